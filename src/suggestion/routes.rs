//! The page on which somebody says what is missing.

use super::store;
use crate::{
    account::{
        limits::{self, Limit},
        session::MaybeSignedIn,
    },
    error::Problem,
    i18n::msg,
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, Typed},
        layout::{Page, Tab, respond},
    },
};
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use leptos::prelude::*;

/// Characters.
const LONGEST: usize = 1_000;

/// Suggesting.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/suggest", get(form).post(send))
}

async fn form(State(state): State<AppState>, reader: Reader) -> Result<Response, Problem> {
    page(&state, &reader, StatusCode::OK, Typed::default()).await
}

async fn page(state: &AppState, reader: &Reader, status: StatusCode, typed: Typed) -> Result<Response, Problem> {
    let l = reader.l.clone();
    let action = reader.href("suggest")?;
    let body = move || {
        let words = TextArea {
            name: "words",
            label: l.t(msg::SuggestLabel),
            hint: Some(l.t(msg::SuggestHint)),
            max_length: LONGEST,
            required: true,
            ..TextArea::default()
        };
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::SuggestTitle)}</h1>
                <p class="lead">{l.t(msg::SuggestLead)}</p>
                {typed.summary(&l)}
                <form method="post" action=action class="form">
                    {words.view(&typed)}
                    <button class="button primary wide">{l.t(msg::SuggestButton)}</button>
                </form>
            </div>
        }
    };
    let page = Page { title: reader.l.t(msg::SuggestTitle), tab: Tab::ForYou, no_index: true, ..Page::default() };
    Ok(respond(state, reader, status, page, body).await)
}

async fn send(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    client: Client,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let mut typed = Typed { fields, ..Typed::default() };
    let words = typed.fields.text("words").to_owned();
    if words.is_empty() {
        typed.problem("words", reader.l.t(msg::ProblemRequired));
    } else if words.chars().count() > LONGEST {
        typed.problem("words", reader.l.t(msg::ProblemSuggestionLong));
    }
    if !typed.is_fine() {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
    }
    let whom = signed_in.as_ref().map_or(&client.address, |signed_in| &signed_in.account.id);
    if let Some(slow_down) = limits::spend(&state, Limit::Suggestion, whom).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let account = signed_in.as_ref().map(|signed_in| signed_in.account.id.as_str());
    store::put(&state.db, &city.id, account, &words, reader.now.timestamp_millis()).await?;
    let l = reader.l.clone();
    let way_on = reader.href("for-you")?;
    let body = move || {
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::SuggestDoneTitle)}</h1>
                <p class="lead">{l.t(msg::SuggestDoneLead { city: city.name(l.locale()).into() })}</p>
                <p><a class="button" href=way_on>{l.t(msg::ForYouTitle)}</a></p>
            </div>
        }
    };
    let page = Page { title: reader.l.t(msg::SuggestDoneTitle), tab: Tab::ForYou, no_index: true, ..Page::default() };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}
