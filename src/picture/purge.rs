//! Throwing away pictures that nothing names: no draft, no state of one in its history, no listing, no organisation and no badge. They
//! are chosen before the form that will name them is saved, so that each has a day.

use crate::{on_db, server::state::AppState};
use sqlx::AssertSqlSafe;
use std::time::Duration;
use tokio::time::MissedTickBehavior;

/// How often it is looked for what nothing names.
const LOOK_EVERY: Duration = Duration::from_secs(3_600);
/// How long a picture is kept that nothing names, milliseconds.
const KEPT: i64 = 86_400_000;

/// Whether something names a picture. The form of a draft is written out for an address, which an id looks the same in. What
/// is quickest to know comes first.
const IS_NAMED: &str = "(EXISTS (SELECT 1 FROM opportunity_picture o WHERE o.picture_id = picture.id) \
     OR EXISTS (SELECT 1 FROM organisation g WHERE g.logo_id = picture.id) \
     OR EXISTS (SELECT 1 FROM achievement a WHERE a.picture_id = picture.id) \
     OR EXISTS (SELECT 1 FROM draft d WHERE d.organisation_id = picture.organisation_id \
     AND d.fields LIKE '%picture=' || picture.id || '%') \
     OR EXISTS (SELECT 1 FROM draft d JOIN draft_revision r ON r.opportunity_id = d.opportunity_id \
     WHERE d.organisation_id = picture.organisation_id AND r.fields LIKE '%picture=' || picture.id || '%'))";

/// Notes which pictures nothing names, and throws away those that nothing has named for a day; returns how many.
///
/// # Errors
/// When the database fails.
pub async fn look(state: &AppState) -> sqlx::Result<u64> {
    let now = state.now().timestamp_millis();
    on_db!(&state.db, |pool| {
        let named = format!("UPDATE picture SET unnamed = NULL WHERE unnamed IS NOT NULL AND {IS_NAMED}");
        sqlx::query(AssertSqlSafe(named)).execute(pool).await?;
        // looked for by reading, which on SQLite keeps nobody from writing; what is named meanwhile is found out above, the
        // next time, and before it is thrown away
        let unnamed = format!("SELECT id FROM picture WHERE unnamed IS NULL AND NOT {IS_NAMED}");
        let ids: Vec<String> = sqlx::query_scalar(AssertSqlSafe(unnamed)).fetch_all(pool).await?;
        for id in ids {
            sqlx::query("UPDATE picture SET unnamed = $1 WHERE id = $2").bind(now).bind(id).execute(pool).await?;
        }
        let gone = format!("DELETE FROM picture WHERE unnamed <= $1 AND NOT {IS_NAMED}");
        let gone = sqlx::query(AssertSqlSafe(gone)).bind(now - KEPT).execute(pool).await?;
        Ok(gone.rows_affected())
    })
}

/// Looks for as long as the process lives.
pub async fn run(state: AppState) {
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        match look(&state).await {
            Ok(0) => {}
            Ok(pictures) => tracing::info!(pictures, "thrown away: nothing names them any more"),
            Err(error) => tracing::warn!("pictures that nothing names cannot be thrown away for now: {error:#}"),
        }
    }
}
