//! A day of the calendar, as it stands in addresses: `2026-11-24`. Without dependencies, for server and browser.

use std::{fmt, str::FromStr};

/// A day that exists in the Gregorian calendar, from year 1 to 9999, in no particular time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate {
    // the order of the fields makes the derived order that of the calendar
    year: i16,
    month: u8,
    day: u8,
}

impl CivilDate {
    /// The day with these numbers, month and day counted from 1; `None` where the calendar has none.
    #[must_use]
    pub const fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// From 1 to 9999.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// From 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// From 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

const fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A text that is no day of the calendar in the form `2026-11-24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as 2026-11-24")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for CivilDate {
    type Err = NotADate;

    /// Takes the exact form only, so that a day has one spelling.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return Err(NotADate);
        }
        let number = |digits: std::ops::Range<usize>| text[digits].parse().ok();
        let part = |digits: std::ops::Range<usize>| text[digits].parse().ok();
        number(0..4)
            .zip(part(5..7))
            .zip(part(8..10))
            .and_then(|((year, month), day)| Self::new(year, month, day))
            .ok_or(NotADate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_days_that_exist() {
        for good in ["2026-11-24", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(good.parse::<CivilDate>().map(|day| day.to_string()).as_deref(), Ok(good));
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-04-31",
            "0000-01-01",
            "2026-1-1",
            "2026-11-241",
            "+026-11-24",
            "",
            "2026–11–24",
            "٢٠٢٦-١١-٢٤",
            "2026/11/24",
        ] {
            assert_eq!(bad.parse::<CivilDate>(), Err(NotADate), "{bad:?}");
        }
    }

    #[test]
    fn days_are_in_the_order_of_the_calendar() {
        let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map(str::parse::<CivilDate>);
        assert!(days.windows(2).all(|pair| pair[0].unwrap() < pair[1].unwrap()));
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_written_back(text in "\\PC{0,12}|[0-9]{4}-[0-9]{2}-[0-9]{2}") {
            if let Ok(day) = text.parse::<CivilDate>() {
                prop_assert_eq!(day.to_string(), text);
            }
        }
    }
}
