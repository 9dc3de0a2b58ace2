//! The page on which one takes a place or gives it back.

use super::{
    give_back,
    mails::{About, News, post},
    model::{Attendee, Outcome, PARENT_AGE, Registration, WrongAge},
    store, views,
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

/// A listing that is registered for here, and how somebody stands with its sessions. Who was once given a place, or asked for
/// one, may see what has become of it, and give it back, when nobody else can any more.
async fn registrable(
    state: &AppState,
    city: &City,
    slug: &str,
    account: &Account,
) -> Result<(Listing, Vec<Registration>), Problem> {
    let listing = opportunities::by_slug(&state.db, &city.id, slug).await?.ok_or(Problem::not_found())?;
    let mine = store::of_listing(&state.db, &account.id, &listing.id).await?;
    let is_open = listing.is_public() && listing.registration.is_here();
    if is_open || !mine.is_empty() { Ok((listing, mine)) } else { Err(Problem::not_found()) }
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
    let (listing, mine) = registrable(&state, &city, &slug, &account).await?;
    let for_child = asked.child.is_some() && is_parent(&account, &reader, &city);
    let form = views::Form { for_child, done: asked.done, typed: Typed::default() };
    show(&state, &reader, StatusCode::OK, (account, listing, mine), form).await
}

async fn show(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (account, listing, mine): (Account, Listing, Vec<Registration>),
    form: views::Form,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let waited_for = store::waited_for(&state.db, &listing.id).await?;
    let consent = account.consent(home_city(state, &account)?.as_ref(), reader.now);
    let title =
        listing.text(reader.l.locale(), city.default_locale).map_or_else(String::new, |text| text.title.clone());
    let page = Page { title, tab: Tab::List, no_index: true, ..Page::default() };
    let body = {
        let reader = reader.clone();
        let may = views::May {
            take: consent == Consent::Given,
            bring_a_child: is_parent(&account, &reader, &city) && !form.for_child,
            born: account.birth_date,
        };
        move || views::page(&reader, &city, &listing, (&mine, &waited_for), may, &form)
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
    let (listing, mine) = registrable(&state, &city, &slug, &account).await?;
    let here = reader.href(&format!("opportunities/{slug}/register"))?;
    if fields.has("take") {
        let session = listing.sessions.iter().find(|session| session.id == fields.text("take"));
        let session = session.ok_or(Problem::not_found())?;
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
                return Ok(see_other(&after(&here, outcome)));
            }
            typed.problem("child", reader.l.t(msg::ProblemTooManyChildren));
        }
        let form = views::Form { for_child: true, done: None, typed };
        return show(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, (account, listing, mine), form).await;
    }
    let named = |name: &str| mine.iter().find(|registration| registration.id == fields.text(name));
    if let Some(registration) = named("cancel") {
        let session = session_of(&listing, registration)?;
        let given_back = give_back::one(&state, &city, registration, (&listing, session)).await?;
        let done = if given_back { "cancelled" } else { "closed" };
        Ok(see_other(&format!("{here}?done={done}")))
    } else if let Some(registration) = named("accept") {
        let outcome = accept(&state, &city, &account, registration, &listing).await?;
        Ok(see_other(&after(&here, outcome)))
    } else {
        Err(Problem::not_found())
    }
}

/// The address of the page that follows, with the word for what came of it. Whose guardian has not agreed the page tells so
/// in any case.
fn after(here: &str, outcome: Outcome) -> String {
    let done = match outcome {
        Outcome::Confirmed => "confirmed",
        Outcome::Waitlisted => "waitlisted",
        Outcome::Requested => "requested",
        Outcome::Offered => "offered",
        Outcome::Rejected => "rejected",
        Outcome::Lapsed => "lapsed",
        Outcome::Full => "full",
        Outcome::WrongAge(WrongAge::TooYoung) => "too-young",
        Outcome::WrongAge(WrongAge::TooOld) => "too-old",
        Outcome::Closed | Outcome::TooMany => "closed",
        Outcome::NoConsent => return here.to_owned(),
    };
    format!("{here}?done={done}")
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
        post(state, &mut tx, About { city, to: account.into(), child, listing, session }, news).await?;
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
) -> Result<Outcome, Problem> {
    let session = session_of(listing, registration)?;
    let mut tx = state.db.begin().await?;
    let (outcome, changed) = store::accept(&mut tx, registration, state.now().timestamp_millis()).await?;
    if changed {
        post(state, &mut tx, About::of(city, account, registration, (listing, session)), News::Confirmed).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(outcome)
}

fn session_of<'a>(listing: &'a Listing, registration: &Registration) -> Result<&'a Session, Problem> {
    listing.sessions.iter().find(|session| session.id == registration.session_id).ok_or(Problem::not_found())
}
