//! From "every Tuesday until June, not on holidays" to real dates, and back.

use super::{
    draft::Draft,
    holidays,
    rule::{Change, DAYS, Fate, Repeat, Rule},
};
use crate::{
    city::model::City,
    opportunity::{
        listing::Session,
        model::EventStatus,
        recurrence,
        store::{Schedule, SessionChange},
    },
};
use anyhow::Context;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use std::collections::HashMap;
use uuid::Uuid;

/// One date of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The day as the rule has it, by which changes name it.
    pub date: NaiveDate,
    /// As the rule has it, unix milliseconds: what makes its session's id, wherever it is moved to.
    pub planned: i64,
    /// Unix milliseconds.
    pub starts: i64,
    /// Unix milliseconds.
    pub ends: i64,
    pub fate: Option<Fate>,
}

impl Occurrence {
    /// The id of its session, the same however often the listing is written.
    #[must_use]
    pub fn session_id(&self, listing: Uuid) -> String {
        Uuid::new_v5(&listing, format!("session {}", self.planned).as_bytes()).to_string()
    }

    /// Whether it is no session at all.
    #[must_use]
    pub fn is_skipped(&self) -> bool {
        self.fate == Some(Fate::Skip)
    }
}

/// A rule whose fields can be read.
struct Read {
    first: NaiveDateTime,
    /// From start to end on the clock.
    length: TimeDelta,
    rrule: Option<String>,
}

fn read(rule: &Rule) -> Option<Read> {
    let date: NaiveDate = rule.date.parse().ok()?;
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let (start, end) = (time(&rule.start)?, time(&rule.end)?);
    let last = if rule.last.is_empty() { date } else { rule.last.parse().ok()? };
    let first = date.and_time(start);
    let length = last.and_time(end) - first;
    if length <= TimeDelta::zero() {
        return None;
    }
    let day = |date: NaiveDate| DAYS[date.weekday().num_days_from_monday() as usize];
    let days = if rule.days.is_empty() { day(date).to_owned() } else { in_order(&rule.days).join(",") };
    let rule = match rule.repeats() {
        Repeat::Never => None,
        Repeat::Daily => Some("FREQ=DAILY".to_owned()),
        Repeat::Weekly => Some(format!("FREQ=WEEKLY;BYDAY={days}")),
        Repeat::Fortnightly => Some(format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={days}")),
        // the second Saturday; what is in a fifth week is the last
        Repeat::Monthly => {
            let week = (date.day() - 1) / 7 + 1;
            let nth = if week == 5 { "-1".to_owned() } else { week.to_string() };
            Some(format!("FREQ=MONTHLY;BYDAY={nth}{}", day(date)))
        }
    };
    Some(Read { first, length, rrule: rule })
}

fn in_order(days: &[String]) -> Vec<&'static str> {
    DAYS.into_iter().filter(|day| days.iter().any(|one| one == day)).collect()
}

/// The dates of a rule, those left out too; none where it cannot be read yet.
///
/// # Errors
/// When it gives too many.
pub fn occurrences(rule: &Rule, zone: Tz, country: &str) -> anyhow::Result<Vec<Occurrence>> {
    let Some(read) = read(rule) else { return Ok(Vec::new()) };
    let planned = match &read.rrule {
        None => vec![recurrence::moment(zone, read.first)?],
        Some(_) if rule.until.parse::<NaiveDate>().is_err() => return Ok(Vec::new()),
        Some(text) => {
            // the whole of the last day counts, and RFC 5545 wants it in UTC
            let until: NaiveDate = rule.until.parse().context("until")?;
            let end = recurrence::moment(zone, until.and_hms_opt(23, 59, 59).context("until")?)?;
            let until = DateTime::from_timestamp_millis(end).context("until")?.format("%Y%m%dT%H%M%SZ");
            recurrence::expand(zone, read.first, &format!("{text};UNTIL={until}"), &[])?
        }
    };
    let mut found = Vec::with_capacity(planned.len());
    for planned in planned {
        let local = local(zone, planned);
        let date = local.date();
        let fate = match rule.fate(&date.to_string()) {
            Some(fate) => Some(fate.clone()),
            None if rule.not_on_holidays && holidays::is_holiday(country, date) => Some(Fate::Skip),
            None => None,
        };
        let (starts, ends) = match &fate {
            Some(Fate::Move { date, start, end }) => {
                moved(zone, date, start, end).unwrap_or((planned, recurrence::moment(zone, local + read.length)?))
            }
            _ => (planned, recurrence::moment(zone, local + read.length)?),
        };
        found.push(Occurrence { date, planned, starts, ends, fate });
    }
    Ok(found)
}

