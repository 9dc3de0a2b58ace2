//! What is kept about a badge that was brought along: what checking it found, and its picture.

use super::model::Held;
use crate::{
    db::{Db, Tx},
    on_db, on_tx,
    verification::{check::PictureKind, model::Checked},
};
use anyhow::Context;

/// What checking a badge found, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Unix milliseconds.
    pub checked: i64,
    pub found: Checked,
}

/// Notes what checking a badge found. Of one that was brought along, what it is called too: that may have been unknown.
///
/// # Errors
/// When the database fails.
pub async fn note(tx: &mut Tx, held_id: &str, report: &Report) -> anyhow::Result<()> {
    let written = serde_json::to_string(&report.found)?;
    let about = &report.found.about;
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE held_badge SET verdict = $2, checked = $3, report = $4 WHERE id = $1")
            .bind(held_id)
            .bind(report.found.found.as_str())
            .bind(report.checked)
            .bind(&written)
            .execute(conn)
            .await?;
    });
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE held_badge SET name = CASE WHEN $2 = '' THEN name ELSE $2 END, \
             issuer = CASE WHEN $3 = '' THEN issuer ELSE $3 END, begins = $4, ends = $5 \
             WHERE id = $1 AND award_id IS NULL",
        )
        .bind(held_id)
        .bind(&about.name)
        .bind(&about.issuer)
        .bind(about.begins)
        .bind(about.ends)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// What the last check of a badge found; none where nobody has checked it.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn report(db: &Db, held_id: &str) -> anyhow::Result<Option<Report>> {
    let row: Option<(Option<i64>, Option<String>)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT checked, report FROM held_badge WHERE id = $1")
            .bind(held_id)
            .fetch_optional(pool)
            .await?
    });
    let Some((Some(checked), Some(report))) = row else { return Ok(None) };
    let found = serde_json::from_str(&report).context("held_badge.report is not what this version writes")?;
    Ok(Some(Report { checked, found }))
}

/// The id of the badge of this name in somebody's backpack.
///
/// # Errors
/// When the database fails.
pub async fn known(db: &Db, account_id: &str, identity: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT id FROM held_badge WHERE account_id = $1 AND identity = $2")
            .bind(account_id)
            .bind(identity)
            .fetch_optional(pool)
            .await
    })
}

/// The ids and identities of all badges in somebody's backpack.
///
/// # Errors
/// When the database fails.
pub async fn identities(db: &Db, account_id: &str) -> sqlx::Result<Vec<(String, String)>> {
    on_db!(db, |pool| {
        sqlx::query_as("SELECT id, identity FROM held_badge WHERE account_id = $1 ORDER BY added, id")
            .bind(account_id)
            .fetch_all(pool)
            .await
    })
}

/// Writes another text in place of the one that a badge was brought along with, whose picture goes. Whether it was there as it
/// was read: of two who do this at once one is late.
///
/// # Errors
/// When the database fails.
pub async fn replace(tx: &mut Tx, held: &Held, source: &str) -> sqlx::Result<bool> {
    let written = on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE held_badge SET source = $4 WHERE id = $1 AND account_id = $2 AND source = $3 AND award_id IS NULL",
        )
        .bind(&held.id)
        .bind(&held.account_id)
        .bind(&held.source)
        .bind(source)
        .execute(conn)
        .await?
        .rows_affected()
    });
    if written == 0 {
        return Ok(false);
    }
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM held_picture WHERE held_id = $1").bind(&held.id).execute(conn).await?;
    });
    Ok(true)
}

/// A picture that a badge came in or shows itself by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The file that it came in, and its kind.
    pub file: Option<(PictureKind, Vec<u8>)>,
    /// Drawn anew, as PNG.
    pub shown: Option<Vec<u8>>,
}

/// Keeps the picture of a badge, where there is something of it.
///
/// # Errors
/// When the database fails.
pub async fn keep_picture(tx: &mut Tx, held_id: &str, picture: &Picture) -> sqlx::Result<()> {
    if picture.file.is_none() && picture.shown.is_none() {
        return Ok(());
    }
    let (kind, file) = picture.file.as_ref().map(|(kind, file)| (kind.as_str(), file)).unzip();
    on_tx!(tx, |conn| {
        sqlx::query("INSERT INTO held_picture (held_id, kind, file, shown) VALUES ($1, $2, $3, $4)")
            .bind(held_id)
            .bind(kind)
            .bind(file)
            .bind(&picture.shown)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// What is shown of the picture of a badge, as PNG.
///
/// # Errors
/// When the database fails.
pub async fn shown(db: &Db, held_id: &str) -> sqlx::Result<Option<Vec<u8>>> {
    on_db!(db, |pool| {
        let found: Option<Option<Vec<u8>>> = sqlx::query_scalar("SELECT shown FROM held_picture WHERE held_id = $1")
            .bind(held_id)
            .fetch_optional(pool)
            .await?;
        Ok(found.flatten())
    })
}

/// The file that a badge came in.
///
/// # Errors
/// When the database fails.
pub async fn file(db: &Db, held_id: &str) -> sqlx::Result<Option<(PictureKind, Vec<u8>)>> {
    let row: Option<(Option<String>, Option<Vec<u8>>)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT kind, file FROM held_picture WHERE held_id = $1")
            .bind(held_id)
            .fetch_optional(pool)
            .await?
    });
    let Some((Some(kind), Some(file))) = row else { return Ok(None) };
    Ok(PictureKind::from_word(&kind).map(|kind| (kind, file)))
}
