//! A new e-mail address: it counts when it has answered.

use super::{
    decoy,
    forms::Reading,
    limits::{self, Limit, SlowDown},
    mails::Sender,
    model::Account,
    prove::{self, Needed},
    reset::LIFE,
    secrets,
    session::SignedIn,
    settings::{self, Done},
    store::{self, Purpose},
};
use crate::{
    error::Problem,
    i18n::{Localizer, Mode, msg},
    mail::outbox,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;

/// Changing the address.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/email", post(change))
        .route("/{locale}/{city}/email/{token}", get(look).post(confirm))
}

/// Where a password is asked for, the field for it.
const PASSWORD: &str = "email_password";

/// The form in the settings. Who has the address has the account: whoever only holds this browser must not change it.
pub fn form(l: &Localizer, account: &Account, action: String, typed: &Typed, needed: Needed) -> AnyView {
    let form = if needed == Needed::SignIn {
        view! { <p class="note"><Icon name="info"/><span>{l.t(msg::ProblemSignInAgain)}</span></p> }.into_any()
    } else {
        let email = TextField::email("email", l.t(msg::SettingsEmailNewLabel), "email");
        let password = (needed == Needed::Password)
            .then(|| TextField::password(PASSWORD, l.t(msg::ProvePasswordLabel), None, "current-password").view(typed));
        view! {
            <form method="post" action=action class="form">
                {email.view(typed)}
                {password}
                <button class="button">{l.t(msg::SettingsEmailButton)}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <section>
            <h2>{l.t(msg::SettingsEmailHeading)}</h2>
            <p>{l.t(msg::SettingsEmailNow { email: account.email.to_string().into() })}</p>
            {form}
        </section>
    }
    .into_any()
}

/// The new address is written to, and counts when it has answered. One that belongs to another account is never
/// written to, and nobody is told: the same is done, as far as anybody can tell.
async fn change(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let account = &signed_in.account;
    let mut typed = Typed { fields, ..Typed::default() };
    match prove::needed(&state, &signed_in).await? {
        Needed::Nothing => {}
        Needed::SignIn => typed.problem("email", reader.l.t(msg::ProblemSignInAgain)),
        Needed::Password => {
            if let Some(SlowDown { minutes }) =
                prove::password(&state, &reader.l, account, &mut typed, PASSWORD).await?
            {
                return Ok(problems::slow_down(&state, &reader, minutes).await);
            }
        }
    }
    let new = Reading { typed: &mut typed, l: &reader.l }.email("email");
    if new.as_ref() == Some(&account.email) {
        typed.problem("email", reader.l.t(msg::ProblemEmailSame));
    }
    let (true, Some(new)) = (typed.is_fine(), new) else {
        return settings::page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, signed_in, typed, None).await;
    };
    let tries = [(Limit::Mail, account.id.as_str()), (Limit::Mail, new.as_ref())];
    if let Some(SlowDown { minutes }) = limits::spend_all(&state, &tries).await? {
        return Ok(problems::slow_down(&state, &reader, minutes).await);
    }
    let is_taken = store::by_email(&state.db, &new).await?.is_some();
    let now = reader.now.timestamp_millis();
    let token = secrets::token()?;
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let letter = Sender { l: &l, city: &city, origin: state.config.origin() }.email(&account.name, &token);
    let mut tx = state.db.begin().await?;
    // for a taken one too: that an older link goes on working would tell
    let purpose = (Purpose::Email, Some(&new));
    store::put_token(&mut tx, &secrets::hash(&token), &account.id, purpose, (now, now + LIFE)).await?;
    if is_taken {
        decoy::letter(&mut tx, &new, &letter, now).await?;
    } else {
        outbox::put(&mut tx, Some(&account.id), &new, &letter, now).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    settings::done(&reader, Done::EmailSent)
}

async fn look(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let now = reader.now.timestamp_millis();
    let found = store::find_token(&state.db, &secrets::hash(&token), Purpose::Email, now).await?;
    let Some((_, Some(email))) = found else { return Ok(problems::link_old(&state, &reader, "me/settings").await) };
    let l = reader.l.clone();
    let action = reader.href(&format!("email/{token}"))?;
    let body = move || {
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::SettingsEmailLinkTitle)}</h1>
                <p class="lead">{email}</p>
                <form method="post" action=action class="form">
                    <button class="button primary wide">{l.t(msg::SettingsEmailLinkButton)}</button>
                </form>
            </div>
        }
    };
    let page = Page { title: reader.l.t(msg::SettingsEmailLinkTitle), no_index: true, ..Page::default() };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// The old address is told, in case that was somebody else.
async fn confirm(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let now = reader.now.timestamp_millis();
    let proof = secrets::hash(&token);
    let found = store::find_token(&state.db, &proof, Purpose::Email, now).await?;
    let Some((account_id, Some(email))) = found else {
        return Ok(problems::link_old(&state, &reader, "me/settings").await);
    };
    let account = store::by_id(&state.db, &account_id).await?.ok_or(Problem::not_found())?;
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let letter = Sender { l: &l, city: &city, origin: state.config.origin() }.email_changed(&account.name, &email);
    let mut tx = state.db.begin().await?;
    let used = store::use_token(&mut tx, &proof).await?;
    if !used || !store::set_email(&mut tx, &account_id, &email).await? {
        return Ok(problems::link_old(&state, &reader, "me/settings").await);
    }
    outbox::put(&mut tx, Some(&account_id), &account.email, &letter, now).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    settings::done(&reader, Done::EmailChanged)
}
