//! Which listings lead to which badges of a city.

use crate::{badge, concept::model::Vocabulary, opportunity::listing::Listing, server::state::AppState};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// Listings by the ids of the badges that they lead to, the public may see them or not.
#[derive(Clone, Debug, Default)]
pub struct Paths(BTreeMap<String, Vec<Arc<Listing>>>);

impl Paths {
    /// Those of a city.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(state: &AppState, city_id: &str) -> anyhow::Result<Self> {
        let pairs = badge::store::leading(&state.db, city_id).await?;
        let mut ids: Vec<String> = pairs.iter().map(|(_, listing)| listing.clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        let listings = state.listings.any_status(&state.db, &ids).await?;
        let by_id: HashMap<&str, &Arc<Listing>> =
            listings.iter().map(|listing| (listing.id.as_str(), listing)).collect();
        let mut paths: BTreeMap<String, Vec<Arc<Listing>>> = BTreeMap::new();
        for (badge, listing) in &pairs {
            if let Some(&listing) = by_id.get(listing.as_str()) {
                paths.entry(badge.clone()).or_default().push(Arc::clone(listing));
            }
        }
        Ok(Self(paths))
    }

    fn to(&self, badge: &str) -> impl Iterator<Item = &Arc<Listing>> {
        self.0.get(badge).into_iter().flatten()
    }

    /// Those that lead to a badge now: public, and not over.
    pub fn open(&self, badge: &str, now_ms: i64) -> impl Iterator<Item = &Arc<Listing>> {
        self.to(badge).filter(move |listing| listing.is_public() && !listing.is_past(now_ms))
    }

    /// Slug of the theme that most of what leads to a badge is about; of equal ones the first of the vocabulary.
    #[must_use]
    pub fn theme<'a>(&self, vocabulary: &'a Vocabulary, badge: &str) -> Option<&'a str> {
        let mut counted: HashMap<&str, usize> = HashMap::new();
        for listing in self.to(badge) {
            let theme = listing.interests.first().and_then(|interest| vocabulary.theme_of(interest));
            if let Some(theme) = theme {
                *counted.entry(theme.slug.as_str()).or_default() += 1;
            }
        }
        let most = counted.values().max().copied()?;
        vocabulary.themes().map(|theme| theme.slug.as_str()).find(|theme| counted.get(theme) == Some(&most))
    }
}
