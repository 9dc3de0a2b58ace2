//! The page on which anybody checks a badge. Nothing of what is presented is kept, and no answer is.

use super::{
    check::{self, Whose},
    picture,
    upload::{MAX_FORM, Upload},
    views, words,
};
use crate::{
    account::{
        limits::{self, Limit},
        session::MaybeSignedIn,
    },
    error::Problem,
    i18n::msg,
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, RawQuery, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// The page is the same for everybody: a cache may keep the empty form.
const CACHE_SECONDS: u32 = 30;

/// Checking, in a city and without one.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/verify", get(show).post(send))
        .route("/{locale}/verify", get(show).post(send))
        .layer(DefaultBodyLimit::max(MAX_FORM))
}

/// This page's address.
fn here(reader: &Reader) -> String {
    reader.href("verify").unwrap_or_else(|_| format!("/{}/verify", reader.l.locale().as_str()))
}

fn page(reader: &Reader) -> Page {
    let canonical = reader.city.as_ref().map_or_else(|| "/verify".to_owned(), |city| format!("/{}/verify", city.slug));
    Page {
        title: reader.l.t(msg::VerifyTitle),
        description: reader.l.t(msg::VerifyLead),
        canonical: Some(canonical),
        ..Page::default()
    }
}

/// The form; an address in the query is filled in, and asked for by nobody but whoever presses the button.
async fn show(State(state): State<AppState>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let query = query.unwrap_or_default();
    let address = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "address");
    let address = address.map(|(_, value)| value.into_owned()).filter(|value| !value.contains(char::is_control));
    let is_plain = address.is_none();
    let typed =
        Typed { fields: Fields::from_iter(address.map(|address| ("address".to_owned(), address))), ..Typed::default() };
    let cache_seconds = is_plain.then_some(CACHE_SECONDS);
    Ok(form(&state, &reader, StatusCode::OK, Page { cache_seconds, ..page(&reader) }, typed).await)
}

async fn form(state: &AppState, reader: &Reader, status: StatusCode, page: Page, typed: Typed) -> Response {
    let (l, action) = (reader.l.clone(), here(reader));
    let bring = reader.href("me/backpack/bring").ok();
    let body = move || {
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::VerifyTitle)}</h1>
                <p class="lead">{l.t(msg::VerifyLead)}</p>
                {views::form(&l, action, &typed, true)}
                {bring.map(|href| view! { <p class="aside-link"><a href=href>{l.t(msg::VerifyBring)}</a></p> })}
            </div>
        }
    };
    respond(state, reader, status, page, body).await
}

async fn send(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    client: Client,
    request: Request,
) -> Result<Response, Problem> {
    let whom = signed_in.as_ref().map_or(&client.address, |signed_in| &signed_in.account.id);
    if let Some(slow_down) = limits::spend(&state, Limit::Verification, whom).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let Upload { mut typed, badge, whose, field } = Upload::read(request, &state, &reader).await?;
    let looked = match badge {
        Ok(badge) if typed.is_fine() => {
            check::check(&state, badge, &whose.map_or(Whose::Anybody, Whose::Asked)).await?
        }
        Ok(_) => return Ok(refused(&state, &reader, typed).await),
        Err(unread) => Err(unread),
    };
    let looked = match looked {
        Ok(looked) => looked,
        Err(unread) => {
            typed.problem(field, words::unread(&reader.l, &unread));
            return Ok(refused(&state, &reader, typed).await);
        }
    };
    let shown = picture::shown(&state, &looked).await?;
    let shown = shown.map_or_else(|| picture::instead(&state, looked.picture.as_deref()), |png| picture::inline(&png));
    let (another, bring) = (here(&reader), reader.href("me/backpack/bring").ok());
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            view! {
                <article class="page narrow badge-page">
                    {views::found(&reader, &looked.checked, shown)}
                    <p class="row"><a class="button" href=another>{l.t(msg::VerifyAnother)}</a></p>
                    {bring.map(|href| view! { <p class="aside-link"><a href=href>{l.t(msg::VerifyBring)}</a></p> })}
                </article>
            }
        }
    };
    Ok(unkept(respond(&state, &reader, StatusCode::OK, Page { no_index: true, ..page(&reader) }, body).await))
}

async fn refused(state: &AppState, reader: &Reader, typed: Typed) -> Response {
    let page = Page { no_index: true, ..page(reader) };
    unkept(form(state, reader, StatusCode::UNPROCESSABLE_ENTITY, page, typed).await)
}

/// What somebody has presented is in it.
#[must_use]
pub fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
