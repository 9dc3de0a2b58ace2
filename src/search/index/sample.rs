//! Listings, queries and a vocabulary for tests: few words and values, so that much coincides.

use super::SearchRequest;
use crate::{
    concept::model::{Concept, Scheme, Vocabulary},
    freshness::model::Freshness,
    i18n::Locale,
    opportunity::{
        listing::{Listing, Offer, Organiser, Registration, Session, Text, Venue},
        model::{
            AttendanceMode, EventStatus, GeoPrecision, Kind, PricePer, Promotion, RegistrationPolicy, Status, TextState,
        },
    },
    search::query::{Bounds, Mode, Near, SearchQuery, Sort, When},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use std::collections::HashMap;

/// Every test's present: unix milliseconds, on a full minute.
pub const NOW: i64 = 1_800_000_000_000;
pub const HOUR: i64 = 3_600_000;
pub const PRESETS: [(i64, i64); 3] =
    [(NOW - HOUR, NOW + 5 * HOUR), (NOW + 10 * HOUR, NOW + 20 * HOUR), (NOW - HOUR, NOW + 40 * HOUR)];

const WORDS: &[&str] = &[
    "robotika",
    "robotikos",
    "Robotics",
    "kuhanje",
    "kuhanja",
    "Žirmūnai",
    "Čelovška",
    "laboratorio",
    "laboratori",
    "dainos",
    "daina",
    "šah",
    "joga",
    "jogą",
    "po",
    "programiranje",
];

pub fn request(query: &SearchQuery) -> SearchRequest<'_> {
    let window = match query.when {
        None => None,
        Some(When::Today) => Some(PRESETS[0]),
        Some(When::Weekend) => Some(PRESETS[1]),
        Some(When::Week) => Some(PRESETS[2]),
        Some(When::Range { .. }) => Some((NOW + 3 * HOUR, NOW + 30 * HOUR)),
    };
    SearchRequest { query, locale: Locale::Sl, now_ms: NOW, window, presets: PRESETS }
}

fn concept(slug: &str, scheme: Scheme, broader: Option<&str>, labels: [&str; 4], other: &[(Locale, &str)]) -> Concept {
    let mut alt_labels: HashMap<Locale, Vec<String>> = HashMap::new();
    for (locale, label) in other {
        alt_labels.entry(*locale).or_default().push((*label).to_owned());
    }
    Concept {
        id: slug.to_owned(),
        scheme,
        slug: slug.to_owned(),
        broader: broader.map(str::to_owned),
        labels: Locale::ALL.into_iter().zip(labels.map(str::to_owned)).collect(),
        alt_labels,
    }
}

pub fn vocabulary() -> Vocabulary {
    Vocabulary::new(vec![
        concept(
            "technology",
            Scheme::Interest,
            None,
            ["Technology", "Technologijos", "Tehnologija", "Tecnologia"],
            &[],
        ),
        concept(
            "coding",
            Scheme::Interest,
            Some("technology"),
            ["Coding", "Programavimas", "Programiranje", "Programmazione"],
            &[(Locale::En, "computers"), (Locale::Lt, "kompiuteriai")],
        ),
        concept("music", Scheme::Interest, None, ["Music", "Muzika", "Glasba", "Musica"], &[(Locale::Lt, "dainos")]),
        concept(
            "teamwork",
            Scheme::Skill,
            None,
            ["Teamwork", "Komandinis darbas", "Timsko delo", "Lavoro di squadra"],
            &[],
        ),
        concept(
            "step-free",
            Scheme::Accessibility,
            None,
            ["Step-free", "Be laiptų", "Brez stopnic", "Senza gradini"],
            &[],
        ),
        concept("quiet", Scheme::Accessibility, None, ["Quiet", "Ramu", "Tiho", "Tranquillo"], &[]),
    ])
}

pub fn districts() -> HashMap<String, String> {
    [("zirmunai", "Žirmūnai"), ("siska", "Šiška")].map(|(slug, name)| (slug.to_owned(), name.to_owned())).into()
}

