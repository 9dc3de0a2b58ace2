//! What people read of awards.

use super::{
    desk::Bar,
    lines::Line,
    list::{NARRATIVE, Wrong},
    model::{AwardStatus, Via},
    rows::RowState,
};
use crate::{
    account::model::NAME_LENGTH,
    i18n::{Localizer, msg},
    issuer::status::Standing,
    participation::mails::titled,
};

/// Whose it is.
pub fn who(l: &Localizer, line: &Line) -> String {
    if line.who.is_empty() { l.t(msg::AwardNobodyKnown) } else { titled(&line.who, &line.child) }
}

/// Where it stands.
pub fn status(l: &Localizer, status: AwardStatus, standing: Standing) -> String {
    match (status, standing) {
        (AwardStatus::Offered, _) => l.t(msg::AwardStatusOffered),
        (AwardStatus::Declined, _) => l.t(msg::AwardStatusDeclined),
        (AwardStatus::Accepted, Standing::Issued) => l.t(msg::AwardStatusAccepted),
        (AwardStatus::Accepted, Standing::Suspended) => l.t(msg::AwardStatusHeld),
        (AwardStatus::Accepted, Standing::Revoked) => l.t(msg::AwardStatusRevoked),
    }
}

/// How somebody came by it.
pub fn via(l: &Localizer, via: Via) -> String {
    match via {
        Via::Hand => l.t(msg::AwardViaHand),
        Via::Presence => l.t(msg::AwardViaPresence),
        Via::List => l.t(msg::AwardViaList),
        Via::Code => l.t(msg::AwardViaCode),
        Via::Application => l.t(msg::AwardViaApplication),
        Via::Automatic => l.t(msg::AwardViaAutomatic),
    }
}

/// Why a badge cannot be awarded now.
pub fn bar(l: &Localizer, bar: Bar) -> String {
    match bar {
        Bar::Draft => l.t(msg::AwardBarDraft),
        Bar::Retired => l.t(msg::AwardBarRetired),
        Bar::Organisation => l.t(msg::AwardBarOrganisation),
    }
}

/// What became of a row.
pub fn state(l: &Localizer, state: RowState) -> String {
    match state {
        RowState::Waiting => l.t(msg::AwardRowWaiting),
        RowState::Given => l.t(msg::AwardRowGiven),
        RowState::Already => l.t(msg::AwardRowAlready),
        RowState::Nobody => l.t(msg::AwardRowNobody),
        RowState::Stopped => l.t(msg::AwardRowStopped),
    }
}

/// What is wrong with a line of a list.
pub fn wrong(l: &Localizer, line: u64, wrong: Wrong) -> String {
    let words = match wrong {
        Wrong::Address => l.t(msg::AwardLineAddress),
        Wrong::Twice(before) => l.t(msg::AwardLineTwice { line: before.to_string().into() }),
        Wrong::NameLong => l.t(msg::AwardLineName { count: NAME_LENGTH.into() }),
        Wrong::NarrativeLong => l.t(msg::AwardLineNarrative { count: NARRATIVE.into() }),
    };
    l.t(msg::AwardLine { line: line.to_string().into(), words: words.into() })
}
