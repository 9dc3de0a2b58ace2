//! The page that a mail's link opens: everything still true, with one tap.

use super::{
    store,
    token::{self, PURPOSE},
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    error::Problem,
    i18n::msg,
    opportunity,
    provider::member::{self, AtDesk, Organisation},
    server::{form::Fields, problems, reader::Reader, signing::Signer, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Saying that listings are true: by a mail's link, or at the desk.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/confirm/{token}", get(by_link).post(confirm_by_link))
        .route("/{locale}/{city}/desk/{organisation}/confirm", get(at_desk).post(confirm_at_desk))
}

/// The organisation that a link is about, of this city.
async fn linked(state: &AppState, reader: &Reader, token: &str) -> Result<Option<Organisation>, Problem> {
    let signer = Signer::of(&state.db, PURPOSE).await?;
    let Some(id) = token::read(&signer, token, state.now().timestamp_millis()) else { return Ok(None) };
    Ok(member::by_id(&state.db, &reader.city()?.id, &id).await?)
}

async fn by_link(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let Some(organisation) = linked(&state, &reader, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "me").await);
    };
    page(&state, &reader, &organisation, (None, query.as_deref() == Some("done"))).await
}

async fn confirm_by_link(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(organisation) = linked(&state, &reader, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "me").await);
    };
    confirm(&state, &reader, &organisation, None, &fields).await?;
    Ok(see_other(&reader.href(&format!("confirm/{token}?done"))?))
}

async fn at_desk(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let AtDesk { organisation, .. } =
        member::decider(&state, &signed_in.account, reader.city()?.as_ref(), &slug).await?;
    let back = reader.href(&format!("desk/{slug}"))?;
    page(&state, &reader, &organisation, (Some(back), query.as_deref() == Some("done"))).await
}

async fn confirm_at_desk(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let AtDesk { organisation, .. } =
        member::decider(&state, &signed_in.account, reader.city()?.as_ref(), &slug).await?;
    confirm(&state, &reader, &organisation, Some(&signed_in.account.id), &fields).await?;
    Ok(see_other(&reader.href(&format!("desk/{slug}/confirm?done"))?))
}

/// Every `listing` of the form; those that nobody asked about are left as they are.
async fn confirm(
    state: &AppState,
    reader: &Reader,
    organisation: &Organisation,
    account_id: Option<&str>,
    fields: &Fields,
) -> Result<(), Problem> {
    let city = reader.city()?;
    let now = reader.now.timestamp_millis();
    let ids: Vec<String> =
        fields.all().iter().filter(|(name, _)| name == "listing").map(|(_, id)| id.clone()).take(500).collect();
    let listings = opportunity::store::by_ids(&state.db, &ids).await?;
    let mut tx = state.db.begin().await?;
    for listing in &listings {
        if !store::confirm(&mut tx, &organisation.id, &listing.id, now).await? {
            continue;
        }
        let event = Event {
            city_id: &city.id,
            organisation_id: &organisation.id,
            account_id,
            what: AuditWhat::Confirmed,
            subject: listing.title(listing.original_locale, city.default_locale),
        };
        audit::store::put(&mut tx, &event, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The page, with the way back where the reader has come from the desk.
async fn page(
    state: &AppState,
    reader: &Reader,
    organisation: &Organisation,
    (back, done): (Option<String>, bool),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let ids = store::asked(&state.db, &organisation.id).await?;
    let listings = opportunity::store::by_ids(&state.db, &ids).await?;
    let desk = reader.href(&format!("desk/{}/listings", organisation.slug))?;
    let title = reader.l.t(msg::ConfirmTitle);
    let name = organisation.name.clone();
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let rows: Vec<_> = listings
                .iter()
                .filter_map(|listing| {
                    let card = wording.card(listing, None)?;
                    let edit = format!("{desk}/{}", listing.id);
                    let facts = format!("{} · {} · {}", card.when, card.place, card.price);
                    Some(view! {
                        <li>
                            <label class="choice">
                                <input type="checkbox" name="listing" value=listing.id.clone() checked=true/>
                                <span><strong lang=card.lang>{card.title}</strong><br/><span class="quiet">{facts}</span></span>
                            </label>
                            <a href=edit>{l.t(msg::ConfirmEdit)}</a>
                        </li>
                    })
                })
                .collect();
            let done = done.then(|| note::done(l.t(msg::ConfirmDone)));
            let by_mail = back.is_none().then(|| view! { <p class="quiet">{name.clone()}</p> });
            let head = back.map(|href| view! { <p class="aside-link"><a href=href><Icon name="arrow-left"/>{name}</a></p> });
            let form = if rows.is_empty() {
                view! { <p class="lead">{l.t(msg::ConfirmNone)}</p> }.into_any()
            } else {
                view! {
                    <p class="lead">{l.t(msg::ConfirmLead)}</p>
                    <form method="post" class="form">
                        <ul class="sessions" role="list">{rows}</ul>
                        <button class="button primary wide"><Icon name="check"/>{l.t(msg::ConfirmButton)}</button>
                    </form>
                }
                .into_any()
            };
            view! {
                <div class="page narrow">
                    {head}
                    <h1>{l.t(msg::ConfirmTitle)}</h1>
                    {by_mail}
                    {done}
                    {form}
                </div>
            }
        }
    };
    let page = Page::own(title);
    Ok(respond(state, reader, StatusCode::OK, page, body).await)
}
