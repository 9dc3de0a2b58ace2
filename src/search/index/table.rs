//! What is known of every row: columns for what is compared, sets of rows for what is counted.

use super::{
    names::{Named, Names},
    rows::{Row, Rows},
};
use crate::{
    concept::model::{Scheme, Vocabulary},
    i18n::Locale,
    opportunity::{
        listing::{Listing, Organiser, Venue},
        model::{AttendanceMode, EventStatus, GeoPrecision, Kind},
    },
};
use rustc_hash::FxHashMap;
use std::{collections::HashMap, sync::Arc};

/// No place, no provider, no concept.
pub const NONE: u32 = u32::MAX;
/// No limit to the places of a session.
const UNLIMITED: u32 = u32::MAX;

/// A session that takes place: unix seconds.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub start: u32,
    pub end: u32,
    left: u32,
}

impl Span {
    pub const fn has_places(self) -> bool {
        self.left > 0
    }
}

/// The columns of one row.
#[derive(Clone, Debug)]
pub struct Columns {
    pub id: Arc<str>,
    pub ages: [u8; 2],
    /// Minor units.
    pub price: u32,
    /// Unix milliseconds.
    pub published: i64,
    pub provider: u32,
    pub place: u32,
    pub district: u32,
    pub first_interest: u32,
    /// Interests, with what is broader.
    pub interests: Box<[u32]>,
    /// By start, cancelled ones left out.
    pub sessions: Box<[Span]>,
    /// Unix seconds: when the last session ends, cancelled ones counted; `None` without sessions.
    pub last_end: Option<u32>,
}

/// Slugs by number.
#[derive(Debug, Default)]
pub struct Numbers {
    by_slug: FxHashMap<String, u32>,
    slugs: Vec<String>,
}

impl Numbers {
    fn intern(&mut self, slug: &str) -> u32 {
        if let Some(&number) = self.by_slug.get(slug) {
            return number;
        }
        let number = self.slugs.len() as u32;
        self.slugs.push(slug.to_owned());
        self.by_slug.insert(slug.to_owned(), number);
        number
    }

    pub fn get(&self, slug: &str) -> Option<u32> {
        self.by_slug.get(slug).copied()
    }

    pub fn slug(&self, number: u32) -> Option<&str> {
        self.slugs.get(number as usize).map(String::as_str)
    }
}

/// The rows of each of many values, such as the languages.
#[derive(Debug, Default)]
pub struct Family {
    pub numbers: Numbers,
    pub rows: Vec<Rows>,
}

impl Family {
    fn intern(&mut self, slug: &str) -> u32 {
        let number = self.numbers.intern(slug);
        if self.rows.len() <= number as usize {
            self.rows.push(Rows::default());
        }
        number
    }

    fn insert(&mut self, slug: &str, row: Row) -> u32 {
        let number = self.intern(slug);
        self.rows[number as usize].insert(row);
        number
    }

    /// The rows of a value.
    pub fn of(&self, slug: &str) -> Option<&Rows> {
        self.numbers.get(slug).and_then(|number| self.rows.get(number as usize))
    }

    /// Every value with its rows.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Rows)> {
        self.numbers.slugs.iter().map(String::as_str).zip(&self.rows)
    }
}

/// A venue as the map needs it.
#[derive(Clone, Debug)]
pub struct Place {
    pub name: String,
    pub lat: f64,
    pub lon: f64,
    pub precision: GeoPrecision,
}

/// All rows of a city.
#[derive(Debug, Default)]
pub struct Table {
    pub by_id: FxHashMap<Arc<str>, Row>,
    pub columns: Vec<Columns>,
    /// Rows that stand for a listing.
    pub alive: Rows,
    pub kinds: [Rows; Kind::ALL.len()],
    /// Rows that one can take part in on the spot, and online.
    pub modes: [Rows; 2],
    pub free: Rows,
    pub voucher: Rows,
    pub cancelled: Rows,
    pub placed: Rows,
    pub concepts: Family,
    pub schemes: Vec<Scheme>,
    pub languages: Family,
    pub districts: Family,
    pub provider_numbers: Numbers,
    pub co_hosted: FxHashMap<u32, Rows>,
    pub place_numbers: Numbers,
    pub places: Vec<Place>,
    pub names: Names,
}

