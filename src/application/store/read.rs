//! Reading applications.

use super::super::model::{Application, ApplicationStatus, Dossier, Mark, Said};
use super::evidence;
use crate::{
    badge::{model::Content, versions},
    db::Db,
    error::Corrupt,
    on_db,
};

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: String,
    city_id: String,
    organisation_id: String,
    achievement_id: String,
    version: i64,
    account_id: String,
    status: String,
    words: String,
    revision: i64,
    created: i64,
    submitted: Option<i64>,
    award_id: Option<String>,
}

pub(super) fn read(row: Row) -> Result<Application, Corrupt> {
    Ok(Application {
        status: ApplicationStatus::from_word(&row.status)
            .ok_or_else(|| Corrupt::new("badge_application.status", &row.status))?,
        id: row.id,
        city_id: row.city_id,
        organisation_id: row.organisation_id,
        achievement_id: row.achievement_id,
        version: row.version,
        account_id: row.account_id,
        words: row.words,
        revision: row.revision,
        created: row.created,
        submitted: row.submitted,
        award_id: row.award_id,
    })
}

macro_rules! select_application {
    ($rest:literal) => {
        concat!(
            "SELECT b.id, b.city_id, b.organisation_id, b.achievement_id, b.version, b.account_id, b.status, b.words, ",
            "b.revision, b.created, b.submitted, b.award_id FROM badge_application b ",
            $rest
        )
    };
}
pub(super) use select_application;

/// An application.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn get(db: &Db, id: &str) -> anyhow::Result<Option<Application>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_application!("WHERE b.id = $1")).bind(id).fetch_optional(pool).await?
    });
    Ok(row.map(read).transpose()?)
}

/// Somebody's newest application for a badge.
///
/// # Errors
/// As [`get`].
pub async fn latest(db: &Db, account_id: &str, achievement_id: &str) -> anyhow::Result<Option<Application>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_application!(
            "WHERE b.account_id = $1 AND b.achievement_id = $2 ORDER BY b.created DESC, b.id DESC LIMIT 1"
        ))
        .bind(account_id)
        .bind(achievement_id)
        .fetch_optional(pool)
        .await?
    });
    Ok(row.map(read).transpose()?)
}

/// The applications for a badge that its organisation knows of, each with what the applicant is called: those that wait first.
///
/// # Errors
/// As [`get`].
pub async fn all_of_badge(db: &Db, achievement_id: &str) -> anyhow::Result<Vec<(Application, String)>> {
    #[derive(sqlx::FromRow)]
    struct Named {
        name: String,
        #[sqlx(flatten)]
        row: Row,
    }
    let rows: Vec<Named> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT a.name, b.id, b.city_id, b.organisation_id, b.achievement_id, b.version, b.account_id, b.status, \
             b.words, b.revision, b.created, b.submitted, b.award_id FROM badge_application b \
             JOIN account a ON a.id = b.account_id WHERE b.achievement_id = $1 AND b.status <> 'open' \
             ORDER BY CASE WHEN b.status = 'submitted' THEN 0 ELSE 1 END, b.submitted, b.id LIMIT 500",
        )
        .bind(achievement_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(|named| Ok((read(named.row)?, named.name))).collect()
}

/// A badge that somebody has applied for.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub achievement_id: String,
    pub content: Content,
    /// How many wait for an answer.
    pub count: u32,
}

/// The badges of an organisation that somebody has applied for.
///
/// # Errors
/// As [`get`].
pub async fn waiting(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Waiting>> {
    let rows: Vec<(String, String, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT a.id, v.fields, (SELECT COUNT(*) FROM badge_application b WHERE b.achievement_id = a.id \
             AND b.status = 'submitted') FROM achievement a \
             JOIN achievement_version v ON v.achievement_id = a.id AND v.number = a.version \
             WHERE a.organisation_id = $1 AND EXISTS (SELECT 1 FROM badge_application b WHERE b.achievement_id = a.id \
             AND b.status <> 'open') ORDER BY a.created, a.id",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|(achievement_id, fields, count)| {
            let content =
                serde_json::from_str(&fields).map_err(|_| Corrupt::new("achievement_version.fields", &fields))?;
            Ok(Waiting { achievement_id, content, count: u32::try_from(count).unwrap_or(u32::MAX) })
        })
        .collect()
}

/// Whether somebody has accepted a badge that holds at a moment, in Unix milliseconds; with `offered`, whether it was at least
/// offered to them.
///
/// # Errors
/// When the database fails.
pub async fn holds(
    db: &Db,
    account_id: &str,
    achievement_id: &str,
    (now_ms, offered): (i64, bool),
) -> sqlx::Result<bool> {
    let count: i64 = on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT COUNT(*) FROM award w LEFT JOIN award_bit b ON b.organisation_id = w.organisation_id \
             AND b.list = w.list AND b.position = w.position WHERE w.account_id = $1 AND w.achievement_id = $2 \
             AND w.child = '' AND (w.ends IS NULL OR w.ends >= $3) AND ((w.status = 'accepted' \
             AND COALESCE(b.standing, 'issued') = 'issued') OR (w.status = 'offered' AND $4 = 1))",
        )
        .bind(account_id)
        .bind(achievement_id)
        .bind(now_ms)
        .bind(i64::from(offered))
        .fetch_one(pool)
        .await?
    });
    Ok(count > 0)
}

#[derive(sqlx::FromRow)]
struct MarkRow {
    position: i64,
    ticked: i64,
    confirmed: i64,
    missing: String,
    peer_token: Option<String>,
}

#[derive(sqlx::FromRow)]
struct SaidRow {
    evidence_id: String,
    account_id: String,
    name: String,
    confirmed: i64,
    words: String,
}

/// An application with all that belongs to it.
///
/// # Errors
/// As [`get`].
pub async fn dossier(db: &Db, application: Application) -> anyhow::Result<Dossier> {
    let version = versions::numbered(db, &application.achievement_id, application.version).await?;
    let content = version.ok_or_else(|| Corrupt::new("badge_application.version", &application.id))?.content;
    let (rows, said): (Vec<MarkRow>, Vec<SaidRow>) = on_db!(db, |pool| {
        let rows = sqlx::query_as(
            "SELECT position, ticked, confirmed, missing, peer_token FROM application_task WHERE application_id = $1",
        )
        .bind(&application.id)
        .fetch_all(pool)
        .await?;
        let said = sqlx::query_as(
            "SELECT p.evidence_id, p.account_id, a.name, p.confirmed, p.words FROM peer_confirmation p \
             JOIN evidence e ON e.id = p.evidence_id JOIN account a ON a.id = p.account_id \
             WHERE e.application_id = $1 ORDER BY p.created, p.account_id",
        )
        .bind(&application.id)
        .fetch_all(pool)
        .await?;
        (rows, said)
    });
    let mut marks = vec![Mark::default(); content.tasks.len()];
    for row in rows {
        if let Some(mark) = usize::try_from(row.position).ok().and_then(|position| marks.get_mut(position)) {
            *mark = Mark {
                ticked: row.ticked != 0,
                confirmed: row.confirmed != 0,
                missing: row.missing,
                peer_token: row.peer_token,
            };
        }
    }
    let said = said
        .into_iter()
        .map(|row| Said {
            evidence_id: row.evidence_id,
            account_id: row.account_id,
            name: row.name,
            confirmed: row.confirmed != 0,
            words: row.words,
        })
        .collect();
    let pieces = evidence::of_application(db, &application.id).await?;
    Ok(Dossier { application, content, marks, pieces, said })
}
