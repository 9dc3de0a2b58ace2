//! Giving what waits, a hundred at a time, each hundred with its letters in one transaction that notes them as given: whatever
//! kills the process leaves neither half an award nor one without its letter, and whoever comes next goes on.

use super::{
    automatic,
    mails::{Offer, Somebody},
    model::{self, Via},
    rows::{self, Row, RowState},
    runs::{self, Run},
    store::{self, Given, Giving, To},
};
use crate::{
    badge::{
        model::{BadgeStatus, Version},
        versions,
    },
    city::model::City,
    db::Tx,
    provider::{
        member::{self, Organisation},
        status::OrganisationStatus,
    },
    server::state::AppState,
};
use std::{collections::HashSet, sync::Arc, time::Duration};
use tokio::{sync::Notify, time::MissedTickBehavior};

/// How often it is looked for what is to be given, where nobody has told of any.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// Rows of one transaction.
pub(super) const BATCH: i64 = 100;
/// How long it is kept to whom something was given at once, milliseconds: a week.
const KEPT: i64 = 7 * 86_400_000;

/// Told when somebody has let something be given.
pub(super) static NEW: Notify = Notify::const_new();

/// What is given, as everybody sees it now.
pub(super) struct Gift {
    pub city: Arc<City>,
    pub organisation: Organisation,
    pub achievement_id: String,
    pub version: Version,
}

impl Gift {
    /// Of a badge that is awarded, by an organisation that may; else `None`.
    pub async fn of(
        state: &AppState,
        (city_id, organisation_id): (&str, &str),
        achievement_id: &str,
    ) -> anyhow::Result<Option<Self>> {
        let directory = state.directory();
        let Some(city) = directory.cities.iter().find(|city| city.id == city_id).cloned() else { return Ok(None) };
        let organisation = member::by_id(&state.db, city_id, organisation_id).await?;
        let Some(organisation) = organisation.filter(|one| one.status == OrganisationStatus::Verified) else {
            return Ok(None);
        };
        let shown = versions::of_city(&state.db, city_id, achievement_id).await?;
        let shown = shown.filter(|one| one.status == BadgeStatus::Published && one.organisation_id == organisation.id);
        Ok(shown.map(|shown| Self { city, organisation, achievement_id: shown.id, version: shown.version }))
    }

    /// As [`store::give`] needs it.
    pub fn giving<'a>(
        &'a self,
        state: &AppState,
        via: Via,
        (session_id, by): (Option<&'a str>, Option<&'a str>),
    ) -> Giving<'a> {
        Giving {
            city_id: &self.city.id,
            organisation_id: &self.organisation.id,
            achievement_id: &self.achievement_id,
            version: self.version.number,
            via,
            session_id,
            by,
            now: state.now().timestamp_millis(),
            ends: model::ends(state.now(), self.version.content.validity_months),
        }
    }

    /// As the letter needs it.
    pub fn offer(&self) -> Offer<'_> {
        Offer { city: &self.city, organisation: &self.organisation.name, badge: &self.version.content }
    }
}

/// What the link of a row was sealed for.
pub(super) fn purpose(run_id: &str, number: i64) -> String {
    format!("offer {run_id} {number}")
}

/// Gives everything that waits; returns how many rows were settled.
///
/// # Errors
/// When the database fails; what was given until then is.
pub async fn finish(state: &AppState) -> anyhow::Result<usize> {
    let mut settled = 0;
    runs::purge(&state.db, state.now().timestamp_millis() - KEPT).await?;
    for run in runs::running(&state.db).await? {
        // one that cannot be given does not keep the others waiting
        if let Err(error) = give(state, &run, &mut settled).await {
            tracing::warn!(run = run.id, "badges cannot be given for now: {error:#}");
        }
    }
    Ok(settled)
}

async fn give(state: &AppState, run: &Run, settled: &mut usize) -> anyhow::Result<()> {
    while let Some(rows) = batch(state, run).await? {
        *settled += rows;
    }
    Ok(())
}

