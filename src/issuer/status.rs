//! Status lists: a bit for each badge, set where it was taken back or is on hold.
//!
//! A badge can name one entry (Open Badges 3.0, class `AchievementCredential`), so that there is one bit for both: verifiers
//! that know nothing of suspensions must not take what is on hold for good. Which of the two it is, the page of the badge says.

use crate::{
    db::{Db, Tx},
    on_db, on_tx,
    open_badges::status::{MIN_ENTRIES, StatusList},
    words::words,
};
use anyhow::Context;

words! {
    /// What its issuer says of a badge that it has issued.
    Standing { Issued = "issued", Suspended = "suspended", Revoked = "revoked" }
}

/// Entries of a list that are used: half of it, so that a free one is found by chance.
const USED: i64 = MIN_ENTRIES as i64 / 2;

/// A bit of its own for a badge: its list and position.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn take(tx: &mut Tx, organisation_id: &str, now_ms: i64) -> anyhow::Result<(i64, i64)> {
    let taken: i64 = on_tx!(&mut *tx, |conn| {
        sqlx::query_scalar("SELECT COUNT(*) FROM award_bit WHERE organisation_id = $1")
            .bind(organisation_id)
            .fetch_one(conn)
            .await?
    });
    let list = taken / USED + 1;
    loop {
        let mut bytes = [0; 4];
        getrandom::fill(&mut bytes).context("the system has no randomness")?;
        // a power of two: every entry is as likely as any other
        let position = i64::from(u32::from_le_bytes(bytes)) % MIN_ENTRIES as i64;
        let written = on_tx!(&mut *tx, |conn| {
            sqlx::query(
                "INSERT INTO award_bit (organisation_id, list, position, standing, changed) \
                 VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
            )
            .bind(organisation_id)
            .bind(list)
            .bind(position)
            .bind(Standing::Issued.as_str())
            .bind(now_ms)
            .execute(conn)
            .await?
            .rows_affected()
        });
        if written > 0 {
            return Ok((list, position));
        }
    }
}

/// Says something else of a badge. What was revoked stays so: whether anything was changed.
///
/// # Errors
/// When the database fails.
pub async fn set(
    tx: &mut Tx,
    organisation_id: &str,
    (list, position): (i64, i64),
    standing: Standing,
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let written = sqlx::query(
            "UPDATE award_bit SET standing = $4, changed = $5 WHERE organisation_id = $1 AND list = $2 \
             AND position = $3 AND standing <> 'revoked' AND standing <> $4",
        )
        .bind(organisation_id)
        .bind(list)
        .bind(position)
        .bind(standing.as_str())
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(written.rows_affected() > 0)
    })
}

/// A list as it is now; none where there is no such list yet.
///
/// # Errors
/// When the database fails.
pub async fn list(db: &Db, organisation_id: &str, list: i64) -> sqlx::Result<Option<StatusList>> {
    let (used, set): (i64, Vec<i64>) = on_db!(db, |pool| {
        let used = sqlx::query_scalar("SELECT COUNT(*) FROM award_bit WHERE organisation_id = $1 AND list = $2")
            .bind(organisation_id)
            .bind(list)
            .fetch_one(pool)
            .await?;
        let set = sqlx::query_scalar(
            "SELECT position FROM award_bit WHERE organisation_id = $1 AND list = $2 AND standing <> 'issued'",
        )
        .bind(organisation_id)
        .bind(list)
        .fetch_all(pool)
        .await?;
        (used, set)
    });
    let mut bits = StatusList::new(MIN_ENTRIES);
    for position in set {
        bits.set(usize::try_from(position).unwrap_or(usize::MAX), true);
    }
    Ok((used > 0).then_some(bits))
}
