//! Making badges and endorsements, ready to be signed: a typed description in, a credential as JSON out.
//!
//! What is made this way passes the schema check and the certification's rules: contexts in their order, arrays where
//! the standard wants arrays, nothing empty. What other verifiers would sign differently is refused.

use super::{
    contexts::{CREDENTIALS_V2, OPEN_BADGES},
    data_integrity::{CanonError, canonical_document},
    jsonld::is_absolute,
    schema::{Flaw, flaws},
    time,
};
use crate::open_badges::contexts::Contexts;
use serde_json::{Map, Value};
use std::fmt;

/// Who issues.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issuer {
    /// A DID or another address, such as `did:web:city.example:issuers:7`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its website.
    pub url: Option<String>,
    /// An e-mail address for everybody.
    pub email: Option<String>,
    /// What it is, in a few sentences.
    pub description: Option<String>,
    /// The address of its picture.
    pub image: Option<String>,
}

/// What an achievement is aligned to, such as a skill of ESCO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// What the skill is called.
    pub name: String,
    /// Its address in the framework.
    pub url: String,
    /// What the framework is called.
    pub framework: Option<String>,
    /// What the skill is about.
    pub description: Option<String>,
}

/// What a badge is given for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Achievement {
    /// An address.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// What has to be done, as Markdown.
    pub criteria: String,
    /// Where that is written.
    pub criteria_url: Option<String>,
    /// The address of the picture, or a `data:` URL, and what it shows in words.
    pub image: Option<(String, String)>,
    /// Such as `Badge`, `Competency`, `CommunityService` (class `AchievementType`).
    pub kind: Option<String>,
    /// A language tag, such as `lt`.
    pub language: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What it is aligned to.
    pub alignments: Vec<Alignment>,
    /// Which version of it this is.
    pub version: Option<String>,
}

/// Something that shows what was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Its address.
    pub id: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// How it came about, as Markdown.
    pub narrative: Option<String>,
}

/// A badge to be issued.
#[derive(Clone, Debug, PartialEq)]
pub struct Badge {
    /// An address of its own, never used for another badge.
    pub id: String,
    /// Who issues it.
    pub issuer: Issuer,
    /// For what.
    pub achievement: Achievement,
    /// To whom: `urn:uuid:…` or a did:key. Never a name; an e-mail address only hashed, in `identifiers`.
    pub recipient: String,
    /// Each an `IdentityObject`, see [`hashed_email`](super::recipient::hashed_email).
    pub identifiers: Vec<Value>,
    /// When it begins to hold, in Unix milliseconds.
    pub valid_from_ms: i64,
    /// When it ends, in Unix milliseconds.
    pub valid_until_ms: Option<i64>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// See [`status::entry`](super::status::entry).
    pub status: Option<Value>,
    /// Signed endorsements as JSON.
    pub endorsements: Vec<Value>,
}

/// Why a badge cannot be issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IssueError {
    /// It is not built as the standard says.
    Flaws(Vec<Flaw>),
    /// Its statements cannot be told, so they cannot be signed.
    Canon(CanonError),
    /// A text with a character that verifiers treat differently (U+FFFE, U+FFFF and their like in other planes), or that
    /// nobody can read (control characters).
    Character(char),
}

impl fmt::Display for IssueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flaws(flaws) => {
                let flaws: Vec<String> = flaws.iter().map(ToString::to_string).collect();
                f.write_str(&flaws.join("; "))
            }
            Self::Canon(error) => error.fmt(f),
            Self::Character(character) => write!(f, "the character U+{:04X}", u32::from(*character)),
        }
    }
}

impl std::error::Error for IssueError {}

/// Leaves out what is not there: the standard wants no nulls and no empty arrays.
fn object<const N: usize>(properties: [(&str, Option<Value>); N]) -> Value {
    let there = properties.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(there.collect::<Map<_, _>>())
}

#[expect(clippy::unnecessary_wraps, reason = "so that what must be there reads like what may be")]
fn some(value: impl Into<Value>) -> Option<Value> {
    Some(value.into())
}

fn many(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::Array(values))
}

fn maybe(text: Option<&String>) -> Option<Value> {
    text.filter(|text| !text.is_empty()).map(|text| text.as_str().into())
}

