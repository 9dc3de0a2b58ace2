//! Applying for a badge: somebody shows, task by task, what they did; others who take part confirm it; the organisation decides.
//!
//! ```text
//! open ──► submitted ◄──► changes requested
//!              │
//!              ├──► accepted: the badge is offered
//!              └──► rejected
//! ```
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | an application, its pieces of evidence, and how far each task is |
//! | `store` | all of it in the database |
//! | `apply`, `step` | the applicant's pages: the whole, and one task with its evidence |
//! | `upload` | a form with a file in it, and what is kept of the file |
//! | `peer` | the page at which somebody who takes part too confirms a task |
//! | `desk`, `decide` | the organisation's pages, and what is decided there |
//! | `evidence` | a piece of evidence at its own address, for whoever may see it |
//! | `views`, `mails` | what several pages show; the letters |

mod apply;
mod apply_views;
mod decide;
mod desk;
mod desk_views;
mod evidence;
mod mails;
pub mod model;
mod peer;
mod step;
mod step_views;
pub mod store;
mod upload;
mod views;

pub use desk_views::waiting;

use crate::server::state::AppState;
use axum::Router;

/// The applicant's pages, those of others who confirm, the desk's, and evidence at its address.
pub fn router() -> Router<AppState> {
    apply::router().merge(step::router()).merge(peer::router()).merge(desk::router()).merge(evidence::router())
}
