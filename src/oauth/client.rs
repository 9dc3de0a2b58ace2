//! Programs that have introduced themselves. What they say nobody has looked at.

use super::{
    parameters::Parameters,
    refusal::Refusal,
    scope::{self, Scope},
};
use crate::{account::secrets, db::Db, on_db, server::state::AppState};
use anyhow::Context;
use axum::http::{HeaderMap, header};
use data_encoding::BASE64;
use reqwest::Url;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Characters of an address.
pub const ADDRESS_LENGTH: usize = 500;

/// How a program shows who it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthMethod {
    /// It cannot: whatever is in an app or a page is no secret.
    None,
    #[default]
    ClientSecretBasic,
    ClientSecretPost,
}

/// What a program says of itself, in the names of RFC 7591.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Metadata {
    pub client_name: String,
    pub redirect_uris: Vec<String>,
    pub token_endpoint_auth_method: AuthMethod,
    pub grant_types: Vec<String>,
    pub response_types: Vec<String>,
    /// The most that it will ask for.
    pub scope: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tos_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub software_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub software_version: Option<String>,
}

/// A program.
#[derive(Clone, Debug)]
pub struct Client {
    pub id: String,
    /// Absent where it has no secret.
    pub secret_hash: Option<String>,
    pub about: Metadata,
}

impl Client {
    /// What it may ask for at most.
    ///
    /// # Errors
    /// When the database holds a word that this program does not know.
    pub fn scopes(&self) -> anyhow::Result<BTreeSet<Scope>> {
        Ok(scope::held("oauth_client.metadata", &self.about.scope)?)
    }

    /// Whether somebody may be sent back to that address. What runs on the reader's own device listens at whichever port it
    /// was given (RFC 8252, 7.3).
    #[must_use]
    pub fn is_at(&self, redirect_uri: &str) -> bool {
        let portless = |text: &str| {
            let mut url = address(text).filter(is_loopback)?;
            url.set_port(None).ok()?;
            Some(url)
        };
        self.about.redirect_uris.iter().any(|own| {
            own == redirect_uri || portless(own).is_some_and(|own| portless(redirect_uri).is_some_and(|url| own == url))
        })
    }
}

/// A web address that a program may name: by https, or on the reader's own device; without a fragment, or a name and password
/// in it.
#[must_use]
pub fn address(text: &str) -> Option<Url> {
    // what the parser would quietly leave out
    if text.len() > ADDRESS_LENGTH || !text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return None;
    }
    let url = Url::parse(text).ok()?;
    let plain = url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    (plain && url.has_host() && (url.scheme() == "https" || is_loopback(&url))).then_some(url)
}

/// Whether something on the reader's own device listens there.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    url.scheme() == "http" && matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

/// Keeps a program that has introduced itself now.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &Db, client: &Client, now_ms: i64) -> anyhow::Result<()> {
    let about = serde_json::to_string(&client.about)?;
    on_db!(db, |pool| {
        sqlx::query("INSERT INTO oauth_client (id, secret_hash, metadata, created) VALUES ($1, $2, $3, $4)")
            .bind(&client.id)
            .bind(&client.secret_hash)
            .bind(about)
            .bind(now_ms)
            .execute(pool)
            .await?;
    });
    Ok(())
}

/// The program of that id.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn by_id(db: &Db, id: &str) -> anyhow::Result<Option<Client>> {
    let row: Option<(Option<String>, String)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT secret_hash, metadata FROM oauth_client WHERE id = $1")
            .bind(id)
            .fetch_optional(pool)
            .await?
    });
    row.map(|(secret_hash, about)| {
        let about = serde_json::from_str(&about).context("oauth_client.metadata")?;
        Ok(Client { id: id.to_owned(), secret_hash, about })
    })
    .transpose()
}

