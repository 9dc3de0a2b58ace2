//! Codes in the database.

use super::model::{Code, CodeStatus, Letters};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    city_id: String,
    organisation_id: String,
    achievement_id: String,
    code: String,
    most: Option<i64>,
    uses: i64,
    status: String,
    ends: Option<i64>,
    created: i64,
}

fn read(row: Row) -> Result<Code, Corrupt> {
    Ok(Code {
        letters: Letters::parse(&row.code).ok_or_else(|| Corrupt::new("claim_code.code", &row.code))?,
        status: CodeStatus::from_word(&row.status).ok_or_else(|| Corrupt::new("claim_code.status", &row.status))?,
        id: row.id,
        city_id: row.city_id,
        organisation_id: row.organisation_id,
        achievement_id: row.achievement_id,
        most: row.most,
        uses: row.uses,
        ends: row.ends,
        created: row.created,
    })
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, city_id, organisation_id, achievement_id, code, most, uses, status, ends, created ",
            "FROM claim_code WHERE ",
            $rest
        )
    };
}

/// Keeps a new code. `by`: whose account makes it.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, code: &Code, by: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO claim_code (id, city_id, organisation_id, achievement_id, code, most, uses, status, ends, \
             created, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(&code.id)
        .bind(&code.city_id)
        .bind(&code.organisation_id)
        .bind(&code.achievement_id)
        .bind(code.letters.as_str())
        .bind(code.most)
        .bind(code.uses)
        .bind(code.status.as_str())
        .bind(code.ends)
        .bind(code.created)
        .bind(by)
        .execute(conn)
        .await
        .map(|_| ())
    })
}

/// The codes of a badge, the last made first.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of_achievement(db: &Db, achievement_id: &str) -> anyhow::Result<Vec<Code>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("achievement_id = $1 ORDER BY created DESC, id DESC"))
            .bind(achievement_id)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
}

/// A code of a badge.
///
/// # Errors
/// As [`of_achievement`].
pub async fn one(db: &Db, achievement_id: &str, id: &str) -> anyhow::Result<Option<Code>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("achievement_id = $1 AND id = $2"))
            .bind(achievement_id)
            .bind(id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(read).transpose()?)
}

/// The code of these characters, in whatever state.
///
/// # Errors
/// As [`of_achievement`].
pub async fn by_letters(db: &Db, letters: &Letters) -> anyhow::Result<Option<Code>> {
    let row: Option<Row> =
        on_db!(db, |pool| { sqlx::query_as(select!("code = $1")).bind(letters.as_str()).fetch_optional(pool).await? });
    Ok(row.map(read).transpose()?)
}

/// Gives a code another status, where it has not ended and does not have it already. Whether that changed anything.
///
/// # Errors
/// When the database fails.
pub async fn set_status(tx: &mut Tx, id: &str, to: CodeStatus) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let written =
            sqlx::query("UPDATE claim_code SET status = $2 WHERE id = $1 AND status <> 'ended' AND status <> $2")
                .bind(id)
                .bind(to.as_str())
                .execute(conn)
                .await?;
        Ok(written.rows_affected() > 0)
    })
}

/// A code as a transaction sees it that holds its row until the end.
///
/// # Errors
/// As [`of_achievement`].
pub(super) async fn hold(tx: &mut Tx, id: &str) -> anyhow::Result<Option<Code>> {
    let row: Option<Row> = on_tx!(tx, |conn| {
        sqlx::query("UPDATE claim_code SET uses = uses WHERE id = $1").bind(id).execute(&mut *conn).await?;
        sqlx::query_as(select!("id = $1")).bind(id).fetch_optional(conn).await?
    });
    Ok(row.map(read).transpose()?)
}

/// Notes that somebody has used a code that the transaction holds.
///
/// # Errors
/// When the database fails.
pub(super) async fn redeem(tx: &mut Tx, id: &str, (account, award): (&str, &str), now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO claim_redemption (claim_code_id, account_id, award_id, redeemed) VALUES ($1, $2, $3, $4)",
        )
        .bind(id)
        .bind(account)
        .bind(award)
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
        sqlx::query("UPDATE claim_code SET uses = uses + 1 WHERE id = $1").bind(id).execute(conn).await.map(|_| ())
    })
}

/// Whether somebody has used a code and, where they have, the award that came of it.
///
/// # Errors
/// When the database fails.
pub(super) async fn redeemed(tx: &mut Tx, id: &str, account_id: &str) -> sqlx::Result<Option<Option<String>>> {
    on_tx!(tx, |conn| {
        sqlx::query_scalar("SELECT award_id FROM claim_redemption WHERE claim_code_id = $1 AND account_id = $2")
            .bind(id)
            .bind(account_id)
            .fetch_optional(conn)
            .await
    })
}

/// Has everybody else wait who writes about an account, until the transaction ends. Whether there is one.
///
/// # Errors
/// When the database fails.
pub(super) async fn hold_account(tx: &mut Tx, account_id: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let held =
            sqlx::query("UPDATE account SET locale = locale WHERE id = $1").bind(account_id).execute(conn).await?;
        Ok(held.rows_affected() > 0)
    })
}

/// Whether somebody has the badge of a code, by this code or otherwise, and it holds.
///
/// # Errors
/// When the database fails.
pub async fn has(db: &Db, code: &Code, account_id: &str, now_ms: i64) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let found: Option<String> = sqlx::query_scalar(
            "SELECT w.id FROM award w JOIN award_bit b ON b.organisation_id = w.organisation_id AND b.list = w.list \
             AND b.position = w.position AND b.standing <> 'revoked' \
             WHERE w.account_id = $1 AND w.achievement_id = $2 AND w.child = '' AND w.status = 'accepted' \
             AND ((w.slot IS NOT NULL AND (w.ends IS NULL OR w.ends >= $3)) OR EXISTS \
             (SELECT 1 FROM claim_redemption r WHERE r.award_id = w.id AND r.claim_code_id = $4)) LIMIT 1",
        )
        .bind(account_id)
        .bind(&code.achievement_id)
        .bind(now_ms)
        .bind(&code.id)
        .fetch_optional(pool)
        .await?;
        Ok(found.is_some())
    })
}

/// Whether somebody has used a code, and what it gave them still waits to be accepted: the process was killed in between.
///
/// # Errors
/// When the database fails.
pub async fn waits(db: &Db, code: &Code, account_id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let found: Option<String> = sqlx::query_scalar(
            "SELECT w.id FROM claim_redemption r JOIN award w ON w.id = r.award_id \
             WHERE r.claim_code_id = $1 AND r.account_id = $2 AND w.status <> 'accepted'",
        )
        .bind(&code.id)
        .bind(account_id)
        .fetch_optional(pool)
        .await?;
        Ok(found.is_some())
    })
}
