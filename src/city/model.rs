//! A city: its names, look, place on the earth, languages and districts. All of it is data.

use crate::i18n::Locale;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Whether a city is open to the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CityStatus {
    Preparing,
    Live,
    Paused,
}

impl CityStatus {
    /// The word in data files and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preparing => "preparing",
            Self::Live => "live",
            Self::Paused => "paused",
        }
    }

    /// The status that `word` names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Preparing, Self::Live, Self::Paused].into_iter().find(|status| status.as_str() == word)
    }
}

/// A colour in the light and in the dark theme, each `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemedColour {
    pub light: String,
    pub dark: String,
}

/// Where else a city can be met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SocialLink {
    pub name: String,
    pub url: String,
}

/// What makes a city look like itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branding {
    pub accent: ThemedColour,
    pub second: ThemedColour,
    pub social: Vec<SocialLink>,
}

/// A part of a city that people know by name.
#[derive(Clone, Debug, PartialEq)]
pub struct District {
    pub id: String,
    pub slug: String,
    pub name: String,
    /// Degrees north, WGS 84: where its name is written on the map.
    pub lat: f64,
    /// Degrees east, WGS 84.
    pub lon: f64,
}

/// A city with its districts.
#[derive(Clone, Debug)]
pub struct City {
    pub id: String,
    pub slug: String,
    pub status: CityStatus,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub names: HashMap<Locale, String>,
    pub taglines: HashMap<Locale, String>,
    pub default_locale: Locale,
    /// Languages that its pages are offered in, its own first.
    pub locales: Vec<Locale>,
    pub time_zone: chrono_tz::Tz,
    /// ISO 4217.
    pub currency: String,
    /// Years.
    pub age_of_digital_consent: u8,
    /// What verified organisations write becomes public without a coordinator having read it.
    pub publish_without_review: bool,
    /// Latitude and longitude, WGS 84.
    pub centre: (f64, f64),
    pub zoom: u8,
    /// South, west, north, east.
    pub bounds: [f64; 4],
    pub branding: Branding,
    /// SVG of its skyline.
    pub picture: String,
    /// Slugs of the themes on its first page.
    pub focus_themes: Vec<String>,
    pub districts: Vec<District>,
}

impl City {
    /// Its name as the reader's language has it.
    #[must_use]
    pub fn name(&self, locale: Locale) -> &str {
        self.names.get(&locale).or_else(|| self.names.get(&self.default_locale)).map_or(&self.slug, String::as_str)
    }

    /// What it offers, in one sentence.
    #[must_use]
    pub fn tagline(&self, locale: Locale) -> &str {
        self.taglines.get(&locale).or_else(|| self.taglines.get(&self.default_locale)).map_or("", String::as_str)
    }

    /// A language that it offers: the one asked for or, where it does not, its own.
    #[must_use]
    pub fn offered(&self, locale: Locale) -> Locale {
        if self.locales.contains(&locale) { locale } else { self.default_locale }
    }

    /// The path of one of its pages, in a language that it offers.
    #[must_use]
    pub fn href(&self, locale: Locale, path: &str) -> String {
        format!("/{}/{}/{path}", self.offered(locale).as_str(), self.slug)
    }

    /// The district of that slug.
    #[must_use]
    pub fn district(&self, slug: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.slug == slug)
    }
}
