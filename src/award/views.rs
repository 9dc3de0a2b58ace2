//! The pages of who was awarded a badge, and of one award.

use super::{
    automatic::TIMES,
    desk::Desk,
    lines::Line,
    model::{Award, AwardStatus},
    routes::{REASON, SHOWN, Shows},
    runs::{Run, RunStatus},
    words,
};
use crate::{
    badge::model::Badge,
    i18n::{Localizer, msg},
    issuer::status::Standing,
    ui::{
        form::{TextArea, TextField, Typed},
        icon::Icon,
        markdown, note,
    },
};
use leptos::prelude::*;

/// What the page of a badge's awards is made of.
pub struct Home {
    pub(super) desk: Desk,
    pub(super) badge: Badge,
    pub(super) counts: Vec<(AwardStatus, Standing, i64)>,
    pub(super) total: i64,
    pub(super) lines: Vec<Line>,
    pub(super) runs: Vec<Run>,
    pub(super) rule: Option<i64>,
    pub(super) shows: Shows,
}

/// The way back, and what the page is called.
pub(super) fn head(href: String, back: String, title: String) -> AnyView {
    view! {
        <p class="aside-link"><a href=href><Icon name="arrow-left"/>{back}</a></p>
        <h1>{title}</h1>
    }
    .into_any()
}

/// The badge's name below a heading.
pub(super) fn of_badge(desk: &Desk, badge: &Badge) -> AnyView {
    view! { <p class="lead" lang=desk.lang(badge)>{desk.name(badge)}</p> }.into_any()
}

/// Who has it.
pub fn home(page: &Home) -> AnyView {
    let Home { desk, badge, shows, lines, .. } = page;
    let l = &desk.reader.l;
    let awards = desk.awards(badge);
    let bar = desk.bar(badge);
    let why = bar.map(|bar| {
        let (class, role) = if shows.refused.is_some() { ("note strong", Some("alert")) } else { ("note", None) };
        view! { <p class=class role=role><Icon name="info"/><span>{words::bar(l, bar)}</span></p> }
    });
    let ways = bar.is_none().then(|| {
        view! {
            <div class="row">
                <a class="button primary" href=format!("{awards}/list")>{l.t(msg::AwardByList)}</a>
                <a class="button" href=format!("{awards}/links")>{l.t(msg::AwardByLinks)}</a>
            </div>
            <p class="field-hint">{l.t(msg::AwardBySessionHint)}</p>
        }
    });
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let when = desk.reader.wording(&desk.city).date_and_time(line.awarded);
            let facts = [words::status(l, line.status, line.standing), words::via(l, line.via), when].join(" · ");
            view! {
                <li><span><a href=format!("{awards}/one/{}", line.id)>{words::who(l, line)}</a><span class="quiet">{facts}</span></span></li>
            }
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::AwardsNone)}</p> });
    view! {
        <div class="page narrow">
            {head(desk.href(&format!("badges/{}", badge.id)), l.t(msg::AwardsBack), l.t(msg::AwardsTitle))}
            {of_badge(desk, badge)}
            {shows.done.clone().map(note::done)}
            {why}
            {facts(l, &page.counts)}
            {ways}
            {runs(desk, &page.runs, &awards)}
            {none}
            <ul class="sessions" role="list">{rows}</ul>
            {pages(l, page, &awards)}
            {rule(l, page, &awards)}
        </div>
    }
    .into_any()
}

/// How many there are of each kind.
fn facts(l: &Localizer, counts: &[(AwardStatus, Standing, i64)]) -> AnyView {
    let kinds = [
        (AwardStatus::Offered, Standing::Issued),
        (AwardStatus::Accepted, Standing::Issued),
        (AwardStatus::Declined, Standing::Issued),
        (AwardStatus::Accepted, Standing::Suspended),
        (AwardStatus::Accepted, Standing::Revoked),
    ];
    let facts: Vec<_> = kinds
        .iter()
        .filter_map(|(status, standing)| {
            let count = counts.iter().find(|(one, other, _)| (one, other) == (status, standing))?.2;
            let words = l.t(msg::AwardCount { what: words::status(l, *status, *standing).into(), count: count.into() });
            Some(view! { <li class="fact">{words}</li> })
        })
        .collect();
    view! { <ul class="facts" role="list">{facts}</ul> }.into_any()
}

/// What is being given, and what was given at once of late.
fn runs(desk: &Desk, runs: &[Run], awards: &str) -> AnyView {
    let l = &desk.reader.l;
    let rows: Vec<_> = runs
        .iter()
        .map(|run| {
            let standing = match run.status {
                RunStatus::LookedAt => l.t(msg::AwardRunWaits),
                RunStatus::Running => l.t(msg::AwardRunRunning),
                RunStatus::Done => l.t(msg::AwardRunDone),
            };
            let when = desk.reader.wording(&desk.city).date_and_time(run.created);
            view! {
                <li><span><a href=format!("{awards}/runs/{}", run.id)>{words::via(l, run.via)}", "{when}</a><span class="quiet">{standing}</span></span></li>
            }
        })
        .collect();
    let open = runs.iter().any(|run| run.status != RunStatus::Done);
    (!rows.is_empty())
        .then(|| {
            view! {
                <details class="more-choices" open=open>
                    <summary>{l.t(msg::AwardRuns)}</summary>
                    <ul class="sessions" role="list">{rows}</ul>
                </details>
            }
        })
        .into_any()
}

