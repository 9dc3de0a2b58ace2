//! Accounts: making one, signing in, settings, leaving.
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | an account, an address, a birth date, consent |
//! | `passwords`, `secrets`, `limits` | hashing; tokens and codes; how often one may try |
//! | `prove`, `decoy` | asking again who somebody is; work that leaves no trace |
//! | `session` | who is signed in: [`session::SignedIn`] is what other features ask for |
//! | `store` | the SQL |
//! | `passkey` | signing in with what unlocks the phone |
//! | `forms` | what the forms take and what they say of mistakes |
//! | `mails` | the letters |
//! | `onward` | where somebody goes on who has to make an account first |
//! | `sign_up`, `sign_in`, `reset`, `me`, `settings`, `address`, `leave` | the pages, each with its handlers |
//! | `data` | everything held about somebody, as a file |

mod address;
pub mod data;
mod decoy;
pub mod forms;
mod leave;
pub mod limits;
mod mails;
pub mod me;
pub mod model;
pub mod onward;
pub mod passkey;
pub mod passwords;
mod prove;
mod reset;
pub mod secrets;
pub mod session;
mod settings;
mod sign_in;
mod sign_up;
pub mod store;

use crate::server::state::AppState;
use axum::Router;

/// Every page of an account.
pub fn router() -> Router<AppState> {
    Router::new()
        .merge(sign_up::router())
        .merge(sign_in::router())
        .merge(reset::router())
        .merge(me::router())
        .merge(passkey::router())
        .merge(prove::router())
        .merge(settings::router())
        .merge(address::router())
        .merge(leave::router())
}