/// The program that sends a form, by its secret: in the header or in the form, whichever of them it has said that it uses, for
/// both tell the same. One without a secret says its name alone.
///
/// # Errors
/// When there is no such program, or it is another's secret.
pub async fn authenticated(state: &AppState, headers: &HeaderMap, form: &Parameters) -> Result<Client, Refusal> {
    let header = headers.get(header::AUTHORIZATION);
    let (id, secret) = match header {
        Some(value) => {
            let (id, secret) = value.to_str().ok().and_then(basic).ok_or(Refusal::client(true))?;
            if form.get("client_secret").is_some() || form.get("client_id").is_some_and(|other| other != id) {
                return Err(Refusal::new("invalid_request", "the client shows who it is in two ways"));
            }
            (id, Some(secret).filter(|secret| !secret.is_empty()))
        }
        None => (
            form.get("client_id").ok_or(Refusal::client(false))?.to_owned(),
            form.get("client_secret").map(str::to_owned),
        ),
    };
    let refusal = Refusal::client(header.is_some());
    let client = by_id(&state.db, &id).await?.ok_or(refusal)?;
    // the hashes of 256 random bits: how long comparing them takes tells nothing
    let shown = secret.as_deref().map(secrets::hash);
    if shown == client.secret_hash { Ok(client) } else { Err(refusal) }
}

/// Name and secret of a header of HTTP's scheme Basic, as RFC 6749 (2.3.1) encodes them.
fn basic(value: &str) -> Option<(String, String)> {
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(BASE64.decode(encoded.trim().as_bytes()).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    let decoded = |part: &str| {
        let pair = format!("x={}", part.replace('&', "%26"));
        let (_, value) = form_urlencoded::parse(pair.as_bytes()).next()?;
        (!value.contains(['\0', '\u{fffd}'])).then(|| value.into_owned())
    };
    Some((decoded(id)?, decoded(secret)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(redirect_uris: &[&str]) -> Client {
        let about = serde_json::json!({
            "client_name": "Elsewhere",
            "redirect_uris": redirect_uris,
            "token_endpoint_auth_method": "none",
            "grant_types": ["authorization_code"],
            "response_types": ["code"],
            "scope": "offline_access",
        });
        Client { id: "a".to_owned(), secret_hash: None, about: serde_json::from_value(about).unwrap() }
    }

    #[test]
    fn only_addresses_of_the_web_and_of_ones_own_device() {
        for fine in ["https://a.example/cb?x=1", "http://127.0.0.1:9/cb", "http://localhost/", "http://[::1]:9/"] {
            assert!(address(fine).is_some(), "{fine}");
        }
        let long = format!("https://a.example/{}", "a".repeat(ADDRESS_LENGTH));
        for bad in [
            "http://a.example/cb",
            "http://127.0.0.1.a.example/",
            "javascript:alert(1)",
            "data:text/html,a",
            "https://a.example/#there",
            "https://user@a.example/",
            "https://a.example\\@b.example/",
            "https://a.example/\u{0}",
            " https://a.example/",
            "https://ą.example/",
            "//a.example/",
            "",
            &long,
        ] {
            assert!(address(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn an_address_is_the_very_one_but_for_the_port_on_ones_own_device() {
        let web = client(&["https://a.example/cb"]);
        assert!(web.is_at("https://a.example/cb"));
        for other in
            ["https://a.example/cb/", "https://a.example/cb?x", "https://a.example:444/cb", "https://A.example/cb"]
        {
            assert!(!web.is_at(other), "{other}");
        }
        let own = client(&["http://127.0.0.1/cb"]);
        assert!(own.is_at("http://127.0.0.1:52001/cb"));
        for other in ["http://127.0.0.1:52001/other", "http://localhost:52001/cb", "https://127.0.0.1/cb"] {
            assert!(!own.is_at(other), "{other}");
        }
    }

    #[test]
    fn name_and_secret_stand_in_the_header() {
        let header = |text: &str| format!("Basic {}", BASE64.encode(text.as_bytes()));
        assert_eq!(basic(&header("a%3Ab:c+d%26")), Some(("a:b".to_owned(), "c d&".to_owned())));
        assert_eq!(basic(&header("a:b:c")), Some(("a".to_owned(), "b:c".to_owned())));
        for bad in ["Basic ???", "Bearer YTpi", "Basic", &header("nothing"), &header("a:%00")] {
            assert_eq!(basic(bad), None, "{bad}");
        }
    }
}
