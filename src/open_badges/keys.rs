//! Keys: those that sign, those that verify, and how a document writes them down.

use super::{
    json::{is_a, text},
    multibase::{Multikey, base58},
};
use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::Signer as _;
use p256::ecdsa::signature::Verifier as _;
use rsa::{pkcs1::DecodeRsaPublicKey as _, pkcs8::DecodePublicKey as _, traits::PublicKeyParts as _};
use serde_json::{Value, json};
use std::fmt;

/// The shortest RSA key that counts, in bits (NIST SP 800-131A).
const MIN_RSA_BITS: usize = 2048;
/// The longest: what is longer only costs time.
const MAX_RSA_BITS: usize = 4096;
/// Longer than any RSA key in PEM, in bytes.
const MAX_PEM: usize = 4096;

/// A key that verifies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// For `eddsa-rdfc-2022` and the JWT algorithm `EdDSA`.
    Ed25519(ed25519_dalek::VerifyingKey),
    /// For the JWT algorithm `ES256`.
    P256(p256::ecdsa::VerifyingKey),
    /// For the JWT algorithm `RS256`.
    Rsa(Box<rsa::RsaPublicKey>),
}

/// Why a key cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// Of a kind that is not verified with here.
    OtherKind,
    /// Not a key of the kind that it says.
    Malformed,
    /// An RSA key of fewer than 2048 bits, or more than 4096.
    Size,
    /// It carries its private part.
    Private,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherKind => "a kind of key that is not verified with here",
            Self::Malformed => "a malformed key",
            Self::Size => "an RSA key of fewer than 2048 or more than 4096 bits",
            Self::Private => "a private key, published",
        })
    }
}

impl std::error::Error for KeyError {}

impl PublicKey {
    /// As `publicKeyMultibase` and did:key have it (`z6Mk…`, `zDn…`).
    ///
    /// # Errors
    /// When it is of another kind, or no key.
    pub fn from_multikey(text: &str) -> Result<Self, KeyError> {
        match Multikey::read(text).ok_or(KeyError::OtherKind)? {
            Multikey::Ed25519(bytes) => {
                ed25519_dalek::VerifyingKey::from_bytes(&bytes).map(Self::Ed25519).map_err(|_| KeyError::Malformed)
            }
            Multikey::P256(bytes) => {
                p256::ecdsa::VerifyingKey::from_sec1_bytes(&bytes).map(Self::P256).map_err(|_| KeyError::Malformed)
            }
        }
    }

    /// A JSON Web Key (RFC 7517; RFC 7518 section 6; RFC 8037 for Ed25519).
    ///
    /// # Errors
    /// When it is of another kind, malformed, too weak or private.
    pub fn from_jwk(jwk: &Value) -> Result<Self, KeyError> {
        if jwk.get("d").is_some() {
            return Err(KeyError::Private);
        }
        let part = |name: &str| {
            let text = text(jwk, name).ok_or(KeyError::Malformed)?;
            BASE64URL_NOPAD.decode(text.trim_end_matches('=').as_bytes()).map_err(|_| KeyError::Malformed)
        };
        match (text(jwk, "kty"), text(jwk, "crv")) {
            (Some("OKP"), Some("Ed25519")) => {
                let bytes: [u8; 32] = part("x")?.try_into().map_err(|_| KeyError::Malformed)?;
                ed25519_dalek::VerifyingKey::from_bytes(&bytes).map(Self::Ed25519).map_err(|_| KeyError::Malformed)
            }
            (Some("EC"), Some("P-256")) => {
                let (x, y) = (part("x")?, part("y")?);
                if x.len() != 32 || y.len() != 32 {
                    return Err(KeyError::Malformed);
                }
                let point = [&[4_u8][..], &x, &y].concat();
                p256::ecdsa::VerifyingKey::from_sec1_bytes(&point).map(Self::P256).map_err(|_| KeyError::Malformed)
            }
            (Some("RSA"), _) => {
                let (n, e) = (part("n")?, part("e")?);
                let digits = n.iter().skip_while(|&&byte| byte == 0).count() * 8;
                if !(MIN_RSA_BITS..=MAX_RSA_BITS).contains(&digits) || e.len() > 8 {
                    return Err(KeyError::Size);
                }
                let number = |bytes: &[u8]| rsa::BoxedUint::from_be_slice_vartime(bytes);
                let key = rsa::RsaPublicKey::new(number(&n), number(&e)).map_err(|_| KeyError::Malformed)?;
                Ok(Self::Rsa(Box::new(key)))
            }
            _ => Err(KeyError::OtherKind),
        }
    }

