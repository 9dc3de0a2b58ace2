//! An award and its states.

use crate::{issuer::status::Standing, words::words};
use chrono::{DateTime, Months};

words! {
    /// What became of an offer.
    AwardStatus { Offered = "offered", Accepted = "accepted", Declined = "declined" }
}

words! {
    /// How somebody came by a badge.
    Via {
        /// Somebody of the organisation chose them.
        Hand = "hand",
        /// They were at a session.
        Presence = "presence",
        /// They are on a list of addresses.
        List = "list",
        /// They had a code.
        Code = "code",
        /// They applied with evidence.
        Application = "application",
        /// They were there often enough.
        Automatic = "automatic",
    }
}

/// A badge that somebody was offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    pub id: String,
    pub city_id: String,
    pub organisation_id: String,
    pub achievement_id: String,
    /// Of the achievement.
    pub version: i64,
    /// Absent while nobody has taken it.
    pub account_id: Option<String>,
    /// First name of the child whose it is; empty: the account's owner.
    pub child: String,
    /// Whom it is for while there is no account; lower case.
    pub email: Option<String>,
    /// What the organisation calls them; may be empty.
    pub person: String,
    pub status: AwardStatus,
    pub via: Via,
    pub session_id: Option<String>,
    /// What the organisation says they did. Markdown; may be empty.
    pub narrative: String,
    /// Unix milliseconds.
    pub awarded: i64,
    /// When it is out of date, in Unix milliseconds.
    pub ends: Option<i64>,
    /// When it was accepted or declined, in Unix milliseconds.
    pub decided: Option<i64>,
    /// Its list and position, once it is accepted.
    pub bit: Option<(i64, i64)>,
    /// What its issuer says of it; issued while it is only offered.
    pub standing: Standing,
    /// Why it was taken back or put on hold.
    pub reason: String,
}

impl Award {
    /// Whether it is out of date.
    #[must_use]
    pub fn is_over(&self, now_ms: i64) -> bool {
        self.ends.is_some_and(|ends| ends < now_ms)
    }
}

/// When a badge that is awarded now is out of date; none: never.
#[must_use]
pub fn ends(now: DateTime<chrono::Utc>, validity_months: Option<u16>) -> Option<i64> {
    let months = Months::new(u32::from(validity_months?));
    now.checked_add_months(months).map(|moment| moment.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_lasts_whole_months() {
        let day = |text: &str| format!("{text}T08:00:00Z").parse::<DateTime<chrono::Utc>>().unwrap();
        assert_eq!(ends(day("2026-11-23"), None), None);
        assert_eq!(ends(day("2026-11-23"), Some(24)), Some(day("2028-11-23").timestamp_millis()));
        assert_eq!(ends(day("2026-08-31"), Some(6)), Some(day("2027-02-28").timestamp_millis()));
    }
}
