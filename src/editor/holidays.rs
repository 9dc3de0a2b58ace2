//! Public holidays, on which a club that comes every week usually does not: by law, of the countries that we have cities in.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Whether a day is a public holiday of a country (ISO 3166-1 alpha-2); a country that is not known has none.
#[must_use]
pub fn is_holiday(country: &str, date: NaiveDate) -> bool {
    let day = (date.month(), date.day());
    let after_easter = easter(date.year()).map(|easter| (date - easter).num_days());
    match country {
        // Darbo kodeksas, 123 straipsnis
        "LT" => {
            let fixed = [
                (1, 1),
                (2, 16),
                (3, 11),
                (5, 1),
                (6, 24),
                (7, 6),
                (8, 15),
                (11, 1),
                (11, 2),
                (12, 24),
                (12, 25),
                (12, 26),
            ];
            let first_sunday = date.weekday() == Weekday::Sun && date.day() <= 7;
            fixed.contains(&day)
                || matches!(after_easter, Some(0 | 1))
                || (first_sunday && matches!(date.month(), 5 | 6))
        }
        // Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji
        "SI" => {
            let fixed = [
                (1, 1),
                (1, 2),
                (2, 8),
                (4, 27),
                (5, 1),
                (5, 2),
                (6, 25),
                (8, 15),
                (10, 31),
                (11, 1),
                (12, 25),
                (12, 26),
            ];
            fixed.contains(&day) || matches!(after_easter, Some(0 | 1 | 49))
        }
        // legge 27 maggio 1949, n. 260; 4 October again from 2026 on: legge 8 ottobre 2025, n. 151
        "IT" => {
            let fixed = [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)];
            fixed.contains(&day) || (day == (10, 4) && date.year() >= 2026) || matches!(after_easter, Some(0 | 1))
        }
        _ => false,
    }
}

/// Easter Sunday of the Gregorian calendar, by the rule that Meeus, Jones and Butcher wrote down.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let skipped = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
    let epact = skipped.rem_euclid(30);
    let moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (year + year.div_euclid(4) + moon + 2 - century + century / 4).rem_euclid(7);
    let from_march = moon - weekday + 28;
    let first = NaiveDate::from_ymd_opt(year, 3, 1)?;
    first.checked_add_days(Days::new(u64::try_from(from_march - 1).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_when_the_churches_say() {
        for day in ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25", "2035-03-25"] {
            let date: NaiveDate = day.parse().unwrap();
            assert_eq!(easter(date.year()), Some(date));
        }
    }

    #[test]
    fn each_country_has_its_own() {
        for (country, day, is) in [
            ("LT", "2026-02-16", true),
            ("LT", "2027-06-06", true),
            ("LT", "2026-06-02", false),
            ("SI", "2026-02-08", true),
            ("SI", "2026-05-24", true),
            ("IT", "2026-06-02", true),
            ("IT", "2026-10-04", true),
            ("IT", "2025-10-04", false),
            ("IT", "2026-04-06", true),
            ("LT", "2026-11-24", false),
            ("XX", "2026-12-25", false),
        ] {
            assert_eq!(is_holiday(country, day.parse().unwrap()), is, "{country} {day}");
        }
    }
}