fn moved(zone: Tz, date: &str, start: &str, end: &str) -> Option<(i64, i64)> {
    let date: NaiveDate = date.parse().ok()?;
    let at = |time: &str| {
        let time = NaiveTime::parse_from_str(time, "%H:%M").ok()?;
        recurrence::moment(zone, date.and_time(time)).ok()
    };
    let (starts, ends) = (at(start)?, at(end)?);
    (starts < ends).then_some((starts, ends))
}

fn local(zone: Tz, moment: i64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(moment).unwrap_or_default().with_timezone(&zone).naive_local()
}

const STAMP: &str = "%Y-%m-%dT%H:%M:%S";

/// A rule as it is stored beside its sessions; `number` is its place among the listing's rules.
#[must_use]
pub fn schedule(rule: &Rule, number: usize, listing: Uuid, zone: Tz, found: &[Occurrence]) -> Option<Schedule> {
    let read = read(rule)?;
    let sessions: Vec<String> =
        found.iter().filter(|one| !one.is_skipped()).map(|one| one.session_id(listing)).collect();
    let rrule = read.rrule.map(|text| format!("{text};COUNT={}", found.len()));
    Some(Schedule {
        id: Uuid::new_v5(&listing, format!("schedule {number} {} {rrule:?}", read.first).as_bytes()).to_string(),
        start_local: read.first.format(STAMP).to_string(),
        exceptions: found
            .iter()
            .filter(|one| one.is_skipped())
            .map(|one| local(zone, one.planned).format(STAMP).to_string())
            .collect(),
        rrule,
        zone: zone.name().to_owned(),
        minutes: u32::try_from(read.length.num_minutes()).unwrap_or(1),
        sessions,
    })
}

/// The rules that an editor is shown for what is stored: sessions that have been moved or called off since are changes of
/// their rule, and what no rule tells of is a date of its own.
#[must_use]
pub fn rules(schedules: &[Schedule], sessions: &[Session], listing: Uuid, zone: Tz) -> Vec<Rule> {
    let by_id: HashMap<&str, &Session> = sessions.iter().map(|session| (session.id.as_str(), session)).collect();
    let mut told: Vec<&str> = Vec::new();
    let mut rules = Vec::new();
    for schedule in schedules {
        let Some((mut rule, planned)) = rule_of(schedule, zone) else { continue };
        for planned in planned {
            let at = local(zone, planned);
            let date = at.date().to_string();
            let id = Uuid::new_v5(&listing, format!("session {planned}").as_bytes()).to_string();
            let Some(session) = by_id.get(id.as_str()) else {
                rule.changes.push(Change { date, fate: Fate::Skip });
                continue;
            };
            told.push(&session.id);
            if session.status == EventStatus::Cancelled {
                rule.changes.push(Change { date, fate: Fate::Cancel });
            } else if session.starts != planned {
                let change = SessionChange::Move(session.starts, session.ends);
                rule.changes.push(Change { date, fate: fate(change, zone) });
            }
        }
        rules.push(rule);
    }
    for session in sessions.iter().filter(|session| !told.contains(&session.id.as_str())) {
        let (start, end) = (local(zone, session.starts), local(zone, session.ends));
        let mut rule = single(start, end);
        if session.status == EventStatus::Cancelled {
            rule.changes.push(Change { date: rule.date.clone(), fate: Fate::Cancel });
        }
        rules.push(rule);
    }
    rules.sort_by(|one, other| (&one.date, &one.start).cmp(&(&other.date, &other.start)));
    rules
}

