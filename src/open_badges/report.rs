//! What verifying found: separate checks, each passed, failed or not possible, and why.

use super::{jsonld::ExpansionError, keys::KeyError, schema::Flaw};
use crate::open_badges::data_integrity::CanonError;
use std::collections::HashSet;

/// What became of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// It is as it should be.
    Passed,
    /// There is nothing of the kind to check: no status, no end, no endorsement; or nothing was asked.
    Nothing,
    /// It is not as it should be.
    Failed(Failure),
    /// It could not be found out. That is not a failure: the badge may be good.
    Unknown(Obstacle),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The credential is not built as the standard says.
    Schema(Vec<Flaw>),
    /// It has no proof at all: anybody could have written it.
    NoProof,
    /// The signature is not by that key over this content.
    Signature,
    /// A proof that was not made to assert anything, or lacks a part: which.
    Proof(&'static str),
    /// The proof itself has ended (Unix milliseconds).
    ProofExpired(i64),
    /// A word that no context defines: it is shown and not signed.
    Unsigned(String),
    /// What should be an absolute address is none, so what is said of it is not signed.
    NotAnAddress(String),
    /// A claim of the JWT is missing or contradicts the credential.
    Claim(&'static str),
    /// The key is malformed, too weak or private.
    Key(KeyError),
    /// The issuer's own document does not name this key.
    KeyNotOfIssuer,
    /// It begins later (Unix milliseconds).
    NotYetValid(i64),
    /// It has ended (Unix milliseconds).
    Expired(i64),
    /// The issuer took it back, perhaps saying why.
    Revoked(Option<String>),
    /// The issuer has put it on hold.
    Suspended,
    /// It was issued to somebody else than the one asked about.
    OtherRecipient,
    /// An endorsement is of something else than the badge that it is in: neither the badge, nor its achievement, nor its issuer.
    OtherSubject,
    /// An endorsement is forged or malformed: which, in the order of [`Report::endorsements`].
    Endorsement(usize),
    /// The hosted document is another badge than the one presented.
    OtherDocument,
}

/// Why something could not be found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// These addresses have to be fetched first.
    Needs(Vec<String>),
    /// This address was asked and did not answer.
    NoAnswer(String),
    /// What this address answered is not understood.
    Unreadable(String),
    /// Nothing can be asked about such an identifier.
    NoWayToAsk(String),
    /// The document that should have this key does not.
    NoSuchKey(String),
    /// A context that is not on the closed list.
    UnknownContext(String),
    /// Something legal that is not understood here: what.
    NotUnderstood(String),
    /// Finding it out would take too long.
    TooComplex,
    /// A status list that is not what it should be: why.
    StatusList(&'static str),
    /// It depends on a check that did not pass.
    Depends,
}

impl From<CanonError> for Check {
    fn from(error: CanonError) -> Self {
        use super::jsonld::ContextError;
        match error {
            CanonError::TooSymmetrical | CanonError::Expansion(ExpansionError::TooLarge) => {
                Self::Unknown(Obstacle::TooComplex)
            }
            CanonError::NotADocument => Self::Failed(Failure::Proof("@context")),
            CanonError::Expansion(ExpansionError::Undefined(word)) => Self::Failed(Failure::Unsigned(word)),
            CanonError::Expansion(ExpansionError::NotAnAddress(text)) => Self::Failed(Failure::NotAnAddress(text)),
            CanonError::Expansion(ExpansionError::NotUnderstood(what)) => {
                Self::Unknown(Obstacle::NotUnderstood(what.to_owned()))
            }
            CanonError::Expansion(ExpansionError::Context(ContextError::Unknown(address))) => {
                Self::Unknown(Obstacle::UnknownContext(address))
            }
            CanonError::Expansion(ExpansionError::Context(error)) => {
                Self::Unknown(Obstacle::NotUnderstood(error.to_string()))
            }
        }
    }
}

impl Check {
    /// Whether nothing speaks against it: passed, or nothing to check.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        matches!(self, Self::Passed | Self::Nothing)
    }
}

