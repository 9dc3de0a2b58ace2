//! `/dev/outbox`: the letters in the outbox folder, newest first, on a developer's own machine.

use super::transport::Transport;
use crate::{error::Problem, server::state::AppState, ui::escaped};
use axum::{
    Router,
    extract::{Path, State},
    http::{Uri, header, request::Parts, uri::Authority},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use std::path::PathBuf;
use uuid::Uuid;

/// The outbox in development.
pub fn router() -> Router<AppState> {
    Router::new().route("/dev/outbox", get(list)).route("/dev/outbox/{id}", get(one))
}

/// The folder, where mail goes into one and nobody but this machine is served: letters hold secrets. The public address does
/// not tell, since it is this machine's on every server that is not configured yet: what is listened on must be this machine
/// too, and so must be the address that was asked, which a proxy in front passes on.
fn folder(state: &AppState, asked: &Parts) -> Result<PathBuf, Problem> {
    let public = state.config.public_url.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned));
    let host = asked.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = host.and_then(|host| host.parse::<Authority>().ok());
    let host = host.as_ref().or(asked.uri.authority()).map(Authority::host);
    let is_here = state.config.listen.ip().is_loopback() && [public.as_deref(), host].into_iter().all(is_this_machine);
    match &state.mail {
        Transport::Folder(folder) if is_here => Ok(folder.clone()),
        _ => Err(Problem::not_found()),
    }
}

fn is_this_machine(host: Option<&str>) -> bool {
    matches!(host, Some("127.0.0.1" | "localhost" | "[::1]"))
}

async fn list(State(state): State<AppState>, asked: Parts) -> Result<Html<String>, Problem> {
    let folder = folder(&state, &asked)?;
    let mut ids: Vec<String> = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".eml").map(str::to_owned))
        .collect();
    // ids are in the order of time
    ids.sort_unstable_by(|a, b| b.cmp(a));
    let mut rows = String::new();
    for id in ids {
        let letter = std::fs::read_to_string(folder.join(format!("{id}.html"))).unwrap_or_default();
        let title = letter.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or(&id);
        // the letter's own title is escaped already
        rows.push_str(&format!("<li><a href=\"/dev/outbox/{}\">{title}</a></li>", escaped(&id)));
    }
    Ok(Html(format!("<!doctype html><html lang=\"en\"><title>Outbox</title><h1>Outbox</h1><ul>{rows}</ul></html>")))
}

async fn one(State(state): State<AppState>, Path(id): Path<Uuid>, asked: Parts) -> Result<Response, Problem> {
    let html = tokio::fs::read_to_string(folder(&state, &asked)?.join(format!("{id}.html"))).await;
    let html = html.map_err(|_| Problem::not_found())?;
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    Ok(([(header::CONTENT_SECURITY_POLICY, policy), (header::CACHE_CONTROL, "no-store")], Html(html)).into_response())
}
