//! A badge for those who were at a session.

use super::{
    bulk::{self, begun},
    bulk_views,
    desk::Desk,
    model::Via,
    rows::NewRow,
    runs::RunStatus,
    views::head,
};
use crate::{
    account::session::{SignedIn, see_other},
    badge::{
        model::{BadgeStatus, Shown},
        store, versions,
    },
    error::Problem,
    i18n::msg,
    opportunity::{
        listing::{Listing, Session},
        store as opportunities,
    },
    participation::{self, mails::titled, model::Presence, store::Participant},
    provider::status::OrganisationStatus,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Awarding from a session.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/{organisation}/sessions/{session}/award", get(show).post(give))
}

/// A session of the organisation, who was there, and what they can be given.
struct There {
    desk: Desk,
    listing: Listing,
    session: Session,
    present: Vec<Participant>,
    /// Those that the listing leads to first.
    badges: Vec<Shown>,
}

impl There {
    async fn of(
        state: &AppState,
        reader: &Reader,
        signed_in: SignedIn,
        (organisation, id): (&str, &str),
    ) -> Result<Self, Problem> {
        let desk = Desk::of(state, reader, signed_in, organisation).await?;
        let listing = opportunities::of_session(&state.db, id).await?;
        let own =
            |listing: &Listing| listing.city_id == desk.city.id && listing.organiser.slug == desk.organisation.slug;
        let listing = listing.filter(own).ok_or(Problem::not_found())?;
        let session = listing.sessions.iter().find(|session| session.id == id).cloned().ok_or(Problem::not_found())?;
        let mut present = participation::store::of_session(&state.db, &session.id).await?;
        present.retain(|one| one.registration.presence == Presence::Present);
        let mut badges = Vec::new();
        if desk.organisation.status == OrganisationStatus::Verified {
            for badge in store::of_organisation(&state.db, &desk.organisation.id).await? {
                if badge.status == BadgeStatus::Published {
                    badges.extend(versions::of_city(&state.db, &desk.city.id, &badge.id).await?);
                }
            }
            let leading: BTreeSet<String> =
                versions::of_listing(&state.db, &listing.id).await?.into_iter().map(|badge| badge.id).collect();
            badges.sort_by_key(|badge| !leading.contains(&badge.id));
        }
        Ok(Self { desk, listing, session, present, badges })
    }

    fn href(&self) -> String {
        self.desk.href(&format!("sessions/{}", self.session.id))
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, session)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let there = There::of(&state, &reader, signed_in, (&organisation, &session)).await?;
    page(&state, there, StatusCode::OK, Typed::default()).await
}

async fn page(state: &AppState, there: There, status: StatusCode, typed: Typed) -> Result<Response, Problem> {
    let reader = there.desk.reader.clone();
    let page = Page::own(reader.l.t(msg::AwardSessionTitle));
    Ok(respond(state, &reader, status, page, move || view(&there, &typed)).await)
}

/// `badge`, a `person` for each (the id of their place), and what they did.
async fn give(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, session)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let there = There::of(&state, &reader, signed_in, (&organisation, &session)).await?;
    let l = &reader.l;
    let mut typed = Typed { fields, ..Typed::default() };
    let chosen: BTreeSet<String> =
        typed.fields.all().iter().filter(|(name, _)| name == "person").map(|(_, id)| id.clone()).collect();
    // somebody who was not there, or is not noted as such any more
    if chosen.iter().any(|id| there.present.iter().all(|one| one.registration.id != *id)) {
        typed.problem("person", l.t(msg::AwardSessionGone));
    } else if chosen.is_empty() {
        typed.problem("person", l.t(msg::AwardSessionNobodyChosen));
    }
    let badge = there.badges.iter().find(|badge| badge.id == typed.fields.text("badge"));
    if badge.is_none() {
        typed.problem("badge", l.t(msg::BadgeProblemChoice));
    }
    let narrative = bulk::narrative(&mut typed, &there.desk);
    let (Some(badge), true) = (badge, typed.is_fine()) else {
        return page(&state, there, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
    };
    let badge = there.desk.badge(&state, &badge.id).await?;
    let chosen = there.present.iter().filter(|one| chosen.contains(&one.registration.id));
    let rows: Vec<NewRow> = (1..)
        .zip(chosen)
        .map(|(number, one)| NewRow {
            number,
            registration_id: Some(one.registration.id.clone()),
            narrative: narrative.clone(),
            ..NewRow::default()
        })
        .collect();
    let mut run = begun(&there.desk, &badge, Via::Presence, RunStatus::Running);
    run.session_id = Some(there.session.id.clone());
    there.desk.keep(&state, &badge, &run, &rows).await?;
    Ok(see_other(&format!("{}/runs/{}", there.desk.awards(&badge), run.id)))
}

