//! What the database holds about somebody, table by table, as it is written into the file. `tests/it/erasure.rs` asks the
//! database itself which tables know an account, so that none is forgotten here. Every question fails where the database
//! does, and only then.

use crate::{db::Db, on_db};
use serde::{Serialize, Serializer};
use sqlx::{FromRow, postgres::PgRow, sqlite::SqliteRow};

/// The rows of a question about an account.
pub(super) async fn rows<T>(db: &Db, account_id: &str, question: &'static str) -> sqlx::Result<Vec<T>>
where
    T: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow>,
{
    on_db!(db, |pool| { sqlx::query_as(question).bind(account_id).fetch_all(pool).await })
}

/// A moment of the database as people read it.
pub(super) fn moment<S: Serializer>(ms: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    super::moment(*ms).serialize(serializer)
}

pub(super) fn maybe<S: Serializer>(ms: &Option<i64>, serializer: S) -> Result<S::Ok, S::Error> {
    ms.and_then(super::moment).serialize(serializer)
}

/// A browser that is signed in.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    browser: String,
    system: String,
    #[serde(serialize_with = "moment")]
    created: i64,
    #[serde(rename = "lastUsed", serialize_with = "moment")]
    seen: i64,
    #[serde(serialize_with = "moment")]
    expires: i64,
}

pub async fn sessions(db: &Db, account_id: &str) -> sqlx::Result<Vec<Session>> {
    rows(
        db,
        account_id,
        "SELECT browser, system, created, seen, expires FROM account_session WHERE account_id = $1 ORDER BY created, id",
    )
    .await
}

#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Passkey {
    browser: String,
    system: String,
    #[serde(serialize_with = "moment")]
    created: i64,
    #[serde(rename = "lastUsed", serialize_with = "maybe")]
    used: Option<i64>,
}

pub async fn passkeys(db: &Db, account_id: &str) -> sqlx::Result<Vec<Passkey>> {
    rows(
        db,
        account_id,
        "SELECT browser, system, created, used FROM passkey WHERE account_id = $1 ORDER BY created, id",
    )
    .await
}

/// A passkey that is being made.
#[derive(FromRow, Serialize)]
pub struct Ceremony {
    #[serde(serialize_with = "moment")]
    expires: i64,
}

pub async fn ceremonies(db: &Db, account_id: &str) -> sqlx::Result<Vec<Ceremony>> {
    rows(db, account_id, "SELECT expires FROM passkey_ceremony WHERE account_id = $1 ORDER BY expires").await
}

/// A link that was sent and not used yet, with the new address that it is to prove.
#[derive(FromRow, Serialize)]
pub struct Link {
    purpose: String,
    email: Option<String>,
    #[serde(serialize_with = "moment")]
    expires: i64,
}

pub async fn links(db: &Db, account_id: &str) -> sqlx::Result<Vec<Link>> {
    rows(
        db,
        account_id,
        "SELECT purpose, email, expires FROM account_token WHERE account_id = $1 ORDER BY expires, purpose",
    )
    .await
}

/// A letter that has not left yet. Not its text, in which links are secrets.
#[derive(FromRow, Serialize)]
pub struct Letter {
    #[serde(rename = "to")]
    recipient: String,
    subject: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn letters(db: &Db, account_id: &str) -> sqlx::Result<Vec<Letter>> {
    // not the one to a new address: it is written only where the address has no account, which nobody may learn. The
    // address itself is among the links
    rows(
        db,
        account_id,
        "SELECT m.recipient, m.subject, m.created FROM mail m WHERE m.account_id = $1 AND NOT EXISTS \
         (SELECT 1 FROM account_token t WHERE t.account_id = m.account_id AND t.email = m.recipient) \
         ORDER BY m.created, m.id",
    )
    .await
}

/// A place, or a wish for one.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    city: String,
    opportunity: String,
    #[serde(serialize_with = "moment")]
    starts: i64,
    child: String,
    status: String,
    #[serde(serialize_with = "moment")]
    created: i64,
    #[serde(serialize_with = "moment")]
    changed: i64,
    #[serde(serialize_with = "maybe")]
    offer_until: Option<i64>,
    #[serde(serialize_with = "maybe")]
    reminded: Option<i64>,
    /// Up to which change of the session they were told.
    told: i64,
    presence: String,
    #[serde(rename = "presenceNoted", serialize_with = "maybe")]
    noted: Option<i64>,
}

