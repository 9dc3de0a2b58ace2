//! From a draft to a listing, and from a listing that has none to a draft.

use super::{
    check::{self, NEW_PLACE, money, money_text},
    dates::{self, Occurrence},
    draft::Draft,
};
use crate::{
    city::model::City,
    concept::model::{Scheme, Vocabulary},
    freshness::model::Freshness,
    i18n::Locale,
    opportunity::{
        listing::{Listing, Offer, Organiser, Registration, Session, Text, Venue},
        model::{
            AttendanceMode, EventStatus, GeoPrecision, Kind, PricePer, Promotion, RegistrationPolicy, Status, TextState,
        },
        store::Schedule,
    },
    picture::model::Picture,
};
use anyhow::Context;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What a draft does not say of the listing that it becomes.
pub struct Target<'a> {
    pub id: &'a str,
    pub slug: String,
    pub city: &'a City,
    pub vocabulary: &'a Vocabulary,
    pub organiser: Organiser,
    /// The venue that it names.
    pub place: Option<Venue>,
    /// The picture that it names, without words.
    pub picture: Option<Picture>,
    /// As the public sees it now, where it does.
    pub before: Option<&'a Listing>,
    /// Unix milliseconds.
    pub now: i64,
}

/// The listing that a draft makes, as far as it goes: what is missing has the most usual value, so that it can be looked at
/// before it is whole. To be stored, [`check`](check::check) and `opportunity::validation` must have nothing to say.
///
/// # Errors
/// When its rules give more dates than a listing may have.
pub fn to_listing(draft: &Draft, target: Target<'_>) -> anyhow::Result<(Listing, Vec<Schedule>)> {
    let Target { id, slug, city, vocabulary, organiser, place, picture, before, now } = target;
    let (sessions, schedules) = sessions(draft, id, city, before)?;
    let attendance = AttendanceMode::from_word(draft.get("attendance")).unwrap_or(AttendanceMode::InPerson);
    let policy = RegistrationPolicy::from_word(draft.get("registration")).unwrap_or(RegistrationPolicy::None);
    let original_locale = draft.locale().unwrap_or(city.default_locale);
    let of_scheme = |slugs: &[String], scheme: Scheme| -> Vec<String> {
        let known = |slug: &&String| vocabulary.get(slug).is_some_and(|concept| concept.scheme == scheme);
        slugs.iter().filter(known).cloned().collect()
    };
    let mut interests = of_scheme(draft.all("theme"), Scheme::Interest);
    let others = of_scheme(draft.all("interest"), Scheme::Interest);
    interests.extend(others.into_iter().filter(|slug| *slug != draft.get("theme")));
    let amount = |name: &str| money(draft.get(name)).and_then(|minor| u32::try_from(minor).ok());
    let address = |name: &str, wanted: bool| Some(draft.get(name).to_owned()).filter(|url| wanted && !url.is_empty());
    let listing = Listing {
        id: id.to_owned(),
        city_id: city.id.clone(),
        slug,
        kind: Kind::from_word(draft.get("kind")).unwrap_or(Kind::Event),
        organiser,
        co_hosts: before.map(|before| before.co_hosts.clone()).unwrap_or_default(),
        place: place.filter(|_| attendance != AttendanceMode::Online),
        attendance,
        online_url: address("online-url", attendance != AttendanceMode::InPerson),
        min_age: draft.get("min-age").parse().ok(),
        max_age: draft.get("max-age").parse().ok(),
        interests,
        skills: of_scheme(draft.all("skill"), Scheme::Skill),
        accessibility: of_scheme(draft.all("access"), Scheme::Accessibility),
        languages: draft.all("language").to_vec(),
        offer: Offer {
            amount: amount("price").unwrap_or(0),
            per: PricePer::from_word(draft.get("per")).unwrap_or(PricePer::Once),
            concession: amount("concession"),
            voucher: !draft.get("voucher").is_empty(),
        },
        registration: Registration {
            policy,
            url: address("registration-url", policy == RegistrationPolicy::External),
            waiting_list: !draft.get("waiting-list").is_empty(),
            promotion: Promotion::from_word(draft.get("promotion")).unwrap_or(Promotion::Automatic),
        },
        status: Status::Published,
        freshness: Freshness::Fresh,
        event_status: before.map_or(EventStatus::Scheduled, |before| before.event_status),
        original_locale,
        published: before.and_then(|before| before.published).or(Some(now)),
        modified: now,
        revision: before.map_or(1, |before| before.revision),
        change_number: 0,
        texts: texts(draft, original_locale, before),
        picture: picture.map(|picture| Picture { alt: alt(draft), ..picture }),
        sessions,
    };
    Ok((listing, schedules))
}

