//! The map: a drawn one with links that the server renders, over which Leaflet lays the real one where it can run.

use crate::{
    city::model::City,
    i18n::msg,
    opportunity::listing::Venue,
    search::{
        answer,
        query::{SearchQuery, View},
    },
    server::{reader::Reader, state::AppState},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Width and height of the drawn map, in units of its own.
const SIZE: (f64, f64) = (390.0, 480.0);
/// Width and height of the small still map on a listing's page.
const STILL: (f64, f64) = (390.0, 200.0);
/// Metres across the small still map.
const STILL_METRES: f64 = 6_000.0;
const METRES_PER_DEGREE: f64 = 111_320.0;

/// A box of the earth drawn flat; near enough for one city.
struct Projection {
    west: f64,
    north: f64,
    /// Units per degree of longitude and of latitude.
    scale: (f64, f64),
}

impl Projection {
    /// Fits a box (south, west, north, east) into `size`, centred, without distorting it.
    fn fitting([south, west, north, east]: [f64; 4], size: (f64, f64)) -> Self {
        let shrink = ((south + north) / 2.0).to_radians().cos();
        let scale = (size.0 / ((east - west) * shrink)).min(size.1 / (north - south));
        let (spare_x, spare_y) = (size.0 - (east - west) * shrink * scale, size.1 - (north - south) * scale);
        Self {
            west: west - spare_x / 2.0 / (scale * shrink),
            north: north + spare_y / 2.0 / scale,
            scale: (scale * shrink, scale),
        }
    }

    fn point(&self, lat: f64, lon: f64) -> (f64, f64) {
        ((lon - self.west) * self.scale.0, (self.north - lat) * self.scale.1)
    }
}

/// The box that holds every district's name, with a margin: what is empty around a city is not drawn.
fn drawn_bounds(city: &City) -> [f64; 4] {
    let mut districts = city.districts.iter();
    let Some(first) = districts.next() else { return city.bounds };
    let all = districts.fold([first.lat, first.lon, first.lat, first.lon], |[south, west, north, east], d| {
        [south.min(d.lat), west.min(d.lon), north.max(d.lat), east.max(d.lon)]
    });
    let (lat, lon) = ((all[2] - all[0]).max(0.01) * 0.08, (all[3] - all[1]).max(0.01) * 0.14);
    [all[0] - lat, all[1] - lon, all[2] + lat, all[3] + lon]
}

/// What a map in the browser needs to know of a city: `ground.js`, which needs words for its buttons besides.
#[must_use]
pub fn ground(state: &AppState, city: &City) -> serde_json::Value {
    let tiles = if state.base_maps.has(&city.slug) {
        format!("/tiles/{}/{{z}}/{{x}}/{{y}}.mvt", city.slug)
    } else {
        String::new()
    };
    let raster = if state.config.tile_template == "off" { String::new() } else { state.config.tile_template.clone() };
    let districts: Vec<_> = city.districts.iter().map(|d| (d.name.as_str(), d.lat, d.lon)).collect();
    serde_json::json!({
        "tiles": tiles,
        "raster": raster,
        "rasterAttribution": state.config.tile_attribution,
        "centre": city.centre,
        "zoom": city.zoom,
        "bounds": city.bounds,
        "districts": districts,
    })
}

/// The map of a search. Without JavaScript each district is a link to the list of what is there: a finger finds a
/// district where it would not find one venue among forty.
#[component]
pub fn MapView(
    state: AppState,
    reader: Reader,
    city: Arc<City>,
    query: SearchQuery,
    /// Slugs of districts and their hits.
    districts: Vec<(String, u32)>,
) -> AnyView {
    let l = &reader.l;
    let locale = l.locale().as_str();
    let projection = Projection::fitting(drawn_bounds(&city), SIZE);
    let marks = city
        .districts
        .iter()
        .map(|district| {
            let (x, y) = projection.point(district.lat, district.lon);
            let at = format!("translate({x:.1} {y:.1})");
            let name = district.name.clone();
            let count = districts.iter().find(|(slug, _)| *slug == district.slug).map_or(0, |(_, count)| *count);
            if count == 0 {
                return view! { <g transform=at><text class="map-name" y="4">{name}</text></g> }.into_any();
            }
            let there =
                SearchQuery { districts: vec![district.slug.clone()], page: None, view: View::List, ..query.clone() };
            let label = l.t(msg::MapPin { count: count.into(), place: district.name.as_str().into() });
            view! {
                <a class="map-pin" href=answer::href(locale, &city.slug, &there) aria-label=label>
                    <g transform=at>
                        <circle r="13"></circle>
                        <text class="map-count" y="4.5">{count}</text>
                        <text class="map-name" y="25">{name}</text>
                    </g>
                </a>
            }
            .into_any()
        })
        .collect_view();
    let words = serde_json::json!({
        "searchArea": l.t(msg::MapSearchArea),
        "nearMe": l.t(msg::MapNearMe),
        "nearRefused": l.t(msg::MapNearRefused),
        "zoomIn": l.t(msg::MapZoomIn),
        "zoomOut": l.t(msg::MapZoomOut),
        "close": l.t(msg::MapClose),
        "youAreHere": l.t(msg::MapYouAreHere),
        "plain": l.t(msg::MapPlain),
        "cluster": l.t(msg::MapCluster { count: 0.into() }),
    });
    let mut places = ground(&state, &city);
    places["api"] = format!("/api/{locale}/{}/map", city.slug).into();
    places["query"] = query.to_query_string().into();
    places["words"] = words;
    view! {
        <div class="map" id="map" role="region" aria-label=l.t(msg::MapLabel { city: city.name(l.locale()).into() })
            data-map-setting=places.to_string()>
            <svg class="map-drawn" viewBox=format!("0 0 {} {}", SIZE.0, SIZE.1)>{marks}</svg>
        </div>
        <div class="venue-sheet" id="venue-sheet" hidden role="dialog" aria-labelledby="venue-name">
            <div class="venue-head"><h2 id="venue-name"></h2>
                <button type="button" class="icon-button" id="venue-close" aria-label=l.t(msg::MapClose)>
                    <crate::ui::icon::Icon name="close"/></button></div>
            <div id="venue-cards"></div>
        </div>
    }
    .into_any()
}

/// The small still map on a listing's page: a picture of the base map, else the venue among the districts' names.
pub fn still(city: &City, venue: &Venue, label: String, has_base_map: bool) -> AnyView {
    if has_base_map {
        let picture = format!("/tiles/{}/venues/{}.svg?v={:.5},{:.5}", city.slug, venue.slug, venue.lat, venue.lon);
        return view! {
            <img class="map-still" src=picture alt=label width="390" height="200" loading="lazy"/>
            <p class="map-source">
                <a href="https://openmaptiles.org/" lang="en">"© OpenMapTiles"</a>" "
                <a href="https://www.openstreetmap.org/copyright" lang="en">"© OpenStreetMap contributors"</a>
            </p>
        }
        .into_any();
    }
    let half_lat = STILL_METRES / 2.0 * (STILL.1 / STILL.0) / METRES_PER_DEGREE;
    let half_lon = STILL_METRES / 2.0 / (METRES_PER_DEGREE * venue.lat.to_radians().cos());
    let bounds = [venue.lat - half_lat, venue.lon - half_lon, venue.lat + half_lat, venue.lon + half_lon];
    let projection = Projection::fitting(bounds, STILL);
    let names = city
        .districts
        .iter()
        .map(|district| (projection.point(district.lat, district.lon), district.name.clone()))
        .filter(|((x, y), _)| (0.0..=STILL.0).contains(x) && (0.0..=STILL.1).contains(y))
        .map(|((x, y), name)| view! { <text class="map-name" x=format!("{x:.1}") y=format!("{y:.1}")>{name}</text> })
        .collect_view();
    let (x, y) = projection.point(venue.lat, venue.lon);
    let at = format!("translate({x:.1} {y:.1})");
    view! {
        <svg class="map-still" role="img" aria-label=label viewBox=format!("0 0 {} {}", STILL.0, STILL.1)>
            {names}
            <g class="map-here" transform=at><circle r="26"></circle><circle r="8"></circle></g>
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_box_fits_and_its_middle_is_the_middle() {
        let projection = Projection::fitting([54.5, 25.0, 54.9, 25.6], SIZE);
        let (x, y) = projection.point(54.7, 25.3);
        assert!((x - SIZE.0 / 2.0).abs() < 0.1 && (y - SIZE.1 / 2.0).abs() < 0.1, "{x} {y}");
        for (lat, lon) in [(54.5, 25.0), (54.9, 25.6)] {
            let (x, y) = projection.point(lat, lon);
            assert!((-0.1..=SIZE.0 + 0.1).contains(&x) && (-0.1..=SIZE.1 + 0.1).contains(&y), "{x} {y}");
        }
    }
}
