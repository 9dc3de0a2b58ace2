//! Serving pictures. An address names one that never changes: whoever has it need not ask again. Those of drafts are there
//! too, under addresses that nobody guesses.

use super::{
    model::{LOGO_SIDE, PictureKind},
    store,
};
use crate::{error::Problem, server::state::AppState};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use uuid::Uuid;

/// Pictures.
pub fn router() -> Router<AppState> {
    Router::new().route("/pictures/{id}/{file}", get(show))
}

/// `480.jpg` of a listing's picture, `256.png` of a logo.
async fn show(
    State(state): State<AppState>,
    Path((id, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (width, end) = file.split_once('.').ok_or(Problem::not_found())?;
    let width: u32 = width.parse().map_err(|_| Problem::not_found())?;
    Uuid::parse_str(&id).map_err(|_| Problem::not_found())?;
    let file = store::file(&state.db, &id, width).await?.ok_or(Problem::not_found())?;
    let kind = match (file.kind, end) {
        (PictureKind::Listing, "jpg") => "image/jpeg",
        (PictureKind::Logo, "png") if width == LOGO_SIDE => "image/png",
        _ => return Err(Problem::not_found()),
    };
    let kept =
        [(header::ETAG, file.etag.clone()), (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned())];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == file.etag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    Ok((kept, [(header::CONTENT_TYPE, kind)], file.bytes).into_response())
}
