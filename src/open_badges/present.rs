//! What somebody presents: a picture, a JSON document, a compact JWS or an address, of Open Badges 3.0 or older.

use super::{
    bake::{BakeError, Generation, unbake},
    credential::{Credential, ReadError},
    json::{self, JsonError, is_a},
    jsonld::is_absolute,
    jwt::Jws,
    resolve::origin,
    two::Assertion,
};
use std::fmt;

/// What was presented.
#[derive(Clone, Debug)]
pub enum Presented {
    /// A credential of Open Badges 3.0 (or another verifiable credential).
    Credential(Box<Credential>),
    /// An assertion of Open Badges 2.0.
    Assertion(Box<Assertion>),
    /// Only the address of a badge, to be fetched and presented again.
    Address(String),
}

/// Why nothing can be made of what was presented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresentError {
    /// A picture out of which nothing can be taken.
    Picture(BakeError),
    /// Not JSON as it is read here.
    Json(JsonError),
    /// A text or document that is no badge.
    NotABadge,
}

impl fmt::Display for PresentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Picture(error) => error.fmt(f),
            Self::Json(error) => error.fmt(f),
            Self::NotABadge => f.write_str("no badge"),
        }
    }
}

impl std::error::Error for PresentError {}

/// Reads what was presented: a PNG or SVG, a JSON document, a compact JWS, or an http(s) address.
///
/// # Errors
/// When it is none of these, damaged or too large.
pub fn read(presented: &[u8]) -> Result<Presented, PresentError> {
    let start = presented.strip_prefix("\u{feff}".as_bytes()).unwrap_or(presented).trim_ascii_start();
    if presented.starts_with(&super::bake::png::SIGNATURE) || start.starts_with(b"<") {
        let picture = if start.starts_with(b"<") { start } else { presented };
        let (text, generation) = unbake(picture).map_err(PresentError::Picture)?;
        return from_text(&text, generation);
    }
    let text = std::str::from_utf8(start).map_err(|_| PresentError::NotABadge)?;
    from_text(text, Generation::Three)
}

fn from_text(text: &str, generation: Generation) -> Result<Presented, PresentError> {
    let text = text.trim();
    if text.starts_with('{') {
        let document = json::parse(text.as_bytes()).map_err(PresentError::Json)?;
        let is_credential = is_a(&document, "VerifiableCredential");
        if !is_credential && (generation == Generation::Two || is_a(&document, "Assertion")) {
            return Assertion::hosted(text).map(Box::new).map(Presented::Assertion).ok_or(PresentError::NotABadge);
        }
        return credential(text);
    }
    if origin(text).is_some() && is_absolute(text) {
        return Ok(Presented::Address(text.to_owned()));
    }
    let jws = Jws::read(text).map_err(|_| PresentError::NotABadge)?;
    let is_credential = is_a(&jws.credential(), "VerifiableCredential");
    if !is_credential && (generation == Generation::Two || is_a(&jws.claims, "Assertion")) {
        return Assertion::signed(text).map(Box::new).map(Presented::Assertion).ok_or(PresentError::NotABadge);
    }
    credential(text)
}

fn credential(text: &str) -> Result<Presented, PresentError> {
    Credential::read(text).map(Box::new).map(Presented::Credential).map_err(|error| match error {
        ReadError::Json(error) => PresentError::Json(error),
        ReadError::Jws(_) | ReadError::NotACredential => PresentError::NotABadge,
    })
}
