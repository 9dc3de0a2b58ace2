//! A listing in schema.org's words, for search engines.

use super::{
    listing::{Listing, Session},
    model::{AttendanceMode, EventStatus, GeoPrecision, Kind},
    wording::Wording,
};
use crate::review::model::{MOST_STARS, Rating};
use chrono::SecondsFormat;
use serde_json::{Map, Value, json};

/// Coming sessions that are spelt out.
const SESSIONS: usize = 20;

/// `Course` for courses, `Event` for everything else, with its sessions. `None` for a listing without a text.
#[must_use]
pub fn json_ld(wording: &Wording<'_>, origin: &str, listing: &Listing, rating: Rating) -> Option<Value> {
    let text = listing.text(wording.l.locale(), wording.city.default_locale)?;
    let url = format!("{origin}{}", wording.href(listing));
    let mut thing = Map::new();
    thing.insert("@context".into(), "https://schema.org".into());
    thing.insert("@id".into(), url.as_str().into());
    thing.insert("url".into(), url.into());
    thing.insert("name".into(), text.title.as_str().into());
    thing.insert("description".into(), text.summary.as_str().into());
    thing.insert("inLanguage".into(), json!(listing.languages));
    thing.insert("isAccessibleForFree".into(), listing.offer.is_free().into());
    if let Some(range) = age_range(listing) {
        thing.insert("typicalAgeRange".into(), range.into());
    }
    if rating.count > 0 {
        let mean = (rating.mean * 10.0).round() / 10.0;
        let rating = json!({ "@type": "AggregateRating", "ratingValue": mean, "ratingCount": rating.count, "bestRating": MOST_STARS });
        thing.insert("aggregateRating".into(), rating);
    }
    if let Some(picture) = &listing.picture {
        thing.insert("image".into(), format!("{origin}{}", picture.largest()).into());
    }
    let organiser = json!({ "@type": "Organization", "name": listing.organiser.name, "url": listing.organiser.url });
    let sessions: Vec<Value> = listing
        .coming(wording.now.timestamp_millis())
        .take(SESSIONS)
        .map(|session| event(wording, listing, session))
        .collect();
    if listing.kind == Kind::Course {
        thing.insert("@type".into(), "Course".into());
        thing.insert("provider".into(), organiser);
        thing.insert("offers".into(), offer(wording, listing));
        let instances: Vec<Value> = sessions
            .into_iter()
            .map(|mut session| {
                session["@type"] = "CourseInstance".into();
                session["courseMode"] = mode_word(listing.attendance).into();
                session
            })
            .collect();
        thing.insert("hasCourseInstance".into(), instances.into());
        return Some(thing.into());
    }
    thing.insert("@type".into(), "Event".into());
    thing.insert("organizer".into(), organiser);
    thing.insert("offers".into(), offer(wording, listing));
    thing.insert("eventStatus".into(), status(listing.event_status).into());
    thing.insert("eventAttendanceMode".into(), attendance(listing.attendance).into());
    thing.insert("location".into(), location(wording, listing));
    // one date is the event's own, several are events within it
    let mut sessions = sessions.into_iter();
    if let Some(Value::Object(first)) = sessions.next() {
        for key in ["startDate", "endDate"] {
            if let Some(date) = first.get(key) {
                thing.insert(key.into(), date.clone());
            }
        }
        let rest: Vec<Value> = sessions.collect();
        if !rest.is_empty() {
            thing.insert("subEvent".into(), std::iter::once(Value::Object(first)).chain(rest).collect());
        }
    }
    Some(thing.into())
}

fn event(wording: &Wording<'_>, listing: &Listing, session: &Session) -> Value {
    let time = |moment: i64| wording.local(moment).to_rfc3339_opts(SecondsFormat::Secs, false);
    json!({
        "@type": "Event",
        "identifier": session.id,
        "name": listing.text(wording.l.locale(), wording.city.default_locale).map(|text| text.title.as_str()),
        "startDate": time(session.starts),
        "endDate": time(session.ends),
        "eventStatus": status(if session.status == EventStatus::Scheduled { listing.event_status } else { session.status }),
        "remainingAttendeeCapacity": session.left(),
        "location": location(wording, listing),
    })
}

fn location(wording: &Wording<'_>, listing: &Listing) -> Value {
    let place = listing.place.as_ref().map(|place| {
        let mut value = json!({
            "@type": "Place",
            "name": place.name,
            "address": {
                "@type": "PostalAddress",
                "streetAddress": place.address,
                "addressLocality": wording.city.name(wording.l.locale()),
                "addressCountry": wording.city.country,
            },
        });
        // a point that is not the venue's own would mislead a machine
        if place.precision == GeoPrecision::Exact {
            value["geo"] = json!({ "@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon });
        }
        value
    });
    let online = (listing.attendance != AttendanceMode::InPerson)
        .then(|| json!({ "@type": "VirtualLocation", "url": listing.online_url }));
    match (place, online) {
        (Some(place), Some(online)) => json!([place, online]),
        (place, online) => place.or(online).unwrap_or(Value::Null),
    }
}

fn offer(wording: &Wording<'_>, listing: &Listing) -> Value {
    json!({
        "@type": "Offer",
        "price": format!("{}.{:02}", listing.offer.amount / 100, listing.offer.amount % 100),
        "priceCurrency": wording.city.currency,
    })
}

/// "14-19", "14-", "-19"
fn age_range(listing: &Listing) -> Option<String> {
    let age = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    (listing.min_age.is_some() || listing.max_age.is_some())
        .then(|| format!("{}-{}", age(listing.min_age), age(listing.max_age)))
}

const fn status(status: EventStatus) -> &'static str {
    match status {
        EventStatus::Scheduled => "https://schema.org/EventScheduled",
        EventStatus::Cancelled => "https://schema.org/EventCancelled",
        EventStatus::Postponed => "https://schema.org/EventPostponed",
        EventStatus::Rescheduled => "https://schema.org/EventRescheduled",
    }
}

const fn attendance(mode: AttendanceMode) -> &'static str {
    match mode {
        AttendanceMode::InPerson => "https://schema.org/OfflineEventAttendanceMode",
        AttendanceMode::Online => "https://schema.org/OnlineEventAttendanceMode",
        AttendanceMode::Mixed => "https://schema.org/MixedEventAttendanceMode",
    }
}

const fn mode_word(mode: AttendanceMode) -> &'static str {
    match mode {
        AttendanceMode::InPerson => "onsite",
        AttendanceMode::Online => "online",
        AttendanceMode::Mixed => "blended",
    }
}
