//! Changing registrations. Whoever changes those of a session first takes a number of the change feed and then holds the
//! session's row, for the length of the transaction, so that two who ask for the last place are heard one after the
//! other. Everybody who writes listings takes both in this order, or they could wait for each other for ever.

use super::{RegistrationRow, read, registration, select_registration};
use crate::{
    db::{Db, Tx},
    on_db, on_tx,
    participation::model::{Attendee, MOST_CHILDREN, OFFER, Outcome, Presence, Registration, RegistrationStatus},
};
use uuid::Uuid;

/// A session as far as its places go.
#[derive(sqlx::FromRow)]
struct Places {
    opportunity_id: String,
    starts: i64,
    capacity: Option<i64>,
    reserved: i64,
    taken: i64,
    sequence: i64,
    status: String,
    waiting_list: bool,
    registration: String,
    promotion: String,
    opportunity_status: String,
    event_status: String,
}

impl Places {
    fn is_open(&self, now_ms: i64) -> bool {
        self.starts > now_ms && self.takes_place() && matches!(self.registration.as_str(), "open" | "approval")
    }

    fn takes_place(&self) -> bool {
        self.status != "cancelled" && self.event_status != "cancelled" && self.opportunity_status == "published"
    }

    fn has_place(&self) -> bool {
        self.capacity.is_none_or(|capacity| self.reserved + self.taken < capacity)
    }
}

/// Takes a number of the change feed and holds the session's row until the transaction ends. An update that changes nothing
/// locks on either engine (on SQLite the transaction itself has already).
async fn hold(tx: &mut Tx, session_id: &str) -> sqlx::Result<Option<(i64, Places)>> {
    let change_number = tx.change_numbers(1).await?;
    let places: Option<Places> = on_tx!(tx, |conn| {
        sqlx::query("UPDATE session SET sequence = sequence WHERE id = $1")
            .bind(session_id)
            .execute(&mut *conn)
            .await?;
        sqlx::query_as(
            "SELECT s.opportunity_id, s.starts, s.capacity, s.reserved, s.taken, s.sequence, s.status, o.waiting_list, \
             o.registration, o.promotion, o.status AS opportunity_status, o.event_status \
             FROM session_places s JOIN opportunity o ON o.id = s.opportunity_id WHERE s.id = $1",
        )
        .bind(session_id)
        .fetch_optional(conn)
        .await?
    });
    Ok(places.map(|places| (change_number, places)))
}

