//! Collections: chosen badges under a name, for an application or just to be proud of. Sharing one shows of exactly these badges
//! what they are called, look like, who gave them, and how they stand.

mod public;
mod routes;
pub mod store;
mod views;

use crate::server::state::AppState;
use axum::Router;

/// Making collections, and showing them.
pub fn router() -> Router<AppState> {
    routes::router().merge(public::router())
}
