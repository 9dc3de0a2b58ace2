//! Where somebody goes on who has to sign in or make an account first. Both pages are told by their address; while an account is
//! made, which takes several pages and a letter, a cookie of their browser remembers it for an hour.

use super::sign_in::ours;
use crate::{
    error::Problem,
    server::{cookie, reader::Reader, state::AppState},
};
use axum::{http::HeaderMap, response::Response};
use data_encoding::BASE64URL_NOPAD;

const COOKIE: &str = "onward";
const HOUR_SECONDS: u32 = 3_600;

/// Where somebody signs in who then goes on to a page.
///
/// # Errors
/// Outside of a city.
pub fn sign_in(reader: &Reader, next: &str) -> Result<String, Problem> {
    reader.href(&format!("sign-in{}", query(next)))
}

/// Where somebody makes an account who then goes on to a page.
///
/// # Errors
/// Outside of a city.
pub fn sign_up(reader: &Reader, next: &str) -> Result<String, Problem> {
    reader.href(&format!("sign-up{}", query(next)))
}

/// Nothing for a page that is none of ours.
fn query(next: &str) -> String {
    let next = ours(next).map(|next| form_urlencoded::byte_serialize(next.as_bytes()).collect::<String>());
    next.map_or_else(String::new, |next| format!("?next={next}"))
}

/// Has the browser remember a path of ours.
#[must_use]
pub fn remember(state: &AppState, response: Response, path: &str) -> Response {
    cookie::keep(state, response, COOKIE, &BASE64URL_NOPAD.encode(path.as_bytes()), HOUR_SECONDS)
}

/// The path that it remembers, if it is one of ours.
#[must_use]
pub fn of(headers: &HeaderMap) -> Option<String> {
    let written = cookie::read(headers, COOKIE)?;
    let path = String::from_utf8(BASE64URL_NOPAD.decode(written.as_bytes()).ok()?).ok()?;
    ours(&path).map(str::to_owned)
}

/// Has it forget.
#[must_use]
pub fn forget(state: &AppState, response: Response) -> Response {
    cookie::keep(state, response, COOKIE, "", 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderValue, header};

    #[test]
    fn only_a_page_of_ours_is_named_in_an_address() {
        assert_eq!(query("/lt/vilnius/claim/A?b=1"), "?next=%2Flt%2Fvilnius%2Fclaim%2FA%3Fb%3D1");
        assert_eq!(query("//evil.example"), "");
        assert_eq!(query(""), "");
    }

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
