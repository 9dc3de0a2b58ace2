//! What a session looks like at the desk: big buttons, for one hand at a door.

use super::member::AtDesk;
use crate::{
    city::model::City,
    i18n::{Localizer, msg},
    opportunity::{
        listing::{Listing, Session},
        model::{EventStatus, Promotion},
    },
    participation::{
        check_in,
        mails::titled,
        model::{Presence, RegistrationStatus},
        store::Participant,
    },
    server::reader::Reader,
    ui::{
        form::{TextField, Typed},
        icon::Icon,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What the page is made of.
pub struct SessionPage {
    pub reader: Reader,
    pub city: Arc<City>,
    pub at_desk: AtDesk,
    pub listing: Listing,
    pub session: Session,
    pub people: Vec<Participant>,
    /// The code to type, while one can check in.
    pub code: Option<String>,
    /// Address of the organisation's desk.
    pub back: String,
    pub typed: Typed,
    /// What was just done.
    pub done: Option<String>,
}

/// The page.
pub fn page(page: &SessionPage) -> AnyView {
    let SessionPage { reader, city, at_desk, listing, session, code, back, typed, done, .. } = page;
    let l = &reader.l;
    let wording = reader.wording(city);
    let text = listing.text(l.locale(), city.default_locale);
    let title = text.map(|text| text.title.clone()).unwrap_or_default();
    let lang = text.filter(|text| text.locale != l.locale()).map(|text| text.locale.as_str());
    let action = format!("{back}/sessions/{}", session.id);
    let off = session.status == EventStatus::Cancelled;
    let facts = [
        off.then(|| l.t(msg::NoticeCancelled)),
        Some(l.t(msg::DeskTaken { count: session.taken.into() })),
        wording.session_left(listing, session),
    ];
    let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let code = code.clone().filter(|_| !off).map(|code| {
        view! {
            <section class="door">
                <h2>{l.t(msg::DeskCodeHeading)}</h2>
                <p class="code" translate="no">{format!("{} {}", &code[..3], &code[3..])}</p>
                <p class="quiet">{l.t(msg::DeskCodeLead)}</p>
            </section>
        }
    });
    let groups = [
        (RegistrationStatus::Requested, l.t(msg::DeskRequestsHeading)),
        (RegistrationStatus::Confirmed, l.t(msg::DeskComingHeading)),
        (RegistrationStatus::Offered, l.t(msg::DeskOfferedHeading)),
        (RegistrationStatus::Waitlisted, l.t(msg::DeskWaitingHeading)),
    ];
    let groups: Vec<_> = groups.into_iter().filter_map(|(status, heading)| group(page, status, heading)).collect();
    let nobody = groups.is_empty().then(|| view! { <p class="quiet">{l.t(msg::DeskNobody)}</p> });
    let present = page.people.iter().any(|one| one.registration.presence == Presence::Present);
    let award = (at_desk.role.decides() && present).then(|| {
        view! { <p><a class="button wide" href=format!("{action}/award")>{l.t(msg::AwardSessionLink)}</a></p> }
    });
    let may_change = at_desk.role.decides() && session.starts > reader.now.timestamp_millis();
    let change = may_change.then(|| change_form(l, city, session, format!("{action}/change"), typed));
    view! {
        <div class="page narrow desk">
            <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{at_desk.organisation.name.clone()}</a></p>
            <h1 lang=lang>{title}</h1>
            <p class="lead">{wording.session(session)}</p>
            <p class="quiet">{facts}</p>
            {done.clone().map(|words| view! { <p class="note strong" role="status"><Icon name="check"/><span>{words}</span></p> })}
            {code}
            <form method="post" action=action>{nobody}{groups}</form>
            {award}
            {change}
        </div>
    }
    .into_any()
}

/// Those of one status, with the buttons that make sense for them now.
fn group(page: &SessionPage, status: RegistrationStatus, heading: String) -> Option<AnyView> {
    let l = &page.reader.l;
    let now = page.reader.now.timestamp_millis();
    let decides = page.at_desk.role.decides() && page.session.starts > now;
    let has_place = page.session.left() != Some(0);
    // where places are passed on by themselves, a free one with people waiting is a place that has just been added
    let offers = has_place && (page.listing.registration.promotion == Promotion::ByHand || decides);
    let rows: Vec<_> = page
        .people
        .iter()
        .filter(|one| one.registration.status == status)
        .map(|one| {
            let who = titled(&one.name, &one.registration.child);
            let button = |name: &'static str, class: &'static str, words: String, pressed: Option<bool>| {
                let label = format!("{words}: {who}");
                let pressed = pressed.map(|pressed| if pressed { "true" } else { "false" });
                view! {
                    <button class=class name=name value=one.registration.id.clone() aria-label=label aria-pressed=pressed>{words}</button>
                }
            };
            let buttons = match status {
                RegistrationStatus::Requested if decides => view! {
                    {button("approve", "button primary", l.t(msg::DeskApprove), None)}
                    {button("reject", "button", l.t(msg::DeskReject), None)}
                }
                .into_any(),
                RegistrationStatus::Waitlisted if decides => view! {
                    {offers.then(|| button("offer", "button primary", l.t(msg::DeskOffer), None))}
                    {button("reject", "button", l.t(msg::DeskReject), None)}
                }
                .into_any(),
                RegistrationStatus::Confirmed if check_in::has_opened(&page.session, now) => {
                    let presence = one.registration.presence;
                    // once more takes it back
                    let toggle = |to: Presence, words: String| {
                        let on = presence == to;
                        let name = if on { Presence::Unknown } else { to };
                        button(name.as_str(), if on { "button chosen" } else { "button" }, words, Some(on))
                    };
                    view! {
                        {toggle(Presence::Present, l.t(msg::DeskPresent))}
                        {toggle(Presence::Absent, l.t(msg::DeskAbsent))}
                    }
                    .into_any()
                }
                _ => ().into_any(),
            };
            view! { <li><span>{who.clone()}</span><span class="row">{buttons}</span></li> }
        })
        .collect();
    let count = rows.len();
    (count > 0).then(|| {
        view! { <h2>{heading}" "<span class="count">{count}</span></h2><ul class="sessions people" role="list">{rows}</ul> }
            .into_any()
    })
}

fn change_form(l: &Localizer, city: &City, session: &Session, action: String, typed: &Typed) -> AnyView {
    let local =
        |ms: i64| chrono::DateTime::from_timestamp_millis(ms).unwrap_or_default().with_timezone(&city.time_zone);
    let (starts, ends) = (local(session.starts), local(session.ends));
    let field = |name: &'static str, label: String, kind: &'static str, value: String| {
        TextField { name, label, kind, autocomplete: "off", value, ..TextField::default() }.view(typed)
    };
    let cancel = (session.status != EventStatus::Cancelled).then(|| {
        let action = action.clone();
        view! {
            <details>
                <summary>{l.t(msg::DeskCancelSummary)}</summary>
                <p>{l.t(msg::DeskCancelLead)}</p>
                <form method="post" action=action><button class="button danger" name="cancel" value="1">{l.t(msg::DeskCancelButton)}</button></form>
            </details>
        }
    });
    view! {
        <section class="changes">
            <h2>{l.t(msg::DeskChangeHeading)}</h2>
            <details open=!typed.is_fine()>
                <summary>{l.t(msg::DeskMoveSummary)}</summary>
                {typed.summary(l)}
                <form method="post" action=action class="form">
                    {field("date", l.t(msg::DeskMoveDate), "date", starts.date_naive().to_string())}
                    {field("start", l.t(msg::DeskMoveStart), "time", starts.format("%H:%M").to_string())}
                    {field("end", l.t(msg::DeskMoveEnd), "time", ends.format("%H:%M").to_string())}
                    <button class="button primary">{l.t(msg::DeskMoveButton)}</button>
                </form>
            </details>
            {cancel}
        </section>
    }
    .into_any()
}