fn view(there: &There, typed: &Typed) -> AnyView {
    let There { desk, listing, session, present, badges } = there;
    let l = &desk.reader.l;
    let wording = desk.reader.wording(&desk.city);
    let text = listing.text(l.locale(), desk.city.default_locale);
    let lang = text.filter(|text| text.locale != l.locale()).map(|text| text.locale.as_str());
    let title = listing.title(l.locale(), desk.city.default_locale).to_owned();
    let note = |words: String| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> }.into_any();
    let body = if desk.organisation.status != OrganisationStatus::Verified {
        note(l.t(msg::AwardBarOrganisation))
    } else if present.is_empty() {
        note(l.t(msg::AwardSessionNobody))
    } else if badges.is_empty() {
        view! {
            {note(l.t(msg::AwardSessionNoBadge))}
            <p><a class="button wide" href=desk.href("badges")>{l.t(msg::BadgesTitle)}</a></p>
        }
        .into_any()
    } else {
        form(there, typed)
    };
    view! {
        <div class="page narrow">
            {head(there.href(), title.clone(), l.t(msg::AwardSessionTitle))}
            <p class="lead"><span lang=lang>{title}</span>", "{wording.session(session)}</p>
            {body}
        </div>
    }
    .into_any()
}

fn form(there: &There, typed: &Typed) -> AnyView {
    let There { desk, present, badges, .. } = there;
    let l = &desk.reader.l;
    let again = typed.fields.has("badge");
    let options: Vec<_> = badges
        .iter()
        .map(|badge| {
            let lang = badge.version.content.text(l.locale()).map(|(locale, _)| locale.as_str());
            let chosen = typed.fields.text("badge") == badge.id;
            view! { <option value=badge.id.clone() lang=lang selected=chosen>{badge.name(l.locale()).to_owned()}</option> }
        })
        .collect();
    let ticks: Vec<_> = present
        .iter()
        .map(|one| {
            let id = one.registration.id.clone();
            // whoever was there is ticked, until somebody has chosen otherwise
            let checked = !again || typed.fields.all().iter().any(|(name, value)| name == "person" && *value == id);
            view! {
                <label class="choice"><input type="checkbox" name="person" value=id checked=checked/><span>{titled(&one.name, &one.registration.child)}</span></label>
            }
        })
        .collect();
    view! {
        {typed.summary(l)}
        <form method="post" action=format!("{}/award", there.href()) class="form">
            <div class="field">
                <label for="badge">{l.t(msg::AwardSessionBadge)}</label>
                <select id="badge" name="badge" aria-invalid=typed.described("badge").is_some().then_some("true") aria-describedby=typed.described("badge")>{options}</select>
                {typed.said("badge")}
            </div>
            <fieldset aria-describedby=typed.described("person")>
                <legend>{l.t(msg::AwardSessionPeople)}</legend>
                {ticks}
                {typed.said("person")}
            </fieldset>
            {bulk_views::narrative(l, typed)}
            <button class="button primary wide">{l.t(msg::AwardSessionButton)}</button>
            <p class="field-hint">{l.t(msg::AwardStartHint)}</p>
        </form>
    }
    .into_any()
}
