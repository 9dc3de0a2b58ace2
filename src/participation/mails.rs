//! The letters about a place.

use super::{
    model::{Outcome, Registration},
    store::Person,
};
use crate::{
    account::model::Account,
    city::model::City,
    db::Tx,
    i18n::{Locale, Mode, msg},
    mail::{
        letter::{Letter, Written},
        outbox,
    },
    opportunity::{
        listing::{Listing, Session},
        model::Promotion,
        wording::Wording,
    },
    server::state::AppState,
};
use lettre::Address;

/// Why somebody is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    Confirmed,
    Waitlisted,
    /// The provider decides.
    Requested,
    /// The provider said no.
    Rejected,
    /// A place has become free, and is theirs.
    Promoted,
    /// A place has become free: do they still want it? Until then, unix milliseconds.
    Offered(i64),
    /// The offer was not answered in time.
    Lapsed,
    /// It is tomorrow.
    Reminder,
    /// Another time or place.
    Moved,
    /// It does not take place.
    CalledOff,
}

impl News {
    /// The news of an outcome, where there is any.
    pub const fn of(outcome: Outcome) -> Option<Self> {
        match outcome {
            Outcome::Confirmed => Some(Self::Confirmed),
            Outcome::Waitlisted => Some(Self::Waitlisted),
            Outcome::Requested => Some(Self::Requested),
            Outcome::Offered
            | Outcome::Rejected
            | Outcome::Lapsed
            | Outcome::Full
            | Outcome::Closed
            | Outcome::TooMany
            | Outcome::NoConsent
            | Outcome::WrongAge(_) => None,
        }
    }
}

/// Who gets a letter.
#[derive(Clone, Copy)]
pub struct Recipient<'a> {
    pub account_id: &'a str,
    pub email: &'a Address,
    pub name: &'a str,
    pub locale: Locale,
}

impl<'a> From<&'a Account> for Recipient<'a> {
    fn from(account: &'a Account) -> Self {
        Self { account_id: &account.id, email: &account.email, name: &account.name, locale: account.locale }
    }
}

impl<'a> From<&'a Person> for Recipient<'a> {
    fn from(person: &'a Person) -> Self {
        Self { account_id: &person.account_id, email: &person.email, name: &person.name, locale: person.locale }
    }
}

/// Whose place in which session it is about.
#[derive(Clone, Copy)]
pub struct About<'a> {
    pub city: &'a City,
    pub to: Recipient<'a>,
    /// First name of a child; empty for the account's owner.
    pub child: &'a str,
    pub listing: &'a Listing,
    pub session: &'a Session,
}

impl<'a> About<'a> {
    /// That of a registration.
    pub fn of(
        city: &'a City,
        to: impl Into<Recipient<'a>>,
        registration: &'a Registration,
        (listing, session): (&'a Listing, &'a Session),
    ) -> Self {
        Self { city, to: to.into(), child: &registration.child, listing, session }
    }
}

/// Writes a letter, in the language of whoever gets it, in a transaction that is not committed yet.
///
/// # Errors
/// When the database fails.
pub async fn post(state: &AppState, tx: &mut Tx, about: About<'_>, news: News) -> sqlx::Result<()> {
    let letter = letter(state, about, news);
    outbox::put(tx, Some(about.to.account_id), about.to.email, &letter, state.now().timestamp_millis()).await
}

fn letter(state: &AppState, about: About<'_>, news: News) -> Written {
    let About { city, to, child, listing, session } = about;
    let directory = state.directory();
    let l = state.catalogue.localizer(to.locale, Mode::Plain);
    let wording = Wording { l: &l, city, vocabulary: &directory.vocabulary, now: state.now() };
    let title = titled(listing.text(to.locale, city.default_locale).map_or("", |text| text.title.as_str()), child);
    let date = wording.session(session);
    let place = listing
        .place
        .as_ref()
        .map_or_else(|| wording.place(listing), |venue| format!("{}, {}", venue.name, venue.address));
    let (name, title, date, place) = (to.name, title.as_str(), date.as_str(), place.as_str());
    // the same four words, or some of them, in every letter
    macro_rules! words {
        (msg::$subject:ident, msg::$text:ident, $($field:ident)*) => {
            (l.t(msg::$subject { title: title.into() }), l.t(msg::$text { $($field: $field.into()),* }))
        };
    }
    let (subject, text) = match news {
        News::Confirmed => words!(msg::MailRegisteredSubject, msg::MailRegisteredText, name title date place),
        // nothing is promised that is another's to give
        News::Waitlisted if listing.registration.promotion == Promotion::ByHand => {
            words!(msg::MailWaitlistedSubject, msg::MailWaitlistedByHandText, name title date place)
        }
        News::Waitlisted => words!(msg::MailWaitlistedSubject, msg::MailWaitlistedText, name title date place),
        News::Requested => words!(msg::MailRequestedSubject, msg::MailRequestedText, name title date place),
        News::Rejected => words!(msg::MailRejectedSubject, msg::MailRejectedText, name title date),
        News::Promoted => words!(msg::MailPromotedSubject, msg::MailPromotedText, name title date place),
        News::Offered(until) => {
            let until = wording.date_and_time(until);
            let until = until.as_str();
            words!(msg::MailOfferedSubject, msg::MailOfferedText, name title date place until)
        }
        News::Lapsed => words!(msg::MailLapsedSubject, msg::MailLapsedText, name title date),
        News::Reminder => words!(msg::MailReminderSubject, msg::MailReminderText, name title date place),
        News::Moved => words!(msg::MailMovedSubject, msg::MailMovedText, name title date place),
        News::CalledOff => words!(msg::MailCalledOffSubject, msg::MailCalledOffText, name title date),
    };
    let href = format!("{}{}/register", state.config.origin(), wording.href(listing));
    Letter { subject, text, button: Some((l.t(msg::MailRegistrationButton), href)), ..Letter::default() }
        .write(&l, city)
}

/// "Robot club", or "Robot club (Jonas)" where the place is a child's.
pub fn titled(title: &str, child: &str) -> String {
    if child.is_empty() { title.to_owned() } else { format!("{title} ({child})") }
}
