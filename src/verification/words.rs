//! What was found, in words.

use super::{
    check::Unread,
    fetch::MAX_PRESENTED,
    model::{About, Finding, Found, Outcome, Part, Silence, Why},
};
use crate::{
    i18n::{Localizer, msg},
    open_badges::{bake::BakeError, json::JsonError, present::PresentError},
    server::reader::Reader,
};
use chrono::{DateTime, Datelike};
use chrono_tz::Tz;

/// The heading and the sentence of a verdict.
#[must_use]
pub fn found(l: &Localizer, found: Found) -> (String, String) {
    match found {
        Found::Valid => (l.t(msg::VerifyFoundValid), l.t(msg::VerifyFoundValidLead)),
        Found::Expired => (l.t(msg::VerifyFoundExpired), l.t(msg::VerifyFoundExpiredLead)),
        Found::NotYetValid => (l.t(msg::VerifyFoundNotYetValid), l.t(msg::VerifyFoundNotYetValidLead)),
        Found::Suspended => (l.t(msg::VerifyFoundSuspended), l.t(msg::VerifyFoundSuspendedLead)),
        Found::Revoked => (l.t(msg::VerifyFoundRevoked), l.t(msg::VerifyFoundRevokedLead)),
        Found::OtherRecipient => (l.t(msg::VerifyFoundOtherRecipient), l.t(msg::VerifyFoundOtherRecipientLead)),
        Found::Unknown => (l.t(msg::VerifyFoundUnknown), l.t(msg::VerifyFoundUnknownLead)),
        Found::Invalid => (l.t(msg::VerifyFoundInvalid), l.t(msg::VerifyFoundInvalidLead)),
    }
}

/// Which check it was, and how it ended.
#[must_use]
pub fn heading(l: &Localizer, finding: &Finding) -> String {
    let part = match finding.part {
        Part::Schema => l.t(msg::VerifyPartSchema),
        Part::Proof => l.t(msg::VerifyPartProof),
        Part::Issuer => l.t(msg::VerifyPartIssuer),
        Part::Dates => l.t(msg::VerifyPartDates),
        Part::Status => l.t(msg::VerifyPartStatus),
        Part::Recipient => l.t(msg::VerifyPartRecipient),
        Part::Endorsement => l.t(msg::VerifyPartEndorsement),
    };
    let outcome = match finding.outcome {
        Outcome::Passed => l.t(msg::VerifyOutcomePassed),
        Outcome::Nothing => l.t(msg::VerifyOutcomeNothing),
        Outcome::Failed(_) => l.t(msg::VerifyOutcomeFailed),
        Outcome::Unknown(_) => l.t(msg::VerifyOutcomeUnknown),
    };
    l.t(msg::VerifyCheck { part: part.into(), outcome: outcome.into() })
}

/// What a check found.
#[must_use]
pub fn finding(reader: &Reader, finding: &Finding, about: &About) -> String {
    let l = &reader.l;
    match &finding.outcome {
        Outcome::Failed(reason) | Outcome::Unknown(reason) => why(reader, reason),
        Outcome::Nothing if finding.part == Part::Status => l.t(msg::VerifyNothingStatus),
        Outcome::Nothing => l.t(msg::VerifyNothingOther),
        Outcome::Passed => match finding.part {
            Part::Schema => l.t(msg::VerifyPassedSchema),
            Part::Proof if about.hosted => l.t(msg::VerifyPassedProofHosted),
            Part::Proof => l.t(msg::VerifyPassedProof),
            Part::Issuer if about.hosted => l.t(msg::VerifyPassedIssuerHosted),
            Part::Issuer => l.t(msg::VerifyPassedIssuer),
            Part::Dates => l.t(msg::VerifyPassedDates),
            Part::Status => l.t(msg::VerifyPassedStatus),
            Part::Recipient => l.t(msg::VerifyPassedRecipient),
            Part::Endorsement => l.t(msg::VerifyPassedEndorsement),
        },
    }
}

