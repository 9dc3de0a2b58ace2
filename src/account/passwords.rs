//! Passwords: argon2id, a few at a time, so that many people signing in at once cannot take all of the server's memory.

use anyhow::Context;
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::{Arc, LazyLock};
use tokio::sync::Semaphore;

/// Characters.
pub const SHORTEST: usize = 10;
/// Characters; hashing must not be a way to keep the server busy.
pub const LONGEST: usize = crate::ui::form::LONGEST_PASSWORD;
/// Hashed at the same time: each takes 19 MiB and some 20 ms.
const AT_ONCE: usize = 4;

/// What everybody tries first. Ours are ten characters long at least, which leaves out most of the well-known lists.
const COMMON: [&str; 16] = [
    "1234567890",
    "0123456789",
    "0987654321",
    "qwertyuiop",
    "qwerty1234",
    "password12",
    "password123",
    "password1234",
    "slaptazodis",
    "slaptažodis",
    "geslo12345",
    "mojegeslo1",
    "passwordit",
    "password10",
    "iloveyou12",
    "1q2w3e4r5t",
];

/// Nobody's: checked where an address has no account, so that the answer takes as long.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash("nobody has this password").ok());

/// Hashes and checks passwords off the threads that serve.
pub struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Passwords {
    /// The PHC string of a password, with a salt of its own.
    ///
    /// # Errors
    /// When the system has no randomness or memory.
    pub async fn hash(&self, password: &str) -> anyhow::Result<String> {
        let password = password.to_owned();
        self.off_thread(move || hash(&password)).await?
    }

    /// Whether a password is the one that was hashed; without a hash, or with an empty one, takes as long to say no.
    ///
    /// # Errors
    /// When the process is going down.
    pub async fn verify(&self, password: &str, hash: Option<String>) -> anyhow::Result<bool> {
        let password = password.to_owned();
        self.off_thread(move || match hash.filter(|hash| !hash.is_empty()) {
            Some(hash) => matches(&password, &hash),
            None => {
                if let Some(nobody) = &*NOBODY {
                    matches(&password, nobody);
                }
                false
            }
        })
        .await
    }

    async fn off_thread<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> anyhow::Result<T> {
        let permit = Arc::clone(&self.0).acquire_owned().await?;
        let work = move || {
            let done = work();
            drop(permit);
            done
        };
        Ok(tokio::task::spawn_blocking(work).await?)
    }
}

/// Whether too many people have this one.
#[must_use]
pub fn is_common(password: &str) -> bool {
    let lower = password.to_lowercase();
    let mut characters = lower.chars();
    let one_character = characters.next().is_some_and(|first| characters.all(|other| other == first));
    one_character || COMMON.contains(&lower.as_str())
}

fn hash(password: &str) -> anyhow::Result<String> {
    let hash: PasswordHash =
        Argon2::default().hash_password(password.as_bytes()).context("a password cannot be hashed")?;
    Ok(hash.to_string())
}

fn matches(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_same_password_fits_and_another_does_not() {
        let passwords = Passwords::default();
        let hash = passwords.hash("mėlynas dviratis 7").await.unwrap();
        assert!(hash.starts_with("$argon2id$"), "{hash}");
        assert!(passwords.verify("mėlynas dviratis 7", Some(hash.clone())).await.unwrap());
        assert!(!passwords.verify("mėlynas dviratis 8", Some(hash)).await.unwrap());
        assert!(!passwords.verify("nobody has this password", None).await.unwrap());
        assert!(!passwords.verify("", Some(String::new())).await.unwrap());
        assert!(!passwords.verify("x", Some("not a hash".to_owned())).await.unwrap());
    }

    #[test]
    fn what_everybody_tries_first_is_known() {
        assert!(is_common("Password123"));
        assert!(is_common("aaaaaaaaaaaa"));
        assert!(!is_common("mėlynas dviratis"));
    }
}
