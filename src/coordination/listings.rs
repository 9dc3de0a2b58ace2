//! Listings that wait to be read; several can be published at once, as they were shown.

use super::{
    bulk::{self, Item, Tally},
    filter::{Choices, Filter},
    queue::{self, Queue},
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::model::AuditWhat,
    editor::{
        publish::{self, Sent},
        review,
        store::{self as drafts, DraftStatus, Kept},
    },
    error::Problem,
    i18n::msg,
    opportunity::{model::Kind, wording},
    provider::member::{self, Organisation},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// What waits to be read.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/listings", get(show).post(approve))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let now = reader.now.timestamp_millis();
    let seen = queue::visit(&state.db, (&city.id, &signed_in.account.id), Queue::Listings, now).await?;
    let mut waiting: Vec<(Kept, Organisation)> = Vec::new();
    for kept in drafts::in_review(&state.db, &city.id).await? {
        let organisation = member::by_id(&state.db, &city.id, &kept.organisation_id).await?;
        waiting.extend(organisation.map(|organisation| (kept, organisation)));
    }
    let (filter, tally) = (Filter::of(query.as_deref()), Tally::of(query.as_deref()));
    let back = reader.href("coordination")?;
    let base = format!("{back}/listings");
    let done = match query.as_deref() {
        Some("published") => Some(reader.l.t(msg::ReviewDonePublished)),
        Some("requested") => Some(reader.l.t(msg::ReviewDoneRequested)),
        Some("merged") => Some(reader.l.t(msg::DuplicateDone)),
        _ => None,
    };
    let title = reader.l.t(msg::ReviewQueueTitle);
    let body = {
        let (reader, title) = (reader.clone(), title.clone());
        move || {
            let l = &reader.l;
            let words = reader.wording(&city);
            let choices = Choices {
                organisations: waiting.iter().map(|(_, of)| (of.slug.clone(), of.name.clone())).collect(),
                kinds: Some((
                    l.t(msg::EditorKind),
                    Kind::ALL.iter().map(|kind| (kind.as_str().to_owned(), wording::kind(l, *kind))).collect(),
                )),
            };
            let rows: Vec<_> = waiting
                .iter()
                .filter(|(kept, of)| filter.lets(&of.slug, kept.draft.get("kind"), (waits_since(kept), now)))
                .map(|(kept, organisation)| {
                    let line = l.t(msg::ReviewQueueLine {
                        organisation: organisation.name.as_str().into(),
                        date: words.date_and_time(waits_since(kept)).into(),
                    });
                    let href = format!("{base}/{}", kept.opportunity_id);
                    let title = publish::title(&kept.draft).to_owned();
                    let value = Item::value(&kept.opportunity_id, kept.revision);
                    let label = l.t(msg::CoordinationTick { title: title.as_str().into() });
                    view! {
                        <li class="review">
                            <p><a href=href><strong>{title}</strong></a><br/><span class="quiet">{line}</span></p>
                            {queue::fresh_mark(l, waits_since(kept) > seen)}
                            {bulk::tick(value, "bulk", label)}
                        </li>
                    }
                })
                .collect();
            let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::ReviewQueueNone)}</p> });
            let together = (!rows.is_empty()).then(|| {
                view! {
                    <p class="field-hint">{l.t(msg::CoordinationApproveHint)}</p>
                    <div class="row"><button class="button primary" form="bulk">{l.t(msg::CoordinationApproveTicked)}</button></div>
                }
            });
            view! {
                <div class="page narrow">
                    {queue::back(l, &city, back)}
                    <h1>{title}</h1>
                    {done.map(note::done)}
                    {tally.map(|tally| tally.view(l))}
                    {filter.view(l, choices)}
                    {none}
                    <form method="post" action=base.clone() id="bulk"></form>
                    <ul class="reviews" role="list">{rows}</ul>
                    {together}
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(title), body).await)
}

/// When it was sent.
fn waits_since(kept: &Kept) -> i64 {
    kept.submitted.unwrap_or(kept.modified)
}

/// Publishes each `item` that still says what it said when it was shown.
async fn approve(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    super::coordinator(&state, &reader, &signed_in).await?;
    let mut tally = Tally::default();
    for item in bulk::items(&fields, "item")? {
        tally.count(is_approved(&state, &reader, &signed_in, &item).await?);
    }
    Ok(see_other(&reader.href(&format!("coordination/listings?{}", tally.to_query()))?))
}

async fn is_approved(state: &AppState, reader: &Reader, signed_in: &SignedIn, item: &Item) -> Result<bool, Problem> {
    let (writing, kept) = match review::find(state, reader, signed_in, &item.id).await {
        Ok(found) => found,
        Err(problem) if problem.status == StatusCode::NOT_FOUND => return Ok(false),
        Err(problem) => return Err(problem),
    };
    if kept.status != DraftStatus::InReview || kept.revision != item.shown {
        return Ok(false);
    }
    match writing.deed(state).publish(&kept, AuditWhat::ListingApproved).await {
        Ok(sent) => Ok(matches!(sent, Sent::Published)),
        // something is missing since it was sent: whoever opens it sees what
        Err(problem) if problem.status == StatusCode::UNPROCESSABLE_ENTITY => Ok(false),
        Err(problem) => Err(problem),
    }
}
