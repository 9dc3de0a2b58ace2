//! Badges given to several at once, in the database.

use super::{model::Via, rows::NewRow};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
    words::words,
};

words! {
    /// How far a run is.
    RunStatus {
        /// It can be looked at, and nothing is given.
        LookedAt = "looked-at",
        Running = "running",
        Done = "done",
    }
}

/// A badge that is given to several at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub id: String,
    pub city_id: String,
    pub organisation_id: String,
    pub achievement_id: String,
    /// By presence: to registrations; by a list: to addresses; by hand: links for whoever has them.
    pub via: Via,
    pub session_id: Option<String>,
    /// Absent where whoever gives it has no account any more.
    pub awarded_by: Option<String>,
    pub status: RunStatus,
    /// Unix milliseconds.
    pub created: i64,
}

#[derive(sqlx::FromRow)]
struct RunRow {
    id: String,
    city_id: String,
    organisation_id: String,
    achievement_id: String,
    via: String,
    session_id: Option<String>,
    awarded_by: Option<String>,
    status: String,
    created: i64,
}

impl RunRow {
    fn run(self) -> Result<Run, Corrupt> {
        Ok(Run {
            via: Via::from_word(&self.via).ok_or_else(|| Corrupt::new("award_run.via", &self.via))?,
            status: RunStatus::from_word(&self.status).ok_or_else(|| Corrupt::new("award_run.status", &self.status))?,
            id: self.id,
            city_id: self.city_id,
            organisation_id: self.organisation_id,
            achievement_id: self.achievement_id,
            session_id: self.session_id,
            awarded_by: self.awarded_by,
            created: self.created,
        })
    }
}

macro_rules! select_run {
    ($rest:literal) => {
        concat!(
            "SELECT id, city_id, organisation_id, achievement_id, via, session_id, awarded_by, status, created \
             FROM award_run ",
            $rest
        )
    };
}

/// A run of a badge.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn one(db: &Db, achievement_id: &str, id: &str) -> anyhow::Result<Option<Run>> {
    let row: Option<RunRow> = on_db!(db, |pool| {
        sqlx::query_as(select_run!("WHERE id = $1 AND achievement_id = $2"))
            .bind(id)
            .bind(achievement_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(RunRow::run).transpose()?)
}

/// The runs of a badge, the last first.
///
/// # Errors
/// As [`one`].
pub async fn of_achievement(db: &Db, achievement_id: &str) -> anyhow::Result<Vec<Run>> {
    let rows: Vec<RunRow> = on_db!(db, |pool| {
        sqlx::query_as(select_run!("WHERE achievement_id = $1 ORDER BY created DESC, id DESC LIMIT 10"))
            .bind(achievement_id)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(RunRow::run).collect::<Result<_, _>>()?)
}

/// The runs that are being given, the longest waiting first.
///
/// # Errors
/// As [`one`].
pub async fn running(db: &Db) -> anyhow::Result<Vec<Run>> {
    let rows: Vec<RunRow> = on_db!(db, |pool| {
        sqlx::query_as(select_run!("WHERE status = 'running' ORDER BY created, id")).fetch_all(pool).await?
    });
    Ok(rows.into_iter().map(RunRow::run).collect::<Result<_, _>>()?)
}

/// Keeps a run with its rows.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, run: &Run, rows: &[NewRow]) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO award_run (id, city_id, organisation_id, achievement_id, via, session_id, awarded_by, status, \
             created) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(&run.id)
        .bind(&run.city_id)
        .bind(&run.organisation_id)
        .bind(&run.achievement_id)
        .bind(run.via.as_str())
        .bind(&run.session_id)
        .bind(&run.awarded_by)
        .bind(run.status.as_str())
        .bind(run.created)
        .execute(&mut *conn)
        .await?;
        for row in rows {
            sqlx::query(
                "INSERT INTO award_run_row (run_id, number, registration_id, email, person, narrative, state) \
                 VALUES ($1, $2, $3, $4, $5, $6, 'waiting')",
            )
            .bind(&run.id)
            .bind(row.number)
            .bind(&row.registration_id)
            .bind(&row.email)
            .bind(&row.person)
            .bind(&row.narrative)
            .execute(&mut *conn)
            .await?;
        }
        Ok(())
    })
}

