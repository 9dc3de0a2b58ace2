//! Writing the rows of an upload, a hundred at a time, each hundred in one transaction that notes them as done: whatever kills
//! the process leaves neither half a row nor one that would be written twice, and whoever comes next goes on.

use super::{
    dictionary::Dictionary,
    links,
    plan::{self, Known, Link, State, What, plan},
    reading::{Reading, Said},
    store::{self, Run},
    table::Row,
};
use crate::{
    city::model::City,
    duplicate,
    editor::{
        self,
        draft::Draft,
        store::{Kept, RevisionKind, Saved},
    },
    provider,
    server::state::AppState,
};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};
use tokio::{sync::Notify, time::MissedTickBehavior};
use uuid::Uuid;

/// How often it is looked for rows to write, where nobody has told of any.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// Rows of one transaction.
const BATCH: i64 = 100;
/// How long uploads are kept, milliseconds: a week.
const KEPT: i64 = 7 * 86_400_000;

/// Told when somebody has let rows be written.
pub(super) static NEW: Notify = Notify::const_new();

/// Everything that reading and planning the rows of an upload needs to know.
pub struct Room {
    pub city: Arc<City>,
    pub dictionary: Dictionary,
    /// What a new listing begins with.
    pub fresh: Draft,
}

impl Room {
    /// For the city of an upload; `None` where it is no city any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(state: &AppState, run: &Run) -> anyhow::Result<Option<Self>> {
        let directory = state.directory();
        let Some(city) = directory.cities.iter().find(|city| city.id == run.city_id).cloned() else { return Ok(None) };
        let places = provider::store::places(&state.db, &city.id).await?;
        let dictionary = Dictionary::new(&state.catalogue, directory, &city, places);
        let fresh = editor::fresh(&city, run.locale);
        Ok(Some(Self { city, dictionary, fresh }))
    }

    /// How the rows of an upload are read.
    #[must_use]
    pub fn reading<'a>(&'a self, run: &'a Run) -> Reading<'a> {
        Reading {
            dictionary: &self.dictionary,
            headers: &run.headers,
            mapping: &run.mapping,
            locale: run.locale,
            bounds: self.city.bounds,
        }
    }

    /// Reads rows.
    #[must_use]
    pub fn read(&self, run: &Run, rows: &[Row]) -> Vec<(u32, Said)> {
        let reading = self.reading(run);
        rows.iter().map(|row| (row.number, reading.read(row))).collect()
    }
}

/// What there is of the listings that rows are about.
#[derive(Debug, Default)]
pub struct Knowledge {
    /// By the names of rows.
    links: HashMap<String, Link>,
    /// By id.
    drafts: HashMap<String, Kept>,
    /// Of our own export: the revisions that rows were written from, by id.
    bases: HashMap<String, Draft>,
    /// The slugs of those that listings have gone into, by the id of what has gone.
    merged: HashMap<String, String>,
}

impl Knowledge {
    /// Of these rows; `all` asks for everything at once, which is quicker for many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(
        state: &AppState,
        (city, run): (&City, &Run),
        saids: &[(u32, Said)],
        all: bool,
    ) -> anyhow::Result<Self> {
        let (db, organisation) = (&state.db, run.organisation_id.as_str());
        let mut known = Self::default();
        if all {
            known.links.extend(links::all(db, organisation, run.space()).await?);
            let drafts = editor::store::of_organisation(db, organisation).await?;
            known.drafts.extend(drafts.into_iter().map(|kept| (kept.opportunity_id.clone(), kept)));
        }
        for (_, said) in saids {
            let key = said.key(run.locale);
            if !all && let Some((key, link)) = links::one(db, organisation, run.space(), &key).await? {
                known.links.insert(key, link);
            }
            // one of ours: by its own name, or as something that was imported before
            let id = known.links.get(&key).map_or(key, |link| link.opportunity_id.clone());
            if Uuid::parse_str(&id).is_err() {
                continue;
            }
            if !known.drafts.contains_key(&id)
                && let Some(kept) = editor::store::get(db, city, organisation, &id).await?
            {
                known.drafts.insert(id.clone(), kept);
            }
            let is_older = |kept: &Kept| said.revision.filter(|revision| *revision != kept.revision);
            if let Some(revision) = known.drafts.get(&id).and_then(is_older)
                && let Some(base) = editor::store::revision(db, &id, revision).await?
            {
                known.bases.insert(id, base);
            }
        }
        // last, so that what goes away meanwhile is never taken for something new
        known.merged.extend(duplicate::store::of_organisation(db, organisation).await?);
        Ok(known)
    }

    /// The slug of the listing that a row's has gone into.
    fn merged(&self, key: &str) -> Option<&str> {
        let id = self.links.get(key).map_or(key, |link| link.opportunity_id.as_str());
        self.merged.get(id).map(String::as_str)
    }

    /// The draft of a row's listing.
    fn draft(&self, key: &str) -> Option<&Kept> {
        match self.links.get(key) {
            Some(link) => self.drafts.get(&link.opportunity_id),
            None => self.drafts.get(key),
        }
    }

    /// What there is of a row's listing, whose draft is `now`.
    fn with<'a>(&'a self, key: &str, now: &'a Draft) -> Known<'a> {
        match self.links.get(key) {
            Some(link) => Known::Linked(link, now),
            None => {
                // what was read with the row, and not what somebody has saved since
                let read = self.drafts.get(key).map(|kept| &kept.draft);
                Known::Own(self.bases.get(key).or(read).unwrap_or(now), now)
            }
        }
    }

    /// What there is of a row's listing.
    #[must_use]
    pub fn known(&self, key: &str) -> Known<'_> {
        self.draft(key).map_or(Known::Nothing, |kept| self.with(key, &kept.draft))
    }
}

