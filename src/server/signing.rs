//! Short-lived things that this platform signs and later recognises: HMAC-SHA-256 under a key that all servers of a
//! database share, made when it is first needed.

use crate::{db::Db, on_db};
use anyhow::Context;
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A key for one purpose.
pub struct Signer(Vec<u8>);

impl Signer {
    /// The key of a purpose.
    ///
    /// # Errors
    /// When the database fails, or the system has no randomness.
    pub async fn of(db: &Db, purpose: &str) -> anyhow::Result<Self> {
        if let Some(signer) = Self::read(db, purpose).await? {
            return Ok(signer);
        }
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).context("the system has no randomness")?;
        // another server may be faster: then its key is the one
        on_db!(db, |pool| {
            sqlx::query("INSERT INTO signing_key (purpose, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING")
                .bind(purpose)
                .bind(BASE64URL_NOPAD.encode(&secret))
                .execute(pool)
                .await?;
        });
        Self::read(db, purpose).await?.context("a signing key was written and is not there")
    }

    async fn read(db: &Db, purpose: &str) -> anyhow::Result<Option<Self>> {
        let secret: Option<String> = on_db!(db, |pool| {
            sqlx::query_scalar("SELECT secret FROM signing_key WHERE purpose = $1")
                .bind(purpose)
                .fetch_optional(pool)
                .await?
        });
        let secret = secret.map(|secret| BASE64URL_NOPAD.decode(secret.as_bytes())).transpose();
        Ok(secret.context("a signing key cannot be read")?.map(Self))
    }

    /// The signature of a message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 32] {
        self.mac(message).finalize().into_bytes().into()
    }

    /// Whether `signature`, or the beginning of one, is that of the message; takes as long whether it is or not.
    #[must_use]
    pub fn recognises(&self, message: &[u8], signature: &[u8]) -> bool {
        signature.len() >= 16 && self.mac(message).verify_truncated_left(signature).is_ok()
    }

    fn mac(&self, message: &[u8]) -> Hmac<Sha256> {
        // HMAC takes a key of any length
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(message);
        mac
    }
}
