//! A badge that its owner shows: its page, and what other sites, programs and people take of it. The page is the same for
//! everybody and names nobody; what is taken back is gone with the next look, so nothing of it is kept by any cache.

mod views;

use super::{
    export::{
        aside, files, png,
        told::{self, Told},
    },
    model::{Held, Visibility},
    store,
};
use crate::{
    account::forms::Reading,
    badge::raster::{self, Rgb},
    city::model::City,
    error::Problem,
    i18n::{Locale, msg},
    issuer::check::check,
    open_badges::{credential::Credential, recipient::Recipient, report::Check},
    server::{
        form::Fields,
        headers::{self, Framing},
        reader::Reader,
        state::AppState,
    },
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
/// Others may show it in their pages.
const FOR_OTHERS: (HeaderName, &str) = (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
/// The ground of pages, which a city's accent tints.
const GROUND: Rgb = [0xfb, 0xf8, 0xf3];
/// How much of the accent is in the ground of a card, in percent.
const TINT: u32 = 14;

/// Badges that are shown.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/b/{token}", get(page).post(whose))
        .route("/{locale}/{city}/b/{token}/embed", get(embed))
        .route("/{locale}/{city}/b/{token}/picture.png", get(card))
        .route("/{locale}/{city}/b/{token}/badge.png", get(picture))
        .route("/{locale}/{city}/b/{token}/badge.json", get(json))
}

/// The path of the page that shows a badge, while it is shown at all.
#[must_use]
pub fn path(city: &City, locale: Locale, held: &Held) -> Option<String> {
    let token = held.token.as_ref().filter(|_| held.visibility != Visibility::Private)?;
    Some(city.href(locale, &format!("b/{token}")))
}

/// What somebody found who asked whether a badge is a certain person's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Theirs,
    SomebodyElses,
    /// The badge says nothing of its owner's address.
    Untold,
}

/// What is shown under a token. What was taken back and what never was cannot be told apart: of neither is anything kept.
async fn shown(state: &AppState, token: &str) -> Result<Option<Held>, Problem> {
    Ok(store::by_token(&state.db, token).await?)
}

/// The same for what is no page.
async fn file(state: &AppState, token: &str) -> Result<Held, Problem> {
    shown(state, token).await?.ok_or(Problem { status: StatusCode::GONE })
}

async fn page(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let Some(held) = shown(&state, &token).await? else { return Ok(gone(&state, &reader).await) };
    let accepted = headers.get(header::ACCEPT).and_then(|kinds| kinds.to_str().ok()).unwrap_or_default();
    // programs that keep badges bring the address of the page
    let mut response = match files::json(&held) {
        Some(found) if accepted.contains("json") && !accepted.contains("text/html") => answer_json(found),
        _ => show(&state, &reader, &city, held, Typed::default(), None).await?,
    };
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept"));
    Ok(response)
}

/// Compares an address with the one that the badge was issued to. It is kept nowhere, and the answer stands at no address
/// that somebody could pass on.
async fn whose(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let Some(held) = shown(&state, &token).await? else { return Ok(gone(&state, &reader).await) };
    let mut typed = Typed { fields, ..Typed::default() };
    let email = Reading { typed: &mut typed, l: &reader.l }.email("email");
    let found = match email {
        Some(email) => Some(compared(&state, &held, email.to_string()).await?),
        None => None,
    };
    show(&state, &reader, &city, held, typed, found).await
}

async fn compared(state: &AppState, held: &Held, email: String) -> anyhow::Result<Whose> {
    let Ok(badge) = Credential::read(&held.source) else { return Ok(Whose::Untold) };
    Ok(match check(state, &badge, Some(&Recipient::Email(email))).await?.recipient {
        Check::Passed => Whose::Theirs,
        Check::Failed(_) => Whose::SomebodyElses,
        Check::Nothing | Check::Unknown(_) => Whose::Untold,
    })
}

