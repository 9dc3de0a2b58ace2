//! What resembles a listing: shared interests first, then the district and the ages.

use super::{city::CityIndex, rows::Row, table::NONE};
use rustc_hash::FxHashSet;
use std::cmp::Reverse;

/// The worth of each interest that is shared, narrow or broad, of the same district, and of common ages.
const WORTH: (u32, u32, u32) = (4, 3, 2);

impl CityIndex {
    pub fn similar(&self, id: &str, now_ms: i64, limit: usize) -> Vec<String> {
        let data = self.read();
        let table = &data.table;
        let Some(&own) = table.by_id.get(id) else { return Vec::new() };
        let moment = self.latest_moment(&data, now_ms);
        let model = &table.columns[own as usize];
        let mut shared = vec![0_u32; table.columns.len()];
        for &interest in &model.interests {
            table.concepts.rows[interest as usize].iter().for_each(|row| shared[row as usize] += WORTH.0);
        }
        let mut rows = moment.live.clone();
        rows.minus(&table.cancelled);
        rows.remove(own);
        let mut ordered: Vec<(Reverse<u32>, u32, Row)> = rows
            .iter()
            .filter(|&row| shared[row as usize] > 0)
            .map(|row| {
                let other = &table.columns[row as usize];
                let here = model.district != NONE && model.district == other.district;
                let ages = model.ages[0] <= other.ages[1] && other.ages[0] <= model.ages[1];
                let worth = shared[row as usize] + u32::from(here) * WORTH.1 + u32::from(ages) * WORTH.2;
                (Reverse(worth), moment.rank[row as usize], row)
            })
            .collect();
        ordered.sort_unstable();
        // an organiser's second comes after the first of every other
        let mut seen = FxHashSet::default();
        let (first, second): (Vec<Row>, Vec<Row>) = ordered
            .into_iter()
            .map(|(_, _, row)| row)
            .partition(|&row| seen.insert(table.columns[row as usize].provider));
        let chosen = first.into_iter().chain(second).take(limit);
        chosen.map(|row| table.columns[row as usize].id.to_string()).collect()
    }
}
