//! Badges in the database, as their organisations work on them.

use super::{
    design::Design,
    model::{Badge, BadgeStatus, CheckedBy, Content, Level, Task, Text},
};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
};
use std::collections::BTreeMap;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    city_id: String,
    organisation_id: String,
    status: String,
    version: i64,
    locale: String,
    design: String,
    picture_id: Option<String>,
    level: Option<String>,
    validity_months: Option<i64>,
    minimum: Option<i64>,
    modified: i64,
    revision: i64,
}

#[derive(sqlx::FromRow)]
struct TextRow {
    locale: String,
    name: String,
    description: String,
    criteria: String,
    alt: String,
}

fn locale(column: &'static str, word: &str) -> Result<Locale, Corrupt> {
    word.parse().map_err(|_| Corrupt::new(column, word))
}

fn small(column: &'static str, value: i64) -> Result<u16, Corrupt> {
    u16::try_from(value).map_err(|_| Corrupt::new(column, &value.to_string()))
}

pub(super) fn status(word: &str) -> Result<BadgeStatus, Corrupt> {
    BadgeStatus::from_word(word).ok_or_else(|| Corrupt::new("achievement.status", word))
}

/// A badge of an organisation.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn get(db: &Db, organisation_id: &str, id: &str) -> anyhow::Result<Option<Badge>> {
    on_db!(db, |pool| {
        let row: Option<Row> = sqlx::query_as(
            "SELECT id, city_id, organisation_id, status, version, locale, design, picture_id, level, validity_months, \
             minimum, modified, revision FROM achievement WHERE id = $1 AND organisation_id = $2",
        )
        .bind(id)
        .bind(organisation_id)
        .fetch_optional(pool)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let texts: Vec<TextRow> = sqlx::query_as(
            "SELECT locale, name, description, criteria, alt FROM achievement_text WHERE achievement_id = $1",
        )
        .bind(id)
        .fetch_all(pool)
        .await?;
        let tasks: Vec<(String, String, i64)> = sqlx::query_as(
            "SELECT texts, checked_by, times FROM achievement_task WHERE achievement_id = $1 ORDER BY position",
        )
        .bind(id)
        .fetch_all(pool)
        .await?;
        let mut prerequisites: Vec<String> =
            sqlx::query_scalar("SELECT prerequisite_id FROM achievement_prerequisite WHERE achievement_id = $1")
                .bind(id)
                .fetch_all(pool)
                .await?;
        let mut skills: Vec<String> = sqlx::query_scalar(
            "SELECT c.slug FROM achievement_skill s JOIN concept c ON c.id = s.concept_id WHERE s.achievement_id = $1",
        )
        .bind(id)
        .fetch_all(pool)
        .await?;
        // databases sort texts in orders of their own
        prerequisites.sort_unstable();
        skills.sort_unstable();
        Ok(Some(read(row, texts, tasks, (prerequisites, skills))?))
    })
}

fn read(
    row: Row,
    texts: Vec<TextRow>,
    tasks: Vec<(String, String, i64)>,
    (prerequisites, skills): (Vec<String>, Vec<String>),
) -> anyhow::Result<Badge> {
    let texts = texts.into_iter().map(|row| {
        let TextRow { locale: word, name, description, criteria, alt } = row;
        Ok((locale("achievement_text.locale", &word)?, Text { name, description, criteria, alt }))
    });
    let tasks = tasks.into_iter().map(|(texts, checked_by, times)| {
        Ok(Task {
            texts: serde_json::from_str(&texts).map_err(|_| Corrupt::new("achievement_task.texts", &texts))?,
            checked_by: CheckedBy::from_word(&checked_by)
                .ok_or_else(|| Corrupt::new("achievement_task.checked_by", &checked_by))?,
            times: small("achievement_task.times", times)?,
        })
    });
    let level = |word: &str| Level::from_word(word).ok_or_else(|| Corrupt::new("achievement.level", word));
    let number = |column: &'static str, value: Option<i64>| value.map(|value| small(column, value)).transpose();
    let content = Content {
        locale: locale("achievement.locale", &row.locale)?,
        design: Design::parse(&row.design).ok_or_else(|| Corrupt::new("achievement.design", &row.design))?,
        picture: row.picture_id,
        level: row.level.as_deref().map(level).transpose()?,
        validity_months: number("achievement.validity_months", row.validity_months)?,
        minimum: number("achievement.minimum", row.minimum)?,
        texts: texts.collect::<Result<BTreeMap<_, _>, Corrupt>>()?,
        tasks: tasks.collect::<Result<_, Corrupt>>()?,
        prerequisites,
        skills,
    };
    Ok(Badge {
        status: status(&row.status)?,
        id: row.id,
        city_id: row.city_id,
        organisation_id: row.organisation_id,
        version: row.version,
        revision: row.revision,
        modified: row.modified,
        content,
    })
}

