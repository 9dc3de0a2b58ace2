//! The page on which one takes a place or gives it back.

use super::{
    mails::{self, News},
    model::Outcome,
    store, views,
};
use crate::{
    account::{
        me::home_city,
        model::{Account, Consent},
        session::{SignedIn, see_other},
        store as accounts,
    },
    city::model::City,
    db::Tx,
    error::Problem,
    mail::outbox,
    opportunity::{
        listing::{Listing, Session},
        model::RegistrationPolicy,
        store as opportunities,
    },
    server::{form::Fields, reader::Reader, state::AppState},
    ui::layout::{Page, Tab, respond},
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use serde::Deserialize;

/// Taking part.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/opportunities/{slug}/register", get(page).post(change))
}

#[derive(Deserialize)]
struct Said {
    done: Option<String>,
}

/// A listing that is registered for here.
async fn registrable(state: &AppState, city: &City, slug: &str) -> Result<Listing, Problem> {
    let listing = opportunities::by_slug(&state.db, &city.id, slug).await?;
    listing
        .filter(|listing| listing.is_public() && listing.registration.policy == RegistrationPolicy::Open)
        .ok_or(Problem::not_found())
}

async fn page(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = registrable(&state, &city, &slug).await?;
    let mine = store::of_listing(&state.db, &account.id, &listing.id).await?;
    let consent = account.consent(home_city(&state, &account)?.as_ref(), reader.now);
    let title =
        listing.text(reader.l.locale(), city.default_locale).map_or_else(String::new, |text| text.title.clone());
    let page = Page { title, tab: Tab::List, no_index: true, ..Page::default() };
    let body = {
        let reader = reader.clone();
        move || views::page(&reader, &city, &listing, &mine, consent == Consent::Given, said.done.as_deref())
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// `take` or `cancel`, each with the id of a session.
async fn change(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = registrable(&state, &city, &slug).await?;
    let here = reader.href(&format!("opportunities/{slug}/register"))?;
    let session = |name: &str| listing.sessions.iter().find(|session| session.id == fields.text(name));
    let done = if let Some(session) = session("take") {
        // nobody is signed up before whoever answers for them has agreed
        if account.consent(home_city(&state, &account)?.as_ref(), reader.now) != Consent::Given {
            return Ok(see_other(&here));
        }
        take(&state, &city, &account, (&listing, session)).await?
    } else if let Some(session) = session("cancel") {
        give_back(&state, &city, &account, (&listing, session)).await?
    } else {
        return Err(Problem::not_found());
    };
    Ok(see_other(&format!("{here}?done={done}")))
}

/// Takes a place; returns the word of what came of it.
async fn take(
    state: &AppState,
    city: &City,
    account: &Account,
    (listing, session): (&Listing, &Session),
) -> Result<&'static str, Problem> {
    let mut tx = state.db.begin().await?;
    let (outcome, changed) = store::register(&mut tx, &session.id, &account.id, state.now().timestamp_millis()).await?;
    if let (true, Some(news)) = (changed, News::of(outcome)) {
        post(state, &mut tx, city, account, (listing, session), news).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(match outcome {
        Outcome::Confirmed => "confirmed",
        Outcome::Waitlisted => "waitlisted",
        Outcome::Full => "full",
        Outcome::Closed => "closed",
    })
}

async fn give_back(
    state: &AppState,
    city: &City,
    account: &Account,
    (listing, session): (&Listing, &Session),
) -> Result<&'static str, Problem> {
    let mut tx = state.db.begin().await?;
    let cancelled = store::cancel(&mut tx, &session.id, &account.id, state.now().timestamp_millis()).await?;
    if let Some(promoted) = &cancelled.promoted {
        let promoted = accounts::by_id(&state.db, promoted).await?;
        if let Some(promoted) = promoted {
            post(state, &mut tx, city, &promoted, (listing, session), News::Promoted).await?;
        }
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(if cancelled.was_registered { "cancelled" } else { "closed" })
}

/// Gives back every place that somebody has or waits for.
///
/// # Errors
/// When the database fails; what was given back until then stays so.
pub async fn leave_all(state: &AppState, account: &Account) -> Result<(), Problem> {
    let now = state.now().timestamp_millis();
    for mine in store::of_account(&state.db, &account.id, now).await? {
        let listing = opportunities::by_ids(&state.db, std::slice::from_ref(&mine.opportunity_id)).await?.pop();
        let Some(listing) = listing else { continue };
        let directory = state.directory();
        let Some(city) = directory.cities.iter().find(|city| city.id == listing.city_id) else { continue };
        if let Some(session) = listing.sessions.iter().find(|session| session.id == mine.session_id) {
            give_back(state, city, account, (&listing, session)).await?;
        }
    }
    Ok(())
}

async fn post(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    account: &Account,
    what: (&Listing, &Session),
    news: News,
) -> Result<(), Problem> {
    let letter = mails::letter(state, city, account, what, news);
    let now = state.now().timestamp_millis();
    Ok(outbox::put(tx, Some(&account.id), &account.email, &letter, now).await?)
}
