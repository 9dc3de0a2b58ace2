//! Badges given to several at once, in the database: runs, and the rows in them.

use super::model::Via;
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

words! {
    /// What became of a row.
    RowState {
        Waiting = "waiting",
        Given = "given",
        /// They have it, or were offered it.
        Already = "already",
        /// The account is gone.
        Nobody = "nobody",
        /// The badge is not awarded any more.
        Stopped = "stopped",
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

/// Somebody whom a run goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewRow {
    /// From 1; of a list, its line.
    pub number: i64,
    pub registration_id: Option<String>,
    /// Lower case.
    pub email: Option<String>,
    /// What the organisation calls them; may be empty.
    pub person: String,
    /// What they did; may be empty.
    pub narrative: String,
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

/// A row as it stands, with what its account is called where it names a place.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    pub number: i64,
    pub email: Option<String>,
    /// What the organisation calls them; may be empty.
    pub person: String,
    pub narrative: String,
    /// The word of a [`RowState`].
    pub state: String,
    /// Of the account whose place it is.
    pub account_id: Option<String>,
    pub child: Option<String>,
    /// Of whoever gets the letter: the account whose place it is, or the one that has the address.
    pub account_email: Option<String>,
    pub account_name: Option<String>,
    pub account_locale: Option<String>,
    /// Sealed.
    pub token: Option<String>,
    /// The link has not been used.
    pub is_open: bool,
    /// They have it already, or were offered it.
    pub has_it: bool,
}

macro_rules! select_row {
    ($rest:literal) => {
        concat!(
            "SELECT w.number, w.email, w.person, w.narrative, w.state, r.account_id, r.child, w.token, ",
            "COALESCE(p.email, e.email) AS account_email, COALESCE(p.name, e.name) AS account_name, ",
            "COALESCE(p.locale, e.locale) AS account_locale, ",
            "EXISTS (SELECT 1 FROM award x WHERE x.id = w.award_id AND x.token_hash IS NOT NULL) AS is_open, ",
            "EXISTS (SELECT 1 FROM award x JOIN award_run n ON n.id = w.run_id WHERE x.achievement_id = n.achievement_id ",
            "AND x.slot IS NOT NULL AND x.child = '' AND (x.account_id = e.id OR x.email = w.email) ",
            "AND (x.ends IS NULL OR x.ends >= $2)) AS has_it ",
            "FROM award_run_row w LEFT JOIN registration r ON r.id = w.registration_id ",
            "LEFT JOIN account p ON p.id = r.account_id LEFT JOIN account e ON e.email = w.email WHERE w.run_id = $1 ",
            $rest
        )
    };
}

/// Every row of a run.
///
/// # Errors
/// When the database fails.
pub async fn rows(db: &Db, run_id: &str, now_ms: i64) -> sqlx::Result<Vec<Row>> {
    on_db!(db, |pool| {
        sqlx::query_as(select_row!("ORDER BY w.number")).bind(run_id).bind(now_ms).fetch_all(pool).await
    })
}

/// The next rows of a run that wait, at most `limit`.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &Db, run_id: &str, limit: i64, now_ms: i64) -> sqlx::Result<Vec<Row>> {
    on_db!(db, |pool| {
        sqlx::query_as(select_row!("AND w.state = 'waiting' ORDER BY w.number LIMIT $3"))
            .bind(run_id)
            .bind(now_ms)
            .bind(limit)
            .fetch_all(pool)
            .await
    })
}

/// How many rows of a run are in which state.
///
/// # Errors
/// As [`one`].
pub async fn counts(db: &Db, run_id: &str) -> anyhow::Result<Vec<(RowState, i64)>> {
    let rows: Vec<(String, i64)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT state, COUNT(*) FROM award_run_row WHERE run_id = $1 GROUP BY state")
            .bind(run_id)
            .fetch_all(pool)
            .await?
    });
    let read = |(word, count): (String, i64)| {
        Ok((RowState::from_word(&word).ok_or_else(|| Corrupt::new("award_run_row.state", &word))?, count))
    };
    rows.into_iter().map(read).collect()
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

/// Whether a version is the newest of its badge, which is awarded, by an organisation that may.
///
/// # Errors
/// When the database fails.
pub async fn may_be_given(tx: &mut Tx, achievement_id: &str, version: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT a.version FROM achievement a JOIN organisation o ON o.id = a.organisation_id \
             WHERE a.id = $1 AND a.version = $2 AND a.status = 'published' AND o.status = 'verified'",
        )
        .bind(achievement_id)
        .bind(version)
        .fetch_optional(conn)
        .await?;
        Ok(found.is_some())
    })
}

/// Notes that a row was given; what the award has itself is not kept twice.
///
/// # Errors
/// When the database fails.
pub async fn settle_given(
    tx: &mut Tx,
    (run_id, number): (&str, i64),
    award_id: &str,
    token: Option<&str>,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE award_run_row SET state = 'given', award_id = $3, token = $4, email = NULL, narrative = '' \
             WHERE run_id = $1 AND number = $2",
        )
        .bind(run_id)
        .bind(number)
        .bind(award_id)
        .bind(token)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// Notes what else became of a row.
///
/// # Errors
/// When the database fails.
pub async fn settle(tx: &mut Tx, (run_id, number): (&str, i64), state: RowState) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE award_run_row SET state = $3 WHERE run_id = $1 AND number = $2")
            .bind(run_id)
            .bind(number)
            .bind(state.as_str())
            .execute(conn)
            .await?;
        Ok(())
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
