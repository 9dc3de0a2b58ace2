//! Before what would give an account away: is it still its owner who holds this browser? Whoever has just signed in has
//! shown it. Everybody else types their password or, where there is none, signs in again.

use super::{
    forms::Reading,
    limits::{self, Limit, SlowDown},
    model::Account,
    session::{self, SignedIn, see_other},
    settings,
};
use crate::{
    error::Problem,
    i18n::{Localizer, msg},
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::form::{TextField, Typed},
};
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::post};
use leptos::prelude::*;

/// The field of the form that leads on to what is serious.
const FIELD: &str = "prove_password";

/// Showing that it is oneself.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/me/prove", post(prove))
}

/// What somebody has to show yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// They have just signed in.
    Nothing,
    Password,
    /// There is no password to type.
    SignIn,
}

/// What the owner of this browser has to show yet.
///
/// # Errors
/// When the database fails.
pub async fn needed(state: &AppState, signed_in: &SignedIn) -> sqlx::Result<Needed> {
    let now = state.now().timestamp_millis();
    Ok(if session::is_fresh(&state.db, &signed_in.session_id, now).await? {
        Needed::Nothing
    } else if signed_in.account.has_password() {
        Needed::Password
    } else {
        Needed::SignIn
    })
}

/// Checks the password that was typed into a field, and says there what is wrong with it. After too many wrong ones it is
/// not even looked at.
///
/// # Errors
/// When the database fails, or the process is going down.
pub async fn password(
    state: &AppState,
    l: &Localizer,
    account: &Account,
    typed: &mut Typed,
    field: &str,
) -> anyhow::Result<Option<SlowDown>> {
    let Some(password) = (Reading { typed: &mut *typed, l }).old_password(field) else { return Ok(None) };
    let slow_down = limits::spend(state, Limit::Password, &account.id).await?;
    if slow_down.is_some() {
        return Ok(slow_down);
    }
    if state.passwords.verify(&password, Some(account.password_hash.clone())).await? {
        limits::refund(state, Limit::Password, &account.id).await?;
    } else {
        typed.problem(field, l.t(msg::ProblemPasswordWrong));
    }
    Ok(None)
}

/// Where a password is needed before a button is there: it is typed here, and counts for a quarter of an hour.
pub fn form(l: &Localizer, action: String, typed: &Typed) -> AnyView {
    let password = TextField::password(FIELD, l.t(msg::ProvePasswordLabel), None, "current-password");
    view! {
        <form method="post" action=action class="form">
            {password.view(typed)}
            <button class="button">{l.t(msg::SignUpNext)}</button>
        </form>
    }
    .into_any()
}

/// Signs the browser in anew, and leads back to the passkeys.
async fn prove(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let account = &signed_in.account;
    let mut typed = Typed { fields, ..Typed::default() };
    if account.has_password() {
        if let Some(SlowDown { minutes }) = password(&state, &reader.l, account, &mut typed, FIELD).await? {
            return Ok(problems::slow_down(&state, &reader, minutes).await);
        }
    } else {
        typed.problem(FIELD, reader.l.t(msg::ProblemSignInAgain));
    }
    if !typed.is_fine() {
        return settings::page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, signed_in, typed, None).await;
    }
    let token = session::renew(&state.db, &signed_in.session_id, reader.now.timestamp_millis()).await?;
    let on = see_other(&format!("{}#passkeys", reader.href("me/settings")?));
    Ok(session::keep_token(&state, on, &token))
}
