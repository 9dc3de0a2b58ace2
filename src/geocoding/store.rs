//! What a geocoder has said, kept so that it is not asked twice.

use super::model::Found;
use crate::{db::Db, on_db};

/// How long what it said counts, milliseconds: a month. Streets are named anew more rarely than that.
const KEPT: i64 = 30 * 86_400_000;

/// A question that was asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The geocoder, by its name: another one may know better.
    pub service: &'a str,
    pub city_id: &'a str,
    /// In one spelling, without case and diacritics.
    pub words: &'a str,
}

/// What was said to a question; `None` where it was not asked for long.
///
/// # Errors
/// When the database fails.
pub async fn answer(db: &Db, question: Question<'_>, now_ms: i64) -> sqlx::Result<Option<Vec<Found>>> {
    let kept: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT answer FROM geocoding_answer WHERE service = $1 AND city_id = $2 AND question = $3 AND asked > $4",
        )
        .bind(question.service)
        .bind(question.city_id)
        .bind(question.words)
        .bind(now_ms - KEPT)
        .fetch_optional(pool)
        .await?
    });
    // what another version wrote is asked anew
    Ok(kept.and_then(|answer| serde_json::from_str(&answer).ok()))
}

/// Keeps what was said, and throws away what is too old.
///
/// # Errors
/// When the database fails.
pub async fn keep(db: &Db, question: Question<'_>, found: &[Found], now_ms: i64) -> anyhow::Result<()> {
    let answer = serde_json::to_string(found)?;
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM geocoding_answer WHERE asked <= $1").bind(now_ms - KEPT).execute(pool).await?;
        sqlx::query(
            "INSERT INTO geocoding_answer (service, city_id, question, answer, asked) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (service, city_id, question) DO UPDATE SET answer = excluded.answer, asked = excluded.asked",
        )
        .bind(question.service)
        .bind(question.city_id)
        .bind(question.words)
        .bind(answer)
        .bind(now_ms)
        .execute(pool)
        .await?;
    });
    Ok(())
}
