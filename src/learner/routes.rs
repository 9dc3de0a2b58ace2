//! What fits, and saying what one likes: with an account or, on this device, without.

use super::{
    device,
    experience::Experience,
    fit::Learner,
    likes::{Likes, LikesProblem},
    recommend::recommend,
    store, views,
};
use crate::{
    account::{
        model::age,
        session::{MaybeSignedIn, SignedIn, see_other},
    },
    backpack,
    error::Problem,
    i18n::msg,
    opportunity::store as opportunities,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, Tab, respond},
    },
};
use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;

/// For you, and what one likes.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/for-you", get(for_you))
        .route("/{locale}/{city}/for-you/dismiss", post(dismiss))
        .route("/{locale}/{city}/likes", get(form).post(save))
}

/// From the account; where it has none yet, from this device.
async fn likes(state: &AppState, signed_in: Option<&SignedIn>, headers: &HeaderMap) -> anyhow::Result<Likes> {
    if let Some(SignedIn { account, .. }) = signed_in
        && let Some(likes) = store::likes(&state.db, &account.id).await?
    {
        return Ok(likes);
    }
    Ok(device::likes(headers).unwrap_or_default())
}

/// Into the account, where it is kept from then on alone, or into this device.
async fn keep(
    state: &AppState,
    (signed_in, headers): (Option<&SignedIn>, &HeaderMap),
    likes: Likes,
    response: Response,
) -> Result<Response, Problem> {
    let Some(SignedIn { account, .. }) = signed_in else { return Ok(device::keep(state, response, &likes)) };
    let mut tx = state.db.begin().await?;
    store::put(&mut tx, &account.id, likes, state.now().timestamp_millis()).await?;
    tx.commit().await?;
    Ok(if device::likes(headers).is_some() { device::forget(state, response) } else { response })
}

fn page(title: String, scripts: &'static [&'static str]) -> Page {
    Page { title, tab: Tab::ForYou, no_index: true, scripts, ..Page::default() }
}

#[derive(Deserialize)]
struct Said {
    /// Slug of what was just sent away.
    dismissed: Option<String>,
}

async fn for_you(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Query(said): Query<Said>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let likes = likes(&state, signed_in.as_ref(), &headers).await?;
    let experience = match &signed_in {
        Some(SignedIn { account, .. }) => {
            let continued = backpack::next::continuing(&state, &account.id, &city.id, reader.l.locale()).await?;
            Experience { continued, ..Experience::of(&state, &account.id).await? }
        }
        None => Experience::default(),
    };
    if likes.is_empty() && experience.skills.is_empty() && experience.continued.is_empty() {
        return likes_page(&state, &reader, StatusCode::OK, (likes, Typed::default()), signed_in.is_none()).await;
    }
    let today = reader.now.with_timezone(&city.time_zone).date_naive();
    let vocabulary = &reader.directory().vocabulary;
    let learner = Learner {
        likes: &likes,
        experience: &experience,
        age: match &signed_in {
            Some(SignedIn { account, .. }) => u8::try_from(age(account.birth_date, today)).ok(),
            None => likes.age,
        },
        city: &city,
        vocabulary,
        now: reader.now,
    };
    let fitting = recommend(&state, &learner, reader.l.locale()).await?;
    let chosen = likes.len();
    let body = {
        let reader = reader.clone();
        move || views::for_you(&reader, &city, &fitting, chosen, said.dismissed)
    };
    Ok(respond(&state, &reader, StatusCode::OK, page(reader.l.t(msg::ForYouTitle), &[]), body).await)
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let likes = likes(&state, signed_in.as_ref(), &headers).await?;
    likes_page(&state, &reader, StatusCode::OK, (likes, Typed::default()), signed_in.is_none()).await
}

/// `ask_age`: where no account tells it.
async fn likes_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (likes, typed): (Likes, Typed),
    ask_age: bool,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let body = {
        let reader = reader.clone();
        move || views::likes(&reader, &city, &likes, &typed, ask_age)
    };
    let page = page(reader.l.t(msg::LikesTitle), &["/assets/likes.js"]);
    Ok(respond(state, reader, status, page, body).await)
}

/// The whole form. `autosave` comes from the page as somebody taps: it is told that it was kept, and stays.
async fn save(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let before = likes(&state, signed_in.as_ref(), &headers).await?;
    match before.replaced(fields.all(), &city, &reader.directory().vocabulary) {
        Ok(likes) => {
            let response = if fields.has("autosave") {
                StatusCode::NO_CONTENT.into_response()
            } else {
                see_other(&reader.href("for-you")?)
            };
            keep(&state, (signed_in.as_ref(), &headers), likes, response).await
        }
        Err(problem) => {
            let mut typed = Typed { fields, ..Typed::default() };
            let l = &reader.l;
            match problem {
                LikesProblem::TooManyPassions => typed.problem("passions", l.t(msg::ProblemPassionsMany)),
                LikesProblem::PassionTooLong => typed.problem("passions", l.t(msg::ProblemPassionsLong)),
                LikesProblem::TooMany(field) => typed.problem(field, l.t(msg::ProblemLikesMany)),
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            likes_page(&state, &reader, status, (before, typed), signed_in.is_none()).await
        }
    }
}

/// Sends a listing away, or calls it back.
async fn dismiss(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let slug = fields.text("slug");
    let listing = opportunities::by_slug(&state.db, &city.id, slug).await?.ok_or(Problem::not_found())?;
    let mut likes = likes(&state, signed_in.as_ref(), &headers).await?;
    let undo = fields.has("undo");
    likes.dismiss(&listing.id, undo);
    let said = if undo { String::new() } else { format!("?dismissed={}", listing.slug) };
    let response = see_other(&format!("{}{said}", reader.href("for-you")?));
    keep(&state, (signed_in.as_ref(), &headers), likes, response).await
}
