//! Organisations and their places in the database.

use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
    opportunity::{
        listing::{Organiser, Venue},
        model::GeoPrecision,
    },
};

/// Writes an organisation of a city anew.
///
/// # Errors
/// When the database fails.
pub async fn put_organisation(tx: &mut Tx, id: &str, city_id: &str, organiser: &Organiser) -> anyhow::Result<()> {
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO organisation (id, city_id, slug, name, url, email, status) \
             VALUES ($1, $2, $3, $4, $5, $6, 'verified') \
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, email = excluded.email",
        )
        .bind(id)
        .bind(city_id)
        .bind(&organiser.slug)
        .bind(&organiser.name)
        .bind(&organiser.url)
        .bind(&organiser.email)
        .execute(&mut *conn)
        .await?;
        sqlx::query("DELETE FROM organisation_text WHERE organisation_id = $1").bind(id).execute(&mut *conn).await?;
        for (locale, about) in &organiser.about {
            let locale: &Locale = locale;
            sqlx::query("INSERT INTO organisation_text (organisation_id, locale, about) VALUES ($1, $2, $3)")
                .bind(id)
                .bind(locale.as_str())
                .bind(about)
                .execute(&mut *conn)
                .await?;
        }
        Ok(())
    })
}

/// Writes a place of a city anew.
///
/// # Errors
/// When the database fails, or the district or an accessibility concept is unknown.
pub async fn put_place(
    tx: &mut Tx,
    id: &str,
    city_id: &str,
    venue: &Venue,
    accessibility: &[String],
) -> anyhow::Result<()> {
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO place (id, city_id, district_id, slug, name, address, lat, lon, geo_precision) \
             VALUES ($1, $2, (SELECT id FROM district WHERE city_id = $2 AND slug = $3), $4, $5, $6, $7, $8, $9) \
             ON CONFLICT (id) DO UPDATE SET district_id = excluded.district_id, name = excluded.name, \
             address = excluded.address, lat = excluded.lat, lon = excluded.lon, geo_precision = excluded.geo_precision",
        )
        .bind(id)
        .bind(city_id)
        .bind(&venue.district)
        .bind(&venue.slug)
        .bind(&venue.name)
        .bind(&venue.address)
        .bind(venue.lat)
        .bind(venue.lon)
        .bind(venue.precision.as_str())
        .execute(&mut *conn)
        .await?;
        sqlx::query("DELETE FROM place_accessibility WHERE place_id = $1").bind(id).execute(&mut *conn).await?;
        for slug in accessibility {
            sqlx::query(
                "INSERT INTO place_accessibility (place_id, concept_id) VALUES ($1, (SELECT id FROM concept WHERE slug = $2))",
            )
            .bind(id)
            .bind(slug)
            .execute(&mut *conn)
            .await?;
        }
        Ok(())
    })
}

type OrganisationRow = (String, String, Option<String>, Option<String>, bool);

/// The organisations of a city, without what they say of themselves, where they are, and their logos.
///
/// # Errors
/// When the database fails.
pub async fn organisations(db: &Db, city_id: &str) -> anyhow::Result<Vec<Organiser>> {
    let rows: Vec<OrganisationRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT slug, name, url, email, status = 'suspended' FROM organisation WHERE city_id = $1 ORDER BY slug",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await?
    });
    Ok(rows
        .into_iter()
        .map(|(slug, name, url, email, suspended)| Organiser {
            slug,
            name,
            url,
            email,
            address: None,
            about: Vec::new(),
            suspended,
            logo: None,
        })
        .collect())
}

type PlaceRow = (String, String, String, String, f64, f64, String);

fn venue((slug, name, address, district, lat, lon, precision): PlaceRow) -> anyhow::Result<Venue> {
    let precision =
        GeoPrecision::from_word(&precision).ok_or_else(|| Corrupt::new("place.geo_precision", &precision))?;
    Ok(Venue { slug, name, address, district, lat, lon, precision })
}

/// The places of a city.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn places(db: &Db, city_id: &str) -> anyhow::Result<Vec<Venue>> {
    let rows: Vec<PlaceRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT p.slug, p.name, p.address, d.slug, p.lat, p.lon, p.geo_precision FROM place p \
             JOIN district d ON d.id = p.district_id WHERE p.city_id = $1 ORDER BY p.slug",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(venue).collect()
}

/// The place of that slug.
///
/// # Errors
/// As [`places`].
pub async fn place(db: &Db, city_id: &str, slug: &str) -> anyhow::Result<Option<Venue>> {
    let row: Option<PlaceRow> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT p.slug, p.name, p.address, d.slug, p.lat, p.lon, p.geo_precision FROM place p \
             JOIN district d ON d.id = p.district_id WHERE p.city_id = $1 AND p.slug = $2",
        )
        .bind(city_id)
        .bind(slug)
        .fetch_optional(pool)
        .await?
    });
    row.map(venue).transpose()
}

/// The name of the organisation of that slug.
///
/// # Errors
/// When the database fails.
pub async fn organisation_name(db: &Db, city_id: &str, slug: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT name FROM organisation WHERE city_id = $1 AND slug = $2")
            .bind(city_id)
            .bind(slug)
            .fetch_optional(pool)
            .await
    })
}
