//! A report and what becomes of it.

use crate::{
    i18n::{Locale, Localizer, msg},
    words::words,
};
use lettre::Address;

/// Characters of a report.
pub const WORDS_LENGTH: usize = 1_000;
/// Characters of an answer.
pub const ANSWER_LENGTH: usize = 1_000;

words! {
    /// What is the matter, the most pressing first.
    Reason { Unsafe = "unsafe", Outdated = "outdated", Misplaced = "misplaced", NotThere = "not-there", Other = "other" }
}

impl Reason {
    /// What people choose and read.
    #[must_use]
    pub fn words(self, l: &Localizer) -> String {
        match self {
            Self::Unsafe => l.t(msg::ReportReasonUnsafe),
            Self::Outdated => l.t(msg::ReportReasonOutdated),
            Self::Misplaced => l.t(msg::ReportReasonMisplaced),
            Self::NotThere => l.t(msg::ReportReasonNotThere),
            Self::Other => l.t(msg::ReportReasonOther),
        }
    }

    /// Whether it says nothing without words.
    #[must_use]
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::Other)
    }

    /// Whether the organisation may read the words: what somebody says of being unsafe could tell who they are.
    #[must_use]
    pub const fn is_passed_on(self) -> bool {
        !matches!(self, Self::Unsafe)
    }
}

words! {
    /// What came of it.
    Outcome {
        /// Whatever was wrong is right now.
        Mended = "mended",
        /// The public does not see the listing any more.
        Hidden = "hidden",
        /// Nothing had to be done.
        Nothing = "nothing",
    }
}

impl Outcome {
    /// What people read.
    #[must_use]
    pub fn words(self, l: &Localizer) -> String {
        match self {
            Self::Mended => l.t(msg::ReportOutcomeMended),
            Self::Hidden => l.t(msg::ReportOutcomeHidden),
            Self::Nothing => l.t(msg::ReportOutcomeNothing),
        }
    }
}

/// The city's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub outcome: Outcome,
    pub words: String,
    /// Unix milliseconds.
    pub at: i64,
}

/// What somebody reports. Nobody's account stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub id: String,
    pub opportunity_id: String,
    pub reason: Reason,
    /// Maybe none.
    pub words: String,
    /// Where the answer goes, until it is given.
    pub email: Option<Address>,
    /// Of the page on which it was written, and of the answer's letter.
    pub locale: Locale,
    /// Unix milliseconds.
    pub created: i64,
    pub answered: Option<Answered>,
}
