//! The sessions of a listing, and how one stands with each.

use super::{
    mails::titled,
    model::{Registration, RegistrationStatus, WrongAge, wrong_age},
};
use crate::{
    account::model::NAME_LENGTH,
    city::model::City,
    i18n::{Localizer, msg},
    opportunity::{
        listing::{Listing, Session},
        model::{EventStatus, Promotion, RegistrationPolicy},
        wording::Wording,
    },
    server::reader::Reader,
    ui::{
        form::{TextField, Typed},
        icon::Icon,
    },
};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::collections::HashSet;

/// Sessions that are offered, the next ones.
const SHOWN: usize = 30;

/// What somebody may do here.
#[derive(Clone, Copy, Debug)]
pub struct May {
    /// Nobody's consent is missing.
    pub take: bool,
    pub bring_a_child: bool,
    /// Whose place it would be, where it is not a child's.
    pub born: NaiveDate,
}

/// How the page was asked for.
pub struct Form {
    /// The place is for a child.
    pub for_child: bool,
    /// The word of what was just done.
    pub done: Option<String>,
    pub typed: Typed,
}

/// The page. `mine`: how one stands with the sessions; `waited_for`: the ids of those in which somebody waits for a place.
pub fn page(
    reader: &Reader,
    city: &City,
    listing: &Listing,
    (mine, waited_for): (&[Registration], &HashSet<String>),
    may: May,
    form: &Form,
) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let now = reader.now.timestamp_millis();
    let back = wording.href(listing);
    let action = format!("{back}/register");
    let text = listing.text(l.locale(), city.default_locale);
    let title = text.map(|text| text.title.clone()).unwrap_or_default();
    let lang = text.filter(|text| text.locale != l.locale()).map(|text| text.locale.as_str());
    let of = |session: &Session| -> Vec<&Registration> {
        mine.iter().filter(|one| one.session_id == session.id && one.status.is_active()).collect()
    };
    let is_open = listing.is_public() && listing.registration.is_here();
    // one that is called off stays for whoever counted on it
    let shown =
        |session: &&Session| session.starts > now && ((is_open && !listing.is_off(session)) || !of(session).is_empty());
    let coming: Vec<&Session> = listing.sessions.iter().filter(shown).take(SHOWN).collect();
    let heading = match (form.for_child, coming.len()) {
        (true, _) => l.t(msg::RegisterTitleChild),
        (false, 1) => l.t(msg::RegisterTitleOne),
        (false, _) => l.t(msg::RegisterTitle),
    };
    let said = form.done.as_deref().and_then(|word| said(&wording, listing, word));
    let rows: Vec<_> = coming
        .iter()
        .map(|session| {
            let take = Take {
                may: is_open && may.take && !listing.is_off(session),
                for_child: form.for_child,
                wrong_age: age_problem(&wording, listing, session, may.born),
                others_wait: waited_for.contains(&session.id),
            };
            row(&wording, listing, session, &of(session), take)
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p>{l.t(msg::RegisterNone)}</p> });
    let me = format!("/{}/{}/me", l.locale().as_str(), city.slug);
    let approval = (listing.registration.policy == RegistrationPolicy::Approval && is_open && may.take)
        .then(|| view! { <p class="quiet">{l.t(msg::RegisterApprovalLead)}</p> });
    let child = form.for_child.then(|| child_field(l, &form.typed));
    // what is no longer public has no page to go back to
    let top = if listing.is_public() {
        view! { <p class="aside-link"><a href=back lang=lang><Icon name="arrow-left"/>{title}</a></p> }.into_any()
    } else {
        view! { <p class="lead" lang=lang>{title}</p> }.into_any()
    };
    let other = (may.bring_a_child && is_open).then(|| {
        view! { <p class="aside-link"><a href=format!("{action}?child")>{l.t(msg::RegisterForChild)}</a></p> }
    });
    view! {
        <div class="page narrow">
            {top}
            <h1>{heading}</h1>
            {said.map(|words| view! { <p class="note strong" role="status"><Icon name="info"/><span>{words}</span></p> })}
            {(!may.take).then(|| view! {
                <p class="note strong"><Icon name="people"/><span><a href=me>{l.t(msg::RegisterConsent)}</a></span></p>
            })}
            {approval}
            {none}
            <form method="post" action=action class="form">
                // Return in the field would press the first button, which takes a place
                <button hidden disabled></button>
                {form.typed.summary(l)}
                {child}
                <ul class="sessions" role="list">{rows}</ul>
            </form>
            {other}
        </div>
    }
    .into_any()
}

fn said(wording: &Wording<'_>, listing: &Listing, done: &str) -> Option<String> {
    let l = wording.l;
    Some(match done {
        "confirmed" => l.t(msg::RegisterDoneConfirmed),
        "waitlisted" if listing.registration.promotion == Promotion::ByHand => l.t(msg::RegisterDoneWaitlistedByHand),
        "waitlisted" => l.t(msg::RegisterDoneWaitlisted),
        "requested" => l.t(msg::RegisterDoneRequested),
        "offered" => l.t(msg::RegisteredOffered),
        "cancelled" => l.t(msg::RegisterDoneCancelled),
        "full" => l.t(msg::RegisterDoneFull),
        "closed" => l.t(msg::RegisterDoneClosed),
        "lapsed" => l.t(msg::RegisterDoneLapsed),
        "rejected" => l.t(msg::RegisterDoneRejected),
        "too-young" => too(wording, listing, WrongAge::TooYoung),
        "too-old" => too(wording, listing, WrongAge::TooOld),
        _ => return None,
    })
}

