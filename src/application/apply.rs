//! The applicant's page: what is to be done for a badge, how far it is, and handing it over.

use super::{
    apply_views::{self, ApplyPage},
    mails::{self, About},
    model::Dossier,
    store, views,
};
use crate::{
    account::{
        me::home_city,
        model::{Account, Consent},
        session::{SignedIn, see_other},
    },
    badge::{
        model::{BadgeStatus, Shown},
        versions,
    },
    city::model::City,
    error::Problem,
    i18n::{Localizer, msg},
    provider::{member, member_store},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use std::sync::Arc;

/// Applying.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/badges/{id}/apply", get(show).post(act))
}

/// A badge that somebody applies for, or may.
pub struct Applying {
    pub city: Arc<City>,
    pub account: Account,
    /// What it says: as it was when they began or, before that, as it is.
    pub badge: Shown,
    /// Nobody's consent is missing.
    pub may: bool,
    /// Its organisation is hidden for now.
    pub is_suspended: bool,
    /// The newest application.
    pub dossier: Option<Dossier>,
}

impl Applying {
    /// The badge of that id: one that is given and has tasks, or that they have applied for.
    pub async fn of(state: &AppState, reader: &Reader, account: Account, id: &str) -> Result<Self, Problem> {
        let city = reader.city()?;
        let may = account.consent(home_city(state, &account)?.as_ref(), reader.now) == Consent::Given;
        let public = versions::of_city(&state.db, &city.id, id).await?;
        let application = store::latest(&state.db, &account.id, id).await?.filter(|one| one.city_id == city.id);
        let Some(application) = application else {
            let open =
                |badge: &Shown| badge.status == BadgeStatus::Published && !badge.version.content.tasks.is_empty();
            let badge = public.filter(open).ok_or(Problem::not_found())?;
            return Ok(Self { city, account, badge, may, is_suspended: false, dossier: None });
        };
        let organisation = member::by_id(&state.db, &city.id, &application.organisation_id).await?;
        let organisation = organisation.ok_or(Problem::not_found())?;
        let version = versions::numbered(&state.db, id, application.version).await?.ok_or(Problem::not_found())?;
        let (is_suspended, status) = (public.is_none(), public.map_or(BadgeStatus::Published, |badge| badge.status));
        let badge = Shown {
            id: id.to_owned(),
            status,
            organisation_id: organisation.id,
            organisation: organisation.name,
            organisation_slug: organisation.slug,
            version,
        };
        let dossier = Some(store::dossier(&state.db, application).await?);
        Ok(Self { city, account, badge, may, is_suspended, dossier })
    }

    /// Whether nothing can be handed over for now.
    pub fn is_halted(&self) -> bool {
        self.is_suspended || self.badge.status != BadgeStatus::Published
    }

    /// The address of the page.
    pub fn href(&self, l: &Localizer) -> String {
        self.city.href(l.locale(), &format!("badges/{}/apply", self.badge.id))
    }

    /// The badges that come first, each with whether they have it.
    pub async fn before(&self, state: &AppState, now_ms: i64) -> Result<Vec<(Shown, bool)>, Problem> {
        let mut before = Vec::new();
        for id in &self.badge.version.content.prerequisites {
            // one that nobody sees is one that nobody can get
            if let Some(badge) = versions::of_city(&state.db, &self.city.id, id).await? {
                let had = store::holds(&state.db, &self.account.id, id, (now_ms, false)).await?;
                before.push((badge, had));
            }
        }
        Ok(before)
    }

