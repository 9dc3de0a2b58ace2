//! Keeping an opportunity, and the page of what is kept.
//!
//! The page of an opportunity is the same for everybody, so that a cache may keep it; whether its reader keeps it is asked
//! for by `public/assets/start.js`, from [`state`].

use super::store;
use crate::{
    account::session::{MaybeSignedIn, SignedIn, see_other},
    error::Problem,
    i18n::msg,
    opportunity::{listing::Listing, store as opportunities},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Json, Router,
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::*;

/// Keeping.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/opportunities/{slug}/keep", post(keep))
        .route("/api/{locale}/{city}/opportunities/{slug}/kept", get(state))
        .route("/{locale}/{city}/me/kept", get(page))
}

async fn published(state: &AppState, reader: &Reader, slug: &str) -> Result<Listing, Problem> {
    let listing = opportunities::by_slug(&state.db, &reader.city()?.id, slug).await?;
    listing.filter(Listing::is_public).ok_or(Problem::not_found())
}

/// `kept=1` keeps, `kept=0` keeps no longer; either way twice is once. Then back to where it came from: the
/// opportunity's page or the list of what is kept.
async fn keep(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let listing = published(&state, &reader, &slug).await?;
    let here = reader.href(&format!("opportunities/{slug}"))?;
    let Some(SignedIn { account, .. }) = signed_in else {
        let next: String = form_urlencoded::byte_serialize(here.as_bytes()).collect();
        return Ok(see_other(&format!("{}?next={next}", reader.href("sign-in")?)));
    };
    match fields.text("kept") {
        "1" => store::put(&state.db, &account.id, &listing.id, reader.now.timestamp_millis()).await?,
        "0" => store::remove(&state.db, &account.id, &listing.id).await?,
        _ => return Err(Problem::malformed()),
    }
    let to = if fields.text("from") == "kept" { reader.href("me/kept?removed")? } else { format!("{here}?kept") };
    Ok(see_other(&to))
}

/// `{"kept": true}`; nobody signed in keeps nothing.
async fn state(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let listing = published(&state, &reader, &slug).await?;
    let kept = match signed_in {
        Some(SignedIn { account, .. }) => store::is_kept(&state.db, &account.id, &listing.id).await?,
        None => false,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(serde_json::json!({ "kept": kept }))).into_response())
}

async fn page(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let kept = store::kept(&state.db, &account.id, &city.id).await?;
    let kept = state.listings.get(&state.db, &kept).await?;
    let look = reader.href("opportunities")?;
    let removed = query.as_deref() == Some("removed");
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let rows: Vec<_> = kept
                .iter()
                .filter_map(|listing| Some((wording.card(listing, None)?, wording.href(listing))))
                .map(|(card, href)| {
                    let remove = l.t(msg::KeepRemove { title: card.title.as_str().into() });
                    view! {
                        <li>
                            <span><a href=href.clone() lang=card.lang>{card.title}</a><span class="quiet">{card.when}" · "{card.place}</span></span>
                            <form method="post" action=format!("{href}/keep")>
                                <input type="hidden" name="kept" value="0"/>
                                <input type="hidden" name="from" value="kept"/>
                                <button class="icon-button kept" aria-label=remove><Icon name="heart"/></button>
                            </form>
                        </li>
                    }
                })
                .collect();
            let empty = rows.is_empty().then(|| view! {
                <div class="empty">
                    <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
                    <h2>{l.t(msg::KeepEmptyTitle)}</h2>
                    <p>{l.t(msg::KeepEmptyHint)}</p>
                    <p><a class="button primary" href=look>{l.t(msg::MeLookAround)}</a></p>
                </div>
            });
            view! {
                <div class="page narrow">
                    <h1>{l.t(msg::KeepTitle)}</h1>
                    {removed.then(|| note::done(l.t(msg::KeepRemoved)))}
                    {empty}
                    <ul class="sessions" role="list">{rows}</ul>
                </div>
            }
        }
    };
    let page = Page::own(reader.l.t(msg::KeepTitle));
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}
