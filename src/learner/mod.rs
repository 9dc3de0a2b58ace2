//! What somebody likes, and what fits them.
//!
//! Likes are a few taps: kept in a cookie of this device (`device`) until there is an account, and with the account from
//! then on.
//! `fit` says how well a listing fits and why; `recommend` puts the best into an order that is not one narrow interest.

pub mod device;
pub mod experience;
pub mod fit;
pub mod likes;
pub mod recommend;
mod routes;
pub mod store;
mod views;

pub use routes::router;
