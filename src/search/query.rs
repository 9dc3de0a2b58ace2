//! The one search query, shared by list, map, feed, saved search and address: `url ⇄ SearchQuery ⇄ index`.

use crate::opportunity::model::{AttendanceMode, Kind};
use crate::search::date::CivilDate;

/// Hits on one page of the list.
pub const PAGE_SIZE: u32 = 20;
/// The last page that can be asked for; nobody reads on from there, and an unbounded offset is an attack.
pub const MAX_PAGE: u32 = 500;
/// Characters of text that are searched for.
pub const MAX_TEXT: usize = 200;

/// What somebody is looking for in one city. The default is everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchQuery {
    /// `q`: free text.
    pub text: String,
    /// `theme` (repeated): slugs of concepts of the scheme interest; any of them, or of what is narrower, matches.
    pub themes: Vec<String>,
    /// `kind` (repeated): any of them matches.
    pub kinds: Vec<Kind>,
    /// `age`: in years; matches what is open at that age.
    pub age: Option<u8>,
    /// `when` = today, weekend, week; or `from` and `to` (dates, both inclusive, either may be missing).
    pub when: Option<When>,
    /// `free=1`
    pub free: bool,
    /// `max_price`: in whole units of the city's currency.
    pub max_price: Option<u32>,
    /// `voucher=1`: the city's voucher is accepted.
    pub voucher: bool,
    /// `mode` = in-person, online; mixed matches both.
    pub mode: Option<Mode>,
    /// `language` (repeated): BCP 47 language codes; any of them is spoken there.
    pub languages: Vec<String>,
    /// `access` (repeated): slugs of concepts of the scheme accessibility; all of them are needed.
    pub access: Vec<String>,
    /// `district` (repeated): slugs; any of them matches.
    pub districts: Vec<String>,
    /// `near` = latitude,longitude and `within` in metres.
    pub near: Option<Near>,
    /// `bounds` = south,west,north,east.
    pub bounds: Option<Bounds>,
    /// `places=1`: only what has places left (or needs none).
    pub places_left: bool,
    /// `provider`: an organisation's slug.
    pub provider: Option<String>,
    /// `place`: a venue's slug.
    pub place: Option<String>,
    /// `sort`; absent means [`Sort::Relevance`] with a text and [`Sort::Soonest`] without.
    pub sort: Option<Sort>,
    /// `page`, counted from 1; absent is 1 and 1 is not written.
    pub page: Option<u32>,
    /// `view=map`
    pub view: View,
}

/// When it should happen, in the city's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From now to the end of today.
    Today,
    /// The coming (or present) Saturday and Sunday.
    Weekend,
    /// The next seven days, today included.
    Week,
    /// Between two dates, both inclusive; at least one is given and `from <= to`.
    Range { from: Option<CivilDate>, to: Option<CivilDate> },
}

/// How one takes part, as a searcher asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    InPerson,
    Online,
}

impl Mode {
    /// Whether a listing that is held in this way satisfies the wish.
    #[must_use]
    pub fn accepts(self, held: AttendanceMode) -> bool {
        matches!(
            (self, held),
            (_, AttendanceMode::Mixed)
                | (Self::InPerson, AttendanceMode::InPerson)
                | (Self::Online, AttendanceMode::Online)
        )
    }
}

/// A circle on the ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Degrees north, WGS 84.
    pub lat: f64,
    /// Degrees east, WGS 84.
    pub lon: f64,
    /// Metres; absent: no limit, only the order and the distance shown.
    pub within: Option<u32>,
}

/// A box on the map, degrees of WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub south: f64,
    pub west: f64,
    pub north: f64,
    pub east: f64,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Relevance,
    Soonest,
    Nearest,
    Newest,
}

/// List or map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    #[default]
    List,
    Map,
}
