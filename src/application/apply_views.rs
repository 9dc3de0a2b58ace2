//! The applicant's page.

use super::{
    apply::Applying,
    model::{ApplicationStatus, Dossier},
    views,
};
use crate::{
    badge::{model::Shown, shown, words},
    city::model::City,
    i18n::{Localizer, msg},
    ui::{icon::Icon, note},
};
use leptos::prelude::*;

/// What the page is made of.
pub struct ApplyPage {
    pub applying: Applying,
    /// The badges that come first, each with whether they have it.
    pub before: Vec<(Shown, bool)>,
    /// They have it, or were offered it.
    pub has_it: bool,
    /// What was just done, in words.
    pub done: Option<String>,
    /// What stands in the way, in words.
    pub refused: Option<String>,
}

/// The page.
pub fn page(l: &Localizer, page: ApplyPage) -> AnyView {
    let ApplyPage { applying, before, has_it, done, refused } = page;
    let (lang, name) = views::name(l, &applying.badge.version.content);
    let back = applying.city.href(l.locale(), &format!("badges/{}", applying.badge.id));
    let top = if applying.is_suspended {
        view! { <p class="lead" lang=lang>{name}</p> }.into_any()
    } else {
        view! { <p class="aside-link"><a href=back lang=lang><Icon name="arrow-left"/>{name}</a></p> }.into_any()
    };
    let refused = refused
        .map(|words| view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{words}</span></p> });
    let halted = applying.is_halted().then(|| {
        view! { <p class="note strong"><Icon name="info"/><span>{l.t(msg::ApplyHalted)}</span></p> }
    });
    let action = applying.href(l);
    let is_ready = before.iter().all(|(_, had)| *had);
    let rest = match &applying.dossier {
        Some(dossier) if dossier.application.status.is_live() => {
            let may_submit = is_ready && applying.may && !applying.is_halted();
            view! {
                {said(l, &applying, dossier)}
                {consent(l, &applying)}
                {first(l, &applying.city, &before)}
                {steps(l, dossier, &action)}
                {hand_over(l, &applying, dossier, (&action, may_submit))}
                {take_back(l, &action)}
            }
            .into_any()
        }
        dossier => {
            let accepted = |dossier: &&Dossier| dossier.application.status == ApplicationStatus::Accepted;
            let steps = dossier.as_ref().filter(accepted).map(|dossier| steps(l, dossier, &action));
            let before = first(l, &applying.city, &before);
            let said = dossier.as_ref().map(|dossier| said(l, &applying, dossier));
            let rejected = dossier.as_ref().is_some_and(|one| one.application.status == ApplicationStatus::Rejected);
            let opens = !has_it && applying.may && !applying.is_halted();
            view! {
                {said}
                {(!has_it).then_some(before)}
                {steps.unwrap_or_else(|| preview(l, &applying.badge))}
                {begin(l, &applying, has_it, opens, &action)}
                {rejected.then(|| take_back(l, &action))}
            }
            .into_any()
        }
    };
    view! {
        <div class="page narrow">
            {top}
            <h1>{l.t(msg::ApplyTitle)}</h1>
            {done.map(note::done)}
            {refused}
            {halted}
            {rest}
        </div>
    }
    .into_any()
}

/// How the application stands, and what the organisation said.
fn said(l: &Localizer, applying: &Applying, dossier: &Dossier) -> AnyView {
    let application = &dossier.application;
    let organisation = applying.badge.organisation.as_str();
    let words = match application.status {
        ApplicationStatus::Open => l.t(msg::ApplyStandingOpen),
        ApplicationStatus::Submitted => l.t(msg::ApplyStandingSubmitted { organisation: organisation.into() }),
        ApplicationStatus::ChangesRequested => l.t(msg::ApplyStandingChanges { organisation: organisation.into() }),
        ApplicationStatus::Accepted => l.t(msg::ApplyStandingAccepted { organisation: organisation.into() }),
        ApplicationStatus::Rejected => l.t(msg::ApplyStandingRejected { organisation: organisation.into() }),
    };
    // what is sent in again was said of what it was before
    let says = (application.status != ApplicationStatus::Submitted)
        .then(|| views::says(l, organisation, &application.words))
        .flatten();
    view! { <p class="lead">{words}</p>{says} }.into_any()
}

/// The badges that come first.
fn first(l: &Localizer, city: &City, before: &[(Shown, bool)]) -> AnyView {
    let rows: Vec<_> = before
        .iter()
        .map(|(badge, had)| {
            let (lang, name) = views::name(l, &badge.version.content);
            let href = city.href(l.locale(), &format!("badges/{}", badge.id));
            let (class, words) =
                if *had { ("fact joy", l.t(msg::ApplyFirstHad)) } else { ("fact few", l.t(msg::ApplyFirstMissing)) };
            view! {
                <li>
                    <span class="badge-row">
                        {shown::picture(l, badge, 48)}
                        <span><a href=href lang=lang>{name}</a><span class="quiet">{badge.organisation.clone()}</span></span>
                    </span>
                    <span class=class>{words}</span>
                </li>
            }
        })
        .collect();
    let later = before.iter().any(|(_, had)| !had).then(|| view! { <p>{l.t(msg::ApplyFirstLater)}</p> });
    (!rows.is_empty())
        .then(|| {
            view! {
                <h2>{l.t(msg::BadgeFirstHeading)}</h2>
                {later}
                <ul class="sessions" role="list">{rows}</ul>
            }
        })
        .into_any()
}

