//! Reading listings whole.

use super::Schedule;
use crate::{
    db::Db,
    error::Corrupt,
    freshness::model::Freshness,
    i18n::Locale,
    on_db,
    opportunity::{
        listing::{Listing, Offer, Organiser, Registration, Session, Text, Venue},
        model::{
            AttendanceMode, EventStatus, GeoPrecision, Kind, PricePer, Promotion, RegistrationPolicy, Status, TextState,
        },
    },
    picture::{model::Picture, store::pixels},
    provider::home,
};
use sqlx::AssertSqlSafe;
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct OpportunityRow {
    id: String,
    city_id: String,
    slug: String,
    kind: String,
    organisation_id: String,
    place_id: Option<String>,
    attendance: String,
    online_url: Option<String>,
    min_age: Option<i64>,
    max_age: Option<i64>,
    price_amount: i64,
    price_per: String,
    price_concession: Option<i64>,
    voucher: bool,
    registration: String,
    registration_url: Option<String>,
    waiting_list: bool,
    promotion: String,
    status: String,
    freshness: String,
    event_status: String,
    original_locale: String,
    published: Option<i64>,
    modified: i64,
    revision: i64,
    change_number: i64,
}

#[derive(sqlx::FromRow)]
struct TextRow {
    opportunity_id: String,
    locale: String,
    title: String,
    summary: String,
    description: String,
    state: String,
}

#[derive(sqlx::FromRow)]
struct PictureRow {
    opportunity_id: String,
    id: String,
    width: i64,
    height: i64,
    locale: String,
    alt: String,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    id: String,
    opportunity_id: String,
    starts: i64,
    ends: i64,
    capacity: Option<i64>,
    reserved: i64,
    taken: i64,
    status: String,
    sequence: i64,
}

#[derive(sqlx::FromRow)]
struct ScheduleRow {
    id: String,
    opportunity_id: String,
    start_local: String,
    rrule: Option<String>,
    exceptions: String,
    zone: String,
    minutes: i64,
}

#[derive(sqlx::FromRow)]
struct OrganisationRow {
    id: String,
    slug: String,
    name: String,
    url: Option<String>,
    email: Option<String>,
    suspended: bool,
    place_name: Option<String>,
    place_address: Option<String>,
    address: Option<String>,
    logo_id: Option<String>,
}

#[derive(sqlx::FromRow)]
struct PlaceRow {
    id: String,
    slug: String,
    name: String,
    address: String,
    district: String,
    lat: f64,
    lon: f64,
    geo_precision: String,
}

/// How many listings are read in one go: both engines take this many parameters, and memory stays small.
const BATCH: usize = 500;

/// Reads a `u8`, `u32` … that the database holds as BIGINT.
fn number<T: TryFrom<i64>>(column: &'static str, value: i64) -> Result<T, Corrupt> {
    T::try_from(value).map_err(|_| Corrupt::new(column, &value.to_string()))
}

/// Reads a word of a closed list.
fn word<T>(column: &'static str, read: fn(&str) -> Option<T>, value: &str) -> Result<T, Corrupt> {
    read(value).ok_or_else(|| Corrupt::new(column, value))
}

fn locale(column: &'static str, value: &str) -> Result<Locale, Corrupt> {
    value.parse().map_err(|_| Corrupt::new(column, value))
}

/// `$1, $2, …` for `count` parameters.
fn parameters(count: usize) -> String {
    (1..=count).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ")
}

/// `$sql` with `{ids}` replaced by parameters, bound to `$ids`, read into rows of the expected type.
macro_rules! rows_of {
    ($pool:expr, $sql:literal, $ids:expr) => {{
        let mut query = sqlx::query_as(AssertSqlSafe($sql.replace("{ids}", &parameters($ids.len()))));
        for id in $ids {
            query = query.bind(id);
        }
        query.fetch_all($pool).await?
    }};
}

/// The listings of these ids, in this order; an id that is not there is left out.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn by_ids(db: &Db, ids: &[String]) -> anyhow::Result<Vec<Listing>> {
    let mut found = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        found.extend(read_batch(db, batch).await?);
    }
    Ok(found)
}

/// The listing of that slug in a city, whatever its status.
///
/// # Errors
/// As [`by_ids`].
pub async fn by_slug(db: &Db, city_id: &str, slug: &str) -> anyhow::Result<Option<Listing>> {
    let id: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT id FROM opportunity WHERE city_id = $1 AND slug = $2")
            .bind(city_id)
            .bind(slug)
            .fetch_optional(pool)
            .await?
    });
    match id {
        Some(id) => Ok(by_ids(db, &[id]).await?.pop()),
        None => Ok(None),
    }
}

