//! Endorsements: what an organisation says of a badge of another one, as a signed credential (Open Badges 3.0, class
//! `EndorsementCredential`). Whose badge it is decides whether it is shown; who endorsed can take it back.
//!
//! ```text
//! waiting ──► shown ◄──► hidden     by the badge's organisation
//!    └──────────┴──────────┘
//!               ▼
//!          taken back               by who endorsed, for good: its bit is set
//! ```
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | an endorsement, and how it stands |
//! | `store` | endorsements in the database |
//! | `make` | signing one |
//! | `desk`, `desk_views` | choosing a badge and endorsing it; what was said and heard |
//! | `one` | a single one: shown, hidden, taken back |
//! | `public` | what everybody sees of them, and the credential itself |
//! | `mails` | the letters about them |

mod desk;
mod desk_views;
mod mails;
pub mod make;
pub mod model;
mod one;
pub mod public;
pub mod store;

/// The desk's pages and everybody's.
pub fn router() -> axum::Router<crate::server::state::AppState> {
    desk::router().merge(one::router()).merge(public::router())
}
