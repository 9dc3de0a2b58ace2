//! Endorsements in the database.

use super::model::{Display, Endorsement};
use crate::{
    badge::versions,
    db::{Db, Tx},
    error::Corrupt,
    issuer::status::{self, Standing},
    on_db, on_tx,
};

/// Endorsements that a badge takes along when it is accepted, and that its page shows: the first ones. Verifiers look at no
/// more than sixteen.
const MOST: i64 = 12;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    organisation_id: String,
    organisation: String,
    owner_id: String,
    owner: String,
    achievement_id: String,
    version: i64,
    fields: String,
    locale: String,
    words: String,
    display: String,
    list: i64,
    position: i64,
    endorsed: i64,
    taken_back: Option<i64>,
    reason: String,
}

fn read(row: Row) -> Result<Endorsement, Corrupt> {
    Ok(Endorsement {
        content: versions::content(&row.fields)?,
        locale: row.locale.parse().map_err(|_| Corrupt::new("endorsement.locale", &row.locale))?,
        display: Display::from_word(&row.display).ok_or_else(|| Corrupt::new("endorsement.display", &row.display))?,
        id: row.id,
        organisation_id: row.organisation_id,
        organisation: row.organisation,
        owner_id: row.owner_id,
        owner: row.owner,
        achievement_id: row.achievement_id,
        version: row.version,
        words: row.words,
        bit: (row.list, row.position),
        endorsed: row.endorsed,
        taken_back: row.taken_back,
        reason: row.reason,
    })
}

macro_rules! select {
    ($($rest:tt)+) => {
        concat!(
            "SELECT e.id, e.organisation_id, o.name AS organisation, p.id AS owner_id, p.name AS owner, ",
            "e.achievement_id, e.version, v.fields, e.locale, e.words, e.display, e.list, e.position, e.endorsed, ",
            "e.taken_back, e.reason FROM endorsement e JOIN organisation o ON o.id = e.organisation_id ",
            "JOIN achievement a ON a.id = e.achievement_id JOIN organisation p ON p.id = a.organisation_id ",
            "JOIN achievement_version v ON v.achievement_id = e.achievement_id AND v.number = e.version WHERE ",
            $($rest)+
        )
    };
}

/// The condition for what everybody sees.
macro_rules! seen {
    ($rest:literal) => {
        concat!("e.display = 'shown' AND e.taken_back IS NULL AND o.status <> 'suspended' AND ", $rest)
    };
}

/// An endorsement that is made.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub id: &'a str,
    pub city_id: &'a str,
    /// Who endorses.
    pub organisation_id: &'a str,
    /// The badge and its version.
    pub badge: (&'a str, i64),
    /// The language of the words.
    pub locale: &'a str,
    pub words: &'a str,
    /// The signed credential.
    pub source: &'a str,
    pub bit: (i64, i64),
    /// Unix milliseconds.
    pub now: i64,
}

/// Keeps one. `false`: they have endorsed this version, and not taken that back.
///
/// # Errors
/// When the database fails.
pub(super) async fn put(tx: &mut Tx, new: &New<'_>) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let written = sqlx::query(
            "INSERT INTO endorsement (id, city_id, organisation_id, achievement_id, version, locale, words, source, list, \
             position, display, endorsed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', $11) \
             ON CONFLICT DO NOTHING",
        )
        .bind(new.id)
        .bind(new.city_id)
        .bind(new.organisation_id)
        .bind(new.badge.0)
        .bind(new.badge.1)
        .bind(new.locale)
        .bind(new.words)
        .bind(new.source)
        .bind(new.bit.0)
        .bind(new.bit.1)
        .bind(new.now)
        .execute(conn)
        .await?;
        Ok(written.rows_affected() > 0)
    })
}

/// What an organisation has said and what was said of its badges, the last first.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of_organisation(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Endorsement>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("e.organisation_id = $1 OR a.organisation_id = $1 ORDER BY e.endorsed DESC, e.id DESC"))
            .bind(organisation_id)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
}

