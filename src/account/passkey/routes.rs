//! The ceremonies, as `public/assets/passkey.js` speaks of them: a challenge, then the browser's answer to it. Each is used
//! once, within five minutes; what the server asked stays on the server.

use super::{
    site::{self, relying_party},
    store, views,
};
use crate::{
    account::{
        limits::{self, Limit},
        mails::Sender,
        prove::{self, Needed},
        session::{self, MaybeSignedIn, SignedIn, see_other},
        settings::{self, Done},
        sign_in::ours,
        store as accounts,
    },
    error::Problem,
    i18n::{Mode, msg},
    mail::outbox,
    server::{client::Client, form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Json, Router,
    extract::{State, rejection::JsonRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Uuid, Webauthn,
};

/// The script of the pages that know passkeys.
pub const SCRIPT: &str = "/assets/passkey.js";

/// Passkeys.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/passkeys/new", get(page))
        .route("/{locale}/{city}/me/passkeys", post(remove))
        .route("/api/{locale}/{city}/passkeys/new", post(begin))
        .route("/api/{locale}/{city}/passkeys", post(finish))
        .route("/api/{locale}/{city}/passkeys/challenge", post(challenge))
        .route("/api/{locale}/{city}/passkeys/sign-in", post(sign_in))
}

/// A challenge, and the token with which its answer comes.
#[derive(Serialize)]
struct Begun<T> {
    ceremony: String,
    options: T,
}

#[derive(Deserialize)]
struct Made {
    ceremony: String,
    credential: RegisterPublicKeyCredential,
}

#[derive(Deserialize)]
struct Shown {
    ceremony: String,
    credential: PublicKeyCredential,
    #[serde(default)]
    next: String,
}

fn party(state: &AppState) -> Result<Webauthn, Problem> {
    relying_party(&state.config)?.ok_or(Problem::not_found())
}

fn signed_in(maybe: MaybeSignedIn) -> Result<SignedIn, Problem> {
    maybe.0.ok_or(Problem { status: StatusCode::UNAUTHORIZED })
}

/// Whoever asks for many challenges waits.
async fn spend(state: &AppState, client: &Client) -> Result<(), Problem> {
    match limits::spend(state, Limit::Passkey, &client.address).await? {
        Some(_) => Err(Problem { status: StatusCode::TOO_MANY_REQUESTS }),
        None => Ok(()),
    }
}

/// The answer to an old, a used or somebody else's challenge, or one that was not given here.
const REFUSED: Problem = Problem { status: StatusCode::UNPROCESSABLE_ENTITY };

fn answer(status: StatusCode, body: impl Serialize) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

/// A passkey is a way in for good: whoever only holds this browser gets no challenge. Its answer comes within minutes, and
/// needs no other proof.
async fn begin(
    State(state): State<AppState>,
    reader: Reader,
    maybe: MaybeSignedIn,
    client: Client,
) -> Result<Response, Problem> {
    reader.city()?;
    let party = party(&state)?;
    let signed_in = signed_in(maybe)?;
    if prove::needed(&state, &signed_in).await? != Needed::Nothing {
        return Err(Problem { status: StatusCode::FORBIDDEN });
    }
    let account = signed_in.account;
    spend(&state, &client).await?;
    let user: Uuid = account.id.parse().map_err(anyhow::Error::from)?;
    let known = store::credential_ids(&state.db, &account.id).await?;
    let (mut options, ceremony) = party
        .start_passkey_registration(user, account.email.as_ref(), &account.name, Some(known))
        .map_err(anyhow::Error::from)?;
    // a passkey that the phone finds by itself: nobody types an address to use it
    if let Some(selection) = &mut options.public_key.authenticator_selection {
        selection.resident_key = Some(webauthn_rs_proto::ResidentKeyRequirement::Required);
        selection.require_resident_key = true;
    }
    let ceremony = store::begin(&state.db, Some(&account.id), &ceremony, reader.now.timestamp_millis()).await?;
    Ok(answer(StatusCode::OK, Begun { ceremony, options }))
}

async fn finish(
    State(state): State<AppState>,
    reader: Reader,
    maybe: MaybeSignedIn,
    client: Client,
    made: Result<Json<Made>, JsonRejection>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let party = party(&state)?;
    let SignedIn { account, .. } = signed_in(maybe)?;
    let Json(made) = made.map_err(|refused| Problem { status: refused.status() })?;
    let now = reader.now.timestamp_millis();
    let ceremony: Option<PasskeyRegistration> =
        store::take_up(&state.db, &made.ceremony, Some(&account.id), now).await?;
    let passkey = ceremony.and_then(|ceremony| party.finish_passkey_registration(&made.credential, &ceremony).ok());
    let passkey = passkey.ok_or(REFUSED)?;
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let letter = Sender { l: &l, city: &city, origin: state.config.origin() }.passkey_added(&account.name);
    let mut tx = state.db.begin().await?;
    if !store::put(&mut tx, &account.id, &passkey, &client, now).await? {
        return Err(REFUSED);
    }
    outbox::put(&mut tx, Some(&account.id), &account.email, &letter, now).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(answer(StatusCode::CREATED, json!({ "to": reader.href("me/settings?passkey-added")? })))
}

/// For signing in. No address is asked for, so that nothing tells whether one has an account.
async fn challenge(State(state): State<AppState>, reader: Reader, client: Client) -> Result<Response, Problem> {
    reader.city()?;
    let party = party(&state)?;
    spend(&state, &client).await?;
    let (mut options, ceremony) = party.start_discoverable_authentication().map_err(anyhow::Error::from)?;
    // somebody has pressed a button: the browser asks at once, not only when a field is filled in
    options.mediation = None;
    let ceremony = store::begin(&state.db, None, &ceremony, reader.now.timestamp_millis()).await?;
    Ok(answer(StatusCode::OK, Begun { ceremony, options }))
}

async fn sign_in(
    State(state): State<AppState>,
    reader: Reader,
    client: Client,
    shown: Result<Json<Shown>, JsonRejection>,
) -> Result<Response, Problem> {
    reader.city()?;
    let party = party(&state)?;
    let Json(shown) = shown.map_err(|refused| Problem { status: refused.status() })?;
    let now = reader.now.timestamp_millis();
    let ceremony: Option<DiscoverableAuthentication> = store::take_up(&state.db, &shown.ceremony, None, now).await?;
    let ceremony = ceremony.ok_or(REFUSED)?;
    let Ok((user, credential_id)) = party.identify_discoverable_authentication(&shown.credential) else {
        return Err(REFUSED);
    };
    let mut passkey = store::find(&state.db, &user.to_string(), credential_id).await?.ok_or(REFUSED)?;
    let Ok(result) = party.finish_discoverable_authentication_v2(&shown.credential, ceremony, &passkey) else {
        return Err(REFUSED);
    };
    let account = accounts::by_id(&state.db, &user.to_string()).await?.ok_or(REFUSED)?;
    passkey.update_credential(&result);
    let mut tx = state.db.begin().await?;
    store::note_use(&mut tx, &passkey, now).await?;
    let token = session::begin(&mut tx, &account.id, &client, now).await?;
    tx.commit().await?;
    let to = ours(&shown.next).map_or_else(|| reader.href("me"), |next| Ok(next.to_owned()))?;
    Ok(session::keep_token(&state, answer(StatusCode::OK, json!({ "to": to })), &token))
}

/// Right after making an account without a password: one button. Who comes later and has a password types it in the
/// settings.
async fn page(State(state): State<AppState>, reader: Reader, signed_in: SignedIn) -> Result<Response, Problem> {
    let needed = prove::needed(&state, &signed_in).await?;
    if needed == Needed::Password {
        return Ok(see_other(&format!("{}#passkeys", reader.href("me/settings")?)));
    }
    let origin = site::origin_text(&state.config).ok_or(Problem::not_found())?;
    let (me, reset) = (reader.href("me")?, reader.href("reset")?);
    let title = reader.l.t(msg::PasskeyNewTitle);
    let page = Page { scripts: &[SCRIPT], ..Page::own(title) };
    let body = {
        let reader = reader.clone();
        move || views::first(&reader, &signed_in.account, &origin, needed, [me, reset])
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// Forgets one. The last way in stays: without a password there must be another passkey.
async fn remove(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let account = &signed_in.account;
    let id = fields.text("remove").to_owned();
    let mine = store::of_account(&state.db, &account.id).await?;
    if !mine.iter().any(|passkey| passkey.id == id) {
        return Err(Problem::not_found());
    }
    if mine.len() == 1 && !account.has_password() {
        let mut typed = Typed { fields, ..Typed::default() };
        typed.problem("passkey", reader.l.t(msg::ProblemLastPasskey));
        return settings::page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, signed_in, typed, None).await;
    }
    store::remove(&state.db, &account.id, &id).await?;
    settings::done(&reader, Done::Saved)
}

/// On to the page that makes the first passkey.
pub fn first(reader: &Reader) -> Result<Response, Problem> {
    Ok(see_other(&reader.href("me/passkeys/new")?))
}
