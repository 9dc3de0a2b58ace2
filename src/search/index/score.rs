//! What a text finds, and how well.

use super::{
    city::CityData,
    names::Named,
    table::{NONE, Table},
    terms::Wanted,
};
use crate::i18n::Locale;
use rustc_hash::FxHashMap;

/// The worth of a match in a concept's labels.
const CONCEPT_WORTH: u8 = 6;
/// The worth of a match in the name of an organisation, a place or a district.
const NAME_WORTH: u8 = 4;

/// The score of every row: 0 where a word of the text is not found, else the sum of each word's best match.
pub fn scores(data: &CityData, text: &str, reader: Locale) -> Vec<u16> {
    let rows = data.table.columns.len();
    let mut totals: Option<Vec<u16>> = None;
    for wanted in Wanted::all(text, reader) {
        let mut best = vec![0_u8; rows];
        if let Some(texts) = &data.texts
            && let Err(error) = texts.score(&wanted, &data.words, &mut best)
        {
            tracing::error!("the words of the listings cannot be read: {error}");
        }
        score_names(&data.table, &data.table.names.find(&wanted), &mut best);
        match &mut totals {
            None => totals = Some(best.into_iter().map(u16::from).collect()),
            Some(totals) => {
                for (total, best) in totals.iter_mut().zip(best) {
                    *total = if *total > 0 && best > 0 { *total + u16::from(best) } else { 0 };
                }
            }
        }
    }
    // a text without a single word, such as "!!", finds nothing
    totals.unwrap_or_else(|| vec![0; rows])
}

fn score_names(table: &Table, found: &FxHashMap<Named, u8>, best: &mut [u8]) {
    let mut raise = |row: usize, worth: u8| {
        if let Some(score) = best.get_mut(row) {
            *score = worth.max(*score);
        }
    };
    let mut providers: FxHashMap<u32, u8> = FxHashMap::default();
    let mut places: FxHashMap<u32, u8> = FxHashMap::default();
    for (&named, &worth) in found {
        let (rows, worth) = match named {
            Named::Concept(number) => (table.concepts.rows.get(number as usize), worth * CONCEPT_WORTH),
            Named::District(number) => (table.districts.rows.get(number as usize), worth * NAME_WORTH),
            Named::Provider(number) => {
                providers.insert(number, worth * NAME_WORTH);
                (table.co_hosted.get(&number), worth * NAME_WORTH)
            }
            Named::Place(number) => {
                places.insert(number, worth * NAME_WORTH);
                (None, 0)
            }
        };
        rows.into_iter().flat_map(super::rows::Rows::iter).for_each(|row| raise(row as usize, worth));
    }
    if providers.is_empty() && places.is_empty() {
        return;
    }
    // one byte for each organisation and each place is looked up faster than a map
    let worths = |of: &FxHashMap<u32, u8>| {
        let mut worths = vec![0_u8; of.keys().max().map_or(0, |&most| most as usize + 1)];
        of.iter().for_each(|(&number, &worth)| worths[number as usize] = worth);
        worths
    };
    let (providers, places) = (worths(&providers), worths(&places));
    for (row, columns) in table.columns.iter().enumerate() {
        let provider = providers.get(columns.provider as usize).copied().unwrap_or(0);
        let place = if columns.place == NONE { 0 } else { places.get(columns.place as usize).copied().unwrap_or(0) };
        raise(row, provider.max(place));
    }
}
