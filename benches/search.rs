//! `cargo bench --bench search -- N`: a hundred mixed queries over N synthetic listings in three cities, in process.

use city_of_learning::{
    concept::model::{Concept, Scheme, Vocabulary},
    demo::synthetic::{self, Setting},
    i18n::Locale,
    opportunity::{
        listing::{Listing, Organiser, Venue},
        model::GeoPrecision,
    },
    search::{
        index::{SearchIndex, SearchRequest},
        query::{SearchQuery, When},
    },
};
use std::{
    collections::HashMap,
    hint::black_box,
    time::{Duration, Instant},
};

const NOW: i64 = 1_800_000_000_000;
const DAY: i64 = 86_400_000;
const CITIES: [(&str, Locale); 3] = [("vilnius", Locale::Lt), ("ljubljana", Locale::Sl), ("cagliari", Locale::It)];
const DISTRICTS: usize = 20;
/// Listings that are taken in at once.
const BATCH: u64 = 10_000;
/// Times that the hundred queries are asked.
const ROUNDS: usize = 10;

fn main() {
    // cargo bench hands on its own `--bench`
    let count = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(1_000_000_u64);
    let vocabulary = vocabulary();
    let index = SearchIndex::new();
    let (before, start) = (resident_mb(), Instant::now());
    let mut made = Duration::ZERO;
    for (city, (slug, locale)) in (0_u64..).zip(CITIES) {
        made += fill(&index, &vocabulary, slug, locale, count / 3 + u64::from(city < count % 3));
    }
    println!("listings        {}", index.len());
    println!(
        "time to build   {:.1} s, of which making the listings {:.1} s",
        start.elapsed().as_secs_f64(),
        made.as_secs_f64()
    );
    println!("resident        {} MB more than before, {} MB in all", resident_mb() - before, resident_mb());

    let queries: Vec<SearchQuery> = QUERIES.iter().map(|raw| SearchQuery::parse(raw).query).collect();
    for (slug, _) in CITIES {
        let start = Instant::now();
        ask(&index, slug, &SearchQuery::default());
        println!("first of minute {:.1} ms in {slug}", start.elapsed().as_secs_f64() * 1e3);
    }
    let mut times: Vec<(Duration, &str)> = Vec::new();
    for round in 0..ROUNDS {
        for (number, query) in queries.iter().enumerate() {
            let start = Instant::now();
            black_box(ask(&index, CITIES[(number + round) % 3].0, query));
            times.push((start.elapsed(), QUERIES[number]));
        }
    }
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)].0.as_secs_f64() * 1e3;
    println!("queries         {} different, {} in all", queries.len(), times.len());
    println!("p50             {:.2} ms", at(50));
    println!("p90             {:.2} ms", at(90));
    println!("p99             {:.2} ms", at(99));
    println!("slowest         {:.2} ms", at(100));
    for (time, raw) in times.iter().rev().take(5) {
        println!("                {:.2} ms {raw}", time.as_secs_f64() * 1e3);
    }
}

/// Returns the time that was spent on making the listings.
fn fill(index: &SearchIndex, vocabulary: &Vocabulary, city: &str, locale: Locale, count: u64) -> Duration {
    let districts: HashMap<String, String> =
        (0..DISTRICTS).map(|number| (format!("district-{number}"), format!("Kvartalas {number}"))).collect();
    let venues: Vec<Venue> = (0..1_000).map(venue).collect();
    let organisers: Vec<Organiser> = (0..500).map(organiser).collect();
    let slugs = |scheme| vocabulary.of(scheme).map(|concept| concept.slug.clone()).collect::<Vec<_>>();
    let (interests, accessibility) = (slugs(Scheme::Interest), slugs(Scheme::Accessibility));
    let setting = Setting {
        city_id: city,
        locale,
        interests: &interests,
        accessibility: &accessibility,
        venues: &venues,
        organisers: &organisers,
        now_ms: NOW,
    };
    let mut made = Duration::ZERO;
    for first in (0..count).step_by(BATCH as usize) {
        let start = Instant::now();
        let batch: Vec<Listing> =
            (first..count.min(first + BATCH)).filter_map(|n| synthetic::listing(n, &setting)).collect();
        made += start.elapsed();
        index.apply(city, vocabulary, &districts, &batch, &[]);
    }
    made
}

fn ask(index: &SearchIndex, city: &str, query: &SearchQuery) -> u32 {
    let presets = [(NOW, NOW + DAY), (NOW + DAY, NOW + 3 * DAY), (NOW, NOW + 7 * DAY)];
    let window = query.when.map(|when| match when {
        When::Today => presets[0],
        When::Weekend => presets[1],
        When::Week => presets[2],
        // unlike the presets it is not kept for the minute, and every session is looked at
        When::Range { .. } => (NOW + 2 * DAY, NOW + 12 * DAY),
    });
    let request = SearchRequest { query, locale: Locale::Lt, now_ms: NOW, window, presets };
    index.search(city, &request).total
}

