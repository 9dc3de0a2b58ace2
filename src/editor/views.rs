//! The page on which a listing is written.

use super::{
    check::{self, Finding, Problem},
    draft::Draft,
    form::Fields,
    islands::LiveEditor,
    parts, picture, place,
    store::{DraftStatus, Kept},
    texts, when, words,
};
use crate::{
    city::model::City,
    duplicate::{self, find::Likely},
    i18n::{Locale, Localizer, msg},
    opportunity::model::{AttendanceMode, PricePer, Promotion, RegistrationPolicy, Status},
    provider::{member::AtDesk, status::OrganisationStatus},
    report::{self, model::Report},
    server::reader::Reader,
    ui::{icon::Icon, note},
};
use leptos::prelude::*;
use std::sync::Arc;

/// What the page is made of.
pub struct EditorPage {
    pub reader: Reader,
    pub city: Arc<City>,
    pub at_desk: AtDesk,
    pub kept: Kept,
    /// How the public sees it: absent while it never did.
    pub public: Option<(Status, String)>,
    pub around: place::Around,
    /// What is said at the fields.
    pub findings: Vec<Finding>,
    pub comments: Vec<(String, String)>,
    /// Rows for dates, those that are empty too.
    pub rows: usize,
    /// It becomes public without anybody reading it first.
    pub at_once: bool,
    /// What was just done, in words.
    pub done: Option<String>,
    /// Somebody wanted to publish it and it was not whole.
    pub refused: bool,
    /// What looks like it.
    pub same: Vec<Likely>,
    /// What was reported of it and answered.
    pub reports: Vec<Report>,
}

/// The addresses of a listing at the desk.
pub struct Places {
    pub list: String,
    pub form: String,
    pub api: String,
}

impl Places {
    /// Of the listing with that id.
    #[must_use]
    pub fn of(l: &Localizer, city: &City, organisation: &str, id: &str) -> Self {
        let list = format!("/{}/{}/desk/{organisation}/listings", l.locale().as_str(), city.slug);
        Self { form: format!("{list}/{id}"), api: format!("/api{list}/{id}"), list }
    }
}

/// The page.
pub fn page(page: EditorPage) -> AnyView {
    let EditorPage {
        reader,
        city,
        at_desk,
        kept,
        public,
        around,
        findings,
        comments,
        rows,
        at_once,
        done,
        refused,
        same,
        reports,
    } = page;
    let l = &reader.l;
    let at = Places::of(l, &city, &at_desk.organisation.slug, &kept.opportunity_id);
    let fields = Fields { l, draft: &kept.draft, findings: &findings, comments: &comments };
    let own = kept.draft.locale().unwrap_or(city.default_locale);
    let title = kept.draft.text("title", own);
    let title = if title.is_empty() { l.t(msg::EditorTitleNew) } else { title.to_owned() };
    let standing = words::status(l, &kept, public.as_ref().map(|(status, _)| *status));
    let missing = check::check(&kept.draft, city.bounds).len();
    let open = public.as_ref().filter(|(status, _)| *status == Status::Published).map(|(_, href)| href.clone());
    let said = (kept.status == DraftStatus::ChangesRequested && !comments.is_empty()).then(|| l.t(msg::EditorComments));
    let waits = match at_desk.organisation.status {
        OrganisationStatus::Verified => None,
        OrganisationStatus::Suspended => Some(l.t(msg::EditorSuspended)),
        _ => Some(l.t(msg::EditorWaits)),
    };
    let notes = view! {
        {done.map(note::done)}
        {refused.then(|| view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{l.t(msg::EditorNotWhole)}</span></p> })}
        {said.map(|words| view! { <p class="note strong"><Icon name="info"/><span>{words}</span></p> })}
        {waits.map(|words| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> })}
    };
    let bounds = city.bounds.map(|degrees| degrees.to_string()).join(",");
    let form = view! {
        <form method="post" action=at.form.clone() class="form editor-form" novalidate=true data-api=at.api.clone() data-bounds=bounds>
            <input type="hidden" name="base" value=kept.revision.to_string()/>
            // what Enter does in a field, before any other button
            <button class="visually-hidden" name="act" value="save" tabindex="-1" aria-hidden="true">{l.t(msg::EditorSave)}</button>
            {texts::section(&fields, &city)}
            {picture::section(&fields, &city, &at)}
            {parts::what(&fields, &reader)}
            {when::section(&fields, &city, &reader, rows)}
            {place::section(&fields, &city, around)}
            {parts::who(&fields, &reader)}
            {parts::price(&fields, &city)}
            {parts::registration(&fields)}
            <div class="actions editor-bar">
                <p class="editor-state" role="status" data-state="">{l.t(msg::EditorMissing { count: missing.into() })}</p>
                <button class="button" name="act" value="save"><Icon name="check"/><span>{l.t(msg::EditorSave)}</span></button>
                <a class="button" href=format!("{}/preview", at.form) data-preview=""><Icon name="eye"/><span>{l.t(msg::EditorPreview)}</span></a>
                <button class="button primary" name="act" value="send">
                    {if at_once { l.t(msg::EditorPublish) } else { l.t(msg::EditorSend) }}
                </button>
            </div>
        </form>
    };
    view! {
        <div class="page editor">
            <div class="editor-write">
                <p class="aside-link"><a href=at.list.clone()><Icon name="arrow-left"/>{l.t(msg::EditorBack)}</a></p>
                <h1>{title}</h1>
                <p class="quiet">{standing}</p>
                <p class="lead">{l.t(msg::EditorLead)}</p>
                {notes}
                {duplicate::views::place(l, &format!("{}/same", at.form), &same, kept.revision)}
                <LiveEditor>{form}</LiveEditor>
                {besides(l, &at, &kept, public.map(|(status, _)| status), open)}
                {report::views::answered(&reader.wording(&city), &reports)}
                {vocabulary(l)}
            </div>
            <aside class="editor-look needs-desk" aria-label=l.t(msg::EditorPreviewTitle)>
                <iframe class="phone" title=l.t(msg::EditorPreviewTitle) data-src=format!("{}/preview?bare", at.form)></iframe>
            </aside>
        </div>
    }
    .into_any()
}

