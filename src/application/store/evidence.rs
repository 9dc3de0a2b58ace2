//! Evidence and its files.

use super::super::model::{ACCOUNT_BYTES, EvidenceKind, Piece};
use super::edit;
use crate::{
    backpack::model::Visibility,
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    application_id: String,
    award_id: Option<String>,
    position: i64,
    kind: String,
    words: String,
    address: Option<String>,
    media_type: Option<String>,
    visibility: String,
    created: i64,
}

fn position(value: i64) -> Result<usize, Corrupt> {
    usize::try_from(value).map_err(|_| Corrupt::new("evidence.position", &value.to_string()))
}

fn visibility(column: &'static str, word: &str) -> Result<Visibility, Corrupt> {
    Visibility::from_word(word).ok_or_else(|| Corrupt::new(column, word))
}

fn read(row: Row) -> Result<Piece, Corrupt> {
    Ok(Piece {
        position: position(row.position)?,
        kind: EvidenceKind::from_word(&row.kind).ok_or_else(|| Corrupt::new("evidence.kind", &row.kind))?,
        visibility: visibility("evidence.visibility", &row.visibility)?,
        id: row.id,
        account_id: row.account_id,
        application_id: row.application_id,
        award_id: row.award_id,
        words: row.words,
        address: row.address,
        media_type: row.media_type,
        created: row.created,
    })
}

macro_rules! select_piece {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.account_id, e.application_id, e.award_id, e.position, e.kind, e.words, e.address, ",
            "f.media_type, e.visibility, e.created FROM evidence e LEFT JOIN evidence_file f ON f.evidence_id = e.id ",
            $rest
        )
    };
}

/// A piece of evidence.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn piece(db: &Db, id: &str) -> anyhow::Result<Option<Piece>> {
    let row: Option<Row> =
        on_db!(db, |pool| { sqlx::query_as(select_piece!("WHERE e.id = $1")).bind(id).fetch_optional(pool).await? });
    Ok(row.map(read).transpose()?)
}

/// Those of an application, the oldest first.
pub(super) async fn of_application(db: &Db, application_id: &str) -> anyhow::Result<Vec<Piece>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_piece!("WHERE e.application_id = $1 ORDER BY e.created, e.id"))
            .bind(application_id)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
}

/// The evidence of an award, for its credential: id and position of the task that it belongs to.
///
/// # Errors
/// As [`piece`].
pub async fn evidence_of_award(db: &Db, award_id: &str) -> anyhow::Result<Vec<(String, usize)>> {
    let rows: Vec<(String, i64)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT id, position FROM evidence WHERE award_id = $1 ORDER BY position, created, id")
            .bind(award_id)
            .fetch_all(pool)
            .await?
    });
    rows.into_iter().map(|(id, at)| Ok((id, position(at)?))).collect()
}

/// A piece that is to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewPiece<'a> {
    pub account_id: &'a str,
    pub application_id: &'a str,
    pub position: usize,
    pub kind: EvidenceKind,
    pub words: &'a str,
    pub address: Option<&'a str>,
    /// Its type and bytes.
    pub file: Option<(&'a str, &'a [u8])>,
    /// How many the task may have.
    pub most: usize,
    /// Unix milliseconds.
    pub now: i64,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Its id.
    New(String),
    /// The task has as many as it may have.
    TooMany,
    /// The account's files are as large as they may be.
    Full,
}

/// Keeps a piece of evidence, in a transaction that holds its application.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewPiece<'_>) -> anyhow::Result<Kept> {
    let id = Uuid::now_v7().to_string();
    let place = i64::try_from(new.position)?;
    let size = i64::try_from(new.file.map_or(0, |(_, bytes)| bytes.len()))?;
    let (count, bytes): (i64, i64) = on_tx!(&mut *tx, |conn| {
        let count = sqlx::query_scalar("SELECT COUNT(*) FROM evidence WHERE application_id = $1 AND position = $2")
            .bind(new.application_id)
            .bind(place)
            .fetch_one(&mut *conn)
            .await?;
        let bytes = sqlx::query_scalar(
            "SELECT CAST(COALESCE(SUM(f.size), 0) AS BIGINT) FROM evidence_file f JOIN evidence e ON e.id = f.evidence_id \
             WHERE e.account_id = $1",
        )
        .bind(new.account_id)
        .fetch_one(conn)
        .await?;
        (count, bytes)
    });
    if usize::try_from(count)? >= new.most {
        return Ok(Kept::TooMany);
    }
    if new.file.is_some() && bytes.saturating_add(size) > ACCOUNT_BYTES {
        return Ok(Kept::Full);
    }
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO evidence (id, account_id, application_id, position, kind, words, address, visibility, created) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(&id)
        .bind(new.account_id)
        .bind(new.application_id)
        .bind(place)
        .bind(new.kind.as_str())
        .bind(new.words)
        .bind(new.address)
        .bind(Visibility::Private.as_str())
        .bind(new.now)
        .execute(&mut *conn)
        .await?;
        if let Some((media_type, bytes)) = new.file {
            sqlx::query("INSERT INTO evidence_file (evidence_id, media_type, size, bytes) VALUES ($1, $2, $3, $4)")
                .bind(&id)
                .bind(media_type)
                .bind(size)
                .bind(bytes)
                .execute(conn)
                .await?;
        }
    });
    edit::touch(tx, new.application_id, place).await?;
    Ok(Kept::New(id))
}

/// Throws a piece of an application away, in a transaction that holds it. Whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, application_id: &str, id: &str) -> sqlx::Result<bool> {
    let place: Option<i64> = on_tx!(&mut *tx, |conn| {
        sqlx::query_scalar("DELETE FROM evidence WHERE id = $1 AND application_id = $2 RETURNING position")
            .bind(id)
            .bind(application_id)
            .fetch_optional(conn)
            .await?
    });
    let Some(place) = place else { return Ok(false) };
    edit::touch(tx, application_id, place).await?;
    Ok(true)
}

/// A file as it is served.
#[derive(Clone, Debug)]
pub struct Taken {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// The file of a piece.
///
/// # Errors
/// When the database fails.
pub async fn file(db: &Db, evidence_id: &str) -> sqlx::Result<Option<Taken>> {
    let row: Option<(String, Vec<u8>)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT media_type, bytes FROM evidence_file WHERE evidence_id = $1")
            .bind(evidence_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(|(media_type, bytes)| Taken { media_type, bytes }))
}

/// Says who may look at a piece.
///
/// # Errors
/// When the database fails.
pub async fn set_visibility(db: &Db, id: &str, visibility: Visibility) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("UPDATE evidence SET visibility = $2 WHERE id = $1")
            .bind(id)
            .bind(visibility.as_str())
            .execute(pool)
            .await
            .map(|_| ())
    })
}

/// Who may look at what the organisation says in an award.
///
/// # Errors
/// As [`piece`].
pub async fn narrative_visibility(db: &Db, award_id: &str) -> anyhow::Result<Visibility> {
    let word: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT narrative_visibility FROM award WHERE id = $1")
            .bind(award_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(word.map_or(Ok(Visibility::Private), |word| visibility("award.narrative_visibility", &word))?)
}

/// Says who may look at what the organisation says in an award.
///
/// # Errors
/// When the database fails.
pub async fn set_narrative_visibility(db: &Db, award_id: &str, visibility: Visibility) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("UPDATE award SET narrative_visibility = $2 WHERE id = $1")
            .bind(award_id)
            .bind(visibility.as_str())
            .execute(pool)
            .await
            .map(|_| ())
    })
}
