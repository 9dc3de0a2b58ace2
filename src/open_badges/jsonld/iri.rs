//! Addresses.

/// The keywords of JSON-LD 1.1 (section 1.7), as far as contexts can name them.
pub const ID: &str = "@id";
/// See [`ID`].
pub const TYPE: &str = "@type";

/// Whether this is an absolute IRI that can stand in N-Quads (its grammar's IRIREF, with a scheme).
///
/// Looser than RFC 3987 on purpose, as other verifiers are: `https://example.org/%zz` is accepted.
#[must_use]
pub fn is_absolute(value: &str) -> bool {
    let Some((scheme, _)) = value.split_once(':') else { return false };
    let mut letters = scheme.bytes();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
        && !value.chars().any(|c| c <= ' ' || c.is_control() || c.is_whitespace() || "<>\"{}|^`\\".contains(c))
}

/// Whether a text looks like a keyword of JSON-LD: `@` and letters.
pub fn looks_like_keyword(value: &str) -> bool {
    value.strip_prefix('@').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_addresses() {
        for good in ["https://example.org/a?b#c", "urn:uuid:1", "did:web:a%3A80", "a:", "https://õ.example/%zz"] {
            assert!(is_absolute(good), "{good}");
        }
        for bad in
            ["", ":", "a", "/a", "//a/b", "_:b0", "1a:b", "https://a b", "https://a\u{a0}b", "a:<b>", "a:\u{1}", "a:\\"]
        {
            assert!(!is_absolute(bad), "{bad}");
        }
    }
}
