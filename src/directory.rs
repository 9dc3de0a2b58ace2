//! What changes rarely and every page needs: the cities and the vocabulary, read once and kept.

use crate::{
    city::{self, model::City},
    concept::{self, model::Vocabulary},
    db::Db,
};
use std::sync::{Arc, PoisonError, RwLock};

/// Cities and vocabulary as of one moment.
#[derive(Debug, Default)]
pub struct Directory {
    /// In the order in which they are offered.
    pub cities: Vec<Arc<City>>,
    pub vocabulary: Arc<Vocabulary>,
}

impl Directory {
    /// The city of that slug, whatever its status.
    #[must_use]
    pub fn city(&self, slug: &str) -> Option<&Arc<City>> {
        self.cities.iter().find(|city| city.slug == slug)
    }

    /// Reads it from the database.
    ///
    /// # Errors
    /// When the database fails, or holds a word that this program does not know.
    pub async fn read(db: &Db) -> anyhow::Result<Self> {
        let cities = city::store::all(db).await?.into_iter().map(Arc::new).collect();
        Ok(Self { cities, vocabulary: Arc::new(concept::store::vocabulary(db).await?) })
    }
}

/// The present directory, which can be replaced while pages are being rendered from the one before.
#[derive(Debug, Default)]
pub struct CurrentDirectory(RwLock<Arc<Directory>>);

impl CurrentDirectory {
    /// The present one.
    pub fn get(&self) -> Arc<Directory> {
        // a poisoned lock still holds a whole directory: it is replaced in one assignment
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces it.
    pub fn set(&self, directory: Directory) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(directory);
    }
}
