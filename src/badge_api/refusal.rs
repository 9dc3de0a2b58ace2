//! What a program hears when it is not answered: `Imsx_StatusInfo`, the form that all interfaces of 1EdTech have for it.
//! It is for those who write programs, and in English.

use crate::{account::limits::SlowDown, error::Problem, oauth::bearer};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

/// Why something is not answered.
#[derive(Clone, Debug)]
pub struct Refusal {
    status: StatusCode,
    /// One of the standard's words.
    minor: &'static str,
    description: String,
    /// How to show who one is.
    challenge: Option<HeaderValue>,
    /// Seconds until it may work.
    wait: Option<u64>,
}

impl Refusal {
    /// One of this status, with the words for whoever writes the program.
    #[must_use]
    pub fn new(status: StatusCode, description: impl Into<String>) -> Self {
        Self { status, minor: minor(status), description: description.into(), challenge: None, wait: None }
    }

    /// 400: what was sent does not do.
    #[must_use]
    pub fn data(description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, description)
    }

    /// 400: a parameter of the address does not do.
    #[must_use]
    pub fn query(description: impl Into<String>) -> Self {
        Self { minor: "invalid_query_parameter", ..Self::data(description) }
    }

    /// 503: it may work in so many seconds.
    #[must_use]
    pub fn busy(seconds: u64, description: impl Into<String>) -> Self {
        Self { wait: Some(seconds), ..Self::new(StatusCode::SERVICE_UNAVAILABLE, description) }
    }
}

/// The standard's word for a status.
fn minor(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED => "unauthorizedrequest",
        StatusCode::FORBIDDEN => "forbidden",
        StatusCode::NOT_FOUND => "not_found",
        StatusCode::METHOD_NOT_ALLOWED => "not_allowed",
        StatusCode::NOT_ACCEPTABLE => "not_acceptable",
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => "server_busy",
        status if status.is_server_error() => "internal_server_error",
        _ => "invalid_data",
    }
}

/// The answer to what has been refused without words.
#[must_use]
pub fn plain(status: StatusCode) -> Response {
    let description = match status {
        StatusCode::NOT_FOUND => "there is nothing at this address",
        StatusCode::METHOD_NOT_ALLOWED => "this address does not know that method",
        StatusCode::PAYLOAD_TOO_LARGE => "the body is too large",
        status if status.is_server_error() => "something went wrong here",
        status => status.canonical_reason().unwrap_or("the request cannot be answered"),
    };
    Refusal::new(status, description).into_response()
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let unsupported = [StatusCode::METHOD_NOT_ALLOWED, StatusCode::UNSUPPORTED_MEDIA_TYPE].contains(&self.status);
        let told = json!({
            "imsx_codeMajor": if unsupported { "unsupported" } else { "failure" },
            "imsx_severity": "error",
            "imsx_description": self.description,
            "imsx_codeMinor": { "imsx_codeMinorField": [{
                "imsx_codeMinorFieldName": "TargetEndSystem",
                "imsx_codeMinorFieldValue": self.minor,
            }] },
        });
        let mut response = super::private("application/json", told.to_string());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if let Some(challenge) = self.challenge {
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        if let Some(seconds) = self.wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<bearer::Refused> for Refusal {
    fn from(refused: bearer::Refused) -> Self {
        let description = match (refused.status, refused.scope) {
            (StatusCode::FORBIDDEN, Some(scope)) => format!("the token lacks the scope {}", scope.as_str()),
            (StatusCode::UNAUTHORIZED, _) => "this needs an access token that is in force".to_owned(),
            (StatusCode::BAD_REQUEST, _) => "the header Authorization is Bearer and one token".to_owned(),
            _ => "something went wrong here".to_owned(),
        };
        // a fault of ours is not mended by another token
        let challenge = refused.status.is_client_error().then(|| refused.challenge());
        Self { challenge, ..Self::new(refused.status, description) }
    }
}

impl From<SlowDown> for Refusal {
    fn from(slow_down: SlowDown) -> Self {
        let minutes = slow_down.minutes;
        let description = format!("too many requests for this person: come again in {minutes} minutes");
        Self { wait: Some(u64::from(minutes) * 60), ..Self::new(StatusCode::TOO_MANY_REQUESTS, description) }
    }
}

impl From<anyhow::Error> for Refusal {
    fn from(error: anyhow::Error) -> Self {
        tracing::error!("{error:#}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "something went wrong here")
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        anyhow::Error::from(error).into()
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::new(problem.status, problem.status.canonical_reason().unwrap_or("the request cannot be answered"))
    }
}
