//! The organisations of a city: who waits to be looked at, and taking one away from the public or giving it back.

use super::{model::CityRole, organisations_views, store};
use crate::{
    account::{
        session::{SignedIn, see_other},
        store as accounts,
    },
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    error::Problem,
    i18n::msg,
    opportunity::store as opportunities,
    provider::{
        forms::Reading,
        mails, member, member_store, organisation_store,
        status::{OrganisationStatus, Verdict},
    },
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

/// Looking after organisations.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/organisations", get(show).post(decide))
}

/// Only a coordinator of this city; for everybody else there is nothing here.
async fn coordinator(state: &AppState, reader: &Reader, signed_in: &SignedIn) -> Result<(), Problem> {
    match store::role(&state.db, &reader.city()?.id, &signed_in.account.id).await? {
        Some(CityRole::Coordinator) => Ok(()),
        Some(CityRole::Moderator) | None => Err(Problem::not_found()),
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    coordinator(&state, &reader, &signed_in).await?;
    let done = match query.as_deref() {
        Some("done") => Some(reader.l.t(msg::CoordinationDecided)),
        Some("nothing") => Some(reader.l.t(msg::CoordinationNothing)),
        _ => None,
    };
    page(&state, &reader, StatusCode::OK, (Typed::default(), done)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (typed, done): (Typed, Option<String>),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let all = organisation_store::of_city(&state.db, &city.id).await?;
    let title = reader.l.t(msg::CoordinationOrganisationsTitle);
    let page = Page::own(title);
    let base = reader.href("")?;
    let body = {
        let reader = reader.clone();
        move || organisations_views::page(&reader, &city, &base, &all, (&typed, done))
    };
    Ok(respond(state, reader, status, page, body).await)
}

const fn noted(verdict: Verdict) -> AuditWhat {
    match verdict {
        Verdict::Verified => AuditWhat::OrganisationVerified,
        Verdict::Rejected => AuditWhat::OrganisationRejected,
        Verdict::Suspended => AuditWhat::OrganisationSuspended,
        Verdict::Restored => AuditWhat::OrganisationRestored,
    }
}

/// `to` is what becomes of `organisation`, by its id, which stood as in `shown`; with a `reason` where one is to be told. Of
/// two coordinators who decide at once the second is told that it is done.
async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    coordinator(&state, &reader, &signed_in).await?;
    let city = reader.city()?;
    let organisation = member::by_id(&state.db, &city.id, fields.text("organisation")).await?;
    let organisation = organisation.ok_or(Problem::not_found())?;
    let status = |name: &str| OrganisationStatus::from_word(fields.text(name)).ok_or(Problem::malformed());
    let (shown, to) = (status("shown")?, status("to")?);
    let verdict = shown.verdict(to).ok_or(Problem::malformed())?;
    let mut typed = Typed { fields, ..Typed::default() };
    let reason = verdict.needs_reason().then(|| Reading { typed: &mut typed, l: &reader.l }.words("reason", true));
    if !typed.is_fine() {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, (typed, None)).await;
    }
    let here = reader.href("coordination/organisations")?;
    let now = reader.now.timestamp_millis();
    let owners = accounts::by_ids(&state.db, &member_store::owners(&state.db, &organisation.id).await?).await?;
    let mut tx = state.db.begin().await?;
    if verdict.shows_or_hides() {
        // whoever writes listings takes the counter of the change feed first
        opportunities::touch_organisation(&mut tx, &organisation.id, now).await?;
    }
    if !organisation_store::decide(&mut tx, &organisation.id, (shown, to), reason.as_deref()).await? {
        return Ok(see_other(&format!("{here}?nothing")));
    }
    let event = Event {
        city_id: &city.id,
        organisation_id: &organisation.id,
        account_id: Some(&signed_in.account.id),
        what: noted(verdict),
        subject: &organisation.name,
    };
    audit::store::put(&mut tx, &event, now).await?;
    let said = (verdict, reason.as_deref().unwrap_or_default());
    mails::tell_owners(&state, &mut tx, &city, (&owners, &organisation), said).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(see_other(&format!("{here}?done")))
}
