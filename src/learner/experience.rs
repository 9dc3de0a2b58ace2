//! What somebody has done already: where they were present, and what one practises there.

use crate::{opportunity::listing::Listing, participation, server::state::AppState};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experience {
    /// Ids of the listings.
    pub opportunities: BTreeSet<String>,
    /// Slugs of concepts of the scheme skill, those practised last first.
    pub skills: Vec<String>,
    /// Ids of listings that lead to a badge which goes on from one that they have, each with the name of the latter.
    pub continued: BTreeMap<String, String>,
}

impl Experience {
    /// That of an account.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(state: &AppState, account_id: &str) -> anyhow::Result<Self> {
        let attended = participation::store::attended(&state.db, account_id).await?;
        let ids: Vec<String> = attended.into_iter().map(|one| one.opportunity_id).collect();
        let mut experience = Self { opportunities: ids.iter().cloned().collect(), ..Self::default() };
        // what is no longer public was practised all the same
        for listing in state.listings.any_status(&state.db, &ids).await? {
            for skill in &listing.skills {
                if !experience.skills.contains(skill) {
                    experience.skills.push(skill.clone());
                }
            }
        }
        Ok(experience)
    }

    /// The name of a badge of theirs that something leads on from, where they have not been there yet.
    #[must_use]
    pub fn leads_on(&self, listing: &Listing) -> Option<&String> {
        self.continued.get(&listing.id).filter(|_| !self.opportunities.contains(&listing.id))
    }

    /// The skills that somebody has practised elsewhere and that something goes on with.
    #[must_use]
    pub fn built_on(&self, listing: &Listing) -> Vec<&String> {
        if self.opportunities.contains(&listing.id) {
            return Vec::new();
        }
        self.skills.iter().filter(|skill| listing.skills.contains(skill)).collect()
    }
}