fn pages(l: &Localizer, page: &Home, awards: &str) -> AnyView {
    let (at, last) = (page.shows.page, (page.total - 1).max(0) / SHOWN);
    (last > 0 || at > 0)
        .then(|| {
            let link = |number: i64| format!("{awards}?page={}", number + 1);
            let previous = (at > 0).then(|| {
                view! { <a class="button" rel="prev" href=link((at - 1).min(last))><Icon name="arrow-left"/>{l.t(msg::AwardsNewer)}</a> }
            });
            let next = (at < last).then(|| {
                view! { <a class="button" rel="next" href=link(at + 1)>{l.t(msg::AwardsOlder)}<Icon name="arrow-right"/></a> }
            });
            view! { <nav class="pages" aria-label=l.t(msg::AwardsTitle)>{previous}{next}</nav> }
        })
        .into_any()
}

/// After how many times it is awarded by itself.
fn rule(l: &Localizer, page: &Home, awards: &str) -> AnyView {
    let typed = &page.shows.typed;
    if page.desk.bar(&page.badge).is_some() && page.rule.is_none() {
        return ().into_any();
    }
    let times = TextField {
        name: "times",
        label: l.t(msg::AwardRuleTimes),
        hint: Some(l.t(msg::AwardRuleHint)),
        autocomplete: "off",
        inputmode: Some("numeric"),
        max_length: Some(TIMES.end().to_string().len()),
        value: page.rule.map(|times| times.to_string()).unwrap_or_default(),
        optional: true,
        ..TextField::default()
    };
    view! {
        <section id="rule">
            <h2>{l.t(msg::AwardRule)}</h2>
            {typed.summary(l)}
            <form method="post" action=format!("{awards}/rule") class="form">
                {times.view(typed)}
                <button class="button wide">{l.t(msg::AwardRuleButton)}</button>
            </form>
        </section>
    }
    .into_any()
}

/// What the page of one award is made of.
pub struct AwardPage {
    pub(super) desk: Desk,
    pub(super) badge: Badge,
    pub(super) award: Award,
    pub(super) line: Line,
    pub(super) typed: Typed,
    pub(super) done: Option<String>,
}

/// One award.
pub fn award(page: &AwardPage) -> AnyView {
    let AwardPage { desk, badge, award, line, typed, done } = page;
    let l = &desk.reader.l;
    let wording = desk.reader.wording(&desk.city);
    let date = |moment: i64| wording.date_and_time(moment);
    let pair = |what: String, words: String| view! { <dt>{what}</dt><dd>{words}</dd> };
    let narrative = (!award.narrative.is_empty()).then(|| {
        view! {
            <h2>{l.t(msg::AwardNarrative)}</h2>
            <div class="prose" inner_html=markdown::to_html(&award.narrative)></div>
        }
    });
    let reason = (!award.reason.is_empty()).then(|| pair(l.t(msg::AwardReason), award.reason.clone()));
    let decided = award.decided.map(|moment| {
        let accepted = award.status == AwardStatus::Accepted;
        pair(if accepted { l.t(msg::AwardAcceptedWhen) } else { l.t(msg::AwardDeclinedWhen) }, date(moment))
    });
    view! {
        <div class="page narrow">
            {head(desk.awards(badge), l.t(msg::AwardsTitle), words::who(l, line))}
            {of_badge(desk, badge)}
            {done.clone().map(note::done)}
            <p class="note"><Icon name="info"/><span>{words::status(l, award.status, award.standing)}</span></p>
            <dl class="pairs">
                {pair(l.t(msg::AwardWhen), date(award.awarded))}
                {pair(l.t(msg::AwardHow), words::via(l, award.via))}
                {decided}
                {award.ends.map(|ends| pair(l.t(msg::AwardEnds), date(ends)))}
                {reason}
            </dl>
            {narrative}
            {deeds(l, page, typed)}
        </div>
    }
    .into_any()
}

/// What can be done with it now.
fn deeds(l: &Localizer, page: &AwardPage, typed: &Typed) -> AnyView {
    let AwardPage { desk, badge, award, .. } = page;
    let action = format!("{}/one/{}", desk.awards(badge), award.id);
    if award.status != AwardStatus::Accepted {
        return view! {
            <form method="post" action=action class="form">
                <button class="button danger" name="act" value="withdraw">{l.t(msg::AwardWithdraw)}</button>
                <p class="field-hint">{l.t(msg::AwardWithdrawHint)}</p>
            </form>
        }
        .into_any();
    }
    let (word, words) = match award.standing {
        Standing::Issued => (Standing::Suspended, l.t(msg::AwardHold)),
        Standing::Suspended => (Standing::Issued, l.t(msg::AwardReturn)),
        Standing::Revoked => return ().into_any(),
    };
    let reason = TextArea {
        name: "reason",
        label: l.t(msg::AwardReasonLabel),
        hint: Some(l.t(msg::AwardReasonHint)),
        max_length: REASON,
        required: true,
        ..TextArea::default()
    };
    let hint =
        (award.standing == Standing::Issued).then(|| view! { <p class="field-hint">{l.t(msg::AwardHoldHint)}</p> });
    view! {
        <section>
            {typed.summary(l)}
            <form method="post" action=action class="form">
                {reason.view(typed)}
                {hint}
                <div class="row">
                    <button class="button primary" name="act" value=word.as_str()>{words}</button>
                    <button class="button danger" name="act" value=Standing::Revoked.as_str()>{l.t(msg::AwardRevoke)}</button>
                </div>
                <p class="field-hint">{l.t(msg::AwardRevokeHint)}</p>
            </form>
        </section>
    }
    .into_any()
}