/// Throws away what the same person has only looked at of the same badge before a run: they have changed the list.
///
/// # Errors
/// When the database fails.
pub async fn drop_before(tx: &mut Tx, run: &Run) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "DELETE FROM award_run WHERE achievement_id = $1 AND awarded_by = $2 AND status = 'looked-at' AND id <> $3",
        )
        .bind(&run.achievement_id)
        .bind(&run.awarded_by)
        .bind(&run.id)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// Lets a run be given that was looked at; `false` where it was before.
///
/// # Errors
/// When the database fails.
pub async fn start(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let started = sqlx::query("UPDATE award_run SET status = 'running' WHERE id = $1 AND status = 'looked-at'")
            .bind(id)
            .execute(conn)
            .await?;
        Ok(started.rows_affected() > 0)
    })
}

/// Throws a run away that was only looked at; `false` where it was more.
///
/// # Errors
/// When the database fails.
pub async fn drop_looked_at(db: &Db, id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let dropped =
            sqlx::query("DELETE FROM award_run WHERE id = $1 AND status = 'looked-at'").bind(id).execute(pool).await?;
        Ok(dropped.rows_affected() > 0)
    })
}

/// Throws away what is not being given and was begun before that moment.
///
/// # Errors
/// When the database fails.
pub async fn purge(db: &Db, before_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM award_run WHERE created < $1 AND status <> 'running'")
            .bind(before_ms)
            .execute(pool)
            .await?;
        Ok(())
    })
}

/// Has every other server wait that gives the same run, until the transaction ends; returns which of its rows still wait, up to
/// the given number.
///
/// # Errors
/// When the database fails.
pub async fn hold(tx: &mut Tx, run_id: &str, up_to: i64) -> sqlx::Result<Vec<i64>> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE award_run SET status = status WHERE id = $1").bind(run_id).execute(&mut *conn).await?;
        sqlx::query_scalar(
            "SELECT w.number FROM award_run_row w JOIN award_run n ON n.id = w.run_id \
             WHERE w.run_id = $1 AND n.status = 'running' AND w.state = 'waiting' AND w.number <= $2",
        )
        .bind(run_id)
        .bind(up_to)
        .fetch_all(conn)
        .await
    })
}

/// Whether a version is the newest of its badge, which is awarded, by an organisation that may. Whoever else gives the badge to
/// several, or changes it, waits until the transaction ends: two that give it in different orders would wait for each other.
///
/// # Errors
/// When the database fails.
pub async fn may_be_given(tx: &mut Tx, achievement_id: &str, version: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let held = sqlx::query(
            "UPDATE achievement SET revision = revision WHERE id = $1 AND version = $2 AND status = 'published' AND EXISTS \
             (SELECT 1 FROM organisation o WHERE o.id = achievement.organisation_id AND o.status = 'verified')",
        )
        .bind(achievement_id)
        .bind(version)
        .execute(conn)
        .await?;
        Ok(held.rows_affected() > 0)
    })
}

/// Notes that what still waits is not given.
///
/// # Errors
/// When the database fails.
pub async fn stop(tx: &mut Tx, run_id: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE award_run_row SET state = 'stopped' WHERE run_id = $1 AND state = 'waiting'")
            .bind(run_id)
            .execute(conn)
            .await?;
        Ok(())
    })
}

/// Ends a run of which nothing waits any more.
///
/// # Errors
/// When the database fails.
pub async fn finish(tx: &mut Tx, run_id: &str, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE award_run SET status = 'done', finished = $2 WHERE id = $1 AND status = 'running' \
             AND NOT EXISTS (SELECT 1 FROM award_run_row WHERE run_id = $1 AND state = 'waiting')",
        )
        .bind(run_id)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}
