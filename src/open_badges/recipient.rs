//! Whom a badge was issued to (Open Badges 3.0 section 9.3, and the class `IdentityObject`).

use super::json::{each, text};
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// What is known of the one who is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// An identifier such as a did:key or `urn:uuid:…`.
    Id(String),
    /// An e-mail address.
    Email(String),
    /// Something else that an `IdentityObject` can hold.
    Other {
        /// Its `identityType`, such as `name` or `sourcedId`.
        kind: String,
        /// The text.
        value: String,
    },
}

/// `sha256$` and the hexadecimal SHA-256 of a text with its salt behind it (class `IdentityHash`).
#[must_use]
pub fn identity_hash(value: &str, salt: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(value);
    hasher.update(salt);
    format!("sha256${}", HEXLOWER.encode(&hasher.finalize()))
}

/// An `IdentityObject` that lets those who know an e-mail address recognise it, and nobody else read it. The address is
/// lower-cased first, as those who compare do; `salt` are 128 secret random bits or more, used for this badge only.
#[must_use]
pub fn hashed_email(email: &str, salt: &[u8; 16]) -> Value {
    let salt = HEXLOWER.encode(salt);
    json!({
        "type": "IdentityObject",
        "hashed": true,
        "identityHash": identity_hash(&email.to_lowercase(), &salt),
        "identityType": "emailAddress",
        "salt": salt,
    })
}

/// Whether an `IdentityObject`, or the `recipient` of Open Badges 2.0, is about this text.
#[must_use]
pub fn identifies(identity: &Value, value: &str) -> bool {
    let written = text(identity, "identityHash").or_else(|| text(identity, "identity"));
    let Some(written) = written else { return false };
    if identity.get("hashed").and_then(Value::as_bool) != Some(true) {
        return written == value;
    }
    let salt = text(identity, "salt").unwrap_or_default();
    written.eq_ignore_ascii_case(&identity_hash(value, salt))
}

/// Whether the subject of a badge is the one who is asked about; none when the subject says nothing of that kind.
///
/// An e-mail address is tried as it is and in lower case: issuers hash either.
#[must_use]
pub fn is_about(subject: &Value, recipient: &Recipient) -> Option<bool> {
    let (kinds, values): (&[&str], Vec<String>) = match recipient {
        Recipient::Id(id) => return text(subject, "id").map(|subject| subject == id),
        Recipient::Email(email) => (&["emailAddress", "email"], vec![email.clone(), email.to_lowercase()]),
        Recipient::Other { kind, value } => (&[kind.as_str()], vec![value.clone()]),
    };
    let mut of_kind = each(subject, "identifier")
        .iter()
        .filter(|identity| text(identity, "identityType").is_some_and(|kind| kinds.contains(&kind)))
        .peekable();
    of_kind.peek()?;
    Some(of_kind.any(|identity| values.iter().any(|value| identifies(identity, value))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_email_is_recognised_by_those_who_know_it() {
        let subject = json!({ "identifier": [hashed_email("Jonas@Example.org", &[7; 16])] });
        let about = |email: &str| is_about(&subject, &Recipient::Email(email.into()));
        assert_eq!(about("jonas@example.org"), Some(true));
        assert_eq!(about("JONAS@example.org"), Some(true));
        assert_eq!(about("ona@example.org"), Some(false));
        assert_eq!(is_about(&subject, &Recipient::Id("urn:uuid:1".into())), None);
        assert!(!subject.to_string().contains("example.org"));
    }

    #[test]
    fn the_example_of_the_standard() {
        // Open Badges 2.0, section `IdentityHash`
        let expected = "sha256$7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6";
        assert_eq!(identity_hash("mayze", ""), expected);
        let old = json!({ "type": "email", "hashed": true, "identity": expected.to_uppercase().replace("SHA", "sha") });
        assert!(identifies(&old, "mayze"));
    }

    #[test]
    fn what_is_not_hashed_is_compared() {
        let subject = json!({ "id": "did:key:z6Mk", "identifier": { "identityType": "name", "hashed": false, "identityHash": "Ona" } });
        let name = |value: &str| Recipient::Other { kind: "name".into(), value: value.into() };
        assert_eq!(is_about(&subject, &name("Ona")), Some(true));
        assert_eq!(is_about(&subject, &name("Jonas")), Some(false));
        assert_eq!(is_about(&subject, &Recipient::Id("did:key:z6Mk".into())), Some(true));
    }
}
