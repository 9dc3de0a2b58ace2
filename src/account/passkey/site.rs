//! For which site passkeys are made: browsers bind each to a host name, and to none that is a bare number.

use crate::config::ServeConfig;
use anyhow::Context;
use std::net::IpAddr;
use webauthn_rs::{Webauthn, WebauthnBuilder, prelude::Url};

/// The one origin on which passkeys work: the public address. Where that is this machine by number, as in development, it
/// is the same port of `localhost`; another number has none.
#[must_use]
pub fn origin(config: &ServeConfig) -> Option<Url> {
    let mut origin: Url = config.origin().parse().ok()?;
    let host = origin.host_str()?.trim_matches(['[', ']']).to_owned();
    if let Ok(address) = host.parse::<IpAddr>() {
        if !address.is_loopback() {
            return None;
        }
        origin.set_host(Some("localhost")).ok()?;
    }
    Some(origin)
}

/// The origin as a browser spells it, without a slash at the end.
#[must_use]
pub fn origin_text(config: &ServeConfig) -> Option<String> {
    origin(config).map(|origin| origin.origin().ascii_serialization())
}

/// The relying party; `None` where there can be no passkeys.
///
/// # Errors
/// When the public address is one that WebAuthn does not take.
pub fn relying_party(config: &ServeConfig) -> anyhow::Result<Option<Webauthn>> {
    let Some(origin) = origin(config) else { return Ok(None) };
    let host = origin.host_str().context("the public address has no host")?;
    let webauthn = WebauthnBuilder::new(host, &origin)
        .and_then(|builder| builder.rp_name("City of Learning").build())
        .context("passkeys cannot be made for the public address")?;
    Ok(Some(webauthn))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Settings {
        #[command(flatten)]
        config: ServeConfig,
    }

    fn at(address: &str) -> ServeConfig {
        Settings::parse_from(["serve", "--public-url", address]).config
    }

    #[test]
    fn a_site_with_a_name_has_passkeys_and_a_number_has_not() {
        let of = |address| origin_text(&at(address));
        assert_eq!(of("https://mokymosi.miestas.example/").as_deref(), Some("https://mokymosi.miestas.example"));
        assert_eq!(of("http://127.0.0.1:3000").as_deref(), Some("http://localhost:3000"));
        assert_eq!(of("http://[::1]:3000").as_deref(), Some("http://localhost:3000"));
        assert_eq!(of("https://192.0.2.7"), None);
        assert!(relying_party(&at("http://127.0.0.1:3000")).unwrap().is_some());
        assert!(relying_party(&at("https://192.0.2.7")).unwrap().is_none());
    }
}
