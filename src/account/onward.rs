//! Where somebody goes on who has to make an account first: a cookie of their browser remembers the page for an hour.

use super::sign_in::ours;
use crate::server::state::AppState;
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use data_encoding::BASE64URL_NOPAD;

const COOKIE: &str = "onward";
const HOUR_SECONDS: u32 = 3_600;

/// Has the browser remember a path of ours.
#[must_use]
pub fn remember(state: &AppState, response: Response, path: &str) -> Response {
    cookie(state, response, &BASE64URL_NOPAD.encode(path.as_bytes()), HOUR_SECONDS)
}

/// The path that it remembers, if it is one of ours.
#[must_use]
pub fn of(headers: &HeaderMap) -> Option<String> {
    let pairs = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let written = pairs
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))?;
    let path = String::from_utf8(BASE64URL_NOPAD.decode(written.as_bytes()).ok()?).ok()?;
    ours(&path).map(str::to_owned)
}

/// Has it forget.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_ours_is_gone_on_to() {
        let headers = |path: &str| {
            let cookie = format!("signed-in=1; {COOKIE}={}", BASE64URL_NOPAD.encode(path.as_bytes()));
            HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(&cookie).unwrap())])
        };
        assert_eq!(of(&headers("/lt/vilnius/offers/a")).as_deref(), Some("/lt/vilnius/offers/a"));
        assert_eq!(of(&headers("//evil.example")), None);
        let broken = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static("onward=!!"))]);
        assert_eq!(of(&broken), None);
    }
}
