//! Headers that protect every response, and those that protect pages.
//!
//! No script and no style stands in a page itself: `'self'` is enough, no nonce is needed, and a page may be kept by a
//! cache in front, which a page with a nonce of its own may not.

use crate::config::ServeConfig;
use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Uri, header},
    middleware::Next,
    response::Response,
};

/// Pages within pages, which others are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Neither.
    Neither,
    /// It shows another page of ours.
    Shows,
    /// It is shown in a page of ours.
    Shown,
    /// It is shown in anybody's page.
    Anywhere,
}

/// The content security policy for pages; what a configured tile server needs is added.
#[must_use]
pub fn policy(config: &ServeConfig, framing: Framing) -> HeaderValue {
    let (shows, shown_in) = match framing {
        Framing::Neither => ("", "'none'"),
        Framing::Shows => ("; frame-src 'self'", "'none'"),
        Framing::Shown => ("", "'self'"),
        Framing::Anywhere => ("", "*"),
    };
    let tiles = config
        .tile_template
        .parse::<Uri>()
        .ok()
        .or_else(|| config.tile_template.replace(['{', '}'], "").parse().ok())
        .and_then(|uri: Uri| Some(format!(" {}://{}", uri.scheme()?, uri.authority()?)))
        .unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:{tiles}; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors {shown_in}; \
         base-uri 'none'{shows}"
    );
    HeaderValue::from_str(&policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
}

/// Adds them, where a handler has not given a stricter one of its own. What only concerns documents stands on pages alone:
/// on every small file it would be a tenth of what a phone loads.
pub async fn protect(State(policy): State<HeaderValue>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let always = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in always {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    let is_page = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page {
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
        let pages = [
            (header::REFERRER_POLICY, "same-origin"),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
            (HeaderName::from_static("permissions-policy"), "geolocation=(self), camera=(), microphone=(), payment=()"),
        ];
        for (name, value) in pages {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    response
}
