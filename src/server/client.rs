//! Who is asking, as far as the network tells: for rate limits, never kept.

use super::state::AppState;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use std::{convert::Infallible, net::SocketAddr};

/// Where a visitor comes from: the connection's other end or, behind a proxy that says so, the last of those it names
/// (the ones before it are the visitor's own word). Browser and system are told apart by name only.
#[derive(Clone, Debug, Default)]
pub struct Client {
    pub address: String,
    /// "Firefox"; empty where unknown.
    pub browser: &'static str,
    /// "Android"; empty where unknown.
    pub system: &'static str,
}

impl FromRequestParts<AppState> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let forwarded = header("x-forwarded-for").rsplit(',').next().unwrap_or_default().trim();
        let address = if state.config.behind_proxy && !forwarded.is_empty() {
            forwarded.to_owned()
        } else {
            let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>();
            connected.map(|ConnectInfo(address)| address.ip().to_string()).unwrap_or_default()
        };
        let agent = header("user-agent");
        let known = |names: &[(&str, &'static str)]| {
            names.iter().find(|(word, _)| agent.contains(word)).map_or("", |(_, name)| *name)
        };
        Ok(Self {
            address,
            // in this order: most call themselves by the names of the others too
            browser: known(&[
                ("Firefox/", "Firefox"),
                ("SamsungBrowser/", "Samsung Internet"),
                ("OPR/", "Opera"),
                ("Edg", "Edge"),
                ("Chrome/", "Chrome"),
                ("Safari/", "Safari"),
            ]),
            system: known(&[
                ("Android", "Android"),
                ("iPhone", "iOS"),
                ("iPad", "iPadOS"),
                ("Windows", "Windows"),
                ("Mac OS", "macOS"),
                ("Linux", "Linux"),
            ]),
        })
    }
}
