//! From one date to many: somebody says how often it comes again and how many times or until when, looks at the days that this
//! gives, and keeps them. Nothing is published by it.

use super::{
    check, dates,
    draft::Draft,
    history, holidays, publish,
    routes::Writing,
    rule::{self, Repeat, Rule},
    store::{Kept, RevisionKind, Saved},
    views::Places,
    words,
};
use crate::{
    account::session::{SignedIn, see_other},
    city::model::City,
    error::Problem,
    i18n::msg,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use dates::Occurrence;
use leptos::prelude::*;

/// Dates of a series that is counted out; one that ends on a day may have as many as a listing.
const MOST: usize = 300;
/// How a series comes again.
const RHYTHMS: &[Repeat] = &[Repeat::Weekly, Repeat::Fortnightly, Repeat::Monthly];

/// Making a series of a date.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/{organisation}/listings/{id}/series", get(show).post(plan))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let kept = writing.draft(&state, &id).await?;
    Ok(page(&state, &reader, &writing, kept, (Typed::default(), None)).await)
}

/// `look` shows what it would be, `make` keeps it.
async fn plan(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let seen = writing.draft(&state, &id).await?;
    let mut typed = Typed { fields, ..Typed::default() };
    let series = series(&reader, &writing.city, &seen.draft, &mut typed);
    let series = match series {
        Some(series) if typed.fields.text("act") == "make" => series,
        series => return Ok(page(&state, &reader, &writing, seen, (typed, series)).await),
    };
    // it is made from the draft as it is now, so that there is no older one to compare with
    let base = seen.revision;
    let saved = writing.keep(&state, (&seen, base), &series.draft, RevisionKind::Saved).await?;
    if let Saved::Conflict(merged, kept) = saved {
        return Ok(history::conflict(&state, &reader, &writing, (&series.draft, &merged, &kept)).await);
    }
    let form = Places::of(&reader.l, &writing.city, &organisation, &id).form;
    Ok(see_other(&format!("{form}?done=saved#when")))
}

/// What would be kept, and the dates that it has.
#[derive(Clone, Debug)]
struct Series {
    draft: Draft,
    dates: Vec<Occurrence>,
}

/// Dates from which a series can begin: their rows and what they are called in the form, in the order of the calendar.
fn beginnings(draft: &Draft, city: &City) -> Vec<(usize, String, Occurrence)> {
    let mut found: Vec<_> = draft
        .rules()
        .iter()
        .enumerate()
        .filter_map(|(row, rule)| {
            let once = Rule { repeat: None, until: String::new(), changes: Vec::new(), ..rule.clone() };
            let first = dates::occurrences(&once, city.time_zone, &city.country).ok()?.into_iter().next()?;
            Some((row, format!("{} {}", rule.date, rule.start), first))
        })
        .collect();
    found.sort_by_key(|(_, _, first)| first.starts);
    found
}

/// The series that somebody asks for; what is wrong with it is noted at its field.
fn series(reader: &Reader, city: &City, draft: &Draft, typed: &mut Typed) -> Option<Series> {
    let l = &reader.l;
    let mut rules = draft.rules();
    let beginnings = beginnings(draft, city);
    let from = typed.fields.text("from");
    let chosen = if from.is_empty() { beginnings.last() } else { beginnings.iter().find(|(_, name, _)| name == from) };
    let Some(&(row, ..)) = chosen else {
        typed.problem("from", l.t(msg::SeriesProblemDate));
        return None;
    };
    let repeat = Repeat::from_word(typed.fields.text("repeat")).filter(|repeat| RHYTHMS.contains(repeat));
    if repeat.is_none() {
        typed.problem("repeat", l.t(msg::SeriesProblemRepeat));
    }
    let (count, until) = (typed.fields.text("count").to_owned(), typed.fields.text("until").to_owned());
    let field = if until.is_empty() { "count" } else { "until" };
    let number = count.parse::<usize>().ok().filter(|number| (2..=MOST).contains(number));
    match (count.as_str(), until.as_str()) {
        ("", "") => typed.problem("count", l.t(msg::SeriesProblemEnd)),
        (count, until) if !count.is_empty() && !until.is_empty() => typed.problem("count", l.t(msg::SeriesProblemBoth)),
        (_, "") if number.is_none() => typed.problem("count", l.t(msg::SeriesProblemCount { count: MOST.into() })),
        _ => {}
    }
    if !typed.is_fine() {
        return None;
    }
    let rule = rules.get_mut(row)?;
    rule.repeat = repeat;
    rule.days = Vec::new();
    rule.not_on_holidays = typed.fields.has("holidays");
    rule.until = match number.filter(|_| until.is_empty()) {
        Some(number) => day_of(rule, number, (city.time_zone, &city.country)).unwrap_or_default(),
        None => until,
    };
    let found = dates::occurrences(rule, city.time_zone, &city.country);
    let mut series = Series { draft: draft.clone(), dates: Vec::new() };
    series.draft.set_rules(&rules);
    // the form's own check has the last word, on all dates of the listing together
    let until = rule::name(row, "until");
    let problem = check::check(&series.draft, city.bounds)
        .into_iter()
        .find(|finding| finding.field == until || finding.problem == check::Problem::TooManyDates);
    let problem = match (problem, found) {
        (Some(finding), _) => Some(words::problem(l, finding.problem)),
        (None, Err(_)) => Some(words::problem(l, check::Problem::TooManyDates)),
        (None, Ok(found)) if found.iter().filter(|one| !one.is_skipped()).count() < 2 => {
            Some(l.t(msg::SeriesProblemOne))
        }
        (None, Ok(found)) => {
            series.dates = found;
            None
        }
    };
    match problem {
        Some(words) => {
            typed.problem(field, words);
            None
        }
        None => Some(series),
    }
}

