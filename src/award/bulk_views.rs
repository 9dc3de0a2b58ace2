//! The pages about giving a badge to several at once.

use super::{
    bulk::{MOST_LINKS, Refused},
    desk::Desk,
    list::{self, NARRATIVE},
    model::Via,
    rows::{Row, RowState},
    runs::Run,
    views::{head, of_badge},
    words,
};
use crate::{
    badge::model::Badge,
    i18n::{Localizer, msg},
    participation::mails::titled,
    ui::{
        form::{TextArea, TextField, Typed},
        icon::Icon,
    },
};
use leptos::prelude::*;
use qrcode::{EcLevel, QrCode, render::svg};

/// Characters that the field for a list takes: what the form can carry.
const MOST_TYPED: usize = 2_000_000;

/// What they did, the same for all.
pub(super) fn narrative(l: &Localizer, typed: &Typed) -> AnyView {
    TextArea {
        name: "narrative",
        label: l.t(msg::AwardNarrativeLabel),
        hint: Some(l.t(msg::AwardNarrativeHint)),
        max_length: NARRATIVE,
        ..TextArea::default()
    }
    .view(typed)
}

/// The form of a list.
pub fn list_form(desk: &Desk, badge: &Badge, text: String, refused: Refused) -> AnyView {
    let l = &desk.reader.l;
    let mut typed = Typed::default();
    let count = refused.lines.len();
    if let Some(words) = refused.words {
        typed.problem("people", words);
    } else if count > 0 {
        typed.problem("people", l.t(msg::AwardListWrong { count: count.into() }));
    }
    let people = TextArea {
        name: "people",
        label: l.t(msg::AwardListPeople),
        hint: Some(l.t(msg::AwardListHint { most: l.number(list::MOST as u64).into() })),
        max_length: MOST_TYPED,
        value: text,
        ..TextArea::default()
    };
    let lines: Vec<_> = refused.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    let lines = (!lines.is_empty()).then(|| view! { <div role="alert"><ul class="problems">{lines}</ul></div> });
    let awards = desk.awards(badge);
    view! {
        <div class="page narrow">
            {head(awards.clone(), l.t(msg::AwardsTitle), l.t(msg::AwardListTitle))}
            {of_badge(desk, badge)}
            {lines}
            <form method="post" action=format!("{awards}/list") enctype="multipart/form-data" class="form">
                {people.view(&typed)}
                <div class="field">
                    <label for="file">{l.t(msg::AwardListFile)}</label>
                    <input id="file" name="file" type="file" accept=".csv,.tsv,.txt" aria-describedby="file-hint"/>
                    <p class="field-hint" id="file-hint">{l.t(msg::AwardListFileHint)}</p>
                </div>
                <button class="button primary wide">{l.t(msg::AwardListButton)}</button>
                <p class="field-hint">{l.t(msg::AwardListLookHint)}</p>
            </form>
        </div>
    }
    .into_any()
}

/// The form of links to hand out.
pub fn links_form(desk: &Desk, badge: &Badge, typed: &Typed) -> AnyView {
    let l = &desk.reader.l;
    let count = TextField {
        name: "count",
        label: l.t(msg::AwardLinksHowMany),
        hint: Some(l.t(msg::AwardLinksHowManyHint { most: MOST_LINKS.into() })),
        autocomplete: "off",
        inputmode: Some("numeric"),
        max_length: Some(3),
        optional: true,
        ..TextField::default()
    };
    let names = TextArea {
        name: "names",
        label: l.t(msg::AwardLinksWho),
        hint: Some(l.t(msg::AwardLinksWhoHint)),
        max_length: 10_000,
        ..TextArea::default()
    };
    let awards = desk.awards(badge);
    view! {
        <div class="page narrow">
            {head(awards.clone(), l.t(msg::AwardsTitle), l.t(msg::AwardLinksTitle))}
            {of_badge(desk, badge)}
            <p>{l.t(msg::AwardLinksLead)}</p>
            {typed.summary(l)}
            <form method="post" action=format!("{awards}/links") class="form">
                {count.view(typed)}
                {names.view(typed)}
                {narrative(l, typed)}
                <button class="button primary wide">{l.t(msg::AwardLinksButton)}</button>
            </form>
        </div>
    }
    .into_any()
}

/// Whom a row goes to, as the organisation knows them.
fn who(l: &Localizer, row: &Row) -> String {
    let child = row.child.as_deref().unwrap_or_default();
    match (&row.account_id, &row.account_name, &row.email) {
        (Some(_), Some(name), _) => titled(name, child),
        (_, _, Some(email)) if row.person.is_empty() => email.clone(),
        (_, _, Some(email)) => format!("{}, {email}", row.person),
        _ if row.person.is_empty() => l.t(msg::AwardNobodyKnown),
        _ => row.person.clone(),
    }
}

