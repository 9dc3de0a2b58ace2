//! The search index: in process, in memory, derived from the database and never the truth.
//!
//! Each city has an index of its own, so that nothing of one city can appear in another. Within a city every listing is
//! a numbered row, and every question about rows is answered by sets of rows:
//!
//! | file | is about |
//! | --- | --- |
//! | `rows` | sets of rows as bitmaps: `and`, `or`, counting |
//! | `table` | what is known of each row, in columns, and the sets of rows by kind, interest, district … |
//! | `names` | the words of concepts, organisations, places and districts |
//! | `texts` | the words of the listings' own texts, in tantivy |
//! | `terms` | how a word matches: exactly, by its stem, as a beginning, with a typo |
//! | `score` | what a text finds, and how well |
//! | `moment` | what depends on the clock, kept for a minute |
//! | `select` | a query's filters as sets of rows, combined with one left out at a time |
//! | `answer` | hits in order, facets, pins, ways out of an empty result |
//! | `similar` | what resembles a listing |
//!
//! Times are looked at to the minute, and sessions are kept to the second.

mod answer;
mod city;
mod moment;
mod names;
mod rows;
mod score;
mod select;
mod similar;
mod table;
mod terms;
mod texts;

#[cfg(test)]
mod reference;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use super::{query::SearchQuery, query_url::Filter};
use crate::{
    concept::model::Vocabulary,
    i18n::Locale,
    opportunity::{listing::Listing, model::GeoPrecision},
};
use city::CityIndex;
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// The indexes of all cities. Readers and the writer may call from any thread.
#[derive(Default)]
pub struct SearchIndex {
    cities: RwLock<HashMap<String, Arc<CityIndex>>>,
}

/// What is searched for, and when and for whom.
#[derive(Clone, Copy)]
pub struct SearchRequest<'a> {
    pub query: &'a SearchQuery,
    /// The reader's language, whose inflections count a little more than the others'.
    pub locale: Locale,
    /// Unix milliseconds.
    pub now_ms: i64,
    /// The query's `when` on the city's clock: unix milliseconds, the end exclusive.
    pub window: Option<(i64, i64)>,
    /// Today, the weekend, the next seven days, in the same form: for the facet `when`.
    pub presets: [(i64, i64); 3],
}

/// A listing that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub id: String,
    /// Metres from the point asked about.
    pub distance_m: Option<u32>,
}

/// One page of hits, and what is said beside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchResult {
    /// Hits on all pages.
    pub total: u32,
    /// Those of the page asked for, in order.
    pub hits: Vec<Hit>,
    /// Name and value of a field of the form, and the hits that this choice would have, the other fields kept; choices
    /// without any are left out. Sorted by name and value.
    pub facets: Vec<(&'static str, String, u32)>,
    /// Where nothing was found: how many hits there were without one filter, best first.
    pub without: Vec<(Filter, u32)>,
    /// Hits that have no place on the map.
    pub without_place: u32,
}

/// A venue with hits.
#[derive(Clone, Debug, PartialEq)]
pub struct PinHit {
    /// The venue's slug.
    pub place: String,
    pub name: String,
    /// Degrees north, WGS 84.
    pub lat: f64,
    /// Degrees east, WGS 84.
    pub lon: f64,
    pub precision: GeoPrecision,
    /// Hits there.
    pub count: u32,
    /// The hit there that comes first by [`super::query::Sort::Soonest`].
    pub first_id: String,
    /// Slug of that hit's first interest.
    pub first_interest: Option<String>,
}

impl SearchIndex {
    /// An index of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes listings of one city in, anew or for the first time, and forgets others. What is not published is
    /// forgotten too. Afterwards every search sees it; searches go on meanwhile.
    ///
    /// District names are by slug. Larger batches are faster: a few thousand listings at once are good for bulk.
    pub fn apply(
        &self,
        city_slug: &str,
        vocabulary: &Vocabulary,
        district_names: &HashMap<String, String>,
        upserts: &[Listing],
        removed_ids: &[String],
    ) {
        let city = self.city(city_slug).unwrap_or_else(|| {
            let mut cities = self.cities.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(cities.entry(city_slug.to_owned()).or_default())
        });
        if let Err(error) = city.apply(vocabulary, district_names, upserts, removed_ids) {
            // in memory only a dead thread of tantivy's can cause this; the rest of the batch counts
            tracing::error!(city = city_slug, "the texts of a batch could not be indexed: {error}");
        }
    }

    /// A page of hits with its facets. A city without listings has none.
    #[must_use]
    pub fn search(&self, city_slug: &str, request: &SearchRequest<'_>) -> SearchResult {
        self.city(city_slug).map_or_else(SearchResult::default, |city| city.search(request))
    }

    /// All hits by venue, sorted by the venue's slug; how many there are; and how many of them have no place.
    #[must_use]
    pub fn pins(&self, city_slug: &str, request: &SearchRequest<'_>) -> (Vec<PinHit>, u32, u32) {
        self.city(city_slug).map_or_else(Default::default, |city| city.pins(request))
    }

    /// Which of these listings a search finds.
    #[must_use]
    pub fn matching(&self, city_slug: &str, request: &SearchRequest<'_>, ids: &[String]) -> Vec<String> {
        self.city(city_slug).map_or_else(Vec::new, |city| city.matching(request, ids))
    }

    /// Whether a listing is in the index by now.
    #[must_use]
    pub fn knows(&self, city_slug: &str, id: &str) -> bool {
        self.city(city_slug).is_some_and(|city| city.knows(id))
    }

    /// Listings still to come that share interests with one, its district and ages preferred; those of one organiser
    /// stand behind the first of each other. Best first.
    #[must_use]
    pub fn similar(&self, city_slug: &str, id: &str, now_ms: i64, limit: usize) -> Vec<String> {
        self.city(city_slug).map_or_else(Vec::new, |city| city.similar(id, now_ms, limit))
    }

    /// Works out in advance what a city's index says at a moment, with the presets of [`SearchRequest`]: the first who
    /// asks in a minute need not wait for it.
    pub fn foresee(&self, city_slug: &str, now_ms: i64, presets: [(i64, i64); 3]) {
        if let Some(city) = self.city(city_slug) {
            city.foresee(now_ms, presets);
        }
    }

    /// Listings in all cities.
    #[must_use]
    pub fn len(&self) -> usize {
        let cities = self.cities.read().unwrap_or_else(PoisonError::into_inner);
        cities.values().map(|city| city.len()).sum()
    }

    /// Whether there is no listing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn city(&self, slug: &str) -> Option<Arc<CityIndex>> {
        self.cities.read().unwrap_or_else(PoisonError::into_inner).get(slug).cloned()
    }
}