/// What an editor is told of a session that was changed at the desk.
#[must_use]
pub fn fate(change: SessionChange, zone: Tz) -> Fate {
    match change {
        SessionChange::Cancel => Fate::Cancel,
        SessionChange::Move(starts, ends) => {
            let (start, end) = (local(zone, starts), local(zone, ends));
            Fate::Move {
                date: start.date().to_string(),
                start: start.format("%H:%M").to_string(),
                end: end.format("%H:%M").to_string(),
            }
        }
    }
}

/// The draft with another fate for the date that made a session; `None` where none of its rules made it.
///
/// # Errors
/// As [`occurrences`].
pub fn with_fate(
    draft: &Draft,
    (listing, session): (&str, &str),
    fate: Fate,
    city: &City,
) -> anyhow::Result<Option<Draft>> {
    let listing = Uuid::parse_str(listing).context("a listing's id")?;
    let mut rules = draft.rules();
    for rule in &mut rules {
        let found = occurrences(rule, city.time_zone, &city.country)?;
        let Some(one) = found.iter().find(|one| one.session_id(listing) == session) else { continue };
        let date = one.date.to_string();
        rule.changes.retain(|change| change.date != date);
        rule.changes.push(Change { date, fate });
        rule.changes.sort();
        let mut changed = draft.clone();
        changed.set_rules(&rules);
        return Ok(Some(changed));
    }
    Ok(None)
}

fn single(start: NaiveDateTime, end: NaiveDateTime) -> Rule {
    Rule {
        date: start.date().to_string(),
        start: start.format("%H:%M").to_string(),
        end: end.format("%H:%M").to_string(),
        last: if start.date() == end.date() { String::new() } else { end.date().to_string() },
        ..Rule::default()
    }
}

