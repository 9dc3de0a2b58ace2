//! Listings that were read lately, so that a page of cards does not ask the database for the same ones again.

use super::{listing::Listing, store};
use crate::db::Db;
use quick_cache::sync::Cache;
use std::sync::Arc;

/// Listings kept, some 5 kB each.
const CAPACITY: usize = 4_000;

/// A bounded cache. The follower of the change feed puts the newest version of what it sees and somebody has read.
#[derive(Debug)]
pub struct ListingCache(Cache<String, Arc<Listing>>);

impl Default for ListingCache {
    fn default() -> Self {
        Self(Cache::new(CAPACITY))
    }
}

impl ListingCache {
    /// The public listings of these ids, in this order; what is not there, or no longer public, is left out.
    ///
    /// # Errors
    /// As [`store::by_ids`].
    pub async fn get(&self, db: &Db, ids: &[String]) -> anyhow::Result<Vec<Arc<Listing>>> {
        let mut found: Vec<Option<Arc<Listing>>> = ids.iter().map(|id| self.0.get(id)).collect();
        let missing: Vec<String> =
            ids.iter().zip(&found).filter(|(_, listing)| listing.is_none()).map(|(id, _)| id.clone()).collect();
        if !missing.is_empty() {
            for listing in store::by_ids(db, &missing).await? {
                let listing = Arc::new(listing);
                self.keep(&listing);
                if let Some(at) = ids.iter().position(|id| *id == listing.id)
                    && let Some(place) = found.get_mut(at)
                {
                    *place = Some(listing);
                }
            }
        }
        Ok(found.into_iter().flatten().filter(|listing| listing.is_public()).collect())
    }

    /// Replaces what is kept of a listing, unless that is newer.
    pub fn renew(&self, listing: &Arc<Listing>) {
        if self.0.peek(&listing.id).is_some_and(|kept| kept.change_number < listing.change_number) {
            self.0.insert(listing.id.clone(), Arc::clone(listing));
        }
    }

    fn keep(&self, listing: &Arc<Listing>) {
        self.0.insert(listing.id.clone(), Arc::clone(listing));
    }
}
