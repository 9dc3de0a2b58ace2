//! Signing in and out.

use super::{
    forms::Reading,
    limits::{self, Limit},
    onward, passkey,
    session::{self, MaybeSignedIn, see_other},
    store,
};
use crate::{
    backpack,
    error::Problem,
    i18n::msg,
    learner::device,
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;

/// Signing in and out.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/sign-in", get(form).post(sign_in))
        .route("/{locale}/{city}/sign-out", post(sign_out))
}

/// What an address says of where to go on.
#[derive(Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    pub next: String,
}

/// A path of ours to go on to: never another site, whatever a link says.
pub fn ours(next: &str) -> Option<&str> {
    let path = next.strip_prefix('/')?;
    (!path.starts_with(['/', '\\']) && !next.contains(|c: char| c.is_control() || c == '\\') && next.is_ascii())
        .then_some(next)
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Query(Next { next }): Query<Next>,
) -> Result<Response, Problem> {
    let me = reader.href("me")?;
    if signed_in.is_some() {
        return Ok(see_other(ours(&next).unwrap_or(&me)));
    }
    page(&state, &reader, StatusCode::OK, Typed::default(), &next).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    typed: Typed,
    next: &str,
) -> Result<Response, Problem> {
    let origin = passkey::site::origin_text(&state.config);
    let reader_of_buttons = reader.clone();
    let l = reader.l.clone();
    let [action, forgot, sign_up] = [reader.href("sign-in")?, reader.href("reset")?, onward::sign_up(reader, next)?];
    let next = ours(next).map(str::to_owned);
    let body = move || {
        let email = TextField::email("email", l.t(msg::SignInEmailLabel), "username");
        let password = TextField::password("password", l.t(msg::SignInPasswordLabel), None, "current-password");
        // the tab leads here too: only who wanted something else is told why they see this page
        let needed = next.as_ref().is_some_and(|next| !next.ends_with("/me")).then(|| l.t(msg::SignInNeeded));
        let with_passkey =
            origin.map(|origin| passkey::views::sign_in_button(&reader_of_buttons, &origin, next.as_deref()));
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::SignInTitle)}</h1>
                {needed.map(|words| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> })}
                {typed.summary(&l)}
                <form method="post" action=action class="form">
                    {next.map(|next| view! { <input type="hidden" name="next" value=next/> })}
                    {email.view(&typed)}
                    {password.view(&typed)}
                    <button class="button primary wide">{l.t(msg::SignInButton)}</button>
                </form>
                {with_passkey}
                <p class="aside-link"><a href=forgot>{l.t(msg::SignInForgot)}</a></p>
                <p class="aside-link"><a class="button wide" href=sign_up>{l.t(msg::SignInNoAccount)}</a></p>
            </div>
        }
    };
    let title = reader.l.t(msg::SignInTitle);
    let page = Page { scripts: &[passkey::SCRIPT, backpack::FORGET], ..Page::own(title) };
    Ok(respond(state, reader, status, page, body).await)
}

async fn sign_in(
    State(state): State<AppState>,
    reader: Reader,
    client: Client,
    fields: Fields,
) -> Result<Response, Problem> {
    let next = fields.text("next").to_owned();
    let mut typed = Typed { fields, ..Typed::default() };
    let mut reading = Reading { typed: &mut typed, l: &reader.l };
    let (Some(email), Some(password)) = (reading.email("email"), reading.old_password("password")) else {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed, &next).await;
    };
    let here = format!("{email} {}", client.address);
    let tries = [
        (Limit::SignInHere, here.as_str()),
        (Limit::SignIn, email.as_ref()),
        (Limit::SignInAddress, client.address.as_str()),
    ];
    if let Some(slow_down) = limits::spend_all(&state, &tries).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let account = store::by_email(&state.db, &email).await?;
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let fits = state.passwords.verify(&password, hash).await?;
    let Some(account) = account.filter(|_| fits) else {
        typed.problem("password", reader.l.t(msg::ProblemCredentials));
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed, &next).await;
    };
    // only wrong passwords are counted
    limits::refund_all(&state, &tries).await?;
    let mut tx = state.db.begin().await?;
    let token = session::begin(&mut tx, &account.id, &client, reader.now.timestamp_millis()).await?;
    tx.commit().await?;
    let me = reader.href("me")?;
    Ok(session::keep_token(&state, see_other(ours(&next).unwrap_or(&me)), &token))
}

/// What was liked on this device before there was an account goes too: the next person at it is somebody else.
async fn sign_out(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
) -> Result<Response, Problem> {
    if let Some(signed_in) = signed_in {
        session::end(&state.db, &signed_in.account.id, &signed_in.session_id).await?;
    }
    let home = reader.href("")?;
    let response = session::keep_token(&state, see_other(home.trim_end_matches('/')), "");
    Ok(device::forget(&state, response))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_nowhere_but_to_us() {
        assert_eq!(ours("/lt/vilnius/me?a=b"), Some("/lt/vilnius/me?a=b"));
        for other in ["", "https://evil.example", "//evil.example", "/\\evil.example", "me", "/a\r\nb", "/a\\b", "/ą"]
        {
            assert_eq!(ours(other), None, "{other:?}");
        }
    }
}
