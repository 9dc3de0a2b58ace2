//! What a geocoder finds.

use crate::{
    city::model::City,
    opportunity::{
        limits::{self, Bounds, is_within},
        model::GeoPrecision,
    },
};
use serde::{Deserialize, Serialize};

/// Suggestions that somebody is shown: as many as fit above a phone's keyboard.
const SHOWN: usize = 6;

/// A point with its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// What it is called, where it has a name of its own: "Kalno dirbtuvės".
    pub name: String,
    /// Street and number, or the street alone.
    pub address: String,
    /// The part of the city, as the geocoder calls it.
    pub area: String,
    pub precision: GeoPrecision,
    /// Degrees north, WGS 84.
    pub lat: f64,
    /// Degrees east, WGS 84.
    pub lon: f64,
}

impl Found {
    /// "Kalno dirbtuvės, Žirmūnų g. 12, Žirmūnai"
    #[must_use]
    pub fn label(&self) -> String {
        let mut parts: Vec<&str> = [&self.name, &self.address, &self.area].map(String::as_str).to_vec();
        parts.retain(|part| !part.is_empty());
        parts.dedup();
        parts.join(", ")
    }

    /// The slug of the district whose middle is nearest; `None` for a city without any.
    #[must_use]
    pub fn district<'a>(&self, city: &'a City) -> Option<&'a str> {
        let shrink = self.lat.to_radians().cos();
        let away = |lat: f64, lon: f64| (lat - self.lat).hypot((lon - self.lon) * shrink);
        let nearest =
            city.districts.iter().min_by(|one, other| away(one.lat, one.lon).total_cmp(&away(other.lat, other.lon)));
        nearest.map(|district| district.slug.as_str())
    }
}

/// Of what a geocoder found that which is of use: in the city, with words of a length that fields take, and no two that
/// nobody could tell apart, such as the pieces of one street.
#[must_use]
pub fn of_use(found: Vec<Found>, bounds: Bounds) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        let one = Found {
            name: tidy(&one.name, limits::NAME),
            address: tidy(&one.address, limits::ADDRESS),
            area: tidy(&one.area, limits::NAME),
            lat: rounded(one.lat),
            lon: rounded(one.lon),
            ..one
        };
        let label = one.label();
        if is_within(bounds, one.lat, one.lon) && !label.is_empty() && kept.iter().all(|other| other.label() != label) {
            kept.push(one);
        }
    }
    kept.truncate(SHOWN);
    kept
}

/// One line of at most so many characters.
fn tidy(words: &str, most: usize) -> String {
    let line = words.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let line = line.collect::<Vec<_>>().join(" ");
    line.chars().take(most).collect::<String>().trim_end().to_owned()
}

/// To some ten centimetres: nobody knows better, and fields stay short.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Bounds = [54.5, 25.0, 54.9, 25.6];

    fn found(name: &str, lat: f64, lon: f64) -> Found {
        let words = String::new;
        Found { name: name.to_owned(), address: words(), area: words(), precision: GeoPrecision::Exact, lat, lon }
    }

    #[test]
    fn what_lies_elsewhere_or_says_nothing_is_left_out() {
        let kept = of_use(
            vec![
                found("A\u{0}\n B", 54.7, 25.3),
                found("A B", 54.71, 25.31),
                found("", 54.7, 25.3),
                found("Kaunas", 54.9, 23.9),
                found("Nowhere", f64::NAN, 25.3),
                found(&"ž".repeat(200), 54.5, 25.6),
            ],
            BOUNDS,
        );
        let names: Vec<usize> = kept.iter().map(|one| one.name.chars().count()).collect();
        assert_eq!(names, ["A B".len(), limits::NAME]);
    }

    #[test]
    fn a_label_says_nothing_twice() {
        let mut one = found("Žirmūnų g.", 54.7, 25.3);
        one.address = one.name.clone();
        one.area = "Žirmūnai".to_owned();
        assert_eq!(one.label(), "Žirmūnų g., Žirmūnai");
    }
}