async fn show(
    state: &AppState,
    reader: &Reader,
    city: &City,
    held: Held,
    typed: Typed,
    found: Option<Whose>,
) -> Result<Response, Problem> {
    let l = &reader.l;
    let told = Told::of(state, l, &held).await?;
    let stands = told.stands(state, &held).await?;
    let here = path(city, l.locale(), &held).ok_or(Problem::not_found())?;
    let page = Page {
        title: told.name.clone(),
        description: told.description.clone(),
        canonical: held.token.as_ref().map(|token| format!("/{}/b/{token}", city.slug)),
        image: told.ours.is_some().then(|| format!("{here}/picture.png")),
        no_index: held.visibility != Visibility::Public,
        ..Page::default()
    };
    let status = if typed.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let body = {
        let (reader, city) = (reader.clone(), city.clone());
        move || {
            views::page(
                &views::Shown { l: &reader.l, city: &city, held: &held, told: &told, stands, here: &here },
                &typed,
                found,
            )
        }
    };
    let mut response = respond(state, reader, status, page, body).await;
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    Ok(response)
}

async fn gone(state: &AppState, reader: &Reader) -> Response {
    let l = reader.l.clone();
    let page = Page { title: l.t(msg::ShownGoneTitle), no_index: true, ..Page::default() };
    let home = reader.href("").map_or_else(|_| "/".to_owned(), |href| href.trim_end_matches('/').to_owned());
    respond(state, reader, StatusCode::GONE, page, move || views::gone(&l, home)).await
}

/// A small page for pages of others.
async fn embed(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let l = reader.l.clone();
    let held = shown(&state, &token).await?;
    let page = Page { title: l.t(msg::ShownGoneTitle), no_index: true, bare: true, ..Page::default() };
    let mut response = if let Some(held) = held {
        let told = Told::of(&state, &l, &held).await?;
        let stands = told.stands(&state, &held).await?;
        let here = path(&city, l.locale(), &held).ok_or(Problem::not_found())?;
        let page = Page { title: told.name.clone(), description: told.description.clone(), ..page };
        let body =
            move || views::embed(&views::Shown { l: &l, city: &city, held: &held, told: &told, stands, here: &here });
        respond(&state, &reader, StatusCode::OK, page, body).await
    } else {
        respond(&state, &reader, StatusCode::GONE, page, move || views::embedded_gone(&l)).await
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, NO_STORE);
    headers.insert(header::CONTENT_SECURITY_POLICY, headers::policy(&state.config, Framing::Anywhere));
    headers.insert(FOR_OTHERS.0, HeaderValue::from_static(FOR_OTHERS.1));
    Ok(response)
}

/// The picture where the page is shared.
async fn card(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let held = file(&state, &token).await?;
    let drawing = told::drawing(&state, &held).await?.ok_or(Problem::not_found())?;
    let ground = ground(&city.branding.accent.light);
    let card = aside(move || raster::card(&drawing, ground)).await??;
    Ok(for_others("image/png", card))
}

/// The badge as PNG with itself inside.
async fn picture(
    State(state): State<AppState>,
    _: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let held = file(&state, &token).await?;
    let png = png(&state, &held).await?.ok_or(Problem::not_found())?;
    Ok(for_others("image/png", png))
}

/// The badge itself, for verifiers.
async fn json(
    State(state): State<AppState>,
    _: Reader,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let held = file(&state, &token).await?;
    files::json(&held).map(answer_json).ok_or(Problem::not_found())
}

fn answer_json((kind, json): (&'static str, &str)) -> Response {
    for_others(kind, json.to_owned())
}

fn for_others(kind: &'static str, body: impl IntoResponse) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        FOR_OTHERS,
    ];
    (headers, body).into_response()
}

/// A city's ground: that of all pages with some of its accent, `#rrggbb`.
fn ground(accent: &str) -> Rgb {
    let Some(accent) = raster::rgb(accent) else { return GROUND };
    let mixed = |at: usize| {
        let sum = u32::from(GROUND[at]) * (100 - TINT) + u32::from(accent[at]) * TINT;
        // a hundredth of at most a hundred times 255
        u8::try_from(sum / 100).unwrap_or(u8::MAX)
    };
    [mixed(0), mixed(1), mixed(2)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citys_ground_is_light_and_its_own() {
        assert_eq!(ground("#000000"), [215, 213, 208]);
        assert_ne!(ground("#a63d2f"), ground("#1f7a4d"));
        assert_eq!(ground("red"), GROUND);
    }
}