fn vocabulary() -> Vocabulary {
    let words = [
        "technology",
        "science",
        "music",
        "sport",
        "crafts",
        "nature",
        "media",
        "health",
        "art",
        "work",
        "city",
        "world",
    ];
    let concept = |slug: String, scheme, broader: Option<String>, label: String| Concept {
        id: slug.clone(),
        scheme,
        broader,
        labels: Locale::ALL.into_iter().map(|locale| (locale, format!("{label} {locale}"))).collect(),
        alt_labels: Locale::ALL.into_iter().map(|locale| (locale, vec![format!("{label} synonym")])).collect(),
        slug,
    };
    let themes = words.iter().map(|word| concept((*word).to_owned(), Scheme::Interest, None, (*word).to_owned()));
    let interests = (0..108).map(|number| {
        let theme = words[number % words.len()];
        concept(format!("{theme}-{number}"), Scheme::Interest, Some(theme.to_owned()), format!("Interest{number}"))
    });
    let access = (0..8)
        .map(|number| concept(format!("access-{number}"), Scheme::Accessibility, None, format!("Access{number}")));
    Vocabulary::new(themes.chain(interests).chain(access).collect())
}

fn venue(number: usize) -> Venue {
    Venue {
        slug: format!("venue-{number}"),
        name: format!("Namai {number}"),
        address: format!("Sodų g. {number}"),
        district: format!("district-{}", number % DISTRICTS),
        lat: 54.6 + (number % 32) as f64 / 200.0,
        lon: 25.1 + (number / 32) as f64 / 150.0,
        precision: GeoPrecision::Exact,
    }
}

fn organiser(number: usize) -> Organiser {
    Organiser {
        slug: format!("organiser-{number}"),
        name: format!("Dirbtuvės {number}"),
        url: None,
        email: None,
        address: None,
        about: Vec::new(),
        suspended: false,
        logo: None,
    }
}

/// Megabytes of this process in memory, as Linux tells.
fn resident_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1_024
}

/// What people ask: mostly words, some filters, some of everything.
const QUERIES: [&str; 100] = [
    "",
    "page=7",
    "view=map",
    "sort=newest",
    "free=1",
    "when=weekend",
    "when=today",
    "when=week",
    "from=2027-01-16",
    "age=14",
    "age=16&free=1",
    "places=1",
    "voucher=1",
    "mode=online",
    "mode=in-person",
    "language=en",
    "kind=course",
    "kind=event&kind=workshop",
    "theme=technology",
    "theme=music&theme=art",
    "theme=science-1",
    "access=access-1",
    "access=access-1&access=access-2",
    "district=district-3",
    "district=district-3&district=district-4&free=1",
    "max_price=20",
    "max_price=10&kind=course",
    "near=54.68,25.2&within=1000",
    "near=54.68,25.2&within=3000&free=1",
    "near=54.68,25.2&sort=nearest",
    "near=54.7,25.15&within=5000&sort=nearest&page=4",
    "bounds=54.65,25.15,54.7,25.25",
    "bounds=54.6,25.1,54.8,25.4&view=map",
    "provider=organiser-7",
    "place=venue-9",
    "provider=organiser-9&free=1&kind=course",
    "sort=newest&theme=sport",
    "sort=newest&page=50",
    "page=400",
    "theme=nature&age=12&when=weekend&free=1",
    "theme=crafts&kind=internship&access=access-3&voucher=1",
    "age=99&free=1&when=today",
    "theme=nothing",
    "district=nowhere&free=1",
    "q=robotics",
    "q=robotika",
    "q=robotikos",
    "q=robo",
    "q=robtics",
    "q=rob",
    "q=ro",
    "q=r",
    "q=cooking",
    "q=coking",
    "q=kuhanje",
    "q=kuhanja",
    "q=cucina",
    "q=corsi",
    "q=corso",
    "q=laboratori",
    "q=photography",
    "q=fotografija",
    "q=fotgrafija",
    "q=yoga+course",
    "q=joga",
    "q=jog",
    "q=keramika+dirbtuves",
    "q=ceramica",
    "q=teatro+serata",
    "q=theatre+evening",
    "q=theater",
    "q=guitar+club",
    "q=kitara+krozek",
    "q=gitara",
    "q=sachmatai",
    "q=chess",
    "q=chess+club+mentors",
    "q=small+group+mentors",
    "q=beginners+welcome",
    "q=tea+and+snack",
    "q=badge",
    "q=neighbours",
    "q=lumira",
    "q=lumir",
    "q=savano",
    "q=vito",
    "q=nodale",
    "q=rilemi+course",
    "q=dirbtuves+12",
    "q=namai+100",
    "q=sodu",
    "q=interest17",
    "q=technology",
    "q=synonym",
    "q=robotics&free=1&age=14",
    "q=programming&when=weekend",
    "q=programavimas&district=district-2&sort=soonest",
    "q=yoga&near=54.68,25.2&within=2000&sort=nearest",
    "q=we+are+the+people",
    "q=zzzz",
];
