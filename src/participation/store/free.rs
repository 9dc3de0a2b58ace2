//! Places that become free, and who gets them.

use super::{
    RegistrationRow,
    person::{self, Person},
    places::{self, Places, hold, set},
    read, registration, select_registration,
};
use crate::{
    account::model::Consent,
    db::{Db, Tx},
    on_db, on_tx,
    participation::model::{Registration, RegistrationStatus},
};

/// A registration that has got a place, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promoted {
    pub registration: Registration,
    pub person: Person,
}

/// A registration after a change, and whoever got the place that became free by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Freed {
    /// There was something to change.
    pub changed: bool,
    pub promoted: Option<Promoted>,
}

/// Gives a place back, leaves the waiting list, takes a request back or declines an offer; where places are passed on
/// automatically, the first on the waiting list gets it.
///
/// # Errors
/// When the database fails.
pub async fn cancel(tx: &mut Tx, before: &Registration, now_ms: i64) -> anyhow::Result<Freed> {
    end(tx, before, |status, _| status.is_active(), RegistrationStatus::Cancelled, now_ms).await
}

/// Ends an offer that was not answered in time. What does not take place has no offers to answer: whoever had one is told
/// that it is called off, and nothing else.
///
/// # Errors
/// When the database fails.
pub async fn lapse(tx: &mut Tx, before: &Registration, now_ms: i64) -> anyhow::Result<Freed> {
    let is_offered =
        |status: RegistrationStatus, places: &Places| status == RegistrationStatus::Offered && places.takes_place();
    end(tx, before, is_offered, RegistrationStatus::Lapsed, now_ms).await
}

async fn end(
    tx: &mut Tx,
    before: &Registration,
    may_end: fn(RegistrationStatus, &Places) -> bool,
    status: RegistrationStatus,
    now_ms: i64,
) -> anyhow::Result<Freed> {
    let Some((change_number, places)) = hold(tx, &before.session_id).await? else { return Ok(Freed::default()) };
    // as it is now that nobody else can change it
    let Some(before) = read::by_id(tx, &before.id).await?.filter(|before| may_end(before.status, &places)) else {
        return Ok(Freed::default());
    };
    set(tx, &before.id, status, None, now_ms).await?;
    let mut freed = Freed { changed: true, promoted: None };
    if before.status.takes_a_place() {
        let places = places.with_one_freed();
        freed.promoted = promote(tx, &before.session_id, &places, now_ms).await?;
        places::tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(freed)
}

/// Gives a place that is free for another reason, such as a larger room, to the first who waits.
///
/// # Errors
/// When the database fails.
pub async fn promote_next(tx: &mut Tx, session_id: &str, now_ms: i64) -> anyhow::Result<Option<Promoted>> {
    let Some((change_number, places)) = hold(tx, session_id).await? else { return Ok(None) };
    let promoted = promote(tx, session_id, &places, now_ms).await?;
    if promoted.is_some() {
        places::tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(promoted)
}

/// Gives a free place to the first on the waiting list who may take part, unless the provider chooses whom to offer it.
async fn promote(tx: &mut Tx, session_id: &str, places: &Places, now_ms: i64) -> anyhow::Result<Option<Promoted>> {
    if !places.is_open(now_ms) || !places.passes_on() || !places.has_place() || places.waiting == 0 {
        return Ok(None);
    }
    let rows: Vec<RegistrationRow> = on_tx!(&mut *tx, |conn| {
        sqlx::query_as(select_registration!(
            "WHERE r.session_id = $1 AND r.status = 'waitlisted' ORDER BY r.created, r.id"
        ))
        .bind(session_id)
        .fetch_all(conn)
        .await?
    });
    for row in rows {
        let first = registration(row)?;
        let Some(person) = person::hold(tx, &first.account_id, now_ms).await? else { continue };
        if person.consent != Consent::Given {
            continue;
        }
        set(tx, &first.id, RegistrationStatus::Confirmed, None, now_ms).await?;
        let registration = Registration { status: RegistrationStatus::Confirmed, ..first };
        return Ok(Some(Promoted { registration, person }));
    }
    Ok(None)
}

/// Sessions to come in which somebody waits for a place that is free and passed on automatically.
///
/// # Errors
/// When the database fails.
pub async fn to_pass_on(db: &Db, now_ms: i64) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT s.id FROM session_places s JOIN opportunity o ON o.id = s.opportunity_id \
             WHERE s.id IN (SELECT session_id FROM registration WHERE status = 'waitlisted') AND s.starts > $1 \
             AND (s.capacity IS NULL OR s.reserved + s.taken < s.capacity) AND s.status <> 'cancelled' \
             AND o.event_status <> 'cancelled' AND o.status = 'published' AND o.promotion = 'automatic' \
             AND o.registration IN ('open', 'approval') ORDER BY s.starts, s.id",
        )
        .bind(now_ms)
        .fetch_all(pool)
        .await
    })
}

/// Offers that nobody answered in time, of what takes place.
///
/// # Errors
/// When the database fails.
pub async fn overdue_offers(db: &Db, now_ms: i64) -> anyhow::Result<Vec<Registration>> {
    let rows: Vec<RegistrationRow> = on_db!(db, |pool| {
        sqlx::query_as(select_registration!(
            "JOIN session s ON s.id = r.session_id JOIN opportunity o ON o.id = s.opportunity_id \
             WHERE r.status = 'offered' AND r.offer_until <= $1 AND s.status <> 'cancelled' \
             AND o.event_status <> 'cancelled' AND o.status = 'published' ORDER BY r.offer_until, r.id"
        ))
        .bind(now_ms)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(registration).collect::<Result<_, _>>()?)
}
