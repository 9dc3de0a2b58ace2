//! Data Integrity proofs with the cryptosuite `eddsa-rdfc-2022` (W3C Data Integrity `EdDSA` Cryptosuites 1.0, section 3.2).
//!
//! What is signed is not the text but its statements in canonical form: SHA-256 of the proof's, then of the document's.

use super::{
    contexts::Contexts,
    jsonld::{ExpansionError, Reading, quads},
    keys::{PublicKey, SigningKey, proof_value},
    multibase,
    rdf::{TooSymmetrical, canonical},
};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::fmt;

/// The cryptosuite that is signed and verified here.
pub const CRYPTOSUITE: &str = "eddsa-rdfc-2022";

/// Why what a signature covers cannot be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CanonError {
    /// The document's statements cannot be told.
    Expansion(ExpansionError),
    /// Telling its nodes apart would take too long.
    TooSymmetrical,
    /// The document is no object, or has no `@context`.
    NotADocument,
}

impl fmt::Display for CanonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expansion(error) => error.fmt(f),
            Self::TooSymmetrical => TooSymmetrical.fmt(f),
            Self::NotADocument => f.write_str("no object with an @context"),
        }
    }
}

impl std::error::Error for CanonError {}

impl From<ExpansionError> for CanonError {
    fn from(error: ExpansionError) -> Self {
        Self::Expansion(error)
    }
}

impl From<TooSymmetrical> for CanonError {
    fn from(_: TooSymmetrical) -> Self {
        Self::TooSymmetrical
    }
}

/// The canonical N-Quads of a document without its `proof`: expansion, conversion to RDF, RDFC-1.0.
///
/// # Errors
/// When its statements cannot be told, or would leave out what it shows.
pub fn canonical_document(document: &Map<String, Value>, contexts: &Contexts) -> Result<String, CanonError> {
    of(Reading { document, without: Some("proof"), context: None }, contexts)
}

fn of(reading: Reading<'_>, contexts: &Contexts) -> Result<String, CanonError> {
    Ok(canonical(&quads(reading, contexts)?.quads)?)
}

/// The 64 bytes that are signed (sections 3.3.4 and 3.3.5): of a credential without its `proof`, and a proof without its
/// `proofValue`.
///
/// # Errors
/// As for [`canonical_document`].
pub fn hash_data(
    credential: &Map<String, Value>,
    proof: &Map<String, Value>,
    contexts: &Contexts,
) -> Result<[u8; 64], CanonError> {
    let context = Some(credential.get("@context").ok_or(CanonError::NotADocument)?);
    let options = Reading { document: proof, without: Some("proofValue"), context };
    let mut hashes = [0; 64];
    let (of_proof, of_document) = hashes.split_at_mut(32);
    of_proof.copy_from_slice(&Sha256::digest(of(options, contexts)?));
    of_document.copy_from_slice(&Sha256::digest(canonical_document(credential, contexts)?));
    Ok(hashes)
}

/// Signs a credential: its `proof` is added, replacing none.
///
/// `method` is the address of the key, exactly `<issuer>#z6Mk…` for what the certification accepts; `created` an
/// xsd:dateTime such as `2026-09-01T12:00:00Z`.
///
/// # Errors
/// When the credential is no document, has a proof already, or its statements cannot be told.
pub fn sign(
    mut credential: Value,
    method: &str,
    created: &str,
    key: &SigningKey,
    contexts: &Contexts,
) -> Result<Value, CanonError> {
    let document = credential.as_object_mut().filter(|document| !document.contains_key("proof"));
    let document = document.ok_or(CanonError::NotADocument)?;
    let proof = json!({
        "type": "DataIntegrityProof",
        "created": created,
        "verificationMethod": method,
        "cryptosuite": CRYPTOSUITE,
        "proofPurpose": "assertionMethod",
    });
    let Value::Object(mut proof) = proof else { return Err(CanonError::NotADocument) };
    let signature = key.sign(&hash_data(document, &proof, contexts)?);
    proof.insert("proofValue".into(), Value::String(proof_value(&signature)));
    document.insert("proof".into(), Value::Object(proof));
    Ok(credential)
}

/// Whether one proof of a credential is by this key.
///
/// # Errors
/// As for [`canonical_document`].
pub fn verifies(
    credential: &Map<String, Value>,
    proof: &Map<String, Value>,
    key: &PublicKey,
    contexts: &Contexts,
) -> Result<bool, CanonError> {
    let signature = proof.get("proofValue").and_then(Value::as_str).filter(|value| value.starts_with('z'));
    let Some(signature) = signature.and_then(multibase::decode) else { return Ok(false) };
    let hashes = hash_data(credential, proof, contexts)?;
    Ok(matches!(key, PublicKey::Ed25519(_)) && key.verifies(&hashes, &signature))
}
