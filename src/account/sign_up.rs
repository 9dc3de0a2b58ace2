//! Making an account: the birth date, then name, address and password, then the proof that the address is one's own.
//!
//! An account exists only after that proof. Whether an address has an account already is told to its mailbox alone: the
//! pages are the same, and take as long.

use super::{
    forms::Reading,
    limits::{self, Limit},
    mails::Sender,
    model::needs_guardian,
    onward, passkey, secrets,
    session::{self, see_other},
    sign_in::{Next, ours},
    store::{self, Proof, SignUp},
};
use crate::{
    backpack,
    city::model::City,
    error::Problem,
    guardian,
    i18n::{Mode, msg},
    learner::{self, device, likes::Likes},
    mail::outbox,
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed, language_field},
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// How long a code and a link live, milliseconds: an hour.
const LIFE: i64 = 3_600_000;
/// Codes that may be tried.
const TRIES: i64 = 5;

/// The pages of making an account.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/sign-up", get(born).post(next))
        .route("/{locale}/{city}/sign-up/{id}", get(check).post(code))
        .route("/{locale}/{city}/sign-up/confirm/{token}", get(link).post(confirm))
}

async fn born(
    State(state): State<AppState>,
    reader: Reader,
    Query(Next { next }): Query<Next>,
) -> Result<Response, Problem> {
    reader.city()?;
    let page = born_page(&state, &reader, (StatusCode::OK, Typed::default()), &next).await?;
    Ok(match ours(&next) {
        Some(path) => onward::remember(&state, page, path),
        None => page,
    })
}

async fn born_page(
    state: &AppState,
    reader: &Reader,
    (status, typed): (StatusCode, Typed),
    next: &str,
) -> Result<Response, Problem> {
    let l = reader.l.clone();
    let sign_in = onward::sign_in(reader, next)?;
    let action = reader.href("sign-up")?;
    let body = move || {
        let born = TextField {
            name: "born",
            label: l.t(msg::SignUpBornLabel),
            hint: Some(l.t(msg::SignUpBornWhy)),
            kind: "date",
            autocomplete: "bday",
            ..TextField::default()
        };
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::SignUpTitle)}</h1>
                <p class="lead">{l.t(msg::SignUpLead)}</p>
                {typed.summary(&l)}
                <form method="post" action=action class="form">
                    {born.view(&typed)}
                    <button class="button primary wide">{l.t(msg::SignUpNext)}<Icon name="arrow-right"/></button>
                </form>
                <p class="aside-link"><a href=sign_in>{l.t(msg::SignUpHaveOne)}</a></p>
            </div>
        }
    };
    let page = Page { scripts: &[backpack::FORGET], ..Page::own(reader.l.t(msg::SignUpTitle)) };
    Ok(respond(state, reader, status, page, body).await)
}

/// Either step was sent: the second carries the first.
async fn next(
    State(state): State<AppState>,
    reader: Reader,
    client: Client,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let mut typed = Typed { fields, ..Typed::default() };
    let mut reading = Reading { typed: &mut typed, l: &reader.l };
    let Some(born) = reading.birth_date("born", &city, reader.now) else {
        let onward = onward::of(&headers).unwrap_or_default();
        return born_page(&state, &reader, (StatusCode::UNPROCESSABLE_ENTITY, typed), &onward).await;
    };
    if !reading.typed.fields.has("email") {
        return details_page(&state, &reader, &city, StatusCode::OK, born, typed).await;
    }
    let (name, email) = (reading.name("name"), reading.email("email"));
    // a passkey comes in its place, once the address is proven
    let with_passkey = reading.typed.fields.has("passkey") && passkey::site::origin(&state.config).is_some();
    let password = if with_passkey { Some(String::new()) } else { reading.new_password("password") };
    let guardian = if needs_guardian(born, &city, reader.now) {
        let asked = reading.guardian("guardian", email.as_ref());
        asked.zip(reading.language("guardian_locale", &city)).map(Some)
    } else {
        Some(None)
    };
    let (Some(name), Some(email), Some(password), Some(guardian)) = (name, email, password, guardian) else {
        return details_page(&state, &reader, &city, StatusCode::UNPROCESSABLE_ENTITY, born, typed).await;
    };
    let tries = [(Limit::MailAddress, client.address.as_str()), (Limit::Mail, email.as_ref())];
    let guardian_try = guardian.as_ref().map(|(email, _)| (Limit::Mail, email.as_ref()));
    let tries: Vec<_> = tries.into_iter().chain(guardian_try).collect();
    if let Some(slow_down) = limits::spend_all(&state, &tries).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let form = SignUp {
        id: Uuid::new_v4().to_string(),
        password_hash: if with_passkey { String::new() } else { state.passwords.hash(&password).await? },
        email,
        name,
        birth_date: born,
        locale: reader.l.locale(),
        city_id: city.id.clone(),
        guardian,
    };
    begin(&state, &reader, &city, &form).await?;
    Ok(see_other(&reader.href(&format!("sign-up/{}", form.id))?))
}

