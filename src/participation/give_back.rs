//! Giving places back: one, or all that somebody has.

use super::{model::Registration, notices, store};
use crate::{
    account::model::Account,
    city::model::City,
    opportunity::{
        listing::{Listing, Session},
        store as opportunities,
    },
    server::state::AppState,
};

/// Gives a place back, and tells whoever gets it; `false` where there was nothing to give back any more.
///
/// # Errors
/// When the database fails.
pub async fn one(
    state: &AppState,
    city: &City,
    registration: &Registration,
    (listing, session): (&Listing, &Session),
) -> anyhow::Result<bool> {
    let mut tx = state.db.begin().await?;
    let freed = store::cancel(&mut tx, registration, state.now().timestamp_millis()).await?;
    if let Some(promoted) = &freed.promoted {
        notices::pass_on(state, &mut tx, promoted, (city, listing, session)).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(freed.changed)
}

/// Gives back every place that somebody has or waits for.
///
/// # Errors
/// When the database fails; what was given back until then stays so.
pub async fn all(state: &AppState, account: &Account) -> anyhow::Result<()> {
    let now = state.now().timestamp_millis();
    for mine in store::of_account(&state.db, &account.id, now).await? {
        let listing = opportunities::by_ids(&state.db, std::slice::from_ref(&mine.opportunity_id)).await?.pop();
        let Some(listing) = listing else { continue };
        let directory = state.directory();
        let Some(city) = directory.cities.iter().find(|city| city.id == listing.city_id) else { continue };
        let session = listing.sessions.iter().find(|session| session.id == mine.registration.session_id);
        // what has begun has been
        let Some(session) = session.filter(|one| one.starts > now && mine.registration.status.is_active()) else {
            continue;
        };
        one(state, city, &mine.registration, (&listing, session)).await?;
    }
    Ok(())
}
