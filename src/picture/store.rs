//! Pictures in the database.

use super::{
    model::{Picture, PictureKind},
    process::Made,
};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A file as it is served.
#[derive(Clone, Debug)]
pub struct File {
    pub kind: PictureKind,
    pub etag: String,
    pub bytes: Vec<u8>,
}

/// Keeps a new picture of an organisation; until something names it, it is kept for a day. Returns its id.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    organisation_id: &str,
    kind: PictureKind,
    made: &Made,
    now_ms: i64,
) -> sqlx::Result<String> {
    let id = Uuid::now_v7().to_string();
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO picture (id, organisation_id, kind, width, height, created, unnamed) \
             VALUES ($1, $2, $3, $4, $5, $6, $6)",
        )
        .bind(&id)
        .bind(organisation_id)
        .bind(kind.as_str())
        .bind(i64::from(made.width))
        .bind(i64::from(made.height))
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
        for (width, bytes) in &made.files {
            let hash = Sha256::digest(bytes);
            sqlx::query("INSERT INTO picture_file (picture_id, width, etag, bytes) VALUES ($1, $2, $3, $4)")
                .bind(&id)
                .bind(i64::from(*width))
                .bind(format!("\"{}\"", HEXLOWER.encode(hash.get(..16).unwrap_or_default())))
                .bind(bytes.as_slice())
                .execute(&mut *conn)
                .await?;
        }
    });
    Ok(id)
}

/// A picture that an organisation may put into a listing, without words; `None` where there is none of theirs by that id.
///
/// # Errors
/// When the database fails, or holds a number that is none of pixels.
pub async fn of_organisation(db: &Db, organisation_id: &str, id: &str) -> anyhow::Result<Option<Picture>> {
    // a draft may say anything
    if Uuid::parse_str(id).is_err() {
        return Ok(None);
    }
    let row: Option<(i64, i64)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT width, height FROM picture WHERE id = $1 AND organisation_id = $2 AND kind = 'listing'")
            .bind(id)
            .bind(organisation_id)
            .fetch_optional(pool)
            .await?
    });
    row.map(|(width, height)| {
        Ok(Picture { id: id.to_owned(), width: pixels(width)?, height: pixels(height)?, alt: Vec::new() })
    })
    .transpose()
}

/// Pixels that the database holds as BIGINT.
///
/// # Errors
/// When it is no number of pixels.
pub fn pixels(value: i64) -> Result<u32, Corrupt> {
    u32::try_from(value).map_err(|_| Corrupt::new("picture.width or height", &value.to_string()))
}

/// A picture in one of its widths.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn file(db: &Db, id: &str, width: u32) -> anyhow::Result<Option<File>> {
    let row: Option<(String, String, Vec<u8>)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT p.kind, f.etag, f.bytes FROM picture_file f JOIN picture p ON p.id = f.picture_id \
             WHERE f.picture_id = $1 AND f.width = $2",
        )
        .bind(id)
        .bind(i64::from(width))
        .fetch_optional(pool)
        .await?
    });
    row.map(|(kind, etag, bytes)| {
        let kind = PictureKind::from_word(&kind).ok_or_else(|| Corrupt::new("picture.kind", &kind))?;
        Ok(File { kind, etag, bytes })
    })
    .transpose()
}

/// The logo of an organisation.
///
/// # Errors
/// When the database fails.
pub async fn logo(db: &Db, organisation_id: &str) -> sqlx::Result<Option<String>> {
    let id: Option<Option<String>> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT logo_id FROM organisation WHERE id = $1")
            .bind(organisation_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(id.flatten())
}

/// Gives an organisation another logo, or none.
///
/// # Errors
/// When the database fails.
pub async fn set_logo(tx: &mut Tx, organisation_id: &str, id: Option<&str>) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE organisation SET logo_id = $2 WHERE id = $1")
            .bind(organisation_id)
            .bind(id)
            .execute(conn)
            .await?;
        Ok(())
    })
}