/// All checks of one badge or endorsement (Open Badges 3.0 section 9.1, and 9.2 for endorsements).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Whether it is built as the standard says.
    pub schema: Check,
    /// Whether the signature is by the key that it names.
    pub proof: Check,
    /// Whether that key speaks for the issuer.
    pub issuer: Check,
    /// Whether it holds at the given moment.
    pub dates: Check,
    /// Whether it was taken back.
    pub status: Check,
    /// Whether it was issued to the one asked about.
    pub recipient: Check,
    /// Whether no endorsement in it is forged; one that has expired or was taken back is not, see its own report.
    pub endorsement: Check,
    /// A report for each endorsement in it, in the order of the document.
    pub endorsements: Vec<Self>,
}

/// What all checks together come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Genuine, and holds now.
    Valid,
    /// Genuine, but taken back by the issuer.
    Revoked,
    /// Genuine, but put on hold by the issuer.
    Suspended,
    /// Genuine, but its time is over. It may still be shown, marked so.
    Expired,
    /// Genuine, but its time has not come.
    NotYetValid,
    /// Genuine, but somebody else's.
    OtherRecipient,
    /// Not genuine: built wrongly, forged or altered.
    Invalid,
    /// It could not be found out; see the checks for why.
    Unknown,
}

impl Report {
    /// A report in which nothing was found out yet.
    #[must_use]
    pub(super) fn empty() -> Self {
        let nothing = || Check::Nothing;
        Self {
            schema: nothing(),
            proof: nothing(),
            issuer: nothing(),
            dates: nothing(),
            status: nothing(),
            recipient: nothing(),
            endorsement: nothing(),
            endorsements: Vec::new(),
        }
    }

    /// The checks with their names.
    #[must_use]
    pub fn checks(&self) -> [(&'static str, &Check); 7] {
        [
            ("schema", &self.schema),
            ("proof", &self.proof),
            ("issuer", &self.issuer),
            ("dates", &self.dates),
            ("status", &self.status),
            ("recipient", &self.recipient),
            ("endorsement", &self.endorsement),
        ]
    }

    /// What they come to. What shows that it is not genuine outweighs everything; what could not be found out outweighs
    /// what depends on it; a badge is valid only when nothing is open.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let failed = |check: &Check| matches!(check, Check::Failed(_));
        if [&self.schema, &self.proof, &self.issuer, &self.endorsement].into_iter().any(failed) {
            return Verdict::Invalid;
        }
        if ![&self.schema, &self.proof, &self.issuer].into_iter().all(Check::is_fine) {
            return Verdict::Unknown;
        }
        match (&self.status, &self.dates, &self.recipient) {
            (Check::Failed(Failure::Suspended), ..) => Verdict::Suspended,
            (Check::Failed(_), ..) => Verdict::Revoked,
            (_, _, Check::Failed(_)) => Verdict::OtherRecipient,
            (_, Check::Failed(Failure::NotYetValid(_)), _) => Verdict::NotYetValid,
            (_, Check::Failed(_), _) => Verdict::Expired,
            (Check::Unknown(_), ..) | (_, Check::Unknown(_), _) | (_, _, Check::Unknown(_)) => Verdict::Unknown,
            _ => Verdict::Valid,
        }
    }

    /// Every address that has to be fetched before more can be found out, each once; those that the badge itself needs before
    /// those of its endorsements, since whoever fetches may stop after so many.
    #[must_use]
    pub fn needs(&self) -> Vec<String> {
        let mut needs: Vec<String> = Vec::new();
        for (_, check) in self.checks() {
            if let Check::Unknown(Obstacle::Needs(addresses)) = check {
                needs.extend_from_slice(addresses);
            }
        }
        for endorsement in &self.endorsements {
            needs.extend(endorsement.needs());
        }
        let mut seen = HashSet::new();
        needs.retain(|address| seen.insert(address.clone()));
        needs
    }
}
