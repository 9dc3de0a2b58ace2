//! Addresses that programs of other sites ask, from servers and out of browsers. No cookie decides anything there, but a
//! token or a secret in the request: so pages of any origin may ask and read, and the guard against foreign forms lets them.

use crate::{badge_api, oauth::paths};
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Whether an address is one of them.
#[must_use]
pub fn is_open(path: &str) -> bool {
    badge_api::is_at(path) || [paths::TOKEN, paths::REGISTER, paths::REVOKE, paths::METADATA].contains(&path)
}

/// Tells browsers so.
pub async fn allow(request: Request, next: Next) -> Response {
    if !is_open(request.uri().path()) {
        return next.run(request).await;
    }
    let asks_first =
        request.method() == Method::OPTIONS && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = if asks_first { StatusCode::NO_CONTENT.into_response() } else { next.run(request).await };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    if asks_first {
        may_ask(headers);
    } else {
        let told = HeaderValue::from_static("link, retry-after, www-authenticate, x-total-count");
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, told);
    }
    response
}

fn may_ask(headers: &mut HeaderMap) {
    for (name, value) in [
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "accept, authorization, content-type"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_and_no_form_of_ours_is_open() {
        for open in ["/oauth/token", "/oauth/register", "/oauth/revoke", "/ims/ob/v3p0/credentials"] {
            assert!(is_open(open), "{open}");
        }
        for guarded in ["/", "/oauth/authorize", "/en/vilnius/me/connect", "/oauth/token/", "/en/ims/ob/v3p0"] {
            assert!(!is_open(guarded), "{guarded}");
        }
    }
}