/// A stored rule in an editor's words with its moments; `None` for one that they cannot say, whose dates then stand alone.
fn rule_of(schedule: &Schedule, zone: Tz) -> Option<(Rule, Vec<i64>)> {
    let first = NaiveDateTime::parse_from_str(&schedule.start_local, STAMP).ok()?;
    let mut rule = single(first, first + TimeDelta::minutes(i64::from(schedule.minutes)));
    let Some(text) = &schedule.rrule else { return Some((rule, vec![recurrence::moment(zone, first).ok()?])) };
    let parts: HashMap<&str, &str> = text.split(';').filter_map(|part| part.split_once('=')).collect();
    let days = || parts.get("BYDAY").map(|days| days.split(',').map(str::to_owned).collect::<Vec<_>>());
    let (repeat, days) = match (*parts.get("FREQ")?, parts.get("INTERVAL").copied().unwrap_or("1")) {
        ("DAILY", "1") => (Repeat::Daily, Vec::new()),
        ("WEEKLY", "1") => (Repeat::Weekly, days()?),
        ("WEEKLY", "2") => (Repeat::Fortnightly, days()?),
        ("MONTHLY", "1") => (Repeat::Monthly, Vec::new()),
        _ => return None,
    };
    let planned = recurrence::expand(zone, first, text, &[]).ok()?;
    rule.repeat = Some(repeat);
    rule.days = in_order(&days).into_iter().map(str::to_owned).collect();
    rule.days.sort_unstable();
    rule.until = local(zone, *planned.last()?).date().to_string();
    Some((rule, planned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Vilnius;
    use proptest::prelude::*;

    fn rule(date: &str, repeat: Repeat, until: &str) -> Rule {
        Rule {
            date: date.to_owned(),
            start: "16:00".to_owned(),
            end: "18:00".to_owned(),
            repeat: Some(repeat),
            until: until.to_owned(),
            ..Rule::default()
        }
    }

    fn said(rule: &Rule) -> Vec<String> {
        let found = occurrences(rule, Vilnius, "LT").unwrap();
        found
            .iter()
            .filter(|one| !one.is_skipped())
            .map(|one| {
                format!(
                    "{}–{}",
                    local(Vilnius, one.starts).format("%a %F %H:%M"),
                    local(Vilnius, one.ends).format("%H:%M")
                )
            })
            .collect()
    }

    #[test]
    fn every_tuesday_keeps_its_hour_when_the_clock_changes() {
        assert_eq!(
            said(&rule("2026-10-20", Repeat::Weekly, "2026-10-27")),
            ["Tue 2026-10-20 16:00–18:00", "Tue 2026-10-27 16:00–18:00"]
        );
    }

    #[test]
    fn the_second_saturday_and_the_last() {
        let days = |rule: &Rule| said(rule).iter().map(|day| day[4..14].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            days(&rule("2026-12-12", Repeat::Monthly, "2027-02-28")),
            ["2026-12-12", "2027-01-09", "2027-02-13"]
        );
        assert_eq!(
            days(&rule("2026-10-31", Repeat::Monthly, "2026-12-31")),
            ["2026-10-31", "2026-11-28", "2026-12-26"]
        );
    }

    #[test]
    fn holidays_and_what_is_struck_out_are_no_dates() {
        let mut weekly = rule("2026-12-21", Repeat::Daily, "2026-12-27");
        weekly.not_on_holidays = true;
        weekly.changes = vec![
            Change { date: "2026-12-22".to_owned(), fate: Fate::Skip },
            Change::parse("2026-12-23 2026-12-23 17:00 19:00").unwrap(),
        ];
        assert_eq!(
            said(&weekly),
            ["Mon 2026-12-21 16:00–18:00", "Wed 2026-12-23 17:00–19:00", "Sun 2026-12-27 16:00–18:00"]
        );
    }

    #[test]
    fn what_cannot_be_read_yet_has_no_dates() {
        for (date, until) in [("", "2026-12-31"), ("2026-12-01", ""), ("2026-13-01", "2026-12-31")] {
            assert_eq!(said(&rule(date, Repeat::Weekly, until)), Vec::<String>::new());
        }
        let backwards = Rule { end: "15:00".to_owned(), ..rule("2026-12-01", Repeat::Never, "") };
        assert!(said(&backwards).is_empty());
    }

    #[test]
    fn over_midnight_and_over_days() {
        let camp = Rule { last: "2026-12-03".to_owned(), ..rule("2026-12-01", Repeat::Never, "") };
        let found = occurrences(&camp, Vilnius, "LT").unwrap();
        assert_eq!(found[0].ends - found[0].starts, (48 + 2) * 3_600_000);
    }

    fn any_rule() -> impl Strategy<Value = Rule> {
        let day = (0_i64..400).prop_map(|ahead| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + TimeDelta::days(ahead));
        let days = prop::sample::subsequence(DAYS.to_vec(), 0..4);
        (day, prop::sample::select(Repeat::ALL), 0_i64..120, days, any::<bool>()).prop_map(
            |(date, repeat, length, days, not_on_holidays)| {
                let until = date + TimeDelta::days(length);
                let mut rule = rule(&date.to_string(), repeat, &until.to_string());
                if matches!(repeat, Repeat::Weekly | Repeat::Fortnightly) {
                    rule.days = days.into_iter().map(str::to_owned).collect();
                }
                rule.not_on_holidays = not_on_holidays;
                rule
            },
        )
    }

    fn sessions(rule: &Rule, listing: Uuid) -> (Vec<Schedule>, Vec<Session>) {
        let found = occurrences(rule, Vilnius, "LT").unwrap();
        let sessions = found
            .iter()
            .filter(|one| !one.is_skipped())
            .map(|one| Session {
                id: one.session_id(listing),
                starts: one.starts,
                ends: one.ends,
                capacity: None,
                reserved: 0,
                taken: 0,
                status: EventStatus::Scheduled,
                sequence: 0,
            })
            .collect();
        (schedule(rule, 0, listing, Vilnius, &found).into_iter().collect(), sessions)
    }

    proptest! {
        #[test]
        fn what_is_stored_is_shown_again_with_the_same_dates(rule in any_rule()) {
            let listing = Uuid::from_u128(7);
            let (schedules, before) = sessions(&rule, listing);
            let shown = rules(&schedules, &before, listing, Vilnius);
            let mut after: Vec<Session> = shown.iter().flat_map(|rule| sessions(rule, listing).1).collect();
            after.sort_by_key(|session| session.starts);
            prop_assert_eq!(after, before);
        }
    }
}
