//! Suggestions in the database.

use crate::{db::Db, on_db};
use uuid::Uuid;

/// What somebody misses.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Suggestion {
    pub id: String,
    pub words: String,
    /// Unix milliseconds.
    pub created: i64,
}

/// Keeps one.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &Db, city_id: &str, account_id: Option<&str>, words: &str, now_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("INSERT INTO suggestion (id, city_id, account_id, words, created) VALUES ($1, $2, $3, $4, $5)")
            .bind(Uuid::now_v7().to_string())
            .bind(city_id)
            .bind(account_id)
            .bind(words)
            .bind(now_ms)
            .execute(pool)
            .await?;
        Ok(())
    })
}

/// Those of a city, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_city(db: &Db, city_id: &str) -> sqlx::Result<Vec<Suggestion>> {
    on_db!(db, |pool| {
        sqlx::query_as("SELECT id, words, created FROM suggestion WHERE city_id = $1 ORDER BY created DESC, id DESC")
            .bind(city_id)
            .fetch_all(pool)
            .await
    })
}

/// Those of a city that nobody has dealt with, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &Db, city_id: &str) -> sqlx::Result<Vec<Suggestion>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, words, created FROM suggestion WHERE city_id = $1 AND done IS NULL ORDER BY created DESC, id DESC",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}

/// Notes that one is dealt with; `false` where it is already, or gone.
///
/// # Errors
/// When the database fails.
pub async fn done(db: &Db, city_id: &str, id: &str, now_ms: i64) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let done = sqlx::query("UPDATE suggestion SET done = $3 WHERE id = $1 AND city_id = $2 AND done IS NULL")
            .bind(id)
            .bind(city_id)
            .bind(now_ms)
            .execute(pool)
            .await?;
        Ok(done.rows_affected() > 0)
    })
}