/// The day on which a rule takes place for the `number`th time: what is left out does not count.
fn day_of(rule: &Rule, number: usize, (zone, country): (Tz, &str)) -> Option<String> {
    let step = match rule.repeats() {
        Repeat::Monthly => 31,
        Repeat::Fortnightly => 14,
        _ => 7,
    };
    let date: NaiveDate = rule.date.parse().ok()?;
    // far enough also where every fourth date is left out
    let enough = u64::try_from(number + number / 3 + 24).ok()?;
    let until = date.checked_add_days(Days::new(enough * step))?.to_string();
    let found = dates::occurrences(&Rule { until, ..rule.clone() }, zone, country).ok()?;
    let last = found.iter().filter(|one| !one.is_skipped()).nth(number.checked_sub(1)?)?;
    Some(last.date.to_string())
}

async fn page(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    kept: Kept,
    (typed, series): (Typed, Option<Series>),
) -> Response {
    let status = if typed.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let at = Places::of(&reader.l, &writing.city, &writing.at_desk.organisation.slug, &kept.opportunity_id);
    let title = reader.l.t(msg::SeriesTitle);
    let city = writing.city.clone();
    let name = match publish::title(&kept.draft) {
        "" => reader.l.t(msg::EditorUntitled),
        name => name.to_owned(),
    };
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let beginnings = beginnings(&kept.draft, &city);
            let body = if beginnings.is_empty() {
                view! {
                    {typed.summary(l)}
                    <p class="note"><Icon name="info"/><span>{l.t(msg::SeriesNoDate)}</span></p>
                    <p><a class="button primary wide" href=format!("{}#when", at.form)>{l.t(msg::SeriesGiveDate)}</a></p>
                }
                .into_any()
            } else {
                form(&reader, &city, &beginnings, &typed, series.as_ref())
            };
            view! {
                <div class="page narrow">
                    <p class="aside-link"><a href=at.form.clone()><Icon name="arrow-left"/>{name}</a></p>
                    <h1>{l.t(msg::SeriesTitle)}</h1>
                    <p class="lead">{l.t(msg::SeriesLead)}</p>
                    {body}
                </div>
            }
        }
    };
    respond(state, reader, status, Page::own(title), body).await
}

fn form(
    reader: &Reader,
    city: &City,
    beginnings: &[(usize, String, Occurrence)],
    typed: &Typed,
    series: Option<&Series>,
) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let chosen = |name: &str, otherwise: &str| match typed.fields.text(name) {
        "" => otherwise.to_owned(),
        value => value.to_owned(),
    };
    let last = beginnings.last().map_or("", |(_, name, _)| name.as_str());
    let from = radios(
        ("from", l.t(msg::SeriesFrom)),
        beginnings.iter().map(|(_, name, first)| (name.clone(), wording.date_and_time(first.starts))).collect(),
        (&chosen("from", last), typed),
    );
    let rhythms = RHYTHMS.iter().map(|one| (one.as_str().to_owned(), words::repeat(l, *one))).collect();
    let repeat =
        radios(("repeat", l.t(msg::SeriesRepeat)), rhythms, (&chosen("repeat", Repeat::Weekly.as_str()), typed));
    let count = TextField {
        name: "count",
        label: l.t(msg::SeriesCount),
        inputmode: Some("numeric"),
        autocomplete: "off",
        optional: true,
        ..TextField::default()
    };
    let until = TextField {
        name: "until",
        label: l.t(msg::SeriesUntil),
        kind: "date",
        autocomplete: "off",
        optional: true,
        ..TextField::default()
    };
    let holidays = typed.fields.has("holidays");
    let shown = series.map(|series| dates_view(reader, city, &series.dates));
    view! {
        {typed.summary(l)}
        <form method="post" class="form" novalidate=true>
            {from}
            {repeat}
            <div class="pair">{count.view(typed)}{until.view(typed)}</div>
            <label class="choice"><input type="checkbox" name="holidays" value="skip" checked=holidays/><span>{l.t(msg::EditorHolidays)}</span></label>
            <button class="button wide" name="act" value="look"><Icon name="eye"/>{l.t(msg::SeriesLook)}</button>
            {shown}
            <button class="button primary wide" name="act" value="make">{l.t(msg::SeriesMake)}</button>
        </form>
    }
    .into_any()
}

