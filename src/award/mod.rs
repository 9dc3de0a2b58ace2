//! Awards: a badge offered to somebody, accepted or declined by them, and what its issuer says of it afterwards.
//!
//! ```text
//! offered ──► accepted ──► issued ◄──► suspended
//!    │                        │            │
//!    └──► declined            └────────────┴──► revoked
//! ```
//!
//! A badge is signed when it is accepted: nothing about somebody is made that they have not agreed to.
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | an award and its states |
//! | `store` | awards in the database: given, never twice, declined, taken back |
//! | `accept` | accepting one: signed, with a bit of its own, into the backpack |
//! | `desk`, `routes`, `views`, `lines`, `words` | the desk's pages: who has it; taking it back |
//! | `list`, `bulk`, `bulk_views`, `session` | giving to several at once: by a list, by links, to who was there |
//! | `runs`, `rows`, `work` | what is given at once, in the database; and giving it |
//! | `automatic` | badges that are awarded by themselves |
//! | `mails` | the letters |

pub mod accept;
pub mod automatic;
mod bulk;
mod bulk_views;
mod desk;
mod lines;
pub mod list;
pub mod mails;
pub mod model;
mod routes;
pub mod rows;
pub mod runs;
mod session;
pub mod store;
mod views;
mod words;
mod work;

pub use routes::router;
pub use work::{finish, run};
