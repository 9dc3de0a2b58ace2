//! A listing as young people will see it: the very page, before it is public.

use super::{
    routes::{Writing, looked_at},
    store::Kept,
};
use crate::{
    account::session::SignedIn,
    badge::{model::Shown, versions},
    city::model::City,
    error::Problem,
    i18n::msg,
    opportunity::{
        listing::Listing,
        model::Card,
        views::{self, OpportunityPage},
    },
    server::{
        headers::{self, Framing},
        reader::Reader,
        state::AppState,
    },
    ui::{
        icon::Icon,
        layout::{Page, Tab, respond},
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    response::Response,
    routing::get,
};
use leptos::prelude::*;
use std::sync::Arc;

/// Looking at what one writes.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/{organisation}/listings/{id}/preview", get(show))
}

/// A draft as a page.
pub struct Preview {
    reader: Reader,
    city: Arc<City>,
    listing: Listing,
    card: Card,
    badges: Vec<Shown>,
    has_base_map: bool,
}

impl Preview {
    /// Makes it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(state: &AppState, reader: &Reader, writing: &Writing, kept: &Kept) -> Result<Self, Problem> {
        let listing = looked_at(state, reader, writing, kept).await?;
        let city = Arc::clone(&writing.city);
        let card = reader.wording(&city).card(&listing, None).ok_or(Problem::not_found())?;
        let badges = versions::of_listing(&state.db, &listing.id).await?;
        Ok(Self { has_base_map: state.base_maps.has(&city.slug), reader: reader.clone(), city, listing, card, badges })
    }

    /// The page, whose buttons do nothing.
    pub fn view(self) -> AnyView {
        let Self { reader, city, listing, card, badges, has_base_map } = self;
        let page = OpportunityPage {
            reader,
            city,
            listing,
            card,
            similar: Vec::new(),
            reviews: Vec::new(),
            badges,
            has_base_map,
            just_kept: false,
        };
        view! { <div inert=true>{views::page(page)}</div> }.into_any()
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let kept = writing.draft(&state, &id).await?;
    let preview = Preview::of(&state, &reader, &writing, &kept).await?;
    let bare = query.as_deref() == Some("bare");
    let back = reader.href(&format!("desk/{organisation}/listings/{id}"))?;
    let l = reader.l.clone();
    let body = move || {
        let note = (!bare).then(|| {
            view! {
                <div class="page">
                    <p class="aside-link"><a href=back><Icon name="arrow-left"/>{l.t(msg::EditorGoOn)}</a></p>
                    <p class="note"><Icon name="info"/><span>{l.t(msg::EditorPreviewNote)}</span></p>
                </div>
            }
        });
        view! { {note}{preview.view()} }
    };
    let page = Page { tab: Tab::List, ..Page::own(reader.l.t(msg::EditorPreviewTitle)) };
    let mut response = respond(&state, &reader, StatusCode::OK, page, body).await;
    // inside the form's own page
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, headers::policy(&state.config, Framing::Shown));
    Ok(response)
}
