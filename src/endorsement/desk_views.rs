//! The desk's pages about endorsements.

use super::{
    desk::Desk,
    model::{Display, Endorsement, REASON, WORDS},
    public,
};
use crate::{
    badge::{model::Shown, shown},
    i18n::{Locale, Localizer, msg},
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        markdown, note,
    },
};
use leptos::prelude::*;

/// What the page of all of them is made of.
pub(super) struct ListPage {
    pub desk: Desk,
    /// What the organisation says, the last first.
    pub own: Vec<Endorsement>,
    /// What is said of its badges, the last first.
    pub heard: Vec<Endorsement>,
}

/// What the page to choose a badge on is made of.
pub(super) struct ChoosePage {
    pub desk: Desk,
    pub badges: Vec<Shown>,
    /// What was looked for.
    pub query: String,
}

/// What the page of a badge to be endorsed is made of.
pub(super) struct WritePage {
    pub desk: Desk,
    pub badge: Shown,
    pub typed: Typed,
    /// What stands in the way, in words.
    pub refused: Option<String>,
    /// Whether they have endorsed it already.
    pub holds: bool,
}

/// What the page of one of them is made of.
pub(super) struct OnePage {
    pub desk: Desk,
    pub endorsement: Endorsement,
    pub typed: Typed,
    /// What was just done, in words.
    pub done: Option<String>,
}

/// The language and the name of the endorsed badge, for a reader.
pub(super) fn name(l: &Localizer, endorsement: &Endorsement) -> (Locale, String) {
    let content = &endorsement.content;
    let found = content.text(l.locale()).map(|(locale, text)| (locale, text.name.clone()));
    found.unwrap_or_else(|| (content.locale, content.name().to_owned()))
}

/// How one stands, in a few words.
fn standing(l: &Localizer, endorsement: &Endorsement) -> String {
    match endorsement.display {
        _ if endorsement.taken_back.is_some() => l.t(msg::EndorsementStandsTakenBack),
        Display::Waiting => l.t(msg::EndorsementStandsWaiting),
        Display::Shown => l.t(msg::EndorsementStandsShown),
        Display::Hidden => l.t(msg::EndorsementStandsHidden),
    }
}

/// A way back.
fn back(href: String, words: String) -> AnyView {
    view! { <p class="aside-link"><a href=href><Icon name="arrow-left"/><span>{words}</span></a></p> }.into_any()
}

fn not_yet(l: &Localizer) -> AnyView {
    view! { <p class="note"><Icon name="info"/><span>{l.t(msg::EndorsementUnverified)}</span></p> }.into_any()
}

/// All of them.
pub(super) fn list(page: &ListPage) -> AnyView {
    let ListPage { desk, own, heard } = page;
    let l = &desk.reader.l;
    let href = desk.href();
    let home = href.strip_suffix("/endorsements").unwrap_or_default().to_owned();
    let rows = |endorsements: &[Endorsement], is_own: bool| -> AnyView {
        let rows: Vec<_> = endorsements.iter().map(|one| row(l, one, &href, is_own)).collect();
        view! { <ul class="sessions" role="list">{rows}</ul> }.into_any()
    };
    let none = |words: String| view! { <p class="quiet">{words}</p> };
    let new = if desk.may_endorse() {
        view! { <p><a class="button primary wide" href=format!("{href}/new")><Icon name="plus"/>{l.t(msg::EndorsementNew)}</a></p> }
            .into_any()
    } else {
        not_yet(l)
    };
    view! {
        <div class="page narrow">
            {back(home, desk.organisation.name.clone())}
            <h1>{l.t(msg::EndorsementsTitle)}</h1>
            <p class="lead">{l.t(msg::EndorsementsLead)}</p>
            {new}
            <section>
                <h2>{l.t(msg::EndorsementsHeard)}</h2>
                {heard.is_empty().then(|| none(l.t(msg::EndorsementsHeardNone)))}
                {rows(heard, false)}
            </section>
            <section>
                <h2>{l.t(msg::EndorsementsOwn)}</h2>
                {own.is_empty().then(|| none(l.t(msg::EndorsementsOwnNone)))}
                {rows(own, true)}
            </section>
        </div>
    }
    .into_any()
}

