//! What this program asks of other servers, and which of them somebody who types an address may make it ask: never one inside
//! the network that it runs in.

use anyhow::Context;
use reqwest::{
    Client, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue},
    redirect::Policy,
};
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

/// How long the other side has, from the first packet to the last.
const PATIENCE: Duration = Duration::from_secs(15);
/// Redirects that are followed.
const REDIRECTS: usize = 5;
/// What badges, and what they name, come as. Some servers have a page for people at the same address.
const BADGES: &str = "application/json, application/ld+json, application/vc+jwt, image/png, image/svg+xml, */*;q=0.1";

/// Who has named the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Somebody who uses the site: only servers that everybody in the world can ask.
    Public,
    /// As `Public`, and nobody on the way may read or change it: https alone, for badges and their keys.
    Secure,
    /// Whoever runs this program: any server.
    Configured,
}

/// What came.
#[derive(Debug)]
pub struct Fetched {
    pub body: Vec<u8>,
    pub content_type: Option<String>,
}

/// Why nothing came.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no address of the web.
    NotAnAddress,
    /// It leads to a network that is not everybody's.
    NotPublic,
    /// Nobody is there, or they take too long.
    NoAnswer,
    /// They say no, with this status of HTTP.
    Status(u16),
    /// It is larger than what was asked for.
    TooLarge,
}

/// Asks other servers.
pub struct Outgoing {
    public: Client,
    secure: Client,
    configured: Client,
    /// Whether this machine itself counts as public: for tests and development.
    loopback: bool,
}

impl Outgoing {
    /// `origin` is told to those who are asked, so that they know whom to write to.
    ///
    /// # Errors
    /// When there is no encryption to be had.
    pub fn new(origin: &str, loopback: bool) -> anyhow::Result<Self> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .context("no protocol versions of TLS")?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = || {
            Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .user_agent(format!("City of Learning ({origin})"))
                .timeout(PATIENCE)
                // a proxy would ask in our place, and look up names by itself
                .no_proxy()
        };
        let guarded = |secure: bool| {
            client().dns_resolver(Arc::new(PublicNames { loopback })).redirect(Policy::custom(move |attempt| {
                if attempt.previous().len() > REDIRECTS {
                    attempt.error("too many redirects")
                } else if secure && !is_secure(attempt.url(), loopback) {
                    attempt.error("on to what is not secure")
                } else if is_allowed(attempt.url(), loopback) {
                    attempt.follow()
                } else {
                    attempt.error(NotPublic)
                }
            }))
        };
        let public = guarded(false).build()?;
        let accepted = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(BADGES))]);
        let secure = guarded(true).default_headers(accepted).build()?;
        let configured = client().redirect(Policy::limited(REDIRECTS)).build()?;
        Ok(Self { public, secure, configured, loopback })
    }

    /// Asks for what is at an address, `limit` bytes at most.
    ///
    /// # Errors
    /// Why it could not be had.
    pub async fn get(&self, reach: Reach, address: &str, limit: usize) -> Result<Fetched, Refusal> {
        let url = Url::parse(address).map_err(|_| Refusal::NotAnAddress)?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(Refusal::NotAnAddress);
        }
        let client = match reach {
            Reach::Secure if !is_secure(&url, self.loopback) => return Err(Refusal::NotAnAddress),
            Reach::Public | Reach::Secure if !is_allowed(&url, self.loopback) => return Err(Refusal::NotPublic),
            Reach::Public => &self.public,
            Reach::Secure => &self.secure,
            Reach::Configured => &self.configured,
        };
        let mut response = client.get(url).send().await.map_err(|error| refusal(&error))?;
        if !response.status().is_success() {
            return Err(Refusal::Status(response.status().as_u16()));
        }
        let content_type =
            response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| refusal(&error))? {
            if body.len() + chunk.len() > limit {
                return Err(Refusal::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Fetched { body, content_type })
    }
}

fn refusal(error: &reqwest::Error) -> Refusal {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(one) = cause {
        if one.is::<NotPublic>() {
            return Refusal::NotPublic;
        }
        cause = one.source();
    }
    tracing::debug!("asked in vain: {error:#}");
    Refusal::NoAnswer
}

