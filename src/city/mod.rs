//! Cities and their first pages.

pub mod model;
pub mod routes;
pub mod store;
mod views;