fn why(reader: &Reader, why: &Why) -> String {
    let l = &reader.l;
    let text = |text: &str| text.to_owned().into();
    let date = |ms: i64| day(reader, ms).unwrap_or_default().into();
    match why {
        Why::Schema(parts) => l.t(msg::VerifyWhySchema { parts: parts.join(", ").into() }),
        Why::NoProof => l.t(msg::VerifyWhyNoProof),
        Why::Signature => l.t(msg::VerifyWhySignature),
        Why::Proof(what) => l.t(msg::VerifyWhyProof { what: text(what) }),
        Why::ProofExpired(ms) => l.t(msg::VerifyWhyProofExpired { date: date(*ms) }),
        Why::Unsigned(what) => l.t(msg::VerifyWhyUnsigned { what: text(what) }),
        Why::NoAddress(what) => l.t(msg::VerifyWhyNoAddress { what: text(what) }),
        Why::Claim(what) => l.t(msg::VerifyWhyClaim { what: text(what) }),
        Why::WeakKey => l.t(msg::VerifyWhyWeakKey),
        Why::BrokenKey => l.t(msg::VerifyWhyBrokenKey),
        Why::PrivateKey => l.t(msg::VerifyWhyPrivateKey),
        Why::OtherKey => l.t(msg::VerifyWhyOtherKey),
        Why::KeyNotOfIssuer => l.t(msg::VerifyWhyKeyNotOfIssuer),
        Why::NotYetValid(ms) => l.t(msg::VerifyWhyNotYetValid { date: date(*ms) }),
        Why::Expired(ms) => l.t(msg::VerifyWhyExpired { date: date(*ms) }),
        Why::Revoked(None) => l.t(msg::VerifyWhyRevoked),
        Why::Revoked(Some(words)) => l.t(msg::VerifyWhyRevokedWords { words: text(words) }),
        Why::Suspended => l.t(msg::VerifyWhySuspended),
        Why::OtherRecipient => l.t(msg::VerifyWhyOtherRecipient),
        Why::OtherSubject => l.t(msg::VerifyWhyOtherSubject),
        Why::Endorsement(number) => l.t(msg::VerifyWhyEndorsement { number: number.to_string().into() }),
        Why::OtherDocument => l.t(msg::VerifyWhyOtherDocument),
        Why::Silent(address, silence) => silent(l, address, *silence),
        Why::Unreadable(address) => l.t(msg::VerifyWhyUnreadable { address: text(address) }),
        Why::NobodyToAsk(what) => l.t(msg::VerifyWhyNobodyToAsk { what: text(what) }),
        Why::NoSuchKey(_) => l.t(msg::VerifyWhyNoSuchKey),
        Why::UnknownContext(what) => l.t(msg::VerifyWhyUnknownContext { what: text(what) }),
        Why::NotUnderstood(what) => l.t(msg::VerifyWhyNotUnderstood { what: text(what) }),
        Why::NobodyNamed => l.t(msg::VerifyWhyNobodyNamed),
        Why::TooComplex => l.t(msg::VerifyWhyTooComplex),
        Why::StatusList => l.t(msg::VerifyWhyStatusList),
        Why::Depends => l.t(msg::VerifyWhyDepends),
    }
}

fn silent(l: &Localizer, address: &str, silence: Silence) -> String {
    let address = address.to_owned().into();
    match silence {
        Silence::NoAnswer => l.t(msg::VerifySilenceNoAnswer { address }),
        Silence::Late => l.t(msg::VerifySilenceLate { address }),
        Silence::NotPublic => l.t(msg::VerifySilenceNotPublic { address }),
        Silence::NotSecure => l.t(msg::VerifySilenceNotSecure { address }),
        Silence::NotAnAddress => l.t(msg::VerifySilenceNotAnAddress { address }),
        Silence::TooLarge => l.t(msg::VerifySilenceTooLarge { address }),
        Silence::TooMany => l.t(msg::VerifySilenceTooMany { address }),
    }
}

/// Why nothing could be checked.
#[must_use]
pub fn unread(l: &Localizer, unread: &Unread) -> String {
    let large = || l.t(msg::VerifyUnreadLarge { count: (MAX_PRESENTED / 1024 / 1024).into() });
    match unread {
        Unread::TooLarge => large(),
        Unread::Busy => l.t(msg::VerifyUnreadBusy),
        Unread::Silent(address, silence) => silent(l, address, *silence),
        Unread::Badge(PresentError::NotABadge | PresentError::Picture(BakeError::Unfit)) => l.t(msg::VerifyUnreadNone),
        Unread::Badge(PresentError::Picture(error)) => match error {
            BakeError::TooLarge => large(),
            BakeError::Several => l.t(msg::VerifyUnreadSeveral),
            BakeError::Entities => l.t(msg::VerifyUnreadEntities),
            BakeError::Empty => l.t(msg::VerifyUnreadPicture),
            BakeError::Png | BakeError::Svg | BakeError::Unfit => l.t(msg::VerifyUnreadDamaged),
        },
        Unread::Badge(PresentError::Json(error)) => match error {
            JsonError::TooLarge | JsonError::TooDeep | JsonError::TooManyValues => l.t(msg::VerifyUnreadNested),
            JsonError::DuplicateKey(key) => l.t(msg::VerifyUnreadDuplicate { key: super::model::clip(key, 60).into() }),
            JsonError::Syntax { line, .. } => l.t(msg::VerifyUnreadJson { line: line.to_string().into() }),
        },
    }
}

/// A day on the city's calendar, or where there is no city on that of Greenwich; none where nobody writes such a year.
#[must_use]
pub fn day(reader: &Reader, ms: i64) -> Option<String> {
    let zone = reader.city.as_ref().map_or(Tz::UTC, |city| city.time_zone);
    let date = DateTime::from_timestamp_millis(ms)?.with_timezone(&zone).date_naive();
    let today = reader.now.with_timezone(&zone).date_naive();
    (1..=9999).contains(&date.year()).then(|| reader.l.date_long(date, today))
}
