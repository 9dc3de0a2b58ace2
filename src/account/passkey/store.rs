//! Passkeys in the database, and ceremonies that are under way.

use crate::{
    account::secrets,
    db::{Db, Tx},
    on_db, on_tx,
    server::client::Client,
};
use anyhow::Context;
use data_encoding::BASE64URL_NOPAD;
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use webauthn_rs::prelude::{CredentialID, Passkey};

/// How long somebody has for a ceremony, milliseconds: as long as the browser gives them.
const LIFE: i64 = 300_000;

/// A passkey as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Listed {
    pub id: String,
    /// "Firefox"; empty where unknown.
    pub browser: String,
    /// "Android"; empty where unknown.
    pub system: String,
    /// Unix milliseconds.
    pub created: i64,
    /// When somebody last signed in with it, unix milliseconds.
    pub used: Option<i64>,
}

/// Remembers a ceremony; returns the token with which it goes on. Those that nobody finished are forgotten.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn begin(db: &Db, account_id: Option<&str>, state: &impl Serialize, now_ms: i64) -> anyhow::Result<String> {
    let token = secrets::token()?;
    let state = serde_json::to_string(state)?;
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM passkey_ceremony WHERE expires <= $1").bind(now_ms).execute(pool).await?;
        sqlx::query("INSERT INTO passkey_ceremony (token_hash, account_id, state, expires) VALUES ($1, $2, $3, $4)")
            .bind(secrets::hash(&token))
            .bind(account_id)
            .bind(&state)
            .bind(now_ms + LIFE)
            .execute(pool)
            .await?;
    });
    Ok(token)
}

/// Takes up a ceremony, this once; `None` where it is over, was taken up, or is somebody else's.
///
/// # Errors
/// When the database fails, or holds what this program cannot read.
pub async fn take_up<T: DeserializeOwned>(
    db: &Db,
    token: &str,
    account_id: Option<&str>,
    now_ms: i64,
) -> anyhow::Result<Option<T>> {
    let found: Option<(Option<String>, String, i64)> = on_db!(db, |pool| {
        sqlx::query_as("DELETE FROM passkey_ceremony WHERE token_hash = $1 RETURNING account_id, state, expires")
            .bind(secrets::hash(token))
            .fetch_optional(pool)
            .await?
    });
    let Some((whose, state, expires)) = found else { return Ok(None) };
    if whose.as_deref() != account_id || expires <= now_ms {
        return Ok(None);
    }
    Ok(Some(serde_json::from_str(&state).context("a ceremony cannot be read")?))
}

/// Keeps a passkey; `false` where it is there already.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    account_id: &str,
    passkey: &Passkey,
    client: &Client,
    now_ms: i64,
) -> anyhow::Result<bool> {
    let credential = serde_json::to_string(passkey)?;
    Ok(on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO passkey (id, account_id, credential_id, credential, browser, system, created) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(account_id)
        .bind(BASE64URL_NOPAD.encode(passkey.cred_id().as_ref()))
        .bind(&credential)
        .bind(client.browser)
        .bind(client.system)
        .bind(now_ms)
        .execute(conn)
        .await?
        .rows_affected()
            > 0
    }))
}

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn of_account(db: &Db, account_id: &str) -> sqlx::Result<Vec<Listed>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, browser, system, created, used FROM passkey WHERE account_id = $1 ORDER BY created, id",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await
    })
}

/// The ids of an account's credentials, so that a phone does not make a second one.
///
/// # Errors
/// When the database fails, or holds what this program cannot read.
pub async fn credential_ids(db: &Db, account_id: &str) -> anyhow::Result<Vec<CredentialID>> {
    let ids: Vec<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT credential_id FROM passkey WHERE account_id = $1")
            .bind(account_id)
            .fetch_all(pool)
            .await?
    });
    ids.iter().map(|id| BASE64URL_NOPAD.decode(id.as_bytes()).context("passkey.credential_id")).collect()
}

/// The passkey of an account with that credential.
///
/// # Errors
/// When the database fails, or holds what this program cannot read.
pub async fn find(db: &Db, account_id: &str, credential_id: &[u8]) -> anyhow::Result<Option<Passkey>> {
    let credential: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT credential FROM passkey WHERE account_id = $1 AND credential_id = $2")
            .bind(account_id)
            .bind(BASE64URL_NOPAD.encode(credential_id))
            .fetch_optional(pool)
            .await?
    });
    credential.map(|text| serde_json::from_str(&text).context("passkey.credential")).transpose()
}

/// Notes that somebody has signed in with a passkey, and what it said of itself.
///
/// # Errors
/// When the database fails.
pub async fn note_use(tx: &mut Tx, passkey: &Passkey, now_ms: i64) -> anyhow::Result<()> {
    let credential = serde_json::to_string(passkey)?;
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE passkey SET used = $2, credential = $3 WHERE credential_id = $1")
            .bind(BASE64URL_NOPAD.encode(passkey.cred_id().as_ref()))
            .bind(now_ms)
            .bind(&credential)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Forgets a passkey of an account; `false` where there is no such one.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, account_id: &str, id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let removed = sqlx::query("DELETE FROM passkey WHERE account_id = $1 AND id = $2")
            .bind(account_id)
            .bind(id)
            .execute(pool)
            .await?;
        Ok(removed.rows_affected() > 0)
    })
}

/// Forgets every passkey of an account, and those that are being made.
///
/// # Errors
/// When the database fails.
pub async fn remove_all(tx: &mut Tx, account_id: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM passkey WHERE account_id = $1").bind(account_id).execute(&mut *conn).await?;
        sqlx::query("DELETE FROM passkey_ceremony WHERE account_id = $1").bind(account_id).execute(conn).await?;
        Ok(())
    })
}