/// What is wrong with somebody's age for a session, by the city's calendar.
fn age_problem(wording: &Wording<'_>, listing: &Listing, session: &Session, born: NaiveDate) -> Option<WrongAge> {
    let day = wording.local(session.starts).date_naive();
    wrong_age(born, day, listing.min_age.map(i64::from), listing.max_age.map(i64::from))
}

/// That somebody is too young or too old, in words.
pub fn too(wording: &Wording<'_>, listing: &Listing, wrong: WrongAge) -> String {
    let age = wording.age(listing);
    match wrong {
        WrongAge::TooYoung => wording.l.t(msg::RegisterTooYoung { age: age.into() }),
        WrongAge::TooOld => wording.l.t(msg::RegisterTooOld { age: age.into() }),
    }
}

fn child_field(l: &Localizer, typed: &Typed) -> AnyView {
    TextField {
        name: "child",
        label: l.t(msg::RegisterChildLabel),
        hint: Some(l.t(msg::RegisterChildHint)),
        autocomplete: "off",
        max_length: Some(NAME_LENGTH),
        ..TextField::default()
    }
    .view(typed)
}

/// How one stands with something, in words.
#[must_use]
pub fn standing(l: &Localizer, status: RegistrationStatus) -> Option<String> {
    Some(match status {
        RegistrationStatus::Confirmed => l.t(msg::RegisteredConfirmed),
        RegistrationStatus::Waitlisted => l.t(msg::RegisteredWaitlisted),
        RegistrationStatus::Requested => l.t(msg::RegisteredRequested),
        RegistrationStatus::Offered => l.t(msg::RegisteredOffered),
        RegistrationStatus::Rejected | RegistrationStatus::Lapsed | RegistrationStatus::Cancelled => return None,
    })
}

/// What there is to know of a session before its button.
struct Take {
    /// Somebody may ask for a place in it.
    may: bool,
    for_child: bool,
    /// For a place of one's own.
    wrong_age: Option<WrongAge>,
    /// Whatever is free is theirs.
    others_wait: bool,
}

/// A session: its date, what is left, a button to take a place; below, how each of one's own stands.
fn row(wording: &Wording<'_>, listing: &Listing, session: &Session, mine: &[&Registration], take: Take) -> AnyView {
    let l = wording.l;
    let date = wording.session(session);
    let off = listing.is_off(session);
    let own = mine.iter().any(|one| one.child.is_empty());
    let is_asked = take.may && (take.for_child || !own);
    let wrong_age = take.wrong_age.filter(|_| is_asked && !take.for_child);
    let full = session.left() == Some(0);
    let approval = listing.registration.policy == RegistrationPolicy::Approval;
    let waits = take.others_wait && !approval && !full;
    let button = if !is_asked || wrong_age.is_some() {
        None
    } else if (full || waits) && listing.registration.waiting_list {
        Some(("button", l.t(msg::RegisterWait)))
    } else if full || waits {
        None
    } else if approval {
        Some(("button primary", l.t(msg::RegisterAsk)))
    } else {
        Some(("button primary", l.t(msg::RegisterTake)))
    };
    let button = button.map(|(class, words)| {
        let label = format!("{words}: {date}");
        view! { <button class=class name="take" value=session.id.clone() aria-label=label>{words}</button> }
    });
    let left = match wrong_age {
        _ if off => Some(l.t(msg::NoticeCancelled)),
        Some(wrong) => Some(too(wording, listing, wrong)),
        None if waits && is_asked => Some(l.t(msg::RegisterOthersWait)),
        None => wording.session_left(listing, session),
    };
    let places = mine.iter().filter_map(|one| place(wording, listing, session, one)).collect_view();
    view! {
        <li>
            <span><time datetime=wording.local(session.starts).to_rfc3339()>{date.clone()}</time>
                {left.map(|left| view! { <span class="quiet">{left}</span> })}</span>
            {button}
        </li>
        {places}
    }
    .into_any()
}

/// One of one's own places: how it stands, and what can be done.
fn place(wording: &Wording<'_>, listing: &Listing, session: &Session, registration: &Registration) -> Option<AnyView> {
    let l = wording.l;
    let date = wording.session(session);
    let off = listing.is_off(session);
    let standing = standing(l, registration.status)?;
    let standing = titled(&standing, &registration.child);
    let until = registration.offer_until.filter(|_| registration.status == RegistrationStatus::Offered).map(|until| {
        let when = wording.date_and_time(until);
        view! { <span class="quiet">{l.t(msg::RegisteredOfferedUntil { when: when.into() })}</span> }
    });
    let button = |name: &'static str, class: &'static str, words: String| {
        let label = titled(&format!("{words}: {date}"), &registration.child);
        view! { <button class=class name=name value=registration.id.clone() aria-label=label>{words}</button> }
    };
    let accept = (registration.status == RegistrationStatus::Offered && !off)
        .then(|| button("accept", "button primary", l.t(msg::RegisterAccept)));
    let ticket = (registration.status == RegistrationStatus::Confirmed && !off).then(|| {
        let href = format!("/{}/{}/tickets/{}", l.locale().as_str(), wording.city.slug, registration.id);
        view! { <a class="button" href=href><Icon name="ticket"/>{l.t(msg::TicketLink)}</a> }
    });
    // what is not shown to the public for now may come back, and whoever will not come says so
    let called_off = session.status == EventStatus::Cancelled || listing.event_status == EventStatus::Cancelled;
    let cancel = (!called_off).then(|| button("cancel", "button", l.t(msg::RegisterCancel)));
    Some(
        view! {
            <li class="own">
                <span><span class="fact joy">{standing}</span>{until}</span>
                <span class="row">{accept}{ticket}{cancel}</span>
            </li>
        }
        .into_any(),
    )
}
