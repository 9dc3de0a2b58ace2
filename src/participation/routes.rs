//! The page on which one takes a place or gives it back.

use super::{
    mails::{About, News, post},
    model::{Attendee, Outcome, PARENT_AGE, Registration},
    notices, store, views,
};
use crate::{
    account::{
        forms::Reading,
        me::home_city,
        model::{Account, Consent, age},
        session::{SignedIn, see_other},
    },
    city::model::City,
    error::Problem,
    i18n::msg,
    opportunity::{
        listing::{Listing, Session},
        store as opportunities,
    },
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, Tab, respond},
    },
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
struct Asked {
    /// What was just done.
    done: Option<String>,
    /// It is for a child that one comes with.
    child: Option<String>,
}

/// A listing that is registered for here.
async fn registrable(state: &AppState, city: &City, slug: &str) -> Result<Listing, Problem> {
    let listing = opportunities::by_slug(&state.db, &city.id, slug).await?;
    listing.filter(|listing| listing.is_public() && listing.registration.is_here()).ok_or(Problem::not_found())
}

/// Whether somebody is old enough to come with children of their own.
fn is_parent(account: &Account, reader: &Reader, city: &City) -> bool {
    age(account.birth_date, reader.now.with_timezone(&city.time_zone).date_naive()) >= PARENT_AGE
}

async fn page(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = registrable(&state, &city, &slug).await?;
    let for_child = asked.child.is_some() && is_parent(&account, &reader, &city);
    let form = views::Form { for_child, done: asked.done, typed: Typed::default() };
    show(&state, &reader, StatusCode::OK, (account, listing), form).await
}

async fn show(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (account, listing): (Account, Listing),
    form: views::Form,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let mine = store::of_listing(&state.db, &account.id, &listing.id).await?;
    let consent = account.consent(home_city(state, &account)?.as_ref(), reader.now);
    let title =
        listing.text(reader.l.locale(), city.default_locale).map_or_else(String::new, |text| text.title.clone());
    let page = Page { title, tab: Tab::List, no_index: true, ..Page::default() };
    let body = {
        let reader = reader.clone();
        let may = views::May {
            take: consent == Consent::Given,
            bring_a_child: is_parent(&account, &reader, &city) && !form.for_child,
        };
        move || views::page(&reader, &city, &listing, &mine, may, &form)
    };
    Ok(respond(state, reader, status, page, body).await)
}

/// `take` with the id of a session, `child` with a first name beside it; `accept` or `cancel` with that of a registration.
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
    if fields.has("take") {
        let session = listing.sessions.iter().find(|session| session.id == fields.text("take"));
        let session = session.ok_or(Problem::not_found())?;
        // nobody is signed up before whoever answers for them has agreed
        if account.consent(home_city(&state, &account)?.as_ref(), reader.now) != Consent::Given {
            return Ok(see_other(&here));
        }
        let mut typed = Typed { fields, ..Typed::default() };
        let child = if typed.fields.has("child") {
            if !is_parent(&account, &reader, &city) {
                return Err(Problem::malformed());
            }
            Reading { typed: &mut typed, l: &reader.l }.name("child")
        } else {
            Some(String::new())
        };
        if let Some(child) = child {
            let outcome = take(&state, &city, (&account, &child), (&listing, session)).await?;
            if outcome != Outcome::TooMany {
                return Ok(see_other(&format!("{here}?done={}", word(outcome))));
            }
            typed.problem("child", reader.l.t(msg::ProblemTooManyChildren));
        }
        let form = views::Form { for_child: true, done: None, typed };
        return show(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, (account, listing), form).await;
    }
    let mine = store::of_listing(&state.db, &account.id, &listing.id).await?;
    let named = |name: &str| mine.iter().find(|registration| registration.id == fields.text(name));
    let done = if let Some(registration) = named("cancel") {
        let given_back = give_back(&state, &city, registration, &listing).await?;
        if given_back { "cancelled" } else { "closed" }
    } else if let Some(registration) = named("accept") {
        if accept(&state, &city, &account, registration, &listing).await? { "confirmed" } else { "lapsed" }
    } else {
        return Err(Problem::not_found());
    };
    Ok(see_other(&format!("{here}?done={done}")))
}

/// The word for what came of it, in the address of the page that follows.
const fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Confirmed => "confirmed",
        Outcome::Waitlisted => "waitlisted",
        Outcome::Requested => "requested",
        Outcome::Offered => "offered",
        Outcome::Full => "full",
        Outcome::Closed | Outcome::TooMany => "closed",
    }
}

async fn take(
    state: &AppState,
    city: &City,
    (account, child): (&Account, &str),
    (listing, session): (&Listing, &Session),
) -> Result<Outcome, Problem> {
    let mut tx = state.db.begin().await?;
    let who = Attendee { account_id: &account.id, child };
    let (outcome, changed) = store::register(&mut tx, &session.id, who, state.now().timestamp_millis()).await?;
    if let (true, Some(news)) = (changed, News::of(outcome)) {
        post(state, &mut tx, About { city, account, child, listing, session }, news).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(outcome)
}

async fn accept(
    state: &AppState,
    city: &City,
    account: &Account,
    registration: &Registration,
    listing: &Listing,
) -> Result<bool, Problem> {
    let session = session_of(listing, registration)?;
    let mut tx = state.db.begin().await?;
    let accepted = store::accept(&mut tx, registration, state.now().timestamp_millis()).await?;
    if accepted {
        post(state, &mut tx, About::of(city, account, registration, (listing, session)), News::Confirmed).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(accepted)
}

async fn give_back(
    state: &AppState,
    city: &City,
    registration: &Registration,
    listing: &Listing,
) -> Result<bool, Problem> {
    let session = session_of(listing, registration)?;
    let mut tx = state.db.begin().await?;
    let freed = store::cancel(&mut tx, registration, state.now().timestamp_millis()).await?;
    if let Some(promoted) = freed.promoted {
        notices::pass_on(state, &mut tx, promoted, (city, listing, session)).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(freed.changed)
}

fn session_of<'a>(listing: &'a Listing, registration: &Registration) -> Result<&'a Session, Problem> {
    listing.sessions.iter().find(|session| session.id == registration.session_id).ok_or(Problem::not_found())
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
        // what has begun has been
        if session_of(&listing, &mine.registration)?.starts > now {
            give_back(state, city, &mine.registration, &listing).await?;
        }
    }
    Ok(())
}
