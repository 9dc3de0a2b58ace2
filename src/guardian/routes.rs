//! The page that a guardian opens from the mail: no account, only the link.

use super::{
    mails,
    model::{GuardianshipStatus, Publishing},
    store, views,
};
use crate::{
    account::{me::home_city, model::Account, secrets, session::see_other, store as accounts},
    error::Problem,
    i18n::{Mode, msg},
    mail::outbox,
    participation,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

/// A guardian's page.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/guardian/{token}", get(show).post(decide))
}

/// The account that a link is about: as long as it is there, and nobody else was asked since.
async fn account(state: &AppState, token: &str) -> Result<Option<Account>, Problem> {
    match store::account_of(&state.db, &secrets::hash(token)).await? {
        Some(id) => Ok(accounts::by_id(&state.db, &id).await?),
        None => Ok(None),
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    reader.city()?;
    let Some(account) = account(&state, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "").await);
    };
    let home = home_city(&state, &account)?;
    let page = Page {
        title: reader.l.t(msg::GuardianTitle { name: account.name.as_str().into() }),
        no_index: true,
        ..Page::default()
    };
    let action = reader.href(&format!("guardian/{token}"))?;
    let body = {
        let reader = reader.clone();
        move || views::page(&reader, &home, &account, action)
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    if fields.has("publishing") {
        return decide_publishing(state, reader, token, fields).await;
    }
    let status = match fields.text("answer") {
        "approve" => GuardianshipStatus::Approved,
        "deny" => GuardianshipStatus::Denied,
        "withdraw" => GuardianshipStatus::Withdrawn,
        _ => return Err(Problem::malformed()),
    };
    let Some(account) = account(&state, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "").await);
    };
    let here = reader.href(&format!("guardian/{token}"))?;
    let possible = account
        .guardianship
        .as_ref()
        .is_some_and(|guardianship| guardianship.may_become(status, reader.now.timestamp_millis()));
    if !possible {
        // an answer to an older state of the page: it shows how things stand now
        return Ok(see_other(&here));
    }
    let home = home_city(&state, &account)?;
    let now = reader.now.timestamp_millis();
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let letter = mails::answered(&l, &home, state.config.origin(), &account.name, status);
    let mut tx = state.db.begin().await?;
    if store::decide(&mut tx, &secrets::hash(&token), status, now).await?
        && let Some(letter) = letter
    {
        outbox::put(&mut tx, Some(&account.id), &account.email, &letter, now).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    if status == GuardianshipStatus::Withdrawn
        && let Err(error) = participation::leave_all(&state, &account).await
    {
        // the answer stands, and no place is given from now on: the notices look for those that are left
        tracing::warn!("the places of somebody without permission are given back later: {error:#}");
    }
    Ok(see_other(&here))
}

/// The answer about showing badges to everybody.
async fn decide_publishing(
    state: AppState,
    reader: Reader,
    token: String,
    fields: Fields,
) -> Result<Response, Problem> {
    let to = match fields.text("publishing") {
        "approve" => Publishing::Approved,
        "deny" => Publishing::Denied,
        "withdraw" => Publishing::Withdrawn,
        _ => return Err(Problem::malformed()),
    };
    let Some(account) = account(&state, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "").await);
    };
    let here = reader.href(&format!("guardian/{token}"))?;
    let now = reader.now.timestamp_millis();
    if !account.guardianship.as_ref().is_some_and(|guardianship| guardianship.publishing_may_become(to, now)) {
        return Ok(see_other(&here));
    }
    let home = home_city(&state, &account)?;
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let letter = mails::publishing_answered(&l, &home, state.config.origin(), &account.name, to);
    let mut tx = state.db.begin().await?;
    if store::decide_publishing(&mut tx, &secrets::hash(&token), to, now).await?
        && let Some(letter) = letter
    {
        outbox::put(&mut tx, Some(&account.id), &account.email, &letter, now).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(see_other(&here))
}