pub async fn registrations(db: &Db, account_id: &str) -> sqlx::Result<Vec<Registration>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, o.slug AS opportunity, s.starts, r.child, r.status, r.created, r.changed, r.offer_until, \
         r.reminded, r.told, r.presence, r.noted FROM registration r JOIN session s ON s.id = r.session_id \
         JOIN opportunity o ON o.id = s.opportunity_id JOIN city c ON c.id = o.city_id \
         WHERE r.account_id = $1 ORDER BY s.starts, r.id",
    )
    .await
}

#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    city: String,
    opportunity: String,
    stars: i64,
    words: String,
    #[serde(rename = "language")]
    locale: String,
    status: String,
    #[serde(serialize_with = "moment")]
    created: i64,
    answer: Option<String>,
    #[serde(rename = "answerLanguage")]
    answer_locale: Option<String>,
    #[serde(serialize_with = "maybe")]
    answered: Option<i64>,
}

pub async fn reviews(db: &Db, account_id: &str) -> sqlx::Result<Vec<Review>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, o.slug AS opportunity, r.stars, r.words, r.locale, r.status, r.created, r.answer, \
         r.answer_locale, r.answered FROM review r JOIN opportunity o ON o.id = r.opportunity_id \
         JOIN city c ON c.id = o.city_id WHERE r.account_id = $1 ORDER BY r.created, r.id",
    )
    .await
}

/// That there is a calendar address; what it is only its owner's phone knows.
#[derive(FromRow, Serialize)]
pub struct Calendar {
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn calendars(db: &Db, account_id: &str) -> sqlx::Result<Vec<Calendar>> {
    rows(db, account_id, "SELECT created FROM calendar_feed WHERE account_id = $1").await
}

#[derive(FromRow, Serialize)]
pub struct Likes {
    #[serde(serialize_with = "inside")]
    likes: String,
    #[serde(serialize_with = "moment")]
    changed: i64,
}

/// JSON in a column is JSON in the file.
fn inside<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => value.serialize(serializer),
        Err(_) => text.serialize(serializer),
    }
}

pub async fn likes(db: &Db, account_id: &str) -> sqlx::Result<Vec<Likes>> {
    rows(db, account_id, "SELECT likes, changed FROM learner_likes WHERE account_id = $1").await
}

#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Search {
    city: String,
    name: String,
    query: String,
    cadence: String,
    #[serde(serialize_with = "moment")]
    created: i64,
    /// What was published later is new.
    #[serde(serialize_with = "moment")]
    since: i64,
    #[serde(rename = "nextWeeklyMail", serialize_with = "moment")]
    due: i64,
}

pub async fn searches(db: &Db, account_id: &str) -> sqlx::Result<Vec<Search>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, s.name, s.query, s.cadence, s.created, s.since, s.due FROM saved_search s \
         JOIN city c ON c.id = s.city_id WHERE s.account_id = $1 ORDER BY s.created, s.id",
    )
    .await
}

/// What somebody was told of because of a search.
#[derive(FromRow, Serialize)]
pub struct Told {
    city: String,
    search: String,
    opportunity: String,
}

pub async fn told(db: &Db, account_id: &str) -> sqlx::Result<Vec<Told>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, s.query AS search, o.slug AS opportunity FROM saved_search_told t \
         JOIN saved_search s ON s.id = t.saved_search_id JOIN opportunity o ON o.id = t.opportunity_id \
         JOIN city c ON c.id = o.city_id WHERE s.account_id = $1 ORDER BY s.created, s.id, o.slug",
    )
    .await
}

#[derive(FromRow, Serialize)]
pub struct Suggestion {
    city: String,
    words: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn suggestions(db: &Db, account_id: &str) -> sqlx::Result<Vec<Suggestion>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, s.words, s.created FROM suggestion s JOIN city c ON c.id = s.city_id \
         WHERE s.account_id = $1 ORDER BY s.created, s.id",
    )
    .await
}

/// A report whose answer goes to the account's address.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    city: String,
    opportunity: String,
    reason: String,
    words: String,
    #[serde(rename = "language")]
    locale: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn reports(db: &Db, account_id: &str) -> sqlx::Result<Vec<Report>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, o.slug AS opportunity, r.reason, r.words, r.locale, r.created FROM report r \
         JOIN opportunity o ON o.id = r.opportunity_id JOIN city c ON c.id = r.city_id \
         WHERE r.email = (SELECT email FROM account WHERE id = $1) ORDER BY r.created, r.id",
    )
    .await
}

/// When somebody last looked into a queue of a city.
#[derive(FromRow, Serialize)]
pub struct Queue {
    city: String,
    queue: String,
    #[serde(serialize_with = "moment")]
    seen: i64,
}

