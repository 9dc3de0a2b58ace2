//! What those who were there say: stars and words, shown once somebody of the city has read them.

pub mod model;
mod routes;
pub mod store;
pub mod views;

pub use routes::router;
