//! Who is asking, as far as the network tells: for rate limits, never kept.

use super::state::AppState;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv6Addr, SocketAddr},
};

/// Where a visitor comes from: the connection's other end or, behind a proxy that says so, the last of those it names
/// (the ones before it are the visitor's own word). Browser and system are told apart by name only.
#[derive(Clone, Debug, Default)]
pub struct Client {
    /// Of IPv6 the network alone: whoever is given one address is given 2⁶⁴ of them.
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
        // a proxy may put its own line below the visitor's
        let last = parts.headers.get_all("x-forwarded-for").iter().next_back();
        let forwarded = last.and_then(|value| value.to_str().ok()).and_then(|value| value.rsplit(',').next());
        let forwarded = forwarded.unwrap_or_default().trim();
        let address = if state.config.behind_proxy && !forwarded.is_empty() {
            named(forwarded)
        } else {
            let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>();
            connected.map(|ConnectInfo(address)| network(address.ip())).unwrap_or_default()
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

/// What a proxy calls an address, some with the port; what is none stays as it is.
fn named(text: &str) -> String {
    let address = text.parse::<IpAddr>().or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip()));
    address.map_or_else(|_| text.to_owned(), network)
}

/// An address of IPv4; of IPv6 the first half, which is what one connection is given.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_has_a_network_of_addresses_has_one() {
        assert_eq!(named("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(named("2001:db8:1:2::ffff"), named("[2001:db8:1:2:aaaa::1]:40000"));
        assert_ne!(named("2001:db8:1:2::1"), named("2001:db8:1:3::1"));
        assert_eq!(named("192.0.2.7"), "192.0.2.7");
        assert_eq!(named("192.0.2.7:40000"), "192.0.2.7");
        assert_eq!(named("::ffff:192.0.2.7"), "192.0.2.7", "the same machine by its other spelling");
        assert_eq!(named("unknown"), "unknown");
    }
}
