//! The same thing written twice: pointed out while somebody writes and when the city reads, and made one again so that nobody
//! loses what they have of either.
//!
//! | file | is about |
//! | --- | --- |
//! | `likeness` | whether two look alike; knows no database |
//! | `find` | what looks like a draft, among the few that can |
//! | `merge` | one goes away into the other |
//! | `store` | what was dismissed, and where an old address leads |
//! | `routes`, `views`, `mails` | what is pointed out, what is done about it, and who is told |

pub mod find;
pub mod likeness;
mod mails;
mod merge;
mod routes;
pub mod store;
pub mod views;

pub use routes::{may_merge, moved, router};
