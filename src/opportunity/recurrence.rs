//! Rules of recurrence (RFC 5545) and the moments that they give, on a city's clock.

use anyhow::{Context, ensure};
use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use rrule::RRuleSet;

/// No listing has more dates.
pub const MOST_SESSIONS: u16 = 1_000;

/// The moments of a rule that begins with `first`, `exceptions` left out, as unix milliseconds.
///
/// # Errors
/// When the rule cannot be read, or gives more than [`MOST_SESSIONS`].
pub fn expand(zone: Tz, first: NaiveDateTime, rule: &str, exceptions: &[NaiveDateTime]) -> anyhow::Result<Vec<i64>> {
    let stamp = |at: &NaiveDateTime| at.format("%Y%m%dT%H%M%S").to_string();
    let mut text = format!("DTSTART;TZID={}:{}\nRRULE:{rule}", zone.name(), stamp(&first));
    if !exceptions.is_empty() {
        let left_out: Vec<String> = exceptions.iter().map(stamp).collect();
        text.push_str(&format!("\nEXDATE;TZID={}:{}", zone.name(), left_out.join(",")));
    }
    let set: RRuleSet = text.parse().with_context(|| format!("the rule {rule}"))?;
    let found = set.all(MOST_SESSIONS);
    ensure!(!found.limited, "a rule gives more than {MOST_SESSIONS} sessions");
    Ok(found.dates.iter().map(DateTime::timestamp_millis).collect())
}

/// The moment at which a city's clock says so, unix milliseconds. One that the clock skips in spring is taken an hour later,
/// as RFC 5545 has it; of two in autumn the first.
///
/// # Errors
/// When there is no such moment, far outside the calendar.
pub fn moment(zone: Tz, at: NaiveDateTime) -> anyhow::Result<i64> {
    zone.from_local_datetime(&at)
        .earliest()
        .or_else(|| zone.from_local_datetime(&(at + TimeDelta::hours(1))).earliest())
        .map(|at| at.timestamp_millis())
        .context("a time that does not exist in the city's time zone")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_spring_skips_is_an_hour_later() {
        let at = |text: &str| moment(chrono_tz::Europe::Vilnius, text.parse().unwrap()).unwrap();
        assert_eq!(at("2027-03-28T03:30:00"), at("2027-03-28T04:30:00"));
        assert_eq!(at("2027-10-31T03:30:00") + 3_600_000, at("2027-10-31T04:30:00") - 3_600_000);
    }
}
