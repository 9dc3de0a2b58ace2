//! A code: its characters, and whether it works.

use crate::words::words;
use anyhow::Context as _;
use std::fmt;

/// Crockford's base 32: no letter that looks like a figure, and none that makes bad words.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code: 50 bits.
const LENGTH: usize = 10;
/// After how many of them it has a hyphen, for the eye.
const HALF: usize = 5;

/// The characters of a code. Shown as `XXXXX-XXXXX`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters(String);

impl Letters {
    /// Ten random ones.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn random() -> anyhow::Result<Self> {
        let mut bytes = [0; LENGTH];
        getrandom::fill(&mut bytes).context("the system has no randomness")?;
        Ok(Self(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()))
    }

    /// What somebody typed: in any case, with hyphens and spaces or without, and with letters that look like ours. `None` where it can be no
    /// code.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let kept =
            typed.chars().filter(|typed| !typed.is_whitespace() && !matches!(typed, '-' | '‐'..='—' | '−' | '_'));
        // one more tells that it is too long, whatever follows
        let letters: Option<String> = kept.take(LENGTH + 1).map(letter).collect();
        letters.filter(|letters| letters.len() == LENGTH).map(Self)
    }

    /// As the database has them: ten characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, other) = self.0.split_at(HALF);
        write!(f, "{one}-{other}")
    }
}

/// The character of ours that somebody meant.
fn letter(typed: char) -> Option<char> {
    let upper = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    };
    ALPHABET.contains(&u8::try_from(upper).ok()?).then_some(upper)
}

words! {
    /// What its organisation says of a code.
    CodeStatus {
        Open = "open",
        /// It may be opened again.
        Paused = "paused",
        /// For good.
        Ended = "ended",
    }
}

/// Why a code does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    Paused,
    Ended,
    /// Its time is over.
    Expired,
    /// As many as may have used it.
    UsedUp,
    /// The badge is not awarded any more.
    Retired,
    /// Nothing of its organisation is shown to the public.
    Hidden,
}

/// A code that an organisation has made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub id: String,
    pub city_id: String,
    pub organisation_id: String,
    pub achievement_id: String,
    pub letters: Letters,
    /// How many people may use it; absent: everybody.
    pub most: Option<i64>,
    /// How many have.
    pub uses: i64,
    pub status: CodeStatus,
    /// When it stops by itself, in Unix milliseconds.
    pub ends: Option<i64>,
    /// Unix milliseconds.
    pub created: i64,
}

impl Code {
    /// Why it does not work by itself, whatever the badge's state; `None`: it does.
    #[must_use]
    pub fn closed(&self, now_ms: i64) -> Option<Closed> {
        match self.status {
            CodeStatus::Ended => Some(Closed::Ended),
            _ if self.ends.is_some_and(|ends| ends <= now_ms) => Some(Closed::Expired),
            _ if self.most.is_some_and(|most| self.uses >= most) => Some(Closed::UsedUp),
            CodeStatus::Paused => Some(Closed::Paused),
            CodeStatus::Open => None,
        }
    }

    /// The address in its picture.
    #[must_use]
    pub fn address(&self, origin: &str) -> String {
        format!("{origin}/claim/{}", self.letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_looks_alike_is_alike() {
        let code = Letters::parse("01V1V-ABCDE").unwrap();
        assert_eq!(code.to_string(), "01V1V-ABCDE");
        for typed in ["olvivabcde", " O I U L u a b c d e ", "01v1v–aBcDe", "0-1-V-1-V-A-B-C-D-E"] {
            assert_eq!(Letters::parse(typed), Some(code.clone()), "{typed}");
        }
        let long = "0".repeat(100_000);
        for none in ["", "-", "01V1VABCD", "01V1VABCDEF", "01V1V!BCDE", "01V1VABCDĖ", "01V1VABC\0E", &long] {
            assert_eq!(Letters::parse(none), None);
        }
    }

    #[test]
    fn codes_are_random() {
        let codes: BTreeSet<String> = (0..200).map(|_| Letters::random().unwrap().to_string()).collect();
        assert_eq!(codes.len(), 200);
        let used: BTreeSet<char> = codes.iter().flat_map(|code| code.chars()).collect();
        assert_eq!(used.len(), 33, "every character, and the hyphen");
    }

    #[test]
    fn why_a_code_does_not_work() {
        let code = Code {
            id: String::new(),
            city_id: String::new(),
            organisation_id: String::new(),
            achievement_id: String::new(),
            letters: Letters::parse("0123456789").unwrap(),
            most: Some(2),
            uses: 1,
            status: CodeStatus::Open,
            ends: Some(100),
            created: 0,
        };
        assert_eq!(code.closed(99), None);
        assert_eq!(code.closed(100), Some(Closed::Expired));
        assert_eq!(Code { uses: 2, ..code.clone() }.closed(99), Some(Closed::UsedUp));
        assert_eq!(Code { most: None, uses: 2, ..code.clone() }.closed(99), None);
        let paused = Code { status: CodeStatus::Paused, ..code.clone() };
        assert_eq!((paused.closed(99), paused.closed(100)), (Some(Closed::Paused), Some(Closed::Expired)));
        assert_eq!(Code { status: CodeStatus::Ended, ..code.clone() }.closed(100), Some(Closed::Ended));
        assert_eq!(code.address("https://city.example"), "https://city.example/claim/01234-56789");
    }

    proptest! {
        #[test]
        fn anything_typed_is_a_code_or_none(typed in any::<String>()) {
            if let Some(letters) = Letters::parse(&typed) {
                prop_assert_eq!(Letters::parse(&letters.to_string()), Some(letters));
            }
        }
    }
}
