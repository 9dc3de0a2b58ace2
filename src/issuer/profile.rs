//! Who issues, as badges name it.

use crate::{db::Db, i18n::Locale, on_db, open_badges::issue::Issuer, picture::model::logo, server::state::AppState};
use anyhow::Context;

#[derive(sqlx::FromRow)]
struct Row {
    city_id: String,
    slug: String,
    name: String,
    url: Option<String>,
    email: Option<String>,
    logo: Option<String>,
    about: Option<String>,
}

/// An organisation as an issuer, with what it says of itself in a language if it does. None where there is none of that id.
///
/// # Errors
/// When the database fails, or the public address of this server cannot stand in the address of an issuer.
pub async fn of(state: &AppState, organisation_id: &str, locale: Locale) -> anyhow::Result<Option<Issuer>> {
    let Some(row) = row(&state.db, organisation_id, locale).await? else { return Ok(None) };
    let origin = state.config.origin();
    let id = super::did(origin, organisation_id).context("CITY_PUBLIC_URL cannot stand in a did:web")?;
    let directory = state.directory();
    let city = directory.cities.iter().find(|city| city.id == row.city_id);
    let here =
        city.map(|city| format!("{origin}{}", city.href(locale, &format!("opportunities?provider={}", row.slug))));
    Ok(Some(Issuer {
        id,
        name: row.name,
        url: row.url.or(here),
        email: row.email,
        description: row.about,
        image: row.logo.map(|id| format!("{origin}{}", logo(&id))),
    }))
}

async fn row(db: &Db, organisation_id: &str, locale: Locale) -> sqlx::Result<Option<Row>> {
    on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT o.city_id, o.slug, o.name, o.url, o.email, o.logo_id AS logo, t.about FROM organisation o \
             LEFT JOIN organisation_text t ON t.organisation_id = o.id AND t.locale = $2 WHERE o.id = $1",
        )
        .bind(organisation_id)
        .bind(locale.as_str())
        .fetch_optional(pool)
        .await
    })
}
