//! Backpacks: the badges that somebody has accepted here or brought along, who may see them, and what comes next.
//!
//! | file | is about |
//! | --- | --- |
//! | `model`, `store` | a held badge; backpacks in the database |
//! | `shelf` | all that its owner sees in one: offers, badges with what was said of them, how each stands |
//! | `visibility` | who may see something, and a guardian's part in it |
//! | `paths`, `next` | which listings lead to which badges, and what goes on from one |
//! | `placeholder` | the picture of what came without one of ours |
//! | `collection` | chosen badges under a name, with an address of their own |
//! | `routes`, `views`, `one` | the shelf, and one badge |
//! | `offers` | the page that an offer's link opens |
//! | `offline` | the backpack where there is no network: `worker.js` in the browser |
//! | `export` | taking badges along: files, a certificate, everything as a zip |
//! | `bring` | the pages that bring a badge along from elsewhere |
//! | `along`, `brought` | looking at such a badge and keeping it, and what is kept beside it |
//! | `shared` | a badge that its owner shows: its page, and what other sites and programs take of it |

pub mod along;
pub mod bring;
pub mod brought;
pub mod collection;
pub mod export;
pub mod model;
pub mod next;
mod offers;
mod offline;
mod one;
pub mod paths;
pub mod placeholder;
mod routes;
pub mod shared;
pub mod shelf;
pub mod store;
mod views;
pub mod visibility;

pub use offline::FORGET;

use crate::server::state::AppState;
use axum::Router;

/// The pages of a backpack.
pub fn router() -> Router<AppState> {
    Router::new()
        .merge(routes::router())
        .merge(one::router())
        .merge(collection::router())
        .merge(offers::router())
        .merge(offline::router())
        .merge(export::router())
        .merge(bring::router())
        .merge(shared::router())
}
