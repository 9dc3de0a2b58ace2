//! The learner's side of the door: a ticket to show, a code to type.

use super::{
    check_in,
    mails::titled,
    model::{Outcome, Presence, Registration, RegistrationStatus, WrongAge},
    notices, store, views,
};
use crate::{
    account::{
        limits::{self, Limit},
        model::Account,
        session::{SignedIn, see_other},
    },
    city::model::City,
    error::Problem,
    i18n::msg,
    opportunity::{
        listing::{Listing, Session},
        model::{EventStatus, RegistrationPolicy},
        store as opportunities,
    },
    server::{form::Fields, problems, reader::Reader, signing::Signer, state::AppState},
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        layout::{Page, respond},
        qr,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Seconds after which a ticket that is left open is drawn anew, before its picture has expired.
const REFRESH: u32 = 240;

/// Tickets, and the code that is typed at the door.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/tickets/{registration}", get(show))
        .route("/{locale}/{city}/opportunities/{slug}/check-in", get(form).post(typed))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let registration = store::one(&state.db, &id).await?;
    let registration = registration
        .filter(|one| one.account_id == account.id && one.status == RegistrationStatus::Confirmed)
        .ok_or(Problem::not_found())?;
    let case = notices::case(&state, registration).await?.ok_or(Problem::not_found())?;
    if case.city.id != city.id {
        return Err(Problem::not_found());
    }
    let now = reader.now.timestamp_millis();
    let signer = Signer::of(&state.db, check_in::PURPOSE).await?;
    let token = check_in::ticket(&signer, &case.registration.id, now).ok_or(Problem::not_found())?;
    let picture = qr::svg(&format!("{}/check-in/{token}", state.config.origin()))?;
    let text = case.listing.text(reader.l.locale(), city.default_locale);
    let title = text.map_or_else(String::new, |text| titled(&text.title, &case.registration.child));
    let page = Page::own(title.clone());
    let type_code = reader.href(&format!("opportunities/{}/check-in", case.listing.slug))?;
    let back = format!("{}/register", reader.wording(&city).href(&case.listing));
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let date = reader.wording(&city).session(&case.session);
            let here = (case.registration.presence == Presence::Present)
                .then(|| view! { <p class="note strong" role="status"><Icon name="check"/><span>{l.t(msg::CheckedIn)}</span></p> });
            let closed = (!check_in::is_open(&case.session, now))
                .then(|| view! { <p class="quiet">{l.t(msg::TicketLater)}</p> });
            view! {
                <div class="page narrow ticket">
                    <p class="aside-link"><a href=back><Icon name="arrow-left"/>{title}</a></p>
                    <h1>{l.t(msg::TicketTitle)}</h1>
                    <p class="lead">{date}</p>
                    {here}
                    <figure class="qr" role="img" aria-label=l.t(msg::TicketPicture) inner_html=picture></figure>
                    <p>{l.t(msg::TicketLead)}</p>
                    {closed}
                    <p><a class="button wide" href=type_code>{l.t(msg::CheckInTypeLink)}</a></p>
                </div>
            }
        }
    };
    let mut response = respond(&state, &reader, StatusCode::OK, page, body).await;
    response.headers_mut().insert(header::REFRESH, HeaderValue::from(REFRESH));
    Ok(response)
}

