//! Whether two listings look like the same thing: at the same place, at nearly the same time, under similar words.

use crate::{
    city::model::City,
    editor::{check::NEW_PLACE, dates, draft::Draft},
    i18n::Locale,
    opportunity::{
        listing::{Listing, Venue},
        model::{AttendanceMode, GeoPrecision},
    },
    search::text::{fold, stem, words},
};
use std::collections::BTreeSet;

/// From here on titles are similar: how much of their words, or of their letters, they share.
pub const SIMILAR: f64 = 0.5;
/// How far two points of one place may lie apart, metres.
pub const NEAR: f64 = 150.0;
/// Metres of a degree of latitude.
pub const PER_DEGREE: f64 = 111_320.0;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// A place as far as it can be compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spot {
    /// Of a venue that the city knows.
    pub slug: Option<String>,
    /// Degrees north and east, WGS 84; absent where only the district is known.
    pub point: Option<(f64, f64)>,
}

impl Spot {
    fn of_venue(venue: &Venue) -> Self {
        let is_known = venue.precision != GeoPrecision::District;
        Self { slug: Some(venue.slug.clone()), point: is_known.then_some((venue.lat, venue.lon)) }
    }

    /// Whether both may be the same place.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        if self.slug.is_some() && self.slug == other.slug {
            return true;
        }
        self.point.zip(other.point).is_some_and(|(one, other)| metres(one, other) <= NEAR)
    }
}

/// Between points of one city, where the earth may be flat.
fn metres((lat, lon): (f64, f64), (other_lat, other_lon): (f64, f64)) -> f64 {
    let north = (lat - other_lat) * PER_DEGREE;
    let east = (lon - other_lon) * PER_DEGREE * f64::midpoint(lat, other_lat).to_radians().cos();
    north.hypot(east)
}

/// Where something happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Whereabouts {
    /// Nobody has said it yet.
    Open,
    Online,
    At(Spot),
}

/// A title in what can be compared of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    stems: BTreeSet<String>,
    /// Runs of three letters, without case and diacritics, with space around every word.
    letters: BTreeSet<[char; 3]>,
}

impl Title {
    /// Of the words of a language.
    #[must_use]
    pub fn of(locale: Locale, title: &str) -> Self {
        let folded: Vec<String> = words(title).map(fold).collect();
        let letters: Vec<char> = format!("  {} ", folded.join(" ")).chars().collect();
        let letters = letters.windows(3).filter_map(|run| run.try_into().ok());
        Self { stems: words(title).map(|word| stem(locale, word)).collect(), letters: letters.collect() }
    }

    /// From 0 for nothing in common to 1 for the same words; letters find what endings and typos hide from words.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> f64 {
        if self.stems.is_empty() || other.stems.is_empty() {
            return 0.0;
        }
        shared(&self.stems, &other.stems).max(shared(&self.letters, &other.letters))
    }
}

/// Jaccard's index.
#[allow(clippy::cast_precision_loss, reason = "titles have few words")]
fn shared<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> f64 {
    let both = one.intersection(other).count();
    let all = one.len() + other.len() - both;
    if all == 0 { 0.0 } else { both as f64 / all as f64 }
}

/// How a listing or a draft looks to whoever compares it.
#[derive(Clone, Debug, PartialEq)]
pub struct Looks {
    /// In each of its languages.
    pub titles: Vec<Title>,
    pub place: Whereabouts,
    /// When it begins, each time from now on, in order, unix milliseconds; none: whenever one likes, or not said yet.
    pub starts: Vec<i64>,
}

impl Looks {
    /// Of a listing.
    #[must_use]
    pub fn of_listing(listing: &Listing, now: i64) -> Self {
        let place = match &listing.place {
            Some(venue) => Whereabouts::At(Spot::of_venue(venue)),
            None if listing.attendance == AttendanceMode::InPerson => Whereabouts::Open,
            None => Whereabouts::Online,
        };
        let mut starts: Vec<i64> = listing.coming(now).map(|session| session.starts).collect();
        starts.sort_unstable();
        let titles = listing.texts.iter().map(|text| Title::of(text.locale, &text.title)).collect();
        Self { titles, place, starts }
    }

