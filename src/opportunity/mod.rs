//! Opportunities: what they are, where they are kept, how they are worded and shown.

pub mod islands;
pub mod model;

#[cfg(feature = "ssr")]
pub mod cache;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod card;
#[cfg(feature = "ssr")]
mod json_ld;
#[cfg(feature = "ssr")]
pub mod listing;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod validation;
#[cfg(feature = "ssr")]
mod views;
#[cfg(feature = "ssr")]
pub mod wording;
