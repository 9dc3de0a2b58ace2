//! A piece of evidence, or what an organisation says in an award, at the address that the credential names: for whoever may
//! see it. Their addresses name no language, since a credential is for readers of all.

use super::{model::Piece, store, views};
use crate::{
    account::{
        me::home_city,
        model::Account,
        session::{MaybeSignedIn, see_other},
    },
    award::{self, model::Award},
    backpack::model::Visibility,
    badge::{model::Content, versions},
    city::model::City,
    error::Problem,
    i18n::{Mode, msg},
    provider::member,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
        markdown, note,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::get,
};
use leptos::prelude::*;
use std::sync::Arc;

/// Nothing in a file loads or runs anything, and it is a page of nobody's.
const NOTHING: &str = "default-src 'none'; sandbox";

/// Evidence at its address.
pub fn router() -> Router<AppState> {
    Router::new().route("/evidence/{id}", get(show).post(change)).route("/evidence/{id}/file", get(file))
}

/// What lies at an address.
enum What {
    Piece(Piece),
    /// What the organisation says in an award.
    Narrative(Award),
}

/// What lies there, with what it belongs to.
struct Shown {
    what: What,
    visibility: Visibility,
    city: Arc<City>,
    /// Name of the organisation.
    organisation: String,
    organisation_slug: String,
    content: Content,
}

impl Shown {
    async fn at(state: &AppState, id: &str) -> Result<Self, Problem> {
        // no database keeps NUL
        if id.contains('\0') {
            return Err(Problem::not_found());
        }
        let (what, visibility, city_id, organisation_id, (badge, version)) =
            if let Some(piece) = store::piece(&state.db, id).await? {
                let application = store::get(&state.db, &piece.application_id).await?.ok_or(Problem::not_found())?;
                let badge = (application.achievement_id, application.version);
                let visibility = piece.visibility;
                (What::Piece(piece), visibility, application.city_id, application.organisation_id, badge)
            } else {
                let award = award::store::by_id(&state.db, id).await?.filter(|award| !award.narrative.is_empty());
                let award = award.ok_or(Problem::not_found())?;
                let visibility = store::narrative_visibility(&state.db, id).await?;
                let (city, organisation) = (award.city_id.clone(), award.organisation_id.clone());
                let badge = (award.achievement_id.clone(), award.version);
                (What::Narrative(award), visibility, city, organisation, badge)
            };
        let directory = state.directory();
        let city = directory.cities.iter().find(|city| city.id == city_id).cloned().ok_or(Problem::not_found())?;
        let organisation = member::by_id(&state.db, &city.id, &organisation_id).await?.ok_or(Problem::not_found())?;
        let version = versions::numbered(&state.db, &badge, version).await?.ok_or(Problem::not_found())?;
        let (organisation, organisation_slug, content) = (organisation.name, organisation.slug, version.content);
        Ok(Self { what, visibility, city, organisation, organisation_slug, content })
    }

    fn id(&self) -> &str {
        match &self.what {
            What::Piece(piece) => &piece.id,
            What::Narrative(award) => &award.id,
        }
    }

    fn is_owner(&self, account: &Account) -> bool {
        match &self.what {
            What::Piece(piece) => piece.account_id == account.id,
            What::Narrative(award) => award.account_id.as_ref() == Some(&account.id),
        }
    }

    /// Whether the public may not see it whatever its owner wants: of a minor nothing is public.
    fn is_minors(&self, state: &AppState, account: &Account) -> Result<bool, Problem> {
        let is_childs = matches!(&self.what, What::Narrative(award) if !award.child.is_empty());
        Ok(is_childs || account.is_minor(home_city(state, account)?.as_ref(), state.now()))
    }

    /// Whether somebody may look at it; `peer` is the secret of an address for others who confirm.
    async fn may_see(&self, state: &AppState, account: Option<&Account>, peer: Option<&str>) -> Result<bool, Problem> {
        if self.visibility != Visibility::Private {
            return Ok(true);
        }
        let Some(account) = account else { return Ok(false) };
        if self.is_owner(account) {
            return Ok(true);
        }
        let at_desk = member::at_desk(state, account, &self.city, &self.organisation_slug).await.is_ok();
        let What::Piece(piece) = &self.what else { return Ok(at_desk) };
        let application = store::get(&state.db, &piece.application_id).await?.ok_or(Problem::not_found())?;
        if at_desk && application.status.is_shown() {
            return Ok(true);
        }
        let Some(token) = peer else { return Ok(false) };
        let asked = store::by_token(&state.db, token).await?;
        let is_asked = asked.is_some_and(|(one, position)| one.id == application.id && position == piece.position);
        let about = (application.organisation_id.as_str(), application.achievement_id.as_str());
        Ok(is_asked && store::takes_part(&state.db, &account.id, about).await?)
    }
}

/// The reader of such a page, in a language that the city has.
fn reader_of(state: &AppState, parts: &Parts, city: &Arc<City>) -> Reader {
    let mut reader = Reader::guess(state, parts);
    let mode = Mode::from_query(parts.uri.query().unwrap_or_default());
    reader.l = state.catalogue.localizer(city.offered(reader.l.locale()), mode);
    reader.city = Some(Arc::clone(city));
    reader
}