fn row(l: &Localizer, endorsement: &Endorsement, href: &str, is_own: bool) -> AnyView {
    let (locale, name) = name(l, endorsement);
    let other = if is_own { &endorsement.owner } else { &endorsement.organisation };
    let facts = format!("{other} · {}", standing(l, endorsement));
    view! {
        <li>
            <span class="badge-row">
                <img src=endorsement.picture() alt="" width="48" height="48"/>
                <span>
                    <a href=format!("{href}/{}", endorsement.id) lang=shown::lang(l, locale)>{name}</a>
                    <span class="quiet">{facts}</span>
                </span>
            </span>
        </li>
    }
    .into_any()
}

/// Choosing a badge.
pub(super) fn choose(page: &ChoosePage) -> AnyView {
    let ChoosePage { desk, badges, query } = page;
    let l = &desk.reader.l;
    let href = desk.href();
    let here = format!("{href}/new");
    let rows: Vec<_> = badges
        .iter()
        .filter_map(|badge| {
            let (locale, text) = badge.version.content.text(l.locale())?;
            Some(view! {
                <li>
                    <span class="badge-row">
                        <img src=badge.picture() alt="" width="48" height="48"/>
                        <span>
                            <a href=format!("{here}/{}", badge.id) lang=shown::lang(l, locale)>{text.name.clone()}</a>
                            <span class="quiet">{badge.organisation.clone()}</span>
                        </span>
                    </span>
                </li>
            })
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="quiet" role="status">{l.t(msg::EndorsementFoundNone)}</p> });
    view! {
        <div class="page narrow">
            {back(href, l.t(msg::EndorsementsTitle))}
            <h1>{l.t(msg::EndorsementNew)}</h1>
            <p class="lead">{l.t(msg::EndorsementNewLead)}</p>
            {(!desk.may_endorse()).then(|| not_yet(l))}
            <form method="get" action=here class="form" role="search">
                <div class="field">
                    <label for="q">{l.t(msg::EndorsementFindLabel)}</label>
                    <input id="q" name="q" type="search" value=query.clone() autocomplete="off" aria-describedby="q-hint"/>
                    <p class="field-hint" id="q-hint">{l.t(msg::EndorsementFindHint)}</p>
                </div>
                <button class="button">{l.t(msg::EndorsementFind)}</button>
            </form>
            {none}
            <ul class="sessions" role="list">{rows}</ul>
        </div>
    }
    .into_any()
}

/// Reading a badge, and endorsing it.
pub(super) fn write(page: &WritePage) -> AnyView {
    let WritePage { desk, badge, typed, refused, holds } = page;
    let l = &desk.reader.l;
    let Some((locale, text)) = badge.version.content.text(l.locale()) else { return ().into_any() };
    let lang = shown::lang(l, locale);
    let about = desk.city.href(l.locale(), &format!("badges/{}", badge.id));
    let criteria = markdown::to_html(&text.criteria);
    let form = if *holds {
        view! { <p class="note" role="status"><Icon name="check"/><span>{l.t(msg::EndorsementBefore)}</span></p> }
            .into_any()
    } else if desk.may_endorse() {
        form(page)
    } else {
        not_yet(l)
    };
    let refused = refused.clone().map(|words| {
        view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{words}</span></p> }
    });
    view! {
        <article class="page narrow badge-page">
            {back(format!("{}/new", desk.href()), l.t(msg::EndorsementNew))}
            {refused}
            {typed.summary(l)}
            <div class="badge-hero">{shown::picture(l, badge, 160)}</div>
            <h1 lang=lang>{text.name.clone()}</h1>
            <p class="quiet">{badge.organisation.clone()}</p>
            <p class="lead" lang=lang>{text.description.clone()}</p>
            <h2>{l.t(msg::BadgeCriteriaHeading)}</h2>
            <div class="prose" lang=lang inner_html=criteria></div>
            <p><a href=about>{l.t(msg::ClaimMore)}</a></p>
            <h2>{l.t(msg::EndorsementWriteHeading)}</h2>
            {form}
        </article>
    }
    .into_any()
}

fn form(page: &WritePage) -> AnyView {
    let WritePage { desk, badge, typed, .. } = page;
    let l = &desk.reader.l;
    let words = TextArea {
        name: "words",
        label: l.t(msg::EndorsementWords),
        hint: Some(l.t(msg::EndorsementWordsHint { count: WORDS.into() })),
        max_length: WORDS,
        required: true,
        ..TextArea::default()
    };
    let sure = typed.fields.text("sure") == "yes";
    view! {
        <form method="post" action=format!("{}/new/{}", desk.href(), badge.id) class="form" novalidate=true>
            <input type="hidden" name="version" value=badge.version.number.to_string()/>
            {words.view(typed)}
            <div class="field">
                {typed.said("sure")}
                <label class="choice">
                    <input
                        type="checkbox"
                        name="sure"
                        value="yes"
                        checked=sure
                        aria-invalid=typed.message("sure").is_some().then_some("true")
                        aria-describedby=typed.described("sure")
                    />
                    <span>{l.t(msg::EndorsementSure { organisation: desk.organisation.name.as_str().into() })}</span>
                </label>
            </div>
            <button class="button primary wide">{l.t(msg::EndorsementSign)}</button>
            <p class="field-hint">{l.t(msg::EndorsementSignHint { organisation: badge.organisation.as_str().into() })}</p>
        </form>
    }
    .into_any()
}

