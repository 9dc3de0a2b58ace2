//! The first page of an account.

use super::{
    forms::Reading,
    limits::{self, Limit},
    model::{Account, Consent},
    session::{SignedIn, see_other},
};
use crate::{
    backpack,
    city::model::City,
    coordination,
    error::Problem,
    guardian,
    i18n::{Localizer, msg},
    keep,
    learner::experience::Experience,
    opportunity::card::CardList,
    participation, provider,
    search::answer::concept_words,
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed, language_field},
        icon::Icon,
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Kept things that the page shows; the rest is a tap away.
const KEPT_SHOWN: usize = 6;
/// Things somebody has been to that the page shows, the last ones.
const BEEN_SHOWN: usize = 6;

/// The page, and asking a guardian again.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/me", get(me)).route("/{locale}/{city}/me/guardian", post(ask_again))
}

/// The home city of an account, whose law counts wherever its owner looks around.
///
/// # Errors
/// When it is gone, which the database's foreign keys forbid.
pub fn home_city(state: &AppState, account: &Account) -> Result<Arc<City>, Problem> {
    let directory = state.directory();
    directory.cities.iter().find(|city| city.id == account.city_id).cloned().ok_or(Problem::not_found())
}

async fn me(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let asked = query.as_deref() == Some("asked");
    page(&state, &reader, StatusCode::OK, account, Typed::default(), asked).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    account: Account,
    typed: Typed,
    asked: bool,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let home = home_city(state, &account)?;
    let coming = coming(state, reader, &account).await?;
    let been = been(state, reader, &account).await?;
    let practised = Experience::of(state, &account.id).await?.skills;
    let desk = if has_desk(state, reader, &account).await? { Some(reader.href("desk")?) } else { None };
    let badges = backpack::store::counts(&state.db, &account.id).await?;
    let kept = keep::store::kept(&state.db, &account.id, &city.id).await?;
    let kept = state.listings.get(&state.db, &kept).await?;
    let wording = reader.wording(&city);
    let total = kept.len();
    let cards: Vec<_> = kept.iter().filter_map(|listing| wording.card(listing, None)).take(KEPT_SHOWN).collect();
    let backpack = reader.href("me/backpack")?;
    let [all, searches, settings, sign_out, look, again] =
        ["me/kept", "me/searches", "me/settings", "sign-out", "opportunities", "me/guardian"]
            .map(|path| reader.href(path));
    let (all, searches, settings, sign_out, look, again) = (all?, searches?, settings?, sign_out?, look?, again?);
    let body = {
        let reader = reader.clone();
        move || {
            let l = &reader.l;
            let consent = account.consent(&home, reader.now);
            let ask = matches!(consent, Consent::Denied | Consent::Withdrawn | Consent::Expired)
                .then(|| ask_form(l, &home, again, &typed));
            let none = cards.is_empty().then(|| view! { <p class="quiet">{l.t(msg::MeKeptNone)}</p> });
            let more = (total > KEPT_SHOWN)
                .then(|| view! { <p class="more"><a class="button" href=all>{l.t(msg::CityEverything)}</a></p> });
            view! {
                <div class="page me">
                    <h1>{l.t(msg::MeTitle { name: account.name.as_str().into() })}</h1>
                    {asked.then(|| note::done(l.t(msg::ConsentAsked)))}
                    {consent_words(l, &account, consent).map(|words| view! {
                        <p class="note strong"><Icon name="people"/><span>{words}</span></p>
                    })}
                    {ask}
                    {desk.map(|href| view! { <p><a class="button wide" href=href>{l.t(msg::DeskTitle)}<Icon name="arrow-right"/></a></p> })}
                    {backpack_link(l, backpack, badges)}
                    {(!coming.is_empty()).then(|| coming_list(l, coming))}
                    {(!been.is_empty()).then(|| been_list(l, been))}
                    {(!practised.is_empty()).then(|| practised_list(&reader, &practised))}
                    <h2>{l.t(msg::MeKept)}</h2>
                    {none}
                    <CardList cards=cards/>
                    {more}
                    <p class="aside-link"><a href=searches>{l.t(msg::SearchesTitle)}</a></p>
                    <p class="row">
                        <a class="button primary" href=look><Icon name="search"/>{l.t(msg::MeLookAround)}</a>
                        <a class="button" href=settings>{l.t(msg::MeSettings)}</a>
                    </p>
                    <form method="post" action=sign_out><button class="button">{l.t(msg::SignOutButton)}</button></form>
                </div>
            }
        }
    };
    let page = Page { scripts: &[backpack::FORGET], ..Page::own(reader.l.t(msg::NavMe)) };
    Ok(respond(state, reader, status, page, body).await)
}

