//! The desk's pages about listings, and where the form saves itself.

use super::{
    check,
    convert::{self, Target},
    draft::Draft,
    history, merge, picture, place, preview,
    publish::{self, Deed, Sent},
    review, rule, series,
    store::{self, Kept, RevisionKind, Saved},
    suggest,
    views::{self, EditorPage, Places},
    when, words,
};
use crate::{
    account::session::{SignedIn, see_other},
    city::model::City,
    duplicate::{
        self,
        find::{Likely, Teller},
    },
    error::Problem,
    i18n::msg,
    opportunity::{self, listing::Listing, model::Status},
    picture::store as picture_store,
    provider::member::{self, AtDesk},
    report,
    server::{
        form::Fields,
        headers::{self, Framing},
        reader::Reader,
        state::AppState,
    },
    ui::{
        fragment,
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use std::{borrow::Cow, sync::Arc};

/// Bytes of the form: the longest texts in every language, written out for an address.
const MAX_FORM: usize = 1024 * 1024;

/// Listings at the desk.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/listings", get(list).post(begin))
        .route("/{locale}/{city}/desk/{organisation}/listings/{id}", get(show).post(save))
        .route("/{locale}/{city}/desk/{organisation}/listings/{id}/status", post(set_public))
        .route("/api/{locale}/{city}/desk/{organisation}/listings/{id}", post(autosave))
        .merge(picture::router())
        .merge(preview::router())
        .merge(history::router())
        .merge(review::router())
        .merge(series::router())
        .layer(DefaultBodyLimit::max(MAX_FORM))
}

/// Somebody at an organisation's desk who may write.
pub struct Writing {
    pub city: Arc<City>,
    pub at_desk: AtDesk,
    pub account_id: String,
    /// Unix milliseconds.
    pub now: i64,
}

impl Writing {
    /// For the desk of that slug; for everybody else it is not there.
    ///
    /// # Errors
    /// Not found; or when the database fails.
    pub async fn of(state: &AppState, reader: &Reader, signed_in: &SignedIn, slug: &str) -> Result<Self, Problem> {
        let city = reader.city()?;
        let at_desk = member::decider(state, &signed_in.account, &city, slug).await?;
        let account_id = signed_in.account.id.clone();
        Ok(Self { city, at_desk, account_id, now: reader.now.timestamp_millis() })
    }

    /// A draft of this organisation.
    ///
    /// # Errors
    /// Not found; or when the database fails.
    pub async fn draft(&self, state: &AppState, id: &str) -> Result<Kept, Problem> {
        let kept = store::get(&state.db, &self.city, &self.at_desk.organisation.id, id).await?;
        kept.ok_or(Problem::not_found())
    }

    /// Saves what somebody made of revision `base` of a draft; where both have changed the same, nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep(
        &self,
        state: &AppState,
        (seen, base): (&Kept, i64),
        mine: &Draft,
        kind: RevisionKind,
    ) -> Result<Saved, Problem> {
        let mut tx = state.db.begin().await?;
        let by = (kind, self.account_id.as_str());
        let saved = store::save(&mut tx, &self.city.id, (seen, base), mine, by, self.now).await?;
        if matches!(saved, Saved::Kept(_)) {
            tx.commit().await?;
        }
        Ok(saved)
    }

    /// What looks like a draft of theirs, for whoever writes it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn same(&self, state: &AppState, reader: &Reader, kept: &Kept) -> Result<Vec<Likely>, Problem> {
        let may_merge = duplicate::may_merge(state, self).await?;
        Ok(duplicate::find::like(state, reader, &self.city, kept, Teller::Desk { may_merge }).await?)
    }

    /// What is done in somebody's name.
    #[must_use]
    pub fn deed<'a>(&'a self, state: &'a AppState) -> Deed<'a> {
        Deed {
            state,
            city: &self.city,
            organisation: &self.at_desk.organisation,
            account_id: &self.account_id,
            now: self.now,
        }
    }
}