/// What goes with a task: how often it is to be done, and who confirms it.
pub fn facts(l: &Localizer, task: &crate::badge::model::Task) -> String {
    let times = (task.times > 1).then(|| l.t(msg::BadgeTimes { count: u32::from(task.times).into() }));
    let facts: Vec<String> = times.into_iter().chain([words::confirmed_by(l, task.checked_by)]).collect();
    facts.join(" · ")
}

/// The tasks, each with how far it is and the page where one goes on.
fn steps(l: &Localizer, dossier: &Dossier, action: &str) -> AnyView {
    let content = &dossier.content;
    let rows: Vec<_> = content
        .tasks
        .iter()
        .enumerate()
        .map(|(position, task)| {
            let (lang, words) = views::task(l, content, position);
            view! {
                <li>
                    <span>
                        <a href=format!("{action}/{}", position + 1) lang=lang>{words}</a>
                        <span class="quiet">{facts(l, task)}</span>
                    </span>
                    {views::standing(l, dossier.standing(position))}
                </li>
            }
        })
        .collect();
    view! {
        <h2>{l.t(msg::BadgeTasksHeading)}</h2>
        {shown::enough(l, content).map(|words| view! { <p>{words}</p> })}
        <ol class="sessions" role="list">{rows}</ol>
    }
    .into_any()
}

/// The same before one has begun.
fn preview(l: &Localizer, badge: &Shown) -> AnyView {
    let content = &badge.version.content;
    let rows: Vec<_> = content
        .tasks
        .iter()
        .enumerate()
        .map(|(position, task)| {
            let (lang, words) = views::task(l, content, position);
            view! { <li><span><strong lang=lang>{words}</strong><span class="quiet">{facts(l, task)}</span></span></li> }
        })
        .collect();
    view! {
        <h2>{l.t(msg::BadgeTasksHeading)}</h2>
        {shown::enough(l, content).map(|words| view! { <p>{words}</p> })}
        <ol class="sessions" role="list">{rows}</ol>
    }
    .into_any()
}

/// To a minor whose guardian has not agreed.
fn consent(l: &Localizer, applying: &Applying) -> Option<AnyView> {
    let me = applying.city.href(l.locale(), "me");
    (!applying.may).then(|| {
        view! { <p class="note strong"><Icon name="people"/><span><a href=me>{l.t(msg::RegisterConsent)}</a></span></p> }
            .into_any()
    })
}

/// Beginning, or why one cannot.
fn begin(l: &Localizer, applying: &Applying, has_it: bool, opens: bool, action: &str) -> AnyView {
    if has_it {
        let backpack = applying.city.href(l.locale(), "me/backpack");
        return view! {
            <p class="note"><Icon name="badge"/><span>{l.t(msg::ApplyHas)}</span></p>
            <p><a class="button primary wide" href=backpack>{l.t(msg::ApplyBackpack)}</a></p>
        }
        .into_any();
    }
    let words = if applying.dossier.is_some() { l.t(msg::ApplyAgain) } else { l.t(msg::ApplyBegin) };
    let form = opens.then(|| {
        view! {
            <form method="post" action=action.to_owned() class="form">
                <p>{l.t(msg::ApplyLead)}</p>
                <button class="button primary wide" name="act" value="begin">{words}</button>
            </form>
        }
    });
    view! { {consent(l, applying)}{form} }.into_any()
}

/// Handing it over, or what is missing until then.
fn hand_over(l: &Localizer, applying: &Applying, dossier: &Dossier, (action, may): (&str, bool)) -> AnyView {
    if !dossier.application.status.is_editable() {
        return ().into_any();
    }
    if !dossier.is_ready() {
        return view! { <p class="note"><Icon name="info"/><span>{views::progress(l, dossier)}</span></p> }.into_any();
    }
    let organisation = applying.badge.organisation.as_str();
    may.then(|| {
        view! {
            <form method="post" action=action.to_owned() class="form">
                <p>{l.t(msg::ApplySubmitHint { organisation: organisation.into() })}</p>
                <button class="button primary wide" name="act" value="submit">{l.t(msg::ApplySubmit)}</button>
            </form>
        }
    })
    .into_any()
}

/// Taking it back, with everything in it.
fn take_back(l: &Localizer, action: &str) -> AnyView {
    view! {
        <details class="more-choices">
            <summary>{l.t(msg::ApplyWithdraw)}</summary>
            <form method="post" action=action.to_owned() class="form">
                <p>{l.t(msg::ApplyWithdrawHint)}</p>
                <button class="button danger" name="act" value="withdraw">{l.t(msg::ApplyWithdrawButton)}</button>
            </form>
        </details>
    }
    .into_any()
}
