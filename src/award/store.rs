//! Awards in the database.

use super::model::{Award, AwardStatus, Via};
use crate::{
    account::secrets,
    db::{Db, Tx},
    error::Corrupt,
    issuer::status::{self, Standing},
    on_db, on_tx,
};
use uuid::Uuid;

/// Whom a badge is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To<'a> {
    /// Somebody who has an account, or a child that they come with (its first name; empty: they themselves).
    Account { id: &'a str, child: &'a str },
    /// Whoever has this address, lower case; they may have an account or not.
    Email(&'a str),
    /// Whoever has its link.
    Bearer,
}

/// What is awarded, the same for everybody who gets it at once.
#[derive(Clone, Copy, Debug)]
pub struct Giving<'a> {
    pub city_id: &'a str,
    pub organisation_id: &'a str,
    pub achievement_id: &'a str,
    /// Of the achievement: the newest one that is published.
    pub version: i64,
    pub via: Via,
    /// Where they were, for presence.
    pub session_id: Option<&'a str>,
    /// Whoever gives it; absent where nobody in particular does.
    pub by: Option<&'a str>,
    /// Unix milliseconds.
    pub now: i64,
    /// When it is out of date, see [`super::model::ends`].
    pub ends: Option<i64>,
}

/// What became of a gift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// It was given.
    New {
        id: String,
        /// Of the link that shows it; the database keeps its hash alone.
        token: String,
        /// Whose it is, where there is an account.
        account_id: Option<String>,
    },
    /// They have it already, or it was offered to them.
    Already,
    /// The account is gone.
    Nobody,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    city_id: String,
    organisation_id: String,
    achievement_id: String,
    version: i64,
    account_id: Option<String>,
    child: String,
    email: Option<String>,
    person: String,
    status: String,
    via: String,
    session_id: Option<String>,
    narrative: String,
    awarded: i64,
    ends: Option<i64>,
    decided: Option<i64>,
    list: Option<i64>,
    position: Option<i64>,
    standing: Option<String>,
    reason: String,
}

fn read(row: Row) -> Result<Award, Corrupt> {
    let standing = row
        .standing
        .as_deref()
        .map(|word| Standing::from_word(word).ok_or_else(|| Corrupt::new("award_bit.standing", word)));
    Ok(Award {
        status: AwardStatus::from_word(&row.status).ok_or_else(|| Corrupt::new("award.status", &row.status))?,
        via: Via::from_word(&row.via).ok_or_else(|| Corrupt::new("award.via", &row.via))?,
        standing: standing.transpose()?.unwrap_or(Standing::Issued),
        bit: row.list.zip(row.position),
        id: row.id,
        city_id: row.city_id,
        organisation_id: row.organisation_id,
        achievement_id: row.achievement_id,
        version: row.version,
        account_id: row.account_id,
        child: row.child,
        email: row.email,
        person: row.person,
        session_id: row.session_id,
        narrative: row.narrative,
        awarded: row.awarded,
        ends: row.ends,
        decided: row.decided,
        reason: row.reason,
    })
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT w.id, w.city_id, w.organisation_id, w.achievement_id, w.version, w.account_id, w.child, w.email, ",
            "w.person, w.status, w.via, w.session_id, w.narrative, w.awarded, w.ends, w.decided, w.list, w.position, ",
            "b.standing, w.reason FROM award w LEFT JOIN award_bit b ON b.organisation_id = w.organisation_id ",
            "AND b.list = w.list AND b.position = w.position WHERE ",
            $rest
        )
    };
}

fn account_slot(achievement_id: &str, account_id: &str, child: &str) -> String {
    format!("{achievement_id} {account_id} {child}")
}

fn email_slot(achievement_id: &str, email: &str) -> String {
    format!("{achievement_id} {email}")
}

