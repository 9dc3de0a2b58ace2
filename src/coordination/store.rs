//! Who acts for a city, in the database.

use super::model::CityRole;
use crate::{
    account::{model::Account, store as accounts},
    db::Db,
    error::Corrupt,
    on_db,
};

/// Somebody's part in a city.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn role(db: &Db, city_id: &str, account_id: &str) -> anyhow::Result<Option<CityRole>> {
    let word: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT role FROM city_role WHERE city_id = $1 AND account_id = $2")
            .bind(city_id)
            .bind(account_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(word.map(|word| CityRole::from_word(&word).ok_or_else(|| Corrupt::new("city_role.role", &word))).transpose()?)
}

/// Gives somebody a part in a city.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &Db, city_id: &str, account_id: &str, role: CityRole, now_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO city_role (city_id, account_id, role, created) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (city_id, account_id) DO UPDATE SET role = excluded.role",
        )
        .bind(city_id)
        .bind(account_id)
        .bind(role.as_str())
        .bind(now_ms)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// Ends it; `false` where there was none.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, city_id: &str, account_id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let removed = sqlx::query("DELETE FROM city_role WHERE city_id = $1 AND account_id = $2")
            .bind(city_id)
            .bind(account_id)
            .execute(pool)
            .await?;
        Ok(removed.rows_affected() > 0)
    })
}

/// Slugs of the cities that somebody acts for.
///
/// # Errors
/// When the database fails.
pub async fn of_account(db: &Db, account_id: &str) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT c.slug FROM city_role r JOIN city c ON c.id = r.city_id WHERE r.account_id = $1 ORDER BY c.slug",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await
    })
}

/// The accounts of whoever coordinates a city, for letters to them.
///
/// # Errors
/// When the database fails.
pub async fn coordinator_accounts(db: &Db, city_id: &str) -> anyhow::Result<Vec<Account>> {
    accounts::by_ids(db, &coordinators(db, city_id).await?).await
}

/// Ids of the accounts of a city's coordinators.
///
/// # Errors
/// When the database fails.
pub async fn coordinators(db: &Db, city_id: &str) -> sqlx::Result<Vec<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar(
            "SELECT account_id FROM city_role WHERE city_id = $1 AND role = 'coordinator' ORDER BY account_id",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}

/// Address and role of everybody who acts for a city.
///
/// # Errors
/// When the database fails.
pub async fn of_city(db: &Db, city_id: &str) -> sqlx::Result<Vec<(String, String)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT a.email, r.role FROM city_role r JOIN account a ON a.id = r.account_id WHERE r.city_id = $1 \
             ORDER BY a.email",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}
