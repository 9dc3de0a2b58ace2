//! The desk's pages about importing: a file or an address, what its columns are, a look at every row, and then the writing.

use super::{
    export,
    plan::{Look, RowLook, State as RowState},
    store::{self, Kind, Run, RunStatus, Source},
    table,
    target::{self, Note},
    upload,
    views::{self, Desk},
    words, work,
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    editor::Writing,
    error::Problem,
    i18n::msg,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
    routing::{get, post},
};
use uuid::Uuid;

/// Uploads that are listed.
const LAST: i64 = 10;
/// Rows that are shown with what is to be said of them; the others are in the file.
const SHOWN: usize = 200;
/// Rows that samples are taken from.
const SAMPLED: i64 = 50;
/// Seconds after which the page of what is being written is asked for again.
const AGAIN: HeaderValue = HeaderValue::from_static("2");

/// Importing and exporting at the desk.
pub fn router() -> Router<AppState> {
    let upload = post(upload::upload).layer(DefaultBodyLimit::max(upload::MAX_FORM));
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/import", get(home).merge(upload))
        .route("/{locale}/{city}/desk/{organisation}/import/calendar", post(upload::fetch))
        .route("/{locale}/{city}/desk/{organisation}/import/{run}", get(show).post(act))
        .route("/{locale}/{city}/desk/{organisation}/import/{run}/columns", get(columns))
        .route("/{locale}/{city}/desk/{organisation}/import/{run}/findings.csv", get(findings))
        .merge(export::router())
}

/// Where the pages are.
///
/// # Errors
/// Not found, where the address names no city that is open.
pub fn desk(reader: &Reader, writing: &Writing) -> Result<Desk, Problem> {
    let slug = &writing.at_desk.organisation.slug;
    Ok(Desk {
        reader: reader.clone(),
        city: writing.city.clone(),
        base: reader.href(&format!("desk/{slug}/import"))?,
        listings: reader.href(&format!("desk/{slug}/listings"))?,
        opportunities: reader.href("opportunities")?,
    })
}

async fn home(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    home_page(&state, &reader, &writing, (StatusCode::OK, Typed::default())).await
}

async fn home_page(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    (status, typed): (StatusCode, Typed),
) -> Result<Response, Problem> {
    let organisation = &writing.at_desk.organisation.id;
    let runs = store::runs(&state.db, organisation, LAST).await?;
    let mut sources = store::sources(&state.db, organisation).await?;
    sources.retain(|source| source.kind == Kind::Calendar);
    let desk = desk(reader, writing)?;
    let page = Page::own(reader.l.t(msg::ImportTitle));
    Ok(respond(state, reader, status, page, move || views::home(&desk, &runs, &sources, &typed)).await)
}

/// The page of uploads with what is wrong with a field.
///
/// # Errors
/// When the database fails.
pub async fn refused(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    (field, words): (&str, String),
    fields: Fields,
) -> Result<Response, Problem> {
    let mut typed = Typed { fields, ..Typed::default() };
    typed.problem(field, words);
    home_page(state, reader, writing, (StatusCode::UNPROCESSABLE_ENTITY, typed)).await
}

/// The list that an upload is one of.
#[must_use]
pub fn source_of(run: &Run, id: &str) -> Source {
    Source {
        id: id.to_owned(),
        kind: run.kind,
        name: run.name.clone(),
        headers: run.headers.clone(),
        mapping: run.mapping.clone(),
        locale: run.locale,
    }
}

async fn find(state: &AppState, writing: &Writing, id: &str) -> Result<Run, Problem> {
    let run = store::run(&state.db, &writing.at_desk.organisation.id, id).await?;
    run.filter(|run| run.city_id == writing.city.id).ok_or(Problem::not_found())
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let run = find(&state, &writing, &id).await?;
    let desk = desk(&reader, &writing)?;
    let page = Page::own(reader.l.t(msg::ImportTitle));
    match run.status {
        RunStatus::Uploaded => columns_page(&state, &reader, &writing, run, (StatusCode::OK, Typed::default())).await,
        RunStatus::LookedAt => {
            let look = work::look(&state, &run).await?;
            let view = move || views::look(&desk, &run, &look, SHOWN);
            Ok(respond(&state, &reader, StatusCode::OK, page, view).await)
        }
        RunStatus::Running => {
            let waiting = store::waiting(&state.db, &run.id).await?;
            let view = move || views::progress(&desk, &run, waiting);
            let mut response = respond(&state, &reader, StatusCode::OK, page, view).await;
            response.headers_mut().insert(header::REFRESH, AGAIN);
            Ok(response)
        }
        RunStatus::Done => {
            let told = store::told(&state.db, &run.id, SHOWN as i64).await?;
            Ok(respond(&state, &reader, StatusCode::OK, page, move || views::done(&desk, &run, &told)).await)
        }
    }
}

/// What its columns are, once more.
async fn columns(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let run = find(&state, &writing, &id).await?;
    if run.kind != Kind::Table || !matches!(run.status, RunStatus::Uploaded | RunStatus::LookedAt) {
        return Err(Problem::not_found());
    }
    columns_page(&state, &reader, &writing, run, (StatusCode::OK, Typed::default())).await
}

