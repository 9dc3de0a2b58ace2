//! What happens without anybody asking, and what people are told of it: a reminder the day before, a session that has moved
//! or is called off, an offer that has lapsed, a place for who waits. Noted and put into the outbox in one transaction, so
//! that each is written once, however many servers look and whenever one is killed.

use super::{
    give_back,
    mails::{About, News, post},
    model::Registration,
    store::{self, Promoted},
};
use crate::{
    account::{
        model::{Account, Consent},
        store as accounts,
    },
    city::model::City,
    db::Tx,
    on_db, on_tx,
    opportunity::{
        listing::{Listing, Session},
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
    let Some((city, listing, session)) = whole(state, &registration.session_id).await? else { return Ok(None) };
    let account = accounts::by_id(&state.db, &registration.account_id).await?;
    Ok(account.map(|account| Case { city, account, registration, listing, session }))
}

/// A session with its listing and city.
async fn whole(state: &AppState, session_id: &str) -> anyhow::Result<Option<(Arc<City>, Listing, Session)>> {
    let Some(listing) = opportunities::of_session(&state.db, session_id).await? else { return Ok(None) };
    let directory = state.directory();
    let city = directory.cities.iter().find(|city| city.id == listing.city_id).cloned();
    let session = listing.sessions.iter().find(|session| session.id == session_id).cloned();
    Ok(city.zip(session).map(|(city, session)| (city, listing, session)))
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
        if case.listing.is_off(&case.session) || case.session.starts > now + AHEAD {
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
    let due: Vec<String> = on_db!(&state.db, |pool| {
        sqlx::query_scalar(
            "SELECT r.id FROM session s JOIN registration r ON r.session_id = s.id WHERE s.ends > $1 \
             AND r.told < s.sequence AND r.status IN ('requested', 'confirmed', 'waitlisted', 'offered') \
             ORDER BY s.starts, r.id",
        )
        .bind(now)
        .fetch_all(pool)
        .await?
    });
    let mut written = 0;
    for id in due {
        let Some(case) = read(state, &id).await? else { continue };
        let news = if case.listing.is_off(&case.session) { News::CalledOff } else { News::Moved };
        let mut tx = state.db.begin().await?;
        // what is noted is what was read and is written: of a listing that has changed meanwhile the next look tells
        let noted = on_tx!(&mut tx, |conn| {
            sqlx::query(
                "UPDATE registration SET told = $2, reminded = NULL WHERE id = $1 AND told < $2 \
                 AND status IN ('requested', 'confirmed', 'waitlisted', 'offered') \
                 AND EXISTS (SELECT 1 FROM opportunity WHERE id = $3 AND change_number = $4)",
            )
            .bind(&id)
            .bind(i64::from(case.session.sequence))
            .bind(&case.listing.id)
            .bind(case.listing.change_number)
            .execute(conn)
            .await?
            .rows_affected()
        });
        written += tell(state, tx, &case, news, noted > 0).await?;
    }
    Ok(written)
}

/// Ends offers that nobody answered in time, and says so; returns how many. Those of what is called off are left to the news
/// of that.
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
        if let Some(promoted) = &freed.promoted {
            pass_on(state, &mut tx, promoted, (&case.city, &case.listing, &case.session)).await?;
        }
        ended += tell(state, tx, &case, News::Lapsed, freed.changed).await?;
    }
    Ok(ended)
}

/// Gives places to those who wait where some are free that nobody has given back: a larger room, fewer that are given away
/// elsewhere, an account that was erased. Returns how many.
///
/// # Errors
/// When the database fails; what was given until then is.
pub async fn promote(state: &AppState) -> anyhow::Result<u32> {
    let now = state.now().timestamp_millis();
    let mut given = 0;
    for id in store::to_pass_on(&state.db, now).await? {
        let Some((city, listing, session)) = whole(state, &id).await? else { continue };
        loop {
            let mut tx = state.db.begin().await?;
            let Some(promoted) = store::promote_next(&mut tx, &id, now).await? else { break };
            pass_on(state, &mut tx, &promoted, (&city, &listing, &session)).await?;
            tx.commit().await?;
            state.new_mail.notify_one();
            given += 1;
        }
    }
    Ok(given)
}

/// Gives back the places of young people whose guardian does not agree any more, where something came between that answer
/// and this; returns of how many people.
///
/// # Errors
/// When the database fails; what was given back until then is.
pub async fn take_back(state: &AppState) -> anyhow::Result<u32> {
    let directory = state.directory();
    let mut people = 0;
    for id in store::without_permission(&state.db, state.now().timestamp_millis()).await? {
        let Some(account) = accounts::by_id(&state.db, &id).await? else { continue };
        let home = directory.cities.iter().find(|city| city.id == account.city_id);
        if home.is_some_and(|home| account.consent(home, state.now()) != Consent::Given) {
            give_back::all(state, &account).await?;
            people += 1;
        }
    }
    Ok(people)
}

/// Tells whoever has got a place that became free.
///
/// # Errors
/// When the database fails.
pub async fn pass_on(
    state: &AppState,
    tx: &mut Tx,
    promoted: &Promoted,
    (city, listing, session): (&City, &Listing, &Session),
) -> sqlx::Result<()> {
    let about = About::of(city, &promoted.person, &promoted.registration, (listing, session));
    post(state, tx, about, News::Promoted).await
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
        for done in [
            take_back(&state).await,
            lapse(&state).await,
            promote(&state).await,
            tell_of_changes(&state).await,
            remind(&state).await,
        ] {
            if let Err(error) = done {
                tracing::warn!("notices cannot be written for now: {error:#}");
            }
        }
    }
}
