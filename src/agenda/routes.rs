//! Making, changing and taking away the address; and the calendar itself, for whoever has it.

use super::store;
use crate::{
    account::{
        secrets,
        session::{SignedIn, see_other},
        store as accounts,
    },
    city::model::City,
    error::Problem,
    i18n::{Mode, msg},
    keep,
    opportunity::{
        calendar,
        listing::{Listing, Session},
        wording::Wording,
    },
    participation,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::layout::{Page, Tab, respond},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use std::{collections::BTreeSet, sync::Arc};

/// One's own calendar.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/me/calendar", post(change)).route("/calendar/{file}", get(feed))
}

/// Makes an address and shows it, this once: only its hash is kept. `revoke` takes it away.
async fn change(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let back = reader.href("me/settings")?;
    if fields.has("revoke") {
        store::remove(&state.db, &account.id).await?;
        return Ok(see_other(&back));
    }
    let token = secrets::token()?;
    store::put(&state.db, &account.id, &secrets::hash(&token), reader.now.timestamp_millis()).await?;
    let address = format!("{}/calendar/{token}.ics", state.config.origin());
    // what a phone's calendar takes as a subscription
    let subscribe = address.split_once("://").map_or_else(|| address.clone(), |(_, rest)| format!("webcal://{rest}"));
    let l = reader.l.clone();
    let body = move || {
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::AgendaTitle)}</h1>
                <p class="lead">{l.t(msg::AgendaMade)}</p>
                <p><a class="button primary wide" href=subscribe>{l.t(msg::AgendaSubscribe)}</a></p>
                <p><code class="address">{address}</code></p>
                <p class="quiet">{l.t(msg::AgendaSecret)}</p>
                <p class="aside-link"><a href=back>{l.t(msg::MeSettings)}</a></p>
            </div>
        }
    };
    let page = Page { title: reader.l.t(msg::AgendaTitle), tab: Tab::Me, no_index: true, ..Page::default() };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// The sessions of everything kept, and those that one has a place in or waits for; in every city, in the language of the
/// account. A session that is cancelled says so, so that the phone takes it away.
async fn feed(State(state): State<AppState>, Path(file): Path<String>) -> Result<Response, Problem> {
    let token = file.strip_suffix(".ics").ok_or(Problem::not_found())?;
    let account_id = store::account_of(&state.db, &secrets::hash(token)).await?.ok_or(Problem::not_found())?;
    let account = accounts::by_id(&state.db, &account_id).await?.ok_or(Problem::not_found())?;
    let now = state.now().timestamp_millis();
    let directory = state.directory();
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let joined: Vec<_> = participation::store::of_account(&state.db, &account.id, now)
        .await?
        .into_iter()
        .filter(|one| one.registration.status.is_active())
        .collect();
    let mut entries: Vec<(Arc<City>, Arc<Listing>, BTreeSet<String>)> = Vec::new();
    for city in &directory.cities {
        let kept = keep::store::kept(&state.db, &account.id, &city.id).await?;
        let ids: BTreeSet<String> =
            kept.iter().cloned().chain(joined.iter().map(|one| one.opportunity_id.clone())).collect();
        let ids: Vec<String> = ids.into_iter().collect();
        for listing in
            state.listings.get(&state.db, &ids).await?.into_iter().filter(|listing| listing.city_id == city.id)
        {
            let mine = joined
                .iter()
                .filter(|one| one.opportunity_id == listing.id)
                .map(|one| one.registration.session_id.clone());
            // who has chosen a date wants that date, not all of them
            let mut sessions: BTreeSet<String> = mine.collect();
            if sessions.is_empty() {
                sessions = listing.sessions.iter().filter(|one| one.ends > now).map(|one| one.id.clone()).collect();
            }
            entries.push((Arc::clone(city), listing, sessions));
        }
    }
    let origin = state.config.origin();
    let mut text = calendar::Builder::new(&l.t(msg::AgendaTitle));
    for (city, listing, ids) in &entries {
        let wording = Wording { l: &l, city, vocabulary: &directory.vocabulary, now: state.now() };
        let sessions: Vec<&Session> = listing.sessions.iter().filter(|session| ids.contains(&session.id)).collect();
        text.add(&wording, origin, listing, sessions.into_iter());
    }
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-cache"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    Ok((headers, text.finish()).into_response())
}
