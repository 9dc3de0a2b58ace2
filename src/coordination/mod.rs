//! Keeping a city's listings true and kind: reviews before they are shown, and what people miss.

pub mod model;
mod routes;
pub mod store;

pub use routes::router;
