//! What lies outside: where keys, lists and profiles are published, and what a caller has fetched of it.
//!
//! Nothing is fetched here. Whoever verifies hands over what it has ([`Outside`]); what is missing is named in the
//! report, to be fetched (https, public addresses only, with limits to size and time) before verifying again.

use super::{
    json::{self, each, text},
    keys::{PublicKey, looks_like_key},
    report::Obstacle,
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use std::collections::HashMap;

/// What is known of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer<'a> {
    /// What was fetched from it.
    Document(&'a [u8]),
    /// It was said to be gone for good (HTTP 410).
    Gone,
    /// It was asked, and there was no answer or an error.
    None,
    /// It was not asked yet.
    NotAsked,
}

/// What somebody has fetched before verifying.
pub trait Outside {
    /// What is known of an address, which has no fragment.
    fn at(&self, address: &str) -> Answer<'_>;
}

/// Nothing was fetched.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nothing;

impl Outside for Nothing {
    fn at(&self, _: &str) -> Answer<'_> {
        Answer::NotAsked
    }
}

/// What came of fetching, for those who keep it in a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// What was fetched.
    Document(Vec<u8>),
    /// It was said to be gone for good (HTTP 410).
    Gone,
    /// There was no answer, or an error.
    None,
}

impl<S: std::hash::BuildHasher> Outside for HashMap<String, Fetched, S> {
    fn at(&self, address: &str) -> Answer<'_> {
        match self.get(address) {
            Some(Fetched::Document(bytes)) => Answer::Document(bytes),
            Some(Fetched::Gone) => Answer::Gone,
            Some(Fetched::None) => Answer::None,
            None => Answer::NotAsked,
        }
    }
}

/// A document per address; `Some` is what was fetched, `None` that there was no answer.
impl<S: std::hash::BuildHasher> Outside for HashMap<String, Option<Vec<u8>>, S> {
    fn at(&self, address: &str) -> Answer<'_> {
        match self.get(address) {
            Some(Some(bytes)) => Answer::Document(bytes),
            Some(None) => Answer::None,
            None => Answer::NotAsked,
        }
    }
}

/// The JSON document at an address.
///
/// # Errors
/// What stands in the way of it.
pub fn document(address: &str, outside: &dyn Outside) -> Result<Value, Obstacle> {
    match outside.at(address) {
        Answer::Document(bytes) => json::parse(bytes).map_err(|_| Obstacle::Unreadable(address.to_owned())),
        Answer::Gone | Answer::None => Err(Obstacle::NoAnswer(address.to_owned())),
        Answer::NotAsked => Err(Obstacle::Needs(vec![address.to_owned()])),
    }
}

/// Where the document of a did:web is (did:web Method Specification, section 2.5.2). None when it is no did:web.
#[must_use]
pub fn did_web_address(did: &str) -> Option<String> {
    let mut parts = did.strip_prefix("did:web:")?.split(':');
    let host = parts.next()?.replace("%3A", ":").replace("%3a", ":");
    let (name, port) = host.split_once(':').unwrap_or((&host, "443"));
    let letters = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~'))
    };
    if !letters(name) || port.is_empty() || port.len() > 5 || !port.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let path: Vec<&str> = parts.collect();
    if !path.iter().all(|part| letters(part) && *part != "." && *part != "..") {
        return None;
    }
    let path = if path.is_empty() { ".well-known".to_owned() } else { path.join("/") };
    Some(format!("https://{host}/{path}/did.json"))
}

/// The scheme, host and port of an http(s) address, in lower case.
#[must_use]
pub fn origin(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let host = rest.split(['/', '?', '#', '\\']).next().filter(|host| !host.is_empty() && !host.contains('@'))?;
    let host = host.to_ascii_lowercase();
    let usual = if scheme == "https" { ":443" } else { ":80" };
    matches!(scheme.as_str(), "http" | "https")
        .then(|| format!("{scheme}://{}", host.strip_suffix(usual).unwrap_or(&host)))
}