/// Gives the next rows of a run; returns how many, and `None` where nothing waits any more.
async fn batch(state: &AppState, run: &Run) -> anyhow::Result<Option<usize>> {
    let now = state.now().timestamp_millis();
    // all that is read is read before: a transaction that waits for another connection keeps others from theirs
    let whose = (run.city_id.as_str(), run.organisation_id.as_str());
    let gift = Gift::of(state, whose, &run.achievement_id).await?;
    let rows = rows::waiting(&state.db, &run.id, BATCH, now).await?;
    let last = rows.last().map_or(0, |row| row.number);
    let mut tx = state.db.begin().await?;
    let open: HashSet<i64> = runs::hold(&mut tx, &run.id, last).await?.into_iter().collect();
    let Some(gift) = gift else {
        runs::stop(&mut tx, &run.id).await?;
        runs::finish(&mut tx, &run.id, now).await?;
        tx.commit().await?;
        return Ok(None);
    };
    if !open.is_empty() && !runs::may_be_given(&mut tx, &run.achievement_id, gift.version.number).await? {
        // it has changed since it was read: it is read again
        return Ok(Some(0));
    }
    let mut settled = 0;
    for row in rows.iter().filter(|row| open.contains(&row.number)) {
        one(state, &mut tx, (run, &gift), row).await?;
        settled += 1;
    }
    runs::finish(&mut tx, &run.id, now).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok((!rows.is_empty()).then_some(settled))
}

async fn one(state: &AppState, tx: &mut Tx, (run, gift): (&Run, &Gift), row: &Row) -> anyhow::Result<()> {
    let at = (run.id.as_str(), row.number);
    let child = row.child.as_deref().unwrap_or_default();
    let to = match (run.via, &row.account_id, &row.email) {
        (Via::Presence, Some(id), _) => To::Account { id, child },
        (Via::List, _, Some(email)) => To::Email(email),
        (Via::Hand, ..) => To::Bearer,
        // whose place it was has no account any more
        _ => return Ok(rows::settle(tx, at, RowState::Nobody).await?),
    };
    // who has no name is known by the address that was typed
    let called = row.email.as_deref().filter(|_| row.person.is_empty()).unwrap_or(&row.person);
    let giving = gift.giving(state, run.via, (run.session_id.as_deref(), run.awarded_by.as_deref()));
    match store::give(tx, &giving, to, (called, &row.narrative)).await? {
        Given::Already => rows::settle(tx, at, RowState::Already).await?,
        Given::Nobody => rows::settle(tx, at, RowState::Nobody).await?,
        Given::New { id, token, .. } if run.via == Via::Hand => {
            let sealed = state.master_key.seal(&purpose(&run.id, row.number), token.as_bytes())?;
            rows::settle_given(tx, at, &id, Some(&sealed)).await?;
        }
        Given::New { id, token, account_id } => {
            let address = row.account_email.as_ref().or(row.email.as_ref());
            if let Some(email) = address.and_then(|email| email.parse().ok()) {
                let somebody = Somebody {
                    email: &email,
                    account_id: account_id.as_deref(),
                    name: row.account_name.as_deref().unwrap_or(&row.person),
                    child,
                    locale: row.account_locale.as_deref().and_then(|word| word.parse().ok()),
                };
                gift.offer().post(state, tx, somebody, (&token, &row.narrative)).await?;
            }
            rows::settle_given(tx, at, &id, None).await?;
        }
    }
    Ok(())
}

/// Gives for as long as the process lives.
pub async fn run(state: AppState) {
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            () = NEW.notified() => {}
        }
        // one that fails does not keep the other
        for done in [finish(&state).await, automatic::look(&state).await] {
            if let Err(error) = done {
                tracing::warn!("badges cannot be given for now: {error:#}");
            }
        }
    }
}
