//! The page on which an organisation chooses a picture of its own for a badge, and goes back to a composed one. A form within
//! the badge's form there cannot be: a button there saves and leads here.

use super::{
    model::{Badge, preview},
    routes::Designing,
    store, words,
};
use crate::{
    account::{
        limits::{self, Limit},
        session::{SignedIn, see_other},
    },
    audit::model::AuditWhat,
    error::Problem,
    i18n::msg,
    picture::{
        model::{PictureKind, Refused},
        store as pictures,
        upload::{self, Upload},
        views::{self, ChoosePage},
    },
    server::{problems, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

/// Choosing a picture.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/picture", get(show).post(send))
        .layer(DefaultBodyLimit::max(upload::MAX_FORM))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let badge = designing.badge(&state, &id).await?;
    page(&state, &reader, &designing, &badge, None).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    designing: &Designing,
    badge: &Badge,
    refused: Option<Refused>,
) -> Result<Response, Problem> {
    let l = reader.l.clone();
    let form = designing.href(&l, Some(&badge.id));
    let own = badge.content.picture.as_deref();
    let choose = ChoosePage {
        title: l.t(msg::BadgeOwnTitle),
        lead: l.t(msg::BadgeOwnLead),
        back: (format!("{form}#picture"), words::name(&l, badge.content.name())),
        action: format!("{form}/picture"),
        now: own.map(|id| (preview(badge.content.design, Some(id)), l.t(msg::BadgePreviewAlt))),
        remove: l.t(msg::BadgeOwnRemove),
        refused,
        done: None,
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::own(l.t(msg::BadgeOwnTitle));
    Ok(respond(state, reader, status, page, move || views::choose(&l, choose)).await)
}

/// Gives the badge a picture, or takes it away. Nothing else of the badge is written, so that it is in nobody's way who writes
/// there; they are told when they save.
async fn send(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let badge = designing.badge(&state, &id).await?;
    let upload = Upload::read(request, &state).await?;
    let made = if upload.remove {
        None
    } else {
        if let Some(slow_down) = limits::spend(&state, Limit::Picture, &designing.account_id).await? {
            return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
        }
        match upload.make(&state, PictureKind::Badge).await? {
            Ok(made) => Some(made),
            Err(refused) => return page(&state, &reader, &designing, &badge, Some(refused)).await,
        }
    };
    let mut tx = state.db.begin().await?;
    let own = match &made {
        Some(made) => {
            let organisation_id = &designing.organisation.id;
            Some(pictures::put(&mut tx, organisation_id, PictureKind::Badge, made, designing.now).await?)
        }
        None => None,
    };
    store::set_picture(&mut tx, &badge.id, own.as_deref(), designing.now).await?;
    designing.note(&mut tx, AuditWhat::BadgeChanged, badge.content.name()).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{}?done=saved#picture", designing.href(&reader.l, Some(&badge.id)))))
}
