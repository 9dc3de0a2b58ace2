//! Organisations and their places, and the desk at which their people work.
//!
//! | file | is about |
//! | --- | --- |
//! | `member`, `member_store`, `members` | who acts for an organisation: [`member::at_desk`] is what every page of a desk asks |
//! | `invitation`, `invited` | being asked by mail to do so |
//! | `status`, `organisation_store` | how the city stands with an organisation; its own rows |
//! | `register`, `profile`, `logo`, `forms`, `mails` | registering, what it says of itself, the letters |
//! | `home` | where it is at home |
//! | `desk`, `sessions`, `check_in` | the desk itself |
//! | `store`, `command` | what the demonstration data and the command line write |

mod check_in;
mod command;
mod desk;
mod desk_views;
pub mod forms;
pub mod home;
pub mod invitation;
mod invited;
mod logo;
pub mod mails;
pub mod member;
pub mod member_store;
mod members;
mod members_views;
pub mod organisation_store;
mod profile;
mod register;
mod sessions;
mod sessions_views;
pub mod status;
pub mod store;

use crate::server::state::AppState;
use axum::Router;
pub use command::{MembersCommand, run};

/// The desk.
pub fn router() -> Router<AppState> {
    desk::router()
        .merge(register::router())
        .merge(profile::router())
        .merge(logo::router())
        .merge(members::router())
        .merge(invited::router())
        .merge(sessions::router())
        .merge(check_in::router())
}
