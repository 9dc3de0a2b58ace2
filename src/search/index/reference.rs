//! The search once more, in the plainest way: every listing is looked at by itself. What the index answers must be this.

use super::{Hit, SearchRequest, SearchResult, sample, select::distance};
use crate::{
    concept::model::{Scheme, Vocabulary},
    i18n::Locale,
    opportunity::{
        listing::Listing,
        model::{EventStatus, TextState},
    },
    search::{
        query::{Mode, SearchQuery, Sort},
        text::{fold, stem, words},
    },
};
use std::{cmp::Reverse, collections::BTreeMap};

/// Letters that must be added, left out, replaced or swapped to make one word of the other.
fn typos(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            d[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let mut least = (d[i - 1][j] + 1).min(d[i][j - 1] + 1);
                least = least.min(d[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]));
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(d[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    d[a.len()][b.len()]
}

/// All searchable texts of a listing with the worth of their field; those without a language are in all.
fn fields(listing: &Listing, vocabulary: &Vocabulary) -> Vec<(u16, Option<Locale>, String)> {
    let mut fields = Vec::new();
    for text in listing.texts.iter().filter(|text| text.state != TextState::Draft) {
        let own = [(8, &text.title), (3, &text.summary), (2, &text.description)];
        fields.extend(own.map(|(worth, text_of)| (worth, Some(text.locale), text_of.clone())));
    }
    for slug in listing.interests.iter().chain(&listing.skills).chain(&listing.accessibility) {
        for concept in vocabulary.with_broader(slug) {
            fields.extend(concept.labels.iter().map(|(&locale, label)| (6, Some(locale), label.clone())));
            for (&locale, labels) in &concept.alt_labels {
                fields.extend(labels.iter().map(|label| (6, Some(locale), label.clone())));
            }
        }
    }
    let mut names: Vec<String> =
        [&listing.organiser].into_iter().chain(&listing.co_hosts).map(|o| o.name.clone()).collect();
    if let Some(place) = &listing.place {
        names.extend([place.name.clone(), place.address.clone(), sample::districts()[&place.district].clone()]);
    }
    fields.extend(names.into_iter().map(|name| (4, None, name)));
    fields
}

/// 0 where a word of the query is not found.
fn score(listing: &Listing, vocabulary: &Vocabulary, text: &str, reader: Locale) -> u16 {
    let fields = fields(listing, vocabulary);
    let mut wanted: Vec<&str> = words(text).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let of_word = |wanted: &str| {
        let folded = fold(wanted);
        let mut best = 0;
        for (field, locale, content) in &fields {
            for word in words(content) {
                let same_stem = |language: &Locale| {
                    let found = stem(*language, word);
                    locale.is_none_or(|only| only == *language)
                        && (found == stem(*language, wanted) || found == stem(*language, &folded))
                };
                let word = fold(word);
                let way = if word == folded {
                    12
                } else if same_stem(&reader) {
                    9
                } else if Locale::ALL.iter().any(same_stem) {
                    8
                } else if word.starts_with(&folded) {
                    4
                } else if folded.chars().count() >= 4 && typos(&word, &folded) == 1 {
                    2
                } else {
                    0
                };
                best = best.max(way * field);
            }
        }
        best
    };
    let scores: Vec<u16> = wanted.into_iter().map(of_word).collect();
    if scores.contains(&0) { 0 } else { scores.iter().sum() }
}

fn concepts(slugs: &[String], vocabulary: &Vocabulary) -> Vec<String> {
    let broader = slugs.iter().flat_map(|slug| vocabulary.with_broader(slug)).map(|concept| concept.slug.clone());
    let mut all: Vec<String> = slugs.iter().cloned().chain(broader).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn overlaps(listing: &Listing, (from, to): (i64, i64), now: i64) -> bool {
    listing.event_status != EventStatus::Cancelled
        && (listing.sessions.is_empty()
            || listing.coming(now).any(|session| session.starts < to && session.ends > from))
}

fn has_places(listing: &Listing, now: i64) -> bool {
    listing.sessions.is_empty() || listing.coming(now).any(|session| session.left() != Some(0))
}

/// The dimensions in which a listing fails.
fn failed(listing: &Listing, vocabulary: &Vocabulary, request: &SearchRequest<'_>) -> Vec<&'static str> {
    let (q, now) = (request.query, request.now_ms);
    let any = |wanted: &[String], has: &[String]| wanted.is_empty() || wanted.iter().any(|slug| has.contains(slug));
    let place = listing.place.as_ref();
    let interests = concepts(&listing.interests, vocabulary);
    let accessibility = concepts(&listing.accessibility, vocabulary);
    let district: Vec<String> = place.map(|place| place.district.clone()).into_iter().collect();
    let metres = q.near.and_then(|near| place.map(|place| distance(near, place.lat, place.lon)));
    let hosts = || [&listing.organiser].into_iter().chain(&listing.co_hosts);
    [
        ("text", q.text.is_empty() || score(listing, vocabulary, &q.text, request.locale) > 0),
        ("theme", any(&q.themes, &interests)),
        ("kind", q.kinds.is_empty() || q.kinds.contains(&listing.kind)),
        (
            "age",
            q.age.is_none_or(|age| {
                listing.min_age.is_none_or(|min| min <= age) && listing.max_age.is_none_or(|max| age <= max)
            }),
        ),
        ("when", request.window.is_none_or(|window| overlaps(listing, window, now))),
        ("free", !q.free || listing.offer.amount == 0),
        ("max_price", q.max_price.is_none_or(|price| listing.offer.amount <= price * 100)),
        ("voucher", !q.voucher || listing.offer.voucher),
        ("mode", q.mode.is_none_or(|mode| mode.accepts(listing.attendance))),
        ("language", any(&q.languages, &listing.languages)),
        ("access", q.access.iter().all(|slug| accessibility.contains(slug))),
        ("district", any(&q.districts, &district)),
        (
            "near",
            q.near.and_then(|near| near.within).is_none_or(|within| metres.is_some_and(|metres| metres <= within)),
        ),
        (
            "bounds",
            q.bounds.is_none_or(|b| {
                place.is_some_and(|place| {
                    b.south <= place.lat && place.lat <= b.north && b.west <= place.lon && place.lon <= b.east
                })
            }),
        ),
        ("places", !q.places_left || has_places(listing, now)),
        ("provider", q.provider.as_ref().is_none_or(|slug| hosts().any(|host| host.slug == *slug))),
        ("place", q.place.as_ref().is_none_or(|slug| place.is_some_and(|place| place.slug == *slug))),
    ]
    .into_iter()
    .filter_map(|(name, passed)| (!passed).then_some(name))
    .collect()
}

/// What a listing adds to which facet.
fn choices(listing: &Listing, vocabulary: &Vocabulary, request: &SearchRequest<'_>) -> Vec<(&'static str, String)> {
    let mut choices = vec![("kind", listing.kind.as_str().to_owned())];
    let of_scheme = |slugs: &[String], scheme: Scheme| {
        let all = concepts(slugs, vocabulary).into_iter();
        all.filter(|slug| vocabulary.get(slug).is_none_or(|concept| concept.scheme == scheme)).collect::<Vec<_>>()
    };
    choices.extend(of_scheme(&listing.interests, Scheme::Interest).into_iter().map(|slug| ("theme", slug)));
    choices.extend(of_scheme(&listing.accessibility, Scheme::Accessibility).into_iter().map(|slug| ("access", slug)));
    let mut languages = listing.languages.clone();
    languages.sort_unstable();
    languages.dedup();
    choices.extend(languages.into_iter().map(|code| ("language", code)));
    for (mode, word) in [(Mode::InPerson, "in-person"), (Mode::Online, "online")] {
        if mode.accepts(listing.attendance) {
            choices.push(("mode", word.to_owned()));
        }
    }
    choices.extend(listing.place.iter().map(|place| ("district", place.district.clone())));
    for (name, is) in [
        ("free", listing.offer.amount == 0),
        ("voucher", listing.offer.voucher),
        ("places", has_places(listing, request.now_ms)),
    ] {
        if is {
            choices.push((name, "1".to_owned()));
        }
    }
    for (word, window) in ["today", "weekend", "week"].into_iter().zip(request.presets) {
        if overlaps(listing, window, request.now_ms) {
            choices.push(("when", word.to_owned()));
        }
    }
    choices
}

fn soonest(listing: &Listing, now: i64) -> (u8, i64) {
    let next = listing.coming(now).map(|session| session.starts).min();
    match next {
        _ if listing.event_status == EventStatus::Cancelled => (3, 0),
        Some(start) => (0, start),
        None if listing.sessions.is_empty() => (1, 0),
        None => (2, 0),
    }
}

/// All pages at once.
pub fn search(
    listings: &BTreeMap<String, Listing>,
    vocabulary: &Vocabulary,
    request: &SearchRequest<'_>,
) -> SearchResult {
    let now = request.now_ms;
    let shown: Vec<&Listing> =
        listings.values().filter(|listing| listing.is_public() && !listing.is_past(now)).collect();
    let fails: Vec<Vec<&str>> = shown.iter().map(|listing| failed(listing, vocabulary, request)).collect();
    let mut hits: Vec<&Listing> =
        shown.iter().zip(&fails).filter(|(_, fails)| fails.is_empty()).map(|(&listing, _)| listing).collect();
    let metres = |listing: &Listing| {
        request.query.near.zip(listing.place.as_ref()).map(|(near, place)| distance(near, place.lat, place.lon))
    };
    hits.sort_by_key(|listing| {
        let cancelled = listing.event_status == EventStatus::Cancelled;
        let first = match request.query.effective_sort() {
            Sort::Relevance => i128::from(u16::MAX - score(listing, vocabulary, &request.query.text, request.locale)),
            Sort::Soonest => 0,
            Sort::Newest => -i128::from(listing.published.unwrap_or(i64::MIN)),
            Sort::Nearest => metres(listing).map_or(i128::MAX, i128::from),
        };
        (cancelled, first, soonest(listing, now), listing.id.clone())
    });
    let mut facets: BTreeMap<(&'static str, String), u32> = BTreeMap::new();
    for (listing, fails) in shown.iter().zip(&fails) {
        for (name, value) in choices(listing, vocabulary, request) {
            if fails.iter().all(|fail| *fail == name) {
                *facets.entry((name, value)).or_default() += 1;
            }
        }
    }
    let total = hits.len() as u32;
    SearchResult {
        total,
        hits: hits.iter().map(|hit| Hit { id: hit.id.clone(), distance_m: metres(hit) }).collect(),
        facets: facets.into_iter().map(|((name, value), count)| (name, value, count)).collect(),
        without: if total == 0 { ways_out(listings, vocabulary, request) } else { Vec::new() },
        without_place: hits.iter().filter(|hit| hit.place.is_none()).count() as u32,
    }
}

fn ways_out(
    listings: &BTreeMap<String, Listing>,
    vocabulary: &Vocabulary,
    request: &SearchRequest<'_>,
) -> Vec<(super::Filter, u32)> {
    let mut ways = Vec::new();
    for filter in request.query.filters() {
        let query: SearchQuery = request.query.without(&filter);
        let window = request.window.filter(|_| query.when.is_some());
        let less = SearchRequest { query: &query, window, ..*request };
        let found = listings.values().filter(|listing| listing.is_public() && !listing.is_past(request.now_ms));
        let count = found.filter(|listing| failed(listing, vocabulary, &less).is_empty()).count() as u32;
        if count > 0 {
            ways.push((filter, count));
        }
    }
    ways.sort_by_key(|(_, count)| Reverse(*count));
    ways
}
