//! The desk's pages about endorsements: what was said and heard, choosing a badge, and endorsing it.

use super::{
    desk_views::{self, ChoosePage, ListPage, WritePage},
    make::{self, Endorser, Made},
    model::{Endorsement, WORDS},
    store,
};
use crate::{
    account::{
        limits::{self, Limit},
        model::Account,
        session::{SignedIn, see_other},
        store as accounts,
    },
    badge::{
        model::{BadgeStatus, Shown},
        versions,
    },
    city::model::City,
    db::Db,
    error::Problem,
    i18n::msg,
    provider::{
        member::{self, Organisation},
        member_store,
        status::OrganisationStatus,
    },
    server::{form::Fields, problems, reader::Reader, state::AppState},
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
    routing::get,
};
use std::sync::Arc;

/// Badges that are shown to choose from; who finds too many types more.
const SHOWN: usize = 60;
/// Characters of what is searched for: an address of ours is shorter.
const QUERY: usize = 500;

/// Endorsements at the desk.
pub(super) fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/endorsements", get(list))
        .route("/{locale}/{city}/desk/{organisation}/endorsements/new", get(choose))
        .route("/{locale}/{city}/desk/{organisation}/endorsements/new/{badge}", get(write).post(endorse))
}

/// Somebody at a desk who speaks for the organisation.
pub(super) struct Desk {
    pub reader: Reader,
    pub city: Arc<City>,
    pub organisation: Organisation,
    pub account_id: String,
    /// Unix milliseconds.
    pub now: i64,
}

impl Desk {
    /// For who manages the organisation of that slug; for everybody else it is not there.
    pub async fn of(state: &AppState, reader: &Reader, signed_in: SignedIn, slug: &str) -> Result<Self, Problem> {
        let city = reader.city()?;
        let organisation = member::manager(state, &signed_in.account, &city, slug).await?.organisation;
        Ok(Self {
            reader: reader.clone(),
            city,
            organisation,
            account_id: signed_in.account.id,
            now: reader.now.timestamp_millis(),
        })
    }

    /// The address of the organisation's endorsements.
    pub fn href(&self) -> String {
        self.city.href(self.reader.l.locale(), &format!("desk/{}/endorsements", self.organisation.slug))
    }

    /// Whether it may endorse: the city has looked at it.
    pub fn may_endorse(&self) -> bool {
        self.organisation.status == OrganisationStatus::Verified
    }

    /// Whether it is what this organisation says, not what it hears.
    pub fn is_own(&self, endorsement: &Endorsement) -> bool {
        endorsement.organisation_id == self.organisation.id
    }

    /// Badges that it could endorse: those of others that are given in its city.
    async fn offered(&self, db: &Db) -> Result<Vec<Shown>, Problem> {
        let mut offered = versions::given(db, &self.city.id).await?;
        offered.retain(|badge| badge.organisation_id != self.organisation.id);
        Ok(offered)
    }

    /// One of those.
    async fn badge(&self, db: &Db, id: &str) -> Result<Shown, Problem> {
        let badge = versions::of_city(db, &self.city.id, id).await?;
        let may_be =
            |badge: &Shown| badge.status == BadgeStatus::Published && badge.organisation_id != self.organisation.id;
        badge.filter(may_be).ok_or(Problem::not_found())
    }
}

