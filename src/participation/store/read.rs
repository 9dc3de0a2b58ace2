//! Reading registrations.

use super::{RegistrationRow, registration, select_registration};
use crate::{
    db::{Db, Tx},
    on_db, on_tx,
    participation::model::Registration,
};
use std::collections::HashSet;

/// A registration.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn one(db: &Db, id: &str) -> anyhow::Result<Option<Registration>> {
    let row: Option<RegistrationRow> = on_db!(db, |pool| {
        sqlx::query_as(select_registration!("WHERE r.id = $1")).bind(id).fetch_optional(pool).await?
    });
    Ok(row.map(registration).transpose()?)
}

/// A registration, as a transaction sees it.
///
/// # Errors
/// As [`one`].
pub async fn by_id(tx: &mut Tx, id: &str) -> anyhow::Result<Option<Registration>> {
    let row: Option<RegistrationRow> = on_tx!(tx, |conn| {
        sqlx::query_as(select_registration!("WHERE r.id = $1")).bind(id).fetch_optional(conn).await?
    });
    Ok(row.map(registration).transpose()?)
}

/// How somebody, and the children they come with, stand with the sessions of a listing.
///
/// # Errors
/// As [`one`].
pub async fn of_listing(db: &Db, account_id: &str, opportunity_id: &str) -> anyhow::Result<Vec<Registration>> {
    let rows: Vec<RegistrationRow> = on_db!(db, |pool| {
        sqlx::query_as(select_registration!(
            "JOIN session s ON s.id = r.session_id WHERE r.account_id = $1 AND s.opportunity_id = $2 \
             ORDER BY r.child, r.created"
        ))
        .bind(account_id)
        .bind(opportunity_id)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(registration).collect::<Result<_, _>>()?)
}

/// The sessions of a listing in which somebody waits for a place.
///
/// # Errors
/// When the database fails.
pub async fn waited_for(db: &Db, opportunity_id: &str) -> sqlx::Result<HashSet<String>> {
    let ids: Vec<String> = on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT DISTINCT r.session_id FROM registration r JOIN session s ON s.id = r.session_id \
             WHERE s.opportunity_id = $1 AND r.status = 'waitlisted'",
        )
        .bind(opportunity_id)
        .fetch_all(pool)
        .await?
    });
    Ok(ids.into_iter().collect())
}

/// Accounts with a place in something to come, or waiting for one, whose guardian was asked and does not agree. Some are old
/// enough to do without by now.
///
/// # Errors
/// When the database fails.
pub async fn without_permission(db: &Db, now_ms: i64) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT DISTINCT r.account_id FROM guardianship g JOIN registration r ON r.account_id = g.account_id \
             JOIN session s ON s.id = r.session_id WHERE g.status <> 'approved' AND s.starts > $1 \
             AND r.status IN ('requested', 'confirmed', 'waitlisted', 'offered') ORDER BY r.account_id",
        )
        .bind(now_ms)
        .fetch_all(pool)
        .await
    })
}

/// Something that somebody takes part in, or waits for.
#[derive(Clone, Debug)]
pub struct Mine {
    pub opportunity_id: String,
    pub registration: Registration,
}

/// Everything of an account, the sessions that come first at the beginning; with `ends_after` (unix milliseconds), what
/// has not ended then.
///
/// # Errors
/// As [`one`].
pub async fn of_account(db: &Db, account_id: &str, ends_after: i64) -> anyhow::Result<Vec<Mine>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        opportunity_id: String,
        #[sqlx(flatten)]
        registration: RegistrationRow,
    }
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT s.opportunity_id, r.id, r.session_id, r.account_id, r.child, r.status, r.created, r.offer_until, \
             r.presence FROM registration r JOIN session s ON s.id = r.session_id \
             WHERE r.account_id = $1 AND s.ends > $2 ORDER BY s.starts, s.id, r.child",
        )
        .bind(account_id)
        .bind(ends_after)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|row| Ok(Mine { opportunity_id: row.opportunity_id, registration: registration(row.registration)? }))
        .collect()
}

/// Somebody in a session, as its provider sees them: what they are called, and nothing else of their account.
#[derive(Clone, Debug)]
pub struct Participant {
    pub name: String,
    pub registration: Registration,
}

/// Everybody in a session who counts on it, in the order in which they asked.
///
/// # Errors
/// As [`one`].
pub async fn of_session(db: &Db, session_id: &str) -> anyhow::Result<Vec<Participant>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        name: String,
        #[sqlx(flatten)]
        registration: RegistrationRow,
    }
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT a.name, r.id, r.session_id, r.account_id, r.child, r.status, r.created, r.offer_until, r.presence \
             FROM registration r JOIN account a ON a.id = r.account_id WHERE r.session_id = $1 \
             AND r.status IN ('requested', 'confirmed', 'waitlisted', 'offered') ORDER BY r.created, r.id",
        )
        .bind(session_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|row| Ok(Participant { name: row.name, registration: registration(row.registration)? }))
        .collect()
}

/// A listing in which somebody was present, with the last time.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Attended {
    pub opportunity_id: String,
    /// Start of the session, unix milliseconds.
    pub last: i64,
}

/// Where an account's owner has been, the last first; what has gone into another listing counts as that one. Children's
/// attendance is not theirs.
///
/// # Errors
/// When the database fails.
pub async fn attended(db: &Db, account_id: &str) -> sqlx::Result<Vec<Attended>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT COALESCE(o.merged_into, o.id) AS opportunity_id, MAX(s.starts) AS last FROM registration r \
             JOIN session s ON s.id = r.session_id JOIN opportunity o ON o.id = s.opportunity_id \
             WHERE r.account_id = $1 AND r.child = '' AND r.presence = 'present' \
             GROUP BY COALESCE(o.merged_into, o.id) ORDER BY last DESC, COALESCE(o.merged_into, o.id)",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await
    })
}
