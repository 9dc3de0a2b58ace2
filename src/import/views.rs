//! The pages about importing.

use super::{
    plan::{Look, State, What},
    store::{Kind, Run, RunStatus, Source, Told},
    table::Row,
    target, words,
};
use crate::{
    city::model::City,
    editor::words as editor_words,
    i18n::{Localizer, msg},
    server::reader::Reader,
    ui::{
        form::{TextField, Typed, language_field},
        icon::Icon,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// Values of a column that are shown.
const SAMPLES: usize = 3;
/// Characters of each.
const SAMPLE: usize = 40;

/// Where the pages are.
pub struct Desk {
    pub reader: Reader,
    pub city: Arc<City>,
    /// Address of the first of them.
    pub base: String,
    /// Address of the organisation's listings.
    pub listings: String,
    /// What is public in the city.
    pub opportunities: String,
}

/// The name of a column's field in the form.
#[must_use]
pub fn column(at: usize) -> String {
    format!("column-{at}")
}

/// What a column is called: by its own heading, else by its place; those of a calendar by what they are.
#[must_use]
pub fn heading(l: &Localizer, run: &Run, at: usize) -> String {
    match (run.kind, run.headers.get(at).map_or("", String::as_str)) {
        (_, "") => l.t(msg::ImportColumnNumber { number: (at + 1).to_string().into() }),
        (Kind::Calendar, target) => words::label(l, target, ""),
        (Kind::Table, own) => own.to_owned(),
    }
}

/// The way back, and what the page is called.
fn head(href: &str, back: String, title: String) -> AnyView {
    view! {
        <p class="aside-link"><a href=href.to_owned()><Icon name="arrow-left"/>{back}</a></p>
        <h1>{title}</h1>
    }
    .into_any()
}

/// A file, an address, what was imported last, and the way out.
pub fn home(desk: &Desk, runs: &[Run], sources: &[Source], typed: &Typed) -> AnyView {
    let l = &desk.reader.l;
    let address = TextField {
        name: "address",
        label: l.t(msg::ImportAddress),
        hint: Some(l.t(msg::ImportAddressHint)),
        kind: "url",
        autocomplete: "off",
        max_length: Some(crate::opportunity::limits::URL),
        ..TextField::default()
    };
    let fetch = format!("{}/calendar", desk.base);
    let calendars: Vec<_> = sources
        .iter()
        .map(|source| {
            view! {
                <li>
                    <span class="changes-list">{source.name.clone()}</span>
                    <form method="post" action=fetch.clone()>
                        <button class="button" name="again" value=source.id.clone()>{l.t(msg::ImportAgain)}</button>
                    </form>
                </li>
            }
        })
        .collect();
    let calendars = (!calendars.is_empty())
        .then(|| view! { <h2>{l.t(msg::ImportCalendars)}</h2><ul class="sessions" role="list">{calendars}</ul> });
    let rows: Vec<_> = runs.iter().map(|run| one_run(desk, run)).collect();
    let last = (!rows.is_empty())
        .then(|| view! { <h2>{l.t(msg::ImportLast)}</h2><ul class="sessions" role="list">{rows}</ul> });
    let file =
        |end: &str, words: String| view! { <a class="button" href=format!("{}.{end}", desk.listings)>{words}</a> };
    let described = typed.described("file").map_or_else(|| "file-hint".to_owned(), |id| format!("{id} file-hint"));
    view! {
        <div class="page narrow">
            {head(&desk.listings, l.t(msg::EditorBack), l.t(msg::ImportTitle))}
            <p class="lead">{l.t(msg::ImportLead)}</p>
            {typed.summary(l)}
            <form method="post" action=desk.base.clone() enctype="multipart/form-data" class="form">
                <div class="field">
                    <label for="file">{l.t(msg::ImportFile)}</label>
                    <input
                        id="file"
                        name="file"
                        type="file"
                        required=true
                        accept=".csv,.tsv,.txt,.xlsx,.ics"
                        aria-invalid=typed.described("file").is_some().then_some("true")
                        aria-describedby=described
                    />
                    {typed.said("file")}
                    <p class="field-hint" id="file-hint">{l.t(msg::ImportFileHint)}</p>
                </div>
                <button class="button primary wide">{l.t(msg::ImportFileButton)}</button>
            </form>
            <form method="post" action=fetch.clone() class="form">
                {address.view(typed)}
                <button class="button wide">{l.t(msg::ImportAddressButton)}</button>
            </form>
            {calendars}
            {last}
            <h2>{l.t(msg::ImportExport)}</h2>
            <p class="quiet">{l.t(msg::ImportExportHint)}</p>
            <div class="row">
                {file("csv", l.t(msg::ImportExportCsv))}
                {file("xlsx", l.t(msg::ImportExportXlsx))}
                {file("ics", l.t(msg::ImportExportIcs))}
            </div>
        </div>
    }
    .into_any()
}

fn one_run(desk: &Desk, run: &Run) -> AnyView {
    let l = &desk.reader.l;
    let standing = match run.status {
        RunStatus::Uploaded | RunStatus::LookedAt => l.t(msg::ImportRunWaits),
        RunStatus::Running => l.t(msg::ImportRunRunning),
        RunStatus::Done => counts(l, run.made),
    };
    let when = desk.reader.wording(&desk.city).date_and_time(run.created);
    let href = format!("{}/{}", desk.base, run.id);
    view! { <li><span><a href=href>{run.name.clone()}</a><span class="quiet">{format!("{when} · {standing}")}</span></span></li> }
        .into_any()
}

/// How many rows become what, for one line: those that there are.
fn counts(l: &Localizer, [new, changed, unchanged, skipped]: [i64; 4]) -> String {
    let said = [
        (new, l.t(msg::ImportCountNew { count: new.into() })),
        (changed, l.t(msg::ImportCountChanged { count: changed.into() })),
        (unchanged, l.t(msg::ImportCountUnchanged { count: unchanged.into() })),
        (skipped, l.t(msg::ImportCountSkipped { count: skipped.into() })),
    ];
    said.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect::<Vec<_>>().join(" · ")
}

/// What each column is: asked once.
pub fn columns(desk: &Desk, run: &Run, rows: &[Row], sources: &[Source], typed: &Typed) -> AnyView {
    let l = &desk.reader.l;
    let targets: Vec<(String, String)> = target::all()
        .map(|name| (words::label(l, &name, &desk.city.currency), name))
        .map(|(label, name)| (name, label))
        .collect();
    let fields: Vec<_> = (0..run.headers.len()).map(|at| one_column(l, run, rows, &targets, at, typed)).collect();
    let lists = (!sources.is_empty()).then(|| list_field(l, run, sources, typed));
    let href = format!("{}/{}", desk.base, run.id);
    view! {
        <div class="page narrow">
            {head(&desk.base, l.t(msg::ImportTitle), l.t(msg::ImportColumnsTitle))}
            <p class="lead">{l.t(msg::ImportColumnsLead)}</p>
            <p class="quiet">{format!("{} · {}", run.name, l.t(msg::ImportRows { count: run.row_count.into() }))}</p>
            {typed.summary(l)}
            <form method="post" action=href.clone() class="form">
                {typed.said("columns")}
                {fields}
                {language_field("locale", l.t(msg::ImportLocale), &desk.city.locales, run.locale, typed)}
                {lists}
                <button class="button primary wide" name="act" value="columns">{l.t(msg::ImportColumnsButton)}</button>
            </form>
            {drop_form(l, &href)}
        </div>
    }
    .into_any()
}

fn one_column(
    l: &Localizer,
    run: &Run,
    rows: &[Row],
    targets: &[(String, String)],
    at: usize,
    typed: &Typed,
) -> AnyView {
    let name = column(at);
    let chosen = run.mapping.get(at).map_or("", String::as_str);
    let short = |text: &str| match text.char_indices().nth(SAMPLE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    };
    let samples = rows.iter().filter_map(|row| row.cells.get(at)).filter(|cell| !cell.is_empty());
    let samples: Vec<String> = samples.take(SAMPLES).map(|cell| short(cell)).collect();
    let samples = if samples.is_empty() { l.t(msg::ImportColumnEmpty) } else { samples.join(" · ") };
    let options: Vec<_> = targets
        .iter()
        .map(|(value, words)| view! { <option value=value.clone() selected=value == chosen>{words.clone()}</option> })
        .collect();
    let hint = format!("{name}-hint");
    let described = typed.described(&name).map_or_else(|| hint.clone(), |id| format!("{id} {hint}"));
    view! {
        <div class="field">
            <label for=name.clone()>{heading(l, run, at)}</label>
            <select
                id=name.clone()
                name=name.clone()
                aria-invalid=typed.described(&name).is_some().then_some("true")
                aria-describedby=described
            >
                <option value="">{l.t(msg::ImportColumnIgnore)}</option>
                {options}
            </select>
            {typed.said(&name)}
            <p class="field-hint changes-list" id=hint>{samples}</p>
        </div>
    }
    .into_any()
}

/// Which list it is: rows of one list that have the same name are the same listing.
fn list_field(l: &Localizer, run: &Run, sources: &[Source], typed: &Typed) -> AnyView {
    let shared = |source: &Source| source.headers.iter().filter(|header| run.headers.contains(header)).count();
    let alike = sources.iter().find(|source| shared(source) * 2 > run.headers.len());
    let known = run.source_id.as_deref().or(alike.map(|source| source.id.as_str())).unwrap_or_default();
    let chosen = if typed.fields.has("list") { typed.fields.text("list") } else { known };
    let options: Vec<_> = sources
        .iter()
        .map(|source| {
            view! { <option value=source.id.clone() selected=source.id == chosen>{l.t(msg::ImportListSame { name: source.name.as_str().into() })}</option> }
        })
        .collect();
    view! {
        <div class="field">
            <label for="list">{l.t(msg::ImportList)}</label>
            <select id="list" name="list" aria-describedby="list-hint">
                <option value="">{l.t(msg::ImportListNew)}</option>
                {options}
            </select>
            <p class="field-hint" id="list-hint">{l.t(msg::ImportListHint)}</p>
        </div>
    }
    .into_any()
}

fn drop_form(l: &Localizer, href: &str) -> AnyView {
    view! {
        <form method="post" action=href.to_owned()>
            <button class="button" name="act" value="drop">{l.t(msg::ImportDrop)}</button>
        </form>
    }
    .into_any()
}

/// The way to the listing that another has gone into.
fn other(desk: &Desk, what: &What) -> Option<AnyView> {
    let What::Merged(slug) = what else { return None };
    let href = format!("{}/{slug}", desk.opportunities);
    Some(view! { " " <a href=href>{desk.reader.l.t(msg::ImportMergedOther)}</a> }.into_any())
}

/// What would become of every row. Nothing is written yet.
pub fn look(desk: &Desk, run: &Run, look: &Look, shown: usize) -> AnyView {
    let l = &desk.reader.l;
    let href = format!("{}/{}", desk.base, run.id);
    let count = |state: State| i64::try_from(look.count(state)).unwrap_or(i64::MAX);
    let all = [count(State::New), count(State::Changed), count(State::Unchanged), count(State::Skipped)];
    let useful = all[0] + all[1] > 0;
    let lacking: Vec<String> =
        look.lacking.keys().map(|group| editor_words::label(l, group, &desk.city.currency)).collect();
    let lacking = (!lacking.is_empty()).then(|| {
        view! { <p class="note"><Icon name="info"/><span>{l.t(msg::ImportLacking { fields: l.list(&lacking).into() })}</span></p> }
    });
    let said = look.said().count();
    let rows: Vec<_> = look
        .said()
        .take(shown)
        .map(|row| {
            let findings: Vec<_> = row
                .findings
                .iter()
                .map(|finding| {
                    let words = words::what(l, &finding.what, &desk.city.currency);
                    let words = match finding.column {
                        Some(at) => format!("{}: {words}", heading(l, run, at)),
                        None => words,
                    };
                    view! { <li>{words}{other(desk, &finding.what)}</li> }
                })
                .collect();
            let title = if row.title.is_empty() { l.t(msg::EditorUntitled) } else { row.title.clone() };
            let line = l.t(msg::ImportRowLine { number: row.number.to_string().into(), title: title.into() });
            view! {
                <li class="review changes-list">
                    <strong>{line}</strong>
                    <span class="quiet">{words::state(l, row.state)}</span>
                    <ul>{findings}</ul>
                </li>
            }
        })
        .collect();
    let more =
        (said > shown).then(|| view! { <p class="quiet">{l.t(msg::ImportMore { count: (said - shown).into() })}</p> });
    let findings = (said > 0).then(|| {
        view! {
            <h2>{l.t(msg::ImportFindings)}</h2>
            <p><a href=format!("{href}/findings.csv")>{l.t(msg::ImportFindingsFile)}</a></p>
            <ol class="reviews" role="list">{rows}</ol>
            {more}
        }
    });
    let start = useful.then(|| {
        view! {
            <p>{l.t(msg::ImportStartHint)}</p>
            <button class="button primary wide" name="act" value="start">{l.t(msg::ImportStart { count: (all[0] + all[1]).into() })}</button>
        }
    });
    let nothing =
        (!useful).then(|| view! { <p class="note"><Icon name="info"/><span>{l.t(msg::ImportNothing)}</span></p> });
    let columns = (run.kind == Kind::Table).then(
        || view! { <p class="aside-link"><a href=format!("{href}/columns")>{l.t(msg::ImportColumnsAgain)}</a></p> },
    );
    view! {
        <div class="page narrow">
            {head(&desk.base, l.t(msg::ImportTitle), l.t(msg::ImportLookTitle))}
            <p class="quiet changes-list">{run.name.clone()}</p>
            <p class="lead" role="status">{counts(l, all)}</p>
            {nothing}
            {lacking}
            <form method="post" action=href.clone() class="form">{start}</form>
            {columns}
            {drop_form(l, &href)}
            {findings}
        </div>
    }
    .into_any()
}

/// How far the writing is.
pub fn progress(desk: &Desk, run: &Run, waiting: i64) -> AnyView {
    let l = &desk.reader.l;
    let done = run.row_count - waiting;
    let words = l.t(msg::ImportProgress {
        done: l.number(u64::try_from(done).unwrap_or(0)).into(),
        all: l.number(u64::try_from(run.row_count).unwrap_or(0)).into(),
    });
    view! {
        <div class="page narrow">
            {head(&desk.base, l.t(msg::ImportTitle), l.t(msg::ImportProgressTitle))}
            <p class="quiet changes-list">{run.name.clone()}</p>
            <p><label for="progress" class="lead">{words}</label></p>
            <progress id="progress" max=run.row_count.to_string() value=done.to_string()></progress>
            <p class="quiet">{l.t(msg::ImportProgressHint)}</p>
        </div>
    }
    .into_any()
}

/// What has become of the rows.
pub fn done(desk: &Desk, run: &Run, told: &[Told]) -> AnyView {
    let l = &desk.reader.l;
    let rows: Vec<_> = told
        .iter()
        .map(|row| {
            let left_out = match State::from_word(&row.state) {
                Some(State::Skipped) => What::from_kept(&row.said),
                _ => None,
            };
            let in_words = |what: &What| words::what(l, what, &desk.city.currency);
            let kept = |group: &str| in_words(&What::Kept(group.to_owned()));
            let said = match &left_out {
                Some(why) => in_words(why),
                None => row.said.split(' ').map(kept).collect::<Vec<_>>().join(" "),
            };
            let other = left_out.and_then(|why| other(desk, &why));
            let line = l.t(msg::ImportRowLine { number: row.number.to_string().into(), title: said.into() });
            view! { <li class="changes-list">{line}{other}</li> }
        })
        .collect();
    let rows = (!rows.is_empty())
        .then(|| view! { <h2>{l.t(msg::ImportFindings)}</h2><ul class="sessions" role="list">{rows}</ul> });
    view! {
        <div class="page narrow">
            {head(&desk.base, l.t(msg::ImportTitle), l.t(msg::ImportDoneTitle))}
            <p class="quiet changes-list">{run.name.clone()}</p>
            <p class="lead" role="status">{counts(l, run.made)}</p>
            <p>{l.t(msg::ImportDoneHint)}</p>
            <p><a class="button primary wide" href=desk.listings.clone()>{l.t(msg::EditorBack)}</a></p>
            {rows}
        </div>
    }
    .into_any()
}
