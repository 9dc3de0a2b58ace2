//! The page of one opportunity: it reads like a friend's recommendation.

use super::{
    card::CardList,
    islands::LiveShare,
    listing::{Listing, Session},
    model::{Card, EventStatus, GeoPrecision, RegistrationPolicy, TextState},
    wording::{self, Wording},
};
use crate::{
    badge::{self, model::Shown},
    city::model::City,
    freshness::model::Freshness,
    i18n::{Localizer, msg},
    map,
    participation::check_in,
    picture,
    review::{self, model::Review},
    search::answer::concept_words,
    server::reader::Reader,
    ui::{icon::Icon, markdown},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Sessions shown before "more".
const SESSIONS_SHOWN: usize = 4;
/// Sessions behind "more".
const SESSIONS_MORE: usize = 60;

/// What the page is made of.
pub struct OpportunityPage {
    pub reader: Reader,
    pub city: Arc<City>,
    pub listing: Listing,
    pub card: Card,
    pub similar: Vec<Card>,
    /// Those that are published.
    pub reviews: Vec<Review>,
    /// Those that it leads to.
    pub badges: Vec<Shown>,
    /// The city has a base map of its own.
    pub has_base_map: bool,
    /// It was just kept, without JavaScript.
    pub just_kept: bool,
}

/// The page.
pub fn page(page: OpportunityPage) -> AnyView {
    let OpportunityPage { reader, city, listing, card, similar, reviews, badges, has_base_map, just_kept } = page;
    let wording = reader.wording(&city);
    let l = &reader.l;
    let text = listing.text(l.locale(), city.default_locale);
    let description = text.map(|text| markdown::to_html(&text.description)).unwrap_or_default();
    let lang = card.lang.clone();
    let over = listing.event_status == EventStatus::Cancelled || listing.is_past(wording.now.timestamp_millis());
    let similar_heading = if over { l.t(msg::InsteadHeading) } else { l.t(msg::SimilarHeading) };
    view! {
        <article class="opportunity" data-theme=card.theme.clone()>
            <header class="cover">
                <div class="page">
                    <p class="cover-kind"><Icon name=card.theme.clone()/>{wording::kind(l, listing.kind)}</p>
                    <h1 lang=lang.clone()>{card.title.clone()}</h1>
                    <p class="lead" lang=lang.clone()>{card.summary.clone()}</p>
                </div>
            </header>
            {picture::views::cover(l, city.default_locale, &listing).map(|picture| view! { <div class="page">{picture}</div> })}
            <div class="page columns">
                <div class="story">
                    {just_kept.then(|| kept_note(l, &city))}
                    {notices(&wording, &listing, &card)}
                    <p class="glance"><Icon name="calendar"/><span>{card.when.clone()}</span></p>
                    <p class="glance"><Icon name="pin"/><span>{glance_place(&listing, &card)}</span></p>
                    <div class="prose" lang=lang inner_html=description></div>
                    {practise(&wording, &listing)}
                    {badge::shown::leads_to(l, &city, &badges)}
                </div>
                <div class="details">
                    {when(&wording, &listing)}
                    {place(&wording, &listing, has_base_map)}
                    {people(&wording, &listing)}
                    {organiser(&wording, &listing)}
                    <p class="aside-link"><a href=format!("{}/report", wording.href(&listing)) rel="nofollow">{l.t(msg::ReportLink)}</a></p>
                </div>
            </div>
            {actions(&wording, &listing, &card)}
        </article>
        {review::views::section(l, &reviews)}
        {(!similar.is_empty()).then(|| view! {
            <section class="page"><h2>{similar_heading}</h2><CardList cards=similar/></section>
        })}
    }
    .into_any()
}

fn glance_place(listing: &Listing, card: &Card) -> String {
    match &listing.place {
        Some(place) => format!("{}, {}", place.name, card.place),
        None => card.place.clone(),
    }
}

fn notices(wording: &Wording<'_>, listing: &Listing, card: &Card) -> AnyView {
    let l = wording.l;
    let now = wording.now.timestamp_millis();
    let state = match listing.event_status {
        EventStatus::Cancelled => Some(l.t(msg::CancelledNotice)),
        EventStatus::Postponed => Some(l.t(msg::PostponedNotice)),
        _ if listing.is_past(now) => Some(l.t(msg::PastNotice)),
        EventStatus::Rescheduled => Some(l.t(msg::RescheduledNotice)),
        EventStatus::Scheduled => None,
    };
    let text = listing.text(l.locale(), wording.city.default_locale);
    let stale = text.is_some_and(|text| text.state == TextState::Stale).then(|| l.t(msg::StaleNotice));
    let unconfirmed = (listing.freshness == Freshness::Stale).then(|| l.t(msg::UnconfirmedNotice));
    let foreign = card.lang_note.clone().map(|language| l.t(msg::FallbackNotice { language: language.into() }));
    view! {
        {state.map(|words| view! { <p class="note strong" role="status"><Icon name="warning"/><span>{words}</span></p> })}
        {unconfirmed.map(|words| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> })}
        {foreign.map(|words| view! { <p class="note"><Icon name="globe"/><span>{words}</span></p> })}
        {stale.map(|words| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> })}
    }
    .into_any()
}

