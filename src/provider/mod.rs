//! Organisations and their places.

pub mod store;
