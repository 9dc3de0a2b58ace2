//! Which language: negotiated at `/`, chosen with the switch and remembered in a cookie, named by the address elsewhere.

use super::{cookie, reader, state::AppState};
use crate::i18n::{Locale, negotiate};
use axum::{
    Form,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;

const COOKIE: &str = "locale";
const YEAR_SECONDS: u32 = 31_536_000;

/// `/` and the language switch.
pub fn router() -> axum::Router<AppState> {
    axum::Router::new().route("/", get(root)).route("/language", post(switch))
}

/// The language for somebody who has named none in the address: the one remembered, else the browser's.
#[must_use]
pub fn negotiated(headers: &HeaderMap) -> Locale {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    negotiate(accepted, cookie::read(headers, COOKIE), &Locale::ALL, Locale::En)
}

async fn root(headers: HeaderMap) -> Response {
    let to = format!("/{}", negotiated(&headers).as_str());
    let headers = [
        (header::LOCATION, to.as_str()),
        (header::VARY, "Accept-Language, Cookie"),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    (StatusCode::FOUND, headers).into_response()
}

#[derive(Deserialize)]
struct Choice {
    locale: String,
    /// Path and query of the page, for browsers that send no Referer.
    #[serde(default)]
    to: String,
}

/// Remembers a language and goes on with the same page in it.
async fn switch(headers: HeaderMap, Form(choice): Form<Choice>) -> Response {
    let Ok(locale) = choice.locale.parse::<Locale>() else { return StatusCode::UNPROCESSABLE_ENTITY.into_response() };
    // the address may have changed since the page was rendered: results follow what is typed
    let referred =
        headers.get(header::REFERER).and_then(|value| value.to_str().ok()).and_then(|value| value.parse().ok());
    let here: Uri = referred.or_else(|| choice.to.parse().ok()).unwrap_or_default();
    let to = reader::in_locale(&here, locale);
    let cookie = format!("{COOKIE}={}; Path=/; Max-Age={YEAR_SECONDS}; SameSite=Lax", locale.as_str());
    (StatusCode::SEE_OTHER, [(header::LOCATION, to), (header::SET_COOKIE, cookie)]).into_response()
}
