//! What a program hears when something does not do: JSON, as RFC 6749 and RFC 7591 have it.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// A refusal, with words for whoever writes the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub status: StatusCode,
    pub error: &'static str,
    pub description: &'static str,
    /// It showed who it is in the header that HTTP has for that, and is answered there too.
    pub basic: bool,
    /// When to come back, where that helps.
    pub minutes: Option<u32>,
}

impl Refusal {
    /// Of status 400.
    #[must_use]
    pub const fn new(error: &'static str, description: &'static str) -> Self {
        Self { status: StatusCode::BAD_REQUEST, error, description, basic: false, minutes: None }
    }

    /// Who it is was not shown.
    #[must_use]
    pub const fn client(basic: bool) -> Self {
        let description = "the client is unknown, or this is not its secret";
        Self { status: StatusCode::UNAUTHORIZED, basic, ..Self::new("invalid_client", description) }
    }

    /// Too often.
    #[must_use]
    pub const fn slow_down(minutes: u32) -> Self {
        let refusal = Self::new("temporarily_unavailable", "too many requests from this address");
        Self { status: StatusCode::TOO_MANY_REQUESTS, minutes: Some(minutes), ..refusal }
    }

    /// What came is larger than anything that could be meant.
    #[must_use]
    pub const fn too_large(error: &'static str) -> Self {
        Self { status: StatusCode::PAYLOAD_TOO_LARGE, ..Self::new(error, "the request is too large") }
    }
}

impl From<anyhow::Error> for Refusal {
    fn from(error: anyhow::Error) -> Self {
        tracing::error!("{error:#}");
        let refusal = Self::new("server_error", "something went wrong here");
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, ..refusal }
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        anyhow::Error::from(error).into()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = answer(self.status, &json!({ "error": self.error, "error_description": self.description }));
        let headers = response.headers_mut();
        if self.basic {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"oauth\""));
        }
        if let Some(minutes) = self.minutes {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(u64::from(minutes) * 60));
        }
        response
    }
}

/// JSON that may hold secrets: nobody keeps it.
pub fn answer(status: StatusCode, body: &Value) -> Response {
    let headers =
        [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store"), (header::PRAGMA, "no-cache")];
    (status, headers, body.to_string()).into_response()
}
