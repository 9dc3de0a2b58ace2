//! What a coordinator sees of the city's organisations: those that wait first, with everything that helps to decide.

use super::{
    bulk::{self, Item, Tally},
    filter::{Choices, Filter},
    queue,
};
use crate::{
    city::model::City,
    i18n::msg,
    provider::{
        forms::WORDS_LENGTH,
        organisation_store::Listed,
        status::{OrganisationStatus, Verdict},
    },
    server::reader::Reader,
    ui::{
        form::{TextArea, Typed},
        note,
    },
};
use leptos::prelude::*;

/// How the page is shown.
pub struct Shown {
    pub typed: Typed,
    pub done: Option<String>,
    pub filter: Filter,
    /// What came of several at once.
    pub tally: Option<Tally>,
    /// When its reader was last there, unix milliseconds.
    pub seen: i64,
}

/// The page; `base` is the address of the city's pages, with a slash at the end.
pub fn page(reader: &Reader, city: &City, base: &str, (all, choices): (&[Listed], Choices), shown: Shown) -> AnyView {
    let l = &reader.l;
    let Shown { typed, done, filter, tally, seen } = &shown;
    let is_waiting = |one: &&Listed| one.organisation.status == OrganisationStatus::Pending;
    let waiting: Vec<_> =
        all.iter().filter(is_waiting).map(|one| waiting_entry(reader, city, base, one, (typed, *seen))).collect();
    let together = (!waiting.is_empty()).then(|| {
        view! {
            <form method="post" action=format!("{base}coordination/organisations/verify") id="bulk">
                <div class="row"><button class="button">{l.t(msg::CoordinationVerifyTicked)}</button></div>
            </form>
        }
    });
    let none = waiting.is_empty().then(|| view! { <p class="quiet">{l.t(msg::CoordinationOrganisationsNone)}</p> });
    let others: Vec<_> = all.iter().filter(|one| !is_waiting(one)).map(|one| entry(reader, base, one, typed)).collect();
    view! {
        <div class="page narrow">
            {queue::back(l, city, format!("{base}coordination"))}
            <h1>{l.t(msg::CoordinationOrganisationsTitle)}</h1>
            {done.clone().map(note::done)}
            {tally.map(|tally| tally.view(l))}
            {typed.summary(l)}
            {filter.view(l, choices)}
            <h2>{l.t(msg::CoordinationOrganisationsWaiting)}</h2>
            {none}
            <ul class="reviews" role="list">{waiting}</ul>
            {together}
            <h2>{l.t(msg::CoordinationOrganisationsAll)}</h2>
            <ul class="reviews" role="list">{others}</ul>
        </div>
    }
    .into_any()
}

/// One that waits: what it says of itself, how that can be checked, whom to ask.
fn waiting_entry(reader: &Reader, city: &City, base: &str, one: &Listed, (typed, seen): (&Typed, i64)) -> AnyView {
    let l = &reader.l;
    let is_fresh = one.registered.is_some_and(|at| at > seen);
    let ticked = Item::value(&one.organisation.id, one.registered.unwrap_or(0));
    let label = l.t(msg::CoordinationTick { title: one.organisation.name.as_str().into() });
    let asked = one.registered.map(|at| {
        let when = reader.wording(city).date_and_time(at);
        view! { <p class="quiet">{l.t(msg::CoordinationAsked { when: when.into() })}</p> }
    });
    let about = one.about.iter().find(|(locale, _)| *locale == l.locale()).or_else(|| one.about.first());
    let about = about.map(|(locale, words)| {
        let lang = (*locale != l.locale()).then(|| locale.as_str());
        view! { <p lang=lang>{words.clone()}</p> }
    });
    let link =
        |href: String, words: &str| view! { <li><a href=href rel="noopener nofollow">{words.to_owned()}</a></li> };
    let site = one.url.as_ref().map(|url| link(url.clone(), url));
    let mail = one.email.as_ref().map(|email| link(format!("mailto:{email}"), email));
    let owners: Vec<_> = one
        .owners
        .iter()
        .map(|(name, email)| {
            let who = l.t(msg::CoordinationOwner { name: name.as_str().into() });
            view! { <li>{who}": "<a href=format!("mailto:{email}")>{email.clone()}</a></li> }
        })
        .collect();
    view! {
        <li class="review">
            <h3><a href=format!("{base}desk/{}", one.organisation.slug)>{one.organisation.name.clone()}</a></h3>
            {queue::fresh_mark(l, is_fresh)}
            {asked}
            {about}
            <h4>{l.t(msg::CoordinationEvidence)}</h4>
            <p>{one.standing.evidence.clone()}</p>
            <ul class="skills">{site}{mail}{owners}</ul>
            {bulk::tick(ticked, "bulk", label)}
            {decisions(reader, base, one, typed)}
        </li>
    }
    .into_any()
}

