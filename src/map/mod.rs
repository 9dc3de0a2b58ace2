//! The map: its page, its base maps, and (in `map.js`) what Leaflet does in the browser.

#[cfg(feature = "ssr")]
mod still;
#[cfg(feature = "ssr")]
pub mod tiles;
#[cfg(feature = "ssr")]
pub mod views;
