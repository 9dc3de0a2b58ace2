//! Organisations and their places, and the desk at which their people work.

mod check_in;
mod command;
mod desk;
pub mod member;
mod sessions;
mod sessions_views;
pub mod store;

use crate::server::state::AppState;
use axum::Router;
pub use command::{MembersCommand, run};

/// The desk.
pub fn router() -> Router<AppState> {
    desk::router().merge(sessions::router()).merge(check_in::router())
}
