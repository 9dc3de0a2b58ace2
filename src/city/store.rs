//! Cities and their districts in the database.

use super::model::{Branding, City, CityStatus, District};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
};
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct CityRow {
    id: String,
    slug: String,
    status: String,
    country: String,
    default_locale: String,
    locales: String,
    time_zone: String,
    currency: String,
    age_of_digital_consent: i64,
    centre_lat: f64,
    centre_lon: f64,
    zoom: i64,
    south: f64,
    west: f64,
    north: f64,
    east: f64,
    branding: String,
    picture: String,
    publish_without_review: bool,
}

/// Every city, in the order in which they are offered.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn all(db: &Db) -> anyhow::Result<Vec<City>> {
    on_db!(db, |pool| {
        let rows: Vec<CityRow> = sqlx::query_as("SELECT * FROM city ORDER BY position, slug").fetch_all(pool).await?;
        let texts: Vec<(String, String, String, String)> =
            sqlx::query_as("SELECT city_id, locale, name, tagline FROM city_text").fetch_all(pool).await?;
        let themes: Vec<(String, String)> = sqlx::query_as(
            "SELECT f.city_id, c.slug FROM city_focus_theme f JOIN concept c ON c.id = f.concept_id ORDER BY f.position",
        )
        .fetch_all(pool)
        .await?;
        let districts: Vec<(String, String, String, String, f64, f64)> =
            sqlx::query_as("SELECT city_id, id, slug, name, lat, lon FROM district ORDER BY slug")
                .fetch_all(pool)
                .await?;

        let mut cities = rows.into_iter().map(city).collect::<anyhow::Result<Vec<_>>>()?;
        let at: HashMap<String, usize> = cities.iter().enumerate().map(|(at, city)| (city.id.clone(), at)).collect();
        // every row refers to a city by a foreign key, so a missing one is impossible and simply passed over
        for (city_id, locale, name, tagline) in texts {
            let locale: Locale = locale.parse().map_err(|_| Corrupt::new("city_text.locale", &locale))?;
            if let Some(city) = at.get(&city_id).and_then(|&at| cities.get_mut(at)) {
                city.names.insert(locale, name);
                city.taglines.insert(locale, tagline);
            }
        }
        for (city_id, slug) in themes {
            if let Some(city) = at.get(&city_id).and_then(|&at| cities.get_mut(at)) {
                city.focus_themes.push(slug);
            }
        }
        for (city_id, id, slug, name, lat, lon) in districts {
            if let Some(city) = at.get(&city_id).and_then(|&at| cities.get_mut(at)) {
                city.districts.push(District { id, slug, name, lat, lon });
            }
        }
        Ok(cities)
    })
}

fn city(row: CityRow) -> anyhow::Result<City> {
    let locales: Vec<Locale> =
        serde_json::from_str(&row.locales).map_err(|_| Corrupt::new("city.locales", &row.locales))?;
    Ok(City {
        status: CityStatus::from_word(&row.status).ok_or_else(|| Corrupt::new("city.status", &row.status))?,
        default_locale: row
            .default_locale
            .parse()
            .map_err(|_| Corrupt::new("city.default_locale", &row.default_locale))?,
        locales,
        time_zone: row.time_zone.parse().map_err(|_| Corrupt::new("city.time_zone", &row.time_zone))?,
        branding: serde_json::from_str::<Branding>(&row.branding)
            .map_err(|_| Corrupt::new("city.branding", &row.branding))?,
        age_of_digital_consent: u8::try_from(row.age_of_digital_consent)?,
        zoom: u8::try_from(row.zoom)?,
        id: row.id,
        slug: row.slug,
        country: row.country,
        currency: row.currency,
        centre: (row.centre_lat, row.centre_lon),
        bounds: [row.south, row.west, row.north, row.east],
        picture: row.picture,
        publish_without_review: row.publish_without_review,
        names: HashMap::new(),
        taglines: HashMap::new(),
        focus_themes: Vec::new(),
        districts: Vec::new(),
    })
}

