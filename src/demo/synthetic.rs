//! Listings made by the number, for load: `demo --opportunities N` and `make bench`.
//!
//! The same number always makes the same listing. They are plausible, with some sixty words in the city's language and
//! in English, but say little: what people look at is in the files of `demo/`.

mod words;

use crate::{
    freshness::model::Freshness,
    i18n::Locale,
    opportunity::{
        listing::{Listing, Offer, Organiser, Registration, Session, Text, Venue},
        model::{AttendanceMode, EventStatus, Kind, PricePer, Promotion, RegistrationPolicy, Status, TextState},
    },
};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Where synthetic listings are set. Nothing that is an empty slice is used.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    pub city_id: &'a str,
    /// The city's language.
    pub locale: Locale,
    /// Slugs of concepts of the scheme interest.
    pub interests: &'a [String],
    /// Slugs of concepts of the scheme accessibility.
    pub accessibility: &'a [String],
    pub venues: &'a [Venue],
    /// At least one.
    pub organisers: &'a [Organiser],
    /// Unix milliseconds: sessions lie around it.
    pub now_ms: i64,
}

/// The listing of that number; `None` where the setting has no organiser.
#[must_use]
pub fn listing(n: u64, setting: &Setting<'_>) -> Option<Listing> {
    let mut dice = Dice(n.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d);
    let organiser = dice.pick(setting.organisers)?.clone();
    let online = dice.chance(10);
    let place = if online { None } else { dice.pick(setting.venues).cloned() };
    let kind = Kind::ALL[dice.below(Kind::ALL.len())];
    let min_age = 8 + dice.below(12) as u8;
    let amount = if dice.chance(60) { 0 } else { (1 + dice.below(30) as u32) * 250 };
    let mut languages = vec![setting.locale.as_str().to_owned()];
    if dice.chance(30) && setting.locale != Locale::En {
        languages.push(Locale::En.as_str().to_owned());
        languages.sort_unstable();
    }
    let mut accessibility = place.as_ref().map_or_else(Vec::new, |_| dice.some(setting.accessibility, 3));
    accessibility.sort_unstable();
    let id = format!("synthetic-{}-{n}", setting.city_id);
    let sessions = sessions(&mut dice, &id, kind, setting.now_ms);
    Some(Listing {
        id,
        city_id: setting.city_id.to_owned(),
        slug: format!("synthetic-{n}"),
        kind,
        organiser,
        co_hosts: if dice.chance(5) { dice.some(setting.organisers, 1) } else { Vec::new() },
        attendance: match place {
            None => AttendanceMode::Online,
            Some(_) if dice.chance(8) => AttendanceMode::Mixed,
            Some(_) => AttendanceMode::InPerson,
        },
        online_url: None,
        min_age: Some(min_age),
        max_age: dice.chance(80).then(|| min_age + 3 + dice.below(12) as u8),
        interests: dice.some(setting.interests, 3),
        skills: Vec::new(),
        accessibility,
        languages,
        offer: Offer {
            amount,
            per: PricePer::ALL[dice.below(PricePer::ALL.len())],
            concession: (amount > 0 && dice.chance(30)).then_some(amount / 2),
            voucher: dice.chance(25),
        },
        registration: Registration {
            policy: RegistrationPolicy::Open,
            url: None,
            waiting_list: dice.chance(50),
            promotion: Promotion::Automatic,
        },
        status: Status::Published,
        freshness: Freshness::Fresh,
        event_status: if dice.chance(2) { EventStatus::Cancelled } else { EventStatus::Scheduled },
        original_locale: setting.locale,
        picture: None,
        published: Some(setting.now_ms - dice.below(300) as i64 * DAY - dice.below(1_440) as i64 * 60_000),
        modified: setting.now_ms,
        revision: 1,
        change_number: 0,
        texts: texts(&mut dice, kind, setting.locale),
        sessions,
        place,
    })
}

fn texts(dice: &mut Dice, kind: Kind, locale: Locale) -> Vec<Text> {
    // the same choices in both languages, because one translates the other
    let choices = *dice;
    let locales = if locale == Locale::En { vec![locale] } else { vec![locale, Locale::En] };
    locales
        .into_iter()
        .map(|locale| {
            *dice = choices;
            text(dice, kind, locale)
        })
        .collect()
}

