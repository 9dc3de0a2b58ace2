//! Awards: a badge offered to somebody, accepted or declined by them, and what its issuer says of it afterwards.
//!
//! ```text
//! offered ──► accepted ──► issued ◄──► suspended
//!    │                        │            │
//!    └──► declined            └────────────┴──► revoked
//! ```
//!
//! A badge is signed when it is accepted: nothing about somebody is made that they have not agreed to.
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | an award and its states |
//! | `store` | awards in the database: given, never twice, declined, taken back |
//! | `accept` | accepting one: signed, with a bit of its own, into the backpack |

pub mod accept;
pub mod model;
pub mod store;
