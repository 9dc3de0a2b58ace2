//! Searches that somebody wants to hear of: kept, listed, and told of by mail as it happens or once a week.

pub mod alerts;
pub mod model;
mod naming;
mod routes;
pub mod store;
mod views;

pub use routes::router;