/// A key, and the document that it was found in.
#[derive(Clone, Debug)]
pub struct Found {
    /// What verifies.
    pub key: PublicKey,
    /// Where it was found; none when the address of the key holds the key itself.
    pub at: Option<String>,
}

/// The document that says which keys somebody has: of a did:web, or an http(s) address without its fragment.
///
/// # Errors
/// When nothing can be asked about such an identifier.
pub fn key_document(who: &str) -> Result<String, Obstacle> {
    let bare = who.split('#').next().unwrap_or(who);
    if bare.starts_with("did:web:") {
        return did_web_address(bare).ok_or_else(|| Obstacle::NoWayToAsk(bare.to_owned()));
    }
    origin(bare).map(|_| bare.to_owned()).ok_or_else(|| Obstacle::NoWayToAsk(bare.to_owned()))
}

/// The key of a DID that is its own document: did:key, did:jwk.
#[must_use]
pub fn own_key(id: &str) -> Option<PublicKey> {
    let bare = id.split('#').next().unwrap_or(id);
    if let Some(multikey) = bare.strip_prefix("did:key:") {
        return PublicKey::from_multikey(multikey).ok();
    }
    let jwk = BASE64URL_NOPAD.decode(bare.strip_prefix("did:jwk:")?.as_bytes()).ok()?;
    PublicKey::from_jwk(&json::parse(&jwk).ok()?).ok()
}

/// Finds the key that an address names (Open Badges 3.0 section 8.5, Dereferencing the Public Key).
///
/// # Errors
/// What stands in the way of it.
pub fn dereference(method: &str, outside: &dyn Outside) -> Result<Found, Obstacle> {
    if method.starts_with("did:key:") || method.starts_with("did:jwk:") {
        let key = own_key(method).ok_or_else(|| Obstacle::NoWayToAsk(method.to_owned()))?;
        return Ok(Found { key, at: None });
    }
    let at = key_document(method)?;
    let document = document(&at, outside)?;
    let key = listed(&document, method).ok_or_else(|| Obstacle::NoSuchKey(method.to_owned()))?;
    Ok(Found { key, at: Some(at) })
}

/// The key of this address in a document: a controlled identifier document (DIDs), a JWK set, or a key alone.
#[must_use]
pub fn listed(document: &Value, method: &str) -> Option<PublicKey> {
    let fragment = method.split_once('#').map(|(_, fragment)| fragment);
    let named = |key: &&Value, by: &str| {
        let name = text(key, by).unwrap_or_default();
        name == method || fragment.is_some_and(|fragment| name.strip_prefix('#').unwrap_or(name) == fragment)
    };
    let methods = each(document, "verificationMethod").iter().chain(each(document, "assertionMethod"));
    if let Some(found) = methods.filter(|method| method.is_object()).find(|method| named(method, "id")) {
        return PublicKey::from_method(found).ok();
    }
    let set = each(document, "keys");
    if let Some(found) = set.iter().find(|key| named(key, "kid")) {
        return PublicKey::from_jwk(found).ok();
    }
    if !looks_like_key(document) {
        return None;
    }
    let unnamed = text(document, "id").or_else(|| text(document, "kid")).is_none();
    (unnamed || named(&document, "id") || named(&document, "kid"))
        .then(|| PublicKey::from_method(document).ok())
        .flatten()
}

/// Whether a document lets this key speak for the one it is about: as an assertion method (DIDs, section 5.3.2), of a
/// controller that is the document's own subject; or, where the document has no such list, by having it.
#[must_use]
pub fn may_assert(document: &Value, method: &str, key: &PublicKey) -> bool {
    if listed(document, method).as_ref() != Some(key) {
        return false;
    }
    let same = |id: &str| id == method || (id.starts_with('#') && method.ends_with(id));
    let methods = || each(document, "verificationMethod").iter().chain(each(document, "assertionMethod"));
    let controllers =
        methods().filter(|one| text(one, "id").is_some_and(same)).filter_map(|one| text(one, "controller"));
    if text(document, "id").is_some_and(|subject| controllers.into_iter().any(|controller| controller != subject)) {
        return false;
    }
    if document.get("verificationMethod").is_none() && document.get("assertionMethod").is_none() {
        return true;
    }
    each(document, "assertionMethod").iter().any(|one| one.as_str().or_else(|| text(one, "id")).is_some_and(same))
}