/// What the picture shows, in the languages that are shown.
fn alt(draft: &Draft) -> Vec<(Locale, String)> {
    let said = |locale: Locale| Some((locale, draft.text("picture-alt", locale).to_owned()));
    let shown = Locale::ALL.iter().copied().filter(|locale| check::is_ready(draft, *locale));
    shown.filter_map(said).filter(|(_, words)| !words.is_empty()).collect()
}

fn texts(draft: &Draft, original: Locale, before: Option<&Listing>) -> Vec<Text> {
    let written = |locale: &Locale| draft.is_written_in(*locale) && check::is_ready(draft, *locale);
    let text = |locale: Locale| Text {
        locale,
        title: draft.text("title", locale).to_owned(),
        summary: draft.text("summary", locale).to_owned(),
        description: draft.text("description", locale).to_owned(),
        state: match draft.text("ready", locale) {
            "stale" if locale != original => TextState::Stale,
            _ => TextState::Reviewed,
        },
    };
    let mut texts: Vec<Text> = Locale::ALL.iter().copied().filter(written).map(text).collect();
    // who has changed the original and not its translations leaves them behind
    let words = |listing: &Listing, locale: Locale| {
        let text = listing.texts.iter().find(|text| text.locale == locale)?;
        Some((text.title.clone(), text.summary.clone(), text.description.clone()))
    };
    let same = |before: &Listing, text: &Text| {
        words(before, text.locale) == Some((text.title.clone(), text.summary.clone(), text.description.clone()))
    };
    if let Some(before) = before.filter(|before| before.original_locale == original) {
        let original_is_new = texts.iter().any(|text| text.locale == original && !same(before, text));
        for text in texts.iter_mut().filter(|text| original_is_new && text.locale != original) {
            if same(before, text) {
                text.state = TextState::Stale;
            }
        }
    }
    texts
}

fn sessions(
    draft: &Draft,
    id: &str,
    city: &City,
    before: Option<&Listing>,
) -> anyhow::Result<(Vec<Session>, Vec<Schedule>)> {
    let listing = Uuid::parse_str(id).context("a listing's id")?;
    let known: HashMap<&str, &Session> = before
        .map(|before| before.sessions.iter().map(|session| (session.id.as_str(), session)).collect())
        .unwrap_or_default();
    let capacity: Option<u32> = draft.get("capacity").parse().ok();
    let (mut seen, mut sessions, mut schedules) = (HashSet::new(), Vec::new(), Vec::new());
    for (number, rule) in draft.rules().iter().enumerate() {
        let found: Vec<Occurrence> = dates::occurrences(rule, city.time_zone, &city.country)?;
        schedules.extend(dates::schedule(rule, number, listing, city.time_zone, &found));
        for one in found.iter().filter(|one| !one.is_skipped()) {
            let id = one.session_id(listing);
            // two rules may name the same moment: it happens once
            if !seen.insert(id.clone()) {
                continue;
            }
            let known = known.get(id.as_str());
            let status = match &one.fate {
                Some(super::rule::Fate::Cancel) => EventStatus::Cancelled,
                Some(super::rule::Fate::Move { .. }) => EventStatus::Rescheduled,
                _ => EventStatus::Scheduled,
            };
            let reserved = known.map_or(0, |session| session.reserved);
            sessions.push(Session {
                starts: one.starts,
                ends: one.ends,
                capacity: capacity.map(|capacity| capacity.max(reserved)),
                reserved,
                taken: known.map_or(0, |session| session.taken),
                status,
                sequence: known.map_or(0, |session| session.sequence),
                id,
            });
        }
    }
    sessions.sort_by(|one, other| (one.starts, &one.id).cmp(&(other.starts, &other.id)));
    Ok((sessions, schedules))
}

