//! The picture of a listing: the editor's section, the page on which one is chosen without JavaScript, and where the editor
//! sends one that was chosen or dropped in place.

use super::{
    draft::Draft,
    form::{Fields, Line},
    history, publish,
    routes::Writing,
    store::{Kept, RevisionKind, Saved},
    views::Places,
    words,
};
use crate::{
    account::{
        limits::{self, Limit},
        session::{SignedIn, see_other},
    },
    city::model::City,
    error::{FieldProblem, Problem},
    i18n::{Locale, msg},
    opportunity::{limits::PICTURE_ALT, wording::Wording},
    picture::{
        model::{self, PictureKind, Refused},
        process::Made,
        store as pictures,
        upload::{self, Upload},
        views::{self, ChoosePage},
    },
    server::{problems, reader::Reader, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use uuid::Uuid;

/// Choosing a picture.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/listings/{id}/picture", get(show).post(send))
        .route("/api/{locale}/{city}/desk/{organisation}/listings/{id}/picture", post(send_in_place))
        .layer(DefaultBodyLimit::max(upload::MAX_FORM))
}

/// The section. A form within the form there cannot be: without JavaScript a button saves and leads to a page of its own.
pub fn section(fields: &Fields<'_>, city: &City, at: &Places) -> AnyView {
    let l = fields.l;
    let id = fields.draft.get("picture");
    let is_there = Uuid::parse_str(id).is_ok();
    let src = is_there.then(|| model::small(id));
    let own = fields.draft.locale().unwrap_or(city.default_locale);
    let others = city.locales.iter().copied().filter(|locale| *locale != own);
    let alts: Vec<_> = std::iter::once(own)
        .chain(others)
        .map(|locale| {
            fields.line(Line {
                name: format!("picture-alt-{}", locale.as_str()),
                label: l.t(msg::PictureAltLabel { language: locale.native_name().into() }),
                hint: (locale == own).then(|| l.t(msg::PictureAltHint { count: PICTURE_ALT.into() })),
                lang: Some(locale),
                ..Line::default()
            })
        })
        .collect();
    let problem = fields.findings.iter().find(|finding| finding.field == "picture");
    let problem = problem.map(|finding| words::problem(l, finding.problem));
    let silent = problem.is_none();
    view! {
        <section
            id="picture"
            class="picture-part"
            data-picture=format!("{}/picture", at.api)
            data-busy=l.t(msg::PictureBusy)
            data-done=l.t(msg::PictureDone)
            data-failed=l.t(msg::PictureFailed)
        >
            <h2>{l.t(msg::PictureHeading)}</h2>
            {fields.comment("picture")}
            <input type="hidden" name="picture" value=id.to_owned()/>
            <img class="picture-now" src=src alt=l.t(msg::PictureNow) hidden=!is_there/>
            <p class="field-problem" id="picture-problem" role="alert" data-own="" hidden=silent>
                <Icon name="warning"/><span>{problem}</span>
            </p>
            <p class="picture-said" role="status"></p>
            <div class="field picture-live">
                <label for="picture-file">{l.t(msg::PictureChoose)}</label>
                <input id="picture-file" type="file" accept="image/*" aria-describedby="picture-problem picture-hint"/>
                <p class="field-hint" id="picture-hint">{views::hint(l)}" "{l.t(msg::PictureDrop)}</p>
                <button type="button" class="button" data-remove="" hidden=!is_there>
                    <Icon name="close"/><span>{l.t(msg::PictureRemove)}</span>
                </button>
            </div>
            <p class="picture-still">
                <button class="button" name="act" value="picture"><Icon name="plus"/><span>{l.t(msg::PictureSaveAndChoose)}</span></button>
            </p>
            <div class="picture-alts" hidden=!is_there>{alts}</div>
        </section>
    }
    .into_any()
}

/// What a draft says of its picture, for people: when it was added, and what it shows.
pub fn in_words(wording: &Wording<'_>, draft: &Draft) -> String {
    // an id says when it was made
    let Some(made) = Uuid::parse_str(draft.get("picture")).ok().and_then(|id| id.get_timestamp()) else {
        return String::new();
    };
    let (seconds, _) = made.to_unix();
    let date = wording.date_and_time(i64::try_from(seconds).unwrap_or_default().saturating_mul(1_000));
    let mut lines = vec![wording.l.t(msg::PictureAdded { date: date.into() })];
    lines.extend(Locale::ALL.iter().copied().filter_map(|locale| {
        let alt = draft.text("picture-alt", locale);
        (!alt.is_empty()).then(|| format!("{}: {alt}", locale.as_str().to_uppercase()))
    }));
    lines.join("\n")
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let kept = writing.draft(&state, &id).await?;
    page(&state, &reader, &writing, &kept, None).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    writing: &Writing,
    kept: &Kept,
    refused: Option<Refused>,
) -> Result<Response, Problem> {
    let at_desk = &writing.at_desk.organisation;
    let now = pictures::of_organisation(&state.db, &at_desk.id, kept.draft.get("picture")).await?;
    let l = reader.l.clone();
    let at = Places::of(&l, &writing.city, &at_desk.slug, &kept.opportunity_id);
    let title = publish::title(&kept.draft).to_owned();
    let choose = ChoosePage {
        title: l.t(msg::PictureHeading),
        lead: l.t(msg::PictureLead),
        back: (format!("{}#picture", at.form), if title.is_empty() { l.t(msg::EditorUntitled) } else { title }),
        action: format!("{}/picture", at.form),
        now: now.map(|picture| (model::small(&picture.id), l.t(msg::PictureNow))),
        remove: l.t(msg::PictureRemove),
        refused,
        done: None,
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::own(l.t(msg::PictureHeading));
    Ok(respond(state, reader, status, page, move || views::choose(&l, choose)).await)
}

/// Keeps a picture of the organisation; returns its id.
async fn put(state: &AppState, writing: &Writing, made: &Made) -> Result<String, Problem> {
    let mut tx = state.db.begin().await?;
    let organisation_id = &writing.at_desk.organisation.id;
    let id = pictures::put(&mut tx, organisation_id, PictureKind::Listing, made, writing.now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Puts a picture into the draft, or takes it out.
async fn send(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let seen = writing.draft(&state, &id).await?;
    let upload = Upload::read(request, &state).await?;
    let mut mine = seen.draft.clone();
    // what the one before showed is not what another one does
    for locale in Locale::ALL.iter().copied() {
        mine.set(&format!("picture-alt-{}", locale.as_str()), Vec::new());
    }
    if upload.remove {
        mine.set("picture", Vec::new());
    } else {
        if let Some(slow_down) = limits::spend(&state, Limit::Picture, &writing.account_id).await? {
            return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
        }
        let made = match upload.make(&state, PictureKind::Listing).await? {
            Ok(made) => made,
            Err(refused) => return page(&state, &reader, &writing, &seen, Some(refused)).await,
        };
        mine.set("picture", vec![put(&state, &writing, &made).await?]);
    }
    let saved = writing.keep(&state, (&seen, seen.revision), &mine, RevisionKind::Saved).await?;
    if let Saved::Conflict(merged, kept) = saved {
        return Ok(history::conflict(&state, &reader, &writing, (&mine, &merged, &kept)).await);
    }
    let form = Places::of(&reader.l, &writing.city, &organisation, &id).form;
    Ok(see_other(&format!("{form}?done=saved#picture")))
}

/// What the editor is told of a picture that it has sent.
#[derive(serde::Serialize)]
struct Answer {
    /// For the field `picture`, which the editor saves with all the others.
    id: String,
}

/// Keeps a picture that the draft will name when it is saved.
async fn send_in_place(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    writing.draft(&state, &id).await?;
    let upload = Upload::read(request, &state).await?;
    if limits::spend(&state, Limit::Picture, &writing.account_id).await?.is_some() {
        return Err(Problem { status: StatusCode::TOO_MANY_REQUESTS });
    }
    match upload.make(&state, PictureKind::Listing).await? {
        Ok(made) => {
            let answer = Answer { id: put(&state, &writing, &made).await? };
            Ok(([(header::CACHE_CONTROL, "no-store")], Json(answer)).into_response())
        }
        Err(refused) => {
            let said = FieldProblem { field: "picture".to_owned(), message: refused.words(&reader.l) };
            Ok(problems::problem_json(&reader.l, StatusCode::UNPROCESSABLE_ENTITY, &[said]))
        }
    }
}
