//! The index against its plain reference, and what people type.

use super::{
    SearchIndex, SearchRequest, SearchResult, reference,
    sample::{HOUR, NOW, districts, listing, request, session, some_listing, some_query, venue, vocabulary},
};
use crate::{
    concept::model::{Scheme, Vocabulary},
    i18n::Locale,
    opportunity::{
        listing::Listing,
        model::{EventStatus, Status},
    },
    search::query::SearchQuery,
};
use proptest::{collection::vec, prelude::*};
use std::collections::BTreeMap;

fn index(listings: &[Listing]) -> SearchIndex {
    let index = SearchIndex::new();
    index.apply("city", &vocabulary(), &districts(), listings, &[]);
    index
}

fn found(index: &SearchIndex, raw: &str) -> SearchResult {
    let query = SearchQuery::parse(raw).query;
    index.search("city", &request(&query))
}

fn ids(index: &SearchIndex, raw: &str) -> Vec<String> {
    found(index, raw).hits.into_iter().map(|hit| hit.id).collect()
}

#[test]
fn finds_what_people_type() {
    let index = index(&[
        listing("lt", Locale::Lt, "Robotikos būrelis Žirmūnuose"),
        listing("sl", Locale::Sl, "Kuhanje na Čelovški"),
        listing("it", Locale::It, "Laboratori di musica"),
        listing("en", Locale::En, "Workshops in pottery"),
        Listing { interests: vec!["coding".into()], place: Some(venue(0)), ..listing("coding", Locale::Sl, "Za vse") },
    ]);
    for (typed, expected) in [
        ("robotika", "lt"),
        ("ROBOTIKOS", "lt"),
        ("burelis", "lt"),
        ("bureliai", "lt"),
        ("robt", ""),
        ("robo", "lt"),
        ("robotkos", "lt"),
        ("roobtikos", "lt"),
        ("kuhanja", "sl"),
        ("kuhnje", "sl"),
        ("celovski", "sl"),
        ("laboratorio", "it"),
        ("laboratori", "it"),
        ("workshop", "en"),
        ("workshops pottery", "en"),
        ("pottery musica", ""),
        // synonyms and labels of a concept and of what is broader, in any language
        ("computers", "coding"),
        ("kompiuteris", "coding"),
        ("programiranja", "coding"),
        ("tecnologia", "coding"),
        // organisation, place, address, district
        ("biblioteka za vse", "coding"),
        ("zirmunu vse", "coding"),
        ("kodo pottery", "en"),
    ] {
        assert_eq!(ids(&index, &format!("q={typed}")).join(" "), expected, "{typed}");
    }
}

#[test]
fn better_matches_come_first() {
    let index = index(&[
        listing("typo", Locale::En, "rabotics"),
        listing("prefix", Locale::En, "roboticsss"),
        listing("stem", Locale::En, "robotic"),
        listing("exact", Locale::En, "robotics"),
    ]);
    assert_eq!(ids(&index, "q=robotics"), ["exact", "stem", "prefix", "typo"]);
}

#[test]
fn cities_never_mix_and_changes_are_seen_at_once() {
    let index = SearchIndex::new();
    let apply = |city: &str, upserts: &[Listing], removed: &[String]| {
        index.apply(city, &vocabulary(), &districts(), upserts, removed);
    };
    let everywhere = |typed: &str| {
        let query = SearchQuery { text: typed.to_owned(), ..SearchQuery::default() };
        ["a", "b", "none"].map(|city| index.search(city, &request(&query)).total)
    };
    apply("a", &[listing("1", Locale::En, "Pottery"), listing("2", Locale::En, "Pottery")], &[]);
    apply("b", &[listing("3", Locale::En, "Pottery")], &[]);
    assert_eq!((everywhere("pottery"), everywhere(""), index.len()), ([2, 1, 0], [2, 1, 0], 3));
    apply("a", &[listing("1", Locale::En, "Chess")], &[]);
    assert_eq!((everywhere("pottery"), everywhere("chess"), index.len()), ([1, 1, 0], [1, 0, 0], 3));
    apply("a", &[Listing { status: Status::Unpublished, ..listing("1", Locale::En, "Chess") }], &["2".to_owned()]);
    assert_eq!((everywhere("pottery"), everywhere("chess"), everywhere("")), ([0, 1, 0], [0, 0, 0], [0, 1, 0]));
    // a row that is used again knows nothing of what it stood for
    apply("a", &[listing("4", Locale::En, "Yoga"), listing("5", Locale::En, "Yoga")], &["1".to_owned()]);
    assert_eq!((everywhere("pottery"), everywhere("yoga"), index.len()), ([0, 1, 0], [2, 0, 0], 3));
    assert!(index.similar("b", "4", NOW, 9).is_empty());
}

