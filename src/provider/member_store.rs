//! Changing who acts for an organisation. Changes come one after the other, under the lock of the organisation's row, so that
//! it never loses its last owner by one.

use super::member::Role;
use crate::{
    account::{model::Account, store as accounts},
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};

/// Somebody who acts for an organisation, as its managers see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub account_id: String,
    pub name: String,
    pub email: String,
    pub role: Role,
}

fn role(word: &str) -> Result<Role, Corrupt> {
    Role::from_word(word).ok_or_else(|| Corrupt::new("membership.role", word))
}

/// The accounts of whoever decides for an organisation, for letters to them.
///
/// # Errors
/// As [`of_organisation`].
pub async fn deciders(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Account>> {
    let members = of_organisation(db, organisation_id).await?;
    let ids: Vec<String> =
        members.into_iter().filter(|member| member.role.decides()).map(|member| member.account_id).collect();
    accounts::by_ids(db, &ids).await
}

/// Everybody who acts for an organisation, who came first at the beginning.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn of_organisation(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Member>> {
    let rows: Vec<(String, String, String, String)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT a.id, a.name, a.email, m.role FROM membership m JOIN account a ON a.id = m.account_id \
             WHERE m.organisation_id = $1 ORDER BY m.created, a.id",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|(account_id, name, email, word)| Ok(Member { role: role(&word)?, account_id, name, email }))
        .collect()
}

/// Ids of the accounts of an organisation's owners.
///
/// # Errors
/// When the database fails.
pub async fn owners(db: &Db, organisation_id: &str) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT account_id FROM membership WHERE organisation_id = $1 AND role = 'owner' ORDER BY created, account_id",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await
    })
}

/// Makes somebody a member; `false` where they are one, whose role stays.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, organisation_id: &str, account_id: &str, role: Role, now_ms: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let added = sqlx::query(
            "INSERT INTO membership (organisation_id, account_id, role, created) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (organisation_id, account_id) DO NOTHING",
        )
        .bind(organisation_id)
        .bind(account_id)
        .bind(role.as_str())
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(added.rows_affected() > 0)
    })
}

/// What is to become of a membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Role(Role),
    Remove,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Done,
    /// It was so already.
    Same,
    /// There is no such member, or not for whoever asks.
    NotFound,
    /// It would leave the organisation without an owner.
    LastOwner,
}

/// Gives a member another role, or ends a membership. Only who is over owners makes or unmakes one.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn change(
    tx: &mut Tx,
    organisation_id: &str,
    account_id: &str,
    change: Change,
    is_over_owners: bool,
) -> anyhow::Result<Changed> {
    let (word, owners) = on_tx!(&mut *tx, |conn| {
        // an update that changes nothing locks on either engine (on SQLite the transaction itself has already)
        sqlx::query("UPDATE organisation SET status = status WHERE id = $1")
            .bind(organisation_id)
            .execute(&mut *conn)
            .await?;
        let word: Option<String> =
            sqlx::query_scalar("SELECT role FROM membership WHERE organisation_id = $1 AND account_id = $2")
                .bind(organisation_id)
                .bind(account_id)
                .fetch_optional(&mut *conn)
                .await?;
        let owners: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM membership WHERE organisation_id = $1 AND role = 'owner'")
                .bind(organisation_id)
                .fetch_one(conn)
                .await?;
        (word, owners)
    });
    let Some(word) = word else { return Ok(Changed::NotFound) };
    let before = role(&word)?;
    let after = match change {
        Change::Role(role) => Some(role),
        Change::Remove => None,
    };
    if after == Some(before) {
        return Ok(Changed::Same);
    }
    if (before == Role::Owner || after == Some(Role::Owner)) && !is_over_owners {
        return Ok(Changed::NotFound);
    }
    if before == Role::Owner && owners <= 1 {
        return Ok(Changed::LastOwner);
    }
    on_tx!(tx, |conn| {
        match after {
            Some(role) => {
                sqlx::query("UPDATE membership SET role = $3 WHERE organisation_id = $1 AND account_id = $2")
                    .bind(organisation_id)
                    .bind(account_id)
                    .bind(role.as_str())
                    .execute(conn)
                    .await?;
            }
            None => {
                sqlx::query("DELETE FROM membership WHERE organisation_id = $1 AND account_id = $2")
                    .bind(organisation_id)
                    .bind(account_id)
                    .execute(conn)
                    .await?;
            }
        }
        Ok(Changed::Done)
    })
}