/// One of those.
///
/// # Errors
/// As [`of_organisation`].
pub async fn one(db: &Db, organisation_id: &str, id: &str) -> anyhow::Result<Option<Endorsement>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("e.id = $2 AND (e.organisation_id = $1 OR a.organisation_id = $1)"))
            .bind(organisation_id)
            .bind(id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(read).transpose()?)
}

/// Whether an organisation has endorsed a version of a badge, and not taken that back.
///
/// # Errors
/// When the database fails.
pub async fn holds(db: &Db, organisation_id: &str, (badge, version): (&str, i64)) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let found: Option<String> = sqlx::query_scalar(
            "SELECT id FROM endorsement WHERE organisation_id = $1 AND achievement_id = $2 AND version = $3 \
             AND taken_back IS NULL",
        )
        .bind(organisation_id)
        .bind(badge)
        .bind(version)
        .fetch_optional(pool)
        .await?;
        Ok(found.is_some())
    })
}

/// What everybody sees of what is said of a version, the first first.
///
/// # Errors
/// As [`of_organisation`].
pub async fn seen(db: &Db, (badge, version): (&str, i64)) -> anyhow::Result<Vec<Endorsement>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!(seen!("e.achievement_id = $1 AND e.version = $2 ORDER BY e.endorsed, e.id LIMIT $3")))
            .bind(badge)
            .bind(version)
            .bind(MOST)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
}

/// The same as signed credentials, for a badge that takes them along.
///
/// # Errors
/// As [`of_organisation`].
pub async fn signed(db: &Db, (badge, version): (&str, i64)) -> anyhow::Result<Vec<serde_json::Value>> {
    let sources: Vec<String> = on_db!(db, |pool| {
        sqlx::query_scalar(concat!(
            "SELECT e.source FROM endorsement e JOIN organisation o ON o.id = e.organisation_id WHERE ",
            seen!("e.achievement_id = $1 AND e.version = $2 ORDER BY e.endorsed, e.id LIMIT $3")
        ))
        .bind(badge)
        .bind(version)
        .bind(MOST)
        .fetch_all(pool)
        .await?
    });
    let json = |source: &String| serde_json::from_str(source).map_err(|_| Corrupt::new("endorsement.source", source));
    Ok(sources.iter().map(json).collect::<Result<_, _>>()?)
}

/// The credential at an address of ours, as long as the badge's organisation shows it and nobody has suspended who
/// endorses. What was taken back stays there: its bit says so.
///
/// # Errors
/// When the database fails.
pub async fn published(db: &Db, id: &str) -> sqlx::Result<Option<String>> {
    // no database keeps NUL, and nothing of ours has it in its name
    if id.contains('\0') {
        return Ok(None);
    }
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT e.source FROM endorsement e JOIN organisation o ON o.id = e.organisation_id \
             WHERE e.id = $1 AND e.display = 'shown' AND o.status <> 'suspended'",
        )
        .bind(id)
        .fetch_optional(pool)
        .await
    })
}

/// Shows it, or does not. Whether that changed anything: what was taken back is not shown again.
///
/// # Errors
/// When the database fails.
pub(super) async fn display(tx: &mut Tx, id: &str, display: Display) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let written =
            sqlx::query("UPDATE endorsement SET display = $2 WHERE id = $1 AND display <> $2 AND taken_back IS NULL")
                .bind(id)
                .bind(display.as_str())
                .execute(conn)
                .await?;
        Ok(written.rows_affected() > 0)
    })
}

/// Takes one back, for every verifier too. `false` where that was done before.
///
/// # Errors
/// When the database fails.
pub(super) async fn take_back(tx: &mut Tx, endorsement: &Endorsement, reason: &str, now_ms: i64) -> sqlx::Result<bool> {
    let written = on_tx!(&mut *tx, |conn| {
        sqlx::query("UPDATE endorsement SET taken_back = $2, reason = $3 WHERE id = $1 AND taken_back IS NULL")
            .bind(&endorsement.id)
            .bind(now_ms)
            .bind(reason)
            .execute(conn)
            .await?
            .rows_affected()
    });
    if written == 0 {
        return Ok(false);
    }
    status::set(tx, &endorsement.organisation_id, endorsement.bit, Standing::Revoked, now_ms).await
}
