//! Where everything is, for programs that know nothing but our origin (RFC 8414).

use super::{paths, scope::Scope};
use crate::server::state::AppState;
use axum::{
    Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::json;

/// The document.
pub fn router() -> Router<AppState> {
    Router::new().route(paths::METADATA, get(metadata))
}

async fn metadata(State(state): State<AppState>) -> Response {
    let origin = state.config.origin();
    let at = |path: &str| format!("{origin}{path}");
    let methods = ["client_secret_basic", "client_secret_post", "none"];
    let document = json!({
        "issuer": origin,
        "authorization_endpoint": at(paths::AUTHORIZE),
        "token_endpoint": at(paths::TOKEN),
        "registration_endpoint": at(paths::REGISTER),
        "revocation_endpoint": at(paths::REVOKE),
        "scopes_supported": Scope::ALL.iter().map(|scope| scope.as_str()).collect::<Vec<_>>(),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "token_endpoint_auth_methods_supported": methods,
        "revocation_endpoint_auth_methods_supported": methods,
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    });
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, document.to_string()).into_response()
}
