//! Organisations in the database: registering, what they say of themselves, how the city stands with them.

use super::{
    member::{self, Organisation, OrganisationRow},
    status::OrganisationStatus,
};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
    opportunity::slug,
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Addresses below `/desk/` that are no organisation's.
const RESERVED: [&str; 2] = ["register", "check-in"];

/// What an organisation says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    pub name: String,
    pub url: Option<String>,
    /// For the public.
    pub email: Option<String>,
    pub about: BTreeMap<Locale, String>,
    /// Slug of the place of the city where it is at home.
    pub place: Option<String>,
    /// Where it is at home in its own words, or how to find it at that place.
    pub address: Option<String>,
}

/// What was said when the city looked, or is to look, at an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    /// How its existence can be checked; the organisation's own words.
    pub evidence: String,
    /// Why it was rejected or suspended.
    pub reason: Option<String>,
}

fn locale(word: &str) -> Result<Locale, Corrupt> {
    word.parse().map_err(|_| Corrupt::new("organisation_text.locale", word))
}

/// Registers an organisation, under a slug of its name that is free; somebody of the city is to look at it.
///
/// # Errors
/// When the database fails.
pub async fn register(
    tx: &mut Tx,
    city_id: &str,
    profile: &Profile,
    evidence: &str,
    now_ms: i64,
) -> sqlx::Result<Organisation> {
    let base = slug::of(&profile.name);
    let organisation = loop {
        let mut taken: Vec<String> = on_tx!(&mut *tx, |conn| {
            sqlx::query_scalar("SELECT slug FROM organisation WHERE city_id = $1 AND (slug = $2 OR slug LIKE $3)")
                .bind(city_id)
                .bind(&base)
                .bind(format!("{base}-%"))
                .fetch_all(conn)
                .await?
        });
        taken.extend(RESERVED.map(str::to_owned));
        let organisation = Organisation {
            id: Uuid::now_v7().to_string(),
            slug: slug::free(&base, &taken),
            name: profile.name.clone(),
            status: OrganisationStatus::Pending,
        };
        // somebody may have taken it in this very moment; then the next look sees theirs
        if insert(tx, city_id, &organisation, profile, (evidence, now_ms)).await? {
            break organisation;
        }
    };
    put_texts(tx, &organisation.id, &profile.about).await?;
    Ok(organisation)
}

async fn insert(
    tx: &mut Tx,
    city_id: &str,
    organisation: &Organisation,
    profile: &Profile,
    (evidence, now_ms): (&str, i64),
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let inserted = sqlx::query(
            "INSERT INTO organisation (id, city_id, slug, name, url, email, status, evidence, registered) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (city_id, slug) DO NOTHING",
        )
        .bind(&organisation.id)
        .bind(city_id)
        .bind(&organisation.slug)
        .bind(&organisation.name)
        .bind(&profile.url)
        .bind(&profile.email)
        .bind(organisation.status.as_str())
        .bind(evidence)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(inserted.rows_affected() > 0)
    })
}

async fn put_texts(tx: &mut Tx, organisation_id: &str, about: &BTreeMap<Locale, String>) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        for (locale, words) in about {
            sqlx::query("INSERT INTO organisation_text (organisation_id, locale, about) VALUES ($1, $2, $3)")
                .bind(organisation_id)
                .bind(locale.as_str())
                .bind(words)
                .execute(&mut *conn)
                .await?;
        }
        Ok(())
    })
}

type ProfileRow = (String, Option<String>, Option<String>, Option<String>, Option<String>);

/// What an organisation says of itself.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn profile(db: &Db, organisation_id: &str) -> anyhow::Result<Option<Profile>> {
    let (row, texts) = on_db!(db, |pool| {
        let row: Option<ProfileRow> = sqlx::query_as(
            "SELECT o.name, o.url, o.email, p.slug, o.address FROM organisation o \
             LEFT JOIN place p ON p.id = o.place_id WHERE o.id = $1",
        )
        .bind(organisation_id)
        .fetch_optional(pool)
        .await?;
        let texts: Vec<(String, String)> =
            sqlx::query_as("SELECT locale, about FROM organisation_text WHERE organisation_id = $1")
                .bind(organisation_id)
                .fetch_all(pool)
                .await?;
        (row, texts)
    });
    let Some((name, url, email, place, address)) = row else { return Ok(None) };
    let about = texts
        .into_iter()
        .map(|(word, about)| Ok((locale(&word)?, about)))
        .collect::<Result<BTreeMap<_, _>, Corrupt>>()?;
    Ok(Some(Profile { name, url, email, about, place, address }))
}

/// Writes it anew; of the texts those in these languages.
///
/// # Errors
/// When the database fails.
pub async fn set_profile(
    tx: &mut Tx,
    organisation_id: &str,
    profile: &Profile,
    locales: &[Locale],
) -> sqlx::Result<()> {
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "UPDATE organisation SET name = $2, url = $3, email = $4, address = $5, \
             place_id = (SELECT p.id FROM place p WHERE p.city_id = organisation.city_id AND p.slug = $6) WHERE id = $1",
        )
        .bind(organisation_id)
        .bind(&profile.name)
        .bind(&profile.url)
        .bind(&profile.email)
        .bind(&profile.address)
        .bind(&profile.place)
        .execute(&mut *conn)
        .await?;
        for locale in locales {
            sqlx::query("DELETE FROM organisation_text WHERE organisation_id = $1 AND locale = $2")
                .bind(organisation_id)
                .bind(locale.as_str())
                .execute(&mut *conn)
                .await?;
        }
    });
    put_texts(tx, organisation_id, &profile.about).await
}

