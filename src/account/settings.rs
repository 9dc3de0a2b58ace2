//! Settings: what one is called, address, password, where one is signed in.

use super::{
    address,
    forms::Reading,
    limits::SlowDown,
    mails::Sender,
    model::{Account, NAME_LENGTH},
    passkey,
    prove::{self, Needed},
    session::{self, Session, SignedIn, see_other},
    store,
};
use crate::{
    agenda,
    error::Problem,
    i18n::{Locale, Localizer, Mode, msg},
    mail::outbox,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed, language_field},
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// The settings.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/settings", get(show))
        .route("/{locale}/{city}/me/about", post(about))
        .route("/{locale}/{city}/me/password", post(password))
        .route("/{locale}/{city}/me/sessions", post(revoke))
}

/// What was just done, said on the page that follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Done {
    Saved,
    EmailSent,
    EmailChanged,
    PasswordChanged,
    PasskeyAdded,
}

impl Done {
    const ALL: [Self; 5] =
        [Self::Saved, Self::EmailSent, Self::EmailChanged, Self::PasswordChanged, Self::PasskeyAdded];

    const fn word(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::EmailSent => "email-sent",
            Self::EmailChanged => "email-changed",
            Self::PasswordChanged => "password-changed",
            Self::PasskeyAdded => "passkey-added",
        }
    }
}

/// Back to the settings, which say so.
pub fn done(reader: &Reader, what: Done) -> Result<Response, Problem> {
    Ok(see_other(&format!("{}?{}", reader.href("me/settings")?, what.word())))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let done = Done::ALL.into_iter().find(|done| query.as_deref() == Some(done.word()));
    page(&state, &reader, StatusCode::OK, signed_in, Typed::default(), done).await
}

/// The settings; with what was wrong, or what was just done.
pub async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    signed_in: SignedIn,
    typed: Typed,
    done: Option<Done>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let needed = prove::needed(state, &signed_in).await?;
    let SignedIn { account, session_id } = signed_in;
    let has_calendar = agenda::store::created(&state.db, &account.id).await?.is_some();
    let sessions = session::of(&state.db, &account.id, reader.now.timestamp_millis()).await?;
    let passkeys = passkey::store::of_account(&state.db, &account.id).await?;
    let origin = passkey::site::origin_text(&state.config);
    let base = reader.href("me")?;
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let said = done.map(|done| match done {
                Done::Saved => l.t(msg::SettingsSaved),
                Done::EmailSent => l.t(msg::SettingsEmailSent),
                Done::EmailChanged => l.t(msg::SettingsEmailDone),
                Done::PasswordChanged => l.t(msg::SettingsPasswordDone),
                Done::PasskeyAdded => l.t(msg::PasskeyAdded),
            });
            let to = |path: &str| format!("{base}/{path}");
            view! {
                <div class="page narrow settings">
                    <h1>{l.t(msg::SettingsTitle)}</h1>
                    {said.map(note::done)}
                    {typed.summary(l)}
                    {about_form(l, &account, &city.locales, to("about"), &typed)}
                    {address::form(l, &account, to("email"), &typed, needed)}
                    {password_form(l, to("password"), &typed, account.has_password())}
                    {origin.map(|origin| {
                        passkey::views::section(&reader, &origin, &passkeys, &base, (&typed, needed), |ms| when(l, &reader, ms))
                    })}
                    {sessions_list(l, &reader, &sessions, &session_id, &to("sessions"))}
                    <p class="aside-link"><a href=to("connections")>{l.t(msg::ConnectionsTitle)}</a></p>
                    {calendar_form(l, to("calendar"), has_calendar)}
                    <section>
                        <h2>{l.t(msg::SettingsDataHeading)}</h2>
                        <p>{l.t(msg::SettingsDataLead)}</p>
                        <form method="post" action=to("data")><button class="button">{l.t(msg::SettingsDataButton)}</button></form>
                        <p class="aside-link"><a href=to("erase")>{l.t(msg::SettingsEraseLink)}</a></p>
                    </section>
                </div>
            }
        }
    };
    let title = reader.l.t(msg::SettingsTitle);
    let page = Page { scripts: &[passkey::SCRIPT], ..Page::own(title) };
    Ok(respond(state, reader, status, page, body).await)
}

fn about_form(l: &Localizer, account: &Account, offered: &[Locale], action: String, typed: &Typed) -> AnyView {
    let name = TextField {
        name: "name",
        label: l.t(msg::SettingsNameLabel),
        autocomplete: "given-name",
        max_length: Some(NAME_LENGTH),
        value: account.name.clone(),
        ..TextField::default()
    };
    view! {
        <section>
            <h2>{l.t(msg::SettingsAboutHeading)}</h2>
            <form method="post" action=action class="form">
                {name.view(typed)}
                {language_field("locale", l.t(msg::SettingsLanguageLabel), offered, account.locale, typed)}
                <button class="button">{l.t(msg::SettingsSave)}</button>
            </form>
        </section>
    }
    .into_any()
}

