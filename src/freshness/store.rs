//! Which listings are due, and what was said of them.

use super::model::{DAY, Freshness};
use crate::{
    db::{Db, Tx},
    on_db, on_tx,
};

/// Something that has to be asked about or hidden.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Due {
    pub id: String,
    pub organisation_id: String,
    pub city_id: String,
}

/// What is public and still to come is asked about when the city's days are over; what has no dates is, too.
///
/// # Errors
/// When the database fails.
pub async fn due(db: &Db, now_ms: i64) -> sqlx::Result<Vec<Due>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT o.id, o.organisation_id, o.city_id FROM opportunity o JOIN city c ON c.id = o.city_id \
             WHERE o.status = 'published' AND o.freshness = 'fresh' AND o.confirmed + c.freshness_days * $2 < $1 \
             AND (NOT EXISTS (SELECT 1 FROM session s WHERE s.opportunity_id = o.id) \
             OR EXISTS (SELECT 1 FROM session s WHERE s.opportunity_id = o.id AND s.ends > $1)) \
             ORDER BY o.organisation_id, o.id",
        )
        .bind(now_ms)
        .bind(DAY)
        .fetch_all(pool)
        .await
    })
}

/// What nobody has answered about for long enough that the next step follows.
///
/// # Errors
/// When the database fails.
pub async fn unanswered(db: &Db, from: Freshness, wait: i64, now_ms: i64) -> sqlx::Result<Vec<Due>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, organisation_id, city_id FROM opportunity WHERE status = 'published' AND freshness = $1 \
             AND asked + $2 < $3 ORDER BY organisation_id, id",
        )
        .bind(from.as_str())
        .bind(wait)
        .bind(now_ms)
        .fetch_all(pool)
        .await
    })
}

/// Takes a listing a step on, under the next number of the change feed; `false` where another server was faster.
///
/// # Errors
/// When the database fails.
pub async fn step(tx: &mut Tx, id: &str, from: Freshness, to: Freshness, now_ms: i64) -> sqlx::Result<bool> {
    let change_number = tx.change_numbers(1).await?;
    on_tx!(tx, |conn| {
        let changed = sqlx::query(
            "UPDATE opportunity SET freshness = $3, asked = COALESCE(asked, $4), change_number = $5 \
             WHERE id = $1 AND freshness = $2 AND status = 'published'",
        )
        .bind(id)
        .bind(from.as_str())
        .bind(to.as_str())
        .bind(now_ms)
        .bind(change_number)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    })
}

/// The listings of an organisation that somebody is asked about.
///
/// # Errors
/// When the database fails.
pub async fn asked(db: &Db, organisation_id: &str) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT id FROM opportunity WHERE organisation_id = $1 AND status = 'published' AND freshness <> 'fresh' \
             ORDER BY confirmed, id",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await
    })
}

/// Somebody says that a listing of that organisation is true; `false` where nobody asked.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &mut Tx, organisation_id: &str, id: &str, now_ms: i64) -> sqlx::Result<bool> {
    let change_number = tx.change_numbers(1).await?;
    on_tx!(tx, |conn| {
        let changed = sqlx::query(
            "UPDATE opportunity SET freshness = 'fresh', confirmed = $3, asked = NULL, change_number = $4 \
             WHERE id = $1 AND organisation_id = $2 AND status = 'published' AND freshness <> 'fresh'",
        )
        .bind(id)
        .bind(organisation_id)
        .bind(now_ms)
        .bind(change_number)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    })
}
