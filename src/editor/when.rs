//! The editor's section of dates: rules, and the real dates that come of them.

use super::{
    dates,
    form::{Fields, Line},
    rule::{self, DAYS, Fate, Repeat, Rule},
    words,
};
use crate::{city::model::City, i18n::msg, server::reader::Reader, ui::icon::Icon};
use leptos::prelude::*;

/// The section.
pub fn section(fields: &Fields<'_>, city: &City, reader: &Reader, rows: usize) -> AnyView {
    let l = fields.l;
    let rules = fields.draft.rules();
    let rows: Vec<_> = (0..rows.max(rules.len()).max(1))
        .map(|number| {
            let rule = rules.get(number).cloned().unwrap_or_default();
            let drop = rules.get(number).is_some().then(|| {
                view! { <button class="button" name="act" value=format!("drop-{number}")><Icon name="close"/>{l.t(msg::EditorDropDate)}</button> }
            });
            view! {
                <fieldset class="rule" id=format!("when-{number}")>
                    <legend>{l.t(msg::EditorRule { number: (number + 1).into() })}</legend>
                    {rule_fields(fields, number, &rule)}
                    <div data-dates=number.to_string()>{dates_of(reader, city, number, &rule)}</div>
                    {drop}
                </fieldset>
            }
        })
        .collect();
    view! {
        <section id="when">
            <h2>{l.t(msg::EditorPartWhen)}</h2>
            <p class="field-hint">{l.t(msg::EditorWhenHint)}</p>
            {rows}
            <button class="button" name="act" value="add-date"><Icon name="plus"/>{l.t(msg::EditorAddDate)}</button>
        </section>
    }
    .into_any()
}

fn rule_fields(fields: &Fields<'_>, number: usize, rule: &Rule) -> AnyView {
    let l = fields.l;
    let name = |key: &str| rule::name(number, key);
    let line = |key: &str, label: String, kind: &'static str| {
        fields.line(Line { name: name(key), label, kind, ..Line::default() })
    };
    let repeats = Repeat::ALL.iter().map(|one| (one.as_str().to_owned(), words::repeat(l, *one))).collect();
    let days = DAYS.iter().enumerate().map(|(at, day)| ((*day).to_owned(), words::day(l, at))).collect();
    let again = rule.repeats() != Repeat::Never || !rule.last.is_empty();
    view! {
        <div class="three">
            {line("date", l.t(msg::EditorDate), "date")}
            {line("start", l.t(msg::EditorStart), "time")}
            {line("end", l.t(msg::EditorEnd), "time")}
        </div>
        <details class="more-choices" open=again>
            <summary>{l.t(msg::EditorRepeat)}</summary>
            {fields.radios(&name("repeat"), l.t(msg::EditorRepeat), repeats)}
            <fieldset class="field"><legend>{l.t(msg::EditorDays)}</legend>{fields.picks(&name("day"), days)}
                <p class="field-hint">{l.t(msg::EditorDaysHint)}</p></fieldset>
            {line("until", l.t(msg::EditorUntil), "date")}
            {fields.tick(&name("holidays"), "skip", l.t(msg::EditorHolidays))}
            {line("last", l.t(msg::EditorLast), "date")}
        </details>
    }
    .into_any()
}

/// The real dates of a rule, each to be struck out.
pub fn dates_of(reader: &Reader, city: &City, number: usize, rule: &Rule) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let found = dates::occurrences(rule, city.time_zone, &city.country).unwrap_or_default();
    // one date alone is dropped, not struck out
    if found.len() < 2 && rule.changes.is_empty() {
        return ().into_any();
    }
    let name = rule::name(number, "change");
    let count = found.iter().filter(|one| !one.is_skipped()).count();
    let rows: Vec<_> = found
        .iter()
        .map(|one| {
            let planned = wording.date_and_time(one.planned);
            match &one.fate {
                Some(fate @ (Fate::Move { .. } | Fate::Cancel)) => {
                    let value = rule::Change { date: one.date.to_string(), fate: fate.clone() }.to_text();
                    let words = match fate {
                        Fate::Cancel => l.t(msg::EditorDateCancelled),
                        _ => l.t(msg::EditorDateMoved { date: wording.date_and_time(one.starts).into() }),
                    };
                    view! { <li><input type="hidden" name=name.clone() value=value/><span>{planned}" · "{words}</span></li> }.into_any()
                }
                fate => {
                    let checked = fate.is_some();
                    let value = rule::Change { date: one.date.to_string(), fate: Fate::Skip }.to_text();
                    view! {
                        <li><label class="choice"><input type="checkbox" name=name.clone() value=value checked=checked/><span>{planned}</span></label></li>
                    }
                    .into_any()
                }
            }
        })
        .collect();
    view! {
        <details class="more-choices dates" open=found.len() <= 12>
            <summary>{l.t(msg::EditorDates { count: count.into() })}</summary>
            <p class="field-hint">{l.t(msg::EditorDatesHint)}</p>
            <ul role="list">{rows}</ul>
        </details>
    }
    .into_any()
}