async fn columns_page(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    run: Run,
    (status, typed): (StatusCode, Typed),
) -> Result<Response, Problem> {
    let rows = store::rows(&state.db, &run.id, false, SAMPLED).await?;
    let mut sources = store::sources(&state.db, &run.organisation_id).await?;
    sources.retain(|source| source.kind == Kind::Table);
    let desk = desk(reader, writing)?;
    let page = Page::own(reader.l.t(msg::ImportColumnsTitle));
    Ok(respond(state, reader, status, page, move || views::columns(&desk, &run, &rows, &sources, &typed)).await)
}

/// `columns` says what they are, `start` lets the rows be written, `drop` throws the upload away.
async fn act(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let run = find(&state, &writing, &id).await?;
    let base = desk(&reader, &writing)?.base;
    match fields.text("act") {
        "columns" if run.kind == Kind::Table => name_columns(&state, &reader, &writing, run, fields).await,
        "start" => {
            start(&state, &writing, &run).await?;
            Ok(see_other(&format!("{base}/{id}")))
        }
        "drop" => {
            store::drop_run(&state.db, &run.id).await?;
            Ok(see_other(&base))
        }
        _ => Err(Problem::malformed()),
    }
}

async fn name_columns(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    mut run: Run,
    fields: Fields,
) -> Result<Response, Problem> {
    let l = &reader.l;
    let mut typed = Typed { fields, ..Typed::default() };
    let mut mapping: Vec<String> = Vec::new();
    for at in 0..run.headers.len() {
        let name = views::column(at);
        let target = typed.fields.text(&name).to_owned();
        if !target::is_one(&target) || target == target::NOTES {
            return Err(Problem::malformed());
        }
        if !target.is_empty() && mapping.contains(&target) {
            typed.problem(&name, l.t(msg::ImportColumnTwice));
        }
        mapping.push(target);
    }
    if !mapping.iter().any(|target| target == "title" || target.starts_with("title-")) {
        typed.problem("columns", l.t(msg::ImportColumnsNoTitle));
    }
    run.mapping = mapping;
    run.locale = typed.fields.text("locale").parse().map_err(|_| Problem::malformed())?;
    if !typed.is_fine() {
        return columns_page(state, reader, writing, run, (StatusCode::UNPROCESSABLE_ENTITY, typed)).await;
    }
    let known = store::sources(&state.db, &run.organisation_id).await?;
    let same = known.iter().find(|source| source.kind == Kind::Table && source.id == typed.fields.text("list"));
    let source = source_of(&run, &same.map_or_else(|| Uuid::now_v7().to_string(), |source| source.id.clone()));
    let mut tx = state.db.begin().await?;
    store::put_source(&mut tx, &run.organisation_id, &source, writing.now).await?;
    if store::name_columns(&mut tx, &run.id, &source).await? {
        tx.commit().await?;
    }
    Ok(see_other(&format!("{}/{}", desk(reader, writing)?.base, run.id)))
}

/// Lets the rows be written. What is left out is known before the first of them is.
async fn start(state: &AppState, writing: &Writing, run: &Run) -> Result<(), Problem> {
    if run.status != RunStatus::LookedAt {
        return Ok(());
    }
    let look = work::look(state, run).await?;
    let why = |row: &RowLook| row.findings.iter().find_map(|one| one.what.to_kept());
    let left_out: Vec<(u32, String)> = look
        .rows
        .iter()
        .filter(|row| row.state == RowState::Skipped)
        .map(|row| (row.number, why(row).unwrap_or_else(|| Note::TitleMissing.as_str().to_owned())))
        .collect();
    let mut tx = state.db.begin().await?;
    if !store::start(&mut tx, &run.id, &left_out).await? {
        return Ok(());
    }
    let event = Event {
        city_id: &run.city_id,
        organisation_id: &run.organisation_id,
        account_id: Some(&writing.account_id),
        what: AuditWhat::ListingsImported,
        subject: &run.name,
    };
    audit::store::put(&mut tx, &event, writing.now).await?;
    tx.commit().await?;
    work::NEW.notify_one();
    Ok(())
}

/// Everything that is to be said of the rows, as a table.
async fn findings(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let run = find(&state, &writing, &id).await?;
    if run.status != RunStatus::LookedAt {
        return Err(Problem::not_found());
    }
    let look: Look = work::look(&state, &run).await?;
    let l = &reader.l;
    let headers = [l.t(msg::ImportRow), l.t(msg::EditorTitleLabel), l.t(msg::ImportColumn), l.t(msg::ImportFinding)];
    let mut rows = Vec::new();
    for row in look.said() {
        for finding in &row.findings {
            let column = finding.column.map_or_else(String::new, |at| views::heading(l, &run, at));
            let said = words::what(l, &finding.what, &writing.city.currency);
            rows.push(vec![row.number.to_string(), row.title.clone(), column, said]);
        }
    }
    let file = table::write(&headers, &rows)?;
    Ok(export::attached(export::CSV, "findings.csv", file))
}