/// A badge as the list at the desk has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub status: BadgeStatus,
    /// 0: there is none.
    pub version: i64,
    pub design: Design,
    /// The id of a picture of their own.
    pub picture: Option<String>,
    /// The language that it was written in first.
    pub locale: Locale,
    /// In that language; empty while it has none.
    pub name: String,
}

#[derive(sqlx::FromRow)]
struct LineRow {
    id: String,
    status: String,
    version: i64,
    design: String,
    picture_id: Option<String>,
    locale: String,
    name: Option<String>,
}

/// The badges of an organisation, the last changed first.
///
/// # Errors
/// As [`get`].
pub async fn of_organisation(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Line>> {
    let rows: Vec<LineRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT a.id, a.status, a.version, a.design, a.picture_id, a.locale, t.name FROM achievement a \
             LEFT JOIN achievement_text t ON t.achievement_id = a.id AND t.locale = a.locale \
             WHERE a.organisation_id = $1 ORDER BY a.modified DESC, a.id",
        )
        .bind(organisation_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|row| {
            Ok(Line {
                status: status(&row.status)?,
                design: Design::parse(&row.design).ok_or_else(|| Corrupt::new("achievement.design", &row.design))?,
                picture: row.picture_id,
                locale: locale("achievement.locale", &row.locale)?,
                id: row.id,
                version: row.version,
                name: row.name.unwrap_or_default(),
            })
        })
        .collect()
}

/// Begins a badge: nobody but its organisation knows of it.
///
/// # Errors
/// When the database fails.
pub async fn create(
    tx: &mut Tx,
    (id, city_id, organisation_id): (&str, &str, &str),
    content: &Content,
    now_ms: i64,
) -> anyhow::Result<()> {
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO achievement (id, city_id, organisation_id, status, version, locale, design, created, modified, \
             revision) VALUES ($1, $2, $3, $4, 0, $5, $6, $7, $7, 0)",
        )
        .bind(id)
        .bind(city_id)
        .bind(organisation_id)
        .bind(BadgeStatus::Draft.as_str())
        .bind(content.locale.as_str())
        .bind(content.design.to_string())
        .bind(now_ms)
        .execute(conn)
        .await?;
    });
    save(tx, (id, 0), content, now_ms).await?;
    Ok(())
}

