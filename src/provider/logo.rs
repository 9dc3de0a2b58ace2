//! The logo of an organisation, which stands beside its name.

use super::member::{self, Organisation};
use crate::{
    account::{
        limits::{self, Limit},
        session::{SignedIn, see_other},
    },
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    error::Problem,
    i18n::msg,
    opportunity::store as opportunities,
    picture::{
        model::{self, PictureKind, Refused},
        store as pictures,
        upload::{self, Upload},
        views::{self, ChoosePage},
    },
    server::{problems, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, RawQuery, Request, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

/// The logo.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/logo", get(show).post(send))
        .layer(DefaultBodyLimit::max(upload::MAX_FORM))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let organisation = member::manager(&state, &account, &city, &slug).await?.organisation;
    page(&state, &reader, &organisation, None, query.as_deref() == Some("saved")).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    organisation: &Organisation,
    refused: Option<Refused>,
    saved: bool,
) -> Result<Response, Problem> {
    let now = pictures::logo(&state.db, &organisation.id).await?;
    let desk = reader.href(&format!("desk/{}", organisation.slug))?;
    let l = reader.l.clone();
    let choose = ChoosePage {
        title: l.t(msg::LogoTitle),
        lead: l.t(msg::LogoLead),
        back: (format!("{desk}/profile"), organisation.name.clone()),
        action: format!("{desk}/logo"),
        now: now.map(|id| (model::logo(&id), l.t(msg::LogoNow))),
        remove: l.t(msg::LogoRemove),
        refused,
        done: saved.then(|| l.t(msg::SettingsSaved)),
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::own(l.t(msg::LogoTitle));
    Ok(respond(state, reader, status, page, move || views::choose(&l, choose)).await)
}

async fn send(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let organisation = member::manager(&state, &account, &city, &slug).await?.organisation;
    let upload = Upload::read(request, &state).await?;
    let made = if upload.remove {
        None
    } else {
        if let Some(slow_down) = limits::spend(&state, Limit::Picture, &account.id).await? {
            return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
        }
        match upload.make(&state, PictureKind::Logo).await? {
            Ok(made) => Some(made),
            Err(refused) => return page(&state, &reader, &organisation, Some(refused), false).await,
        }
    };
    let now = reader.now.timestamp_millis();
    let event = Event {
        city_id: &city.id,
        organisation_id: &organisation.id,
        account_id: Some(&account.id),
        what: if made.is_some() { AuditWhat::LogoChanged } else { AuditWhat::LogoRemoved },
        subject: &organisation.name,
    };
    let mut tx = state.db.begin().await?;
    // whoever writes listings takes the counter of the change feed first
    opportunities::touch_organisation(&mut tx, &organisation.id, now).await?;
    let id = match &made {
        Some(made) => Some(pictures::put(&mut tx, &organisation.id, PictureKind::Logo, made, now).await?),
        None => None,
    };
    pictures::set_logo(&mut tx, &organisation.id, id.as_deref()).await?;
    audit::store::put(&mut tx, &event, now).await?;
    tx.commit().await?;
    Ok(see_other(&reader.href(&format!("desk/{slug}/logo?saved"))?))
}