    /// Of what somebody writes in a city with these places, as far as they have come.
    #[must_use]
    pub fn of_draft(draft: &Draft, places: &[Venue], city: &City, now: i64) -> Self {
        let titles = Locale::ALL.iter().map(|locale| (*locale, draft.text("title", *locale)));
        let titles = titles.filter(|(_, title)| !title.is_empty());
        let place = if draft.get("attendance") == AttendanceMode::Online.as_str() {
            Whereabouts::Online
        } else {
            spot(draft, places).map_or(Whereabouts::Open, Whereabouts::At)
        };
        let mut starts: Vec<i64> = draft
            .rules()
            .iter()
            // a rule that gives too many dates is complained about in the form
            .flat_map(|rule| dates::occurrences(rule, city.time_zone, &city.country).unwrap_or_default())
            .filter(|one| !one.is_skipped() && one.ends > now)
            .map(|one| one.starts)
            .collect();
        starts.sort_unstable();
        Self { titles: titles.map(|(locale, title)| Title::of(locale, title)).collect(), place, starts }
    }

    /// How similar the titles are: the best that two of them come to.
    #[must_use]
    pub fn words(&self, other: &[Title]) -> f64 {
        let pairs = self.titles.iter().flat_map(|one| other.iter().map(|other| one.likeness(other)));
        pairs.fold(0.0, f64::max)
    }

    /// Whether both may be the same thing. What is not said yet of a date does not speak against it.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let place = match (&self.place, &other.place) {
            (Whereabouts::At(one), Whereabouts::At(other)) => one.is_same(other),
            (Whereabouts::Online, Whereabouts::Online) => true,
            _ => false,
        };
        let dates = self.starts.is_empty() || other.starts.is_empty() || meet(&self.starts, &other.starts);
        place && dates && self.words(&other.titles) >= SIMILAR
    }
}

/// Whether two of these moments are at most a day apart and at nearly the same hour. What comes every week in both meets so, too.
fn meet(one: &[i64], other: &[i64]) -> bool {
    let has = |from: i64, to: i64| {
        let at = other.partition_point(|moment| *moment < from);
        other.get(at).is_some_and(|moment| *moment <= to)
    };
    one.iter().any(|moment| [-DAY, 0, DAY].into_iter().any(|days| has(moment + days - HOUR, moment + days + HOUR)))
}

