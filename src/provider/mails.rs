//! The letters about organisations, each in the language of whoever gets it, in the transaction of what it tells of.

use super::{
    member::{Organisation, Role},
    status::Verdict,
};
use crate::{
    account::model::Account,
    city::model::City,
    db::Tx,
    i18n::{Locale, Localizer, Mode, msg},
    mail::{letter::Letter, outbox},
    server::state::AppState,
};
use lettre::Address;

/// An address of ours, in somebody's language where the city has it.
fn href(state: &AppState, city: &City, locale: Locale, path: &str) -> String {
    format!("{}{}", state.config.origin(), city.href(locale, path))
}

async fn post(state: &AppState, tx: &mut Tx, city: &City, account: &Account, letter: &Letter) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let written = letter.write(&l, city);
    outbox::put(tx, Some(&account.id), &account.email, &written, state.now().timestamp_millis()).await
}

/// Tells everybody who coordinates a city that an organisation waits for them.
///
/// # Errors
/// When the database fails.
pub async fn tell_coordinators(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    (coordinators, organisation): (&[Account], &str),
) -> sqlx::Result<()> {
    for account in coordinators {
        let l = state.catalogue.localizer(account.locale, Mode::Plain);
        let here = href(state, city, account.locale, "coordination/organisations");
        let letter = Letter {
            subject: l.t(msg::MailOrganisationWaitsSubject { organisation: organisation.into() }),
            text: l.t(msg::MailOrganisationWaitsText {
                name: account.name.as_str().into(),
                organisation: organisation.into(),
                city: city.name(l.locale()).into(),
            }),
            button: Some((l.t(msg::MailOrganisationWaitsButton), here)),
            ..Letter::default()
        };
        post(state, tx, city, account, &letter).await?;
    }
    Ok(())
}

/// Tells an organisation's owners what the city has decided and, where something is to be told, why.
///
/// # Errors
/// When the database fails.
pub async fn tell_owners(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    (owners, organisation): (&[Account], &Organisation),
    (verdict, reason): (Verdict, &str),
) -> sqlx::Result<()> {
    for account in owners {
        let l = state.catalogue.localizer(account.locale, Mode::Plain);
        let (subject, text) = decided(&l, &account.name, &organisation.name, verdict, reason);
        let desk = href(state, city, account.locale, &format!("desk/{}", organisation.slug));
        let button = Some((l.t(msg::MailOrganisationButton), desk));
        post(state, tx, city, account, &Letter { subject, text, button, ..Letter::default() }).await?;
    }
    Ok(())
}

/// Subject and text.
fn decided(l: &Localizer, name: &str, organisation: &str, verdict: Verdict, reason: &str) -> (String, String) {
    match verdict {
        Verdict::Verified => (
            l.t(msg::MailOrganisationVerifiedSubject { organisation: organisation.into() }),
            l.t(msg::MailOrganisationVerifiedText { name: name.into(), organisation: organisation.into() }),
        ),
        Verdict::Rejected => (
            l.t(msg::MailOrganisationRejectedSubject { organisation: organisation.into() }),
            l.t(msg::MailOrganisationRejectedText {
                name: name.into(),
                organisation: organisation.into(),
                reason: reason.into(),
            }),
        ),
        Verdict::Suspended => (
            l.t(msg::MailOrganisationSuspendedSubject { organisation: organisation.into() }),
            l.t(msg::MailOrganisationSuspendedText {
                name: name.into(),
                organisation: organisation.into(),
                reason: reason.into(),
            }),
        ),
        Verdict::Restored => (
            l.t(msg::MailOrganisationRestoredSubject { organisation: organisation.into() }),
            l.t(msg::MailOrganisationRestoredText { name: name.into(), organisation: organisation.into() }),
        ),
    }
}

/// Asks somebody to act for an organisation: who asks, for what, and the secret of the link.
///
/// # Errors
/// When the database fails.
pub async fn invite(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    (email, role, locale): (&Address, Role, Locale),
    (organisation, inviter, token): (&str, &str, &str),
) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(locale, Mode::Plain);
    let here = href(state, city, locale, &format!("invitation/{token}"));
    let letter = Letter {
        subject: l.t(msg::MailInvitationSubject { organisation: organisation.into() }),
        text: l.t(msg::MailInvitationText {
            who: inviter.into(),
            organisation: organisation.into(),
            city: city.name(locale).into(),
            role: role.words(&l).into(),
            email: email.to_string().into(),
        }),
        button: Some((l.t(msg::MailInvitationButton), here)),
        ..Letter::default()
    };
    // whoever it is may have no account yet
    outbox::put(tx, None, email, &letter.write(&l, city), state.now().timestamp_millis()).await
}
