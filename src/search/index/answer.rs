//! Hits in order, facets, pins, and the ways out of an empty result.

use super::{
    Hit, PinHit, SearchRequest, SearchResult,
    city::{CityData, CityIndex},
    moment::Moment,
    rows::{Row, Rows},
    select::{Dimension, Selection},
    table::NONE,
};
use crate::{
    concept::model::Scheme,
    opportunity::model::Kind,
    search::query::{PAGE_SIZE, SearchQuery, Sort},
};
use std::cmp::Reverse;

/// The values of the field `when`, in the order of the request's presets.
const PRESETS: [&str; 3] = ["today", "weekend", "week"];

impl CityIndex {
    pub fn search(&self, request: &SearchRequest<'_>) -> SearchResult {
        let data = self.read();
        let moment = self.moment(&data, request.now_ms, request.presets);
        let selection = Selection::new(&data, &moment, request);
        let rows = selection.hits();
        let total = rows.len();
        let hits = page(&data, &moment, &selection, request.query, &rows, total)
            .into_iter()
            .map(|row| {
                let columns = &data.table.columns[row as usize];
                let distances = selection.distances.as_ref();
                Hit {
                    id: columns.id.to_string(),
                    distance_m: distances.and_then(|metres| metres.get(columns.place as usize)).copied(),
                }
            })
            .collect();
        SearchResult {
            total,
            hits,
            facets: facets(&data, &moment, &selection, &rows),
            without: if total == 0 { ways_out(&selection, request.query) } else { Vec::new() },
            without_place: total - rows.common(&data.table.placed),
        }
    }

    pub fn matching(&self, request: &SearchRequest<'_>, ids: &[String]) -> Vec<String> {
        if ids.is_empty() {
            return Vec::new();
        }
        let data = self.read();
        let moment = self.moment(&data, request.now_ms, request.presets);
        let rows = Selection::new(&data, &moment, request).hits();
        let is_hit = |id: &&String| data.table.by_id.get(id.as_str()).is_some_and(|&row| rows.contains(row));
        ids.iter().filter(is_hit).cloned().collect()
    }

    pub fn knows(&self, id: &str) -> bool {
        self.read().table.by_id.contains_key(id)
    }

    pub fn pins(&self, request: &SearchRequest<'_>) -> (Vec<PinHit>, u32, u32) {
        let data = self.read();
        let table = &data.table;
        let moment = self.moment(&data, request.now_ms, request.presets);
        let rows = Selection::new(&data, &moment, request).hits();
        let mut venues: Vec<(u32, Option<Row>)> = vec![(0, None); table.places.len()];
        for row in rows.iter() {
            if let Some((count, first)) = venues.get_mut(table.columns[row as usize].place as usize) {
                *count += 1;
                if first.is_none_or(|first| moment.rank[row as usize] < moment.rank[first as usize]) {
                    *first = Some(row);
                }
            }
        }
        let mut pins: Vec<PinHit> = (0..)
            .zip(venues)
            .filter_map(|(number, (count, first))| {
                let first = &table.columns[first? as usize];
                let place = table.places.get(number as usize)?;
                Some(PinHit {
                    place: table.place_numbers.slug(number)?.to_owned(),
                    name: place.name.clone(),
                    lat: place.lat,
                    lon: place.lon,
                    precision: place.precision,
                    count,
                    first_id: first.id.to_string(),
                    first_interest: table.concepts.numbers.slug(first.first_interest).map(str::to_owned),
                })
            })
            .collect();
        pins.sort_unstable_by(|a, b| a.place.cmp(&b.place));
        let total = rows.len();
        (pins, total, total - rows.common(&table.placed))
    }
}

