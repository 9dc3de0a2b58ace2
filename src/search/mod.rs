//! Finding opportunities: the query, the index, the page, the JSON and the island.

pub mod date;
// the desk has a wasm of its own, without these
#[cfg(any(feature = "ssr", not(feature = "desk")))]
pub mod islands;
pub mod live;
pub mod query;
pub mod query_url;

#[cfg(feature = "ssr")]
pub mod answer;
#[cfg(feature = "ssr")]
pub mod follow;
#[cfg(feature = "ssr")]
pub mod index;
#[cfg(feature = "ssr")]
pub mod model;
#[cfg(feature = "ssr")]
mod results;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub(crate) mod text;
#[cfg(feature = "ssr")]
mod views;
