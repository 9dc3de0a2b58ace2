//! Who is signed in: a random token in a cookie, its hash in the database.

use super::{model::Account, secrets, store};
use crate::{
    db::{Db, Tx},
    error::Problem,
    on_db, on_tx,
    server::{client::Client, cookie, reader::Reader, state::AppState},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use uuid::Uuid;

/// How long one stays signed in after the last visit.
const LIFE_DAYS: i64 = 60;
const DAY: i64 = 86_400_000;
/// How long a browser counts as just signed in, milliseconds: a quarter of an hour.
const FRESH: i64 = 900_000;
/// How exactly the last visit is known, milliseconds: not every request writes.
const SEEN_EVERY: i64 = 600_000;

/// Somebody who is signed in. A handler that asks for it and has nobody sends them to sign in, and back afterwards.
pub struct SignedIn {
    pub account: Account,
    /// Of this browser.
    pub session_id: String,
}

/// The same for pages that are for everybody.
pub struct MaybeSignedIn(pub Option<SignedIn>);

/// A browser that is signed in.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Session {
    pub id: String,
    /// "Firefox"; empty where unknown.
    pub browser: String,
    /// "Android"; empty where unknown.
    pub system: String,
    /// Unix milliseconds.
    pub created: i64,
    /// Unix milliseconds.
    pub seen: i64,
}

/// The name of the cookie. `__Host-` binds it to this host and to TLS; a browser takes it over https alone.
fn cookie_name(state: &AppState) -> &'static str {
    if is_secure(state) { "__Host-session" } else { "session" }
}

fn is_secure(state: &AppState) -> bool {
    state.config.public_url.starts_with("https:")
}

/// Has the browser keep a token; an empty one is forgotten. Scripts cannot read it: a second cookie tells them no more
/// than that there is one, so that pages which are the same for everybody need not ask.
#[must_use]
pub fn keep_token(state: &AppState, mut response: Response, token: &str) -> Response {
    let secure = if is_secure(state) { "; Secure" } else { "" };
    let seconds = if token.is_empty() { 0 } else { LIFE_DAYS * 86_400 };
    let rest = format!("Path=/; Max-Age={seconds}; SameSite=Lax{secure}");
    for cookie in [format!("{}={token}; HttpOnly; {rest}", cookie_name(state)), format!("signed-in=1; {rest}")] {
        // tokens are letters and digits: the value is always a header's
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    response
}

fn token(state: &AppState, headers: &HeaderMap) -> Option<String> {
    cookie::read(headers, cookie_name(state)).filter(|token| !token.is_empty()).map(str::to_owned)
}

/// Signs a browser in; returns the token for its cookie.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn begin(tx: &mut Tx, account_id: &str, client: &Client, now_ms: i64) -> anyhow::Result<String> {
    let token = secrets::token()?;
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO account_session (id, account_id, token_hash, browser, system, created, seen, expires) \
             VALUES ($1, $2, $3, $4, $5, $6, $6, $7)",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(account_id)
        .bind(secrets::hash(&token))
        .bind(client.browser)
        .bind(client.system)
        .bind(now_ms)
        .bind(now_ms + LIFE_DAYS * DAY)
        .execute(conn)
        .await?;
    });
    Ok(token)
}

/// The browsers of an account, the last used first.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &Db, account_id: &str, now_ms: i64) -> sqlx::Result<Vec<Session>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, browser, system, created, seen FROM account_session \
             WHERE account_id = $1 AND expires > $2 ORDER BY seen DESC, id",
        )
        .bind(account_id)
        .bind(now_ms)
        .fetch_all(pool)
        .await
    })
}

/// Signs a browser in anew that is signed in: it counts as just signed in, and only the new token works.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn renew(db: &Db, session_id: &str, now_ms: i64) -> anyhow::Result<String> {
    let token = secrets::token()?;
    on_db!(db, |pool| {
        sqlx::query("UPDATE account_session SET token_hash = $2, created = $3, seen = $3, expires = $4 WHERE id = $1")
            .bind(session_id)
            .bind(secrets::hash(&token))
            .bind(now_ms)
            .bind(now_ms + LIFE_DAYS * DAY)
            .execute(pool)
            .await?;
    });
    Ok(token)
}

/// Whether a browser was signed in so lately that whoever has it need not prove again who they are.
///
/// # Errors
/// When the database fails.
pub async fn is_fresh(db: &Db, session_id: &str, now_ms: i64) -> sqlx::Result<bool> {
    let created: Option<i64> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT created FROM account_session WHERE id = $1")
            .bind(session_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(created.is_some_and(|created| created + FRESH > now_ms))
}

/// Signs one browser out, if it is this account's. Returns whether it was.
///
/// # Errors
/// When the database fails.
pub async fn end(db: &Db, account_id: &str, session_id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let ended = sqlx::query("DELETE FROM account_session WHERE account_id = $1 AND id = $2")
            .bind(account_id)
            .bind(session_id)
            .execute(pool)
            .await?;
        Ok(ended.rows_affected() > 0)
    })
}

/// Signs every browser out but the one named, if any.
///
/// # Errors
/// When the database fails.
pub async fn end_others(tx: &mut Tx, account_id: &str, but: Option<&str>) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM account_session WHERE account_id = $1 AND id <> $2")
            .bind(account_id)
            .bind(but.unwrap_or_default())
            .execute(conn)
            .await?;
        Ok(())
    })
}

async fn signed_in(state: &AppState, headers: &HeaderMap) -> anyhow::Result<Option<SignedIn>> {
    let Some(token) = token(state, headers) else { return Ok(None) };
    let now = state.now().timestamp_millis();
    let found: Option<(String, String, i64)> = on_db!(&state.db, |pool| {
        sqlx::query_as("SELECT id, account_id, seen FROM account_session WHERE token_hash = $1 AND expires > $2")
            .bind(secrets::hash(&token))
            .bind(now)
            .fetch_optional(pool)
            .await?
    });
    let Some((session_id, account_id, seen)) = found else { return Ok(None) };
    if seen + SEEN_EVERY < now {
        on_db!(&state.db, |pool| {
            sqlx::query("UPDATE account_session SET seen = $2, expires = $3 WHERE id = $1")
                .bind(&session_id)
                .bind(now)
                .bind(now + LIFE_DAYS * DAY)
                .execute(pool)
                .await?;
        });
    }
    let account = store::by_id(&state.db, &account_id).await?;
    Ok(account.map(|account| SignedIn { account, session_id }))
}

impl FromRequestParts<AppState> for MaybeSignedIn {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        Ok(Self(signed_in(state, &parts.headers).await?))
    }
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        match signed_in(state, &parts.headers).await {
            Ok(Some(signed_in)) => Ok(signed_in),
            Ok(None) => {
                let reader = Reader::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
                let city = reader.city().map_err(IntoResponse::into_response)?;
                let sign_in = format!("/{}/{}/sign-in", reader.l.locale().as_str(), city.slug);
                // what was posted is gone after signing in, so that a form leads to the page of the account
                let path = parts.uri.path_and_query().map_or("", |path| path.as_str());
                let to = if parts.method == Method::GET {
                    let next: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
                    format!("{sign_in}?next={next}")
                } else {
                    sign_in
                };
                Err(see_other(&to))
            }
            Err(error) => Err(Problem::from(error).into_response()),
        }
    }
}

/// On with a GET, to a path of ours.
#[must_use]
pub fn see_other(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to), (header::CACHE_CONTROL, "no-store")]).into_response()
}