/// To the badges: how many there are, and how many wait for an answer.
fn backpack_link(l: &Localizer, href: String, (held, offered): (i64, i64)) -> AnyView {
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let waiting = (offered > 0)
        .then(|| view! { <p class="note"><Icon name="badge"/><span>{l.t(msg::BackpackWaiting { count: count(offered).into() })}</span></p> });
    view! {
        {waiting}
        <p><a class="button wide" href=href><Icon name="badge"/>{l.t(msg::BackpackCount { count: count(held).into() })}</a></p>
    }
    .into_any()
}

/// Something that somebody goes to: what, when, how it stands, and the address where that can be changed.
struct Coming {
    title: String,
    lang: Option<&'static str>,
    date: String,
    state: String,
    href: String,
}

/// What somebody goes to or waits for, in every city, also what the public may no longer see; the next one first.
async fn coming(state: &AppState, reader: &Reader, account: &Account) -> Result<Vec<Coming>, Problem> {
    let l = &reader.l;
    let now = reader.now.timestamp_millis();
    let mine = participation::store::of_account(&state.db, &account.id, now).await?;
    let ids: Vec<String> = mine.iter().map(|one| one.opportunity_id.clone()).collect();
    let listings = state.listings.any_status(&state.db, &ids).await?;
    let mut coming = Vec::new();
    for one in mine {
        let Some(listing) = listings.iter().find(|listing| listing.id == one.opportunity_id) else { continue };
        let Some(city) = reader.directory().cities.iter().find(|city| city.id == listing.city_id) else { continue };
        let Some(session) = listing.sessions.iter().find(|session| session.id == one.registration.session_id) else {
            continue;
        };
        let Some(text) = listing.text(l.locale(), city.default_locale) else { continue };
        let Some(standing) = participation::standing(l, one.registration.status) else { continue };
        let wording = reader.wording(city);
        coming.push(Coming {
            title: participation::mails::titled(&text.title, &one.registration.child),
            lang: (text.locale != l.locale()).then(|| text.locale.as_str()),
            date: wording.session(session),
            state: if listing.is_off(session) { l.t(msg::NoticeCancelled) } else { standing },
            href: format!("{}/register", wording.href(listing)),
        });
    }
    Ok(coming)
}