/// The accounts of those who speak for an organisation, for letters to them.
pub(super) async fn managers(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Account>> {
    let members = member_store::of_organisation(db, organisation_id).await?;
    let ids: Vec<String> =
        members.into_iter().filter(|member| member.role.manages()).map(|member| member.account_id).collect();
    accounts::by_ids(db, &ids).await
}

async fn list(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let endorsements = store::of_organisation(&state.db, &desk.organisation.id).await?;
    let (own, heard) = endorsements.into_iter().partition(|one| desk.is_own(one));
    let page = Page::own(reader.l.t(msg::EndorsementsTitle));
    let view = ListPage { desk, own, heard };
    Ok(respond(&state, &reader, StatusCode::OK, page, move || desk_views::list(&view)).await)
}

/// Whether a badge is what somebody looks for: by words of its name or its organisation's, or by its page's address.
fn is_meant(badge: &Shown, query: &str) -> bool {
    if query.contains("/badges/") {
        return query.contains(&format!("/badges/{}", badge.id));
    }
    let names = badge.version.content.texts.values().map(|text| text.name.to_lowercase());
    let names: Vec<String> = names.chain([badge.organisation.to_lowercase()]).collect();
    query.to_lowercase().split_whitespace().all(|word| names.iter().any(|name| name.contains(word)))
}

/// `q`: what somebody looks for.
async fn choose(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let query = query.unwrap_or_default();
    let asked = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "q");
    let query: String = asked.map(|(_, value)| value.trim().chars().take(QUERY).collect()).unwrap_or_default();
    let mut badges = desk.offered(&state.db).await?;
    badges.retain(|badge| is_meant(badge, &query));
    badges.truncate(SHOWN);
    let page = Page::own(reader.l.t(msg::EndorsementNew));
    let view = ChoosePage { desk, badges, query };
    Ok(respond(&state, &reader, StatusCode::OK, page, move || desk_views::choose(&view)).await)
}

async fn write(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, badge)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state.db, &badge).await?;
    form(&state, (desk, badge), StatusCode::OK, Typed::default(), None).await
}

async fn form(
    state: &AppState,
    (desk, badge): (Desk, Shown),
    status: StatusCode,
    typed: Typed,
    refused: Option<String>,
) -> Result<Response, Problem> {
    let holds = store::holds(&state.db, &desk.organisation.id, (&badge.id, badge.version.number)).await?;
    let reader = desk.reader.clone();
    let page = Page::own(badge.name(reader.l.locale()).to_owned());
    let view = WritePage { desk, badge, typed, refused, holds };
    Ok(respond(state, &reader, status, page, move || desk_views::write(&view)).await)
}

/// `words` say why; `sure` that they stand for it; `version` is the one that was read.
async fn endorse(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, badge)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, &organisation).await?;
    let badge = desk.badge(&state.db, &badge).await?;
    let l = &reader.l;
    let version: i64 = fields.text("version").parse().map_err(|_| Problem::malformed())?;
    let words = fields.text("words").replace("\r\n", "\n");
    let mut typed = Typed { fields, ..Typed::default() };
    if !desk.may_endorse() {
        return form(&state, (desk, badge), StatusCode::CONFLICT, typed, None).await;
    }
    if version != badge.version.number {
        let refused = Some(l.t(msg::EndorsementMoved));
        return form(&state, (desk, badge), StatusCode::CONFLICT, typed, refused).await;
    }
    if words.is_empty() {
        typed.problem("words", l.t(msg::ProblemRequired));
    } else if words.chars().count() > WORDS {
        typed.problem("words", l.t(msg::ProblemWordsLong { count: WORDS.into() }));
    }
    if typed.fields.text("sure") != "yes" {
        typed.problem("sure", l.t(msg::ProblemEndorsementSure));
    }
    if !typed.is_fine() {
        return form(&state, (desk, badge), StatusCode::UNPROCESSABLE_ENTITY, typed, None).await;
    }
    if let Some(slow_down) = limits::spend(&state, Limit::Endorsement, &desk.organisation.id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let told = managers(&state.db, &badge.organisation_id).await?;
    let by = Endorser { city: &desk.city, organisation: &desk.organisation, account_id: &desk.account_id };
    match make::make(&state, l, by, (&badge, &words, &told)).await? {
        Made::Signed(id) => Ok(see_other(&format!("{}/{id}?done=signed", desk.href()))),
        Made::Before => form(&state, (desk, badge), StatusCode::CONFLICT, typed, None).await,
        Made::Character => {
            typed.problem("words", l.t(msg::ProblemEndorsementCharacter));
            form(&state, (desk, badge), StatusCode::UNPROCESSABLE_ENTITY, typed, None).await
        }
    }
}
