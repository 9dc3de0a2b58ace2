//! What somebody without an account likes: kept in a cookie of their device, where nobody else has it.

use super::likes::Likes;
use crate::server::state::AppState;
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};

const COOKIE: &str = "likes";
const YEAR_SECONDS: u32 = 31_536_000;

/// What this device keeps, if anything; nothing to go by where the cookie is not one of ours.
#[must_use]
pub fn likes(headers: &HeaderMap) -> Option<Likes> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
        .map(Likes::from_cookie)
}

/// Has the device keep it, in place of what it kept.
#[must_use]
pub fn keep(state: &AppState, response: Response, likes: &Likes) -> Response {
    cookie(state, response, &likes.to_cookie(), YEAR_SECONDS)
}

/// Has the device forget it.
#[must_use]
pub fn forget(state: &AppState, response: Response) -> Response {
    cookie(state, response, "", 0)
}

fn cookie(state: &AppState, mut response: Response, value: &str, seconds: u32) -> Response {
    let secure = if state.config.public_url.starts_with("https:") { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    // base64url is always a header's value
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