async fn show(
    State(state): State<AppState>,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path(id): Path<String>,
    parts: Parts,
) -> Result<Response, Problem> {
    let shown = Shown::at(&state, &id).await?;
    let account = signed_in.map(|one| one.account);
    if !shown.may_see(&state, account.as_ref(), None).await? {
        return Err(Problem::not_found());
    }
    let reader = reader_of(&state, &parts, &shown.city);
    let owner = account.filter(|account| shown.is_owner(account));
    let is_minors = owner.as_ref().map(|account| shown.is_minors(&state, account)).transpose()?;
    let is_saved = parts.uri.query() == Some("done=saved");
    Ok(page(&state, &reader, shown, (is_minors, is_saved)).await)
}

/// `is_minors`: its owner looks at it, and whether they are a minor.
async fn page(
    state: &AppState,
    reader: &Reader,
    shown: Shown,
    (is_minors, is_saved): (Option<bool>, bool),
) -> Response {
    let l = reader.l.clone();
    let (lang, title) = match &shown.what {
        What::Piece(piece) => views::task(&l, &shown.content, piece.position),
        What::Narrative(_) => {
            (None, l.t(msg::EvidenceNarrativeTitle { organisation: shown.organisation.as_str().into() }))
        }
    };
    let page = Page { title: title.clone(), no_index: shown.visibility != Visibility::Public, ..Page::default() };
    let body = move || {
        let badge = views::name(&l, &shown.content).1;
        let of = l.t(msg::EvidenceFor { badge: badge.into(), organisation: shown.organisation.as_str().into() });
        let content = match &shown.what {
            What::Piece(piece) => views::piece(&l, piece, None),
            What::Narrative(award) => {
                view! { <div class="prose" inner_html=markdown::to_html(&award.narrative)></div> }.into_any()
            }
        };
        view! {
            <div class="page narrow">
                <h1 lang=lang>{title}</h1>
                <p class="lead">{of}</p>
                {is_saved.then(|| note::done(l.t(msg::SettingsSaved)))}
                {content}
                {is_minors.map(|is_minors| who(&l, &shown, is_minors))}
            </div>
        }
    };
    respond(state, reader, StatusCode::OK, page, body).await
}

/// The owner's form: who may see it.
fn who(l: &crate::i18n::Localizer, shown: &Shown, is_minors: bool) -> AnyView {
    let choices: Vec<_> = Visibility::ALL
        .iter()
        .filter(|choice| !is_minors || **choice != Visibility::Public)
        .map(|choice| {
            let checked = *choice == shown.visibility;
            view! {
                <label class="choice">
                    <input type="radio" name="visibility" value=choice.as_str() checked=checked/>
                    <span>{views::visibility(l, *choice)}</span>
                </label>
            }
        })
        .collect();
    let minor = is_minors.then(|| {
        view! { <p class="note"><Icon name="info"/><span>{l.t(msg::EvidenceMinor)}</span></p> }
    });
    view! {
        <form method="post" action=format!("/evidence/{}", shown.id()) class="form">
            <fieldset><legend>{l.t(msg::EvidenceWho)}</legend>{choices}</fieldset>
            {minor}
            <button class="button primary wide">{l.t(msg::EditorSave)}</button>
        </form>
    }
    .into_any()
}

/// Its owner says who may see it: `visibility`.
async fn change(
    State(state): State<AppState>,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let shown = Shown::at(&state, &id).await?;
    let account = signed_in.map(|one| one.account).filter(|account| shown.is_owner(account));
    let account = account.ok_or(Problem::not_found())?;
    let visibility = Visibility::from_word(fields.text("visibility")).ok_or(Problem::malformed())?;
    if visibility == Visibility::Public && shown.is_minors(&state, &account)? {
        // the page does not offer it, and says why
        return Err(Problem { status: StatusCode::FORBIDDEN });
    }
    match &shown.what {
        What::Piece(piece) => store::set_visibility(&state.db, &piece.id, visibility).await?,
        What::Narrative(award) => store::set_narrative_visibility(&state.db, &award.id, visibility).await?,
    }
    Ok(see_other(&format!("/evidence/{}?done=saved", shown.id())))
}

/// The file of a piece: a picture in the page, anything else to be kept.
async fn file(
    State(state): State<AppState>,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let shown = Shown::at(&state, &id).await?;
    let account = signed_in.map(|one| one.account);
    let peer = query.as_deref().and_then(|query| query.strip_prefix("peer="));
    if !shown.may_see(&state, account.as_ref(), peer).await? {
        return Err(Problem::not_found());
    }
    let file = store::file(&state.db, &id).await?.ok_or(Problem::not_found())?;
    let shows = if file.media_type == "image/jpeg" { "inline" } else { "attachment; filename=\"evidence.pdf\"" };
    let headers = [
        (header::CONTENT_TYPE, file.media_type),
        (header::CONTENT_DISPOSITION, shows.to_owned()),
        (header::CONTENT_SECURITY_POLICY, NOTHING.to_owned()),
        // who may see it can change any moment
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, file.bytes).into_response())
}
