//! Frozen versions: made when a badge is published, never changed, and what everybody sees.

use super::{
    model::{Badge, BadgeStatus, Content, Shown, Version},
    store,
};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use std::collections::{BTreeMap, BTreeSet};

#[derive(sqlx::FromRow)]
struct ShownRow {
    id: String,
    status: String,
    organisation_id: String,
    organisation: String,
    organisation_slug: String,
    number: i64,
    fields: String,
    created: i64,
}

/// What a version says, as the database keeps it.
pub(crate) fn content(fields: &str) -> Result<Content, Corrupt> {
    serde_json::from_str(fields).map_err(|_| Corrupt::new("achievement_version.fields", fields))
}

fn shown(row: ShownRow) -> Result<Shown, Corrupt> {
    Ok(Shown {
        status: store::status(&row.status)?,
        version: Version { number: row.number, content: content(&row.fields)?, created: row.created },
        id: row.id,
        organisation_id: row.organisation_id,
        organisation: row.organisation,
        organisation_slug: row.organisation_slug,
    })
}

/// Newest versions of badges that are not hidden with their organisation.
macro_rules! select_shown {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.status, a.organisation_id, o.name AS organisation, o.slug AS organisation_slug, v.number, ",
            "v.fields, v.created FROM achievement a JOIN organisation o ON o.id = a.organisation_id ",
            "JOIN achievement_version v ON v.achievement_id = a.id AND v.number = a.version ",
            "WHERE o.status <> 'suspended' AND a.status <> 'draft' AND ",
            $rest
        )
    };
}

/// A badge of a city as everybody sees it.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of_city(db: &Db, city_id: &str, id: &str) -> anyhow::Result<Option<Shown>> {
    let row: Option<ShownRow> = on_db!(db, |pool| {
        sqlx::query_as(select_shown!("a.city_id = $1 AND a.id = $2"))
            .bind(city_id)
            .bind(id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(shown).transpose()?)
}

/// Every badge of a city that is given, by organisation.
///
/// # Errors
/// As [`of_city`].
pub async fn given(db: &Db, city_id: &str) -> anyhow::Result<Vec<Shown>> {
    let rows: Vec<ShownRow> = on_db!(db, |pool| {
        sqlx::query_as(select_shown!(
            "a.city_id = $1 AND a.status = 'published' ORDER BY o.name, o.id, a.created, a.id"
        ))
        .bind(city_id)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(shown).collect::<Result<_, _>>()?)
}

/// The badges that a listing leads to.
///
/// # Errors
/// As [`of_city`].
pub async fn of_listing(db: &Db, opportunity_id: &str) -> anyhow::Result<Vec<Shown>> {
    let rows: Vec<ShownRow> = on_db!(db, |pool| {
        sqlx::query_as(select_shown!(
            "a.status = 'published' AND a.id IN (SELECT achievement_id FROM opportunity_achievement \
             WHERE opportunity_id = $1) ORDER BY a.created, a.id"
        ))
        .bind(opportunity_id)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(shown).collect::<Result<_, _>>()?)
}

/// Id and moment (unix milliseconds) of the newest version of every badge of a city that is given.
///
/// # Errors
/// When the database fails.
pub async fn given_ids(db: &Db, city_id: &str) -> sqlx::Result<Vec<(String, i64)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT a.id, v.created FROM achievement a JOIN organisation o ON o.id = a.organisation_id \
             JOIN achievement_version v ON v.achievement_id = a.id AND v.number = a.version \
             WHERE a.city_id = $1 AND a.status = 'published' AND o.status <> 'suspended' ORDER BY a.id",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}

/// The versions of a badge, the newest first.
///
/// # Errors
/// As [`of_city`].
pub async fn all(db: &Db, id: &str) -> anyhow::Result<Vec<Version>> {
    let rows: Vec<(i64, String, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT number, fields, created FROM achievement_version WHERE achievement_id = $1 ORDER BY number DESC",
        )
        .bind(id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|(number, fields, created)| Ok(Version { number, content: content(&fields)?, created }))
        .collect()
}

/// One version of a badge, in whatever state the badge is.
///
/// # Errors
/// As [`of_city`].
pub async fn numbered(db: &Db, id: &str, number: i64) -> anyhow::Result<Option<Version>> {
    let row: Option<(String, i64)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT fields, created FROM achievement_version WHERE achievement_id = $1 AND number = $2")
            .bind(id)
            .bind(number)
            .fetch_optional(pool)
            .await?
    });
    row.map(|(fields, created)| Ok(Version { number, content: content(&fields)?, created })).transpose()
}

/// The picture of a version, as it was drawn when that was made.
///
/// # Errors
/// When the database fails.
pub async fn picture(db: &Db, id: &str, number: i64) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT picture FROM achievement_version WHERE achievement_id = $1 AND number = $2")
            .bind(id)
            .bind(number)
            .fetch_optional(pool)
            .await
    })
}

