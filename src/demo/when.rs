//! From "every Tuesday" and "the Saturday after next" to rules and sessions, counted from the day of loading.

use super::files::WhenEntry;
use crate::opportunity::{recurrence, store::Schedule};
use anyhow::{Context, bail, ensure};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use chrono_tz::Tz;
use uuid::Uuid;

/// A start and an end, unix milliseconds.
pub type Span = (i64, i64);

/// The rule and the sessions of one `[[opportunity.when]]`, with ids that stay the same at every loading of the same day.
///
/// # Errors
/// When a day, a time or a duration makes no sense.
pub fn schedule(
    entry: &WhenEntry,
    listing_id: Uuid,
    today: NaiveDate,
    zone: Tz,
) -> anyhow::Result<(Schedule, Vec<Span>)> {
    let time = NaiveTime::parse_from_str(&entry.time, "%H:%M")
        .with_context(|| format!("time {:?} is not HH:MM", entry.time))?;
    ensure!((1..=60 * 24 * 14).contains(&entry.minutes), "minutes must lie between 1 and 20160");
    let (first, rrule, exceptions) = match (&entry.weekly, &entry.on) {
        (Some(days), None) => weekly(entry, days, today, time)?,
        (None, Some(day)) => {
            let day = weekday(day)?;
            let ahead = (7 + day.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
            let date = shift(today, i64::from(ahead) + 7 * entry.in_weeks)?;
            (date.and_time(time), None, Vec::new())
        }
        _ => bail!("either weekly or on is needed, and not both"),
    };
    let duration = TimeDelta::minutes(i64::from(entry.minutes));
    let spans = match &rrule {
        None => vec![recurrence::moment(zone, first)?],
        Some(rule) => recurrence::expand(zone, first, rule, &exceptions)?,
    }
    .into_iter()
    .map(|start| (start, start + duration.num_milliseconds()))
    .collect();
    let id = Uuid::new_v5(&listing_id, format!("schedule {first} {rrule:?}").as_bytes());
    let schedule = Schedule {
        id: id.to_string(),
        start_local: first.format("%Y-%m-%dT%H:%M:%S").to_string(),
        rrule,
        exceptions: exceptions.iter().map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string()).collect(),
        zone: zone.name().to_owned(),
        minutes: entry.minutes,
        sessions: Vec::new(),
    };
    Ok((schedule, spans))
}

type Rule = (NaiveDateTime, Option<String>, Vec<NaiveDateTime>);

fn weekly(entry: &WhenEntry, days: &[String], today: NaiveDate, time: NaiveTime) -> anyhow::Result<Rule> {
    let mut days = days.iter().map(|day| weekday(day)).collect::<anyhow::Result<Vec<_>>>()?;
    days.sort_by_key(Weekday::num_days_from_monday);
    days.dedup();
    let weeks = entry.weeks.context("a weekly rule needs weeks")?;
    ensure!((1..=200).contains(&weeks), "weeks must lie between 1 and 200");
    let monday = shift(today, 7 * entry.from_week - i64::from(today.weekday().num_days_from_monday()))?;
    let first = days.first().context("weekly needs at least one day")?;
    let start = shift(monday, i64::from(first.num_days_from_monday()))?.and_time(time);
    let last = shift(monday, 7 * i64::from(weeks) - 1)?;
    let by_day: Vec<String> = days.iter().map(|day| day.to_string()[..2].to_uppercase()).collect();
    // counted rather than "until", so that the rule reads the same in every time zone
    let count = days.len() * usize::try_from(weeks)?;
    let mut exceptions = Vec::new();
    for week in &entry.skip_weeks {
        for day in &days {
            let date = shift(monday, 7 * i64::from(*week) + i64::from(day.num_days_from_monday()))?;
            if date <= last {
                exceptions.push(date.and_time(time));
            }
        }
    }
    Ok((start, Some(format!("FREQ=WEEKLY;BYDAY={};COUNT={count}", by_day.join(","))), exceptions))
}

fn shift(date: NaiveDate, days: i64) -> anyhow::Result<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(count) } else { date.checked_add_days(count) }.context("a date too far away")
}

fn weekday(word: &str) -> anyhow::Result<Weekday> {
    word.parse().map_err(|_| anyhow::anyhow!("{word:?} is not a day of the week (mon, tue, …)"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn entry(text: &str) -> WhenEntry {
        toml::from_str(text).unwrap()
    }

    fn starts(text: &str, today: &str) -> Vec<String> {
        let zone = chrono_tz::Europe::Vilnius;
        let (_, spans) = schedule(&entry(text), Uuid::nil(), today.parse().unwrap(), zone).unwrap();
        spans
            .iter()
            .map(|(start, _)| zone.timestamp_millis_opt(*start).unwrap().format("%a %F %R").to_string())
            .collect()
    }

    #[test]
    fn a_single_date_is_the_next_such_day() {
        let saturday = "on = \"sat\"\ntime = \"11:00\"\nminutes = 60";
        assert_eq!(starts(saturday, "2026-11-23"), ["Sat 2026-11-28 11:00"]);
        assert_eq!(starts(saturday, "2026-11-28"), ["Sat 2026-11-28 11:00"]);
        assert_eq!(starts(&format!("{saturday}\nin_weeks = -1"), "2026-11-23"), ["Sat 2026-11-21 11:00"]);
    }

    #[test]
    fn weekly_rules_leave_weeks_out_and_keep_local_time_when_the_clock_changes() {
        let text = "weekly = [\"thu\", \"tue\"]\ntime = \"16:00\"\nminutes = 90\nweeks = 3\nskip_weeks = [1]";
        assert_eq!(
            starts(text, "2026-10-21"),
            ["Tue 2026-10-20 16:00", "Thu 2026-10-22 16:00", "Tue 2026-11-03 16:00", "Thu 2026-11-05 16:00"]
        );
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "time = \"16:00\"\nminutes = 90",
            "on = \"someday\"\ntime = \"16:00\"\nminutes = 90",
            "on = \"mon\"\ntime = \"25:00\"\nminutes = 90",
            "on = \"mon\"\ntime = \"16:00\"\nminutes = 0",
            "weekly = [\"mon\"]\ntime = \"16:00\"\nminutes = 60",
            "weekly = []\ntime = \"16:00\"\nminutes = 60\nweeks = 2",
            "weekly = [\"mon\"]\ntime = \"16:00\"\nminutes = 60\nweeks = 4000000000",
        ] {
            let result = schedule(&entry(text), Uuid::nil(), "2026-11-23".parse().unwrap(), chrono_tz::UTC);
            assert!(result.is_err(), "{text}");
        }
    }
}
