//! The desk's pages about badges, and what is done there.

use super::{
    form::{self, Reading, Sheet},
    model::{Badge, BadgeStatus, Content, Shown, Version},
    own::{self, Own},
    store, versions,
    views::{self, BadgePage},
    words,
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    city::model::City,
    db::Tx,
    error::{FieldProblem, Problem},
    i18n::{Localizer, msg},
    opportunity,
    provider::{
        member::{self, Organisation},
        status::OrganisationStatus,
    },
    server::{form::Fields, reader::Reader, state::AppState},
    ui::layout::{Page, respond},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use std::{collections::BTreeSet, sync::Arc};
use uuid::Uuid;

/// Bytes of the form: the longest texts in every language, written out for an address.
const MAX_FORM: usize = 512 * 1024;

/// Badges at the desk.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/badges", get(list).post(begin))
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}", get(show).post(save))
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/status", post(set_status))
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/listings", post(set_listings))
        .layer(DefaultBodyLimit::max(MAX_FORM))
}

/// Somebody at an organisation's desk who may design badges.
pub(super) struct Designing {
    city: Arc<City>,
    pub organisation: Organisation,
    pub account_id: String,
    /// Unix milliseconds.
    pub now: i64,
}

impl Designing {
    /// For the desk of that slug; for everybody else it is not there.
    pub async fn of(state: &AppState, reader: &Reader, signed_in: SignedIn, slug: &str) -> Result<Self, Problem> {
        let city = reader.city()?;
        let organisation = member::decider(state, &signed_in.account, &city, slug).await?.organisation;
        Ok(Self { city, organisation, account_id: signed_in.account.id, now: reader.now.timestamp_millis() })
    }

    pub async fn badge(&self, state: &AppState, id: &str) -> Result<Badge, Problem> {
        store::get(&state.db, &self.organisation.id, id).await?.ok_or(Problem::not_found())
    }

    /// The address of its badges, or of one.
    pub fn href(&self, l: &Localizer, id: Option<&str>) -> String {
        let list = format!("desk/{}/badges", self.organisation.slug);
        self.city.href(l.locale(), &id.map_or_else(|| list.clone(), |id| format!("{list}/{id}")))
    }

    pub async fn note(&self, tx: &mut Tx, what: AuditWhat, name: &str) -> Result<(), Problem> {
        let event = Event {
            city_id: &self.city.id,
            organisation_id: &self.organisation.id,
            account_id: Some(&self.account_id),
            what,
            subject: name,
        };
        Ok(audit::store::put(tx, &event, self.now).await?)
    }

    /// Badges that may come before one: those that are given in this city, and those that it names already.
    async fn given(&self, state: &AppState, badge: &Badge) -> Result<Vec<Shown>, Problem> {
        let mut given = versions::given(&state.db, &self.city.id).await?;
        given.retain(|one| one.id != badge.id);
        for id in &badge.content.prerequisites {
            if given.iter().all(|one| one.id != *id) {
                given.extend(versions::of_city(&state.db, &self.city.id, id).await?);
            }
        }
        Ok(given)
    }
}

async fn list(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let badges = store::of_organisation(&state.db, &designing.organisation.id).await?;
    let base = reader.href(&format!("desk/{organisation}"))?;
    let l = reader.l.clone();
    let page = Page::own(l.t(msg::BadgesTitle));
    let body = move || views::list(&l, &designing.organisation, &badges, &base);
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

async fn begin(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let content = Content::fresh(designing.city.offered(reader.l.locale()));
    let id = Uuid::now_v7().to_string();
    let mut tx = state.db.begin().await?;
    let whose = (id.as_str(), designing.city.id.as_str(), designing.organisation.id.as_str());
    store::create(&mut tx, whose, &content, designing.now).await?;
    designing.note(&mut tx, AuditWhat::BadgeCreated, "").await?;
    tx.commit().await?;
    Ok(see_other(&designing.href(&reader.l, Some(&id))))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let badge = designing.badge(&state, &id).await?;
    let l = &reader.l;
    let mut sheet = Sheet::of(&badge.content);
    let done = match query.as_deref() {
        Some("done=saved") => Some(l.t(msg::EditorDoneSaved)),
        Some("done=published") => Some(l.t(msg::BadgeDonePublished)),
        Some("done=retired") => Some(l.t(msg::BadgeDoneRetired)),
        Some("done=restored") => Some(l.t(msg::BadgeDoneRestored)),
        Some("done=listings") => Some(l.t(msg::BadgeDoneListings)),
        // a row for one more task
        Some("more") => {
            sheet.add_row();
            None
        }
        _ => None,
    };
    let shown = Shows { sheet, done, ..Shows::default() };
    form_page(&state, &reader, (designing, badge), shown).await
}

/// How the form is shown.
#[derive(Default)]
struct Shows {
    status: StatusCode,
    sheet: Sheet,
    done: Option<String>,
    refused: Option<String>,
    theirs: Option<Vec<String>>,
}

impl Shows {
    /// With mistakes, which it says how many there are of.
    fn wrong(l: &Localizer, sheet: Sheet) -> Self {
        let refused = Some(l.t(msg::FormProblems { count: sheet.problems.len().into() }));
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, sheet, refused, ..Self::default() }
    }
}

