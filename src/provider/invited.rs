//! The page that an invitation opens: what for, and yes.

use super::{
    invitation::{self, Invitation},
    member::{self, Organisation},
    member_store,
};
use crate::{
    account::{
        model::Account,
        secrets,
        session::{SignedIn, see_other},
    },
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    error::Problem,
    i18n::msg,
    server::{problems, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Invitations.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/invitation/{token}", get(look).post(accept))
}

/// The invitation of a link, if it is to this account's address and for this city: the link alone opens nobody's desk.
async fn find(
    state: &AppState,
    reader: &Reader,
    account: &Account,
    token_hash: &str,
) -> Result<Option<(Invitation, Organisation)>, Problem> {
    let city = reader.city()?;
    let invitation = invitation::find(&state.db, token_hash, reader.now.timestamp_millis()).await?;
    let address: &str = account.email.as_ref();
    let Some(invitation) = invitation.filter(|one| one.email == address) else { return Ok(None) };
    let organisation = member::by_id(&state.db, &city.id, &invitation.organisation_id).await?;
    Ok(organisation.map(|organisation| (invitation, organisation)))
}

async fn look(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let Some((invitation, organisation)) = find(&state, &reader, &account, &secrets::hash(&token)).await? else {
        return Ok(problems::link_old(&state, &reader, "me").await);
    };
    let action = reader.href(&format!("invitation/{token}"))?;
    let title = reader.l.t(msg::InvitationTitle { organisation: organisation.name.as_str().into() });
    let page = Page::own(title.clone());
    let l = reader.l.clone();
    let body = move || {
        view! {
            <div class="page narrow">
                <h1>{title}</h1>
                <p class="lead">{l.t(msg::InvitationLead { role: invitation.role.words(&l).into() })}</p>
                <form method="post" action=action class="form">
                    <button class="button primary wide">{l.t(msg::InvitationButton)}</button>
                </form>
                <p class="quiet">{l.t(msg::InvitationNo)}</p>
            </div>
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// Whoever is a member already keeps their role.
async fn accept(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let token_hash = secrets::hash(&token);
    let Some((invitation, organisation)) = find(&state, &reader, &account, &token_hash).await? else {
        return Ok(problems::link_old(&state, &reader, "me").await);
    };
    let now = reader.now.timestamp_millis();
    let mut tx = state.db.begin().await?;
    if !invitation::use_up(&mut tx, &token_hash).await? {
        return Ok(problems::link_old(&state, &reader, "me").await);
    }
    if member_store::add(&mut tx, &organisation.id, &account.id, invitation.role, now).await? {
        let city = reader.city()?;
        let event = Event {
            city_id: &city.id,
            organisation_id: &organisation.id,
            account_id: Some(&account.id),
            what: AuditWhat::MemberJoined,
            subject: invitation.role.as_str(),
        };
        audit::store::put(&mut tx, &event, now).await?;
    }
    tx.commit().await?;
    Ok(see_other(&reader.href(&format!("desk/{}?joined", organisation.slug))?))
}
