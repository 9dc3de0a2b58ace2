//! What an operator looks at: `/healthz`, `/metrics` (Prometheus), and a log line per request.

use super::state::AppState;
use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::time::Instant;

const DURATION: &str = "http_request_duration_seconds";
const REQUESTS: &str = "http_requests_total";
const LISTINGS: &str = "search_index_listings";

/// Upper bounds of the histogram, seconds.
const BUCKETS: [f64; 9] = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.0];

/// Health and figures.
pub fn router() -> Router<AppState> {
    Router::new().route("/healthz", get(health)).route("/metrics", get(figures))
}

/// Makes a recorder the process's own.
///
/// # Errors
/// When another one is there.
pub fn install(builder: PrometheusBuilder) -> anyhow::Result<PrometheusHandle> {
    let handle = builder.set_buckets_for_metric(Matcher::Full(DURATION.to_owned()), &BUCKETS)?.install_recorder()?;
    metrics::describe_histogram!(DURATION, metrics::Unit::Seconds, "Time until a response began, by route");
    metrics::describe_counter!(REQUESTS, "Requests by route, method and status");
    metrics::describe_gauge!(LISTINGS, "Listings in this process's search index");
    Ok(handle)
}

async fn health(State(state): State<AppState>) -> Response {
    match state.db.ping().await {
        Ok(()) => (StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], "ok\n").into_response(),
        Err(error) => {
            tracing::error!("the database does not answer: {error}");
            let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
            (StatusCode::SERVICE_UNAVAILABLE, headers, "{\"database\":\"unreachable\"}\n").into_response()
        }
    }
}

async fn figures(State(state): State<AppState>) -> Response {
    metrics::gauge!(LISTINGS).set(state.index.len() as f64);
    let kind = "text/plain; version=0.0.4";
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], state.metrics.render()).into_response()
}

/// Times a request, counts it and writes a line. What was searched for stays out of both: it is the reader's own.
pub async fn measure(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("(file)", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    let took = started.elapsed();
    let status = response.status();
    metrics::histogram!(DURATION, "route" => route.clone()).record(took.as_secs_f64());
    metrics::counter!(REQUESTS, "route" => route.clone(), "method" => method.to_string(), "status" => status.as_u16().to_string())
        .increment(1);
    if status.is_server_error() {
        tracing::error!(%method, route, status = status.as_u16(), micros = took.as_micros() as u64, "request");
    } else {
        tracing::debug!(%method, route, status = status.as_u16(), micros = took.as_micros() as u64, "request");
    }
    response
}
