//! What somebody brings: a file by a form, or a calendar by its address.

use super::{
    calendar, guess, ical,
    routes::{desk, refused, source_of},
    sheet,
    store::{self, Kind, Run, RunStatus, Source},
    table::{self, MAX_BYTES, Table, Unreadable},
    words, work,
};
use crate::{
    account::{
        limits::{self, Limit},
        session::{SignedIn, see_other},
    },
    city::model::City,
    editor::Writing,
    error::Problem,
    i18n::msg,
    outgoing::{Reach, Refusal},
    server::{body, form::Fields, problems, reader::Reader, state::AppState},
};
use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Path, Request, State, multipart::MultipartError},
    response::Response,
};
use std::sync::Arc;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// Bytes of the form: the largest file that is taken, and what stands around it.
pub const MAX_FORM: usize = MAX_BYTES + 64 * 1024;
/// Characters of a file's name that are kept.
const NAME: usize = 120;

/// The first file of a form, with its name.
async fn file(form: &mut Multipart) -> Result<Option<(String, Vec<u8>)>, Unreadable> {
    let why = |_: MultipartError| Unreadable::Broken;
    while let Some(field) = form.next_field().await.map_err(why)? {
        if field.name() != Some("file") {
            continue;
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(why)?;
        return Ok((!bytes.is_empty()).then(|| (name, bytes.to_vec())));
    }
    Ok(None)
}

/// A file, whatever kind it is.
fn read(bytes: &[u8], city: &City) -> Result<(Kind, Table), Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if sheet::is_zip(bytes) {
        return Ok((Kind::Table, sheet::read(bytes)?));
    }
    let text = table::decode(bytes, &city.country);
    if ical::is_calendar(&text) {
        return Ok((Kind::Calendar, calendar::read(&text, city.time_zone)?));
    }
    // a page, a picture, a document: whatever else people have at hand
    if ["<", "%PDF", "{\\rtf"].iter().any(|begin| text.trim_start().starts_with(begin)) {
        return Err(Unreadable::Unknown);
    }
    Ok((Kind::Table, table::read(&text)?))
}

/// Reading thousands of rows keeps a thread busy for a while and takes memory: not one of those that answer, and one file
/// after the other. A reader of others that panics has met what is no file of its kind.
async fn read_aside(bytes: Vec<u8>, city: Arc<City>) -> anyhow::Result<Result<(Kind, Table), Unreadable>> {
    static READING: Semaphore = Semaphore::const_new(1);
    let permit = READING.acquire().await?;
    let reading = tokio::task::spawn_blocking(move || {
        let found = read(&bytes, &city);
        drop(permit);
        found
    });
    match reading.await {
        Ok(found) => Ok(found),
        Err(error) if error.is_panic() => Ok(Err(Unreadable::Broken)),
        Err(error) => Err(error.into()),
    }
}

