//! Badges awarded by a code: an organisation makes one at its desk and hangs it on a wall, and whoever scans or types it takes the
//! badge.
//!
//! ```text
//! open ◄──► paused
//!   └────┬─────┘
//!        ▼
//!      ended          and closed by itself: its time is over, or as many as may have used it
//! ```
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | the characters of a code, and whether it works |
//! | `store` | codes in the database |
//! | `take` | using one: counted, given, accepted |
//! | `public` | typing one, and the page that its picture leads to |
//! | `desk`, `desk_views` | making, pausing and ending codes |
//! | `print` | the picture of one, and its poster |

mod desk;
mod desk_views;
pub mod model;
pub mod print;
mod public;
pub mod store;
pub mod take;

/// The desk's pages and everybody's.
pub fn router() -> axum::Router<crate::server::state::AppState> {
    desk::router().merge(public::router())
}
