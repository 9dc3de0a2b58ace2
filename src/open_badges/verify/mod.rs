//! Verifying a badge: every check of the standard, each on its own (Open Badges 3.0 sections 9.1 to 9.3).
//!
//! Pure: the moment is an argument, and what lies outside is what the caller has fetched ([`Outside`]). A report names
//! what is missing; [`Report::needs`] are the addresses to fetch before verifying again. Three rounds reach everything:
//! the documents of keys and the status list, then the key of the status list.

mod proof;
mod status;

use super::{
    contexts::Contexts,
    credential::Credential,
    recipient::{Recipient, is_about},
    report::{Check, Failure, Obstacle, Report},
    resolve::Outside,
    schema,
};

/// More endorsements than are verified in one badge.
const MAX_ENDORSEMENTS: usize = 16;

/// What verifying needs beside the badge.
#[derive(Clone, Copy)]
pub struct Circumstances<'c> {
    /// What was fetched.
    pub outside: &'c dyn Outside,
    /// The moment to verify for, in Unix milliseconds.
    pub now_ms: i64,
    /// The contexts that count: usually [`Contexts::built_in`].
    pub contexts: &'c Contexts,
    /// Whether it was issued to somebody in particular: that is asked.
    pub recipient: Option<&'c Recipient>,
}

/// Verifies a badge or an endorsement.
#[must_use]
pub fn verify(credential: &Credential, circumstances: Circumstances<'_>) -> Report {
    let mut report = alone(credential, circumstances);
    for (number, endorsement) in credential.endorsements().take(MAX_ENDORSEMENTS + 1).enumerate() {
        if number == MAX_ENDORSEMENTS {
            report.endorsement = worse(Check::Unknown(Obstacle::TooComplex), report.endorsement);
            break;
        }
        let without_recipient = Circumstances { recipient: None, ..circumstances };
        let own = match Credential::inside(endorsement) {
            Ok(endorsement) => Report {
                // a genuine one of another badge is soon copied
                recipient: if credential.is_endorsed_by(&endorsement) {
                    Check::Passed
                } else {
                    Check::Failed(Failure::OtherSubject)
                },
                ..alone(&endorsement, without_recipient)
            },
            Err(_) => Report { schema: Check::Failed(Failure::Schema(Vec::new())), ..Report::empty() },
        };
        let check = match [&own.schema, &own.proof, &own.issuer] {
            checks if checks.iter().any(|check| matches!(check, Check::Failed(_))) => {
                Check::Failed(Failure::Endorsement(number))
            }
            checks if checks.iter().all(|check| check.is_fine()) => Check::Passed,
            _ => Check::Unknown(Obstacle::Depends),
        };
        report.endorsement = worse(report.endorsement, check);
        report.endorsements.push(own);
    }
    report
}

/// The check that weighs more: failed, unknown, passed, nothing.
fn worse(one: Check, other: Check) -> Check {
    let weight = |check: &Check| match check {
        Check::Nothing => 0,
        Check::Passed => 1,
        Check::Unknown(_) => 2,
        Check::Failed(_) => 3,
    };
    if weight(&other) > weight(&one) { other } else { one }
}

/// One credential without the endorsements in it.
fn alone(credential: &Credential, circumstances: Circumstances<'_>) -> Report {
    let flaws = schema::flaws(credential.body());
    let schema = if flaws.is_empty() { Check::Passed } else { Check::Failed(Failure::Schema(flaws)) };
    let proof::Proven { proof, issuer } = proof::check(credential, circumstances);
    Report {
        schema,
        dates: dates(credential, circumstances.now_ms),
        status: status::check(credential, circumstances),
        recipient: circumstances.recipient.map_or(Check::Nothing, |recipient| about(credential, recipient)),
        proof,
        issuer,
        ..Report::empty()
    }
}

fn dates(credential: &Credential, now_ms: i64) -> Check {
    match (credential.begins_ms(), credential.ends_ms()) {
        // the schema check says what is wrong with it
        (None, _) => Check::Unknown(Obstacle::Depends),
        (Some(begins), _) if now_ms < begins => Check::Failed(Failure::NotYetValid(begins)),
        (_, Some(ends)) if now_ms > ends => Check::Failed(Failure::Expired(ends)),
        _ => Check::Passed,
    }
}

fn about(credential: &Credential, recipient: &Recipient) -> Check {
    match credential.subject().and_then(|subject| is_about(subject, recipient)) {
        Some(true) => Check::Passed,
        Some(false) => Check::Failed(Failure::OtherRecipient),
        None => {
            Check::Unknown(Obstacle::NotUnderstood("the badge says nothing of that kind about its recipient".into()))
        }
    }
}
