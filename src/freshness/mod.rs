//! Whether listings are still true. Every so many days whoever runs one is asked, for all that they run at once; what nobody
//! confirms is marked, then hidden, and never deleted.

mod ask;
pub mod model;
mod routes;
mod store;
mod token;

pub use ask::{look, run};
pub use routes::router;
