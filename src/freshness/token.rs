//! The link in the mail: whoever has it may say that an organisation's listings are true, for a while, and nothing else.

use crate::server::signing::Signer;
use data_encoding::BASE64URL_NOPAD;

/// What the signing key is for.
pub const PURPOSE: &str = "freshness";
/// How long a link works, milliseconds: sixty days, longer than anything takes to be hidden.
const LIFE: i64 = 60 * 86_400_000;
/// Bytes of the signature that stand in a link.
const SIGNATURE: usize = 16;

/// A link's secret part for an organisation.
#[must_use]
pub fn make(signer: &Signer, organisation_id: &str, now_ms: i64) -> String {
    let mut bytes = (now_ms + LIFE).to_be_bytes().to_vec();
    bytes.extend(organisation_id.as_bytes());
    let signature = signer.sign(&bytes);
    bytes.extend(&signature[..SIGNATURE]);
    BASE64URL_NOPAD.encode(&bytes)
}

/// The organisation that a link is about; `None` where it was not signed here or is too old.
#[must_use]
pub fn read(signer: &Signer, token: &str, now_ms: i64) -> Option<String> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    let (signed, signature) = bytes.split_at_checked(bytes.len().checked_sub(SIGNATURE)?)?;
    if !signer.recognises(signed, signature) {
        return None;
    }
    let (expires, organisation) = signed.split_at_checked(8)?;
    let expires = i64::from_be_bytes(expires.try_into().ok()?);
    (expires > now_ms).then(|| String::from_utf8(organisation.to_vec()).ok())?
}
