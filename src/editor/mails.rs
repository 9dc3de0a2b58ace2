//! The letters about a listing on its way to the public.

use super::{
    publish::{self, Deed},
    store::Kept,
};
use crate::{
    account::model::Account,
    db::Tx,
    i18n::{Mode, msg},
    mail::{letter::Letter, outbox},
    on_tx,
};
use lettre::Address;

/// Whoever gets a letter: their account's id, address, name and language.
pub struct Recipient {
    pub id: String,
    pub email: Address,
    pub name: String,
    pub locale: crate::i18n::Locale,
}

/// Whoever has written at a draft.
///
/// # Errors
/// When the database fails.
pub async fn writers(tx: &mut Tx, id: &str) -> anyhow::Result<Vec<Recipient>> {
    let rows: Vec<(String, String, String, String)> = on_tx!(tx, |conn| {
        sqlx::query_as(
            "SELECT a.id, a.email, a.name, a.locale FROM account a WHERE a.id IN \
             (SELECT account_id FROM draft_revision WHERE opportunity_id = $1) ORDER BY a.id",
        )
        .bind(id)
        .fetch_all(conn)
        .await?
    });
    rows.into_iter()
        .map(|(id, email, name, locale)| Ok(Recipient { id, email: email.parse()?, name, locale: locale.parse()? }))
        .collect()
}

async fn post(
    deed: &Deed<'_>,
    tx: &mut Tx,
    (account_id, email): (&str, &Address),
    letter: (&crate::i18n::Localizer, Letter),
) -> sqlx::Result<()> {
    let (l, letter) = letter;
    outbox::put(tx, Some(account_id), email, &letter.write(l, deed.city), deed.now).await
}

/// To a coordinator: somebody has sent a listing.
///
/// # Errors
/// When the database fails.
pub async fn waits(deed: &Deed<'_>, tx: &mut Tx, account: &Account, kept: &Kept) -> sqlx::Result<()> {
    let l = deed.state.catalogue.localizer(account.locale, Mode::Plain);
    let title = publish::title(&kept.draft);
    let origin = deed.state.config.origin();
    let href = format!(
        "{origin}/{}/{}/coordination/listings/{}",
        account.locale.as_str(),
        deed.city.slug,
        kept.opportunity_id
    );
    let letter = Letter {
        subject: l.t(msg::MailListingWaitsSubject { title: title.into() }),
        text: l.t(msg::MailListingWaitsText {
            name: account.name.as_str().into(),
            organisation: deed.organisation.name.as_str().into(),
            title: title.into(),
        }),
        button: Some((l.t(msg::MailListingWaitsButton), href)),
        ..Letter::default()
    };
    post(deed, tx, (&account.id, &account.email), (&l, letter)).await
}

/// To a writer: it is public.
///
/// # Errors
/// When the database fails.
pub async fn published(deed: &Deed<'_>, tx: &mut Tx, to: &Recipient, kept: &Kept) -> sqlx::Result<()> {
    let l = deed.state.catalogue.localizer(to.locale, Mode::Plain);
    let title = publish::title(&kept.draft);
    let letter = Letter {
        subject: l.t(msg::MailListingPublishedSubject { title: title.into() }),
        text: l.t(msg::MailListingPublishedText { name: to.name.as_str().into(), title: title.into() }),
        button: Some((l.t(msg::MailListingButton), form(deed, to, kept))),
        ..Letter::default()
    };
    post(deed, tx, (&to.id, &to.email), (&l, letter)).await
}

/// To a writer: the city asks for changes.
///
/// # Errors
/// When the database fails.
pub async fn changes(deed: &Deed<'_>, tx: &mut Tx, to: &Recipient, kept: &Kept) -> sqlx::Result<()> {
    let l = deed.state.catalogue.localizer(to.locale, Mode::Plain);
    let title = publish::title(&kept.draft);
    let letter = Letter {
        subject: l.t(msg::MailListingChangesSubject { title: title.into() }),
        text: l.t(msg::MailListingChangesText { name: to.name.as_str().into(), title: title.into() }),
        button: Some((l.t(msg::MailListingButton), form(deed, to, kept))),
        ..Letter::default()
    };
    post(deed, tx, (&to.id, &to.email), (&l, letter)).await
}

fn form(deed: &Deed<'_>, to: &Recipient, kept: &Kept) -> String {
    format!(
        "{}/{}/{}/desk/{}/listings/{}",
        deed.state.config.origin(),
        to.locale.as_str(),
        deed.city.slug,
        deed.organisation.slug,
        kept.opportunity_id
    )
}