/// A listing that somebody can check in at: not one whose places are given away elsewhere.
async fn listing(state: &AppState, city: &City, slug: &str) -> Result<Listing, Problem> {
    let listing = opportunities::by_slug(&state.db, &city.id, slug).await?;
    listing
        .filter(|listing| listing.is_public() && listing.registration.policy != RegistrationPolicy::External)
        .ok_or(Problem::not_found())
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let listing = listing(&state, reader.city()?.as_ref(), &slug).await?;
    let done = query.as_deref() == Some("done");
    page(&state, &reader, StatusCode::OK, &listing, Typed::default(), done).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    listing: &Listing,
    typed: Typed,
    done: bool,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let text = listing.text(reader.l.locale(), city.default_locale);
    let title = text.map(|text| text.title.clone()).unwrap_or_default();
    let back = reader.wording(&city).href(listing);
    let (action, review) = (format!("{back}/check-in"), format!("{back}/review"));
    let l = reader.l.clone();
    let body = move || {
        let code = TextField {
            name: "code",
            label: l.t(msg::CheckInCodeLabel),
            hint: Some(l.t(msg::CheckInCodeHint)),
            autocomplete: "off",
            inputmode: Some("numeric"),
            max_length: Some(12),
            ..TextField::default()
        };
        let inside = if done {
            view! {
                <p class="note strong" role="status"><Icon name="check"/><span>{l.t(msg::CheckedIn)}</span></p>
                <p><a class="button wide" href=review>{l.t(msg::ReviewLink)}</a></p>
            }
            .into_any()
        } else {
            view! {
                {typed.summary(&l)}
                <form method="post" action=action class="form code-form">
                    {code.view(&typed)}
                    <button class="button primary wide">{l.t(msg::CheckInButton)}</button>
                </form>
            }
            .into_any()
        };
        view! {
            <div class="page narrow">
                <p class="aside-link"><a href=back><Icon name="arrow-left"/>{title}</a></p>
                <h1>{l.t(msg::CheckInTitle)}</h1>
                {inside}
            </div>
        }
    };
    let page = Page::own(reader.l.t(msg::CheckInTitle));
    Ok(respond(state, reader, status, page, body).await)
}

async fn typed(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = listing(&state, &city, &slug).await?;
    if let Some(slow_down) = limits::spend(&state, Limit::CheckIn, &account.id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let code: String = fields.text("code").chars().filter(char::is_ascii_digit).collect();
    let mut typed = Typed { fields, ..Typed::default() };
    let message = match check_in(&state, &account, &listing, &code).await? {
        CheckIn::Done => return Ok(see_other(&reader.href(&format!("opportunities/{slug}/check-in?done"))?)),
        CheckIn::WrongCode => reader.l.t(msg::ProblemCheckInCode),
        CheckIn::NoPlace => reader.l.t(msg::ProblemCheckInNoPlace),
        CheckIn::WrongAge(wrong) => views::too(&reader.wording(&city), &listing, wrong),
        CheckIn::Closed => reader.l.t(msg::ProblemCheckInClosed),
    };
    typed.problem("code", message);
    page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &listing, typed, false).await
}

/// What came of a code.
enum CheckIn {
    /// Now, or before already.
    Done,
    WrongCode,
    /// The code is right, and there is no place to be present in.
    NoPlace,
    /// The code is right, and what takes place is for others.
    WrongAge(WrongAge),
    /// Nothing takes place now.
    Closed,
}

/// The code says which session it is: of those that are on now, the one whose code it is. The children that somebody came
/// with are there with them.
async fn check_in(state: &AppState, account: &Account, listing: &Listing, code: &str) -> Result<CheckIn, Problem> {
    let now = state.now().timestamp_millis();
    let is_on = |session: &&Session| check_in::is_open(session, now) && session.status != EventStatus::Cancelled;
    let on: Vec<&Session> = listing.sessions.iter().filter(is_on).collect();
    if on.is_empty() {
        return Ok(CheckIn::Closed);
    }
    let signer = Signer::of(&state.db, check_in::PURPOSE).await?;
    let Some(session) = on.into_iter().find(|session| check_in::is_code(&signer, &session.id, code, now)) else {
        return Ok(CheckIn::WrongCode);
    };
    if listing.registration.policy == RegistrationPolicy::None {
        let mut tx = state.db.begin().await?;
        let came = store::walk_in(&mut tx, &session.id, &account.id, now).await?;
        tx.commit().await?;
        return Ok(match came {
            Outcome::Confirmed => CheckIn::Done,
            Outcome::NoConsent => CheckIn::NoPlace,
            Outcome::WrongAge(wrong) => CheckIn::WrongAge(wrong),
            _ => CheckIn::Closed,
        });
    }
    let mine: Vec<Registration> = store::of_listing(&state.db, &account.id, &listing.id).await?;
    let mut noted = false;
    for registration in mine.iter().filter(|one| one.session_id == session.id) {
        noted |= store::set_presence(&state.db, &registration.id, Presence::Present, now).await?;
    }
    Ok(if noted { CheckIn::Done } else { CheckIn::NoPlace })
}
