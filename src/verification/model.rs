//! What was found about a badge: separate from the words for it, so that it can be kept and read in any language.

use crate::{
    open_badges::{
        keys::KeyError,
        report::{Check, Failure, Obstacle, Report, Verdict},
        schema::What,
    },
    words::words,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

words! {
    /// What all checks come to.
    Found {
        /// Genuine, and in force.
        Valid = "valid",
        /// Genuine, and its time is over.
        Expired = "expired",
        /// Genuine, and its time has not come.
        NotYetValid = "not-yet-valid",
        /// Genuine, and put on hold.
        Suspended = "suspended",
        /// Genuine, and taken back.
        Revoked = "revoked",
        /// Genuine, and somebody else's.
        OtherRecipient = "other-recipient",
        /// Nobody knows: something could not be checked.
        Unknown = "unknown",
        /// Forged, altered or built wrongly.
        Invalid = "invalid",
    }
}

words! {
    /// One of the checks.
    Part {
        Schema = "schema",
        Proof = "proof",
        Issuer = "issuer",
        Dates = "dates",
        Status = "status",
        Recipient = "recipient",
        Endorsement = "endorsement",
    }
}

words! {
    /// Why an address gave nothing.
    Silence {
        /// Nobody is there, or they do not know it.
        NoAnswer = "no-answer",
        /// They did not answer in time.
        Late = "late",
        /// It leads into a network that is not everybody's.
        NotPublic = "not-public",
        /// It is not protected on its way: `http`.
        NotSecure = "not-secure",
        /// It is no address of the web.
        NotAnAddress = "not-an-address",
        /// More came than any badge needs.
        TooLarge = "too-large",
        /// The badge names more addresses than are asked for one.
        TooMany = "too-many",
    }
}

/// What became of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Passed,
    /// There was nothing to check.
    Nothing,
    Failed(Why),
    Unknown(Why),
}

/// Why a check failed or was not possible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Where it is not built as the standard says.
    Schema(Vec<String>),
    NoProof,
    Signature,
    /// A proof that lacks this, or has something else there.
    Proof(String),
    /// Unix milliseconds.
    ProofExpired(i64),
    /// A word that no signature covers.
    Unsigned(String),
    /// What should be an address.
    NoAddress(String),
    /// A statement around the badge that contradicts it.
    Claim(String),
    WeakKey,
    BrokenKey,
    PrivateKey,
    OtherKey,
    KeyNotOfIssuer,
    /// Unix milliseconds.
    NotYetValid(i64),
    /// Unix milliseconds.
    Expired(i64),
    /// With what the issuer says about it.
    Revoked(Option<String>),
    Suspended,
    OtherRecipient,
    /// It endorses something else.
    OtherSubject,
    /// Which endorsement, from 1.
    Endorsement(usize),
    OtherDocument,
    /// An address that gave nothing.
    Silent(String, Silence),
    /// What this address answered is not understood.
    Unreadable(String),
    /// Nobody can be asked about this.
    NobodyToAsk(String),
    /// The issuer's own document lacks this key.
    NoSuchKey(String),
    /// A vocabulary that is not known here.
    UnknownContext(String),
    /// Something that is not understood here.
    NotUnderstood(String),
    /// The badge does not say whose it is.
    NobodyNamed,
    TooComplex,
    /// The list of what was taken back is not what it should be.
    StatusList,
    /// Another check has to pass first.
    Depends,
}

/// A check and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub part: Part,
    pub outcome: Outcome,
}

/// An endorsement in a badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endorsed {
    /// Name of whoever endorses.
    pub by: String,
    /// Where they are, as their identifier says.
    pub at: Option<String>,
    pub words: String,
    pub found: Found,
    pub findings: Vec<Finding>,
}

