//! What everybody sees of endorsements, and the credential itself for every verifier in the world.

use super::{model::Endorsement, store};
use crate::{
    badge::shown,
    error::Problem,
    i18n::{Localizer, msg},
    server::state::AppState,
    ui::markdown,
};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use leptos::prelude::*;

/// Endorsements for everybody.
pub fn router() -> Router<AppState> {
    Router::new().route("/endorsements/{id}", get(credential))
}

async fn credential(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, Problem> {
    let source = store::published(&state.db, &id).await?.ok_or(Problem::not_found())?;
    let headers = [
        (header::CONTENT_TYPE, "application/vc"),
        // hidden with the next look
        (header::CACHE_CONTROL, "no-cache"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    Ok((headers, source).into_response())
}

/// Who else recognises a badge, for its pages; nothing where nobody does.
pub fn recognised(l: &Localizer, endorsements: &[Endorsement]) -> AnyView {
    let rows: Vec<_> = endorsements
        .iter()
        .map(|one| {
            let check = l.t(msg::EndorsementCheck);
            // several have the same link: each says whose it is
            let label = format!("{check}: {}", one.organisation);
            view! {
                <li class="review">
                    <p><strong>{one.organisation.clone()}</strong></p>
                    {said(l, one)}
                    <p><a href=one.path() aria-label=label>{check}</a></p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty())
        .then(|| view! { <h2>{l.t(msg::EndorsementRecognised)}</h2><ul class="reviews" role="list">{rows}</ul> })
        .into_any()
}

/// What is said, in the language that it was written in.
pub(super) fn said(l: &Localizer, endorsement: &Endorsement) -> AnyView {
    let html = markdown::to_html(&endorsement.words);
    view! { <blockquote class="prose" lang=shown::lang(l, endorsement.locale) inner_html=html></blockquote> }.into_any()
}
