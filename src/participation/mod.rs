//! Taking part: a place in a session, or a place on its waiting list.
//!
//! The number of places left is one number, [`Session::left`](crate::opportunity::listing::Session::left), wherever it is
//! shown: capacity less what is given away elsewhere less what is confirmed here. A registration changes it, so that it
//! is a change of the listing and goes through the change feed like any other.

mod mails;
pub mod model;
pub mod reminders;
mod routes;
pub mod store;
mod views;

pub use routes::{leave_all, router};
