//! A session's places while they are given away. Whoever changes registrations first takes a number of the change feed,
//! then holds the session's row and then that of whoever gets a place ([`super::person`]), for the length of the
//! transaction, so that two who ask for the last place are heard one after the other. Everybody who writes listings takes
//! them in this order, or they could wait for each other for ever.

use crate::{
    db::Tx,
    error::Corrupt,
    on_tx,
    participation::model::{Attendee, Presence, RegistrationStatus, WrongAge, wrong_age},
};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use uuid::Uuid;

/// A session as far as its places go.
#[derive(sqlx::FromRow)]
pub(super) struct Places {
    pub opportunity_id: String,
    pub starts: i64,
    capacity: Option<i64>,
    reserved: i64,
    /// Confirmed or offered here.
    taken: i64,
    /// How many wait for a place.
    pub waiting: i64,
    pub sequence: i64,
    status: String,
    pub waiting_list: bool,
    pub registration: String,
    promotion: String,
    opportunity_status: String,
    organisation_status: String,
    event_status: String,
    min_age: Option<i64>,
    max_age: Option<i64>,
    time_zone: String,
}

impl Places {
    /// Whether places of it are given away: it is still to come, takes place and is registered for here.
    pub fn is_open(&self, now_ms: i64) -> bool {
        self.starts > now_ms && self.takes_place() && matches!(self.registration.as_str(), "open" | "approval")
    }

    pub fn takes_place(&self) -> bool {
        self.status != "cancelled" && self.event_status != "cancelled" && self.is_public()
    }

    /// As [`crate::opportunity::listing::Listing::is_public`], in the transaction that decides.
    fn is_public(&self) -> bool {
        self.opportunity_status == "published" && self.organisation_status != "suspended"
    }

    pub fn has_place(&self) -> bool {
        self.capacity.is_none_or(|capacity| self.reserved + self.taken < capacity)
    }

    /// With one more of them free.
    pub fn with_one_freed(self) -> Self {
        Self { taken: self.taken - 1, ..self }
    }

    /// Whether there is a place that belongs to nobody who waits.
    pub fn has_place_for_anybody(&self) -> bool {
        self.has_place() && self.waiting == 0
    }

    /// Whether a free place goes to the first who waits, rather than to whom the provider offers it.
    pub fn passes_on(&self) -> bool {
        self.promotion == "automatic"
    }

    /// What is wrong with somebody's age on the day, by the city's calendar.
    pub fn wrong_age(&self, born: NaiveDate) -> Result<Option<WrongAge>, Corrupt> {
        let zone: Tz = self.time_zone.parse().map_err(|_| Corrupt::new("city.time_zone", &self.time_zone))?;
        let starts = DateTime::from_timestamp_millis(self.starts).unwrap_or_default();
        Ok(wrong_age(born, starts.with_timezone(&zone).date_naive(), self.min_age, self.max_age))
    }
}

/// Takes a number of the change feed and holds the session's row until the transaction ends. An update that changes nothing
/// locks on either engine (on SQLite the transaction itself has already).
pub(super) async fn hold(tx: &mut Tx, session_id: &str) -> sqlx::Result<Option<(i64, Places)>> {
    let change_number = tx.change_numbers(1).await?;
    let places: Option<Places> = on_tx!(tx, |conn| {
        sqlx::query("UPDATE session SET sequence = sequence WHERE id = $1")
            .bind(session_id)
            .execute(&mut *conn)
            .await?;
        sqlx::query_as(
            "SELECT s.opportunity_id, s.starts, s.capacity, s.reserved, s.taken, s.sequence, s.status, o.waiting_list, \
             o.registration, o.promotion, o.status AS opportunity_status, o.event_status, o.min_age, o.max_age, c.time_zone, \
             g.status AS organisation_status, \
             (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.status = 'waitlisted') AS waiting \
             FROM session_places s JOIN opportunity o ON o.id = s.opportunity_id JOIN city c ON c.id = o.city_id \
             JOIN organisation g ON g.id = o.organisation_id WHERE s.id = $1",
        )
        .bind(session_id)
        .fetch_optional(conn)
        .await?
    });
    Ok(places.map(|places| (change_number, places)))
}

/// The listing has changed, under the number that was taken: the places that it has left are said anew everywhere.
pub(super) async fn tell(tx: &mut Tx, opportunity_id: &str, change_number: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE opportunity SET change_number = $2 WHERE id = $1")
            .bind(opportunity_id)
            .bind(change_number)
            .execute(conn)
            .await?;
        Ok(())
    })
}

/// Writes a registration, in place of what was of it before.
pub(super) async fn insert(
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

pub(super) async fn set(
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
