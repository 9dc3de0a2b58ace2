//! Making an endorsement: signed with the keys of who endorses, with a bit of its own so that it can be taken back.

use super::{
    mails,
    model::path,
    store::{self, New},
};
use crate::{
    account::model::Account,
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    badge::{achievement, model::Shown},
    city::model::City,
    i18n::{Localizer, msg},
    issuer::{self, keys, profile, status},
    open_badges::{
        contexts::Contexts,
        data_integrity,
        issue::{Endorsement, IssueError},
        status::{Purpose, entry},
        time,
    },
    provider::member::Organisation,
    server::state::AppState,
};
use anyhow::Context;
use uuid::Uuid;

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// It is kept: its id.
    Signed(String),
    /// They have endorsed this version already.
    Before,
    /// Verifiers would not agree about a character of the words.
    Character,
}

/// Who endorses.
#[derive(Clone, Copy)]
pub struct Endorser<'a> {
    pub city: &'a City,
    pub organisation: &'a Organisation,
    /// Whoever does it, for their history.
    pub account_id: &'a str,
}

/// Endorses a badge as it is shown, and tells those whose it is (`told`). The words are in the language of `l`.
///
/// # Errors
/// When the database fails, or the keys cannot be opened.
pub async fn make(
    state: &AppState,
    l: &Localizer,
    by: Endorser<'_>,
    (badge, words, told): (&Shown, &str, &[Account]),
) -> anyhow::Result<Made> {
    let Endorser { city, organisation, account_id } = by;
    let (now, origin) = (state.now().timestamp_millis(), state.config.origin());
    // made before the transaction begins: it may write
    let keys = keys::of(&state.db, &state.master_key, &organisation.id, now).await?;
    let id = Uuid::now_v7().to_string();
    let issuer = profile::of(state, &organisation.id, l.locale()).await?.context("the organisation is gone")?;
    let draft = Endorsement {
        id: format!("{origin}{}", path(&id)),
        name: l.t(msg::EndorsementCredential { badge: badge.name(l.locale()).into() }),
        issuer,
        of: achievement::address(origin, &badge.id, badge.version.number),
        comment: Some(words.to_owned()),
        valid_from_ms: now,
        status: None,
    };
    if let Err(IssueError::Character(_)) = draft.to_credential(Contexts::built_in()) {
        return Ok(Made::Character);
    }
    let mut tx = state.db.begin().await?;
    let bit = status::take(&mut tx, &organisation.id, now).await?;
    let position = usize::try_from(bit.1).context("a position below nothing")?;
    let list = issuer::status_list(origin, &organisation.id, bit.0);
    let source = sign(&Endorsement { status: Some(entry(&list, position, Purpose::Revocation)), ..draft }, &keys, now)?;
    let new = New {
        id: &id,
        city_id: &city.id,
        organisation_id: &organisation.id,
        badge: (&badge.id, badge.version.number),
        locale: l.locale().as_str(),
        words,
        source: &source,
        bit,
        now,
    };
    if !store::put(&mut tx, &new).await? {
        // dropped, the transaction leaves no trace
        return Ok(Made::Before);
    }
    for (organisation_id, account_id, what) in [
        (&organisation.id, Some(account_id), AuditWhat::EndorsementGiven),
        // who it was at another organisation is that one's business
        (&badge.organisation_id, None, AuditWhat::EndorsementReceived),
    ] {
        let subject = badge.version.content.name();
        let event = Event { city_id: &city.id, organisation_id, account_id, what, subject };
        audit::store::put(&mut tx, &event, now).await?;
    }
    for account in told {
        mails::received(state, &mut tx, (city, organisation, badge), account, (&id, words)).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(Made::Signed(id))
}

/// The credential as JSON, with an embedded proof.
fn sign(endorsement: &Endorsement, keys: &keys::Keys, now_ms: i64) -> anyhow::Result<String> {
    let contexts = Contexts::built_in();
    let credential =
        endorsement.to_credential(contexts).map_err(|error| anyhow::anyhow!("it cannot be endorsed: {error}"))?;
    let method = format!("{}#{}", endorsement.issuer.id, keys.eddsa.multikey());
    let signed = data_integrity::sign(credential, &method, &time::write(now_ms), &keys.eddsa, contexts);
    Ok(signed.map_err(|error| anyhow::anyhow!("an endorsement cannot be signed: {error}"))?.to_string())
}
