//! Days and times.
//!
//! Times are written on the 24-hour clock with two digits for the hour in all four languages ("09:00"), in English too: the
//! site is for Europe, and columns of times stay aligned.

use super::{Formats, Locale};
use crate::i18n::Localizer;
use chrono::{Datelike, NaiveDate, Timelike};
use icu::calendar::{Date, Iso};

impl Localizer {
    /// A day for a card, with the year where it is not that of `today`: "Tue 24 Nov", "lapkričio 24 d., an",
    /// "tor., 24. nov.", "mar 24 nov".
    ///
    /// Takes any date of chrono; one with a time zone gives the day there.
    #[must_use]
    pub fn date_short(&self, date: impl Datelike + Copy, today: NaiveDate) -> String {
        let Some(day) = iso(&date) else { return unknown(&date) };
        let formats = Formats::of(self.locale());
        let year = other_year(&date, today);
        if self.locale() == Locale::Lt {
            // CLDR has only figures ("11-24, an"), which nobody reads as a day at a glance
            let (month_and_day, weekday) = (formats.day.format(&day), formats.weekday_short.format(&day));
            let year = year.map(|year| format!("{year} m. ")).unwrap_or_default();
            return format!("{year}{month_and_day}, {weekday}");
        }
        let day = formats.day_short.format(&day);
        // all three put the year last
        year.map_or_else(|| day.to_string(), |year| format!("{day} {year}"))
    }

    /// A day in full, with the year where it is not that of `today`: "Tuesday 24 November",
    /// "lapkričio 24 d., antradienis", "torek, 24. november", "martedì 24 novembre".
    #[must_use]
    pub fn date_long(&self, date: impl Datelike + Copy, today: NaiveDate) -> String {
        let Some(day) = iso(&date) else { return unknown(&date) };
        let formats = Formats::of(self.locale());
        match (other_year(&date, today), self.locale()) {
            (None, _) => formats.day_long.format(&day).to_string(),
            // CLDR's pattern with the year has two digits for the day ("05. marec 2026"), which nobody writes
            (Some(year), Locale::Sl) => format!("{} {year}", formats.day_long.format(&day)),
            (Some(_), _) => formats.day_and_year_long.format(&day).to_string(),
        }
    }

    /// A day with its year and without its weekday, for what is read years later: "5 March 2026", "2026 m. kovo 5 d.",
    /// "5. marec 2026", "5 marzo 2026".
    #[must_use]
    pub fn date_with_year(&self, date: impl Datelike + Copy) -> String {
        let Some(day) = iso(&date) else { return unknown(&date) };
        let day = Formats::of(self.locale()).day.format(&day);
        if self.locale() == Locale::Lt { format!("{} m. {day}", date.year()) } else { format!("{day} {}", date.year()) }
    }

    /// The month of a day, with its year: "November 2026", "2026 m. lapkritis", "november 2026", "novembre 2026".
    #[must_use]
    pub fn month(&self, date: impl Datelike + Copy) -> String {
        iso(&date).map_or_else(|| unknown(&date), |day| Formats::of(self.locale()).month.format(&day).to_string())
    }

    /// "17:00". Takes any time of chrono; one with a time zone gives the time there.
    #[must_use]
    pub fn time(&self, time: impl Timelike + Copy) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// "17:00–18:30"
    #[must_use]
    pub fn time_range(&self, start: impl Timelike + Copy, end: impl Timelike + Copy) -> String {
        format!("{}–{}", self.time(start), self.time(end))
    }
}

fn other_year(date: &impl Datelike, today: NaiveDate) -> Option<i32> {
    (date.year() != today.year()).then(|| date.year())
}

