//! Writing a listing: what is being written and what is still missing, two people at it at once, and how it becomes public.
//!
//! | file | is about |
//! | --- | --- |
//! | `draft`, `rule` | what somebody has typed, complete or not: one spelling for form, autosave and database |
//! | `check` | what is missing or wrong; the same in the browser and on the server |
//! | `merge` | two people's work |
//! | `convert`, `dates` | from a draft to a listing with sessions, and back |
//! | `store`, `publish` | drafts and their revisions in the database; the way to the public |
//! | `routes`, `views`, `form` | the pages; `texts`, `picture`, `parts`, `when` and `place` are sections of the form |
//! | `suggest`, `take` | concepts that fit what is written, and taking one |
//! | `series` | from one date to many |
//! | `islands`, `toolbar` | autosave, live check and preview; buttons for Markdown |

pub mod check;
pub mod draft;
#[cfg(any(feature = "ssr", feature = "desk"))]
pub mod islands;
pub mod merge;
pub mod rule;
#[cfg(all(feature = "hydrate", feature = "desk"))]
mod take;
pub mod toolbar;

#[cfg(feature = "ssr")]
mod convert;
#[cfg(feature = "ssr")]
pub mod dates;
#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
mod history;
#[cfg(feature = "ssr")]
mod holidays;
#[cfg(feature = "ssr")]
mod mails;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
mod picture;
#[cfg(feature = "ssr")]
mod place;
#[cfg(feature = "ssr")]
mod preview;
#[cfg(feature = "ssr")]
pub mod publish;
#[cfg(feature = "ssr")]
pub mod review;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
mod series;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod suggest;
#[cfg(feature = "ssr")]
mod texts;
#[cfg(feature = "ssr")]
mod views;
#[cfg(feature = "ssr")]
mod when;
#[cfg(feature = "ssr")]
pub mod words;

#[cfg(feature = "ssr")]
pub use routes::{Writing, router};
#[cfg(feature = "ssr")]
pub use views::fresh;
