//! Counting views. A page of ours is kept by caches for half a minute, so that what is counted are the pages that the server
//! renders for a person's browser: what a cache answers, what a robot reads and what a browser fetches in advance is no view.
//! Nothing of a person is kept: no address, no cookie, no moment, only a number that grows.

use super::{figures, model};
use crate::{city::model::City, server::state::AppState};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Method, request::Parts},
};
use chrono::{DateTime, Utc};
use std::{
    collections::BTreeMap,
    convert::Infallible,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::time::MissedTickBehavior;

/// How often what was counted is written.
const WRITE_EVERY: Duration = Duration::from_secs(5);

/// What robots call themselves by; they all name one of these, or an address where one can read about them.
const ROBOTS: &[&str] =
    &["bot", "crawl", "spider", "slurp", "preview", "headless", "lighthouse", "externalhit", "http:", "https:"];

/// Views by listing and month, in the order of their names.
pub type Counted = BTreeMap<(String, String), i64>;

/// Views that are not in the database yet. A number that a crash loses is a few views of a few seconds, and nobody was told
/// that they are safe: this is a counter, and a write for every page would be dearer than it is worth.
#[derive(Debug, Default)]
pub struct Views {
    counted: Mutex<Counted>,
    /// One write at a time, so that the last one before the end finds everything.
    turn: tokio::sync::Mutex<()>,
}

impl Views {
    /// Counts a view of a listing.
    pub fn add(&self, listing_id: &str, city: &City, now: DateTime<Utc>) {
        let month = model::key(now.with_timezone(&city.time_zone).date_naive());
        *self.counted().entry((listing_id.to_owned(), month)).or_default() += 1;
    }

    fn counted(&self) -> MutexGuard<'_, Counted> {
        // numbers that were added to are whole at any moment
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes what was counted since the last time; returns of how many listings and months.
///
/// # Errors
/// When the database fails; it is then written the next time.
pub async fn write(state: &AppState) -> sqlx::Result<usize> {
    let _turn = state.views.turn.lock().await;
    let counted = std::mem::take(&mut *state.views.counted());
    if counted.is_empty() {
        return Ok(0);
    }
    let written = figures::add(&state.db, &counted).await;
    if written.is_err() {
        let mut again = state.views.counted();
        for (of, views) in &counted {
            *again.entry(of.clone()).or_default() += views;
        }
    }
    written.map(|()| counted.len())
}

/// Writes every few seconds, for as long as the server runs.
pub async fn run(state: AppState) {
    let mut ticks = tokio::time::interval(WRITE_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = write(&state).await {
            tracing::warn!("views could not be written, and will be: {error}");
        }
    }
}

/// Whether a page is opened by a person, as far as the request tells.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    pub counts: bool,
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self { counts: is_person(&parts.method, &parts.headers) })
    }
}

fn is_person(method: &Method, headers: &HeaderMap) -> bool {
    let header =
        |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    let in_advance = ["sec-purpose", "purpose", "x-moz"].iter().any(|name| header(name).contains("prefetch"));
    // the phones of that name are people's
    let agent = header("user-agent").replace("cubot", "");
    let is_browser = agent.starts_with("mozilla/") || agent.starts_with("opera/");
    let is_robot = ROBOTS.iter().any(|word| agent.contains(word));
    method == Method::GET && !in_advance && is_browser && !is_robot
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn person(method: &Method, headers: &[(&'static str, &'static str)]) -> bool {
        let headers =
            headers.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        is_person(method, &headers.collect())
    }

    const PHONE: (&str, &str) = (
        "user-agent",
        "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
    );

    #[test]
    fn people_are_counted_and_robots_are_not() {
        for agent in [
            PHONE.1,
            "Mozilla/5.0 (Linux; Android 11; CUBOT X50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
            "Opera/9.80 (Android; Opera Mini/36.2/191.249; U; en) Presto/2.12.423 Version/12.16",
        ] {
            assert!(person(&Method::GET, &[("user-agent", agent)]), "{agent}");
        }
        for agent in [
            "",
            "curl/8.5.0",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 Chrome/131.0 Mobile (compatible; bingbot/2.0)",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/131.0.0.0 Safari/537.36",
            "Mozilla/5.0 (compatible; Yahoo! Slurp; https://help.yahoo.com/help)",
            "WhatsApp/2.23",
        ] {
            assert!(!person(&Method::GET, &[("user-agent", agent)]), "{agent}");
        }
    }

    #[test]
    fn what_nobody_looks_at_is_no_view() {
        assert!(!person(&Method::HEAD, &[PHONE]));
        for purpose in [("sec-purpose", "prefetch;prerender"), ("purpose", "prefetch"), ("x-moz", "prefetch")] {
            assert!(!person(&Method::GET, &[PHONE, purpose]), "{purpose:?}");
        }
        assert!(person(&Method::GET, &[PHONE, ("sec-fetch-mode", "navigate")]));
    }
}
