//! A calendar's events as rows of a table: each with its name in the world, what it says, where it is and when it comes again.

use super::{
    clock::{Moment, duration, moment, moments},
    ical::{Event, events},
    rules,
    table::{MAX_ROWS, Row, Table, Unreadable},
    target::{NOTES, Note},
};
use crate::{
    editor::{
        draft::MAX_RULES,
        rule::{Change, DAYS, Fate, Repeat, Rule},
    },
    opportunity::recurrence,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use std::collections::{BTreeSet, HashMap};

/// What each column of such a table is.
pub const HEADERS: [&str; 7] = ["id", "title", "description", "place", "online-url", "dates", NOTES];
/// Dates of a rule that are called off one by one: as many as a draft keeps.
const MAX_CHANGES: usize = 400;

/// Reads a calendar; its times are told on the clock of `zone`.
///
/// # Errors
/// When there is no event in it, or too many.
pub fn read(text: &str, zone: Tz) -> Result<Table, Unreadable> {
    let mut order: Vec<String> = Vec::new();
    let mut by_id: HashMap<String, (Option<Event>, Vec<Event>)> = HashMap::new();
    for event in events(text) {
        let id = match event.text("UID") {
            // nobody gave it a name: what it is and when makes one
            id if id.is_empty() => format!("{} {}", event.text("SUMMARY"), event.text("DTSTART")),
            id => id,
        };
        if !by_id.contains_key(&id) {
            order.push(id.clone());
        }
        let (master, changes) = by_id.entry(id).or_default();
        if event.get("RECURRENCE-ID").is_some() {
            changes.push(event);
        } else if master.is_none() {
            *master = Some(event);
        }
    }
    // counted before anything is worked out of any of them
    if order.len() > MAX_ROWS {
        return Err(Unreadable::TooManyRows);
    }
    let rows: Vec<Row> = (1..)
        .zip(order)
        .filter_map(|(number, id)| {
            let (master, mut changes) = by_id.remove(&id)?;
            // of a series that the file does not have, its one date is the event
            let master = master.or_else(|| if changes.is_empty() { None } else { Some(changes.remove(0)) })?;
            Some(Row { number, cells: row(&id, &master, &changes, zone) })
        })
        .collect();
    if rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok(Table { headers: HEADERS.map(str::to_owned).to_vec(), rows })
}

fn row(id: &str, event: &Event, changes: &[Event], zone: Tz) -> Vec<String> {
    let mut notes = BTreeSet::new();
    let rules = when(event, changes, zone, &mut notes);
    let (location, url) = (event.text("LOCATION"), event.text("URL"));
    let is_online = location.starts_with("https://") || location.starts_with("http://");
    let mut description = event.text("DESCRIPTION");
    if !url.is_empty() && !description.contains(&url) {
        description = format!("{description}\n\n{url}").trim().to_owned();
    }
    let notes: Vec<&str> = notes.into_iter().map(Note::as_str).collect();
    let (place, online) = if is_online { (String::new(), location) } else { (location, String::new()) };
    vec![
        id.to_owned(),
        event.text("SUMMARY"),
        description,
        place.replace('\n', ", "),
        online,
        rules::to_text(&rules),
        notes.join(" "),
    ]
    .into_iter()
    .map(|cell| cell.replace('\0', ""))
    .collect()
}

fn when(event: &Event, changes: &[Event], zone: Tz, notes: &mut BTreeSet<Note>) -> Vec<Rule> {
    let first = event.get("DTSTART").and_then(|start| moments(start, zone, notes).first().copied());
    let Some(first) = first else {
        notes.insert(Note::EventBroken);
        return Vec::new();
    };
    let mut rule = single(first, end(event, first, zone, notes), notes);
    let off = event.text("STATUS").eq_ignore_ascii_case("CANCELLED");
    let mut left_out: Vec<NaiveDate> = Vec::new();
    for property in event.all("EXDATE") {
        left_out.extend(moments(property, zone, notes).into_iter().map(Moment::date));
    }
    let mut rules = match event.get("RRULE") {
        None => vec![rule],
        Some(text) => {
            if repeats(&mut rule, &text.value, first, zone) {
                rule.changes.extend(left_out.iter().map(|date| Change { date: date.to_string(), fate: Fate::Skip }));
                rule.changes.extend(changes.iter().filter_map(|one| change(one, zone, notes)));
                rule.changes.sort();
                rule.changes.dedup_by(|one, other| one.date == other.date);
                vec![rule]
            } else {
                expanded(&rule, &text.value, first, zone, (&left_out, changes), notes)
            }
        }
    };
    // dates that are named one by one besides
    for property in event.all("RDATE") {
        let more = moments(property, zone, notes);
        let extra = rules.first().cloned().unwrap_or_default();
        rules.extend(more.into_iter().map(|at| on(&extra, at.date())));
    }
    if rules.len() > MAX_RULES {
        rules.truncate(MAX_RULES);
        notes.insert(Note::DatesMany);
    }
    if off {
        notes.insert(Note::CalledOff);
        for rule in &mut rules {
            call_off(rule);
        }
    }
    rules
}

/// When it ends: as it says, or after as long as it says.
fn end(event: &Event, first: Moment, zone: Tz, notes: &mut BTreeSet<Note>) -> Option<Moment> {
    let said = event.get("DTEND").and_then(|end| moments(end, zone, notes).first().copied());
    said.or_else(|| {
        let length = duration(&event.text("DURATION"))?;
        match first {
            Moment::Day(date) => Some(Moment::Day(date.checked_add_signed(length)?)),
            Moment::At(at) => Some(Moment::At(at.checked_add_signed(length)?)),
        }
    })
}

fn single(first: Moment, end: Option<Moment>, notes: &mut BTreeSet<Note>) -> Rule {
    let clock = |at: NaiveDateTime| at.format("%H:%M").to_string();
    let mut rule = Rule { date: first.date().to_string(), ..Rule::default() };
    match (first, end) {
        (Moment::At(start), Some(Moment::At(end))) => {
            (rule.start, rule.end) = (clock(start), clock(end));
            if end.date() != start.date() {
                rule.last = end.date().to_string();
            }
        }
        (Moment::At(start), _) => rule.start = clock(start),
        (Moment::Day(first), end) => {
            notes.insert(Note::AllDay);
            // the end of days is the day after the last
            let last = end.and_then(|end| end.date().pred_opt()).filter(|last| *last > first);
            rule.last = last.map(|last| last.to_string()).unwrap_or_default();
        }
    }
    rule
}

/// Says how it comes again in an editor's words, where they can; a rule without an end is one, and stands there unfinished.
fn repeats(rule: &mut Rule, text: &str, first: Moment, zone: Tz) -> bool {
    let parts: HashMap<String, String> = text
        .split(';')
        .filter_map(|part| part.split_once('='))
        .map(|(name, value)| (name.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase()))
        .collect();
    let known = ["FREQ", "INTERVAL", "BYDAY", "UNTIL", "COUNT", "WKST"];
    if parts.keys().any(|name| !known.contains(&name.as_str())) {
        return false;
    }
    let get = |name: &str| parts.get(name).map_or("", String::as_str);
    let days: Vec<String> = get("BYDAY").split(',').filter(|day| !day.is_empty()).map(str::to_owned).collect();
    let plain = days.iter().all(|day| DAYS.contains(&day.as_str()));
    let date = first.date();
    let weekday = DAYS.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or("MO");
    let repeat = match (get("FREQ"), get("INTERVAL")) {
        ("DAILY", "" | "1") if days.is_empty() => Repeat::Daily,
        ("WEEKLY", "" | "1") if plain => Repeat::Weekly,
        ("WEEKLY", "2") if plain && matches!(get("WKST"), "" | "MO") => Repeat::Fortnightly,
        ("MONTHLY", "" | "1") => {
            let week = (date.day() - 1) / 7 + 1;
            let nth = if week == 5 { "-1".to_owned() } else { week.to_string() };
            if days != [format!("{nth}{weekday}")] {
                return false;
            }
            Repeat::Monthly
        }
        _ => return false,
    };
    // the first date must be one of the rule, or it would be lost
    if matches!(repeat, Repeat::Weekly | Repeat::Fortnightly)
        && !days.is_empty()
        && !days.iter().any(|day| day == weekday)
    {
        return false;
    }
    let start = match first {
        Moment::At(at) => at,
        Moment::Day(date) => date.and_time(NaiveTime::MIN),
    };
    let until = match (get("UNTIL"), get("COUNT")) {
        ("", "") => String::new(),
        ("", _) => match recurrence::expand(zone, start, text, &[]).ok().and_then(|all| all.last().copied()) {
            Some(last) => local(last, zone).map(|at| at.date().to_string()).unwrap_or_default(),
            None => return false,
        },
        (until, _) => match moment(until, zone, zone) {
            Some(Moment::Day(date)) => date.to_string(),
            // earlier on that day than it would begin
            Some(Moment::At(at)) if at.time() < start.time() => at.date().pred_opt().unwrap_or(at.date()).to_string(),
            Some(Moment::At(at)) => at.date().to_string(),
            None => return false,
        },
    };
    rule.repeat = Some(repeat);
    if repeat != Repeat::Monthly {
        rule.days = days;
        rule.days.sort_unstable();
    }
    rule.until = until;
    true
}

fn local(moment: i64, zone: Tz) -> Option<NaiveDateTime> {
    Some(DateTime::from_timestamp_millis(moment)?.with_timezone(&zone).naive_local())
}

/// What becomes of one date of a series.
fn change(event: &Event, zone: Tz, notes: &mut BTreeSet<Note>) -> Option<Change> {
    let of = moments(event.get("RECURRENCE-ID")?, zone, notes).first().copied()?.date().to_string();
    if event.text("STATUS").eq_ignore_ascii_case("CANCELLED") {
        return Some(Change { date: of, fate: Fate::Cancel });
    }
    let start = moments(event.get("DTSTART")?, zone, notes).first().copied()?;
    let to = single(start, end(event, start, zone, notes), notes);
    (!to.start.is_empty() && !to.end.is_empty())
        .then_some(Change { date: of, fate: Fate::Move { date: to.date, start: to.start, end: to.end } })
}

/// The same on another day.
fn on(rule: &Rule, date: NaiveDate) -> Rule {
    let days = |text: &str| text.parse::<NaiveDate>().ok();
    let longer = days(&rule.last).zip(days(&rule.date)).map(|(last, first)| last - first);
    let last = longer.and_then(|longer| date.checked_add_signed(longer)).map(|last| last.to_string());
    Rule {
        date: date.to_string(),
        start: rule.start.clone(),
        end: rule.end.clone(),
        last: last.unwrap_or_default(),
        ..Rule::default()
    }
}

/// The dates of a rule that an editor's words cannot say, each as one of its own.
fn expanded(
    rule: &Rule,
    text: &str,
    first: Moment,
    zone: Tz,
    (left_out, changes): (&[NaiveDate], &[Event]),
    notes: &mut BTreeSet<Note>,
) -> Vec<Rule> {
    let start = match first {
        Moment::At(at) => at,
        Moment::Day(date) => date.and_time(NaiveTime::MIN),
    };
    let upper = text.to_ascii_uppercase();
    let has_end = upper.contains("UNTIL=") || upper.contains("COUNT=");
    let ended = if has_end { upper } else { format!("{upper};COUNT={}", MAX_RULES + 1) };
    let Ok(found) = recurrence::expand(zone, start, &ended, &[]) else {
        notes.insert(Note::RuleBroken);
        return vec![rule.clone()];
    };
    notes.insert(Note::RuleExpanded);
    let dates: Vec<NaiveDate> = found.into_iter().filter_map(|at| local(at, zone)).map(|at| at.date()).collect();
    let changes: Vec<Change> = changes.iter().filter_map(|one| change(one, zone, notes)).collect();
    dates
        .into_iter()
        .filter(|date| !left_out.contains(date))
        .map(|date| {
            let mut one = on(rule, date);
            one.changes = changes.iter().filter(|change| change.date == one.date).cloned().collect();
            one
        })
        .collect()
}

/// Calls off every date. Days of the week on which a rule has none may be named too: that changes nothing.
fn call_off(rule: &mut Rule) {
    let span = rule.date.parse::<NaiveDate>().ok().zip(rule.until.parse::<NaiveDate>().ok());
    let days: Vec<NaiveDate> = match (rule.repeats(), span) {
        (Repeat::Never, _) | (_, None) => rule.date.parse().into_iter().collect(),
        (repeat, Some((first, until))) => {
            let own = DAYS.get(first.weekday().num_days_from_monday() as usize).copied().unwrap_or("MO");
            let is_one = |date: &NaiveDate| {
                let day = DAYS.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or("MO");
                repeat == Repeat::Daily
                    || rule.days.iter().any(|one| one == day)
                    || (rule.days.is_empty() && day == own)
            };
            first.iter_days().take_while(|date| *date <= until).filter(is_one).take(MAX_CHANGES).collect()
        }
    };
    rule.changes = days.into_iter().map(|date| Change { date: date.to_string(), fate: Fate::Cancel }).collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Vilnius;

    /// The dates and notes of the only event of a calendar.
    fn read_event(lines: &str) -> (String, String) {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\n{lines}\nEND:VEVENT\nEND:VCALENDAR");
        let table = read(&text, Vilnius).unwrap();
        assert_eq!(table.rows.len(), 1);
        (table.rows[0].cells[5].clone(), table.rows[0].cells[6].clone())
    }

    #[test]
    fn one_date_on_any_clock() {
        let told = ("2026-12-01 16:00-18:00".to_owned(), String::new());
        for lines in [
            "DTSTART;TZID=Europe/Vilnius:20261201T160000\nDTEND;TZID=Europe/Vilnius:20261201T180000",
            "DTSTART:20261201T140000Z\nDURATION:PT2H",
            "DTSTART;TZID=FLE Standard Time:20261201T160000\nDTEND;TZID=FLE Standard Time:20261201T180000",
            "DTSTART;TZID=/x.org/2020/Europe/Ljubljana:20261201T150000\nDTEND:20261201T160000Z",
            "DTSTART:20261201T160000\nDTEND:20261201T180000",
        ] {
            assert_eq!(read_event(lines), told, "{lines}");
        }
        let broken = "DTSTART;TZID=Nowhere/Land:20261201T160000\nDTEND;TZID=Nowhere/Land:20261201T180000";
        assert_eq!(read_event(broken), (told.0, "zone-unknown".to_owned()));
    }

    #[test]
    fn days_without_a_time_and_over_several() {
        assert_eq!(
            read_event("DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261204"),
            ("2026-12-01 LAST=2026-12-03".to_owned(), "all-day".to_owned())
        );
        assert_eq!(
            read_event("DTSTART:20261201T200000\nDTEND:20261202T020000").0,
            "2026-12-01 20:00-02:00 LAST=2026-12-02"
        );
        assert_eq!(read_event("DTSTART:nonsense"), (String::new(), "event-broken".to_owned()));
    }

    #[test]
    fn rules_that_an_editor_can_say() {
        let start = "DTSTART:20261201T160000\nDTEND:20261201T180000\nRRULE:";
        for (rule, said) in [
            ("FREQ=WEEKLY;UNTIL=20270601T120000Z", "FREQ=WEEKLY UNTIL=2027-05-31"),
            ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "FREQ=WEEKLY BYDAY=TH,TU UNTIL=2026-12-10"),
            ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601", "FREQ=FORTNIGHTLY UNTIL=2027-06-01"),
            ("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270601", "FREQ=MONTHLY UNTIL=2027-06-01"),
            ("FREQ=DAILY", "FREQ=DAILY"),
        ] {
            assert_eq!(
                read_event(&format!("{start}{rule}")),
                (format!("2026-12-01 16:00-18:00 {said}"), String::new())
            );
        }
        let changed = format!(
            "{start}FREQ=WEEKLY;UNTIL=20261231\nEXDATE:20261208T160000\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\n\
             RECURRENCE-ID:20261215T160000\nDTSTART:20261216T170000\nDTEND:20261216T190000\nEND:VEVENT\n\
             BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20261222T160000\nSTATUS:CANCELLED"
        );
        assert_eq!(
            read_event(&changed).0,
            "2026-12-01 16:00-18:00 FREQ=WEEKLY UNTIL=2026-12-31 EXDATE=2026-12-08 \
             MOVED=2026-12-15>2026-12-16T17:00-19:00 CANCELLED=2026-12-22"
        );
    }

    #[test]
    fn others_become_dates() {
        let start = "DTSTART:20261201T160000\nDTEND:20261201T180000\nRRULE:";
        let (dates, notes) = read_event(&format!("{start}FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3\nEXDATE:20270101T160000"));
        assert_eq!(dates, "2026-12-01 16:00-18:00\n2027-02-01 16:00-18:00");
        assert_eq!(notes, "rule-expanded");
        let (dates, notes) = read_event(&format!("{start}FREQ=YEARLY"));
        assert_eq!(dates.lines().count(), MAX_RULES);
        assert_eq!(notes, "dates-many rule-expanded");
        assert_eq!(read_event(&format!("{start}FREQ=NEVER")).1, "rule-broken");
    }

    #[test]
    fn what_is_called_off_is_called_off_on_all_its_dates() {
        let (dates, notes) = read_event("STATUS:CANCELLED\nDTSTART:20261201T160000\nDTEND:20261201T180000");
        assert_eq!((dates.as_str(), notes.as_str()), ("2026-12-01 16:00-18:00 CANCELLED=2026-12-01", "called-off"));
        let weekly = "STATUS:CANCELLED\nDTSTART:20261201T160000\nDTEND:20261201T180000\nRRULE:FREQ=WEEKLY;COUNT=3";
        assert_eq!(read_event(weekly).0.matches("CANCELLED").count(), 3);
    }

    #[test]
    fn what_it_says_besides() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261201T160000\nLOCATION:https://meet.example/a\n\
                    DESCRIPTION:B\nURL:https://a.example\nEND:VEVENT\nEND:VCALENDAR";
        let table = read(text, Vilnius).unwrap();
        let cells = &table.rows[0].cells;
        assert_eq!(cells[0], "A 20261201T160000", "a name is made where there is none");
        assert_eq!((cells[2].as_str(), cells[3].as_str()), ("B\n\nhttps://a.example", ""));
        assert_eq!(cells[4], "https://meet.example/a");
        assert_eq!(read("BEGIN:VCALENDAR\nEND:VCALENDAR", Vilnius), Err(Unreadable::Empty));
    }
}
