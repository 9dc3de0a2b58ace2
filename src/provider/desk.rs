//! The desk: what one acts for, the sessions of an organisation, and its reviews.

use super::{
    desk_views,
    member::{self, AtDesk},
    organisation_store,
    status::OrganisationStatus,
};
use crate::{
    account::session::{SignedIn, see_other},
    application,
    city::model::City,
    coordination,
    error::Problem,
    i18n::{Locale, Localizer, msg},
    on_db,
    opportunity::{self, listing::Listing, model::EventStatus},
    picture,
    review::{self, model::ANSWER_LENGTH},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use chrono::{DateTime, Datelike, NaiveDate};
use leptos::prelude::*;
use std::{collections::HashMap, sync::Arc};

/// How far back sessions are shown, milliseconds: two weeks.
const BACK: i64 = 14 * 86_400_000;
/// Coming sessions that are shown, and past ones.
const SHOWN: i64 = 60;
/// How far ahead sessions stand in the page as they are, milliseconds: a month. Those after that are folded up, month by month.
const NEAR: i64 = 31 * 86_400_000;
/// The soonest first.
const FORWARDS: i64 = 1;
/// The last first.
const BACKWARDS: i64 = -1;

/// The desk.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk", get(home))
        .route("/{locale}/{city}/desk/{organisation}", get(organisation))
        .route("/{locale}/{city}/desk/{organisation}/reviews", get(reviews).post(answer))
}

/// Everything that one acts for in this city.
async fn home(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let organisations = member::of_account(&state.db, &account.id).await?;
    let organisations: Vec<_> = organisations.into_iter().filter(|(slug, _)| *slug == city.slug).collect();
    let role = coordination::store::role(&state.db, &city.id, &account.id).await?;
    if organisations.is_empty() && role.is_none() {
        return Err(Problem::not_found());
    }
    let l = reader.l.clone();
    let base = reader.href("desk")?;
    let register = reader.href("desk/register")?;
    let coordination = role.map(|_| reader.href("coordination")).transpose()?;
    let body = move || {
        let rows = organisations
            .into_iter()
            .map(|(_, one)| {
                let standing =
                    (one.status != OrganisationStatus::Verified).then(|| format!(" · {}", one.status.words(&l)));
                view! { <li><a class="row-link" href=format!("{base}/{}", one.slug)><span>{one.name}{standing}</span><Icon name="arrow-right"/></a></li> }
            })
            .collect_view();
        let coordination = coordination.map(|href| {
            let name = city.name(l.locale()).to_owned();
            let words = l.t(msg::CoordinationTitle { city: name.into() });
            view! { <li><a class="row-link" href=href>{words}<Icon name="arrow-right"/></a></li> }
        });
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::DeskTitle)}</h1>
                <ul class="sessions" role="list">{coordination}{rows}</ul>
                <p class="aside-link"><a href=register>{l.t(msg::OrganisationRegisterAnother)}</a></p>
            </div>
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(reader.l.t(msg::DeskTitle)), body).await)
}

/// A session as the desk lists it.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    opportunity_id: String,
    ends: i64,
    requested: i64,
    waitlisted: i64,
}

/// Those that end in a span of time (unix milliseconds, its beginning left out), [`FORWARDS`] or [`BACKWARDS`]: coming and past
/// ones are asked for apart, so that the one do not push the others off the list.
async fn sessions(
    state: &AppState,
    organisation_id: &str,
    (from, to): (i64, i64),
    direction: i64,
) -> sqlx::Result<Vec<Row>> {
    on_db!(&state.db, |pool| {
        sqlx::query_as(
            "SELECT s.id, s.opportunity_id, s.ends, \
             (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.status = 'requested') AS requested, \
             (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.status = 'waitlisted') AS waitlisted \
             FROM session s JOIN opportunity o ON o.id = s.opportunity_id \
             WHERE o.organisation_id = $1 AND s.ends > $2 AND s.ends <= $3 ORDER BY s.starts * $4, s.id LIMIT $5",
        )
        .bind(organisation_id)
        .bind(from)
        .bind(to)
        .bind(direction)
        .bind(SHOWN)
        .fetch_all(pool)
        .await
    })
}