impl Table {
    /// Takes a listing in as a row that stands for none.
    pub fn insert(
        &mut self,
        row: Row,
        listing: &Listing,
        vocabulary: &Vocabulary,
        districts: &HashMap<String, String>,
    ) {
        let interests = self.insert_concepts(row, &listing.interests, Scheme::Interest, vocabulary);
        self.insert_concepts(row, &listing.skills, Scheme::Skill, vocabulary);
        self.insert_concepts(row, &listing.accessibility, Scheme::Accessibility, vocabulary);
        for code in &listing.languages {
            self.languages.insert(code, row);
        }
        let provider = self.provider(&listing.organiser);
        for host in &listing.co_hosts {
            let number = self.provider(host);
            self.co_hosted.entry(number).or_default().insert(row);
        }
        let (place, district) = listing.place.as_ref().map_or((NONE, NONE), |venue| {
            self.placed.insert(row);
            (self.place(venue), self.district(row, &venue.district, districts))
        });
        self.kinds[listing.kind as usize].insert(row);
        if listing.attendance != AttendanceMode::Online {
            self.modes[0].insert(row);
        }
        if listing.attendance != AttendanceMode::InPerson {
            self.modes[1].insert(row);
        }
        for (is, rows) in [
            (listing.offer.is_free(), &mut self.free),
            (listing.offer.voucher, &mut self.voucher),
            (listing.event_status == EventStatus::Cancelled, &mut self.cancelled),
            (true, &mut self.alive),
        ] {
            if is {
                rows.insert(row);
            }
        }
        let id: Arc<str> = listing.id.as_str().into();
        self.by_id.insert(Arc::clone(&id), row);
        let columns = Columns {
            id,
            ages: [listing.min_age.unwrap_or(0), listing.max_age.unwrap_or(u8::MAX)],
            price: listing.offer.amount,
            published: listing.published.unwrap_or(i64::MIN),
            provider,
            place,
            district,
            first_interest: listing.interests.first().and_then(|slug| self.concepts.numbers.get(slug)).unwrap_or(NONE),
            interests: interests.into(),
            sessions: spans(listing),
            last_end: listing.sessions.iter().map(|session| seconds_up(session.ends)).max(),
        };
        match self.columns.get_mut(row as usize) {
            Some(slot) => *slot = columns,
            // the writer numbers rows without gaps, so that a new one is the next
            None => self.columns.push(columns),
        }
    }

    /// Forgets the listing that a row stands for; the row may be used again.
    pub fn remove(&mut self, row: Row) {
        if let Some(columns) = self.columns.get_mut(row as usize) {
            self.by_id.remove(&columns.id);
            columns.interests = Box::default();
            columns.sessions = Box::default();
        }
        let families = [&mut self.concepts, &mut self.languages, &mut self.districts];
        let single = [&mut self.alive, &mut self.free, &mut self.voucher, &mut self.cancelled, &mut self.placed];
        families
            .into_iter()
            .flat_map(|family| &mut family.rows)
            .chain(single)
            .chain(&mut self.kinds)
            .chain(&mut self.modes)
            .chain(self.co_hosted.values_mut())
            .for_each(|rows| rows.remove(row));
    }

    /// Takes over what has been renamed in the vocabulary. What a listing's concepts belong to is seen when the listing
    /// itself is taken in.
    pub fn rename(&mut self, vocabulary: &Vocabulary) {
        for (number, slug) in (0..).zip(&self.concepts.numbers.slugs) {
            if let Some(concept) = vocabulary.get(slug) {
                let names = Locale::ALL.into_iter().flat_map(|locale| {
                    let other = concept.alt_labels.get(&locale).into_iter().flatten();
                    concept.labels.get(&locale).into_iter().chain(other).map(move |name| (Some(locale), name.as_str()))
                });
                self.names.set(Named::Concept(number), names);
            }
        }
    }

    fn insert_concepts(&mut self, row: Row, slugs: &[String], scheme: Scheme, vocabulary: &Vocabulary) -> Vec<u32> {
        let mut numbers = Vec::with_capacity(slugs.len() * 2);
        for slug in slugs {
            let broader = vocabulary.with_broader(slug);
            let broader = broader.iter().map(|concept| concept.slug.as_str()).filter(|other| other != slug);
            for slug in std::iter::once(slug.as_str()).chain(broader) {
                let number = self.concepts.insert(slug, row);
                if self.schemes.len() <= number as usize {
                    self.schemes.push(scheme);
                }
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        numbers
    }

    fn provider(&mut self, organiser: &Organiser) -> u32 {
        let number = self.provider_numbers.intern(&organiser.slug);
        self.names.set(Named::Provider(number), std::iter::once((None, organiser.name.as_str())));
        number
    }

    fn place(&mut self, venue: &Venue) -> u32 {
        let number = self.place_numbers.intern(&venue.slug);
        let place = Place { name: venue.name.clone(), lat: venue.lat, lon: venue.lon, precision: venue.precision };
        match self.places.get_mut(number as usize) {
            Some(slot) => *slot = place,
            None => self.places.push(place),
        }
        let names = [&venue.name, &venue.address].into_iter().map(|name| (None, name.as_str()));
        self.names.set(Named::Place(number), names);
        number
    }

    fn district(&mut self, row: Row, slug: &str, names: &HashMap<String, String>) -> u32 {
        let number = self.districts.insert(slug, row);
        let name = names.get(slug).map_or(slug, String::as_str);
        self.names.set(Named::District(number), std::iter::once((None, name)));
        number
    }
}

fn spans(listing: &Listing) -> Box<[Span]> {
    let held = listing.sessions.iter().filter(|session| session.status != EventStatus::Cancelled);
    let mut spans: Vec<Span> = held
        .map(|session| Span {
            start: seconds(session.starts),
            end: seconds_up(session.ends),
            left: session.left().unwrap_or(UNLIMITED),
        })
        .collect();
    spans.sort_unstable_by_key(|span| span.start);
    spans.into()
}

/// Unix seconds of unix milliseconds, from 1970 to 2106.
pub fn seconds(millis: i64) -> u32 {
    millis.div_euclid(1_000).clamp(0, i64::from(u32::MAX)) as u32
}

/// The same, rounded up.
pub fn seconds_up(millis: i64) -> u32 {
    seconds(millis.saturating_add(999))
}
