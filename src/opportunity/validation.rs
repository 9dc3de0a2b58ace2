//! What a listing must be to be stored, whoever writes it: an editor, an import, or the demonstration data.

use super::{
    limits,
    listing::Listing,
    model::{AttendanceMode, RegistrationPolicy},
};
use std::fmt;

/// What is wrong with a listing, and with which of its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Slug,
    NoText,
    TitleLength,
    SummaryLength,
    DescriptionLength,
    PictureAlt,
    AgesReversed,
    AgeTooHigh,
    PriceTooHigh,
    ConcessionAbovePrice,
    NoConcept,
    NoLanguage,
    PlaceMissing,
    OnlineWithPlace,
    RegistrationUrlMissing,
    TooManySessions,
    SessionEndsBeforeItStarts,
    MoreTakenThanPlaces,
    NotAWebAddress(String),
}

impl fmt::Display for Fault {
    /// For the command line, in English; pages word faults in the reader's language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Slug => write!(f, "slug: 1 to 64 of a–z, 0–9 and hyphens"),
            Self::NoText => write!(f, "text: none that may be shown"),
            Self::TitleLength => write!(f, "title: 1 to {} characters", limits::TITLE),
            Self::SummaryLength => write!(f, "summary: 1 to {} characters", limits::SUMMARY),
            Self::DescriptionLength => write!(f, "description: 1 to {} characters", limits::DESCRIPTION),
            Self::PictureAlt => write!(f, "picture: 1 to {} characters in the original language", limits::PICTURE_ALT),
            Self::AgesReversed => write!(f, "min_age is above max_age"),
            Self::AgeTooHigh => write!(f, "an age above {}", limits::AGE),
            Self::PriceTooHigh => write!(f, "a price above {} minor units", limits::PRICE),
            Self::ConcessionAbovePrice => write!(f, "concession is not below the price"),
            Self::NoConcept => write!(f, "concepts: at least one interest is needed"),
            Self::NoLanguage => write!(f, "languages: at least one is needed"),
            Self::PlaceMissing => write!(f, "place: needed unless attendance is online"),
            Self::OnlineWithPlace => write!(f, "place: what is only online has none"),
            Self::RegistrationUrlMissing => write!(f, "registration: external needs an url"),
            Self::TooManySessions => write!(f, "when: more than {} sessions", limits::SESSIONS),
            Self::SessionEndsBeforeItStarts => write!(f, "when: a session ends before it starts"),
            Self::MoreTakenThanPlaces => write!(f, "registration: more places taken than there are"),
            Self::NotAWebAddress(address) => write!(f, "{address:?} is not an https:// address"),
        }
    }
}

/// Whether `slug` may stand in an address: 1 to 64 of a–z, 0–9 and hyphens.
#[must_use]
pub fn is_slug(slug: &str) -> bool {
    (1..=64).contains(&slug.len()) && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Everything that is wrong with a listing; empty when it may be stored.
#[must_use]
pub fn faults(listing: &Listing) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut refuse_if = |wrong: bool, fault: Fault| {
        if wrong {
            faults.push(fault);
        }
    };
    refuse_if(!is_slug(&listing.slug), Fault::Slug);
    refuse_if(listing.text(listing.original_locale, listing.original_locale).is_none(), Fault::NoText);
    let outside = |text: &str, most: usize| text.trim().is_empty() || text.chars().count() > most;
    for text in &listing.texts {
        refuse_if(outside(&text.title, limits::TITLE), Fault::TitleLength);
        refuse_if(outside(&text.summary, limits::SUMMARY), Fault::SummaryLength);
        refuse_if(outside(&text.description, limits::DESCRIPTION), Fault::DescriptionLength);
    }
    if let Some(picture) = &listing.picture {
        let original = picture.alt.iter().any(|(locale, _)| *locale == listing.original_locale);
        let wrong = picture.alt.iter().any(|(_, alt)| outside(alt, limits::PICTURE_ALT));
        refuse_if(!original || wrong, Fault::PictureAlt);
    }
    refuse_if(matches!((listing.min_age, listing.max_age), (Some(min), Some(max)) if min > max), Fault::AgesReversed);
    refuse_if([listing.min_age, listing.max_age].into_iter().flatten().any(|age| age > limits::AGE), Fault::AgeTooHigh);
    refuse_if(listing.offer.amount > limits::PRICE, Fault::PriceTooHigh);
    refuse_if(
        listing.offer.concession.is_some_and(|concession| concession >= listing.offer.amount),
        Fault::ConcessionAbovePrice,
    );
    refuse_if(listing.interests.is_empty(), Fault::NoConcept);
    refuse_if(listing.languages.is_empty(), Fault::NoLanguage);
    let online = listing.attendance == AttendanceMode::Online;
    refuse_if(listing.place.is_none() && !online, Fault::PlaceMissing);
    refuse_if(listing.place.is_some() && online, Fault::OnlineWithPlace);
    refuse_if(
        listing.registration.policy == RegistrationPolicy::External && listing.registration.url.is_none(),
        Fault::RegistrationUrlMissing,
    );
    refuse_if(listing.sessions.len() > limits::SESSIONS, Fault::TooManySessions);
    refuse_if(listing.sessions.iter().any(|session| session.ends <= session.starts), Fault::SessionEndsBeforeItStarts);
    refuse_if(
        listing.sessions.iter().any(|session| session.capacity.is_some_and(|capacity| session.reserved > capacity)),
        Fault::MoreTakenThanPlaces,
    );
    for address in [&listing.online_url, &listing.registration.url].into_iter().flatten() {
        refuse_if(!address.starts_with("https://"), Fault::NotAWebAddress(address.clone()));
    }
    faults
}
