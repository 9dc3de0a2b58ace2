//! Applications in the database. Whoever changes one holds its owner's account and then the application itself, before any award.

mod decide;
mod edit;
mod evidence;
mod peer;
mod read;

pub use decide::{Decision, decide, mark};
pub use edit::{begin, hold, set_peer_token, submit, tick, withdraw};
pub use evidence::{
    Kept, NewPiece, Taken, add, evidence_of_award, file, narrative_visibility, piece, remove, set_narrative_visibility,
    set_visibility,
};
pub use peer::{answer, by_token, takes_part};
pub use read::{Waiting, all_of_badge, dossier, get, holds, latest, waiting};
