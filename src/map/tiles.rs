//! Base maps: one PMTiles file per city in a folder that the operator gives, served tile by tile.

use super::still;
use crate::{error::Problem, provider, server::state::AppState};
use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use pmtiles::{AsyncPmTilesReader, Compression, MmapBackend, TileCoord};
use std::{collections::HashMap, path::Path as FilePath};

/// A day, seconds: base maps change rarely, and then nothing is wrong with the old ones.
const CACHE: &str = "public, max-age=86400";

/// The base maps that were found.
#[derive(Default)]
pub struct BaseMaps(HashMap<String, AsyncPmTilesReader<MmapBackend>>);

impl BaseMaps {
    /// Opens every `<city>.pmtiles` of `folder`. A file that cannot be read is said in the log and left out: the site
    /// works without it.
    pub async fn open(folder: Option<&FilePath>) -> Self {
        let mut found = HashMap::new();
        let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) else { return Self(found) };
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                tracing::warn!(folder = %folder.display(), "the base maps cannot be read: {error}");
                return Self(found);
            }
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let Some(city) =
                path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".pmtiles"))
            else {
                continue;
            };
            match AsyncPmTilesReader::new_with_path(&path).await {
                Ok(reader) => {
                    found.insert(city.to_owned(), reader);
                }
                Err(error) => tracing::warn!(file = %path.display(), "not a base map: {error}"),
            }
        }
        Self(found)
    }

    /// A tile of a city's base map, decompressed; `None` where there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn tile(&self, city: &str, z: u8, x: u32, y: u32) -> anyhow::Result<Option<Vec<u8>>> {
        let Some(reader) = self.0.get(city) else { return Ok(None) };
        Ok(reader.get_tile_decompressed(TileCoord::new(z, x, y)?).await?.map(Into::into))
    }

    /// Whether a city has a base map of its own.
    #[must_use]
    pub fn has(&self, city: &str) -> bool {
        self.0.contains_key(city)
    }
}

/// `/tiles/{city}/{z}/{x}/{y}.mvt`, and the still maps of venues
pub fn router() -> Router<AppState> {
    Router::new().route("/tiles/{city}/{z}/{x}/{y}", get(tile)).route("/tiles/{city}/venues/{place}", get(still_map))
}

async fn still_map(
    State(state): State<AppState>,
    Path((slug, place)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let directory = state.directory();
    let city = directory.city(&slug).ok_or(Problem::not_found())?;
    // no database keeps NUL
    let place = place.strip_suffix(".svg").filter(|place| !place.contains('\0')).ok_or(Problem::not_found())?;
    let venue = provider::store::place(&state.db, &city.id, place).await?.ok_or(Problem::not_found())?;
    let picture = still::picture(&state.base_maps, &slug, &venue).await?.ok_or(Problem::not_found())?;
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, CACHE),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    ];
    Ok((headers, picture).into_response())
}

async fn tile(
    State(state): State<AppState>,
    Path((city, z, x, y)): Path<(String, u8, u32, String)>,
) -> Result<Response, Problem> {
    let y: u32 = y.strip_suffix(".mvt").and_then(|y| y.parse().ok()).ok_or(Problem::not_found())?;
    let coordinate = TileCoord::new(z, x, y).map_err(|_| Problem::not_found())?;
    let reader = state.base_maps.0.get(&city).ok_or(Problem::not_found())?;
    let tile = reader.get_tile(coordinate).await.map_err(anyhow::Error::from)?;
    let headers = [(header::CONTENT_TYPE, "application/vnd.mapbox-vector-tile"), (header::CACHE_CONTROL, CACHE)];
    // a place where nothing is drawn is not an error
    let Some(tile) = tile else { return Ok((StatusCode::NO_CONTENT, headers).into_response()) };
    Ok(match reader.get_header().tile_compression {
        Compression::Gzip => (headers, [(header::CONTENT_ENCODING, "gzip")], tile).into_response(),
        _ => (headers, tile).into_response(),
    })
}