/// Who has no password yet has no old one to type.
fn password_form(l: &Localizer, action: String, typed: &Typed, has_password: bool) -> AnyView {
    let old = has_password
        .then(|| TextField::password("old", l.t(msg::SettingsPasswordOldLabel), None, "current-password").view(typed));
    let hint = Some(l.t(msg::SignUpPasswordHint));
    let new = TextField::password("new", l.t(msg::SettingsPasswordNewLabel), hint, "new-password");
    view! {
        <section>
            <h2>{l.t(msg::SettingsPasswordHeading)}</h2>
            <form method="post" action=action class="form">
                {old}
                {new.view(typed)}
                <button class="button">{l.t(msg::SettingsPasswordButton)}</button>
            </form>
        </section>
    }
    .into_any()
}

fn calendar_form(l: &Localizer, action: String, exists: bool) -> AnyView {
    let make = if exists { l.t(msg::AgendaRenew) } else { l.t(msg::AgendaMake) };
    view! {
        <section>
            <h2>{l.t(msg::AgendaTitle)}</h2>
            <p>{l.t(msg::AgendaLead)}</p>
            <form method="post" action=action class="row">
                <button class="button">{make}</button>
                {exists.then(|| view! { <button class="button" name="revoke" value="1">{l.t(msg::AgendaRevoke)}</button> })}
            </form>
        </section>
    }
    .into_any()
}

/// What is known of a browser, in words.
pub fn device(l: &Localizer, browser: &str, system: &str) -> String {
    match (browser, system) {
        ("", "") => l.t(msg::SessionUnknown),
        (one, "") | ("", one) => one.to_owned(),
        (browser, system) => l.t(msg::SessionDevice { browser: browser.into(), system: system.into() }),
    }
}

fn sessions_list(l: &Localizer, reader: &Reader, sessions: &[Session], here: &str, action: &str) -> AnyView {
    let others = sessions.iter().any(|session| session.id != here);
    let rows = sessions
        .iter()
        .map(|session| {
            let device = device(l, &session.browser, &session.system);
            let seen = l.t(msg::SessionSeen { when: when(l, reader, session.seen).into() });
            let right = if session.id == here {
                view! { <span class="fact">{l.t(msg::SessionThis)}</span> }.into_any()
            } else {
                view! {
                    <form method="post" action=action.to_owned()>
                        <button class="button" name="session" value=session.id.clone()>{l.t(msg::SessionRevoke)}</button>
                    </form>
                }
                .into_any()
            };
            view! { <li><span><strong>{device}</strong><span class="quiet">{seen}</span></span>{right}</li> }
        })
        .collect_view();
    view! {
        <section>
            <h2>{l.t(msg::SettingsSessionsHeading)}</h2>
            <ul class="sessions" role="list">{rows}</ul>
            {others.then(|| view! {
                <form method="post" action=action.to_owned()>
                    <button class="button" name="session" value="others">{l.t(msg::SessionRevokeOthers)}</button>
                </form>
            })}
        </section>
    }
    .into_any()
}

/// A moment on the city's clock.
fn when(l: &Localizer, reader: &Reader, ms: i64) -> String {
    let Some(city) = &reader.city else { return String::new() };
    let moment: DateTime<Utc> = DateTime::from_timestamp_millis(ms).unwrap_or_default();
    let local = moment.with_timezone(&city.time_zone);
    let today = reader.now.with_timezone(&city.time_zone).date_naive();
    format!("{}, {}", l.date_short(local, today), l.time(local))
}

async fn about(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let mut typed = Typed { fields, ..Typed::default() };
    let mut reading = Reading { typed: &mut typed, l: &reader.l };
    let (Some(name), Some(locale)) = (reading.name("name"), reading.language("locale", &city)) else {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, signed_in, typed, None).await;
    };
    store::set_about(&state.db, &signed_in.account.id, &name, locale).await?;
    done(&reader, Done::Saved)
}

async fn password(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let account = &signed_in.account;
    let mut typed = Typed { fields, ..Typed::default() };
    // a new one always needs the old one, however lately it was typed
    if account.has_password() {
        if let Some(SlowDown { minutes }) = prove::password(&state, &reader.l, account, &mut typed, "old").await? {
            return Ok(problems::slow_down(&state, &reader, minutes).await);
        }
    } else if prove::needed(&state, &signed_in).await? != Needed::Nothing {
        typed.problem("new", reader.l.t(msg::ProblemSignInAgain));
    }
    let new = Reading { typed: &mut typed, l: &reader.l }.new_password("new");
    let (true, Some(new)) = (typed.is_fine(), new) else {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, signed_in, typed, None).await;
    };
    let hash = state.passwords.hash(&new).await?;
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let letter = Sender { l: &l, city: &city, origin: state.config.origin() }.password_changed(&account.name);
    let mut tx = state.db.begin().await?;
    store::set_password(&mut tx, &account.id, &hash).await?;
    session::end_others(&mut tx, &account.id, Some(&signed_in.session_id)).await?;
    outbox::put(&mut tx, Some(&account.id), &account.email, &letter, reader.now.timestamp_millis()).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    done(&reader, Done::PasswordChanged)
}

/// One browser, or all others. Somebody else's session is none here.
async fn revoke(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let account_id = &signed_in.account.id;
    match fields.text("session") {
        "others" => {
            let mut tx = state.db.begin().await?;
            session::end_others(&mut tx, account_id, Some(&signed_in.session_id)).await?;
            tx.commit().await?;
        }
        id => {
            if !session::end(&state.db, account_id, id).await? {
                return Err(Problem::not_found());
            }
        }
    }
    done(&reader, Done::Saved)
}