/// Every listing of the organisation: those that are being written first, then what is public.
async fn list(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let Writing { city, at_desk, .. } = writing;
    let drafts = store::of_organisation(&state.db, &at_desk.organisation.id).await?;
    let listings = opportunity::store::of_organisation(&state.db, &at_desk.organisation.id).await?;
    let merged = duplicate::store::of_organisation(&state.db, &at_desk.organisation.id).await?;
    let public_pages = reader.href("opportunities")?;
    let action = reader.href(&format!("desk/{organisation}/listings"))?;
    let back = reader.href(&format!("desk/{organisation}"))?;
    let import = reader.href(&format!("desk/{organisation}/import"))?;
    let title = reader.l.t(msg::EditorListings);
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let public = |id: &str| listings.iter().find(|listing| listing.id == id).map(|listing| listing.status);
            let row = |id: &str, title: &str, standing: String| {
                let title = if title.is_empty() { l.t(msg::EditorUntitled) } else { title.to_owned() };
                let (href, standing) = match merged.iter().find(|(away, _)| away == id) {
                    Some((_, other)) => (format!("{public_pages}/{other}"), l.t(msg::DuplicateMerged)),
                    None => (format!("{action}/{id}"), standing),
                };
                view! { <li><span><a href=href>{title}</a><span class="quiet">{standing}</span></span></li> }
            };
            let mut rows: Vec<_> = drafts
                .iter()
                .map(|kept| {
                    let standing = words::status(l, kept, public(&kept.opportunity_id));
                    row(&kept.opportunity_id, publish::title(&kept.draft), standing)
                })
                .collect();
            let written = |listing: &&Listing| !drafts.iter().any(|kept| kept.opportunity_id == listing.id);
            rows.extend(listings.iter().filter(written).map(|listing| {
                let title = listing.text(l.locale(), city.default_locale).map_or("", |text| text.title.as_str());
                row(&listing.id, title, words::public_status(l, listing.status))
            }));
            let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::EditorListingsNone)}</p> });
            view! {
                <div class="page narrow">
                    <p class="aside-link"><a href=back><Icon name="arrow-left"/>{at_desk.organisation.name.clone()}</a></p>
                    <h1>{l.t(msg::EditorListings)}</h1>
                    <form method="post" action=action.clone() class="form">
                        <button class="button primary wide"><Icon name="plus"/>{l.t(msg::EditorNew)}</button>
                    </form>
                    {none}
                    <p class="aside-link"><a href=import>{l.t(msg::ImportLink)}</a></p>
                    <ul class="sessions" role="list">{rows}</ul>
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(title), body).await)
}

/// A new listing or, with `copy`, one that begins as another does, without its dates.
async fn begin(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let draft = match fields.text("copy") {
        "" => views::fresh(&writing.city, reader.l.locale()),
        id => {
            let mut copy = writing.draft(&state, id).await?.draft;
            copy.set_rules(&[]);
            copy
        }
    };
    let kept = writing.deed(&state).create(&draft).await?;
    Ok(see_other(&Places::of(&reader.l, &writing.city, &organisation, &kept.opportunity_id).form))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let kept = writing.draft(&state, &id).await?;
    let asked = |name: &str| {
        let pairs = form_urlencoded::parse(query.as_deref().unwrap_or_default().as_bytes());
        pairs.into_owned().find(|(field, _)| field == name).map(|(_, value)| value)
    };
    let l = &reader.l;
    let done = match asked("done").as_deref() {
        Some("published") => Some(l.t(msg::EditorDonePublished)),
        Some("sent") => Some(l.t(msg::EditorDoneSent)),
        Some("saved") => Some(l.t(msg::EditorDoneSaved)),
        Some("restored") => Some(l.t(msg::EditorDoneRestored)),
        Some("merged") => Some(l.t(msg::EditorDoneMerged)),
        Some("one") => Some(l.t(msg::DuplicateDone)),
        _ => None,
    };
    let rows = asked("rows").and_then(|rows| rows.parse().ok()).unwrap_or(0).min(super::draft::MAX_RULES);
    // what is missing is said when somebody wants to publish; what is wrong at once
    let found = check::check(&kept.draft, writing.city.bounds);
    let findings = found.into_iter().filter(|finding| !finding.problem.is_missing()).collect();
    let shown = Shown { status: StatusCode::OK, findings, done, rows, refused: false };
    form_page(&state, &reader, writing, kept, shown).await
}

/// How the form is shown.
struct Shown {
    status: StatusCode,
    findings: Vec<check::Finding>,
    done: Option<String>,
    rows: usize,
    refused: bool,
}

