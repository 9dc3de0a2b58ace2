//! What people miss in their city: anybody may say it, the city's coordinators read it.

mod routes;
pub mod store;

pub use routes::router;
