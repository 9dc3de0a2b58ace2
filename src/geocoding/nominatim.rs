//! Nominatim (<https://nominatim.org/release-docs/latest/api/Search/>): JSON of what it finds, in its format `jsonv2`.

use super::model::Found;
use crate::{
    i18n::Locale,
    opportunity::{limits::Bounds, model::GeoPrecision},
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;

/// Its ranks of places: from a part of a city on it is of use, then come streets, then buildings.
const PART_OF_A_CITY: u8 = 17;
const STREET: u8 = 26;
const BUILDING: u8 = 28;
/// What a street may be in its words.
const STREETS: [&str; 5] = ["road", "pedestrian", "square", "footway", "place"];
/// What a part of a city may be in its words, the best known first.
const AREAS: [&str; 4] = ["suburb", "city_district", "quarter", "neighbourhood"];

/// The parameters of a question; names come in the language given, where they have one.
#[must_use]
pub fn question(words: &str, [south, west, north, east]: Bounds, locale: Locale) -> Vec<(&'static str, String)> {
    vec![
        ("q", words.to_owned()),
        ("format", "jsonv2".to_owned()),
        ("addressdetails", "1".to_owned()),
        ("limit", "10".to_owned()),
        ("viewbox", format!("{west},{north},{east},{south}")),
        ("bounded", "1".to_owned()),
        ("accept-language", locale.as_str().to_owned()),
    ]
}

#[derive(Deserialize)]
struct Entry {
    // degrees come as text
    lat: String,
    lon: String,
    place_rank: u8,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    address: HashMap<String, String>,
}

/// What an answer finds; `None` where it is none of Nominatim's. A single entry that is odd is left out.
#[must_use]
pub fn read(body: &[u8]) -> Option<Vec<Found>> {
    let entries: Vec<Value> = serde_json::from_slice(body).ok()?;
    let entries = entries.into_iter().filter_map(|one| serde_json::from_value(one).ok());
    Some(entries.filter_map(found).collect())
}

fn found(Entry { lat, lon, place_rank, name, address }: Entry) -> Option<Found> {
    let first = |keys: &[&str]| keys.iter().find_map(|key| address.get(*key)).cloned().unwrap_or_default();
    let (street, area) = (first(&STREETS), first(&AREAS));
    let name = name.unwrap_or_default();
    let (precision, name, address, area) = match place_rank {
        BUILDING.. => {
            let number = first(&["house_number"]);
            // a house that is called by its number alone has no name
            let name = if name == number { String::new() } else { name };
            (GeoPrecision::Exact, name, format!("{street} {number}").trim().to_owned(), area)
        }
        STREET.. => (GeoPrecision::Street, String::new(), if name.is_empty() { street } else { name }, area),
        PART_OF_A_CITY.. => {
            (GeoPrecision::District, String::new(), String::new(), if name.is_empty() { area } else { name })
        }
        // a whole city is nowhere in particular
        _ => return None,
    };
    Some(Found { name, address, area, precision, lat: lat.parse().ok()?, lon: lon.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = r#"[
      {"place_id":157403,"licence":"Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright","osm_type":"way",
       "osm_id":157403,"lat":"54.7201000","lon":"25.2912000","category":"building","type":"yes","place_rank":30,
       "importance":0.0000999,"addresstype":"building","name":"","display_name":"12, Žirmūnų g., Žirmūnai, Vilnius, Lietuva",
       "address":{"house_number":"12","road":"Žirmūnų g.","neighbourhood":"Tuskulėnai","suburb":"Žirmūnai",
       "city":"Vilnius","ISO3166-2-lvl4":"LT-VL","postcode":"09101","country":"Lietuva","country_code":"lt"},
       "boundingbox":["54.7200","54.7202","25.2911","25.2913"]},
      {"place_id":20741,"lat":"54.6861","lon":"25.2871","category":"amenity","type":"library","place_rank":30,
       "name":"Kalno biblioteka","address":{"amenity":"Kalno biblioteka","road":"Gedimino pr.","house_number":"9",
       "suburb":"Senamiestis","city":"Vilnius"}},
      {"place_id":32,"lat":"54.7232","lon":"25.2954","category":"highway","type":"residential","place_rank":26,
       "name":"Žirmūnų g.","address":{"road":"Žirmūnų g.","suburb":"Žirmūnai","city":"Vilnius"}},
      {"place_id":33,"lat":"54.7222","lon":"25.2965","category":"boundary","type":"administrative","place_rank":18,
       "name":"Žirmūnai","address":{"suburb":"Žirmūnai","city":"Vilnius"}},
      {"place_id":34,"lat":"54.687","lon":"25.2829","category":"boundary","type":"administrative","place_rank":16,
       "name":"Vilnius","address":{"city":"Vilnius"}},
      {"place_id":35,"lat":"somewhere","lon":"25.2829","place_rank":30,"name":"Odd","address":{}},
      {"place_id":36}
    ]"#;

    #[test]
    fn houses_streets_and_parts_of_the_city_are_told_apart() {
        let found = read(ANSWER.as_bytes()).unwrap();
        let told: Vec<_> = found.iter().map(|one| (one.label(), one.precision)).collect();
        assert_eq!(
            told,
            [
                ("Žirmūnų g. 12, Žirmūnai".to_owned(), GeoPrecision::Exact),
                ("Kalno biblioteka, Gedimino pr. 9, Senamiestis".to_owned(), GeoPrecision::Exact),
                ("Žirmūnų g., Žirmūnai".to_owned(), GeoPrecision::Street),
                ("Žirmūnai".to_owned(), GeoPrecision::District),
            ]
        );
        assert_eq!((found[0].lat.to_string(), found[0].lon.to_string()), ("54.7201".to_owned(), "25.2912".to_owned()));
    }

    #[test]
    fn what_is_no_answer_is_none() {
        assert_eq!(read(b"[]"), Some(Vec::new()));
        for garbage in ["", "<html>busy</html>", "{}", r#"{"error":{"code":400,"message":"Nothing to search for."}}"#] {
            assert_eq!(read(garbage.as_bytes()), None, "{garbage}");
        }
    }

    #[test]
    fn a_question_names_the_corners_of_the_city_and_its_language() {
        let asked = question("a b", [54.5, 25.0, 54.9, 25.6], Locale::Lt);
        assert!(asked.contains(&("viewbox", "25,54.9,25.6,54.5".to_owned())), "{asked:?}");
        assert!(asked.contains(&("accept-language", "lt".to_owned())));
    }
}
