//! The addresses that verifiers ask.

use super::published;
use crate::{error::Problem, server::state::AppState};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::Value;

/// Issuers, for every verifier in the world.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/issuers/{id}", get(profile))
        .route("/issuers/{id}/did.json", get(document))
        .route("/issuers/{id}/jwks.json", get(key_set))
        .route("/issuers/{id}/status/{list}", get(list))
}

/// Verifiers in browsers ask from pages of their own; nothing here depends on who asks.
fn answer(kind: &'static str, body: Option<String>) -> Result<Response, Problem> {
    let body = body.ok_or(Problem::not_found())?;
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-cache"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::VARY, "Accept"),
    ];
    Ok((headers, body).into_response())
}

fn json(found: Option<Value>) -> Option<String> {
    found.map(|json| json.to_string())
}

/// No database keeps NUL, and nothing of ours has it in its name.
fn there(id: &str) -> Result<(), Problem> {
    if id.contains('\0') { Err(Problem::not_found()) } else { Ok(()) }
}

async fn profile(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, Problem> {
    there(&id)?;
    answer("application/ld+json", json(published::profile(&state, &id).await?))
}

async fn document(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, Problem> {
    there(&id)?;
    answer("application/did+ld+json", json(published::document(&state, &id).await?))
}

async fn key_set(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, Problem> {
    there(&id)?;
    answer("application/jwk-set+json", json(published::key_set(&state, &id).await?))
}

/// As JSON with its proof or, for those who ask for one, as a JWT.
async fn list(
    State(state): State<AppState>,
    Path((id, list)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    there(&id)?;
    let list: i64 = list.parse().map_err(|_| Problem::not_found())?;
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let as_jwt = ["application/vc+jwt", "application/jwt"].iter().any(|kind| accepted.contains(kind));
    let kind = if as_jwt { "application/vc+jwt" } else { "application/vc" };
    answer(kind, published::list(&state, &id, list, as_jwt).await?)
}
