//! Listings that were read lately, so that a page of cards does not ask the database for the same ones again.

use super::{listing::Listing, store};
use crate::db::Db;
use quick_cache::sync::Cache;
use std::sync::{Arc, Mutex, PoisonError};

/// Listings kept, some 5 kB each.
const CAPACITY: usize = 4_000;

/// A bounded cache. The follower of the change feed puts in the newest version of whatever changes.
#[derive(Debug)]
pub struct ListingCache {
    kept: Cache<String, Arc<Listing>>,
    /// Held to compare and replace: a reader that was slow must not put an old version over a newer one.
    writing: Mutex<()>,
}

impl Default for ListingCache {
    fn default() -> Self {
        Self { kept: Cache::new(CAPACITY), writing: Mutex::default() }
    }
}

impl ListingCache {
    /// The public listings of these ids, in this order; what is not there, or no longer public, is left out.
    ///
    /// # Errors
    /// As [`store::by_ids`].
    pub async fn get(&self, db: &Db, ids: &[String]) -> anyhow::Result<Vec<Arc<Listing>>> {
        Ok(self.any_status(db, ids).await?.into_iter().filter(|listing| listing.is_public()).collect())
    }

    /// The listings of these ids, in this order, public or not: for those who take part in them. What is not there is left
    /// out.
    ///
    /// # Errors
    /// As [`store::by_ids`].
    pub async fn any_status(&self, db: &Db, ids: &[String]) -> anyhow::Result<Vec<Arc<Listing>>> {
        let mut found: Vec<Option<Arc<Listing>>> = ids.iter().map(|id| self.kept.get(id)).collect();
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
        Ok(found.into_iter().flatten().collect())
    }

    /// Keeps a version of a listing, unless a newer one is kept.
    pub fn keep(&self, listing: &Arc<Listing>) {
        let _guard = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if self.kept.peek(&listing.id).is_none_or(|kept| kept.change_number <= listing.change_number) {
            self.kept.insert(listing.id.clone(), Arc::clone(listing));
        }
    }
}
