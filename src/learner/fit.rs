//! How well a listing fits somebody, and why. Pure and deterministic: the same likes at the same moment give the same
//! answer. The weights are in one place and explained in docs/matching.md.

use super::{
    experience::Experience,
    likes::{DayPart, FreeTime, Likes},
};
use crate::{
    city::model::City,
    concept::model::{Scheme, Vocabulary},
    opportunity::listing::{Listing, Session},
};
use chrono::{DateTime, Datelike, Timelike, Utc};
use std::collections::BTreeSet;

/// Weights: a liking weighs most, then whether one can come, then how far it is.
mod weight {
    pub const INTEREST: i32 = 40;
    /// For each interest after the first, two at most.
    pub const MORE_INTERESTS: i32 = 15;
    /// A liking for the theme as a whole, or for a sister of the listing's own interest.
    pub const THEME: i32 = 14;
    pub const PASSION: i32 = 35;
    pub const GOAL: i32 = 20;
    /// Something to go on with: a skill practised before.
    pub const SKILL: i32 = 12;
    /// For a second one.
    pub const SECOND_SKILL: i32 = 6;
    /// A badge that goes on from one that somebody has.
    pub const BADGE: i32 = 10;
    pub const TIME: i32 = 15;
    pub const NEVER_FREE: i32 = -25;
    pub const DISTRICT: i32 = 12;
    pub const NEAR: i32 = 7;
    pub const FAR: i32 = -8;
    pub const ACCESS: i32 = 10;
    pub const NO_ACCESS: i32 = -40;
    pub const FREE_OF_CHARGE: i32 = 3;
}

/// Metres from the middle of a district that one can walk or ride a stop or two.
const NEAR: f64 = 2_000.0;
/// Metres from every district that one can reach, beyond which it is far.
const FAR: f64 = 6_000.0;
/// Coming sessions that are looked at for whether one is free.
const SESSIONS: usize = 6;

/// Why something fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Slug of an interest.
    Interest(String),
    /// Slugs of two.
    TwoInterests(String, String),
    /// The word.
    Passion(String),
    /// Slug of a skill.
    Goal(String),
    /// Slug of a skill that one has practised.
    Skill(String),
    /// Slugs of two.
    TwoSkills(String, String),
    /// Name of a badge that one has, which another goes on from.
    Badge(String),
    /// Days, 1 is Monday.
    Time(Vec<u8>),
    /// Slug of a district.
    District(String),
    /// Metres, and the slug of a district.
    Near(u32, String),
    /// Slug of an accessibility concept.
    Access(String),
    /// Slug of a theme that is not among those one likes.
    New(String),
}

/// A listing's fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    pub score: i32,
    /// The strongest first.
    pub reasons: Vec<Reason>,
    /// Something in it is to one's taste, not only near and at the right time.
    pub to_taste: bool,
}

/// Somebody, as far as fitting goes.
pub struct Learner<'a> {
    pub likes: &'a Likes,
    pub experience: &'a Experience,
    /// Years, where it is known: by the account or, without one, because somebody has said it.
    pub age: Option<u8>,
    pub city: &'a City,
    pub vocabulary: &'a Vocabulary,
    pub now: DateTime<Utc>,
}

