//! Lists that come again, uploads, and the rows in them.

use super::{plan::State, table::Row};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
    words::words,
};
use anyhow::Context;

words! {
    /// What is read.
    Kind { Table = "table", Calendar = "calendar" }
}

words! {
    /// How far an upload is.
    RunStatus {
        /// Its columns have no names yet.
        Uploaded = "uploaded",
        /// It can be looked at, and nothing is written.
        LookedAt = "looked-at",
        Running = "running",
        Done = "done",
    }
}

/// A list that comes again.
#[derive(Clone, Debug)]
pub struct Source {
    pub id: String,
    pub kind: Kind,
    pub name: String,
    pub headers: Vec<String>,
    pub mapping: Vec<String>,
    pub locale: Locale,
}

/// An upload.
#[derive(Clone, Debug)]
pub struct Run {
    pub id: String,
    pub city_id: String,
    pub organisation_id: String,
    pub source_id: Option<String>,
    pub account_id: String,
    pub kind: Kind,
    pub name: String,
    pub status: RunStatus,
    pub headers: Vec<String>,
    pub mapping: Vec<String>,
    pub locale: Locale,
    pub row_count: i64,
    /// How many rows became what, once it is done: new, changed, unchanged, left out.
    pub made: [i64; 4],
    /// Unix milliseconds.
    pub created: i64,
}

impl Run {
    /// Where the names of its rows are known from: one's own list or, for calendars, the world.
    #[must_use]
    pub fn space(&self) -> &str {
        match self.kind {
            Kind::Table => self.source_id.as_deref().unwrap_or_default(),
            Kind::Calendar => Kind::Calendar.as_str(),
        }
    }
}

fn list(text: &str) -> anyhow::Result<Vec<String>> {
    serde_json::from_str(text).context("a list in an import")
}

fn json(list: &[String]) -> anyhow::Result<String> {
    Ok(serde_json::to_string(list)?)
}

fn kind(word: &str) -> Result<Kind, Corrupt> {
    Kind::from_word(word).ok_or_else(|| Corrupt::new("import kind", word))
}

#[derive(sqlx::FromRow)]
struct SourceRow {
    id: String,
    kind: String,
    name: String,
    headers: String,
    mapping: String,
    locale: String,
}

impl SourceRow {
    fn source(self) -> anyhow::Result<Source> {
        Ok(Source {
            kind: kind(&self.kind)?,
            headers: list(&self.headers)?,
            mapping: list(&self.mapping)?,
            locale: self.locale.parse().map_err(|_| Corrupt::new("import_source.locale", &self.locale))?,
            id: self.id,
            name: self.name,
        })
    }
}

/// The lists of an organisation, the last used first.
///
/// # Errors
/// When the database fails.
pub async fn sources(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Source>> {
    let rows: Vec<SourceRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT id, kind, name, headers, mapping, locale FROM import_source WHERE organisation_id = $1 \
             ORDER BY used DESC, id",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(SourceRow::source).collect()
}

/// Remembers a list, or how it is read now.
///
/// # Errors
/// When the database fails.
pub async fn put_source(tx: &mut Tx, organisation_id: &str, source: &Source, now_ms: i64) -> anyhow::Result<()> {
    let (headers, mapping) = (json(&source.headers)?, json(&source.mapping)?);
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO import_source (id, organisation_id, kind, name, headers, mapping, locale, used) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET name = excluded.name, \
             headers = excluded.headers, mapping = excluded.mapping, locale = excluded.locale, used = excluded.used",
        )
        .bind(&source.id)
        .bind(organisation_id)
        .bind(source.kind.as_str())
        .bind(&source.name)
        .bind(headers)
        .bind(mapping)
        .bind(source.locale.as_str())
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}

#[derive(sqlx::FromRow)]
struct RunRow {
    id: String,
    city_id: String,
    organisation_id: String,
    source_id: Option<String>,
    account_id: String,
    kind: String,
    name: String,
    status: String,
    headers: String,
    mapping: String,
    locale: String,
    row_count: i64,
    made: i64,
    changed: i64,
    unchanged: i64,
    skipped: i64,
    created: i64,
}

impl RunRow {
    fn run(self) -> anyhow::Result<Run> {
        Ok(Run {
            kind: kind(&self.kind)?,
            status: RunStatus::from_word(&self.status)
                .ok_or_else(|| Corrupt::new("import_run.status", &self.status))?,
            headers: list(&self.headers)?,
            mapping: list(&self.mapping)?,
            locale: self.locale.parse().map_err(|_| Corrupt::new("import_run.locale", &self.locale))?,
            made: [self.made, self.changed, self.unchanged, self.skipped],
            id: self.id,
            city_id: self.city_id,
            organisation_id: self.organisation_id,
            source_id: self.source_id,
            account_id: self.account_id,
            name: self.name,
            row_count: self.row_count,
            created: self.created,
        })
    }
}

