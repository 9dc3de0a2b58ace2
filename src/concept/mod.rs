//! The vocabulary: interests, skills and accessibility, in every language.

pub mod model;
pub mod store;
