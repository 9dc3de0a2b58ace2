//! Somebody, as far as a place of theirs goes.

use crate::{
    account::model::{Consent, age},
    db::Tx,
    error::Corrupt,
    guardian::model::GuardianshipStatus,
    i18n::Locale,
    on_tx,
};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use lettre::Address;

/// Somebody who asks for a place or gets one, as the transaction sees them that gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub account_id: String,
    pub email: Address,
    pub name: String,
    /// The language of mails.
    pub locale: Locale,
    pub born: NaiveDate,
    /// Whether they may take part, by the law of their home city.
    pub consent: Consent,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: String,
    email: String,
    name: String,
    locale: String,
    birth_date: String,
    time_zone: String,
    age_of_digital_consent: i64,
    guardian_status: Option<String>,
    asked: Option<i64>,
}

/// Reads somebody and holds their row until the transaction ends, after the session's: a guardian's answer is written under
/// the same lock (`guardian/store.rs`), so that what is read here stays true until the place is given.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub(super) async fn hold(tx: &mut Tx, account_id: &str, now_ms: i64) -> anyhow::Result<Option<Person>> {
    let row: Option<PersonRow> = on_tx!(tx, |conn| {
        sqlx::query("UPDATE account SET locale = locale WHERE id = $1").bind(account_id).execute(&mut *conn).await?;
        sqlx::query_as(
            "SELECT a.id, a.email, a.name, a.locale, a.birth_date, c.time_zone, c.age_of_digital_consent, \
             g.status AS guardian_status, g.asked FROM account a JOIN city c ON c.id = a.city_id \
             LEFT JOIN guardianship g ON g.account_id = a.id WHERE a.id = $1",
        )
        .bind(account_id)
        .fetch_optional(conn)
        .await?
    });
    Ok(row.map(|row| person(row, now_ms)).transpose()?)
}

fn person(row: PersonRow, now_ms: i64) -> Result<Person, Corrupt> {
    let zone: Tz = row.time_zone.parse().map_err(|_| Corrupt::new("city.time_zone", &row.time_zone))?;
    let born: NaiveDate = row.birth_date.parse().map_err(|_| Corrupt::new("account.birth_date", &row.birth_date))?;
    let today = DateTime::from_timestamp_millis(now_ms).unwrap_or_default().with_timezone(&zone).date_naive();
    let is_minor = i64::from(age(born, today)) < row.age_of_digital_consent;
    let consent = match (is_minor, row.guardian_status, row.asked) {
        (false, ..) => Consent::Given,
        (true, Some(status), Some(asked)) => GuardianshipStatus::from_word(&status)
            .ok_or_else(|| Corrupt::new("guardianship.status", &status))?
            .consent(asked, now_ms),
        (true, ..) => Consent::Expired,
    };
    Ok(Person {
        email: row.email.parse().map_err(|_| Corrupt::new("account.email", &row.email))?,
        locale: row.locale.parse().map_err(|_| Corrupt::new("account.locale", &row.locale))?,
        account_id: row.id,
        name: row.name,
        born,
        consent,
    })
}
