//! When it happens, as an editor says it: one date, or "every Tuesday 16–18 until June, not on holidays", with what becomes of
//! single dates of it.

use super::draft::Draft;
use crate::{search::date::CivilDate, words::words};
use std::collections::BTreeMap;

words! {
    /// How a date comes again.
    Repeat { Never = "never", Daily = "daily", Weekly = "weekly", Fortnightly = "fortnightly", Monthly = "monthly" }
}

/// The fields of a row.
pub const KEYS: &[&str] = &["date", "start", "end", "last", "repeat", "day", "until", "holidays", "change"];
/// Those with several values.
pub const MANY: &[&str] = &["day", "change"];
/// Days of the week as RFC 5545 names them, from Monday.
pub const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A row of the form's part about dates, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// The first day: `2026-12-01`.
    pub date: String,
    /// `16:00`, on the city's clock.
    pub start: String,
    /// `18:00`
    pub end: String,
    /// The day on which it ends, where that is a later one.
    pub last: String,
    pub repeat: Option<Repeat>,
    /// Of [`DAYS`], for what comes every week; none: the day of the week of the first.
    pub days: Vec<String>,
    /// The last day on which it may come again.
    pub until: String,
    /// Public holidays are left out.
    pub not_on_holidays: bool,
    /// What becomes of single dates.
    pub changes: Vec<Change>,
}

/// What becomes of one date of a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The day as the rule has it.
    pub date: String,
    pub fate: Fate,
}

/// What becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is left out.
    Skip,
    /// It was announced, and is called off.
    Cancel,
    /// Its day, start and end are these.
    Move { date: String, start: String, end: String },
}

impl Change {
    /// `2026-12-01 skip`, `2026-12-01 cancel` or `2026-12-01 2026-12-02 17:00 19:00`
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let date = words.next()?.to_owned();
        let fate = match (words.next()?, words.next(), words.next(), words.next()) {
            ("skip", None, ..) => Fate::Skip,
            ("cancel", None, ..) => Fate::Cancel,
            (to, Some(start), Some(end), None) => {
                Fate::Move { date: to.to_owned(), start: start.to_owned(), end: end.to_owned() }
            }
            _ => return None,
        };
        date.parse::<CivilDate>().is_ok().then_some(Self { date, fate })
    }

    /// As [`Change::parse`] reads it.
    #[must_use]
    pub fn to_text(&self) -> String {
        match &self.fate {
            Fate::Skip => format!("{} skip", self.date),
            Fate::Cancel => format!("{} cancel", self.date),
            Fate::Move { date, start, end } => format!("{} {date} {start} {end}", self.date),
        }
    }
}

impl Rule {
    /// The row of that number; `None` where there is none.
    pub(super) fn read(draft: &Draft, number: usize) -> Option<Self> {
        let get = |key: &str| draft.get(&name(number, key)).to_owned();
        let rule = Self {
            date: get("date"),
            start: get("start"),
            end: get("end"),
            last: get("last"),
            repeat: Repeat::from_word(&get("repeat")),
            days: draft.all(&name(number, "day")).to_vec(),
            until: get("until"),
            not_on_holidays: !get("holidays").is_empty(),
            changes: draft.all(&name(number, "change")).iter().filter_map(|text| Change::parse(text)).collect(),
        };
        (rule != Self::default()).then_some(rule)
    }

    /// Its fields and their values.
    pub(super) fn fields(&self) -> Vec<(&'static str, Vec<String>)> {
        let mut changes: Vec<String> = self.changes.iter().map(Change::to_text).collect();
        changes.sort_unstable();
        vec![
            ("date", vec![self.date.clone()]),
            ("start", vec![self.start.clone()]),
            ("end", vec![self.end.clone()]),
            ("last", vec![self.last.clone()]),
            ("repeat", self.repeat.iter().map(|repeat| repeat.as_str().to_owned()).collect()),
            ("day", self.days.clone()),
            ("until", vec![self.until.clone()]),
            ("holidays", if self.not_on_holidays { vec!["skip".to_owned()] } else { Vec::new() }),
            ("change", changes),
        ]
    }