/// What a badge says of itself. Texts are cut where no honest badge goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Empty where it says none, or lies elsewhere.
    pub name: String,
    /// Name of the issuer, as the issuer says it.
    pub issuer: String,
    /// The host that the issuer's identifier names: that is what signatures prove.
    pub host: Option<String>,
    pub description: String,
    /// Markdown.
    pub criteria: String,
    /// What its picture shows.
    pub caption: String,
    /// Unix milliseconds.
    pub begins: Option<i64>,
    /// Unix milliseconds.
    pub ends: Option<i64>,
    /// It is not signed, but counts because of where it lies.
    pub hosted: bool,
}

/// All of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    pub found: Found,
    pub about: About,
    pub findings: Vec<Finding>,
    pub endorsements: Vec<Endorsed>,
}

impl Found {
    /// Whether it is as its issuer made it, whatever became of it since.
    #[must_use]
    pub const fn is_genuine(self) -> bool {
        !matches!(self, Self::Unknown | Self::Invalid)
    }
}

impl From<Verdict> for Found {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Valid => Self::Valid,
            Verdict::Revoked => Self::Revoked,
            Verdict::Suspended => Self::Suspended,
            Verdict::Expired => Self::Expired,
            Verdict::NotYetValid => Self::NotYetValid,
            Verdict::OtherRecipient => Self::OtherRecipient,
            Verdict::Invalid => Self::Invalid,
            Verdict::Unknown => Self::Unknown,
        }
    }
}

/// Characters of something that a report quotes.
const QUOTED: usize = 200;

/// A text of somebody else's for a page: so many characters at most, and none that nobody sees or that turn others around.
#[must_use]
pub fn clip(text: &str, most: usize) -> String {
    let hidden = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let text = text.trim();
    let mut clipped: String = text.chars().filter(|&c| !hidden(c)).take(most).collect();
    if text.chars().nth(most).is_some() {
        clipped.push('…');
    }
    clipped
}

/// The checks of a report. Those that there was nothing to check of and nobody asked about are left out.
#[must_use]
pub fn findings(report: &Report, silences: &HashMap<String, Silence>) -> Vec<Finding> {
    let parts = Part::ALL.iter().zip(report.checks());
    let findings = parts.map(|(&part, (_, check))| Finding { part, outcome: outcome(part, check, silences) });
    let unasked = |finding: &Finding| {
        matches!(finding.part, Part::Recipient | Part::Endorsement) && finding.outcome == Outcome::Nothing
    };
    findings.filter(|finding| !unasked(finding)).collect()
}

fn outcome(part: Part, check: &Check, silences: &HashMap<String, Silence>) -> Outcome {
    match check {
        Check::Passed => Outcome::Passed,
        Check::Nothing => Outcome::Nothing,
        Check::Failed(failure) => Outcome::Failed(failed(failure)),
        Check::Unknown(obstacle) => Outcome::Unknown(hindered(part, obstacle, silences)),
    }
}

fn quoted(text: &str) -> String {
    clip(text, QUOTED)
}

fn failed(failure: &Failure) -> Why {
    match failure {
        Failure::Schema(flaws) => Why::Schema(flaws.iter().take(5).map(|flaw| flawed(&flaw.at, flaw.what)).collect()),
        Failure::NoProof => Why::NoProof,
        Failure::Signature => Why::Signature,
        Failure::Proof(what) => Why::Proof((*what).to_owned()),
        Failure::ProofExpired(ms) => Why::ProofExpired(*ms),
        Failure::Unsigned(word) => Why::Unsigned(quoted(word)),
        Failure::NotAnAddress(text) => Why::NoAddress(quoted(text)),
        Failure::Claim(claim) => Why::Claim((*claim).to_owned()),
        Failure::Key(error) => broken(*error),
        Failure::KeyNotOfIssuer => Why::KeyNotOfIssuer,
        Failure::NotYetValid(ms) => Why::NotYetValid(*ms),
        Failure::Expired(ms) => Why::Expired(*ms),
        Failure::Revoked(reason) => Why::Revoked(reason.as_deref().map(quoted)),
        Failure::Suspended => Why::Suspended,
        Failure::OtherRecipient => Why::OtherRecipient,
        Failure::OtherSubject => Why::OtherSubject,
        Failure::Endorsement(number) => Why::Endorsement(number + 1),
        Failure::OtherDocument => Why::OtherDocument,
    }
}