fn when(wording: &Wording<'_>, listing: &Listing) -> AnyView {
    let l = wording.l;
    let now = wording.now.timestamp_millis();
    let coming: Vec<&Session> = listing.coming(now).collect();
    let rhythm = wording.rhythm(&coming);
    let base = wording.href(listing);
    let row = |session: &&Session| {
        let words = wording.session(session);
        let href = format!("{base}/sessions/{}/calendar.ics", session.id);
        let left = wording.session_left(listing, session);
        view! {
            <li>
                <span><time datetime=wording.local(session.starts).to_rfc3339()>{words.clone()}</time>
                    {left.map(|left| view! { <span class="quiet">{left}</span> })}</span>
                <a class="icon-button" href=href aria-label=l.t(msg::AddSessionToCalendar { date: words.into() })><Icon name="calendar"/></a>
            </li>
        }
    };
    let first = coming.iter().take(SESSIONS_SHOWN).map(row).collect_view();
    let rest: Vec<_> = coming.iter().skip(SESSIONS_SHOWN).take(SESSIONS_MORE).map(row).collect();
    let always = listing.sessions.is_empty().then(|| view! { <p>{l.t(msg::WhenAlways)}</p> });
    let over = (coming.is_empty() && !listing.sessions.is_empty()).then(|| view! { <p>{l.t(msg::WhenPast)}</p> });
    let more = coming.len().saturating_sub(SESSIONS_SHOWN);
    view! {
        <section>
            <h2>{l.t(msg::WhenHeading)}</h2>
            {always}{over}
            {rhythm.map(|rhythm| view! { <p class="rhythm">{rhythm}</p> })}
            <ul class="sessions" role="list">{first}</ul>
            {(!rest.is_empty()).then(|| view! {
                <details class="more-sessions"><summary>{l.t(msg::MoreSessions { count: more.into() })}</summary>
                    <ul class="sessions" role="list">{rest}</ul></details>
            })}
        </section>
    }
    .into_any()
}

fn place(wording: &Wording<'_>, listing: &Listing, has_base_map: bool) -> AnyView {
    let l = wording.l;
    let online = listing.online_url.clone().map(|url| {
        view! { <p><a class="button" href=url rel="noopener"><Icon name="online"/>{l.t(msg::OpenOnline)}</a></p> }
    });
    let venue = listing.place.as_ref().map(|venue| {
        let precision = match venue.precision {
            GeoPrecision::Exact => l.t(msg::PrecisionExact),
            GeoPrecision::Street => l.t(msg::PrecisionStreet),
            GeoPrecision::District => l.t(msg::PrecisionDistrict),
        };
        let district = wording.city.district(&venue.district).map(|district| district.name.clone()).unwrap_or_default();
        // geo: opens the phone's own map, whichever that is; a desktop without one follows the second
        let directions = format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}", lat = venue.lat, lon = venue.lon);
        view! {
            {map::views::still(wording.city, venue, l.t(msg::MapPicture { place: venue.name.as_str().into() }), has_base_map)}
            <p><strong>{venue.name.clone()}</strong><br/>{venue.address.clone()}{(!district.is_empty()).then(|| format!(", {district}"))}</p>
            <p class="quiet">{precision}</p>
            <p><a class="button" href=directions rel="noopener"><Icon name="compass"/>{l.t(msg::Directions)}</a></p>
        }
    });
    view! { <section><h2>{l.t(msg::WhereHeading)}</h2>{venue}{online}</section> }.into_any()
}