fn text(dice: &mut Dice, kind: Kind, locale: Locale) -> Text {
    let words = words::of(locale);
    let subject = words.subjects[dice.below(words.subjects.len())];
    // the eight forms stand in the order of the kinds
    let form = words.forms[kind as usize % words.forms.len()];
    let mut group: String = (0..3).map(|_| words::SYLLABLES[dice.below(words::SYLLABLES.len())]).collect();
    group[..1].make_ascii_uppercase();
    let summary = words.summaries[dice.below(words.summaries.len())].replace("{}", subject);
    let first = dice.below(words.sentences.len());
    let description: Vec<String> =
        (0..4).map(|step| words.sentences[(first + step * 5) % words.sentences.len()].replace("{}", subject)).collect();
    Text {
        locale,
        title: format!("{group}: {subject}, {form}"),
        summary,
        description: description.join(" "),
        state: TextState::Reviewed,
    }
}

fn sessions(dice: &mut Dice, listing_id: &str, kind: Kind, now: i64) -> Vec<Session> {
    let count = match kind {
        // a room that is open has no sessions
        Kind::OpenSpace => 0,
        Kind::Event | Kind::Workshop => 1,
        _ => 2 + dice.below(7),
    };
    let midnight = now - now.rem_euclid(DAY);
    let first = midnight + (dice.below(90) as i64 - 7) * DAY + (8 + dice.below(11) as i64) * HOUR;
    let length = (1 + dice.below(3) as i64) * HOUR;
    (0..count)
        .map(|week| {
            let starts = first + week as i64 * 7 * DAY;
            let capacity = dice.chance(70).then(|| 8 + dice.below(20) as u32);
            Session {
                id: format!("{listing_id}-{week}"),
                starts,
                ends: starts + length,
                capacity,
                reserved: capacity.map_or(0, |most| dice.below(most as usize + 1) as u32),
                taken: 0,
                status: if dice.chance(3) { EventStatus::Cancelled } else { EventStatus::Scheduled },
                sequence: 0,
            }
        })
        .collect()
}

/// A small generator of numbers that look random (SplitMix64), the same ones everywhere and for ever.
#[derive(Clone, Copy)]
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `limit`, which is not 0.
    fn below(&mut self, limit: usize) -> usize {
        // the remainder is below a usize
        (self.next() % limit as u64) as usize
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        if from.is_empty() { None } else { from.get(self.below(from.len())) }
    }

    /// One to `most` different ones.
    fn some<T: Clone + PartialEq>(&mut self, from: &[T], most: usize) -> Vec<T> {
        let mut chosen = Vec::new();
        for _ in 0..=self.below(most) {
            if let Some(one) = self.pick(from).filter(|one| !chosen.contains(*one)) {
                chosen.push(one.clone());
            }
        }
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_makes_the_same_plausible_listing() {
        let organisers = [Organiser {
            slug: "o".into(),
            name: "O".into(),
            url: None,
            email: None,
            address: None,
            about: vec![],
            suspended: false,
            logo: None,
        }];
        let interests = ["science".to_owned(), "crafts".to_owned()];
        for locale in Locale::ALL {
            let setting = Setting {
                city_id: "c",
                locale,
                interests: &interests,
                accessibility: &[],
                venues: &[],
                organisers: &organisers,
                now_ms: 1_800_000_000_000,
            };
            for n in 0..200 {
                let one = listing(n, &setting).unwrap();
                assert_eq!(Some(&one), listing(n, &setting).as_ref());
                assert!(one.max_age.is_none_or(|max| Some(max) > one.min_age) && !one.interests.is_empty());
                assert!(one.sessions.windows(2).all(|pair| pair[0].ends < pair[1].starts));
                for text in &one.texts {
                    let words = [&text.title, &text.summary, &text.description].map(|t| t.split(' ').count());
                    assert!((40..=90).contains(&words.iter().sum::<usize>()), "{text:?}");
                    assert!(!text.summary.contains("{}") && !text.description.contains("{}"));
                }
            }
            assert!(listing(0, &Setting { organisers: &[], ..setting }).is_none());
        }
    }
}