/// The name of a part is what helps whoever built it; what is wrong with it they see there.
fn flawed(at: &str, what: What) -> String {
    let at = if at.is_empty() { "@" } else { at };
    quoted(&match what {
        What::Missing => format!("{at} = ?"),
        What::Null => format!("{at} = null"),
        What::Kind | What::Type | What::Several | What::Context => at.to_owned(),
    })
}

const fn broken(error: KeyError) -> Why {
    match error {
        KeyError::OtherKind => Why::OtherKey,
        KeyError::Malformed => Why::BrokenKey,
        KeyError::Size => Why::WeakKey,
        KeyError::Private => Why::PrivateKey,
    }
}

fn hindered(part: Part, obstacle: &Obstacle, silences: &HashMap<String, Silence>) -> Why {
    match obstacle {
        Obstacle::Needs(addresses) => {
            // more rounds than there are for one badge
            Why::Silent(quoted(addresses.first().map_or("", String::as_str)), Silence::TooMany)
        }
        Obstacle::NoAnswer(address) => {
            Why::Silent(quoted(address), silences.get(address).copied().unwrap_or(Silence::NoAnswer))
        }
        Obstacle::Unreadable(address) => Why::Unreadable(quoted(address)),
        Obstacle::NoWayToAsk(whom) => Why::NobodyToAsk(quoted(whom)),
        Obstacle::NoSuchKey(key) => Why::NoSuchKey(quoted(key)),
        Obstacle::UnknownContext(context) => Why::UnknownContext(quoted(context)),
        Obstacle::NotUnderstood(_) if part == Part::Recipient => Why::NobodyNamed,
        Obstacle::NotUnderstood(what) => Why::NotUnderstood(quoted(what)),
        Obstacle::TooComplex => Why::TooComplex,
        Obstacle::StatusList(_) => Why::StatusList,
        Obstacle::Depends => Why::Depends,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::open_badges::schema::Flaw;

    #[test]
    fn what_is_kept_is_read_again_as_it_was() {
        let flaw = Flaw { at: "credentialSubject.id".into(), what: What::Missing };
        let outcomes = [
            Check::Passed,
            Check::Nothing,
            Check::Failed(Failure::Schema(vec![flaw])),
            Check::Failed(Failure::Key(KeyError::Size)),
            Check::Failed(Failure::Revoked(Some("By mistake".into()))),
            Check::Failed(Failure::Expired(5)),
            Check::Unknown(Obstacle::NoAnswer("https://a.example/1".into())),
            Check::Unknown(Obstacle::Depends),
        ]
        .map(|check| outcome(Part::Proof, &check, &HashMap::from([("https://a.example/1".into(), Silence::Late)])));
        let findings: Vec<Finding> =
            outcomes.into_iter().map(|outcome| Finding { part: Part::Proof, outcome }).collect();
        let checked = Checked { found: Found::Unknown, about: About::default(), findings, endorsements: Vec::new() };
        let kept = serde_json::to_string(&checked).unwrap();
        assert!(kept.contains("\"silent\":[\"https://a.example/1\",\"late\"]"), "{kept}");
        assert_eq!(serde_json::from_str::<Checked>(&kept).unwrap(), checked);
    }

    #[test]
    fn texts_are_cut_and_cleaned() {
        assert_eq!(clip(" a\u{0}b\u{7}c\u{202e}\n", 9), "abc");
        assert_eq!(clip("žžžž", 3), "žžž…");
        assert_eq!(clip("žžž", 3), "žžž");
    }
}
