//! What somebody has allowed, and the tokens that came of it, in the database. Codes and tokens are kept as hashes.
//!
//! Whoever writes more than one row holds that of the grant first.

use super::scope::{self, Scope};
use crate::{
    db::{Db, Tx},
    on_db, on_tx,
};
use std::collections::BTreeSet;

const DAY: i64 = 86_400_000;
/// How long a code waits to be exchanged, milliseconds: five minutes.
pub const CODE_LIFE: i64 = 300_000;
/// How long an access token works, milliseconds: an hour.
pub const ACCESS_LIFE: i64 = 3_600_000;
/// How long a refresh token works that nobody uses, milliseconds.
pub const REFRESH_LIFE: i64 = 90 * DAY;
/// After how long a client is forgotten that nobody has said yes to, milliseconds.
const CLIENT_LIFE: i64 = 7 * DAY;
/// How exactly the last use is known, milliseconds: not every request writes.
const USED_EVERY: i64 = 600_000;

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Access,
    Refresh,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Refresh => "refresh",
        }
    }
}

/// A yes that is being given.
#[derive(Clone, Debug)]
pub struct NewGrant<'a> {
    pub id: &'a str,
    pub account_id: &'a str,
    pub client_id: &'a str,
    pub scopes: &'a BTreeSet<Scope>,
    pub code_hash: &'a str,
    pub redirect_uri: &'a str,
    pub challenge: &'a str,
}

/// A yes, as its code is exchanged.
#[derive(Clone, Debug)]
pub struct Grant {
    pub id: String,
    pub account_id: String,
    pub client_id: String,
    pub scopes: BTreeSet<Scope>,
    pub redirect_uri: String,
    pub challenge: String,
    pub is_exchanged: bool,
    /// Unix milliseconds.
    pub created: i64,
}

/// A token that was found.
#[derive(Clone, Debug)]
pub struct Token {
    pub grant_id: String,
    pub account_id: String,
    pub client_id: String,
    pub scopes: BTreeSet<Scope>,
    /// Unix milliseconds.
    pub expires: i64,
    /// Another one took its place.
    pub is_used: bool,
    /// When one of its grant was last used, in unix milliseconds.
    pub last_used: Option<i64>,
}

/// Keeps a yes, and that its client is one that people use.
///
/// # Errors
/// When the database fails.
pub async fn put_grant(tx: &mut Tx, grant: &NewGrant<'_>, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO oauth_grant (id, account_id, client_id, scopes, code_hash, redirect_uri, challenge, created, ends) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(grant.id)
        .bind(grant.account_id)
        .bind(grant.client_id)
        .bind(scope::written(grant.scopes))
        .bind(grant.code_hash)
        .bind(grant.redirect_uri)
        .bind(grant.challenge)
        .bind(now_ms)
        .bind(now_ms + CODE_LIFE)
        .execute(&mut *conn)
        .await?;
        sqlx::query("UPDATE oauth_client SET used = $2 WHERE id = $1")
            .bind(grant.client_id)
            .bind(now_ms)
            .execute(conn)
            .await?;
        Ok(())
    })
}

#[derive(sqlx::FromRow)]
struct GrantRow {
    id: String,
    account_id: String,
    client_id: String,
    scopes: String,
    redirect_uri: String,
    challenge: String,
    exchanged: Option<i64>,
    created: i64,
}

/// The yes that a code is of, used or not.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn by_code(db: &Db, code_hash: &str) -> anyhow::Result<Option<Grant>> {
    let row: Option<GrantRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, account_id, client_id, scopes, redirect_uri, challenge, exchanged, created FROM oauth_grant \
             WHERE code_hash = $1",
        )
        .bind(code_hash)
        .fetch_optional(pool)
        .await?
    });
    let read = |row: GrantRow| -> anyhow::Result<Grant> {
        Ok(Grant {
            scopes: scope::held("oauth_grant.scopes", &row.scopes)?,
            is_exchanged: row.exchanged.is_some(),
            id: row.id,
            account_id: row.account_id,
            client_id: row.client_id,
            redirect_uri: row.redirect_uri,
            challenge: row.challenge,
            created: row.created,
        })
    };
    row.map(read).transpose()
}

/// Uses a code up, and holds its grant. `false` where it was used meanwhile, or taken back.
///
/// # Errors
/// When the database fails.
pub async fn exchange(tx: &mut Tx, grant_id: &str, now_ms: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let used = sqlx::query("UPDATE oauth_grant SET exchanged = $2 WHERE id = $1 AND exchanged IS NULL")
            .bind(grant_id)
            .bind(now_ms)
            .execute(conn)
            .await?;
        Ok(used.rows_affected() > 0)
    })
}

