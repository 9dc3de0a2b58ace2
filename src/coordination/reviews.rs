//! Reviews that wait to be read.

use super::{
    bulk::{self, Item, Tally},
    filter::{Choices, Filter},
    queue::{self, Queue},
};
use crate::{
    account::session::{SignedIn, see_other},
    error::Problem,
    i18n::{Locale, msg},
    review::{
        self,
        model::{MOST_STARS, ReviewStatus},
        store::Decided,
    },
    server::{form::Fields, reader::Reader, state::AppState},
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

/// Reading reviews.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/reviews", get(show).post(decide))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let (city, _) = super::role(&state, &reader, &signed_in).await?;
    let now = reader.now.timestamp_millis();
    let seen = queue::visit(&state.db, (&city.id, &signed_in.account.id), Queue::Reviews, now).await?;
    let pending = review::store::pending(&state.db, &city.id).await?;
    let mut ids: Vec<String> = pending.iter().map(|review| review.opportunity_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let listings = state.listings.any_status(&state.db, &ids).await?;
    let (filter, tally) = (Filter::of(query.as_deref()), Tally::of(query.as_deref()));
    let back = reader.href("coordination")?;
    let action = format!("{back}/reviews");
    let title = reader.l.t(msg::CoordinationReviews);
    let body = {
        let (reader, title) = (reader.clone(), title.clone());
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let lang = |locale: Locale| (locale != l.locale()).then(|| locale.as_str());
            let choices = Choices {
                organisations: listings
                    .iter()
                    .map(|listing| (listing.organiser.slug.clone(), listing.organiser.name.clone()))
                    .collect(),
                kinds: Some((
                    l.t(msg::CoordinationFilterStars),
                    (1..=MOST_STARS)
                        .map(|stars| (stars.to_string(), l.t(msg::ReviewStars { count: stars.into() })))
                        .collect(),
                )),
            };
            let rows: Vec<_> = pending
                .iter()
                .filter_map(|one| {
                    let listing = listings.iter().find(|listing| listing.id == one.opportunity_id)?;
                    let waits = (one.created, now);
                    filter.lets(&listing.organiser.slug, &one.stars.to_string(), waits).then_some((one, listing))
                })
                .map(|(one, listing)| {
                    let text = listing.text(l.locale(), city.default_locale);
                    let heading = listing.title(l.locale(), city.default_locale).to_owned();
                    let heading_lang = text.and_then(|text| lang(text.locale));
                    let value = Item::value(&one.id, one.created);
                    let label = l.t(msg::CoordinationTick { title: heading.as_str().into() });
                    view! {
                        <li class="review">
                            <h2><a href=wording.href(listing) lang=heading_lang>{heading}</a></h2>
                            {queue::fresh_mark(l, one.created > seen)}
                            {review::views::review(l, one)}
                            {bulk::tick(value.clone(), "bulk", label)}
                            <div class="row">
                                <button class="button primary" form="bulk" name="publish" value=value.clone()>{l.t(msg::CoordinationPublish)}</button>
                                <button class="button" form="bulk" name="reject" value=value>{l.t(msg::CoordinationReject)}</button>
                            </div>
                        </li>
                    }
                })
                .collect();
            let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::CoordinationNoReviews)}</p> });
            let together = (!rows.is_empty()).then(|| {
                view! {
                    <div class="row">
                        <button class="button primary" form="bulk" name="ticked" value="publish">{l.t(msg::CoordinationPublishTicked)}</button>
                        <button class="button" form="bulk" name="ticked" value="reject">{l.t(msg::CoordinationRejectTicked)}</button>
                    </div>
                }
            });
            view! {
                <div class="page narrow">
                    {queue::back(l, &city, back)}
                    <h1>{title}</h1>
                    {tally.map(|tally| tally.view(l))}
                    {filter.view(l, choices)}
                    {none}
                    // what Enter does on a tick: nothing, or it would be the first review's own button
                    <form method="post" action=action id="bulk"><button disabled=true hidden=true></button></form>
                    <ul class="reviews" role="list">{rows}</ul>
                    {together}
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(title), body).await)
}

/// `publish` or `reject` with one review, or what is `ticked`; each with when it was written, which tells what words were read.
pub async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let (city, _) = super::role(&state, &reader, &signed_in).await?;
    let (name, status) = match (fields.has("publish"), fields.has("reject"), fields.text("ticked")) {
        (true, ..) => ("publish", ReviewStatus::Published),
        (_, true, _) => ("reject", ReviewStatus::Rejected),
        (_, _, "publish") => ("item", ReviewStatus::Published),
        (_, _, "reject") => ("item", ReviewStatus::Rejected),
        _ => return Err(Problem::malformed()),
    };
    let mut tally = Tally::default();
    for item in bulk::items(&fields, name)? {
        // whoever wrote it may have taken it back
        let decided = review::store::decide(&state.db, &city.id, (&item.id, item.shown), status).await?;
        tally.count(decided == Decided::Done);
    }
    Ok(see_other(&reader.href(&format!("coordination/reviews?{}", tally.to_query()))?))
}
