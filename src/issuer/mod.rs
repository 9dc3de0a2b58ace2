//! Issuers: every organisation that awards badges has an address of its own (a did:web), keys, and lists of what it took
//! back, published for every verifier in the world.
//!
//! | file | is about |
//! | --- | --- |
//! | `seal` | secrets at rest, under a master key |
//! | `keys` | an organisation's keys: made, published, replaced |
//! | `profile` | who issues, as badges name it |
//! | `status` | the bits of what was taken back or is on hold |
//! | `published`, `routes` | what verifiers ask for |
//! | `check` | whether a badge is good, asking this server alone |
//! | `command` | new keys, from the command line |

pub mod check;
mod command;
pub mod keys;
pub mod profile;
pub mod published;
mod routes;
pub mod seal;
pub mod status;

pub use command::{IssuersCommand, run};
pub use routes::router;

use crate::open_badges::issue::did_web;

/// The address of an organisation as an issuer: `did:web:<host>:issuers:<id>`. None where the public address of this server or
/// the id cannot stand in one.
#[must_use]
pub fn did(origin: &str, organisation_id: &str) -> Option<String> {
    let (_, host) = origin.split_once("://")?;
    // it would name another place
    if organisation_id.contains(':') {
        return None;
    }
    did_web(host, &["issuers", organisation_id])
}

/// The address of one of an organisation's status lists.
#[must_use]
pub fn status_list(origin: &str, organisation_id: &str, list: i64) -> String {
    format!("{origin}/issuers/{organisation_id}/status/{list}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_has_an_address_wherever_this_server_is() {
        assert_eq!(did("https://city.example", "7").unwrap(), "did:web:city.example:issuers:7");
        assert_eq!(did("http://127.0.0.1:3000", "7").unwrap(), "did:web:127.0.0.1%3A3000:issuers:7");
        assert_eq!(did("https://city.example", "a:b"), None);
    }
}
