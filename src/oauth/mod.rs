//! Other backpacks at somebody's badges: the OAuth 2.0 server that the interface of Open Badges 3.0 asks for. A program
//! introduces itself, somebody lets it in, and it gets tokens, until they take it back.
//!
//! | file | is about |
//! | --- | --- |
//! | `scope` | what somebody lets another do |
//! | `client`, `register` | programs, and how they introduce themselves (RFC 7591) |
//! | `request` | what a program asks somebody for (RFC 6749, 7636) |
//! | `authorize`, `views` | the page that asks them |
//! | `store` | what was allowed, and its tokens, in the database |
//! | `token` | codes and refresh tokens become tokens; tokens are given back (RFC 7009) |
//! | `bearer` | who asks with a token: [`bearer::Bearer`] is what the interface asks for |
//! | `connections` | everything that somebody has allowed, and taking it back |
//! | `metadata` | where all this is, for programs (RFC 8414) |
//! | `parameters`, `refusal` | what programs send, and what they hear when it does not do |

mod authorize;
pub mod bearer;
pub mod client;
pub mod connections;
mod metadata;
mod parameters;
pub mod paths;
mod refusal;
mod register;
mod request;
pub mod scope;
pub mod store;
mod token;
mod views;

use crate::server::state::AppState;
use axum::Router;

/// Everything of it, for programs and for people.
pub fn router() -> Router<AppState> {
    Router::new()
        .merge(metadata::router())
        .merge(register::router())
        .merge(authorize::router())
        .merge(token::router())
        .merge(connections::router())
}
