//! One badge, large: what it says, who may see it, what to take along, and what comes next.

use super::{
    export::downloads,
    model::Visibility,
    next::{Next, Why},
    offline,
    routes::next_of,
    shelf::{Force, Given, Kept, Shelf},
    store::{self, Thing},
    views::{Who, day, who},
    visibility::{self, Everybody, Outcome, everybody},
};
use crate::{
    account::{
        me::home_city,
        model::Account,
        session::{SignedIn, see_other},
    },
    badge::shown,
    city::model::City,
    endorsement::{self, model::Endorsement, public::recognised},
    error::Problem,
    i18n::{Localizer, msg},
    opportunity::wording::Wording,
    search::answer::concept_words,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        icon::Icon,
        layout::{Page, respond},
        markdown, note,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use std::sync::Arc;

/// One badge.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/backpack/{held}", get(show))
        .route("/{locale}/{city}/me/backpack/{held}/visibility", post(decide))
        .route("/{locale}/{city}/me/backpack/{held}/remove", post(remove))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let l = &reader.l;
    let done = match query.as_deref() {
        Some("done=kept") => Some(l.t(msg::BackpackDoneKept)),
        Some("done=before") => Some(l.t(msg::OfferBefore)),
        Some("done=saved") => Some(l.t(msg::SettingsSaved)),
        _ => None,
    };
    page(&state, &reader, StatusCode::OK, &account, &id, (Typed::default(), done)).await
}

/// All that the page shows.
struct Large {
    reader: Reader,
    city: Arc<City>,
    kept: Kept,
    next: Vec<Next>,
    /// What other organisations say of it now.
    endorsements: Vec<Endorsement>,
    /// The city that what is next is in.
    next_city: Option<Arc<City>>,
    everybody: Everybody,
    base: String,
    /// Of this site.
    origin: String,
    /// That everybody may know.
    address: Option<String>,
    mark: String,
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    account: &Account,
    id: &str,
    (typed, done): (Typed, Option<String>),
) -> Result<Response, Problem> {
    let mut shelf = Shelf::of(&state.db, &account.id).await?;
    let at = shelf.kept.iter().position(|kept| kept.held.id == id).ok_or(Problem::not_found())?;
    let next = match shelf.kept.get(at) {
        Some(kept) if kept.force(reader.now.timestamp_millis()) != Force::TakenBack => {
            next_of(state, reader, &shelf, kept).await?
        }
        _ => Vec::new(),
    };
    let kept = shelf.kept.swap_remove(at);
    let endorsements = match &kept.given {
        Some(given) => endorsement::store::seen(&state.db, (&given.award.achievement_id, given.award.version)).await?,
        None => Vec::new(),
    };
    let address = match &kept.held.token {
        Some(token) => Some(format!("{}{}", state.config.origin(), reader.href(&format!("b/{token}"))?)),
        None => None,
    };
    let of_award = kept.given.as_ref().map(|given| given.award.city_id.clone());
    let large = Large {
        city: reader.city()?,
        next_city: reader.directory().cities.iter().find(|city| Some(&city.id) == of_award.as_ref()).cloned(),
        everybody: everybody(account, home_city(state, account)?.as_ref(), reader.now),
        base: reader.href("me/backpack")?,
        origin: state.config.origin().to_owned(),
        reader: reader.clone(),
        mark: offline::mark(account),
        kept,
        next,
        endorsements,
        address,
    };
    let title = large.kept.name(reader.l.locale()).1.to_owned();
    let page = Page { scripts: &[offline::SCRIPT], ..Page::own(title) };
    Ok(respond(state, reader, status, page, move || view(&large, &typed, done)).await)
}

