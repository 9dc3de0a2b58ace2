//! Bringing a badge along: it is checked first, and kept as it is when its owner says so. What is provably not real does not
//! go into a backpack; what cannot be checked, has ended or was taken back does, and is marked.

use super::{
    along,
    brought::{self, Report},
    model::Held,
    store,
};
use crate::{
    account::{
        limits::{self, Limit},
        model::Account,
        session::{SignedIn, see_other},
    },
    error::Problem,
    i18n::msg,
    open_badges::credential::Credential,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        icon::Icon,
        layout::{Page, respond},
        note,
    },
    verification::{
        check::{Looked, PictureKind},
        model::Found,
        picture, unkept,
        upload::{MAX_FORM, Upload},
        views, words,
    },
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, RawQuery, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use data_encoding::BASE64URL_NOPAD;
use leptos::prelude::*;

/// A badge, written in letters and figures, and what stands around it.
const MAX_KEPT_FORM: usize = MAX_FORM / 3 * 4 + 1024;

/// Bringing, and what was found about what was brought.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/backpack/bring", get(show).post(look))
        .route("/{locale}/{city}/me/backpack/bring/keep", post(keep))
        .route("/{locale}/{city}/me/backpack/{held}/check", get(show_check).post(check_again))
        .route("/{locale}/{city}/me/backpack/{held}/picture.png", get(show_picture))
        .route("/{locale}/{city}/me/backpack/{held}/original", get(original))
        .layer(DefaultBodyLimit::max(MAX_KEPT_FORM))
}

async fn show(State(state): State<AppState>, reader: Reader, _: SignedIn) -> Result<Response, Problem> {
    form(&state, &reader, StatusCode::OK, Typed::default()).await
}

async fn form(state: &AppState, reader: &Reader, status: StatusCode, typed: Typed) -> Result<Response, Problem> {
    let (backpack, action) = (reader.href("me/backpack")?, reader.href("me/backpack/bring")?);
    let l = reader.l.clone();
    let body = move || {
        view! {
            <div class="page narrow">
                <p class="aside-link"><a href=backpack><Icon name="arrow-left"/>{l.t(msg::BringBackpack)}</a></p>
                <h1>{l.t(msg::BringTitle)}</h1>
                <p class="lead">{l.t(msg::BringLead)}</p>
                {views::form(&l, action, &typed, false)}
            </div>
        }
    };
    Ok(unkept(respond(state, reader, status, Page::own(reader.l.t(msg::BringTitle)), body).await))
}

/// The words of a refusal, where somebody checks too often.
async fn too_often(state: &AppState, reader: &Reader, account: &Account) -> Result<Option<Response>, Problem> {
    Ok(match limits::spend(state, Limit::Verification, &account.id).await? {
        Some(slow_down) => Some(problems::slow_down(state, reader, slow_down.minutes).await),
        None => None,
    })
}

async fn look(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    request: Request,
) -> Result<Response, Problem> {
    if let Some(refused) = too_often(&state, &reader, &account).await? {
        return Ok(refused);
    }
    let Upload { mut typed, badge, field, .. } = Upload::read(request, &state, &reader).await?;
    let looked = match badge {
        Ok(badge) if typed.is_fine() => along::look(&state, &account, badge).await?,
        Ok(_) => return form(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed).await,
        Err(unread) => Err(unread),
    };
    match looked {
        Ok(looked) => found(&state, &reader, StatusCode::OK, &account, looked).await,
        Err(unread) => {
            typed.problem(field, words::unread(&reader.l, &unread));
            form(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed).await
        }
    }
}

/// What was found, with the button that keeps it. The badge itself waits in the form: nothing is kept before that.
async fn found(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    account: &Account,
    looked: Looked,
) -> Result<Response, Problem> {
    let png = picture::shown(state, &looked).await?;
    let src = png.map_or_else(|| picture::instead(state, looked.picture.as_deref()), |png| picture::inline(&png));
    let (bring, action) = (reader.href("me/backpack/bring")?, reader.href("me/backpack/bring/keep")?);
    let known = match brought::known(&state.db, &account.id, &looked.identity).await? {
        Some(held) => Some(reader.href(&format!("me/backpack/{held}/check"))?),
        None => None,
    };
    let l = &reader.l;
    let said = match looked.checked.found {
        _ if known.is_some() => Some(l.t(msg::BringBefore)),
        Found::Invalid => Some(l.t(msg::BringForged)),
        Found::OtherRecipient => Some(l.t(msg::BringOtherRecipient { email: account.email.to_string().into() })),
        Found::Unknown => Some(l.t(msg::BringUnknown)),
        _ => None,
    };
    let may_be_kept = known.is_none() && looked.checked.found != Found::Invalid;
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let keep = may_be_kept.then(|| {
                let badge = BASE64URL_NOPAD.encode(&looked.presented);
                view! {
                    <form method="post" action=action class="form">
                        <input type="hidden" name="badge" value=badge/>
                        <button class="button primary wide"><Icon name="plus"/>{l.t(msg::BringKeep)}</button>
                    </form>
                }
            });
            view! {
                <article class="page narrow badge-page">
                    {views::found(&reader, &looked.checked, src)}
                    {said.map(|words| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> })}
                    {keep}
                    <p class="row">
                        {known.map(|href| view! { <a class="button" href=href>{l.t(msg::BringBackpack)}</a> })}
                        <a class="button" href=bring>{l.t(msg::VerifyAnother)}</a>
                    </p>
                </article>
            }
        }
    };
    Ok(unkept(respond(state, reader, status, Page::own(reader.l.t(msg::BringTitle)), body).await))
}

