//! Registrations in the database. Whoever changes those of a session first takes a number of the change feed and then holds
//! the session's row, for the length of the transaction, so that two who ask for the last place are heard one after the
//! other. Everybody who writes listings takes both in this order, or they could wait for each other for ever.

use super::model::{Outcome, RegistrationStatus};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use uuid::Uuid;

/// A session as far as its places go.
#[derive(sqlx::FromRow)]
struct Places {
    opportunity_id: String,
    starts: i64,
    capacity: Option<i64>,
    reserved: i64,
    status: String,
    waiting_list: bool,
    registration: String,
    opportunity_status: String,
    event_status: String,
}

impl Places {
    fn is_open(&self, now_ms: i64) -> bool {
        self.starts > now_ms
            && self.status != "cancelled"
            && self.event_status != "cancelled"
            && self.opportunity_status == "published"
            && self.registration == "open"
    }
}

/// Holds the session's row until the transaction ends. An update that changes nothing locks on either engine (on SQLite
/// the transaction itself has already).
async fn hold(tx: &mut Tx, session_id: &str) -> sqlx::Result<Option<Places>> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE session SET sequence = sequence WHERE id = $1")
            .bind(session_id)
            .execute(&mut *conn)
            .await?;
        sqlx::query_as(
            "SELECT s.opportunity_id, s.starts, s.capacity, s.reserved, s.status, o.waiting_list, o.registration, \
             o.status AS opportunity_status, o.event_status \
             FROM session s JOIN opportunity o ON o.id = s.opportunity_id WHERE s.id = $1",
        )
        .bind(session_id)
        .fetch_optional(conn)
        .await
    })
}

async fn confirmed(tx: &mut Tx, session_id: &str) -> sqlx::Result<i64> {
    on_tx!(tx, |conn| {
        sqlx::query_scalar("SELECT COUNT(*) FROM registration WHERE session_id = $1 AND status = 'confirmed'")
            .bind(session_id)
            .fetch_one(conn)
            .await
    })
}

async fn status_in(tx: &mut Tx, session_id: &str, account_id: &str) -> anyhow::Result<Option<RegistrationStatus>> {
    let word: Option<String> = on_tx!(tx, |conn| {
        sqlx::query_scalar("SELECT status FROM registration WHERE session_id = $1 AND account_id = $2")
            .bind(session_id)
            .bind(account_id)
            .fetch_optional(conn)
            .await?
    });
    Ok(word.map(|word| known(&word)).transpose()?)
}

fn known(word: &str) -> Result<RegistrationStatus, Corrupt> {
    RegistrationStatus::from_word(word).ok_or_else(|| Corrupt::new("registration.status", word))
}

/// The listing has changed, under the number that was taken: the places that it has left are said anew everywhere.
async fn tell(tx: &mut Tx, opportunity_id: &str, change_number: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE opportunity SET change_number = $2 WHERE id = $1")
            .bind(opportunity_id)
            .bind(change_number)
            .execute(conn)
            .await?;
        Ok(())
    })
}

/// Gives a place, or one on the waiting list, in a transaction that is not committed yet. Asking again changes nothing;
/// `true` says that something has changed.
///
/// # Errors
/// When the database fails.
pub async fn register(tx: &mut Tx, session_id: &str, account_id: &str, now_ms: i64) -> anyhow::Result<(Outcome, bool)> {
    let change_number = tx.change_numbers(1).await?;
    let Some(places) = hold(tx, session_id).await? else { return Ok((Outcome::Closed, false)) };
    match status_in(tx, session_id, account_id).await? {
        Some(RegistrationStatus::Confirmed) => return Ok((Outcome::Confirmed, false)),
        Some(RegistrationStatus::Waitlisted) => return Ok((Outcome::Waitlisted, false)),
        Some(RegistrationStatus::Cancelled) | None => {}
    }
    if !places.is_open(now_ms) {
        return Ok((Outcome::Closed, false));
    }
    let taken = confirmed(tx, session_id).await?;
    let has_place = places.capacity.is_none_or(|capacity| places.reserved + taken < capacity);
    let status = match (has_place, places.waiting_list) {
        (true, _) => RegistrationStatus::Confirmed,
        (false, true) => RegistrationStatus::Waitlisted,
        (false, false) => return Ok((Outcome::Full, false)),
    };
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO registration (id, session_id, account_id, status, created, changed) \
             VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (session_id, account_id) DO UPDATE SET \
             status = excluded.status, created = excluded.created, changed = excluded.changed, reminded = NULL",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(session_id)
        .bind(account_id)
        .bind(status.as_str())
        .bind(now_ms)
        .execute(conn)
        .await?;
    });
    if status == RegistrationStatus::Confirmed {
        tell(tx, &places.opportunity_id, change_number).await?;
        Ok((Outcome::Confirmed, true))
    } else {
        Ok((Outcome::Waitlisted, true))
    }
}

