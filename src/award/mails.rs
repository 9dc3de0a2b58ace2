//! The letters about awards: one is offered, or its issuer says something else of it.

use super::model::Award;
use crate::{
    account::model::Account,
    badge::model::Content,
    city::model::City,
    db::Tx,
    i18n::{Locale, Mode, msg},
    issuer::status::Standing,
    mail::{
        letter::{Letter, Written},
        outbox,
    },
    server::state::AppState,
};
use lettre::Address;

/// What is offered, by whom.
#[derive(Clone, Copy)]
pub struct Offer<'a> {
    pub city: &'a City,
    /// Name of the organisation.
    pub organisation: &'a str,
    /// What the badge says, in the version that is offered.
    pub badge: &'a Content,
}

/// Whom it is offered to.
#[derive(Clone, Copy, Debug)]
pub struct Somebody<'a> {
    pub email: &'a Address,
    /// Where they have one: erased with it.
    pub account_id: Option<&'a str>,
    /// May be empty.
    pub name: &'a str,
    /// First name of the child whose it is; empty: their own.
    pub child: &'a str,
    /// Of the account; else the city's own.
    pub locale: Option<Locale>,
}

/// The address of an offer, for whoever has its token.
#[must_use]
pub fn offer_href(origin: &str, city: &City, locale: Locale, token: &str) -> String {
    format!("{origin}{}", city.href(locale, &format!("offers/{token}")))
}

impl Offer<'_> {
    /// Tells somebody of it, in a transaction that is not committed yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn post(
        &self,
        state: &AppState,
        tx: &mut Tx,
        to: Somebody<'_>,
        (token, narrative): (&str, &str),
    ) -> sqlx::Result<()> {
        let letter = self.letter(state, to, (token, narrative));
        outbox::put(tx, to.account_id, to.email, &letter, state.now().timestamp_millis()).await
    }

    fn letter(&self, state: &AppState, to: Somebody<'_>, (token, narrative): (&str, &str)) -> Written {
        let locale = self.city.offered(to.locale.unwrap_or(self.city.default_locale));
        let l = state.catalogue.localizer(locale, Mode::Plain);
        let badge = self.badge.text(locale).map_or("", |(_, text)| text.name.as_str());
        let (name, child, organisation) = (to.name, to.child, self.organisation);
        let (subject, mut text) = if !child.is_empty() {
            (
                l.t(msg::MailAwardChildSubject { child: child.into(), badge: badge.into() }),
                l.t(msg::MailAwardChildText {
                    name: name.into(),
                    child: child.into(),
                    badge: badge.into(),
                    organisation: organisation.into(),
                }),
            )
        } else if name.is_empty() {
            (
                l.t(msg::MailAwardSubject { badge: badge.into() }),
                l.t(msg::MailAwardNamelessText { badge: badge.into(), organisation: organisation.into() }),
            )
        } else {
            (
                l.t(msg::MailAwardSubject { badge: badge.into() }),
                l.t(msg::MailAwardText { name: name.into(), badge: badge.into(), organisation: organisation.into() }),
            )
        };
        if !narrative.is_empty() {
            text = format!("{text} {}", l.t(msg::MailAwardNarrative { narrative: narrative.into() }));
        }
        let href = offer_href(state.config.origin(), self.city, locale, token);
        Letter { subject, text, button: Some((l.t(msg::MailAwardButton), href)), ..Letter::default() }
            .write(&l, self.city)
    }
}

/// Tells the owner of a badge what its issuer says of it now, and why.
///
/// # Errors
/// When the database fails.
pub async fn standing(
    state: &AppState,
    tx: &mut Tx,
    offer: Offer<'_>,
    (account, award): (&Account, &Award),
    (standing, reason): (Standing, &str),
) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let badge = offer.badge.text(account.locale).map_or("", |(_, text)| text.name.as_str());
    let badge = crate::participation::mails::titled(badge, &award.child);
    let (name, badge, organisation) = (account.name.as_str(), badge.as_str(), offer.organisation);
    // the same words in every one of them
    macro_rules! words {
        (msg::$subject:ident, msg::$text:ident) => {
            (
                l.t(msg::$subject { badge: badge.into() }),
                l.t(msg::$text {
                    name: name.into(),
                    badge: badge.into(),
                    organisation: organisation.into(),
                    reason: reason.into(),
                }),
            )
        };
    }
    let (subject, text) = match standing {
        Standing::Suspended => words!(msg::MailAwardHeldSubject, msg::MailAwardHeldText),
        Standing::Issued => words!(msg::MailAwardReturnedSubject, msg::MailAwardReturnedText),
        Standing::Revoked => words!(msg::MailAwardRevokedSubject, msg::MailAwardRevokedText),
    };
    let letter = Letter { subject, text, ..Letter::default() }.write(&l, offer.city);
    outbox::put(tx, Some(&account.id), &account.email, &letter, state.now().timestamp_millis()).await
}
