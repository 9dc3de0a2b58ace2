//! Who acts for an organisation.

use crate::{
    account::model::Account,
    city::model::City,
    coordination::{self, model::CityRole},
    db::Db,
    error::{Corrupt, Problem},
    on_db,
    server::state::AppState,
    words::words,
};

words! {
    /// What somebody may do for an organisation.
    Role { Owner = "owner", Admin = "admin", Editor = "editor", Assessor = "assessor" }
}

impl Role {
    /// Whether they decide who takes part, change dates and answer; an assessor notes who was there.
    #[must_use]
    pub const fn decides(self) -> bool {
        !matches!(self, Self::Assessor)
    }
}

/// An organisation, as far as its desk needs it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Organisation {
    pub id: String,
    pub slug: String,
    pub name: String,
}

/// Somebody at the desk of an organisation.
#[derive(Clone, Debug)]
pub struct AtDesk {
    pub organisation: Organisation,
    pub role: Role,
}

/// The desk of an organisation, for its members and the city's coordinators; for everybody else it is not there.
///
/// # Errors
/// Not found; or when the database fails.
pub async fn at_desk(state: &AppState, account: &Account, city: &City, slug: &str) -> Result<AtDesk, Problem> {
    let organisation = organisation(&state.db, &city.id, slug).await?.ok_or(Problem::not_found())?;
    let role = match role(&state.db, &organisation.id, &account.id).await? {
        Some(role) => role,
        None => match coordination::store::role(&state.db, &city.id, &account.id).await? {
            Some(CityRole::Coordinator) => Role::Admin,
            Some(CityRole::Moderator) | None => return Err(Problem::not_found()),
        },
    };
    Ok(AtDesk { organisation, role })
}

/// The organisation of that slug.
///
/// # Errors
/// When the database fails.
pub async fn organisation(db: &Db, city_id: &str, slug: &str) -> sqlx::Result<Option<Organisation>> {
    on_db!(db, |pool| {
        sqlx::query_as("SELECT id, slug, name FROM organisation WHERE city_id = $1 AND slug = $2")
            .bind(city_id)
            .bind(slug)
            .fetch_optional(pool)
            .await
    })
}

async fn role(db: &Db, organisation_id: &str, account_id: &str) -> anyhow::Result<Option<Role>> {
    let word: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT role FROM membership WHERE organisation_id = $1 AND account_id = $2")
            .bind(organisation_id)
            .bind(account_id)
            .fetch_optional(pool)
            .await?
    });
    Ok(word.map(|word| Role::from_word(&word).ok_or_else(|| Corrupt::new("membership.role", &word))).transpose()?)
}

/// The organisations that somebody acts for, with the slugs of their cities.
///
/// # Errors
/// When the database fails.
pub async fn of_account(db: &Db, account_id: &str) -> sqlx::Result<Vec<(String, Organisation)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        city: String,
        #[sqlx(flatten)]
        organisation: Organisation,
    }
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT c.slug AS city, o.id, o.slug, o.name FROM membership m JOIN organisation o ON o.id = m.organisation_id \
             JOIN city c ON c.id = o.city_id WHERE m.account_id = $1 ORDER BY o.name, o.id",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    Ok(rows.into_iter().map(|row| (row.city, row.organisation)).collect())
}

/// Makes somebody a member, or gives a member another role.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &Db, organisation_id: &str, account_id: &str, role: Role, now_ms: i64) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO membership (organisation_id, account_id, role, created) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (organisation_id, account_id) DO UPDATE SET role = excluded.role",
        )
        .bind(organisation_id)
        .bind(account_id)
        .bind(role.as_str())
        .bind(now_ms)
        .execute(pool)
        .await?;
        Ok(())
    })
}

/// Ends a membership; `false` where there was none.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &Db, organisation_id: &str, account_id: &str) -> sqlx::Result<bool> {
    on_db!(db, |pool| {
        let removed = sqlx::query("DELETE FROM membership WHERE organisation_id = $1 AND account_id = $2")
            .bind(organisation_id)
            .bind(account_id)
            .execute(pool)
            .await?;
        Ok(removed.rows_affected() > 0)
    })
}

/// The members of a city's organisations: organisation, address, role.
///
/// # Errors
/// When the database fails.
pub async fn of_city(db: &Db, city_id: &str) -> sqlx::Result<Vec<(String, String, String)>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT o.slug, a.email, m.role FROM membership m JOIN organisation o ON o.id = m.organisation_id \
             JOIN account a ON a.id = m.account_id WHERE o.city_id = $1 ORDER BY o.slug, a.email",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await
    })
}
