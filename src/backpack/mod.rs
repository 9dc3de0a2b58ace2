//! Backpacks: the badges that somebody has accepted here or brought along.

pub mod bring;
pub mod brought;
pub mod model;
pub mod store;