/// Keeps the form and writes the letter; for an address that has an account, keeps a form that nothing can prove. Whoever
/// has the account is written to in their own language: somebody else may have typed the address.
async fn begin(state: &AppState, reader: &Reader, city: &City, form: &SignUp) -> Result<(), Problem> {
    let now = reader.now.timestamp_millis();
    let (token, code) = (secrets::token()?, secrets::code()?);
    let known = store::by_email(&state.db, &form.email).await?;
    let locale = known.as_ref().map_or(form.locale, |account| account.locale);
    let l = state.catalogue.localizer(locale, Mode::Plain);
    let sender = Sender { l: &l, city, origin: state.config.origin() };
    let letter = match &known {
        Some(account) => sender.known(&account.name),
        None => sender.code(&form.name, &code, &token),
    };
    // of a form that cannot be proven only the hash of a token stays that nobody was ever sent
    let code_hash = if known.is_some() { secrets::hash(&token) } else { secrets::code_hash(&form.id, &code) };
    let mut tx = state.db.begin().await?;
    let hashes = (secrets::hash(&token), code_hash);
    store::put_sign_up(&mut tx, form, (&hashes.0, &hashes.1), (now, now + LIFE)).await?;
    outbox::put(&mut tx, known.as_ref().map(|account| account.id.as_str()), &form.email, &letter, now).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(())
}

async fn details_page(
    state: &AppState,
    reader: &Reader,
    city: &Arc<City>,
    status: StatusCode,
    born: NaiveDate,
    typed: Typed,
) -> Result<Response, Problem> {
    let action = reader.href("sign-up")?;
    let needs_guardian = needs_guardian(born, city, reader.now);
    let origin = passkey::site::origin_text(&state.config);
    let body = {
        let (reader, city) = (reader.clone(), Arc::clone(city));
        move || {
            let l = &reader.l;
            let guardian = needs_guardian.then(|| {
                let email = TextField::email("guardian", l.t(msg::SignUpGuardianLabel), "off");
                let lead = l.t(msg::SignUpGuardianLead { age: u32::from(city.age_of_digital_consent).into() });
                view! {
                    <p class="note"><Icon name="people"/><span>{lead}</span></p>
                    {email.view(&typed)}
                    {language_field("guardian_locale", l.t(msg::SignUpGuardianLanguage), &city.locales, l.locale(), &typed)}
                }
            });
            let name = TextField {
                name: "name",
                label: l.t(msg::SignUpNameLabel),
                hint: Some(l.t(msg::SignUpNameHint)),
                autocomplete: "given-name",
                max_length: Some(super::model::NAME_LENGTH),
                ..TextField::default()
            };
            let email = TextField::email("email", l.t(msg::SignUpEmailLabel), "email");
            let password = TextField::password(
                "password",
                l.t(msg::SignUpPasswordLabel),
                Some(l.t(msg::SignUpPasswordHint)),
                "new-password",
            );
            view! {
                <div class="page narrow">
                    <h1>{l.t(msg::SignUpAlmost)}</h1>
                    {typed.summary(l)}
                    <form method="post" action=action class="form">
                        <input type="hidden" name="born" value=born.to_string()/>
                        {name.view(&typed)}
                        {email.view(&typed)}
                        {password.view(&typed)}
                        {guardian}
                        <button class="button primary wide">{l.t(msg::SignUpButton)}</button>
                        {origin.map(|origin| passkey::views::sign_up_button(l, &origin))}
                    </form>
                </div>
            }
        }
    };
    let page = Page { scripts: &[passkey::SCRIPT], ..Page::own(reader.l.t(msg::SignUpTitle)) };
    Ok(respond(state, reader, status, page, body).await)
}

async fn check(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    reader.city()?;
    let found = store::find_sign_up(&state.db, Proof::Id(&id), reader.now.timestamp_millis()).await?;
    match found {
        Some(form) => code_page(&state, &reader, StatusCode::OK, &form, Typed::default()).await,
        None => Ok(problems::link_old(&state, &reader, "sign-up").await),
    }
}

