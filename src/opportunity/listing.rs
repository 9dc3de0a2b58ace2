//! An opportunity with everything that belongs to it, as it is read from the database, indexed and shown.

use super::model::{
    AttendanceMode, EventStatus, GeoPrecision, Kind, PricePer, Promotion, RegistrationPolicy, Status, TextState,
};
use crate::{freshness::model::Freshness, i18n::Locale, picture::model::Picture};

/// An opportunity as a whole. Times are unix milliseconds, money is in minor units of the city's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    pub id: String,
    pub city_id: String,
    pub slug: String,
    pub kind: Kind,
    pub organiser: Organiser,
    pub co_hosts: Vec<Organiser>,
    /// Absent for what is only online.
    pub place: Option<Venue>,
    pub attendance: AttendanceMode,
    pub online_url: Option<String>,
    /// Years, inclusive.
    pub min_age: Option<u8>,
    /// Years, inclusive.
    pub max_age: Option<u8>,
    /// Slugs of concepts of the scheme interest; the first gives the theme.
    pub interests: Vec<String>,
    /// Slugs of concepts of the scheme skill.
    pub skills: Vec<String>,
    /// Slugs of concepts of the scheme accessibility: its own and its place's, sorted.
    pub accessibility: Vec<String>,
    /// BCP 47 codes of the languages spoken there, sorted.
    pub languages: Vec<String>,
    pub offer: Offer,
    pub registration: Registration,
    pub status: Status,
    /// How true it is known to be.
    pub freshness: Freshness,
    pub event_status: EventStatus,
    pub original_locale: Locale,
    pub published: Option<i64>,
    pub modified: i64,
    /// For optimistic locking.
    pub revision: i64,
    /// Place in the change feed.
    pub change_number: i64,
    pub texts: Vec<Text>,
    pub picture: Option<Picture>,
    /// By start, the past ones included.
    pub sessions: Vec<Session>,
}

/// Who runs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organiser {
    pub slug: String,
    pub name: String,
    pub url: Option<String>,
    pub email: Option<String>,
    /// Where it is at home, in one line.
    pub address: Option<String>,
    /// What it says of itself, by language.
    pub about: Vec<(Locale, String)>,
    /// The city has suspended it: nothing that it runs is shown.
    pub suspended: bool,
    /// The id of its logo.
    pub logo: Option<String>,
}

/// Where it happens.
#[derive(Clone, Debug, PartialEq)]
pub struct Venue {
    pub slug: String,
    pub name: String,
    pub address: String,
    /// Slug of the city's district.
    pub district: String,
    /// Degrees north, WGS 84.
    pub lat: f64,
    /// Degrees east, WGS 84.
    pub lon: f64,
    pub precision: GeoPrecision,
}

/// What it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Minor units; 0 is free.
    pub amount: u32,
    pub per: PricePer,
    /// Minor units, for those entitled to it.
    pub concession: Option<u32>,
    /// The city's voucher is accepted.
    pub voucher: bool,
}

impl Offer {
    /// Whether nobody pays.
    #[must_use]
    pub const fn is_free(self) -> bool {
        self.amount == 0
    }
}

/// How one gets a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    pub policy: RegistrationPolicy,
    /// Where one registers, for [`RegistrationPolicy::External`].
    pub url: Option<String>,
    pub waiting_list: bool,
    /// Who of the waiting list gets a place that becomes free.
    pub promotion: Promotion,
}

/// A listing's texts in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub locale: Locale,
    pub title: String,
    pub summary: String,
    /// Markdown.
    pub description: String,
    pub state: TextState,
}

/// One time that it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Also the stable part of the calendar's UID.
    pub id: String,
    /// Unix milliseconds.
    pub starts: i64,
    /// Unix milliseconds, after `starts`.
    pub ends: i64,
    /// Absent: no limit.
    pub capacity: Option<u32>,
    /// Places given away outside this platform.
    pub reserved: u32,
    /// Places that are confirmed or offered here.
    pub taken: u32,
    pub status: EventStatus,
    /// RFC 5545 SEQUENCE.
    pub sequence: u32,
}

impl Session {
    /// Places left, wherever that is said; `None` where there is no limit.
    #[must_use]
    pub fn left(&self) -> Option<u32> {
        self.capacity.map(|capacity| capacity.saturating_sub(self.reserved).saturating_sub(self.taken))
    }

    /// Whether it is still to end and takes place.
    #[must_use]
    pub fn is_coming(&self, now: i64) -> bool {
        self.ends > now && self.status != EventStatus::Cancelled
    }
}

impl Registration {
    /// Whether one registers on this platform.
    #[must_use]
    pub const fn is_here(&self) -> bool {
        matches!(self.policy, RegistrationPolicy::Open | RegistrationPolicy::Approval)
    }
}

impl Listing {
    /// Whether the public may see it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.status == Status::Published && !self.organiser.suspended && self.freshness != Freshness::Hidden
    }

    /// Whether everything of it has happened. What has no sessions is always available and never past.
    #[must_use]
    pub fn is_past(&self, now: i64) -> bool {
        !self.sessions.is_empty() && self.sessions.iter().all(|session| session.ends <= now)
    }

    /// Whether a session of it is off, for those who count on it: called off, or everything is, or the public may no longer
    /// see it.
    #[must_use]
    pub fn is_off(&self, session: &Session) -> bool {
        let off = EventStatus::Cancelled;
        // what nobody has confirmed is hidden from the public, and takes place for whoever has a place all the same
        let withdrawn = self.status != Status::Published || self.organiser.suspended;
        withdrawn || self.event_status == off || session.status == off
    }

    /// Sessions still to come, cancelled ones left out.
    pub fn coming(&self, now: i64) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(move |session| session.is_coming(now))
    }

    /// The text for a reader: in the language asked for, else the listing's own, the city's, English, any (domain.md's fallback).
    /// A draft is never shown. `None` only for a listing without a single text to show.
    #[must_use]
    pub fn text(&self, reader: Locale, city: Locale) -> Option<&Text> {
        let shown = |locale: Locale| self.texts.iter().find(|t| t.locale == locale && t.state != TextState::Draft);
        shown(reader)
            .or_else(|| shown(self.original_locale))
            .or_else(|| shown(city))
            .or_else(|| shown(Locale::En))
            .or_else(|| self.texts.iter().find(|t| t.state != TextState::Draft))
    }

    /// The title of that [`text`](Self::text), or the slug.
    #[must_use]
    pub fn title(&self, reader: Locale, city: Locale) -> &str {
        self.text(reader, city).map_or(&self.slug, |text| &text.title)
    }
}
