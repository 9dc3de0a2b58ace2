//! What other servers are asked for while a badge is checked: few addresses, small answers, a few seconds in all.

use super::model::Silence;
use crate::{
    issuer::published,
    open_badges::resolve::Fetched,
    outgoing::{Reach, Refusal},
    server::state::AppState,
};
use futures::future::join_all;
use std::{collections::HashMap, time::Duration};
use tokio::time::Instant;

/// How long all servers together have.
const PATIENCE: Duration = Duration::from_secs(8);
/// Addresses of others that are asked for one badge: its own, keys, lists, and those of endorsements.
const MAX_ADDRESSES: usize = 12;
/// Bytes of a document: the largest status list is a third of it.
const MAX_DOCUMENT: usize = 1 << 20;
/// Bytes of what is presented by its address.
pub const MAX_PRESENTED: usize = 4 << 20;
/// Characters of an address.
const MAX_ADDRESS: usize = 2048;

/// What was found in the world.
pub struct World {
    pub documents: HashMap<String, Fetched>,
    /// Why others gave nothing.
    pub silences: HashMap<String, Silence>,
    /// How many others were asked.
    asked: usize,
    until: Instant,
}

impl World {
    /// One that nobody has looked at, for the next seconds.
    #[must_use]
    pub fn new() -> Self {
        Self { documents: HashMap::new(), silences: HashMap::new(), asked: 0, until: Instant::now() + PATIENCE }
    }

    /// Asks for these addresses, all at once; each is known afterwards, and be it that it gives nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ask(&mut self, state: &AppState, addresses: Vec<String>) -> anyhow::Result<()> {
        let mut others = Vec::new();
        for address in addresses {
            match at_home(state, &address).await? {
                Some(found) => self.note(&address, found.map(Fetched::Document).ok_or(Silence::NoAnswer)),
                None => others.push(address),
            }
        }
        let left = MAX_ADDRESSES.saturating_sub(self.asked);
        let (asked, beyond) = others.split_at(others.len().min(left));
        for address in beyond {
            self.note(address, Err(Silence::TooMany));
        }
        self.asked += asked.len();
        let until = self.until;
        let found = join_all(asked.iter().map(|address| elsewhere(state, address, MAX_DOCUMENT, until))).await;
        for (address, found) in asked.iter().zip(found) {
            self.note(address, found);
        }
        Ok(())
    }

    /// Asks for what somebody has presented by its address. It counts as one of those that are asked, and is not asked again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn present(&mut self, state: &AppState, address: &str) -> anyhow::Result<Result<Vec<u8>, Silence>> {
        let found = match at_home(state, address).await? {
            // what else lies at our address anybody may ask for
            None | Some(None) => {
                self.asked += 1;
                elsewhere(state, address, MAX_PRESENTED, self.until).await
            }
            Some(Some(found)) => Ok(Fetched::Document(found)),
        };
        self.note(address, found.clone());
        Ok(match found {
            Ok(Fetched::Document(bytes)) => Ok(bytes),
            Ok(Fetched::Gone | Fetched::None) => Err(Silence::NoAnswer),
            Err(silence) => Err(silence),
        })
    }

    fn note(&mut self, address: &str, found: Result<Fetched, Silence>) {
        let found = found.unwrap_or_else(|silence| {
            self.silences.insert(address.to_owned(), silence);
            Fetched::None
        });
        self.documents.insert(address.to_owned(), found);
    }
}

/// What an issuer of ours publishes at an address, without asking anybody; see [`published::at`].
async fn at_home(state: &AppState, address: &str) -> anyhow::Result<Option<Option<Vec<u8>>>> {
    if is_address(address) { published::at(state, address).await } else { Ok(None) }
}

fn is_address(address: &str) -> bool {
    address.len() <= MAX_ADDRESS && !address.chars().any(|c| c.is_control() || c == ' ')
}

async fn elsewhere(state: &AppState, address: &str, most: usize, until: Instant) -> Result<Fetched, Silence> {
    if !is_address(address) {
        return Err(Silence::NotAnAddress);
    }
    if address.starts_with("http://") && !state.config.reach_loopback {
        return Err(Silence::NotSecure);
    }
    match tokio::time::timeout_at(until, state.outgoing.get(Reach::Secure, address, most)).await {
        Err(_) => Err(Silence::Late),
        Ok(Ok(fetched)) => Ok(Fetched::Document(fetched.body)),
        Ok(Err(Refusal::Status(410))) => Ok(Fetched::Gone),
        Ok(Err(Refusal::Status(_) | Refusal::NoAnswer)) => Err(Silence::NoAnswer),
        Ok(Err(Refusal::NotAnAddress)) => Err(Silence::NotAnAddress),
        Ok(Err(Refusal::NotPublic)) => Err(Silence::NotPublic),
        Ok(Err(Refusal::TooLarge)) => Err(Silence::TooLarge),
    }
}
