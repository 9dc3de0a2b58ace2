//! Taking badges along: the files that their owner gets.
//!
//! | file | is about |
//! | --- | --- |
//! | `told` | a badge in a reader's words, and how it stands |
//! | `files` | a badge as JSON, JWT, PNG and SVG |
//! | `certificate` | a badge as a PDF to print |
//! | `collection` | everything as one zip |
//! | `downloads` | the links to all of these, for the owner's page |

mod certificate;
mod collection;
mod downloads;
pub mod files;
pub mod told;

pub use downloads::{downloads, linkedin};

use super::{model::Held, store};
use crate::{
    account::session::SignedIn,
    error::Problem,
    server::{reader::Reader, state::AppState},
    words::words,
};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use tokio::sync::Semaphore;

/// Drawings and certificates that are made at the same time: each takes a processor for some tenths of a second.
const AT_ONCE: usize = 2;
static ROOM: Semaphore = Semaphore::const_new(AT_ONCE);

/// Work that takes a processor for a while, off the threads that serve, and only so much of it at once.
///
/// # Errors
/// When it panics, or the process is going down.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> anyhow::Result<T> {
    let permit = ROOM.acquire().await?;
    let done = tokio::task::spawn_blocking(move || {
        let done = work();
        drop(permit);
        done
    });
    Ok(done.await?)
}

words! {
    /// The files of one badge.
    File { Json = "badge.json", Jwt = "badge.jwt", Png = "badge.png", Svg = "badge.svg", Pdf = "badge.pdf" }
}

/// What somebody takes along of their own.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/backpack/all.zip", get(all))
        .route("/{locale}/{city}/me/backpack/{held}/{file}", get(one))
}

/// A file to keep, which no cache may.
fn attached(kind: &'static str, name: &str, body: impl IntoResponse) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body).into_response()
}

async fn all(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
) -> Result<Response, Problem> {
    let badges = store::of_account(&state.db, &account.id).await?;
    let zip = collection::zip(&state, &reader, badges).await?;
    Ok(attached("application/zip", "badges.zip", zip))
}

async fn one(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id, file)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let file = File::from_word(&file).ok_or(Problem::not_found())?;
    let held = store::one(&state.db, &account.id, &id).await?.ok_or(Problem::not_found())?;
    let name = files::name(&held.name);
    match file {
        File::Json => {
            let (kind, json) = files::json(&held).ok_or(Problem::not_found())?;
            Ok(attached(kind, &format!("{name}.json"), json.to_owned()))
        }
        File::Jwt => {
            let jwt = files::jwt(&held).ok_or(Problem::not_found())?;
            Ok(attached("text/plain; charset=utf-8", &format!("{name}.jwt"), jwt.to_owned()))
        }
        File::Png => {
            let png = png(&state, &held).await?.ok_or(Problem::not_found())?;
            Ok(attached("image/png", &format!("{name}.png"), png))
        }
        File::Svg => {
            let drawing = told::drawing(&state, &held).await?.ok_or(Problem::not_found())?;
            Ok(attached("image/svg+xml", &format!("{name}.svg"), files::svg(&drawing, &held.source)?))
        }
        File::Pdf => {
            let pdf = certificate::of(&state, &reader, &account, &held).await?.ok_or(Problem::not_found())?;
            Ok(attached("application/pdf", &format!("{name}.pdf"), pdf))
        }
    }
}

/// The picture of one that was issued here, as PNG with the badge in it.
///
/// # Errors
/// When the database fails.
pub async fn png(state: &AppState, held: &Held) -> anyhow::Result<Option<Vec<u8>>> {
    let Some(drawing) = told::drawing(state, held).await? else { return Ok(None) };
    let badge = held.source.clone();
    Ok(Some(aside(move || files::png(&drawing, &badge)).await??))
}
