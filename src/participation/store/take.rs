//! Asking for a place, and being there.

use super::{
    RegistrationRow, person,
    places::{self, Places, hold, insert},
    registration, select_registration,
};
use crate::{
    account::model::Consent,
    db::{Db, Tx},
    on_db, on_tx,
    participation::model::{Attendee, MOST_CHILDREN, Outcome, Presence, Registration, RegistrationStatus},
};

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

/// Asks for a place, in a transaction that is not committed yet: there is one, or one on the waiting list, or the provider
/// decides. A place that is free while others wait is theirs. Asking again changes nothing; `true` says that something has
/// changed.
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
        Some(RegistrationStatus::Rejected) => return Ok((Outcome::Rejected, false)),
        Some(RegistrationStatus::Cancelled | RegistrationStatus::Lapsed) | None => {}
    }
    if !places.is_open(now_ms) {
        return Ok((Outcome::Closed, false));
    }
    if let Some(refused) = refusal(tx, &places, who, now_ms).await? {
        return Ok((refused, false));
    }
    if !who.child.is_empty() && children(tx, session_id, who.account_id).await? >= MOST_CHILDREN {
        return Ok((Outcome::TooMany, false));
    }
    let (status, outcome) = if places.registration == "approval" && (places.has_place() || places.waiting_list) {
        (RegistrationStatus::Requested, Outcome::Requested)
    } else if places.has_place_for_anybody() {
        (RegistrationStatus::Confirmed, Outcome::Confirmed)
    } else if places.waiting_list {
        (RegistrationStatus::Waitlisted, Outcome::Waitlisted)
    } else {
        return Ok((Outcome::Full, false));
    };
    insert(tx, session_id, who, (status, Presence::Unknown), places.sequence, now_ms).await?;
    if status.takes_a_place() {
        places::tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok((outcome, true))
}

/// What keeps somebody from taking part: whoever answers for them, or their age. Whom a parent comes with the parent judges.
async fn refusal(tx: &mut Tx, places: &Places, who: Attendee<'_>, now_ms: i64) -> anyhow::Result<Option<Outcome>> {
    let Some(person) = person::hold(tx, who.account_id, now_ms).await? else { return Ok(Some(Outcome::Closed)) };
    if person.consent != Consent::Given {
        return Ok(Some(Outcome::NoConsent));
    }
    if !who.child.is_empty() {
        return Ok(None);
    }
    Ok(places.wrong_age(person.born)?.map(Outcome::WrongAge))
}

/// Notes that somebody is there at something that nobody registers for, whatever was noted of them before; once more changes
/// nothing. [`Outcome::Confirmed`] where they are.
///
/// # Errors
/// When the database fails.
pub async fn walk_in(tx: &mut Tx, session_id: &str, account_id: &str, now_ms: i64) -> anyhow::Result<Outcome> {
    let Some((change_number, places)) = hold(tx, session_id).await? else { return Ok(Outcome::Closed) };
    if places.registration != "none" || !places.takes_place() {
        return Ok(Outcome::Closed);
    }
    let who = Attendee { account_id, child: "" };
    if let Some(refused) = refusal(tx, &places, who, now_ms).await? {
        return Ok(refused);
    }
    let here = (RegistrationStatus::Confirmed, Presence::Present);
    if standing(tx, session_id, who).await?.is_none_or(|before| (before.status, before.presence) != here) {
        insert(tx, session_id, who, here, places.sequence, now_ms).await?;
        places::tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(Outcome::Confirmed)
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