/// A file by the form.
pub async fn upload(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    if let Some(slow_down) = limits::spend(&state, Limit::Import, &writing.account_id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let l = &reader.l;
    let (parts, body) = request.into_parts();
    let Some(bytes) = body::whole(body, MAX_FORM).await? else {
        let large = ("file", words::unreadable(l, Unreadable::TooLarge));
        return refused(&state, &reader, &writing, large, Fields::default()).await;
    };
    let form = Multipart::from_request(Request::from_parts(parts, Body::from(bytes)), &state).await;
    let mut form = form.map_err(|_| Problem::malformed())?;
    let (name, bytes) = match file(&mut form).await {
        Ok(Some(file)) => file,
        Ok(None) => {
            let missing = ("file", l.t(msg::ImportFileMissing));
            return refused(&state, &reader, &writing, missing, Fields::default()).await;
        }
        Err(why) => {
            return refused(&state, &reader, &writing, ("file", words::unreadable(l, why)), Fields::default()).await;
        }
    };
    match read_aside(bytes, writing.city.clone()).await? {
        Ok((kind, table)) => keep(&state, &reader, &writing, (kind, tidy(&name).as_str(), None), &table).await,
        Err(why) => refused(&state, &reader, &writing, ("file", words::unreadable(l, why)), Fields::default()).await,
    }
}

/// A file's name without what no name has.
fn tidy(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(NAME).collect()
}

/// A calendar by its address: a new one, or with `again` one that is known.
pub async fn fetch(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    if let Some(slow_down) = limits::spend(&state, Limit::Import, &writing.account_id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let known = store::sources(&state.db, &writing.at_desk.organisation.id).await?;
    let source = if fields.has("again") {
        let wanted = |source: &&Source| source.kind == Kind::Calendar && source.id == fields.text("again");
        Some(known.iter().find(wanted).ok_or(Problem::not_found())?)
    } else {
        None
    };
    // what phones call a subscription
    let typed = fields.text("address");
    let typed = typed.strip_prefix("webcal://").map_or_else(|| typed.to_owned(), |rest| format!("https://{rest}"));
    let address = source.map_or(typed, |source| source.name.clone());
    let l = &reader.l;
    if address.chars().count() > crate::opportunity::limits::URL {
        let words = words::refusal(l, &Refusal::NotAnAddress);
        return refused(&state, &reader, &writing, ("address", words), fields).await;
    }
    let fetched = match state.outgoing.get(Reach::Public, &address, MAX_BYTES).await {
        Ok(fetched) => fetched,
        Err(why) => {
            return refused(&state, &reader, &writing, ("address", words::refusal(l, &why)), fields).await;
        }
    };
    let source = source.or_else(|| known.iter().find(|one| one.kind == Kind::Calendar && one.name == address));
    let id = source.map_or_else(|| Uuid::now_v7().to_string(), |source| source.id.clone());
    match read_aside(fetched.body, writing.city.clone()).await? {
        Ok((Kind::Calendar, table)) => {
            keep(&state, &reader, &writing, (Kind::Calendar, address.as_str(), Some(id)), &table).await
        }
        Ok((Kind::Table, _)) => {
            refused(&state, &reader, &writing, ("address", l.t(msg::ImportNoCalendar)), fields).await
        }
        Err(Unreadable::Empty) => {
            refused(&state, &reader, &writing, ("address", l.t(msg::ImportCalendarEmpty)), fields).await
        }
        Err(_) => refused(&state, &reader, &writing, ("address", l.t(msg::ImportNoCalendar)), fields).await,
    }
}

/// Keeps what was read. A table whose headings are known goes straight to the look.
async fn keep(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    (kind, name, calendar): (Kind, &str, Option<String>),
    table: &Table,
) -> Result<Response, Problem> {
    let organisation = &writing.at_desk.organisation;
    let sources = store::sources(&state.db, &organisation.id).await?;
    let same =
        sources.iter().find(|one| one.kind == Kind::Table && kind == Kind::Table && one.headers == table.headers);
    let own = writing.city.default_locale;
    let mut run = Run {
        id: Uuid::now_v7().to_string(),
        city_id: writing.city.id.clone(),
        organisation_id: organisation.id.clone(),
        source_id: same.map(|source| source.id.clone()).or(calendar),
        account_id: writing.account_id.clone(),
        kind,
        name: name.to_owned(),
        status: if kind == Kind::Calendar || same.is_some() { RunStatus::LookedAt } else { RunStatus::Uploaded },
        headers: table.headers.clone(),
        mapping: same.map_or_else(|| table.headers.clone(), |source| source.mapping.clone()),
        locale: same.map_or(own, |source| source.locale),
        row_count: i64::try_from(table.rows.len()).unwrap_or(i64::MAX),
        made: [0; 4],
        created: writing.now,
    };
    if run.status == RunStatus::Uploaded {
        let room = work::Room::of(state, &run).await?.ok_or(Problem::not_found())?;
        run.mapping = guess::mapping(&run.headers, room.dictionary.labels());
    }
    let mut tx = state.db.begin().await?;
    if kind == Kind::Calendar
        && let Some(id) = &run.source_id
    {
        store::put_source(&mut tx, &organisation.id, &source_of(&run, id), writing.now).await?;
    }
    store::put_run(&mut tx, &run, &table.rows).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{}/{}", desk(reader, writing)?.base, run.id)))
}
