//! The page on which somebody lets another backpack at their badges, or does not.

use super::{
    parameters::Parameters,
    paths,
    request::{self, Asked, Request},
    store::{self, NewGrant},
    views,
};
use crate::{
    account::{
        limits::{self, Limit, SlowDown},
        me::home_city,
        model::Consent,
        onward, secrets,
        session::{MaybeSignedIn, SignedIn, see_other},
    },
    city::model::{City, CityStatus},
    error::Problem,
    i18n::msg,
    server::{headers, language, problems, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::Response,
    routing::get,
};
use std::sync::Arc;
use uuid::Uuid;

/// Asking somebody.
pub fn router() -> Router<AppState> {
    Router::new().route(paths::AUTHORIZE, get(lead)).route("/{locale}/{city}/me/connect", get(ask).post(answer))
}

/// A program's link names neither language nor city: on to the page in the reader's own.
async fn lead(
    State(state): State<AppState>,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let locale = language::negotiated(&headers);
    let home = match signed_in {
        Some(SignedIn { account, .. }) => Some(home_city(&state, &account)?),
        None => None,
    };
    let directory = state.directory();
    let open = |city: &&Arc<City>| city.status == CityStatus::Live;
    let mut others = directory.cities.iter().filter(open);
    // whoever is not signed in is led by language: there they sign in, whichever city they are of
    let city = home.as_ref().filter(open).or_else(|| others.clone().find(|city| city.locales.contains(&locale)));
    let city = city.or_else(|| others.next()).ok_or(Problem::not_found())?;
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    Ok(see_other(&format!("{}{query}", city.href(locale, "me/connect"))))
}

/// The wish that can be put to somebody, or the answer to whoever made it.
async fn asked(
    state: &AppState,
    reader: &Reader,
    parameters: Option<&Parameters>,
) -> Result<Result<Box<Request>, Response>, Problem> {
    Ok(match request::read(state, parameters).await? {
        Asked::Fine(request) => Ok(request),
        Asked::Refused(to) => Err(see_other(&to)),
        Asked::Unknown => {
            let l = reader.l.clone();
            let page = Page::own(l.t(msg::ConnectUnknownTitle));
            Err(respond(state, reader, StatusCode::BAD_REQUEST, page, move || views::unknown(&l)).await)
        }
    })
}

/// What is wrong with a wish is said before anybody signs in for it.
async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    uri: Uri,
) -> Result<Response, Problem> {
    let parameters = Parameters::read(uri.query().unwrap_or_default().as_bytes());
    let request = match asked(&state, &reader, parameters.as_ref()).await? {
        Ok(request) => request,
        Err(answer) => return Ok(answer),
    };
    let Some(signed_in) = signed_in else { return sign_in(&state, &reader, &uri) };
    page(&state, &reader, &signed_in, request).await
}

/// To sign in or make an account, and back to this page.
fn sign_in(state: &AppState, reader: &Reader, here: &Uri) -> Result<Response, Problem> {
    let here = here.path_and_query().map_or("", |path| path.as_str());
    let next: String = form_urlencoded::byte_serialize(here.as_bytes()).collect();
    let to = see_other(&format!("{}?next={next}", reader.href("sign-in")?));
    Ok(onward::remember(state, to, here))
}

/// Who may not let anybody in: a minor without a guardian's permission.
fn may_connect(state: &AppState, reader: &Reader, signed_in: &SignedIn) -> Result<bool, Problem> {
    let home = home_city(state, &signed_in.account)?;
    Ok(signed_in.account.consent(&home, reader.now) == Consent::Given)
}

async fn page(
    state: &AppState,
    reader: &Reader,
    signed_in: &SignedIn,
    request: Box<Request>,
) -> Result<Response, Problem> {
    let is_minor = signed_in.account.is_minor(home_city(state, &signed_in.account)?.as_ref(), reader.now);
    let policy = headers::policy_leading_to(&state.config, &request.redirect_uri);
    let allowed = may_connect(state, reader, signed_in)?;
    let (action, me) = (reader.href("me/connect")?, reader.href("me")?);
    let l = reader.l.clone();
    let title = l.t(msg::ConnectTitle { name: request.client.about.client_name.as_str().into() });
    let email = signed_in.account.email.to_string();
    let status = if allowed { StatusCode::OK } else { StatusCode::FORBIDDEN };
    let body = move || {
        if allowed {
            views::consent(&l, &request, (&email, is_minor), action)
        } else {
            views::guardian_first(&l, &request, action, me)
        }
    };
    let mut response = respond(state, reader, status, Page::own(title), body).await;
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The form carries the whole wish, which is read once more as if nobody had: what a page carries anybody may have changed.
async fn answer(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    body: Bytes,
) -> Result<Response, Problem> {
    let parameters = Parameters::read(&body);
    let request = match asked(&state, &reader, parameters.as_ref()).await? {
        Ok(request) => request,
        Err(answer) => return Ok(answer),
    };
    match parameters.as_ref().and_then(|parameters| parameters.get("answer")) {
        Some("yes") => {}
        Some("no") => return Ok(see_other(&request.denied(&state))),
        _ => return Err(Problem::malformed()),
    }
    let Some(signed_in) = signed_in else {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(request.fields()).finish();
        let here = format!("{}?{query}", reader.href("me/connect")?).parse().map_err(|_| Problem::malformed())?;
        return sign_in(&state, &reader, &here);
    };
    if !may_connect(&state, &reader, &signed_in)? {
        return page(&state, &reader, &signed_in, request).await;
    }
    let account_id = signed_in.account.id.as_str();
    if let Some(SlowDown { minutes }) = limits::spend(&state, Limit::OauthGrant, account_id).await? {
        return Ok(problems::slow_down(&state, &reader, minutes).await);
    }
    let code = secrets::token()?;
    let grant = NewGrant {
        id: &Uuid::now_v7().to_string(),
        account_id,
        client_id: &request.client.id,
        scopes: &request.scopes,
        code_hash: &secrets::hash(&code),
        redirect_uri: &request.redirect_text,
        challenge: &request.challenge,
    };
    let mut tx = state.db.begin().await?;
    store::put_grant(&mut tx, &grant, reader.now.timestamp_millis()).await?;
    tx.commit().await?;
    Ok(see_other(&request.granted(&state, &code)))
}
