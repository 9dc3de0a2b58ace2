//! Multibase and Multikey (W3C Controlled Identifiers 1.0, sections 2.4 and 2.2.2): how keys and signatures are written.

use data_encoding::BASE64URL_NOPAD;

/// Longer than any key or signature here, in characters: base 58 takes quadratic time.
const MAX_BASE58: usize = 256;
/// The multicodec prefix of an Ed25519 public key.
const ED25519_PUBLIC: [u8; 2] = [0xed, 0x01];
/// The multicodec prefix of an Ed25519 secret key.
const ED25519_SECRET: [u8; 2] = [0x80, 0x26];
/// The multicodec prefix of a P-256 public key.
const P256_PUBLIC: [u8; 2] = [0x80, 0x24];

/// `z` and base 58 (the alphabet of Bitcoin).
#[must_use]
pub fn base58(bytes: &[u8]) -> String {
    format!("z{}", bs58::encode(bytes).into_string())
}

/// The bytes of `z` and base 58, or `u` and base 64 for addresses without padding. None for anything else.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    if let Some(digits) = text.strip_prefix('z') {
        return (digits.len() <= MAX_BASE58).then(|| bs58::decode(digits).into_vec().ok()).flatten();
    }
    BASE64URL_NOPAD.decode(text.strip_prefix('u')?.as_bytes()).ok()
}

/// A public key in a Multikey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Multikey {
    /// 32 bytes, written `z6Mk…`.
    Ed25519([u8; 32]),
    /// A compressed point of 33 bytes, written `zDn…`.
    P256([u8; 33]),
}

impl Multikey {
    /// A public key as `publicKeyMultibase` and did:key have it. None for another kind of key.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = decode(text.starts_with('z').then_some(text)?)?;
        match bytes.split_first_chunk::<2>()? {
            (&ED25519_PUBLIC, key) => Some(Self::Ed25519(key.try_into().ok()?)),
            (&P256_PUBLIC, key) => Some(Self::P256(key.try_into().ok()?)),
            _ => None,
        }
    }

    /// As `publicKeyMultibase` and did:key have it.
    #[must_use]
    pub fn write(&self) -> String {
        match self {
            Self::Ed25519(key) => base58(&[&ED25519_PUBLIC[..], key].concat()),
            Self::P256(key) => base58(&[&P256_PUBLIC[..], key].concat()),
        }
    }
}

/// The 32 bytes of an Ed25519 secret key as `secretKeyMultibase` has it (`z3u2…`).
#[must_use]
pub fn ed25519_secret(text: &str) -> Option<[u8; 32]> {
    let bytes = decode(text)?;
    match bytes.split_first_chunk::<2>()? {
        (&ED25519_SECRET, key) => key.try_into().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_the_official_example() {
        let text = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";
        let Some(Multikey::Ed25519(key)) = Multikey::read(text) else { panic!("not read") };
        let hex = data_encoding::HEXLOWER.encode(&key);
        assert_eq!(hex, "4bdeafde2ea8beefadd8c699b5c7e0704cf51154d52e17b20b71337ca04cc5a5");
        assert_eq!(Multikey::Ed25519(key).write(), text);
    }

    #[test]
    fn what_is_no_key() {
        for bad in ["", "z", "z6Mk", "zO0", "u7QE", "m7QE", "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hw"] {
            assert_eq!(Multikey::read(bad), None, "{bad}");
        }
        assert_eq!(decode(&format!("z{}", "1".repeat(MAX_BASE58 + 1))), None);
    }
}
