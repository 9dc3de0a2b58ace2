//! Reports in the database.

use super::model::{Answered, Outcome, Reason, Report};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};

/// How long an address is kept where nobody answers, milliseconds.
const KEPT: i64 = 90 * 86_400_000;
/// Reports that are read at once.
const MOST: i64 = 500;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    opportunity_id: String,
    reason: String,
    words: String,
    email: Option<String>,
    locale: String,
    created: i64,
    outcome: Option<String>,
    answer: Option<String>,
    answered: Option<i64>,
}

macro_rules! select_report {
    ($rest:literal) => {
        concat!(
            "SELECT id, opportunity_id, reason, words, email, locale, created, outcome, answer, answered FROM report ",
            $rest
        )
    };
}

fn report(row: Row) -> Result<Report, Corrupt> {
    let answered = match (row.outcome, row.answer, row.answered) {
        (Some(outcome), Some(words), Some(at)) => Some(Answered {
            outcome: Outcome::from_word(&outcome).ok_or_else(|| Corrupt::new("report.outcome", &outcome))?,
            words,
            at,
        }),
        _ => None,
    };
    Ok(Report {
        reason: Reason::from_word(&row.reason).ok_or_else(|| Corrupt::new("report.reason", &row.reason))?,
        email: row.email.map(|email| email.parse().map_err(|_| Corrupt::new("report.email", &email))).transpose()?,
        locale: row.locale.parse().map_err(|_| Corrupt::new("report.locale", &row.locale))?,
        id: row.id,
        opportunity_id: row.opportunity_id,
        words: row.words,
        created: row.created,
        answered,
    })
}

fn reports(rows: Vec<Row>) -> anyhow::Result<Vec<Report>> {
    Ok(rows.into_iter().map(report).collect::<Result<_, _>>()?)
}

/// Keeps what somebody reports.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, city_id: &str, report: &Report) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO report (id, city_id, opportunity_id, reason, words, email, locale, created) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(&report.id)
        .bind(city_id)
        .bind(&report.opportunity_id)
        .bind(report.reason.as_str())
        .bind(&report.words)
        .bind(report.email.as_ref().map(ToString::to_string))
        .bind(report.locale.as_str())
        .bind(report.created)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// One of a city.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn get(db: &Db, city_id: &str, id: &str) -> anyhow::Result<Option<Report>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_report!("WHERE id = $1 AND city_id = $2"))
            .bind(id)
            .bind(city_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(report).transpose()?)
}

/// Those of a city that wait: what is unsafe first, then the longest waiting.
///
/// # Errors
/// As [`get`].
pub async fn waiting(db: &Db, city_id: &str) -> anyhow::Result<Vec<Report>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_report!(
            "WHERE city_id = $1 AND answered IS NULL \
             ORDER BY CASE WHEN reason = 'unsafe' THEN 0 ELSE 1 END, created, id LIMIT $2"
        ))
        .bind(city_id)
        .bind(MOST)
        .fetch_all(pool)
        .await?
    });
    reports(rows)
}

/// Those of a listing that are answered, the newest answer first.
///
/// # Errors
/// As [`get`].
pub async fn answered(db: &Db, opportunity_id: &str) -> anyhow::Result<Vec<Report>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_report!(
            "WHERE opportunity_id = $1 AND answered IS NOT NULL ORDER BY answered DESC, id DESC LIMIT $2"
        ))
        .bind(opportunity_id)
        .bind(MOST)
        .fetch_all(pool)
        .await?
    });
    reports(rows)
}

/// Notes the city's answer, and forgets whose it is; `false` where somebody else has answered.
///
/// # Errors
/// When the database fails.
pub async fn answer(tx: &mut Tx, id: &str, answered: &Answered) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let changed = sqlx::query(
            "UPDATE report SET outcome = $2, answer = $3, answered = $4, email = NULL \
             WHERE id = $1 AND answered IS NULL",
        )
        .bind(id)
        .bind(answered.outcome.as_str())
        .bind(&answered.words)
        .bind(answered.at)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    })
}

/// Forgets the addresses of those whom nobody has answered for too long; returns how many.
///
/// # Errors
/// When the database fails.
pub async fn forget_addresses(db: &Db, now_ms: i64) -> sqlx::Result<u64> {
    on_db!(db, |pool| {
        let forgotten = sqlx::query("UPDATE report SET email = NULL WHERE email IS NOT NULL AND created <= $1")
            .bind(now_ms - KEPT)
            .execute(pool)
            .await?;
        Ok(forgotten.rows_affected())
    })
}
