//! Which listing came from where.

use super::{plan::Link, target::Values};
use crate::{
    db::{Db, Tx},
    editor::draft::Draft,
    on_db, on_tx,
};

type LinkRow = (String, String, String, String);

fn link((external_id, opportunity_id, values, base): LinkRow) -> (String, Link) {
    (external_id, Link { opportunity_id, values: Values::parse(&values), base: Draft::parse(&base) })
}

/// Everything that a list has brought.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, organisation_id: &str, space: &str) -> sqlx::Result<Vec<(String, Link)>> {
    let rows: Vec<LinkRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT external_id, opportunity_id, row_values, base FROM import_link WHERE organisation_id = $1 AND space = $2",
        )
        .bind(organisation_id)
        .bind(space)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(link).collect())
}

/// What one row of it has brought.
///
/// # Errors
/// When the database fails.
pub async fn one(db: &Db, organisation_id: &str, space: &str, key: &str) -> sqlx::Result<Option<(String, Link)>> {
    let row: Option<LinkRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT external_id, opportunity_id, row_values, base FROM import_link \
             WHERE organisation_id = $1 AND space = $2 AND external_id = $3",
        )
        .bind(organisation_id)
        .bind(space)
        .bind(key)
        .fetch_optional(pool)
        .await?
    });
    Ok(row.map(link))
}

/// Remembers what a row has brought, in place of what it had brought under the id `before` (empty: nothing); `false` where
/// somebody else has imported the same meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    (organisation_id, space, key): (&str, &str, &str),
    link: &Link,
    before: &str,
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let put = sqlx::query(
            "INSERT INTO import_link (organisation_id, space, external_id, opportunity_id, row_values, base, imported) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organisation_id, space, external_id) DO UPDATE SET \
             opportunity_id = excluded.opportunity_id, row_values = excluded.row_values, base = excluded.base, \
             imported = excluded.imported WHERE import_link.opportunity_id = $8",
        )
        .bind(organisation_id)
        .bind(space)
        .bind(key)
        .bind(&link.opportunity_id)
        .bind(link.values.to_text())
        .bind(link.base.to_form())
        .bind(now_ms)
        .bind(before)
        .execute(conn)
        .await?;
        Ok(put.rows_affected() > 0)
    })
}
