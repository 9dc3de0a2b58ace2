//! Days, times and numbers as people write them, in the spelling of the form. What is none stays as it is, to be corrected there.

use crate::{editor::rule, search::date::CivilDate};

/// The number in "14 m." or "14.0"; what has none, or several, stays as it is.
#[must_use]
pub fn age(text: &str) -> String {
    let text = text.strip_suffix(".0").unwrap_or(text);
    let mut numbers = text.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|word| !word.is_empty());
    match (numbers.next(), numbers.next()) {
        (Some(number), None) => number.to_owned(),
        _ => text.to_owned(),
    }
}

/// A day as the form has it, from the ways in which Europe writes it; what is none stays as it is.
#[must_use]
pub fn day(text: &str) -> String {
    let text = text.trim().trim_end_matches(['.', ',']);
    if text.parse::<CivilDate>().is_ok() {
        return text.to_owned();
    }
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u16>().ok()).flatten();
    let date = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => Some((number(year), number(month), number(day))),
        [day, month, year] if year.len() == 4 => Some((number(year), number(month), number(day))),
        _ => None,
    };
    let Some((Some(year), Some(month), Some(of_month))) = date else { return text.to_owned() };
    let date = format!("{year:04}-{month:02}-{of_month:02}");
    if date.parse::<CivilDate>().is_ok() { date } else { text.to_owned() }
}

/// Day and time of a cell that may have both, or either.
#[must_use]
pub fn day_and_time(text: &str) -> (String, String) {
    let text = text.trim();
    let is_time = |text: &str| text.contains(':') || rule::minutes(&time(text)).is_some();
    if let Some((date, rest)) = text.rsplit_once([' ', 'T']).filter(|(_, rest)| is_time(rest)) {
        return (day(date), rest.to_owned());
    }
    if text.is_empty() || (is_time(text) && text.len() <= 8) {
        return (String::new(), time(text));
    }
    (day(text), String::new())
}

/// Start and end of "16:00–18:00"; the end is empty where there is only one.
#[must_use]
pub fn times(text: &str) -> (String, String) {
    match text.split_once(['-', '–', '—']) {
        Some((start, end)) => (time(start), time(end)),
        None => (time(text), String::new()),
    }
}

/// "16:00" from "16.00", "9:30", "16 h" or "16:00:00"; what is none stays as it is.
#[must_use]
pub fn time(text: &str) -> String {
    let text = text.trim();
    let bare = text.trim_end_matches(['h', '.', ' ']).trim_end_matches(" val");
    let parts: Vec<&str> = bare.split([':', '.', 'h']).map(str::trim).collect();
    let number = |part: &str| part.parse::<u32>().ok();
    let found = match parts.as_slice() {
        [hour] if hour.len() <= 2 => number(hour).map(|hour| (hour, 0)),
        [hour, minute] if minute.len() == 2 => number(hour).zip(number(minute)),
        // with points it would be a day
        [hour, minute, _] if minute.len() == 2 && bare.contains(':') => number(hour).zip(number(minute)),
        _ => None,
    };
    let found = found.map(|(hour, minute)| format!("{hour:02}:{minute:02}"));
    found.filter(|time| rule::minutes(time).is_some()).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in ["2026-12-01", "2026.12.01", "2026/12/1", "1.12.2026", "01/12/2026", "1. 12. 2026.", "2026-12-1"] {
            assert_eq!(day(text), "2026-12-01", "{text}");
        }
        for text in ["gruodžio 1", "31.2.2026", "1.12.26", "tomorrow", ""] {
            assert_eq!(day(text), text, "what is none stays");
        }
    }

    #[test]
    fn times_too() {
        for text in ["9:30", "09.30", "9h30", "09:30:00"] {
            assert_eq!(time(text), "09:30", "{text}");
        }
        assert_eq!(time("16 h"), "16:00");
        assert_eq!(time("16"), "16:00");
        assert_eq!(times("16:00–18:00"), ("16:00".to_owned(), "18:00".to_owned()));
        for text in ["25:00", "noon", "1630"] {
            assert_eq!(time(text), text);
        }
        assert_eq!(day_and_time("2026-12-01 16:00"), ("2026-12-01".to_owned(), "16:00".to_owned()));
        assert_eq!(day_and_time("1.12.2026"), ("2026-12-01".to_owned(), String::new()));
        assert_eq!(day_and_time("18:00"), (String::new(), "18:00".to_owned()));
    }

    #[test]
    fn ages_are_numbers_among_words() {
        for (text, number) in [("14", "14"), ("14 m.", "14"), ("14.0", "14"), ("fourteen", "fourteen"), ("-3", "-3")] {
            assert_eq!(age(text), number, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_stands_there_is_read(text in "\\PC{0,16}|[0-9.:/ T-]{0,16}") {
            let _ = (day(&text), time(&text), times(&text), day_and_time(&text), age(&text));
        }

        #[test]
        fn what_the_form_understands_stays(hour in 0_u32..24, minute in 0_u32..60) {
            let text = format!("{hour:02}:{minute:02}");
            prop_assert_eq!(time(&text), text);
        }
    }
}
