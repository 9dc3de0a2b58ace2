//! Opportunities: what they are, where they are kept, how they are worded and shown.

// the desk has a wasm of its own, without these
#[cfg(any(feature = "ssr", not(feature = "desk")))]
pub mod islands;
pub mod limits;
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
pub mod recurrence;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod slug;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod validation;
#[cfg(feature = "ssr")]
pub mod views;
#[cfg(feature = "ssr")]
pub mod wording;
