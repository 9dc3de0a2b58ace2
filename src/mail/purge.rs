//! Throwing away what nobody needs any more and no account takes along when it is erased.

use super::outbox::NEVER;
use crate::{oauth, on_db, report, server::state::AppState};

const DAY: i64 = 86_400_000;
/// How long a letter that was refused for good is kept for an operator to look at, milliseconds.
const REFUSED: i64 = 30 * DAY;
/// After how long no window of a rate limit still counts, milliseconds: the longest is an hour.
const LIMIT: i64 = DAY;

/// Throws away letters to those without an account that were refused for good a month ago, and counts of tries whose window
/// is long past; returns how many of either. Letters about an account go with it. Addresses for answers to reports that nobody
/// has given are forgotten, and what other backpacks were allowed and is over.
///
/// # Errors
/// When the database fails.
pub async fn purge(state: &AppState) -> sqlx::Result<(u64, u64)> {
    let now = state.now().timestamp_millis();
    report::store::forget_addresses(&state.db, now).await?;
    oauth::store::purge(&state.db, now).await?;
    on_db!(&state.db, |pool| {
        let letters = sqlx::query("DELETE FROM mail WHERE account_id IS NULL AND due = $1 AND created <= $2")
            .bind(NEVER)
            .bind(now - REFUSED)
            .execute(pool)
            .await?
            .rows_affected();
        let limits = sqlx::query("DELETE FROM rate_limit WHERE began <= $1")
            .bind(now - LIMIT)
            .execute(pool)
            .await?
            .rows_affected();
        Ok((letters, limits))
    })
}