fn view(large: &Large, typed: &Typed, done: Option<String>) -> AnyView {
    let Large { reader, city, kept, base, .. } = large;
    let l = &reader.l;
    let wording = reader.wording(city);
    let (locale, name) = kept.name(l.locale());
    let here = format!("{base}/{}", kept.held.id);
    let dim = (kept.force(reader.now.timestamp_millis()) != Force::Good).then_some("dim");
    let picture = match &kept.given {
        Some(given) => shown::drawing(l, &given.content, given.picture(), 240),
        None => view! { <img src=format!("{here}/picture.png") alt="" width="240" height="240"/> }.into_any(),
    };
    let share = who(
        l,
        &Who {
            action: format!("{here}/visibility"),
            now: kept.held.visibility,
            address: large.address.as_deref(),
            title: name,
            everybody: &large.everybody,
            ask: format!("{base}/publishing"),
        },
        typed,
    );
    view! {
        <article class="page narrow badge-page">
            {offline::note(reader, city, &large.mark, base)}
            <p class="aside-link"><a href=base.clone()><Icon name="arrow-left"/>{l.t(msg::BackpackTitle)}</a></p>
            <div class=format!("badge-hero lit {}", dim.unwrap_or_default())>{picture}</div>
            <h1 lang=locale.and_then(|locale| shown::lang(l, locale))>{name.to_owned()}</h1>
            {done.map(note::done)}
            {typed.summary(l)}
            {standing(l, &wording, kept)}
            {facts(l, &wording, kept)}
            {kept.given.as_ref().map(|given| says(reader, given))}
            {recognised(l, &large.endorsements)}
            {share}
            {checked(l, &here, kept)}
            {downloads(l, &large.origin, city, &kept.held)}
            {next_list(large)}
            {kept.held.award_id.is_none().then(|| view! {
                <details class="changes">
                    <summary>{l.t(msg::BackpackRemove)}</summary>
                    <p>{l.t(msg::BackpackRemoveHint)}</p>
                    <form method="post" action=format!("{here}/remove")><button class="button danger">{l.t(msg::BackpackRemoveYes)}</button></form>
                </details>
            })}
        </article>
    }
    .into_any()
}

/// What is to be known before it is shown to anybody.
fn standing(l: &Localizer, wording: &Wording<'_>, kept: &Kept) -> AnyView {
    let issuer = kept.held.issuer.as_str();
    let words = match kept.force(wording.now.timestamp_millis()) {
        Force::Good => return ().into_any(),
        Force::Over => l.t(msg::BackpackNoteOver { date: day(wording, kept.held.ends.unwrap_or_default()).into() }),
        Force::OnHold => l.t(msg::BackpackNoteOnHold { issuer: issuer.into() }),
        Force::TakenBack => l.t(msg::BackpackNoteTakenBack { issuer: issuer.into() }),
    };
    let reason = kept.given.as_ref().map(|given| given.award.reason.as_str()).filter(|reason| !reason.is_empty());
    let reason = reason.map(|reason| l.t(msg::BackpackReason { reason: reason.into() }));
    view! { <p class="note"><Icon name="info"/><span>{words}{reason.map(|words| format!(" {words}"))}</span></p> }
        .into_any()
}

fn facts(l: &Localizer, wording: &Wording<'_>, kept: &Kept) -> AnyView {
    let begins =
        kept.held.begins.map(|begins| view! { <dt>{l.t(msg::BackpackGiven)}</dt><dd>{day(wording, begins)}</dd> });
    let until = kept.held.ends.map_or_else(|| l.t(msg::BackpackForEver), |ends| day(wording, ends));
    let child = kept.given.as_ref().map(|given| given.award.child.clone()).filter(|child| !child.is_empty());
    view! {
        <dl class="pairs">
            <dt>{l.t(msg::BackpackFrom)}</dt><dd>{kept.held.issuer.clone()}</dd>
            {begins}
            <dt>{l.t(msg::BackpackUntil)}</dt><dd>{until}</dd>
            {child.map(|child| view! { <dt>{l.t(msg::BackpackFor)}</dt><dd>{child}</dd> })}
        </dl>
    }
    .into_any()
}

