//! Bookmarks in the database.

use crate::{db::Db, on_db};

/// Keeps an opportunity; once more changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &Db, account_id: &str, opportunity_id: &str, now_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO bookmark (account_id, opportunity_id, created) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        )
        .bind(account_id)
        .bind(opportunity_id)
        .bind(now_ms)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// Keeps it no longer.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, account_id: &str, opportunity_id: &str) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM bookmark WHERE account_id = $1 AND opportunity_id = $2")
            .bind(account_id)
            .bind(opportunity_id)
            .execute(pool)
            .await?;
        Ok(())
    })
}

/// Whether it is kept.
///
/// # Errors
/// When the database fails.
pub async fn is_kept(db: &Db, account_id: &str, opportunity_id: &str) -> sqlx::Result<bool> {
    let found: Option<i64> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT created FROM bookmark WHERE account_id = $1 AND opportunity_id = $2")
            .bind(account_id)
            .bind(opportunity_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(found.is_some())
}

/// Ids of the published opportunities of a city that somebody keeps, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn kept(db: &Db, account_id: &str, city_id: &str) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT o.id FROM bookmark b JOIN opportunity o ON o.id = b.opportunity_id \
             WHERE b.account_id = $1 AND o.city_id = $2 AND o.status = 'published' ORDER BY b.created DESC, o.id",
        )
        .bind(account_id)
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}

/// City, opportunity and when it was kept (unix milliseconds), in every city.
///
/// # Errors
/// When the database fails.
pub async fn kept_slugs(db: &Db, account_id: &str) -> sqlx::Result<Vec<(String, String, i64)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT c.slug, o.slug, b.created FROM bookmark b JOIN opportunity o ON o.id = b.opportunity_id \
             JOIN city c ON c.id = o.city_id WHERE b.account_id = $1 ORDER BY b.created, o.id",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await
    })
}