    /// An RSA key as Open Badges 2.0 publishes it (`publicKeyPem`): `SubjectPublicKeyInfo` or PKCS #1 in PEM.
    ///
    /// # Errors
    /// When it is of another kind, malformed or of a size that does not count.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        if pem.len() > MAX_PEM {
            return Err(KeyError::Size);
        }
        let pem = pem.trim();
        let key = rsa::RsaPublicKey::from_public_key_pem(pem)
            .or_else(|_| rsa::RsaPublicKey::from_pkcs1_pem(pem).map_err(|_| ()));
        let key = key.map_err(|()| KeyError::OtherKind)?;
        if !(MIN_RSA_BITS..=MAX_RSA_BITS).contains(&(key.size() * 8)) {
            return Err(KeyError::Size);
        }
        Ok(Self::Rsa(Box::new(key)))
    }

    /// The key in a verification method: as `publicKeyMultibase`, `publicKeyJwk`, or itself a JSON Web Key.
    ///
    /// # Errors
    /// As for [`PublicKey::from_jwk`].
    pub fn from_method(method: &Value) -> Result<Self, KeyError> {
        if let Some(multikey) = text(method, "publicKeyMultibase") {
            return Self::from_multikey(multikey);
        }
        Self::from_jwk(method.get("publicKeyJwk").unwrap_or(method))
    }

    /// As a JSON Web Key, without a `kid`.
    #[must_use]
    pub fn to_jwk(&self) -> Value {
        let b64 = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
        match self {
            Self::Ed25519(key) => json!({ "kty": "OKP", "crv": "Ed25519", "x": b64(key.as_bytes()) }),
            Self::P256(key) => {
                let point = key.to_sec1_point(false);
                let part = |part: Option<&p256::FieldBytes>| part.map(|bytes| b64(bytes)).unwrap_or_default();
                json!({ "kty": "EC", "crv": "P-256", "x": part(point.x()), "y": part(point.y()) })
            }
            Self::Rsa(key) => {
                let (n, e) = (key.n_bytes(), key.e_bytes());
                json!({ "kty": "RSA", "n": b64(&n), "e": b64(&e) })
            }
        }
    }

    /// As `publicKeyMultibase`; none for RSA, which has no Multikey.
    #[must_use]
    pub fn to_multikey(&self) -> Option<String> {
        match self {
            Self::Ed25519(key) => Some(Multikey::Ed25519(key.to_bytes()).write()),
            Self::P256(key) => Some(Multikey::P256(key.to_sec1_point(true).as_bytes().try_into().ok()?).write()),
            Self::Rsa(_) => None,
        }
    }

    /// Whether a signature over these bytes is by this key. Ed25519 strictly: a signature has one form only.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Ed25519(key) => ed25519_dalek::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
            Self::P256(key) => p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            Self::Rsa(key) => rsa::pkcs1v15::Signature::try_from(signature).is_ok_and(|signature| {
                rsa::pkcs1v15::VerifyingKey::<sha2::Sha256>::new((**key).clone()).verify(message, &signature).is_ok()
            }),
        }
    }
}

/// An Ed25519 key that signs badges with a Data Integrity proof. Wiped from memory when dropped.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// From 32 secret random bytes.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// What verifies its signatures.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey::Ed25519(self.0.verifying_key())
    }

    /// The public key as a Multikey: `z6Mk…`.
    #[must_use]
    pub fn multikey(&self) -> String {
        Multikey::Ed25519(self.0.verifying_key().to_bytes()).write()
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.multikey())
    }
}

/// A P-256 key that signs badges as a JWT with `ES256`. Wiped from memory when dropped.
pub struct JwtSigningKey(p256::ecdsa::SigningKey);

impl JwtSigningKey {
    /// From 32 secret random bytes; none for the one in 2^32 that is no key of this curve.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Option<Self> {
        p256::ecdsa::SigningKey::from_slice(seed).ok().map(Self)
    }

    /// What verifies its signatures.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey::P256(*self.0.verifying_key())
    }

    pub(super) fn sign(&self, message: &[u8]) -> Vec<u8> {
        let signature: p256::ecdsa::Signature = self.0.sign(message);
        signature.to_bytes().to_vec()
    }
}

impl fmt::Debug for JwtSigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JwtSigningKey({})", self.public().to_jwk())
    }
}

/// Whether a published thing says of itself that it is a key.
pub(super) fn looks_like_key(thing: &Value) -> bool {
    text(thing, "publicKeyMultibase").is_some()
        || thing.get("publicKeyJwk").is_some()
        || text(thing, "kty").is_some()
        || is_a(thing, "Multikey")
}

/// A signature as a Data Integrity proof writes it.
pub(super) fn proof_value(signature: &[u8; 64]) -> String {
    base58(signature)
}
