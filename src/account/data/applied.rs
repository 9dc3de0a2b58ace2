//! What somebody has applied for, what they have shown for it, and what they said of what others show.

use super::held::{maybe, moment, rows};
use crate::db::Db;
use serde::{Serialize, Serializer};
use sqlx::FromRow;

/// That somebody applies for a badge.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Application {
    organisation: String,
    badge: String,
    version: i64,
    status: String,
    /// What the organisation said.
    words: String,
    #[serde(serialize_with = "moment")]
    created: i64,
    #[serde(serialize_with = "maybe")]
    submitted: Option<i64>,
    #[serde(serialize_with = "maybe")]
    decided: Option<i64>,
}

pub async fn applications(db: &Db, account_id: &str) -> sqlx::Result<Vec<Application>> {
    rows(
        db,
        account_id,
        "SELECT o.name AS organisation, b.achievement_id AS badge, b.version, b.status, b.words, b.created, b.submitted, \
         b.decided FROM badge_application b JOIN organisation o ON o.id = b.organisation_id WHERE b.account_id = $1 \
         ORDER BY b.created, b.id",
    )
    .await
}

/// What somebody shows; a file is beside this one, by the id.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    id: String,
    badge: String,
    /// Position of the task, from 0.
    task: i64,
    kind: String,
    words: String,
    address: Option<String>,
    visibility: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

pub async fn evidence(db: &Db, account_id: &str) -> sqlx::Result<Vec<Evidence>> {
    rows(
        db,
        account_id,
        "SELECT e.id, b.achievement_id AS badge, e.position AS task, e.kind, e.words, e.address, e.visibility, e.created \
         FROM evidence e JOIN badge_application b ON b.id = e.application_id WHERE e.account_id = $1 \
         ORDER BY e.created, e.id",
    )
    .await
}

/// The files of somebody's evidence: name and content.
pub async fn evidence_files(db: &Db, account_id: &str) -> sqlx::Result<Vec<(String, Vec<u8>)>> {
    let files: Vec<(String, String, Vec<u8>)> = rows(
        db,
        account_id,
        "SELECT f.evidence_id, f.media_type, f.bytes FROM evidence_file f JOIN evidence e ON e.id = f.evidence_id \
         WHERE e.account_id = $1 ORDER BY f.evidence_id",
    )
    .await?;
    let named = files.into_iter().map(|(id, media_type, bytes)| {
        let end = if media_type == "application/pdf" { "pdf" } else { "jpg" };
        (format!("evidence/{id}.{end}"), bytes)
    });
    Ok(named.collect())
}

/// What somebody said of what another shows.
#[derive(FromRow, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Confirmation {
    badge: String,
    #[serde(serialize_with = "yes")]
    confirmed: i64,
    words: String,
    #[serde(serialize_with = "moment")]
    created: i64,
}

/// 1 or 0 of the database as JSON has it.
fn yes<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    (*value != 0).serialize(serializer)
}

pub async fn confirmations(db: &Db, account_id: &str) -> sqlx::Result<Vec<Confirmation>> {
    rows(
        db,
        account_id,
        "SELECT b.achievement_id AS badge, p.confirmed, p.words, p.created FROM peer_confirmation p \
         JOIN evidence e ON e.id = p.evidence_id JOIN badge_application b ON b.id = e.application_id \
         WHERE p.account_id = $1 ORDER BY p.created, p.evidence_id",
    )
    .await
}