/// The rows of the page asked for, in order; what is cancelled comes last whatever the order.
fn page(
    data: &CityData,
    moment: &Moment,
    selection: &Selection<'_>,
    query: &SearchQuery,
    rows: &Rows,
    total: u32,
) -> Vec<Row> {
    let skipped = (query.effective_page() - 1).saturating_mul(PAGE_SIZE);
    if skipped >= total {
        return Vec::new();
    }
    let table = &data.table;
    let (skip, take) = (skipped as usize, PAGE_SIZE as usize);
    let rank = |row: Row| moment.rank[row as usize];
    let cancelled = |row: Row| table.cancelled.contains(row);
    let column = |row: Row| &table.columns[row as usize];
    let mut ordered: Vec<Row> = match query.effective_sort() {
        // where hits are dense, the ready order finds a page of them at once
        Sort::Soonest if total as usize * 16 > moment.by_soonest.len() => {
            return moment.by_soonest.iter().copied().filter(|&row| rows.contains(row)).skip(skip).take(take).collect();
        }
        Sort::Soonest => smallest(rows, skip + take, rank),
        Sort::Relevance => {
            let score = |row: Row| selection.scores.as_ref().map_or(0, |scores| scores[row as usize]);
            smallest(rows, skip + take, |row| (cancelled(row), Reverse(score(row)), rank(row)))
        }
        Sort::Newest => smallest(rows, skip + take, |row| (cancelled(row), Reverse(column(row).published), rank(row))),
        Sort::Nearest => {
            let metres = |row: Row| {
                let distances = selection.distances.as_ref();
                distances.and_then(|metres| metres.get(column(row).place as usize)).copied().unwrap_or(NONE)
            };
            smallest(rows, skip + take, |row| (cancelled(row), metres(row), rank(row)))
        }
    };
    ordered.drain(..skip);
    ordered
}

/// The rows with the smallest keys, in order, without sorting the others.
fn smallest<K: Ord + Copy>(rows: &Rows, count: usize, key: impl Fn(Row) -> K) -> Vec<Row> {
    let mut kept: Vec<(K, Row)> = Vec::with_capacity(count * 2);
    let mut limit: Option<K> = None;
    for row in rows.iter() {
        let key = key(row);
        if limit.is_some_and(|limit| key >= limit) {
            continue;
        }
        kept.push((key, row));
        if kept.len() == count * 2 {
            kept.select_nth_unstable(count - 1);
            kept.truncate(count);
            limit = kept.last().map(|(key, _)| *key);
        }
    }
    kept.sort_unstable();
    kept.truncate(count);
    kept.into_iter().map(|(_, row)| row).collect()
}

fn facets(
    data: &CityData,
    moment: &Moment,
    selection: &Selection<'_>,
    hits: &Rows,
) -> Vec<(&'static str, String, u32)> {
    let table = &data.table;
    let mut facets = Vec::new();
    let mut count = |name: &'static str, dimension: Dimension, values: &mut dyn Iterator<Item = (&str, &Rows)>| {
        let ignoring = selection.ignoring(dimension);
        let rows = ignoring.as_ref().unwrap_or(hits);
        let counted = values.map(|(value, set)| (name, value.to_owned(), rows.common(set)));
        facets.extend(counted.filter(|(_, _, count)| *count > 0));
    };
    let of_scheme = |scheme: Scheme| {
        table.concepts.iter().zip(&table.schemes).filter(move |(_, other)| **other == scheme).map(|(value, _)| value)
    };
    count("theme", Dimension::Theme, &mut of_scheme(Scheme::Interest));
    count("access", Dimension::Access, &mut of_scheme(Scheme::Accessibility));
    count("kind", Dimension::Kind, &mut Kind::ALL.iter().map(|kind| kind.as_str()).zip(&table.kinds));
    count("mode", Dimension::Mode, &mut ["in-person", "online"].into_iter().zip(&table.modes));
    count("language", Dimension::Language, &mut table.languages.iter());
    count("district", Dimension::District, &mut table.districts.iter());
    count("free", Dimension::Free, &mut std::iter::once(("1", &table.free)));
    count("voucher", Dimension::Voucher, &mut std::iter::once(("1", &table.voucher)));
    count("places", Dimension::PlacesLeft, &mut std::iter::once(("1", &moment.places)));
    count("when", Dimension::When, &mut PRESETS.into_iter().zip(&moment.presets));
    facets.sort_unstable();
    facets
}

fn ways_out(selection: &Selection<'_>, query: &SearchQuery) -> Vec<(super::Filter, u32)> {
    let mut ways: Vec<_> = query
        .filters()
        .into_iter()
        .map(|filter| {
            let count = selection.count_without(&filter, query);
            (filter, count)
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    // stable: of equal ones the first of the form stays first
    ways.sort_by_key(|(_, count)| Reverse(*count));
    ways
}
