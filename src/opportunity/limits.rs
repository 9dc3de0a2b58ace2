//! How much a listing may be, for the form, its check in the browser and the last word on the server.

use std::ops::RangeInclusive;

/// Characters of a title.
pub const TITLE: usize = 70;
/// Characters of a summary.
pub const SUMMARY: usize = 160;
/// Characters of a description.
pub const DESCRIPTION: usize = 10_000;
/// Characters of what a picture shows, in words.
pub const PICTURE_ALT: usize = 200;
/// Dates of one listing.
pub const SESSIONS: usize = 1_000;
/// Years of dates.
pub const YEARS: RangeInclusive<i16> = 2000..=2100;
/// Days from the first to the last of one session.
pub const DAYS_LONG: i64 = 60;
/// Minor units: ten thousand euros.
pub const PRICE: u32 = 1_000_000;
/// Years.
pub const AGE: u8 = 120;
/// Places in a session.
pub const PLACES: RangeInclusive<u32> = 1..=100_000;
/// Characters of the name of a place.
pub const NAME: usize = 80;
/// Characters of its address.
pub const ADDRESS: usize = 160;
/// Characters of a web address.
pub const URL: usize = 500;

/// The corners of a city: south, west, north, east.
pub type Bounds = [f64; 4];

/// Whether a point lies within a city.
#[must_use]
pub fn is_within([south, west, north, east]: Bounds, lat: f64, lon: f64) -> bool {
    (south..=north).contains(&lat) && (west..=east).contains(&lon)
}
