//! Guardians' answers in the database.

use super::model::{GuardianshipStatus, Publishing};
use crate::{
    backpack,
    db::{Db, Tx},
    i18n::Locale,
    on_db, on_tx,
};
use lettre::Address;

/// Notes that a guardian is asked, in place of whoever was asked before: what that one has allowed is not allowed any more.
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
    on_tx!(&mut *tx, |conn| {
        sqlx::query("UPDATE account SET locale = locale WHERE id = $1").bind(account_id).execute(&mut *conn).await?;
        sqlx::query(
            "INSERT INTO guardianship (account_id, email, locale, token_hash, status, asked, decided) \
             VALUES ($1, $2, $3, $4, 'waiting', $5, NULL) ON CONFLICT (account_id) DO UPDATE SET email = excluded.email, \
             locale = excluded.locale, token_hash = excluded.token_hash, status = excluded.status, \
             asked = excluded.asked, decided = NULL, publishing = 'none', publishing_hash = NULL, \
             publishing_asked = NULL, publishing_decided = NULL",
        )
        .bind(account_id)
        .bind(email.to_string())
        .bind(locale.as_str())
        .bind(token_hash)
        .bind(now_ms)
        .execute(conn)
        .await?;
    });
    backpack::store::unpublish(tx, account_id).await
}

/// The account that a guardian's link is about.
///
/// # Errors
/// When the database fails.
pub async fn account_of(db: &Db, token_hash: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT account_id FROM guardianship WHERE token_hash = $1 OR publishing_hash = $1")
            .bind(token_hash)
            .fetch_optional(pool)
            .await
    })
}

/// Holds the young person's row until the end of the transaction, as everybody does who gives them a place or shows something
/// of theirs to everybody; the id of their account.
async fn hold(tx: &mut Tx, token_hash: &str) -> sqlx::Result<Option<String>> {
    on_tx!(tx, |conn| {
        sqlx::query_scalar(
            "UPDATE account SET locale = locale WHERE id = (SELECT account_id FROM guardianship \
             WHERE token_hash = $1 OR publishing_hash = $1) RETURNING id",
        )
        .bind(token_hash)
        .fetch_optional(conn)
        .await
    })
}

/// Notes an answer. `false` where it was the answer already, so that nobody is told twice. Whoever does not agree to taking part
/// does not agree to showing badges to everybody either.
///
/// It holds the young person's row: what is asked for at the same time either has its place before the answer is written, and
/// is found by whoever gives the places back, or sees the answer.
///
/// # Errors
/// When the database fails.
pub async fn decide(tx: &mut Tx, token_hash: &str, status: GuardianshipStatus, now_ms: i64) -> sqlx::Result<bool> {
    let Some(account_id) = hold(tx, token_hash).await? else { return Ok(false) };
    let changed = on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "UPDATE guardianship SET status = $2, decided = $3, publishing = CASE WHEN $2 = 'approved' OR \
             publishing = 'none' THEN publishing ELSE 'withdrawn' END WHERE account_id = $1 AND status <> $2",
        )
        .bind(&account_id)
        .bind(status.as_str())
        .bind(now_ms)
        .execute(conn)
        .await?
        .rows_affected()
    });
    if status != GuardianshipStatus::Approved {
        backpack::store::unpublish(tx, &account_id).await?;
    }
    Ok(changed > 0)
}

/// Notes that the guardian of that address is asked about showing badges to everybody. `false` where they cannot be asked: they
/// have not agreed to taking part, have agreed to this already, or are the guardian no more.
///
/// # Errors
/// When the database fails.
pub async fn ask_publishing(
    tx: &mut Tx,
    account_id: &str,
    email: &Address,
    token_hash: &str,
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let asked = sqlx::query(
            "UPDATE guardianship SET publishing = 'waiting', publishing_hash = $3, publishing_asked = $4, \
             publishing_decided = NULL WHERE account_id = $1 AND email = $2 AND status = 'approved' \
             AND publishing <> 'approved'",
        )
        .bind(account_id)
        .bind(email.to_string())
        .bind(token_hash)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(asked.rows_affected() > 0)
    })
}

/// Notes an answer about that, as [`decide`]. Where it is no yes, what everybody could see is for whoever has its address from
/// this very transaction on.
///
/// # Errors
/// When the database fails.
pub async fn decide_publishing(tx: &mut Tx, token_hash: &str, to: Publishing, now_ms: i64) -> sqlx::Result<bool> {
    let Some(account_id) = hold(tx, token_hash).await? else { return Ok(false) };
    let changed = on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "UPDATE guardianship SET publishing = $2, publishing_decided = $3 WHERE account_id = $1 \
             AND publishing NOT IN ('none', $2) AND status = 'approved'",
        )
        .bind(&account_id)
        .bind(to.as_str())
        .bind(now_ms)
        .execute(conn)
        .await?
        .rows_affected()
    });
    if to != Publishing::Approved {
        backpack::store::unpublish(tx, &account_id).await?;
    }
    Ok(changed > 0)
}

/// Whether a guardian lets somebody show badges to everybody, as a transaction sees it that holds their row.
///
/// # Errors
/// When the database fails.
pub async fn lets_publish(tx: &mut Tx, account_id: &str) -> sqlx::Result<bool> {
    let found: Option<i64> = on_tx!(tx, |conn| {
        sqlx::query_scalar(
            "SELECT asked FROM guardianship WHERE account_id = $1 AND status = 'approved' AND publishing = 'approved'",
        )
        .bind(account_id)
        .fetch_optional(conn)
        .await?
    });
    Ok(found.is_some())
}