/// Offers a badge to somebody, never twice: as long as one that they have or were offered holds, there is no other.
///
/// `person` is what the organisation calls them, `narrative` what it says they did; both may be empty.
///
/// # Errors
/// When the database fails or the system has no randomness.
pub async fn give(
    tx: &mut Tx,
    giving: &Giving<'_>,
    to: To<'_>,
    (person, narrative): (&str, &str),
) -> anyhow::Result<Given> {
    let (mut account, child) = match to {
        To::Account { id, child } => (Some(id.to_owned()), child),
        To::Email(_) | To::Bearer => (None, ""),
    };
    let mut email = None;
    let address: Option<String> = match to {
        To::Account { id, .. } => on_tx!(&mut *tx, |conn| {
            sqlx::query_scalar("SELECT email FROM account WHERE id = $1").bind(id).fetch_optional(conn).await?
        }),
        To::Email(address) => Some(address.to_owned()),
        To::Bearer => None,
    };
    match (to, &address) {
        (To::Account { .. }, None) => return Ok(Given::Nobody),
        (To::Email(_), Some(address)) => {
            account = on_tx!(&mut *tx, |conn| {
                sqlx::query_scalar("SELECT id FROM account WHERE email = $1").bind(address).fetch_optional(conn).await?
            });
            email = account.is_none().then(|| address.clone());
        }
        _ => {}
    }
    let own = account.as_deref().map(|id| account_slot(giving.achievement_id, id, child));
    // what was offered to the address before there was an account
    let by_address =
        address.as_deref().filter(|_| child.is_empty()).map(|email| email_slot(giving.achievement_id, email));
    for slot in [&own, &by_address].into_iter().flatten() {
        on_tx!(&mut *tx, |conn| {
            sqlx::query("UPDATE award SET slot = NULL WHERE slot = $1 AND ends < $2")
                .bind(slot)
                .bind(giving.now)
                .execute(conn)
                .await?;
        });
    }
    let slot = own.or_else(|| by_address.clone());
    let (id, token) = (Uuid::now_v7().to_string(), secrets::token()?);
    let written = on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO award (id, city_id, organisation_id, achievement_id, version, account_id, child, email, slot, \
             person, status, via, session_id, narrative, token_hash, awarded, awarded_by, ends) \
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'offered', $11, $12, $13, $14, $15, $16, $17 \
             WHERE NOT EXISTS (SELECT 1 FROM award WHERE slot = $18) ON CONFLICT (slot) DO NOTHING",
        )
        .bind(&id)
        .bind(giving.city_id)
        .bind(giving.organisation_id)
        .bind(giving.achievement_id)
        .bind(giving.version)
        .bind(&account)
        .bind(child)
        .bind(email)
        .bind(slot)
        .bind(person)
        .bind(giving.via.as_str())
        .bind(giving.session_id)
        .bind(narrative)
        .bind(secrets::hash(&token))
        .bind(giving.now)
        .bind(giving.by)
        .bind(giving.ends)
        .bind(by_address)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(if written > 0 { Given::New { id, token, account_id: account } } else { Given::Already })
}

/// An award of an organisation.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn of_organisation(db: &Db, organisation_id: &str, id: &str) -> anyhow::Result<Option<Award>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("w.organisation_id = $1 AND w.id = $2"))
            .bind(organisation_id)
            .bind(id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(read).transpose()?)
}

/// An award.
///
/// # Errors
/// As [`of_organisation`].
pub async fn by_id(db: &Db, id: &str) -> anyhow::Result<Option<Award>> {
    let row: Option<Row> =
        on_db!(db, |pool| { sqlx::query_as(select!("w.id = $1")).bind(id).fetch_optional(pool).await? });
    Ok(row.map(read).transpose()?)
}

/// Somebody's awards in every state, the last first: what was given to their account, and what waits for their address.
///
/// # Errors
/// As [`of_organisation`].
pub async fn of_account(db: &Db, account_id: &str) -> anyhow::Result<Vec<Award>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!(
            "w.account_id = $1 OR (w.account_id IS NULL AND w.email = (SELECT email FROM account WHERE id = $1)) \
             ORDER BY w.awarded DESC, w.id DESC"
        ))
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
}

/// The award that a link shows, while it is not accepted.
///
/// # Errors
/// As [`of_organisation`].
pub async fn by_token(db: &Db, token: &str) -> anyhow::Result<Option<Award>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!("w.token_hash = $1")).bind(secrets::hash(token)).fetch_optional(pool).await?
    });
    Ok(row.map(read).transpose()?)
}

