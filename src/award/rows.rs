//! The rows of runs in the database: whom a badge goes to, and what became of each.

use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
    words::words,
};

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
pub async fn of_run(db: &Db, run_id: &str, now_ms: i64) -> sqlx::Result<Vec<Row>> {
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
/// When the database fails, or holds what this program does not know.
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
