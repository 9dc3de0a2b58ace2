//! What somebody keeps and joins, as a calendar that their phone follows: an address that only they have, and can change.

mod routes;
pub mod store;

pub use routes::router;
