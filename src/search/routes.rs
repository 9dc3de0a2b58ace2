//! The search page and the JSON interface behind it.

use super::{
    answer::{Asking, field_problem},
    query::{SearchQuery, View},
    query_url::{Parsed, ProblemKind},
    results,
    views::{self, SearchPage},
};
use crate::{
    error::Problem,
    i18n::msg,
    server::{problems::problem_json, reader::Reader, state::AppState},
    ui::layout::{Page, Tab, respond},
};
use axum::{
    Json, Router,
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

/// A cache in front may keep results so long, seconds.
const CACHE_SECONDS: u32 = 10;

/// The search page, and its answers as JSON.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/opportunities", get(page))
        .route("/api/{locale}/{city}/opportunities", get(list))
        .route("/api/{locale}/{city}/opportunities/live", get(live))
        .route("/api/{locale}/{city}/map", get(map))
}

/// The status for a query some of which could not be understood.
fn status(parsed: &Parsed) -> StatusCode {
    if parsed.problems.iter().any(|problem| problem.kind == ProblemKind::Malformed) {
        StatusCode::BAD_REQUEST
    } else if parsed.problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

async fn page(State(state): State<AppState>, reader: Reader, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let city = reader.city()?;
    let parsed = SearchQuery::parse(raw.as_deref().unwrap_or_default());
    let status = status(&parsed);
    let query = parsed.query;
    let asking = Asking { state: &state, reader: &reader, city: &city, query: &query };
    let answer = asking.list(&parsed.problems).await?;
    let map = (query.view == View::Map).then(|| state.clone());
    let l = &reader.l;
    let title = l.t(msg::SearchPageTitle { city: city.name(l.locale()).into() });
    let written = SearchQuery { page: None, view: View::List, bounds: None, ..query.clone() }.to_query_string();
    let mark = if written.is_empty() { "" } else { "?" };
    let page = Page {
        description: format!("{} – {}", answer.total_text, city.tagline(l.locale())),
        title,
        canonical: Some(format!("/{}/opportunities{mark}{written}", city.slug)),
        tab: if query.view == View::Map { Tab::Map } else { Tab::List },
        alive: true,
        map: query.view == View::Map,
        no_index: query.page.is_some() || !query.text.is_empty() || query.bounds.is_some(),
        cache_seconds: Some(CACHE_SECONDS),
        ..Page::default()
    };
    let body = {
        let reader = reader.clone();
        move || views::page(SearchPage { reader, city, query, answer, map })
    };
    Ok(respond(&state, &reader, status, page, body).await)
}

async fn list(State(state): State<AppState>, reader: Reader, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let city = reader.city()?;
    let parsed = SearchQuery::parse(raw.as_deref().unwrap_or_default());
    if let Some(refused) = refused(&reader, &parsed) {
        return Ok(refused);
    }
    let asking = Asking { state: &state, reader: &reader, city: &city, query: &parsed.query };
    Ok(json(StatusCode::OK, asking.list(&[]).await?))
}

/// A program that asks has made a mistake: it is told which, and not given an answer to another question. (A person who
/// does is given one, beside the message: the page, and the island's [`live`].)
fn refused(reader: &Reader, parsed: &Parsed) -> Option<Response> {
    let fields: Vec<_> = parsed.problems.iter().map(|problem| field_problem(&reader.l, problem)).collect();
    (!fields.is_empty()).then(|| problem_json(&reader.l, status(parsed), &fields))
}

/// The answer in HTML, for the island of the page.
async fn live(State(state): State<AppState>, reader: Reader, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let city = reader.city()?;
    let parsed = SearchQuery::parse(raw.as_deref().unwrap_or_default());
    let asking = Asking { state: &state, reader: &reader, city: &city, query: &parsed.query };
    Ok(json(status(&parsed), results::live(asking.list(&parsed.problems).await?)))
}

async fn map(State(state): State<AppState>, reader: Reader, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let city = reader.city()?;
    let parsed = SearchQuery::parse(raw.as_deref().unwrap_or_default());
    if let Some(refused) = refused(&reader, &parsed) {
        return Ok(refused);
    }
    Ok(json(StatusCode::OK, Asking { state: &state, reader: &reader, city: &city, query: &parsed.query }.map()))
}

fn json(status: StatusCode, answer: impl serde::Serialize) -> Response {
    let cache = format!("public, max-age={CACHE_SECONDS}");
    (status, [(header::CACHE_CONTROL, cache)], Json(answer)).into_response()
}
