//! Dates in one cell: everything that an editor can say of when something takes place, a line for each rule, in the words of
//! RFC 5545: `2026-12-01 16:00-18:00 FREQ=WEEKLY BYDAY=TU,TH UNTIL=2027-06-01`.

use crate::editor::{
    draft::Draft,
    rule::{Change, DAYS, Fate, Repeat, Rule},
};

/// What stands before a rule that was typed in a way that these words cannot say, as the form has it.
const AS_TYPED: &str = "form:";

/// The rules as a cell.
#[must_use]
pub fn to_text(rules: &[Rule]) -> String {
    let line = |rule: &Rule| {
        let said = say(rule);
        if read(&said).as_ref() == Some(rule) { said } else { format!("{AS_TYPED}{}", as_typed(rule)) }
    };
    rules.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// As [`to_text`] writes them; the lines that cannot be read are counted.
#[must_use]
pub fn parse(text: &str) -> (Vec<Rule>, usize) {
    let mut rules = Vec::new();
    let mut broken = 0;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let found = match line.strip_prefix(AS_TYPED) {
            Some(form) => Draft::parse(form).rules().pop(),
            None => read(line),
        };
        match found {
            Some(rule) => rules.push(rule),
            None => broken += 1,
        }
    }
    (rules, broken)
}

fn as_typed(rule: &Rule) -> String {
    let mut draft = Draft::default();
    draft.set_rules(std::slice::from_ref(rule));
    draft.to_form()
}

const fn frequency(repeat: Repeat) -> &'static str {
    match repeat {
        Repeat::Never => "ONCE",
        Repeat::Daily => "DAILY",
        Repeat::Weekly => "WEEKLY",
        Repeat::Fortnightly => "FORTNIGHTLY",
        Repeat::Monthly => "MONTHLY",
    }
}

fn say(rule: &Rule) -> String {
    let mut words = vec![rule.date.clone()];
    if !rule.start.is_empty() || !rule.end.is_empty() {
        words.push(format!("{}-{}", rule.start, rule.end));
    }
    let mut add = |name: &str, value: &str| {
        if !value.is_empty() {
            words.push(format!("{name}={value}"));
        }
    };
    add("LAST", &rule.last);
    add("FREQ", rule.repeat.map_or("", frequency));
    add("BYDAY", &rule.days.join(","));
    add("UNTIL", &rule.until);
    add("HOLIDAYS", if rule.not_on_holidays { "NO" } else { "" });
    for change in &rule.changes {
        match &change.fate {
            Fate::Skip => add("EXDATE", &change.date),
            Fate::Cancel => add("CANCELLED", &change.date),
            Fate::Move { date, start, end } => add("MOVED", &format!("{}>{date}T{start}-{end}", change.date)),
        }
    }
    words.join(" ")
}

fn read(line: &str) -> Option<Rule> {
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    let mut rule = Rule { date: words.next()?.to_owned(), ..Rule::default() };
    if rule.date.contains('=') {
        return None;
    }
    for word in words {
        match word.split_once('=') {
            None => {
                let (start, end) = word.split_once(['-', '–'])?;
                (rule.start, rule.end) = (start.to_owned(), end.to_owned());
            }
            Some(("LAST", value)) => value.clone_into(&mut rule.last),
            Some(("FREQ", value)) => {
                rule.repeat = Some(*Repeat::ALL.iter().find(|repeat| frequency(**repeat) == value)?);
            }
            Some(("BYDAY", value)) => {
                rule.days = value.split(',').map(str::to_owned).collect();
                if rule.days.iter().any(|day| !DAYS.contains(&day.as_str())) {
                    return None;
                }
            }
            Some(("UNTIL", value)) => value.clone_into(&mut rule.until),
            Some(("HOLIDAYS", "NO")) => rule.not_on_holidays = true,
            Some(("EXDATE", value)) => rule.changes.push(Change::parse(&format!("{value} skip"))?),
            Some(("CANCELLED", value)) => rule.changes.push(Change::parse(&format!("{value} cancel"))?),
            Some(("MOVED", value)) => {
                let (from, to) = value.split_once('>')?;
                let (date, times) = to.split_once('T')?;
                let (start, end) = times.split_once('-')?;
                rule.changes.push(Change::parse(&format!("{from} {date} {start} {end}"))?);
            }
            Some(_) => return None,
        }
    }
    Some(rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_rule_reads_like_a_calendar() {
        let text = "2026-12-01 16:00-18:00 FREQ=WEEKLY BYDAY=TH,TU UNTIL=2027-06-01 HOLIDAYS=NO EXDATE=2026-12-08 \
                    MOVED=2026-12-10>2026-12-11T17:00-19:00\n2026-12-24 10:00-12:00";
        let (rules, broken) = parse(text);
        assert_eq!((rules.len(), broken), (2, 0));
        assert_eq!(rules[0].repeat, Some(Repeat::Weekly));
        assert_eq!(rules[0].changes.len(), 2);
        assert_eq!(to_text(&rules), text);
        assert_eq!(parse("2026-12-01 FREQ=HOURLY\nFREQ=DAILY\n\n").1, 2);
    }

    proptest! {
        #[test]
        fn whatever_was_typed_is_read_the_same(
            date in "[0-9-]{0,10}|a b=c|\\PC{0,4}",
            times in ("[0-9:]{0,5}|x-y", "[0-9:]{0,5}| "),
            until in "[0-9-]{0,10}|\\PC{0,4}",
            repeat in prop::option::of(prop::sample::select(Repeat::ALL)),
            days in prop::sample::subsequence(vec!["FR", "MO", "SU"], 0..3),
            change in prop::option::of(prop::sample::select(vec!["2026-12-01 skip", "2026-12-01 cancel", "2026-12-01 x y z"])),
            not_on_holidays in any::<bool>(),
        ) {
            let rule = Rule {
                date,
                start: times.0,
                end: times.1,
                repeat,
                days: days.into_iter().map(str::to_owned).collect(),
                until,
                not_on_holidays,
                changes: change.and_then(Change::parse).into_iter().collect(),
                ..Rule::default()
            };
            // as a draft keeps it
            let mut draft = Draft::default();
            draft.set_rules(&[rule]);
            let kept = Draft::parse(&draft.to_form()).rules();
            prop_assert_eq!(parse(&to_text(&kept)), (kept, 0));
        }
    }
}
