//! `demo --opportunities N`: so many made-up listings besides, for trying the site under load.

use super::synthetic::{self, Setting};
use crate::{
    concept::model::Scheme,
    db::Db,
    directory::Directory,
    opportunity::{store, validation},
    provider,
};
use anyhow::ensure;
use chrono::{DateTime, Utc};

/// Listings written in one transaction: few commits, and readers never wait long.
const STEP: u64 = 500;

/// Makes `count` listings, shared among the cities, with the database's own concepts, venues and organisers. Making the
/// same number again renews them.
///
/// # Errors
/// When there is no city with organisers, or the database fails.
pub async fn synthesise(db: &Db, count: u64, now: DateTime<Utc>) -> anyhow::Result<u64> {
    let directory = Directory::read(db).await?;
    let slugs = |scheme: Scheme| directory.vocabulary.of(scheme).map(|concept| concept.slug.clone()).collect();
    let (interests, accessibility): (Vec<String>, Vec<String>) =
        (slugs(Scheme::Interest), slugs(Scheme::Accessibility));
    ensure!(!directory.cities.is_empty(), "there is no city: run `demo` first");
    let cities = u64::try_from(directory.cities.len())?;
    let mut made = 0;
    for (place, city) in (0_u64..).zip(&directory.cities) {
        let venues = provider::store::places(db, &city.id).await?;
        let organisers = provider::store::organisations(db, &city.id).await?;
        let setting = Setting {
            city_id: &city.id,
            locale: city.default_locale,
            interests: &interests,
            accessibility: &accessibility,
            venues: &venues,
            organisers: &organisers,
            now_ms: now.timestamp_millis(),
        };
        let share = count / cities + u64::from(place < count % cities);
        let mut n = 0;
        while n < share {
            let mut tx = db.begin().await?;
            for n in n..share.min(n + STEP) {
                let Some(listing) = synthetic::listing(n, &setting) else { continue };
                let faults = validation::faults(&listing);
                ensure!(faults.is_empty(), "{}: {faults:?}", listing.slug);
                store::put(&mut tx, &listing, &[]).await?;
                made += 1;
            }
            tx.commit().await?;
            n += STEP;
        }
    }
    Ok(made)
}
