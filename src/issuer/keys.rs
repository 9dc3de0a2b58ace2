//! The keys of an organisation: made when it first issues something, kept sealed, replaced by command.

use super::seal::MasterKey;
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
    open_badges::keys::{JwtSigningKey, PublicKey, SigningKey},
    words::words,
};
use anyhow::Context;
use serde_json::Value;

words! {
    /// What a key signs with.
    Algorithm {
        /// Ed25519, for embedded proofs.
        Eddsa = "eddsa",
        /// P-256, for badges as JWTs.
        Es256 = "es256",
    }
}

/// The public half of a key, whether it still signs or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// What stands behind # in its address: a Multikey.
    pub id: String,
    pub algorithm: Algorithm,
    pub jwk: Value,
}

/// What an organisation signs with.
#[derive(Debug)]
pub struct Keys {
    pub eddsa: SigningKey,
    pub es256: JwtSigningKey,
    /// Behind # in the address of the second.
    pub es256_id: String,
}

/// Every key that an organisation ever had, the oldest first.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn published(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Published>> {
    let rows: Vec<(String, String, String)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT id, algorithm, jwk FROM issuer_key WHERE organisation_id = $1 ORDER BY created, id")
            .bind(organisation_id)
            .fetch_all(pool)
            .await?
    });
    let key = |(id, algorithm, jwk): (String, String, String)| {
        Ok(Published {
            id,
            algorithm: self::algorithm(&algorithm)?,
            jwk: serde_json::from_str(&jwk).map_err(|_| Corrupt::new("issuer_key.jwk", &jwk))?,
        })
    };
    rows.into_iter().map(key).collect()
}

fn algorithm(word: &str) -> Result<Algorithm, Corrupt> {
    Algorithm::from_word(word).ok_or_else(|| Corrupt::new("issuer_key.algorithm", word))
}

/// What a key is sealed for, so that no row can stand in for another.
fn purpose(organisation_id: &str, algorithm: Algorithm, id: &str) -> String {
    format!("issuer {organisation_id} {} {id}", algorithm.as_str())
}

/// The keys that an organisation signs with now; makes those that it lacks.
///
/// # Errors
/// When the database fails, the keys were sealed under another master key, or the system has no randomness.
pub async fn of(db: &Db, master: &MasterKey, organisation_id: &str, now_ms: i64) -> anyhow::Result<Keys> {
    if let Some(keys) = read(db, master, organisation_id).await? {
        return Ok(keys);
    }
    let mut tx = db.begin().await?;
    make(&mut tx, master, organisation_id, now_ms).await?;
    tx.commit().await?;
    read(db, master, organisation_id).await?.context("keys were made and are not there")
}

async fn read(db: &Db, master: &MasterKey, organisation_id: &str) -> anyhow::Result<Option<Keys>> {
    let rows: Vec<(String, String, String)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, algorithm, sealed FROM issuer_key \
             WHERE organisation_id = $1 AND rotated IS NULL AND sealed IS NOT NULL",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await?
    });
    let (mut eddsa, mut es256) = (None, None);
    for (id, word, sealed) in rows {
        let algorithm = algorithm(&word)?;
        let seed = master.open(&purpose(organisation_id, algorithm, &id), &sealed)?;
        let seed: [u8; 32] = seed.try_into().ok().context("a key of another length")?;
        match algorithm {
            Algorithm::Eddsa => eddsa = Some(SigningKey::from_seed(&seed)),
            Algorithm::Es256 => es256 = Some((id, JwtSigningKey::from_seed(&seed).context("no key of this curve")?)),
        }
    }
    let (Some(eddsa), Some((es256_id, es256))) = (eddsa, es256) else { return Ok(None) };
    Ok(Some(Keys { eddsa, es256, es256_id }))
}

/// Makes the keys that an organisation lacks; another server may be faster, then its keys are the ones.
async fn make(tx: &mut Tx, master: &MasterKey, organisation_id: &str, now_ms: i64) -> anyhow::Result<()> {
    for &algorithm in Algorithm::ALL {
        let (seed, public) = fresh(algorithm)?;
        let id = public.to_multikey().context("a key that has no Multikey")?;
        let sealed = master.seal(&purpose(organisation_id, algorithm, &id), &seed)?;
        on_tx!(&mut *tx, |conn| {
            sqlx::query(
                "INSERT INTO issuer_key (id, organisation_id, algorithm, jwk, sealed, created) \
                 VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
            )
            .bind(id)
            .bind(organisation_id)
            .bind(algorithm.as_str())
            .bind(public.to_jwk().to_string())
            .bind(sealed)
            .bind(now_ms)
            .execute(conn)
            .await?;
        });
    }
    Ok(())
}

fn fresh(algorithm: Algorithm) -> anyhow::Result<([u8; 32], PublicKey)> {
    loop {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).context("the system has no randomness")?;
        let public = match algorithm {
            Algorithm::Eddsa => Some(SigningKey::from_seed(&seed).public()),
            // one in 2^32 is no key of this curve
            Algorithm::Es256 => JwtSigningKey::from_seed(&seed).map(|key| key.public()),
        };
        if let Some(public) = public {
            return Ok((seed, public));
        }
    }
}

/// Has new keys sign from now on. The secret halves of those before them are gone; what they have signed stays good.
/// How many were replaced.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn rotate(db: &Db, master: &MasterKey, organisation_id: &str, now_ms: i64) -> anyhow::Result<u64> {
    let mut tx = db.begin().await?;
    let replaced = on_tx!(&mut tx, |conn| {
        sqlx::query("UPDATE issuer_key SET rotated = $2, sealed = NULL WHERE organisation_id = $1 AND rotated IS NULL")
            .bind(organisation_id)
            .bind(now_ms)
            .execute(conn)
            .await?
            .rows_affected()
    });
    make(&mut tx, master, organisation_id, now_ms).await?;
    tx.commit().await?;
    Ok(replaced)
}
