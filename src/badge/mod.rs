//! Badges: what an organisation recognises, designed at its desk. Open Badges call one an Achievement, and so do the tables.
//! Awarding one to somebody is `crate::award`: a version is frozen when it is published, so that whatever is awarded keeps what it
//! said.
//!
//! | file | is about |
//! | --- | --- |
//! | `design`, `palette`, `draw` | what the picture is composed of, its colours, and the SVG that comes of it |
//! | `own`, `upload` | a picture of the organisation's own in its place, and the page on which one is chosen |
//! | `model` | what a badge says, what one does for it, where it stands |
//! | `form` | from there to the fields of a form and back, and what is wrong with them |
//! | `store`, `versions` | badges in the database; what is frozen of them and public |
//! | `achievement` | a version as the standard has it |
//! | `routes`, `views`, `choices`, `fields`, `words` | the pages at the desk |
//! | `public`, `shown` | the page of a badge and its picture; what other pages show of it |
//! | `raster` | the picture as pixels |
//! | `islands` | the picture, drawn anew while somebody chooses |

#[cfg(feature = "ssr")]
pub mod achievement;
#[cfg(feature = "ssr")]
mod choices;
#[cfg(feature = "ssr")]
pub mod design;
#[cfg(feature = "ssr")]
pub mod draw;
#[cfg(feature = "ssr")]
mod fields;
#[cfg(feature = "ssr")]
pub mod form;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod model;
#[cfg(feature = "ssr")]
pub mod own;
#[cfg(feature = "ssr")]
pub mod palette;
#[cfg(feature = "ssr")]
mod public;
#[cfg(feature = "ssr")]
pub mod raster;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
pub mod shown;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod upload;
#[cfg(feature = "ssr")]
pub mod versions;
#[cfg(feature = "ssr")]
mod views;
#[cfg(feature = "ssr")]
pub mod words;

/// The desk's pages, the public ones and the pictures.
#[cfg(feature = "ssr")]
pub fn router() -> axum::Router<crate::server::state::AppState> {
    routes::router().merge(upload::router()).merge(public::router())
}