    /// How it comes again.
    #[must_use]
    pub fn repeats(&self) -> Repeat {
        self.repeat.unwrap_or(Repeat::Never)
    }

    /// What becomes of the date that the rule has on that day.
    #[must_use]
    pub fn fate(&self, date: &str) -> Option<&Fate> {
        self.changes.iter().find(|change| change.date == date).map(|change| &change.fate)
    }
}

/// The name of a row's field: `when-0-date`.
#[must_use]
pub fn name(number: usize, key: &str) -> String {
    format!("when-{number}-{key}")
}

/// The row and the key that a field's name names, if it is one of a row.
#[must_use]
pub fn field(name: &str) -> Option<(usize, &'static str)> {
    let (number, key) = name.strip_prefix("when-")?.split_once('-')?;
    let key = KEYS.iter().find(|known| **known == key)?;
    let number: usize = number.parse().ok()?;
    (number < 1_000).then_some((number, key))
}

/// A value as a row keeps it: what is typed stays as it is, right or wrong; what is chosen is one of the choices.
pub(super) fn chosen(key: &str, value: String) -> Option<String> {
    match key {
        "repeat" => Repeat::from_word(&value).map(|repeat| repeat.as_str().to_owned()),
        "day" => DAYS.contains(&value.as_str()).then_some(value),
        "holidays" => Some("skip".to_owned()),
        "change" => Change::parse(&value).map(|change| change.to_text()),
        _ => Some(value),
    }
}

/// Whether a row is more than the choices that an empty one has too.
pub(super) fn says_something(row: &BTreeMap<String, Vec<String>>) -> bool {
    ["date", "start", "end", "last", "until"].iter().any(|key| row.contains_key(*key))
}

/// A time of the day in minutes: `16:00`.
#[must_use]
pub fn minutes(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    let number =
        |text: &str| (text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?;
    let (hour, minute): (u32, u32) = (number(hour)?, number(minute)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// The number of a day: how many lie between two is their difference.
#[must_use]
pub fn day_number(date: CivilDate) -> i64 {
    // after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
    let (month, day) = (i64::from(date.month()), i64::from(date.day()));
    let year = i64::from(date.year()) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// How many days a rule has at most, between its first and its last.
#[must_use]
pub fn count(rule: &Rule) -> Option<i64> {
    let first = day_number(rule.date.parse().ok()?);
    if rule.repeats() == Repeat::Never {
        return Some(1);
    }
    let days = day_number(rule.until.parse().ok()?) - first + 1;
    let a_week = i64::try_from(rule.days.len().max(1)).unwrap_or(7);
    Some(match rule.repeats() {
        Repeat::Never => 1,
        Repeat::Daily => days,
        Repeat::Weekly => (days + 6) / 7 * a_week,
        Repeat::Fortnightly => (days + 13) / 14 * a_week,
        Repeat::Monthly => days / 28 + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_has_them() {
        let day = |text: &str| day_number(text.parse().unwrap());
        assert_eq!(day("1970-01-01"), 0);
        assert_eq!(day("2026-11-24") - day("2026-02-24"), 273);
        assert_eq!(day("2028-03-01") - day("2028-02-28"), 2);
        assert_eq!(day("2026-03-01") - day("2026-02-28"), 1);
    }

    #[test]
    fn times_have_one_spelling() {
        assert_eq!(minutes("16:05"), Some(965));
        for wrong in ["", "16", "16:5", "24:00", "12:60", "+1:00", "1६:00"] {
            assert_eq!(minutes(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn changes_are_read_as_they_are_written() {
        for text in ["2026-12-01 skip", "2026-12-01 cancel", "2026-12-01 2026-12-02 17:00 19:00"] {
            assert_eq!(Change::parse(text).unwrap().to_text(), text);
        }
        for wrong in
            ["", "2026-12-01", "2026-12-01 burn", "2026-13-01 skip", "2026-12-01 skip now", "2026-12-01 a b c d"]
        {
            assert_eq!(Change::parse(wrong), None, "{wrong}");
        }
    }
}
