//! As much of JSON-LD 1.1 as badges need, from a document to the RDF statements that a signature covers.
//!
//! Contexts are processed once and shared ([`Active`]); a document then only looks words up. And nothing is dropped
//! silently: JSON-LD leaves out what no context defines, so that it would be shown and yet be unsigned. Here such a word
//! is an error, as is every construct that is not understood. What is read gives the same statements as
//! a general JSON-LD processor would: `tests/` compares.
//!
//! Left out on purpose: contexts written into a document, `@`-keys other than `@context`, nulls, blank node names of the
//! document's own (with them a few lines can make canonicalisation take years), compact addresses as keys.

mod active;
mod expand;
mod iri;
mod number;

pub use active::{Active, ContextError};
pub use expand::{Expansion, ExpansionError, Reading, quads};
pub use iri::is_absolute;
