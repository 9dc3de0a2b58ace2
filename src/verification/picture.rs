//! Pictures of others. None is ever shown as it came: what can be drawn within bounds is drawn anew, as a small PNG, and
//! everything else has the picture of no badge in particular.

use super::check::{Looked, PictureKind, aside};
use crate::{
    badge::{design::Design, draw::EDITION},
    picture::model::PictureKind as Taken,
    server::state::AppState,
};
use data_encoding::BASE64;
use image::ImageReader;
use quick_xml::{
    NsReader,
    events::Event,
    name::{Namespace, ResolveResult},
};
use resvg::{
    tiny_skia::{PathSegment, Pixmap, Point, Transform},
    usvg::{Group, ImageHrefResolver, Node, Options, Path, Tree},
};
use std::{collections::HashSet, io::Cursor};

/// Pixels of a picture that are decoded: what comes out of it takes some forty megabytes.
const MAX_PIXELS: u64 = 10_000_000;
/// Bytes of an SVG that is drawn.
const MAX_SVG: usize = 1 << 20;
/// Elements of one, and how deeply they may lie in each other.
const MAX_ELEMENTS: usize = 2_000;
const MAX_DEPTH: usize = 16;
/// Parts of one that are drawn on a ground of their own first.
const MAX_LAYERS: usize = 60;
/// Dashes of all its lines.
const MAX_DASHES: f32 = 20_000.0;
/// Pixels of a drawn SVG, a side.
const SIDE: f32 = 240.0;
const SVG: &str = "http://www.w3.org/2000/svg";
/// Shapes that are drawn once more by their names: each is one shape again, so that nothing grows.
const MAX_REPEATED: usize = 64;
const SHAPES: [&str; 7] = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
/// The elements of a plain drawing. Everything that brings something from elsewhere, repeats more than a shape, or takes as
/// long as its author wants is none of them.
const PLAIN: [&str; 20] = [
    "svg",
    "g",
    "a",
    "defs",
    "title",
    "desc",
    "metadata",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "text",
    "tspan",
];
/// Those that are defined once and named by others, each perhaps by the next.
const MAX_CLIPS: usize = 32;

/// The picture of a badge as PNG; none where there is none, or none that can be drawn within bounds.
///
/// # Errors
/// When the process is going down.
pub async fn shown(state: &AppState, looked: &Looked) -> anyhow::Result<Option<Vec<u8>>> {
    let (kind, bytes) = match (looked.kind(), &looked.picture) {
        (Some(kind), _) => (Some(kind), looked.presented.clone()),
        (None, Some(address)) => match carried(address) {
            Some(bytes) => (PictureKind::of(&bytes), bytes),
            None => return Ok(None),
        },
        (None, None) => return Ok(None),
    };
    if kind == Some(PictureKind::Svg) {
        return Ok(aside(move || drawn(&bytes)).await?.flatten());
    }
    if !is_moderate(&bytes) {
        return Ok(None);
    }
    let made = state.pictures.make(Taken::Logo, bytes).await?;
    Ok(made.ok().and_then(|made| made.files.into_iter().next()).map(|(_, png)| png))
}

/// What a page shows in its place: the picture of a badge of ours where it is one, else that of no badge in particular.
#[must_use]
pub fn instead(state: &AppState, address: Option<&str>) -> String {
    let plain = |path: &&str| path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'.'));
    let path = address.and_then(|address| address.strip_prefix(state.config.origin()));
    let path = path.filter(|path| path.starts_with("/badges/") && path.ends_with(".svg")).filter(plain);
    path.map_or_else(|| format!("/badges/preview.svg?edition={EDITION}&{}", Design::default().query()), str::to_owned)
}

/// A PNG as an address.
#[must_use]
pub fn inline(png: &[u8]) -> String {
    format!("data:image/png;base64,{}", BASE64.encode(png))
}

/// What a `data:` URL holds.
fn carried(address: &str) -> Option<Vec<u8>> {
    let (kind, content) = address.strip_prefix("data:image/")?.split_once(',')?;
    kind.ends_with(";base64").then(|| BASE64.decode(content.trim().as_bytes()).ok()).flatten()
}