/// What was said about an organisation when the city looked at it.
///
/// # Errors
/// When the database fails.
pub async fn standing(db: &Db, organisation_id: &str) -> sqlx::Result<Option<Standing>> {
    on_db!(db, |pool| {
        sqlx::query_as("SELECT evidence, reason FROM organisation WHERE id = $1")
            .bind(organisation_id)
            .fetch_optional(pool)
            .await
    })
}

/// Asks the city to look, again; `false` where it stands differently by now.
///
/// # Errors
/// When the database fails.
pub async fn ask(
    tx: &mut Tx,
    organisation_id: &str,
    shown: OrganisationStatus,
    evidence: &str,
    now_ms: i64,
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let asked = sqlx::query(
            "UPDATE organisation SET status = 'pending', reason = NULL, evidence = $3, registered = $4 \
             WHERE id = $1 AND status = $2",
        )
        .bind(organisation_id)
        .bind(shown.as_str())
        .bind(evidence)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(asked.rows_affected() > 0)
    })
}

/// Notes a coordinator's decision; `false` where the organisation does not stand any more as it was shown, or has asked
/// anew since `asked` (unix milliseconds; absent: it does not matter when).
///
/// # Errors
/// When the database fails.
pub async fn decide(
    tx: &mut Tx,
    organisation_id: &str,
    (shown, asked, status): (OrganisationStatus, Option<i64>, OrganisationStatus),
    reason: Option<&str>,
) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let decided = sqlx::query(
            "UPDATE organisation SET status = $3, reason = $4 WHERE id = $1 AND status = $2 \
             AND COALESCE(registered, 0) = COALESCE($5, registered, 0)",
        )
        .bind(organisation_id)
        .bind(shown.as_str())
        .bind(status.as_str())
        .bind(reason)
        .bind(asked)
        .execute(conn)
        .await?;
        Ok(decided.rows_affected() > 0)
    })
}

/// How many organisations of a city wait to be looked at.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &Db, city_id: &str) -> sqlx::Result<i64> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT COUNT(*) FROM organisation WHERE city_id = $1 AND status = 'pending'")
            .bind(city_id)
            .fetch_one(pool)
            .await
    })
}

/// An organisation as its city's coordinators see it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub organisation: Organisation,
    pub url: Option<String>,
    pub email: Option<String>,
    pub standing: Standing,
    /// When it asked last, unix milliseconds; absent for those that were loaded.
    pub registered: Option<i64>,
    pub about: Vec<(Locale, String)>,
    /// Names and addresses.
    pub owners: Vec<(String, String)>,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    organisation: OrganisationRow,
    url: Option<String>,
    email: Option<String>,
    #[sqlx(flatten)]
    standing: Standing,
    registered: Option<i64>,
}

/// The organisations of a city, those first that asked first; then those that were loaded, by name.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn of_city(db: &Db, city_id: &str) -> anyhow::Result<Vec<Listed>> {
    let (rows, texts, owners) = on_db!(db, |pool| {
        let rows: Vec<ListedRow> = sqlx::query_as(
            "SELECT id, slug, name, status, url, email, evidence, reason, registered FROM organisation \
             WHERE city_id = $1 ORDER BY CASE WHEN registered IS NULL THEN 1 ELSE 0 END, registered, name, id",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await?;
        let texts: Vec<(String, String, String)> = sqlx::query_as(
            "SELECT t.organisation_id, t.locale, t.about FROM organisation_text t \
             JOIN organisation o ON o.id = t.organisation_id WHERE o.city_id = $1 ORDER BY t.locale",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await?;
        let owners: Vec<(String, String, String)> = sqlx::query_as(
            "SELECT m.organisation_id, a.name, a.email FROM membership m JOIN account a ON a.id = m.account_id \
             JOIN organisation o ON o.id = m.organisation_id WHERE o.city_id = $1 AND m.role = 'owner' \
             ORDER BY m.created, a.id",
        )
        .bind(city_id)
        .fetch_all(pool)
        .await?;
        (rows, texts, owners)
    });
    let mut about_of: HashMap<String, Vec<(Locale, String)>> = HashMap::new();
    for (id, word, about) in texts {
        about_of.entry(id).or_default().push((locale(&word)?, about));
    }
    let mut owners_of: HashMap<String, Vec<(String, String)>> = HashMap::new();
    for (id, name, email) in owners {
        owners_of.entry(id).or_default().push((name, email));
    }
    rows.into_iter()
        .map(|row| {
            Ok(Listed {
                about: about_of.remove(&row.organisation.id).unwrap_or_default(),
                owners: owners_of.remove(&row.organisation.id).unwrap_or_default(),
                organisation: member::read(row.organisation)?,
                url: row.url,
                email: row.email,
                standing: row.standing,
                registered: row.registered,
            })
        })
        .collect()
}
