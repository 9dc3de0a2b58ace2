//! VC-JWT: a badge as the payload of a compact JWS (Open Badges 3.0 section 8.2; RFC 7515, RFC 7519).

use super::{
    json::{self, JsonError, each, reference, text},
    keys::{JwtSigningKey, PublicKey},
    time,
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Map, Value, json};
use std::fmt;

/// The longest compact JWS that is read, in bytes: base 64 of [`json::MAX_BYTES`].
pub const MAX_BYTES: usize = json::MAX_BYTES / 3 * 4 + 4096;

/// A compact JWS, taken apart and not verified.
#[derive(Clone, Debug)]
pub struct Jws {
    /// The JOSE header.
    pub header: Value,
    /// The claims.
    pub claims: Value,
    /// What is signed: the two parts as they were written.
    signed: String,
    signature: Vec<u8>,
}

/// Why something is no compact JWS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JwsError {
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// Not three parts in base 64 for addresses.
    Malformed,
    /// A header that is not understood must be (`crit`).
    Critical,
    /// Header or claims are not JSON as it is read here.
    Json(JsonError),
}

impl fmt::Display for JwsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "more than {MAX_BYTES} bytes"),
            Self::Malformed => f.write_str("no compact JWS"),
            Self::Critical => f.write_str("a header that is not understood must be"),
            Self::Json(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for JwsError {}

/// The algorithms that are verified. `none` is not among them, nor is any with a shared secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// ECDSA with P-256 and SHA-256.
    Es256,
    /// RSA PKCS #1 v1.5 with SHA-256.
    Rs256,
    /// Ed25519 (RFC 8037; `Ed25519` in RFC 9864).
    EdDsa,
}

impl Jws {
    /// Takes a compact JWS apart.
    ///
    /// # Errors
    /// When it is none, too large, or its parts are not read.
    pub fn read(compact: &str) -> Result<Self, JwsError> {
        if compact.len() > MAX_BYTES {
            return Err(JwsError::TooLarge);
        }
        let mut parts = compact.split('.');
        let (Some(header), Some(claims), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(JwsError::Malformed);
        };
        let bytes = |part: &str| BASE64URL_NOPAD.decode(part.as_bytes()).map_err(|_| JwsError::Malformed);
        let object = |part: &str| match json::parse(&bytes(part)?).map_err(JwsError::Json)? {
            object @ Value::Object(_) => Ok(object),
            _ => Err(JwsError::Malformed),
        };
        let signed = format!("{header}.{claims}");
        let (header, claims, signature) = (object(header)?, object(claims)?, bytes(signature)?);
        if header.get("crit").is_some() {
            return Err(JwsError::Critical);
        }
        Ok(Self { header, claims, signed, signature })
    }

    /// The algorithm of its header; none when it is not verified here.
    #[must_use]
    pub fn algorithm(&self) -> Option<Algorithm> {
        match text(&self.header, "alg")? {
            "ES256" => Some(Algorithm::Es256),
            "RS256" => Some(Algorithm::Rs256),
            "EdDSA" | "Ed25519" => Some(Algorithm::EdDsa),
            _ => None,
        }
    }

    /// Whether it is by this key. The key decides which algorithm it is for, not the header alone.
    #[must_use]
    pub fn is_by(&self, key: &PublicKey) -> bool {
        let fits = matches!(
            (self.algorithm(), key),
            (Some(Algorithm::Es256), PublicKey::P256(_))
                | (Some(Algorithm::Rs256), PublicKey::Rsa(_))
                | (Some(Algorithm::EdDsa), PublicKey::Ed25519(_))
        );
        fits && key.verifies(self.signed.as_bytes(), &self.signature)
    }

