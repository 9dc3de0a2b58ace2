//! Reading listings for the city before they are public.

use super::{
    draft::Draft,
    history::changes_view,
    merge,
    preview::Preview,
    publish::{self, Deed, Sent},
    routes::Writing,
    store::{self, DraftStatus, Kept},
    words,
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::model::AuditWhat,
    coordination::{self, model::CityRole},
    duplicate::{self, find::Teller},
    error::Problem,
    i18n::msg,
    provider::member::{self, AtDesk},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        escaped,
        form::Typed,
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Characters of what a coordinator says at a field.
const LONGEST: usize = 600;

/// What waits to be read.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/listings/{id}", get(show).post(decide))
}

/// For coordinators; for everybody else there is nothing here.
async fn allowed(state: &AppState, reader: &Reader, signed_in: &SignedIn) -> Result<(), Problem> {
    match coordination::store::role(&state.db, &reader.city()?.id, &signed_in.account.id).await? {
        Some(CityRole::Coordinator) => Ok(()),
        Some(CityRole::Moderator) | None => Err(Problem::not_found()),
    }
}

/// A listing of this city that waits, with its organisation, for a coordinator.
///
/// # Errors
/// Not found; or when the database fails.
pub async fn find(
    state: &AppState,
    reader: &Reader,
    signed_in: &SignedIn,
    id: &str,
) -> Result<(Writing, Kept), Problem> {
    allowed(state, reader, signed_in).await?;
    let city = reader.city()?;
    let organisation_id = store::organisation_of(&state.db, &city.id, id).await?.ok_or(Problem::not_found())?;
    let organisation = member::by_id(&state.db, &city.id, &organisation_id).await?.ok_or(Problem::not_found())?;
    let at_desk = AtDesk { organisation, role: member::Role::Admin, is_member: false };
    let account_id = signed_in.account.id.clone();
    let writing = Writing { city, at_desk, account_id, now: reader.now.timestamp_millis() };
    let kept = writing.draft(state, id).await?;
    Ok((writing, kept))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let (writing, kept) = find(&state, &reader, &signed_in, &id).await?;
    if kept.status != DraftStatus::InReview {
        return Ok(see_other(&reader.href("coordination/listings")?));
    }
    page(&state, &reader, writing, kept, (StatusCode::OK, Typed::default(), None)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    writing: Writing,
    kept: Kept,
    (status, typed, moved): (StatusCode, Typed, Option<String>),
) -> Result<Response, Problem> {
    let before = match kept.published_revision {
        Some(number) => store::revision(&state.db, &kept.opportunity_id, number).await?,
        None => None,
    };
    let preview = Preview::of(state, reader, &writing, &kept).await?;
    let same = duplicate::find::like(state, reader, &writing.city, &kept, Teller::City).await?;
    let title = publish::title(&kept.draft).to_owned();
    let back = reader.href("coordination/listings")?;
    let action = format!("{back}/{}", kept.opportunity_id);
    let body = {
        let (reader, title) = (reader.clone(), title.clone());
        move || {
            let l = &reader.l;
            let wording = reader.wording(&writing.city);
            let news = match &before {
                Some(before) => {
                    let changes = changes_view(l, words::changes(&wording, before, &kept.draft));
                    view! { <h2>{l.t(msg::ReviewListingChanges)}</h2>{changes} }.into_any()
                }
                None => view! { <p>{l.t(msg::ReviewListingNew)}</p> }.into_any(),
            };
            let fields: Vec<_> = merge::differences(&Draft::default(), &kept.draft)
                .into_iter()
                .map(|group| comment_field(&wording, &kept.draft, &group, &typed))
                .collect();
            view! {
                <div class="page narrow">
                    <p class="aside-link"><a href=back><Icon name="arrow-left"/>{l.t(msg::ReviewQueueTitle)}</a></p>
                    <h1>{title}</h1>
                    <p class="lead">{writing.at_desk.organisation.name.clone()}</p>
                    {moved.map(|words| view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{words}</span></p> })}
                    {typed.summary(l)}
                    {duplicate::views::place(l, &format!("{action}/same"), &same, kept.revision)}
                    {news}
                    <form method="post" action=action.clone() class="form">
                        <input type="hidden" name="revision" value=kept.revision.to_string()/>
                        <button class="button primary wide" name="act" value="approve"><Icon name="check"/>{l.t(msg::ReviewApprove)}</button>
                    </form>
                </div>
                <div class="looked-at" role="region" aria-label=l.t(msg::EditorPreviewTitle)>{preview.view()}</div>
                <div class="page narrow">
                    <h2>{l.t(msg::ReviewCommentsTitle)}</h2>
                    <p>{l.t(msg::ReviewCommentsLead)}</p>
                    <form method="post" action=action class="form">
                        <input type="hidden" name="revision" value=kept.revision.to_string()/>
                        {fields}
                        <button class="button wide" name="act" value="request">{l.t(msg::ReviewRequest)}</button>
                    </form>
                </div>
            }
        }
    };
    Ok(respond(state, reader, status, Page::own(title), body).await)
}

