//! What was counted, in the database.

use super::{
    counter::Counted,
    model::{Counts, MONTHS, Measure},
};
use crate::{db::Db, on_db, on_tx};
use std::collections::HashMap;

/// Adds views, each listing and month in one statement; two servers that do so at once take the rows in the same order.
///
/// # Errors
/// When the database fails; nothing was added then.
pub async fn add(db: &Db, counted: &Counted) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    for ((listing, month), views) in counted {
        on_tx!(&mut tx, |conn| {
            sqlx::query(
                "INSERT INTO listing_month (opportunity_id, month, views) \
                 SELECT o.id, $2, $3 FROM opportunity o WHERE o.id = $1 \
                 ON CONFLICT (opportunity_id, month) DO UPDATE SET views = listing_month.views + excluded.views",
            )
            .bind(listing)
            .bind(month)
            .bind(views)
            .execute(conn)
            .await?;
        });
    }
    tx.commit().await
}

/// A statement about the months whose bounds are `$2` to `$14`.
macro_rules! by_month {
    ($rest:literal) => {
        concat!(
            "WITH span (begins, ends) AS (VALUES ($2, $3), ($3, $4), ($4, $5), ($5, $6), ($6, $7), ($7, $8), ($8, $9), \
             ($9, $10), ($10, $11), ($11, $12), ($12, $13), ($13, $14)) ",
            $rest
        )
    };
}

/// Those who keep it now, by when they began to.
const KEEPS: &str = by_month!(
    "SELECT b.opportunity_id, m.begins, COUNT(*) FROM span m \
     JOIN bookmark b ON b.created >= m.begins AND b.created < m.ends \
     JOIN opportunity o ON o.id = b.opportunity_id WHERE o.organisation_id = $1 GROUP BY b.opportunity_id, m.begins"
);

/// Places that are taken, by when they were asked for.
const REGISTRATIONS: &str = by_month!(
    "SELECT s.opportunity_id, m.begins, COUNT(*) FROM span m \
     JOIN registration r ON r.created >= m.begins AND r.created < m.ends AND r.status = 'confirmed' \
     JOIN session s ON s.id = r.session_id JOIN opportunity o ON o.id = s.opportunity_id \
     WHERE o.organisation_id = $1 GROUP BY s.opportunity_id, m.begins"
);

/// Those who were there, by when it was; those whose accounts are gone since are still a number.
const PRESENCES: &str = by_month!(
    "SELECT s.opportunity_id, m.begins, CAST(SUM(s.erased_present + \
     (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.presence = 'present')) AS BIGINT) FROM span m \
     JOIN session s ON s.starts >= m.begins AND s.starts < m.ends JOIN opportunity o ON o.id = s.opportunity_id \
     WHERE o.organisation_id = $1 GROUP BY s.opportunity_id, m.begins"
);

/// Badges that were offered, by when they were.
const AWARDED: &str = by_month!(
    "SELECT w.achievement_id, m.begins, COUNT(*) FROM span m \
     JOIN award w ON w.awarded >= m.begins AND w.awarded < m.ends WHERE w.organisation_id = $1 \
     GROUP BY w.achievement_id, m.begins"
);

/// Badges that were accepted, by when they were.
const ACCEPTED: &str = by_month!(
    "SELECT w.achievement_id, m.begins, COUNT(*) FROM span m \
     JOIN award w ON w.decided >= m.begins AND w.decided < m.ends AND w.status = 'accepted' \
     WHERE w.organisation_id = $1 GROUP BY w.achievement_id, m.begins"
);

/// What was counted of the listings and badges of an organisation in the months between `bounds` (unix milliseconds), which are called
/// `keys`. One of which nothing was counted is not there.
///
/// # Errors
/// When the database fails.
pub async fn of_organisation(
    db: &Db,
    organisation_id: &str,
    bounds: &[i64; MONTHS + 1],
    keys: &[String],
) -> sqlx::Result<HashMap<String, Counts>> {
    let mut found: HashMap<String, Counts> = HashMap::new();
    let mut put = |(id, count): (String, i64), measure: Measure, month: Option<usize>| {
        if let (Some(month), Ok(count)) = (month, u64::try_from(count)) {
            found.entry(id).or_default().add(measure, month, count);
        }
    };
    let views: Vec<(String, String, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT m.opportunity_id, m.month, m.views FROM listing_month m JOIN opportunity o ON o.id = m.opportunity_id \
             WHERE o.organisation_id = $1",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await?
    });
    for (listing, month, count) in views {
        put((listing, count), Measure::Views, keys.iter().position(|key| *key == month));
    }
    for (measure, statement) in [
        (Measure::Keeps, KEEPS),
        (Measure::Registrations, REGISTRATIONS),
        (Measure::Presences, PRESENCES),
        (Measure::Awarded, AWARDED),
        (Measure::Accepted, ACCEPTED),
    ] {
        let rows: Vec<(String, i64, i64)> = on_db!(db, |pool| {
            let query = sqlx::query_as(statement).bind(organisation_id);
            bounds.iter().fold(query, |query, bound| query.bind(*bound)).fetch_all(pool).await?
        });
        for (id, begins, count) in rows {
            put((id, count), measure, bounds.iter().position(|bound| *bound == begins));
        }
    }
    Ok(found)
}
