//! Calendar addresses in the database: the hash of the secret in each.

use crate::{db::Db, on_db};

/// Gives an account a calendar address; the one before stops working.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &Db, account_id: &str, token_hash: &str, now_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO calendar_feed (account_id, token_hash, created) VALUES ($1, $2, $3) \
             ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash, created = excluded.created",
        )
        .bind(account_id)
        .bind(token_hash)
        .bind(now_ms)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// Takes the address away.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, account_id: &str) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM calendar_feed WHERE account_id = $1").bind(account_id).execute(pool).await?;
        Ok(())
    })
}

/// When the account's address was made, unix milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn created(db: &Db, account_id: &str) -> sqlx::Result<Option<i64>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT created FROM calendar_feed WHERE account_id = $1")
            .bind(account_id)
            .fetch_optional(pool)
            .await
    })
}

/// The account that an address belongs to.
///
/// # Errors
/// When the database fails.
pub async fn account_of(db: &Db, token_hash: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT account_id FROM calendar_feed WHERE token_hash = $1")
            .bind(token_hash)
            .fetch_optional(pool)
            .await
    })
}
