//! Keeps this process's index and cache in step with the database, by its change feed.
//!
//! The index is derived and lives in memory alone: a process that starts reads the feed from its beginning, so that a
//! crash between a write and the index's update loses nothing. Every process follows for itself; a change is found
//! within one interval of its commit.

use super::answer::presets;
use crate::{
    directory::Directory,
    opportunity::{listing::Listing, store},
    server::state::AppState,
};
use chrono::TimeDelta;
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio::time::MissedTickBehavior;

/// Listings read in one step.
const STEP: i64 = 1_000;
/// Steps of the feed between two readings of cities and vocabulary, which change rarely.
const DIRECTORY_EVERY: u32 = 20;
/// How long before a minute begins its state is worked out; more than an interval of following, as a rule.
const AHEAD: TimeDelta = TimeDelta::seconds(3);

/// Where a follower stands in the feed.
#[derive(Debug, Default)]
pub struct Follower {
    after: i64,
}

impl Follower {
    /// Reads cities and vocabulary anew, and the feed up to its end. Returns how many listings had changed.
    ///
    /// # Errors
    /// When the database fails; what was read before counts, and the next call goes on there.
    pub async fn catch_up(&mut self, state: &AppState) -> anyhow::Result<usize> {
        let mut seen = 0;
        loop {
            let changed = store::changes(&state.db, self.after, STEP).await?;
            let Some(last) = changed.last().map(|listing| listing.change_number) else { break };
            seen += changed.len();
            let directory = self.directory_for(state, &changed).await?;
            apply(state, &directory, changed);
            self.after = last;
        }
        Ok(seen)
    }

    /// The directory; read again when a listing belongs to a city that it does not have.
    async fn directory_for(&self, state: &AppState, changed: &[Listing]) -> anyhow::Result<Arc<Directory>> {
        let directory = state.directory();
        if changed.iter().any(|listing| directory.cities.iter().all(|city| city.id != listing.city_id)) {
            state.directory.set(Directory::read(&state.db).await?);
        }
        Ok(state.directory())
    }

    /// Follows for as long as the process lives.
    pub async fn run(mut self, state: AppState) {
        let mut tick = tokio::time::interval(Duration::from_millis(state.config.follow_ms));
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        for round in 0_u32.. {
            tick.tick().await;
            if let Err(error) = self.step(&state, round).await {
                tracing::warn!("the change feed cannot be followed for now: {error:#}");
            }
        }
    }

    async fn step(&mut self, state: &AppState, round: u32) -> anyhow::Result<()> {
        if round % DIRECTORY_EVERY == DIRECTORY_EVERY - 1 {
            state.directory.set(Directory::read(&state.db).await?);
        }
        let seen = self.catch_up(state).await?;
        if seen > 0 {
            tracing::debug!(seen, after = self.after, "followed the change feed");
        }
        foresee(state).await?;
        Ok(())
    }
}

/// Has this minute's state of every index ready, and the next one's shortly before it begins.
async fn foresee(state: &AppState) -> anyhow::Result<()> {
    let state = state.clone();
    let work = move || {
        let directory = state.directory();
        for at in [state.now(), state.now() + AHEAD] {
            for city in &directory.cities {
                state.index.foresee(&city.slug, at.timestamp_millis(), presets(city, at));
            }
        }
    };
    Ok(tokio::task::spawn_blocking(work).await?)
}

fn apply(state: &AppState, directory: &Directory, changed: Vec<Listing>) {
    let mut by_city: HashMap<String, Vec<Listing>> = HashMap::new();
    for listing in changed {
        by_city.entry(listing.city_id.clone()).or_default().push(listing);
    }
    for city in &directory.cities {
        let Some(listings) = by_city.remove(&city.id) else { continue };
        let districts = city.districts.iter().map(|d| (d.slug.clone(), d.name.clone())).collect();
        state.index.apply(&city.slug, &directory.vocabulary, &districts, &listings, &[]);
        for listing in listings {
            state.listings.keep(&Arc::new(listing));
        }
    }
}
