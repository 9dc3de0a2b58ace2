//! The letters about a place.

use super::model::Outcome;
use crate::{
    account::model::Account,
    city::model::City,
    i18n::{Mode, msg},
    mail::letter::{Letter, Written},
    opportunity::{
        listing::{Listing, Session},
        wording::Wording,
    },
    server::state::AppState,
};

/// Why somebody is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    Confirmed,
    Waitlisted,
    /// A place has become free.
    Promoted,
    /// It is tomorrow.
    Reminder,
}

impl News {
    /// The news of an outcome, where there is any.
    pub const fn of(outcome: Outcome) -> Option<Self> {
        match outcome {
            Outcome::Confirmed => Some(Self::Confirmed),
            Outcome::Waitlisted => Some(Self::Waitlisted),
            Outcome::Full | Outcome::Closed => None,
        }
    }
}

/// The letter, in the language of whoever gets it.
pub fn letter(
    state: &AppState,
    city: &City,
    account: &Account,
    (listing, session): (&Listing, &Session),
    news: News,
) -> Written {
    let directory = state.directory();
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let wording = Wording { l: &l, city, vocabulary: &directory.vocabulary, now: state.now() };
    let title = listing.text(account.locale, city.default_locale).map_or("", |text| text.title.as_str());
    let date = wording.session(session);
    let place = listing
        .place
        .as_ref()
        .map_or_else(|| wording.place(listing), |venue| format!("{}, {}", venue.name, venue.address));
    let (name, date, place) = (account.name.as_str(), date.as_str(), place.as_str());
    let (subject, text) = match news {
        News::Confirmed => (
            l.t(msg::MailRegisteredSubject { title: title.into() }),
            l.t(msg::MailRegisteredText {
                name: name.into(),
                title: title.into(),
                date: date.into(),
                place: place.into(),
            }),
        ),
        News::Waitlisted => (
            l.t(msg::MailWaitlistedSubject { title: title.into() }),
            l.t(msg::MailWaitlistedText {
                name: name.into(),
                title: title.into(),
                date: date.into(),
                place: place.into(),
            }),
        ),
        News::Promoted => (
            l.t(msg::MailPromotedSubject { title: title.into() }),
            l.t(msg::MailPromotedText {
                name: name.into(),
                title: title.into(),
                date: date.into(),
                place: place.into(),
            }),
        ),
        News::Reminder => (
            l.t(msg::MailReminderSubject { title: title.into() }),
            l.t(msg::MailReminderText {
                name: name.into(),
                title: title.into(),
                date: date.into(),
                place: place.into(),
            }),
        ),
    };
    let href = format!("{}{}/register", state.config.origin(), wording.href(listing));
    Letter { subject, text, button: Some((l.t(msg::MailRegistrationButton), href)) }.write(&l, city)
}
