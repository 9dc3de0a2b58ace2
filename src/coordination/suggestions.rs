//! What people miss, until it is dealt with.

use super::{
    bulk::{self, Item, Tally},
    filter::{Choices, Filter},
    queue::{self, Queue},
};
use crate::{
    account::session::{SignedIn, see_other},
    error::Problem,
    i18n::msg,
    server::{form::Fields, reader::Reader, state::AppState},
    suggestion,
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Reading suggestions.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/suggestions", get(show).post(done))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let now = reader.now.timestamp_millis();
    let seen = queue::visit(&state.db, (&city.id, &signed_in.account.id), Queue::Suggestions, now).await?;
    let waiting = suggestion::store::waiting(&state.db, &city.id).await?;
    let (filter, tally) = (Filter::of(query.as_deref()), Tally::of(query.as_deref()));
    let back = reader.href("coordination")?;
    let action = format!("{back}/suggestions");
    let title = reader.l.t(msg::CoordinationSuggestions);
    let body = {
        let (reader, title) = (reader.clone(), title.clone());
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let rows: Vec<_> = waiting
                .into_iter()
                .filter(|one| filter.lets("", "", (one.created, now)))
                .map(|one| {
                    let value = Item::value(&one.id, one.created);
                    view! {
                        <li class="review">
                            <p class="quiet">{wording.date_and_time(one.created)}" "{queue::fresh_mark(l, one.created > seen)}</p>
                            {bulk::tick(value, "bulk", one.words)}
                        </li>
                    }
                })
                .collect();
            let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::CoordinationNothingWaits)}</p> });
            let together = (!rows.is_empty()).then(|| {
                view! { <div class="row"><button class="button primary" form="bulk">{l.t(msg::CoordinationSuggestionsDone)}</button></div> }
            });
            view! {
                <div class="page narrow">
                    {queue::back(l, &city, back)}
                    <h1>{title}</h1>
                    {tally.map(|tally| tally.view(l))}
                    {filter.view(l, Choices::default())}
                    {none}
                    <form method="post" action=action id="bulk"></form>
                    <ul class="reviews" role="list">{rows}</ul>
                    {together}
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(title), body).await)
}

/// Each `item` is dealt with.
async fn done(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let mut tally = Tally::default();
    for item in bulk::items(&fields, "item")? {
        let now = reader.now.timestamp_millis();
        tally.count(suggestion::store::done(&state.db, &city.id, &item.id, now).await?);
    }
    Ok(see_other(&reader.href(&format!("coordination/suggestions?{}", tally.to_query()))?))
}
