//! The letters about an application, each in the language of whoever gets it, in the transaction of what it tells of.

use super::{
    model::{Application, ApplicationStatus},
    views,
};
use crate::{
    account::model::Account,
    badge::model::Content,
    city::model::City,
    db::Tx,
    i18n::{Mode, msg},
    mail::{letter::Letter, outbox},
    provider::member::Organisation,
    server::state::AppState,
};

/// What a letter is about.
#[derive(Clone, Copy)]
pub struct About<'a> {
    pub city: &'a City,
    pub organisation: &'a Organisation,
    pub application: &'a Application,
    pub content: &'a Content,
}

/// To somebody who decides for the organisation: what somebody of that name has done waits for an answer.
///
/// # Errors
/// When the database fails.
pub async fn submitted(
    state: &AppState,
    tx: &mut Tx,
    about: About<'_>,
    (to, who): (&Account, &str),
) -> sqlx::Result<()> {
    let About { city, organisation, application, content } = about;
    let l = state.catalogue.localizer(to.locale, Mode::Plain);
    let badge = views::name_in(content, to.locale);
    let path =
        format!("desk/{}/badges/{}/applications/{}", organisation.slug, application.achievement_id, application.id);
    let letter = Letter {
        subject: l.t(msg::MailApplicationSubject { who: who.into(), badge: badge.as_str().into() }),
        text: l.t(msg::MailApplicationText { name: to.name.as_str().into(), who: who.into(), badge: badge.into() }),
        button: Some((
            l.t(msg::MailApplicationButton),
            format!("{}{}", state.config.origin(), city.href(to.locale, &path)),
        )),
        ..Letter::default()
    };
    outbox::put(tx, Some(&to.id), &to.email, &letter.write(&l, city), state.now().timestamp_millis()).await
}

/// To the applicant: what the organisation has decided, in its words.
///
/// # Errors
/// When the database fails.
pub async fn decided(
    state: &AppState,
    tx: &mut Tx,
    about: About<'_>,
    to: &Account,
    (status, words): (ApplicationStatus, &str),
) -> sqlx::Result<()> {
    let About { city, organisation, application, content } = about;
    let l = state.catalogue.localizer(to.locale, Mode::Plain);
    let badge = views::name_in(content, to.locale);
    let (name, badge, organisation) = (to.name.as_str(), badge.as_str(), organisation.name.as_str());
    let apply = format!("badges/{}/apply", application.achievement_id);
    let (subject, text, button, path) = match status {
        ApplicationStatus::Accepted => (
            l.t(msg::MailApplicationAcceptedSubject { badge: badge.into() }),
            l.t(msg::MailApplicationAcceptedText {
                name: name.into(),
                badge: badge.into(),
                organisation: organisation.into(),
            }),
            l.t(msg::MailApplicationAcceptedButton),
            "me/backpack".to_owned(),
        ),
        ApplicationStatus::Rejected => (
            l.t(msg::MailApplicationRejectedSubject { badge: badge.into() }),
            l.t(msg::MailApplicationRejectedText {
                name: name.into(),
                badge: badge.into(),
                organisation: organisation.into(),
                words: words.into(),
            }),
            l.t(msg::MailApplicationOwnButton),
            apply,
        ),
        ApplicationStatus::ChangesRequested | ApplicationStatus::Open | ApplicationStatus::Submitted => (
            l.t(msg::MailApplicationChangesSubject { badge: badge.into() }),
            l.t(msg::MailApplicationChangesText {
                name: name.into(),
                badge: badge.into(),
                organisation: organisation.into(),
                words: words.into(),
            }),
            l.t(msg::MailApplicationOwnButton),
            apply,
        ),
    };
    let href = format!("{}{}", state.config.origin(), city.href(to.locale, &path));
    let letter = Letter { subject, text, button: Some((button, href)), ..Letter::default() };
    outbox::put(tx, Some(&to.id), &to.email, &letter.write(&l, city), state.now().timestamp_millis()).await
}
