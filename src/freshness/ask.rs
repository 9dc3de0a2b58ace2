//! Asking, and what follows when nobody answers. A step is noted in the transaction that puts the letters into the outbox, so
//! that nobody is asked twice, however many servers look and whenever one is killed.

use super::{
    model::Freshness,
    store::{self, Due},
    token::{self, PURPOSE},
};
use crate::{
    account::{model::Account, store as accounts},
    city::model::City,
    coordination,
    i18n::{Mode, msg},
    mail::{letter::Letter, outbox},
    opportunity::{self, listing::Listing},
    provider::member_store,
    server::{signing::Signer, state::AppState},
};
use std::time::Duration;
use tokio::time::MissedTickBehavior;

/// How often it is looked for what is due.
const LOOK_EVERY: Duration = Duration::from_secs(300);
/// Listings that a letter names; the others are on the page.
const NAMED: usize = 12;

/// Takes every step that is due; returns how many letters were written.
///
/// # Errors
/// When the database fails; what was done until then is.
pub async fn look(state: &AppState) -> anyhow::Result<u32> {
    let now = state.now().timestamp_millis();
    let mut written = 0;
    written += steps(state, store::due(&state.db, now).await?, (Freshness::Fresh, Freshness::Due)).await?;
    for from in [Freshness::Stale, Freshness::Due] {
        let Some((to, wait)) = from.unanswered() else { continue };
        written += steps(state, store::unanswered(&state.db, from, wait, now).await?, (from, to)).await?;
    }
    Ok(written)
}

/// One letter for everything of an organisation.
async fn steps(state: &AppState, due: Vec<Due>, step: (Freshness, Freshness)) -> anyhow::Result<u32> {
    let mut written = 0;
    for of_one in due.chunk_by(|one, next| one.organisation_id == next.organisation_id) {
        written += organisation(state, of_one, step).await?;
    }
    Ok(written)
}

async fn organisation(state: &AppState, due: &[Due], (from, to): (Freshness, Freshness)) -> anyhow::Result<u32> {
    let Some(first) = due.first() else { return Ok(0) };
    let directory = state.directory();
    let Some(city) = directory.cities.iter().find(|city| city.id == first.city_id) else { return Ok(0) };
    let now = state.now().timestamp_millis();
    let ids: Vec<String> = due.iter().map(|one| one.id.clone()).collect();
    // everything that needs a connection of its own is read before the transaction takes one
    let listings = opportunity::store::by_ids(&state.db, &ids).await?;
    let recipients = recipients(state, city, &first.organisation_id).await?;
    let link = token::make(&Signer::of(&state.db, PURPOSE).await?, &first.organisation_id, now);
    let mut tx = state.db.begin().await?;
    let mut taken = Vec::new();
    for listing in &listings {
        if store::step(&mut tx, &listing.id, from, to, now).await? {
            taken.push(listing);
        }
    }
    let mut written = 0;
    if !taken.is_empty() {
        for account in &recipients {
            let letter = letter(state, city, account, (&taken, to), &link);
            outbox::put(&mut tx, Some(&account.id), &account.email, &letter, now).await?;
            written += 1;
        }
    }
    tx.commit().await?;
    if written > 0 {
        state.new_mail.notify_one();
    }
    Ok(written)
}

/// Whoever writes for an organisation; where nobody does, whoever looks after the city.
async fn recipients(state: &AppState, city: &City, organisation_id: &str) -> anyhow::Result<Vec<Account>> {
    let members = member_store::of_organisation(&state.db, organisation_id).await?;
    let mut ids: Vec<String> =
        members.into_iter().filter(|member| member.role.decides()).map(|member| member.account_id).collect();
    if ids.is_empty() {
        ids = coordination::store::coordinators(&state.db, &city.id).await?;
    }
    accounts::by_ids(&state.db, &ids).await
}

fn letter(
    state: &AppState,
    city: &City,
    account: &Account,
    (listings, to): (&[&Listing], Freshness),
    link: &str,
) -> crate::mail::letter::Written {
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let href = |path: &str| format!("{}{}", state.config.origin(), city.href(account.locale, path));
    let count = listings.len();
    let name = account.name.as_str();
    let (subject, text) = match to {
        Freshness::Stale => {
            (l.t(msg::MailStaleSubject { count: count.into() }), l.t(msg::MailStaleText { name: name.into() }))
        }
        Freshness::Hidden => {
            (l.t(msg::MailHiddenSubject { count: count.into() }), l.t(msg::MailHiddenText { name: name.into() }))
        }
        Freshness::Fresh | Freshness::Due => {
            (l.t(msg::MailDueSubject { count: count.into() }), l.t(msg::MailDueText { name: name.into() }))
        }
    };
    let list = listings
        .iter()
        .take(NAMED)
        .filter_map(|listing| {
            let text = listing.text(l.locale(), city.default_locale)?;
            Some((text.title.clone(), href(&format!("desk/{}/listings/{}", listing.organiser.slug, listing.id))))
        })
        .collect();
    let button = Some((l.t(msg::MailDueButton), href(&format!("confirm/{link}"))));
    Letter { subject, text, list, button, ..Letter::default() }.write(&l, city)
}

/// Asks for as long as the process lives.
pub async fn run(state: AppState) {
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = look(&state).await {
            tracing::warn!("nobody can be asked for now whether listings are true: {error:#}");
        }
    }
}