async fn standing(tx: &mut Tx, session_id: &str, who: Attendee<'_>) -> anyhow::Result<Option<Registration>> {
    let row: Option<RegistrationRow> = on_tx!(tx, |conn| {
        sqlx::query_as(select_registration!("WHERE r.session_id = $1 AND r.account_id = $2 AND r.child = $3"))
            .bind(session_id)
            .bind(who.account_id)
            .bind(who.child)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(registration).transpose()?)
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

/// Asks for a place, in a transaction that is not committed yet: there is one, or one on the waiting list, or the provider
/// decides. Asking again changes nothing; `true` says that something has changed.
///
/// # Errors
/// When the database fails.
pub async fn register(
    tx: &mut Tx,
    session_id: &str,
    who: Attendee<'_>,
    now_ms: i64,
) -> anyhow::Result<(Outcome, bool)> {
    let Some((change_number, places)) = hold(tx, session_id).await? else { return Ok((Outcome::Closed, false)) };
    match standing(tx, session_id, who).await?.map(|before| before.status) {
        Some(RegistrationStatus::Confirmed) => return Ok((Outcome::Confirmed, false)),
        Some(RegistrationStatus::Waitlisted) => return Ok((Outcome::Waitlisted, false)),
        Some(RegistrationStatus::Requested) => return Ok((Outcome::Requested, false)),
        Some(RegistrationStatus::Offered) => return Ok((Outcome::Offered, false)),
        // the provider's no stays one
        Some(RegistrationStatus::Rejected) => return Ok((Outcome::Closed, false)),
        Some(RegistrationStatus::Cancelled | RegistrationStatus::Lapsed) | None => {}
    }
    if !places.is_open(now_ms) {
        return Ok((Outcome::Closed, false));
    }
    if !who.child.is_empty() && children(tx, session_id, who.account_id).await? >= MOST_CHILDREN {
        return Ok((Outcome::TooMany, false));
    }
    let (status, outcome) = match (places.has_place(), places.waiting_list) {
        (false, false) => return Ok((Outcome::Full, false)),
        _ if places.registration == "approval" => (RegistrationStatus::Requested, Outcome::Requested),
        (true, _) => (RegistrationStatus::Confirmed, Outcome::Confirmed),
        (false, true) => (RegistrationStatus::Waitlisted, Outcome::Waitlisted),
    };
    insert(tx, session_id, who, (status, Presence::Unknown), places.sequence, now_ms).await?;
    if status.takes_a_place() {
        tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok((outcome, true))
}

/// Notes that somebody is there at something that nobody registers for; once more changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn walk_in(tx: &mut Tx, session_id: &str, account_id: &str, now_ms: i64) -> anyhow::Result<bool> {
    let Some((change_number, places)) = hold(tx, session_id).await? else { return Ok(false) };
    if places.registration != "none" || !places.takes_place() {
        return Ok(false);
    }
    let who = Attendee { account_id, child: "" };
    if standing(tx, session_id, who).await?.is_none() {
        let here = (RegistrationStatus::Confirmed, Presence::Present);
        insert(tx, session_id, who, here, places.sequence, now_ms).await?;
        tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(true)
}

async fn children(tx: &mut Tx, session_id: &str, account_id: &str) -> sqlx::Result<i64> {
    on_tx!(tx, |conn| {
        sqlx::query_scalar(
            "SELECT COUNT(*) FROM registration WHERE session_id = $1 AND account_id = $2 AND child <> '' \
             AND status IN ('requested', 'confirmed', 'waitlisted', 'offered')",
        )
        .bind(session_id)
        .bind(account_id)
        .fetch_one(conn)
        .await
    })
}

async fn insert(
    tx: &mut Tx,
    session_id: &str,
    who: Attendee<'_>,
    (status, presence): (RegistrationStatus, Presence),
    sequence: i64,
    now_ms: i64,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO registration (id, session_id, account_id, child, status, created, changed, told, presence, noted) \
             VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9) ON CONFLICT (session_id, account_id, child) DO UPDATE SET \
             status = excluded.status, created = excluded.created, changed = excluded.changed, told = excluded.told, \
             presence = excluded.presence, noted = excluded.noted, reminded = NULL, offer_until = NULL",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(session_id)
        .bind(who.account_id)
        .bind(who.child)
        .bind(status.as_str())
        .bind(now_ms)
        .bind(sequence)
        .bind(presence.as_str())
        .bind((presence != Presence::Unknown).then_some(now_ms))
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// A registration after a change, and whoever got the place that became free by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Freed {
    /// There was something to change.
    pub changed: bool,
    pub promoted: Option<Registration>,
}

/// Gives a place back, leaves the waiting list, takes a request back or declines an offer; where places are passed on
/// automatically, the first on the waiting list gets it.
///
/// # Errors
/// When the database fails.
pub async fn cancel(tx: &mut Tx, before: &Registration, now_ms: i64) -> anyhow::Result<Freed> {
    end(tx, before, RegistrationStatus::is_active, RegistrationStatus::Cancelled, now_ms).await
}

/// Ends an offer that was not answered in time.
///
/// # Errors
/// When the database fails.
pub async fn lapse(tx: &mut Tx, before: &Registration, now_ms: i64) -> anyhow::Result<Freed> {
    let is_offered = |status| status == RegistrationStatus::Offered;
    end(tx, before, is_offered, RegistrationStatus::Lapsed, now_ms).await
}

async fn end(
    tx: &mut Tx,
    before: &Registration,
    may_end: impl Fn(RegistrationStatus) -> bool,
    status: RegistrationStatus,
    now_ms: i64,
) -> anyhow::Result<Freed> {
    let Some((change_number, places)) = hold(tx, &before.session_id).await? else { return Ok(Freed::default()) };
    // as it is now that nobody else can change it
    let Some(before) = read::by_id(tx, &before.id).await?.filter(|before| may_end(before.status)) else {
        return Ok(Freed::default());
    };
    set(tx, &before.id, status, None, now_ms).await?;
    let mut freed = Freed { changed: true, promoted: None };
    if before.status.takes_a_place() {
        let places = Places { taken: places.taken - 1, ..places };
        if places.is_open(now_ms) && places.promotion == "automatic" && places.has_place() {
            freed.promoted = promote(tx, &before.session_id, now_ms).await?;
        }
        tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(freed)
}

async fn set(
    tx: &mut Tx,
    id: &str,
    status: RegistrationStatus,
    offer_until: Option<i64>,
    now_ms: i64,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE registration SET status = $2, offer_until = $3, changed = $4 WHERE id = $1")
            .bind(id)
            .bind(status.as_str())
            .bind(offer_until)
            .bind(now_ms)
            .execute(conn)
            .await?;
        Ok(())
    })
}

/// Gives a free place to the first on the waiting list.
async fn promote(tx: &mut Tx, session_id: &str, now_ms: i64) -> anyhow::Result<Option<Registration>> {
    let row: Option<RegistrationRow> = on_tx!(&mut *tx, |conn| {
        sqlx::query_as(select_registration!(
            "WHERE r.session_id = $1 AND r.status = 'waitlisted' ORDER BY r.created, r.id LIMIT 1"
        ))
        .bind(session_id)
        .fetch_optional(conn)
        .await?
    });
    let Some(first) = row.map(registration).transpose()? else { return Ok(None) };
    set(tx, &first.id, RegistrationStatus::Confirmed, None, now_ms).await?;
    Ok(Some(first))
}

/// Takes an offered place; `false` where there is no offer any more.
///
/// # Errors
/// When the database fails.
pub async fn accept(tx: &mut Tx, before: &Registration, now_ms: i64) -> anyhow::Result<bool> {
    let Some((_, places)) = hold(tx, &before.session_id).await? else { return Ok(false) };
    let offer = read::by_id(tx, &before.id).await?.filter(|now| now.status == RegistrationStatus::Offered);
    let in_time = offer.and_then(|offer| offer.offer_until).is_some_and(|until| until > now_ms);
    if !in_time || !places.is_open(now_ms) {
        return Ok(false);
    }
    set(tx, &before.id, RegistrationStatus::Confirmed, None, now_ms).await?;
    Ok(true)
}

/// What a provider says to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// To a request: a place or, where there is none, one on the waiting list.
    Approve,
    /// To a request, or to somebody who waits.
    Reject,
    /// To somebody who waits: a place is free, do they still want it?
    Offer,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    Confirmed,
    Waitlisted,
    Rejected,
    /// Until then, unix milliseconds.
    Offered(i64),
    /// There is no place to give.
    Full,
    /// Somebody has decided already, or it is over.
    Nothing,
}

