//! Open Badges 3.0 (1EdTech, final release) as a library of its own: reading, verifying, making, signing and baking
//! badges. It also reads badges of the older data model (Verifiable Credentials 1.1) and Open Badges 2.0.
//!
//! Pure: no network, no files, no clock, no random numbers. The moment is an argument; secrets and salts are handed in;
//! what lies outside a badge is data. Verifying names the addresses that it needs, the caller fetches them with
//! whatever guards it wants, and verifies again.
//!
//! ```text
//! use city_of_learning::open_badges::{
//!     contexts::Contexts, present::{self, Presented}, resolve::Fetched, verify::{Circumstances, verify},
//! };
//!
//! let Presented::Credential(badge) = present::read(&bytes)? else { … };   // PNG, SVG, JSON or JWT
//! let mut fetched: HashMap<String, Fetched> = HashMap::new();
//! let report = loop {
//!     let circumstances = Circumstances { outside: &fetched, now_ms, contexts: Contexts::built_in(), recipient: None };
//!     let report = verify(&badge, circumstances);
//!     let needs = report.needs();
//!     if needs.is_empty() { break report; }
//!     for address in needs {
//!         let found = fetch(&address).await;                              // guarded: public addresses, limits
//!         fetched.insert(address, found.map_or(Fetched::None, Fetched::Document));
//!     }
//! };
//! match report.verdict() { … }
//! ```
//!
//! | file | is about |
//! | --- | --- |
//! | `present` | what somebody presents: a picture, JSON, a JWT, an address |
//! | `credential` | a badge as it came: its own text, and what it says |
//! | `verify`, `report` | all checks, each passed, failed or not possible, and what they come to |
//! | `issue` | making badges and endorsements |
//! | `data_integrity` | embedded proofs, `eddsa-rdfc-2022` |
//! | `jwt` | badges as JWTs: signs ES256, verifies ES256, RS256 and `EdDSA` |
//! | `status` | status lists: which badges were taken back |
//! | `recipient` | whom a badge was issued to, without telling everybody |
//! | `bake` | badges inside PNG and SVG pictures |
//! | `schema` | whether a badge is built as the standard says |
//! | `resolve` | DIDs and published keys, and what the caller has fetched |
//! | `two` | Open Badges 2.0 |
//! | `keys`, `multibase` | keys and how they are written |
//! | `contexts`, `jsonld`, `rdf` | from JSON to what a signature covers |
//! | `json`, `time` | strict reading of JSON, moments |
//!
//! # What it stands against
//! Everything presented is somebody else's. Each of these has a test in `tests/hazards.rs`:
//! - Words that no context defines, addresses that are none and the like are dropped by JSON-LD, so they would be shown
//!   and not be signed: here they are errors.
//! - A few lines that look alike can make canonicalisation take years: the steps are counted.
//! - Contexts are a closed list, each checked against its hash. Those written into a document are not followed.
//! - Keys twice in an object, documents that are huge or deep, lengths in pictures that lie, entities, lists that
//!   unpack to gigabytes: bounded, each with an answer within a second.
//! - A signature by a key is not yet one by the issuer: that the key speaks for the issuer is a check of its own.
//! - What could not be found out is neither valid nor invalid, and what was taken back is not forged.

pub mod bake;
pub mod contexts;
pub mod credential;
pub mod data_integrity;
pub mod issue;
pub mod json;
pub mod jsonld;
pub mod jwt;
pub mod keys;
pub mod multibase;
pub mod present;
pub mod rdf;
pub mod recipient;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod status;
#[cfg(test)]
mod tests;
pub mod time;
pub mod two;
pub mod verify;
