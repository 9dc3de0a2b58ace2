//! Saying that two are not the same, or making them one; and the old address of what went away.

use super::{
    find::May,
    merge::{self, By, Merged},
    store,
};
use crate::{
    account::session::{SignedIn, see_other},
    city::model::City,
    coordination::{self, model::CityRole},
    editor::{
        review,
        routes::Writing,
        store::{DraftStatus, Kept},
    },
    error::Problem,
    i18n::{Mode, msg},
    opportunity::{self, listing::Listing, model::Status},
    server::{form::Fields, reader::Reader, state::AppState},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};

/// What is done about what is here twice.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/listings/{id}/same", post(at_desk))
        .route("/{locale}/{city}/coordination/listings/{id}/same", post(at_review))
}

/// Where a listing's page, or what is below it, has gone for good; `None` where it has not gone into another.
///
/// # Errors
/// When the database fails.
pub async fn moved(state: &AppState, reader: &Reader, slug: &str, below: &str) -> Result<Option<Response>, Problem> {
    let Some(other) = store::survivor(&state.db, &reader.city()?.id, slug).await? else { return Ok(None) };
    let href = reader.href(&format!("opportunities/{other}{below}"))?;
    Ok(Some((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, href)]).into_response()))
}

/// What somebody at the desk may merge a listing of the organisation into.
///
/// # Errors
/// When the database fails.
pub async fn may_merge<'a>(state: &AppState, writing: &'a Writing) -> Result<May<'a>, Problem> {
    let role = coordination::store::role(&state.db, &writing.city.id, &writing.account_id).await?;
    Ok(match role {
        Some(CityRole::Coordinator) => May::Any,
        Some(CityRole::Moderator) | None => May::Own(&writing.at_desk.organisation.slug),
    })
}

async fn listing(state: &AppState, city: &City, id: &str) -> Result<Option<Listing>, Problem> {
    let found = opportunity::store::by_ids(&state.db, &[id.to_owned()]).await?.pop();
    Ok(found.filter(|listing| listing.city_id == city.id))
}

/// The id of the other one, which is none of the draft's own.
fn other<'a>(fields: &'a Fields, kept: &Kept) -> Result<&'a str, Problem> {
    let other = fields.text("other");
    if other.is_empty() || other.chars().count() > 40 || other == kept.opportunity_id {
        return Err(Problem::malformed());
    }
    Ok(other)
}

/// `dismiss` or `merge`, with the id of the `other`.
async fn at_desk(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let kept = writing.draft(&state, &id).await?;
    let other = other(&fields, &kept)?;
    let form = reader.href(&format!("desk/{organisation}/listings/{id}"))?;
    match fields.text("act") {
        "dismiss" => {
            store::dismiss(&state.db, (&id, other), false, writing.now).await?;
            Ok(see_other(&form))
        }
        "merge" => {
            let away = listing(&state, &writing.city, &id).await?.ok_or(Problem::not_found())?;
            let other = listing(&state, &writing.city, other).await?;
            let other = other.filter(|other| other.status == Status::Published).ok_or(Problem::not_found())?;
            if !may_merge(&state, &writing).await?.covers(&other) {
                return Err(Problem::not_found());
            }
            let itself = writing.at_desk.is_member;
            let by = By { account_id: &writing.account_id, itself, now: writing.now };
            match merge::merge(&state, &writing.city, (&away, &other), by).await? {
                Merged::Done => {
                    let theirs = format!("desk/{}/listings/{}?done=one", other.organiser.slug, other.id);
                    Ok(see_other(&reader.href(&theirs)?))
                }
                // the form says why not
                Merged::Occupied | Merged::Gone => Ok(see_other(&form)),
            }
        }
        _ => Err(Problem::malformed()),
    }
}

/// The same while the city reads; what never was public is sent back with the other's address.
async fn at_review(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (writing, kept) = review::find(&state, &reader, &signed_in, &id).await?;
    let other = other(&fields, &kept)?;
    let list = reader.href("coordination/listings")?;
    let here = format!("{list}/{id}");
    match fields.text("act") {
        "dismiss" => {
            store::dismiss(&state.db, (&id, other), true, writing.now).await?;
            Ok(see_other(&here))
        }
        "merge" => {
            let other = listing(&state, &writing.city, other).await?;
            let other = other.filter(|other| other.status == Status::Published).ok_or(Problem::not_found())?;
            match listing(&state, &writing.city, &id).await? {
                Some(away) => {
                    let by = By { account_id: &writing.account_id, itself: false, now: writing.now };
                    match merge::merge(&state, &writing.city, (&away, &other), by).await? {
                        Merged::Done => Ok(see_other(&format!("{list}?merged"))),
                        Merged::Occupied | Merged::Gone => Ok(see_other(&here)),
                    }
                }
                None => {
                    let revision: i64 = fields.text("revision").parse().map_err(|_| Problem::malformed())?;
                    let said = vec![said_at_title(&state, &writing, &kept, &other)];
                    let is_back = kept.status == DraftStatus::InReview
                        && writing.deed(&state).request_changes(&kept, revision, &said).await?;
                    Ok(see_other(&if is_back { format!("{list}?requested") } else { here }))
                }
            }
        }
        _ => Err(Problem::malformed()),
    }
}

/// What the writers read at the title, in the language in which they write.
fn said_at_title(state: &AppState, writing: &Writing, kept: &Kept, other: &Listing) -> (String, String) {
    let city = &writing.city;
    let own = kept.draft.locale().unwrap_or(city.default_locale);
    let locale = city.offered(own);
    let l = state.catalogue.localizer(locale, Mode::Plain);
    let href = format!("{}{}", state.config.origin(), city.href(locale, &format!("opportunities/{}", other.slug)));
    let words = l.t(msg::DuplicateComment {
        title: other.title(locale, city.default_locale).into(),
        organisation: other.organiser.name.as_str().into(),
        address: href.into(),
    });
    (format!("title-{}", own.as_str()), words)
}
