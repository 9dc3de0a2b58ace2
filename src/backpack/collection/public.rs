//! The page that a collection's address opens: the same for every reader.

use super::store;
use crate::{
    backpack::{
        model::Visibility,
        shelf::{Kept, Shelf},
        views::tile,
    },
    error::Problem,
    i18n::msg,
    server::{problems, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Seconds for which a cache in front may keep what is for everybody: what is taken back is to be gone soon.
const CACHE_SECONDS: u32 = 10;

/// Collections for others.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/c/{token}", get(show))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let Some(collection) = store::by_token(&state.db, &token).await? else {
        let l = &reader.l;
        let words = (l.t(msg::CollectionGoneTitle), l.t(msg::CollectionGoneHint));
        let way_on = (l.t(msg::ErrorWayOn), city.href(l.locale(), ""));
        return Ok(problems::gone(&state, &reader, words, way_on).await);
    };
    let shelf = Shelf::of(&state.db, &collection.account_id).await?;
    let is_public = collection.visibility == Visibility::Public;
    let page = Page {
        title: collection.name.clone(),
        description: collection.sentence.clone(),
        canonical: is_public.then(|| format!("/{}/c/{token}", city.slug)),
        no_index: !is_public,
        // what only those see who have the address is gone at once when that is taken back
        cache_seconds: is_public.then_some(CACHE_SECONDS),
        ..Page::default()
    };
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let now = reader.now.timestamp_millis();
            let inside = collection.badges.iter().filter_map(|id| shelf.kept.iter().find(|kept| kept.held.id == *id));
            // the address of a badge that is not for everybody stays its owner's to give
            let href = |kept: &Kept| {
                let token = kept.held.token.as_ref().filter(|_| kept.held.visibility == Visibility::Public)?;
                Some(city.href(l.locale(), &format!("b/{token}")))
            };
            let tiles: Vec<_> = inside.map(|kept| tile(l, kept, href(kept), now)).collect();
            let none = tiles.is_empty().then(|| view! { <p class="quiet">{l.t(msg::CollectionEmpty)}</p> });
            view! {
                <div class="page me">
                    <h1>{collection.name.clone()}</h1>
                    <p class="lead">{collection.sentence.clone()}</p>
                    {none}
                    <ul class="shelf" role="list">{tiles}</ul>
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}
