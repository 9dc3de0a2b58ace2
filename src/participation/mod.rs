//! Taking part: a place in a session, or a place on its waiting list; being there.
//!
//! The number of places left is one number, [`Session::left`](crate::opportunity::listing::Session::left), wherever it is
//! shown: capacity less what is given away elsewhere less what is confirmed or offered here (the database's view
//! `session_places`). A registration changes it, so that it is a change of the listing and goes through the change feed
//! like any other.

pub mod check_in;
mod give_back;
pub mod mails;
pub mod model;
pub mod notices;
mod routes;
pub mod store;
mod ticket;
mod views;

use crate::server::state::AppState;
use axum::Router;
pub use give_back::all as leave_all;
pub use views::standing;

/// Places, tickets, and the code that is typed at the door.
pub fn router() -> Router<AppState> {
    routes::router().merge(ticket::router())
}