async fn form_page(
    state: &AppState,
    reader: &Reader,
    writing: Writing,
    kept: Kept,
    shown: Shown,
) -> Result<Response, Problem> {
    let same = writing.same(state, reader, &kept).await?;
    let reports = report::store::answered(&state.db, &kept.opportunity_id).await?;
    let Writing { city, at_desk, .. } = writing;
    let Shown { status, findings, done, rows, refused } = shown;
    let public = publish::standing(&state.db, &kept.opportunity_id).await?;
    let public = public
        .map(|(status, slug)| Ok::<_, Problem>((status, reader.href(&format!("opportunities/{slug}"))?)))
        .transpose()?;
    let view = EditorPage {
        around: place::Around::of(state, reader, &city, &at_desk.organisation.slug).await?,
        comments: store::comments(&state.db, &kept.opportunity_id).await?,
        at_once: publish::is_at_once(&city, &at_desk),
        reader: reader.clone(),
        city,
        at_desk,
        public,
        findings,
        rows,
        done,
        refused,
        kept,
        same,
        reports,
    };
    let title = publish::title(&view.kept.draft).to_owned();
    let title = if title.is_empty() { reader.l.t(msg::EditorTitleNew) } else { title };
    let page = Page { desk: true, scripts: &["/assets/where.js"], ..Page::own(title) };
    let mut response = respond(state, reader, status, page, move || views::page(view)).await;
    // the phone beside the form is a page of ours
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, headers::policy(&state.config, Framing::Shows));
    Ok(response)
}

/// What a form brings: the draft as somebody has made it, without the row that they drop.
fn typed(fields: &Fields) -> Draft {
    let dropped = fields.text("act").strip_prefix("drop-").and_then(|number| number.parse::<usize>().ok());
    let kept = |name: &str| match (rule::field(name), dropped) {
        (Some((number, _)), Some(dropped)) => number != dropped,
        _ => true,
    };
    let pairs = fields.all().iter().filter(|(name, _)| kept(name));
    Draft::of_pairs(pairs.map(|(name, value)| (Cow::Borrowed(name.as_str()), Cow::Borrowed(value.as_str()))))
}

/// Keeps the form; `act` says what else: `save`, `send`, `add-date`, `drop-N`, `take-…`, `picture`, or `choose` after two people met.
async fn save(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let seen = writing.draft(&state, &id).await?;
    let base: i64 = fields.text("base").parse().map_err(|_| Problem::malformed())?;
    let mut mine = if fields.text("act") == "choose" { chosen(&fields) } else { typed(&fields) };
    suggest::take(&mut mine, &reader.directory().vocabulary, fields.text("act"));
    let kept = match writing.keep(&state, (&seen, base), &mine, RevisionKind::Saved).await? {
        Saved::Conflict(merged, kept) => {
            return Ok(history::conflict(&state, &reader, &writing, (&mine, &merged, &kept)).await);
        }
        Saved::Kept(kept) => kept,
    };
    let form = Places::of(&reader.l, &writing.city, &organisation, &id).form;
    let merged = kept.draft != mine;
    match fields.text("act") {
        "add-date" => {
            let rows = kept.draft.rules().len() + 1;
            Ok(see_other(&format!("{form}?rows={rows}#when-{}", rows - 1)))
        }
        // what somebody else has just changed is looked at before it becomes public
        "send" if !merged => {
            let at_once = publish::is_at_once(&writing.city, &writing.at_desk);
            let sent = writing.deed(&state).send(&kept, kept.revision, at_once).await?;
            match sent {
                Sent::Published => Ok(see_other(&format!("{form}?done=published"))),
                Sent::Submitted => Ok(see_other(&format!("{form}?done=sent"))),
                Sent::Moved => Ok(see_other(&format!("{form}?done=merged"))),
                Sent::NotWhole(findings) => {
                    let status = StatusCode::UNPROCESSABLE_ENTITY;
                    let shown = Shown { status, findings, done: None, rows: 0, refused: true };
                    form_page(&state, &reader, writing, kept, shown).await
                }
            }
        }
        "picture" => Ok(see_other(&format!("{form}/picture"))),
        _ if merged => Ok(see_other(&format!("{form}?done=merged"))),
        act if act.starts_with("drop-") => Ok(see_other(&format!("{form}#when"))),
        act if act.starts_with(suggest::TAKE) => Ok(see_other(&format!("{form}?done=saved#fits"))),
        _ => Ok(see_other(&format!("{form}?done=saved"))),
    }
}

/// What comes of the page on which two people's work is chosen from: `mine` whole, and of each group whose it shall be.
fn chosen(fields: &Fields) -> Draft {
    let mut draft = Draft::parse(fields.raw("merged"));
    let mine = Draft::parse(fields.raw("mine"));
    for (name, whose) in fields.all() {
        if let Some(group) = name.strip_prefix("choose-").filter(|_| whose == "mine") {
            merge::take(&mut draft, &mine, group);
        }
    }
    draft
}

