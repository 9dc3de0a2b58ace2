//! A query's filters as sets of rows, which can be combined with any one of them left out.

use super::{
    SearchRequest,
    city::CityData,
    moment::Moment,
    rows::Rows,
    table::{Family, NONE},
};
use crate::search::{
    query::{Mode, Near, SearchQuery},
    query_url::Filter,
};

/// A way to narrow the result. A facet counts what fails in its own dimension at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    Text,
    Theme,
    Kind,
    Age,
    When,
    Free,
    MaxPrice,
    Voucher,
    Mode,
    Language,
    Access,
    District,
    Near,
    Bounds,
    PlacesLeft,
    Provider,
    Place,
}

impl Dimension {
    const ALL: [Self; 17] = [
        Self::Text,
        Self::Theme,
        Self::Kind,
        Self::Age,
        Self::When,
        Self::Free,
        Self::MaxPrice,
        Self::Voucher,
        Self::Mode,
        Self::Language,
        Self::Access,
        Self::District,
        Self::Near,
        Self::Bounds,
        Self::PlacesLeft,
        Self::Provider,
        Self::Place,
    ];

    /// The dimension of a filter.
    pub const fn of(filter: &Filter) -> Self {
        match filter {
            Filter::Text => Self::Text,
            Filter::Theme(_) => Self::Theme,
            Filter::Kind(_) => Self::Kind,
            Filter::Age => Self::Age,
            Filter::When => Self::When,
            Filter::Free => Self::Free,
            Filter::MaxPrice => Self::MaxPrice,
            Filter::Voucher => Self::Voucher,
            Filter::Mode => Self::Mode,
            Filter::Language(_) => Self::Language,
            Filter::Access(_) => Self::Access,
            Filter::District(_) => Self::District,
            Filter::Near => Self::Near,
            Filter::Bounds => Self::Bounds,
            Filter::PlacesLeft => Self::PlacesLeft,
            Filter::Provider => Self::Provider,
            Filter::Place => Self::Place,
        }
    }
}

/// The sets of one query.
pub struct Selection<'a> {
    data: &'a CityData,
    moment: &'a Moment,
    /// Of every row, where there is a text.
    pub scores: Option<Vec<u16>>,
    /// Of every place, in metres, where there is a point.
    pub distances: Option<Vec<u32>>,
    active: Vec<(Dimension, Rows)>,
}

impl<'a> Selection<'a> {
    pub fn new(data: &'a CityData, moment: &'a Moment, request: &SearchRequest<'_>) -> Self {
        let query = request.query;
        let scores = (!query.text.is_empty()).then(|| super::score::scores(data, &query.text, request.locale));
        let distances =
            query.near.map(|near| data.table.places.iter().map(|place| distance(near, place.lat, place.lon)).collect());
        let mut selection = Self { data, moment, scores, distances, active: Vec::new() };
        selection.active = Dimension::ALL
            .into_iter()
            .filter_map(|dimension| Some((dimension, selection.rows(dimension, query, request.window)?)))
            .collect();
        selection
    }

    /// The rows that pass every dimension.
    pub fn hits(&self) -> Rows {
        self.passing(|_| true)
    }

    /// The rows that pass every dimension but one; `None` where the query says nothing in it, so that they are the hits.
    pub fn ignoring(&self, ignored: Dimension) -> Option<Rows> {
        let asked = self.active.iter().any(|(dimension, _)| *dimension == ignored);
        asked.then(|| self.passing(|dimension| dimension != ignored))
    }

    /// How many hits there were without one filter.
    pub fn count_without(&self, filter: &Filter, query: &SearchQuery) -> u32 {
        let dimension = Dimension::of(filter);
        let mut rows = self.passing(|other| other != dimension);
        // of a list the other values remain; without a filter for the time there is no window either
        if let Some(less) = self.rows(dimension, &query.without(filter), None) {
            rows.and(&less);
        }
        rows.len()
    }

    fn passing(&self, counts: impl Fn(Dimension) -> bool) -> Rows {
        let mut rows = self.moment.live.clone();
        self.active.iter().filter(|(dimension, _)| counts(*dimension)).for_each(|(_, set)| rows.and(set));
        rows
    }