/// The listing that a session belongs to, whatever its status.
///
/// # Errors
/// As [`by_ids`].
pub async fn of_session(db: &Db, session_id: &str) -> anyhow::Result<Option<Listing>> {
    let id: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT opportunity_id FROM session WHERE id = $1")
            .bind(session_id)
            .fetch_optional(pool)
            .await?
    });
    match id {
        Some(id) => Ok(by_ids(db, &[id]).await?.pop()),
        None => Ok(None),
    }
}

/// The listings of an organisation whatever their status, the last changed first.
///
/// # Errors
/// As [`by_ids`].
pub async fn of_organisation(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Listing>> {
    let ids: Vec<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT id FROM opportunity WHERE organisation_id = $1 ORDER BY modified DESC, id")
            .bind(organisation_id)
            .fetch_all(pool)
            .await?
    });
    by_ids(db, &ids).await
}

/// Where the sessions of these listings come from: by their ids, in the order of their first dates.
///
/// # Errors
/// When the database fails, or holds what this program cannot read.
pub async fn schedules(db: &Db, ids: &[String]) -> anyhow::Result<HashMap<String, Vec<Schedule>>> {
    let mut found: HashMap<String, Vec<Schedule>> = HashMap::new();
    for batch in ids.chunks(BATCH) {
        let (rows, sessions): (Vec<ScheduleRow>, Vec<(String, String)>) = on_db!(db, |pool| {
            let rows = rows_of!(
                pool,
                "SELECT id, opportunity_id, start_local, rrule, exceptions, zone, minutes FROM schedule \
                 WHERE opportunity_id IN ({ids}) ORDER BY start_local, id",
                batch
            );
            let sessions = rows_of!(
                pool,
                "SELECT schedule_id, id FROM session WHERE opportunity_id IN ({ids}) AND schedule_id IS NOT NULL \
                 ORDER BY starts, id",
                batch
            );
            (rows, sessions)
        });
        let mut by_schedule: HashMap<String, Vec<String>> = HashMap::new();
        for (schedule, id) in sessions {
            by_schedule.entry(schedule).or_default().push(id);
        }
        for row in rows {
            let schedule = Schedule {
                sessions: by_schedule.remove(&row.id).unwrap_or_default(),
                start_local: row.start_local,
                rrule: row.rrule,
                exceptions: serde_json::from_str(&row.exceptions)
                    .map_err(|_| Corrupt::new("schedule.exceptions", &row.exceptions))?,
                zone: row.zone,
                minutes: number("schedule.minutes", row.minutes)?,
                id: row.id,
            };
            found.entry(row.opportunity_id).or_default().push(schedule);
        }
    }
    Ok(found)
}

/// How many opportunities there are, in every city and status.
///
/// # Errors
/// When the database fails.
pub async fn count(db: &Db) -> sqlx::Result<i64> {
    on_db!(db, |pool| sqlx::query_scalar("SELECT COUNT(*) FROM opportunity").fetch_one(pool).await)
}

/// A step of the change feed: the next listings after change number `after`, in their order, at most `limit`.
///
/// # Errors
/// As [`by_ids`].
pub async fn changes(db: &Db, after: i64, limit: i64) -> anyhow::Result<Vec<Listing>> {
    let ids: Vec<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT id FROM opportunity WHERE change_number > $1 ORDER BY change_number LIMIT $2")
            .bind(after)
            .bind(limit)
            .fetch_all(pool)
            .await?
    });
    by_ids(db, &ids).await
}

/// Slugs of the listings of a city that the public sees with the time of their last change, for the sitemap.
///
/// # Errors
/// When the database fails.
pub async fn published_slugs(db: &Db, city_id: &str) -> sqlx::Result<Vec<(String, i64)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT o.slug, o.modified FROM opportunity o JOIN organisation g ON g.id = o.organisation_id \
             WHERE o.city_id = $1 AND o.status = 'published' AND g.status <> 'suspended' AND o.freshness <> 'hidden' \
             ORDER BY o.slug",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}

