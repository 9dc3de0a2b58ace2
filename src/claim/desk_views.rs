//! The page of a badge's codes.

use super::model::{Closed, Code, CodeStatus};
use crate::{
    badge::{model::Badge, shown},
    city::model::City,
    i18n::{Localizer, msg},
    server::reader::Reader,
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        note,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What the page is made of.
pub(super) struct CodesPage {
    pub reader: Reader,
    pub city: Arc<City>,
    pub badge: Badge,
    /// The last made first.
    pub codes: Vec<Code>,
    /// The page's address.
    pub href: String,
    /// Whether a code would lead to anything.
    pub is_given: bool,
    /// The form as it was sent.
    pub typed: Typed,
    /// What was just done, in words.
    pub done: Option<String>,
}

/// The page.
pub(super) fn codes(page: CodesPage) -> AnyView {
    let CodesPage { reader, city, badge, codes, href, is_given, typed, done } = page;
    let l = &reader.l;
    let back = href.strip_suffix("/codes").unwrap_or_default().to_owned();
    let (name, lang) = match badge.content.name() {
        "" => (l.t(msg::BadgeUntitled), None),
        name => (name.to_owned(), shown::lang(l, badge.content.locale)),
    };
    let rows: Vec<_> = codes.iter().map(|code| row(&reader, &city, code, &href)).collect();
    let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::ClaimNone)}</p> });
    let form = if is_given {
        form(l, &city, &href, &typed)
    } else {
        view! { <p class="note"><Icon name="info"/><span>{l.t(msg::ClaimNotGiven)}</span></p> }.into_any()
    };
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=back><Icon name="arrow-left"/><span lang=lang>{name}</span></a></p>
            <h1>{l.t(msg::ClaimCodes)}</h1>
            <p class="lead">{l.t(msg::ClaimCodesLead)}</p>
            {done.map(note::done)}
            <section>
                <h2>{l.t(msg::ClaimYours)}</h2>
                {none}
                <ul class="sessions people" role="list">{rows}</ul>
            </section>
            <section>
                <h2>{l.t(msg::ClaimNew)}</h2>
                {form}
            </section>
        </div>
    }
    .into_any()
}

/// Making one.
fn form(l: &Localizer, city: &City, href: &str, typed: &Typed) -> AnyView {
    let chosen = match typed.fields.text("for") {
        "" => "some",
        chosen => chosen,
    };
    let choices: Vec<_> = [
        ("one", l.t(msg::ClaimForOne)),
        ("some", l.t(msg::ClaimForSome)),
        ("all", l.t(msg::ClaimForAll)),
    ]
    .into_iter()
    .map(|(word, words)| {
        view! {
            <label class="choice"><input type="radio" name="for" value=word checked=chosen == word/><span>{words}</span></label>
        }
    })
    .collect();
    let most = TextField {
        name: "most",
        label: l.t(msg::ClaimMost),
        hint: Some(l.t(msg::ClaimMostHint)),
        autocomplete: "off",
        inputmode: Some("numeric"),
        max_length: Some(6),
        value: "30".to_owned(),
        optional: true,
        ..TextField::default()
    };
    let ends = TextField {
        name: "ends",
        label: l.t(msg::ClaimEnds),
        hint: Some(l.t(msg::ClaimEndsHint { city: city.name(l.locale()).into() })),
        kind: "datetime-local",
        autocomplete: "off",
        optional: true,
        ..TextField::default()
    };
    view! {
        {typed.summary(l)}
        <form method="post" action=href.to_owned() class="form" novalidate=true>
            <fieldset class="field" aria-describedby=typed.described("for")>
                <legend>{l.t(msg::ClaimFor)}</legend>
                {typed.said("for")}
                {choices}
            </fieldset>
            {most.view(typed)}
            {ends.view(typed)}
            <button class="button primary wide">{l.t(msg::ClaimMake)}</button>
        </form>
    }
    .into_any()
}

/// A code, and what can be done with it.
fn row(reader: &Reader, city: &City, code: &Code, href: &str) -> AnyView {
    let l = &reader.l;
    let closed = code.closed(reader.now.timestamp_millis());
    let until = code
        .ends
        .filter(|_| closed != Some(Closed::Ended))
        .map(|ends| l.t(msg::ClaimUntil { moment: reader.wording(city).date_and_time(ends).into() }));
    let facts: Vec<String> = [Some(standing(l, closed)), Some(uses(l, code)), until].into_iter().flatten().collect();
    let one = format!("{href}/{}", code.id);
    let buttons = match code.status {
        CodeStatus::Ended => Vec::new(),
        CodeStatus::Open => vec![("pause", l.t(msg::ClaimPause)), ("end", l.t(msg::ClaimEnd))],
        CodeStatus::Paused => vec![("open", l.t(msg::ClaimOpen)), ("end", l.t(msg::ClaimEnd))],
    };
    let letters = code.letters.to_string();
    let buttons: Vec<_> = buttons
        .into_iter()
        .map(|(word, words)| {
            // several codes have the same buttons: each says which it is about
            let label = format!("{words}: {letters}");
            view! { <button class="button" name="act" value=word aria-label=label>{words}</button> }
        })
        .collect();
    let acts = (!buttons.is_empty()).then(|| {
        view! { <form method="post" action=one.clone() class="row">{buttons}</form> }
    });
    let print = (code.status != CodeStatus::Ended).then(|| {
        let [poster, picture] = [l.t(msg::ClaimPoster), l.t(msg::ClaimPicture)];
        let labels = [format!("{poster}: {letters}"), format!("{picture}: {letters}")];
        let [poster_label, picture_label] = labels;
        view! {
            <span class="row">
                <a class="button" href=format!("{one}.pdf") aria-label=poster_label>{poster}</a>
                <a class="button" href=format!("{one}.svg") aria-label=picture_label>{picture}</a>
            </span>
        }
    });
    view! {
        <li><span><strong>{letters.clone()}</strong><span class="quiet">{facts.join(" · ")}</span></span></li>
        {(print.is_some() || acts.is_some()).then(|| view! { <li class="own">{print}{acts}</li> })}
    }
    .into_any()
}

/// How a code stands, in a word or two.
fn standing(l: &Localizer, closed: Option<Closed>) -> String {
    match closed {
        None => l.t(msg::ClaimStandingOpen),
        Some(Closed::Paused) => l.t(msg::ClaimStandingPaused),
        Some(Closed::Ended) => l.t(msg::ClaimStandingEnded),
        Some(Closed::Expired) => l.t(msg::ClaimStandingExpired),
        Some(Closed::UsedUp) => l.t(msg::ClaimStandingUsedUp),
        // a code does not know of its badge; the page says that of all of them
        Some(Closed::Retired | Closed::Hidden) => l.t(msg::ClaimNotGiven),
    }
}

/// How often it was used.
fn uses(l: &Localizer, code: &Code) -> String {
    let number = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let count = number(code.uses).into();
    match code.most {
        None => l.t(msg::ClaimUses { count }),
        Some(most) => l.t(msg::ClaimUsesOf { count, most: number(most).into() }),
    }
}
