//! Words as the search compares them: without case and diacritics, and down to their stems.

mod fold;
mod slovenian;
mod stem;

pub use fold::{fold, words};
pub use stem::stem;