impl Learner<'_> {
    /// How well a listing fits; `words`: which of the own words found it in its texts. `None` where it is out of the question: over,
    /// cancelled, full, for another age, or sent away.
    #[must_use]
    pub fn fit(&self, listing: &Listing, words: &[String]) -> Option<Fit> {
        let now = self.now.timestamp_millis();
        let old_enough = self.age.is_none_or(|age| {
            listing.min_age.is_none_or(|min| age >= min) && listing.max_age.is_none_or(|max| age <= max)
        });
        let coming: Vec<&Session> = listing.coming(now).filter(|session| session.left() != Some(0)).collect();
        let possible = listing.sessions.is_empty() || !coming.is_empty();
        let cancelled = listing.event_status == crate::opportunity::model::EventStatus::Cancelled;
        if !old_enough || !possible || cancelled || self.likes.dismissed.contains(&listing.id) {
            return None;
        }
        let mut fit = Fit { score: 0, reasons: Vec::new(), to_taste: false };
        self.taste(listing, words, &mut fit);
        self.time(&coming, &mut fit);
        self.way(listing, &mut fit);
        self.access(listing, &mut fit);
        if listing.offer.is_free() {
            fit.score += weight::FREE_OF_CHARGE;
        }
        Some(fit)
    }

    /// Own words that are the name of an interest, each with its slug.
    fn named(&self) -> impl Iterator<Item = (&String, &str)> {
        self.likes.passions.iter().flat_map(move |word| {
            let called = self.vocabulary.called(word).into_iter().filter(|concept| concept.scheme == Scheme::Interest);
            called.map(move |concept| (word, concept.slug.as_str()))
        })
    }

    /// Slugs of the interests that somebody likes: tapped, or named by an own word.
    #[must_use]
    pub fn interests(&self) -> BTreeSet<&str> {
        self.likes.interests.iter().map(String::as_str).chain(self.named().map(|(_, slug)| slug)).collect()
    }

    /// Slugs of their themes.
    #[must_use]
    pub fn themes(&self) -> BTreeSet<&str> {
        self.interests().into_iter().filter_map(|slug| self.theme(slug)).collect()
    }

    /// The themes of what was tapped alone.
    fn tapped_themes(&self) -> BTreeSet<&str> {
        self.likes.interests.iter().filter_map(|slug| self.theme(slug)).collect()
    }

    fn taste(&self, listing: &Listing, words: &[String], fit: &mut Fit) {
        // what is liked as a whole theme matches everything below it
        let is_about = |liked: &str| {
            let broader =
                |slug: &String| self.vocabulary.with_broader(slug).iter().any(|concept| concept.slug == liked);
            listing.interests.iter().any(broader)
        };
        let liked: Vec<&String> = self.likes.interests.iter().filter(|liked| is_about(liked)).collect();
        let word = words.first().or_else(|| self.named().find(|(_, slug)| is_about(slug)).map(|(word, _)| word));
        match liked.as_slice() {
            [] => {
                // where an own word fits, it says more than the theme of what it names
                let themes = if word.is_none() { self.themes() } else { self.tapped_themes() };
                let related =
                    listing.interests.iter().filter_map(|slug| self.theme(slug)).find(|theme| themes.contains(theme));
                if let Some(theme) = related {
                    fit.score += weight::THEME;
                    fit.to_taste = true;
                    fit.reasons.push(Reason::Interest(theme.to_owned()));
                }
            }
            [one] => {
                fit.score += weight::INTEREST;
                fit.reasons.push(Reason::Interest((*one).clone()));
            }
            [one, other, more @ ..] => {
                let extra = i32::try_from(1 + more.len().min(1)).unwrap_or(1);
                fit.score += weight::INTEREST + extra * weight::MORE_INTERESTS;
                fit.reasons.push(Reason::TwoInterests((*one).clone(), (*other).clone()));
            }
        }
        if let Some(word) = word {
            fit.score += weight::PASSION;
            fit.reasons.push(Reason::Passion(word.clone()));
        }
        if let Some(goal) = self.likes.goals.iter().find(|goal| listing.skills.contains(goal)) {
            fit.score += weight::GOAL;
            fit.reasons.push(Reason::Goal(goal.clone()));
        }
        match self.experience.built_on(listing).as_slice() {
            [] => {}
            [one] => {
                fit.score += weight::SKILL;
                fit.reasons.push(Reason::Skill((*one).clone()));
            }
            [one, other, ..] => {
                fit.score += weight::SKILL + weight::SECOND_SKILL;
                fit.reasons.push(Reason::TwoSkills((*one).clone(), (*other).clone()));
            }
        }
        if let Some(badge) = self.experience.leads_on(listing) {
            fit.score += weight::BADGE;
            fit.reasons.push(Reason::Badge(badge.clone()));
        }
        fit.to_taste |= !liked.is_empty() || !fit.reasons.is_empty();
    }

    fn time(&self, coming: &[&Session], fit: &mut Fit) {
        if self.likes.times.is_empty() || coming.is_empty() {
            return;
        }
        let days: BTreeSet<u8> = coming
            .iter()
            .take(SESSIONS)
            .filter_map(|session| {
                let local = DateTime::from_timestamp_millis(session.starts)?.with_timezone(&self.city.time_zone);
                let day = u8::try_from(local.weekday().number_from_monday()).ok()?;
                let time = FreeTime { day, part: DayPart::of_hour(local.hour()) };
                self.likes.times.contains(&time).then_some(day)
            })
            .collect();
        if days.is_empty() {
            fit.score += weight::NEVER_FREE;
        } else {
            fit.score += weight::TIME;
            fit.reasons.push(Reason::Time(days.into_iter().collect()));
        }
    }

    fn way(&self, listing: &Listing, fit: &mut Fit) {
        let Some(place) = &listing.place else { return };
        let nearest = self
            .likes
            .districts_of(self.city)
            .filter_map(|slug| self.city.district(slug))
            .map(|district| (metres((place.lat, place.lon), (district.lat, district.lon)), district))
            .min_by(|(a, _), (b, _)| a.total_cmp(b));
        let Some((distance, district)) = nearest else { return };
        if self.likes.districts_of(self.city).any(|slug| slug == place.district) {
            fit.score += weight::DISTRICT;
            fit.reasons.push(Reason::District(place.district.clone()));
        } else if distance <= NEAR {
            fit.score += weight::NEAR;
            fit.reasons.push(Reason::Near(distance as u32, district.slug.clone()));
        } else if distance > FAR {
            fit.score += weight::FAR;
        }
    }

    fn access(&self, listing: &Listing, fit: &mut Fit) {
        let Some(first) = self.likes.access.first() else { return };
        if listing.place.is_none() {
            return;
        }
        if self.likes.access.iter().all(|need| listing.accessibility.contains(need)) {
            fit.score += weight::ACCESS;
            fit.reasons.push(Reason::Access(first.clone()));
        } else {
            fit.score += weight::NO_ACCESS;
        }
    }

    /// The theme that an interest belongs to.
    pub fn theme(&self, slug: &str) -> Option<&str> {
        self.vocabulary.theme_of(slug).map(|theme| theme.slug.as_str())
    }
}

/// The way between two points (degrees) as the crow flies; within a city the earth is flat enough.
fn metres((lat, lon): (f64, f64), (other_lat, other_lon): (f64, f64)) -> f64 {
    const PER_DEGREE: f64 = 111_320.0;
    let north = (lat - other_lat) * PER_DEGREE;
    let east = (lon - other_lon) * PER_DEGREE * lat.to_radians().cos();
    north.hypot(east)
}
