//! Opportunities in the database: reading them whole, writing them, and following their change feed.

mod read;
mod write;

pub use read::{by_ids, by_slug, changes, count, of_organisation, of_session, published_slugs, schedules};
pub use write::{Schedule, SessionChange, change_session, put, set_status, touch_organisation};