async fn code_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    form: &SignUp,
    typed: Typed,
) -> Result<Response, Problem> {
    let l = reader.l.clone();
    let action = reader.href(&format!("sign-up/{}", form.id))?;
    let again = reader.href("sign-up")?;
    let email = form.email.to_string();
    let body = move || {
        let code = TextField {
            name: "code",
            label: l.t(msg::CodeLabel),
            autocomplete: "one-time-code",
            inputmode: Some("numeric"),
            max_length: Some(12),
            ..TextField::default()
        };
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::CodeTitle)}</h1>
                <p class="lead">{l.t(msg::CodeLead { email: email.as_str().into() })}</p>
                {typed.summary(&l)}
                <form method="post" action=action class="form code-form">
                    {code.view(&typed)}
                    <button class="button primary wide">{l.t(msg::CodeButton)}</button>
                </form>
                <p class="quiet">{l.t(msg::CodeNothing)}</p>
                <p class="aside-link"><a href=again>{l.t(msg::CodeAgain)}</a></p>
            </div>
        }
    };
    Ok(respond(state, reader, status, Page::own(reader.l.t(msg::CodeTitle)), body).await)
}

async fn code(
    State(state): State<AppState>,
    reader: Reader,
    client: Client,
    headers: HeaderMap,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let found = store::find_sign_up(&state.db, Proof::Id(&id), reader.now.timestamp_millis()).await?;
    let Some(form) = found else { return Ok(problems::link_old(&state, &reader, "sign-up").await) };
    // people copy it with the space
    let code: String = fields.text("code").chars().filter(char::is_ascii_digit).collect();
    if store::try_code(&state.db, &id, &secrets::code_hash(&id, &code), TRIES).await? {
        return create(&state, &reader, &city, (&client, &headers), &form).await;
    }
    let mut typed = Typed { fields, ..Typed::default() };
    typed.problem("code", reader.l.t(msg::ProblemCode));
    code_page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &form, typed).await
}

/// Nothing changes by a look: scanners of mail open every link.
async fn link(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    reader.city()?;
    let proof = secrets::hash(&token);
    let found = store::find_sign_up(&state.db, Proof::Link(&proof), reader.now.timestamp_millis()).await?;
    let Some(form) = found else { return Ok(problems::link_old(&state, &reader, "sign-up").await) };
    let l = reader.l.clone();
    let action = reader.href(&format!("sign-up/confirm/{token}"))?;
    let body = move || {
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::CodeLinkTitle)}</h1>
                <p class="lead">{l.t(msg::CodeLinkLead { email: form.email.to_string().into() })}</p>
                <form method="post" action=action class="form">
                    <button class="button primary wide">{l.t(msg::CodeButton)}</button>
                </form>
            </div>
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(reader.l.t(msg::CodeLinkTitle)), body).await)
}

async fn confirm(
    State(state): State<AppState>,
    reader: Reader,
    client: Client,
    headers: HeaderMap,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let proof = secrets::hash(&token);
    let found = store::find_sign_up(&state.db, Proof::Link(&proof), reader.now.timestamp_millis()).await?;
    match found {
        Some(form) => create(&state, &reader, &city, (&client, &headers), &form).await,
        None => Ok(problems::link_old(&state, &reader, "sign-up").await),
    }
}

/// The account, its guardian's letter, what was liked on this device so far, and the first session: all of it or nothing.
async fn create(
    state: &AppState,
    reader: &Reader,
    city: &City,
    (client, headers): (&Client, &HeaderMap),
    form: &SignUp,
) -> Result<Response, Problem> {
    let now = reader.now.timestamp_millis();
    let id = Uuid::now_v7().to_string();
    let mut tx = state.db.begin().await?;
    if !store::create(&mut tx, &id, form, now).await? {
        return Ok(problems::link_old(state, reader, "sign-in").await);
    }
    if let Some((email, locale)) = &form.guardian {
        guardian::ask(state, &mut tx, city, (&id, &form.name), (email, *locale)).await?;
    }
    let likes = device::likes(headers).filter(|likes| *likes != Likes::default());
    if let Some(likes) = likes {
        learner::store::put(&mut tx, &id, likes, now).await?;
    }
    let token = session::begin(&mut tx, &id, client, now).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    let onward = onward::of(headers);
    let on = if form.password_hash.is_empty() {
        passkey::first(reader)?
    } else if let Some(path) = onward {
        onward::forget(state, see_other(&path))
    } else {
        see_other(&reader.href("me")?)
    };
    let response = session::keep_token(state, on, &token);
    Ok(if device::likes(headers).is_some() { device::forget(state, response) } else { response })
}
