//! The JSON-LD contexts that badges may use: a closed list, never fetched.
//!
//! What a context says decides what a signature covers. One that is fetched could say something else tomorrow, or to
//! somebody else; so each is kept here, and its SHA-256 beside it. `contexts/README.md` says where each comes from.

use super::jsonld::{Active, ContextError};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex},
};

/// Of the W3C Verifiable Credentials Data Model 2.0.
pub const CREDENTIALS_V2: &str = "https://www.w3.org/ns/credentials/v2";
/// Of the W3C Verifiable Credentials Data Model 1.1.
pub const CREDENTIALS_V1: &str = "https://www.w3.org/2018/credentials/v1";
/// Of Open Badges 3.0, as badges are issued with today.
pub const OPEN_BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
/// Of 1EdTech's schema validator, revocation list and refresh service, for badges that name one of them.
pub const EXTENSIONS: &str = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
/// Of W3C Data Integrity proofs, for documents whose other contexts lack them.
pub const DATA_INTEGRITY_V2: &str = "https://w3id.org/security/data-integrity/v2";

/// More contexts than any badge has: so that a list of thousands is refused before it is processed.
const MAX_CONTEXTS: usize = 8;
/// How many ways of combining contexts are remembered; there are a handful in honest badges.
const REMEMBERED: usize = 64;

/// One context: its address, its text, and the SHA-256 of that text in lower-case hexadecimal.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// What a document's `@context` names.
    pub address: &'static str,
    /// A JSON document with an `@context`.
    pub text: &'static str,
    /// Of the text, in lower-case hexadecimal.
    pub sha256: &'static str,
}

/// The contexts that are built in.
pub const BUILT_IN: [Context; 10] = [
    Context {
        address: CREDENTIALS_V2,
        text: include_str!("contexts/credentials-v2.json"),
        sha256: "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
    },
    Context {
        address: CREDENTIALS_V1,
        text: include_str!("contexts/credentials-v1.json"),
        sha256: "00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8",
    },
    Context {
        address: OPEN_BADGES,
        text: include_str!("contexts/ob-3.0.3.json"),
        sha256: "e407ae98563c7b4708be4c8198a7f254bc09c131afc68e73d5f90eb0a34c6f7f",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        text: include_str!("contexts/ob-3.0.2.json"),
        sha256: "3b7ee3db2a81386e4369ea73ccc6b85f3cf463094e633466cee7e0b048cbeb35",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        text: include_str!("contexts/ob-3.0.1.json"),
        sha256: "a6196945628b9d02b7b60f57f0a8f6baa9771a202d1a9e378555fc95d71d6c33",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        text: include_str!("contexts/ob-3.0.0.json"),
        sha256: "ce6ab7f5729910f4fd7f35ec2cdb91f15446d1d2f886b6ccc1c1380b47fa8383",
    },
    Context {
        address: EXTENSIONS,
        text: include_str!("contexts/ob-extensions.json"),
        sha256: "f9767b4f07e2c92e6c084c34882f67cb335b13f0aface4b9bfc2ea08432a5892",
    },
    Context {
        address: DATA_INTEGRITY_V2,
        text: include_str!("contexts/data-integrity-v2.json"),
        sha256: "0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363",
    },
    Context {
        address: "https://w3id.org/security/data-integrity/v1",
        text: include_str!("contexts/data-integrity-v1.json"),
        sha256: "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554",
    },
    Context {
        address: "https://www.w3.org/ns/credentials/status/v1",
        text: include_str!("contexts/status-list-v1.json"),
        sha256: "fd08cbf28ddd829ab2f1978c48f43ab07a112c1c90245a0cfac7ba721c65170c",
    },
];

static BUILT_IN_TABLE: LazyLock<Contexts> =
    LazyLock::new(|| Contexts::checked(&BUILT_IN).unwrap_or_else(|_| Contexts::none()));

/// A list of contexts, each read once, and what became of the combinations that documents used.
#[derive(Debug)]
pub struct Contexts {
    bodies: HashMap<String, serde_json::Value>,
    combined: Mutex<HashMap<Vec<String>, Arc<Active>>>,
}

impl Contexts {
    /// The contexts that are built in, checked against their hashes once.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN_TABLE
    }

    /// Knows no context: every document is refused.
    fn none() -> Self {
        Self { bodies: HashMap::new(), combined: Mutex::default() }
    }

    /// A list of one's own.
    ///
    /// # Errors
    /// When a text is not the one that its hash says, or no context.
    pub fn checked(list: &[Context]) -> Result<Self, ContextError> {
        let mut known = Self::none();
        for context in list {
            let found = data_encoding::HEXLOWER.encode(&Sha256::digest(context.text));
            let body = super::json::parse(context.text.as_bytes())
                .ok()
                .and_then(|mut document| document.get_mut("@context").map(serde_json::Value::take));
            match body {
                Some(body) if found == context.sha256 => known.bodies.insert(context.address.to_owned(), body),
                _ => return Err(ContextError::Altered(context.address.to_owned())),
            };
        }
        Ok(known)
    }

    /// What the contexts at these addresses mean one after the other (JSON-LD 1.1 API, 4.1 Context Processing).
    ///
    /// # Errors
    /// When one is not on the list, there are too many, or one contradicts an earlier one.
    pub fn combined(&self, addresses: &[&str]) -> Result<Arc<Active>, ContextError> {
        if addresses.len() > MAX_CONTEXTS {
            return Err(ContextError::TooMany);
        }
        let key: Vec<String> = addresses.iter().map(|&address| address.to_owned()).collect();
        let remembered = || self.combined.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(found) = remembered().get(&key) {
            return Ok(found.clone());
        }
        let found = self.after(&Arc::new(Active::default()), addresses)?;
        let mut remembered = remembered();
        if remembered.len() < REMEMBERED {
            remembered.insert(key, found.clone());
        }
        Ok(found)
    }

    /// What they mean inside a document that already has contexts.
    ///
    /// # Errors
    /// As for [`Contexts::combined`].
    pub fn after(&self, outer: &Arc<Active>, addresses: &[&str]) -> Result<Arc<Active>, ContextError> {
        if addresses.len() > MAX_CONTEXTS {
            return Err(ContextError::TooMany);
        }
        addresses.iter().try_fold(outer.clone(), |active, address| {
            let body = self.bodies.get(*address).ok_or_else(|| ContextError::Unknown((*address).to_owned()))?;
            active.with(body).map(Arc::new)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_context_is_what_its_hash_says() {
        let known = Contexts::checked(&BUILT_IN).unwrap();
        for context in BUILT_IN {
            known.combined(&[context.address]).unwrap();
        }
        assert_eq!(Contexts::built_in().bodies.len(), BUILT_IN.len());
    }

    #[test]
    fn an_altered_context_is_refused() {
        let altered = Context { text: "{\"@context\":{}}", ..BUILT_IN[0] };
        assert_eq!(Contexts::checked(&[altered]).unwrap_err(), ContextError::Altered(CREDENTIALS_V2.into()));
    }

    #[test]
    fn a_context_that_is_not_on_the_list_is_named() {
        let unknown = "https://example.org/mine.json";
        let error = Contexts::built_in().combined(&[CREDENTIALS_V2, unknown]).unwrap_err();
        assert_eq!(error, ContextError::Unknown(unknown.into()));
        assert_eq!(Contexts::built_in().combined(&[CREDENTIALS_V2; 9]).unwrap_err(), ContextError::TooMany);
    }
}
