//! Accounts in the database.

use super::model::Account;
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    guardian::model::{Guardianship, GuardianshipStatus, Publishing},
    i18n::Locale,
    on_db, on_tx,
};
use chrono::NaiveDate;
use lettre::Address;

#[derive(sqlx::FromRow)]
struct AccountRow {
    id: String,
    email: String,
    name: String,
    birth_date: String,
    locale: String,
    city_id: String,
    password_hash: String,
    created: i64,
    guardian_email: Option<String>,
    guardian_locale: Option<String>,
    guardian_status: Option<String>,
    asked: Option<i64>,
    decided: Option<i64>,
    publishing: Option<String>,
    publishing_asked: Option<i64>,
    publishing_decided: Option<i64>,
}

macro_rules! select_account {
    ($where:literal) => {
        concat!(
            "SELECT a.id, a.email, a.name, a.birth_date, a.locale, a.city_id, a.password_hash, a.created, ",
            "g.email AS guardian_email, g.locale AS guardian_locale, g.status AS guardian_status, g.asked, g.decided, ",
            "g.publishing, g.publishing_asked, g.publishing_decided ",
            "FROM account a LEFT JOIN guardianship g ON g.account_id = a.id WHERE ",
            $where
        )
    };
}

fn account(row: AccountRow) -> Result<Account, Corrupt> {
    let publishing = row.publishing.as_deref().map_or(Ok(Publishing::Unasked), |word| {
        Publishing::from_word(word).ok_or_else(|| Corrupt::new("guardianship.publishing", word))
    })?;
    let guardianship = match (row.guardian_email, row.guardian_locale, row.guardian_status, row.asked) {
        (Some(email), Some(locale), Some(status), Some(asked)) => Some(Guardianship {
            email: address("guardianship.email", &email)?,
            locale: locale.parse().map_err(|_| Corrupt::new("guardianship.locale", &locale))?,
            status: GuardianshipStatus::from_word(&status)
                .ok_or_else(|| Corrupt::new("guardianship.status", &status))?,
            asked,
            decided: row.decided,
            publishing,
            publishing_asked: row.publishing_asked,
            publishing_decided: row.publishing_decided,
        }),
        _ => None,
    };
    Ok(Account {
        email: address("account.email", &row.email)?,
        birth_date: row.birth_date.parse().map_err(|_| Corrupt::new("account.birth_date", &row.birth_date))?,
        locale: row.locale.parse().map_err(|_| Corrupt::new("account.locale", &row.locale))?,
        id: row.id,
        name: row.name,
        city_id: row.city_id,
        password_hash: row.password_hash,
        created: row.created,
        guardianship,
    })
}

fn address(column: &'static str, text: &str) -> Result<Address, Corrupt> {
    text.parse().map_err(|_| Corrupt::new(column, text))
}

/// The account of that id.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn by_id(db: &Db, id: &str) -> anyhow::Result<Option<Account>> {
    let row: Option<AccountRow> =
        on_db!(db, |pool| { sqlx::query_as(select_account!("a.id = $1")).bind(id).fetch_optional(pool).await? });
    Ok(row.map(account).transpose()?)
}

/// The accounts of those ids that there still are, in that order: before a transaction begins, since a letter's recipients
/// are few and a transaction must not wait for another connection.
///
/// # Errors
/// As [`by_id`].
pub async fn by_ids(db: &Db, ids: &[String]) -> anyhow::Result<Vec<Account>> {
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(by_id(db, id).await?);
    }
    Ok(found)
}

/// The account of that address.
///
/// # Errors
/// As [`by_id`].
pub async fn by_email(db: &Db, email: &Address) -> anyhow::Result<Option<Account>> {
    let row: Option<AccountRow> = on_db!(db, |pool| {
        sqlx::query_as(select_account!("a.email = $1")).bind(email.to_string()).fetch_optional(pool).await?
    });
    Ok(row.map(account).transpose()?)
}

/// A form that waits for the proof that its address is the writer's own.
#[derive(Clone, Debug)]
pub struct SignUp {
    pub id: String,
    pub email: Address,
    pub name: String,
    pub birth_date: NaiveDate,
    pub locale: Locale,
    pub city_id: String,
    pub password_hash: String,
    pub guardian: Option<(Address, Locale)>,
}

