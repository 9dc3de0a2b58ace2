//! What people are told without asking: a reminder the day before, a session that has moved or is called off, an offer
//! that has lapsed. Noted and put into the outbox in one transaction, so that each is written once, however many servers
//! look and whenever one is killed.

use super::{
    mails::{About, News, post},
    model::Registration,
    store,
};
use crate::{
    account::{model::Account, store as accounts},
    city::model::City,
    db::Tx,
    on_db, on_tx,
    opportunity::{
        listing::{Listing, Session},
        model::EventStatus,
        store as opportunities,
    },
    server::state::AppState,
};
use std::{sync::Arc, time::Duration};
use tokio::time::MissedTickBehavior;

/// How long before a session one is reminded, milliseconds: a day. Who took a place later than that has just been told.
const AHEAD: i64 = 86_400_000;
/// How often it is looked for what is due.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// Everything that a notice about a registration says.
pub struct Case {
    pub city: Arc<City>,
    pub account: Account,
    pub registration: Registration,
    pub listing: Listing,
    pub session: Session,
}

impl Case {
    /// As a letter needs it.
    #[must_use]
    pub fn about(&self) -> About<'_> {
        About::of(&self.city, &self.account, &self.registration, (&self.listing, &self.session))
    }
}

/// Reads it; `None` where something of it is gone by now.
///
/// # Errors
/// When the database fails.
pub async fn case(state: &AppState, registration: Registration) -> anyhow::Result<Option<Case>> {
    let listing = opportunities::of_session(&state.db, &registration.session_id).await?;
    let account = accounts::by_id(&state.db, &registration.account_id).await?;
    let (Some(listing), Some(account)) = (listing, account) else { return Ok(None) };
    let directory = state.directory();
    let city = directory.cities.iter().find(|city| city.id == listing.city_id).cloned();
    let session = listing.sessions.iter().find(|session| session.id == registration.session_id).cloned();
    Ok(city.zip(session).map(|(city, session)| Case { city, account, registration, listing, session }))
}

/// Writes every reminder that is due; returns how many.
///
/// # Errors
/// When the database fails; what was written until then is.
pub async fn remind(state: &AppState) -> anyhow::Result<u32> {
    let now = state.now().timestamp_millis();
    let due: Vec<String> = on_db!(&state.db, |pool| {
        sqlx::query_scalar(
            "SELECT r.id FROM session s JOIN registration r ON r.session_id = s.id \
             WHERE s.starts > $1 AND s.starts <= $2 AND s.status <> 'cancelled' AND r.status = 'confirmed' \
             AND r.reminded IS NULL AND r.changed < s.starts - $3 ORDER BY s.starts, r.id",
        )
        .bind(now)
        .bind(now + AHEAD)
        .bind(AHEAD)
        .fetch_all(pool)
        .await?
    });
    let mut written = 0;
    for id in due {
        let Some(case) = read(state, &id).await? else { continue };
        if case.listing.event_status == EventStatus::Cancelled {
            continue;
        }
        let mut tx = state.db.begin().await?;
        let noted = on_tx!(&mut tx, |conn| {
            sqlx::query(
                "UPDATE registration SET reminded = $2 WHERE id = $1 AND reminded IS NULL AND status = 'confirmed'",
            )
            .bind(&id)
            .bind(now)
            .execute(conn)
            .await?
            .rows_affected()
        });
        written += tell(state, tx, &case, News::Reminder, noted > 0).await?;
    }
    Ok(written)
}

/// Tells everybody who counts on a session that it has moved or is called off; returns how many. What somebody knows is
/// the session's sequence: several changes between two looks are told as one.
///
/// # Errors
/// When the database fails; what was written until then is.
pub async fn tell_of_changes(state: &AppState) -> anyhow::Result<u32> {
    let now = state.now().timestamp_millis();
    let due: Vec<(String, i64)> = on_db!(&state.db, |pool| {
        sqlx::query_as(
            "SELECT r.id, s.sequence FROM session s JOIN registration r ON r.session_id = s.id \
             WHERE s.ends > $1 AND r.told < s.sequence \
             AND r.status IN ('requested', 'confirmed', 'waitlisted', 'offered') ORDER BY s.starts, r.id",
        )
        .bind(now)
        .fetch_all(pool)
        .await?
    });
    let mut written = 0;
    for (id, sequence) in due {
        let Some(case) = read(state, &id).await? else { continue };
        let off = EventStatus::Cancelled;
        let news =
            if case.session.status == off || case.listing.event_status == off { News::CalledOff } else { News::Moved };
        let mut tx = state.db.begin().await?;
        let noted = on_tx!(&mut tx, |conn| {
            sqlx::query("UPDATE registration SET told = $2, reminded = NULL WHERE id = $1 AND told < $2")
                .bind(&id)
                .bind(sequence)
                .execute(conn)
                .await?
                .rows_affected()
        });
        written += tell(state, tx, &case, news, noted > 0).await?;
    }
    Ok(written)
}

/// Ends offers that nobody answered in time, and says so; returns how many.
///
/// # Errors
/// When the database fails; what was ended until then is.
pub async fn lapse(state: &AppState) -> anyhow::Result<u32> {
    let now = state.now().timestamp_millis();
    let mut ended = 0;
    for offer in store::overdue_offers(&state.db, now).await? {
        let Some(case) = case(state, offer).await? else { continue };
        let mut tx = state.db.begin().await?;
        let freed = store::lapse(&mut tx, &case.registration, now).await?;
        if let Some(promoted) = freed.promoted {
            pass_on(state, &mut tx, promoted, (&case.city, &case.listing, &case.session)).await?;
        }
        ended += tell(state, tx, &case, News::Lapsed, freed.changed).await?;
    }
    Ok(ended)
}

/// Tells whoever has got a place that became free.
///
/// # Errors
/// When the database fails.
pub async fn pass_on(
    state: &AppState,
    tx: &mut Tx,
    promoted: Registration,
    (city, listing, session): (&City, &Listing, &Session),
) -> anyhow::Result<()> {
    if let Some(account) = accounts::by_id(&state.db, &promoted.account_id).await? {
        post(state, tx, About::of(city, &account, &promoted, (listing, session)), News::Promoted).await?;
    }
    Ok(())
}

async fn read(state: &AppState, id: &str) -> anyhow::Result<Option<Case>> {
    match store::one(&state.db, id).await? {
        Some(registration) => case(state, registration).await,
        None => Ok(None),
    }
}

/// The second half of each: the letter in the transaction of the note, if it was this one that noted.
async fn tell(state: &AppState, mut tx: Tx, case: &Case, news: News, noted: bool) -> anyhow::Result<u32> {
    if !noted {
        return Ok(0);
    }
    post(state, &mut tx, case.about(), news).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(1)
}

/// Tells for as long as the process lives.
pub async fn run(state: AppState) {
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        // one that fails does not keep the others
        for told in [lapse(&state).await, tell_of_changes(&state).await, remind(&state).await] {
            if let Err(error) = told {
                tracing::warn!("notices cannot be written for now: {error:#}");
            }
        }
    }
}
