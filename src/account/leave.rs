//! Leaving: everything of an account as a file, and its end.

use super::{
    data,
    limits::SlowDown,
    prove::{self, Needed},
    session::{self, SignedIn},
    store,
};
use crate::{
    backpack,
    error::Problem,
    i18n::msg,
    learner::device,
    participation,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::*;

/// The file of one's data, and the end of an account.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/data", post(download))
        .route("/{locale}/{city}/me/erase", get(form).post(erase))
}

async fn download(State(state): State<AppState>, _: Reader, signed_in: SignedIn) -> Result<Response, Problem> {
    let file = data::export(&state, &signed_in.account).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/zip"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"city-of-learning.zip\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, file).into_response())
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
) -> Result<Response, Problem> {
    page(&state, &reader, StatusCode::OK, Typed::default(), account.has_password()).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    typed: Typed,
    has_password: bool,
) -> Result<Response, Problem> {
    let l = reader.l.clone();
    let [action, back] = [reader.href("me/erase")?, reader.href("me/settings")?];
    let body = move || {
        let password = has_password.then(|| {
            TextField::password("password", l.t(msg::ProvePasswordLabel), None, "current-password").view(&typed)
        });
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::EraseTitle)}</h1>
                <p class="note strong"><Icon name="warning"/><span>{l.t(msg::EraseLead)}</span></p>
                {typed.summary(&l)}
                <form method="post" action=action class="form">
                    {password}
                    {typed.said("session")}
                    <button class="button danger wide">{l.t(msg::EraseButton)}</button>
                </form>
                <p class="aside-link"><a class="button wide" href=back>{l.t(msg::EraseCancel)}</a></p>
            </div>
        }
    };
    let page = Page::own(reader.l.t(msg::EraseTitle));
    Ok(respond(state, reader, status, page, body).await)
}

async fn erase(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let account = &signed_in.account;
    let mut typed = Typed { fields, ..Typed::default() };
    // there is no way back: the password is asked for even of those who have just typed it
    if account.has_password() {
        if let Some(SlowDown { minutes }) = prove::password(&state, &reader.l, account, &mut typed, "password").await? {
            return Ok(problems::slow_down(&state, &reader, minutes).await);
        }
    } else if prove::needed(&state, &signed_in).await? != Needed::Nothing {
        typed.problem("session", reader.l.t(msg::ProblemSignInAgain));
    }
    if !typed.is_fine() {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed, account.has_password()).await;
    }
    // whoever waits for a place gets it, and is told
    participation::leave_all(&state, account).await?;
    store::erase(&state.db, &account.id).await?;
    let l = reader.l.clone();
    let title = reader.l.t(msg::EraseDoneTitle);
    let page = Page { title, no_index: true, scripts: &[backpack::FORGET], ..Page::default() };
    let body = move || {
        view! {
            <div class="page problem">
                <h1>{l.t(msg::EraseDoneTitle)}</h1>
                <p class="lead">{l.t(msg::EraseDoneLead)}</p>
            </div>
        }
    };
    let response = respond(&state, &reader, StatusCode::OK, page, body).await;
    Ok(device::forget(&state, session::keep_token(&state, response, "")))
}
