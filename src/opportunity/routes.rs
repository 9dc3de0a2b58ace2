//! The page of one opportunity, and its calendar.

use super::{
    calendar,
    json_ld::json_ld,
    listing::{Listing, Session},
    model::EventStatus,
    store,
    views::{self, OpportunityPage},
};
use crate::{
    badge,
    city::model::City,
    duplicate,
    error::Problem,
    i18n::msg,
    picture::model::Picture,
    review::{self, model::Rating},
    server::{reader::Reader, state::AppState},
    statistics::Visit,
    ui::layout::{Page, Tab, respond},
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use std::sync::Arc;

/// Similar ones that are offered.
const SIMILAR: usize = 4;
const CACHE_SECONDS: u32 = 30;

/// One opportunity.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/opportunities/{slug}", get(page))
        .route("/{locale}/{city}/opportunities/{slug}/calendar.ics", get(series))
        .route("/{locale}/{city}/opportunities/{slug}/sessions/{session}/calendar.ics", get(session))
}

async fn published(state: &AppState, city: &City, slug: &str) -> Result<Listing, Problem> {
    let listing = store::by_slug(&state.db, &city.id, slug).await?;
    listing.filter(Listing::is_public).ok_or(Problem::not_found())
}

async fn page(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    visit: Visit,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = match published(&state, &city, &slug).await {
        Ok(listing) => listing,
        Err(problem) => return duplicate::moved(&state, &reader, &slug, "").await?.ok_or(problem),
    };
    let just_kept = query.as_deref() == Some("kept");
    let now = reader.now.timestamp_millis();
    let similar = state.index.similar(&city.slug, &listing.id, now, SIMILAR);
    let similar = state.listings.get(&state.db, &similar).await?;
    let reviews = review::store::published(&state.db, &listing.id).await?;
    let badges = badge::versions::of_listing(&state.db, &listing.id).await?;
    let wording = reader.wording(&city);
    let origin = state.config.origin();
    let Some(card) = wording.card(&listing, None) else { return Err(Problem::not_found()) };
    // whoever has just kept it without a script comes back to the page that they were on
    if visit.counts && !just_kept {
        state.views.add(&listing.id, &city, reader.now);
    }
    let over = listing.event_status == EventStatus::Cancelled || listing.is_past(now);
    let page = Page {
        title: card.title.clone(),
        description: format!(
            "{} · {} · {}",
            card.summary,
            card.when,
            reader.l.t(msg::SharedDescription {
                city: city.name(reader.l.locale()).into(),
                provider: listing.organiser.name.as_str().into(),
            })
        ),
        canonical: Some(format!("/{}/opportunities/{slug}", city.slug)),
        tab: Tab::List,
        alive: true,
        json_ld: json_ld(&wording, origin, &listing, Rating::of(&reviews)),
        no_index: over,
        image: listing.picture.as_ref().map(Picture::largest),
        cache_seconds: Some(CACHE_SECONDS),
        ..Page::default()
    };
    let body = {
        let has_base_map = state.base_maps.has(&city.slug);
        let similar = similar.iter().filter_map(|other| wording.card(other, None)).collect();
        let page = OpportunityPage {
            reader: reader.clone(),
            city: Arc::clone(&city),
            listing,
            card,
            similar,
            reviews,
            badges,
            has_base_map,
            just_kept,
        };
        move || views::page(page)
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

async fn series(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, slug)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = match published(&state, &city, &slug).await {
        Ok(listing) => listing,
        Err(problem) => return duplicate::moved(&state, &reader, &slug, "/calendar.ics").await?.ok_or(problem),
    };
    let now = reader.now.timestamp_millis();
    let coming: Vec<&Session> = listing.sessions.iter().filter(|session| session.ends > now).collect();
    if coming.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(ics(&state, &reader, &city, &listing, &coming))
}

async fn session(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, slug, session)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = published(&state, &city, &slug).await?;
    let session = listing.sessions.iter().find(|one| one.id == session).ok_or(Problem::not_found())?;
    Ok(ics(&state, &reader, &city, &listing, &[session]))
}

fn ics(state: &AppState, reader: &Reader, city: &City, listing: &Listing, sessions: &[&Session]) -> Response {
    let origin = state.config.origin();
    let wording = reader.wording(city);
    let title = listing.text(reader.l.locale(), city.default_locale).map_or("", |text| text.title.as_str());
    let mut text = calendar::Builder::new(title);
    text.add(&wording, origin, listing, sessions.iter().copied());
    let disposition = format!("inline; filename=\"{}.ics\"", listing.slug);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, format!("public, max-age={CACHE_SECONDS}")),
    ];
    (headers, text.finish()).into_response()
}