/// What came of a cancellation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cancelled {
    /// There was something to cancel.
    pub was_registered: bool,
    /// Account of whoever got the place that became free.
    pub promoted: Option<String>,
}

/// Gives a place back; the first on the waiting list gets it.
///
/// # Errors
/// When the database fails.
pub async fn cancel(tx: &mut Tx, session_id: &str, account_id: &str, now_ms: i64) -> anyhow::Result<Cancelled> {
    let change_number = tx.change_numbers(1).await?;
    let Some(places) = hold(tx, session_id).await? else { return Ok(Cancelled::default()) };
    let before = status_in(tx, session_id, account_id).await?;
    if !matches!(before, Some(RegistrationStatus::Confirmed | RegistrationStatus::Waitlisted)) {
        return Ok(Cancelled::default());
    }
    set(tx, session_id, account_id, RegistrationStatus::Cancelled, now_ms).await?;
    let mut cancelled = Cancelled { was_registered: true, promoted: None };
    if before == Some(RegistrationStatus::Confirmed) {
        if places.is_open(now_ms) {
            cancelled.promoted = promote(tx, session_id, &places, now_ms).await?;
        }
        tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(cancelled)
}

async fn set(
    tx: &mut Tx,
    session_id: &str,
    account_id: &str,
    status: RegistrationStatus,
    now_ms: i64,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE registration SET status = $3, changed = $4 WHERE session_id = $1 AND account_id = $2")
            .bind(session_id)
            .bind(account_id)
            .bind(status.as_str())
            .bind(now_ms)
            .execute(conn)
            .await?;
        Ok(())
    })
}

/// The first on the waiting list, if there is a place for them (there may be none: places given away elsewhere grow too).
async fn promote(tx: &mut Tx, session_id: &str, places: &Places, now_ms: i64) -> sqlx::Result<Option<String>> {
    let taken = confirmed(tx, session_id).await?;
    if places.capacity.is_some_and(|capacity| places.reserved + taken >= capacity) {
        return Ok(None);
    }
    let first: Option<String> = on_tx!(&mut *tx, |conn| {
        sqlx::query_scalar(
            "SELECT account_id FROM registration WHERE session_id = $1 AND status = 'waitlisted' ORDER BY created, id LIMIT 1",
        )
        .bind(session_id)
        .fetch_optional(conn)
        .await?
    });
    if let Some(account_id) = &first {
        set(tx, session_id, account_id, RegistrationStatus::Confirmed, now_ms).await?;
    }
    Ok(first)
}

/// How somebody stands with the sessions of a listing.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn of_listing(
    db: &Db,
    account_id: &str,
    opportunity_id: &str,
) -> anyhow::Result<Vec<(String, RegistrationStatus)>> {
    let rows: Vec<(String, String)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT r.session_id, r.status FROM registration r JOIN session s ON s.id = r.session_id \
             WHERE r.account_id = $1 AND s.opportunity_id = $2",
        )
        .bind(account_id)
        .bind(opportunity_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(|(session, word)| Ok((session, known(&word)?))).collect()
}

/// Something that somebody takes part in, or waits for.
#[derive(Clone, Debug)]
pub struct Mine {
    pub opportunity_id: String,
    pub session_id: String,
    pub status: RegistrationStatus,
    /// Unix milliseconds.
    pub created: i64,
}

/// Everything of an account, the sessions that come first at the beginning; with `ends_after`, what has not ended then.
///
/// # Errors
/// As [`of_listing`].
pub async fn of_account(db: &Db, account_id: &str, ends_after: i64) -> anyhow::Result<Vec<Mine>> {
    let rows: Vec<(String, String, String, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT s.opportunity_id, s.id, r.status, r.created FROM registration r JOIN session s ON s.id = r.session_id \
             WHERE r.account_id = $1 AND s.ends > $2 ORDER BY s.starts, s.id",
        )
        .bind(account_id)
        .bind(ends_after)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|(opportunity_id, session_id, word, created)| {
            Ok(Mine { opportunity_id, session_id, status: known(&word)?, created })
        })
        .collect()
}
