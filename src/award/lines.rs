//! Who was awarded a badge, as its organisation knows them.

use super::model::{AwardStatus, Via};
use crate::{db::Db, error::Corrupt, issuer::status::Standing, on_db};

/// One award in the list of a badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    /// What the account is called, where they took part in something of the organisation; else what it typed. May be empty.
    pub who: String,
    /// First name of the child whose it is; empty: their own.
    pub child: String,
    pub status: AwardStatus,
    pub standing: Standing,
    pub via: Via,
    /// Unix milliseconds.
    pub awarded: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    name: Option<String>,
    person: String,
    email: Option<String>,
    child: String,
    status: String,
    standing: Option<String>,
    via: String,
    awarded: i64,
}

fn standing(word: Option<&str>) -> Result<Standing, Corrupt> {
    let read = |word: &str| Standing::from_word(word).ok_or_else(|| Corrupt::new("award_bit.standing", word));
    Ok(word.map(read).transpose()?.unwrap_or(Standing::Issued))
}

fn status(word: &str) -> Result<AwardStatus, Corrupt> {
    AwardStatus::from_word(word).ok_or_else(|| Corrupt::new("award.status", word))
}

fn read(row: Row) -> Result<Line, Corrupt> {
    let typed = if row.person.is_empty() { row.email.unwrap_or_default() } else { row.person };
    Ok(Line {
        who: row.name.unwrap_or(typed),
        child: row.child,
        status: status(&row.status)?,
        standing: standing(row.standing.as_deref())?,
        via: Via::from_word(&row.via).ok_or_else(|| Corrupt::new("award.via", &row.via))?,
        awarded: row.awarded,
        id: row.id,
    })
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT w.id, w.person, w.email, w.child, w.status, b.standing, w.via, w.awarded, ",
            "CASE WHEN w.via IN ('presence', 'automatic') OR EXISTS (SELECT 1 FROM registration r ",
            "JOIN session s ON s.id = r.session_id JOIN opportunity o ON o.id = s.opportunity_id ",
            "WHERE r.account_id = w.account_id AND r.presence = 'present' AND o.organisation_id = w.organisation_id) ",
            "THEN a.name END AS name FROM award w LEFT JOIN account a ON a.id = w.account_id LEFT JOIN award_bit b ",
            "ON b.organisation_id = w.organisation_id AND b.list = w.list AND b.position = w.position ",
            "WHERE w.achievement_id = $1 ",
            $rest
        )
    };
}

/// Everybody who was awarded a badge, the last first: `count` of them after the first `skip`.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of_achievement(db: &Db, achievement_id: &str, (skip, count): (i64, i64)) -> anyhow::Result<Vec<Line>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("ORDER BY w.awarded DESC, w.id DESC LIMIT $2 OFFSET $3"))
            .bind(achievement_id)
            .bind(count)
            .bind(skip)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
}

/// One of them.
///
/// # Errors
/// As [`of_achievement`].
pub async fn one(db: &Db, achievement_id: &str, id: &str) -> anyhow::Result<Option<Line>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("AND w.id = $2")).bind(achievement_id).bind(id).fetch_optional(pool).await?
    });
    Ok(row.map(read).transpose()?)
}

/// How many awards of a badge there are of each kind.
///
/// # Errors
/// As [`of_achievement`].
pub async fn counts(db: &Db, achievement_id: &str) -> anyhow::Result<Vec<(AwardStatus, Standing, i64)>> {
    let rows: Vec<(String, Option<String>, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT w.status, b.standing, COUNT(*) FROM award w LEFT JOIN award_bit b \
             ON b.organisation_id = w.organisation_id AND b.list = w.list AND b.position = w.position \
             WHERE w.achievement_id = $1 GROUP BY w.status, b.standing",
        )
        .bind(achievement_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(|(word, said, count)| Ok((status(&word)?, standing(said.as_deref())?, count))).collect()
}