async fn organisation(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let at_desk = member::at_desk(&state, &account, &city, &slug).await?;
    let organisation = at_desk.organisation.clone();
    let reason = organisation_store::standing(&state.db, &organisation.id).await?.and_then(|one| one.reason);
    let logo = picture::store::logo(&state.db, &organisation.id).await?;
    let done = query.as_deref().and_then(|word| desk_views::said(&reader.l, word));
    let applied = application::store::waiting(&state.db, &organisation.id).await?;
    let now = reader.now.timestamp_millis();
    let coming = sessions(&state, &organisation.id, (now, i64::MAX), FORWARDS).await?;
    let past = sessions(&state, &organisation.id, (now - BACK, now), BACKWARDS).await?;
    let rows: Vec<Row> = coming.into_iter().chain(past).collect();
    let mut ids: Vec<String> = rows.iter().map(|row| row.opportunity_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    // as they are now, not as the index last saw them: a desk counts places
    let listings = opportunity::store::by_ids(&state.db, &ids).await?;
    let listings: HashMap<String, Listing> =
        listings.into_iter().map(|listing| (listing.id.clone(), listing)).collect();
    let base = reader.href(&format!("desk/{slug}"))?;
    let title = organisation.name.clone();
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let list = |rows: &mut dyn Iterator<Item = &Row>| -> Vec<_> {
                rows.filter_map(|row| session_row(&reader, &city, row, listings.get(&row.opportunity_id)?, &base))
                    .collect()
            };
            let (coming, past): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.ends > now);
            let (near, far): (Vec<&Row>, Vec<&Row>) = coming.into_iter().partition(|row| row.ends <= now + NEAR);
            let later: Vec<_> = far
                .chunk_by(|one, next| month(&city, one) == month(&city, next))
                .map(|rows| {
                    let words = rows.first().map(|row| l.month(day(&city, row)));
                    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
                    view! {
                        <details class="more-choices">
                            <summary>{words}<span class="fact">{l.t(msg::DeskMonthDates { count: count.into() })}</span></summary>
                            <ul class="sessions" role="list">{list(&mut rows.iter().copied())}</ul>
                        </details>
                    }
                })
                .collect();
            let (coming, past) = (list(&mut near.into_iter()), list(&mut past.into_iter()));
            let none =
                (coming.is_empty() && later.is_empty()).then(|| view! { <p class="quiet">{l.t(msg::DeskNone)}</p> });
            let past = (!past.is_empty()).then(|| {
                view! {
                    <h2>{l.t(msg::DeskPast)}</h2>
                    <ul class="sessions" role="list">{past}</ul>
                }
            });
            view! {
                <div class="page narrow">
                    <h1 class="named">{logo.as_deref().map(picture::views::logo)}{organisation.name}</h1>
                    {done.map(note::done)}
                    {desk_views::standing(l, &at_desk, reason, &base)}
                    {desk_views::links(l, &at_desk, &base)}
                    {application::waiting(l, &applied, &base)}
                    <h2>{l.t(msg::DeskComing)}</h2>
                    {none}
                    <ul class="sessions" role="list">{coming}</ul>
                    {later}
                    {past}
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(title), body).await)
}

/// The day on which a session ends, in its city.
fn day(city: &City, row: &Row) -> NaiveDate {
    let ends = DateTime::from_timestamp_millis(row.ends).unwrap_or_default();
    ends.with_timezone(&city.time_zone).date_naive()
}

fn month(city: &City, row: &Row) -> (i32, u32) {
    let day = day(city, row);
    (day.year(), day.month())
}

fn session_row(
    reader: &Reader,
    city: &Arc<City>,
    row: &Row,
    listing: &Listing,
    base: &str,
) -> Option<impl IntoView + use<>> {
    let l = &reader.l;
    let wording = reader.wording(city);
    let session = listing.sessions.iter().find(|session| session.id == row.id)?;
    let text = listing.text(l.locale(), city.default_locale)?;
    let lang = (text.locale != l.locale()).then(|| text.locale.as_str());
    let mut facts: Vec<String> = Vec::new();
    if session.status == EventStatus::Cancelled {
        facts.push(l.t(msg::NoticeCancelled));
    } else {
        facts.push(l.t(msg::DeskTaken { count: session.taken.into() }));
        facts.extend(wording.session_left(listing, session));
    }
    let asked = u32::try_from(row.requested).unwrap_or(u32::MAX);
    let asked =
        (asked > 0).then(|| view! { <span class="fact joy">{l.t(msg::DeskRequested { count: asked.into() })}</span> });
    if row.waitlisted > 0 {
        facts.push(l.t(msg::DeskWaiting { count: u32::try_from(row.waitlisted).unwrap_or(u32::MAX).into() }));
    }
    Some(view! {
        <li>
            <span>
                <a href=format!("{base}/sessions/{}", row.id)><span lang=lang>{text.title.clone()}</span>", "{wording.session(session)}</a>
                <span class="quiet">{facts.join(" · ")}</span>
            </span>
            {asked}
        </li>
    })
}

