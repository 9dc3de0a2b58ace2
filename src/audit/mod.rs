//! Who did what at an organisation: noted in the transaction of the deed itself, and read by the organisation's people.

pub mod model;
mod routes;
pub mod store;

pub use routes::router;