fn spot(draft: &Draft, places: &[Venue]) -> Option<Spot> {
    match draft.get("place") {
        "" => None,
        NEW_PLACE => {
            let degrees = |name: &str| draft.get(name).parse::<f64>().ok();
            Some(Spot { slug: None, point: degrees("place-lat").zip(degrees("place-lon")) })
        }
        slug => places.iter().find(|venue| venue.slug == slug).map(Spot::of_venue),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, option, prelude::*, sample::select};

    const START: i64 = 1_800_000_000_000;

    fn looks(locale: Locale, title: &str, slug: &str, starts: &[i64]) -> Looks {
        Looks {
            titles: vec![Title::of(locale, title)],
            place: Whereabouts::At(Spot { slug: Some(slug.to_owned()), point: None }),
            starts: starts.to_vec(),
        }
    }

    #[test]
    fn titles_are_similar_in_any_form_of_their_words() {
        for (locale, one, other, similar) in [
            (Locale::Lt, "Keramikos vakaras", "Keramikos vakarai", true),
            (Locale::Lt, "Robotų būrelis", "ROBOTU BURELIS!", true),
            (Locale::Lt, "Keramika", "Keramikos vakaras", true),
            (Locale::Sl, "Kuharska delavnica", "Kuharske delavnice za mlade", true),
            (Locale::It, "Corso di ceramica", "Corsi di ceramica", true),
            (Locale::En, "Robot club for girls", "Robto club for girls", true),
            (Locale::Lt, "Keramikos vakaras", "Laipiojimo vakaras", false),
            (Locale::En, "Robot club", "Chess club for beginners", false),
            (Locale::En, "Robot club", "", false),
        ] {
            let likeness = Title::of(locale, one).likeness(&Title::of(locale, other));
            assert_eq!(likeness >= SIMILAR, similar, "{one} / {other}: {likeness}");
        }
    }

    #[test]
    fn a_day_and_an_hour_apart_is_near() {
        let is_near = |apart: i64| {
            let one = looks(Locale::En, "Robot club", "library", &[START]);
            one.is_like(&looks(Locale::En, "Robot club", "library", &[START + apart]))
        };
        for apart in [0, HOUR, -HOUR, DAY, -DAY, DAY + HOUR, -DAY - HOUR, DAY - HOUR] {
            assert!(is_near(apart), "{apart}");
        }
        for apart in [2 * HOUR, -3 * HOUR, DAY + 2 * HOUR, 2 * DAY, -7 * DAY] {
            assert!(!is_near(apart), "{apart}");
        }
        let weekly: Vec<i64> = (0..10).map(|week| START + week * 7 * DAY).collect();
        let later: Vec<i64> = (6..20).map(|week| START + week * 7 * DAY).collect();
        assert!(looks(Locale::En, "Robots", "x", &weekly).is_like(&looks(Locale::En, "Robots", "x", &later)));
    }

    #[test]
    fn another_place_is_another_thing_unless_it_is_next_door() {
        let at = |slug: &str, lat: f64| Looks {
            place: Whereabouts::At(Spot { slug: Some(slug.to_owned()), point: Some((lat, 25.28)) }),
            ..looks(Locale::En, "Robot club", slug, &[])
        };
        assert!(at("library", 54.7).is_like(&at("cellar-of-the-library", 54.701)));
        assert!(!at("library", 54.7).is_like(&at("theatre", 54.702)));
        let online = Looks { place: Whereabouts::Online, ..at("", 0.0) };
        assert!(online.is_like(&online) && !online.is_like(&at("library", 54.7)));
        let open = Looks { place: Whereabouts::Open, ..at("", 0.0) };
        assert!(!open.is_like(&open), "as long as it is nowhere it is like nothing");
    }

    fn any_looks() -> impl Strategy<Value = Looks> {
        let title = (select(Locale::ALL.to_vec()), "[a-zžšė]{1,9}( [a-zžšė]{1,9}){0,3}");
        let title = title.prop_map(|(locale, title)| Title::of(locale, &title));
        let spot = (option::of("[ab]"), option::of((54.70_f64..54.71, 25.27_f64..25.28)))
            .prop_filter("is somewhere", |(slug, point)| slug.is_some() || point.is_some())
            .prop_map(|(slug, point)| Whereabouts::At(Spot { slug, point }));
        let place = prop_oneof![Just(Whereabouts::Online), spot];
        let starts = vec(START..START + 4 * DAY, 0..6).prop_map(|mut starts| {
            starts.sort_unstable();
            starts
        });
        (vec(title, 1..3), place, starts).prop_map(|(titles, place, starts)| Looks { titles, place, starts })
    }

    proptest! {
        #[test]
        fn it_does_not_matter_who_is_compared_with_whom(one in any_looks(), other in any_looks()) {
            prop_assert_eq!(one.is_like(&other), other.is_like(&one));
        }

        #[test]
        fn everything_is_like_itself(one in any_looks()) {
            prop_assert!(one.is_like(&one));
        }

        #[test]
        fn titles_compare_the_same_both_ways(one in "\\PC{0,30}", other in "\\PC{0,30}") {
            let (one, other) = (Title::of(Locale::Lt, &one), Title::of(Locale::Sl, &other));
            let likeness = one.likeness(&other);
            prop_assert!((0.0..=1.0).contains(&likeness));
            prop_assert!((likeness - other.likeness(&one)).abs() < f64::EPSILON);
        }
    }
}