#[test]
fn a_new_synonym_is_found_at_once() {
    let index = index(&[Listing { interests: vec!["music".into()], ..listing("a", Locale::En, "Choir") }]);
    assert_eq!(ids(&index, "q=noise"), [""; 0]);
    let mut concepts: Vec<_> = vocabulary().of(Scheme::Interest).cloned().collect();
    concepts.iter_mut().for_each(|concept| drop(concept.alt_labels.insert(Locale::En, vec!["Noise".to_owned()])));
    index.apply("city", &Vocabulary::new(concepts), &districts(), &[], &[]);
    assert_eq!(ids(&index, "q=noise"), ["a"]);
}

#[test]
fn time_decides_what_is_shown_and_where() {
    let at = |id: &str, sessions: Vec<_>| Listing { sessions, ..listing(id, Locale::En, "") };
    let index = index(&[
        at("always", vec![]),
        at("past", vec![session(-5, 2, None, false)]),
        at("later", vec![session(-5, 2, None, false), session(12, 2, Some(0), false)]),
        at("now", vec![session(-1, 2, Some(3), false)]),
        at("dropped", vec![session(2, 2, None, true)]),
        Listing { event_status: EventStatus::Cancelled, ..at("cancelled", vec![session(1, 2, None, false)]) },
    ]);
    assert_eq!(ids(&index, ""), ["now", "later", "always", "dropped", "cancelled"]);
    assert_eq!(ids(&index, "when=today"), ["now", "always"]);
    assert_eq!(ids(&index, "when=weekend"), ["later", "always"]);
    assert_eq!(ids(&index, "places=1"), ["now", "always", "cancelled"]);
    // two hours on, without a change: what has ended is gone
    let query = SearchQuery::default();
    let later = index.search("city", &SearchRequest { now_ms: NOW + 2 * HOUR, ..request(&query) });
    assert_eq!(later.hits[0].id, "later");
}

#[test]
fn pins_are_grouped_by_venue() {
    let at = |id: &str, place: Option<usize>| Listing { place: place.map(venue), ..listing(id, Locale::En, "") };
    let index = index(&[at("a", Some(1)), at("b", Some(0)), at("c", Some(1)), at("d", None)]);
    let query = SearchQuery::default();
    let (pins, total, without_place) = index.pins("city", &request(&query));
    let pins: Vec<_> = pins.iter().map(|pin| (pin.place.as_str(), pin.count, pin.first_id.as_str())).collect();
    assert_eq!((pins, total, without_place), (vec![("venue-0", 1, "b"), ("venue-1", 2, "a")], 4, 1));
}

#[test]
fn similar_listings_share_interests_and_organisers_take_turns() {
    let of = |id: &str, interest: &str, organiser: &str, place: Option<usize>| {
        let mut one = listing(id, Locale::En, "");
        one.interests = vec![interest.to_owned()];
        one.organiser.slug = organiser.to_owned();
        one.place = place.map(venue);
        one
    };
    let index = index(&[
        of("self", "coding", "x", Some(0)),
        of("near", "coding", "y", Some(0)),
        of("near-too", "coding", "y", Some(0)),
        of("far", "coding", "z", Some(1)),
        of("broader", "technology", "w", None),
        of("other", "music", "v", Some(0)),
        Listing { event_status: EventStatus::Cancelled, ..of("off", "coding", "u", Some(0)) },
    ]);
    assert_eq!(index.similar("city", "self", NOW, 9), ["near", "far", "broader", "near-too"]);
    assert_eq!(index.similar("city", "self", NOW, 1), ["near"]);
    assert!(index.similar("city", "nobody", NOW, 9).is_empty());
}

#[test]
fn pages_follow_each_other() {
    let all: Vec<Listing> = (0..45).map(|n| listing(&format!("{n:02}"), Locale::En, "yoga")).collect();
    let index = index(&all);
    for raw in ["", "q=yoga", "sort=newest", "near=1,1&sort=nearest"] {
        let pages = [1, 2, 3, 4, 500].map(|page| ids(&index, &format!("{raw}&page={page}")));
        assert_eq!(pages.each_ref().map(Vec::len), [20, 20, 5, 0, 0], "{raw}");
        assert!(pages.concat().iter().map(String::as_str).eq(all.iter().map(|one| one.id.as_str())), "{raw}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn answers_as_the_reference_does(
        batches in vec((vec(some_listing(), 0..8), vec(0_u8..12, 0..3)), 1..4),
        queries in vec(some_query(), 12),
    ) {
        let (index, vocabulary) = (SearchIndex::new(), vocabulary());
        let mut listings: BTreeMap<String, Listing> = BTreeMap::new();
        for (upserts, removed) in &batches {
            let removed: Vec<String> = removed.iter().map(|id| format!("id-{id}")).collect();
            index.apply("city", &vocabulary, &districts(), upserts, &removed);
            listings.extend(upserts.iter().map(|listing| (listing.id.clone(), listing.clone())));
            removed.iter().for_each(|id| drop(listings.remove(id)));
            listings.retain(|_, listing| listing.is_public());
            prop_assert_eq!(index.len(), listings.len());
            for query in &queries {
                let request = request(query);
                prop_assert_eq!(index.search("city", &request), reference::search(&listings, &vocabulary, &request));
            }
        }
    }
}
