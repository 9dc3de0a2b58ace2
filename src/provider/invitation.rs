//! Invitations to act for an organisation: a link by mail, for whoever has that address.

use super::member::Role;
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
};
use lettre::Address;

/// How long one can be accepted, milliseconds: two weeks.
pub const LIFE: i64 = 14 * 86_400_000;
/// Those of one organisation that may be open at a time.
pub const MOST: usize = 30;

/// An invitation that can still be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub organisation_id: String,
    pub email: String,
    pub role: Role,
    /// The language of the mail.
    pub locale: Locale,
    /// Unix milliseconds.
    pub created: i64,
    /// Unix milliseconds.
    pub expires: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    organisation_id: String,
    email: String,
    role: String,
    locale: String,
    created: i64,
    expires: i64,
}

fn invitation(row: Row) -> Result<Invitation, Corrupt> {
    Ok(Invitation {
        role: Role::from_word(&row.role).ok_or_else(|| Corrupt::new("invitation.role", &row.role))?,
        locale: row.locale.parse().map_err(|_| Corrupt::new("invitation.locale", &row.locale))?,
        organisation_id: row.organisation_id,
        email: row.email,
        created: row.created,
        expires: row.expires,
    })
}

/// Keeps one, in place of an earlier one to that address, whose link stops working; forgets those that are too old.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    organisation_id: &str,
    (email, role, locale): (&Address, Role, Locale),
    token_hash: &str,
    now_ms: i64,
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM invitation WHERE expires <= $1").bind(now_ms).execute(&mut *conn).await?;
        sqlx::query(
            "INSERT INTO invitation (token_hash, organisation_id, email, role, locale, created, expires) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organisation_id, email) DO UPDATE SET \
             token_hash = excluded.token_hash, role = excluded.role, locale = excluded.locale, \
             created = excluded.created, expires = excluded.expires",
        )
        .bind(token_hash)
        .bind(organisation_id)
        .bind(email.to_string())
        .bind(role.as_str())
        .bind(locale.as_str())
        .bind(now_ms)
        .bind(now_ms + LIFE)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// The open ones of an organisation, the oldest first.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn of_organisation(db: &Db, organisation_id: &str, now_ms: i64) -> anyhow::Result<Vec<Invitation>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT organisation_id, email, role, locale, created, expires FROM invitation \
             WHERE organisation_id = $1 AND expires > $2 ORDER BY created, email",
        )
        .bind(organisation_id)
        .bind(now_ms)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(invitation).collect::<Result<_, _>>()?)
}

/// Those to an address, with the names of the organisations, the old ones that are still kept too.
///
/// # Errors
/// As [`of_organisation`].
pub async fn of_email(db: &Db, email: &Address) -> anyhow::Result<Vec<(String, Invitation)>> {
    #[derive(sqlx::FromRow)]
    struct Named {
        name: String,
        #[sqlx(flatten)]
        row: Row,
    }
    let rows: Vec<Named> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT o.name, i.organisation_id, i.email, i.role, i.locale, i.created, i.expires FROM invitation i \
             JOIN organisation o ON o.id = i.organisation_id WHERE i.email = $1 ORDER BY i.created, o.name",
        )
        .bind(email.to_string())
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(|Named { name, row }| Ok((name, invitation(row)?))).collect()
}

/// The one whose link somebody has, if it can still be accepted.
///
/// # Errors
/// As [`of_organisation`].
pub async fn find(db: &Db, token_hash: &str, now_ms: i64) -> anyhow::Result<Option<Invitation>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT organisation_id, email, role, locale, created, expires FROM invitation \
             WHERE token_hash = $1 AND expires > $2",
        )
        .bind(token_hash)
        .bind(now_ms)
        .fetch_optional(pool)
        .await?
    });
    Ok(row.map(invitation).transpose()?)
}

/// Uses a link up; `false` where it was used, replaced or taken back meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn use_up(tx: &mut Tx, token_hash: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let used = sqlx::query("DELETE FROM invitation WHERE token_hash = $1").bind(token_hash).execute(conn).await?;
        Ok(used.rows_affected() > 0)
    })
}

/// Takes one back; `false` where there is none to that address.
///
/// # Errors
/// When the database fails.
pub async fn revoke(tx: &mut Tx, organisation_id: &str, email: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let revoked = sqlx::query("DELETE FROM invitation WHERE organisation_id = $1 AND email = $2")
            .bind(organisation_id)
            .bind(email)
            .execute(conn)
            .await?;
        Ok(revoked.rows_affected() > 0)
    })
}