fn coming_list(l: &Localizer, coming: Vec<Coming>) -> AnyView {
    let rows = coming
        .into_iter()
        .map(|one| {
            view! {
                <li>
                    <span>
                        <a href=one.href lang=one.lang>{one.title}</a>
                        <span>{one.date}</span>
                        <span class="fact joy">{one.state}</span>
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <h2>{l.t(msg::MeComing)}</h2><ul class="sessions" role="list">{rows}</ul> }.into_any()
}

/// Where somebody has been: title, its language where it is another, and the page on which they can say how it was.
type Been = (String, Option<&'static str>, String);

/// Where somebody has been lately, in this city.
async fn been(state: &AppState, reader: &Reader, account: &Account) -> Result<Vec<Been>, Problem> {
    let city = reader.city()?;
    let attended = participation::store::attended(&state.db, &account.id).await?;
    let ids: Vec<String> = attended.into_iter().take(BEEN_SHOWN).map(|one| one.opportunity_id).collect();
    let listings = state.listings.get(&state.db, &ids).await?;
    let wording = reader.wording(&city);
    let here = listings.iter().filter(|listing| listing.city_id == city.id);
    Ok(here
        .filter_map(|listing| {
            let text = listing.text(reader.l.locale(), city.default_locale)?;
            let lang = (text.locale != reader.l.locale()).then(|| text.locale.as_str());
            Some((text.title.clone(), lang, format!("{}/review", wording.href(listing))))
        })
        .collect())
}

fn been_list(l: &Localizer, been: Vec<Been>) -> AnyView {
    let rows = been
        .into_iter()
        .map(|(title, lang, href)| {
            let label = format!("{}: {title}", l.t(msg::ReviewLink));
            view! { <li><span lang=lang>{title}</span><a class="button" href=href aria-label=label>{l.t(msg::ReviewLink)}</a></li> }
        })
        .collect_view();
    view! { <h2>{l.t(msg::MeBeen)}</h2><ul class="sessions" role="list">{rows}</ul> }.into_any()
}

/// What somebody has practised where they were, the last first.
fn practised_list(reader: &Reader, skills: &[String]) -> AnyView {
    let l = &reader.l;
    let words = |slug: &String| concept_words(&reader.directory().vocabulary, slug, l);
    let rows = skills.iter().map(|slug| view! { <li class="fact">{words(slug)}</li> }).collect_view();
    view! { <h2>{l.t(msg::MePractised)}</h2><ul class="facts" role="list">{rows}</ul> }.into_any()
}

/// Whether somebody acts for this city or an organisation in it.
async fn has_desk(state: &AppState, reader: &Reader, account: &Account) -> Result<bool, Problem> {
    let city = reader.city()?;
    let organisations = provider::member::of_account(&state.db, &account.id).await?;
    Ok(organisations.iter().any(|(slug, _)| *slug == city.slug)
        || coordination::store::role(&state.db, &city.id, &account.id).await?.is_some())
}

/// What keeps somebody from taking part, and what they can do meanwhile.
fn consent_words(l: &Localizer, account: &Account, consent: Consent) -> Option<String> {
    let email = account.guardianship.as_ref().map(|guardianship| guardianship.email.to_string()).unwrap_or_default();
    match consent {
        Consent::Given => None,
        Consent::Waiting => Some(l.t(msg::ConsentWaiting { email: email.into() })),
        Consent::Denied => Some(l.t(msg::ConsentDenied)),
        Consent::Withdrawn => Some(l.t(msg::ConsentWithdrawn)),
        Consent::Expired => Some(l.t(msg::ConsentExpired { email: email.into() })),
    }
}

fn ask_form(l: &Localizer, home: &City, action: String, typed: &Typed) -> AnyView {
    let email = TextField::email("guardian", l.t(msg::ConsentAgainLabel), "off");
    view! {
        <form method="post" action=action class="form">
            {typed.summary(l)}
            {email.view(typed)}
            {language_field("guardian_locale", l.t(msg::SignUpGuardianLanguage), &home.locales, l.locale(), typed)}
            <button class="button primary">{l.t(msg::ConsentAgainButton)}</button>
        </form>
    }
    .into_any()
}

/// Asks again, or somebody else; whoever has agreed or was just asked is left in peace.
async fn ask_again(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    client: Client,
    fields: Fields,
) -> Result<Response, Problem> {
    let home = home_city(&state, &account)?;
    let me = reader.href("me")?;
    if matches!(account.consent(&home, reader.now), Consent::Given | Consent::Waiting) {
        return Ok(see_other(&me));
    }
    let mut typed = Typed { fields, ..Typed::default() };
    let mut reading = Reading { typed: &mut typed, l: &reader.l };
    let (email, locale) =
        (reading.guardian("guardian", Some(&account.email)), reading.language("guardian_locale", &home));
    let (Some(email), Some(locale)) = (email, locale) else {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, account, typed, false).await;
    };
    let tries = [(Limit::MailAddress, client.address.as_str()), (Limit::Mail, email.as_ref())];
    if let Some(slow_down) = limits::spend_all(&state, &tries).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let mut tx = state.db.begin().await?;
    guardian::ask(&state, &mut tx, &home, (&account.id, &account.name), (&email, locale)).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(see_other(&format!("{me}?asked")))
}