/// One of them.
pub(super) fn one(page: &OnePage) -> AnyView {
    let OnePage { desk, endorsement, typed, done } = page;
    let l = &desk.reader.l;
    let wording = desk.reader.wording(&desk.city);
    let (locale, name) = name(l, endorsement);
    let is_own = desk.is_own(endorsement);
    let pair = |term: String, words: String| view! { <dt>{term}</dt><dd>{words}</dd> };
    let taken_back = endorsement.taken_back.map(|moment| {
        view! {
            {pair(l.t(msg::EndorsementTakenBack), wording.date_and_time(moment))}
            {pair(l.t(msg::EndorsementReason), endorsement.reason.clone())}
        }
    });
    let deeds = match endorsement.taken_back {
        Some(_) => ().into_any(),
        None if is_own => taking_back(page),
        None => showing(page),
    };
    let about = desk.city.href(l.locale(), &format!("badges/{}", endorsement.achievement_id));
    let credential = endorsement.is_seen().then(|| {
        view! { <p><a href=endorsement.path()>{l.t(msg::EndorsementCheck)}</a></p> }
    });
    view! {
        <article class="page narrow badge-page">
            {back(desk.href(), l.t(msg::EndorsementsTitle))}
            <div class="badge-hero">{shown::drawing(l, &endorsement.content, endorsement.picture(), 160)}</div>
            <h1 lang=shown::lang(l, locale)>{name}</h1>
            {done.clone().map(note::done)}
            {typed.summary(l)}
            {public::said(l, endorsement)}
            <dl class="pairs">
                {pair(l.t(msg::EndorsementBy), endorsement.organisation.clone())}
                {pair(l.t(msg::EndorsementOf), endorsement.owner.clone())}
                {pair(l.t(msg::EndorsementWhen), wording.date_and_time(endorsement.endorsed))}
                {pair(l.t(msg::EndorsementStands), standing(l, endorsement))}
                {taken_back}
            </dl>
            <p><a href=about>{l.t(msg::ClaimMore)}</a></p>
            {credential}
            {deeds}
        </article>
    }
    .into_any()
}

/// What those can do whose badge it is.
fn showing(page: &OnePage) -> AnyView {
    let OnePage { desk, endorsement, .. } = page;
    let l = &desk.reader.l;
    let show = (endorsement.display != Display::Shown).then(|| {
        view! { <button class="button primary" name="act" value="show">{l.t(msg::EndorsementShow)}</button> }
    });
    let hide = (endorsement.display != Display::Hidden).then(|| {
        view! { <button class="button" name="act" value="hide">{l.t(msg::EndorsementHide)}</button> }
    });
    view! {
        <form method="post" action=format!("{}/{}", desk.href(), endorsement.id) class="form">
            <div class="row">{show}{hide}</div>
            <p class="field-hint">{l.t(msg::EndorsementShowHint)}</p>
        </form>
    }
    .into_any()
}

/// What who endorsed can do.
fn taking_back(page: &OnePage) -> AnyView {
    let OnePage { desk, endorsement, typed, .. } = page;
    let l = &desk.reader.l;
    let reason = TextArea {
        name: "reason",
        label: l.t(msg::EndorsementReasonLabel),
        hint: Some(l.t(msg::EndorsementReasonHint { organisation: endorsement.owner.as_str().into() })),
        max_length: REASON,
        required: true,
        ..TextArea::default()
    };
    view! {
        <section>
            <h2>{l.t(msg::EndorsementTakeBackHeading)}</h2>
            <form method="post" action=format!("{}/{}", desk.href(), endorsement.id) class="form" novalidate=true>
                {reason.view(typed)}
                <button class="button danger" name="act" value="take-back">{l.t(msg::EndorsementTakeBack)}</button>
                <p class="field-hint">{l.t(msg::EndorsementTakeBackHint)}</p>
            </form>
        </section>
    }
    .into_any()
}
