//! The addresses that verifiers ask.

use super::published::{Asked, find};
use crate::{error::Problem, server::state::AppState};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};

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

async fn profile(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, Problem> {
    answer("application/ld+json", find(&state, &id, Asked::Profile).await?)
}

async fn document(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, Problem> {
    answer("application/did+ld+json", find(&state, &id, Asked::Document).await?)
}

async fn key_set(State(state): State<AppState>, Path(id): Path<String>) -> Result<Response, Problem> {
    answer("application/jwk-set+json", find(&state, &id, Asked::KeySet).await?)
}

/// As JSON with its proof or, for those who ask for one, by what they accept or by the end of the address, as a JWT.
async fn list(
    State(state): State<AppState>,
    Path((id, list)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accepts_jwt = ["application/vc+jwt", "application/jwt"].iter().any(|kind| accepted.contains(kind));
    let asked = Asked::parse(&["status", &list], accepts_jwt).ok_or(Problem::not_found())?;
    let kind = match asked {
        Asked::List { as_jwt: true, .. } => "application/vc+jwt",
        _ => "application/vc",
    };
    answer(kind, find(&state, &id, asked).await?)
}
