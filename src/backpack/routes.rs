//! The shelf, and answers to what is offered.

use super::{
    next, offline,
    paths::Paths,
    shelf::{Kept, Shelf},
    views::{self, ShelfPage},
    visibility::{Everybody, everybody},
};
use crate::{
    account::{
        limits::{self, Limit},
        me::home_city,
        session::{SignedIn, see_other},
    },
    award::{
        self,
        accept::{Accepted, accept},
        model::AwardStatus,
    },
    badge::{model::Shown, versions},
    city::model::City,
    error::Problem,
    guardian,
    i18n::{Localizer, msg},
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Badges to earn that somebody sees who has none.
const EARN_SHOWN: usize = 6;

/// The shelf.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/me/backpack", get(shelf))
        .route("/{locale}/{city}/me/backpack/offers", post(answer))
        .route("/{locale}/{city}/me/backpack/publishing", post(ask_guardian))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    order: String,
    #[serde(default)]
    done: String,
}

/// What was just done, or why it was not: whether it was, in words.
fn said(l: &Localizer, word: &str) -> Option<(bool, String)> {
    match word {
        "claimed" => Some((true, l.t(msg::BackpackDoneKept))),
        "declined" => Some((true, l.t(msg::BackpackDoneDeclined))),
        "removed" => Some((true, l.t(msg::BackpackDoneRemoved))),
        "asked" => Some((true, l.t(msg::BackpackDoneAsked))),
        "already" => Some((false, l.t(msg::OfferAlready))),
        "taken-back" => Some((false, l.t(msg::OfferTakenBack))),
        "before" => Some((false, l.t(msg::OfferBefore))),
        _ => None,
    }
}

async fn shelf(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Query(Asked { order, done }): Query<Asked>,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let shelf = Shelf::of(&state.db, &account.id).await?;
    let by_theme = if order == "theme" { Some(paths(&state, &shelf).await?) } else { None };
    let earn =
        if shelf.kept.is_empty() { earn(&state, &city, reader.now.timestamp_millis()).await? } else { Vec::new() };
    let said = said(&reader.l, &done);
    let page = ShelfPage { shelf, by_theme, earn, said, mark: offline::mark(&account) };
    let base = reader.href("me/backpack")?;
    let body = {
        let reader = reader.clone();
        move || views::shelf(&reader, &city, &page, &base)
    };
    let page = Page { scripts: &[offline::SCRIPT], ..Page::own(reader.l.t(msg::BackpackTitle)) };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

/// Which listings lead to what is held, in each city that some of it is from.
async fn paths(state: &AppState, shelf: &Shelf) -> anyhow::Result<Vec<Paths>> {
    let given = shelf.kept.iter().filter_map(|kept| kept.given.as_ref());
    let cities: BTreeSet<&str> = given.map(|given| given.award.city_id.as_str()).collect();
    let mut paths = Vec::with_capacity(cities.len());
    for city in cities {
        paths.push(Paths::of(state, city).await?);
    }
    Ok(paths)
}

/// Badges of a city that something leads to now.
async fn earn(state: &AppState, city: &City, now_ms: i64) -> anyhow::Result<Vec<Shown>> {
    let paths = Paths::of(state, &city.id).await?;
    let given = versions::given(&state.db, &city.id).await?;
    let open = |badge: &Shown| paths.open(&badge.id, now_ms).next().is_some();
    Ok(given.into_iter().filter(open).take(EARN_SHOWN).collect())
}

/// `keep` or `decline`, of an offer that is theirs; one that was declined can be kept after all.
async fn answer(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let id = fields.text("award");
    let own = award::store::of_account(&state.db, &account.id).await?;
    let award = own.iter().find(|award| award.id == id).ok_or(Problem::not_found())?;
    let base = reader.href("me/backpack")?;
    match fields.text("answer") {
        "keep" => kept(&state, &account.id, accept(&state, &account, id, false).await?, id, &base).await,
        "decline" if award.status == AwardStatus::Accepted => Ok(see_other(&format!("{base}?done=before"))),
        "decline" => {
            award::store::decline(&state.db, id, reader.now.timestamp_millis()).await?;
            Ok(see_other(&format!("{base}?done=declined")))
        }
        _ => Err(Problem::malformed()),
    }
}

/// On to what became of an offer that somebody wants to keep.
pub(super) async fn kept(
    state: &AppState,
    account_id: &str,
    accepted: Accepted,
    award_id: &str,
    base: &str,
) -> Result<Response, Problem> {
    match accepted {
        Accepted::Held(held) => Ok(see_other(&format!("{base}/{held}?done=kept"))),
        Accepted::Before => {
            let shelf = Shelf::of(&state.db, account_id).await?;
            let of_award = |kept: &&Kept| kept.held.award_id.as_deref() == Some(award_id);
            let held = shelf.kept.iter().find(of_award).map(|kept| format!("{base}/{}?done=before", kept.held.id));
            Ok(see_other(&held.unwrap_or_else(|| format!("{base}?done=before"))))
        }
        Accepted::Already => Ok(see_other(&format!("{base}?done=already"))),
        Accepted::TakenBack => Ok(see_other(&format!("{base}?done=taken-back"))),
        Accepted::NotTheirs => Err(Problem::not_found()),
    }
}

/// Asks a minor's guardian whether badges may be shown to everybody.
async fn ask_guardian(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    client: Client,
) -> Result<Response, Problem> {
    let home = home_city(&state, &account)?;
    let back = reader.href("me/backpack")?;
    let (Everybody::Ask | Everybody::Refused, Some(guardianship)) =
        (everybody(&account, &home, reader.now), &account.guardianship)
    else {
        return Ok(see_other(&back));
    };
    let tries = [(Limit::MailAddress, client.address.as_str()), (Limit::Mail, guardianship.email.as_ref())];
    if let Some(slow_down) = limits::spend_all(&state, &tries).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let mut tx = state.db.begin().await?;
    let asked = guardian::ask_publishing(&state, &mut tx, &home, &account).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(see_other(&if asked { format!("{back}?done=asked") } else { back }))
}

/// What goes on from a badge that somebody holds, in the city that it is from.
pub(super) async fn next_of(
    state: &AppState,
    reader: &Reader,
    shelf: &Shelf,
    kept: &Kept,
) -> anyhow::Result<Vec<next::Next>> {
    let Some(given) = &kept.given else { return Ok(Vec::new()) };
    let now = reader.now.timestamp_millis();
    let city_id = &given.award.city_id;
    let paths = Paths::of(state, city_id).await?;
    let offered = versions::given(&state.db, city_id).await?;
    let owned = next::owned(shelf, now);
    Ok(next::after(given, &owned, offered, &paths, &reader.directory().vocabulary, now))
}