async fn form_page(
    state: &AppState,
    reader: &Reader,
    (designing, badge): (Designing, Badge),
    shows: Shows,
) -> Result<Response, Problem> {
    let Shows { status, sheet, done, refused, theirs } = shows;
    let title = words::name(&reader.l, badge.content.name());
    let view = BadgePage {
        given: designing.given(state, &badge).await?,
        versions: versions::all(&state.db, &badge.id).await?,
        listings: opportunity::store::of_organisation(&state.db, &designing.organisation.id).await?,
        leading: store::listings(&state.db, &badge.id).await?,
        reader: reader.clone(),
        city: designing.city,
        organisation: designing.organisation,
        badge,
        sheet,
        done,
        refused,
        theirs,
    };
    let page = Page { desk: true, ..Page::own(title) };
    Ok(respond(state, reader, status, page, move || views::page(view)).await)
}

/// Keeps the form; `act` says what else: `look`, `picture`, `add-task`, `drop-N`, or `publish`.
async fn save(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let badge = designing.badge(&state, &id).await?;
    let l = &reader.l;
    let base: i64 = fields.text("base").parse().map_err(|_| Problem::malformed())?;
    let act = fields.text("act").to_owned();
    let mut sheet = Sheet::typed(fields.all());
    if let Some(row) = act.strip_prefix("drop-").and_then(|row| row.parse().ok()) {
        sheet.drop_row(row);
    }
    let offered: BTreeSet<String> = designing.given(&state, &badge).await?.into_iter().map(|one| one.id).collect();
    let vocabulary = &reader.directory().vocabulary;
    let content = Reading { l, vocabulary, offered: &offered, before: &badge.content }.read(&mut sheet);
    let own = match &content.picture {
        Some(id) => own::get(&state.db, id).await?.filter(|own| own.organisation_id == designing.organisation.id),
        None => None,
    };
    if content.picture.is_some() && own.is_none() {
        sheet.problems.push(form::problem("picture", l.t(msg::ProblemPictureGone)));
    }
    if !sheet.problems.is_empty() {
        if act == "add-task" {
            sheet.add_row();
        }
        return form_page(&state, &reader, (designing, badge), Shows::wrong(l, sheet)).await;
    }
    let newest = versions::all(&state.db, &badge.id).await?.into_iter().next();
    let publishes = act == "publish" && designing.organisation.status == OrganisationStatus::Verified;
    let wanted = Wanted { content: &content, own: own.as_ref(), base, publishes, newest: newest.as_ref() };
    match designing.keep(&state, l, &badge, wanted).await? {
        Kept::Moved => {
            let theirs = designing.badge(&state, &id).await?;
            let parts = views::differing(l, &content, &theirs.content);
            let shows = Shows { status: StatusCode::CONFLICT, sheet, theirs: Some(parts), ..Shows::default() };
            return form_page(&state, &reader, (designing, theirs), shows).await;
        }
        Kept::Circular => {
            sheet.problems.push(form::problem("prerequisite", l.t(msg::BadgeProblemCircle)));
            return form_page(&state, &reader, (designing, badge), Shows::wrong(l, sheet)).await;
        }
        Kept::NotWhole(problems) => {
            let badge = designing.badge(&state, &id).await?;
            let mut sheet = Sheet::of(&badge.content);
            sheet.problems = problems;
            return form_page(&state, &reader, (designing, badge), Shows::wrong(l, sheet)).await;
        }
        Kept::Done => {}
    }
    let form = designing.href(l, Some(&id));
    Ok(see_other(&match act.as_str() {
        "publish" if publishes => format!("{form}?done=published"),
        "look" => format!("{form}#picture"),
        "picture" => format!("{form}/picture"),
        "add-task" => format!("{form}?more#tasks"),
        act if act.starts_with("drop-") => format!("{form}#tasks"),
        _ => format!("{form}?done=saved"),
    }))
}

