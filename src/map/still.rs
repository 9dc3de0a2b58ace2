//! The small still map of a venue: a few tiles of the base map drawn as one SVG picture.
//!
//! It is a picture and not a map with a script: it arrives late, weighs little, and works everywhere.

use super::tiles::BaseMaps;
use crate::opportunity::listing::Venue;
use geo_types::{Coord, Geometry, LineString, Polygon};
use mvt_reader::{Reader, feature::Value};
use std::{collections::HashMap, f64::consts::PI, fmt::Write};

/// The deepest zoom that base maps have (docs/base-maps.md), and the one that is drawn.
const ZOOM: u8 = 14;
/// Units across a tile in the coordinates of its features.
const EXTENT: f64 = 4096.0;
/// Pixels of the picture that a tile fills.
const TILE: f64 = 256.0;
/// Width and height of the picture, pixels.
pub const SIZE: (f64, f64) = (390.0, 200.0);

/// Kinds of features, the first drawn lowest, each with its attributes. Colours are in the style, for light and dark.
const ORDER: [(&str, &str); 10] = [
    ("built", "class=\"b\""),
    ("sand", "class=\"s\""),
    ("green", "class=\"g\""),
    ("water", "class=\"w\""),
    ("waterway", "class=\"l\" stroke-width=\"2\""),
    ("rail", "class=\"t\" stroke-width=\"1\""),
    ("road6", "class=\"t\" stroke-width=\".7\""),
    ("road5", "class=\"r\" stroke-width=\"2\""),
    ("road4", "class=\"r\" stroke-width=\"3\""),
    ("road2", "class=\"r\" stroke-width=\"4.5\""),
];

const STYLE: &str = "<style>.b{fill:#ebe4d8}.s{fill:#f1e6cc}.g{fill:#dbe8cf}.w{fill:#b9d8e6}.l{stroke:#b9d8e6}.t{stroke:#cfc5b6}\
.r{stroke:#fff}.o{fill:#f2ede4}.p{fill:#a63d2f;stroke:#fff}@media(prefers-color-scheme:dark){.b{fill:#282d32}.s{fill:#33302a}\
.g{fill:#22302a}.w{fill:#16303c}.l{stroke:#16303c}.t{stroke:#3a3f45}.r{stroke:#3a4148}.o{fill:#23282d}.p{fill:#f08c78;stroke:#14171a}}\
</style>";

/// Where a point lies, in tiles from the north-western corner of the world.
fn in_tiles(lat: f64, lon: f64) -> (f64, f64) {
    let across = f64::from(1_u32 << ZOOM);
    let radians = lat.to_radians();
    ((lon + 180.0) / 360.0 * across, (1.0 - (radians.tan() + 1.0 / radians.cos()).ln() / PI) / 2.0 * across)
}

/// The picture, or `None` where the city has no base map.
///
/// # Errors
/// When a tile cannot be read.
pub async fn picture(maps: &BaseMaps, city: &str, venue: &Venue) -> anyhow::Result<Option<String>> {
    if !maps.has(city) {
        return Ok(None);
    }
    let (x, y) = in_tiles(venue.lat, venue.lon);
    let (left, top) = (x - SIZE.0 / TILE / 2.0, y - SIZE.1 / TILE / 2.0);
    let mut paths: HashMap<&'static str, String> = HashMap::new();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "tiles of a city: far from either end")]
    let (columns, rows) = (
        left.floor() as u32..=(left + SIZE.0 / TILE).floor() as u32,
        top.floor() as u32..=(top + SIZE.1 / TILE).floor() as u32,
    );
    for column in columns {
        for row in rows.clone() {
            let Some(tile) = maps.tile(city, ZOOM, column, row).await? else { continue };
            let origin = ((f64::from(column) - left) * TILE, (f64::from(row) - top) * TILE);
            draw(tile, origin, &mut paths)?;
        }
    }
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\">{STYLE}<rect class=\"o\" width=\"100%\" height=\"100%\"/>",
        SIZE.0, SIZE.1
    );
    for (kind, attributes) in ORDER {
        if let Some(path) = paths.get(kind) {
            let fill = if attributes.contains("stroke") { " fill=\"none\" stroke-linejoin=\"round\"" } else { "" };
            // writing to a String cannot fail
            let _ = write!(svg, "<path {attributes}{fill} d=\"{path}\"/>");
        }
    }
    let _ = write!(
        svg,
        "<circle class=\"p\" cx=\"{}\" cy=\"{}\" r=\"9\" stroke-width=\"3\"/></svg>",
        SIZE.0 / 2.0,
        SIZE.1 / 2.0
    );
    Ok(Some(svg))
}