/// A venue that is not known yet, as the draft describes it; without a pin it lies in the middle of its district.
#[must_use]
pub fn new_venue(draft: &Draft, city: &City, slug: String) -> Option<Venue> {
    if draft.get("place") != NEW_PLACE {
        return None;
    }
    let district = city.district(draft.get("place-district"))?;
    let pin = check::point(draft);
    let (lat, lon) = pin.unwrap_or((district.lat, district.lon));
    // whoever says nothing of it has set the pin by hand
    let said = GeoPrecision::from_word(draft.get("place-precision")).unwrap_or(GeoPrecision::Exact);
    Some(Venue {
        slug,
        name: draft.get("place-name").to_owned(),
        address: draft.get("place-address").to_owned(),
        district: district.slug.clone(),
        lat,
        lon,
        precision: if pin.is_some() { said } else { GeoPrecision::District },
    })
}

/// The draft of a listing that was not written here: imported, or loaded.
#[must_use]
pub fn of_listing(listing: &Listing, schedules: &[Schedule], city: &City) -> Draft {
    let mut draft = Draft::default();
    let mut put = |name: &str, value: &str| draft.set(name, vec![value.to_owned()]);
    put("locale", listing.original_locale.as_str());
    for text in &listing.texts {
        let named = |name: &str| format!("{name}-{}", text.locale.as_str());
        put(&named("title"), &text.title);
        put(&named("summary"), &text.summary);
        put(&named("description"), &text.description);
        if text.locale != listing.original_locale && text.state != TextState::Draft {
            put(&named("ready"), text.state.as_str());
        }
    }
    if let Some(picture) = &listing.picture {
        put("picture", &picture.id);
        for (locale, words) in &picture.alt {
            put(&format!("picture-alt-{}", locale.as_str()), words);
        }
    }
    put("kind", listing.kind.as_str());
    put("theme", listing.interests.first().map_or("", String::as_str));
    put("attendance", listing.attendance.as_str());
    put("online-url", listing.online_url.as_deref().unwrap_or_default());
    put("place", listing.place.as_ref().map_or("", |place| &place.slug));
    let age = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    put("min-age", &age(listing.min_age));
    put("max-age", &age(listing.max_age));
    put("price", &money_text(listing.offer.amount));
    put("per", listing.offer.per.as_str());
    put("concession", &listing.offer.concession.map(money_text).unwrap_or_default());
    put("voucher", if listing.offer.voucher { "1" } else { "" });
    put("registration", listing.registration.policy.as_str());
    put("registration-url", listing.registration.url.as_deref().unwrap_or_default());
    put("waiting-list", if listing.registration.waiting_list { "1" } else { "" });
    put("promotion", listing.registration.promotion.as_str());
    let capacity = listing.sessions.iter().filter_map(|session| session.capacity).max();
    put("capacity", &capacity.map(|capacity| capacity.to_string()).unwrap_or_default());
    draft.set("interest", sorted(listing.interests.iter().skip(1)));
    draft.set("skill", sorted(&listing.skills));
    draft.set("access", sorted(&listing.accessibility));
    draft.set("language", sorted(&listing.languages));
    if let Ok(id) = Uuid::parse_str(&listing.id) {
        draft.set_rules(&dates::rules(schedules, &listing.sessions, id, city.time_zone));
    }
    // as it would be read from a form
    Draft::parse(&draft.to_form())
}

fn sorted<'a>(values: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut values: Vec<String> = values.into_iter().cloned().collect();
    values.sort_unstable();
    values
}
