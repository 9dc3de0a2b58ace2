//! The letter about a listing that went into another.

use crate::{
    account::model::Account,
    city::model::City,
    db::Tx,
    i18n::{Mode, msg},
    mail::{letter::Letter, outbox},
    opportunity::listing::Listing,
    server::state::AppState,
};

/// To somebody of the organisation whose listing went away.
///
/// # Errors
/// When the database fails.
pub async fn merged(
    state: &AppState,
    tx: &mut Tx,
    city: &City,
    to: &Account,
    (away, other): (&Listing, &Listing),
    now_ms: i64,
) -> sqlx::Result<()> {
    let l = state.catalogue.localizer(to.locale, Mode::Plain);
    let title = away.title(l.locale(), city.default_locale);
    let path = format!("opportunities/{}", other.slug);
    let letter = Letter {
        subject: l.t(msg::MailMergedSubject { title: title.into() }),
        text: l.t(msg::MailMergedText {
            name: to.name.as_str().into(),
            title: title.into(),
            other: other.title(l.locale(), city.default_locale).into(),
            organisation: other.organiser.name.as_str().into(),
        }),
        button: Some((l.t(msg::MailMergedButton), format!("{}{}", state.config.origin(), city.href(to.locale, &path)))),
        ..Letter::default()
    };
    outbox::put(tx, Some(&to.id), &to.email, &letter.write(&l, city), now_ms).await
}