macro_rules! select_run {
    ($rest:literal) => {
        concat!(
            "SELECT id, city_id, organisation_id, source_id, account_id, kind, name, status, headers, mapping, locale, \
             row_count, made, changed, unchanged, skipped, created FROM import_run ",
            $rest
        )
    };
}

/// An upload of an organisation.
///
/// # Errors
/// When the database fails.
pub async fn run(db: &Db, organisation_id: &str, id: &str) -> anyhow::Result<Option<Run>> {
    let row: Option<RunRow> = on_db!(db, |pool| {
        sqlx::query_as(select_run!("WHERE id = $1 AND organisation_id = $2"))
            .bind(id)
            .bind(organisation_id)
            .fetch_optional(pool)
            .await?
    });
    row.map(RunRow::run).transpose()
}

/// The last uploads of an organisation.
///
/// # Errors
/// When the database fails.
pub async fn runs(db: &Db, organisation_id: &str, limit: i64) -> anyhow::Result<Vec<Run>> {
    let rows: Vec<RunRow> = on_db!(db, |pool| {
        sqlx::query_as(select_run!("WHERE organisation_id = $1 ORDER BY created DESC, id DESC LIMIT $2"))
            .bind(organisation_id)
            .bind(limit)
            .fetch_all(pool)
            .await?
    });
    rows.into_iter().map(RunRow::run).collect()
}

/// The uploads whose rows are being written, the longest waiting first.
///
/// # Errors
/// When the database fails.
pub async fn running(db: &Db) -> anyhow::Result<Vec<Run>> {
    let rows: Vec<RunRow> = on_db!(db, |pool| {
        sqlx::query_as(select_run!("WHERE status = 'running' ORDER BY created, id")).fetch_all(pool).await?
    });
    rows.into_iter().map(RunRow::run).collect()
}

/// Keeps an upload with its rows.
///
/// # Errors
/// When the database fails.
pub async fn put_run(tx: &mut Tx, run: &Run, rows: &[Row]) -> anyhow::Result<()> {
    let (headers, mapping) = (json(&run.headers)?, json(&run.mapping)?);
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO import_run (id, city_id, organisation_id, source_id, account_id, kind, name, status, headers, \
             mapping, locale, row_count, created) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        )
        .bind(&run.id)
        .bind(&run.city_id)
        .bind(&run.organisation_id)
        .bind(&run.source_id)
        .bind(&run.account_id)
        .bind(run.kind.as_str())
        .bind(&run.name)
        .bind(run.status.as_str())
        .bind(headers)
        .bind(mapping)
        .bind(run.locale.as_str())
        .bind(run.row_count)
        .bind(run.created)
        .execute(&mut *conn)
        .await?;
        for row in rows {
            sqlx::query("INSERT INTO import_row (run_id, number, cells, state) VALUES ($1, $2, $3, 'waiting')")
                .bind(&run.id)
                .bind(i64::from(row.number))
                .bind(serde_json::to_string(&row.cells)?)
                .execute(&mut *conn)
                .await?;
        }
        Ok(())
    })
}

/// Says what the columns of an upload are; `false` where its rows are already being written.
///
/// # Errors
/// When the database fails.
pub async fn name_columns(tx: &mut Tx, run_id: &str, source: &Source) -> anyhow::Result<bool> {
    let mapping = json(&source.mapping)?;
    on_tx!(tx, |conn| {
        let changed = sqlx::query(
            "UPDATE import_run SET mapping = $2, locale = $3, source_id = $4, status = 'looked-at' \
             WHERE id = $1 AND status IN ('uploaded', 'looked-at')",
        )
        .bind(run_id)
        .bind(mapping)
        .bind(source.locale.as_str())
        .bind(&source.id)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    })
}

/// Lets the rows of an upload be written, but for those that are left out, each with why; `false` where it was done before.
///
/// # Errors
/// When the database fails.
pub async fn start(tx: &mut Tx, run_id: &str, left_out: &[(u32, String)]) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let changed = sqlx::query("UPDATE import_run SET status = 'running' WHERE id = $1 AND status = 'looked-at'")
            .bind(run_id)
            .execute(&mut *conn)
            .await?;
        if changed.rows_affected() == 0 {
            return Ok(false);
        }
        for (number, why) in left_out {
            sqlx::query("UPDATE import_row SET state = 'skipped', said = $3 WHERE run_id = $1 AND number = $2")
                .bind(run_id)
                .bind(i64::from(*number))
                .bind(why)
                .execute(&mut *conn)
                .await?;
        }
        Ok(true)
    })
}

