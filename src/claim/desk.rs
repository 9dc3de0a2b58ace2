//! The desk's pages about codes, and what is done there.

use super::{
    desk_views::{self, CodesPage},
    model::{Code, CodeStatus, Letters},
    print::{self, Poster},
    store,
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    badge::{
        model::{Badge, BadgeStatus},
        shown, store as badges, versions,
    },
    city::model::City,
    error::Problem,
    i18n::{Localizer, msg},
    opportunity::recurrence,
    provider::{
        member::{self, Organisation},
        status::OrganisationStatus,
    },
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use anyhow::Context as _;
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::{Datelike as _, NaiveDateTime};
use std::{ops::RangeInclusive, sync::Arc};
use uuid::Uuid;

/// How many people a code may be limited to.
const MOST: RangeInclusive<u32> = 2..=100_000;
/// Those in which a code may stop.
const YEARS: RangeInclusive<i32> = 2000..=2999;
/// Codes of one badge.
const CODES: usize = 300;

/// Codes at the desk.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/codes", get(list).post(make))
        .route("/{locale}/{city}/desk/{organisation}/badges/{id}/codes/{code}", get(file).post(act))
}

/// Somebody at an organisation's desk, before one of its badges.
struct Desk {
    city: Arc<City>,
    organisation: Organisation,
    badge: Badge,
    account_id: String,
}

impl Desk {
    /// For the desk of that slug; for everybody else it is not there.
    async fn of(
        state: &AppState,
        reader: &Reader,
        signed_in: SignedIn,
        (slug, id): (&str, &str),
    ) -> Result<Self, Problem> {
        let city = reader.city()?;
        let organisation = member::decider(state, &signed_in.account, &city, slug).await?.organisation;
        let badge = badges::get(&state.db, &organisation.id, id).await?.ok_or(Problem::not_found())?;
        Ok(Self { city, organisation, badge, account_id: signed_in.account.id })
    }

    /// The address of the badge's codes.
    fn href(&self, l: &Localizer) -> String {
        self.city.href(l.locale(), &format!("desk/{}/badges/{}/codes", self.organisation.slug, self.badge.id))
    }

    /// Whether a code would lead to anything.
    fn is_given(&self) -> bool {
        self.badge.status == BadgeStatus::Published && self.organisation.status != OrganisationStatus::Suspended
    }

    fn event(&self, what: AuditWhat) -> Event<'_> {
        Event {
            city_id: &self.city.id,
            organisation_id: &self.organisation.id,
            account_id: Some(&self.account_id),
            what,
            subject: self.badge.content.name(),
        }
    }

    async fn page(
        self,
        state: &AppState,
        reader: &Reader,
        (status, typed, done): (StatusCode, Typed, Option<String>),
    ) -> Result<Response, Problem> {
        let codes = store::of_achievement(&state.db, &self.badge.id).await?;
        let view = CodesPage {
            reader: reader.clone(),
            href: self.href(&reader.l),
            is_given: self.is_given(),
            city: self.city,
            badge: self.badge,
            codes,
            typed,
            done,
        };
        let page = Page::own(reader.l.t(msg::ClaimCodes));
        Ok(respond(state, reader, status, page, move || desk_views::codes(view)).await)
    }
}

async fn list(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, (&organisation, &id)).await?;
    let l = &reader.l;
    let done = match query.as_deref() {
        Some("done=made") => Some(l.t(msg::ClaimDoneMade)),
        Some("done=paused") => Some(l.t(msg::ClaimDonePaused)),
        Some("done=opened") => Some(l.t(msg::ClaimDoneOpened)),
        Some("done=ended") => Some(l.t(msg::ClaimDoneEnded)),
        _ => None,
    };
    desk.page(&state, &reader, (StatusCode::OK, Typed::default(), done)).await
}

/// What the form says of who may use a code, and until when.
struct Wish {
    most: Option<i64>,
    ends: Option<i64>,
}

/// Reads the form; what is wrong is noted at its fields.
fn wish(l: &Localizer, city: &City, now_ms: i64, typed: &mut Typed) -> Wish {
    let most = match typed.fields.text("for") {
        "one" => Some(1),
        "some" => {
            let most: Option<u32> = typed.fields.text("most").parse().ok().filter(|most| MOST.contains(most));
            if most.is_none() {
                typed.problem(
                    "most",
                    l.t(msg::ProblemClaimMost { least: (*MOST.start()).into(), most: (*MOST.end()).into() }),
                );
            }
            most.map(i64::from)
        }
        "all" => None,
        _ => {
            typed.problem("for", l.t(msg::ProblemClaimFor));
            None
        }
    };
    let ends = match typed.fields.text("ends") {
        "" => None,
        text => {
            // browsers leave the seconds out, or not
            let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
                .iter()
                .find_map(|pattern| NaiveDateTime::parse_from_str(text, pattern).ok())
                .filter(|local| YEARS.contains(&local.year()));
            let moment = local.and_then(|local| recurrence::moment(city.time_zone, local).ok());
            match moment {
                None => typed.problem("ends", l.t(msg::ProblemClaimEnds)),
                Some(moment) if moment <= now_ms => typed.problem("ends", l.t(msg::ProblemClaimEndsPast)),
                Some(_) => {}
            }
            moment
        }
    };
    Wish { most, ends }
}

