//! One city's index: what readers share, what the writer keeps for itself, and how the one becomes the other.

use super::{
    moment::{Moment, MomentKey},
    rows::Row,
    table::Table,
    texts::{TextReader, TextWriter, Words},
};
use crate::{concept::model::Vocabulary, opportunity::listing::Listing};
use rustc_hash::FxHashMap;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard},
};
use tantivy::TantivyError;

/// Moments that are kept.
const MOMENTS: usize = 2;

/// The index of one city.
#[derive(Default)]
pub struct CityIndex {
    data: RwLock<CityData>,
    writer: Mutex<Writer>,
    /// The newest ones, the newest last: this minute's, and the next one's when it is at hand.
    moments: Mutex<Vec<Arc<Moment>>>,
}

/// One state of a city's listings, always whole.
#[derive(Default)]
pub struct CityData {
    pub table: Table,
    /// Absent until the first listing.
    pub texts: Option<TextReader>,
    pub words: Words,
    generation: u64,
}

#[derive(Default)]
struct Writer {
    texts: Option<TextWriter>,
    /// Rows that stand for nothing any more.
    free: Vec<Row>,
    /// The first row that never stood for anything.
    next: Row,
}

impl CityIndex {
    pub fn read(&self) -> RwLockReadGuard<'_, CityData> {
        self.data.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn len(&self) -> usize {
        self.read().table.by_id.len()
    }

    /// Takes listings in and forgets others. On an error the columns are right, but texts of the batch may be missing.
    ///
    /// # Errors
    /// When tantivy's thread has died.
    pub fn apply(
        &self,
        vocabulary: &Vocabulary,
        districts: &HashMap<String, String>,
        upserts: &[Listing],
        removed: &[String],
    ) -> Result<(), TantivyError> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        // of a listing that comes twice the later one counts; `None` is to be forgotten
        let mut changes: FxHashMap<&str, Option<&Listing>> = FxHashMap::default();
        for listing in upserts {
            changes.insert(&listing.id, listing.is_public().then_some(listing));
        }
        changes.extend(removed.iter().map(|id| (id.as_str(), None)));
        // in the order of the ids, so that the same batch always makes the same rows
        let mut ids: Vec<&str> = changes.keys().copied().collect();
        ids.sort_unstable();
        let old: Vec<Row> = {
            let data = self.read();
            ids.iter().filter_map(|id| data.table.by_id.get(*id).copied()).collect()
        };
        let listings: Vec<&Listing> = ids.iter().filter_map(|id| changes[id]).collect();
        // before readers are kept out, the slow part: the texts
        let rows: Vec<Row> = listings.iter().map(|_| writer.row()).collect();
        let mut words = Vec::new();
        let texts = writer.write(&old, &rows, &listings, &mut words);

        let mut data = self.data.write().unwrap_or_else(PoisonError::into_inner);
        old.iter().for_each(|&row| data.table.remove(row));
        for (&row, listing) in rows.iter().zip(&listings) {
            data.table.insert(row, listing, vocabulary, districts);
        }
        data.table.rename(vocabulary);
        data.words.extend(words);
        data.generation += 1;
        writer.free.extend(old);
        data.texts = Some(texts?);
        Ok(())
    }

    /// What the clock says of this state; worked out where nobody has asked this minute.
    pub fn moment(&self, data: &CityData, now_ms: i64, presets: [(i64, i64); 3]) -> Arc<Moment> {
        self.moment_where(data, MomentKey::new(data.generation, now_ms, presets), |found, asked| found == asked)
    }

    /// The same for those who do not care about presets.
    pub fn latest_moment(&self, data: &CityData, now_ms: i64) -> Arc<Moment> {
        let key = MomentKey::new(data.generation, now_ms, [(0, 0); 3]);
        self.moment_where(data, key, MomentKey::is_same_minute)
    }

    /// Works out in advance what the clock will say: whoever asks first in a minute need not wait for it.
    pub fn foresee(&self, now_ms: i64, presets: [(i64, i64); 3]) {
        let data = self.read();
        self.moment(&data, now_ms, presets);
    }

    fn moment_where(
        &self,
        data: &CityData,
        key: MomentKey,
        serves: impl Fn(&MomentKey, &MomentKey) -> bool,
    ) -> Arc<Moment> {
        let before = {
            let moments = self.moments.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(moment) = moments.iter().rev().find(|moment| serves(&moment.key, &key)) {
                return Arc::clone(moment);
            }
            moments.last().cloned()
        };
        // outside the lock: others go on with the moment that they have. Rows may stand for other listings than before,
        // and then their old order helps no more than any
        let moment = Arc::new(Moment::new(&data.table, key, before.as_deref()));
        let mut moments = self.moments.lock().unwrap_or_else(PoisonError::into_inner);
        if moments.len() >= MOMENTS {
            moments.remove(0);
        }
        moments.push(Arc::clone(&moment));
        moment
    }
}

impl Writer {
    fn row(&mut self) -> Row {
        self.free.pop().unwrap_or_else(|| {
            self.next += 1;
            self.next - 1
        })
    }

    fn write(
        &mut self,
        old: &[Row],
        rows: &[Row],
        listings: &[&Listing],
        words: &mut Vec<String>,
    ) -> Result<TextReader, TantivyError> {
        let texts = match &mut self.texts {
            Some(texts) => texts,
            none => none.insert(TextWriter::new()?),
        };
        old.iter().for_each(|&row| texts.remove(row));
        for (&row, listing) in rows.iter().zip(listings) {
            texts.add(row, listing, words)?;
        }
        texts.commit()
    }
}
