//! An application, its evidence, and how far each task is.

use crate::{
    backpack::model::Visibility,
    badge::model::{CheckedBy, Content, Task},
    words::words,
};

/// Characters of a piece of evidence in words.
pub const TEXT_LENGTH: usize = 5_000;
/// Characters of what is said of a file or a link.
pub const CAPTION_LENGTH: usize = 300;
/// Characters of a comment: of somebody who confirms, or of the organisation.
pub const COMMENT_LENGTH: usize = 1_000;
/// Characters of an address.
pub const ADDRESS_LENGTH: usize = 2_000;
/// Bytes of a PDF that is taken.
pub const PDF_BYTES: usize = 5 * 1024 * 1024;
/// Bytes of all files of an account.
pub const ACCOUNT_BYTES: i64 = 50 * 1024 * 1024;
/// Pieces that a task may have beyond those that it needs.
const SPARE: usize = 10;

words! {
    /// Where an application stands.
    ApplicationStatus {
        /// Nobody but the applicant knows of it.
        Open = "open",
        /// The organisation is to decide.
        Submitted = "submitted",
        /// The organisation has said what is missing.
        ChangesRequested = "changes-requested",
        /// The badge was offered.
        Accepted = "accepted",
        Rejected = "rejected",
    }
}

impl ApplicationStatus {
    /// Whether the applicant may change what they show.
    #[must_use]
    pub const fn is_editable(self) -> bool {
        matches!(self, Self::Open | Self::ChangesRequested)
    }

    /// Whether nothing is decided yet; there is one of these at a time.
    #[must_use]
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Accepted | Self::Rejected)
    }

    /// Whether those who assess see the evidence: what is still being changed is the applicant's own.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        matches!(self, Self::Submitted | Self::Accepted)
    }
}

words! {
    /// What a piece of evidence is.
    EvidenceKind { Text = "text", File = "file", Link = "link" }
}

/// Somebody applies for a badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    pub id: String,
    pub city_id: String,
    pub organisation_id: String,
    pub achievement_id: String,
    /// Of the achievement, as it was when it was begun.
    pub version: i64,
    pub account_id: String,
    pub status: ApplicationStatus,
    /// What the organisation said last.
    pub words: String,
    /// For optimistic locking.
    pub revision: i64,
    /// Unix milliseconds.
    pub created: i64,
    /// Unix milliseconds, the last time.
    pub submitted: Option<i64>,
    pub award_id: Option<String>,
}

/// A piece of evidence, without the bytes of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub id: String,
    pub account_id: String,
    pub application_id: String,
    pub award_id: Option<String>,
    /// Of the task, from 0.
    pub position: usize,
    pub kind: EvidenceKind,
    /// Markdown; of a file or a link what it shows, and may be empty.
    pub words: String,
    /// Of a link.
    pub address: Option<String>,
    /// Of a file.
    pub media_type: Option<String>,
    pub visibility: Visibility,
    /// Unix milliseconds.
    pub created: i64,
}

/// What somebody who takes part too says of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub evidence_id: String,
    pub account_id: String,
    /// What they are called.
    pub name: String,
    /// Otherwise something is missing.
    pub confirmed: bool,
    pub words: String,
}

/// What is noted of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// They say that it is done.
    pub ticked: bool,
    /// The organisation says so.
    pub confirmed: bool,
    /// What the organisation still misses; empty: nothing.
    pub missing: String,
    /// Of the address at which others confirm.
    pub peer_token: Option<String>,
}

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Todo,
    /// So many of so many.
    Begun(usize, usize),
    /// All that depends on the applicant is there.
    Ready,
    Confirmed,
    /// The organisation has said what is missing.
    Missing,
}

/// An application with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    pub application: Application,
    /// What the badge said when it was begun.
    pub content: Content,
    /// By the task's position.
    pub marks: Vec<Mark>,
    /// The oldest first.
    pub pieces: Vec<Piece>,
    /// The oldest first.
    pub said: Vec<Said>,
}

impl Dossier {
    /// The pieces of a task.
    pub fn pieces_of(&self, position: usize) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.position == position)
    }

    /// What others say of a piece.
    pub fn said_of<'a>(&'a self, piece: &'a Piece) -> impl Iterator<Item = &'a Said> {
        self.said.iter().filter(|said| said.evidence_id == piece.id)
    }

    /// What is noted of a task.
    #[must_use]
    pub fn mark(&self, position: usize) -> Mark {
        self.marks.get(position).cloned().unwrap_or_default()
    }

    /// How many of its pieces count, and how many it needs.
    fn counted(&self, position: usize, task: &Task) -> (usize, usize) {
        let needed = usize::from(task.times).max(1);
        let there = match task.checked_by {
            CheckedBy::Oneself => usize::from(self.mark(position).ticked) * needed,
            CheckedBy::Organiser => self.pieces_of(position).count(),
            CheckedBy::Peer => {
                let confirmed = |piece: &&Piece| self.said_of(piece).any(|said| said.confirmed);
                self.pieces_of(position).filter(confirmed).count()
            }
        };
        (there, needed)
    }

    /// How far a task is.
    #[must_use]
    pub fn standing(&self, position: usize) -> Standing {
        let Some(task) = self.content.tasks.get(position) else { return Standing::Todo };
        let mark = self.mark(position);
        if !mark.missing.is_empty() {
            return Standing::Missing;
        }
        let (there, needed) = self.counted(position, task);
        match task.checked_by {
            _ if mark.confirmed => Standing::Confirmed,
            CheckedBy::Organiser if there >= needed => Standing::Ready,
            CheckedBy::Oneself | CheckedBy::Peer if there >= needed => Standing::Confirmed,
            _ if self.pieces_of(position).next().is_none() => Standing::Todo,
            _ => Standing::Begun(there, needed),
        }
    }

    fn count(&self, counts: impl Fn(Standing) -> bool) -> usize {
        (0..self.content.tasks.len()).filter(|position| counts(self.standing(*position))).count()
    }

    /// How many tasks are done as far as that depends on the applicant.
    #[must_use]
    pub fn ready(&self) -> usize {
        self.count(|standing| matches!(standing, Standing::Ready | Standing::Confirmed))
    }

    /// How many tasks are confirmed.
    #[must_use]
    pub fn confirmed(&self) -> usize {
        self.count(|standing| standing == Standing::Confirmed)
    }

    /// Whether enough is done for it to be submitted.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.ready() >= self.content.needed()
    }

    /// Whether enough is confirmed for it to be accepted.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.confirmed() >= self.content.needed()
    }
}

