//! The letters about endorsements, to those who manage the organisation whose badge it is.

use super::model::Endorsement;
use crate::{
    account::model::Account,
    badge::model::Shown,
    city::model::City,
    db::Tx,
    i18n::{Locale, Mode, msg},
    mail::{letter::Letter, outbox},
    provider::member::Organisation,
    server::state::AppState,
};

/// The address of an endorsement at the desk of the badge's organisation.
fn href(state: &AppState, city: &City, locale: Locale, (desk, id): (&str, &str)) -> String {
    format!("{}{}", state.config.origin(), city.href(locale, &format!("desk/{desk}/endorsements/{id}")))
}

async fn post(state: &AppState, tx: &mut Tx, city: &City, account: &Account, letter: &Letter) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let written = letter.write(&l, city);
    outbox::put(tx, Some(&account.id), &account.email, &written, state.now().timestamp_millis()).await
}

/// Tells somebody that another organisation endorses a badge of theirs: in the transaction that keeps it.
///
/// # Errors
/// When the database fails.
pub(super) async fn received(
    state: &AppState,
    tx: &mut Tx,
    (city, by, badge): (&City, &Organisation, &Shown),
    account: &Account,
    (id, words): (&str, &str),
) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let name = badge.name(account.locale);
    let letter = Letter {
        subject: l.t(msg::MailEndorsementSubject { badge: name.into() }),
        text: l.t(msg::MailEndorsementText {
            name: account.name.as_str().into(),
            organisation: by.name.as_str().into(),
            badge: name.into(),
            words: words.into(),
        }),
        button: Some((
            l.t(msg::MailEndorsementButton),
            href(state, city, account.locale, (&badge.organisation_slug, id)),
        )),
        ..Letter::default()
    };
    post(state, tx, city, account, &letter).await
}

/// Tells somebody that it was taken back, and why.
///
/// # Errors
/// When the database fails.
pub(super) async fn taken_back(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    account: &Account,
    (endorsement, reason): (&Endorsement, &str),
) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let badge = endorsement.content.text(account.locale).map_or("", |(_, text)| text.name.as_str());
    let letter = Letter {
        subject: l.t(msg::MailEndorsementBackSubject { badge: badge.into() }),
        text: l.t(msg::MailEndorsementBackText {
            name: account.name.as_str().into(),
            organisation: endorsement.organisation.as_str().into(),
            badge: badge.into(),
            reason: reason.into(),
        }),
        ..Letter::default()
    };
    post(state, tx, city, account, &letter).await
}