async fn read_batch(db: &Db, ids: &[String]) -> anyhow::Result<Vec<Listing>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    on_db!(db, |pool| {
        let rows: Vec<OpportunityRow> = rows_of!(pool, "SELECT * FROM opportunity WHERE id IN ({ids})", ids);
        let texts: Vec<TextRow> =
            rows_of!(pool, "SELECT * FROM opportunity_text WHERE opportunity_id IN ({ids}) ORDER BY locale", ids);
        let pictures: Vec<PictureRow> = rows_of!(
            pool,
            "SELECT o.opportunity_id, p.id, p.width, p.height, o.locale, o.alt FROM opportunity_picture o \
             JOIN picture p ON p.id = o.picture_id WHERE o.opportunity_id IN ({ids}) ORDER BY o.locale",
            ids
        );
        let concepts: Vec<(String, String, String)> = rows_of!(
            pool,
            "SELECT oc.opportunity_id, c.scheme, c.slug FROM opportunity_concept oc JOIN concept c ON c.id = oc.concept_id \
             WHERE oc.opportunity_id IN ({ids}) ORDER BY oc.position",
            ids
        );
        let languages: Vec<(String, String)> = rows_of!(
            pool,
            "SELECT opportunity_id, language FROM opportunity_language WHERE opportunity_id IN ({ids}) ORDER BY language",
            ids
        );
        let co_hosts: Vec<(String, String)> = rows_of!(
            pool,
            "SELECT opportunity_id, organisation_id FROM opportunity_co_host WHERE opportunity_id IN ({ids}) \
             ORDER BY organisation_id",
            ids
        );
        let sessions: Vec<SessionRow> = rows_of!(
            pool,
            "SELECT id, opportunity_id, starts, ends, capacity, reserved, taken, status, sequence FROM session_places \
             WHERE opportunity_id IN ({ids}) ORDER BY starts, id",
            ids
        );
        let mut organisation_ids: Vec<&String> =
            rows.iter().map(|row| &row.organisation_id).chain(co_hosts.iter().map(|(_, id)| id)).collect();
        organisation_ids.sort_unstable();
        organisation_ids.dedup();
        let mut organisations: HashMap<String, Organiser> = HashMap::new();
        let mut places: HashMap<String, (Venue, Vec<String>)> = HashMap::new();
        for some in organisation_ids.chunks(BATCH) {
            let found: Vec<OrganisationRow> = rows_of!(
                pool,
                "SELECT o.id, o.slug, o.name, o.url, o.email, o.status = 'suspended' AS suspended, p.name AS place_name, \
                 p.address AS place_address, o.address, o.logo_id FROM organisation o LEFT JOIN place p ON p.id = o.place_id \
                 WHERE o.id IN ({ids})",
                some
            );
            for row in found {
                let OrganisationRow {
                    id,
                    slug,
                    name,
                    url,
                    email,
                    suspended,
                    place_name,
                    place_address,
                    address,
                    logo_id,
                } = row;
                let address = home::in_one_line([place_name, place_address, address]);
                let organiser =
                    Organiser { slug, name, url, email, address, about: Vec::new(), suspended, logo: logo_id };
                organisations.insert(id, organiser);
            }
            let abouts: Vec<(String, String, String)> = rows_of!(
                pool,
                "SELECT organisation_id, locale, about FROM organisation_text WHERE organisation_id IN ({ids}) ORDER BY locale",
                some
            );
            for (id, spoken, about) in abouts {
                let spoken = locale("organisation_text.locale", &spoken)?;
                if let Some(organiser) = organisations.get_mut(&id) {
                    organiser.about.push((spoken, about));
                }
            }
        }
        let mut place_ids: Vec<&String> = rows.iter().filter_map(|row| row.place_id.as_ref()).collect();
        place_ids.sort_unstable();
        place_ids.dedup();
        if !place_ids.is_empty() {
            let found: Vec<PlaceRow> = rows_of!(
                pool,
                "SELECT p.id, p.slug, p.name, p.address, d.slug AS district, p.lat, p.lon, p.geo_precision \
                 FROM place p JOIN district d ON d.id = p.district_id WHERE p.id IN ({ids})",
                &place_ids
            );
            for row in found {
                let precision = word("place.geo_precision", GeoPrecision::from_word, &row.geo_precision)?;
                let venue = Venue {
                    slug: row.slug,
                    name: row.name,
                    address: row.address,
                    district: row.district,
                    lat: row.lat,
                    lon: row.lon,
                    precision,
                };
                places.insert(row.id, (venue, Vec::new()));
            }
            let access: Vec<(String, String)> = rows_of!(
                pool,
                "SELECT pa.place_id, c.slug FROM place_accessibility pa JOIN concept c ON c.id = pa.concept_id \
                 WHERE pa.place_id IN ({ids}) ORDER BY c.slug",
                &place_ids
            );
            for (place_id, slug) in access {
                if let Some((_, accessibility)) = places.get_mut(&place_id) {
                    accessibility.push(slug);
                }
            }
        }

        let mut listings: HashMap<String, Listing> = HashMap::with_capacity(rows.len());
        for row in rows {
            let id = row.id.clone();
            listings.insert(id, listing(row, &organisations, &places)?);
        }
        for row in texts {
            let Some(listing) = listings.get_mut(&row.opportunity_id) else { continue };
            listing.texts.push(Text {
                locale: locale("opportunity_text.locale", &row.locale)?,
                state: word("opportunity_text.state", TextState::from_word, &row.state)?,
                title: row.title,
                summary: row.summary,
                description: row.description,
            });
        }
        for row in pictures {
            let Some(listing) = listings.get_mut(&row.opportunity_id) else { continue };
            let picture = listing.picture.get_or_insert(Picture {
                id: row.id,
                width: pixels(row.width)?,
                height: pixels(row.height)?,
                alt: Vec::new(),
            });
            picture.alt.push((locale("opportunity_picture.locale", &row.locale)?, row.alt));
        }
        for (id, scheme, slug) in concepts {
            let Some(listing) = listings.get_mut(&id) else { continue };
            match scheme.as_str() {
                "interest" => listing.interests.push(slug),
                "skill" => listing.skills.push(slug),
                _ => listing.accessibility.push(slug),
            }
        }
        for (id, language) in languages {
            if let Some(listing) = listings.get_mut(&id) {
                listing.languages.push(language);
            }
        }
        for (id, organisation_id) in co_hosts {
            let organiser = organisations.get(&organisation_id).cloned();
            if let (Some(listing), Some(organiser)) = (listings.get_mut(&id), organiser) {
                listing.co_hosts.push(organiser);
            }
        }
        for row in sessions {
            let Some(listing) = listings.get_mut(&row.opportunity_id) else { continue };
            listing.sessions.push(Session {
                capacity: row.capacity.map(|capacity| number("session.capacity", capacity)).transpose()?,
                reserved: number("session.reserved", row.reserved)?,
                taken: number("session_places.taken", row.taken)?,
                status: word("session.status", EventStatus::from_word, &row.status)?,
                sequence: number("session.sequence", row.sequence)?,
                id: row.id,
                starts: row.starts,
                ends: row.ends,
            });
        }
        for listing in listings.values_mut() {
            listing.accessibility.sort_unstable();
            listing.accessibility.dedup();
        }
        Ok(ids.iter().filter_map(|id| listings.remove(id)).collect())
    })
}

