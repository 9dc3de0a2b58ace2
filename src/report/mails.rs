//! The letters about a report.

use super::model::{Answered, Report};
use crate::{
    account::model::Account,
    city::model::City,
    db::Tx,
    i18n::{Mode, msg},
    mail::{letter::Letter, outbox},
    opportunity::listing::Listing,
    server::state::AppState,
};

/// An address of ours, in somebody's language where the city has it.
fn href(state: &AppState, city: &City, locale: crate::i18n::Locale, path: &str) -> String {
    format!("{}{}", state.config.origin(), city.href(locale, path))
}

/// To a coordinator: somebody says that a listing is not safe.
///
/// # Errors
/// When the database fails.
pub async fn not_safe(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    to: &Account,
    (report, listing): (&Report, &Listing),
) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(to.locale, Mode::Plain);
    let title = listing.title(l.locale(), city.default_locale);
    let said = if report.words.is_empty() { l.t(msg::ReportNoWords) } else { report.words.clone() };
    let letter = Letter {
        subject: l.t(msg::MailReportUnsafeSubject { title: title.into() }),
        text: l.t(msg::MailReportUnsafeText { name: to.name.as_str().into(), title: title.into(), words: said.into() }),
        button: Some((
            l.t(msg::MailReportUnsafeButton),
            href(state, city, to.locale, &format!("coordination/reports/{}", report.id)),
        )),
        ..Letter::default()
    };
    outbox::put(tx, Some(&to.id), &to.email, &letter.write(&l, city), report.created).await
}

/// To whoever has left an address: what the city says, and what came of it.
///
/// # Errors
/// When the database fails.
pub async fn answered(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    (report, listing): (&Report, &Listing),
    answer: &Answered,
) -> sqlx::Result<()> {
    let Some(email) = &report.email else { return Ok(()) };
    let l = state.catalogue.localizer(city.offered(report.locale), Mode::Plain);
    let title = listing.title(l.locale(), city.default_locale);
    let letter = Letter {
        subject: l.t(msg::MailReportAnsweredSubject { title: title.into() }),
        text: l.t(msg::MailReportAnsweredText {
            title: title.into(),
            outcome: answer.outcome.words(&l).into(),
            answer: answer.words.as_str().into(),
        }),
        ..Letter::default()
    };
    // whoever it is may have no account, and nobody asked whether they have
    outbox::put(tx, None, email, &letter.write(&l, city), answer.at).await
}

/// To somebody of the organisation: the city has hidden what they offer, and says why.
///
/// # Errors
/// When the database fails.
pub async fn hidden(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    to: &Account,
    (listing, answer): (&Listing, &Answered),
) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(to.locale, Mode::Plain);
    let title = listing.title(l.locale(), city.default_locale);
    let path = format!("desk/{}/listings/{}", listing.organiser.slug, listing.id);
    let letter = Letter {
        subject: l.t(msg::MailReportHiddenSubject { title: title.into() }),
        text: l.t(msg::MailReportHiddenText {
            name: to.name.as_str().into(),
            title: title.into(),
            answer: answer.words.as_str().into(),
        }),
        button: Some((l.t(msg::MailListingButton), href(state, city, to.locale, &path))),
        ..Letter::default()
    };
    outbox::put(tx, Some(&to.id), &to.email, &letter.write(&l, city), answer.at).await
}