fn image(address: &str, caption: Option<&str>) -> Value {
    object([("id", some(address)), ("type", some("Image")), ("caption", caption.map(Into::into))])
}

impl Issuer {
    /// As the class Profile: what a badge holds, and what an address of the issuer may answer.
    #[must_use]
    pub fn to_json(&self) -> Value {
        object([
            ("id", some(self.id.as_str())),
            ("type", some(vec!["Profile"])),
            ("name", some(self.name.as_str())),
            ("url", maybe(self.url.as_ref())),
            ("email", maybe(self.email.as_ref())),
            ("description", maybe(self.description.as_ref())),
            ("image", self.image.as_deref().map(|address| image(address, None))),
        ])
    }
}

impl Alignment {
    fn to_json(&self) -> Value {
        object([
            ("type", some(vec!["Alignment"])),
            ("targetName", some(self.name.as_str())),
            ("targetUrl", some(self.url.as_str())),
            ("targetFramework", maybe(self.framework.as_ref())),
            ("targetDescription", maybe(self.description.as_ref())),
        ])
    }
}

impl Achievement {
    /// As the class Achievement.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let criteria = object([("id", maybe(self.criteria_url.as_ref())), ("narrative", some(self.criteria.as_str()))]);
        object([
            ("id", some(self.id.as_str())),
            ("type", some(vec!["Achievement"])),
            ("name", some(self.name.as_str())),
            ("description", some(self.description.as_str())),
            ("criteria", Some(criteria)),
            ("image", self.image.as_ref().map(|(address, caption)| image(address, Some(caption)))),
            ("achievementType", maybe(self.kind.as_ref())),
            ("inLanguage", maybe(self.language.as_ref())),
            ("tag", many(self.tags.iter().map(|tag| tag.as_str().into()).collect())),
            ("alignment", many(self.alignments.iter().map(Alignment::to_json).collect())),
            ("version", maybe(self.version.as_ref())),
        ])
    }
}

impl Badge {
    /// The credential, to be signed with [`data_integrity::sign`](super::data_integrity::sign) or
    /// [`jwt::sign`](super::jwt::sign).
    ///
    /// # Errors
    /// When it is not built as the standard says, or verifiers would not agree about it.
    pub fn to_credential(&self, contexts: &Contexts) -> Result<Value, IssueError> {
        let evidence = self.evidence.iter().map(|evidence| {
            object([
                ("id", maybe(evidence.id.as_ref())),
                ("type", some(vec!["Evidence"])),
                ("name", maybe(evidence.name.as_ref())),
                ("narrative", maybe(evidence.narrative.as_ref())),
            ])
        });
        let subject = object([
            ("id", some(self.recipient.as_str())),
            ("type", some(vec!["AchievementSubject"])),
            ("identifier", many(self.identifiers.clone())),
            ("achievement", Some(self.achievement.to_json())),
        ]);
        let credential = object([
            ("@context", some(vec![CREDENTIALS_V2, OPEN_BADGES])),
            ("id", some(self.id.as_str())),
            ("type", some(vec!["VerifiableCredential", "OpenBadgeCredential"])),
            ("issuer", Some(self.issuer.to_json())),
            ("name", some(self.achievement.name.as_str())),
            ("validFrom", some(time::write(self.valid_from_ms))),
            ("validUntil", self.valid_until_ms.map(|ms| time::write(ms).into())),
            ("credentialSubject", Some(subject)),
            ("evidence", many(evidence.collect())),
            ("credentialStatus", self.status.clone()),
            ("endorsement", many(self.endorsements.clone())),
        ]);
        issuable(credential, contexts)
    }
}

/// An endorsement of something with an address (class EndorsementCredential): a badge's achievement, or an issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endorsement {
    /// An address of its own.
    pub id: String,
    /// What it is called; the standard wants a name.
    pub name: String,
    /// Who endorses.
    pub issuer: Issuer,
    /// What is endorsed: its address.
    pub of: String,
    /// In words, as Markdown.
    pub comment: Option<String>,
    /// When it begins to hold, in Unix milliseconds.
    pub valid_from_ms: i64,
    /// See [`status::entry`](super::status::entry).
    pub status: Option<Value>,
}