    /// The rows that pass one dimension; `None` where the query says nothing in it.
    fn rows(&self, dimension: Dimension, query: &SearchQuery, window: Option<(i64, i64)>) -> Option<Rows> {
        let table = &self.data.table;
        let columns = &table.columns;
        let count = columns.len();
        match dimension {
            Dimension::Text if query.text.is_empty() => None,
            Dimension::Text => self.scores.as_ref().map(|scores| Rows::of(count, |row| scores[row] > 0)),
            Dimension::Theme => any(&table.concepts, &query.themes),
            Dimension::Kind => union(query.kinds.iter().map(|&kind| Some(&table.kinds[kind as usize]))),
            Dimension::Age => {
                query.age.map(|age| Rows::of(count, |row| columns[row].ages[0] <= age && age <= columns[row].ages[1]))
            }
            Dimension::When => window.map(|window| self.moment.window(table, window)),
            Dimension::Free => query.free.then(|| table.free.clone()),
            Dimension::MaxPrice => query.max_price.map(|price| {
                let most = price.saturating_mul(100);
                Rows::of(count, |row| columns[row].price <= most)
            }),
            Dimension::Voucher => query.voucher.then(|| table.voucher.clone()),
            Dimension::Mode => query.mode.map(|mode| table.modes[usize::from(mode == Mode::Online)].clone()),
            Dimension::Language => any(&table.languages, &query.languages),
            Dimension::Access => all(&table.concepts, &query.access),
            Dimension::District => any(&table.districts, &query.districts),
            Dimension::Near => {
                let within = query.near?.within?;
                let distances = self.distances.as_ref()?;
                Some(self.placed(|place| distances[place] <= within))
            }
            Dimension::Bounds => query.bounds.map(|bounds| {
                self.placed(|place| {
                    let place = &table.places[place];
                    (bounds.south..=bounds.north).contains(&place.lat)
                        && (bounds.west..=bounds.east).contains(&place.lon)
                })
            }),
            Dimension::PlacesLeft => query.places_left.then(|| self.moment.places.clone()),
            Dimension::Provider => query.provider.as_deref().map(|slug| {
                let Some(number) = table.provider_numbers.get(slug) else { return Rows::default() };
                let mut rows = Rows::of(count, |row| columns[row].provider == number);
                if let Some(co_hosted) = table.co_hosted.get(&number) {
                    rows.or(co_hosted);
                }
                rows
            }),
            Dimension::Place => query.place.as_deref().map(|slug| {
                let number = table.place_numbers.get(slug);
                Rows::of(count, |row| columns[row].place != NONE && Some(columns[row].place) == number)
            }),
        }
    }

    /// The rows at places that pass a test.
    fn placed(&self, test: impl Fn(usize) -> bool) -> Rows {
        let table = &self.data.table;
        let passing: Vec<bool> = (0..table.places.len()).map(test).collect();
        Rows::of(table.columns.len(), |row| passing.get(table.columns[row].place as usize).copied().unwrap_or(false))
    }
}

fn any(family: &Family, slugs: &[String]) -> Option<Rows> {
    union(slugs.iter().map(|slug| family.of(slug)))
}

fn union<'a>(sets: impl Iterator<Item = Option<&'a Rows>>) -> Option<Rows> {
    sets.fold(None, |so_far: Option<Rows>, set| {
        let mut rows = so_far.unwrap_or_default();
        set.into_iter().for_each(|set| rows.or(set));
        Some(rows)
    })
}

fn all(family: &Family, slugs: &[String]) -> Option<Rows> {
    slugs.iter().fold(None, |so_far: Option<Rows>, slug| {
        let set = family.of(slug).cloned().unwrap_or_default();
        Some(so_far.map_or_else(
            || set.clone(),
            |mut rows| {
                rows.and(&set);
                rows
            },
        ))
    })
}

/// Metres between two points, on a plane that touches the earth at the first: within a city it is right to a percent.
pub fn distance(near: Near, lat: f64, lon: f64) -> u32 {
    /// Metres of one degree of a great circle.
    const DEGREE: f64 = 111_195.0;
    let north = lat - near.lat;
    let east = (lon - near.lon) * near.lat.to_radians().cos();
    (north.hypot(east) * DEGREE).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_ground() {
        let near = Near { lat: 54.6872, lon: 25.2797, within: None };
        // Vilnius: from the cathedral square to the television tower, and to Žirmūnai
        for (lat, lon, metres) in [(54.6872, 25.2147, 4177_u32), (54.7197, 25.2997, 3836)] {
            assert!(distance(near, lat, lon).abs_diff(metres) < metres / 100 + 1, "{}", distance(near, lat, lon));
        }
        assert_eq!(distance(near, near.lat, near.lon), 0);
    }
}
