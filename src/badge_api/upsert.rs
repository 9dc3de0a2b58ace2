//! Whether a badge that a program sends is new to a backpack, takes the place of another, or neither.
//!
//! Two are the same where issuer and identifier are (Open Badges 3.0, section 10); the one that begins later is the newer. But a
//! program is not the owner: it replaces nothing that was accepted here, puts nothing older in place of what is newer, and
//! nothing that could not be checked in place of what was.

use super::{credentials::unread, refusal::Refusal};
use crate::{
    account::model::Account,
    backpack::{along, brought, model::Held, store},
    i18n::{Mode, msg},
    open_badges::credential::{Credential, is_same_id},
    server::{reader::Reader, state::AppState},
    verification::{
        check::Looked,
        model::{Checked, Found, Outcome},
        words,
    },
};
use axum::http::StatusCode;

/// What became of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    New,
    /// It stands in the place of the one that was there.
    Renewed,
    /// It was there as it came, or as it was accepted here.
    There,
}

/// Looks at a badge as at one that its owner brings along, and keeps it.
///
/// # Errors
/// When it is forged, or what is there may not be replaced by it.
pub async fn put(state: &AppState, reader: &Reader, account: &Account, badge: Credential) -> Result<Put, Refusal> {
    let looked = along::look(state, account, badge.source().as_bytes().to_vec()).await?;
    let looked = looked.map_err(|why| unread(reader, &why))?;
    if looked.checked.found == Found::Invalid {
        return Err(Refusal::data(format!("the badge is not real: {}", reasons(reader, &looked.checked))));
    }
    let nameless = state.catalogue.localizer(account.locale, Mode::Plain).t(msg::VerifyNameless);
    // of two who send the same at once the second finds what the first has put there
    for _ in 0..2 {
        match same(state, account, &badge, &looked).await? {
            Some(held) => return beside(state, &held, &badge, &looked).await,
            None if along::keep(state, &account.id, &looked, &nameless).await?.is_some() => return Ok(Put::New),
            None => {}
        }
    }
    Err(conflict("the badge has just been changed: read it again"))
}

fn conflict(description: &str) -> Refusal {
    Refusal::new(StatusCode::CONFLICT, description)
}

/// What speaks against a badge.
fn reasons(reader: &Reader, checked: &Checked) -> String {
    let failed = checked.findings.iter().filter(|finding| matches!(finding.outcome, Outcome::Failed(_)));
    let reasons: Vec<String> = failed.map(|finding| words::finding(reader, finding, &checked.about)).collect();
    reasons.join(" ")
}

/// The one in the backpack that a badge is the same as, or whose place in it this would need.
async fn same(
    state: &AppState,
    account: &Account,
    badge: &Credential,
    looked: &Looked,
) -> anyhow::Result<Option<Held>> {
    let mut in_the_way = None;
    for (id, identity) in brought::identities(&state.db, &account.id).await? {
        if identity != looked.identity && !badge.id().is_some_and(|own| is_same_id(own, &identity)) {
            continue;
        }
        let Some(held) = store::one(&state.db, &account.id, &id).await? else { continue };
        if is_same(&held, badge) {
            return Ok(Some(held));
        }
        if identity == looked.identity {
            in_the_way = Some(held);
        }
    }
    Ok(in_the_way)
}

fn is_same(held: &Held, badge: &Credential) -> bool {
    Credential::read(&held.source).is_ok_and(|own| own.is_same_as(badge))
}

/// What becomes of a badge beside the one that is there.
async fn beside(state: &AppState, held: &Held, badge: &Credential, looked: &Looked) -> Result<Put, Refusal> {
    let source = badge.source();
    let as_it_is = held.source == source || held.jwt.as_deref() == Some(source);
    if held.award_id.is_some() {
        // the other form, or other spaces: it is the one that was accepted here, which stays as it was signed
        let is_ours = as_it_is || (is_same(held, badge) && looked.checked.found.is_genuine());
        return if is_ours { Ok(Put::There) } else { Err(conflict("a badge of that id was accepted here, and stays")) };
    }
    if !as_it_is {
        let there = Credential::read(&held.source).ok().filter(|there| there.is_same_as(badge));
        let there = there.ok_or_else(|| conflict("a badge of that id is there by another issuer"))?;
        if badge.begins_ms() < there.begins_ms() {
            return Err(conflict("a newer form of this badge is there"));
        }
        let report = brought::report(&state.db, &held.id).await?;
        if !looked.checked.found.is_genuine() && report.is_some_and(|report| report.found.found.is_genuine()) {
            return Err(conflict("this form of the badge cannot be checked, and the one that is there could"));
        }
    }
    if !along::renew(state, held, looked).await? {
        return Err(conflict("the badge has just been changed: read it again"));
    }
    Ok(if as_it_is { Put::There } else { Put::Renewed })
}
