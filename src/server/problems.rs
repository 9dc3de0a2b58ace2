//! Refusals and failures in the reader's language: a friendly page, or `application/problem+json` (RFC 9457) for the
//! JSON interface. That of Open Badges has a form of its own ([`badge_api::refusal`]).

use super::{reader::Reader, state::AppState};
use crate::{
    badge_api,
    error::FieldProblem,
    i18n::{Localizer, msg},
    ui::{
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

/// Gives words to every error response that has none yet: one without a body of a kind that we write ourselves.
pub async fn explain(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || is_worded(response.headers()) {
        return response;
    }
    let reader = Reader::guess(&state, &asked);
    let (title, hint) = words(&reader.l, status);
    let mut explained = if asked.uri.path().starts_with("/api/") {
        problem_json(&reader.l, status, &[])
    } else if badge_api::is_at(asked.uri.path()) {
        badge_api::refusal::plain(status)
    } else if asked.method == Method::GET && is_file(asked.uri.path()) {
        // nobody reads a page in place of a picture or a tile
        return response;
    } else {
        let home = reader.city.as_ref().map_or_else(
            || format!("/{}", reader.l.locale().as_str()),
            |city| format!("/{}/{}", reader.l.locale().as_str(), city.slug),
        );
        let way_on = reader.l.t(msg::ErrorWayOn);
        say(&state, &reader, status, (title, hint), (way_on, home)).await
    };
    // what the refusal said besides, such as Allow, is kept
    for (name, value) in response.headers() {
        if !explained.headers().contains_key(name) && name != header::CONTENT_LENGTH {
            explained.headers_mut().insert(name.clone(), value.clone());
        }
    }
    explained
}

/// A page that says what is the matter, and shows one way on: its words and address.
async fn say(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (title, hint): (String, String),
    (way_on, href): (String, String),
) -> Response {
    let page = Page { title: title.clone(), description: hint.clone(), no_index: true, ..Page::default() };
    let body = move || {
        view! {
            <div class="page problem">
                <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
                <h1>{title}</h1>
                <p class="lead">{hint}</p>
                <p><a class="button primary" href=href>{way_on}<Icon name="arrow-right"/></a></p>
            </div>
        }
    };
    respond(state, reader, status, page, body).await
}

/// A link from a mail that was used already, is too old, or never was: on to where a new one can be had, a page of this
/// language and city.
pub async fn link_old(state: &AppState, reader: &Reader, way_on: &str) -> Response {
    let l = &reader.l;
    let href = reader.href(way_on).unwrap_or_else(|_| "/".to_owned());
    let words = (l.t(msg::LinkOldTitle), l.t(msg::LinkOldHint));
    say(state, reader, StatusCode::GONE, words, (l.t(msg::LinkOldWayOn), href)).await
}

/// Something that was behind an address and is not any more: `words` say what happened, and one way leads on, in words and
/// address.
pub async fn gone(state: &AppState, reader: &Reader, words: (String, String), way_on: (String, String)) -> Response {
    say(state, reader, StatusCode::GONE, words, way_on).await
}

/// Too many tries, with the header that says when to come back.
pub async fn slow_down(state: &AppState, reader: &Reader, minutes: u32) -> Response {
    let l = &reader.l;
    let href = reader.href("").map_or_else(|_| "/".to_owned(), |href| href.trim_end_matches('/').to_owned());
    let words = (l.t(msg::SlowDownTitle), l.t(msg::SlowDownHint { minutes: minutes.into() }));
    let mut response = say(state, reader, StatusCode::TOO_MANY_REQUESTS, words, (l.t(msg::ErrorWayOn), href)).await;
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(u64::from(minutes) * 60));
    response
}

/// A page or a JSON answer of ours; everything else (an empty body, a framework's English sentence) is replaced.
fn is_worded(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html") || kind.contains("json"))
}

fn is_file(path: &str) -> bool {
    ["/pkg/", "/assets/", "/tiles/", "/map/", "/pictures/"].iter().any(|folder| path.starts_with(folder))
}

fn words(l: &Localizer, status: StatusCode) -> (String, String) {
    match status {
        StatusCode::NOT_FOUND => (l.t(msg::ErrorNotFoundTitle), l.t(msg::ErrorNotFoundHint)),
        StatusCode::BAD_REQUEST | StatusCode::URI_TOO_LONG => {
            (l.t(msg::ErrorBadRequestTitle), l.t(msg::ErrorBadRequestHint))
        }
        StatusCode::GONE => (l.t(msg::LinkOldTitle), l.t(msg::LinkOldHint)),
        StatusCode::FORBIDDEN => (l.t(msg::ErrorForbiddenTitle), l.t(msg::ErrorForbiddenHint)),
        StatusCode::METHOD_NOT_ALLOWED => (l.t(msg::ErrorMethodTitle), l.t(msg::ErrorMethodHint)),
        StatusCode::PAYLOAD_TOO_LARGE => (l.t(msg::ErrorTooLargeTitle), l.t(msg::ErrorTooLargeHint)),
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            (l.t(msg::ErrorUnprocessableTitle), l.t(msg::ErrorUnprocessableHint))
        }
        StatusCode::SERVICE_UNAVAILABLE => (l.t(msg::ErrorUnavailableTitle), l.t(msg::ErrorUnavailableHint)),
        status if status.is_server_error() => (l.t(msg::ErrorInternalTitle), l.t(msg::ErrorInternalHint)),
        _ => (l.t(msg::ErrorBadRequestTitle), l.t(msg::ErrorBadRequestHint)),
    }
}

/// A problem for a program, with what is wrong at each field as the extension member `problems`.
pub fn problem_json(l: &Localizer, status: StatusCode, fields: &[FieldProblem]) -> Response {
    let (title, detail) = words(l, status);
    let mut problem =
        serde_json::json!({ "type": "about:blank", "status": status.as_u16(), "title": title, "detail": detail });
    if !fields.is_empty() {
        problem["problems"] = serde_json::json!(fields);
    }
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (status, headers, problem.to_string()).into_response()
}
