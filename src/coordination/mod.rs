//! Keeping a city's listings true and kind: reviews before they are shown, organisations, and what people miss.

pub mod model;
mod organisations;
mod organisations_views;
mod routes;
pub mod store;

use crate::server::state::AppState;
use axum::Router;

/// What a city's people look after.
pub fn router() -> Router<AppState> {
    routes::router().merge(organisations::router())
}
