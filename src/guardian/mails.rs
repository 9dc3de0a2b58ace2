//! The letters about a guardian's consent.

use super::{
    model::{GuardianshipStatus, Publishing},
    store,
};
use crate::{
    account::{model::Account, secrets},
    city::model::City,
    db::Tx,
    i18n::{Locale, Localizer, Mode, msg},
    mail::{
        letter::{Letter, Written},
        outbox,
    },
    server::state::AppState,
};
use lettre::Address;

/// Asks a guardian about a young person, in the guardian's language; whoever was asked before has no say any more.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn ask(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    (account_id, name): (&str, &str),
    (email, locale): (&Address, Locale),
) -> anyhow::Result<()> {
    let now = state.now().timestamp_millis();
    let token = secrets::token()?;
    store::put(tx, account_id, (email, locale), &secrets::hash(&token), now).await?;
    let l = state.catalogue.localizer(locale, Mode::Plain);
    let href = format!("{}/{}/{}/guardian/{token}", state.config.origin(), locale.as_str(), city.slug);
    let letter = Letter {
        subject: l.t(msg::MailGuardianSubject { name: name.into() }),
        text: l.t(msg::MailGuardianText { name: name.into(), age: u32::from(city.age_of_digital_consent).into() }),
        button: Some((l.t(msg::MailGuardianButton), href)),
        ..Letter::default()
    };
    Ok(outbox::put(tx, Some(account_id), email, &letter.write(&l, city), now).await?)
}

/// What the young person is told of an answer.
pub fn answered(l: &Localizer, city: &City, origin: &str, name: &str, status: GuardianshipStatus) -> Option<Written> {
    let (subject, text) = match status {
        GuardianshipStatus::Approved => {
            (l.t(msg::MailConsentApprovedSubject), l.t(msg::MailConsentApprovedText { name: name.into() }))
        }
        GuardianshipStatus::Denied => {
            (l.t(msg::MailConsentDeniedSubject), l.t(msg::MailConsentDeniedText { name: name.into() }))
        }
        GuardianshipStatus::Withdrawn => {
            (l.t(msg::MailConsentWithdrawnSubject), l.t(msg::MailConsentWithdrawnText { name: name.into() }))
        }
        GuardianshipStatus::Waiting => return None,
    };
    let href = format!("{origin}/{}/{}/me", l.locale().as_str(), city.slug);
    Some(Letter { subject, text, button: Some((l.t(msg::MailMeButton), href)), ..Letter::default() }.write(l, city))
}

/// Asks the guardian whether badges may be shown to everybody, in their language. `false` where they cannot be asked.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn ask_publishing(state: &AppState, tx: &mut Tx, city: &City, account: &Account) -> anyhow::Result<bool> {
    let Some(guardianship) = &account.guardianship else { return Ok(false) };
    let now = state.now().timestamp_millis();
    let token = secrets::token()?;
    if !store::ask_publishing(tx, &account.id, &guardianship.email, &secrets::hash(&token), now).await? {
        return Ok(false);
    }
    let l = state.catalogue.localizer(guardianship.locale, Mode::Plain);
    let name = account.name.as_str();
    let href = format!("{}/{}/{}/guardian/{token}", state.config.origin(), guardianship.locale.as_str(), city.slug);
    let letter = Letter {
        subject: l.t(msg::MailPublishingSubject { name: name.into() }),
        text: l.t(msg::MailPublishingText { name: name.into() }),
        button: Some((l.t(msg::MailGuardianButton), href)),
        ..Letter::default()
    };
    outbox::put(tx, Some(&account.id), &guardianship.email, &letter.write(&l, city), now).await?;
    Ok(true)
}

/// What the young person is told of an answer about that.
pub fn publishing_answered(l: &Localizer, city: &City, origin: &str, name: &str, to: Publishing) -> Option<Written> {
    let (subject, text) = match to {
        Publishing::Approved => {
            (l.t(msg::MailPublishingApprovedSubject), l.t(msg::MailPublishingApprovedText { name: name.into() }))
        }
        Publishing::Denied => {
            (l.t(msg::MailPublishingDeniedSubject), l.t(msg::MailPublishingDeniedText { name: name.into() }))
        }
        Publishing::Withdrawn => {
            (l.t(msg::MailPublishingWithdrawnSubject), l.t(msg::MailPublishingWithdrawnText { name: name.into() }))
        }
        Publishing::Unasked | Publishing::Waiting => return None,
    };
    let href = format!("{origin}/{}/{}/me/backpack", l.locale().as_str(), city.slug);
    Some(Letter { subject, text, button: Some((l.t(msg::BackpackOpen), href)), ..Letter::default() }.write(l, city))
}