/// Writes a city anew: what it says of itself replaces what was there, its listings stay.
///
/// # Errors
/// When the database fails or a focus theme is not in the vocabulary.
pub async fn put(tx: &mut Tx, city: &City, position: i64) -> anyhow::Result<()> {
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO city (id, slug, status, country, default_locale, locales, time_zone, currency, \
             age_of_digital_consent, centre_lat, centre_lon, zoom, south, west, north, east, branding, picture, position, \
             publish_without_review) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) \
             ON CONFLICT (id) DO UPDATE SET status = excluded.status, country = excluded.country, \
             default_locale = excluded.default_locale, locales = excluded.locales, time_zone = excluded.time_zone, \
             currency = excluded.currency, age_of_digital_consent = excluded.age_of_digital_consent, \
             centre_lat = excluded.centre_lat, centre_lon = excluded.centre_lon, zoom = excluded.zoom, \
             south = excluded.south, west = excluded.west, north = excluded.north, east = excluded.east, \
             branding = excluded.branding, picture = excluded.picture, position = excluded.position, \
             publish_without_review = excluded.publish_without_review",
        )
        .bind(&city.id)
        .bind(&city.slug)
        .bind(city.status.as_str())
        .bind(&city.country)
        .bind(city.default_locale.as_str())
        .bind(serde_json::to_string(&city.locales)?)
        .bind(city.time_zone.name())
        .bind(&city.currency)
        .bind(i64::from(city.age_of_digital_consent))
        .bind(city.centre.0)
        .bind(city.centre.1)
        .bind(i64::from(city.zoom))
        .bind(city.bounds[0])
        .bind(city.bounds[1])
        .bind(city.bounds[2])
        .bind(city.bounds[3])
        .bind(serde_json::to_string(&city.branding)?)
        .bind(&city.picture)
        .bind(position)
        .bind(city.publish_without_review)
        .execute(&mut *conn)
        .await?;
        for table in ["city_text", "city_focus_theme"] {
            sqlx::query(sqlx::AssertSqlSafe(format!("DELETE FROM {table} WHERE city_id = $1")))
                .bind(&city.id)
                .execute(&mut *conn)
                .await?;
        }
        for (locale, name) in &city.names {
            sqlx::query("INSERT INTO city_text (city_id, locale, name, tagline) VALUES ($1, $2, $3, $4)")
                .bind(&city.id)
                .bind(locale.as_str())
                .bind(name)
                .bind(city.tagline(*locale))
                .execute(&mut *conn)
                .await?;
        }
        for (position, theme) in (0_i64..).zip(&city.focus_themes) {
            sqlx::query(
                "INSERT INTO city_focus_theme (city_id, concept_id, position) \
                 VALUES ($1, (SELECT id FROM concept WHERE slug = $2), $3)",
            )
            .bind(&city.id)
            .bind(theme)
            .bind(position)
            .execute(&mut *conn)
            .await?;
        }
        for district in &city.districts {
            sqlx::query(
                "INSERT INTO district (id, city_id, slug, name, lat, lon) VALUES ($1, $2, $3, $4, $5, $6) \
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name, lat = excluded.lat, lon = excluded.lon",
            )
            .bind(&district.id)
            .bind(&city.id)
            .bind(&district.slug)
            .bind(&district.name)
            .bind(district.lat)
            .bind(district.lon)
            .execute(&mut *conn)
            .await?;
        }
        Ok(())
    })
}

/// What a city's coordinators decide about its listings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Settings {
    /// Days for which what somebody says of a listing counts as true.
    pub freshness_days: i64,
    /// What verified organisations write becomes public without a coordinator having read it.
    pub publish_without_review: bool,
}

/// The settings of a city.
///
/// # Errors
/// When the database fails, or has no such city.
pub async fn settings(db: &Db, city_id: &str) -> sqlx::Result<Settings> {
    on_db!(db, |pool| {
        sqlx::query_as("SELECT freshness_days, publish_without_review FROM city WHERE id = $1")
            .bind(city_id)
            .fetch_one(pool)
            .await
    })
}

/// Changes them.
///
/// # Errors
/// When the database fails.
pub async fn set_settings(db: &Db, city_id: &str, settings: Settings) -> sqlx::Result<()> {
    on_db!(db, |pool| {
        sqlx::query("UPDATE city SET freshness_days = $2, publish_without_review = $3 WHERE id = $1")
            .bind(city_id)
            .bind(settings.freshness_days)
            .bind(settings.publish_without_review)
            .execute(pool)
            .await?;
        Ok(())
    })
}
