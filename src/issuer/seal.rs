//! Secrets at rest: sealed with AES-256-GCM under a master key that the database never holds.

use aes_gcm::{
    Aes256Gcm, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use anyhow::{Context, ensure};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER_PERMISSIVE};
use std::{fmt, fs, io::Write, path::PathBuf, str::FromStr};

/// Bytes of the number that is used once.
const NONCE: usize = 12;

/// Where the master key comes from.
#[derive(clap::Args, Clone, Debug)]
pub struct MasterKeyConfig {
    /// Key that the keys of issuers are encrypted with: 64 hexadecimal figures, the same for all servers of a database
    // not the key itself but what comes of it is shown by Debug
    #[arg(long, env = "CITY_MASTER_KEY", hide_env_values = true)]
    pub master_key: Option<MasterKey>,

    /// File that the master key is kept in where CITY_MASTER_KEY is not set; made on the first start
    #[arg(long, env = "CITY_MASTER_KEY_FILE", default_value = "data/master.key")]
    pub master_key_file: PathBuf,
}

impl MasterKeyConfig {
    /// The key; makes the file where there is none.
    ///
    /// # Errors
    /// When the file cannot be read, made, or understood.
    pub fn open(&self) -> anyhow::Result<MasterKey> {
        if let Some(key) = &self.master_key {
            return Ok(key.clone());
        }
        let file = &self.master_key_file;
        let shown = file.display();
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).with_context(|| format!("cannot make the folder of {shown}"))?;
        }
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(file) {
            Ok(mut made) => {
                let mut bytes = [0; 32];
                getrandom::fill(&mut bytes).context("the system has no randomness")?;
                writeln!(made, "{}", HEXLOWER_PERMISSIVE.encode(&bytes))?;
                made.sync_all()?;
                tracing::info!("a master key was made in {shown}: keep a copy of it, apart from the database's");
                Ok(MasterKey(bytes))
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                let text = fs::read_to_string(file).with_context(|| format!("cannot read {shown}"))?;
                text.trim().parse().map_err(anyhow::Error::msg).with_context(|| format!("in {shown}"))
            }
            Err(error) => Err(error).with_context(|| format!("cannot make {shown}")),
        }
    }
}

/// A key that other keys are encrypted with. Never written anywhere by this program but into its own file.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey")
    }
}

impl FromStr for MasterKey {
    type Err = &'static str;

    /// From 64 hexadecimal figures.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or("the master key must be 64 hexadecimal figures")
    }
}

impl MasterKey {
    fn cipher(&self) -> Aes256Gcm {
        Aes256Gcm::new(&self.0.into())
    }

    /// Seals a secret for one purpose: opened for another it is not.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn seal(&self, purpose: &str, secret: &[u8]) -> anyhow::Result<String> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).context("the system has no randomness")?;
        let payload = Payload { msg: secret, aad: purpose.as_bytes() };
        let sealed = self.cipher().encrypt(&Nonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| anyhow::anyhow!("the secret could not be sealed"))?;
        Ok(BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat()))
    }

    /// What was sealed for a purpose.
    ///
    /// # Errors
    /// When it was sealed under another key or for another purpose, or was changed.
    pub fn open(&self, purpose: &str, sealed: &str) -> anyhow::Result<Vec<u8>> {
        let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).context("a sealed secret is no base 64")?;
        ensure!(bytes.len() > NONCE, "a sealed secret is too short");
        let (nonce, sealed) = bytes.split_at(NONCE);
        let nonce: [u8; NONCE] = nonce.try_into().context("a sealed secret is too short")?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        self.cipher().decrypt(&Nonce::from(nonce), payload).map_err(|_| {
            anyhow::anyhow!("a key in the database was encrypted under another master key: see CITY_MASTER_KEY")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(figure: char) -> MasterKey {
        figure.to_string().repeat(64).parse().unwrap()
    }

    #[test]
    fn what_is_sealed_opens_for_its_purpose_alone() {
        let sealed = key('a').seal("issuer 7", b"a secret").unwrap();
        assert!(!sealed.contains("secret"));
        assert_eq!(key('A').open("issuer 7", &sealed).unwrap(), b"a secret");
        assert_ne!(sealed, key('a').seal("issuer 7", b"a secret").unwrap(), "never the same twice");
        assert!(key('a').open("issuer 8", &sealed).is_err());
        let wrong = key('b').open("issuer 7", &sealed).unwrap_err().to_string();
        assert!(wrong.contains("CITY_MASTER_KEY"), "{wrong}");
        let changed = sealed.replacen(sealed.chars().last().unwrap(), "_", 1);
        for bad in ["", "!", "AAAA", &sealed[..20], &changed] {
            assert!(key('a').open("issuer 7", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_file_is_made_once_for_its_owner_alone_and_no_key_is_ever_shown() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("below/master.key");
        let config = MasterKeyConfig { master_key: None, master_key_file: file.clone() };
        let made = config.open().unwrap();
        let sealed = made.seal("x", b"y").unwrap();
        assert_eq!(config.open().unwrap().open("x", &sealed).unwrap(), b"y");
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions());
            assert_eq!(mode & 0o777, 0o600);
        }
        assert_eq!(format!("{made:?}"), "MasterKey");
        fs::write(&file, "abc").unwrap();
        assert!(format!("{:#}", config.open().unwrap_err()).contains("64 hexadecimal figures"));
    }
}