/// Keeps it until `expires` (unix milliseconds), with the hashes of the link's token and the code; forgets those that
/// have expired.
///
/// # Errors
/// When the database fails.
pub async fn put_sign_up(
    tx: &mut Tx,
    form: &SignUp,
    (token_hash, code_hash): (&str, &str),
    (now_ms, expires): (i64, i64),
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM sign_up WHERE expires <= $1").bind(now_ms).execute(&mut *conn).await?;
        sqlx::query(
            "INSERT INTO sign_up (id, token_hash, code_hash, tries, email, name, birth_date, locale, city_id, \
             password_hash, guardian_email, guardian_locale, expires) \
             VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(&form.id)
        .bind(token_hash)
        .bind(code_hash)
        .bind(form.email.to_string())
        .bind(&form.name)
        .bind(form.birth_date.to_string())
        .bind(form.locale.as_str())
        .bind(&form.city_id)
        .bind(&form.password_hash)
        .bind(form.guardian.as_ref().map(|(email, _)| email.to_string()))
        .bind(form.guardian.as_ref().map(|(_, locale)| locale.as_str()))
        .bind(expires)
        .execute(conn)
        .await?;
        Ok(())
    })
}

#[derive(sqlx::FromRow)]
struct SignUpRow {
    id: String,
    email: String,
    name: String,
    birth_date: String,
    locale: String,
    city_id: String,
    password_hash: String,
    guardian_email: Option<String>,
    guardian_locale: Option<String>,
}

fn sign_up(row: SignUpRow) -> Result<SignUp, Corrupt> {
    let locale = |text: &str| text.parse::<Locale>().map_err(|_| Corrupt::new("sign_up.locale", text));
    let guardian = match (row.guardian_email, row.guardian_locale) {
        (Some(email), Some(spoken)) => Some((address("sign_up.guardian_email", &email)?, locale(&spoken)?)),
        _ => None,
    };
    Ok(SignUp {
        email: address("sign_up.email", &row.email)?,
        birth_date: row.birth_date.parse().map_err(|_| Corrupt::new("sign_up.birth_date", &row.birth_date))?,
        locale: locale(&row.locale)?,
        id: row.id,
        name: row.name,
        city_id: row.city_id,
        password_hash: row.password_hash,
        guardian,
    })
}

/// How a sign-up is found again.
#[derive(Clone, Copy, Debug)]
pub enum Proof<'a> {
    /// By the page that waits for the code.
    Id(&'a str),
    /// By the hash of the link's token.
    Link(&'a str),
}

/// A sign-up that has not expired.
///
/// # Errors
/// As [`by_id`].
pub async fn find_sign_up(db: &Db, proof: Proof<'_>, now_ms: i64) -> anyhow::Result<Option<SignUp>> {
    let row: Option<SignUpRow> = on_db!(db, |pool| {
        match proof {
            Proof::Id(id) => {
                sqlx::query_as("SELECT * FROM sign_up WHERE id = $1 AND expires > $2")
                    .bind(id)
                    .bind(now_ms)
                    .fetch_optional(pool)
                    .await?
            }
            Proof::Link(hash) => {
                sqlx::query_as("SELECT * FROM sign_up WHERE token_hash = $1 AND expires > $2")
                    .bind(hash)
                    .bind(now_ms)
                    .fetch_optional(pool)
                    .await?
            }
        }
    });
    Ok(row.map(sign_up).transpose()?)
}

/// Counts a try of a code, and says whether it is the right one and not one of too many.
///
/// # Errors
/// When the database fails.
pub async fn try_code(db: &Db, id: &str, code_hash: &str, tries: i64) -> sqlx::Result<bool> {
    let right: Option<bool> = on_db!(db, |pool| {
        sqlx::query_scalar("UPDATE sign_up SET tries = tries + 1 WHERE id = $1 AND tries < $3 RETURNING code_hash = $2")
            .bind(id)
            .bind(code_hash)
            .bind(tries)
            .fetch_optional(pool)
            .await?
    });
    Ok(right == Some(true))
}

/// Makes the account of a sign-up, which is used up by it. `false` where the address has an account by now, or the
/// sign-up was used meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn create(tx: &mut Tx, account_id: &str, form: &SignUp, now_ms: i64) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let used = sqlx::query("DELETE FROM sign_up WHERE id = $1").bind(&form.id).execute(&mut *conn).await?;
        if used.rows_affected() == 0 {
            return Ok(false);
        }
        let made = sqlx::query(
            "INSERT INTO account (id, email, name, birth_date, locale, city_id, password_hash, created) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (email) DO NOTHING",
        )
        .bind(account_id)
        .bind(form.email.to_string())
        .bind(&form.name)
        .bind(form.birth_date.to_string())
        .bind(form.locale.as_str())
        .bind(&form.city_id)
        .bind(&form.password_hash)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(made.rows_affected() > 0)
    })
}

/// What a link in a mail is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A new password
    Reset,
    /// A new address
    Email,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Email => "email",
        }
    }
}