fn organiser(number: usize) -> Organiser {
    let name = ["Kodo namai", "Joga klub", "Bottega"][number % 3].to_owned();
    Organiser {
        slug: format!("org-{number}"),
        name,
        url: None,
        email: None,
        address: None,
        about: Vec::new(),
        suspended: number == 3,
        logo: None,
    }
}

pub fn venue(number: usize) -> Venue {
    Venue {
        slug: format!("venue-{number}"),
        name: ["Biblioteka", "Čelovška hiša", "Laboratorio"][number % 3].to_owned(),
        address: format!("Žirmūnų g. {number}"),
        district: ["zirmunai", "siska", "zirmunai"][number % 3].to_owned(),
        lat: 54.6 + number as f64 / 100.0,
        lon: 25.2 + number as f64 / 50.0,
        precision: GeoPrecision::Exact,
    }
}

/// A course that is always available, with one title.
pub fn listing(id: &str, locale: Locale, title: &str) -> Listing {
    Listing {
        id: id.to_owned(),
        city_id: "city".to_owned(),
        slug: id.to_owned(),
        kind: Kind::Course,
        organiser: organiser(0),
        co_hosts: Vec::new(),
        place: None,
        attendance: AttendanceMode::Online,
        online_url: None,
        min_age: None,
        max_age: None,
        interests: Vec::new(),
        skills: Vec::new(),
        accessibility: Vec::new(),
        languages: Vec::new(),
        offer: Offer { amount: 0, per: PricePer::Once, concession: None, voucher: false },
        registration: Registration {
            policy: RegistrationPolicy::None,
            url: None,
            waiting_list: false,
            promotion: Promotion::Automatic,
        },
        status: Status::Published,
        freshness: Freshness::Fresh,
        event_status: EventStatus::Scheduled,
        original_locale: locale,
        published: Some(NOW - HOUR),
        modified: 0,
        revision: 0,
        change_number: 0,
        picture: None,
        texts: vec![Text {
            locale,
            title: title.to_owned(),
            summary: String::new(),
            description: String::new(),
            state: TextState::Reviewed,
        }],
        sessions: Vec::new(),
    }
}

pub fn session(from_hours: i64, hours: i64, left: Option<u32>, cancelled: bool) -> Session {
    Session {
        id: String::new(),
        starts: NOW + from_hours * HOUR,
        ends: NOW + (from_hours + hours) * HOUR,
        capacity: left,
        reserved: 0,
        taken: 0,
        status: if cancelled { EventStatus::Cancelled } else { EventStatus::Scheduled },
        sequence: 0,
    }
}

fn some_words() -> impl Strategy<Value = String> {
    vec(select(WORDS), 0..4).prop_map(|words| words.join(" "))
}

fn some_text() -> impl Strategy<Value = Text> {
    let states = select(vec![TextState::Reviewed, TextState::Stale, TextState::Draft]);
    (select(Locale::ALL.to_vec()), some_words(), some_words(), some_words(), states)
        .prop_map(|(locale, title, summary, description, state)| Text { locale, title, summary, description, state })
}

fn slugs(of: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    vec(select(of), 0..3).prop_map(|slugs| slugs.into_iter().map(str::to_owned).collect())
}

fn sessions() -> impl Strategy<Value = Vec<Session>> {
    let one = (-30_i64..50, 1_i64..6, option::of(0_u32..3), any::<bool>());
    vec(one.prop_map(|(from, hours, left, cancelled)| session(from, hours, left, cancelled)), 0..4).prop_map(
        |mut all| {
            all.sort_by_key(|session| session.starts);
            all
        },
    )
}

prop_compose! {
    fn some_offer()(amount in select(vec![0_u32, 500, 1_000, 2_500]), voucher: bool) -> Offer {
        Offer { amount, per: PricePer::Once, concession: None, voucher }
    }
}

