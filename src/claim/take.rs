//! Using a code: counted under its lock, so that it is never used more often than it may be; the badge is given and, since
//! whoever taps has said yes, accepted at once.

use super::{
    model::{Closed, Code},
    store,
};
use crate::{
    account::model::Account,
    award::{
        accept::{self, Accepted},
        model::{self as awards, Award, AwardStatus, Via},
        store::{self as award, Given, Giving, To},
    },
    badge::{
        model::{BadgeStatus, Shown},
        versions,
    },
    issuer::status::Standing,
    server::state::AppState,
};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is in the backpack.
    Held,
    /// It was there before.
    Already,
    /// It was taken back from them, and the desk has not offered it again.
    TakenBack,
    Closed(Closed),
    /// The account is gone.
    Nobody,
}

/// The badge of a code as everybody sees it; absent where its organisation is hidden.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn badge(state: &AppState, code: &Code) -> anyhow::Result<Option<Shown>> {
    versions::of_city(&state.db, &code.city_id, &code.achievement_id).await
}

/// Why a badge is not awarded, whatever its code says; `None`: it is.
#[must_use]
pub fn closed(badge: Option<&Shown>) -> Option<Closed> {
    match badge.map(|badge| badge.status) {
        None => Some(Closed::Hidden),
        Some(BadgeStatus::Retired) => Some(Closed::Retired),
        Some(BadgeStatus::Draft | BadgeStatus::Published) => None,
    }
}

/// Takes the badge of a code for somebody.
///
/// # Errors
/// When the database fails, or the keys cannot be opened.
pub async fn take(state: &AppState, account: &Account, code: &Code) -> anyhow::Result<Taken> {
    let shown = match badge(state, code).await? {
        None => return Ok(Taken::Closed(Closed::Hidden)),
        Some(shown) => shown,
    };
    if let Some(closed) = closed(Some(&shown)) {
        return Ok(Taken::Closed(closed));
    }
    let now = state.now();
    let now_ms = now.timestamp_millis();
    let mut tx = state.db.begin().await?;
    // in the order of all locks: the account, then what is given
    if !store::hold_account(&mut tx, &account.id).await? {
        return Ok(Taken::Nobody);
    }
    let Some(code) = store::hold(&mut tx, &code.id).await? else { return Ok(Taken::Closed(Closed::Ended)) };
    if let Some(award) = store::redeemed(&mut tx, &code.id, &account.id).await? {
        // only the award is missing where the process was killed before it was accepted
        drop(tx);
        let taken = match award {
            Some(award) => accepted(state, account, &award).await?,
            None => Taken::Already,
        };
        return if taken == Taken::Already { offered(state, account, &code, now_ms).await } else { Ok(taken) };
    }
    if let Some(closed) = code.closed(now_ms) {
        return Ok(Taken::Closed(closed));
    }
    let giving = Giving {
        city_id: &code.city_id,
        organisation_id: &code.organisation_id,
        achievement_id: &code.achievement_id,
        version: shown.version.number,
        via: Via::Code,
        session_id: None,
        by: None,
        now: now_ms,
        ends: awards::ends(now, shown.version.content.validity_months),
    };
    let given = award::give(&mut tx, &giving, To::Account { id: &account.id, child: "" }, ("", "")).await?;
    match given {
        // looked at once the new one stands in the way: what is taken back from now on is not what let it in
        Given::New { .. } if award::taken_back(&mut tx, &code.achievement_id, (&account.id, "")).await?.is_some() => {
            Ok(Taken::TakenBack)
        }
        Given::New { id, .. } => {
            store::redeem(&mut tx, &code.id, (&account.id, &id), now_ms).await?;
            tx.commit().await?;
            accepted(state, account, &id).await
        }
        Given::Already => {
            drop(tx);
            offered(state, account, &code, now_ms).await
        }
        Given::Nobody => Ok(Taken::Nobody),
    }
}

async fn accepted(state: &AppState, account: &Account, award: &str) -> anyhow::Result<Taken> {
    Ok(match accept::accept(state, account, award, false).await? {
        Accepted::Held(_) => Taken::Held,
        Accepted::TakenBack => Taken::TakenBack,
        Accepted::Before | Accepted::Already | Accepted::NotTheirs => Taken::Already,
    })
}

/// They have it, or it was offered to them otherwise and waits: then that is the one they take, and the code is not used.
async fn offered(state: &AppState, account: &Account, code: &Code, now_ms: i64) -> anyhow::Result<Taken> {
    let awards = theirs(state, account, code).await?;
    match open(&awards, now_ms) {
        Some(award) => accepted(state, account, &award.id).await,
        None if was_taken_back(&awards) => Ok(Taken::TakenBack),
        None => Ok(Taken::Already),
    }
}

/// Whether the badge of a code was taken back from somebody, and the desk has not offered it again.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn taken_back(state: &AppState, account: &Account, code: &Code, now_ms: i64) -> anyhow::Result<bool> {
    let awards = theirs(state, account, code).await?;
    Ok(open(&awards, now_ms).is_none() && was_taken_back(&awards))
}

/// What they have or were offered of the badge of a code.
async fn theirs(state: &AppState, account: &Account, code: &Code) -> anyhow::Result<Vec<Award>> {
    let mut awards = award::of_account(&state.db, &account.id).await?;
    awards.retain(|award| award.achievement_id == code.achievement_id && award.child.is_empty());
    Ok(awards)
}

fn open(awards: &[Award], now_ms: i64) -> Option<&Award> {
    awards.iter().find(|award| award.status != AwardStatus::Accepted && !award.is_over(now_ms))
}

/// Whether the last one that they accepted was taken back.
fn was_taken_back(awards: &[Award]) -> bool {
    let accepted = awards.iter().filter(|award| award.status == AwardStatus::Accepted);
    let last = accepted.max_by_key(|award| (award.decided, &award.id));
    last.is_some_and(|award| award.standing == Standing::Revoked)
}