/// Notes what a provider says.
///
/// # Errors
/// When the database fails.
pub async fn decide(tx: &mut Tx, before: &Registration, decision: Decision, now_ms: i64) -> anyhow::Result<Decided> {
    use RegistrationStatus::{Confirmed, Offered, Rejected, Requested, Waitlisted};
    let Some((change_number, places)) = hold(tx, &before.session_id).await? else { return Ok(Decided::Nothing) };
    let Some(before) = read::by_id(tx, &before.id).await? else { return Ok(Decided::Nothing) };
    if !places.is_open(now_ms) {
        return Ok(Decided::Nothing);
    }
    let (status, until, decided) = match (decision, before.status) {
        (Decision::Approve, Requested) if places.has_place() => (Confirmed, None, Decided::Confirmed),
        (Decision::Approve, Requested) if places.waiting_list => (Waitlisted, None, Decided::Waitlisted),
        (Decision::Approve, Requested) => return Ok(Decided::Full),
        (Decision::Reject, Requested | Waitlisted) => (Rejected, None, Decided::Rejected),
        (Decision::Offer, Waitlisted) if places.has_place() => {
            let until = (now_ms + OFFER).min(places.starts);
            (Offered, Some(until), Decided::Offered(until))
        }
        (Decision::Offer, Waitlisted) => return Ok(Decided::Full),
        _ => return Ok(Decided::Nothing),
    };
    set(tx, &before.id, status, until, now_ms).await?;
    if status.takes_a_place() {
        tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(decided)
}

/// Notes whether somebody who has a place was there; once more changes nothing. `false` where they have none.
///
/// # Errors
/// When the database fails.
pub async fn set_presence(db: &Db, registration_id: &str, presence: Presence, now_ms: i64) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let noted =
            sqlx::query("UPDATE registration SET presence = $2, noted = $3 WHERE id = $1 AND status = 'confirmed'")
                .bind(registration_id)
                .bind(presence.as_str())
                .bind(now_ms)
                .execute(pool)
                .await?;
        Ok(noted.rows_affected() > 0)
    })
}

/// Offers that nobody answered in time.
///
/// # Errors
/// When the database fails.
pub async fn overdue_offers(db: &Db, now_ms: i64) -> anyhow::Result<Vec<Registration>> {
    let rows: Vec<RegistrationRow> = on_db!(db, |pool| {
        sqlx::query_as(select_registration!(
            "WHERE r.status = 'offered' AND r.offer_until <= $1 ORDER BY r.offer_until"
        ))
        .bind(now_ms)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(registration).collect::<Result<_, _>>()?)
}
