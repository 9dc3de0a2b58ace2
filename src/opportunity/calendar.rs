//! iCalendar (RFC 5545) of a listing's sessions, with UIDs that never change.

use super::{
    listing::{Listing, Session},
    wording::Wording,
};
use chrono::DateTime;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus as IcalStatus, Property};

/// A calendar of several listings, while it is put together.
pub struct Builder(Calendar);

impl Builder {
    /// An empty one of that name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let mut calendar = Calendar::new();
        calendar.name(name).append_property(Property::new("METHOD", "PUBLISH"));
        Self(calendar)
    }

    /// Adds sessions of a listing. `origin` is the site's public address, without a slash at the end.
    pub fn add<'a>(
        &mut self,
        wording: &Wording<'_>,
        origin: &str,
        listing: &Listing,
        sessions: impl Iterator<Item = &'a Session>,
    ) {
        for session in sessions {
            self.0.push(event(wording, origin, listing, session, IcalStatus::Confirmed));
        }
    }

    /// Adds a session in which its reader has no place yet.
    pub fn add_tentative(&mut self, wording: &Wording<'_>, origin: &str, listing: &Listing, session: &Session) {
        self.0.push(event(wording, origin, listing, session, IcalStatus::Tentative));
    }

    /// The text of the file.
    #[must_use]
    pub fn finish(mut self) -> String {
        self.0.done().to_string()
    }
}

/// `status`: where it is not off.
fn event(wording: &Wording<'_>, origin: &str, listing: &Listing, session: &Session, status: IcalStatus) -> Event {
    let url = format!("{origin}{}", wording.href(listing));
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let text = wording.card(listing, None);
    let title = text.as_ref().map_or(listing.slug.as_str(), |text| text.title.as_str());
    let summary = text.as_ref().map_or("", |text| text.summary.as_str());
    let moment = |at: i64| DateTime::from_timestamp_millis(at).unwrap_or(wording.now);
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", session.id))
        .sequence(session.sequence)
        .summary(title)
        .description(&format!("{summary}\n\n{url}"))
        .url(&url)
        .starts(moment(session.starts))
        .ends(moment(session.ends))
        .timestamp(moment(listing.modified))
        .status(if listing.is_off(session) { IcalStatus::Cancelled } else { status });
    if let Some(place) = &listing.place {
        let city = wording.city.name(wording.l.locale());
        event.location(&format!("{}, {}, {city}", place.name, place.address));
        event.append_property(Property::new("GEO", format!("{};{}", place.lat, place.lon)));
    } else if let Some(online) = &listing.online_url {
        event.location(online);
    }
    event.done()
}