/// What the page is told after it has saved itself.
#[derive(serde::Serialize)]
struct Answer {
    /// Of the draft that is kept now.
    revision: i64,
    /// Somebody else has changed the same: nothing was kept.
    conflict: bool,
    /// "3 things missing"
    missing: String,
    /// HTML: the dates of each rule.
    dates: Vec<String>,
    /// HTML: concepts that fit what is written.
    suggestions: String,
    /// HTML: the listing as young people will see it, where that was asked for.
    look: Option<String>,
    /// HTML: what looks like it.
    same: String,
    /// The form as it is kept, where somebody else has changed it too.
    merged: bool,
}

/// Keeps the form while somebody types.
async fn autosave(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let seen = writing.draft(&state, &id).await?;
    let base: i64 = fields.text("base").parse().map_err(|_| Problem::malformed())?;
    let mine = typed(&fields);
    let (kept, conflict) = match writing.keep(&state, (&seen, base), &mine, RevisionKind::Saved).await? {
        Saved::Kept(kept) => (kept, false),
        Saved::Conflict(_, kept) => (kept, true),
    };
    let look = if query.as_deref() == Some("look") && !conflict {
        let seen = preview::Preview::of(&state, &reader, &writing, &kept).await?;
        Some(fragment(move || seen.view()))
    } else {
        None
    };
    let found = writing.same(&state, &reader, &kept).await?;
    let action = format!("{}/same", Places::of(&reader.l, &writing.city, &organisation, &id).form);
    // nothing at all where nothing is alike: a fragment of nothing would still be a mark in the page
    let same = match found.as_slice() {
        [] => String::new(),
        found => fragment(|| duplicate::views::same(&reader.l, &action, found, kept.revision)),
    };
    let missing = check::check(&kept.draft, writing.city.bounds).len();
    let rules = mine.rules();
    let dates = rules
        .iter()
        .enumerate()
        .map(|(number, rule)| fragment(|| when::dates_of(&reader, &writing.city, number, rule)))
        .collect();
    let answer = Answer {
        revision: kept.revision,
        conflict,
        missing: reader.l.t(msg::EditorMissing { count: missing.into() }),
        dates,
        suggestions: fragment(|| suggest::view(&reader, &mine)),
        look,
        same,
        merged: !conflict && kept.draft != mine,
    };
    let status = if conflict { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok((status, [(header::CACHE_CONTROL, "no-store")], Json(answer)).into_response())
}

/// `unpublish`, `republish` or `archive`.
async fn set_public(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let kept = writing.draft(&state, &id).await?;
    let listing = opportunity::store::by_ids(&state.db, std::slice::from_ref(&id)).await?.pop();
    let listing = listing.ok_or(Problem::not_found())?;
    let to = match fields.text("act") {
        "unpublish" => Status::Unpublished,
        "republish" => Status::Published,
        "archive" => Status::Archived,
        _ => return Err(Problem::malformed()),
    };
    let title = publish::title(&kept.draft);
    writing.deed(&state).set_public(&listing, to, title).await?;
    Ok(see_other(&Places::of(&reader.l, &writing.city, &organisation, &id).form))
}

/// The listing that a draft makes, for looking at it: what has no title yet is called so.
///
/// # Errors
/// When the database fails.
pub async fn looked_at(state: &AppState, reader: &Reader, writing: &Writing, kept: &Kept) -> Result<Listing, Problem> {
    let mut draft = kept.draft.clone();
    let own = draft.locale().unwrap_or(writing.city.default_locale);
    if draft.text("title", own).is_empty() {
        draft.set(&format!("title-{}", own.as_str()), vec![reader.l.t(msg::EditorUntitled)]);
    }
    let before = opportunity::store::by_ids(&state.db, std::slice::from_ref(&kept.opportunity_id)).await?.pop();
    let organiser = match &before {
        Some(before) => before.organiser.clone(),
        None => publish::organiser(&writing.at_desk.organisation),
    };
    let target = Target {
        id: &kept.opportunity_id,
        slug: before.as_ref().map_or_else(String::new, |before| before.slug.clone()),
        city: &writing.city,
        vocabulary: &reader.directory().vocabulary,
        organiser,
        place: publish::venue(&state.db, &writing.city, &draft).await?,
        picture: picture_store::of_organisation(&state.db, &writing.at_desk.organisation.id, draft.get("picture"))
            .await?,
        before: before.as_ref(),
        now: writing.now,
    };
    let (listing, _) = convert::to_listing(&draft, target)?;
    Ok(listing)
}