async fn reviews(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let AtDesk { organisation, .. } = member::at_desk(&state, &account, reader.city()?.as_ref(), &slug).await?;
    let answered = query.as_deref() == Some("answered");
    reviews_page(&state, &reader, StatusCode::OK, organisation, (Typed::default(), answered)).await
}

async fn reviews_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    organisation: member::Organisation,
    (typed, answered): (Typed, bool),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let reviews = review::store::of_organisation(&state.db, &organisation.id).await?;
    let mut ids: Vec<String> = reviews.iter().map(|review| review.opportunity_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let listings = state.listings.get(&state.db, &ids).await?;
    let back = reader.href(&format!("desk/{}", organisation.slug))?;
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let action = format!("{back}/reviews");
            let rows: Vec<_> = reviews
                .iter()
                .map(|one| {
                    let listing = listings.iter().find(|listing| listing.id == one.opportunity_id);
                    let text = listing.and_then(|listing| listing.text(l.locale(), city.default_locale));
                    let title = text.map(|text| (text.title.clone(), text.locale));
                    let form = answer_form(l, &action, &one.id, one.answer.as_deref(), &typed);
                    view! {
                        <li class="review">
                            {title.map(|(title, locale)| view! { <h2 lang=lang_of(l, locale)>{title}</h2> })}
                            {review::views::review(l, one)}
                            {form}
                        </li>
                    }
                })
                .collect();
            let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::DeskReviewsNone)}</p> });
            view! {
                <div class="page narrow">
                    <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{organisation.name}</a></p>
                    <h1>{l.t(msg::DeskReviewsTitle)}</h1>
                    {answered.then(|| note::done(l.t(msg::SettingsSaved)))}
                    {typed.summary(l)}
                    {none}
                    <ul class="reviews" role="list">{rows}</ul>
                </div>
            }
        }
    };
    Ok(respond(state, reader, status, Page::own(reader.l.t(msg::DeskReviewsTitle)), body).await)
}

fn lang_of(l: &Localizer, locale: Locale) -> Option<&'static str> {
    (locale != l.locale()).then(|| locale.as_str())
}

/// One form at each review; what was typed and is wrong stands in its own.
fn answer_form(l: &Localizer, action: &str, id: &str, answer: Option<&str>, typed: &Typed) -> AnyView {
    let own = if typed.fields.text("review") == id { typed.clone() } else { Typed::default() };
    let words = TextArea {
        name: "answer",
        id: Some(format!("answer-{id}")),
        label: l.t(msg::DeskAnswerLabel),
        hint: None,
        max_length: ANSWER_LENGTH,
        value: answer.unwrap_or_default().to_owned(),
        required: true,
        ..TextArea::default()
    };
    view! {
        <details open=!own.is_fine()>
            <summary>{if answer.is_some() { l.t(msg::DeskAnswerChange) } else { l.t(msg::DeskAnswer) }}</summary>
            <form method="post" action=action.to_owned() class="form">
                <input type="hidden" name="review" value=id.to_owned()/>
                {words.view(&own)}
                <button class="button primary">{l.t(msg::DeskAnswerButton)}</button>
            </form>
        </details>
    }
    .into_any()
}

async fn answer(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let AtDesk { organisation, .. } = member::decider(&state, &account, reader.city()?.as_ref(), &slug).await?;
    let mut typed = Typed { fields, ..Typed::default() };
    let words = typed.fields.text("answer").to_owned();
    if words.is_empty() {
        typed.problem("answer", reader.l.t(msg::ProblemRequired));
    } else if words.chars().count() > ANSWER_LENGTH {
        typed.problem("answer", reader.l.t(msg::ProblemWordsLong { count: ANSWER_LENGTH.into() }));
    }
    if !typed.is_fine() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return reviews_page(&state, &reader, status, organisation, (typed, false)).await;
    }
    let id = typed.fields.text("review");
    let now = reader.now.timestamp_millis();
    if !review::store::answer(&state.db, &organisation.id, id, (&words, reader.l.locale()), now).await? {
        return Err(Problem::not_found());
    }
    Ok(see_other(&reader.href(&format!("desk/{slug}/reviews?answered"))?))
}
