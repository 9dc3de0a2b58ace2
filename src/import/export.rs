//! The way back: an organisation's listings as a table, in words that are read the same again, and as a calendar.

use super::{
    dictionary::Dictionary,
    rules, sheet, table,
    target::{self, STATUS},
    words,
};
use crate::{
    account::session::SignedIn,
    concept::model::Scheme,
    duplicate,
    editor::{self, Writing, check::NEW_PLACE, draft::Draft, store::Kept, words as editor_words},
    error::Problem,
    i18n::{Locale, Localizer, msg},
    opportunity::{
        self, calendar,
        listing::Listing,
        model::{AttendanceMode, Kind, PricePer, Promotion, RegistrationPolicy, Status},
        wording,
    },
    provider,
    server::{reader::Reader, state::AppState},
};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use std::collections::{HashMap, HashSet};

/// Files of an organisation's listings.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/listings.csv", get(csv))
        .route("/{locale}/{city}/desk/{organisation}/listings.xlsx", get(xlsx))
        .route("/{locale}/{city}/desk/{organisation}/listings.ics", get(ics))
}

/// What our tables of text are, for browsers.
pub const CSV: &str = "text/csv; charset=utf-8";

/// A file to keep, which no cache may.
pub fn attached(kind: &'static str, name: &str, body: impl IntoResponse) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body).into_response()
}

async fn csv(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let (headers, rows) = all(&state, &reader, &writing).await?;
    let file = table::write(&headers, &rows)?;
    Ok(attached(CSV, &format!("{organisation}.csv"), file))
}

async fn xlsx(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let (headers, rows) = all(&state, &reader, &writing).await?;
    let file =
        tokio::task::spawn_blocking(move || sheet::write(&headers, &rows)).await.map_err(anyhow::Error::from)??;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(attached(kind, &format!("{organisation}.xlsx"), file))
}

/// What is public of them: a calendar is for people.
async fn ics(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let writing = Writing::of(&state, &reader, &signed_in, &organisation).await?;
    let listings = opportunity::store::of_organisation(&state.db, &writing.at_desk.organisation.id).await?;
    let wording = reader.wording(&writing.city);
    let mut text = calendar::Builder::new(&writing.at_desk.organisation.name);
    for listing in listings.iter().filter(|listing| listing.status == Status::Published) {
        text.add(&wording, state.config.origin(), listing, listing.sessions.iter());
    }
    Ok(attached("text/calendar; charset=utf-8", &format!("{organisation}.ics"), text.finish()))
}

/// Headings and rows of all listings, those that are still being written too.
async fn all(state: &AppState, reader: &Reader, writing: &Writing) -> Result<(Vec<String>, Vec<Vec<String>>), Problem> {
    let (city, organisation) = (&writing.city, &writing.at_desk.organisation.id);
    let mut drafts = editor::store::of_organisation(&state.db, organisation).await?;
    let listings = opportunity::store::of_organisation(&state.db, organisation).await?;
    let merged = duplicate::store::of_organisation(&state.db, organisation).await?;
    // what has gone into another listing is not written at any more
    let written = drafts.iter().map(|kept| kept.opportunity_id.as_str());
    let settled: HashSet<&str> = written.chain(merged.iter().map(|(id, _)| id.as_str())).collect();
    let others: Vec<&Listing> = listings.iter().filter(|listing| !settled.contains(listing.id.as_str())).collect();
    let ids: Vec<String> = others.iter().map(|listing| listing.id.clone()).collect();
    let mut schedules = opportunity::store::schedules(&state.db, &ids).await?;
    drafts.extend(others.into_iter().map(|listing| {
        let schedules = schedules.remove(&listing.id).unwrap_or_default();
        editor::store::of_listing(listing, &schedules, city, organisation)
    }));
    let places = provider::store::places(&state.db, &city.id).await?;
    let dictionary = Dictionary::new(&state.catalogue, state.directory(), city, places);
    let l = &reader.l;
    let headers = target::own().map(|name| words::label(l, &name, &city.currency)).collect();
    let public: HashMap<&str, &Listing> = listings.iter().map(|listing| (listing.id.as_str(), listing)).collect();
    let public = |kept: &Kept| public.get(kept.opportunity_id.as_str()).copied();
    let rows = drafts.iter().map(|kept| row(&dictionary, l, kept, public(kept))).collect();
    Ok((headers, rows))
}

