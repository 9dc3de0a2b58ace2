//! Who acts for an organisation.

use super::status::OrganisationStatus;
use crate::{
    account::model::Account,
    city::model::City,
    coordination::{self, model::CityRole},
    db::Db,
    error::{Corrupt, Problem},
    i18n::{Localizer, msg},
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

    /// Whether they say what the organisation is called and who acts for it.
    #[must_use]
    pub const fn manages(self) -> bool {
        matches!(self, Self::Owner | Self::Admin)
    }

    /// What people read.
    #[must_use]
    pub fn words(self, l: &Localizer) -> String {
        match self {
            Self::Owner => l.t(msg::RoleOwner),
            Self::Admin => l.t(msg::RoleAdmin),
            Self::Editor => l.t(msg::RoleEditor),
            Self::Assessor => l.t(msg::RoleAssessor),
        }
    }
}

/// An organisation, as far as its desk needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub status: OrganisationStatus,
}

/// An [`Organisation`] as the database has it.
#[derive(sqlx::FromRow)]
pub(super) struct OrganisationRow {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub status: String,
}

/// Reads one.
pub(super) fn read(row: OrganisationRow) -> Result<Organisation, Corrupt> {
    Ok(Organisation {
        status: OrganisationStatus::from_word(&row.status)
            .ok_or_else(|| Corrupt::new("organisation.status", &row.status))?,
        id: row.id,
        slug: row.slug,
        name: row.name,
    })
}

/// Somebody at the desk of an organisation.
#[derive(Clone, Debug)]
pub struct AtDesk {
    pub organisation: Organisation,
    /// A coordinator of the city who is no member has that of an admin.
    pub role: Role,
    /// Not a coordinator who only looks after it.
    pub is_member: bool,
}

impl AtDesk {
    /// Whether they make and remove owners: an owner, and whoever looks after an organisation that may have lost them all.
    #[must_use]
    pub const fn is_over_owners(&self) -> bool {
        matches!(self.role, Role::Owner) || !self.is_member
    }
}

/// The desk of an organisation, for its members and the city's coordinators; for everybody else it is not there.
///
/// # Errors
/// Not found; or when the database fails.
pub async fn at_desk(state: &AppState, account: &Account, city: &City, slug: &str) -> Result<AtDesk, Problem> {
    let organisation = organisation(&state.db, &city.id, slug).await?.ok_or(Problem::not_found())?;
    let member = role(&state.db, &organisation.id, &account.id).await?;
    let role = match member {
        Some(role) => role,
        None => match coordination::store::role(&state.db, &city.id, &account.id).await? {
            Some(CityRole::Coordinator) => Role::Admin,
            Some(CityRole::Moderator) | None => return Err(Problem::not_found()),
        },
    };
    Ok(AtDesk { organisation, role, is_member: member.is_some() })
}

/// The same for those who decide; for the others it is not there.
///
/// # Errors
/// Not found; or when the database fails.
pub async fn decider(state: &AppState, account: &Account, city: &City, slug: &str) -> Result<AtDesk, Problem> {
    let at_desk = at_desk(state, account, city, slug).await?;
    if at_desk.role.decides() { Ok(at_desk) } else { Err(Problem::not_found()) }
}

/// The same for those who say what the organisation is called and who acts for it; for the others it is not there.
///
/// # Errors
/// Not found; or when the database fails.
pub async fn manager(state: &AppState, account: &Account, city: &City, slug: &str) -> Result<AtDesk, Problem> {
    let at_desk = at_desk(state, account, city, slug).await?;
    if at_desk.role.manages() { Ok(at_desk) } else { Err(Problem::not_found()) }
}

/// The organisation of that slug.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn organisation(db: &Db, city_id: &str, slug: &str) -> anyhow::Result<Option<Organisation>> {
    let row: Option<OrganisationRow> = on_db!(db, |pool| {
        sqlx::query_as("SELECT id, slug, name, status FROM organisation WHERE city_id = $1 AND slug = $2")
            .bind(city_id)
            .bind(slug)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(read).transpose()?)
}

/// The organisation of a city that has this id.
///
/// # Errors
/// As [`organisation`].
pub async fn by_id(db: &Db, city_id: &str, id: &str) -> anyhow::Result<Option<Organisation>> {
    let row: Option<OrganisationRow> = on_db!(db, |pool| {
        sqlx::query_as("SELECT id, slug, name, status FROM organisation WHERE city_id = $1 AND id = $2")
            .bind(city_id)
            .bind(id)
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(read).transpose()?)
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
/// As [`organisation`].
pub async fn of_account(db: &Db, account_id: &str) -> anyhow::Result<Vec<(String, Organisation)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        city: String,
        #[sqlx(flatten)]
        organisation: OrganisationRow,
    }
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT c.slug AS city, o.id, o.slug, o.name, o.status FROM membership m \
             JOIN organisation o ON o.id = m.organisation_id JOIN city c ON c.id = o.city_id \
             WHERE m.account_id = $1 ORDER BY o.name, o.id",
        )
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(|row| Ok((row.city, read(row.organisation)?))).collect()
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
