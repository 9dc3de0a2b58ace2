//! Codes and refresh tokens become tokens, and tokens are given back. Both are for programs, which show who they are.

use super::{
    client::{self, Client},
    parameters::Parameters,
    paths,
    refusal::{Refusal, answer},
    request::fits,
    scope::{self, Scope},
    store::{self, ACCESS_LIFE, CODE_LIFE, Kind, REFRESH_LIFE},
};
use crate::{
    account::{self, me::home_city, model::Consent, secrets},
    db::Tx,
    server::state::AppState,
};
use axum::{
    Router,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::post,
};
use serde_json::json;
use std::collections::BTreeSet;

/// Getting tokens, and giving them back.
pub fn router() -> Router<AppState> {
    Router::new().route(paths::TOKEN, post(token)).route(paths::REVOKE, post(revoke))
}

/// The same words for all of it: a program that guesses learns nothing.
const GRANT: Refusal =
    Refusal::new("invalid_grant", "it is unknown, used, over or taken back, or of another client, address or verifier");
const SCOPE: Refusal = Refusal::new("invalid_scope", "scope goes beyond what was allowed");

/// A form, and the program that sends it.
async fn asked(
    state: &AppState,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(Parameters, Client), Refusal> {
    let body = body.map_err(|_| Refusal::too_large("invalid_request"))?;
    let form =
        Parameters::read(&body).ok_or(Refusal::new("invalid_request", "a parameter is there twice or unreadable"))?;
    let client = client::authenticated(state, headers, &form).await?;
    Ok((form, client))
}

async fn token(
    State(state): State<AppState>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let (form, client) = asked(&state, &headers, body).await?;
    match form.get("grant_type") {
        Some("authorization_code") => by_code(&state, &client, &form).await,
        Some("refresh_token") => by_refresh(&state, &client, &form).await,
        Some(_) => Err(Refusal::new("unsupported_grant_type", "grant_type is authorization_code or refresh_token")),
        None => Err(Refusal::new("invalid_request", "grant_type is missing")),
    }
}

/// The value of a parameter that has to be there.
fn needed<'f>(form: &'f Parameters, name: &str) -> Result<&'f str, Refusal> {
    form.get(name).ok_or(Refusal::new("invalid_request", "a parameter is missing"))
}

/// What a program asks for now: no more than it has.
fn narrowed(form: &Parameters, held: &BTreeSet<Scope>) -> Result<BTreeSet<Scope>, Refusal> {
    let Some(text) = form.get("scope") else { return Ok(held.clone()) };
    scope::read(text).filter(|scopes| scopes.is_subset(held) && !scopes.is_empty()).ok_or(SCOPE)
}

/// Whether whoever said yes may still say it.
async fn stands(state: &AppState, account_id: &str) -> Result<(), Refusal> {
    let account = account::store::by_id(&state.db, account_id).await?.ok_or(GRANT)?;
    let home = home_city(state, &account).map_err(|_| GRANT)?;
    if account.consent(&home, state.now()) == Consent::Given { Ok(()) } else { Err(GRANT) }
}

async fn by_code(state: &AppState, client: &Client, form: &Parameters) -> Result<Response, Refusal> {
    let (code, redirect_uri, verifier) =
        (needed(form, "code")?, needed(form, "redirect_uri")?, needed(form, "code_verifier")?);
    let grant = store::by_code(&state.db, &secrets::hash(code)).await?.ok_or(GRANT)?;
    if grant.client_id != client.id || grant.redirect_uri != redirect_uri || !fits(verifier, &grant.challenge) {
        return Err(GRANT);
    }
    // whoever could have used it has done so before: one of the two is a thief, and nobody knows which. Who has found an old
    // code without its verifier ends nothing
    if grant.is_exchanged {
        return end(state.db.begin().await?, &grant.id).await;
    }
    let now = state.now().timestamp_millis();
    if grant.created + CODE_LIFE <= now {
        return Err(GRANT);
    }
    stands(state, &grant.account_id).await?;
    let scopes = narrowed(form, &grant.scopes)?;
    let mut tx = state.db.begin().await?;
    if !store::exchange(&mut tx, &grant.id, now).await? {
        return end(tx, &grant.id).await;
    }
    let refresh = grant.scopes.contains(&Scope::OfflineAccess).then_some(&grant.scopes);
    issue(tx, &grant.id, (&scopes, refresh), now).await
}

async fn by_refresh(state: &AppState, client: &Client, form: &Parameters) -> Result<Response, Refusal> {
    let hash = secrets::hash(needed(form, "refresh_token")?);
    let held = store::token(&state.db, &hash, Kind::Refresh).await?.ok_or(GRANT)?;
    if held.client_id != client.id {
        return Err(GRANT);
    }
    let now = state.now().timestamp_millis();
    if held.is_used {
        return end(state.db.begin().await?, &held.grant_id).await;
    }
    if held.expires <= now {
        return Err(GRANT);
    }
    stands(state, &held.account_id).await?;
    let scopes = narrowed(form, &held.scopes)?;
    let mut tx = state.db.begin().await?;
    // of two at the same moment the second is as good as a thief
    if !store::rotate(&mut tx, &held.grant_id, &hash, now).await? {
        return end(tx, &held.grant_id).await;
    }
    issue(tx, &held.grant_id, (&scopes, Some(&held.scopes)), now).await
}

/// Something was shown a second time: nothing of this yes works any more.
async fn end(mut tx: Tx, grant_id: &str) -> Result<Response, Refusal> {
    store::end_grant(&mut tx, grant_id).await?;
    tx.commit().await?;
    Err(GRANT)
}

/// An access token and, where somebody has allowed to go on without them, the next refresh token.
async fn issue(
    mut tx: Tx,
    grant_id: &str,
    (access, refresh): (&BTreeSet<Scope>, Option<&BTreeSet<Scope>>),
    now: i64,
) -> Result<Response, Refusal> {
    let token = secrets::token()?;
    let hash = secrets::hash(&token);
    store::put_token(&mut tx, (grant_id, &hash), (Kind::Access, access), now + ACCESS_LIFE).await?;
    let mut told = json!({
        "access_token": token,
        "token_type": "Bearer",
        "expires_in": ACCESS_LIFE / 1_000,
        "scope": scope::written(access),
    });
    if let Some(scopes) = refresh {
        let token = secrets::token()?;
        let hash = secrets::hash(&token);
        store::put_token(&mut tx, (grant_id, &hash), (Kind::Refresh, scopes), now + REFRESH_LIFE).await?;
        told["refresh_token"] = json!(token);
    }
    tx.commit().await?;
    Ok(answer(StatusCode::OK, &told))
}

/// A refresh token takes along everything of its yes, an access token itself. What is no token of this client's is answered in
/// the same way: what it wanted is so already.
async fn revoke(
    State(state): State<AppState>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let (form, client) = asked(&state, &headers, body).await?;
    let hash = secrets::hash(needed(&form, "token")?);
    for kind in [Kind::Refresh, Kind::Access] {
        let found = store::token(&state.db, &hash, kind).await?.filter(|token| token.client_id == client.id);
        match (found, kind) {
            (Some(token), Kind::Refresh) => {
                let mut tx = state.db.begin().await?;
                store::end_grant(&mut tx, &token.grant_id).await?;
                tx.commit().await?;
            }
            (Some(_), Kind::Access) => store::end_token(&state.db, &hash).await?,
            (None, _) => {}
        }
    }
    Ok(answer(StatusCode::OK, &json!({})))
}
