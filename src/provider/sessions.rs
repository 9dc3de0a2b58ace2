//! One session at the desk: who asks, who comes, who waits, who was there; calling it off and moving it.

use super::{
    member::{self, AtDesk},
    sessions_views::{self, SessionPage},
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    city::model::City,
    editor,
    error::Problem,
    i18n::{Localizer, msg},
    opportunity::{
        listing::{Listing, Session},
        model::EventStatus,
        store::{self as opportunities, SessionChange},
    },
    participation::{
        check_in::{self, PURPOSE},
        mails::{News, post},
        model::{Presence, Registration},
        notices,
        store::{self, Decided, Decision},
    },
    server::{form::Fields, reader::Reader, signing::Signer, state::AppState},
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
    routing::{get, post as posting},
};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

/// How far ahead a session can be moved.
const FARTHEST: TimeDelta = TimeDelta::days(400);

/// Sessions at the desk.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/sessions/{session}", get(show).post(decide))
        .route("/{locale}/{city}/desk/{organisation}/sessions/{session}/change", posting(change))
}

/// A session of the organisation whose desk somebody is at.
async fn find(
    state: &AppState,
    reader: &Reader,
    signed_in: &SignedIn,
    (organisation, session_id): (&str, &str),
) -> Result<(AtDesk, Listing, Session), Problem> {
    let city = reader.city()?;
    let at_desk = member::at_desk(state, &signed_in.account, &city, organisation).await?;
    let listing = opportunities::of_session(&state.db, session_id).await?;
    let listing = listing
        .filter(|listing| listing.city_id == city.id && listing.organiser.slug == at_desk.organisation.slug)
        .ok_or(Problem::not_found())?;
    let session =
        listing.sessions.iter().find(|session| session.id == session_id).cloned().ok_or(Problem::not_found())?;
    Ok((at_desk, listing, session))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, session)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let found = find(&state, &reader, &signed_in, (&organisation, &session)).await?;
    let done = query.as_deref().and_then(|word| said(&reader.l, word));
    page(&state, &reader, StatusCode::OK, found, (Typed::default(), done)).await
}

fn said(l: &Localizer, word: &str) -> Option<String> {
    Some(match word {
        "confirmed" => l.t(msg::DeskDoneConfirmed),
        "waitlisted" => l.t(msg::DeskDoneWaitlisted),
        "rejected" => l.t(msg::DeskDoneRejected),
        "offered" => l.t(msg::DeskDoneOffered),
        "full" => l.t(msg::DeskDoneFull),
        "nothing" => l.t(msg::DeskDoneNothing),
        "changed" => l.t(msg::DeskDoneChanged),
        "noted" => l.t(msg::SettingsSaved),
        _ => return None,
    })
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (at_desk, listing, session): (AtDesk, Listing, Session),
    (typed, done): (Typed, Option<String>),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let people = store::of_session(&state.db, &session.id).await?;
    let now = reader.now.timestamp_millis();
    let code = if check_in::is_open(&session, now) {
        Some(check_in::code(&Signer::of(&state.db, PURPOSE).await?, &session.id, now))
    } else {
        None
    };
    let title =
        listing.text(reader.l.locale(), city.default_locale).map_or_else(String::new, |text| text.title.clone());
    let back = reader.href(&format!("desk/{}", at_desk.organisation.slug))?;
    let page = Page::own(title);
    let view = SessionPage { reader: reader.clone(), city, at_desk, listing, session, people, code, back, typed, done };
    Ok(respond(state, reader, status, page, move || sessions_views::page(&view)).await)
}

/// `approve`, `reject` or `offer`, `present`, `absent` or `unknown`, each with the id of a registration.
async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, session)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (at_desk, listing, session) = find(&state, &reader, &signed_in, (&organisation, &session)).await?;
    let (word, id) = fields.all().first().ok_or(Problem::malformed())?;
    let registration = store::one(&state.db, id).await?;
    let registration = registration.filter(|one| one.session_id == session.id).ok_or(Problem::not_found())?;
    let decision = match word.as_str() {
        "approve" => Some(Decision::Approve),
        "reject" => Some(Decision::Reject),
        "offer" => Some(Decision::Offer),
        _ => None,
    };
    let done = if let Some(decision) = decision {
        if !at_desk.role.decides() {
            return Err(Problem::not_found());
        }
        say(&state, registration, decision).await?
    } else {
        let presence = Presence::from_word(word).ok_or(Problem::malformed())?;
        let now = reader.now.timestamp_millis();
        // nobody was somewhere before it could begin
        let noted = check_in::has_opened(&session, now)
            && store::set_presence(&state.db, &registration.id, presence, now).await?;
        if noted { "noted" } else { "nothing" }
    };
    let here = here(&reader, &listing, &session)?;
    Ok(see_other(&format!("{here}?{done}")))
}