fn listing(
    row: OpportunityRow,
    organisations: &HashMap<String, Organiser>,
    places: &HashMap<String, (Venue, Vec<String>)>,
) -> Result<Listing, Corrupt> {
    let place = row.place_id.as_ref().and_then(|id| places.get(id));
    Ok(Listing {
        kind: word("opportunity.kind", Kind::from_word, &row.kind)?,
        organiser: organisations
            .get(&row.organisation_id)
            .cloned()
            .ok_or_else(|| Corrupt::new("opportunity.organisation_id", &row.organisation_id))?,
        co_hosts: Vec::new(),
        place: place.map(|(venue, _)| venue.clone()),
        attendance: word("opportunity.attendance", AttendanceMode::from_word, &row.attendance)?,
        min_age: row.min_age.map(|age| number("opportunity.min_age", age)).transpose()?,
        max_age: row.max_age.map(|age| number("opportunity.max_age", age)).transpose()?,
        interests: Vec::new(),
        skills: Vec::new(),
        accessibility: place.map(|(_, accessibility)| accessibility.clone()).unwrap_or_default(),
        languages: Vec::new(),
        offer: Offer {
            amount: number("opportunity.price_amount", row.price_amount)?,
            per: word("opportunity.price_per", PricePer::from_word, &row.price_per)?,
            concession: row.price_concession.map(|price| number("opportunity.price_concession", price)).transpose()?,
            voucher: row.voucher,
        },
        registration: Registration {
            policy: word("opportunity.registration", RegistrationPolicy::from_word, &row.registration)?,
            url: row.registration_url,
            waiting_list: row.waiting_list,
            promotion: word("opportunity.promotion", Promotion::from_word, &row.promotion)?,
        },
        status: word("opportunity.status", Status::from_word, &row.status)?,
        freshness: word("opportunity.freshness", Freshness::from_word, &row.freshness)?,
        event_status: word("opportunity.event_status", EventStatus::from_word, &row.event_status)?,
        original_locale: locale("opportunity.original_locale", &row.original_locale)?,
        id: row.id,
        city_id: row.city_id,
        slug: row.slug,
        online_url: row.online_url,
        published: row.published,
        modified: row.modified,
        revision: row.revision,
        change_number: row.change_number,
        texts: Vec::new(),
        picture: None,
        sessions: Vec::new(),
    })
}
