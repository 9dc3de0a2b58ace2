//! What an organisation is told of how its listings are found: numbers for a listing and a month, small ones hidden, and nobody
//! followed. Views are counted here; keeps, registrations and presences are counted from the rows that there are anyway.

mod counter;
mod figures;
mod model;
mod routes;
mod views;

pub use counter::{Views, Visit, run, write};
pub use routes::router;