fn here(reader: &Reader, listing: &Listing, session: &Session) -> Result<String, Problem> {
    reader.href(&format!("desk/{}/sessions/{}", listing.organiser.slug, session.id))
}

/// Notes a decision and tells whom it is about; returns the word of what came of it.
async fn say(state: &AppState, registration: Registration, decision: Decision) -> Result<&'static str, Problem> {
    let case = notices::case(state, registration).await?.ok_or(Problem::not_found())?;
    let mut tx = state.db.begin().await?;
    let decided = store::decide(&mut tx, &case.registration, decision, state.now().timestamp_millis()).await?;
    let (word, news) = match decided {
        Decided::Confirmed => ("confirmed", Some(News::Confirmed)),
        Decided::Waitlisted => ("waitlisted", Some(News::Waitlisted)),
        Decided::Rejected => ("rejected", Some(News::Rejected)),
        Decided::Offered(until) => ("offered", Some(News::Offered(until))),
        Decided::Full => ("full", None),
        Decided::Nothing => ("nothing", None),
    };
    if let Some(news) = news {
        post(state, &mut tx, case.about(), news).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(word)
}

/// `cancel`, or `move` with `date`, `start` and `end` on the city's clock. Whoever takes part is told by the notices.
async fn change(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, session)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (at_desk, listing, session) = find(&state, &reader, &signed_in, (&organisation, &session)).await?;
    // what has begun stays what it was
    if !at_desk.role.decides() || session.starts <= reader.now.timestamp_millis() {
        return Err(Problem::not_found());
    }
    let mut typed = Typed { fields, ..Typed::default() };
    let change = if typed.fields.has("cancel") {
        Some(SessionChange::Cancel)
    } else {
        moved(&mut typed, &reader.l, reader.city()?.as_ref(), reader.now)
    };
    let Some(change) = change else {
        let found = (at_desk, listing, session);
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, found, (typed, None)).await;
    };
    let mut tx = state.db.begin().await?;
    let now = reader.now.timestamp_millis();
    opportunities::change_session(&mut tx, (&listing.id, &session.id), change, now).await?;
    let city = reader.city()?;
    editor::store::note_session(&mut tx, &listing, (&session.id, change), &city, now).await?;
    if let Some(what) = noted(&session, change) {
        let event = Event {
            city_id: &listing.city_id,
            organisation_id: &at_desk.organisation.id,
            account_id: Some(&signed_in.account.id),
            what,
            subject: listing.title(listing.original_locale, listing.original_locale),
        };
        audit::store::put(&mut tx, &event, now).await?;
    }
    tx.commit().await?;
    Ok(see_other(&format!("{}?changed", here(&reader, &listing, &session)?)))
}

/// What the history says of a change; nothing of one that changes nothing.
fn noted(session: &Session, change: SessionChange) -> Option<AuditWhat> {
    let off = session.status == EventStatus::Cancelled;
    match change {
        SessionChange::Cancel => (!off).then_some(AuditWhat::SessionCancelled),
        SessionChange::Move(starts, ends) => {
            let moves = off || (starts, ends) != (session.starts, session.ends);
            moves.then_some(AuditWhat::SessionMoved)
        }
    }
}

/// The new time of a session: to come, within what can be planned, ending after it starts.
fn moved(typed: &mut Typed, l: &Localizer, city: &City, now: DateTime<Utc>) -> Option<SessionChange> {
    let date = typed.fields.text("date").parse::<NaiveDate>().ok();
    let mut time = |name: &str| {
        let time = NaiveTime::parse_from_str(typed.fields.text(name), "%H:%M").ok();
        if time.is_none() {
            typed.problem(name, l.t(msg::ProblemTime));
        }
        time
    };
    let (start, end) = (time("start"), time("end"));
    if date.is_none() {
        typed.problem("date", l.t(msg::ProblemDate));
    }
    let (date, start, end) = (date?, start?, end?);
    // an hour that the clock repeats is the first of the two; one that it skips is none
    let at = |time: NaiveTime| city.time_zone.from_local_datetime(&date.and_time(time)).earliest();
    let (Some(starts), Some(ends)) = (at(start), at(end)) else {
        typed.problem("start", l.t(msg::ProblemTime));
        return None;
    };
    if ends <= starts {
        typed.problem("end", l.t(msg::ProblemEndBeforeStart));
        return None;
    }
    if starts <= now || starts > now + FARTHEST {
        typed.problem("date", l.t(msg::ProblemDateFar));
        return None;
    }
    Some(SessionChange::Move(starts.timestamp_millis(), ends.timestamp_millis()))
}
