//! The first pages, and a city's own colours and picture.

use super::{model::City, views};
use crate::{
    error::Problem,
    i18n::msg,
    search::{answer::Asking, query::SearchQuery},
    server::{reader::Reader, state::AppState},
    ui::layout::{Page, Tab, respond},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use sha2::{Digest, Sha256};

/// Opportunities shown on a city's first page.
const SOON: usize = 6;
/// What may be kept by a cache in front: new listings are found within this time plus the index's.
const CACHE_SECONDS: u32 = 30;
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Pages and files of cities.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}", get(chooser))
        .route("/{locale}/{city}", get(home))
        .route("/cities/{city}/theme.css", get(theme))
        .route("/cities/{city}/picture.svg", get(picture))
}

/// Changes whenever a city's look does.
#[must_use]
pub fn look_version(city: &City) -> String {
    let mut hasher = Sha256::new();
    hasher.update(css(city));
    hasher.update(&city.picture);
    hasher.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The address of a city's picture.
#[must_use]
pub fn picture_href(city: &City) -> String {
    format!("/cities/{}/picture.svg?v={}", city.slug, look_version(city))
}

async fn chooser(State(state): State<AppState>, reader: Reader) -> Response {
    let l = &reader.l;
    let page = Page {
        title: l.t(msg::ChooserTitle),
        description: l.t(msg::ChooseCityHint),
        canonical: Some(String::new()),
        cache_seconds: Some(CACHE_SECONDS),
        ..Page::default()
    };
    let body = {
        let reader = reader.clone();
        move || views::chooser(&reader)
    };
    respond(&state, &reader, StatusCode::OK, page, body).await
}

async fn home(State(state): State<AppState>, reader: Reader) -> Result<Response, Problem> {
    let city = reader.city()?;
    let query = SearchQuery::default();
    let answer = Asking { state: &state, reader: &reader, city: &city, query: &query }.list(&[]).await?;
    let l = &reader.l;
    let page = Page {
        title: city.name(l.locale()).to_owned(),
        description: city.tagline(l.locale()).to_owned(),
        canonical: Some(format!("/{}", city.slug)),
        tab: Tab::Home,
        cache_seconds: Some(CACHE_SECONDS),
        ..Page::default()
    };
    let body = {
        let (reader, city) = (reader.clone(), city.clone());
        move || views::home(&reader, &city, answer.cards.into_iter().take(SOON).collect(), answer.total)
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

async fn theme(State(state): State<AppState>, Path(slug): Path<String>) -> Result<Response, Problem> {
    let directory = state.directory();
    let city = directory.city(&slug).ok_or(Problem::not_found())?;
    Ok(([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, FOR_EVER)], css(city))
        .into_response())
}

/// A city's colours, for everything inside an element that names it.
fn css(city: &City) -> String {
    let (accent, second) = (&city.branding.accent, &city.branding.second);
    format!(
        "[data-city={slug}]{{--accent:{};--second:{}}}@media(prefers-color-scheme:dark){{[data-city={slug}]{{--accent:{};--second:{}}}}}",
        accent.light,
        second.light,
        accent.dark,
        second.dark,
        slug = city.slug,
    )
}

async fn picture(State(state): State<AppState>, Path(slug): Path<String>) -> Result<Response, Problem> {
    let directory = state.directory();
    let city = directory.city(&slug).ok_or(Problem::not_found())?;
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, FOR_EVER),
        // opened by itself it is a document of ours: it must not be able to do anything
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    ];
    Ok((headers, city.picture.clone()).into_response())
}
