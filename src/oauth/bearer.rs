//! Who asks with a token (RFC 6750): what the interface for badges asks for, as pages ask for who is signed in.

use super::{
    scope::Scope,
    store::{self, Kind},
};
use crate::{
    account::{
        self,
        me::home_city,
        model::{Account, Consent},
        secrets,
    },
    server::state::AppState,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use std::collections::BTreeSet;

/// Somebody's backpack, asked for by a client that they have allowed to.
#[derive(Clone, Debug)]
pub struct Bearer {
    /// Whose backpack it is.
    pub account: Account,
    /// Who asks.
    pub client_id: String,
    /// What they may do.
    pub scopes: BTreeSet<Scope>,
}

/// Why a request with a token, or without, is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    pub status: StatusCode,
    /// `invalid_token`, `insufficient_scope` or `invalid_request`; `server_error` where the fault is ours.
    pub error: &'static str,
    /// The one that is missing.
    pub scope: Option<Scope>,
    /// There was no token at all: a client that only asks what is needed has made no mistake.
    is_question: bool,
}

impl Refused {
    const fn new(status: StatusCode, error: &'static str) -> Self {
        Self { status, error, scope: None, is_question: false }
    }

    const fn invalid() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "invalid_token")
    }

    /// The value of `WWW-Authenticate`.
    #[must_use]
    pub fn challenge(&self) -> HeaderValue {
        let text = match self.scope {
            _ if self.is_question => "Bearer".to_owned(),
            Some(scope) => format!("Bearer error=\"{}\", scope=\"{}\"", self.error, scope.as_str()),
            None => format!("Bearer error=\"{}\"", self.error),
        };
        // both are plain ASCII
        HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static("Bearer"))
    }
}

impl From<anyhow::Error> for Refused {
    fn from(error: anyhow::Error) -> Self {
        tracing::error!("{error:#}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "server_error")
    }
}

impl From<sqlx::Error> for Refused {
    fn from(error: sqlx::Error) -> Self {
        anyhow::Error::from(error).into()
    }
}

impl Bearer {
    /// Whoever a request's token is of. A minor without a guardian's permission has nobody let in, for as long as it is missing.
    ///
    /// # Errors
    /// When there is no token that works.
    pub async fn of(state: &AppState, headers: &HeaderMap) -> Result<Self, Refused> {
        let token = token(headers)?;
        let now = state.now();
        let found = store::token(&state.db, &secrets::hash(token), Kind::Access).await?;
        let found = found.filter(|token| now.timestamp_millis() < token.expires).ok_or(Refused::invalid())?;
        let account = account::store::by_id(&state.db, &found.account_id).await?.ok_or(Refused::invalid())?;
        let home = home_city(state, &account).map_err(|_| Refused::invalid())?;
        if account.consent(&home, now) != Consent::Given {
            return Err(Refused::invalid());
        }
        store::touch(&state.db, &found, now.timestamp_millis()).await?;
        Ok(Self { account, client_id: found.client_id, scopes: found.scopes })
    }

    /// Whether they may do that.
    ///
    /// # Errors
    /// When they may not.
    pub fn needs(&self, scope: Scope) -> Result<(), Refused> {
        if self.scopes.contains(&scope) {
            return Ok(());
        }
        Err(Refused { scope: Some(scope), ..Refused::new(StatusCode::FORBIDDEN, "insufficient_scope") })
    }
}

/// The one token of a request.
fn token(headers: &HeaderMap) -> Result<&str, Refused> {
    let malformed = Refused::new(StatusCode::BAD_REQUEST, "invalid_request");
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Err(Refused { is_question: true, ..Refused::invalid() }) };
    if values.next().is_some() {
        return Err(malformed);
    }
    let (scheme, token) = value.to_str().ok().and_then(|value| value.split_once(' ')).ok_or(malformed)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(Refused { is_question: true, ..Refused::invalid() });
    }
    Some(token.trim()).filter(|token| !token.is_empty() && !token.contains(' ')).ok_or(malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(values: &[&'static str]) -> HeaderMap {
        values.iter().map(|value| (header::AUTHORIZATION, HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn a_request_has_one_token_or_is_told_what_it_lacks() {
        assert_eq!(token(&headers(&["Bearer abc"])), Ok("abc"));
        assert_eq!(token(&headers(&["bearer  abc "])), Ok("abc"), "the scheme in any case");
        for none in [&[][..], &["Basic YTpi"]] {
            let refused = token(&headers(none)).unwrap_err();
            assert_eq!(
                (refused.status, refused.challenge()),
                (StatusCode::UNAUTHORIZED, HeaderValue::from_static("Bearer"))
            );
        }
        for bad in [&["Bearer"][..], &["Bearer "], &["Bearer a b"], &["Bearer a", "Bearer b"]] {
            let refused = token(&headers(bad)).unwrap_err();
            assert_eq!((refused.status, refused.error), (StatusCode::BAD_REQUEST, "invalid_request"), "{bad:?}");
        }
    }

    #[test]
    fn a_missing_scope_is_named() {
        let missing = Refused {
            scope: Some(Scope::CredentialUpsert),
            ..Refused::new(StatusCode::FORBIDDEN, "insufficient_scope")
        };
        let expected = "Bearer error=\"insufficient_scope\", \
                        scope=\"https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.upsert\"";
        assert_eq!(missing.challenge(), HeaderValue::from_static(expected));
    }
}