/// Reads and plans every row of an upload, without writing anything.
///
/// # Errors
/// When the database fails.
pub async fn look(state: &AppState, run: &Run) -> anyhow::Result<plan::Look> {
    let Some(room) = Room::of(state, run).await? else { return Ok(plan::Look::default()) };
    let rows = store::rows(&state.db, &run.id, false, i64::MAX).await?;
    let run = run.clone();
    // thousands of rows keep a thread busy for a while: not one of those that answer
    let (room, saids) = tokio::task::spawn_blocking({
        let run = run.clone();
        move || {
            let saids = room.read(&run, &rows);
            (room, saids)
        }
    })
    .await?;
    let known = Knowledge::of(state, (&*room.city, &run), &saids, true).await?;
    Ok(tokio::task::spawn_blocking(move || {
        let reading = room.reading(&run);
        plan::look(&saids, &reading, &room.fresh, |key| known.known(key), |key| known.merged(key))
    })
    .await?)
}

/// Writes everything that waits; returns how many rows.
///
/// # Errors
/// When the database fails; what was written until then is.
pub async fn finish(state: &AppState) -> anyhow::Result<usize> {
    let mut written = 0;
    store::purge(&state.db, state.now().timestamp_millis() - KEPT).await?;
    for run in store::running(&state.db).await? {
        // one that cannot be written does not keep the others waiting
        if let Err(error) = write(state, &run, &mut written).await {
            tracing::warn!(run = run.id, "an upload cannot be written for now: {error:#}");
        }
    }
    Ok(written)
}

/// Writes what waits of one upload, and counts it.
async fn write(state: &AppState, run: &Run, written: &mut usize) -> anyhow::Result<()> {
    let Some(room) = Room::of(state, run).await? else { return Ok(()) };
    loop {
        match batch(state, &room, run).await? {
            0 => return Ok(()),
            rows => *written += rows,
        }
    }
}

/// Writes the next rows of an upload; returns how many, and after the last of them ends it.
async fn batch(state: &AppState, room: &Room, run: &Run) -> anyhow::Result<usize> {
    let now = state.now().timestamp_millis();
    let rows = store::rows(&state.db, &run.id, true, BATCH).await?;
    let saids = room.read(run, &rows);
    // all that is read is read before: a transaction that waits for another connection keeps others from theirs
    let known = Knowledge::of(state, (&*room.city, run), &saids, false).await?;
    let mut tx = state.db.begin().await?;
    if !store::hold(&mut tx, &run.id).await? {
        return Ok(0);
    }
    let mut touched = HashSet::new();
    let mut settled = 0;
    for (number, said) in &saids {
        let key = said.key(run.locale);
        // what another row of these has just written is read first, the next time
        let id = known.draft(&key).map(|kept| kept.opportunity_id.clone());
        if id.is_some_and(|id| !touched.insert(id)) {
            continue;
        }
        settled += usize::from(row(&mut tx, (room, run, &known), (*number, said, &key), now).await?);
    }
    store::finish(&mut tx, &run.id, now).await?;
    tx.commit().await?;
    Ok(settled)
}

/// Writes one row; `false` where somebody else has just imported the same.
async fn row(
    tx: &mut crate::db::Tx,
    (room, run, known): (&Room, &Run, &Knowledge),
    (number, said, key): (u32, &Said, &str),
    now: i64,
) -> anyhow::Result<bool> {
    let at = (run.organisation_id.as_str(), run.space(), key);
    let city_id = room.city.id.as_str();
    if let Some(slug) = known.merged(key) {
        let why = What::Merged(slug.to_owned()).to_kept().unwrap_or_default();
        return Ok(store::settle(tx, &run.id, number, State::Skipped, &why).await?);
    }
    let before = known.links.get(key);
    let Some(seen) = known.draft(key) else {
        let made = plan(said, Known::Nothing, &room.fresh, run.locale);
        let id = Uuid::now_v7().to_string();
        let link = Link { opportunity_id: id.clone(), values: said.values.clone(), base: made.base };
        let gone = before.map_or("", |link| link.opportunity_id.as_str());
        if !links::put(tx, at, &link, gone, now).await? {
            return Ok(false);
        }
        let ids = (id.as_str(), city_id, run.organisation_id.as_str());
        editor::store::create(tx, ids, &made.draft, &run.account_id, now).await?;
        return Ok(store::settle(tx, &run.id, number, made.state, "").await?);
    };
    // what nobody has ever edited here needs no draft to stay as it is
    if before.is_none() && plan(said, known.known(key), &room.fresh, run.locale).state == State::Unchanged {
        return Ok(store::settle(tx, &run.id, number, State::Unchanged, "").await?);
    }
    // as it stands under its lock, not as it was read
    let kept = editor::store::hold(tx, city_id, seen, now).await?;
    let made = plan(said, known.with(key, &kept.draft), &room.fresh, run.locale);
    if made.state == State::Changed {
        let by = (RevisionKind::Saved, run.account_id.as_str());
        let base = kept.revision;
        if let Saved::Conflict(..) = editor::store::save(tx, city_id, (&kept, base), &made.draft, by, now).await? {
            anyhow::bail!("a draft has changed under its lock");
        }
    }
    if let Some(link) = before {
        let next = Link { values: said.values.clone(), base: made.base, ..link.clone() };
        links::put(tx, at, &next, &link.opportunity_id, now).await?;
    }
    Ok(store::settle(tx, &run.id, number, made.state, &made.kept.join(" ")).await?)
}

/// Writes rows for as long as the process lives.
pub async fn run(state: AppState) {
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            () = NEW.notified() => {}
        }
        if let Err(error) = finish(&state).await {
            tracing::warn!("no row can be imported for now: {error:#}");
        }
    }
}
