//! The shape of the data files, as `demo/README.md` describes them.

use crate::{
    city::model::{SocialLink, ThemedColour},
    i18n::Locale,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Words by language.
pub type Words = BTreeMap<Locale, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConceptsFile {
    pub concept: Vec<ConceptEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConceptEntry {
    pub slug: String,
    pub scheme: String,
    pub broader: Option<String>,
    pub label: Words,
    #[serde(default)]
    pub alt: BTreeMap<Locale, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CityFile {
    pub slug: String,
    pub status: String,
    pub name: Words,
    pub tagline: Words,
    pub country: String,
    pub default_locale: Locale,
    pub locales: Vec<Locale>,
    pub time_zone: String,
    pub currency: String,
    pub age_of_digital_consent: u8,
    #[serde(default = "yes")]
    pub publish_without_review: bool,
    pub centre: Point,
    pub zoom: u8,
    pub bounds: BoundsEntry,
    pub accent: ThemedColour,
    pub second: ThemedColour,
    pub focus_themes: Vec<String>,
    #[serde(default)]
    pub social: Vec<SocialLink>,
    #[serde(default)]
    pub district: Vec<DistrictEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoundsEntry {
    pub south: f64,
    pub west: f64,
    pub north: f64,
    pub east: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DistrictEntry {
    pub slug: String,
    pub name: String,
    pub lat: f64,
    pub lon: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationsFile {
    pub organisation: Vec<OrganisationEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationEntry {
    pub slug: String,
    pub name: String,
    pub url: Option<String>,
    pub email: Option<String>,
    #[serde(default)]
    pub about: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    pub place: Vec<PlaceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceEntry {
    pub slug: String,
    pub name: String,
    pub address: String,
    pub district: String,
    pub lat: f64,
    pub lon: f64,
    pub precision: String,
    #[serde(default)]
    pub accessibility: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpportunitiesFile {
    pub opportunity: Vec<OpportunityEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpportunityEntry {
    pub slug: String,
    pub kind: String,
    pub organisation: String,
    #[serde(default)]
    pub co_hosts: Vec<String>,
    pub place: Option<String>,
    pub attendance: String,
    pub online_url: Option<String>,
    pub languages: Vec<String>,
    pub min_age: Option<u8>,
    pub max_age: Option<u8>,
    pub concepts: Vec<String>,
    #[serde(default)]
    pub skills: Vec<String>,
    #[serde(default)]
    pub accessibility: Vec<String>,
    pub price: PriceEntry,
    pub registration: RegistrationEntry,
    pub event_status: Option<String>,
    pub original_locale: Locale,
    #[serde(default)]
    pub published_days_ago: u32,
    #[serde(default)]
    pub when: Vec<WhenEntry>,
    pub text: BTreeMap<Locale, TextEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceEntry {
    #[serde(default)]
    pub free: bool,
    pub amount: Option<u32>,
    pub per: Option<String>,
    pub concession: Option<u32>,
    #[serde(default)]
    pub voucher: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistrationEntry {
    pub policy: String,
    pub url: Option<String>,
    pub capacity: Option<u32>,
    #[serde(default)]
    pub taken: u32,
    #[serde(default)]
    pub waiting_list: bool,
    /// `automatic`, where absent, or `by-hand`.
    pub promotion: Option<String>,
}

/// One line of "when", relative to the day of loading.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhenEntry {
    /// Days of the week (mon … sun) of a weekly rule.
    pub weekly: Option<Vec<String>>,
    /// First week, counted from the present one.
    #[serde(default)]
    pub from_week: i64,
    /// Number of weeks.
    pub weeks: Option<u32>,
    /// Weeks that are left out, counted from 0.
    #[serde(default)]
    pub skip_weeks: Vec<u32>,
    /// Day of the week of a single date.
    pub on: Option<String>,
    /// Weeks after the first such day from today on.
    #[serde(default)]
    pub in_weeks: i64,
    /// `HH:MM`, local.
    pub time: String,
    /// Duration.
    pub minutes: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextEntry {
    pub title: String,
    pub summary: String,
    pub description: String,
    pub state: Option<String>,
}

const fn yes() -> bool {
    true
}
