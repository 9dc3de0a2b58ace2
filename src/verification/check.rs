//! From what somebody presents to what was found about it.

use super::{
    about,
    fetch::{MAX_PRESENTED, World},
    model::{Checked, Found, Silence, clip, findings},
};
use crate::{
    open_badges::{
        bake::png,
        contexts::Contexts,
        credential::Credential,
        present::{self, PresentError, Presented},
        recipient::Recipient,
        report::{Check, Report},
        resolve::Fetched,
        two::{self, Assertion, Parts},
        verify::{self, Circumstances},
    },
    server::state::AppState,
    words::words,
};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// Badges that are checked at the same time, each with some ten megabytes of what was fetched; the others wait.
static CHECKING: Semaphore = Semaphore::const_new(8);
/// Of those, the ones that are calculated.
static CALCULATING: Semaphore = Semaphore::const_new(2);
/// How long one waits for others.
const PATIENCE: Duration = Duration::from_secs(5);
/// Documents name others: the badge its issuer, the issuer a list, the list a key.
const ROUNDS: usize = 5;

/// Whom a badge is checked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Nobody in particular.
    Anybody,
    /// Somebody asks whether it is this address's.
    Asked(String),
    /// It should be this address's, where it says so of any.
    Owner(String),
}

/// What was found, and what it was found about.
pub struct Looked {
    pub checked: Checked,
    /// Exactly as it was signed or hosted: JSON or a compact JWS.
    pub source: String,
    /// Its own address, or the hash of its text: the same badge has the same.
    pub identity: String,
    /// What was presented: a picture, JSON or a JWS; or what lay at the address that was presented.
    pub presented: Vec<u8>,
    /// The address of its picture, or a `data:` URL.
    pub picture: Option<String>,
}

impl Looked {
    /// Whether it came as a picture, and of what kind.
    #[must_use]
    pub fn kind(&self) -> Option<PictureKind> {
        PictureKind::of(&self.presented)
    }
}

words! {
    /// Pictures that badges come in.
    PictureKind {
        Png = "png",
        Svg = "svg",
    }
}

impl PictureKind {
    /// By how it begins.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
        match bytes {
            _ if bytes.starts_with(&png::SIGNATURE) => Some(Self::Png),
            _ if start.starts_with(b"<") => Some(Self::Svg),
            _ => None,
        }
    }
}

/// Why nothing was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// No badge could be read out of it.
    Badge(PresentError),
    /// This address of it gave nothing.
    Silent(String, Silence),
    /// More bytes than any badge has.
    TooLarge,
    /// Too many others are being checked just now.
    Busy,
}

/// Reads what was presented, asks for what it needs, and says what there is to know about it.
///
/// # Errors
/// When the database fails, or the process is going down.
pub async fn check(state: &AppState, presented: Vec<u8>, whose: &Whose) -> anyhow::Result<Result<Looked, Unread>> {
    if presented.len() > MAX_PRESENTED {
        return Ok(Err(Unread::TooLarge));
    }
    let Ok(permit) = tokio::time::timeout(PATIENCE, CHECKING.acquire()).await else { return Ok(Err(Unread::Busy)) };
    let _permit = permit?;
    let mut world = World::new();
    let (presented, badge) = match read(state, &mut world, presented).await? {
        Ok(read) => read,
        Err(unread) => return Ok(Err(unread)),
    };
    let badge = Arc::new(badge);
    let recipient = match whose {
        Whose::Anybody => None,
        Whose::Asked(email) | Whose::Owner(email) => Some(Recipient::Email(email.clone())),
    };
    let mut rounds = 0;
    let (mut report, parts) = loop {
        rounds += 1;
        // anew in each round: a status list begins to hold when it is signed, which is after somebody has asked for it
        let now_ms = state.now().timestamp_millis();
        let (badge, recipient) = (Arc::clone(&badge), recipient.clone());
        let documents = std::mem::take(&mut world.documents);
        let calculated = aside(move || {
            let found = badge.verify(&documents, now_ms, recipient.as_ref());
            (found, documents)
        });
        let Some((found, documents)) = calculated.await? else {
            return Ok(Err(Unread::Badge(PresentError::NotABadge)));
        };
        world.documents = documents;
        let needs = found.0.needs();
        if needs.is_empty() || rounds == ROUNDS {
            break found;
        }
        world.ask(state, needs).await?;
    };
    if matches!((whose, &report.recipient), (Whose::Owner(_), Check::Unknown(_))) {
        report.recipient = Check::Nothing;
    }
    Ok(Ok(badge.looked(&report, &parts, &world.silences, presented)))
}

/// Reads what was presented; where it is only an address, what lies there, once.
async fn read(
    state: &AppState,
    world: &mut World,
    presented: Vec<u8>,
) -> anyhow::Result<Result<(Vec<u8>, Badge), Unread>> {
    let (presented, address) = match parse(presented).await? {
        (presented, Ok(Read::Address(address))) => (presented, address),
        (presented, Ok(Read::Badge(badge))) => return Ok(Ok((presented, *badge))),
        (_, Err(error)) => return Ok(Err(Unread::Badge(error))),
    };
    let found = match world.present(state, &address).await? {
        Ok(found) => found,
        Err(silence) => return Ok(Err(Unread::Silent(clip(&address, 200), silence))),
    };
    // a picture that has but an address in it is still the picture
    let is_picture = PictureKind::of(&presented).is_some();
    Ok(match parse(found).await? {
        (found, Ok(Read::Badge(badge))) => Ok((if is_picture { presented } else { found }, *badge)),
        (_, Ok(Read::Address(_))) => Err(Unread::Badge(PresentError::NotABadge)),
        (_, Err(error)) => Err(Unread::Badge(error)),
    })
}

