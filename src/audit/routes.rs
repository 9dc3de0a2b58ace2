//! The page of an organisation's history.

use super::store;
use crate::{
    account::session::SignedIn,
    error::Problem,
    i18n::msg,
    provider::member::{self, AtDesk},
    server::{reader::Reader, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;
use serde::Deserialize;

/// Entries of a page.
const SHOWN: usize = 50;

/// The history.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/{organisation}/history", get(show))
}

#[derive(Deserialize)]
struct Asked {
    /// Id of the entry that the page begins after.
    before: Option<String>,
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let AtDesk { organisation, .. } = member::at_desk(&state, &account, &city, &slug).await?;
    // one more than is shown tells whether there are any
    let limit = i64::try_from(SHOWN + 1).unwrap_or(i64::MAX);
    let mut entries = store::of_organisation(&state.db, &organisation.id, limit, asked.before.as_deref()).await?;
    let has_more = entries.len() > SHOWN;
    entries.truncate(SHOWN);
    let back = reader.href(&format!("desk/{slug}"))?;
    let title = reader.l.t(msg::AuditTitle);
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let older = entries.last().filter(|_| has_more).map(|last| format!("{back}/history?before={}", last.id));
            let older =
                older.map(|href| view! { <p class="more"><a class="button" href=href>{l.t(msg::AuditOlder)}</a></p> });
            let none = entries.is_empty().then(|| view! { <p class="quiet">{l.t(msg::AuditNone)}</p> });
            let rows: Vec<_> = entries
                .iter()
                .map(|entry| {
                    let when = wording.date_and_time(entry.created);
                    view! { <li><span><span>{entry.words(l)}</span><span class="quiet">{when}</span></span></li> }
                })
                .collect();
            view! {
                <div class="page narrow">
                    <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{organisation.name}</a></p>
                    <h1>{l.t(msg::AuditTitle)}</h1>
                    <p class="quiet">{l.t(msg::AuditLead)}</p>
                    {none}
                    <ul class="sessions" role="list">{rows}</ul>
                    {older}
                </div>
            }
        }
    };
    let page = Page::own(title);
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}
