//! What was done, in the database.

use super::model::{AuditWhat, Entry, Event};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use uuid::Uuid;

/// Notes something, in the transaction of the deed itself.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, event: &Event<'_>, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO audit_event (id, city_id, organisation_id, account_id, what, subject, created) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(event.city_id)
        .bind(event.organisation_id)
        .bind(event.account_id)
        .bind(event.what.as_str())
        .bind(event.subject)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    what: String,
    actor: Option<String>,
    person: Option<String>,
    to_oneself: bool,
    subject: String,
    created: i64,
}

fn what(word: &str) -> Result<AuditWhat, Corrupt> {
    AuditWhat::from_word(word).ok_or_else(|| Corrupt::new("audit_event.what", word))
}

/// What was done at an organisation, the newest first: at most `limit` entries, those that come after the entry `before`
/// where one is given.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn of_organisation(
    db: &Db,
    organisation_id: &str,
    limit: i64,
    before: Option<&str>,
) -> anyhow::Result<Vec<Entry>> {
    // a subject that names a person begins with the id of the account, which has 36 characters
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT e.id, e.what, a.name AS actor, p.name AS person, e.subject, e.created, \
             (e.account_id IS NOT NULL AND e.account_id = e.subject) AS to_oneself FROM audit_event e \
             LEFT JOIN account a ON a.id = e.account_id LEFT JOIN account p ON p.id = SUBSTR(e.subject, 1, 36) \
             WHERE e.organisation_id = $1 AND ($2 = '' OR (e.created, e.id) < \
             (SELECT b.created, b.id FROM audit_event b WHERE b.id = $2 AND b.organisation_id = $1)) \
             ORDER BY e.created DESC, e.id DESC LIMIT $3",
        )
        .bind(organisation_id)
        .bind(before.unwrap_or_default())
        .bind(limit)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|row| {
            Ok(Entry {
                what: what(&row.what)?,
                id: row.id,
                actor: row.actor,
                person: row.person,
                to_oneself: row.to_oneself,
                subject: row.subject,
                created: row.created,
            })
        })
        .collect()
}

/// Something that somebody did, as their own file tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Slug of the city.
    pub city: String,
    /// Slug of the organisation.
    pub organisation: String,
    pub what: AuditWhat,
    pub subject: String,
    /// Unix milliseconds.
    pub created: i64,
}

/// Everything that somebody did, the oldest first.
///
/// # Errors
/// As [`of_organisation`].
pub async fn of_account(db: &Db, account_id: &str) -> anyhow::Result<Vec<Deed>> {
    let rows: Vec<(String, String, String, String, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT c.slug, o.slug, e.what, e.subject, e.created FROM audit_event e \
             JOIN organisation o ON o.id = e.organisation_id JOIN city c ON c.id = e.city_id \
             WHERE e.account_id = $1 ORDER BY e.created, e.id",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|(city, organisation, word, subject, created)| {
            Ok(Deed { what: what(&word)?, city, organisation, subject, created })
        })
        .collect()
}
