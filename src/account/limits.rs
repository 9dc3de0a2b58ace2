//! How often something may be tried. Counted in the database, for all servers together, under hashes: who tried what is
//! nobody's business afterwards.
//!
//! Someone who guesses is slowed down by the account they guess at; a class behind one school address shares only a limit
//! that thirty pupils with wet fingers do not reach.

use super::secrets;
use crate::{on_db, server::state::AppState};

const MINUTE: i64 = 60_000;

/// What is limited.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// Wrong passwords for one account from one address.
    SignInHere,
    /// Wrong passwords for one account from anywhere.
    SignIn,
    /// Wrong passwords from one address, whatever the account.
    SignInAddress,
    /// Mails that somebody asks for to one mailbox: sign-up, reset, change of address, a guardian's request.
    Mail,
    /// Mails that are asked for from one address.
    MailAddress,
    /// Wrong passwords of somebody who is signed in.
    Password,
    /// Challenges for passkeys that are asked for from one address.
    Passkey,
    /// Codes at the door that one account types.
    CheckIn,
    /// Suggestions of one account or, without one, from one address.
    Suggestion,
}

impl Limit {
    /// Name, tries, and the window in milliseconds.
    const fn rule(self) -> (&'static str, i64, i64) {
        match self {
            Self::SignInHere => ("sign-in-here", 10, 15 * MINUTE),
            Self::SignIn => ("sign-in", 60, 60 * MINUTE),
            Self::SignInAddress => ("sign-in-address", 300, 15 * MINUTE),
            Self::Mail => ("mail", 5, 60 * MINUTE),
            Self::MailAddress => ("mail-address", 200, 60 * MINUTE),
            Self::Password => ("password", 10, 15 * MINUTE),
            Self::Passkey => ("passkey", 300, 15 * MINUTE),
            Self::CheckIn => ("check-in", 20, 15 * MINUTE),
            Self::Suggestion => ("suggestion", 40, 60 * MINUTE),
        }
    }

    fn id(self, whom: &str) -> String {
        let (name, ..) = self.rule();
        format!("{name}:{}", secrets::hash(whom))
    }
}

/// Too many tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlowDown {
    /// Until the next one is heard, at least 1.
    pub minutes: u32,
}

/// Whether another try is heard.
///
/// # Errors
/// When the database fails.
pub async fn check(state: &AppState, limit: Limit, whom: &str) -> sqlx::Result<Option<SlowDown>> {
    let (_, tries, window) = limit.rule();
    let now = state.now().timestamp_millis();
    let counted: Option<(i64, i64)> = on_db!(&state.db, |pool| {
        sqlx::query_as("SELECT began, tries FROM rate_limit WHERE id = $1")
            .bind(limit.id(whom))
            .fetch_optional(pool)
            .await?
    });
    Ok(counted.filter(|&(began, counted)| counted >= tries && began + window > now).map(|(began, _)| SlowDown {
        minutes: u32::try_from((began + window - now + MINUTE - 1) / MINUTE).unwrap_or(1),
    }))
}

/// Counts a try.
///
/// # Errors
/// When the database fails.
pub async fn count(state: &AppState, limit: Limit, whom: &str) -> sqlx::Result<()> {
    let (.., window) = limit.rule();
    let now = state.now().timestamp_millis();
    on_db!(&state.db, |pool| {
        sqlx::query(
            "INSERT INTO rate_limit (id, began, tries) VALUES ($1, $2, 1) ON CONFLICT (id) DO UPDATE SET \
             tries = CASE WHEN rate_limit.began + $3 > $2 THEN rate_limit.tries + 1 ELSE 1 END, \
             began = CASE WHEN rate_limit.began + $3 > $2 THEN rate_limit.began ELSE $2 END",
        )
        .bind(limit.id(whom))
        .bind(now)
        .bind(window)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// Counts a try unless there were too many.
///
/// # Errors
/// When the database fails.
pub async fn spend(state: &AppState, limit: Limit, whom: &str) -> sqlx::Result<Option<SlowDown>> {
    let refused = check(state, limit, whom).await?;
    if refused.is_none() {
        count(state, limit, whom).await?;
    }
    Ok(refused)
}

/// Counts a try of each kind, up to the first of which there were too many: for what asks for a mail.
///
/// # Errors
/// When the database fails.
pub async fn spend_all(state: &AppState, tries: &[(Limit, &str)]) -> sqlx::Result<Option<SlowDown>> {
    for (limit, whom) in tries {
        if let Some(slow_down) = spend(state, *limit, whom).await? {
            return Ok(Some(slow_down));
        }
    }
    Ok(None)
}
