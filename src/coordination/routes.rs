//! The page of a city's people: reviews that wait to be read, and what young people miss.

use super::{model::CityRole, store};
use crate::{
    account::session::{SignedIn, see_other},
    editor,
    error::Problem,
    i18n::{Locale, msg},
    provider::organisation_store,
    review::{self, model::ReviewStatus, store::Decided},
    server::{form::Fields, reader::Reader, state::AppState},
    suggestion,
    ui::{
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use chrono::DateTime;
use leptos::prelude::*;

/// What a city's people look after.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination", get(show).post(decide))
}

/// Somebody's part in this city; for everybody else there is nothing here.
async fn role(state: &AppState, reader: &Reader, signed_in: &SignedIn) -> Result<CityRole, Problem> {
    let role = store::role(&state.db, &reader.city()?.id, &signed_in.account.id).await?;
    role.ok_or(Problem::not_found())
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let role = role(&state, &reader, &signed_in).await?;
    let city = reader.city()?;
    let pending = review::store::pending(&state.db, &city.id).await?;
    let mut ids: Vec<String> = pending.iter().map(|review| review.opportunity_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let listings = state.listings.get(&state.db, &ids).await?;
    let (suggestions, waiting) = match role {
        CityRole::Coordinator => (
            Some(suggestion::store::of_city(&state.db, &city.id).await?),
            Some((
                organisation_store::waiting(&state.db, &city.id).await?,
                editor::store::in_review(&state.db, &city.id).await?.len(),
            )),
        ),
        CityRole::Moderator => (None, None),
    };
    let said = match query.as_deref() {
        Some("done") => Some(("check", reader.l.t(msg::SettingsSaved))),
        Some("stale") => Some(("warning", reader.l.t(msg::CoordinationStale))),
        _ => None,
    };
    let action = reader.href("coordination")?;
    let title = reader.l.t(msg::CoordinationTitle { city: city.name(reader.l.locale()).into() });
    let page = Page::own(title.clone());
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let lang = |locale: Locale| (locale != l.locale()).then(|| locale.as_str());
            let reviews: Vec<_> = pending
                .iter()
                .map(|one| {
                    let listing = listings.iter().find(|listing| listing.id == one.opportunity_id);
                    let heading = listing.and_then(|listing| {
                        let text = listing.text(l.locale(), city.default_locale)?;
                        let href = wording.href(listing);
                        Some(view! { <h3><a href=href lang=lang(text.locale)>{text.title.clone()}</a></h3> })
                    });
                    view! {
                        <li class="review">
                            {heading}
                            {review::views::review(l, one)}
                            <form method="post" action=action.clone() class="row">
                                <input type="hidden" name="created" value=one.created.to_string()/>
                                <button class="button primary" name="publish" value=one.id.clone()>{l.t(msg::CoordinationPublish)}</button>
                                <button class="button" name="reject" value=one.id.clone()>{l.t(msg::CoordinationReject)}</button>
                            </form>
                        </li>
                    }
                })
                .collect();
            let none = reviews.is_empty().then(|| view! { <p class="quiet">{l.t(msg::CoordinationNoReviews)}</p> });
            let queues = waiting.map(|(organisations, listings)| {
                let link = |path: &str, words: String| {
                    view! { <li><a class="row-link" href=format!("{action}/{path}")>{words}<Icon name="arrow-right"/></a></li> }
                };
                view! {
                    <ul class="sessions" role="list">
                        {link("listings", l.t(msg::CoordinationListingsLink { count: listings.into() }))}
                        {link("organisations", l.t(msg::CoordinationOrganisationsLink { count: organisations.into() }))}
                    </ul>
                }
            });
            let suggestions = suggestions.map(|suggestions| {
                let none = suggestions
                    .is_empty()
                    .then(|| view! { <p class="quiet">{l.t(msg::CoordinationNoSuggestions)}</p> });
                let rows: Vec<_> = suggestions
                    .into_iter()
                    .map(|one| {
                        let day = DateTime::from_timestamp_millis(one.created).unwrap_or_default();
                        let today = reader.now.with_timezone(&city.time_zone).date_naive();
                        let day = l.date_short(day.with_timezone(&city.time_zone).date_naive(), today);
                        view! { <li class="review"><p class="quiet">{day}</p><p>{one.words}</p></li> }
                    })
                    .collect();
                view! {
                    <h2>{l.t(msg::CoordinationSuggestions)}</h2>
                    {none}
                    <ul class="reviews" role="list">{rows}</ul>
                }
            });
            view! {
                <div class="page narrow">
                    <h1>{title}</h1>
                    {said.map(|(icon, words)| view! { <p class="note" role="status"><Icon name=icon/><span>{words}</span></p> })}
                    {queues}
                    <h2>{l.t(msg::CoordinationReviews)}</h2>
                    {none}
                    <ul class="reviews" role="list">{reviews}</ul>
                    {suggestions}
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// `publish` or `reject` with the id of a review, and `created`, which tells what words were read.
async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    role(&state, &reader, &signed_in).await?;
    let created: i64 = fields.text("created").parse().map_err(|_| Problem::malformed())?;
    let (name, status) =
        if fields.has("publish") { ("publish", ReviewStatus::Published) } else { ("reject", ReviewStatus::Rejected) };
    let word = match review::store::decide(&state.db, &reader.city()?.id, (fields.text(name), created), status).await? {
        Decided::Done => "done",
        Decided::Stale => "stale",
        Decided::NotFound => return Err(Problem::not_found()),
    };
    Ok(see_other(&reader.href(&format!("coordination?{word}"))?))
}
