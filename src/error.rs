//! What can go wrong, and what of it a reader is told.
//!
//! A handler returns a [`Problem`]: a status and, where it helps, a field's message. It never carries the inside of a
//! failure: that is logged where it happens. `crate::server::problems` turns it into a page in the reader's language or,
//! for the JSON interface, into `application/problem+json` (RFC 9457).
//!
//! | constructor | when |
//! | --- | --- |
//! | [`Problem::not_found`] | there is no such thing, or not for this reader |
//! | [`Problem::malformed`] | what came cannot be read at all |
//! | `From<anyhow::Error>`, `From<sqlx::Error>` | our own fault: logged, 500 |

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};

/// A refusal or a failure, as far as a reader is told.
#[derive(Clone, Debug)]
pub struct Problem {
    pub status: StatusCode,
}

impl Problem {
    /// 404
    #[must_use]
    pub const fn not_found() -> Self {
        Self { status: StatusCode::NOT_FOUND }
    }

    /// 400
    #[must_use]
    pub const fn malformed() -> Self {
        Self { status: StatusCode::BAD_REQUEST }
    }
}

/// A message at a field of a form or of a query, in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    pub field: String,
    pub message: String,
}

impl From<anyhow::Error> for Problem {
    fn from(error: anyhow::Error) -> Self {
        tracing::error!("{error:#}");
        Self { status: StatusCode::INTERNAL_SERVER_ERROR }
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        anyhow::Error::from(error).into()
    }
}

impl IntoResponse for Problem {
    /// Only the status: the middleware that knows the reader's language writes the rest.
    fn into_response(self) -> Response {
        self.status.into_response()
    }
}

/// The database holds something that this program does not know: a newer version wrote it, or a hand.
#[derive(Debug)]
pub struct Corrupt {
    column: &'static str,
    value: String,
}

impl Corrupt {
    /// `value` was found in `column`.
    #[must_use]
    pub fn new(column: &'static str, value: &str) -> Self {
        Self { column, value: value.to_owned() }
    }
}

impl std::fmt::Display for Corrupt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the database holds {:?} in {}, which this version does not know", self.value, self.column)
    }
}

impl std::error::Error for Corrupt {}
