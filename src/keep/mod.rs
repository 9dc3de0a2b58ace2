//! Keeping what one likes: bookmarks.

mod routes;
pub mod store;

pub use routes::router;
