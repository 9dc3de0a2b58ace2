//! The backpack where there is no network. `public/assets/backpack.js` registers a worker for these pages alone; it keeps them
//! with their pictures and the style, and shows them as they were when nothing answers. What it keeps goes when somebody signs
//! out, and when somebody else's backpack is opened: each page bears a mark of whose it is.

use crate::{
    account::{model::Account, secrets},
    city::model::City,
    i18n::msg,
    server::{reader::Reader, state::AppState},
    ui::icon::Icon,
};
use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use leptos::prelude::*;

/// What the pages of a backpack load.
pub const SCRIPT: &str = "/assets/backpack.js";
/// What has the browser forget: loaded where somebody signs out, and where nobody is signed in.
pub const FORGET: &str = "/assets/forget.js";
/// Letters of a mark.
const MARK_LENGTH: usize = 16;

/// The worker. It lies at the root, since a worker may only answer for what is below it.
pub fn router() -> Router<AppState> {
    Router::new().route("/backpack-worker.js", get(worker))
}

async fn worker() -> Response {
    // browsers ask for it again with every visit of these pages
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, include_str!("worker.js")).into_response()
}

/// What tells backpacks apart, and says nothing else.
#[must_use]
pub fn mark(account: &Account) -> String {
    let mut mark = secrets::hash(&format!("backpack {}", account.id));
    mark.truncate(MARK_LENGTH);
    mark
}

/// Whose page this is and of when: hidden until the worker shows it. `base`: the address of the backpack.
pub fn note(reader: &Reader, city: &City, mark: &str, base: &str) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let local = wording.local(reader.now.timestamp_millis());
    let when = format!("{}, {}", l.date_long(local, wording.today()), l.time(local));
    view! {
        <div data-offline="" hidden data-owner=mark.to_owned() data-scope=base.to_owned()>
            <p class="note strong" role="status"><Icon name="info"/><span>{l.t(msg::BackpackOffline { when: when.into() })}</span></p>
        </div>
    }
    .into_any()
}
