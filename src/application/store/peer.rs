//! What others who take part say.

use super::super::model::Application;
use super::read::get;
use crate::{db::Db, on_db};

/// The application and the task that an address for others is about; none once it was taken back or all is decided.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn by_token(db: &Db, token: &str) -> anyhow::Result<Option<(Application, usize)>> {
    let row: Option<(String, i64)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT application_id, position FROM application_task WHERE peer_token = $1")
            .bind(token)
            .fetch_optional(pool)
            .await?
    });
    let Some((id, position)) = row else { return Ok(None) };
    let application = get(db, &id).await?.filter(|application| application.status.is_live());
    Ok(application.zip(usize::try_from(position).ok()))
}

/// Whether somebody takes part too: they were at something of the organisation, or have the badge or apply for it.
///
/// # Errors
/// When the database fails.
pub async fn takes_part(
    db: &Db,
    account_id: &str,
    (organisation_id, achievement_id): (&str, &str),
) -> sqlx::Result<bool> {
    let count: i64 = on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT (SELECT COUNT(*) FROM registration r JOIN session s ON s.id = r.session_id \
             JOIN opportunity o ON o.id = s.opportunity_id WHERE r.account_id = $1 AND r.child = '' \
             AND r.presence = 'present' AND o.organisation_id = $2) \
             + (SELECT COUNT(*) FROM award w WHERE w.account_id = $1 AND w.achievement_id = $3 AND w.child = '' \
             AND w.status = 'accepted') \
             + (SELECT COUNT(*) FROM badge_application b WHERE b.account_id = $1 AND b.achievement_id = $3 \
             AND b.status <> 'rejected')",
        )
        .bind(account_id)
        .bind(organisation_id)
        .bind(achievement_id)
        .fetch_one(pool)
        .await?
    });
    Ok(count > 0)
}

/// Notes what somebody says of a piece that an address shows. Who has confirmed it once has: then, and where the address shows
/// no such piece or one of their own, nothing is noted.
///
/// # Errors
/// When the database fails.
pub async fn answer(
    db: &Db,
    token: &str,
    (account_id, evidence_id): (&str, &str),
    (confirmed, words): (bool, &str),
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let written = sqlx::query(
            "INSERT INTO peer_confirmation (evidence_id, account_id, confirmed, words, created) \
             SELECT e.id, $1, $2, $3, $4 FROM evidence e JOIN application_task t ON t.application_id = e.application_id \
             AND t.position = e.position JOIN badge_application b ON b.id = e.application_id WHERE e.id = $5 \
             AND t.peer_token = $6 AND e.account_id <> $1 AND b.status IN ('open', 'submitted', 'changes-requested') \
             ON CONFLICT (evidence_id, account_id) DO UPDATE SET confirmed = excluded.confirmed, words = excluded.words, \
             created = excluded.created WHERE peer_confirmation.confirmed = 0",
        )
        .bind(account_id)
        .bind(i64::from(confirmed))
        .bind(words)
        .bind(now_ms)
        .bind(evidence_id)
        .bind(token)
        .execute(pool)
        .await?;
        Ok(written.rows_affected() > 0)
    })
}
