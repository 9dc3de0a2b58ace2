//! What somebody without an account likes: kept in a cookie of their device, where nobody else has it.

use super::likes::Likes;
use crate::server::{cookie, state::AppState};
use axum::{http::HeaderMap, response::Response};

const COOKIE: &str = "likes";
const YEAR_SECONDS: u32 = 31_536_000;

/// What this device keeps, if anything; nothing to go by where the cookie is not one of ours.
#[must_use]
pub fn likes(headers: &HeaderMap) -> Option<Likes> {
    cookie::read(headers, COOKIE).map(Likes::from_cookie)
}

/// Has the device keep it, in place of what it kept.
#[must_use]
pub fn keep(state: &AppState, response: Response, likes: &Likes) -> Response {
    cookie::keep(state, response, COOKIE, &likes.to_cookie(), YEAR_SECONDS)
}

/// Has the device forget it.
#[must_use]
pub fn forget(state: &AppState, response: Response) -> Response {
    cookie::keep(state, response, COOKIE, "", 0)
}
