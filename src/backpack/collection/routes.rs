//! Making a collection, changing it, and deciding who may see it.

use super::{
    store::{self, Collection},
    views,
};
use crate::{
    account::{
        me::home_city,
        model::Account,
        session::{SignedIn, see_other},
    },
    backpack::{
        model::Visibility,
        shelf::Shelf,
        store::Thing,
        visibility::{self, Outcome, everybody},
    },
    error::Problem,
    i18n::msg,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};

/// Characters of a name.
pub const NAME_LENGTH: usize = 60;
/// Characters of the sentence.
pub const SENTENCE_LENGTH: usize = 200;
/// Collections that somebody may have.
const MOST: usize = 50;

/// Somebody's collections.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/backpack/collections", get(list).post(create))
        .route("/{locale}/{city}/me/backpack/collections/{id}", get(show).post(save))
        .route("/{locale}/{city}/me/backpack/collections/{id}/visibility", post(decide))
        .route("/{locale}/{city}/me/backpack/collections/{id}/remove", post(remove))
}

/// What the form says, checked.
struct Said {
    name: String,
    sentence: String,
    /// Ids of held badges, in their order.
    badges: Vec<String>,
}

fn said(reader: &Reader, typed: &mut Typed) -> Option<Said> {
    let one_line = |field: &str| typed.fields.text(field).split_whitespace().collect::<Vec<_>>().join(" ");
    let (name, sentence) = (one_line("name"), one_line("sentence"));
    let badges = chosen(&typed.fields);
    if name.is_empty() {
        typed.problem("name", reader.l.t(msg::ProblemRequired));
    } else if name.chars().count() > NAME_LENGTH {
        typed.problem("name", reader.l.t(msg::CollectionProblemLong { count: NAME_LENGTH.into() }));
    }
    if sentence.chars().count() > SENTENCE_LENGTH {
        typed.problem("sentence", reader.l.t(msg::CollectionProblemLong { count: SENTENCE_LENGTH.into() }));
    }
    typed.is_fine().then_some(Said { name, sentence, badges })
}

/// What is ticked, each once, as it stands in the form; a button moves one up.
fn chosen(fields: &Fields) -> Vec<String> {
    let mut badges: Vec<String> = Vec::new();
    for (_, id) in fields.all().iter().filter(|(field, _)| field == "badge") {
        if !badges.contains(id) {
            badges.push(id.clone());
        }
    }
    let up = fields.text("up");
    if let Some(at) = badges.iter().position(|id| id == up).and_then(|at| at.checked_sub(1)) {
        badges.swap(at, at + 1);
    }
    badges
}

async fn list(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let removed = query.as_deref() == Some("done=removed");
    list_page(&state, &reader, StatusCode::OK, &account, (Typed::default(), removed)).await
}

async fn list_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    account: &Account,
    (typed, removed): (Typed, bool),
) -> Result<Response, Problem> {
    let collections = store::of_account(&state.db, &account.id).await?;
    let shelf = Shelf::of(&state.db, &account.id).await?;
    let base = reader.href("me/backpack")?;
    let body = {
        let reader = reader.clone();
        move || views::list(&reader, &collections, &shelf, &base, (&typed, removed))
    };
    Ok(respond(state, reader, status, Page::own(reader.l.t(msg::CollectionsTitle)), body).await)
}

async fn create(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let mut typed = Typed { fields, ..Typed::default() };
    if store::of_account(&state.db, &account.id).await?.len() >= MOST {
        typed.problem("name", reader.l.t(msg::CollectionProblemMany { count: MOST.into() }));
    }
    let Some(said) = said(&reader, &mut typed) else {
        return list_page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &account, (typed, false)).await;
    };
    let mut tx = state.db.begin().await?;
    let now = reader.now.timestamp_millis();
    let id = store::create(&mut tx, &account.id, (&said.name, &said.sentence), &said.badges, now).await?;
    tx.commit().await?;
    Ok(see_other(&reader.href(&format!("me/backpack/collections/{id}?done=saved"))?))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let collection = store::one(&state.db, &account.id, &id).await?.ok_or(Problem::not_found())?;
    let done = query.as_deref() == Some("done=saved");
    page(&state, &reader, StatusCode::OK, &account, collection, (Typed::default(), done)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    account: &Account,
    collection: Collection,
    (typed, done): (Typed, bool),
) -> Result<Response, Problem> {
    let shelf = Shelf::of(&state.db, &account.id).await?;
    let everybody = everybody(account, home_city(state, account)?.as_ref(), reader.now);
    let base = reader.href("me/backpack")?;
    let address = match &collection.token {
        Some(token) => Some(format!("{}{}", state.config.origin(), reader.href(&format!("c/{token}"))?)),
        None => None,
    };
    let page = Page { scripts: &[crate::backpack::offline::SCRIPT], ..Page::own(collection.name.clone()) };
    let body = {
        let reader = reader.clone();
        move || views::one(&reader, &collection, &shelf, (&base, address.as_deref()), &everybody, (&typed, done))
    };
    Ok(respond(state, reader, status, page, body).await)
}

async fn save(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let collection = store::one(&state.db, &account.id, &id).await?.ok_or(Problem::not_found())?;
    let mut typed = Typed { fields, ..Typed::default() };
    let Some(said) = said(&reader, &mut typed) else {
        // nothing typed is lost, and nothing ticked
        let collection = Collection { badges: chosen(&typed.fields), ..collection };
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &account, collection, (typed, false)).await;
    };
    let mut tx = state.db.begin().await?;
    let now = reader.now.timestamp_millis();
    store::save(&mut tx, (&account.id, &id), (&said.name, &said.sentence), &said.badges, now).await?;
    tx.commit().await?;
    let to = if typed.fields.has("up") { "#badges" } else { "" };
    Ok(see_other(&reader.href(&format!("me/backpack/collections/{id}?done=saved{to}"))?))
}

async fn decide(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let collection = store::one(&state.db, &account.id, &id).await?.ok_or(Problem::not_found())?;
    let visibility = Visibility::from_word(fields.text("visibility")).ok_or(Problem::malformed())?;
    let home = home_city(&state, &account)?;
    match visibility::set(&state, &account, &home, Thing::Collection(&id), visibility).await? {
        Outcome::Done => Ok(see_other(&reader.href(&format!("me/backpack/collections/{id}?done=saved#who"))?)),
        Outcome::NotThere => Err(Problem::not_found()),
        Outcome::NotAllowed => {
            let mut typed = Typed::default();
            typed.problem("visibility", reader.l.t(msg::BackpackGuardianNeeded));
            page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &account, collection, (typed, false)).await
        }
    }
}

async fn remove(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    if !store::remove(&state.db, &account.id, &id).await? {
        return Err(Problem::not_found());
    }
    Ok(see_other(&reader.href("me/backpack/collections?done=removed")?))
}
