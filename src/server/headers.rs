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
use reqwest::Url;

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
    written(config, framing, "'self'")
}

/// The same for a page whose form, when it has come to us, leads on to another site. Chromium holds that against `form-action`,
/// and every address that the other site leads on to as well, which is often another one of theirs: so whatever the web reaches by
/// https is allowed or, for what listens on the reader's own device, that address too.
#[must_use]
pub fn policy_leading_to(config: &ServeConfig, to: &Url) -> HeaderValue {
    let own = match (to.scheme(), to.host_str(), to.port_or_known_default()) {
        // no policy can name an address of IPv6
        ("http", Some(host), Some(port)) if !host.starts_with('[') => format!(" http://{host}:{port}"),
        ("http", ..) => " http:".to_owned(),
        _ => String::new(),
    };
    written(config, Framing::Neither, &format!("'self' https:{own}"))
}

fn written(config: &ServeConfig, framing: Framing, form_action: &str) -> HeaderValue {
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
         font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action {form_action}; frame-ancestors {shown_in}; \
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
