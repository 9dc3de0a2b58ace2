//! Every setting of the server, from a flag or an environment variable. The README lists them from here.

use crate::{geocoding::ask::Service, issuer::seal::MasterKeyConfig};
use clap::builder::TypedValueParser;
use std::{net::SocketAddr, path::PathBuf};

/// How `serve` runs.
#[derive(clap::Args, Clone, Debug)]
pub struct ServeConfig {
    /// Address and port to listen on
    #[arg(long, env = "CITY_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,

    /// The address that people use, without a slash at the end: for links in calendars, sitemaps and shared pages
    #[arg(long, env = "CITY_PUBLIC_URL", default_value = "http://127.0.0.1:3000")]
    pub public_url: String,

    /// The rules of this site, as an address that programs tell those who use them; without one, the front page
    #[arg(long, env = "CITY_TERMS_URL")]
    pub terms_url: Option<String>,

    /// What this site does with people's data, likewise
    #[arg(long, env = "CITY_PRIVACY_URL")]
    pub privacy_url: Option<String>,

    /// Folder of the built site: wasm, style, pictures
    #[arg(long, env = "LEPTOS_SITE_ROOT", default_value = "build/site")]
    pub site_root: PathBuf,

    /// File with the hashes of the built wasm, JavaScript and style; by default `hash.txt` beside the program
    #[arg(long, env = "CITY_HASH_FILE")]
    pub hash_file: Option<PathBuf>,

    /// Folder of base maps, one `<city>.pmtiles` per city
    // empty is none: scripts that pass the variable on need not unset it
    #[arg(long, env = "CITY_BASE_MAPS", value_parser = clap::builder::OsStringValueParser::new().map(PathBuf::from))]
    pub base_maps: Option<PathBuf>,

    /// Raster tiles for cities without a base map of their own; `off` for none
    #[arg(long, env = "CITY_TILE_TEMPLATE", default_value = "https://tile.openstreetmap.org/{z}/{x}/{y}.png")]
    pub tile_template: String,

    /// Attribution of the raster tiles
    #[arg(long, env = "CITY_TILE_ATTRIBUTION", default_value = "© OpenStreetMap contributors")]
    pub tile_attribution: String,

    /// Geocoder for the addresses that organisations type: `photon:https://host/api` or `nominatim:https://host/search`
    // its address may hold a key
    #[arg(long, env = "CITY_GEOCODER", hide_env_values = true)]
    pub geocoder: Option<Service>,

    /// Folder of .ftl files to read, and read again when they change, instead of the built-in ones
    #[arg(long, env = "CITY_LOCALES_DIR")]
    pub locales_dir: Option<PathBuf>,

    /// Mail server: `smtp://user:password@host:587?tls=required` or `smtps://…`; absent, mail goes into the outbox folder
    #[arg(long, env = "CITY_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// Folder of the mail that is not sent by a mail server; shown at /dev/outbox to this machine alone
    #[arg(long, env = "CITY_OUTBOX", default_value = "data/outbox")]
    pub outbox: PathBuf,

    /// Who mail comes from; answers go there too
    #[arg(long, env = "CITY_MAIL_FROM", default_value = "City of Learning <hello@city-of-learning.example>")]
    pub mail_from: lettre::message::Mailbox,

    #[command(flatten)]
    pub master_key: MasterKeyConfig,

    /// Take the visitor's address from X-Forwarded-For, for rate limits: only behind a proxy that writes it
    #[arg(long, env = "CITY_BEHIND_PROXY", default_value_t = false, action = clap::ArgAction::Set)]
    pub behind_proxy: bool,

    /// Let those who use the site name addresses of this machine itself, for a calendar to import or a badge to check,
    /// without https too: only for development
    #[arg(long, env = "CITY_REACH_LOOPBACK", default_value_t = false, action = clap::ArgAction::Set)]
    pub reach_loopback: bool,

    /// Load the demonstration data when the database has no city yet
    #[arg(long, env = "CITY_DEMO", default_value_t = true, action = clap::ArgAction::Set)]
    pub demo: bool,

    /// Seconds that requests under way have to finish after a stop is asked for
    #[arg(long, env = "CITY_STOP_SECONDS", default_value_t = 20)]
    pub stop_seconds: u64,

    /// Milliseconds between two looks at the change feed
    #[arg(long, env = "CITY_FOLLOW_MS", default_value_t = 500, value_parser = clap::value_parser!(u64).range(50..=60_000))]
    pub follow_ms: u64,
}

impl ServeConfig {
    /// The address that people use, without a slash at the end.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.public_url.trim_end_matches('/')
    }
}

/// How log lines are written.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people
    Text,
    /// One JSON object a line, for machines
    Json,
}