/// Makes what a badge says public: freezes it with its picture as the next version, unless it is `newest` already. Whether it
/// did: somebody else may have published meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn publish(
    tx: &mut Tx,
    badge: &Badge,
    newest: Option<&Version>,
    picture: &str,
    now_ms: i64,
) -> anyhow::Result<bool> {
    let same = newest.filter(|version| version.content == badge.content).map(|version| version.number);
    let number = same.unwrap_or(badge.version + 1);
    let content = &badge.content;
    on_tx!(tx, |conn| {
        let written = sqlx::query("UPDATE achievement SET status = $1, version = $2 WHERE id = $3 AND version = $4")
            .bind(BadgeStatus::Published.as_str())
            .bind(number)
            .bind(&badge.id)
            .bind(badge.version)
            .execute(&mut *conn)
            .await?;
        if written.rows_affected() == 0 {
            return Ok(false);
        }
        if same.is_none() {
            sqlx::query(
                "INSERT INTO achievement_version (achievement_id, number, fields, picture, created) \
                 VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(&badge.id)
            .bind(number)
            .bind(serde_json::to_string(content)?)
            .bind(picture)
            .bind(now_ms)
            .execute(&mut *conn)
            .await?;
        }
        Ok(true)
    })
}

/// Whether what comes before a badge, as it is kept in this transaction, leads back to it. Whoever asks has all who write
/// prerequisites in the city wait until the end of the transaction.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn is_circular(tx: &mut Tx, city_id: &str, id: &str) -> anyhow::Result<bool> {
    let mut before: BTreeMap<String, Vec<String>> = BTreeMap::new();
    on_tx!(tx, |conn| {
        let kept: Vec<(String, String)> = sqlx::query_as(
            "SELECT p.achievement_id, p.prerequisite_id FROM achievement_prerequisite p \
             JOIN achievement a ON a.id = p.achievement_id WHERE a.city_id = $1",
        )
        .bind(city_id)
        .fetch_all(&mut *conn)
        .await?;
        for (badge, prerequisite) in kept {
            before.entry(badge).or_default().push(prerequisite);
        }
        // what is public and what is being written may differ: neither alone may go round
        let frozen: Vec<(String, String)> = sqlx::query_as(
            "SELECT a.id, v.fields FROM achievement a JOIN achievement_version v ON v.achievement_id = a.id \
             AND v.number = a.version WHERE a.city_id = $1 AND a.id <> $2",
        )
        .bind(city_id)
        .bind(id)
        .fetch_all(&mut *conn)
        .await?;
        for (badge, fields) in frozen {
            before.entry(badge).or_default().extend(content(&fields)?.prerequisites);
        }
    });
    Ok(leads_back(&before, id))
}

/// Has everybody else wait who writes what comes before badges of a city, until the transaction ends.
///
/// # Errors
/// When the database fails.
pub async fn hold(tx: &mut Tx, city_id: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE city SET position = position WHERE id = $1").bind(city_id).execute(conn).await.map(|_| ())
    })
}

/// Whether one comes back to `id` by going to what comes before, over and over.
fn leads_back(before: &BTreeMap<String, Vec<String>>, id: &str) -> bool {
    let of = |id: &str| before.get(id).into_iter().flatten();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut ahead: Vec<&str> = of(id).map(String::as_str).collect();
    while let Some(next) = ahead.pop() {
        if next == id {
            return true;
        }
        if seen.insert(next) {
            ahead.extend(of(next).map(String::as_str));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection, prelude::*};

    fn graph(edges: &[(u8, u8)]) -> BTreeMap<String, Vec<String>> {
        let mut before: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (from, to) in edges {
            before.entry(from.to_string()).or_default().push(to.to_string());
        }
        before
    }

    #[test]
    fn circles_are_seen_and_other_ways_are_not() {
        assert!(leads_back(&graph(&[(1, 1)]), "1"));
        assert!(leads_back(&graph(&[(1, 2), (2, 3), (3, 1)]), "1"));
        assert!(!leads_back(&graph(&[(1, 2), (1, 3), (2, 4), (3, 4)]), "1"));
        assert!(!leads_back(&graph(&[(1, 2), (2, 3), (3, 2)]), "1"), "another's circle");
    }

    proptest! {
        /// Who adds only what passes the check never makes a circle.
        #[test]
        fn one_step_at_a_time_no_circle_comes_about(steps in collection::vec((0..8_u8, 0..8_u8), 0..40)) {
            let mut kept: Vec<(u8, u8)> = Vec::new();
            for step in steps {
                kept.push(step);
                if leads_back(&graph(&kept), &step.0.to_string()) {
                    kept.pop();
                }
            }
            let all = graph(&kept);
            for badge in 0..8 {
                prop_assert!(!leads_back(&all, &badge.to_string()));
            }
        }
    }
}