/// A page for people, which an address often leads to.
fn is_page(presented: &[u8]) -> bool {
    let start = presented.trim_ascii_start();
    [b"<!doctype html".as_slice(), b"<html"]
        .iter()
        .any(|begin| start.get(..begin.len()).is_some_and(|own| own.eq_ignore_ascii_case(begin)))
}

enum Read {
    Badge(Box<Badge>),
    Address(String),
}

enum Badge {
    Credential(Credential),
    Assertion(Assertion),
}

async fn parse(presented: Vec<u8>) -> anyhow::Result<(Vec<u8>, Result<Read, PresentError>)> {
    let parsed = aside(move || {
        if is_page(&presented) {
            return (presented, Err(PresentError::NotABadge));
        }
        let read = present::read(&presented).and_then(|read| match read {
            Presented::Credential(badge) if badge.is_badge() => Ok(Read::Badge(Box::new(Badge::Credential(*badge)))),
            Presented::Credential(_) => Err(PresentError::NotABadge),
            Presented::Assertion(badge) => Ok(Read::Badge(Box::new(Badge::Assertion(*badge)))),
            Presented::Address(address) => Ok(Read::Address(address)),
        });
        (presented, read)
    });
    Ok(parsed.await?.unwrap_or_else(|| (Vec::new(), Err(PresentError::NotABadge))))
}

/// Calculates on a thread that answers nobody, few at a time. None where somebody has built a badge that makes it panic.
///
/// # Errors
/// When the process is going down.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> anyhow::Result<Option<T>> {
    let permit = CALCULATING.acquire().await?;
    let working = tokio::task::spawn_blocking(move || {
        let made = work();
        drop(permit);
        made
    });
    match working.await {
        Ok(made) => Ok(Some(made)),
        Err(error) if error.is_panic() => {
            tracing::error!("checking a badge: {error}");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

impl Badge {
    fn verify(
        &self,
        documents: &HashMap<String, Fetched>,
        now_ms: i64,
        recipient: Option<&Recipient>,
    ) -> (Report, Parts) {
        match self {
            Self::Credential(badge) => {
                let contexts = Contexts::built_in();
                let circumstances = Circumstances { outside: documents, now_ms, contexts, recipient };
                (verify::verify(badge, circumstances), Parts::default())
            }
            Self::Assertion(badge) => two::verify(badge, documents, now_ms, recipient),
        }
    }

    fn looked(
        &self,
        report: &Report,
        parts: &Parts,
        silences: &HashMap<String, Silence>,
        presented: Vec<u8>,
    ) -> Looked {
        let (source, id) = match self {
            Self::Credential(badge) => (badge.source(), badge.id()),
            Self::Assertion(badge) => (badge.source(), badge.id()),
        };
        let picture = match self {
            Self::Credential(badge) => badge.picture().map(|picture| picture.address),
            Self::Assertion(_) => parts.badge.as_ref().and_then(|badge| {
                let image = badge.get("image")?;
                image.as_str().or_else(|| image.get("id")?.as_str())
            }),
        };
        let (about, endorsements) = match self {
            Self::Credential(badge) => (about::credential(badge), about::endorsements(badge, report, silences)),
            Self::Assertion(badge) => (about::assertion(badge, parts), Vec::new()),
        };
        let checked =
            Checked { found: Found::from(report.verdict()), about, findings: findings(report, silences), endorsements };
        Looked {
            checked,
            source: source.to_owned(),
            identity: identity(id, source),
            presented,
            picture: picture.map(str::to_owned),
        }
    }
}

/// What tells a badge from others: its own address, or where it has none that can be kept, the hash of its text.
fn identity(id: Option<&str>, source: &str) -> String {
    let usual = |id: &&str| !id.is_empty() && id.len() <= 500 && !id.chars().any(char::is_control);
    id.filter(usual).map_or_else(|| format!("sha256:{}", HEXLOWER.encode(&Sha256::digest(source))), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_has_a_name_of_its_own() {
        assert_eq!(identity(Some("urn:uuid:1"), "{}"), "urn:uuid:1");
        let hashed = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        for bad in [None, Some(""), Some("a\0"), Some("a".repeat(501).as_str())] {
            assert_eq!(identity(bad, "{}"), hashed, "{bad:?}");
        }
    }

    #[test]
    fn pictures_are_known_by_how_they_begin() {
        assert_eq!(PictureKind::of(b"\x89PNG\r\n\x1a\nrest"), Some(PictureKind::Png));
        assert_eq!(PictureKind::of("\u{feff} <svg/>".as_bytes()), Some(PictureKind::Svg));
        assert_eq!(PictureKind::of(b"{}"), None);
    }
}