    /// The credential in it: the claims themselves (VC 2.0), or the claim `vc` (VC 1.1), to which the standard claims
    /// then belong (VC 1.1 section 6.3.1, JWT decoding).
    #[must_use]
    pub fn credential(&self) -> Value {
        let Some(Value::Object(mut vc)) = self.claims.get("vc").cloned() else { return self.claims.clone() };
        for (claim, property) in [("jti", "id"), ("iss", "issuer")] {
            if let Some(value) = self.claims.get(claim) {
                vc.entry(property).or_insert_with(|| value.clone());
            }
        }
        for (claim, property) in [("nbf", "issuanceDate"), ("exp", "expirationDate")] {
            if let Some(ms) = self.claims.get(claim).and_then(time::numeric) {
                vc.entry(property).or_insert_with(|| time::write(ms).into());
            }
        }
        if let (Some(id), Some(Value::Object(subject))) = (self.claims.get("sub"), vc.get_mut("credentialSubject")) {
            subject.entry("id").or_insert_with(|| id.clone());
        }
        Value::Object(vc)
    }

    /// The first claim that is missing, or says something else than the credential (Open Badges 3.0 section 8.2.4.1).
    #[must_use]
    pub fn contradiction(&self, credential: &Value) -> Option<&'static str> {
        let differs = |claim: &str, said: Option<&str>| said.is_none() || text(&self.claims, claim) != said;
        let moment = |claim: &str| self.claims.get(claim).and_then(time::numeric);
        let said = |properties: [&str; 2]| {
            let written = properties.iter().find_map(|property| text(credential, property));
            written.and_then(time::read)
        };
        // a NumericDate is usually written in whole seconds
        let apart = |one: i64, other: i64| one.abs_diff(other) >= 1000;
        if differs("iss", reference(credential, "issuer")) {
            return Some("iss");
        }
        if differs("jti", text(credential, "id")) {
            return Some("jti");
        }
        let subject = each(credential, "credentialSubject").first().and_then(|subject| text(subject, "id"));
        if subject.is_some() && differs("sub", subject) {
            return Some("sub");
        }
        match (moment("nbf"), said(["validFrom", "issuanceDate"])) {
            (Some(claimed), Some(said)) if !apart(claimed, said) => {}
            _ => return Some("nbf"),
        }
        match (self.claims.get("exp"), moment("exp"), said(["validUntil", "expirationDate"])) {
            (None, ..) => None,
            (Some(_), Some(claimed), Some(said)) if !apart(claimed, said) => None,
            _ => Some("exp"),
        }
    }
}

/// Why a credential cannot be signed as a JWT: it lacks this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacks(pub &'static str);

impl fmt::Display for Lacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the credential has no {}", self.0)
    }
}

impl std::error::Error for Lacks {}

/// Signs a credential as a compact JWS with ES256, adding the claims that the standard requires: `iss`, `jti`, `nbf`,
/// `sub`, and `exp` when it has an end. A Data Integrity proof that it has stays inside.
///
/// `kid` is where the key is published: an address of a JWK set with the key's `kid` behind `#`, or a DID URL.
///
/// # Errors
/// When the credential lacks what a claim is made from.
pub fn sign(credential: &Value, kid: &str, key: &JwtSigningKey) -> Result<String, Lacks> {
    let moment = |property: &'static str| text(credential, property).and_then(time::read).map(|ms| ms.div_euclid(1000));
    let mut claims: Map<String, Value> = credential.as_object().ok_or(Lacks("object"))?.clone();
    claims.insert("iss".into(), reference(credential, "issuer").ok_or(Lacks("issuer"))?.into());
    claims.insert("jti".into(), text(credential, "id").ok_or(Lacks("id"))?.into());
    claims.insert("nbf".into(), moment("validFrom").ok_or(Lacks("validFrom"))?.into());
    let subject = credential.get("credentialSubject").and_then(|subject| text(subject, "id"));
    claims.insert("sub".into(), subject.ok_or(Lacks("credentialSubject.id"))?.into());
    if credential.get("validUntil").is_some() {
        claims.insert("exp".into(), moment("validUntil").ok_or(Lacks("validUntil"))?.into());
    }
    let header = json!({ "alg": "ES256", "kid": kid, "typ": "JWT" });
    let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let signed = format!("{}.{}", part(&header), part(&Value::Object(claims)));
    let signature = BASE64URL_NOPAD.encode(&key.sign(signed.as_bytes()));
    Ok(format!("{signed}.{signature}"))
}
