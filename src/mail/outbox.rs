//! The outbox: letters wait in the database until they have left.

use super::{
    letter::Written,
    purge,
    transport::{Envelope, Refused},
};
use crate::{db::Tx, on_db, on_tx, server::state::AppState};
use lettre::Address;
use std::time::Duration;
use tokio::time::{MissedTickBehavior, timeout};
use uuid::Uuid;

/// How long a worker has for one letter, milliseconds; then another may take it.
const LEASE: i64 = 60_000;
/// How long the other side has to take it: well below the lease, so that no two workers are at one letter.
const SEND_WITHIN: Duration = Duration::from_secs(30);
/// When a letter that was refused for good is tried again.
pub(super) const NEVER: i64 = i64::MAX;
/// The longest wait between two tries, milliseconds.
const LONGEST_WAIT: i64 = 3_600_000;
/// How often the outbox is looked into, beside being told of a new letter.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How often what nobody needs any more is thrown away.
const PURGE_EVERY: Duration = Duration::from_secs(3_600);

/// Puts a letter into the outbox, in the transaction of what it tells of. `account_id`: about whom it is, if they have an
/// account; erased with it.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    account_id: Option<&str>,
    recipient: &Address,
    written: &Written,
    now_ms: i64,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO mail (id, account_id, recipient, subject, body_text, body_html, unsubscribe, created, due, attempts) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, 0)",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(account_id)
        .bind(recipient.to_string())
        .bind(&written.subject)
        .bind(&written.text)
        .bind(&written.html)
        .bind(&written.unsubscribe)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}

#[derive(sqlx::FromRow)]
struct MailRow {
    id: String,
    recipient: String,
    subject: String,
    body_text: String,
    body_html: String,
    unsubscribe: Option<String>,
    attempts: i64,
}

/// Delivers everything that is due; returns how many letters left.
///
/// # Errors
/// When the database fails. A letter that is refused is not an error: it waits for its next try.
pub async fn deliver(state: &AppState) -> sqlx::Result<u32> {
    deliver_within(state, SEND_WITHIN).await
}

/// The same, with so much time for each letter.
///
/// # Errors
/// As [`deliver`].
pub async fn deliver_within(state: &AppState, each: Duration) -> sqlx::Result<u32> {
    let mut delivered = 0;
    while let Some(row) = take(state).await? {
        let envelope = Envelope {
            id: row.id,
            recipient: row.recipient,
            written: Written {
                subject: row.subject,
                text: row.body_text,
                html: row.body_html,
                unsubscribe: row.unsubscribe,
            },
        };
        let now = state.now().timestamp_millis();
        let sent = timeout(each, state.mail.send(&state.config.mail_from, &envelope)).await;
        match sent.unwrap_or_else(|late| Err(Refused::ForNow(late.into()))) {
            Ok(()) => {
                on_db!(&state.db, |pool| {
                    sqlx::query("DELETE FROM mail WHERE id = $1").bind(&envelope.id).execute(pool).await?;
                });
                delivered += 1;
            }
            Err(Refused::ForNow(error)) => {
                tracing::warn!(
                    mail = envelope.id,
                    attempts = row.attempts,
                    "not delivered, tried again later: {error:#}"
                );
                let wait = LEASE.saturating_mul(1 << row.attempts.clamp(0, 10)).min(LONGEST_WAIT);
                postpone(state, &envelope.id, now + wait).await?;
            }
            Err(Refused::ForGood(error)) => {
                tracing::error!(mail = envelope.id, "cannot be delivered, kept in the outbox: {error:#}");
                postpone(state, &envelope.id, NEVER).await?;
            }
        }
    }
    Ok(delivered)
}

/// Takes the letter that has waited longest, so that no other worker does. The second look at `due` is made when the
/// row is locked: whoever came second finds it moved ahead.
async fn take(state: &AppState) -> sqlx::Result<Option<MailRow>> {
    let now = state.now().timestamp_millis();
    on_db!(&state.db, |pool| {
        sqlx::query_as(
            "UPDATE mail SET due = $2, attempts = attempts + 1 \
             WHERE id = (SELECT id FROM mail WHERE due <= $1 ORDER BY due, id LIMIT 1) AND due <= $1 \
             RETURNING id, recipient, subject, body_text, body_html, unsubscribe, attempts",
        )
        .bind(now)
        .bind(now + LEASE)
        .fetch_optional(pool)
        .await
    })
}

async fn postpone(state: &AppState, id: &str, due: i64) -> sqlx::Result<()> {
    on_db!(&state.db, |pool| {
        sqlx::query("UPDATE mail SET due = $2 WHERE id = $1").bind(id).bind(due).execute(pool).await?;
        Ok(())
    })
}

/// Delivers for as long as the process lives.
pub async fn run(state: AppState) {
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut purge_tick = tokio::time::interval(PURGE_EVERY);
    purge_tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            () = state.new_mail.notified() => {}
            _ = purge_tick.tick() => {
                if let Err(error) = purge::purge(&state).await {
                    tracing::warn!("what nobody needs any more cannot be thrown away for now: {error:#}");
                }
            }
        }
        if let Err(error) = deliver(&state).await {
            tracing::warn!("the outbox cannot be read for now: {error:#}");
        }
    }
}
