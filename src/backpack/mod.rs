//! Backpacks: the badges that somebody has accepted here or brought along.
//!
//! | file | is about |
//! | --- | --- |
//! | `model`, `store` | a badge that somebody has, in the database |
//! | `export` | taking badges along: files, a certificate, everything as a zip |
//! | `bring`, `brought` | bringing a badge along from elsewhere, and what is kept beside it |
//! | `shared` | a badge that its owner shows: its page, and what other sites and programs take of it |

pub mod bring;
pub mod brought;
pub mod export;
pub mod model;
pub mod shared;
pub mod store;

use crate::server::state::AppState;

/// What somebody takes along, and what they show.
pub fn router() -> axum::Router<AppState> {
    export::router().merge(shared::router()).merge(bring::router())
}