/// Keeps the hash of a link's token; an older link for the same purpose stops working.
///
/// # Errors
/// When the database fails.
pub async fn put_token(
    tx: &mut Tx,
    token_hash: &str,
    account_id: &str,
    (purpose, email): (Purpose, Option<&Address>),
    (now_ms, expires): (i64, i64),
) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM account_token WHERE (account_id = $1 AND purpose = $2) OR expires <= $3")
            .bind(account_id)
            .bind(purpose.as_str())
            .bind(now_ms)
            .execute(&mut *conn)
            .await?;
        sqlx::query(
            "INSERT INTO account_token (token_hash, account_id, purpose, email, expires) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(token_hash)
        .bind(account_id)
        .bind(purpose.as_str())
        .bind(email.map(Address::to_string))
        .bind(expires)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// The account, and the new address, of a link that still works.
///
/// # Errors
/// When the database fails.
pub async fn find_token(
    db: &Db,
    token_hash: &str,
    purpose: Purpose,
    now_ms: i64,
) -> sqlx::Result<Option<(String, Option<String>)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT account_id, email FROM account_token WHERE token_hash = $1 AND purpose = $2 AND expires > $3",
        )
        .bind(token_hash)
        .bind(purpose.as_str())
        .bind(now_ms)
        .fetch_optional(pool)
        .await
    })
}

/// Uses a link up. `false` where it was used meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn use_token(tx: &mut Tx, token_hash: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let used =
            sqlx::query("DELETE FROM account_token WHERE token_hash = $1").bind(token_hash).execute(conn).await?;
        Ok(used.rows_affected() > 0)
    })
}

/// Changes the password; links that were sent for it stop working.
///
/// # Errors
/// When the database fails.
pub async fn set_password(tx: &mut Tx, account_id: &str, password_hash: &str) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("UPDATE account SET password_hash = $2 WHERE id = $1")
            .bind(account_id)
            .bind(password_hash)
            .execute(&mut *conn)
            .await?;
        sqlx::query("DELETE FROM account_token WHERE account_id = $1").bind(account_id).execute(conn).await?;
        Ok(())
    })
}

/// Changes the address. `false` where another account has it.
///
/// # Errors
/// When the database fails.
pub async fn set_email(tx: &mut Tx, account_id: &str, email: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        // the answer to what they have reported comes to the new one, and their file and their leaving find it
        sqlx::query(
            "UPDATE report SET email = $2 WHERE email = (SELECT email FROM account WHERE id = $1) \
             AND NOT EXISTS (SELECT 1 FROM account WHERE email = $2)",
        )
        .bind(account_id)
        .bind(email)
        .execute(&mut *conn)
        .await?;
        let changed = sqlx::query(
            "UPDATE account SET email = $2 WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM account WHERE email = $2)",
        )
        .bind(account_id)
        .bind(email)
        .execute(conn)
        .await?;
        Ok(changed.rows_affected() > 0)
    })
}

/// Changes what somebody is called and the language of their mails.
///
/// # Errors
/// When the database fails.
pub async fn set_about(db: &Db, account_id: &str, name: &str, locale: Locale) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("UPDATE account SET name = $2, locale = $3 WHERE id = $1")
            .bind(account_id)
            .bind(name)
            .bind(locale.as_str())
            .execute(pool)
            .await?;
        Ok(())
    })
}

/// Erases an account and, by the foreign keys, everything that belongs to it. What others need stays as a number: how many
/// were present at a session.
///
/// # Errors
/// When the database fails; nothing is erased then.
pub async fn erase(db: &Db, account_id: &str) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    on_tx!(&mut tx, |conn| {
        sqlx::query(
            "UPDATE session SET erased_present = erased_present + (SELECT COUNT(*) FROM registration r \
             WHERE r.session_id = session.id AND r.account_id = $1 AND r.presence = 'present') \
             WHERE id IN (SELECT session_id FROM registration WHERE account_id = $1 AND presence = 'present')",
        )
        .bind(account_id)
        .execute(&mut *conn)
        .await?;
        // written before there was an account, to its address
        for statement in [
            "DELETE FROM invitation WHERE email = (SELECT email FROM account WHERE id = $1)",
            "UPDATE report SET email = NULL WHERE email = (SELECT email FROM account WHERE id = $1)",
            "UPDATE audit_event SET subject = '' WHERE subject = (SELECT email FROM account WHERE id = $1)",
        ] {
            sqlx::query(statement).bind(account_id).execute(&mut *conn).await?;
        }
        let email: Option<String> = sqlx::query_scalar("SELECT email FROM account WHERE id = $1")
            .bind(account_id)
            .fetch_optional(&mut *conn)
            .await?;
        sqlx::query("DELETE FROM account WHERE id = $1").bind(account_id).execute(&mut *conn).await?;
        // after the account: whoever gives a badge holds the account first, too
        sqlx::query("DELETE FROM award_run_row WHERE email = $1").bind(email).execute(conn).await?;
    });
    tx.commit().await
}
