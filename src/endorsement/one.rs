//! A single endorsement at the desks of both sides: shown or not by one, taken back by the other.

use super::{
    desk::{Desk, managers},
    desk_views::{self, OnePage},
    mails,
    model::{Display, Endorsement, REASON},
    store,
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::{
        self,
        model::{AuditWhat, Event},
    },
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
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

/// One endorsement.
pub(super) fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/{organisation}/endorsements/{id}", get(show).post(act))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let endorsement = store::one(&state.db, &desk.organisation.id, &id).await?.ok_or(Problem::not_found())?;
    let l = &reader.l;
    let done = match query.as_deref() {
        Some("done=signed") => Some(l.t(msg::EndorsementDoneSigned)),
        Some("done=shown") => Some(l.t(msg::EndorsementDoneShown)),
        Some("done=hidden") => Some(l.t(msg::EndorsementDoneHidden)),
        Some("done=taken-back") => Some(l.t(msg::EndorsementDoneTakenBack)),
        _ => None,
    };
    page(&state, StatusCode::OK, (desk, endorsement), (Typed::default(), done)).await
}

async fn page(
    state: &AppState,
    status: StatusCode,
    (desk, endorsement): (Desk, Endorsement),
    (typed, done): (Typed, Option<String>),
) -> Result<Response, Problem> {
    let reader = desk.reader.clone();
    let page = Page::own(desk_views::name(&reader.l, &endorsement).1);
    let view = OnePage { desk, endorsement, typed, done };
    Ok(respond(state, &reader, status, page, move || desk_views::one(&view)).await)
}

/// `show` or `hide` by those whose badge it is; `take-back`, with a `reason`, by who endorsed.
async fn act(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let endorsement = store::one(&state.db, &desk.organisation.id, &id).await?.ok_or(Problem::not_found())?;
    let here = format!("{}/{id}", desk.href());
    let (display, what) = match (fields.text("act"), desk.is_own(&endorsement)) {
        ("show", false) => (Display::Shown, AuditWhat::EndorsementShown),
        ("hide", false) => (Display::Hidden, AuditWhat::EndorsementHidden),
        ("take-back", true) => return take_back(&state, (desk, endorsement), fields).await,
        _ => return Err(Problem::malformed()),
    };
    let mut tx = state.db.begin().await?;
    if !store::display(&mut tx, &endorsement.id, display).await? {
        // somebody was faster: the page says how it stands
        return Ok(see_other(&here));
    }
    audit::store::put(&mut tx, &event(&desk, &endorsement, what), desk.now).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{here}?done={}", display.as_str())))
}

fn event<'a>(desk: &'a Desk, endorsement: &'a Endorsement, what: AuditWhat) -> Event<'a> {
    Event {
        city_id: &desk.city.id,
        organisation_id: &desk.organisation.id,
        account_id: Some(&desk.account_id),
        what,
        subject: endorsement.content.name(),
    }
}

async fn take_back(
    state: &AppState,
    (desk, endorsement): (Desk, Endorsement),
    fields: Fields,
) -> Result<Response, Problem> {
    let l = &desk.reader.l;
    let reason = fields.text("reason").replace("\r\n", "\n");
    let mut typed = Typed { fields, ..Typed::default() };
    if reason.is_empty() {
        typed.problem("reason", l.t(msg::ProblemRequired));
    } else if reason.chars().count() > REASON {
        typed.problem("reason", l.t(msg::ProblemWordsLong { count: REASON.into() }));
    }
    if !typed.is_fine() {
        return page(state, StatusCode::UNPROCESSABLE_ENTITY, (desk, endorsement), (typed, None)).await;
    }
    let here = format!("{}/{}", desk.href(), endorsement.id);
    let told = managers(&state.db, &endorsement.owner_id).await?;
    let mut tx = state.db.begin().await?;
    if !store::take_back(&mut tx, &endorsement, &reason, desk.now).await? {
        return Ok(see_other(&here));
    }
    let given = event(&desk, &endorsement, AuditWhat::EndorsementTakenBack);
    // who it was at another organisation is that one's business
    let lost =
        Event { organisation_id: &endorsement.owner_id, account_id: None, what: AuditWhat::EndorsementLost, ..given };
    for event in [given, lost] {
        audit::store::put(&mut tx, &event, desk.now).await?;
    }
    for account in &told {
        mails::taken_back(state, &mut tx, &desk.city, account, (&endorsement, &reason)).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(see_other(&format!("{here}?done=taken-back")))
}
