//! What depends on the clock: worked out once a minute, and once for every state of the table.

use super::{
    rows::{Row, Rows},
    table::{Columns, Table, seconds, seconds_up},
};

/// Milliseconds for which a moment lasts.
const MINUTE: i64 = 60_000;

/// What a moment was worked out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MomentKey {
    generation: u64,
    minute: i64,
    presets: [(i64, i64); 3],
}

impl MomentKey {
    pub const fn new(generation: u64, now_ms: i64, presets: [(i64, i64); 3]) -> Self {
        Self { generation, minute: now_ms.div_euclid(MINUTE), presets }
    }

    /// Whether both differ in their presets at most.
    pub fn is_same_minute(&self, other: &Self) -> bool {
        (self.generation, self.minute) == (other.generation, other.minute)
    }
}

/// The table at one minute.
#[derive(Debug)]
pub struct Moment {
    pub key: MomentKey,
    /// Unix seconds.
    pub now: u32,
    /// Rows that have not ended.
    pub live: Rows,
    /// Rows with places left, or that need none.
    pub places: Rows,
    /// Rows within each of the presets.
    pub presets: [Rows; 3],
    /// The live rows by their next start; then those without sessions, those whose sessions are cancelled, and those
    /// that are cancelled themselves. Of equal ones the smaller id comes first.
    pub by_soonest: Vec<Row>,
    /// The place of each row in that order.
    pub rank: Vec<u32>,
}

impl Moment {
    /// Works it out. The moment before, if there is one, makes sorting quicker.
    pub fn new(table: &Table, key: MomentKey, before: Option<&Self>) -> Self {
        let now = seconds(key.minute.saturating_mul(MINUTE));
        let columns = &table.columns;
        let mut live = Rows::of(columns.len(), |row| columns[row].last_end.is_none_or(|end| end > now));
        live.and(&table.alive);
        let places = Rows::of(columns.len(), |row| {
            let row = &columns[row];
            row.last_end.is_none() || row.sessions.iter().any(|span| span.end > now && span.has_places())
        });
        let presets = key.presets.map(|window| within(table, window, now));
        let keys: Vec<u64> =
            (0..).zip(columns).map(|(row, columns)| soonest(columns, table.cancelled.contains(row), now)).collect();
        // most rows stand where they stood a minute ago, and a stable sort makes use of that
        let mut by_soonest: Vec<Row> = match before {
            Some(before) => {
                let kept = before.by_soonest.iter().copied().filter(|&row| live.contains(row));
                kept.chain(live.iter().filter(|&row| !before.live.contains(row))).collect()
            }
            None => live.iter().collect(),
        };
        by_soonest.sort_by(|&a, &b| {
            let (a, b) = (a as usize, b as usize);
            keys[a].cmp(&keys[b]).then_with(|| columns[a].id.cmp(&columns[b].id))
        });
        let mut rank = vec![u32::MAX; columns.len()];
        for (place, &row) in (0..).zip(&by_soonest) {
            rank[row as usize] = place;
        }
        Self { key, now, live, places, presets, by_soonest, rank }
    }

    /// The rows within a window: those of a preset are at hand.
    pub fn window(&self, table: &Table, window: (i64, i64)) -> Rows {
        match self.key.presets.iter().position(|&preset| preset == window) {
            Some(preset) => self.presets[preset].clone(),
            None => within(table, window, self.now),
        }
    }
}

/// Rows with a session that overlaps a window and has not ended, and rows without sessions; none that is cancelled.
fn within(table: &Table, (from, to): (i64, i64), now: u32) -> Rows {
    let (from, to) = (seconds(from).max(now), seconds_up(to));
    let mut rows = Rows::of(table.columns.len(), |row| {
        let row = &table.columns[row];
        row.last_end.is_none() || row.sessions.iter().take_while(|span| span.start < to).any(|span| span.end > from)
    });
    rows.minus(&table.cancelled);
    rows
}

fn soonest(columns: &Columns, cancelled: bool, now: u32) -> u64 {
    let next = columns.sessions.iter().find(|span| span.end > now);
    let (class, start) = match (cancelled, next, columns.last_end) {
        (true, ..) => (3, 0),
        (false, Some(span), _) => (0, span.start),
        (false, None, None) => (1, 0),
        (false, None, Some(_)) => (2, 0),
    };
    class << 32 | u64::from(start)
}
