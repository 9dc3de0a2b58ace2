//! The desk's pages about who was awarded a badge, and what its issuer says of one afterwards.

use super::{
    automatic, bulk,
    desk::{Bar, Desk},
    lines, list,
    mails::{self, Offer},
    model::{Award, AwardStatus},
    runs, session, store, views,
};
use crate::{
    account::{
        session::{SignedIn, see_other},
        store as accounts,
    },
    audit::model::AuditWhat,
    badge::{model::Badge, versions},
    error::Problem,
    i18n::{Localizer, msg},
    issuer::status::Standing,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use anyhow::Context;
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};

/// Awards of a page.
pub(super) const SHOWN: i64 = 50;
/// Characters of a reason.
pub(super) const REASON: usize = list::NARRATIVE;

/// Awarding at the desk.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/awards", get(home))
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/awards/rule", post(rule))
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/awards/one/{award}", get(show).post(act))
        .merge(bulk::router())
        .merge(session::router())
}

async fn home(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let shows =
        Shows { page: page_number(query.as_deref()), done: said(&reader.l, query.as_deref()), ..Shows::default() };
    home_page(&state, desk, badge, shows).await
}

/// What the page of a badge's awards shows besides.
#[derive(Default)]
pub(super) struct Shows {
    pub status: StatusCode,
    /// From 0.
    pub page: i64,
    pub done: Option<String>,
    pub typed: Typed,
    /// It was asked for all the same.
    pub refused: Option<Bar>,
}

/// From 0; what is no number is the first.
fn page_number(query: Option<&str>) -> i64 {
    let page = query.unwrap_or_default().split('&').find_map(|pair| pair.strip_prefix("page="));
    page.and_then(|number| number.parse().ok()).map_or(0, |number: i64| number.clamp(1, 1_000_000) - 1)
}

fn said(l: &Localizer, query: Option<&str>) -> Option<String> {
    Some(match query?.strip_prefix("done=")? {
        "withdrawn" => l.t(msg::AwardDoneWithdrawn),
        "suspended" => l.t(msg::AwardDoneHeld),
        "issued" => l.t(msg::AwardDoneReturned),
        "revoked" => l.t(msg::AwardDoneRevoked),
        "dropped" => l.t(msg::AwardDoneDropped),
        "rule" => l.t(msg::SettingsSaved),
        _ => return None,
    })
}

/// The page of a badge's awards.
///
/// # Errors
/// When the database fails.
pub(super) async fn home_page(state: &AppState, desk: Desk, badge: Badge, shows: Shows) -> Result<Response, Problem> {
    let db = &state.db;
    let counts = lines::counts(db, &badge.id).await?;
    let total = counts.iter().map(|(.., count)| count).sum();
    let lines = lines::of_achievement(db, &badge.id, (shows.page * SHOWN, SHOWN)).await?;
    let runs = runs::of_achievement(db, &badge.id).await?;
    let rule = automatic::of_achievement(db, &badge.id).await?;
    let reader = desk.reader.clone();
    let page = Page::own(reader.l.t(msg::AwardsTitle));
    let status = shows.status;
    let view = views::Home { desk, badge, counts, total, lines, runs, rule, shows };
    Ok(respond(state, &reader, status, page, move || views::home(&view)).await)
}

/// The badge if it may be awarded; else the page that says why not.
///
/// # Errors
/// When the database fails.
pub(super) async fn awardable(
    state: &AppState,
    desk: Desk,
    badge: Badge,
) -> Result<Result<(Desk, Badge), Response>, Problem> {
    match desk.bar(&badge) {
        None => Ok(Ok((desk, badge))),
        Some(bar) => {
            let shows = Shows { status: StatusCode::CONFLICT, refused: Some(bar), ..Shows::default() };
            Ok(Err(home_page(state, desk, badge, shows).await?))
        }
    }
}

/// After how many times it is awarded by itself: `times`, or nothing.
async fn rule(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let times = match fields.text("times") {
        "" => None,
        typed => match typed.parse().ok().filter(|times| automatic::TIMES.contains(times)) {
            Some(times) => Some(times),
            None => {
                let mut typed = Typed { fields, ..Typed::default() };
                let (from, to) = (*automatic::TIMES.start(), *automatic::TIMES.end());
                typed.problem("times", reader.l.t(msg::BadgeProblemNumber { from: from.into(), to: to.into() }));
                let shows = Shows { status: StatusCode::UNPROCESSABLE_ENTITY, typed, ..Shows::default() };
                return home_page(&state, desk, badge, shows).await;
            }
        },
    };
    // what is not awarded any more may still be told not to go on by itself
    let (desk, badge) = if times.is_some() {
        match awardable(&state, desk, badge).await? {
            Ok(both) => both,
            Err(page) => return Ok(page),
        }
    } else {
        (desk, badge)
    };
    let mut tx = state.db.begin().await?;
    automatic::set(&mut tx, &badge.id, times).await?;
    desk.note(&mut tx, AuditWhat::BadgeRule, &badge).await?;
    tx.commit().await?;
    super::work::NEW.notify_one();
    Ok(see_other(&format!("{}?done=rule", desk.awards(&badge))))
}

