//! How the numbers look: one listing or badge below the other, each month a line with a number and a bar for each thing that is counted.

use super::{
    model::{self, FEWEST, MONTHS, Measure, Shown, Total},
    routes::{Row, Statistics},
};
use crate::{
    i18n::{Localizer, msg},
    ui::icon::Icon,
};
use leptos::prelude::*;

/// Listings and badges whose months are in view without a tap.
const OPEN: usize = 3;

/// What is counted, in a word.
#[must_use]
pub fn words(l: &Localizer, measure: Measure) -> String {
    match measure {
        Measure::Views => l.t(msg::StatisticsViews),
        Measure::Keeps => l.t(msg::StatisticsKeeps),
        Measure::Registrations => l.t(msg::StatisticsRegistrations),
        Measure::Presences => l.t(msg::StatisticsPresences),
        Measure::Awarded => l.t(msg::StatisticsAwarded),
        Measure::Accepted => l.t(msg::StatisticsAccepted),
    }
}

/// What exactly is counted.
fn hint(l: &Localizer, measure: Measure) -> String {
    match measure {
        Measure::Views => l.t(msg::StatisticsViewsHint),
        Measure::Keeps => l.t(msg::StatisticsKeepsHint),
        Measure::Registrations => l.t(msg::StatisticsRegistrationsHint),
        Measure::Presences => l.t(msg::StatisticsPresencesHint),
        Measure::Awarded => l.t(msg::StatisticsAwardedHint),
        Measure::Accepted => l.t(msg::StatisticsAcceptedHint),
    }
}

/// The page.
pub fn page(l: &Localizer, statistics: &Statistics, desk: &str) -> AnyView {
    let organisation = &statistics.at_desk.organisation;
    let open = statistics.rows.len() <= OPEN;
    let of = |measure: Measure| statistics.rows.iter().flat_map(move |row| *row.figures.of_measure(measure));
    let counted = |measure: &Measure| statistics.rows.iter().any(|row| row.measures.contains(measure));
    let sums: Vec<_> = Measure::ALL
        .iter()
        .filter(|measure| counted(measure))
        .map(|measure| {
            let sum = total_words(l, model::total(of(*measure)));
            view! {
                <dt>{words(l, *measure)}</dt>
                <dd><strong>{sum}</strong><br/><span class="quiet">{hint(l, *measure)}</span></dd>
            }
        })
        .collect();
    let rows: Vec<_> = statistics.rows.iter().map(|row| one(l, statistics, row, desk, open)).collect();
    let body = if statistics.rows.is_empty() {
        view! { <p class="quiet">{l.t(msg::StatisticsNone)}</p> }.into_any()
    } else {
        view! {
            <dl class="pairs">{sums}</dl>
            <p class="more"><a class="button" href=format!("{desk}/statistics.csv")>{l.t(msg::StatisticsDownload)}</a></p>
            {rows}
        }
        .into_any()
    };
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=desk.to_owned()><Icon name="arrow-left"/>{organisation.name.clone()}</a></p>
            <h1>{l.t(msg::StatisticsTitle)}</h1>
            <p class="lead">{l.t(msg::StatisticsLead)}</p>
            <p class="note"><Icon name="info"/><span>{l.t(msg::StatisticsHidden { count: FEWEST.into() })}</span></p>
            {body}
        </div>
    }
    .into_any()
}

fn one(l: &Localizer, statistics: &Statistics, row: &Row, desk: &str, open: bool) -> AnyView {
    let lang = (row.locale != l.locale()).then(|| row.locale.as_str());
    // what may be changed is a link; an assessor only looks
    let title = if statistics.at_desk.role.decides() {
        view! { <a href=format!("{desk}/{}", row.path) lang=lang>{row.title.clone()}</a> }.into_any()
    } else {
        view! { <span lang=lang>{row.title.clone()}</span> }.into_any()
    };
    let sums: Vec<_> = row
        .measures
        .iter()
        .map(|measure| {
            let sum = total_words(l, model::total(*row.figures.of_measure(*measure)));
            view! { <li class="fact">{l.t(msg::StatisticsSum { what: words(l, *measure).into(), count: sum.into() })}</li> }
        })
        .collect();
    view! {
        <section>
            <h2>{title}</h2>
            <ul class="facts" role="list">{sums}</ul>
            <details class="more-choices" open=open>
                <summary>{l.t(msg::StatisticsMonths)}</summary>
                {months(l, statistics, row)}
            </details>
        </section>
    }
    .into_any()
}

/// The months in which something happened, the newest first.
fn months(l: &Localizer, statistics: &Statistics, row: &Row) -> AnyView {
    // of each column, as far as it may be told
    let most = |measure: Measure| row.figures.of_measure(measure).iter().map(|count| count.least()).max().unwrap_or(0);
    let head: Vec<_> = row.measures.iter().map(|measure| view! { <th scope="col">{words(l, *measure)}</th> }).collect();
    let lines: Vec<_> = (0..MONTHS)
        .rev()
        .filter(|at| row.figures.has_month(*at))
        .map(|at| {
            let cells: Vec<_> = row
                .measures
                .iter()
                .map(|measure| {
                    let count = row.figures.of_measure(*measure)[at];
                    view! { <td><span class="cell"><span>{count_words(l, count)}</span>{bar(count, most(*measure))}</span></td> }
                })
                .collect();
            view! { <tr><th scope="row">{l.month(statistics.months[at])}</th>{cells}</tr> }
        })
        .collect();
    view! {
        <table class="times">
            <caption class="visually-hidden">{row.title.clone()}</caption>
            <thead><tr><th scope="col">{l.t(msg::StatisticsMonth)}</th>{head}</tr></thead>
            <tbody>{lines}</tbody>
        </table>
    }
    .into_any()
}

/// A bar as long as a count is beside the most of its column; the number beside it says the same. A hidden count is drawn as one.
fn bar(count: Shown, most: u64) -> AnyView {
    let width = count.least().saturating_mul(100).checked_div(most).unwrap_or(0);
    view! {
        <svg width="80%" height="6" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" fill="currentcolor" opacity="0.15"></rect>
            <rect width=width.to_string() height="6" fill="currentcolor"></rect>
        </svg>
    }
    .into_any()
}

fn count_words(l: &Localizer, count: Shown) -> String {
    match count {
        Shown::Exactly(count) => l.number(count),
        Shown::Few => l.t(msg::StatisticsFew { count: FEWEST.into() }),
    }
}

fn total_words(l: &Localizer, total: Total) -> String {
    match total {
        Total::Exactly(count) => l.number(count),
        Total::AtLeast(count) => l.t(msg::StatisticsAtLeast { count: l.number(count).into() }),
    }
}
