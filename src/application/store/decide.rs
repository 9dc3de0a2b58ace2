//! What the organisation does, in a transaction that holds the application.

use super::super::model::ApplicationStatus;
use crate::{db::Tx, on_tx};

/// Says of a task that it is confirmed (`missing` is empty) or what is missing.
///
/// # Errors
/// When the database fails.
pub async fn mark(tx: &mut Tx, id: &str, position: i64, missing: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO application_task (application_id, position, confirmed, missing) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (application_id, position) DO UPDATE SET confirmed = excluded.confirmed, \
             missing = excluded.missing",
        )
        .bind(id)
        .bind(position)
        .bind(i64::from(missing.is_empty()))
        .bind(missing)
        .execute(&mut *conn)
        .await?;
        sqlx::query("UPDATE badge_application SET revision = revision + 1 WHERE id = $1")
            .bind(id)
            .execute(conn)
            .await
            .map(|_| ())
    })
}

/// What is decided of an application.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    pub status: ApplicationStatus,
    /// To the applicant; may be empty.
    pub words: &'a str,
    /// Whoever decides.
    pub by: &'a str,
    /// The award that came of it.
    pub award_id: Option<&'a str>,
    /// Unix milliseconds.
    pub now: i64,
}

/// Writes it. Its evidence belongs to the award from now on; where all is decided, the addresses for others are taken back.
///
/// # Errors
/// When the database fails.
pub async fn decide(tx: &mut Tx, id: &str, decision: &Decision<'_>) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE badge_application SET status = $2, words = $3, decided = $4, decided_by = $5, award_id = $6, \
             revision = revision + 1 WHERE id = $1",
        )
        .bind(id)
        .bind(decision.status.as_str())
        .bind(decision.words)
        .bind(decision.now)
        .bind(decision.by)
        .bind(decision.award_id)
        .execute(&mut *conn)
        .await?;
        sqlx::query("UPDATE evidence SET award_id = $2 WHERE application_id = $1")
            .bind(id)
            .bind(decision.award_id)
            .execute(&mut *conn)
            .await?;
        if !decision.status.is_live() {
            sqlx::query("UPDATE application_task SET peer_token = NULL WHERE application_id = $1")
                .bind(id)
                .execute(conn)
                .await?;
        }
        Ok(())
    })
}