async fn make(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, (&organisation, &id)).await?;
    let mut typed = Typed { fields, ..Typed::default() };
    if !desk.is_given() {
        return desk.page(&state, &reader, (StatusCode::CONFLICT, typed, None)).await;
    }
    let now_ms = reader.now.timestamp_millis();
    let wish = wish(&reader.l, &desk.city, now_ms, &mut typed);
    if store::of_achievement(&state.db, &desk.badge.id).await?.len() >= CODES {
        typed.problem("for", reader.l.t(msg::ProblemClaimMany { count: CODES.into() }));
    }
    if !typed.is_fine() {
        return desk.page(&state, &reader, (StatusCode::UNPROCESSABLE_ENTITY, typed, None)).await;
    }
    let code = Code {
        id: Uuid::now_v7().to_string(),
        city_id: desk.city.id.clone(),
        organisation_id: desk.organisation.id.clone(),
        achievement_id: desk.badge.id.clone(),
        letters: Letters::random()?,
        most: wish.most,
        uses: 0,
        status: CodeStatus::Open,
        ends: wish.ends,
        created: now_ms,
    };
    let mut tx = state.db.begin().await?;
    store::put(&mut tx, &code, &desk.account_id).await?;
    audit::store::put(&mut tx, &desk.event(AuditWhat::ClaimCodeMade), now_ms).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{}?done=made", desk.href(&reader.l))))
}

/// `pause`, `open` or `end`.
async fn act(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, code)): Path<(String, String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, (&organisation, &id)).await?;
    let code = store::one(&state.db, &desk.badge.id, &code).await?.ok_or(Problem::not_found())?;
    let (to, what, done) = match fields.text("act") {
        "pause" => (CodeStatus::Paused, AuditWhat::ClaimCodePaused, "paused"),
        "open" => (CodeStatus::Open, AuditWhat::ClaimCodeOpened, "opened"),
        "end" => (CodeStatus::Ended, AuditWhat::ClaimCodeEnded, "ended"),
        _ => return Err(Problem::malformed()),
    };
    let href = desk.href(&reader.l);
    let mut tx = state.db.begin().await?;
    if !store::set_status(&mut tx, &code.id, to).await? {
        // somebody was faster: the page says how it stands
        return Ok(see_other(&href));
    }
    audit::store::put(&mut tx, &desk.event(what), reader.now.timestamp_millis()).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{href}?done={done}")))
}

/// `….svg` is a code's picture, `….pdf` its poster.
async fn file(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, file)): Path<(String, String, String, String, String)>,
) -> Result<Response, Problem> {
    let desk = Desk::of(&state, &reader, signed_in, (&organisation, &id)).await?;
    let (id, kind) = file.rsplit_once('.').ok_or(Problem::not_found())?;
    let code = store::one(&state.db, &desk.badge.id, id).await?.ok_or(Problem::not_found())?;
    let (content_type, bytes) = match kind {
        "svg" => ("image/svg+xml", print::qr(&code.address(state.config.origin()))?.into_bytes()),
        "pdf" => {
            let poster = poster(&state, &reader, &desk, &code).await?;
            let l = reader.l.clone();
            // some milliseconds of work that nobody else should wait for
            let drawn = tokio::task::spawn_blocking(move || print::poster(&l, &poster)).await;
            ("application/pdf", drawn.map_err(anyhow::Error::from)??)
        }
        _ => return Err(Problem::not_found()),
    };
    let headers = [
        (header::CONTENT_TYPE, content_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.{kind}\"", code.letters)),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// What the poster of a code says to a reader.
async fn poster(state: &AppState, reader: &Reader, desk: &Desk, code: &Code) -> Result<Poster, Problem> {
    let Desk { city, organisation, badge, .. } = desk;
    let version = versions::numbered(&state.db, &badge.id, badge.version).await?.ok_or(Problem::not_found())?;
    let picture = versions::picture(&state.db, &badge.id, version.number).await?;
    let l = &reader.l;
    let (locale, text) = version.content.text(l.locale()).ok_or(Problem::not_found())?;
    let origin = state.config.origin();
    let here = origin.split_once("://").map_or(origin, |(_, host)| host);
    let until = code.ends.map(|ends| l.t(msg::ClaimUntil { moment: reader.wording(city).date_and_time(ends).into() }));
    Ok(Poster {
        name: (text.name.clone(), locale),
        picture: picture.context("a version without its picture")?,
        alt: shown::alternative(l, &version.content),
        letters: code.letters.clone(),
        address: code.address(origin),
        typing: format!("{here}{}", city.href(l.locale(), "claim")),
        until,
        organisation: organisation.name.clone(),
        city: city.name(l.locale()).to_owned(),
        accent: city.branding.accent.light.clone(),
    })
}
