//! An endorsement, and how it stands.

use crate::{
    badge::model::{Content, picture},
    i18n::Locale,
    words::words,
};

/// Characters of what somebody says who endorses.
pub const WORDS: usize = 500;
/// Characters of why an endorsement is taken back.
pub const REASON: usize = 500;

words! {
    /// What the organisation of an endorsed badge wants: nobody is praised in public against their will.
    Display {
        /// It has not decided.
        Waiting = "waiting",
        Shown = "shown",
        Hidden = "hidden",
    }
}

/// What an organisation says of a version of another one's badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endorsement {
    pub id: String,
    /// Who endorses.
    pub organisation_id: String,
    /// Name of who endorses.
    pub organisation: String,
    /// Whose badge it is.
    pub owner_id: String,
    /// Name of whose badge it is.
    pub owner: String,
    pub achievement_id: String,
    /// Of the achievement.
    pub version: i64,
    /// What that version says.
    pub content: Content,
    /// The language of the words.
    pub locale: Locale,
    /// Why. Markdown.
    pub words: String,
    pub display: Display,
    /// Its list and position in the status lists of who endorses.
    pub bit: (i64, i64),
    /// Unix milliseconds.
    pub endorsed: i64,
    /// When it was taken back, in Unix milliseconds.
    pub taken_back: Option<i64>,
    /// Why it was taken back.
    pub reason: String,
}

impl Endorsement {
    /// The path of the signed credential.
    #[must_use]
    pub fn path(&self) -> String {
        path(&self.id)
    }

    /// The address of the picture of what is endorsed.
    #[must_use]
    pub fn picture(&self) -> String {
        picture(&self.achievement_id, self.version)
    }

    /// Whether everybody sees it, as long as who endorses is not suspended.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        self.display == Display::Shown && self.taken_back.is_none()
    }
}

/// The path of the credential of that id.
#[must_use]
pub fn path(id: &str) -> String {
    format!("/endorsements/{id}")
}
