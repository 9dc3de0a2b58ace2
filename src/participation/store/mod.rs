//! Registrations in the database.

mod answer;
mod free;
mod person;
mod places;
mod read;
mod take;

pub use answer::{Decided, Decision, accept, decide};
pub use free::{Freed, Promoted, cancel, lapse, overdue_offers, promote_next, to_pass_on};
pub use person::Person;
pub use read::{
    Attended, Mine, Participant, attended, by_id, of_account, of_listing, of_session, one, waited_for,
    without_permission,
};
pub use take::{register, set_presence, walk_in};

use super::model::{Presence, Registration, RegistrationStatus};
use crate::error::Corrupt;

#[derive(sqlx::FromRow)]
struct RegistrationRow {
    id: String,
    session_id: String,
    account_id: String,
    child: String,
    status: String,
    created: i64,
    offer_until: Option<i64>,
    presence: String,
}

/// The columns of a [`RegistrationRow`], of a table that is called `r`.
macro_rules! select_registration {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.session_id, r.account_id, r.child, r.status, r.created, r.offer_until, r.presence ",
            "FROM registration r ",
            $rest
        )
    };
}
use select_registration;

fn registration(row: RegistrationRow) -> Result<Registration, Corrupt> {
    Ok(Registration {
        status: RegistrationStatus::from_word(&row.status)
            .ok_or_else(|| Corrupt::new("registration.status", &row.status))?,
        presence: Presence::from_word(&row.presence)
            .ok_or_else(|| Corrupt::new("registration.presence", &row.presence))?,
        id: row.id,
        session_id: row.session_id,
        account_id: row.account_id,
        child: row.child,
        created: row.created,
        offer_until: row.offer_until,
    })
}