/// Whether its header says so few pixels that it is decoded.
fn is_moderate(bytes: &[u8]) -> bool {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok();
    let size = reader.and_then(|reader| reader.into_dimensions().ok());
    size.is_some_and(|(width, height)| u64::from(width) * u64::from(height) <= MAX_PIXELS)
}

/// An SVG as PNG, without anything from elsewhere. None where it is more than a plain drawing.
fn drawn(svg: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(svg).ok().filter(|text| text.len() <= MAX_SVG)?;
    if !is_plain(text) {
        return None;
    }
    let nothing = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let tree = Tree::from_str(text, &Options { image_href_resolver: nothing, ..Options::default() }).ok()?;
    let mut work = Work::default();
    work.add(tree.root());
    if work.layers > MAX_LAYERS || work.dashes > MAX_DASHES {
        return None;
    }
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = SIDE / width.max(height);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and SIDE")]
    let pixels = |length: f32| (length * scale).round().clamp(1.0, SIDE) as u32;
    let mut pixmap = Pixmap::new(pixels(width), pixels(height))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().ok()
}

/// Whether it is made of plain elements alone, not too many, without a document type of its own.
fn is_plain(text: &str) -> bool {
    if text.to_ascii_lowercase().contains("filter") {
        return false;
    }
    let mut reader = NsReader::from_str(text);
    let (mut depth, mut elements, mut clips) = (0_usize, 0_usize, 0_usize);
    let (mut names, mut shapes, mut repeated) = (HashSet::new(), HashSet::new(), Vec::new());
    loop {
        match reader.read_event() {
            Err(_) | Ok(Event::DocType(_)) => return false,
            Ok(Event::Eof) => {
                return repeated.len() <= MAX_REPEATED && repeated.iter().all(|name| shapes.contains(name));
            }
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(event @ (Event::Start(_) | Event::Empty(_))) => {
                let opens = matches!(event, Event::Start(_));
                let (Event::Start(tag) | Event::Empty(tag)) = event else { return false };
                let (space, local) = reader.resolver().resolve_element(tag.name());
                // what programs write beside a drawing is in words of their own, and not drawn
                let is_drawn = matches!(space, ResolveResult::Bound(Namespace(SVG)) | ResolveResult::Unbound);
                let name = local.as_ref();
                let is_clip = name == "clipPath";
                let is_inner_root = name == "svg" && depth > 0;
                let is_repeated = name == "use";
                if is_drawn && (is_inner_root || !(is_clip || is_repeated || PLAIN.contains(&name))) {
                    return false;
                }
                for attribute in tag.attributes().with_checks(false) {
                    let Ok(attribute) = attribute else { return false };
                    let value = attribute.value.into_owned();
                    match attribute.key.local_name().as_ref() {
                        // a name in disguise
                        "id" if value.contains('&') => return false,
                        // of two of one name nobody knows which is meant
                        "id" if !names.insert(value.clone()) => return false,
                        "id" if is_drawn && SHAPES.contains(&name) => {
                            shapes.insert(value);
                        }
                        "href" if is_repeated => match value.strip_prefix('#') {
                            Some(shape) => repeated.push(shape.to_owned()),
                            None => return false,
                        },
                        _ => {}
                    }
                }
                depth += usize::from(opens);
                elements += 1;
                clips += usize::from(is_clip);
                if depth > MAX_DEPTH || elements > MAX_ELEMENTS || clips > MAX_CLIPS {
                    return false;
                }
            }
            Ok(_) => {}
        }
    }
}

/// What drawing takes.
#[derive(Default)]
struct Work {
    layers: usize,
    dashes: f32,
}

impl Work {
    fn add(&mut self, group: &Group) {
        self.layers += usize::from(group.should_isolate());
        for node in group.children() {
            match node {
                Node::Group(group) => self.add(group),
                Node::Path(path) => self.dashes += dashes(path),
                Node::Image(_) | Node::Text(_) => {}
            }
        }
    }
}

