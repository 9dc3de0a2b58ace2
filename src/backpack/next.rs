//! What goes on from a badge that somebody has.

use super::{
    paths::Paths,
    shelf::{Force, Given, Shelf},
};
use crate::{
    badge::{model::Shown, versions},
    concept::model::Vocabulary,
    i18n::Locale,
    opportunity::listing::Listing,
    server::state::AppState,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// How many are shown.
const SHOWN: usize = 3;

/// Why a badge is next, the weightiest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The one that somebody has comes before it.
    Follows,
    /// Slug of a skill that both show.
    Skill(String),
    /// Slug of the theme of both.
    Theme(String),
}

/// A badge that is next, with a listing that leads there.
#[derive(Clone, Debug)]
pub struct Next {
    pub badge: Shown,
    pub why: Why,
    pub listing: Arc<Listing>,
}

/// What goes on from one badge, of those that a city gives, that something open leads to, and that somebody has not (`owned`: ids
/// of those that they have).
#[must_use]
pub fn after(
    of: &Given,
    owned: &BTreeSet<&str>,
    offered: Vec<Shown>,
    paths: &Paths,
    vocabulary: &Vocabulary,
    now_ms: i64,
) -> Vec<Next> {
    let own = of.award.achievement_id.as_str();
    let theme = paths.theme(vocabulary, own);
    let mut found: Vec<Next> = offered
        .into_iter()
        .filter(|badge| badge.id != own && !owned.contains(badge.id.as_str()))
        .filter_map(|badge| {
            let content = &badge.version.content;
            let shared = content.skills.iter().find(|skill| of.content.skills.contains(skill));
            let why = if content.prerequisites.iter().any(|before| before == own) {
                Why::Follows
            } else if let Some(skill) = shared {
                Why::Skill(skill.clone())
            } else {
                let same = theme.filter(|theme| paths.theme(vocabulary, &badge.id) == Some(theme));
                Why::Theme(same?.to_owned())
            };
            let listing = Arc::clone(paths.open(&badge.id, now_ms).next()?);
            Some(Next { badge, why, listing })
        })
        .collect();
    let rank = |next: &Next| match next.why {
        Why::Follows => 0,
        Why::Skill(_) => 1,
        Why::Theme(_) => 2,
    };
    found.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.badge.id.cmp(&b.badge.id)));
    found.truncate(SHOWN);
    found
}

/// Ids of the badges that somebody has themselves and that hold.
pub fn owned(shelf: &Shelf, now_ms: i64) -> BTreeSet<&str> {
    in_force(shelf, now_ms).map(|given| given.award.achievement_id.as_str()).collect()
}

fn in_force(shelf: &Shelf, now_ms: i64) -> impl Iterator<Item = &Given> {
    let good = shelf.kept.iter().filter(move |kept| kept.force(now_ms) == Force::Good);
    good.filter_map(|kept| kept.given.as_ref()).filter(|given| given.award.child.is_empty())
}

/// Ids of the listings that lead to a badge of a city which goes on from one that somebody has, each with the name of the latter.
///
/// # Errors
/// When the database fails.
pub async fn continuing(
    state: &AppState,
    account_id: &str,
    city_id: &str,
    locale: Locale,
) -> anyhow::Result<BTreeMap<String, String>> {
    let shelf = Shelf::of(&state.db, account_id).await?;
    let now_ms = state.now().timestamp_millis();
    let owned = owned(&shelf, now_ms);
    let mut continuing = BTreeMap::new();
    // most people have none, and ask no more
    if owned.is_empty() {
        return Ok(continuing);
    }
    let paths = Paths::of(state, city_id).await?;
    for badge in versions::given(&state.db, city_id).await? {
        let before = &badge.version.content.prerequisites;
        let from = in_force(&shelf, now_ms).find(|given| before.contains(&given.award.achievement_id));
        if let Some(from) = from.filter(|_| !owned.contains(badge.id.as_str())) {
            for listing in paths.open(&badge.id, now_ms) {
                continuing.entry(listing.id.clone()).or_insert_with(|| from.name(locale).1.to_owned());
            }
        }
    }
    Ok(continuing)
}
