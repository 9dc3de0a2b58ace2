//! The page of a badge that everybody sees, and its picture.

use super::{
    achievement,
    design::Design,
    draw,
    model::{BadgeStatus, Shown},
    own, shown, store, versions, words,
};
use crate::{
    city::model::City,
    concept::model::Scheme,
    endorsement::{self, model::Endorsement},
    error::Problem,
    i18n::{Locale, Mode, msg},
    opportunity::{card::CardList, listing::Listing, model::Card},
    search::answer::concept_words,
    server::{language::negotiated, reader::Reader, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, Tab, respond},
        markdown,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use leptos::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;

/// As the page of an opportunity.
const CACHE_SECONDS: u32 = 30;
/// Listings that lead to it, as many as are shown.
const LISTINGS: usize = 12;
/// The same address is always the same picture.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Nothing in a picture loads or runs anything, whoever wrote its texts.
const NOTHING: &str = "default-src 'none'";
/// The same of one that holds a picture in itself.
const ITSELF: &str = "default-src 'none'; img-src data:";

/// Badges for everybody.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/badges/{id}", get(page))
        .route("/badges/preview.svg", get(preview))
        .route("/badges/{id}/{version}", get(version))
        .route("/skills/{slug}", get(skill))
}

fn svg(drawing: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, FOR_EVER),
        (header::CONTENT_SECURITY_POLICY, if own::is_in(&drawing) { ITSELF } else { NOTHING }),
        // badges are shown all over the world
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    (headers, drawing).into_response()
}

/// What somebody is composing, or a picture of their own: an address that nobody guesses, and that is always the same one.
async fn preview(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let query = query.unwrap_or_default();
    let value =
        |field: &str| query.split('&').find_map(|pair| pair.strip_prefix(field)?.strip_prefix('=')).unwrap_or_default();
    let id = value("picture");
    if !id.is_empty() {
        let own = own::get(&state.db, id).await?.ok_or(Problem::not_found())?;
        return Ok(svg(own.svg("", "", None)));
    }
    let design = Design::of_fields(value).ok_or(Problem::malformed())?;
    Ok(svg(draw::svg(design, "", "", None)))
}

/// `3` is what the third version says, `3.svg` its picture.
async fn version(
    State(state): State<AppState>,
    headers: HeaderMap,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (number, is_picture) = file.strip_suffix(".svg").map_or((file.as_str(), false), |number| (number, true));
    let number = Some(number).filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let number: i64 = number.and_then(|number| number.parse().ok()).ok_or(Problem::not_found())?;
    // no database keeps NUL
    if id.contains('\0') {
        return Err(Problem::not_found());
    }
    if is_picture {
        let drawing = versions::picture(&state.db, &id, number).await?.ok_or(Problem::not_found())?;
        return Ok(svg(drawing));
    }
    let version = versions::numbered(&state.db, &id, number).await?.ok_or(Problem::not_found())?;
    let city_id = store::city_of(&state.db, &id).await?.ok_or(Problem::not_found())?;
    let directory = state.directory();
    let city = directory.cities.iter().find(|city| city.id == city_id).ok_or(Problem::not_found())?;
    let l = state.catalogue.localizer(negotiated(&headers), Mode::Plain);
    let achievement = achievement::of(&state, &l, city, &id, &version).ok_or(Problem::not_found())?;
    Ok(linked(&achievement.to_json()))
}

/// A skill that badges are aligned to, in the words of SKOS.
async fn skill(State(state): State<AppState>, Path(slug): Path<String>) -> Result<Response, Problem> {
    let directory = state.directory();
    let concept = directory.vocabulary.get(&slug).filter(|concept| concept.scheme == Scheme::Skill);
    let concept = concept.ok_or(Problem::not_found())?;
    let labels: serde_json::Map<String, Value> =
        Locale::ALL.iter().map(|&locale| (locale.as_str().to_owned(), concept.label(locale).into())).collect();
    Ok(linked(&json!({
        "@context": {
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "prefLabel": { "@id": "skos:prefLabel", "@container": "@language" },
        },
        "@id": achievement::skill(state.config.origin(), &slug),
        "@type": "skos:Concept",
        "prefLabel": labels,
    })))
}

/// For programs of others, in browsers too.
fn linked(json: &Value) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/ld+json"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::VARY, "Accept-Language, Cookie"),
    ];
    (headers, json.to_string()).into_response()
}

