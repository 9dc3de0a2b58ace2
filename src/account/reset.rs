//! A forgotten password: a link by mail, then a new one.

use super::{
    decoy,
    forms::Reading,
    limits::{self, Limit},
    mails::Sender,
    passkey, secrets,
    session::{self, see_other},
    store::{self, Purpose},
};
use crate::{
    error::Problem,
    i18n::{Mode, msg},
    mail::outbox,
    oauth,
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed},
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// How long a link lives, milliseconds: an hour.
pub const LIFE: i64 = 3_600_000;

/// The pages of a forgotten password.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/reset", get(form).post(send))
        .route("/{locale}/{city}/reset/{token}", get(choose).post(save))
}

async fn form(State(state): State<AppState>, reader: Reader) -> Result<Response, Problem> {
    form_page(&state, &reader, StatusCode::OK, Typed::default()).await
}

async fn form_page(state: &AppState, reader: &Reader, status: StatusCode, typed: Typed) -> Result<Response, Problem> {
    let l = reader.l.clone();
    let action = reader.href("reset")?;
    let body = move || {
        let email = TextField::email("email", l.t(msg::SignInEmailLabel), "username");
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::ResetTitle)}</h1>
                <p class="lead">{l.t(msg::ResetLead)}</p>
                {typed.summary(&l)}
                <form method="post" action=action class="form">
                    {email.view(&typed)}
                    <button class="button primary wide">{l.t(msg::ResetButton)}</button>
                </form>
            </div>
        }
    };
    Ok(respond(state, reader, status, Page::own(reader.l.t(msg::ResetTitle)), body).await)
}

/// The same answer for every address, and after the same work.
async fn send(
    State(state): State<AppState>,
    reader: Reader,
    client: Client,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let mut typed = Typed { fields, ..Typed::default() };
    let Some(email) = (Reading { typed: &mut typed, l: &reader.l }).email("email") else {
        return form_page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
    };
    let tries = [(Limit::MailAddress, client.address.as_str()), (Limit::Mail, email.as_ref())];
    if let Some(slow_down) = limits::spend_all(&state, &tries).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let account = store::by_email(&state.db, &email).await?;
    let now = reader.now.timestamp_millis();
    let token = secrets::token()?;
    let l = state.catalogue.localizer(account.as_ref().map_or(reader.l.locale(), |one| one.locale), Mode::Plain);
    let name = account.as_ref().map_or("", |account| &account.name);
    let letter = Sender { l: &l, city: &city, origin: state.config.origin() }.reset(name, &token);
    let mut tx = state.db.begin().await?;
    if let Some(account) = &account {
        let times = (now, now + LIFE);
        store::put_token(&mut tx, &secrets::hash(&token), &account.id, (Purpose::Reset, None), times).await?;
        outbox::put(&mut tx, Some(&account.id), &account.email, &letter, now).await?;
    } else {
        decoy::letter(&mut tx, &email, &letter, now).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    let l = reader.l.clone();
    let body = move || {
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::ResetSentTitle)}</h1>
                <p class="lead">{l.t(msg::ResetSentLead { email: email.to_string().into() })}</p>
                <p class="quiet">{l.t(msg::CodeNothing)}</p>
            </div>
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(reader.l.t(msg::ResetSentTitle)), body).await)
}

async fn choose(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let now = reader.now.timestamp_millis();
    let found = store::find_token(&state.db, &secrets::hash(&token), Purpose::Reset, now).await?;
    let Some((account_id, _)) = found else { return Ok(problems::link_old(&state, &reader, "reset").await) };
    choose_page(&state, &reader, StatusCode::OK, (&account_id, &token), Typed::default()).await
}

async fn choose_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (account_id, token): (&str, &str),
    typed: Typed,
) -> Result<Response, Problem> {
    let has_passkeys = !passkey::store::of_account(&state.db, account_id).await?.is_empty();
    let l = reader.l.clone();
    let action = reader.href(&format!("reset/{token}"))?;
    let body = move || {
        let password = TextField::password(
            "password",
            l.t(msg::ResetNewLabel),
            Some(l.t(msg::SignUpPasswordHint)),
            "new-password",
        );
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::ResetTitle)}</h1>
                {typed.summary(&l)}
                <form method="post" action=action class="form">
                    {password.view(&typed)}
                    {has_passkeys.then(|| view! { <p class="quiet">{l.t(msg::ResetPasskeys)}</p> })}
                    <button class="button primary wide">{l.t(msg::ResetNewButton)}</button>
                </form>
            </div>
        }
    };
    Ok(respond(state, reader, status, Page::own(reader.l.t(msg::ResetTitle)), body).await)
}

/// Whoever had the old password is signed out everywhere, and the passkeys and what other backpacks were allowed go: one of them may
/// be theirs.
async fn save(
    State(state): State<AppState>,
    reader: Reader,
    client: Client,
    Path((_, _, token)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let now = reader.now.timestamp_millis();
    let proof = secrets::hash(&token);
    let found = store::find_token(&state.db, &proof, Purpose::Reset, now).await?;
    let Some((account_id, _)) = found else { return Ok(problems::link_old(&state, &reader, "reset").await) };
    let mut typed = Typed { fields, ..Typed::default() };
    let Some(password) = (Reading { typed: &mut typed, l: &reader.l }).new_password("password") else {
        let whose = (account_id.as_str(), token.as_str());
        return choose_page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, whose, typed).await;
    };
    let hash = state.passwords.hash(&password).await?;
    let mut tx = state.db.begin().await?;
    if !store::use_token(&mut tx, &proof).await? {
        return Ok(problems::link_old(&state, &reader, "reset").await);
    }
    store::set_password(&mut tx, &account_id, &hash).await?;
    passkey::store::remove_all(&mut tx, &account_id).await?;
    oauth::store::disconnect_all(&mut tx, &account_id).await?;
    session::end_others(&mut tx, &account_id, None).await?;
    let session = session::begin(&mut tx, &account_id, &client, now).await?;
    tx.commit().await?;
    Ok(session::keep_token(&state, see_other(&reader.href("me")?), &session))
}
