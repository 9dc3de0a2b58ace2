//! When something is, as calendars say it: a day, or a moment on some clock in the world, told on the city's.

use super::{ical::Property, target::Note};
use crate::opportunity::recurrence;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Names that Windows has for the zones that its calendars here are in.
const WINDOWS: &[(&str, Tz)] = &[
    ("FLE Standard Time", Tz::Europe__Vilnius),
    ("Central Europe Standard Time", Tz::Europe__Ljubljana),
    ("Central European Standard Time", Tz::Europe__Warsaw),
    ("W. Europe Standard Time", Tz::Europe__Rome),
    ("Romance Standard Time", Tz::Europe__Paris),
    ("GMT Standard Time", Tz::Europe__London),
    ("E. Europe Standard Time", Tz::Europe__Chisinau),
    ("GTB Standard Time", Tz::Europe__Bucharest),
];

/// A moment as an event says it, on the city's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Day(NaiveDate),
    At(NaiveDateTime),
}

impl Moment {
    /// The day that it is on.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        match self {
            Self::Day(date) => date,
            Self::At(at) => at.date(),
        }
    }
}

/// Every moment that a property names.
pub fn moments(property: &Property, zone: Tz, notes: &mut BTreeSet<Note>) -> Vec<Moment> {
    let there = match property.param("TZID") {
        None => zone,
        Some(name) => named(name).unwrap_or_else(|| {
            notes.insert(Note::ZoneUnknown);
            zone
        }),
    };
    property.value.split(',').filter_map(|text| moment(text.trim(), there, zone)).collect()
}

/// One moment, told on a clock `there`, as the clock `here` tells it.
#[must_use]
pub fn moment(text: &str, there: Tz, here: Tz) -> Option<Moment> {
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y%m%d") {
        return Some(Moment::Day(date));
    }
    let (text, there) = text.strip_suffix('Z').map_or((text, there), |text| (text, Tz::UTC));
    let at = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok()?;
    if there == here {
        return Some(Moment::At(at));
    }
    let moment = recurrence::moment(there, at).ok()?;
    Some(Moment::At(here.timestamp_millis_opt(moment).single()?.naive_local()))
}

/// The zone of that name, however the program that wrote it calls it.
fn named(name: &str) -> Option<Tz> {
    let known = |name: &str| name.parse::<Tz>().ok();
    let windows = || WINDOWS.iter().find(|(windows, _)| *windows == name).map(|(_, zone)| *zone);
    // "/freeassociation.sourceforge.net/Europe/Vilnius"
    let at_the_end = || {
        let mut parts = name.rsplitn(3, '/');
        let (place, area) = (parts.next()?, parts.next()?);
        known(&format!("{area}/{place}"))
    };
    known(name).or_else(windows).or_else(at_the_end)
}

/// `P1DT2H30M`, `PT90M`, `P2W`
#[must_use]
pub fn duration(text: &str) -> Option<TimeDelta> {
    let text = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
    let mut minutes: i64 = 0;
    let mut number = String::new();
    for c in text.chars() {
        let unit = match c {
            '0'..='9' => {
                number.push(c);
                continue;
            }
            'T' => continue,
            'W' => 7 * 24 * 60,
            'D' => 24 * 60,
            'H' => 60,
            'M' => 1,
            'S' => 0,
            _ => return None,
        };
        minutes = minutes.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    (minutes > 0).then(|| TimeDelta::try_minutes(minutes)).flatten()
}