/// Throws an upload away; `false` where its rows are being written.
///
/// # Errors
/// When the database fails.
pub async fn drop_run(db: &Db, run_id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let dropped = sqlx::query("DELETE FROM import_run WHERE id = $1 AND status <> 'running'")
            .bind(run_id)
            .execute(pool)
            .await?;
        Ok(dropped.rows_affected() > 0)
    })
}

/// The rows of an upload that wait, or all of them.
///
/// # Errors
/// When the database fails.
pub async fn rows(db: &Db, run_id: &str, waiting: bool, limit: i64) -> anyhow::Result<Vec<Row>> {
    let rows: Vec<(i64, String)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT number, cells FROM import_row WHERE run_id = $1 AND ($2 = 0 OR state = 'waiting') \
             ORDER BY number LIMIT $3",
        )
        .bind(run_id)
        .bind(i64::from(waiting))
        .bind(limit)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(|(number, cells)| Ok(Row { number: u32::try_from(number)?, cells: list(&cells)? })).collect()
}

/// A row of which something was said as it was written: its number, its state, and what.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Told {
    pub number: i64,
    pub state: String,
    pub said: String,
}

/// Those rows of an upload.
///
/// # Errors
/// When the database fails.
pub async fn told(db: &Db, run_id: &str, limit: i64) -> sqlx::Result<Vec<Told>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT number, state, said FROM import_row WHERE run_id = $1 AND said <> '' ORDER BY number LIMIT $2",
        )
        .bind(run_id)
        .bind(limit)
        .fetch_all(pool)
        .await
    })
}

/// How many rows of an upload wait.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &Db, run_id: &str) -> sqlx::Result<i64> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT COUNT(*) FROM import_row WHERE run_id = $1 AND state = 'waiting'")
            .bind(run_id)
            .fetch_one(pool)
            .await
    })
}

/// Holds an upload whose rows are being written until the transaction ends: of two servers one goes on.
///
/// # Errors
/// When the database fails.
pub async fn hold(tx: &mut Tx, run_id: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let held = sqlx::query("UPDATE import_run SET status = status WHERE id = $1 AND status = 'running'")
            .bind(run_id)
            .execute(conn)
            .await?;
        Ok(held.rows_affected() > 0)
    })
}

/// Notes what has become of a row that waited; `false` where another server was faster.
///
/// # Errors
/// When the database fails.
pub async fn settle(tx: &mut Tx, run_id: &str, number: u32, state: State, said: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let settled = sqlx::query(
            "UPDATE import_row SET state = $3, said = $4 WHERE run_id = $1 AND number = $2 AND state = 'waiting'",
        )
        .bind(run_id)
        .bind(i64::from(number))
        .bind(state.as_str())
        .bind(said)
        .execute(conn)
        .await?;
        Ok(settled.rows_affected() > 0)
    })
}

/// Ends an upload of which no row waits any more: its figures are kept, and of its rows those of which something was said.
///
/// # Errors
/// When the database fails.
pub async fn finish(tx: &mut Tx, run_id: &str, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE import_run SET status = 'done', finished = $2, \
             made = (SELECT COUNT(*) FROM import_row WHERE run_id = $1 AND state = 'new'), \
             changed = (SELECT COUNT(*) FROM import_row WHERE run_id = $1 AND state = 'changed'), \
             unchanged = (SELECT COUNT(*) FROM import_row WHERE run_id = $1 AND state = 'unchanged'), \
             skipped = (SELECT COUNT(*) FROM import_row WHERE run_id = $1 AND state = 'skipped') \
             WHERE id = $1 AND status = 'running' \
             AND NOT EXISTS (SELECT 1 FROM import_row WHERE run_id = $1 AND state = 'waiting')",
        )
        .bind(run_id)
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
        sqlx::query(
            "DELETE FROM import_row WHERE run_id = $1 AND said = '' \
             AND EXISTS (SELECT 1 FROM import_run WHERE id = $1 AND status = 'done')",
        )
        .bind(run_id)
        .execute(&mut *conn)
        .await?;
        Ok(())
    })
}

/// Throws away what was uploaded before that moment and is not being written: of what is done, its rows.
///
/// # Errors
/// When the database fails.
pub async fn purge(db: &Db, before_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM import_run WHERE created < $1 AND status IN ('uploaded', 'looked-at')")
            .bind(before_ms)
            .execute(pool)
            .await?;
        sqlx::query(
            "DELETE FROM import_row WHERE run_id IN (SELECT id FROM import_run WHERE created < $1 AND status = 'done')",
        )
        .bind(before_ms)
        .execute(pool)
        .await?;
        Ok(())
    })
}
