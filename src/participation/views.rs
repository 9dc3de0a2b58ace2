//! The sessions of a listing, and how one stands with each.

use super::model::RegistrationStatus;
use crate::{
    city::model::City,
    i18n::msg,
    opportunity::listing::{Listing, Session},
    server::reader::Reader,
    ui::icon::Icon,
};
use leptos::prelude::*;

/// Sessions that are offered, the next ones.
const SHOWN: usize = 30;

/// The page. `allowed`: nobody's consent is missing; `done`: what was just done.
pub fn page(
    reader: &Reader,
    city: &City,
    listing: &Listing,
    mine: &[(String, RegistrationStatus)],
    allowed: bool,
    done: Option<&str>,
) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let now = reader.now.timestamp_millis();
    let back = wording.href(listing);
    let action = format!("{back}/register");
    let text = listing.text(l.locale(), city.default_locale);
    let title = text.map(|text| text.title.clone()).unwrap_or_default();
    let lang = text.filter(|text| text.locale != l.locale()).map(|text| text.locale.as_str());
    let coming: Vec<&Session> = listing.coming(now).filter(|session| session.starts > now).take(SHOWN).collect();
    let heading = if coming.len() == 1 { l.t(msg::RegisterTitleOne) } else { l.t(msg::RegisterTitle) };
    let said = match done {
        Some("confirmed") => Some(l.t(msg::RegisterDoneConfirmed)),
        Some("waitlisted") => Some(l.t(msg::RegisterDoneWaitlisted)),
        Some("cancelled") => Some(l.t(msg::RegisterDoneCancelled)),
        Some("full") => Some(l.t(msg::RegisterDoneFull)),
        Some("closed") => Some(l.t(msg::RegisterDoneClosed)),
        _ => None,
    };
    let rows: Vec<_> = coming
        .iter()
        .map(|session| {
            let status = mine.iter().find(|(id, _)| *id == session.id).map(|(_, status)| *status);
            let state = match status {
                Some(RegistrationStatus::Confirmed) => Some(l.t(msg::RegisteredConfirmed)),
                Some(RegistrationStatus::Waitlisted) => Some(l.t(msg::RegisteredWaitlisted)),
                Some(RegistrationStatus::Cancelled) | None => None,
            };
            let full = session.left() == Some(0);
            let date = wording.session(session);
            let button = match (&state, full) {
                (Some(_), _) => Some(("cancel", "button", l.t(msg::RegisterCancel))),
                (None, false) => Some(("take", "button primary", l.t(msg::RegisterTake))),
                (None, true) if listing.registration.waiting_list => Some(("take", "button", l.t(msg::RegisterWait))),
                (None, true) => None,
            };
            let button = button.filter(|(name, ..)| allowed || *name == "cancel").map(|(name, class, words)| {
                let label = format!("{words}: {date}");
                view! { <button class=class name=name value=session.id.clone() aria-label=label>{words}</button> }
            });
            let left = state.clone().or_else(|| wording.session_left(listing, session));
            let class = if state.is_some() { "fact joy" } else { "quiet" };
            view! {
                <li>
                    <span><time datetime=wording.local(session.starts).to_rfc3339()>{date.clone()}</time>
                        {left.map(|left| view! { <span class=class>{left}</span> })}</span>
                    {button}
                </li>
            }
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p>{l.t(msg::RegisterNone)}</p> });
    let me = format!("/{}/{}/me", l.locale().as_str(), city.slug);
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=back lang=lang><Icon name="arrow-left"/>{title}</a></p>
            <h1>{heading}</h1>
            {said.map(|words| view! { <p class="note strong" role="status"><Icon name="info"/><span>{words}</span></p> })}
            {(!allowed).then(|| view! {
                <p class="note strong"><Icon name="people"/><span><a href=me>{l.t(msg::RegisterConsent)}</a></span></p>
            })}
            {none}
            <form method="post" action=action><ul class="sessions" role="list">{rows}</ul></form>
        </div>
    }
    .into_any()
}
