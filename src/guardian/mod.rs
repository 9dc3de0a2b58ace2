//! Guardians: below the city's age of digital consent somebody else answers for a young person.

mod mails;
pub mod model;
mod routes;
pub mod store;
mod views;

pub use mails::{ask, ask_publishing};
pub use routes::router;
