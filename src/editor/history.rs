//! What has changed in a listing, and going back; and two people who have changed the same.

use super::{
    draft::Draft,
    merge::Merged,
    routes::Writing,
    store::{self, Kept, RevisionKind, Saved},
    views::Places,
    words::{self, Change},
};
use crate::{
    account::session::{SignedIn, see_other},
    error::Problem,
    i18n::{Localizer, msg},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
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
use std::sync::Arc;

/// Revisions that are shown.
const SHOWN: i64 = 60;

/// A listing's history.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/{organisation}/listings/{id}/history", get(show).post(restore))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let kept = writing.draft(&state, &id).await?;
    let revisions = store::revisions(&state.db, &id, SHOWN).await?;
    let at = Places::of(&reader.l, &writing.city, &organisation, &id);
    let title = reader.l.t(msg::EditorHistoryTitle);
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let wording = reader.wording(&writing.city);
            let nothing = Draft::default();
            let rows: Vec<_> = revisions
                .iter()
                .enumerate()
                .map(|(at_row, revision)| {
                    let before = revisions.get(at_row + 1).map_or(&nothing, |before| &before.draft);
                    let line = l.t(msg::EditorHistoryLine {
                        date: wording.date_and_time(revision.created).into(),
                        name: revision.by.clone().unwrap_or_else(|| l.t(msg::EditorHistorySomebody)).into(),
                        what: words::revision(l, revision.kind).into(),
                    });
                    let changes = changes_view(l, words::changes(&wording, before, &revision.draft));
                    let restore = (revision.number != kept.revision).then(|| {
                        view! {
                            <form method="post">
                                <input type="hidden" name="base" value=kept.revision.to_string()/>
                                <button class="button" name="revision" value=revision.number.to_string()>{l.t(msg::EditorRestore)}</button>
                            </form>
                        }
                    });
                    view! { <li class="review"><details><summary>{line}</summary>{changes}{restore}</details></li> }
                })
                .collect();
            view! {
                <div class="page narrow">
                    <p class="aside-link"><a href=at.form><Icon name="arrow-left"/>{super::publish::title(&kept.draft).to_owned()}</a></p>
                    <h1>{l.t(msg::EditorHistoryTitle)}</h1>
                    <ul class="reviews" role="list">{rows}</ul>
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(title), body).await)
}

/// Changes as a list: what it is about, before and after.
pub fn changes_view(l: &Localizer, changes: Vec<Change>) -> AnyView {
    let said = |text: String| if text.is_empty() { l.t(msg::EditorNothing) } else { text };
    let rows: Vec<_> = changes
        .into_iter()
        .map(|change| {
            view! {
                <dt>{change.label}</dt>
                <dd><del><span class="visually-hidden">{l.t(msg::EditorHistoryBefore)}": "</span>{said(change.before)}</del></dd>
                <dd><ins><span class="visually-hidden">{l.t(msg::EditorHistoryAfter)}": "</span>{said(change.after)}</ins></dd>
            }
        })
        .collect();
    view! { <dl class="changes-list">{rows}</dl> }.into_any()
}

/// Makes an old revision the newest.
async fn restore(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let seen = writing.draft(&state, &id).await?;
    let number = |name: &str| fields.text(name).parse::<i64>().map_err(|_| Problem::malformed());
    let (base, wanted) = (number("base")?, number("revision")?);
    let old = store::revision(&state.db, &id, wanted).await?.ok_or(Problem::not_found())?;
    let saved = writing.keep(&state, (&seen, base), &old, RevisionKind::Restored).await?;
    if let Saved::Conflict(merged, kept) = saved {
        return Ok(conflict(&state, &reader, &writing, (&old, &merged, &kept)).await);
    }
    let form = Places::of(&reader.l, &writing.city, &organisation, &id).form;
    Ok(see_other(&format!("{form}?done=restored")))
}

/// The page that asks whose work shall stay, field by field.
pub async fn conflict(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    (mine, merged, kept): (&Draft, &Merged, &Kept),
) -> Response {
    let city = Arc::clone(&writing.city);
    let at = Places::of(&reader.l, &city, &writing.at_desk.organisation.slug, &kept.opportunity_id);
    let (mine, merged, revision) = (mine.clone(), merged.clone(), kept.revision);
    let title = reader.l.t(msg::EditorConflictTitle);
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let said = |draft: &Draft, group: &str| {
                let text = words::shown(&wording, draft, group);
                if text.is_empty() { l.t(msg::EditorNothing) } else { text }
            };
            let rows: Vec<_> = merged
                .conflicts
                .iter()
                .map(|group| {
                    let name = format!("choose-{group}");
                    let choice = |value: &'static str, label: String, text: String, checked: bool| {
                        view! {
                            <label class="choice version">
                                <input type="radio" name=name.clone() value=value checked=checked/>
                                <span><strong>{label}</strong><span class="as-typed">{text}</span></span>
                            </label>
                        }
                    };
                    view! {
                        <fieldset class="field">
                            <legend>{words::label(l, group, &city.currency)}</legend>
                            {choice("mine", l.t(msg::EditorConflictMine), said(&mine, group), true)}
                            {choice("theirs", l.t(msg::EditorConflictTheirs), said(&merged.draft, group), false)}
                        </fieldset>
                    }
                })
                .collect();
            view! {
                <div class="page narrow">
                    <h1>{l.t(msg::EditorConflictTitle)}</h1>
                    <p class="lead">{l.t(msg::EditorConflictLead)}</p>
                    <form method="post" action=at.form class="form">
                        <input type="hidden" name="base" value=revision.to_string()/>
                        <input type="hidden" name="mine" value=mine.to_form()/>
                        <input type="hidden" name="merged" value=merged.draft.to_form()/>
                        {rows}
                        <button class="button primary wide" name="act" value="choose">{l.t(msg::EditorConflictButton)}</button>
                    </form>
                </div>
            }
        }
    };
    respond(state, reader, StatusCode::CONFLICT, Page::own(title), body).await
}
