//! A registration's states, and what comes of asking for one.

use crate::{account::model::age, words::words};
use chrono::NaiveDate;

words! {
    /// Where a registration stands.
    RegistrationStatus {
        /// The provider decides.
        Requested = "requested",
        /// There is a place.
        Confirmed = "confirmed",
        /// There is none yet: in the order in which people asked.
        Waitlisted = "waitlisted",
        /// A place is kept for them until they answer, or the offer lapses.
        Offered = "offered",
        /// The provider said no.
        Rejected = "rejected",
        /// The offer was not answered in time.
        Lapsed = "lapsed",
        Cancelled = "cancelled",
    }
}

impl RegistrationStatus {
    /// Whether somebody still counts on it.
    #[must_use]
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Requested | Self::Confirmed | Self::Waitlisted | Self::Offered)
    }

    /// Whether a place is gone because of it: what the view `session_places` counts.
    #[must_use]
    pub const fn takes_a_place(self) -> bool {
        matches!(self, Self::Confirmed | Self::Offered)
    }
}

words! {
    /// Whether somebody was there.
    Presence { Unknown = "unknown", Present = "present", Absent = "absent" }
}

/// Whose place it is: an account's owner's, or that of a child they come with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendee<'a> {
    pub account_id: &'a str,
    /// First name; empty for the owner.
    pub child: &'a str,
}

/// A registration as its owner and the provider see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    pub id: String,
    pub session_id: String,
    pub account_id: String,
    /// First name of a child; empty for the account's owner.
    pub child: String,
    pub status: RegistrationStatus,
    /// Unix milliseconds.
    pub created: i64,
    /// Unix milliseconds, for an offer.
    pub offer_until: Option<i64>,
    pub presence: Presence,
}

/// What is wrong with somebody's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongAge {
    TooYoung,
    TooOld,
}

/// Whether somebody born then is of another age, on that day, than something is for: from `min` to `max` years, both
/// included, where there are such limits.
#[must_use]
pub fn wrong_age(born: NaiveDate, day: NaiveDate, min: Option<i64>, max: Option<i64>) -> Option<WrongAge> {
    let years = i64::from(age(born, day));
    if min.is_some_and(|min| years < min) {
        Some(WrongAge::TooYoung)
    } else if max.is_some_and(|max| years > max) {
        Some(WrongAge::TooOld)
    } else {
        None
    }
}

/// What came of asking for a place, or of taking one that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Now, or before already.
    Confirmed,
    /// Now, or before already.
    Waitlisted,
    /// Now, or before already: the provider decides.
    Requested,
    /// Before already: there is an offer to answer.
    Offered,
    /// Before already: the provider has said no.
    Rejected,
    /// There is no offer any more.
    Lapsed,
    /// No place, and no waiting list.
    Full,
    /// It has begun, or does not take place, or is not registered for here.
    Closed,
    /// The account has as many children in it as it may.
    TooMany,
    /// A guardian has not agreed, or no longer does.
    NoConsent,
    /// On that day, for a place of one's own.
    WrongAge(WrongAge),
}

/// How long an offered place is kept, milliseconds: a day, and never beyond the beginning.
pub const OFFER: i64 = 86_400_000;
/// Children that one account may come with.
pub const MOST_CHILDREN: i64 = 6;
/// Age in full years from which one may come with children of one's own.
pub const PARENT_AGE: u32 = 18;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_on_the_day_counts_and_limits_are_included() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let on = |date: &str| wrong_age(day("2012-11-25"), day(date), Some(14), Some(16));
        assert_eq!(on("2026-11-24"), Some(WrongAge::TooYoung));
        assert_eq!(on("2026-11-25"), None, "the birthday");
        assert_eq!(on("2029-11-24"), None, "sixteen for a whole year");
        assert_eq!(on("2029-11-25"), Some(WrongAge::TooOld));
        assert_eq!(wrong_age(day("2012-11-25"), day("2026-11-24"), None, None), None);
    }
}