#[derive(Debug)]
struct NotPublic;

impl std::fmt::Display for NotPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a public address")
    }
}

impl std::error::Error for NotPublic {}

/// Looks names up and keeps the public addresses alone: the connection is made to what was looked at, so that a name which
/// answers something else the next moment gains nothing.
struct PublicNames {
    loopback: bool,
}

impl Resolve for PublicNames {
    fn resolve(&self, name: Name) -> Resolving {
        let loopback = self.loopback;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|one| may_reach(one.ip(), loopback)).collect();
            if public.is_empty() {
                return Err(NotPublic.into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

/// Whether an address may be asked as far as it tells itself: names are looked at when they are looked up.
fn is_allowed(url: &Url, loopback: bool) -> bool {
    let Some(host) = url.host_str() else { return false };
    // an IPv6 address stands in brackets
    match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(ip) => may_reach(ip, loopback),
        Err(_) => matches!(url.scheme(), "http" | "https"),
    }
}

/// Whether nobody on the way can read or change what comes. Where this machine itself may be asked, on it nobody can.
fn is_secure(url: &Url, loopback: bool) -> bool {
    url.scheme() == "https" || (loopback && url.scheme() == "http")
}

fn may_reach(ip: IpAddr, loopback: bool) -> bool {
    is_public(ip) || (loopback && ip.is_loopback())
}

/// Whether everybody in the world can reach an address: none of the special ones of the IANA registries (RFC 6890).
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || ip.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b)) // carriers' own
        || (a, b, c) == (192, 0, 0)
        || (a == 198 && matches!(b, 18 | 19))) // measuring
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, c, d, .., penultimate, last] = ip.segments();
    let embedded = |high: u16, low: u16| {
        let [[a, b], [c, d]] = [high.to_be_bytes(), low.to_be_bytes()];
        Ipv4Addr::new(a, b, c, d)
    };
    if let Some(ip) = ip.to_ipv4_mapped() {
        return is_public_v4(ip);
    }
    match (a, b, c, d) {
        // those that stand for one of IPv4: NAT64 and 6to4
        (0x64, 0xff9b, 0, 0) => is_public_v4(embedded(penultimate, last)),
        (0x2002, high, low, _) => is_public_v4(embedded(high, low)),
        // Teredo and other trials, documentation
        (0x2001, 0..=0x1ff | 0xdb8, ..) | (0x3fff, 0..=0xfff, ..) => false,
        // what has been given out for the whole world
        _ => (0x2000..=0x3fff).contains(&a),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_inside_are_not_public() {
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "ff02::1",
        ] {
            assert!(!is_public(inside.parse().unwrap()), "{inside}");
        }
        for outside in
            ["193.219.0.1", "8.8.8.8", "2001:4860:4860::8888", "2a00:1450::1", "::ffff:8.8.8.8", "2002:808:808::"]
        {
            assert!(is_public(outside.parse().unwrap()), "{outside}");
        }
    }

    #[tokio::test]
    async fn nobody_makes_it_ask_its_own_network() {
        let outgoing = Outgoing::new("https://city.example", false).unwrap();
        for (address, why) in [
            ("http://127.0.0.1:1/x", Refusal::NotPublic),
            ("http://[::1]/", Refusal::NotPublic),
            ("http://2130706433/", Refusal::NotPublic),
            ("http://0x7f.1/", Refusal::NotPublic),
            ("http://localhost/", Refusal::NotPublic),
            ("file:///etc/passwd", Refusal::NotAnAddress),
            ("webcal://city.example/x.ics", Refusal::NotAnAddress),
            ("what is this", Refusal::NotAnAddress),
        ] {
            assert_eq!(outgoing.get(Reach::Public, address, 10).await.unwrap_err(), why, "{address}");
        }
        let insecure = outgoing.get(Reach::Secure, "http://193.219.0.1/", 10).await;
        assert_eq!(insecure.unwrap_err(), Refusal::NotAnAddress);
        assert_eq!(outgoing.get(Reach::Secure, "https://[::1]/", 10).await.unwrap_err(), Refusal::NotPublic);
    }
}
