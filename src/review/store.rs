//! Reviews in the database.

use super::model::{Review, ReviewStatus};
use crate::{db::Db, error::Corrupt, i18n::Locale, on_db};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct ReviewRow {
    id: String,
    opportunity_id: String,
    stars: i64,
    words: String,
    locale: String,
    status: String,
    created: i64,
    answer: Option<String>,
    answer_locale: Option<String>,
}

macro_rules! select_review {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.opportunity_id, r.stars, r.words, r.locale, r.status, r.created, r.answer, r.answer_locale ",
            "FROM review r ",
            $rest
        )
    };
}

fn review(row: ReviewRow) -> Result<Review, Corrupt> {
    let locale = |word: &str| word.parse::<Locale>().map_err(|_| Corrupt::new("review.locale", word));
    Ok(Review {
        stars: u8::try_from(row.stars).map_err(|_| Corrupt::new("review.stars", &row.stars.to_string()))?,
        locale: locale(&row.locale)?,
        status: ReviewStatus::from_word(&row.status).ok_or_else(|| Corrupt::new("review.status", &row.status))?,
        answer_locale: row.answer_locale.as_deref().map(locale).transpose()?,
        id: row.id,
        opportunity_id: row.opportunity_id,
        words: row.words,
        created: row.created,
        answer: row.answer,
    })
}

fn reviews(rows: Vec<ReviewRow>) -> anyhow::Result<Vec<Review>> {
    Ok(rows.into_iter().map(review).collect::<Result<_, _>>()?)
}

/// Keeps what somebody says of a listing, in place of what they said before; it waits to be read again.
///
/// # Errors
/// When the database fails.
pub async fn put(
    db: &Db,
    opportunity_id: &str,
    account_id: &str,
    (stars, words, locale): (u8, &str, Locale),
    now_ms: i64,
) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO review (id, opportunity_id, account_id, stars, words, locale, status, created) \
             VALUES ($1, $2, $3, $4, $5, $6, 'pending', $7) ON CONFLICT (opportunity_id, account_id) DO UPDATE SET \
             stars = excluded.stars, words = excluded.words, locale = excluded.locale, status = excluded.status, \
             created = excluded.created, answer = NULL, answer_locale = NULL, answered = NULL",
        )
        .bind(Uuid::now_v7().to_string())
        .bind(opportunity_id)
        .bind(account_id)
        .bind(i64::from(stars))
        .bind(words)
        .bind(locale.as_str())
        .bind(now_ms)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// Takes it back.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, opportunity_id: &str, account_id: &str) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("DELETE FROM review WHERE opportunity_id = $1 AND account_id = $2")
            .bind(opportunity_id)
            .bind(account_id)
            .execute(pool)
            .await?;
        Ok(())
    })
}

/// What somebody has said of a listing.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn own(db: &Db, opportunity_id: &str, account_id: &str) -> anyhow::Result<Option<Review>> {
    let row: Option<ReviewRow> = on_db!(db, |pool| {
        sqlx::query_as(select_review!("WHERE r.opportunity_id = $1 AND r.account_id = $2"))
            .bind(opportunity_id)
            .bind(account_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(review).transpose()?)
}

/// Everything that somebody has said, the oldest first.
///
/// # Errors
/// As [`own`].
pub async fn of_account(db: &Db, account_id: &str) -> anyhow::Result<Vec<Review>> {
    let rows: Vec<ReviewRow> = on_db!(db, |pool| {
        sqlx::query_as(select_review!("WHERE r.account_id = $1 ORDER BY r.created, r.id"))
            .bind(account_id)
            .fetch_all(pool)
            .await?
    });
    reviews(rows)
}

/// The published ones of a listing, the newest first.
///
/// # Errors
/// As [`own`].
pub async fn published(db: &Db, opportunity_id: &str) -> anyhow::Result<Vec<Review>> {
    let rows: Vec<ReviewRow> = on_db!(db, |pool| {
        sqlx::query_as(select_review!(
            "WHERE r.opportunity_id = $1 AND r.status = 'published' ORDER BY r.created DESC, r.id DESC"
        ))
        .bind(opportunity_id)
        .fetch_all(pool)
        .await?
    });
    reviews(rows)
}

/// The published ones of an organisation's listings, the newest first.
///
/// # Errors
/// As [`own`].
pub async fn of_organisation(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Review>> {
    let rows: Vec<ReviewRow> = on_db!(db, |pool| {
        sqlx::query_as(select_review!(
            "JOIN opportunity o ON o.id = r.opportunity_id WHERE o.organisation_id = $1 AND r.status = 'published' \
             ORDER BY r.created DESC, r.id DESC LIMIT 200"
        ))
        .bind(organisation_id)
        .fetch_all(pool)
        .await?
    });
    reviews(rows)
}

/// Those of a city that wait to be read, the oldest first.
///
/// # Errors
/// As [`own`].
pub async fn pending(db: &Db, city_id: &str) -> anyhow::Result<Vec<Review>> {
    let rows: Vec<ReviewRow> = on_db!(db, |pool| {
        sqlx::query_as(select_review!(
            "JOIN opportunity o ON o.id = r.opportunity_id WHERE o.city_id = $1 AND r.status = 'pending' \
             ORDER BY r.created, r.id LIMIT 200"
        ))
        .bind(city_id)
        .fetch_all(pool)
        .await?
    });
    reviews(rows)
}

/// What came of reading a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// Now, or before already.
    Done,
    /// It was written anew since, or somebody else has decided otherwise.
    Stale,
    /// The city has no such review.
    NotFound,
}

/// Shows a review of a city that waits, or does not. `created` tells which words were read: one that was written anew
/// since waits on, and one that somebody else has decided stays so.
///
/// # Errors
/// When the database fails.
pub async fn decide(db: &Db, city_id: &str, (id, created): (&str, i64), status: ReviewStatus) -> sqlx::Result<Decided> {
    let found: Option<(i64, String)> = on_db!(db, |pool| {
        sqlx::query(
            "UPDATE review SET status = $4 WHERE id = $1 AND created = $2 AND status = 'pending' \
             AND opportunity_id IN (SELECT id FROM opportunity WHERE city_id = $3)",
        )
        .bind(id)
        .bind(created)
        .bind(city_id)
        .bind(status.as_str())
        .execute(pool)
        .await?;
        sqlx::query_as(
            "SELECT r.created, r.status FROM review r JOIN opportunity o ON o.id = r.opportunity_id \
             WHERE r.id = $1 AND o.city_id = $2",
        )
        .bind(id)
        .bind(city_id)
        .fetch_optional(pool)
        .await?
    });
    Ok(match found {
        Some((now, decided)) if now == created && decided == status.as_str() => Decided::Done,
        Some(_) => Decided::Stale,
        None => Decided::NotFound,
    })
}

/// Notes a provider's answer; `false` where there is no such review of theirs.
///
/// # Errors
/// When the database fails.
pub async fn answer(
    db: &Db,
    organisation_id: &str,
    id: &str,
    (words, locale): (&str, Locale),
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let answered = sqlx::query(
            "UPDATE review SET answer = $3, answer_locale = $4, answered = $5 WHERE id = $1 AND status = 'published' \
             AND opportunity_id IN (SELECT id FROM opportunity WHERE organisation_id = $2)",
        )
        .bind(id)
        .bind(organisation_id)
        .bind(words)
        .bind(locale.as_str())
        .bind(now_ms)
        .execute(pool)
        .await?;
        Ok(answered.rows_affected() > 0)
    })
}
