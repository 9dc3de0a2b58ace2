//! Opportunities in the database: reading them whole, writing them, and following their change feed.

mod read;
mod write;

pub use read::{by_ids, by_slug, changes, count, of_session, published_slugs};
pub use write::{Schedule, SessionChange, change_session, put};
