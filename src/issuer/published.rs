//! What an issuer publishes: its document, its keys, who it is, and its status lists.

use super::{
    keys::{self, Algorithm},
    profile, status, status_list,
};
use crate::{
    endorsement,
    i18n::Locale,
    open_badges::{
        contexts::Contexts,
        data_integrity, jwt,
        keys::PublicKey,
        resolve::{did_document, jwk_set, origin},
        status::{Purpose, credential},
        time,
    },
    server::state::AppState,
};
use anyhow::Context;
use serde_json::Value;

/// How long a verifier may keep a status list, milliseconds: what is taken back is to be seen at once.
const KEEP_MS: u32 = 1000;

/// The document of its did:web: every key that it ever had, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn document(state: &AppState, organisation_id: &str) -> anyhow::Result<Option<Value>> {
    let Some(did) = super::did(state.config.origin(), organisation_id) else { return Ok(None) };
    let keys = keys::published(&state.db, organisation_id).await?;
    let of = |algorithm| keys.iter().rev().filter(move |key| key.algorithm == algorithm);
    let multikeys: Vec<String> = of(Algorithm::Eddsa).map(|key| key.id.clone()).collect();
    let jwks: Vec<(String, Value)> = of(Algorithm::Es256).map(|key| (key.id.clone(), key.jwk.clone())).collect();
    Ok((!keys.is_empty()).then(|| did_document(&did, &multikeys, &jwks)))
}

/// Its keys as a JWK set. A key is called there what the header of a JWT calls it, which is its name in the document too: whoever
/// has the set alone finds it by comparing `kid` (RFC 7517, section 4.5).
///
/// # Errors
/// When the database fails, or holds a key that is none.
pub async fn key_set(state: &AppState, organisation_id: &str) -> anyhow::Result<Option<Value>> {
    let Some(did) = super::did(state.config.origin(), organisation_id) else { return Ok(None) };
    let keys = keys::published(&state.db, organisation_id).await?;
    let read = |key: &keys::Published| Ok((format!("{did}#{}", key.id), PublicKey::from_jwk(&key.jwk)?));
    let keys: Vec<(String, PublicKey)> = keys.iter().map(read).collect::<anyhow::Result<_>>()?;
    let named: Vec<(&str, &PublicKey)> = keys.iter().map(|(id, key)| (id.as_str(), key)).collect();
    Ok((!named.is_empty()).then(|| jwk_set(&named)))
}

/// Who it is, once it has issued something.
///
/// # Errors
/// When the database fails.
pub async fn profile(state: &AppState, organisation_id: &str) -> anyhow::Result<Option<Value>> {
    if keys::published(&state.db, organisation_id).await?.is_empty() {
        return Ok(None);
    }
    Ok(profile::of(state, organisation_id, Locale::En).await?.map(|issuer| issuer.to_json()))
}

/// One of its status lists as it is now, signed: with an embedded proof or, `as_jwt`, as a JWT.
///
/// # Errors
/// When the database fails, or the keys cannot be opened.
pub async fn list(state: &AppState, organisation_id: &str, list: i64, as_jwt: bool) -> anyhow::Result<Option<String>> {
    let Some(bits) = status::list(&state.db, organisation_id, list).await? else { return Ok(None) };
    let origin = state.config.origin();
    let Some(did) = super::did(origin, organisation_id) else { return Ok(None) };
    let now = state.now().timestamp_millis();
    let keys = keys::of(&state.db, &state.master_key, organisation_id, now).await?;
    let (address, moment) = (status_list(origin, organisation_id, list), time::write(now));
    let unsigned = credential(&address, &did, &bits, Purpose::Revocation, &moment, KEEP_MS);
    if as_jwt {
        return Ok(Some(jwt::sign(&unsigned, &format!("{did}#{}", keys.es256_id), &keys.es256)?));
    }
    let method = format!("{did}#{}", keys.eddsa.multikey());
    let signed = data_integrity::sign(unsigned, &method, &moment, &keys.eddsa, Contexts::built_in());
    Ok(Some(signed.map_err(|error| anyhow::anyhow!("a status list cannot be signed: {error}"))?.to_string()))
}

/// What can be asked of an issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Profile,
    Document,
    KeySet,
    List { number: i64, as_jwt: bool },
}

impl Asked {
    /// By the end of an address, behind the issuer's own; `as_jwt` where that does not say in which form a list is wanted.
    #[must_use]
    pub fn parse(path: &[&str], as_jwt: bool) -> Option<Self> {
        match path {
            [] => Some(Self::Profile),
            ["did.json"] => Some(Self::Document),
            ["jwks.json"] => Some(Self::KeySet),
            ["status", name] => {
                let (number, as_jwt) = match name.split_once('.') {
                    None => (*name, as_jwt),
                    Some((number, "json")) => (number, false),
                    Some((number, "jwt")) => (number, true),
                    Some(_) => return None,
                };
                Some(Self::List { number: number.parse().ok()?, as_jwt })
            }
            _ => None,
        }
    }
}

/// What an issuer publishes; none where there is nothing.
///
/// # Errors
/// When the database fails, or the keys cannot be opened.
pub async fn find(state: &AppState, organisation_id: &str, asked: Asked) -> anyhow::Result<Option<String>> {
    // no database keeps NUL, and nothing of ours has it in its name
    if organisation_id.contains('\0') {
        return Ok(None);
    }
    let json = match asked {
        Asked::Profile => profile(state, organisation_id).await?,
        Asked::Document => document(state, organisation_id).await?,
        Asked::KeySet => key_set(state, organisation_id).await?,
        Asked::List { number, as_jwt } => return list(state, organisation_id, number, as_jwt).await,
    };
    Ok(json.map(|json| json.to_string()))
}

/// What stands at an address of an issuer of ours, without asking the network; none when it is somebody else's address.
/// `Some(None)`: it is ours, and there is nothing.
///
/// # Errors
/// When the database fails, or the keys cannot be opened.
pub async fn at(state: &AppState, address: &str) -> anyhow::Result<Option<Option<Vec<u8>>>> {
    let host = |address: &str| origin(address)?.split_once("://").map(|(_, host)| host.to_owned());
    let own = host(state.config.origin()).context("CITY_PUBLIC_URL is no address")?;
    if host(address).as_deref() != Some(own.as_str()) {
        return Ok(None);
    }
    let path = address.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    if let Some(id) = path.strip_prefix("endorsements/") {
        return Ok(Some(endorsement::store::published(&state.db, id).await?.map(String::into_bytes)));
    }
    let Some(rest) = path.strip_prefix("issuers/") else { return Ok(Some(None)) };
    let parts: Vec<&str> = rest.split('/').collect();
    let asked = parts.split_first().and_then(|(id, path)| Some((id, Asked::parse(path, false)?)));
    let found = match asked {
        Some((id, asked)) => find(state, id, asked).await?,
        None => None,
    };
    Ok(Some(found.map(String::into_bytes)))
}