/// The document of a did:web that issues badges: each key (a Multikey `z6Mk…`) as an assertion method, named
/// `<did>#z6Mk…`, each JWK, with its `kid`, as `<did>#<kid>`; rotated keys stay in the list, behind those that sign now. The
/// JWKs come first: a verifier that looks for the key of a JWT without its name takes the first method (openbadgeslib 4.6
/// does so for status lists).
#[must_use]
pub fn did_document(did: &str, multikeys: &[String], jwks: &[(String, Value)]) -> Value {
    let mut methods: Vec<Value> = Vec::new();
    for (kid, jwk) in jwks {
        let id = format!("{did}#{kid}");
        methods.push(json!({ "id": id, "type": "JsonWebKey", "controller": did, "publicKeyJwk": jwk }));
    }
    for multikey in multikeys {
        let id = format!("{did}#{multikey}");
        methods.push(json!({ "id": id, "type": "Multikey", "controller": did, "publicKeyMultibase": multikey }));
    }
    let ids: Vec<Value> = methods.iter().filter_map(|method| method.get("id").cloned()).collect();
    json!({
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1", "https://w3id.org/security/jwk/v1"],
        "id": did,
        "verificationMethod": methods,
        "assertionMethod": ids,
    })
}

/// A JWK set (RFC 7517 section 5) of public keys, each with its `kid`: what a JWT calls the key that has signed it.
#[must_use]
pub fn jwk_set(keys: &[(&str, &PublicKey)]) -> Value {
    let keys = keys.iter().map(|(kid, key)| {
        let mut jwk = key.to_jwk();
        jwk["kid"] = (*kid).into();
        jwk
    });
    json!({ "keys": keys.collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_did_web_lies() {
        let of = |did| did_web_address(did);
        assert_eq!(of("did:web:a.example").unwrap(), "https://a.example/.well-known/did.json");
        assert_eq!(of("did:web:a.example%3A8443:issuers:7").unwrap(), "https://a.example:8443/issuers/7/did.json");
        for bad in [
            "did:web:",
            "did:key:z6Mk",
            "did:web:a.example:",
            "did:web:a.example:..:b",
            "did:web:a/b",
            "did:web:a%2Fb",
            "did:web:a@b",
            "did:web:a.example%3A",
            "did:web:a.example%3A80%3A80",
            "did:web:a.example:b?c",
            "did:web:ž.example",
        ] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }

    #[test]
    fn origins() {
        assert_eq!(origin("HTTPS://A.example:443/b#c").unwrap(), "https://a.example");
        assert_eq!(origin("http://a.example:8080").unwrap(), "http://a.example:8080");
        for bad in ["a", "ftp://a/", "https:///a", "https://a@b/", "urn:uuid:1"] {
            assert_eq!(origin(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_key_that_is_listed_but_does_not_assert_speaks_for_nobody() {
        let did = "did:web:a.example";
        let multikey = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";
        let (method, key) = (format!("{did}#{multikey}"), PublicKey::from_multikey(multikey).unwrap());
        let mut document = did_document(did, &[multikey.to_owned()], &[]);
        assert!(may_assert(&document, &method, &key));
        document["verificationMethod"][0]["controller"] = "did:web:b.example".into();
        assert!(!may_assert(&document, &method, &key));
        document["verificationMethod"][0]["controller"] = did.into();
        document["authentication"] = document["assertionMethod"].take();
        assert!(!may_assert(&document, &method, &key));
    }
}
