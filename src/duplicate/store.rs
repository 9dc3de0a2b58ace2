//! What was dismissed, which listings can look alike at all, and where the address of one that went away leads.

use super::likeness::{NEAR, PER_DEGREE, Spot};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
};

/// Titles that are compared at once: those of a venue with very many listings, the last changed first.
const MOST: i64 = 1_000;

/// Id, language and title of everything public at a place or close to it, but for one.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn titles_at(
    db: &Db,
    city_id: &str,
    spot: &Spot,
    but: &str,
) -> anyhow::Result<Vec<(String, Locale, String)>> {
    // nothing lies in a box that ends before it begins
    let (south, west, north, east) = spot.point.map_or((1.0, 1.0, 0.0, 0.0), |(lat, lon)| {
        let (high, wide) = (NEAR / PER_DEGREE, NEAR / (PER_DEGREE * lat.to_radians().cos().max(0.01)));
        (lat - high, lon - wide, lat + high, lon + wide)
    });
    let rows: Vec<(String, String, String)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT o.id, t.locale, t.title FROM place p JOIN opportunity o ON o.place_id = p.id \
             JOIN opportunity_text t ON t.opportunity_id = o.id WHERE p.city_id = $1 AND o.status = 'published' \
             AND o.id <> $2 AND (p.slug = $3 OR (p.lat BETWEEN $4 AND $6 AND p.lon BETWEEN $5 AND $7)) \
             ORDER BY o.change_number DESC, t.locale LIMIT $8",
        )
        .bind(city_id)
        .bind(but)
        .bind(spot.slug.as_deref().unwrap_or_default())
        .bind(south)
        .bind(west)
        .bind(north)
        .bind(east)
        .bind(MOST)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|(id, locale, title)| {
            let locale = locale.parse().map_err(|_| Corrupt::new("opportunity_text.locale", &locale))?;
            Ok((id, locale, title))
        })
        .collect()
}

/// The two in the order in which they are kept: what is said of them is true both ways.
fn pair<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    if one <= other { (one, other) } else { (other, one) }
}

/// Notes that two are not the same.
///
/// # Errors
/// When the database fails.
pub async fn dismiss(db: &Db, (one, other): (&str, &str), by_city: bool, now_ms: i64) -> sqlx::Result<()> {
    let (one, other) = pair(one, other);
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO duplicate_dismissed (one_id, other_id, by_city, created) VALUES ($1, $2, $3, $4) \
             ON CONFLICT DO NOTHING",
        )
        .bind(one)
        .bind(other)
        .bind(by_city)
        .bind(now_ms)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// What is known not to be the same as this: the city does not take an organisation's word for it.
///
/// # Errors
/// When the database fails.
pub async fn dismissed(db: &Db, id: &str, by_city: bool) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT CASE WHEN one_id = $1 THEN other_id ELSE one_id END FROM duplicate_dismissed \
             WHERE (one_id = $1 OR other_id = $1) AND by_city = $2",
        )
        .bind(id)
        .bind(by_city)
        .fetch_all(pool)
        .await
    })
}

/// How many places in sessions still to come people have, ask for or wait for.
const COMING: &str = "SELECT COUNT(*) FROM registration r JOIN session s ON s.id = r.session_id \
     WHERE s.opportunity_id = $1 AND s.ends > $2 AND r.status IN ('requested', 'confirmed', 'waitlisted', 'offered')";

/// Whether somebody counts on a session of it that is still to come.
///
/// # Errors
/// When the database fails.
pub async fn is_counted_on(db: &Db, id: &str, now_ms: i64) -> sqlx::Result<bool> {
    let count: i64 = on_db!(db, |pool| { sqlx::query_scalar(COMING).bind(id).bind(now_ms).fetch_one(pool).await? });
    Ok(count > 0)
}

/// The same in the transaction that relies on it.
///
/// # Errors
/// When the database fails.
pub async fn is_counted_on_now(tx: &mut Tx, id: &str, now_ms: i64) -> sqlx::Result<bool> {
    let count: i64 = on_tx!(tx, |conn| sqlx::query_scalar(COMING).bind(id).bind(now_ms).fetch_one(conn).await?);
    Ok(count > 0)
}

/// Whether a listing has gone into another for good, in a transaction that would show it again.
///
/// # Errors
/// When the database fails.
pub async fn is_merged(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    let merged: Option<bool> = on_tx!(tx, |conn| {
        sqlx::query_scalar("SELECT merged_into IS NOT NULL FROM opportunity WHERE id = $1")
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(merged == Some(true))
}

/// The slug of the listing that the one of this slug has gone into.
///
/// # Errors
/// When the database fails.
pub async fn survivor(db: &Db, city_id: &str, slug: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT o.slug FROM opportunity away JOIN opportunity o ON o.id = away.merged_into \
             WHERE away.city_id = $1 AND away.slug = $2",
        )
        .bind(city_id)
        .bind(slug)
        .fetch_optional(pool)
        .await
    })
}

/// The listings of an organisation that have gone into others: id, and slug of the other.
///
/// # Errors
/// When the database fails.
pub async fn of_organisation(db: &Db, organisation_id: &str) -> sqlx::Result<Vec<(String, String)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT away.id, o.slug FROM opportunity away JOIN opportunity o ON o.id = away.merged_into \
             WHERE away.organisation_id = $1",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await
    })
}