fn draw(tile: Vec<u8>, origin: (f64, f64), paths: &mut HashMap<&'static str, String>) -> anyhow::Result<()> {
    let broken = |error: mvt_reader::error::ParserError| anyhow::anyhow!("a tile cannot be read: {error:?}");
    let reader = Reader::new(tile).map_err(broken)?;
    for (at, layer) in reader.get_layer_names().map_err(broken)?.iter().enumerate() {
        if layer != "area" && layer != "line" {
            continue;
        }
        for feature in reader.get_features(at).map_err(broken)? {
            let kind = match feature.properties.as_ref().and_then(|properties| properties.get("k")) {
                Some(Value::String(kind)) => drawn_as(kind),
                _ => None,
            };
            if let Some(kind) = kind {
                trace(feature.get_geometry(), origin, paths.entry(kind).or_default());
            }
        }
    }
    Ok(())
}

fn drawn_as(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "built" => "built",
        "sand" => "sand",
        "wood" | "grass" | "park" | "wetland" => "green",
        "ocean" | "water" => "water",
        "waterway" => "waterway",
        "rail" => "rail",
        "road6" => "road6",
        "road5" => "road5",
        "road4" | "road3" => "road4",
        "road2" | "road1" => "road2",
        _ => return None,
    })
}

fn trace(geometry: &Geometry<f32>, origin: (f64, f64), path: &mut String) {
    match geometry {
        Geometry::LineString(line) => stroke(line, origin, path),
        Geometry::MultiLineString(lines) => lines.iter().for_each(|line| stroke(line, origin, path)),
        Geometry::Polygon(polygon) => outline(polygon, origin, path),
        Geometry::MultiPolygon(polygons) => polygons.iter().for_each(|polygon| outline(polygon, origin, path)),
        _ => {}
    }
}

fn outline(polygon: &Polygon<f32>, origin: (f64, f64), path: &mut String) {
    for ring in std::iter::once(polygon.exterior()).chain(polygon.interiors()) {
        stroke(ring, origin, path);
        path.push('z');
    }
}

/// One line, in whole pixels; points that fall on the one before are left out, and so is a line outside the picture.
fn stroke(line: &LineString<f32>, origin: (f64, f64), path: &mut String) {
    let pixel = |at: &Coord<f32>| {
        let (x, y) = (origin.0 + f64::from(at.x) / EXTENT * TILE, origin.1 + f64::from(at.y) / EXTENT * TILE);
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a small picture")]
        (x.round() as i32, y.round() as i32)
    };
    let mut points: Vec<(i32, i32)> = line.coords().map(pixel).collect();
    points.dedup();
    #[expect(clippy::cast_possible_truncation, reason = "constants")]
    let (width, height) = (SIZE.0 as i32, SIZE.1 as i32);
    let outside = |beyond: fn(&(i32, i32), i32, i32) -> bool| points.iter().all(|point| beyond(point, width, height));
    if points.len() < 2
        || outside(|p, _, _| p.0 < 0)
        || outside(|p, w, _| p.0 > w)
        || outside(|p, _, _| p.1 < 0)
        || outside(|p, _, h| p.1 > h)
    {
        return;
    }
    let mut from = (0, 0);
    for (at, &(x, y)) in points.iter().enumerate() {
        // the first point from the corner, the others from the one before: shorter to write. Writing cannot fail
        let _ = if at == 0 { write!(path, "M{x} {y}") } else { write!(path, "l{} {}", x - from.0, y - from.1) };
        from = (x, y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_lie_where_web_maps_have_them() {
        // the corner of the world, the null island in its middle
        let (x, y) = in_tiles(0.0, 0.0);
        assert!((x - 8192.0).abs() < 1e-6 && (y - 8192.0).abs() < 1e-6, "{x} {y}");
        let (x, y) = in_tiles(85.051_128_78, -180.0);
        assert!(x.abs() < 1e-6 && y.abs() < 1e-3, "{x} {y}");
    }

    #[test]
    fn lines_outside_the_picture_and_points_on_one_another_are_left_out() {
        let line = |points: &[(f32, f32)]| LineString::from(points.to_vec());
        let mut path = String::new();
        stroke(&line(&[(0.0, 0.0), (1.0, 1.0), (160.0, 0.0)]), (0.0, 0.0), &mut path);
        assert_eq!(path, "M0 0l10 0");
        stroke(&line(&[(-500.0, 0.0), (-100.0, 9.0)]), (0.0, 0.0), &mut path);
        assert_eq!(path, "M0 0l10 0");
    }
}
