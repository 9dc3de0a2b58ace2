//! What the public reports of a listing: it is wrong, or it is not safe. The city answers, and the organisation sees the answer.

mod answer;
mod mails;
pub mod model;
mod queue;
mod routes;
pub mod store;
pub mod views;

use crate::server::state::AppState;
use axum::Router;

/// Reporting, and answering.
pub fn router() -> Router<AppState> {
    routes::router().merge(queue::router()).merge(answer::router())
}
