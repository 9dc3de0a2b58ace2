//! All badges of a backpack, each exactly as it was signed, and one put into it.

use super::{
    ROOT, asked,
    paging::Paging,
    private,
    refusal::Refusal,
    upsert::{self, Put},
};
use crate::{
    account::limits::{self, Limit},
    backpack::{model::Held, store},
    i18n::{Locale, Mode},
    oauth::scope::Scope,
    open_badges::{
        credential::Credential,
        json::JsonError,
        jwt,
        present::{self, PresentError, Presented},
    },
    server::{body, reader::Reader, state::AppState},
    verification::{
        check::{self, Unread},
        words,
    },
};
use axum::{
    Router,
    extract::{RawQuery, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
    routing::get,
};

const JSON: &str = "application/json";
const TEXT: &str = "text/plain; charset=utf-8";
/// Seconds until others are likely to have been checked.
const SOON: u64 = 10;

/// The badges.
pub fn router() -> Router<AppState> {
    Router::new().route(&format!("{ROOT}/credentials"), get(list).post(put))
}

/// In which of its two forms a badge is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Json,
    Jws,
}

impl Form {
    fn of(badge: &Credential) -> Self {
        if badge.jws().is_some() { Self::Jws } else { Self::Json }
    }

    /// Of one in a backpack; none of a badge of Open Badges 2.0, which is no credential.
    fn held(held: &Held) -> Option<Self> {
        if held.award_id.is_some() {
            return Some(Self::Json);
        }
        Credential::read(&held.source).ok().filter(Credential::is_badge).map(|badge| Self::of(&badge))
    }

    /// By what a body says it is.
    fn said(headers: &HeaderMap) -> Option<Self> {
        let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        match kind.split(';').next()?.trim().to_ascii_lowercase().as_str() {
            "application/json" | "application/ld+json" | "application/vc+ld+json" | "application/vc" => {
                Some(Self::Json)
            }
            "text/plain" | "application/jwt" | "application/vc+jwt" => Some(Self::Jws),
            _ => None,
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Json => JSON,
            Self::Jws => TEXT,
        }
    }
}

async fn list(
    State(state): State<AppState>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let bearer = asked(&state, &headers, Scope::CredentialReadonly).await?;
    let paging = Paging::read(query.as_deref().unwrap_or_default())?;
    let mut badges = store::of_account(&state.db, &bearer.account.id).await?;
    // what comes while somebody turns the pages comes behind
    badges.reverse();
    let address = format!("{}{ROOT}/credentials", state.config.origin());
    let read = tokio::task::spawn_blocking(move || {
        let taken = badges.iter().filter(|held| paging.takes(held.begins));
        let badges: Vec<(Form, &Held)> = taken.filter_map(|held| Form::held(held).map(|form| (form, held))).collect();
        let total = badges.len() as u64;
        (written(paging.page(&badges)), paging.links(&address, total), total)
    });
    let (body, links, total) = read.await.map_err(anyhow::Error::from)?;
    let mut response = private(JSON, body);
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("x-total-count"), HeaderValue::from(total));
    headers.insert(header::LINK, HeaderValue::from_str(&links).map_err(anyhow::Error::from)?);
    Ok(response)
}

/// The answer. Each badge stands in it as the very text that was signed: a text that is read and written anew says the same and
/// is another one.
fn written(badges: &[(Form, &Held)]) -> String {
    let of = |form: Form| badges.iter().filter(move |(own, _)| *own == form).map(|(_, held)| held.source.as_str());
    let credentials: Vec<&str> = of(Form::Json).collect();
    // three parts in base 64: nothing in them needs escaping
    let compact: Vec<String> = of(Form::Jws).map(|jws| format!("\"{jws}\"")).collect();
    format!("{{\"credential\":[{}],\"compactJwsString\":[{}]}}", credentials.join(","), compact.join(","))
}

async fn put(State(state): State<AppState>, request: Request) -> Result<Response, Refusal> {
    let (parts, body) = request.into_parts();
    let bearer = asked(&state, &parts.headers, Scope::CredentialUpsert).await?;
    let form = Form::said(&parts.headers).ok_or_else(|| {
        let kinds = "Content-Type is application/vc+ld+json or application/json, or text/plain for a compact JWS";
        Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, kinds)
    })?;
    if let Some(slow_down) = limits::spend(&state, Limit::Verification, &bearer.account.id).await? {
        return Err(slow_down.into());
    }
    // it is spoken of to those who write the program
    let mut reader = Reader::guess(&state, &parts);
    reader.l = state.catalogue.localizer(Locale::En, Mode::Plain);
    let bytes = body::whole(body, jwt::MAX_BYTES).await?.ok_or_else(|| unread(&reader, &Unread::TooLarge))?;
    let badge = read(bytes, form).await?.map_err(|why| why.refusal(&reader))?;
    let source = badge.source().to_owned();
    let put = upsert::put(&state, &reader, &bearer.account, badge).await?;
    let mut response = private(form.kind(), source);
    *response.status_mut() = match put {
        Put::New => StatusCode::CREATED,
        Put::Renewed | Put::There => StatusCode::OK,
    };
    Ok(response)
}

/// Why a body is not taken, before anything of it is checked.
enum Misfit {
    Unread(PresentError),
    /// Another form than its `Content-Type` says.
    Form,
    /// A badge of Open Badges 2.0.
    Two,
}

impl Misfit {
    fn refusal(self, reader: &Reader) -> Refusal {
        match self {
            Self::Unread(error) => unread(reader, &Unread::Badge(error)),
            Self::Form => Refusal::data("the body is another form of a badge than its Content-Type says"),
            Self::Two => {
                Refusal::data("this is a badge of Open Badges 2.0: its owner can bring it along at their backpack")
            }
        }
    }
}

/// Reads what was sent: of all that a person may bring along a program sends one of two, and never an address.
async fn read(bytes: Vec<u8>, form: Form) -> anyhow::Result<Result<Credential, Misfit>> {
    let read = check::aside(move || match present::read(&bytes) {
        Ok(Presented::Credential(badge)) if badge.is_badge() && is_text(&bytes) => {
            if Form::of(&badge) == form {
                Ok(*badge)
            } else {
                Err(Misfit::Form)
            }
        }
        Ok(Presented::Assertion(_)) => Err(Misfit::Two),
        Ok(Presented::Credential(_) | Presented::Address(_)) => Err(Misfit::Unread(PresentError::NotABadge)),
        Err(error) => Err(Misfit::Unread(error)),
    });
    Ok(read.await?.unwrap_or(Err(Misfit::Unread(PresentError::NotABadge))))
}

/// Not a picture with a badge in it.
fn is_text(bytes: &[u8]) -> bool {
    check::PictureKind::of(bytes).is_none()
}

/// Why nothing could be checked.
pub(super) fn unread(reader: &Reader, why: &Unread) -> Refusal {
    let words = words::unread(&reader.l, why);
    match why {
        Unread::Busy => Refusal::busy(SOON, words),
        Unread::TooLarge | Unread::Badge(PresentError::Json(JsonError::TooLarge)) => {
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, format!("a badge has {} bytes at most", jwt::MAX_BYTES))
        }
        _ => Refusal::data(words),
    }
}
