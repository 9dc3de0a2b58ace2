//! The organisation's pages about applications.

use super::{
    apply_views::facts,
    desk::{Assessing, Shows},
    model::{Application, ApplicationStatus, COMMENT_LENGTH, Dossier, Standing},
    store::Waiting,
    views,
};
use crate::{
    badge::model::BadgeStatus,
    i18n::{Localizer, msg},
    provider::status::OrganisationStatus,
    server::reader::Reader,
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        note,
    },
};
use leptos::prelude::*;

/// At an organisation's desk: the badges that somebody has applied for, with how many wait. `base` is the address of the desk.
pub fn waiting(l: &Localizer, waiting: &[Waiting], base: &str) -> Option<AnyView> {
    let rows: Vec<_> = waiting
        .iter()
        .map(|one| {
            let (lang, name) = views::name(l, &one.content);
            let count = (one.count > 0).then(|| {
                view! { <span class="fact joy">{l.t(msg::ApplicationsWaiting { count: one.count.into() })}</span> }
            });
            let href = format!("{base}/badges/{}/applications", one.achievement_id);
            view! { <li><span><a href=href lang=lang>{name}</a></span>{count}</li> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <h2>{l.t(msg::ApplicationsTitle)}</h2><ul class="sessions" role="list">{rows}</ul> }.into_any()
    })
}

/// Where an application stands, as the organisation reads it.
fn status(l: &Localizer, status: ApplicationStatus) -> String {
    match status {
        ApplicationStatus::Submitted => l.t(msg::ApplicationWaits),
        ApplicationStatus::Open | ApplicationStatus::ChangesRequested => l.t(msg::ApplicationChanges),
        ApplicationStatus::Accepted => l.t(msg::ApplicationAccepted),
        ApplicationStatus::Rejected => l.t(msg::ApplicationRejected),
    }
}

/// How many of the tasks that are needed are confirmed.
pub fn not_yet(l: &Localizer, dossier: &Dossier) -> String {
    let (done, needed) = (dossier.confirmed(), dossier.content.needed());
    l.t(msg::ApplicationNotYet { done: done.min(needed).into(), needed: needed.into() })
}

/// The applications for a badge; `desk` is the address of the desk.
pub fn list(reader: &Reader, assessing: &Assessing, applications: &[(Application, String)], desk: String) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(&assessing.city);
    let base = assessing.href(l);
    let (lang, name) = views::name(l, &assessing.badge.content);
    let rows: Vec<_> = applications
        .iter()
        .map(|(one, name)| {
            let when = wording.date_and_time(one.submitted.unwrap_or(one.created));
            let class = if one.status == ApplicationStatus::Submitted { "fact joy" } else { "fact" };
            view! {
                <li>
                    <span>
                        <a href=format!("{base}/{}", one.id)>{name.clone()}</a>
                        <span class="quiet">{l.t(msg::ApplicationSent { date: when.into() })}</span>
                    </span>
                    <span class=class>{status(l, one.status)}</span>
                </li>
            }
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::ApplicationsNone)}</p> });
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=desk><Icon name="arrow-left"/>{assessing.at_desk.organisation.name.clone()}</a></p>
            <h1>{l.t(msg::ApplicationsTitle)}</h1>
            <p class="lead" lang=lang>{name}</p>
            {none}
            <ul class="sessions" role="list">{rows}</ul>
        </div>
    }
    .into_any()
}

/// What the page of one is made of.
pub struct OnePage {
    pub assessing: Assessing,
    pub dossier: Dossier,
    /// What the applicant is called.
    pub name: String,
    pub shows: Shows,
}

/// The page of one.
pub fn one(reader: &Reader, page: OnePage) -> AnyView {
    let OnePage { assessing, dossier, name, shows } = page;
    let Shows { typed, done, refused } = shows;
    let l = &reader.l;
    let application = &dossier.application;
    let list = assessing.href(l);
    let action = format!("{list}/{}", application.id);
    let (lang, badge) = views::name(l, &dossier.content);
    let when = reader.wording(&assessing.city).date_and_time(application.submitted.unwrap_or(application.created));
    let refused = refused
        .map(|words| view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{words}</span></p> });
    let halted = if assessing.at_desk.organisation.status != OrganisationStatus::Verified {
        Some(l.t(msg::ApplicationSuspended))
    } else {
        (assessing.badge.status != BadgeStatus::Published).then(|| l.t(msg::ApplicationRetired))
    };
    let is_open = application.status == ApplicationStatus::Submitted;
    let tasks = application.status.is_shown().then(|| {
        let tasks: Vec<_> = (0..dossier.content.tasks.len())
            .map(|position| task(l, (&dossier, position), (&action, is_open), &typed))
            .collect();
        view! { <ul class="reviews" role="list">{tasks}</ul> }
    });
    let hidden = (!application.status.is_shown() && application.status.is_live())
        .then(|| view! { <p class="quiet">{l.t(msg::ApplicationHidden)}</p> });
    let said = (!application.words.is_empty()).then(|| {
        view! { <blockquote><p>{application.words.clone()}</p></blockquote> }
    });
    let may_give = is_open && halted.is_none();
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=list><Icon name="arrow-left"/>{l.t(msg::ApplicationsTitle)}</a></p>
            <h1>{name}</h1>
            <p class="lead" lang=lang>{badge}</p>
            <p class="quiet">{l.t(msg::ApplicationSent { date: when.into() })}" · "{status(l, application.status)}</p>
            {done.map(note::done)}
            {refused}
            {typed.summary(l)}
            {halted.filter(|_| is_open).map(|words| view! { <p class="note strong"><Icon name="info"/><span>{words}</span></p> })}
            {said}
            {hidden}
            {tasks}
            {is_open.then(|| decision(l, &dossier, (&action, may_give), &typed))}
        </div>
    }
    .into_any()
}

