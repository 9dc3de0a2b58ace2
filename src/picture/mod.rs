//! Pictures of listings and badges and logos of organisations: taken in, made small, kept in the database and served for good.
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | what is taken, which widths are made of it, and their addresses |
//! | `upload`, `process` | a form with a file in it; from a file to pictures without anything else in them |
//! | `store`, `purge` | the database; throwing away what nothing names any more |
//! | `routes`, `views` | serving them; the page on which one is chosen, and how others show it |
//! | `live` | choosing, dropping and shrinking one in the browser, where a listing is written |

#[cfg(all(feature = "hydrate", feature = "desk"))]
pub mod live;
#[cfg(feature = "ssr")]
pub mod model;
#[cfg(feature = "ssr")]
pub mod process;
#[cfg(feature = "ssr")]
pub mod purge;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod upload;
#[cfg(feature = "ssr")]
pub mod views;

#[cfg(feature = "ssr")]
pub use routes::router;
