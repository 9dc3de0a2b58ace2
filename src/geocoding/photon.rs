//! Photon (<https://github.com/komoot/photon>): GeoJSON of what it finds.

use super::model::Found;
use crate::opportunity::{limits::Bounds, model::GeoPrecision};
use serde::Deserialize;
use serde_json::Value;

/// The parameters of a question.
#[must_use]
pub fn question(words: &str, [south, west, north, east]: Bounds) -> Vec<(&'static str, String)> {
    let middle = |one: f64, other: f64| f64::midpoint(one, other).to_string();
    vec![
        ("q", words.to_owned()),
        ("limit", "10".to_owned()),
        ("bbox", format!("{west},{south},{east},{north}")),
        ("lat", middle(south, north)),
        ("lon", middle(west, east)),
    ]
}

#[derive(Deserialize)]
struct Answer {
    features: Vec<Value>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
    properties: Properties,
}

#[derive(Deserialize)]
struct Geometry {
    /// Longitude first.
    coordinates: (f64, f64),
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Properties {
    r#type: String,
    name: String,
    street: String,
    housenumber: String,
    locality: String,
    district: String,
}

/// What an answer finds; `None` where it is none of Photon's. A single feature that is odd is left out.
#[must_use]
pub fn read(body: &[u8]) -> Option<Vec<Found>> {
    let answer: Answer = serde_json::from_slice(body).ok()?;
    let features = answer.features.into_iter().filter_map(|one| serde_json::from_value(one).ok());
    Some(features.filter_map(found).collect())
}

fn found(Feature { geometry, properties }: Feature) -> Option<Found> {
    let Properties { r#type, name, street, housenumber, locality, district } = properties;
    let (lon, lat) = geometry.coordinates;
    let area = if district.is_empty() { locality } else { district };
    let (precision, name, address, area) = match r#type.as_str() {
        "house" => (GeoPrecision::Exact, name, format!("{street} {housenumber}").trim().to_owned(), area),
        "street" => (GeoPrecision::Street, String::new(), name, area),
        "locality" | "district" => (GeoPrecision::District, String::new(), String::new(), name),
        // a whole city is nowhere in particular
        _ => return None,
    };
    Some(Found { name, address, area, precision, lat, lon })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = r#"{"type":"FeatureCollection","features":[
      {"type":"Feature","geometry":{"type":"Point","coordinates":[25.2912,54.7201]},"properties":{
        "osm_type":"W","osm_id":157403,"osm_key":"building","osm_value":"yes","type":"house","postcode":"09101",
        "housenumber":"12","countrycode":"LT","street":"Žirmūnų g.","locality":"Tuskulėnai","district":"Žirmūnai",
        "city":"Vilnius","county":"Vilniaus apskritis","country":"Lietuva"}},
      {"type":"Feature","geometry":{"type":"Point","coordinates":[25.2871,54.6861]},"properties":{
        "osm_type":"N","osm_id":20741,"osm_key":"amenity","osm_value":"library","type":"house","postcode":"01109",
        "countrycode":"LT","name":"Kalno biblioteka","street":"Gedimino pr.","city":"Vilnius","country":"Lietuva"}},
      {"type":"Feature","properties":{"osm_type":"W","osm_id":32,"osm_key":"highway","osm_value":"residential",
        "type":"street","countrycode":"LT","name":"Žirmūnų g.","district":"Žirmūnai","city":"Vilnius",
        "extent":[25.29,54.73,25.30,54.71]},"geometry":{"type":"Point","coordinates":[25.2954,54.7232]}},
      {"type":"Feature","geometry":{"type":"Point","coordinates":[25.2965,54.7222]},"properties":{"osm_type":"R",
        "osm_id":1529,"osm_key":"place","osm_value":"suburb","type":"district","name":"Žirmūnai","city":"Vilnius"}},
      {"type":"Feature","geometry":{"type":"Point","coordinates":[25.2829,54.687]},"properties":{"osm_type":"R",
        "osm_id":1529146,"osm_key":"place","osm_value":"city","type":"city","name":"Vilnius","country":"Lietuva"}},
      {"type":"Feature","geometry":{"type":"Point","coordinates":["25.28",null]},"properties":{"type":"house"}}
    ]}"#;

    #[test]
    fn houses_streets_and_parts_of_the_city_are_told_apart() {
        let found = read(ANSWER.as_bytes()).unwrap();
        let told: Vec<_> = found.iter().map(|one| (one.label(), one.precision)).collect();
        assert_eq!(
            told,
            [
                ("Žirmūnų g. 12, Žirmūnai".to_owned(), GeoPrecision::Exact),
                ("Kalno biblioteka, Gedimino pr.".to_owned(), GeoPrecision::Exact),
                ("Žirmūnų g., Žirmūnai".to_owned(), GeoPrecision::Street),
                ("Žirmūnai".to_owned(), GeoPrecision::District),
            ]
        );
        assert_eq!((found[0].lat.to_string(), found[0].lon.to_string()), ("54.7201".to_owned(), "25.2912".to_owned()));
        assert_eq!(found[0].address, "Žirmūnų g. 12");
    }

    #[test]
    fn what_is_no_answer_is_none() {
        assert_eq!(read(br#"{"type":"FeatureCollection","features":[]}"#), Some(Vec::new()));
        for garbage in
            ["", "<html>busy</html>", "[]", "{}", r#"{"features":{}}"#, r#"{"message":"missing q"}"#, "\u{fffd}"]
        {
            assert_eq!(read(garbage.as_bytes()), None, "{garbage}");
        }
    }

    #[test]
    fn a_question_names_the_corners_of_the_city() {
        let asked = question("a b", [54.5, 25.0, 54.9, 25.6]);
        assert!(asked.contains(&("bbox", "25,54.5,25.6,54.9".to_owned())), "{asked:?}");
        assert!(asked.contains(&("q", "a b".to_owned())));
    }
}