/// A task with what shows it, what others say, and what is to be said of it.
fn task(
    l: &Localizer,
    (dossier, position): (&Dossier, usize),
    (action, is_open): (&str, bool),
    typed: &Typed,
) -> AnyView {
    let (lang, words) = views::task(l, &dossier.content, position);
    let facts = dossier.content.tasks.get(position).map(|task| facts(l, task));
    let pieces: Vec<_> = dossier
        .pieces_of(position)
        .map(|piece| view! { {views::piece(l, piece, None)}{views::said(l, dossier.said_of(piece))} })
        .collect();
    let none = pieces.is_empty().then(|| view! { <p class="quiet">{l.t(msg::ApplicationNothing)}</p> });
    let missing = dossier.mark(position).missing;
    let missing = (!missing.is_empty()).then(|| view! { <p class="answer">{missing}</p> });
    let standing = dossier.standing(position);
    let forms = is_open.then(|| judging(l, (dossier.application.revision, position), standing, action, typed));
    view! {
        <li class="review">
            <h2 lang=lang>{words}</h2>
            <p><span class="quiet">{facts}</span>" "{views::standing(l, standing)}</p>
            {none}
            {pieces}
            {missing}
            {forms}
        </li>
    }
    .into_any()
}

/// Confirming a task, or saying what is missing. What was typed and is wrong stands at its own.
fn judging(l: &Localizer, (base, position): (i64, usize), standing: Standing, action: &str, typed: &Typed) -> AnyView {
    let tried = typed.fields.text("act") == "missing" && typed.fields.text("task") == position.to_string();
    let own = if tried { typed.clone() } else { Typed::default() };
    let words = TextArea {
        name: "words",
        id: Some(format!("missing-{position}")),
        label: l.t(msg::ApplicationMissingLabel),
        max_length: COMMENT_LENGTH,
        required: true,
        ..TextArea::default()
    };
    let hidden = move || {
        view! {
            <input type="hidden" name="base" value=base.to_string()/>
            <input type="hidden" name="task" value=position.to_string()/>
        }
    };
    let confirm = (standing != Standing::Confirmed).then(|| {
        view! {
            <form method="post" action=action.to_owned()>
                {hidden()}
                <button class="button primary" name="act" value="confirm"><Icon name="check"/>{l.t(msg::ApplicationConfirm)}</button>
            </form>
        }
    });
    view! {
        {confirm}
        <details open=tried>
            <summary>{l.t(msg::ApplicationMissing)}</summary>
            <form method="post" action=action.to_owned() class="form">
                {hidden()}
                {words.view(&own)}
                <button class="button" name="act" value="missing">{l.t(msg::ApplicationMissingButton)}</button>
            </form>
        </details>
    }
    .into_any()
}

/// Giving the badge, asking for more, or saying no.
fn decision(l: &Localizer, dossier: &Dossier, (action, may_give): (&str, bool), typed: &Typed) -> AnyView {
    let none = Typed::default();
    let act = typed.fields.text("act");
    let is_no = matches!(act, "ask" | "reject");
    let narrative = TextArea {
        name: "narrative",
        label: l.t(msg::ApplicationNarrative),
        hint: Some(l.t(msg::ApplicationNarrativeHint)),
        max_length: COMMENT_LENGTH,
        ..TextArea::default()
    };
    let words = TextArea {
        name: "words",
        label: l.t(msg::ApplicationWords),
        max_length: COMMENT_LENGTH,
        required: true,
        ..TextArea::default()
    };
    let base = dossier.application.revision.to_string();
    let accept = if dossier.is_confirmed() {
        may_give
            .then(|| {
                view! {
                    <form method="post" action=action.to_owned() class="form">
                        <input type="hidden" name="base" value=base.clone()/>
                        {narrative.view(if act == "accept" { typed } else { &none })}
                        <button class="button primary wide" name="act" value="accept"><Icon name="badge"/>{l.t(msg::ApplicationAccept)}</button>
                    </form>
                }
            })
            .into_any()
    } else {
        view! { <p class="note"><Icon name="info"/><span>{not_yet(l, dossier)}</span></p> }.into_any()
    };
    view! {
        <h2>{l.t(msg::ApplicationDecide)}</h2>
        {accept}
        <details class="more-choices" open=is_no>
            <summary>{l.t(msg::ApplicationOtherwise)}</summary>
            <form method="post" action=action.to_owned() class="form">
                <input type="hidden" name="base" value=base/>
                {words.view(if is_no { typed } else { &none })}
                <div class="row">
                    <button class="button primary" name="act" value="ask">{l.t(msg::ApplicationAsk)}</button>
                    <button class="button danger" name="act" value="reject">{l.t(msg::ApplicationReject)}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
