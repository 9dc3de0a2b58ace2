//! A reminder the day before, for everybody who has a place. Noted and put into the outbox in one transaction, so that it
//! is written once, however many servers look and whenever one is killed.

use super::mails::{self, News};
use crate::{
    account::store as accounts, mail::outbox, on_db, on_tx, opportunity::store as opportunities,
    server::state::AppState,
};
use std::time::Duration;
use tokio::time::MissedTickBehavior;

/// How long before a session one is reminded, milliseconds: a day. Who took a place later than that has just been told.
const AHEAD: i64 = 86_400_000;
/// How often it is looked for sessions that come.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Writes every reminder that is due; returns how many.
///
/// # Errors
/// When the database fails; what was written until then is.
pub async fn remind(state: &AppState) -> anyhow::Result<u32> {
    let now = state.now().timestamp_millis();
    let due: Vec<(String, String, String)> = on_db!(&state.db, |pool| {
        sqlx::query_as(
            "SELECT r.session_id, r.account_id, s.opportunity_id FROM registration r JOIN session s ON s.id = r.session_id \
             WHERE s.starts > $1 AND s.starts <= $2 AND s.status <> 'cancelled' AND r.status = 'confirmed' \
             AND r.reminded IS NULL AND r.changed < s.starts - $3 ORDER BY s.starts, r.id",
        )
        .bind(now)
        .bind(now + AHEAD)
        .bind(AHEAD)
        .fetch_all(pool)
        .await?
    });
    let directory = state.directory();
    let mut written = 0;
    for (session_id, account_id, opportunity_id) in due {
        let listing = opportunities::by_ids(&state.db, std::slice::from_ref(&opportunity_id)).await?.pop();
        let account = accounts::by_id(&state.db, &account_id).await?;
        let (Some(listing), Some(account)) = (listing, account) else { continue };
        let city = directory.cities.iter().find(|city| city.id == listing.city_id);
        let session = listing.sessions.iter().find(|session| session.id == session_id);
        let (Some(city), Some(session)) = (city, session) else { continue };
        let letter = mails::letter(state, city, &account, (&listing, session), News::Reminder);
        let mut tx = state.db.begin().await?;
        let noted = on_tx!(&mut tx, |conn| {
            sqlx::query(
                "UPDATE registration SET reminded = $3 WHERE session_id = $1 AND account_id = $2 AND reminded IS NULL \
                 AND status = 'confirmed'",
            )
            .bind(&session_id)
            .bind(&account_id)
            .bind(now)
            .execute(conn)
            .await?
            .rows_affected()
        });
        if noted > 0 {
            outbox::put(&mut tx, Some(&account.id), &account.email, &letter, now).await?;
            tx.commit().await?;
            written += 1;
        }
    }
    if written > 0 {
        state.new_mail.notify_one();
    }
    Ok(written)
}

/// Reminds for as long as the process lives.
pub async fn run(state: AppState) {
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = remind(&state).await {
            tracing::warn!("reminders cannot be written for now: {error:#}");
        }
    }
}