fn radios(
    (name, legend): (&'static str, String),
    choices: Vec<(String, String)>,
    (chosen, typed): (&str, &Typed),
) -> AnyView {
    let rows: Vec<_> = choices
        .into_iter()
        .map(|(value, words)| {
            let checked = value == chosen;
            view! { <label class="choice"><input type="radio" name=name value=value checked=checked/><span>{words}</span></label> }
        })
        .collect();
    view! {
        <fieldset class="field" aria-describedby=typed.described(name)><legend>{legend}</legend>{rows}{typed.said(name)}</fieldset>
    }
    .into_any()
}

/// Each date, and whether it is a holiday or left out.
fn dates_view(reader: &Reader, city: &City, found: &[Occurrence]) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let count = found.iter().filter(|one| !one.is_skipped()).count();
    let rows: Vec<_> = found
        .iter()
        .map(|one| {
            let holiday = holidays::is_holiday(&city.country, one.date).then(|| l.t(msg::SeriesHoliday));
            let holiday = holiday.map(|words| view! { <span class="fact few">{words}</span> });
            let when = wording.date_and_time(one.starts);
            let when = if one.is_skipped() {
                view! { <span><del>{when}</del><span class="quiet">{l.t(msg::SeriesLeftOut)}</span></span> }.into_any()
            } else {
                view! { <span>{when}</span> }.into_any()
            };
            view! { <li>{when}{holiday}</li> }
        })
        .collect();
    view! {
        <section role="status">
            <h2>{l.t(msg::EditorDates { count: count.into() })}</h2>
            <ul class="sessions" role="list">{rows}</ul>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Vilnius;
    use proptest::prelude::*;

    fn rule(date: &str, repeat: Repeat, not_on_holidays: bool) -> Rule {
        Rule {
            date: date.to_owned(),
            start: "16:00".to_owned(),
            end: "18:00".to_owned(),
            repeat: Some(repeat),
            not_on_holidays,
            ..Rule::default()
        }
    }

    #[test]
    fn the_last_day_of_so_many_times() {
        for (date, repeat, number, last) in [
            ("2026-12-01", Repeat::Weekly, 4, "2026-12-22"),
            // Christmas and the new year are left out
            ("2026-12-11", Repeat::Weekly, 4, "2027-01-15"),
            ("2026-12-01", Repeat::Fortnightly, 3, "2026-12-29"),
            ("2026-12-12", Repeat::Monthly, 3, "2027-02-13"),
        ] {
            assert_eq!(
                day_of(&rule(date, repeat, true), number, (Vilnius, "LT")).as_deref(),
                Some(last),
                "{date} {repeat:?}"
            );
        }
        assert_eq!(day_of(&rule("", Repeat::Weekly, false), 4, (Vilnius, "LT")), None);
    }

    proptest! {
        #[test]
        fn so_many_times_are_so_many_dates(
            ahead in 0_u64..800,
            repeat in prop::sample::select(RHYTHMS),
            number in 2_usize..=MOST,
            not_on_holidays in any::<bool>(),
        ) {
            let date = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(ahead);
            let mut rule = rule(&date.to_string(), repeat, not_on_holidays);
            rule.until = day_of(&rule, number, (Vilnius, "LT")).unwrap();
            let found = dates::occurrences(&rule, Vilnius, "LT").unwrap();
            prop_assert_eq!(found.iter().filter(|one| !one.is_skipped()).count(), number);
            prop_assert!(found.last().is_some_and(|last| !last.is_skipped()));
        }
    }
}