/// What somebody wants to be kept.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    content: &'a Content,
    /// The picture of their own that it names.
    own: Option<&'a Own>,
    /// The revision that it was made from.
    base: i64,
    publishes: bool,
    /// The newest version, as it was when the badge was read.
    newest: Option<&'a Version>,
}

/// What came of it.
enum Kept {
    Done,
    /// Somebody else has saved something else meanwhile; nothing was written.
    Moved,
    /// What comes before it would lead back to it; nothing was written.
    Circular,
    /// It is kept, and not public: this is missing.
    NotWhole(Vec<FieldProblem>),
}

impl Designing {
    /// Keeps what somebody has made of a badge and, where they want that, publishes it.
    async fn keep(&self, state: &AppState, l: &Localizer, badge: &Badge, wanted: Wanted<'_>) -> Result<Kept, Problem> {
        let Wanted { content, own, base, publishes, newest } = wanted;
        // who changes nothing overwrites nothing, and nobody who writes meanwhile is told of them
        let changed = *content != badge.content;
        if !changed && !publishes {
            return Ok(Kept::Done);
        }
        if changed && base != badge.revision {
            return Ok(Kept::Moved);
        }
        let mut tx = state.db.begin().await?;
        if changed {
            if !content.prerequisites.is_empty() {
                versions::hold(&mut tx, &self.city.id).await?;
            }
            if !store::save(&mut tx, (&badge.id, base), content, self.now).await? {
                return Ok(Kept::Moved);
            }
            if !content.prerequisites.is_empty() && versions::is_circular(&mut tx, &self.city.id, &badge.id).await? {
                return Ok(Kept::Circular);
            }
            self.note(&mut tx, AuditWhat::BadgeChanged, content.name()).await?;
        }
        let missing = if publishes { form::missing(l, content) } else { Vec::new() };
        if publishes && missing.is_empty() {
            let saved = Badge { content: content.clone(), ..badge.clone() };
            if !versions::publish(&mut tx, &saved, newest, &content.drawing(own), self.now).await? {
                return Ok(Kept::Moved);
            }
            self.note(&mut tx, AuditWhat::BadgePublished, content.name()).await?;
        }
        tx.commit().await?;
        Ok(if missing.is_empty() { Kept::Done } else { Kept::NotWhole(missing) })
    }
}

/// `retire` or `restore`.
async fn set_status(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let badge = designing.badge(&state, &id).await?;
    let (from, to, what, done) = match fields.text("act") {
        "retire" => (BadgeStatus::Published, BadgeStatus::Retired, AuditWhat::BadgeRetired, "retired"),
        "restore" => (BadgeStatus::Retired, BadgeStatus::Published, AuditWhat::BadgeRestored, "restored"),
        _ => return Err(Problem::malformed()),
    };
    let form = designing.href(&reader.l, Some(&id));
    let mut tx = state.db.begin().await?;
    if !store::set_status(&mut tx, &id, (from, to), designing.now).await? {
        // somebody was faster: the page says how it stands
        return Ok(see_other(&form));
    }
    designing.note(&mut tx, what, badge.content.name()).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{form}?done={done}")))
}

/// Which of the organisation's listings lead to it.
async fn set_listings(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let designing = Designing::of(&state, &reader, signed_in, &organisation).await?;
    let badge = designing.badge(&state, &id).await?;
    let own = opportunity::store::of_organisation(&state.db, &designing.organisation.id).await?;
    let chosen: BTreeSet<String> =
        fields.all().iter().filter(|(name, _)| name == "listing").map(|(_, id)| id.clone()).collect();
    if chosen.iter().any(|id| own.iter().all(|listing| listing.id != *id)) {
        return Err(Problem::malformed());
    }
    let chosen: Vec<String> = chosen.into_iter().collect();
    let mut tx = state.db.begin().await?;
    store::set_listings(&mut tx, &badge.id, &chosen).await?;
    designing.note(&mut tx, AuditWhat::BadgeListings, badge.content.name()).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{}?done=listings", designing.href(&reader.l, Some(&id)))))
}
