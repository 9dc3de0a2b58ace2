//! Saving a search, the list of what is saved, and stopping its mails with one tap.

use super::{
    model::{Cadence, MOST, SavedSearch, kept},
    naming, store, views,
};
use crate::{
    account::{
        secrets,
        session::{SignedIn, see_other},
    },
    error::Problem,
    i18n::msg,
    search::query::SearchQuery,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

/// Saved searches.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/searches", get(list).post(save))
        .route("/{locale}/{city}/me/searches/new", get(form))
        .route("/{locale}/{city}/me/searches/{id}", axum::routing::post(change))
        .route("/{locale}/{city}/alerts/{token}", get(ask).post(stop))
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    _: SignedIn,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let query = kept(&SearchQuery::parse(raw.as_deref().unwrap_or_default()).query);
    form_page(&state, &reader, StatusCode::OK, query, Typed::default()).await
}

async fn form_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    query: SearchQuery,
    typed: Typed,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let name = naming::name(&state.db, &reader.wording(&city), &query).await?;
    let title = reader.l.t(msg::SearchesNewTitle);
    let body = {
        let reader = reader.clone();
        move || views::form(&reader, &city, &query, &name, &typed)
    };
    Ok(respond(state, reader, status, Page::own(title), body).await)
}

async fn save(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let query = kept(&SearchQuery::parse(fields.raw("query")).query);
    let mut typed = Typed { fields, ..Typed::default() };
    let cadence = Cadence::from_word(typed.fields.text("cadence"));
    if cadence.is_none() {
        typed.problem("cadence", reader.l.t(msg::ProblemCadence));
    }
    let written = query.to_query_string();
    let saved = store::of_account(&state.db, &account.id).await?;
    let is_known = saved.iter().any(|one| one.city_id == city.id && one.query == written);
    if saved.len() >= MOST && !is_known {
        typed.problem("cadence", reader.l.t(msg::ProblemSearchesMany { count: MOST.into() }));
    }
    let (true, Some(cadence)) = (typed.is_fine(), cadence) else {
        return form_page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, query, typed).await;
    };
    let name = naming::name(&state.db, &reader.wording(&city), &query).await?;
    let now = reader.now.timestamp_millis();
    let whose = (account.id.as_str(), city.id.as_str());
    store::put(&state.db, whose, (&written, &name), cadence, &secrets::token()?, now).await?;
    Ok(see_other(&reader.href("me/searches?saved")?))
}

async fn list(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let searches = store::of_account(&state.db, &account.id).await?;
    let saved = query.as_deref() == Some("saved");
    list_page(&state, &reader, StatusCode::OK, searches, (Typed::default(), saved)).await
}

async fn list_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    searches: Vec<SavedSearch>,
    (typed, saved): (Typed, bool),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let body = {
        let reader = reader.clone();
        move || views::list(&reader, &city, &searches, &typed, saved)
    };
    Ok(respond(state, reader, status, Page::own(reader.l.t(msg::SearchesTitle)), body).await)
}

/// `remove`, or another cadence.
async fn change(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let done = if fields.has("remove") {
        store::remove(&state.db, &account.id, &id).await?
    } else if let Some(cadence) = Cadence::from_word(fields.text("cadence")) {
        store::set_cadence(&state.db, &account.id, &id, cadence, reader.now.timestamp_millis()).await?
    } else {
        let searches = store::of_account(&state.db, &account.id).await?;
        if !searches.iter().any(|search| search.id == id) {
            return Err(Problem::not_found());
        }
        let mut typed = Typed { fields, ..Typed::default() };
        typed.problem(&views::cadence_field(&id), reader.l.t(msg::ProblemCadence));
        return list_page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, searches, (typed, false)).await;
    };
    if !done {
        return Err(Problem::not_found());
    }
    Ok(see_other(&reader.href("me/searches?saved")?))
}

/// Nothing changes by a look: scanners of mail open every link.
async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let Some(search) = store::by_token(&state.db, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "me/searches").await);
    };
    let list = reader.href("me/searches")?;
    let done = query.as_deref() == Some("done") && search.cadence == Cadence::Off;
    let l = reader.l.clone();
    let body = move || views::stop(&l, &search, list, done);
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(reader.l.t(msg::SearchesStopTitle)), body).await)
}

/// From the page's button, or from a mail program by itself (RFC 8058), which has no cookies.
async fn stop(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    match store::stop(&state.db, &token).await? {
        Some(_) => Ok(see_other(&reader.href(&format!("alerts/{token}?done"))?)),
        None => Ok(problems::link_old(&state, &reader, "me/searches").await),
    }
}