    /// Whether there is no application that goes on.
    pub fn is_free(&self) -> bool {
        self.dossier.as_ref().is_none_or(|dossier| !dossier.application.status.is_live())
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let applying = Applying::of(&state, &reader, account, &id).await?;
    let l = &reader.l;
    let done = match query.as_deref() {
        Some("done=begun") => Some(l.t(msg::ApplyDoneBegun)),
        Some("done=submitted") => Some(l.t(msg::ApplyDoneSubmitted)),
        Some("done=withdrawn") => Some(l.t(msg::ApplyDoneWithdrawn)),
        _ => None,
    };
    page(&state, &reader, StatusCode::OK, applying, (done, None)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    applying: Applying,
    (done, refused): (Option<String>, Option<String>),
) -> Result<Response, Problem> {
    let now = reader.now.timestamp_millis();
    let before = applying.before(state, now).await?;
    let has_it = store::holds(&state.db, &applying.account.id, &applying.badge.id, (now, true)).await?;
    let title = views::name(&reader.l, &applying.badge.version.content).1;
    let l = reader.l.clone();
    let page = ApplyPage { applying, before, has_it, done, refused };
    Ok(respond(state, reader, status, Page::own(title), move || apply_views::page(&l, page)).await)
}

/// `begin`, `submit` or `withdraw`.
async fn act(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let applying = Applying::of(&state, &reader, account, &id).await?;
    match fields.text("act") {
        "begin" => begin(&state, &reader, applying).await,
        "submit" => submit(&state, &reader, applying).await,
        "withdraw" => withdraw(&state, &reader, &applying).await,
        _ => Err(Problem::malformed()),
    }
}

async fn begin(state: &AppState, reader: &Reader, applying: Applying) -> Result<Response, Problem> {
    let now = reader.now.timestamp_millis();
    let here = applying.href(&reader.l);
    let has_it = store::holds(&state.db, &applying.account.id, &applying.badge.id, (now, true)).await?;
    if !applying.is_free() {
        return Ok(see_other(&here));
    }
    // the page says each of these
    if has_it || !applying.may || applying.is_halted() {
        return page(state, reader, StatusCode::CONFLICT, applying, (None, None)).await;
    }
    let newest = versions::of_city(&state.db, &applying.city.id, &applying.badge.id).await?;
    let newest = newest.filter(|badge| !badge.version.content.tasks.is_empty()).ok_or(Problem::not_found())?;
    let mut tx = state.db.begin().await?;
    let whose = (applying.city.id.as_str(), newest.organisation_id.as_str());
    let begun = store::begin(&mut tx, &applying.account.id, whose, (&newest.id, newest.version.number), now).await?;
    tx.commit().await?;
    // of two taps at once the second has begun it as well
    Ok(see_other(&if begun { format!("{here}?done=begun") } else { here }))
}

async fn submit(state: &AppState, reader: &Reader, applying: Applying) -> Result<Response, Problem> {
    let l = &reader.l;
    let now = reader.now.timestamp_millis();
    let here = applying.href(l);
    let Some(dossier) = &applying.dossier else { return Err(Problem::not_found()) };
    if !dossier.application.status.is_editable() {
        return Ok(see_other(&here));
    }
    let lacks_badges = applying.before(state, now).await?.iter().any(|(_, had)| !had);
    let refused = if applying.is_halted() {
        Some(l.t(msg::ApplyHalted))
    } else if !applying.may {
        Some(l.t(msg::RegisterConsent))
    } else if !dossier.is_ready() {
        Some(views::progress(l, dossier))
    } else if lacks_badges {
        Some(l.t(msg::ApplyFirstLater))
    } else {
        None
    };
    if refused.is_some() {
        return page(state, reader, StatusCode::UNPROCESSABLE_ENTITY, applying, (None, refused)).await;
    }
    let application = dossier.application.clone();
    let content = dossier.content.clone();
    let organisation = member::by_id(&state.db, &applying.city.id, &application.organisation_id).await?;
    let organisation = organisation.ok_or(Problem::not_found())?;
    let deciders = member_store::deciders(&state.db, &organisation.id).await?;
    let mut tx = state.db.begin().await?;
    let held = store::hold(&mut tx, &applying.account.id, &application.id).await?.ok_or(Problem::not_found())?;
    // another tab was faster: the page says how it stands
    if held.status != application.status {
        return Ok(see_other(&here));
    }
    store::submit(&mut tx, &application.id, now).await?;
    let about =
        About { city: &applying.city, organisation: &organisation, application: &application, content: &content };
    for decider in &deciders {
        mails::submitted(state, &mut tx, about, (decider, &applying.account.name)).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(see_other(&format!("{here}?done=submitted")))
}

async fn withdraw(state: &AppState, reader: &Reader, applying: &Applying) -> Result<Response, Problem> {
    let Some(application) = applying.dossier.as_ref().map(|dossier| &dossier.application) else {
        return Err(Problem::not_found());
    };
    let mut tx = state.db.begin().await?;
    store::hold(&mut tx, &applying.account.id, &application.id).await?.ok_or(Problem::not_found())?;
    let withdrawn = store::withdraw(&mut tx, &application.id).await?;
    tx.commit().await?;
    let here = applying.href(&reader.l);
    if !withdrawn {
        return Ok(see_other(&here));
    }
    // a badge that is not given any more has no page for who has not applied
    let to = if applying.is_halted() { reader.href("me")? } else { format!("{here}?done=withdrawn") };
    Ok(see_other(&to))
}
