//! Everything that somebody has allowed other backpacks, and taking it back.

use super::{
    client::{self, Metadata},
    scope::{self, Scope},
    store, views,
};
use crate::{
    account::{
        me::home_city,
        session::{SignedIn, see_other},
    },
    db::Db,
    error::Problem,
    i18n::msg,
    on_db,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use anyhow::Context;
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use chrono::DateTime;
use reqwest::Url;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The page, and its one button.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/me/connections", get(show).post(take_back))
}

/// A program that somebody has let at their badges, however often they have said so.
#[derive(Clone, Debug)]
pub struct Connection {
    pub client_id: String,
    pub about: Metadata,
    /// Where the last yes sent them.
    pub place: Option<Url>,
    pub scopes: BTreeSet<Scope>,
    /// Unix milliseconds.
    pub since: i64,
    /// Unix milliseconds.
    pub used: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Row {
    client_id: String,
    metadata: String,
    redirect_uri: String,
    scopes: String,
    created: i64,
    used: Option<i64>,
}

/// Those of an account that still work, the oldest first.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of(db: &Db, account_id: &str, now_ms: i64) -> anyhow::Result<Vec<Connection>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT g.client_id, c.metadata, g.redirect_uri, g.scopes, g.created, g.used FROM oauth_grant g \
             JOIN oauth_client c ON c.id = g.client_id WHERE g.account_id = $1 AND g.ends > $2 ORDER BY g.created, g.id",
        )
        .bind(account_id)
        .bind(now_ms)
        .fetch_all(pool)
        .await?
    });
    let mut connections: Vec<Connection> = Vec::new();
    for row in rows {
        let scopes = scope::held("oauth_grant.scopes", &row.scopes)?;
        let place = client::address(&row.redirect_uri);
        if let Some(one) = connections.iter_mut().find(|one| one.client_id == row.client_id) {
            one.scopes.extend(scopes);
            one.used = one.used.max(row.used);
            one.place = place;
            continue;
        }
        connections.push(Connection {
            about: serde_json::from_str(&row.metadata).context("oauth_client.metadata")?,
            client_id: row.client_id,
            place,
            scopes,
            since: row.created,
            used: row.used,
        });
    }
    Ok(connections)
}

/// What is held about it, for the file of everything.
///
/// # Errors
/// As [`of`].
pub async fn export(db: &Db, account_id: &str) -> anyhow::Result<Value> {
    let moment = |ms: i64| DateTime::from_timestamp_millis(ms).map(|moment| moment.to_rfc3339());
    // what has ended and is not thrown away yet is held, too
    let held = of(db, account_id, 0).await?;
    let told = held.iter().map(|one| {
        json!({
            "name": one.about.client_name,
            "sentBackTo": one.place.as_ref().map(Url::as_str),
            "allowed": one.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>(),
            "since": moment(one.since),
            "lastUsed": one.used.and_then(moment),
        })
    });
    Ok(told.collect())
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let done = query.as_deref() == Some("done");
    let connections = of(&state.db, &account.id, reader.now.timestamp_millis()).await?;
    let is_minor = account.is_minor(home_city(&state, &account)?.as_ref(), reader.now);
    let (action, backpack) = (reader.href("me/connections")?, reader.href("me/backpack")?);
    let body = {
        let reader = reader.clone();
        move || views::connections(&reader, &city, (&connections, is_minor), (action, backpack), done)
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(reader.l.t(msg::ConnectionsTitle)), body).await)
}

async fn take_back(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    if !store::disconnect(&state.db, &account.id, fields.text("client")).await? {
        return Err(Problem::not_found());
    }
    Ok(see_other(&format!("{}?done", reader.href("me/connections")?)))
}