fn people(wording: &Wording<'_>, listing: &Listing) -> AnyView {
    let l = wording.l;
    let languages: Vec<String> = listing.languages.iter().map(|code| wording::language(l, code)).collect();
    let access: Vec<_> = listing
        .accessibility
        .iter()
        .map(|slug| view! { <li>{concept_words(wording.vocabulary, slug, l)}</li> })
        .collect();
    let concession = listing.offer.concession.map(|price| {
        view! { <br/>{l.t(msg::PriceConcession { price: wording.money(price).into() })} }
    });
    let voucher = listing.offer.voucher.then(|| view! { <br/>{l.t(msg::VoucherAccepted)} });
    let registration = match listing.registration.policy {
        RegistrationPolicy::None => l.t(msg::RegistrationNone),
        RegistrationPolicy::Open => l.t(msg::RegistrationOpen),
        RegistrationPolicy::Approval => l.t(msg::RegistrationApproval),
        RegistrationPolicy::External => l.t(msg::RegistrationExternal),
    };
    view! {
        <section>
            <dl class="pairs">
                <dt><Icon name="people"/>{l.t(msg::ForWhomHeading)}</dt><dd>{wording.age(listing)}</dd>
                <dt><Icon name="ticket"/>{l.t(msg::PriceHeading)}</dt><dd>{wording.price(listing)}{concession}{voucher}</dd>
                <dt><Icon name="check"/>{l.t(msg::PlacesHeading)}</dt>
                <dd>{registration}{wording.left(listing).map(|left| view! { <br/><strong>{left}</strong> })}</dd>
                <dt><Icon name="globe"/>{l.t(msg::LanguageHeading)}</dt><dd>{l.list(&languages)}</dd>
                {(!access.is_empty()).then(|| view! {
                    <dt><Icon name="accessibility"/>{l.t(msg::AccessHeading)}</dt><dd><ul role="list">{access}</ul></dd>
                })}
            </dl>
        </section>
    }
    .into_any()
}

fn practise(wording: &Wording<'_>, listing: &Listing) -> AnyView {
    let l = wording.l;
    let locale = l.locale().as_str();
    let skills: Vec<_> =
        listing.skills.iter().map(|slug| view! { <li>{concept_words(wording.vocabulary, slug, l)}</li> }).collect();
    let interests: Vec<_> = listing
        .interests
        .iter()
        .map(|slug| {
            let href = format!("/{locale}/{}/opportunities?theme={slug}", wording.city.slug);
            view! { <li><a class="chip" href=href>{concept_words(wording.vocabulary, slug, l)}</a></li> }
        })
        .collect();
    view! {
        {(!skills.is_empty()).then(|| view! { <h2>{l.t(msg::SkillsHeading)}</h2><ul class="skills">{skills}</ul> })}
        <ul class="chips" role="list" aria-label=l.t(msg::ThemeHeading)>{interests}</ul>
    }
    .into_any()
}

fn organiser(wording: &Wording<'_>, listing: &Listing) -> AnyView {
    let l = wording.l;
    let entries: Vec<_> = std::iter::once(&listing.organiser)
        .chain(listing.co_hosts.iter().filter(|host| !host.suspended))
        .map(|organiser| {
            let about = organiser
                .about
                .iter()
                .find(|(locale, _)| *locale == l.locale())
                .or_else(|| organiser.about.iter().find(|(locale, _)| *locale == wording.city.default_locale))
                .or_else(|| organiser.about.first());
            let about = about.map(|(locale, words)| {
                let lang = (*locale != l.locale()).then(|| locale.as_str());
                view! { <p lang=lang>{words.clone()}</p> }
            });
            let site = organiser.url.clone().map(|url| {
                let shown = url.trim_start_matches("https://").trim_end_matches('/').to_owned();
                view! { <p><a href=url rel="noopener">{shown}<Icon name="external"/></a></p> }
            });
            let mail = organiser.email.clone().map(|email| {
                view! { <p><a href=format!("mailto:{email}")>{l.t(msg::WriteToOrganiser { email: email.as_str().into() })}</a></p> }
            });
            let home = organiser.address.clone().map(|address| {
                view! { <p>{l.t(msg::OrganisationAt { address: address.into() })}</p> }
            });
            let all = format!("/{}/{}/opportunities?provider={}", l.locale().as_str(), wording.city.slug, organiser.slug);
            let more = l.t(msg::MoreFromProvider);
            let logo = organiser.logo.as_deref().map(picture::views::logo);
            view! { <h3 class="named">{logo}{organiser.name.clone()}</h3>{about}<p><a href=all>{more}</a></p>{home}{site}{mail} }
        })
        .collect();
    view! { <section><h2>{l.t(msg::ProviderHeading)}</h2>{entries}</section> }.into_any()
}