/// How many pieces a task may have.
#[must_use]
pub fn most(task: &Task) -> usize {
    usize::from(task.times) + SPARE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn task(checked_by: CheckedBy, times: u16) -> Task {
        Task { texts: BTreeMap::new(), checked_by, times }
    }

    fn piece(id: &str, position: usize) -> Piece {
        Piece {
            id: id.to_owned(),
            account_id: String::new(),
            application_id: String::new(),
            award_id: None,
            position,
            kind: EvidenceKind::Text,
            words: "x".to_owned(),
            address: None,
            media_type: None,
            visibility: Visibility::Private,
            created: 0,
        }
    }

    fn said(piece: &str, confirmed: bool) -> Said {
        let (account_id, name, words) = (String::new(), String::new(), String::new());
        Said { evidence_id: piece.to_owned(), account_id, name, confirmed, words }
    }

    fn dossier(tasks: Vec<Task>, minimum: Option<u16>) -> Dossier {
        let marks = vec![Mark::default(); tasks.len()];
        let content = Content { tasks, minimum, ..Content::fresh(Locale::En) };
        let application = Application {
            id: String::new(),
            city_id: String::new(),
            organisation_id: String::new(),
            achievement_id: String::new(),
            version: 1,
            account_id: String::new(),
            status: ApplicationStatus::Open,
            words: String::new(),
            revision: 0,
            created: 0,
            submitted: None,
            award_id: None,
        };
        Dossier { application, content, marks, pieces: Vec::new(), said: Vec::new() }
    }

    #[test]
    fn each_task_is_done_by_whoever_checks_it() {
        let tasks = vec![task(CheckedBy::Oneself, 3), task(CheckedBy::Peer, 2), task(CheckedBy::Organiser, 1)];
        let mut dossier = dossier(tasks, Some(2));
        assert_eq!(dossier.standing(0), Standing::Todo);
        dossier.marks[0].ticked = true;
        assert_eq!(dossier.standing(0), Standing::Confirmed, "a tick is for all times");
        dossier.pieces = vec![piece("a", 1), piece("b", 1), piece("c", 2)];
        dossier.said = vec![said("a", true), said("a", true), said("b", false)];
        assert_eq!(dossier.standing(1), Standing::Begun(1, 2), "two who confirm one piece are one piece");
        assert_eq!(dossier.standing(2), Standing::Ready);
        assert_eq!((dossier.ready(), dossier.confirmed()), (2, 1));
        assert!(dossier.is_ready() && !dossier.is_confirmed());
        dossier.marks[2].confirmed = true;
        assert!(dossier.is_confirmed());
        dossier.marks[2].missing = "The photo is dark".to_owned();
        assert_eq!(dossier.standing(2), Standing::Missing);
        assert_eq!(dossier.standing(9), Standing::Todo, "there is no such task");
    }

    proptest! {
        /// Whatever is noted, what is confirmed is ready too, and more evidence never takes anything away.
        #[test]
        fn more_is_never_less(
            tasks in prop::collection::vec((0..3_usize, 1..4_u16, any::<bool>(), any::<bool>()), 1..5),
            pieces in prop::collection::vec((0..5_usize, any::<bool>()), 0..12),
            minimum in prop::option::of(1..6_u16),
        ) {
            let who = [CheckedBy::Oneself, CheckedBy::Peer, CheckedBy::Organiser];
            let mut one = dossier(tasks.iter().map(|(by, times, ..)| task(who[*by], *times)).collect(), minimum);
            for (mark, (.., ticked, confirmed)) in one.marks.iter_mut().zip(&tasks) {
                (mark.ticked, mark.confirmed) = (*ticked, *confirmed);
            }
            for (at, (position, confirmed)) in pieces.iter().enumerate() {
                let (ready, sure) = (one.ready(), one.confirmed());
                one.pieces.push(piece(&at.to_string(), *position));
                one.said.push(said(&at.to_string(), *confirmed));
                prop_assert!(one.ready() >= ready && one.confirmed() >= sure);
            }
            prop_assert!(one.confirmed() <= one.ready() && one.ready() <= tasks.len());
            prop_assert!(!one.is_confirmed() || one.is_ready());
        }
    }
}