pub async fn queues(db: &Db, account_id: &str) -> sqlx::Result<Vec<Queue>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, s.queue, s.seen FROM coordination_seen s JOIN city c ON c.id = s.city_id \
         WHERE s.account_id = $1 ORDER BY c.slug, s.queue",
    )
    .await
}

/// What somebody is for an organisation.
#[derive(FromRow, Serialize)]
pub struct Membership {
    city: String,
    organisation: String,
    role: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn memberships(db: &Db, account_id: &str) -> sqlx::Result<Vec<Membership>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, o.slug AS organisation, m.role, m.created FROM membership m \
         JOIN organisation o ON o.id = m.organisation_id JOIN city c ON c.id = o.city_id \
         WHERE m.account_id = $1 ORDER BY m.created, o.id",
    )
    .await
}

/// What somebody is for a city.
#[derive(FromRow, Serialize)]
pub struct CityRole {
    city: String,
    role: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn city_roles(db: &Db, account_id: &str) -> sqlx::Result<Vec<CityRole>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, r.role, r.created FROM city_role r JOIN city c ON c.id = r.city_id \
         WHERE r.account_id = $1 ORDER BY r.created, c.slug",
    )
    .await
}

/// A time that somebody wrote at a listing.
#[derive(FromRow, Serialize)]
pub struct Edit {
    opportunity: String,
    revision: i64,
    kind: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn edits(db: &Db, account_id: &str) -> sqlx::Result<Vec<Edit>> {
    rows(
        db,
        account_id,
        "SELECT opportunity_id AS opportunity, number AS revision, kind, created FROM draft_revision \
         WHERE account_id = $1 ORDER BY created, opportunity_id, number",
    )
    .await
}

/// A table or a calendar that somebody brought.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Import {
    city: String,
    organisation: String,
    name: String,
    status: String,
    #[serde(rename = "rows")]
    row_count: i64,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn imports(db: &Db, account_id: &str) -> sqlx::Result<Vec<Import>> {
    rows(
        db,
        account_id,
        "SELECT c.slug AS city, o.slug AS organisation, r.name, r.status, r.row_count, r.created FROM import_run r \
         JOIN organisation o ON o.id = r.organisation_id JOIN city c ON c.id = r.city_id \
         WHERE r.account_id = $1 ORDER BY r.created, r.id",
    )
    .await
}

/// A badge that somebody was offered.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Award {
    id: String,
    organisation: String,
    badge: String,
    version: i64,
    child: String,
    person: String,
    status: String,
    via: String,
    narrative: String,
    reason: String,
    #[serde(serialize_with = "moment")]
    awarded: i64,
    #[serde(serialize_with = "maybe")]
    ends: Option<i64>,
    #[serde(serialize_with = "maybe")]
    decided: Option<i64>,
}

pub async fn awards(db: &Db, account_id: &str) -> sqlx::Result<Vec<Award>> {
    rows(
        db,
        account_id,
        "SELECT w.id, o.name AS organisation, w.achievement_id AS badge, w.version, w.child, w.person, w.status, w.via, \
         w.narrative, w.reason, w.awarded, w.ends, w.decided FROM award w JOIN organisation o ON o.id = w.organisation_id \
         WHERE w.account_id = $1 ORDER BY w.awarded, w.id",
    )
    .await
}

/// A code that somebody has used.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Redemption {
    organisation: String,
    badge: String,
    #[serde(serialize_with = "moment")]
    redeemed: i64,
}

pub async fn redemptions(db: &Db, account_id: &str) -> sqlx::Result<Vec<Redemption>> {
    rows(
        db,
        account_id,
        "SELECT o.name AS organisation, c.achievement_id AS badge, r.redeemed FROM claim_redemption r \
         JOIN claim_code c ON c.id = r.claim_code_id JOIN organisation o ON o.id = c.organisation_id \
         WHERE r.account_id = $1 ORDER BY r.redeemed, c.id",
    )
    .await
}

/// A badge in a backpack, with the credential as it was signed or came. The address that shows it is left out: whoever finds
/// the file would see what is behind it.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Held {
    name: String,
    issuer: String,
    visibility: String,
    #[serde(serialize_with = "moment")]
    added: i64,
    verdict: Option<String>,
    #[serde(serialize_with = "maybe")]
    checked: Option<i64>,
    source: String,
}

pub async fn backpack(db: &Db, account_id: &str) -> sqlx::Result<Vec<Held>> {
    rows(
        db,
        account_id,
        "SELECT name, issuer, visibility, added, verdict, checked, source FROM held_badge WHERE account_id = $1 \
         ORDER BY added, id",
    )
    .await
}
