//! The organisation's pages about applications: those for a badge, and one of them.

use super::{
    decide,
    desk_views::{self, OnePage},
    model::{Application, Dossier},
    store, views,
};
use crate::{
    account::{model::Account, session::SignedIn, store as accounts},
    badge::{model::Badge, store as badges},
    city::model::City,
    error::Problem,
    i18n::{Localizer, msg},
    provider::member::{self, AtDesk},
    server::{reader::Reader, state::AppState},
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
use std::sync::Arc;

/// Assessing.
pub fn router() -> Router<AppState> {
    let list = "/{locale}/{city}/desk/{organisation}/badges/{id}/applications";
    Router::new().route(list, get(show_all)).route(&format!("{list}/{{application}}"), get(show).post(decide::act))
}

/// Somebody at the desk who assesses: whoever acts for the organisation may.
pub struct Assessing {
    pub city: Arc<City>,
    pub at_desk: AtDesk,
    pub account: Account,
    pub badge: Badge,
}

impl Assessing {
    pub async fn of(
        state: &AppState,
        reader: &Reader,
        signed_in: SignedIn,
        (slug, id): (&str, &str),
    ) -> Result<Self, Problem> {
        let city = reader.city()?;
        let at_desk = member::at_desk(state, &signed_in.account, &city, slug).await?;
        let badge = badges::get(&state.db, &at_desk.organisation.id, id).await?.ok_or(Problem::not_found())?;
        Ok(Self { city, at_desk, account: signed_in.account, badge })
    }

    /// The address of the applications.
    pub fn href(&self, l: &Localizer) -> String {
        let path = format!("desk/{}/badges/{}/applications", self.at_desk.organisation.slug, self.badge.id);
        self.city.href(l.locale(), &path)
    }

    /// One that was handed over, with whose it is.
    pub async fn one(&self, state: &AppState, id: &str) -> Result<(Dossier, Account), Problem> {
        let of_badge = |one: &Application| one.achievement_id == self.badge.id && one.submitted.is_some();
        let application = store::get(&state.db, id).await?.filter(of_badge).ok_or(Problem::not_found())?;
        let owner = accounts::by_id(&state.db, &application.account_id).await?.ok_or(Problem::not_found())?;
        Ok((store::dossier(&state.db, application).await?, owner))
    }
}

async fn show_all(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let assessing = Assessing::of(&state, &reader, signed_in, (&organisation, &id)).await?;
    let applications = store::all_of_badge(&state.db, &id).await?;
    let desk = reader.href(&format!("desk/{organisation}"))?;
    let page = Page::own(reader.l.t(msg::ApplicationsTitle));
    let body = {
        let reader = reader.clone();
        move || desk_views::list(&reader, &assessing, &applications, desk)
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, application)): Path<(String, String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let assessing = Assessing::of(&state, &reader, signed_in, (&organisation, &id)).await?;
    let found = assessing.one(&state, &application).await?;
    let l = &reader.l;
    let done = match query.as_deref() {
        Some("done=saved") => Some(l.t(msg::SettingsSaved)),
        Some("done=accepted") => Some(l.t(msg::ApplicationDoneAccepted)),
        Some("done=already") => Some(l.t(msg::ApplicationDoneAlready)),
        Some("done=changes-requested") => Some(l.t(msg::ApplicationDoneChanges)),
        Some("done=rejected") => Some(l.t(msg::ApplicationDoneRejected)),
        _ => None,
    };
    Ok(page(&state, &reader, StatusCode::OK, (assessing, found), Shows { done, ..Shows::default() }).await)
}

/// How the page is shown.
#[derive(Default)]
pub struct Shows {
    pub typed: Typed,
    /// What was just done, in words.
    pub done: Option<String>,
    /// What stands in the way, in words.
    pub refused: Option<String>,
}

/// The page of one.
pub async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (assessing, (dossier, owner)): (Assessing, (Dossier, Account)),
    shows: Shows,
) -> Response {
    let title = format!("{} · {}", owner.name, views::name(&reader.l, &dossier.content).1);
    let body = {
        let reader = reader.clone();
        move || desk_views::one(&reader, OnePage { assessing, dossier, name: owner.name, shows })
    };
    respond(state, reader, status, Page::own(title), body).await
}
