//! What a form brings: read without ever failing for what somebody typed.

use super::state::AppState;
use crate::error::Problem;
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};

/// The fields of a form, in their order.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The first value of a field, without space around it; empty where it is missing.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value of a field as it was typed: for passwords.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Every name and value.
    #[must_use]
    pub fn all(&self) -> &[(String, String)] {
        &self.0
    }

    /// Whether the field is there at all.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }
}

impl FromIterator<(String, String)> for Fields {
    /// Of a form with files, whose fields its own reader has taken apart.
    fn from_iter<I: IntoIterator<Item = (String, String)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl FromRequest<AppState> for Fields {
    type Rejection = Problem;

    /// Bytes that are not UTF-8, and NUL, which no database keeps, cannot have been typed.
    async fn from_request(request: Request, state: &AppState) -> Result<Self, Problem> {
        let body = Bytes::from_request(request, state).await.map_err(|refused| Problem { status: refused.status() })?;
        let mut fields = Vec::new();
        for (name, value) in form_urlencoded::parse(&body) {
            // the parser puts U+FFFD for what is not UTF-8
            if value.contains(['\0', '\u{fffd}']) {
                return Err(Problem::malformed());
            }
            fields.push((name.into_owned(), value.into_owned()));
        }
        Ok(Self(fields))
    }
}
