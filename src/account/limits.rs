//! How often something may be tried. Counted in the database, for all servers together, under hashes: who tried what is
//! nobody's business afterwards.
//!
//! Someone who guesses is slowed down by the account they guess at; a class behind one school address shares only a limit
//! that thirty pupils with wet fingers do not reach. What is refused is not counted.

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
    /// Mails that somebody asks for to one mailbox: sign-up, reset, change of address, a guardian's request, an invitation.
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
    /// Organisations that one account registers.
    Organisation,
    /// Suggestions of places that one account asks for, as it types.
    Venue,
    /// Pictures that one account sends.
    Picture,
    /// Tables and calendars that one account brings.
    Import,
    /// Reports of one account or, without one, from one address.
    Report,
    /// Badges that are checked, which may ask other servers: for one account or, without one, from one address.
    Verification,
    /// Endorsements that one organisation makes: each is a letter to another one.
    Endorsement,
    /// Codes of badges that there are not, tried by one account.
    Claim,
    /// The same, from one address.
    ClaimAddress,
    /// Programs that introduce themselves from one address.
    OauthClient,
    /// Programs that one account lets at its badges.
    OauthGrant,
    /// Questions of such programs about one account.
    BadgeApi,
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
            Self::Organisation => ("organisation", 5, 24 * 60 * MINUTE),
            Self::Venue => ("venue", 300, 15 * MINUTE),
            Self::Picture => ("picture", 100, 60 * MINUTE),
            Self::Import => ("import", 60, 60 * MINUTE),
            Self::Report => ("report", 40, 60 * MINUTE),
            Self::Verification => ("verification", 120, 60 * MINUTE),
            Self::Endorsement => ("endorsement", 30, 60 * MINUTE),
            Self::Claim => ("claim", 20, 15 * MINUTE),
            Self::ClaimAddress => ("claim-address", 200, 15 * MINUTE),
            Self::OauthClient => ("oauth-client", 30, 60 * MINUTE),
            Self::OauthGrant => ("oauth-grant", 60, 60 * MINUTE),
            Self::BadgeApi => ("badge-api", 600, 15 * MINUTE),
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

/// Counts a try, unless there were too many. Looking and counting are one statement: of tries at the same moment no more
/// are heard than of tries one after the other. So what may fail is counted first, and taken back when it was right.
///
/// # Errors
/// When the database fails.
pub async fn spend(state: &AppState, limit: Limit, whom: &str) -> sqlx::Result<Option<SlowDown>> {
    let (_, tries, window) = limit.rule();
    let id = limit.id(whom);
    let now = state.now().timestamp_millis();
    on_db!(&state.db, |pool| {
        // without a row where nothing was counted
        let counted: Option<i64> = sqlx::query_scalar(
            "INSERT INTO rate_limit (id, began, tries) VALUES ($1, $2, 1) ON CONFLICT (id) DO UPDATE SET \
             tries = CASE WHEN rate_limit.began + $3 > $2 THEN rate_limit.tries + 1 ELSE 1 END, \
             began = CASE WHEN rate_limit.began + $3 > $2 THEN rate_limit.began ELSE $2 END \
             WHERE rate_limit.began + $3 <= $2 OR rate_limit.tries < $4 RETURNING tries",
        )
        .bind(&id)
        .bind(now)
        .bind(window)
        .bind(tries)
        .fetch_optional(pool)
        .await?;
        if counted.is_some() {
            return Ok(None);
        }
        let began: Option<i64> =
            sqlx::query_scalar("SELECT began FROM rate_limit WHERE id = $1").bind(&id).fetch_optional(pool).await?;
        let left = began.unwrap_or(now) + window - now;
        Ok(Some(SlowDown { minutes: u32::try_from((left + MINUTE - 1) / MINUTE).unwrap_or(1).max(1) }))
    })
}

/// Takes a try back: it was none, for the password was right or the whole was refused for something else.
///
/// # Errors
/// When the database fails.
pub async fn refund(state: &AppState, limit: Limit, whom: &str) -> sqlx::Result<()> {
    on_db!(&state.db, |pool| {
        sqlx::query("UPDATE rate_limit SET tries = tries - 1 WHERE id = $1 AND tries > 0")
            .bind(limit.id(whom))
            .execute(pool)
            .await?;
        Ok(())
    })
}

/// Counts a try of each kind, or none of them where there were too many of one.
///
/// # Errors
/// When the database fails.
pub async fn spend_all(state: &AppState, tries: &[(Limit, &str)]) -> sqlx::Result<Option<SlowDown>> {
    for (at, (limit, whom)) in tries.iter().enumerate() {
        if let Some(slow_down) = spend(state, *limit, whom).await? {
            refund_all(state, &tries[..at]).await?;
            return Ok(Some(slow_down));
        }
    }
    Ok(None)
}

/// Takes a try of each kind back.
///
/// # Errors
/// When the database fails.
pub async fn refund_all(state: &AppState, tries: &[(Limit, &str)]) -> sqlx::Result<()> {
    for (limit, whom) in tries {
        refund(state, *limit, whom).await?;
    }
    Ok(())
}
