//! Guardians' answers in the database.

use super::model::GuardianshipStatus;
use crate::{
    db::{Db, Tx},
    i18n::Locale,
    on_db, on_tx,
};
use lettre::Address;

/// Notes that a guardian is asked, in place of whoever was asked before.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    account_id: &str,
    (email, locale): (&Address, Locale),
    token_hash: &str,
    now_ms: i64,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO guardianship (account_id, email, locale, token_hash, status, asked, decided) \
             VALUES ($1, $2, $3, $4, 'waiting', $5, NULL) ON CONFLICT (account_id) DO UPDATE SET email = excluded.email, \
             locale = excluded.locale, token_hash = excluded.token_hash, status = excluded.status, \
             asked = excluded.asked, decided = NULL",
        )
        .bind(account_id)
        .bind(email.to_string())
        .bind(locale.as_str())
        .bind(token_hash)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// The account that a guardian's link is about.
///
/// # Errors
/// When the database fails.
pub async fn account_of(db: &Db, token_hash: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT account_id FROM guardianship WHERE token_hash = $1")
            .bind(token_hash)
            .fetch_optional(pool)
            .await
    })
}

/// Notes an answer. `false` where it was the answer already, so that nobody is told twice.
///
/// It holds the young person's row as everybody does who gives them a place: what is asked for at the same time either has
/// its place before the answer is written, and is found by whoever gives the places back, or sees the answer.
///
/// # Errors
/// When the database fails.
pub async fn decide(tx: &mut Tx, token_hash: &str, status: GuardianshipStatus, now_ms: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE account SET locale = locale WHERE id = (SELECT account_id FROM guardianship WHERE token_hash = $1)",
        )
        .bind(token_hash)
        .execute(&mut *conn)
        .await?;
        let changed =
            sqlx::query("UPDATE guardianship SET status = $2, decided = $3 WHERE token_hash = $1 AND status <> $2")
                .bind(token_hash)
                .bind(status.as_str())
                .bind(now_ms)
                .execute(conn)
                .await?;
        Ok(changed.rows_affected() > 0)
    })
}
