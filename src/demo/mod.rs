//! Demonstration data: files that a person can read and edit, loaded through the same validation as everything else.

mod badges;
mod files;
mod load;
mod source;
mod synthesise;
pub mod synthetic;
mod when;

pub use load::{Loaded, city_id, load};
pub use source::Source;
pub use synthesise::synthesise;
