//! Cookies that the server alone reads: what a browser sends, and what it is asked to keep.

use super::state::AppState;
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};

/// What a browser has kept under a name.
#[must_use]
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// Has a browser keep something for so many seconds, out of the reach of scripts; an empty value for none is forgotten.
/// `value` is letters and figures, such as base64url: what no header can hold is not kept.
#[must_use]
pub fn keep(state: &AppState, mut response: Response, name: &str, value: &str, seconds: u32) -> Response {
    let secure = if state.config.public_url.starts_with("https:") { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_whole_wherever_it_stands() {
        let headers: HeaderMap = ["locale=lt; likes2=b", "likes=a=b; x=1"]
            .into_iter()
            .map(|value| (header::COOKIE, HeaderValue::from_static(value)))
            .collect();
        assert_eq!(read(&headers, "locale"), Some("lt"));
        assert_eq!(read(&headers, "likes"), Some("a=b"));
        assert_eq!(read(&headers, "x"), Some("1"));
        assert_eq!(read(&headers, "like"), None);
    }
}
