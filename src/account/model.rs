//! An account, and whether its owner may take part.

use crate::{city::model::City, guardian::model::Guardianship, i18n::Locale};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use lettre::Address;

/// Years: who says they are older or younger has mistyped.
pub const AGES: std::ops::RangeInclusive<u32> = 6..=110;
/// Characters of a name.
pub const NAME_LENGTH: usize = 60;

/// Somebody with an account.
#[derive(Clone, Debug)]
pub struct Account {
    pub id: String,
    /// Lower case.
    pub email: Address,
    /// What we call them.
    pub name: String,
    pub birth_date: NaiveDate,
    /// The language of mails.
    pub locale: Locale,
    /// The home city.
    pub city_id: String,
    /// PHC string; empty for who has only passkeys.
    pub password_hash: String,
    /// Unix milliseconds.
    pub created: i64,
    /// Where a guardian was asked.
    pub guardianship: Option<Guardianship>,
}

/// Whether somebody may sign up for things and publish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Old enough, or a guardian has agreed.
    Given,
    Waiting,
    Denied,
    Withdrawn,
    /// Nobody answered.
    Expired,
}

impl Account {
    /// Whether they can sign in with a password.
    #[must_use]
    pub fn has_password(&self) -> bool {
        !self.password_hash.is_empty()
    }

    /// Whether a guardian has to agree, by the law of the home city.
    #[must_use]
    pub fn is_minor(&self, city: &City, now: DateTime<Utc>) -> bool {
        needs_guardian(self.birth_date, city, now)
    }

    /// What keeps them from taking part, if anything does.
    #[must_use]
    pub fn consent(&self, city: &City, now: DateTime<Utc>) -> Consent {
        if !self.is_minor(city, now) {
            return Consent::Given;
        }
        self.guardianship.as_ref().map_or(Consent::Expired, |guardianship| guardianship.consent(now.timestamp_millis()))
    }
}

/// Whether somebody born then is below the city's age of digital consent today, on the city's own calendar.
#[must_use]
pub fn needs_guardian(born: NaiveDate, city: &City, now: DateTime<Utc>) -> bool {
    age(born, now.with_timezone(&city.time_zone).date_naive()) < u32::from(city.age_of_digital_consent)
}

/// Full years; who was born on 29 February turns a year older on 1 March of the other years.
#[must_use]
pub fn age(born: NaiveDate, today: NaiveDate) -> u32 {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    let years = today.year() - born.year() - i32::from(!had_birthday);
    u32::try_from(years).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_a_year_older_on_the_birthday_and_not_before() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(age(day("2012-11-23"), day("2026-11-22")), 13);
        assert_eq!(age(day("2012-11-23"), day("2026-11-23")), 14);
        assert_eq!(age(day("2012-02-29"), day("2026-02-28")), 13);
        assert_eq!(age(day("2012-02-29"), day("2026-03-01")), 14);
        assert_eq!(age(day("2027-01-01"), day("2026-11-23")), 0);
    }
}
