//! What is in a backpack.

use super::model::{Held, Visibility};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use uuid::Uuid;

/// A badge that goes into a backpack.
#[derive(Clone, Copy, Debug)]
pub struct Keeping<'a> {
    pub account_id: &'a str,
    /// Absent: it was brought along.
    pub award_id: Option<&'a str>,
    /// The credential's own address, or the hash of what came.
    pub identity: &'a str,
    /// Exactly as it was signed or came.
    pub source: &'a str,
    /// The same as a JWT, where it was issued here.
    pub jwt: Option<&'a str>,
    pub name: &'a str,
    /// Name of the issuer.
    pub issuer: &'a str,
    /// Unix milliseconds.
    pub begins: Option<i64>,
    /// Unix milliseconds.
    pub ends: Option<i64>,
    /// Unix milliseconds.
    pub now: i64,
}

/// Puts a badge into a backpack, for its owner alone to see; returns its id there. None where it is there already.
///
/// # Errors
/// When the database fails.
pub async fn keep(tx: &mut Tx, badge: &Keeping<'_>) -> sqlx::Result<Option<String>> {
    let id = Uuid::now_v7().to_string();
    let written = on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO held_badge (id, account_id, award_id, identity, source, jwt, name, issuer, begins, ends, \
             visibility, added) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'private', $11) ON CONFLICT DO NOTHING",
        )
        .bind(&id)
        .bind(badge.account_id)
        .bind(badge.award_id)
        .bind(badge.identity)
        .bind(badge.source)
        .bind(badge.jwt)
        .bind(badge.name)
        .bind(badge.issuer)
        .bind(badge.begins)
        .bind(badge.ends)
        .bind(badge.now)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok((written > 0).then_some(id))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    award_id: Option<String>,
    identity: String,
    source: String,
    jwt: Option<String>,
    name: String,
    issuer: String,
    begins: Option<i64>,
    ends: Option<i64>,
    visibility: String,
    token: Option<String>,
    added: i64,
}

fn read(row: Row) -> Result<Held, Corrupt> {
    Ok(Held {
        visibility: Visibility::from_word(&row.visibility)
            .ok_or_else(|| Corrupt::new("held_badge.visibility", &row.visibility))?,
        id: row.id,
        account_id: row.account_id,
        award_id: row.award_id,
        identity: row.identity,
        source: row.source,
        jwt: row.jwt,
        name: row.name,
        issuer: row.issuer,
        begins: row.begins,
        ends: row.ends,
        token: row.token,
        added: row.added,
    })
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, account_id, award_id, identity, source, jwt, name, issuer, begins, ends, visibility, token, ",
            "added FROM held_badge WHERE ",
            $rest
        )
    };
}

/// All of somebody's, the last added first.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of_account(db: &Db, account_id: &str) -> anyhow::Result<Vec<Held>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("account_id = $1 ORDER BY added DESC, id DESC")).bind(account_id).fetch_all(pool).await?
    });
    Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
}

/// One of somebody's.
///
/// # Errors
/// As [`of_account`].
pub async fn one(db: &Db, account_id: &str, id: &str) -> anyhow::Result<Option<Held>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("account_id = $1 AND id = $2")).bind(account_id).bind(id).fetch_optional(pool).await?
    });
    Ok(row.map(read).transpose()?)
}

/// The one that an address shows; none once that was taken back.
///
/// # Errors
/// As [`of_account`].
pub async fn by_token(db: &Db, token: &str) -> anyhow::Result<Option<Held>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("token = $1 AND visibility <> 'private'")).bind(token).fetch_optional(pool).await?
    });
    Ok(row.map(read).transpose()?)
}

/// What has an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing<'a> {
    /// Of a held badge.
    Badge(&'a str),
    /// Of a collection.
    Collection(&'a str),
}

/// Decides who may see something of somebody's. It has an address as long as somebody else may: `token` is the one that it gets
/// where it has none, and what is private again has lost the one that it had. Whether it is theirs.
///
/// # Errors
/// When the database fails.
pub async fn set_visibility(
    tx: &mut Tx,
    account_id: &str,
    thing: Thing<'_>,
    visibility: Visibility,
    token: &str,
) -> sqlx::Result<bool> {
    let (statement, id) = match thing {
        Thing::Badge(id) => (
            "UPDATE held_badge SET visibility = $3, token = CASE WHEN $3 = 'private' THEN NULL ELSE COALESCE(token, $4) END \
             WHERE account_id = $1 AND id = $2",
            id,
        ),
        Thing::Collection(id) => (
            "UPDATE badge_collection SET visibility = $3, \
             token = CASE WHEN $3 = 'private' THEN NULL ELSE COALESCE(token, $4) END WHERE account_id = $1 AND id = $2",
            id,
        ),
    };
    on_tx!(tx, |conn| {
        let written = sqlx::query(statement)
            .bind(account_id)
            .bind(id)
            .bind(visibility.as_str())
            .bind(token)
            .execute(conn)
            .await?;
        Ok(written.rows_affected() > 0)
    })
}

/// What everybody could see of somebody's is for whoever has its address from now on.
///
/// # Errors
/// When the database fails.
pub async fn unpublish(tx: &mut Tx, account_id: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        for statement in [
            "UPDATE held_badge SET visibility = 'link' WHERE account_id = $1 AND visibility = 'public'",
            "UPDATE badge_collection SET visibility = 'link' WHERE account_id = $1 AND visibility = 'public'",
        ] {
            sqlx::query(statement).bind(account_id).execute(&mut *conn).await?;
        }
        Ok(())
    })
}

/// Takes a badge out of a backpack that was brought along. Whether there was such a one: what was accepted here stays.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, account_id: &str, id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let gone = sqlx::query("DELETE FROM held_badge WHERE account_id = $1 AND id = $2 AND award_id IS NULL")
            .bind(account_id)
            .bind(id)
            .execute(pool)
            .await?;
        Ok(gone.rows_affected() > 0)
    })
}

/// How many badges somebody has, and how many wait for their answer.
///
/// # Errors
/// When the database fails.
pub async fn counts(db: &Db, account_id: &str) -> sqlx::Result<(i64, i64)> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT (SELECT COUNT(*) FROM held_badge WHERE account_id = $1), (SELECT COUNT(*) FROM award \
             WHERE status = 'offered' AND (account_id = $1 OR (account_id IS NULL \
             AND email = (SELECT email FROM account WHERE id = $1))))",
        )
        .bind(account_id)
        .fetch_one(pool)
        .await
    })
}
