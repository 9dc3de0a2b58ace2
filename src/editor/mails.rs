//! The letters about a listing on its way to the public.

use super::{
    publish::{self, Deed},
    store::Kept,
};
use crate::{
    account::{model::Account, store as accounts},
    db::{Db, Tx},
    i18n::{Localizer, Mode, msg},
    mail::{letter::Letter, outbox},
    on_db,
};

/// Whoever has written at a draft.
///
/// # Errors
/// When the database fails.
pub async fn writers(db: &Db, id: &str) -> anyhow::Result<Vec<Account>> {
    let ids: Vec<String> = on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT DISTINCT account_id FROM draft_revision WHERE opportunity_id = $1 AND account_id IS NOT NULL \
             ORDER BY account_id",
        )
        .bind(id)
        .fetch_all(pool)
        .await?
    });
    accounts::by_ids(db, &ids).await
}

/// An address of ours, in somebody's language where the city has it.
fn href(deed: &Deed<'_>, to: &Account, path: &str) -> String {
    format!("{}{}", deed.state.config.origin(), deed.city.href(to.locale, path))
}

async fn post(deed: &Deed<'_>, tx: &mut Tx, to: &Account, (l, letter): (&Localizer, Letter)) -> sqlx::Result<()> {
    outbox::put(tx, Some(&to.id), &to.email, &letter.write(l, deed.city), deed.now).await
}

/// To a coordinator: somebody has sent a listing.
///
/// # Errors
/// When the database fails.
pub async fn waits(deed: &Deed<'_>, tx: &mut Tx, account: &Account, kept: &Kept) -> sqlx::Result<()> {
    let l = deed.state.catalogue.localizer(account.locale, Mode::Plain);
    let title = publish::title(&kept.draft);
    let href = href(deed, account, &format!("coordination/listings/{}", kept.opportunity_id));
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
    post(deed, tx, account, (&l, letter)).await
}

/// To a writer: it is public.
///
/// # Errors
/// When the database fails.
pub async fn published(deed: &Deed<'_>, tx: &mut Tx, to: &Account, kept: &Kept) -> sqlx::Result<()> {
    let l = deed.state.catalogue.localizer(to.locale, Mode::Plain);
    let title = publish::title(&kept.draft);
    let letter = Letter {
        subject: l.t(msg::MailListingPublishedSubject { title: title.into() }),
        text: l.t(msg::MailListingPublishedText { name: to.name.as_str().into(), title: title.into() }),
        button: Some((l.t(msg::MailListingButton), form(deed, to, kept))),
        ..Letter::default()
    };
    post(deed, tx, to, (&l, letter)).await
}

/// To a writer: the city asks for changes.
///
/// # Errors
/// When the database fails.
pub async fn changes(deed: &Deed<'_>, tx: &mut Tx, to: &Account, kept: &Kept) -> sqlx::Result<()> {
    let l = deed.state.catalogue.localizer(to.locale, Mode::Plain);
    let title = publish::title(&kept.draft);
    let letter = Letter {
        subject: l.t(msg::MailListingChangesSubject { title: title.into() }),
        text: l.t(msg::MailListingChangesText { name: to.name.as_str().into(), title: title.into() }),
        button: Some((l.t(msg::MailListingButton), form(deed, to, kept))),
        ..Letter::default()
    };
    post(deed, tx, to, (&l, letter)).await
}

fn form(deed: &Deed<'_>, to: &Account, kept: &Kept) -> String {
    href(deed, to, &format!("desk/{}/listings/{}", deed.organisation.slug, kept.opportunity_id))
}