/// Who would get it, and who has it.
pub fn look(desk: &Desk, badge: &Badge, run: &Run, rows: &[Row]) -> AnyView {
    let l = &desk.reader.l;
    let awards = desk.awards(badge);
    let here = format!("{awards}/runs/{}", run.id);
    let has = rows.iter().filter(|row| row.has_it).count();
    let gets = rows.len() - has;
    let lines: Vec<_> = rows
        .iter()
        .map(|row| {
            let mark = row.has_it.then(|| view! { <span class="fact few">{l.t(msg::AwardRowAlready)}</span> });
            let narrative =
                (!row.narrative.is_empty()).then(|| view! { <span class="quiet">{row.narrative.clone()}</span> });
            view! { <li><span><span>{who(l, row)}</span>{narrative}</span>{mark}</li> }
        })
        .collect();
    let start = (gets > 0).then(|| {
        view! {
            <button class="button primary wide" name="act" value="start">{l.t(msg::AwardStart { count: gets.into() })}</button>
            <p class="field-hint">{l.t(msg::AwardStartHint)}</p>
        }
    });
    let nothing =
        (gets == 0).then(|| view! { <p class="note"><Icon name="info"/><span>{l.t(msg::AwardNothing)}</span></p> });
    let facts = [l.t(msg::AwardGets { count: gets.into() }), l.t(msg::AwardHasIt { count: has.into() })];
    let facts = if has > 0 { facts.join(" · ") } else { facts[0].clone() };
    view! {
        <div class="page narrow">
            {head(awards.clone(), l.t(msg::AwardsTitle), l.t(msg::AwardLookTitle))}
            {of_badge(desk, badge)}
            <p role="status"><strong>{facts}</strong></p>
            {nothing}
            <form method="post" action=here.clone() class="form">{start}</form>
            <p class="aside-link"><a href=format!("{awards}/list?run={}", run.id)>{l.t(msg::AwardChange)}</a></p>
            <form method="post" action=here class="form">
                <button class="button" name="act" value="drop">{l.t(msg::AwardDrop)}</button>
            </form>
            <ol class="sessions" role="list">{lines}</ol>
        </div>
    }
    .into_any()
}

/// How far the giving is.
pub fn progress(desk: &Desk, badge: &Badge, counts: &[(RowState, i64)]) -> AnyView {
    let l = &desk.reader.l;
    let all: i64 = counts.iter().map(|(_, count)| count).sum();
    let waiting: i64 = counts.iter().filter(|(state, _)| *state == RowState::Waiting).map(|(_, count)| count).sum();
    let number = |count: i64| l.number(u64::try_from(count).unwrap_or(0));
    let words = l.t(msg::AwardProgress { done: number(all - waiting).into(), all: number(all).into() });
    view! {
        <div class="page narrow">
            {head(desk.awards(badge), l.t(msg::AwardsTitle), l.t(msg::AwardProgressTitle))}
            {of_badge(desk, badge)}
            <p><label for="progress" class="lead">{words}</label></p>
            <progress id="progress" max=all.to_string() value=(all - waiting).to_string()></progress>
            <p class="quiet">{l.t(msg::AwardProgressHint)}</p>
        </div>
    }
    .into_any()
}

/// A link to hand out, with its picture.
pub struct Link {
    /// May be empty.
    person: String,
    href: String,
    picture: String,
}

impl Link {
    /// Draws the one of a row.
    ///
    /// # Errors
    /// When the address does not fit into a picture.
    pub fn of(row: &Row, href: String) -> anyhow::Result<Self> {
        let picture = QrCode::with_error_correction_level(&href, EcLevel::M)?
            .render::<svg::Color>()
            .min_dimensions(200, 200)
            .quiet_zone(true)
            .build();
        // the document's own declaration has no place inside a page
        let picture = picture.split_once("?>").map_or(picture.clone(), |(_, svg)| svg.to_owned());
        Ok(Self { person: row.person.clone(), href, picture })
    }
}

/// What has become of the rows; of links, those that nobody has used yet.
pub fn done(
    desk: &Desk,
    badge: &Badge,
    (run, counts): (&Run, &[(RowState, i64)]),
    (rows, links): (&[Row], &[Link]),
) -> AnyView {
    let l = &desk.reader.l;
    let facts: Vec<_> = RowState::ALL
        .iter()
        .filter_map(|state| {
            let (_, count) = counts.iter().find(|(one, _)| one == state)?;
            let words = l.t(msg::AwardCount { what: words::state(l, *state).into(), count: (*count).into() });
            Some(view! { <li class="fact">{words}</li> })
        })
        .collect();
    let others: Vec<_> = rows
        .iter()
        .filter_map(|row| {
            let state = RowState::from_word(&row.state).filter(|state| *state != RowState::Given)?;
            Some(view! { <li><span><span>{who(l, row)}</span><span class="quiet">{words::state(l, state)}</span></span></li> })
        })
        .collect();
    let others = (!others.is_empty()).then(|| view! { <ul class="sessions" role="list">{others}</ul> });
    let hint = match run.via {
        Via::Hand if links.is_empty() => l.t(msg::AwardLinksUsed),
        Via::Hand => l.t(msg::AwardLinksHint),
        _ => l.t(msg::AwardDoneHint),
    };
    let cards: Vec<_> = links
        .iter()
        .map(|link| {
            let label = if link.person.is_empty() { l.t(msg::AwardLinkPicture) } else { link.person.clone() };
            view! {
                <li class="door">
                    <strong>{link.person.clone()}</strong>
                    <span lang=desk.lang(badge)>{desk.name(badge)}</span>
                    <figure class="qr" role="img" aria-label=label inner_html=link.picture.clone()></figure>
                    <span class="quiet changes-list" translate="no">{link.href.clone()}</span>
                </li>
            }
        })
        .collect();
    let cards = (!cards.is_empty()).then(|| view! { <ul class="cards" role="list">{cards}</ul> });
    view! {
        <div class="page narrow">
            {head(desk.awards(badge), l.t(msg::AwardsTitle), l.t(msg::AwardDoneTitle))}
            {of_badge(desk, badge)}
            <ul class="facts" role="list">{facts}</ul>
            <p>{hint}</p>
            {others}
            {cards}
        </div>
    }
    .into_any()
}
