//! Refusals and failures in the reader's language: a friendly page, or `application/problem+json` (RFC 9457) for the
//! JSON interface.

use super::{reader::Reader, state::AppState};
use crate::{
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
        problem_json(status, &title, &hint)
    } else if asked.method == Method::GET && is_file(asked.uri.path()) {
        // nobody reads a page in place of a picture or a tile
        return response;
    } else {
        let page = Page { title: title.clone(), description: hint.clone(), no_index: true, ..Page::default() };
        let home = reader.city.as_ref().map_or_else(
            || format!("/{}", reader.l.locale().as_str()),
            |city| format!("/{}/{}", reader.l.locale().as_str(), city.slug),
        );
        let way_on = reader.l.t(msg::ErrorWayOn);
        let body = move || {
            view! {
                <div class="page problem">
                    <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
                    <h1>{title}</h1>
                    <p class="lead">{hint}</p>
                    <p><a class="button primary" href=home>{way_on}<Icon name="arrow-right"/></a></p>
                </div>
            }
        };
        respond(&state, &reader, status, page, body).await
    };
    // what the refusal said besides, such as Allow, is kept
    for (name, value) in response.headers() {
        if !explained.headers().contains_key(name) && name != header::CONTENT_LENGTH {
            explained.headers_mut().insert(name.clone(), value.clone());
        }
    }
    explained
}

/// A page or a JSON answer of ours; everything else (an empty body, a framework's English sentence) is replaced.
fn is_worded(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html") || kind.contains("json"))
}

fn is_file(path: &str) -> bool {
    ["/pkg/", "/assets/", "/tiles/", "/map/"].iter().any(|folder| path.starts_with(folder))
}

fn words(l: &Localizer, status: StatusCode) -> (String, String) {
    match status {
        StatusCode::NOT_FOUND => (l.t(msg::ErrorNotFoundTitle), l.t(msg::ErrorNotFoundHint)),
        StatusCode::BAD_REQUEST | StatusCode::URI_TOO_LONG => {
            (l.t(msg::ErrorBadRequestTitle), l.t(msg::ErrorBadRequestHint))
        }
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

fn problem_json(status: StatusCode, title: &str, detail: &str) -> Response {
    let problem =
        serde_json::json!({ "type": "about:blank", "status": status.as_u16(), "title": title, "detail": detail });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (status, headers, problem.to_string()).into_response()
}
