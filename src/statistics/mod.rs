//! What an organisation is told of how its listings are found and its badges are taken: numbers for each of them and a month, small
//! ones hidden, and nobody followed. Views are counted here; everything else is counted from the rows that there are anyway.

mod counter;
mod figures;
mod model;
mod routes;
mod views;

pub use counter::{Views, Visit, run, write};
pub use routes::router;