async fn find(state: &AppState, desk: &Desk, badge: &Badge, id: &str) -> Result<Award, Problem> {
    let award = store::of_organisation(&state.db, &desk.organisation.id, id).await?;
    award.filter(|award| award.achievement_id == badge.id).ok_or(Problem::not_found())
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, award)): Path<(String, String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let award = find(&state, &desk, &badge, &award).await?;
    let done = said(&reader.l, query.as_deref());
    award_page(&state, (desk, badge, award), StatusCode::OK, (Typed::default(), done)).await
}

async fn award_page(
    state: &AppState,
    (desk, badge, award): (Desk, Badge, Award),
    status: StatusCode,
    (typed, done): (Typed, Option<String>),
) -> Result<Response, Problem> {
    let line = lines::one(&state.db, &badge.id, &award.id).await?.ok_or(Problem::not_found())?;
    let reader = desk.reader.clone();
    let page = Page::own(super::words::who(&reader.l, &line));
    let view = views::AwardPage { desk, badge, award, line, typed, done };
    Ok(respond(state, &reader, status, page, move || views::award(&view)).await)
}

/// `withdraw`; or `suspended`, `issued` or `revoked` with a `reason`.
async fn act(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, award)): Path<(String, String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state, &id).await?;
    let award = find(&state, &desk, &badge, &award).await?;
    let home = desk.awards(&badge);
    let here = format!("{home}/one/{}", award.id);
    if fields.text("act") == "withdraw" {
        let mut tx = state.db.begin().await?;
        // accepted meanwhile: the page says how it stands
        if !store::withdraw(&mut tx, &award.id).await? {
            return Ok(see_other(&here));
        }
        desk.note(&mut tx, AuditWhat::AwardWithdrawn, &badge).await?;
        tx.commit().await?;
        return Ok(see_other(&format!("{home}?done=withdrawn")));
    }
    let standing = Standing::from_word(fields.text("act")).ok_or(Problem::malformed())?;
    let reason = fields.text("reason").to_owned();
    let mut typed = Typed { fields, ..Typed::default() };
    if reason.is_empty() {
        typed.problem("reason", reader.l.t(msg::ProblemRequired));
    } else if reason.chars().count() > REASON {
        typed.problem("reason", reader.l.t(msg::ProblemWordsLong { count: REASON.into() }));
    }
    if !typed.is_fine() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return award_page(&state, (desk, badge, award), status, (typed, None)).await;
    }
    let done = say(&state, (&desk, &badge, &award), standing, &reason).await?;
    Ok(see_other(&if done { format!("{here}?done={}", standing.as_str()) } else { here }))
}

/// Says something else of an award, and tells its owner why; `false` where somebody was faster, and the page says how it stands.
async fn say(
    state: &AppState,
    (desk, badge, award): (&Desk, &Badge, &Award),
    standing: Standing,
    reason: &str,
) -> Result<bool, Problem> {
    let account = match &award.account_id {
        Some(id) => accounts::by_id(&state.db, id).await?,
        None => None,
    };
    let version = versions::numbered(&state.db, &badge.id, award.version).await?;
    let version = version.context("a version that was awarded is gone")?;
    let what = match standing {
        Standing::Suspended => AuditWhat::AwardSuspended,
        Standing::Issued => AuditWhat::AwardReturned,
        Standing::Revoked => AuditWhat::AwardRevoked,
    };
    let mut tx = state.db.begin().await?;
    let Some(held) = store::hold(&mut tx, &award.id).await? else { return Ok(false) };
    if held.status != AwardStatus::Accepted || !store::set_standing(&mut tx, &held, standing, reason, desk.now).await? {
        return Ok(false);
    }
    if let Some(account) = &account {
        let offer = Offer { city: &desk.city, organisation: &desk.organisation.name, badge: &version.content };
        mails::standing(state, &mut tx, offer, (account, &held), (standing, reason)).await?;
    }
    desk.note(&mut tx, what, badge).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(true)
}