/// Has a refresh token make room for the next one, and holds its grant. `false` where it has already, or was taken back.
///
/// # Errors
/// When the database fails.
pub async fn rotate(tx: &mut Tx, grant_id: &str, token_hash: &str, now_ms: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE oauth_grant SET used = $2 WHERE id = $1")
            .bind(grant_id)
            .bind(now_ms)
            .execute(&mut *conn)
            .await?;
        let used = sqlx::query("UPDATE oauth_token SET used = $2 WHERE token_hash = $1 AND used IS NULL")
            .bind(token_hash)
            .bind(now_ms)
            .execute(conn)
            .await?;
        Ok(used.rows_affected() > 0)
    })
}

/// Keeps a token until `expires` (unix milliseconds), and its grant as long.
///
/// # Errors
/// When the database fails.
pub async fn put_token(
    tx: &mut Tx,
    (grant_id, token_hash): (&str, &str),
    (kind, scopes): (Kind, &BTreeSet<Scope>),
    expires: i64,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE oauth_grant SET ends = $2 WHERE id = $1 AND ends < $2")
            .bind(grant_id)
            .bind(expires)
            .execute(&mut *conn)
            .await?;
        sqlx::query(
            "INSERT INTO oauth_token (token_hash, grant_id, kind, scopes, expires) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(token_hash)
        .bind(grant_id)
        .bind(kind.as_str())
        .bind(scope::written(scopes))
        .bind(expires)
        .execute(conn)
        .await?;
        Ok(())
    })
}

#[derive(sqlx::FromRow)]
struct TokenRow {
    grant_id: String,
    account_id: String,
    client_id: String,
    scopes: String,
    expires: i64,
    used: Option<i64>,
    last_used: Option<i64>,
}

/// A token of a kind, whether it still works or not.
///
/// # Errors
/// As [`by_code`].
pub async fn token(db: &Db, token_hash: &str, kind: Kind) -> anyhow::Result<Option<Token>> {
    let row: Option<TokenRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT t.grant_id, g.account_id, g.client_id, t.scopes, t.expires, t.used, g.used AS last_used \
             FROM oauth_token t JOIN oauth_grant g ON g.id = t.grant_id WHERE t.token_hash = $1 AND t.kind = $2",
        )
        .bind(token_hash)
        .bind(kind.as_str())
        .fetch_optional(pool)
        .await?
    });
    let read = |row: TokenRow| -> anyhow::Result<Token> {
        Ok(Token {
            scopes: scope::held("oauth_token.scopes", &row.scopes)?,
            is_used: row.used.is_some(),
            grant_id: row.grant_id,
            account_id: row.account_id,
            client_id: row.client_id,
            expires: row.expires,
            last_used: row.last_used,
        })
    };
    row.map(read).transpose()
}

/// Notes that a token is used, if that was not noted a moment ago.
///
/// # Errors
/// When the database fails.
pub async fn touch(db: &Db, token: &Token, now_ms: i64) -> sqlx::Result<()> {
    if token.last_used.is_some_and(|last| now_ms < last + USED_EVERY) {
        return Ok(());
    }
    on_db!(db, |pool| {
        sqlx::query("UPDATE oauth_grant SET used = $2 WHERE id = $1")
            .bind(&token.grant_id)
            .bind(now_ms)
            .execute(pool)
            .await?;
        Ok(())
    })
}

/// Ends a yes, and with it everything that came of it.
///
/// # Errors
/// When the database fails.
pub async fn end_grant(tx: &mut Tx, grant_id: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM oauth_grant WHERE id = $1").bind(grant_id).execute(conn).await?;
        Ok(())
    })
}

/// Ends one token.
///
/// # Errors
/// When the database fails.
pub async fn end_token(db: &Db, token_hash: &str) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM oauth_token WHERE token_hash = $1").bind(token_hash).execute(pool).await?;
        Ok(())
    })
}

/// Takes back everything that an account has allowed a client. `false` where there was nothing.
///
/// # Errors
/// When the database fails.
pub async fn disconnect(db: &Db, account_id: &str, client_id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let ended = sqlx::query("DELETE FROM oauth_grant WHERE account_id = $1 AND client_id = $2")
            .bind(account_id)
            .bind(client_id)
            .execute(pool)
            .await?;
        Ok(ended.rows_affected() > 0)
    })
}

/// Takes back everything that an account has allowed: one who had its password may have said that yes.
///
/// # Errors
/// When the database fails.
pub async fn disconnect_all(tx: &mut Tx, account_id: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM oauth_grant WHERE account_id = $1").bind(account_id).execute(conn).await?;
        Ok(())
    })
}

/// Throws away what has ended, and clients that nobody has said yes to.
///
/// # Errors
/// When the database fails.
pub async fn purge(db: &Db, now_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM oauth_grant WHERE ends <= $1").bind(now_ms).execute(pool).await?;
        sqlx::query("DELETE FROM oauth_token WHERE expires <= $1").bind(now_ms).execute(pool).await?;
        sqlx::query("DELETE FROM oauth_client WHERE used IS NULL AND created <= $1")
            .bind(now_ms - CLIENT_LIFE)
            .execute(pool)
            .await?;
        Ok(())
    })
}