fn row(dictionary: &Dictionary, l: &Localizer, kept: &Kept, public: Option<&Listing>) -> Vec<String> {
    let cell = |name: String| match name.as_str() {
        "id" => kept.opportunity_id.clone(),
        "revision" => kept.revision.to_string(),
        STATUS => match public {
            Some(listing) if kept.revision == 0 => editor_words::public_status(l, listing.status),
            public => editor_words::status(l, kept, public.map(|listing| listing.status)),
        },
        name => said(dictionary, l, &kept.draft, name),
    };
    target::own().map(cell).collect()
}

/// A field in words, where they are read the same again; else as the form has it.
fn said(dictionary: &Dictionary, l: &Localizer, draft: &Draft, name: &str) -> String {
    let raw = draft.get(name);
    let choice = |field: &'static str, words: Option<String>| {
        words.filter(|words| dictionary.choice(field, words) == Some(raw)).unwrap_or_else(|| raw.to_owned())
    };
    let concepts = |scheme: Scheme| {
        let words = draft.all(name).iter().map(|slug| dictionary.concept_word(scheme, slug, l.locale()));
        words.collect::<Vec<_>>().join("; ")
    };
    match name {
        "locale" => choice("locale", raw.parse().ok().map(|locale: Locale| locale.native_name().to_owned())),
        "kind" => choice("kind", Kind::from_word(raw).map(|one| wording::kind(l, one))),
        "attendance" => {
            choice("attendance", AttendanceMode::from_word(raw).map(|one| editor_words::attendance(l, one)))
        }
        "registration" => {
            choice("registration", RegistrationPolicy::from_word(raw).map(|one| editor_words::registration(l, one)))
        }
        "promotion" => choice("promotion", Promotion::from_word(raw).map(|one| editor_words::promotion(l, one))),
        "per" => choice("per", PricePer::from_word(raw).map(|one| editor_words::per(l, one))),
        "voucher" | "waiting-list" => choice("yes", (!raw.is_empty()).then(|| l.t(msg::ImportYes))),
        "theme" | "interest" => concepts(Scheme::Interest),
        "skill" => concepts(Scheme::Skill),
        "access" => concepts(Scheme::Accessibility),
        "language" => draft.all(name).join("; "),
        "dates" => rules::to_text(&draft.rules()),
        "place" if raw == NEW_PLACE => draft.get("place-name").to_owned(),
        "place" => {
            let name = dictionary.venue(raw).map(|venue| venue.name.as_str());
            name.filter(|name| dictionary.place(name) == Some(raw)).unwrap_or(raw).to_owned()
        }
        "place-address" | "place-district" | "place-lat" | "place-lon" => place(dictionary, draft, name),
        _ if name.starts_with("ready-") => match raw {
            "reviewed" => choice("ready", Some(l.t(msg::EditorTextReviewed))),
            _ => choice("ready", Some(l.t(msg::EditorTextStale))),
        },
        _ => raw.to_owned(),
    }
}

/// What belongs to a place: of a known one for whoever reads the table, of a new one for whoever reads it again.
fn place(dictionary: &Dictionary, draft: &Draft, name: &str) -> String {
    match (draft.get("place"), name) {
        (NEW_PLACE, _) => draft.get(name).to_owned(),
        (slug, "place-address") => dictionary.venue(slug).map(|venue| venue.address.clone()).unwrap_or_default(),
        (slug, "place-district") => dictionary.venue(slug).map(|venue| venue.district.clone()).unwrap_or_default(),
        _ => String::new(),
    }
}
