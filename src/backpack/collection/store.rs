//! Collections in the database.

use crate::{
    backpack::model::Visibility,
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use chrono::DateTime;
use serde_json::{Value, json};
use uuid::Uuid;

/// Chosen badges under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collection {
    pub id: String,
    pub account_id: String,
    pub name: String,
    /// What it is about; may be empty.
    pub sentence: String,
    pub visibility: Visibility,
    /// Of the address that shows it; absent while it is private.
    pub token: Option<String>,
    /// Ids of held badges, in order.
    pub badges: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    name: String,
    sentence: String,
    visibility: String,
    token: Option<String>,
}

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, account_id, name, sentence, visibility, token FROM badge_collection WHERE ", $rest)
    };
}

fn read(row: Row, badges: Vec<String>) -> Result<Collection, Corrupt> {
    Ok(Collection {
        visibility: Visibility::from_word(&row.visibility)
            .ok_or_else(|| Corrupt::new("badge_collection.visibility", &row.visibility))?,
        id: row.id,
        account_id: row.account_id,
        name: row.name,
        sentence: row.sentence,
        token: row.token,
        badges,
    })
}

async fn badges(db: &Db, id: &str) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT held_badge_id FROM badge_collection_item WHERE collection_id = $1 ORDER BY position")
            .bind(id)
            .fetch_all(pool)
            .await
    })
}

/// Somebody's, the oldest first.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of_account(db: &Db, account_id: &str) -> anyhow::Result<Vec<Collection>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("account_id = $1 ORDER BY created, id")).bind(account_id).fetch_all(pool).await?
    });
    let items: Vec<(String, String)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT i.collection_id, i.held_badge_id FROM badge_collection_item i \
             JOIN badge_collection c ON c.id = i.collection_id WHERE c.account_id = $1 ORDER BY i.position",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    let mut collections = Vec::with_capacity(rows.len());
    for row in rows {
        let own =
            items.iter().filter(|(collection, _)| *collection == row.id).map(|(_, badge)| badge.clone()).collect();
        collections.push(read(row, own)?);
    }
    Ok(collections)
}

/// One of somebody's.
///
/// # Errors
/// As [`of_account`].
pub async fn one(db: &Db, account_id: &str, id: &str) -> anyhow::Result<Option<Collection>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("account_id = $1 AND id = $2")).bind(account_id).bind(id).fetch_optional(pool).await?
    });
    let Some(row) = row else { return Ok(None) };
    let badges = badges(db, &row.id).await?;
    Ok(Some(read(row, badges)?))
}

/// The one that an address shows; none once that was taken back.
///
/// # Errors
/// As [`of_account`].
pub async fn by_token(db: &Db, token: &str) -> anyhow::Result<Option<Collection>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("token = $1 AND visibility <> 'private'")).bind(token).fetch_optional(pool).await?
    });
    let Some(row) = row else { return Ok(None) };
    let badges = badges(db, &row.id).await?;
    Ok(Some(read(row, badges)?))
}

/// Begins a collection, for its owner alone to see; returns its id.
///
/// # Errors
/// When the database fails.
pub async fn create(
    tx: &mut Tx,
    account_id: &str,
    (name, sentence): (&str, &str),
    badges: &[String],
    now_ms: i64,
) -> sqlx::Result<String> {
    let id = Uuid::now_v7().to_string();
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO badge_collection (id, account_id, name, sentence, visibility, created, changed) \
             VALUES ($1, $2, $3, $4, 'private', $5, $5)",
        )
        .bind(&id)
        .bind(account_id)
        .bind(name)
        .bind(sentence)
        .bind(now_ms)
        .execute(conn)
        .await?;
    });
    choose(tx, account_id, &id, badges).await?;
    Ok(id)
}

/// Writes what a collection is called and what is in it, in that order; badges of somebody else are left out. Whether there is
/// such a collection of theirs.
///
/// # Errors
/// When the database fails.
pub async fn save(
    tx: &mut Tx,
    (account_id, id): (&str, &str),
    (name, sentence): (&str, &str),
    badges: &[String],
    now_ms: i64,
) -> sqlx::Result<bool> {
    let written = on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "UPDATE badge_collection SET name = $3, sentence = $4, changed = $5 WHERE account_id = $1 AND id = $2",
        )
        .bind(account_id)
        .bind(id)
        .bind(name)
        .bind(sentence)
        .bind(now_ms)
        .execute(conn)
        .await?
        .rows_affected()
    });
    if written == 0 {
        return Ok(false);
    }
    choose(tx, account_id, id, badges).await?;
    Ok(true)
}

async fn choose(tx: &mut Tx, account_id: &str, id: &str, badges: &[String]) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM badge_collection_item WHERE collection_id = $1").bind(id).execute(&mut *conn).await?;
        for (position, badge) in (0_i64..).zip(badges) {
            sqlx::query(
                "INSERT INTO badge_collection_item (collection_id, held_badge_id, position) \
                 SELECT $1, id, $3 FROM held_badge WHERE id = $2 AND account_id = $4 ON CONFLICT DO NOTHING",
            )
            .bind(id)
            .bind(badge)
            .bind(position)
            .bind(account_id)
            .execute(&mut *conn)
            .await?;
        }
        Ok(())
    })
}

/// Takes a collection apart; the badges stay. Whether there was one of theirs.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, account_id: &str, id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let gone = sqlx::query("DELETE FROM badge_collection WHERE account_id = $1 AND id = $2")
            .bind(account_id)
            .bind(id)
            .execute(pool)
            .await?;
        Ok(gone.rows_affected() > 0)
    })
}

/// Somebody's as their file has them. The addresses that show them are left out: whoever finds the file would see what is behind
/// them.
///
/// # Errors
/// When the database fails.
pub async fn export(db: &Db, account_id: &str) -> sqlx::Result<Value> {
    let collections: Vec<(String, String, String, String, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, name, sentence, visibility, created FROM badge_collection WHERE account_id = $1 \
             ORDER BY created, id",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    let items: Vec<(String, String)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT i.collection_id, h.name FROM badge_collection_item i \
             JOIN badge_collection c ON c.id = i.collection_id JOIN held_badge h ON h.id = i.held_badge_id \
             WHERE c.account_id = $1 ORDER BY i.collection_id, i.position",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    let written = collections.iter().map(|(id, name, sentence, visibility, created)| {
        let badges: Vec<&str> =
            items.iter().filter(|(collection, _)| collection == id).map(|(_, name)| name.as_str()).collect();
        let created = DateTime::from_timestamp_millis(*created).map(|moment| moment.to_rfc3339());
        json!({
            "name": name,
            "sentence": sentence,
            "visibility": visibility,
            "created": created,
            "badges": badges,
        })
    });
    Ok(written.collect())
}