fn comment_field(
    wording: &crate::opportunity::wording::Wording<'_>,
    draft: &Draft,
    group: &str,
    typed: &Typed,
) -> AnyView {
    let name = format!("comment-{group}");
    let label = words::label(wording.l, group, &wording.city.currency);
    let said = typed.fields.text(&name).to_owned();
    // a browser drops the first line break inside; Leptos 0.8 does not escape what is inside
    let text = format!("\n{}", escaped(&said));
    let lines = view! {
        <textarea id=name.clone() name=name.clone() rows="3" maxlength=LONGEST.to_string() aria-label=label.clone() inner_html=text></textarea>
    };
    let short: String = words::shown(wording, draft, group).chars().take(140).collect();
    view! {
        <details open=!said.is_empty()>
            <summary><strong>{label}</strong>" "<span class="quiet">{short}</span></summary>
            {lines}
        </details>
    }
    .into_any()
}

/// `approve`, or `request` with `comment-…` at the fields; each with the revision that was read.
async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (writing, kept) = find(&state, &reader, &signed_in, &id).await?;
    let revision: i64 = fields.text("revision").parse().map_err(|_| Problem::malformed())?;
    let l = &reader.l;
    let list = reader.href("coordination/listings")?;
    if kept.status != DraftStatus::InReview {
        return Ok(see_other(&list));
    }
    let stale = kept.revision != revision;
    let mut typed = Typed { fields, ..Typed::default() };
    let deed: Deed<'_> = writing.deed(&state);
    let done = match typed.fields.text("act") {
        _ if stale => None,
        "approve" => match deed.publish(&kept, AuditWhat::ListingApproved).await? {
            Sent::Published => Some("published"),
            _ => None,
        },
        "request" => {
            let comments = comments(&typed.fields);
            if comments.is_empty() {
                typed.problem("act", l.t(msg::ReviewNoComment));
            }
            if comments.iter().any(|(_, words)| words.chars().count() > LONGEST) {
                typed.problem("act", l.t(msg::ProblemWordsLong { count: LONGEST.into() }));
            }
            if !typed.is_fine() {
                let message = typed.problems.first().map(|problem| problem.message.clone());
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                return page(&state, &reader, writing, kept, (status, typed, message)).await;
            }
            deed.request_changes(&kept, revision, &comments).await?.then_some("requested")
        }
        _ => return Err(Problem::malformed()),
    };
    match done {
        Some(done) => Ok(see_other(&format!("{list}?{done}"))),
        None => {
            let kept = writing.draft(&state, &id).await?;
            let moved = Some(l.t(msg::ReviewMoved));
            page(&state, &reader, writing, kept, (StatusCode::CONFLICT, typed, moved)).await
        }
    }
}

fn comments(fields: &Fields) -> Vec<(String, String)> {
    let said = fields.all().iter().filter_map(|(name, words)| Some((name.strip_prefix("comment-")?, words.trim())));
    said.filter(|(group, words)| !words.is_empty() && group.len() <= 40)
        .map(|(group, words)| (group.to_owned(), words.to_owned()))
        .collect()
}