/// What stays within the thumb's reach.
fn actions(wording: &Wording<'_>, listing: &Listing, card: &Card) -> AnyView {
    let l = wording.l;
    let now = wording.now.timestamp_millis();
    let has_dates = listing.event_status != EventStatus::Cancelled && listing.coming(now).next().is_some();
    let here = listing.registration.is_here() && has_dates && listing.coming(now).any(|session| session.starts > now);
    let href = wording.href(listing);
    let register = match listing.registration.url.clone().filter(|_| has_dates) {
        _ if here => Some(view! {
            <a class="button primary" href=format!("{href}/register")><Icon name="check"/><span>{l.t(msg::RegisterButton)}</span></a>
        }.into_any()),
        Some(url) => Some(view! {
            <a class="button primary" href=url rel="noopener"><span>{l.t(msg::RegisterExternal)}</span><Icon name="external"/></a>
        }.into_any()),
        None => None,
    };
    // where nobody registers, the door is where one begins
    let at_the_door = listing.registration.policy == RegistrationPolicy::None
        && has_dates
        && listing.coming(now).any(|session| check_in::is_open(session, now));
    let at_the_door = at_the_door.then(|| {
        view! { <a class="button" href=format!("{href}/check-in")><Icon name="check"/><span>{l.t(msg::CheckInHere)}</span></a> }
    });
    let calendar_class = if register.is_some() { "button" } else { "button primary" };
    let calendar = has_dates.then(|| {
        let several = listing.coming(now).nth(1).is_some();
        let words = if several { l.t(msg::AddSeriesToCalendar) } else { l.t(msg::AddToCalendar) };
        view! { <a class=calendar_class href=format!("{href}/calendar.ics")><Icon name="calendar"/><span>{words}</span></a> }
    });
    let share = share_button(l, &card.title);
    view! {
        <div class="actions">
            {register}
            {at_the_door}
            {calendar}
            {keep_form(l, &href)}
            <LiveShare>{share}</LiveShare>
        </div>
    }
    .into_any()
}

/// Without JavaScript it is not shown: the browser's own menu shares as well.
fn share_button(l: &Localizer, title: &str) -> AnyView {
    view! {
        <button type="button" class="button needs-script" data-share="" data-title=title.to_owned() data-done=l.t(msg::ShareDone)>
            <Icon name="share"/><span aria-live="polite">{l.t(msg::Share)}</span>
        </button>
    }
    .into_any()
}

fn kept_note(l: &Localizer, city: &City) -> AnyView {
    let all = format!("/{}/{}/me/kept", l.locale().as_str(), city.slug);
    view! {
        <p class="note" role="status"><Icon name="heart"/><span>{l.t(msg::KeepKept)}" · "<a href=all>{l.t(msg::KeepTitle)}</a></span></p>
    }
    .into_any()
}

/// The same for everybody: `public/assets/start.js` says whether it is kept already.
fn keep_form(l: &Localizer, href: &str) -> AnyView {
    let api = format!("/api{href}/kept");
    view! {
        <form class="keep" method="post" action=format!("{href}/keep") data-api=api>
            <input type="hidden" name="kept" value="1"/>
            <button class="button" data-kept=l.t(msg::KeepKept)><Icon name="heart"/><span>{l.t(msg::KeepButton)}</span></button>
        </form>
    }
    .into_any()
}
