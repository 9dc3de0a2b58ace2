//! What a guardian sees: who asks, what a yes means, and the buttons that make sense now.

use super::model::{Guardianship, GuardianshipStatus, Publishing};
use crate::{
    account::model::{Account, Consent},
    city::model::City,
    i18n::msg,
    server::reader::Reader,
    ui::icon::Icon,
};
use leptos::prelude::*;

/// The page.
pub fn page(reader: &Reader, home: &City, account: &Account, action: String) -> AnyView {
    let l = &reader.l;
    let name = account.name.as_str();
    let now = reader.now.timestamp_millis();
    let guardianship = account.guardianship.as_ref();
    let state = guardianship.and_then(|guardianship| match (guardianship.status, guardianship.consent(now)) {
        (_, Consent::Expired) => Some(l.t(msg::GuardianStateExpired { name: name.into() })),
        (GuardianshipStatus::Approved, _) => Some(l.t(msg::GuardianStateApproved)),
        (GuardianshipStatus::Denied, _) => Some(l.t(msg::GuardianStateDenied)),
        (GuardianshipStatus::Withdrawn, _) => Some(l.t(msg::GuardianStateWithdrawn)),
        (GuardianshipStatus::Waiting, _) => None,
    });
    let may = |status| guardianship.is_some_and(|guardianship: &Guardianship| guardianship.may_become(status, now));
    let button = |status, answer: &'static str, class: &'static str, words: String| {
        may(status).then(|| view! { <button class=class name="answer" value=answer>{words}</button> })
    };
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::GuardianTitle { name: name.into() })}</h1>
            <p class="lead">{l.t(msg::GuardianLead { name: name.into(), city: home.name(l.locale()).into() })}</p>
            {state.map(|words| view! { <p class="note strong" role="status"><Icon name="info"/><span>{words}</span></p> })}
            <h2>{l.t(msg::GuardianWhatHeading)}</h2>
            <ul class="skills">
                <li>{l.t(msg::GuardianWhatJoin { name: name.into() })}</li>
                <li>{l.t(msg::GuardianWhatPrivate)}</li>
                <li>{l.t(msg::GuardianWhatBack)}</li>
            </ul>
            <form method="post" action=action.clone() class="form">
                {button(GuardianshipStatus::Approved, "approve", "button primary wide", l.t(msg::GuardianApprove))}
                {button(GuardianshipStatus::Denied, "deny", "button wide", l.t(msg::GuardianDeny))}
                {button(GuardianshipStatus::Withdrawn, "withdraw", "button wide", l.t(msg::GuardianWithdraw))}
            </form>
            {guardianship.map(|guardianship| publishing(reader, guardianship, name, action))}
        </div>
    }
    .into_any()
}

/// Showing badges to everybody, once that was asked.
fn publishing(reader: &Reader, guardianship: &Guardianship, name: &str, action: String) -> AnyView {
    let l = &reader.l;
    let now = reader.now.timestamp_millis();
    let state = match guardianship.publishing {
        Publishing::Unasked => return ().into_any(),
        Publishing::Waiting if guardianship.awaits_publishing(now) => None,
        Publishing::Waiting => Some(l.t(msg::GuardianStateExpired { name: name.into() })),
        Publishing::Approved => Some(l.t(msg::GuardianStateApproved)),
        Publishing::Denied => Some(l.t(msg::GuardianStateDenied)),
        Publishing::Withdrawn => Some(l.t(msg::GuardianStateWithdrawn)),
    };
    let button = |to, answer: &'static str, class: &'static str, words: String| {
        guardianship
            .publishing_may_become(to, now)
            .then(|| view! { <button class=class name="publishing" value=answer>{words}</button> })
    };
    view! {
        <h2>{l.t(msg::GuardianPublishingHeading { name: name.into() })}</h2>
        {state.map(|words| view! { <p class="note strong" role="status"><Icon name="info"/><span>{words}</span></p> })}
        <p>{l.t(msg::GuardianPublishingWhat)}</p>
        <form method="post" action=action class="form">
            {button(Publishing::Approved, "approve", "button primary wide", l.t(msg::GuardianApprove))}
            {button(Publishing::Denied, "deny", "button wide", l.t(msg::GuardianDeny))}
            {button(Publishing::Withdrawn, "withdraw", "button wide", l.t(msg::GuardianWithdraw))}
        </form>
    }
    .into_any()
}
