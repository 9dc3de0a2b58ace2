//! What a program asks somebody for, by the link that it sends them along (RFC 6749 with the challenge of RFC 7636).

use super::{
    client::{self, Client},
    parameters::Parameters,
    scope::{self, Scope},
};
use crate::server::state::AppState;
use data_encoding::BASE64URL_NOPAD;
use reqwest::Url;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// A wish that can be put to somebody.
#[derive(Clone, Debug)]
pub struct Request {
    pub client: Client,
    pub scopes: BTreeSet<Scope>,
    /// Where they are sent back to: one of the client's own addresses.
    pub redirect_uri: Url,
    /// That address as it was written.
    pub redirect_text: String,
    /// What the client knows the wish again by.
    pub state: Option<String>,
    /// The hash of what the client will show when it comes with the code.
    pub challenge: String,
}

/// What became of reading one.
pub enum Asked {
    Fine(Box<Request>),
    /// The client is told what is wrong: the address that does it.
    Refused(String),
    /// Who asks is unknown, or where they would have somebody sent to: nobody is sent anywhere.
    Unknown,
}

/// Reads a wish.
///
/// # Errors
/// When the database fails.
pub async fn read(state: &AppState, parameters: Option<&Parameters>) -> anyhow::Result<Asked> {
    let Some(parameters) = parameters else { return Ok(Asked::Unknown) };
    let (Some(client_id), Some(redirect_text)) = (parameters.get("client_id"), parameters.get("redirect_uri")) else {
        return Ok(Asked::Unknown);
    };
    let Some(client) = client::by_id(&state.db, client_id).await? else { return Ok(Asked::Unknown) };
    let redirect_uri = client::address(redirect_text).filter(|_| client.is_at(redirect_text));
    let Some(redirect_uri) = redirect_uri else { return Ok(Asked::Unknown) };
    let back = parameters.get("state").map(str::to_owned);
    let allowed = client.scopes()?;
    let scopes = match checked(parameters, &allowed) {
        Ok(scopes) => scopes,
        Err((error, description)) => {
            let told = [("error", error), ("error_description", description)];
            return Ok(Asked::Refused(lead(state, &redirect_uri, &told, back.as_deref())));
        }
    };
    Ok(Asked::Fine(Box::new(Request {
        client,
        scopes,
        redirect_uri,
        redirect_text: redirect_text.to_owned(),
        state: back,
        challenge: parameters.get("code_challenge").unwrap_or_default().to_owned(),
    })))
}

/// The scopes of a wish whose client is known, or what is wrong with it.
fn checked(
    parameters: &Parameters,
    allowed: &BTreeSet<Scope>,
) -> Result<BTreeSet<Scope>, (&'static str, &'static str)> {
    if parameters.get("response_type") != Some("code") {
        return Err(("unsupported_response_type", "response_type is code"));
    }
    if parameters.get("response_mode").is_some_and(|mode| mode != "query") {
        return Err(("invalid_request", "response_mode is query"));
    }
    if parameters.get("code_challenge_method") != Some("S256") {
        return Err(("invalid_request", "PKCE is needed, with code_challenge_method S256"));
    }
    let challenge = parameters.get("code_challenge").unwrap_or_default();
    if BASE64URL_NOPAD.decode(challenge.as_bytes()).map(|bytes| bytes.len()) != Ok(32) {
        return Err(("invalid_request", "code_challenge is a SHA-256 in base64url"));
    }
    let scopes = parameters.get("scope").and_then(scope::read).unwrap_or_default();
    // to go on without anybody there is nothing by itself
    if scopes.iter().all(|scope| *scope == Scope::OfflineAccess) || !scopes.is_subset(allowed) {
        return Err(("invalid_scope", "scope has none, or one that this client may not ask for"));
    }
    Ok(scopes)
}

/// Whether what a client shows is what it has sent the hash of.
#[must_use]
pub fn fits(verifier: &str, challenge: &str) -> bool {
    (43..=128).contains(&verifier.len()) && BASE64URL_NOPAD.encode(&Sha256::digest(verifier)) == challenge
}

impl Request {
    /// Back to the client, with a code.
    #[must_use]
    pub fn granted(&self, state: &AppState, code: &str) -> String {
        let scope = scope::written(&self.scopes);
        lead(state, &self.redirect_uri, &[("code", code), ("scope", &scope)], self.state.as_deref())
    }

    /// Back to the client, with a no.
    #[must_use]
    pub fn denied(&self, state: &AppState) -> String {
        lead(state, &self.redirect_uri, &[("error", "access_denied")], self.state.as_deref())
    }

    /// The wish once more, as fields of a form.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![
            ("response_type", "code".to_owned()),
            ("client_id", self.client.id.clone()),
            ("redirect_uri", self.redirect_text.clone()),
            ("scope", scope::written(&self.scopes)),
            ("code_challenge", self.challenge.clone()),
            ("code_challenge_method", "S256".to_owned()),
        ];
        fields.extend(self.state.clone().map(|state| ("state", state)));
        fields
    }
}

/// An address of a client with what it is told, by whom (RFC 9207), and what it knows the wish again by.
fn lead(state: &AppState, to: &Url, told: &[(&str, &str)], back: Option<&str>) -> String {
    let mut url = to.clone();
    url.query_pairs_mut()
        .extend_pairs(told)
        .extend_pairs(back.map(|back| ("state", back)))
        .append_pair("iss", state.config.origin());
    url.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_what_was_hashed() {
        // RFC 7636, appendix B
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(fits("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", challenge));
        assert!(!fits("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl", challenge));
        assert!(!fits(challenge, challenge), "the hash itself is no proof");
        let short = BASE64URL_NOPAD.encode(&Sha256::digest("short"));
        assert!(!fits("short", &short));
    }
}
