//! A badge for several at once: by a list of addresses, by links to hand out; and how far it is.

use super::{
    bulk_views as views,
    desk::Desk,
    list::{self, List},
    model::Via,
    routes::{self, awardable},
    rows::{self, NewRow},
    runs::{self, Run, RunStatus},
    words, work,
};
use crate::{
    account::{
        limits::{self, Limit},
        model::NAME_LENGTH,
        session::{SignedIn, see_other},
    },
    audit::model::AuditWhat,
    badge::model::Badge,
    error::Problem,
    i18n::msg,
    import::table,
    server::{body, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use anyhow::Context;
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Path, RawQuery, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
    routing::get,
};
use uuid::Uuid;

/// Bytes of the form of a list.
const MAX_FORM: usize = 4 * 1024 * 1024;
/// Links of a run.
pub(super) const MOST_LINKS: usize = 100;
/// Seconds after which the page of what is being given is asked for again.
const AGAIN: HeaderValue = HeaderValue::from_static("2");

/// Giving to several at once.
pub fn router() -> Router<AppState> {
    let lists = get(list_form).post(look).layer(DefaultBodyLimit::max(MAX_FORM));
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/awards/list", lists)
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/awards/links", get(links_form).post(make_links))
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/awards/runs/{run}", get(show).post(act))
}

/// A new run of a badge.
pub(super) fn begun(desk: &Desk, badge: &Badge, via: Via, status: RunStatus) -> Run {
    Run {
        id: Uuid::now_v7().to_string(),
        city_id: desk.city.id.clone(),
        organisation_id: desk.organisation.id.clone(),
        achievement_id: badge.id.clone(),
        via,
        session_id: None,
        awarded_by: Some(desk.account_id.clone()),
        status,
        created: desk.now,
    }
}

/// What is wrong with a list as a whole, or with lines of it.
#[derive(Default)]
pub(super) struct Refused {
    pub words: Option<String>,
    pub lines: Vec<String>,
}

impl Refused {
    fn is_nothing(&self) -> bool {
        self.words.is_none() && self.lines.is_empty()
    }
}

/// The form, with the people of a run where one is to be changed (`run=…`).
async fn list_form(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let (desk, badge) = match awardable(&state, desk, badge).await? {
        Ok(both) => both,
        Err(page) => return Ok(page),
    };
    let text = match query.as_deref().and_then(|query| query.strip_prefix("run=")) {
        Some(run) => {
            let run = find(&state, &badge, run).await?;
            let rows = rows::of_run(&state.db, &run.id, desk.now).await?;
            let people = rows
                .iter()
                .filter_map(|row| Some((row.email.as_deref()?, row.person.as_str(), row.narrative.as_str())));
            list::write(people)
        }
        None => String::new(),
    };
    list_page(&state, (desk, badge), text, Refused::default()).await
}

async fn list_page(
    state: &AppState,
    (desk, badge): (Desk, Badge),
    text: String,
    refused: Refused,
) -> Result<Response, Problem> {
    let reader = desk.reader.clone();
    let status = if refused.is_nothing() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page::own(reader.l.t(msg::AwardListTitle));
    let view = move || views::list_form(&desk, &badge, text, refused);
    Ok(respond(state, &reader, status, page, view).await)
}

/// What the form of a list brings.
#[derive(Default)]
struct Sent {
    /// Typed.
    people: String,
    file: Vec<u8>,
}

/// `None` where it is too large.
async fn sent(request: Request, state: &AppState) -> Result<Option<Sent>, Problem> {
    let (parts, body) = request.into_parts();
    let Some(bytes) = body::whole(body, MAX_FORM).await? else { return Ok(None) };
    let form = Multipart::from_request(Request::from_parts(parts, Body::from(bytes)), state).await;
    let mut form = form.map_err(|_| Problem::malformed())?;
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(|_| Problem::malformed())? {
        match field.name() {
            Some("people") => sent.people = field.text().await.map_err(|_| Problem::malformed())?,
            Some("file") => sent.file = field.bytes().await.map_err(|_| Problem::malformed())?.to_vec(),
            _ => {}
        }
    }
    Ok(Some(sent))
}

/// Reads a list; what can be given is shown before it is.
async fn look(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let (desk, badge) = match awardable(&state, desk, badge).await? {
        Ok(both) => both,
        Err(page) => return Ok(page),
    };
    if let Some(slow_down) = limits::spend(&state, Limit::Import, &desk.account_id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let l = &reader.l;
    let whole = |words: String| Refused { words: Some(words), ..Refused::default() };
    let Some(sent) = sent(request, &state).await? else {
        let most = l.number(list::MOST as u64);
        return list_page(&state, (desk, badge), String::new(), whole(l.t(msg::AwardListLong { most: most.into() })))
            .await;
    };
    let file = table::decode(&sent.file, &desk.city.country);
    // what is typed and what is in the file are one list
    let typed = sent.people.trim_end();
    let text = match (typed.is_empty(), file.trim().is_empty()) {
        (_, true) => typed.to_owned(),
        (true, false) => file,
        (false, false) => format!("{typed}\n{file}"),
    };
    // no database keeps NUL: what has it is no text
    if text.contains('\0') {
        return list_page(&state, (desk, badge), sent.people.replace('\0', ""), whole(l.t(msg::AwardListNoText))).await;
    }
    let List { rows, wrong } = list::read(&text);
    let mut refused = Refused::default();
    if rows.len() > list::MOST {
        refused.words = Some(l.t(msg::AwardListLong { most: l.number(list::MOST as u64).into() }));
    } else if rows.is_empty() && wrong.is_empty() {
        refused.words = Some(l.t(msg::AwardListEmpty));
    }
    refused.lines = wrong.into_iter().map(|(line, wrong)| words::wrong(l, line, wrong)).collect();
    if !refused.is_nothing() {
        return list_page(&state, (desk, badge), text, refused).await;
    }
    let run = begun(&desk, &badge, Via::List, RunStatus::LookedAt);
    desk.keep(&state, &badge, &run, &rows).await?;
    Ok(see_other(&format!("{}/runs/{}", desk.awards(&badge), run.id)))
}

async fn links_form(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    match awardable(&state, desk, badge).await? {
        Ok(both) => links_page(&state, both, Typed::default()).await,
        Err(page) => Ok(page),
    }
}

async fn links_page(state: &AppState, (desk, badge): (Desk, Badge), typed: Typed) -> Result<Response, Problem> {
    let reader = desk.reader.clone();
    let status = if typed.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page::own(reader.l.t(msg::AwardLinksTitle));
    Ok(respond(state, &reader, status, page, move || views::links_form(&desk, &badge, &typed)).await)
}

/// Makes links: `count` of them, for whoever gets them; `names`, one a line, where they are known; `narrative` for all.
async fn make_links(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let (desk, badge) = match awardable(&state, desk, badge).await? {
        Ok(both) => both,
        Err(page) => return Ok(page),
    };
    let l = &reader.l;
    let mut typed = Typed { fields, ..Typed::default() };
    let one_line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let names: Vec<String> = typed.fields.text("names").lines().map(one_line).filter(|name| !name.is_empty()).collect();
    let count = match typed.fields.text("count") {
        "" => Some(names.len()),
        count => count.parse::<usize>().ok(),
    };
    let count = count.filter(|count| (1..=MOST_LINKS).contains(count));
    if count.is_none() {
        typed.problem("count", l.t(msg::AwardLinksCount { most: MOST_LINKS.into() }));
    }
    if count.is_some_and(|count| names.len() > count) {
        typed.problem("names", l.t(msg::AwardLinksNames));
    }
    if names.iter().any(|name| name.chars().count() > NAME_LENGTH) {
        typed.problem("names", l.t(msg::AwardLineName { count: NAME_LENGTH.into() }));
    }
    let narrative = narrative(&mut typed, &desk);
    let (Some(count), true) = (count, typed.is_fine()) else {
        return links_page(&state, (desk, badge), typed).await;
    };
    let rows: Vec<NewRow> = (0..count)
        .map(|at| NewRow {
            number: i64::try_from(at + 1).unwrap_or(i64::MAX),
            person: names.get(at).cloned().unwrap_or_default(),
            narrative: narrative.clone(),
            ..NewRow::default()
        })
        .collect();
    let run = begun(&desk, &badge, Via::Hand, RunStatus::Running);
    desk.keep(&state, &badge, &run, &rows).await?;
    Ok(see_other(&format!("{}/runs/{}", desk.awards(&badge), run.id)))
}

/// What everybody did who gets it; noted where it is too long.
pub(super) fn narrative(typed: &mut Typed, desk: &Desk) -> String {
    let narrative = typed.fields.text("narrative").to_owned();
    if narrative.chars().count() > list::NARRATIVE {
        typed.problem("narrative", desk.reader.l.t(msg::ProblemWordsLong { count: list::NARRATIVE.into() }));
    }
    narrative
}

async fn find(state: &AppState, badge: &Badge, id: &str) -> Result<Run, Problem> {
    runs::one(&state.db, &badge.id, id).await?.ok_or(Problem::not_found())
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, run)): Path<(String, String, String, String, String)>,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let run = find(&state, &badge, &run).await?;
    let l = &reader.l;
    let counts = rows::counts(&state.db, &run.id).await?;
    if run.status == RunStatus::Running {
        let page = Page::own(l.t(msg::AwardProgressTitle));
        let view = move || views::progress(&desk, &badge, &counts);
        let mut response = respond(&state, &reader, StatusCode::OK, page, view).await;
        response.headers_mut().insert(header::REFRESH, AGAIN);
        return Ok(response);
    }
    let rows = rows::of_run(&state.db, &run.id, desk.now).await?;
    if run.status == RunStatus::LookedAt {
        let page = Page::own(l.t(msg::AwardLookTitle));
        return Ok(
            respond(&state, &reader, StatusCode::OK, page, move || views::look(&desk, &badge, &run, &rows)).await
        );
    }
    let mut links = Vec::new();
    for row in rows.iter().filter(|row| row.is_open) {
        let Some(sealed) = &row.token else { continue };
        let token = state.master_key.open(&work::purpose(&run.id, row.number), sealed)?;
        let token = String::from_utf8(token).context("the token of a link is no text")?;
        let origin = state.config.origin();
        let href = super::mails::offer_href(origin, &desk.city, desk.city.default_locale, &token);
        links.push(views::Link::of(row, href)?);
    }
    let page = Page::own(l.t(msg::AwardDoneTitle));
    let view = move || views::done(&desk, &badge, (&run, &counts), (&rows, &links));
    Ok(respond(&state, &reader, StatusCode::OK, page, view).await)
}

/// `start` lets what was looked at be given, `drop` throws it away.
async fn act(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, run)): Path<(String, String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let run = find(&state, &badge, &run).await?;
    let home = desk.awards(&badge);
    match fields.text("act") {
        "start" => {
            let (desk, badge) = match routes::awardable(&state, desk, badge).await? {
                Ok(both) => both,
                Err(page) => return Ok(page),
            };
            let mut tx = state.db.begin().await?;
            // a second tap starts nothing twice
            if runs::start(&mut tx, &run.id).await? {
                desk.note(&mut tx, AuditWhat::BadgeAwarded, &badge).await?;
                tx.commit().await?;
                work::NEW.notify_one();
            }
            Ok(see_other(&format!("{home}/runs/{}", run.id)))
        }
        "drop" => {
            let dropped = runs::drop_looked_at(&state.db, &run.id).await?;
            Ok(see_other(&if dropped { format!("{home}?done=dropped") } else { format!("{home}/runs/{}", run.id) }))
        }
        _ => Err(Problem::malformed()),
    }
}