impl Endorsement {
    /// The credential, to be signed.
    ///
    /// # Errors
    /// As for [`Badge::to_credential`].
    pub fn to_credential(&self, contexts: &Contexts) -> Result<Value, IssueError> {
        let subject = object([
            ("id", some(self.of.as_str())),
            ("type", some(vec!["EndorsementSubject"])),
            ("endorsementComment", maybe(self.comment.as_ref())),
        ]);
        let credential = object([
            ("@context", some(vec![CREDENTIALS_V2, OPEN_BADGES])),
            ("id", some(self.id.as_str())),
            ("type", some(vec!["VerifiableCredential", "EndorsementCredential"])),
            ("issuer", Some(self.issuer.to_json())),
            ("name", some(self.name.as_str())),
            ("validFrom", some(time::write(self.valid_from_ms))),
            ("credentialSubject", Some(subject)),
            ("credentialStatus", self.status.clone()),
        ]);
        issuable(credential, contexts)
    }
}

/// A credential that every verifier will agree about.
///
/// # Errors
/// When it is not built as the standard says, has a character that verifiers treat differently, or its statements
/// cannot be told.
pub fn issuable(credential: Value, contexts: &Contexts) -> Result<Value, IssueError> {
    let flaws = flaws(&credential);
    if !flaws.is_empty() {
        return Err(IssueError::Flaws(flaws));
    }
    if let Some(character) = contentious(&credential) {
        return Err(IssueError::Character(character));
    }
    let Value::Object(document) = &credential else { return Err(IssueError::Canon(CanonError::NotADocument)) };
    canonical_document(document, contexts).map_err(IssueError::Canon)?;
    Ok(credential)
}

/// The first character of a text in it that verifiers treat differently.
fn contentious(value: &Value) -> Option<char> {
    match value {
        Value::String(text) => text
            .chars()
            .find(|&c| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || (u32::from(c) & 0xfffe) == 0xfffe),
        Value::Array(values) => values.iter().find_map(contentious),
        Value::Object(properties) => properties.values().find_map(contentious),
        _ => None,
    }
}

/// A did:web for a path below a host: `did:web:city.example%3A8443:issuers:7`. None when it would be none.
#[must_use]
pub fn did_web(host: &str, path: &[&str]) -> Option<String> {
    let parts: Vec<String> =
        [host.replace(':', "%3A")].into_iter().chain(path.iter().map(|&part| part.to_owned())).collect();
    let did = format!("did:web:{}", parts.join(":"));
    super::resolve::did_web_address(&did).filter(|_| is_absolute(&did)).map(|_| did)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::open_badges::tests::badge;
    use serde_json::json;

    #[test]
    fn a_badge_with_everything_is_built_as_the_standard_says() {
        let credential = badge().to_credential(Contexts::built_in()).unwrap();
        assert_eq!(credential["credentialSubject"]["achievement"]["alignment"][0]["targetFramework"], "ESCO");
        assert!(!credential.to_string().contains("null"));
        assert_eq!(credential["validFrom"], "2026-09-01T12:00:00Z");
    }

    #[test]
    fn what_verifiers_do_not_agree_about_is_not_issued() {
        for (character, is_refused) in
            [('\u{fffe}', true), ('\u{ffff}', true), ('\u{0}', true), ('\u{202e}', false), ('\n', false), ('ž', false)]
        {
            let mut badge = badge();
            badge.achievement.description.push(character);
            let issued = badge.to_credential(Contexts::built_in());
            assert_eq!(issued == Err(IssueError::Character(character)), is_refused, "{character:?}");
        }
        let mut badge = badge();
        badge.identifiers = vec![
            json!({ "type": "IdentityObject", "hashed": true, "identityHash": "x", "identityType": "name", "note": "" }),
        ];
        let unsigned = badge.to_credential(Contexts::built_in()).unwrap_err();
        assert!(matches!(unsigned, IssueError::Canon(_)), "{unsigned}");
    }

    #[test]
    fn a_did_for_an_issuer() {
        assert_eq!(did_web("a.example:8443", &["issuers", "7"]).unwrap(), "did:web:a.example%3A8443:issuers:7");
        assert_eq!(did_web("a.example", &["a/b"]), None);
    }
}