/// Writes what a badge says, where it still is as it was at revision `base`. Whether it was.
///
/// # Errors
/// When the database fails.
pub async fn save(tx: &mut Tx, (id, base): (&str, i64), content: &Content, now_ms: i64) -> anyhow::Result<bool> {
    on_tx!(tx, |conn| {
        let written = sqlx::query(
            "UPDATE achievement SET locale = $1, design = $2, level = $3, validity_months = $4, minimum = $5, \
             modified = $6, picture_id = $7, revision = revision + 1 WHERE id = $8 AND revision = $9",
        )
        .bind(content.locale.as_str())
        .bind(content.design.to_string())
        .bind(content.level.map(Level::as_str))
        .bind(content.validity_months.map(i64::from))
        .bind(content.minimum.map(i64::from))
        .bind(now_ms)
        .bind(content.picture.as_deref())
        .bind(id)
        .bind(base)
        .execute(&mut *conn)
        .await?;
        if written.rows_affected() == 0 {
            return Ok(false);
        }
        for table in [
            "DELETE FROM achievement_text WHERE achievement_id = $1",
            "DELETE FROM achievement_task WHERE achievement_id = $1",
            "DELETE FROM achievement_prerequisite WHERE achievement_id = $1",
            "DELETE FROM achievement_skill WHERE achievement_id = $1",
        ] {
            sqlx::query(table).bind(id).execute(&mut *conn).await?;
        }
        for (locale, text) in &content.texts {
            sqlx::query(
                "INSERT INTO achievement_text (achievement_id, locale, name, description, criteria, alt) \
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(id)
            .bind(locale.as_str())
            .bind(&text.name)
            .bind(&text.description)
            .bind(&text.criteria)
            .bind(&text.alt)
            .execute(&mut *conn)
            .await?;
        }
        for (position, task) in (0_i64..).zip(&content.tasks) {
            sqlx::query(
                "INSERT INTO achievement_task (achievement_id, position, texts, checked_by, times) \
                 VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(id)
            .bind(position)
            .bind(serde_json::to_string(&task.texts)?)
            .bind(task.checked_by.as_str())
            .bind(i64::from(task.times))
            .execute(&mut *conn)
            .await?;
        }
        for prerequisite in &content.prerequisites {
            sqlx::query("INSERT INTO achievement_prerequisite (achievement_id, prerequisite_id) VALUES ($1, $2)")
                .bind(id)
                .bind(prerequisite)
                .execute(&mut *conn)
                .await?;
        }
        for skill in &content.skills {
            sqlx::query(
                "INSERT INTO achievement_skill (achievement_id, concept_id) SELECT $1, id FROM concept WHERE slug = $2",
            )
            .bind(id)
            .bind(skill)
            .execute(&mut *conn)
            .await?;
        }
        Ok(true)
    })
}

/// Gives a badge a picture of their own, or none. What the one before showed is not what another one does.
///
/// # Errors
/// When the database fails.
pub async fn set_picture(tx: &mut Tx, id: &str, picture: Option<&str>, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE achievement SET picture_id = $1, modified = $2, revision = revision + 1 WHERE id = $3")
            .bind(picture)
            .bind(now_ms)
            .bind(id)
            .execute(&mut *conn)
            .await?;
        sqlx::query("UPDATE achievement_text SET alt = '' WHERE achievement_id = $1")
            .bind(id)
            .execute(&mut *conn)
            .await?;
        // a language in which nothing is left to say
        sqlx::query(
            "DELETE FROM achievement_text WHERE achievement_id = $1 AND name = '' AND description = '' AND criteria = ''",
        )
        .bind(id)
        .execute(&mut *conn)
        .await?;
        Ok(())
    })
}

/// Gives a badge another status, where it has the one that it should have. Whether it had.
///
/// # Errors
/// When the database fails.
pub async fn set_status(
    tx: &mut Tx,
    id: &str,
    (from, to): (BadgeStatus, BadgeStatus),
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let written = sqlx::query("UPDATE achievement SET status = $1, modified = $2 WHERE id = $3 AND status = $4")
            .bind(to.as_str())
            .bind(now_ms)
            .bind(id)
            .bind(from.as_str())
            .execute(conn)
            .await?;
        Ok(written.rows_affected() > 0)
    })
}

/// The city of a badge.
///
/// # Errors
/// When the database fails.
pub async fn city_of(db: &Db, id: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT city_id FROM achievement WHERE id = $1").bind(id).fetch_optional(pool).await
    })
}

/// Ids of the listings that lead to a badge.
///
/// # Errors
/// When the database fails.
pub async fn listings(db: &Db, id: &str) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT opportunity_id FROM opportunity_achievement WHERE achievement_id = $1 ORDER BY 1")
            .bind(id)
            .fetch_all(pool)
            .await
    })
}

/// Ids of the badges of a city, each with the id of a listing that leads to it.
///
/// # Errors
/// When the database fails.
pub async fn leading(db: &Db, city_id: &str) -> sqlx::Result<Vec<(String, String)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT oa.achievement_id, oa.opportunity_id FROM opportunity_achievement oa \
             JOIN achievement a ON a.id = oa.achievement_id WHERE a.city_id = $1 ORDER BY 1, 2",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}

/// Lets these listings lead to a badge, and no others.
///
/// # Errors
/// When the database fails.
pub async fn set_listings(tx: &mut Tx, id: &str, listings: &[String]) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        // whoever comes second waits, and then sees what the first has left
        sqlx::query("UPDATE achievement SET revision = revision WHERE id = $1").bind(id).execute(&mut *conn).await?;
        sqlx::query("DELETE FROM opportunity_achievement WHERE achievement_id = $1")
            .bind(id)
            .execute(&mut *conn)
            .await?;
        for listing in listings {
            sqlx::query("INSERT INTO opportunity_achievement (opportunity_id, achievement_id) VALUES ($1, $2)")
                .bind(listing)
                .bind(id)
                .execute(&mut *conn)
                .await?;
        }
        Ok(())
    })
}
