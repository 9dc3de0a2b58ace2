//! Mail: what a letter looks like, the outbox that loses none and doubles none, and how it leaves.
//!
//! A handler writes a letter with [`outbox::put`] in the transaction of what it tells of: both last or neither does. The
//! [`outbox::run`] of any server takes it from there, hands it over and deletes it. A letter has one Message-ID for
//! its life, so that even one that is handed over twice (the process was killed between the other side's "accepted" and
//! our deletion) is one letter to the mailbox that receives it; in the outbox folder it is one file.

pub mod letter;
pub mod outbox;
pub mod purge;
pub mod transport;

mod routes;

pub use routes::router;
