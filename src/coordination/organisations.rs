//! The organisations of a city: who waits to be looked at, and taking one away from the public or giving it back.

use super::{
    bulk::{self, Tally},
    filter::{Choices, Filter},
    organisations_views::{self, Shown},
    queue::{self, Queue},
};
use crate::{
    account::{
        session::{SignedIn, see_other},
        store as accounts,
    },
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    city::model::City,
    error::Problem,
    i18n::msg,
    opportunity::store as opportunities,
    provider::{
        forms::Reading,
        mails,
        member::{self, Organisation},
        member_store, organisation_store,
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
    routing::{get, post},
};
use std::sync::Arc;

/// Looking after organisations.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/coordination/organisations", get(show).post(decide))
        .route("/{locale}/{city}/coordination/organisations/verify", post(verify))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let now = reader.now.timestamp_millis();
    let seen = queue::visit(&state.db, (&city.id, &signed_in.account.id), Queue::Organisations, now).await?;
    let done = match query.as_deref() {
        Some("done") => Some(reader.l.t(msg::CoordinationDecided)),
        Some("nothing") => Some(reader.l.t(msg::CoordinationNothing)),
        _ => None,
    };
    let (filter, tally) = (Filter::of(query.as_deref()), Tally::of(query.as_deref()));
    let shown = Shown { typed: Typed::default(), done, filter, tally, seen };
    page(&state, &reader, &city, (StatusCode::OK, shown)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    city: &Arc<City>,
    (status, shown): (StatusCode, Shown),
) -> Result<Response, Problem> {
    let now = reader.now.timestamp_millis();
    let all = organisation_store::of_city(&state.db, &city.id).await?;
    let choices = Choices {
        organisations: all.iter().map(|one| (one.organisation.slug.clone(), one.organisation.name.clone())).collect(),
        kinds: Some((
            reader.l.t(msg::CoordinationFilterStatus),
            OrganisationStatus::ALL.iter().map(|one| (one.as_str().to_owned(), one.words(&reader.l))).collect(),
        )),
    };
    let lets = |one: &organisation_store::Listed| {
        // those that were loaded have never asked for anything
        let waits = (one.registered.unwrap_or(now), now);
        shown.filter.lets(&one.organisation.slug, one.organisation.status.as_str(), waits)
    };
    let all: Vec<_> = all.into_iter().filter(lets).collect();
    let title = reader.l.t(msg::CoordinationOrganisationsTitle);
    let page = Page::own(title);
    let base = reader.href("")?;
    let body = {
        let (reader, city) = (reader.clone(), Arc::clone(city));
        move || organisations_views::page(&reader, &city, &base, (&all, choices), shown)
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
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let organisation = member::by_id(&state.db, &city.id, fields.text("organisation")).await?;
    let organisation = organisation.ok_or(Problem::not_found())?;
    let status = |name: &str| OrganisationStatus::from_word(fields.text(name)).ok_or(Problem::malformed());
    let (shown, to) = (status("shown")?, status("to")?);
    let verdict = shown.verdict(to).ok_or(Problem::malformed())?;
    let mut typed = Typed { fields, ..Typed::default() };
    let reason = verdict.needs_reason().then(|| Reading { typed: &mut typed, l: &reader.l }.words("reason", true));
    if !typed.is_fine() {
        let seen = reader.now.timestamp_millis();
        let shown = Shown { typed, done: None, filter: Filter::default(), tally: None, seen };
        return page(&state, &reader, &city, (StatusCode::UNPROCESSABLE_ENTITY, shown)).await;
    }
    let by =
        Decider { state: &state, city: &city, account_id: &signed_in.account.id, now: reader.now.timestamp_millis() };
    let asked = typed.fields.text("asked").parse().ok();
    let is_decided = by.decide(&organisation, (shown, asked, to), verdict, reason.as_deref()).await?;
    let word = if is_decided { "done" } else { "nothing" };
    Ok(see_other(&reader.href(&format!("coordination/organisations?{word}"))?))
}

/// Verifies each `item` that still waits.
async fn verify(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let by =
        Decider { state: &state, city: &city, account_id: &signed_in.account.id, now: reader.now.timestamp_millis() };
    let mut tally = Tally::default();
    for item in bulk::items(&fields, "item")? {
        let is_decided = match member::by_id(&state.db, &city.id, &item.id).await? {
            Some(organisation) => {
                // what it gave as evidence is what was shown, and not what it has given since
                let step = (OrganisationStatus::Pending, Some(item.shown), OrganisationStatus::Verified);
                by.decide(&organisation, step, Verdict::Verified, None).await?
            }
            None => false,
        };
        tally.count(is_decided);
    }
    Ok(see_other(&reader.href(&format!("coordination/organisations?{}", tally.to_query()))?))
}

/// A coordinator who decides.
struct Decider<'a> {
    state: &'a AppState,
    city: &'a City,
    account_id: &'a str,
    /// Unix milliseconds.
    now: i64,
}

impl Decider<'_> {
    /// Moves an organisation on from how it was shown, and tells its owners; `false` where it stands differently by now.
    async fn decide(
        &self,
        organisation: &Organisation,
        (shown, asked, to): (OrganisationStatus, Option<i64>, OrganisationStatus),
        verdict: Verdict,
        reason: Option<&str>,
    ) -> Result<bool, Problem> {
        let Self { state, city, account_id, now } = *self;
        let owners = accounts::by_ids(&state.db, &member_store::owners(&state.db, &organisation.id).await?).await?;
        let mut tx = state.db.begin().await?;
        if verdict.shows_or_hides() {
            // whoever writes listings takes the counter of the change feed first
            opportunities::touch_organisation(&mut tx, &organisation.id, now).await?;
        }
        if !organisation_store::decide(&mut tx, &organisation.id, (shown, asked, to), reason).await? {
            return Ok(false);
        }
        let event = Event {
            city_id: &city.id,
            organisation_id: &organisation.id,
            account_id: Some(account_id),
            what: noted(verdict),
            subject: &organisation.name,
        };
        audit::store::put(&mut tx, &event, now).await?;
        let said = (verdict, reason.unwrap_or_default());
        mails::tell_owners(state, &mut tx, city, (&owners, organisation), said).await?;
        tx.commit().await?;
        state.new_mail.notify_one();
        Ok(true)
    }
}
