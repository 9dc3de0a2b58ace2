//! Answers: a learner's to an offer, a provider's to a request.

use super::{
    person,
    places::{self, hold, set},
    read,
};
use crate::{
    account::model::Consent,
    db::Tx,
    participation::model::{OFFER, Outcome, Registration, RegistrationStatus},
};

/// Takes an offered place. Once more changes nothing; `true` says that something has changed.
///
/// # Errors
/// When the database fails.
pub async fn accept(tx: &mut Tx, before: &Registration, now_ms: i64) -> anyhow::Result<(Outcome, bool)> {
    let Some((_, places)) = hold(tx, &before.session_id).await? else { return Ok((Outcome::Closed, false)) };
    let Some(offer) = read::by_id(tx, &before.id).await? else { return Ok((Outcome::Lapsed, false)) };
    if offer.status == RegistrationStatus::Confirmed {
        return Ok((Outcome::Confirmed, false));
    }
    if !places.is_open(now_ms) {
        return Ok((Outcome::Closed, false));
    }
    let in_time = offer.offer_until.is_some_and(|until| until > now_ms);
    if offer.status != RegistrationStatus::Offered || !in_time {
        return Ok((Outcome::Lapsed, false));
    }
    let person = person::hold(tx, &offer.account_id, now_ms).await?;
    if person.is_none_or(|person| person.consent != Consent::Given) {
        return Ok((Outcome::NoConsent, false));
    }
    set(tx, &offer.id, RegistrationStatus::Confirmed, None, now_ms).await?;
    Ok((Outcome::Confirmed, true))
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

/// Notes what a provider says. Nobody is given a place, or offered one, without the permission that they need; and where
/// places are passed on by themselves, a yes goes behind those who wait.
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
    if decision != Decision::Reject {
        let person = person::hold(tx, &before.account_id, now_ms).await?;
        if person.is_none_or(|person| person.consent != Consent::Given) {
            return Ok(Decided::Nothing);
        }
    }
    let is_theirs = if places.passes_on() { places.has_place_for_anybody() } else { places.has_place() };
    let (status, until, decided) = match (decision, before.status) {
        (Decision::Approve, Requested) if is_theirs => (Confirmed, None, Decided::Confirmed),
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
        places::tell(tx, &places.opportunity_id, change_number).await?;
    }
    Ok(decided)
}
