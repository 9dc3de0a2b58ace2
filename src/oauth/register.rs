//! A program introduces itself (RFC 7591). Anybody may; what it says is shown to people as what it says.

use super::{
    client::{self, AuthMethod, Client, Metadata},
    paths,
    refusal::{Refusal, answer},
    scope::{self, Scope},
};
use crate::{
    account::{
        limits::{self, Limit, SlowDown},
        secrets,
    },
    server::{client::Client as Visitor, state::AppState},
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State, rejection::BytesRejection},
    http::StatusCode,
    response::Response,
    routing::post,
};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Bytes of an introduction.
const LARGEST: usize = 16 * 1024;
/// Addresses that somebody can be sent back to.
const MOST_ADDRESSES: usize = 10;
/// Characters of a name, and of what a program calls its software.
const NAME_LENGTH: usize = 80;

/// Introductions.
pub fn router() -> Router<AppState> {
    Router::new().route(paths::REGISTER, post(register).layer(DefaultBodyLimit::max(LARGEST)))
}

/// What came, before anything of it is believed.
#[derive(Deserialize)]
struct Said {
    client_name: Option<String>,
    #[serde(default)]
    redirect_uris: Vec<String>,
    #[serde(default)]
    token_endpoint_auth_method: AuthMethod,
    grant_types: Option<Vec<String>>,
    response_types: Option<Vec<String>>,
    scope: Option<String>,
    client_uri: Option<String>,
    logo_uri: Option<String>,
    policy_uri: Option<String>,
    tos_uri: Option<String>,
    software_id: Option<String>,
    software_version: Option<String>,
}

const fn wrong(description: &'static str) -> Refusal {
    Refusal::new("invalid_client_metadata", description)
}

async fn register(
    State(state): State<AppState>,
    visitor: Visitor,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let body = body.map_err(|_| Refusal::too_large("invalid_client_metadata"))?;
    let said = serde_json::from_slice(&body).map_err(|_| wrong("this is no introduction in JSON as of RFC 7591"))?;
    let about = checked(said)?;
    if let Some(SlowDown { minutes }) = limits::spend(&state, Limit::OauthClient, &visitor.address).await? {
        return Err(Refusal::slow_down(minutes));
    }
    let secret = match about.token_endpoint_auth_method {
        AuthMethod::None => None,
        AuthMethod::ClientSecretBasic | AuthMethod::ClientSecretPost => Some(secrets::token()?),
    };
    let secret_hash = secret.as_deref().map(secrets::hash);
    let client = Client { id: Uuid::now_v7().to_string(), secret_hash, about };
    let now = state.now();
    client::put(&state.db, &client, now.timestamp_millis()).await?;
    let mut told = serde_json::to_value(&client.about).map_err(anyhow::Error::from)?;
    told["client_id"] = json!(client.id);
    told["client_id_issued_at"] = json!(now.timestamp());
    if let Some(secret) = secret {
        told["client_secret"] = json!(secret);
        // never
        told["client_secret_expires_at"] = json!(0);
    }
    Ok(answer(StatusCode::CREATED, &told))
}

fn checked(said: Said) -> Result<Metadata, Refusal> {
    let mut hosts = Vec::new();
    for uri in &said.redirect_uris {
        let url = client::address(uri).ok_or(Refusal::new(
            "invalid_redirect_uri",
            "an address to return to begins with https:// (or is of this device), has no fragment and at most 500 characters",
        ))?;
        hosts.extend(url.host_str().map(str::to_owned));
    }
    if said.redirect_uris.is_empty() || said.redirect_uris.len() > MOST_ADDRESSES {
        return Err(Refusal::new("invalid_redirect_uri", "there are one to ten addresses to return to"));
    }
    let client_name = match said.client_name {
        Some(name) => line(&name).ok_or(wrong("client_name is one line of at most 80 characters"))?,
        None => String::new(),
    };
    // who says no name is called by where they are
    let client_name = if client_name.is_empty() { hosts.swap_remove(0) } else { client_name };
    let grant_types = said.grant_types.unwrap_or_else(|| vec!["authorization_code".to_owned()]);
    let known = |grant: &String| ["authorization_code", "refresh_token"].contains(&grant.as_str());
    if grant_types.len() > 2
        || !grant_types.iter().all(known)
        || !grant_types.iter().any(|one| one == "authorization_code")
    {
        return Err(wrong("grant_types are authorization_code and, if wanted, refresh_token"));
    }
    let response_types = said.response_types.unwrap_or_else(|| vec!["code".to_owned()]);
    if response_types != ["code"] {
        return Err(wrong("response_types is code"));
    }
    // what it asks for besides is not ours: the answer tells what is left
    let scopes: BTreeSet<Scope> = match &said.scope {
        Some(text) => text.split_ascii_whitespace().filter_map(Scope::from_word).collect(),
        None => Scope::ALL.iter().copied().collect(),
    };
    if scopes.is_empty() {
        return Err(wrong("scope has none of those that are offered here"));
    }
    let web = |said: Option<String>| match said {
        Some(text) if client::address(&text).is_none() => Err(wrong("an address of the web begins with https://")),
        said => Ok(said),
    };
    let short = |said: Option<String>| match said {
        Some(text) => line(&text).map(Some).ok_or(wrong("software_id and software_version have at most 80 characters")),
        None => Ok(None),
    };
    Ok(Metadata {
        client_name,
        redirect_uris: said.redirect_uris,
        token_endpoint_auth_method: said.token_endpoint_auth_method,
        grant_types,
        response_types,
        scope: scope::written(&scopes),
        client_uri: web(said.client_uri)?,
        logo_uri: web(said.logo_uri)?,
        policy_uri: web(said.policy_uri)?,
        tos_uri: web(said.tos_uri)?,
        software_id: short(said.software_id)?,
        software_version: short(said.software_version)?,
    })
}

/// A short text in one line. `None` where it is long, or has what nobody sees: with that a name could turn the words around it.
fn line(text: &str) -> Option<String> {
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let text = text.trim();
    (text.chars().count() <= NAME_LENGTH && !text.contains(unseen)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_and_turns_nothing_around() {
        assert_eq!(line("  Žaidimų kuprinė "), Some("Žaidimų kuprinė".to_owned()));
        let long = "a".repeat(NAME_LENGTH + 1);
        for bad in ["a\nb", "a\0b", "a\u{202e}b", "a\u{200b}b", &long] {
            assert_eq!(line(bad), None, "{bad:?}");
        }
    }
}
