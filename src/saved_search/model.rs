//! A saved search.

use crate::{
    search::query::{SearchQuery, View},
    words::words,
};

/// Searches that one account may have.
pub const MOST: usize = 20;
/// Characters of a search's name.
pub const NAME_LENGTH: usize = 120;

words! {
    /// How often somebody is told of what is new.
    Cadence { Instant = "instant", Weekly = "weekly", Off = "off" }
}

/// A search that somebody wants to hear of.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedSearch {
    pub id: String,
    pub account_id: String,
    pub city_id: String,
    /// As in the address.
    pub query: String,
    /// Its filters in words.
    pub name: String,
    pub cadence: Cadence,
    /// The secret of the link that stops its mails.
    pub token: String,
    /// Unix milliseconds.
    pub created: i64,
    /// What was published later is new, unix milliseconds.
    pub since: i64,
}

/// What of a search is kept: what it is for, not how it was being looked at.
#[must_use]
pub fn kept(query: &SearchQuery) -> SearchQuery {
    SearchQuery { sort: None, page: None, view: View::List, ..query.clone() }
}