async fn keep(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    if let Some(refused) = too_often(&state, &reader, &account).await? {
        return Ok(refused);
    }
    let badge = BASE64URL_NOPAD.decode(fields.text("badge").as_bytes()).map_err(|_| Problem::malformed())?;
    // what a page carries anybody may have changed: it counts as if it came for the first time
    let looked = match along::look(&state, &account, badge).await? {
        Ok(looked) => looked,
        Err(unread) => {
            let mut typed = Typed::default();
            typed.problem("file", words::unread(&reader.l, &unread));
            return form(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    if looked.checked.found == Found::Invalid {
        return found(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &account, looked).await;
    }
    let nameless = reader.l.t(msg::VerifyNameless);
    let kept = along::keep(&state, &account.id, &looked, &nameless).await?;
    let (held, done) = match kept {
        Some(held) => (held, "kept"),
        // two browsers at once, or the button twice
        None => {
            let known = brought::known(&state.db, &account.id, &looked.identity).await?;
            (known.ok_or(Problem::not_found())?, "before")
        }
    };
    Ok(see_other(&reader.href(&format!("me/backpack/{held}/check?done={done}"))?))
}

async fn own(state: &AppState, account: &Account, held: &str) -> Result<Held, Problem> {
    store::one(&state.db, &account.id, held).await?.ok_or(Problem::not_found())
}

/// What the last check found.
async fn show_check(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, held)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let held = own(&state, &account, &held).await?;
    let report = brought::report(&state.db, &held.id).await?;
    let has_file = brought::file(&state.db, &held.id).await?.is_some();
    let city = reader.city()?;
    let l = &reader.l;
    let done = match query.as_deref() {
        Some("done=kept") => Some(l.t(msg::BringKept)),
        Some("done=before") => Some(l.t(msg::BringBefore)),
        Some("done=again") => Some(l.t(msg::BringAgainDone)),
        _ => None,
    };
    let when = report
        .as_ref()
        .map(|report| l.t(msg::BringChecked { date: reader.wording(&city).date_and_time(report.checked).into() }));
    let base = reader.href(&format!("me/backpack/{}", held.id))?;
    let backpack = reader.href("me/backpack")?;
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let found = match report {
                Some(report) => views::found(&reader, &report.found, format!("{base}/picture.png")),
                None => {
                    view! { <h1>{held.name.clone()}</h1><p class="lead">{l.t(msg::BringNeverChecked)}</p> }.into_any()
                }
            };
            let original = has_file.then(|| {
                view! { <p class="aside-link"><a href=format!("{base}/original") download="">{l.t(msg::BringOriginal)}</a></p> }
            });
            view! {
                <article class="page narrow badge-page">
                    <p class="aside-link"><a href=backpack><Icon name="arrow-left"/>{l.t(msg::BringBackpack)}</a></p>
                    {done.map(note::done)}
                    {found}
                    {when.map(|words| view! { <p class="quiet">{words}</p> })}
                    <form method="post" action=format!("{base}/check") class="form">
                        <button class="button wide">{l.t(msg::BringAgain)}</button>
                    </form>
                    {original}
                </article>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(reader.l.t(msg::VerifyTitle)), body).await)
}

async fn check_again(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, held)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let held = own(&state, &account, &held).await?;
    if let Some(refused) = too_often(&state, &reader, &account).await? {
        return Ok(refused);
    }
    let here = format!("me/backpack/{}/check", held.id);
    // what was read once is read again, but for a moment in which too many are checked
    let Ok(looked) = along::look(&state, &account, held.source.into_bytes()).await? else {
        return Err(Problem { status: StatusCode::SERVICE_UNAVAILABLE });
    };
    let report = Report { checked: reader.now.timestamp_millis(), found: looked.checked };
    let mut tx = state.db.begin().await?;
    brought::note(&mut tx, &held.id, &report).await?;
    tx.commit().await?;
    Ok(see_other(&reader.href(&format!("{here}?done=again"))?))
}

/// For its owner's pages: always a picture, and be it one of no badge in particular.
async fn show_picture(
    State(state): State<AppState>,
    _: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, held)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let held = own(&state, &account, &held).await?;
    let unkept = (header::CACHE_CONTROL, "private, no-store");
    if let Some(png) = brought::shown(&state.db, &held.id).await? {
        return Ok(([(header::CONTENT_TYPE, "image/png"), unkept], png).into_response());
    }
    let badge = Credential::read(&held.source).ok();
    let address = badge.as_ref().and_then(Credential::picture).map(|picture| picture.address);
    Ok(([unkept], see_other(&picture::instead(&state, address))).into_response())
}

/// The file as it came. Whoever made it is unknown: it is saved, never shown by us.
async fn original(
    State(state): State<AppState>,
    _: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, held)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let held = own(&state, &account, &held).await?;
    let (kind, file) = brought::file(&state.db, &held.id).await?.ok_or(Problem::not_found())?;
    let (media, disposition) = match kind {
        PictureKind::Png => ("image/png", "attachment; filename=\"badge.png\""),
        PictureKind::Svg => ("image/svg+xml", "attachment; filename=\"badge.svg\""),
    };
    let headers = [
        (header::CONTENT_TYPE, media),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    ];
    Ok((headers, file).into_response())
}