/// An award as a transaction sees it that holds its row until the end.
///
/// # Errors
/// As [`of_organisation`].
pub async fn hold(tx: &mut Tx, id: &str) -> anyhow::Result<Option<Award>> {
    let row: Option<Row> = on_tx!(tx, |conn| {
        sqlx::query("UPDATE award SET status = status WHERE id = $1").bind(id).execute(&mut *conn).await?;
        sqlx::query_as(select!("w.id = $1")).bind(id).fetch_optional(conn).await?
    });
    Ok(row.map(read).transpose()?)
}

/// Notes that whoever it is for does not want it; they may still change their mind. Whether it was open.
///
/// # Errors
/// When the database fails.
pub async fn decline(db: &Db, id: &str, now_ms: i64) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let written =
            sqlx::query("UPDATE award SET status = 'declined', decided = $2 WHERE id = $1 AND status = 'offered'")
                .bind(id)
                .bind(now_ms)
                .execute(pool)
                .await?;
        Ok(written.rows_affected() > 0)
    })
}

/// Takes back an offer that nobody has accepted yet: it is gone. Whether it was one.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let gone =
            sqlx::query("DELETE FROM award WHERE id = $1 AND status <> 'accepted'").bind(id).execute(conn).await?;
        Ok(gone.rows_affected() > 0)
    })
}

/// Puts an accepted badge on hold, gives it back, or takes it back for good, and says why. Every verifier sees it at once.
/// Whether anything was changed: what was revoked stays so.
///
/// # Errors
/// When the database fails.
pub async fn set_standing(
    tx: &mut Tx,
    award: &Award,
    standing: Standing,
    reason: &str,
    now_ms: i64,
) -> sqlx::Result<bool> {
    let Some(bit) = award.bit else { return Ok(false) };
    if !status::set(tx, &award.organisation_id, bit, standing, now_ms).await? {
        return Ok(false);
    }
    on_tx!(tx, |conn| {
        // one that was taken back does not stand in the way of another
        sqlx::query(
            "UPDATE award SET reason = $2, slot = CASE WHEN $3 = 'revoked' THEN NULL ELSE slot END WHERE id = $1",
        )
        .bind(&award.id)
        .bind(reason)
        .bind(standing.as_str())
        .execute(conn)
        .await?;
    });
    Ok(true)
}

/// When a badge was taken back from somebody (an account, and the child that it is of), in Unix milliseconds; `None` where the
/// last that they accepted was not.
///
/// # Errors
/// When the database fails.
pub async fn taken_back(
    tx: &mut Tx,
    achievement_id: &str,
    (account_id, child): (&str, &str),
) -> sqlx::Result<Option<i64>> {
    let last: Option<(String, i64)> = on_tx!(tx, |conn| {
        sqlx::query_as(
            "SELECT b.standing, b.changed FROM award w JOIN award_bit b ON b.organisation_id = w.organisation_id \
             AND b.list = w.list AND b.position = w.position WHERE w.achievement_id = $1 AND w.account_id = $2 \
             AND w.child = $3 AND w.status = 'accepted' ORDER BY w.decided DESC, w.id DESC LIMIT 1",
        )
        .bind(achievement_id)
        .bind(account_id)
        .bind(child)
        .fetch_optional(conn)
        .await?
    });
    Ok(last.filter(|(standing, _)| standing == Standing::Revoked.as_str()).map(|(_, changed)| changed))
}

/// What accepting writes on the award itself. False: the account has another one that holds.
///
/// # Errors
/// When the database fails.
pub(super) async fn set_accepted(
    tx: &mut Tx,
    award: &Award,
    account_id: &str,
    (list, position): (i64, i64),
    now_ms: i64,
) -> sqlx::Result<bool> {
    let slot = account_slot(&award.achievement_id, account_id, &award.child);
    on_tx!(tx, |conn| {
        let other: Option<String> = sqlx::query_scalar("SELECT id FROM award WHERE slot = $1 AND id <> $2")
            .bind(&slot)
            .bind(&award.id)
            .fetch_optional(&mut *conn)
            .await?;
        if other.is_some() {
            return Ok(false);
        }
        sqlx::query(
            "UPDATE award SET status = 'accepted', account_id = $2, email = NULL, slot = $3, token_hash = NULL, \
             decided = $4, list = $5, position = $6 WHERE id = $1",
        )
        .bind(&award.id)
        .bind(account_id)
        .bind(slot)
        .bind(now_ms)
        .bind(list)
        .bind(position)
        .execute(conn)
        .await?;
        Ok(true)
    })
}
