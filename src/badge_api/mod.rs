//! Badges for other programs, as Open Badges 3.0 says (section 6): what somebody has let in reads their backpack and puts
//! badges into it. [`oauth`](crate::oauth) decides who is let in; here is what they ask then.
//!
//! | file | is about |
//! | --- | --- |
//! | `discovery` | the document that a program begins with: where everything is |
//! | `credentials` | all badges of a backpack, and one put into it |
//! | `upsert` | whether that one is new, takes the place of another, or neither |
//! | `paging` | which badges of a list are asked for, and where the others are |
//! | `profile` | whose backpack it is |
//! | `refusal` | what a program hears when it is not answered |

mod credentials;
mod discovery;
mod paging;
mod profile;
pub mod refusal;
mod upsert;

use crate::{
    account::limits::{self, Limit},
    oauth::{bearer::Bearer, scope::Scope},
    server::state::AppState,
};
use axum::{
    Router,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use refusal::Refusal;

/// What the address of every version of the interface begins with.
const VERSIONS: &str = "/ims/ob/";
/// What all addresses of this version begin with, below our origin.
const ROOT: &str = "/ims/ob/v3p0";

/// All of the interface.
pub fn router() -> Router<AppState> {
    Router::new().merge(discovery::router()).merge(credentials::router()).merge(profile::router())
}

/// Whether an address belongs to the interface, whatever is there.
#[must_use]
pub fn is_at(path: &str) -> bool {
    path.starts_with(VERSIONS)
}

/// Whoever may do that, unless they ask too often.
async fn asked(state: &AppState, headers: &HeaderMap, scope: Scope) -> Result<Bearer, Refusal> {
    let bearer = Bearer::of(state, headers).await?;
    bearer.needs(scope)?;
    match limits::spend(state, Limit::BadgeApi, &bearer.account.id).await? {
        Some(slow_down) => Err(slow_down.into()),
        None => Ok(bearer),
    }
}

/// An answer about somebody, which nobody keeps.
fn private(kind: &'static str, body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    (headers, body).into_response()
}
