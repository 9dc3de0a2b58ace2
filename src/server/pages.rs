//! What machines ask every site for: robots.txt and the sitemap; and, in development, what version of it this is.

use super::state::AppState;
use crate::{badge, city::model::CityStatus, error::Problem, opportunity::store};
use axum::{
    Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::DateTime;
use std::{fmt::Write, time::SystemTime};

const CACHE: &str = "public, max-age=3600";

/// `/robots.txt`, `/sitemap.xml` and `/dev/version`
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/robots.txt", get(robots))
        .route("/sitemap.xml", get(sitemap))
        .route("/dev/version", get(version))
}

/// Changes when the server starts anew, when the words do, and when style or map are bundled anew; only in development,
/// where words are read from a folder.
async fn version(State(state): State<AppState>) -> Result<Response, Problem> {
    if state.config.locales_dir.is_none() {
        return Err(Problem::not_found());
    }
    let mut version = format!("{}-{}", state.started.timestamp_millis(), state.catalogue.generation());
    for file in ["pkg/city.css", "map/map.js", "map/map.css"] {
        let changed = std::fs::metadata(state.config.site_root.join(file)).and_then(|file| file.modified());
        let since =
            changed.ok().and_then(|moment| moment.duration_since(SystemTime::UNIX_EPOCH).ok()).unwrap_or_default();
        // writing to a String cannot fail
        let _ = write!(version, "-{}", since.as_millis());
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], version).into_response())
}

async fn robots(State(state): State<AppState>) -> Response {
    let origin = state.config.origin();
    let text = format!("User-agent: *\nDisallow: /api/\nSitemap: {origin}/sitemap.xml\n");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, CACHE)], text).into_response()
}

/// Every public page once, in its city's own language, with its other languages beside it.
async fn sitemap(State(state): State<AppState>) -> Result<Response, Problem> {
    let origin = state.config.origin();
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for city in state.directory().cities.iter().filter(|city| city.status == CityStatus::Live) {
        let own = city.default_locale.as_str();
        let mut entry = |rest: &str, modified: Option<i64>| {
            // slugs are a–z, 0–9 and hyphens: nothing here needs escaping; writing to a String cannot fail
            let _ = write!(xml, "<url><loc>{origin}/{own}/{}{rest}</loc>", city.slug);
            if let Some(day) = modified.and_then(DateTime::from_timestamp_millis) {
                let _ = write!(xml, "<lastmod>{}</lastmod>", day.format("%Y-%m-%d"));
            }
            for locale in &city.locales {
                let locale = locale.as_str();
                let _ = write!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{locale}\" href=\"{origin}/{locale}/{}{rest}\"/>",
                    city.slug
                );
            }
            xml.push_str("</url>\n");
        };
        entry("", None);
        entry("/opportunities", None);
        for (slug, modified) in store::published_slugs(&state.db, &city.id).await? {
            entry(&format!("/opportunities/{slug}"), Some(modified));
        }
        for (id, published) in badge::versions::given_ids(&state.db, &city.id).await? {
            entry(&format!("/badges/{id}"), Some(published));
        }
    }
    xml.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml"), (header::CACHE_CONTROL, CACHE)], xml).into_response())
}