/// About how many dashes a line has.
fn dashes(path: &Path) -> f32 {
    let Some(pattern) = path.stroke().and_then(|stroke| stroke.dasharray()) else { return 0.0 };
    let (mut length, mut at, mut begins) = (0.0, Point::zero(), Point::zero());
    for segment in path.data().segments() {
        let points: &[Point] = match &segment {
            PathSegment::MoveTo(point) => {
                (at, begins) = (*point, *point);
                continue;
            }
            PathSegment::LineTo(point) => &[*point],
            PathSegment::QuadTo(one, two) => &[*one, *two],
            PathSegment::CubicTo(one, two, three) => &[*one, *two, *three],
            PathSegment::Close => &[begins],
        };
        for &point in points {
            length += at.distance(point);
            at = point;
        }
    }
    let period = pattern.iter().sum::<f32>() / 2.0;
    if period > 0.0 { length / period } else { f32::INFINITY }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badge::draw;

    fn svg(inside: &str) -> String {
        format!(
            "<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">{inside}</svg>"
        )
    }

    #[test]
    fn plain_drawings_are_drawn_ours_too() {
        let red = drawn(svg("<g><rect width='100' height='50' fill='red'/></g>").as_bytes()).unwrap();
        let red = image::load_from_memory(&red).unwrap().to_rgba8();
        assert_eq!((red.dimensions(), red.get_pixel(100, 60).0), ((240, 120), [255, 0, 0, 255]));
        let ours = draw::svg(
            Design::of_fields(|field| match field {
                "shape" => "shield",
                "ground" => "pine",
                "rim" => "saffron",
                "symbol" => "robot",
                _ => "stitch",
            })
            .unwrap(),
            "A",
            "B",
            None,
        );
        assert!(drawn(ours.as_bytes()).is_some(), "{ours}");
    }

    #[test]
    fn what_takes_or_brings_more_than_a_drawing_is_not_drawn() {
        for inside in [
            "<script>alert(1)</script>".to_owned(),
            "<image href='file:///etc/passwd' width='9' height='9'/>".to_owned(),
            "<use href='#a'/>".to_owned(),
            "<g id='a'><path/></g><use href='#a'/>".to_owned(),
            "<path id='a'/><use id='b' href='#a'/><use href='#b'/>".to_owned(),
            "<path id='a'/><g id='a'><path/></g><use href='#a'/>".to_owned(),
            "<path id='a'/>".to_owned() + &"<use href='#a'/>".repeat(65),
            "<use href='other.svg#a'/>".to_owned(),
            "<path id='ab'/><g id='a&#98;'><path/></g><use href='#ab'/>".to_owned(),
            "<foreignObject/>".to_owned(),
            "<g style='FILTER:blur(9px)'/>".to_owned(),
            "<svg/>".to_owned(),
            "<g>".repeat(17) + &"</g>".repeat(17),
            "<path/>".repeat(2_001),
            "<g opacity='.5'><path d='M0 0h9v9z'/></g>".repeat(61),
            "<path d='M0 0h90' stroke='red' stroke-dasharray='.001'/>".to_owned(),
            "<x:filter xmlns:x='http://www.w3.org/2000/svg'/>".to_owned(),
            "<x:mask xmlns:x='http://www.w3.org/2000/svg'/>".to_owned(),
        ] {
            assert_eq!(drawn(svg(&inside).as_bytes()), None, "{inside}");
        }
        let entities = format!("<!DOCTYPE svg [<!ENTITY a 'b'>]>{}", svg("<title>&a;</title>"));
        assert_eq!(drawn(entities.as_bytes()), None);
        assert_eq!(drawn(b"<svg"), None);
        // words of other programs are passed over
        let beside = svg("<x:credential xmlns:x='https://purl.imsglobal.org/ob/v3p0'/><path d='M0 0h9v9z'/>");
        assert!(drawn(beside.as_bytes()).is_some());
    }

    #[test]
    fn what_a_picture_says_of_its_size_is_believed() {
        assert_eq!(carried("data:image/png;base64,aGk=").unwrap(), b"hi");
        assert_eq!(carried("data:image/svg+xml,%3Csvg/%3E"), None);
        assert_eq!(carried("data:text/html;base64,aGk="), None);
        assert!(!is_moderate(b"GIF89a\x40\x9c\x40\x9c\0\0\0,\0\0\0\0\x40\x9c\x40\x9c\0"));
        assert!(!is_moderate(b"{}"));
    }
}
