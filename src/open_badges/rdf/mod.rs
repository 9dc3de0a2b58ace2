//! RDF: statements, and the one way to write a set of them down that everybody arrives at.

mod canonical;
mod quad;

pub use canonical::{MAX_STEPS, TooSymmetrical, canonical};
pub use quad::{Object, Quad, Subject};
