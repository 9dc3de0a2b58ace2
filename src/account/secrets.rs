//! Secrets: random tokens in links and cookies, codes to type. The database keeps their hashes alone.

use anyhow::Context;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};

/// 256 random bits, as they stand in a link.
///
/// # Errors
/// When the system has no randomness.
pub fn token() -> anyhow::Result<String> {
    let mut bytes = [0; 32];
    fill(&mut bytes)?;
    Ok(BASE64URL_NOPAD.encode(&bytes))
}

/// Six figures.
///
/// # Errors
/// When the system has no randomness.
pub fn code() -> anyhow::Result<String> {
    let mut bytes = [0; 8];
    fill(&mut bytes)?;
    // of 2⁶⁴ values the last 551,616 make the small codes likelier, by less than one in 10¹³
    Ok(format!("{:06}", u64::from_le_bytes(bytes) % 1_000_000))
}

/// What the database keeps of a token: it has enough bits of its own to need neither salt nor slowness.
#[must_use]
pub fn hash(token: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(token))
}

/// What the database keeps of a code: bound to what it is for. A million guesses are few, so that it lives an hour and
/// bears five tries.
#[must_use]
pub fn code_hash(bound_to: &str, code: &str) -> String {
    hash(&format!("{bound_to} {code}"))
}

fn fill(bytes: &mut [u8]) -> anyhow::Result<()> {
    getrandom::fill(bytes).context("the system has no randomness")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_long_and_never_the_same() {
        let (one, other) = (token().unwrap(), token().unwrap());
        assert_eq!(one.len(), 43);
        assert_ne!(one, other);
        assert_eq!(hash(&one).len(), 64);
        assert_ne!(hash(&one), hash(&other));
    }

    #[test]
    fn a_code_has_six_figures_and_belongs_to_one_thing() {
        let code = code().unwrap();
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
        assert_ne!(code_hash("a", &code), code_hash("b", &code));
    }
}