/// Every sentence that the page may have to say while somebody types: the browser has no words of its own.
fn vocabulary(l: &Localizer) -> AnyView {
    let problems: Vec<_> = Problem::ALL
        .iter()
        .map(|problem| view! { <li data-problem=problem.as_str()>{words::problem(l, *problem)}</li> })
        .collect();
    let states = [
        ("saved", l.t(msg::EditorStateSaved)),
        ("saving", l.t(msg::EditorStateSaving)),
        ("offline", l.t(msg::EditorStateOffline)),
        ("conflict", l.t(msg::EditorStateConflict)),
        ("signed-out", l.t(msg::EditorStateSignedOut)),
    ];
    let states: Vec<_> = states.into_iter().map(|(state, words)| view! { <li data-says=state>{words}</li> }).collect();
    view! { <ul hidden=true>{problems}{states}</ul> }.into_any()
}

/// What one can do with a listing besides writing it.
fn besides(l: &Localizer, at: &Places, kept: &Kept, public: Option<Status>, open: Option<String>) -> AnyView {
    let button =
        |act: &'static str, words: String| view! { <button class="button" name="act" value=act>{words}</button> };
    let change = match public {
        Some(Status::Published) => vec![button("unpublish", l.t(msg::EditorUnpublish))],
        Some(Status::Unpublished) => {
            vec![button("republish", l.t(msg::EditorRepublish)), button("archive", l.t(msg::EditorArchive))]
        }
        Some(Status::Archived) => vec![button("republish", l.t(msg::EditorRepublish))],
        _ => Vec::new(),
    };
    let hint = (public == Some(Status::Published))
        .then(|| view! { <p class="field-hint">{l.t(msg::EditorUnpublishHint)}</p> });
    view! {
        <details class="more-choices">
            <summary>{l.t(msg::EditorMore)}</summary>
            {open.map(|href| view! { <p><a href=href>{l.t(msg::EditorOpen)}</a></p> })}
            {(kept.revision > 0).then(|| view! { <p><a href=format!("{}/history", at.form)>{l.t(msg::EditorHistory)}</a></p> })}
            <p><a href=format!("{}/series", at.form)>{l.t(msg::SeriesLink)}</a></p>
            <form method="post" action=at.list.clone()>
                <button class="button" name="copy" value=kept.opportunity_id.clone()>{l.t(msg::EditorCopy)}</button>
            </form>
            <form method="post" action=format!("{}/status", at.form)><div class="row">{change}</div>{hint}</form>
        </details>
    }
    .into_any()
}

/// The draft that a new listing begins with: what is most usual is chosen already.
#[must_use]
pub fn fresh(city: &City, locale: Locale) -> Draft {
    let mut draft = Draft::default();
    for (name, value) in [
        ("locale", city.offered(locale).as_str()),
        ("language", city.default_locale.as_str()),
        ("attendance", AttendanceMode::InPerson.as_str()),
        ("registration", RegistrationPolicy::Open.as_str()),
        ("waiting-list", "1"),
        ("promotion", Promotion::Automatic.as_str()),
        ("per", PricePer::Once.as_str()),
    ] {
        draft.set(name, vec![value.to_owned()]);
    }
    draft
}
