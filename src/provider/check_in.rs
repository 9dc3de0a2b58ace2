//! The provider's side of the door: the page that a scanned ticket opens.

use super::member;
use crate::{
    account::session::{SignedIn, see_other},
    error::Problem,
    i18n::msg,
    participation::{
        check_in::{self, PURPOSE},
        mails::titled,
        model::{Presence, RegistrationStatus},
        notices::{self, Case},
        store,
    },
    server::{language, problems, reader::Reader, signing::Signer, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Scanned tickets.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/check-in/{token}", get(scanned))
        .route("/{locale}/{city}/desk/check-in/{token}", get(show).post(note))
}

/// A ticket of ours, whose registration still stands.
async fn read(state: &AppState, token: &str) -> Result<Option<(Case, bool)>, Problem> {
    let signer = Signer::of(&state.db, PURPOSE).await?;
    let Some(ticket) = check_in::read_ticket(&signer, token, state.now().timestamp_millis()) else { return Ok(None) };
    let registration = store::one(&state.db, &ticket.registration_id).await?;
    let Some(registration) = registration.filter(|one| one.status == RegistrationStatus::Confirmed) else {
        return Ok(None);
    };
    Ok(notices::case(state, registration).await?.map(|case| (case, ticket.is_alive)))
}

/// The address in the picture has neither language nor city: it is short, and the scanning phone has its own language.
async fn scanned(
    State(state): State<AppState>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let Some((case, _)) = read(&state, &token).await? else { return Err(Problem { status: StatusCode::GONE }) };
    Ok(see_other(&case.city.href(language::negotiated(&headers), &format!("desk/check-in/{token}"))))
}

/// The ticket, for those at the desk of whoever runs the session; for everybody else there is none.
async fn at_desk(
    state: &AppState,
    reader: &Reader,
    signed_in: &SignedIn,
    token: &str,
) -> Result<Option<(Case, bool)>, Problem> {
    let city = reader.city()?;
    let Some((case, is_alive)) = read(state, token).await? else { return Ok(None) };
    if case.city.id != city.id {
        return Err(Problem::not_found());
    }
    member::at_desk(state, &signed_in.account, &city, &case.listing.organiser.slug).await?;
    Ok(Some((case, is_alive)))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let Some((case, is_alive)) = at_desk(&state, &reader, &signed_in, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "desk").await);
    };
    let city = reader.city()?;
    let action = reader.href(&format!("desk/check-in/{token}"))?;
    let list = reader.href(&format!("desk/{}/sessions/{}", case.listing.organiser.slug, case.session.id))?;
    let now = reader.now.timestamp_millis();
    let done = query.as_deref() == Some("done") && case.registration.presence == Presence::Present;
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let text = case.listing.text(l.locale(), city.default_locale);
            let title = text.map(|text| text.title.clone()).unwrap_or_default();
            let lang = text.filter(|text| text.locale != l.locale()).map(|text| text.locale.as_str());
            let who = titled(&case.account.name, &case.registration.child);
            let inside = if done {
                view! { <p class="note strong" role="status"><Icon name="check"/><span>{l.t(msg::DeskCheckedIn { name: who.as_str().into() })}</span></p> }
                    .into_any()
            } else if !is_alive {
                view! { <p class="note strong"><Icon name="warning"/><span>{l.t(msg::DeskTicketOld)}</span></p> }
                    .into_any()
            } else if !check_in::is_open(&case.session, now) {
                view! { <p class="note strong"><Icon name="warning"/><span>{l.t(msg::ProblemCheckInClosed)}</span></p> }
                    .into_any()
            } else {
                view! {
                    <form method="post" action=action class="form">
                        <button class="button primary wide"><Icon name="check"/>{l.t(msg::DeskCheckIn)}</button>
                    </form>
                }
                .into_any()
            };
            view! {
                <div class="page narrow">
                    <h1>{who}</h1>
                    <p class="lead"><span lang=lang>{title}</span>", "{reader.wording(&city).session(&case.session)}</p>
                    {inside}
                    <p class="aside-link"><a href=list>{l.t(msg::DeskSessionLink)}</a></p>
                </div>
            }
        }
    };
    let page = Page::own(reader.l.t(msg::DeskCheckIn));
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// Notes that somebody is there; once more changes nothing. What is not possible now the page says.
async fn note(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let Some((case, is_alive)) = at_desk(&state, &reader, &signed_in, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "desk").await);
    };
    let now = reader.now.timestamp_millis();
    if is_alive && check_in::is_open(&case.session, now) {
        store::set_presence(&state.db, &case.registration.id, Presence::Present, now).await?;
    }
    Ok(see_other(&reader.href(&format!("desk/check-in/{token}?done"))?))
}
