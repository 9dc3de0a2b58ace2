//! The page of an organisation's numbers, and the same as a table for a spreadsheet.

use super::{
    figures,
    model::{self, Figures, MONTHS, Measure, Shown},
    views,
};
use crate::{
    account::session::SignedIn,
    badge,
    error::Problem,
    i18n::{Locale, msg},
    opportunity::{self, recurrence},
    provider::member::{self, AtDesk},
    server::{cell::guarded, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use anyhow::Context;
use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::{NaiveDate, NaiveTime};

/// An organisation's numbers.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/statistics", get(show))
        .route("/{locale}/{city}/desk/{organisation}/statistics.csv", get(table))
}

/// One listing's or badge's.
pub struct Row {
    /// Where it is changed, at the desk.
    pub path: String,
    /// What is counted of it.
    pub measures: &'static [Measure],
    pub title: String,
    /// Of the title.
    pub locale: Locale,
    pub figures: Figures,
}

/// All that is told.
pub struct Statistics {
    pub at_desk: AtDesk,
    /// First days of the months, the oldest first.
    pub months: [NaiveDate; MONTHS],
    /// Those that something is told of, by their titles: an order by numbers would tell what is hidden.
    pub rows: Vec<Row>,
}

impl Statistics {
    async fn of(state: &AppState, reader: &Reader, signed_in: &SignedIn, slug: &str) -> Result<Self, Problem> {
        let city = reader.city()?;
        let at_desk = member::at_desk(state, &signed_in.account, &city, slug).await?;
        let today = reader.now.with_timezone(&city.time_zone).date_naive();
        let days = model::bounds(today);
        let mut bounds = [0; MONTHS + 1];
        for (bound, day) in bounds.iter_mut().zip(days) {
            *bound = recurrence::moment(city.time_zone, day.and_time(NaiveTime::MIN))?;
        }
        let months: [NaiveDate; MONTHS] = std::array::from_fn(|at| days[at]);
        let keys: Vec<String> = months.iter().copied().map(model::key).collect();
        let mut counted = figures::of_organisation(&state.db, &at_desk.organisation.id, &bounds, &keys).await?;
        let listings = opportunity::store::of_organisation(&state.db, &at_desk.organisation.id).await?;
        let mut rows: Vec<Row> = listings
            .into_iter()
            .filter_map(|listing| {
                let figures = Figures::of(&counted.remove(&listing.id)?);
                let text = listing.text(reader.l.locale(), city.default_locale);
                let locale = text.map_or(listing.original_locale, |text| text.locale);
                let title = listing.title(reader.l.locale(), city.default_locale).to_owned();
                let path = format!("listings/{}", listing.id);
                figures.has_any().then_some(Row { path, measures: Measure::LISTING, title, locale, figures })
            })
            .collect();
        reader.l.sort_by_name(&mut rows, |row| &row.title);
        let mut badges: Vec<Row> = badge::store::of_organisation(&state.db, &at_desk.organisation.id)
            .await?
            .into_iter()
            .filter_map(|badge| {
                let figures = Figures::of(&counted.remove(&badge.id)?);
                let (path, title) = (format!("badges/{}", badge.id), badge.name);
                let row = Row { path, measures: Measure::BADGE, title, locale: badge.locale, figures };
                row.figures.has_any().then_some(row)
            })
            .collect();
        reader.l.sort_by_name(&mut badges, |row| &row.title);
        rows.extend(badges);
        Ok(Self { at_desk, months, rows })
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let statistics = Statistics::of(&state, &reader, &signed_in, &organisation).await?;
    let desk = reader.href(&format!("desk/{organisation}"))?;
    let page = Page::own(reader.l.t(msg::StatisticsTitle));
    let l = reader.l.clone();
    Ok(respond(&state, &reader, StatusCode::OK, page, move || views::page(&l, &statistics, &desk)).await)
}

async fn table(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let statistics = Statistics::of(&state, &reader, &signed_in, &organisation).await?;
    let l = &reader.l;
    let mut head = vec![l.t(msg::StatisticsWhat), l.t(msg::StatisticsMonth)];
    head.extend(Measure::ALL.iter().map(|measure| views::words(l, *measure)));
    let text = to_csv(&head, &statistics).context("a table of statistics")?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"statistics-{organisation}.csv\"")),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    Ok((headers, text).into_response())
}

/// A line for each listing or badge and month in which something happened, with the very numbers of the page.
fn to_csv(head: &[String], statistics: &Statistics) -> anyhow::Result<Vec<u8>> {
    // without this mark a spreadsheet takes the letters for those of another alphabet
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head)?;
    for row in &statistics.rows {
        for (at, month) in statistics.months.iter().enumerate().filter(|(at, _)| row.figures.has_month(*at)) {
            let mut record = vec![guarded(&row.title), model::key(*month)];
            record.extend(Measure::ALL.iter().map(|measure| match row.figures.of_measure(*measure)[at] {
                _ if !row.measures.contains(measure) => String::new(),
                Shown::Exactly(count) => count.to_string(),
                Shown::Few => format!("<{}", model::FEWEST),
            }));
            writer.write_record(&record)?;
        }
    }
    writer.into_inner().map_err(|error| anyhow::anyhow!("{error}"))
}