prop_compose! {
    /// A listing with one of twelve ids.
    pub fn some_listing()(
        what in (0_u8..12, select(Kind::ALL), 0_usize..4, vec(0_usize..4, 0..2), option::of(0_usize..4)),
        how in (select(AttendanceMode::ALL), option::of(10_u8..20), option::of(12_u8..25), some_offer()),
        interests in slugs(&["technology", "coding", "music", "unknown"]),
        skills in slugs(&["teamwork"]), accessibility in slugs(&["step-free", "quiet"]),
        languages in slugs(&["lt", "en", "sl"]),
        standing in (select(vec![Status::Published, Status::Published, Status::Draft]),
            select(vec![EventStatus::Scheduled, EventStatus::Rescheduled, EventStatus::Cancelled])),
        published in option::of(NOW - 5..NOW), texts in vec(some_text(), 0..3), sessions in sessions(),
    ) -> Listing {
        let ((id, kind, org, hosts, place), (attendance, min_age, max_age, offer)) = (what, how);
        Listing {
            kind, attendance, min_age, max_age, offer, interests, skills, accessibility, languages, published, texts, sessions,
            organiser: organiser(org),
            co_hosts: hosts.into_iter().map(organiser).collect(),
            place: place.map(venue),
            status: standing.0,
            event_status: standing.1,
            ..listing(&format!("id-{id}"), Locale::Lt, "")
        }
    }
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        4 => vec(select(vec!["robotik", "rob", "kuhanju", "zirmunai", "celovska", "laboratri", "daina", "kodo", "siska",
            "computer", "joga", "p", "tehnologije", "bibliotek"]), 1..3).prop_map(|words| words.join(" ")),
        1 => Just("!".to_owned()),
    ]
}

prop_compose! {
    /// A query; most parts are mostly absent.
    pub fn some_query()(
        text in typed(), themes in prop_oneof![3 => Just(vec![]), 1 => slugs(&["technology", "coding", "music", "none"])],
        kinds in prop_oneof![3 => Just(vec![]), 1 => vec(select(Kind::ALL), 1..4)], age in option::weighted(0.2, 8_u8..26),
        when in option::weighted(0.3, select(vec![When::Today, When::Weekend, When::Week, When::Range { from: None, to: None }])),
        flags in (option::weighted(0.15, 0_u32..30), any::<[u8; 3]>()),
        mode in option::weighted(0.2, select(vec![Mode::InPerson, Mode::Online])),
        languages in prop_oneof![3 => Just(vec![]), 1 => slugs(&["lt", "en", "de"])],
        access in prop_oneof![3 => Just(vec![]), 1 => slugs(&["step-free", "quiet"])],
        districts in prop_oneof![3 => Just(vec![]), 1 => slugs(&["zirmunai", "siska"])],
        near in option::weighted(0.3, option::of(1_u32..4_000)), bounded in prop::bool::weighted(0.2),
        whose in (option::weighted(0.1, 0_usize..5), option::weighted(0.1, 0_usize..5)),
        sort in option::of(select(vec![Sort::Relevance, Sort::Soonest, Sort::Nearest, Sort::Newest])),
    ) -> SearchQuery {
        let flag = |at: usize| flags.1[at] < 40;
        let mut query = SearchQuery {
            text, themes, kinds, age, when, mode, languages, access, districts, sort,
            free: flag(0), max_price: flags.0, voucher: flag(1), places_left: flag(2),
            near: near.map(|within| Near { lat: 54.61, lon: 25.22, within }),
            bounds: bounded.then_some(Bounds { south: 54.595, west: 25.19, north: 54.615, east: 25.23 }),
            provider: whose.0.map(|number| format!("org-{number}")),
            place: whose.1.map(|number| format!("venue-{number}")),
            page: None,
            view: crate::search::query::View::List,
        };
        for list in [&mut query.themes, &mut query.languages, &mut query.access, &mut query.districts] {
            list.sort_unstable();
            list.dedup();
        }
        query.kinds.sort_unstable();
        query.kinds.dedup();
        query
    }
}