/// `None` for years that ICU4X does not know, far from any that a calendar has.
fn iso(date: &impl Datelike) -> Option<Date<Iso>> {
    Date::try_new_iso(date.year(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

fn unknown(date: &impl Datelike) -> String {
    format!("{}-{:02}-{:02}", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Locale, Localizer};
    use chrono::{Datelike, NaiveDate, NaiveTime, TimeZone};
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("it is in the calendar")
    }

    fn in_all(say: impl Fn(&Localizer) -> String) -> [String; 4] {
        Locale::ALL.map(|locale| say(&Localizer::for_test(locale)))
    }

    #[test]
    fn short_dates() {
        let (november, march) = (day(2026, 11, 24), day(2026, 3, 5));
        assert_eq!(
            in_all(|l| l.date_short(november, november)),
            ["Tue 24 Nov", "lapkričio 24 d., an", "tor., 24. nov.", "mar 24 nov"]
        );
        assert_eq!(
            in_all(|l| l.date_short(march, november)),
            ["Thu 5 Mar", "kovo 5 d., kt", "čet., 5. mar.", "gio 5 mar"]
        );
        assert_eq!(
            in_all(|l| l.date_short(day(2027, 1, 5), november)),
            ["Tue 5 Jan 2027", "2027 m. sausio 5 d., an", "tor., 5. jan. 2027", "mar 5 gen 2027"]
        );
    }

    #[test]
    fn long_dates() {
        let march = day(2026, 3, 5);
        assert_eq!(
            in_all(|l| l.date_long(march, march)),
            ["Thursday 5 March", "kovo 5 d., ketvirtadienis", "četrtek, 5. marec", "giovedì 5 marzo"]
        );
        assert_eq!(
            in_all(|l| l.date_long(march, day(2025, 12, 31))),
            [
                "Thursday, 5 March 2026",
                "2026 m. kovo 5 d., ketvirtadienis",
                "četrtek, 5. marec 2026",
                "giovedì 5 marzo 2026"
            ]
        );
    }

    #[test]
    fn dates_that_are_read_years_later() {
        assert_eq!(
            in_all(|l| l.date_with_year(day(2026, 3, 5))),
            ["5 March 2026", "2026 m. kovo 5 d.", "5. marec 2026", "5 marzo 2026"]
        );
    }

    #[test]
    fn months() {
        assert_eq!(
            in_all(|l| l.month(day(2026, 11, 24))),
            ["November 2026", "2026 m. lapkritis", "november 2026", "novembre 2026"]
        );
    }

    #[test]
    fn times() {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).expect("it is on the clock");
        let later = NaiveTime::from_hms_opt(18, 30, 59).expect("it is on the clock");
        assert_eq!(in_all(|l| l.time(nine)), ["09:00"; 4]);
        assert_eq!(in_all(|l| l.time_range(nine, later)), ["09:00–18:30"; 4]);
    }

    #[test]
    fn moments_are_told_where_they_happen() {
        let moment = chrono::Utc.with_ymd_and_hms(2026, 11, 23, 23, 30, 0).single().expect("it exists once");
        let there = moment.with_timezone(&chrono_tz::Europe::Vilnius);
        assert_eq!(in_all(|l| l.date_short(there, there.date_naive()))[0], "Tue 24 Nov");
        assert_eq!(in_all(|l| l.time(there))[0], "01:30");
    }

    #[test]
    fn dates_beyond_any_calendar_do_no_harm() {
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            let said = in_all(|l| l.date_short(date, day(2026, 1, 1)) + &l.date_long(date, day(2026, 1, 1)));
            assert!(said.iter().all(|text| text.contains(&date.year().to_string())), "{said:?}");
        }
    }

    proptest! {
        #[test]
        fn no_day_begins_with_a_zero(days in 0_i32..40_000) {
            let date = day(1990, 1, 1) + chrono::Days::new(days.unsigned_abs().into());
            for said in in_all(|l| format!("{} {}", l.date_short(date, date), l.date_long(date, day(1970, 1, 1)))) {
                prop_assert!(!said.split(|c: char| !c.is_ascii_digit()).any(|part| part.starts_with('0')), "{}", said);
                prop_assert!(said.contains(&date.day().to_string()) && said.contains(&date.year().to_string()));
            }
        }
    }
}
