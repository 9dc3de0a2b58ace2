//! What the applicant does.

use super::super::model::{Application, ApplicationStatus};
use super::read::{Row, read, select_application};
use crate::{db::Tx, on_tx};
use uuid::Uuid;

/// Begins an application. False where there is one that is not decided yet.
///
/// # Errors
/// When the database fails.
pub async fn begin(
    tx: &mut Tx,
    account_id: &str,
    (city_id, organisation_id): (&str, &str),
    (achievement_id, version): (&str, i64),
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let begun = sqlx::query(
            "INSERT INTO badge_application (id, city_id, organisation_id, achievement_id, version, account_id, status, \
             words, revision, created) SELECT $1, $2, $3, $4, $5, id, 'open', '', 1, $6 FROM account WHERE id = $7 \
             ON CONFLICT DO NOTHING",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(city_id)
        .bind(organisation_id)
        .bind(achievement_id)
        .bind(version)
        .bind(now_ms)
        .bind(account_id)
        .execute(conn)
        .await?;
        Ok(begun.rows_affected() > 0)
    })
}

/// An application of somebody as a transaction sees it that holds their account and its row until the end.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn hold(tx: &mut Tx, account_id: &str, id: &str) -> anyhow::Result<Option<Application>> {
    let row: Option<Row> = on_tx!(tx, |conn| {
        sqlx::query("UPDATE account SET locale = locale WHERE id = $1").bind(account_id).execute(&mut *conn).await?;
        sqlx::query("UPDATE badge_application SET status = status WHERE id = $1").bind(id).execute(&mut *conn).await?;
        sqlx::query_as(select_application!("WHERE b.id = $1 AND b.account_id = $2"))
            .bind(id)
            .bind(account_id)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(read).transpose()?)
}

/// Says that a task is done, or that it is not. What the organisation said of it was about something else then.
///
/// # Errors
/// When the database fails.
pub async fn tick(tx: &mut Tx, id: &str, position: i64, ticked: bool) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO application_task (application_id, position, ticked) VALUES ($1, $2, $3) \
             ON CONFLICT (application_id, position) DO UPDATE SET ticked = excluded.ticked, confirmed = 0, missing = ''",
        )
        .bind(id)
        .bind(position)
        .bind(i64::from(ticked))
        .execute(conn)
        .await
        .map(|_| ())
    })
}

/// Notes that a task has changed: what the organisation said of it was about something else.
///
/// # Errors
/// When the database fails.
pub(super) async fn touch(tx: &mut Tx, id: &str, position: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE application_task SET confirmed = 0, missing = '' WHERE application_id = $1 AND position = $2",
        )
        .bind(id)
        .bind(position)
        .execute(conn)
        .await
        .map(|_| ())
    })
}

/// Makes an address at which others confirm a task, in place of the one before, or takes it back.
///
/// # Errors
/// When the database fails.
pub async fn set_peer_token(tx: &mut Tx, id: &str, position: i64, token: Option<&str>) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO application_task (application_id, position, peer_token) VALUES ($1, $2, $3) \
             ON CONFLICT (application_id, position) DO UPDATE SET peer_token = excluded.peer_token",
        )
        .bind(id)
        .bind(position)
        .bind(token)
        .execute(conn)
        .await
        .map(|_| ())
    })
}

/// Hands an application over to the organisation.
///
/// # Errors
/// When the database fails.
pub async fn submit(tx: &mut Tx, id: &str, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE badge_application SET status = $2, submitted = $3, revision = revision + 1 WHERE id = $1")
            .bind(id)
            .bind(ApplicationStatus::Submitted.as_str())
            .bind(now_ms)
            .execute(conn)
            .await
            .map(|_| ())
    })
}

/// Takes an application back: it is gone, with everything in it. Not one whose badge was given: the evidence is the badge's.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let gone = sqlx::query("DELETE FROM badge_application WHERE id = $1 AND status <> 'accepted'")
            .bind(id)
            .execute(conn)
            .await?;
        Ok(gone.rows_affected() > 0)
    })
}