/// Any other: how it stands, and why.
fn entry(reader: &Reader, base: &str, one: &Listed, typed: &Typed) -> AnyView {
    let l = &reader.l;
    let organisation = &one.organisation;
    let reason = one.standing.reason.clone();
    let reason = reason.map(|reason| view! { <p>{l.t(msg::OrganisationReason { reason: reason.into() })}</p> });
    let ownerless =
        one.owners.is_empty().then(|| view! { <span class="fact">{l.t(msg::CoordinationOwnerless)}</span> });
    view! {
        <li class="review">
            <h3><a href=format!("{base}desk/{}", organisation.slug)>{organisation.name.clone()}</a></h3>
            <p class="quiet">{organisation.status.words(l)}" "{ownerless}</p>
            {reason}
            {decisions(reader, base, one, typed)}
        </li>
    }
    .into_any()
}

/// The buttons that make sense now. What was typed and is wrong stands in its own form.
fn decisions(reader: &Reader, base: &str, one: &Listed, typed: &Typed) -> Option<AnyView> {
    let l = &reader.l;
    let organisation = &one.organisation;
    let own = if typed.fields.text("organisation") == organisation.id { typed.clone() } else { Typed::default() };
    let possible: Vec<(OrganisationStatus, Verdict)> =
        OrganisationStatus::ALL.iter().filter_map(|&to| Some((to, organisation.status.verdict(to)?))).collect();
    if possible.is_empty() {
        return None;
    }
    let reason = possible.iter().any(|(_, verdict)| verdict.needs_reason()).then(|| {
        TextArea {
            name: "reason",
            id: Some(format!("reason-{}", organisation.id)),
            label: l.t(msg::CoordinationReasonLabel),
            hint: Some(l.t(msg::CoordinationReasonHint)),
            max_length: WORDS_LENGTH,
            required: true,
            ..TextArea::default()
        }
        .view(&own)
    });
    let buttons: Vec<_> = possible
        .into_iter()
        .map(|(to, verdict)| {
            let (class, words) = match verdict {
                Verdict::Verified => ("button primary", l.t(msg::CoordinationVerify)),
                Verdict::Rejected => ("button", l.t(msg::CoordinationRefuse)),
                Verdict::Suspended => ("button danger", l.t(msg::CoordinationSuspend)),
                Verdict::Restored => ("button primary", l.t(msg::CoordinationRestore)),
            };
            // a yes needs no reason
            let without = !verdict.needs_reason();
            view! { <button class=class name="to" value=to.as_str() formnovalidate=without>{words}</button> }
        })
        .collect();
    let form = view! {
        <form method="post" action=format!("{base}coordination/organisations") class="form">
            <input type="hidden" name="organisation" value=organisation.id.clone()/>
            <input type="hidden" name="shown" value=organisation.status.as_str()/>
            <input type="hidden" name="asked" value=one.registered.unwrap_or(0).to_string()/>
            {reason}
            <div class="row">{buttons}</div>
        </form>
    };
    if organisation.status == OrganisationStatus::Pending {
        return Some(form.into_any());
    }
    let summary = view! { <summary>{l.t(msg::CoordinationChange)}</summary> };
    Some(view! { <details open=!own.is_fine()>{summary}{form}</details> }.into_any())
}