async fn page(
    State(state): State<AppState>,
    reader: Reader,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let badge = versions::of_city(&state.db, &city.id, &id).await?.ok_or(Problem::not_found())?;
    let content = &badge.version.content;
    let (_, text) = content.text(reader.l.locale()).ok_or(Problem::not_found())?;
    let mut before = Vec::new();
    for id in &content.prerequisites {
        before.extend(versions::of_city(&state.db, &city.id, id).await?);
    }
    let leading = if badge.status == BadgeStatus::Published {
        let leading = store::listings(&state.db, &badge.id).await?;
        state.listings.get(&state.db, &leading).await?
    } else {
        Vec::new()
    };
    let endorsements = endorsement::store::seen(&state.db, (&badge.id, badge.version.number)).await?;
    let now = reader.now.timestamp_millis();
    let wording = reader.wording(&city);
    let open = |listing: &&Arc<Listing>| !listing.is_past(now);
    let cards: Vec<Card> =
        leading.iter().filter(open).take(LISTINGS).filter_map(|listing| wording.card(listing, None)).collect();
    let origin = state.config.origin();
    let page = Page {
        title: text.name.clone(),
        description: text.description.clone(),
        canonical: Some(format!("/{}/badges/{id}", city.slug)),
        tab: Tab::List,
        json_ld: Some(json_ld(&reader, origin, &city, &badge)),
        no_index: badge.status == BadgeStatus::Retired,
        cache_seconds: Some(CACHE_SECONDS),
        ..Page::default()
    };
    let body = {
        let reader = reader.clone();
        move || view(&reader, &city, (&badge, &endorsements), &before, cards)
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// In schema.org's words.
fn json_ld(reader: &Reader, origin: &str, city: &City, badge: &Shown) -> Value {
    let l = &reader.l;
    let content = &badge.version.content;
    let vocabulary = &reader.directory().vocabulary;
    let text = content.text(l.locale()).map(|(_, text)| text.clone()).unwrap_or_default();
    let skills: Vec<String> = content.skills.iter().map(|slug| concept_words(vocabulary, slug, l)).collect();
    json!({
        "@context": "https://schema.org",
        "@type": "EducationalOccupationalCredential",
        "credentialCategory": "badge",
        "url": format!("{origin}{}", city.href(l.locale(), &format!("badges/{}", badge.id))),
        "name": text.name,
        "description": text.description,
        "image": format!("{origin}{}", badge.picture()),
        "competencyRequired": skills,
        "recognizedBy": { "@type": "Organization", "name": badge.organisation },
    })
}

fn view(
    reader: &Reader,
    city: &City,
    (badge, endorsements): (&Shown, &[Endorsement]),
    before: &[Shown],
    cards: Vec<Card>,
) -> AnyView {
    let l = &reader.l;
    let content = &badge.version.content;
    let Some((locale, text)) = content.text(l.locale()) else { return ().into_any() };
    let lang = shown::lang(l, locale);
    let retired = (badge.status == BadgeStatus::Retired).then(|| {
        view! { <p class="note strong"><Icon name="info"/><span>{l.t(msg::BadgeRetiredNote)}</span></p> }
    });
    let level = content.level.map(|level| view! { <li class="fact">{words::level(l, level)}</li> });
    let validity = content.validity_months.map(|months| {
        view! { <li class="fact">{l.t(msg::BadgeValid { count: u32::from(months).into() })}</li> }
    });
    let facts = (level.is_some() || validity.is_some()).then(|| view! { <ul class="facts">{level}{validity}</ul> });
    let criteria = markdown::to_html(&text.criteria);
    let skills: Vec<_> = content
        .skills
        .iter()
        .map(|slug| view! { <li>{concept_words(&reader.directory().vocabulary, slug, l)}</li> })
        .collect();
    let before: Vec<_> = before
        .iter()
        .filter_map(|one| {
            let (locale, text) = one.version.content.text(l.locale())?;
            let href = city.href(l.locale(), &format!("badges/{}", one.id));
            Some(view! {
                <li>
                    <span class="badge-row">
                        {shown::picture(l, one, 48)}
                        <span><a href=href lang=shown::lang(l, locale)>{text.name.clone()}</a><span class="quiet">{one.organisation.clone()}</span></span>
                    </span>
                </li>
            })
        })
        .collect();
    let all = city.href(l.locale(), &format!("opportunities?provider={}", badge.organisation_slug));
    let has_tasks = !content.tasks.is_empty();
    let claim = (badge.status == BadgeStatus::Published).then(|| {
        view! { <p><a href=city.href(l.locale(), "claim")>{l.t(msg::ClaimHaveCode)}</a></p> }
    });
    let apply = (has_tasks && badge.status == BadgeStatus::Published).then(|| {
        let href = city.href(l.locale(), &format!("badges/{}/apply", badge.id));
        view! { <p><a class="button primary wide" href=href rel="nofollow">{l.t(msg::ApplyLink)}<Icon name="arrow-right"/></a></p> }
    });
    view! {
        <article class="page narrow badge-page">
            <div class="badge-hero">{shown::picture(l, badge, 240)}</div>
            <h1 lang=lang>{text.name.clone()}</h1>
            <p class="lead" lang=lang>{text.description.clone()}</p>
            {retired}
            {facts}
            <h2>{l.t(msg::BadgeCriteriaHeading)}</h2>
            <div class="prose" lang=lang inner_html=criteria></div>
            {has_tasks.then(|| view! {
                <h2>{l.t(msg::BadgeTasksHeading)}</h2>
                {shown::enough(l, content).map(|words| view! { <p>{words}</p> })}
                {shown::tasks(l, content, true)}
                {apply}
            })}
            {(!skills.is_empty()).then(|| view! { <h2>{l.t(msg::SkillsHeading)}</h2><ul class="skills">{skills}</ul> })}
            {(!before.is_empty()).then(|| view! { <h2>{l.t(msg::BadgeFirstHeading)}</h2><ul class="sessions" role="list">{before}</ul> })}
            <h2>{l.t(msg::BadgeAwardedHeading)}</h2>
            <p>{badge.organisation.clone()}<br/><a href=all>{l.t(msg::MoreFromProvider)}</a></p>
            {endorsement::public::recognised(l, endorsements)}
            {claim}
        </article>
        {(!cards.is_empty()).then(|| view! {
            <section class="page"><h2>{l.t(msg::BadgeWaysHeading)}</h2><CardList cards=cards/></section>
        })}
    }
    .into_any()
}
