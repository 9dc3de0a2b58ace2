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
    opportunity::{calendar, listing::Listing, wording::Wording},
    participation::{self, model::RegistrationStatus},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

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
    let page = Page::own(reader.l.t(msg::AgendaTitle));
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// What of a listing stands in a calendar.
struct Entry {
    city: Arc<City>,
    listing: Arc<Listing>,
    /// Ids of its sessions, each with whether one only waits for a place in it.
    sessions: BTreeMap<String, bool>,
}

/// The sessions of everything kept, and those that one has a place in or waits for; in every city, in the language of the
/// account. A session that is cancelled says so, so that the phone takes it away; one that one waits for is tentative.
async fn feed(State(state): State<AppState>, Path(file): Path<String>) -> Result<Response, Problem> {
    let token = file.strip_suffix(".ics").ok_or(Problem::not_found())?;
    let account_id = store::account_of(&state.db, &secrets::hash(token)).await?.ok_or(Problem::not_found())?;
    let account = accounts::by_id(&state.db, &account_id).await?.ok_or(Problem::not_found())?;
    let directory = state.directory();
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let entries = entries(&state, &account.id).await?;
    let origin = state.config.origin();
    let mut text = calendar::Builder::new(&l.t(msg::AgendaTitle));
    for Entry { city, listing, sessions } in &entries {
        let wording = Wording { l: &l, city, vocabulary: &directory.vocabulary, now: state.now() };
        for session in &listing.sessions {
            match sessions.get(&session.id) {
                Some(true) => text.add_tentative(&wording, origin, listing, session),
                Some(false) => text.add(&wording, origin, listing, std::iter::once(session)),
                None => {}
            }
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-cache"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    Ok((headers, text.finish()).into_response())
}

async fn entries(state: &AppState, account_id: &str) -> Result<Vec<Entry>, Problem> {
    let now = state.now().timestamp_millis();
    let directory = state.directory();
    let joined: Vec<_> = participation::store::of_account(&state.db, account_id, now)
        .await?
        .into_iter()
        .filter(|one| one.registration.status.is_active())
        .collect();
    let mut entries = Vec::new();
    for city in &directory.cities {
        let kept = keep::store::kept(&state.db, account_id, &city.id).await?;
        let ids: BTreeSet<String> =
            kept.into_iter().chain(joined.iter().map(|one| one.opportunity_id.clone())).collect();
        let ids: Vec<String> = ids.into_iter().collect();
        // what is no longer public stays for those who take part in it, as cancelled
        let listings = state.listings.any_status(&state.db, &ids).await?;
        for listing in listings.into_iter().filter(|listing| listing.city_id == city.id) {
            // who has chosen a date wants that date, not all of them
            let mut sessions: BTreeMap<String, bool> = BTreeMap::new();
            for one in joined.iter().filter(|one| one.opportunity_id == listing.id) {
                let waits = one.registration.status != RegistrationStatus::Confirmed;
                // of a parent's place and a child's one is enough
                let only_waits = sessions.entry(one.registration.session_id.clone()).or_insert(true);
                *only_waits &= waits;
            }
            if sessions.is_empty() && listing.is_public() {
                sessions =
                    listing.sessions.iter().filter(|one| one.ends > now).map(|one| (one.id.clone(), false)).collect();
            }
            entries.push(Entry { city: Arc::clone(city), listing, sessions });
        }
    }
    Ok(entries)
}
