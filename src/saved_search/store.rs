//! Saved searches in the database.

use super::model::{Cadence, SavedSearch};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use uuid::Uuid;

/// Milliseconds.
const WEEK: i64 = 7 * 86_400_000;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    city_id: String,
    query: String,
    name: String,
    cadence: String,
    token: String,
    created: i64,
    since: i64,
}

macro_rules! select_search {
    ($rest:literal) => {
        concat!("SELECT id, account_id, city_id, query, name, cadence, token, created, since FROM saved_search ", $rest)
    };
}

fn saved(row: Row) -> Result<SavedSearch, Corrupt> {
    Ok(SavedSearch {
        cadence: Cadence::from_word(&row.cadence).ok_or_else(|| Corrupt::new("saved_search.cadence", &row.cadence))?,
        id: row.id,
        account_id: row.account_id,
        city_id: row.city_id,
        query: row.query,
        name: row.name,
        token: row.token,
        created: row.created,
        since: row.since,
    })
}

fn all(rows: Vec<Row>) -> anyhow::Result<Vec<SavedSearch>> {
    Ok(rows.into_iter().map(saved).collect::<Result<_, _>>()?)
}

/// Keeps a search; one that is kept already gets the new cadence and name.
///
/// # Errors
/// When the database fails.
pub async fn put(
    db: &Db,
    (account_id, city_id): (&str, &str),
    (query, name): (&str, &str),
    cadence: Cadence,
    token: &str,
    now_ms: i64,
) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO saved_search (id, account_id, city_id, query, name, cadence, token, created, since, due) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9) ON CONFLICT (account_id, city_id, query) DO UPDATE SET \
             name = excluded.name, cadence = excluded.cadence, due = excluded.due, \
             since = CASE WHEN saved_search.cadence = 'off' THEN excluded.since ELSE saved_search.since END",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(account_id)
        .bind(city_id)
        .bind(query)
        .bind(name)
        .bind(cadence.as_str())
        .bind(token)
        .bind(now_ms)
        .bind(now_ms + WEEK)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// Changes how often somebody is told. What came while the mails were off is not new afterwards. `false` where there is no
/// such search of theirs.
///
/// # Errors
/// When the database fails.
pub async fn set_cadence(db: &Db, account_id: &str, id: &str, cadence: Cadence, now_ms: i64) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let changed = sqlx::query(
            "UPDATE saved_search SET since = CASE WHEN cadence = 'off' THEN $4 ELSE since END, due = $5, cadence = $3 \
             WHERE account_id = $1 AND id = $2",
        )
        .bind(account_id)
        .bind(id)
        .bind(cadence.as_str())
        .bind(now_ms)
        .bind(now_ms + WEEK)
        .execute(pool)
        .await?;
        Ok(changed.rows_affected() > 0)
    })
}

/// Stops the mails of the search whose link somebody has. Once more changes nothing; `None` where there is none.
///
/// # Errors
/// When the database fails.
pub async fn stop(db: &Db, token: &str) -> anyhow::Result<Option<SavedSearch>> {
    on_db!(db, |pool| {
        sqlx::query("UPDATE saved_search SET cadence = 'off' WHERE token = $1").bind(token).execute(pool).await?;
    });
    by_token(db, token).await
}

/// The search whose link somebody has.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn by_token(db: &Db, token: &str) -> anyhow::Result<Option<SavedSearch>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_search!("WHERE token = $1")).bind(token).fetch_optional(pool).await?
    });
    Ok(row.map(saved).transpose()?)
}

/// Forgets a search; `false` where there is no such one of theirs.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, account_id: &str, id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let removed = sqlx::query("DELETE FROM saved_search WHERE account_id = $1 AND id = $2")
            .bind(account_id)
            .bind(id)
            .execute(pool)
            .await?;
        Ok(removed.rows_affected() > 0)
    })
}

/// Those of an account, the newest first.
///
/// # Errors
/// As [`by_token`].
pub async fn of_account(db: &Db, account_id: &str) -> anyhow::Result<Vec<SavedSearch>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_search!("WHERE account_id = $1 ORDER BY created DESC, id DESC"))
            .bind(account_id)
            .fetch_all(pool)
            .await?
    });
    all(rows)
}

/// Those of a city that are told of as it happens.
///
/// # Errors
/// As [`by_token`].
pub async fn instant(db: &Db, city_id: &str) -> anyhow::Result<Vec<SavedSearch>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_search!("WHERE city_id = $1 AND cadence = 'instant' ORDER BY id"))
            .bind(city_id)
            .fetch_all(pool)
            .await?
    });
    all(rows)
}

/// Those of a city that are told of as it happens since after a moment, unix milliseconds: saved or changed then, and not
/// told of yet what came before.
///
/// # Errors
/// As [`by_token`].
pub async fn instant_since(db: &Db, city_id: &str, after_ms: i64) -> anyhow::Result<Vec<SavedSearch>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        // every change puts the weekly mail off by a week
        sqlx::query_as(select_search!("WHERE city_id = $1 AND cadence = 'instant' AND due > $2 ORDER BY id"))
            .bind(city_id)
            .bind(after_ms + WEEK)
            .fetch_all(pool)
            .await?
    });
    all(rows)
}

/// Those whose weekly mail is due.
///
/// # Errors
/// As [`by_token`].
pub async fn due(db: &Db, now_ms: i64) -> anyhow::Result<Vec<SavedSearch>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_search!("WHERE cadence = 'weekly' AND due <= $1 ORDER BY due, id"))
            .bind(now_ms)
            .fetch_all(pool)
            .await?
    });
    all(rows)
}

/// A listing that was published lately, as far as alerts need it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Fresh {
    pub id: String,
    pub published: i64,
    pub change_number: i64,
}

/// The listings of a city that the public sees, were published after a moment (unix milliseconds) and have changed after a
/// number of the change feed, in its order.
///
/// # Errors
/// When the database fails.
pub async fn fresh(db: &Db, city_id: &str, published_after: i64, after: i64) -> sqlx::Result<Vec<Fresh>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT o.id, o.published, o.change_number FROM opportunity o JOIN organisation g ON g.id = o.organisation_id \
             WHERE o.change_number > $3 AND o.city_id = $1 AND o.status = 'published' AND o.published > $2 \
             AND g.status <> 'suspended' ORDER BY o.change_number",
        )
        .bind(city_id)
        .bind(published_after)
        .bind(after)
        .fetch_all(pool)
        .await
    })
}

/// Notes that somebody is told of a listing; `false` where they have been.
///
/// # Errors
/// When the database fails.
pub async fn tell(tx: &mut Tx, saved_search_id: &str, opportunity_id: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let told = sqlx::query(
            "INSERT INTO saved_search_told (saved_search_id, opportunity_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        )
        .bind(saved_search_id)
        .bind(opportunity_id)
        .execute(conn)
        .await?;
        Ok(told.rows_affected() > 0)
    })
}

/// Takes the weekly mail that is due, so that no other server does; `false` where one has.
///
/// # Errors
/// When the database fails.
pub async fn take_week(tx: &mut Tx, id: &str, now_ms: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let taken = sqlx::query("UPDATE saved_search SET due = $3 WHERE id = $1 AND due <= $2 AND cadence = 'weekly'")
            .bind(id)
            .bind(now_ms)
            .bind(now_ms + WEEK)
            .execute(conn)
            .await?;
        Ok(taken.rows_affected() > 0)
    })
}
