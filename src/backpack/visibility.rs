//! Who may see something of a backpack. What is private has no address; what is shared has one, which no other thing ever has,
//! and which shows nothing once it was taken back.
//!
//! Of a minor nothing is for everybody without a guardian's yes, which is read under the lock that the guardian's answer is
//! written under.

use super::{
    model::Visibility,
    store::{self, Thing},
};
use crate::{
    account::{
        model::{Account, Consent},
        secrets,
    },
    city::model::City,
    db::Tx,
    guardian::{self, model::Publishing},
    on_tx,
    server::state::AppState,
};
use chrono::{DateTime, Utc};

/// Whether somebody may show things to everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Everybody {
    Allowed,
    /// Their guardian has not agreed to taking part yet, which comes first.
    NotYet,
    /// Their guardian can be asked.
    Ask,
    /// They were: the guardian's address.
    Waiting(String),
    /// They said no, or took their yes back. They can be asked again.
    Refused,
}

/// What somebody may do.
#[must_use]
pub fn everybody(account: &Account, home: &City, now: DateTime<Utc>) -> Everybody {
    if !account.is_minor(home, now) {
        return Everybody::Allowed;
    }
    let Some(guardianship) = account.guardianship.as_ref() else { return Everybody::NotYet };
    if account.consent(home, now) != Consent::Given {
        return Everybody::NotYet;
    }
    match guardianship.publishing {
        Publishing::Approved => Everybody::Allowed,
        Publishing::Denied | Publishing::Withdrawn => Everybody::Refused,
        Publishing::Waiting if guardianship.awaits_publishing(now.timestamp_millis()) => {
            Everybody::Waiting(guardianship.email.to_string())
        }
        Publishing::Unasked | Publishing::Waiting => Everybody::Ask,
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// There is no such thing of theirs.
    NotThere,
    /// A guardian has not agreed.
    NotAllowed,
}

/// Decides who may see something.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn set(
    state: &AppState,
    account: &Account,
    home: &City,
    thing: Thing<'_>,
    visibility: Visibility,
) -> anyhow::Result<Outcome> {
    let token = secrets::token()?;
    let mut tx = state.db.begin().await?;
    hold(&mut tx, &account.id).await?;
    if visibility == Visibility::Public
        && account.is_minor(home, state.now())
        && !guardian::store::lets_publish(&mut tx, &account.id).await?
    {
        return Ok(Outcome::NotAllowed);
    }
    let theirs = store::set_visibility(&mut tx, &account.id, thing, visibility, &token).await?;
    tx.commit().await?;
    Ok(if theirs { Outcome::Done } else { Outcome::NotThere })
}

/// Holds an account's row until the end of the transaction.
async fn hold(tx: &mut Tx, account_id: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE account SET locale = locale WHERE id = $1").bind(account_id).execute(conn).await.map(|_| ())
    })
}
