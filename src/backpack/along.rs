//! A badge from elsewhere on its way into somebody's backpack: looked at, and kept with what was found. It is the same for
//! whoever brings one along and for programs that put one there for them.

use super::{
    brought::{self, Picture, Report},
    model::Held,
    store::{self, Keeping},
};
use crate::{
    account::model::Account,
    server::state::AppState,
    verification::{
        check::{self, Looked, Unread, Whose},
        picture,
    },
};

/// Bytes of the file that a badge came in which are kept; of a larger one only what is shown.
const MAX_FILE: usize = 2 << 20;

/// Looks at a badge that should be this person's, where it says so of any.
///
/// # Errors
/// When the database fails, or the process is going down.
pub async fn look(state: &AppState, account: &Account, badge: Vec<u8>) -> anyhow::Result<Result<Looked, Unread>> {
    check::check(state, badge, &Whose::Owner(account.email.to_string())).await
}

/// What is written of a badge that was looked at.
struct Written {
    report: Report,
    picture: Picture,
}

impl Written {
    async fn of(state: &AppState, looked: &Looked) -> anyhow::Result<Self> {
        let shown = picture::shown(state, looked).await?;
        let kind = looked.kind().filter(|_| looked.presented.len() <= MAX_FILE);
        Ok(Self {
            report: Report { checked: state.now().timestamp_millis(), found: looked.checked.clone() },
            picture: Picture { file: kind.map(|kind| (kind, looked.presented.clone())), shown },
        })
    }
}

/// Puts a badge into a backpack, for its owner alone to see; returns its id there. None where one of its identity is there
/// already. `nameless` is what one is called that says no name.
///
/// # Errors
/// When the database fails, or the process is going down.
pub async fn keep(
    state: &AppState,
    account_id: &str,
    looked: &Looked,
    nameless: &str,
) -> anyhow::Result<Option<String>> {
    let written = Written::of(state, looked).await?;
    let about = &looked.checked.about;
    let keeping = Keeping {
        account_id,
        award_id: None,
        identity: &looked.identity,
        source: &looked.source,
        jwt: None,
        name: if about.name.is_empty() { nameless } else { &about.name },
        issuer: &about.issuer,
        begins: about.begins,
        ends: about.ends,
        now: written.report.checked,
    };
    let mut tx = state.db.begin().await?;
    let kept = store::keep(&mut tx, &keeping).await?;
    if let Some(held) = &kept {
        brought::note(&mut tx, held, &written.report).await?;
        brought::keep_picture(&mut tx, held, &written.picture).await?;
    }
    tx.commit().await?;
    Ok(kept)
}

/// Puts a badge in the place of one that was brought along: who may see it and what it stands in stays. Whether that one was
/// still there as it was read.
///
/// # Errors
/// As [`keep`].
pub async fn renew(state: &AppState, held: &Held, looked: &Looked) -> anyhow::Result<bool> {
    let written = Written::of(state, looked).await?;
    let mut tx = state.db.begin().await?;
    if !brought::replace(&mut tx, held, &looked.source).await? {
        return Ok(false);
    }
    brought::note(&mut tx, &held.id, &written.report).await?;
    brought::keep_picture(&mut tx, &held.id, &written.picture).await?;
    tx.commit().await?;
    Ok(true)
}