/// What it says of everybody who has it, and what its organisation says of this one.
fn says(reader: &Reader, given: &Given) -> AnyView {
    let l = &reader.l;
    let content = &given.content;
    let text = content.text(l.locale()).map(|(locale, text)| {
        let lang = shown::lang(l, locale);
        view! {
            <p class="lead" lang=lang>{text.description.clone()}</p>
            <h2>{l.t(msg::BadgeCriteriaHeading)}</h2>
            <div class="prose" lang=lang inner_html=markdown::to_html(&text.criteria)></div>
        }
    });
    let vocabulary = &reader.directory().vocabulary;
    let skills: Vec<_> =
        content.skills.iter().map(|slug| view! { <li>{concept_words(vocabulary, slug, l)}</li> }).collect();
    let narrative = (!given.award.narrative.is_empty()).then(|| {
        view! {
            <h2>{l.t(msg::BackpackNarrative)}</h2>
            <div class="prose" inner_html=markdown::to_html(&given.award.narrative)></div>
            <p class="aside-link"><a href=format!("/evidence/{}", given.award.id)>{l.t(msg::BackpackEvidence)}</a></p>
        }
    });
    view! {
        {text}
        {(!skills.is_empty()).then(|| view! { <h2>{l.t(msg::SkillsHeading)}</h2><ul class="skills">{skills}</ul> })}
        {narrative}
    }
    .into_any()
}

/// What checking one found that was brought along.
fn checked(l: &Localizer, here: &str, kept: &Kept) -> AnyView {
    let brought = kept.given.is_none();
    brought
        .then(|| view! { <p class="row"><a class="button" href=format!("{here}/check")><Icon name="check"/>{l.t(msg::BackpackCheck)}</a></p> })
        .into_any()
}

fn next_list(large: &Large) -> AnyView {
    let Some(city) = large.next_city.as_ref().filter(|_| !large.next.is_empty()) else { return ().into_any() };
    let reader = &large.reader;
    let l = &reader.l;
    let wording = reader.wording(city);
    let words = |slug: &String| concept_words(&reader.directory().vocabulary, slug, l);
    let blocks: Vec<_> = large
        .next
        .iter()
        .filter_map(|next| {
            let (locale, text) = next.badge.version.content.text(l.locale())?;
            let why = match &next.why {
                Why::Follows => l.t(msg::BackpackNextFollows),
                Why::Skill(slug) | Why::Theme(slug) => l.t(msg::BackpackNextSame { what: words(slug).into() }),
            };
            let href = city.href(l.locale(), &format!("badges/{}", next.badge.id));
            let listing = next.listing.text(l.locale(), city.default_locale)?;
            Some(view! {
                <div class="badge-block">
                    <img src=next.badge.picture() alt="" width="88" height="88"/>
                    <div>
                        <h3><a href=href lang=shown::lang(l, locale)>{text.name.clone()}</a></h3>
                        <p class="quiet">{why}</p>
                        <p class="aside-link"><a href=wording.href(&next.listing) lang=shown::lang(l, listing.locale)>{listing.title.clone()}</a></p>
                    </div>
                </div>
            })
        })
        .collect();
    view! { <h2>{l.t(msg::BackpackNext)}</h2>{blocks} }.into_any()
}

async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    store::one(&state.db, &account.id, &id).await?.ok_or(Problem::not_found())?;
    let visibility = Visibility::from_word(fields.text("visibility")).ok_or(Problem::malformed())?;
    let home = home_city(&state, &account)?;
    match visibility::set(&state, &account, &home, Thing::Badge(&id), visibility).await? {
        Outcome::Done => Ok(see_other(&reader.href(&format!("me/backpack/{id}?done=saved#who"))?)),
        Outcome::NotThere => Err(Problem::not_found()),
        Outcome::NotAllowed => {
            let mut typed = Typed::default();
            typed.problem("visibility", reader.l.t(msg::BackpackGuardianNeeded));
            page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &account, &id, (typed, None)).await
        }
    }
}

/// Only what was brought along: what was accepted here stays, seen by its owner alone if they like.
async fn remove(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    if !store::remove(&state.db, &account.id, &id).await? {
        return Err(Problem::not_found());
    }
    Ok(see_other(&reader.href("me/backpack?done=removed")?))
}
