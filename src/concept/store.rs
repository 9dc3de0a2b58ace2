//! The vocabulary in the database.

use super::model::{Concept, Scheme, Vocabulary};
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    i18n::Locale,
    on_db, on_tx,
};
use std::collections::HashMap;

/// The whole vocabulary.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn vocabulary(db: &Db) -> anyhow::Result<Vocabulary> {
    on_db!(db, |pool| {
        let rows: Vec<(String, String, String, Option<String>)> = sqlx::query_as(
            "SELECT c.id, c.scheme, c.slug, b.slug FROM concept c LEFT JOIN concept b ON b.id = c.broader_id \
             ORDER BY c.position, c.slug",
        )
        .fetch_all(pool)
        .await?;
        let labels: Vec<(String, String, i64, String)> =
            sqlx::query_as("SELECT concept_id, locale, position, label FROM concept_label ORDER BY position")
                .fetch_all(pool)
                .await?;
        let mut concepts = Vec::with_capacity(rows.len());
        let mut at = HashMap::new();
        for (id, scheme, slug, broader) in rows {
            let scheme = Scheme::from_word(&scheme).ok_or_else(|| Corrupt::new("concept.scheme", &scheme))?;
            at.insert(id.clone(), concepts.len());
            concepts.push(Concept { id, scheme, slug, broader, labels: HashMap::new(), alt_labels: HashMap::new() });
        }
        for (concept_id, locale, position, label) in labels {
            let locale: Locale = locale.parse().map_err(|_| Corrupt::new("concept_label.locale", &locale))?;
            // a foreign key holds: the concept is there
            let Some(concept) = at.get(&concept_id).and_then(|&at| concepts.get_mut(at)) else { continue };
            if position == 0 {
                concept.labels.insert(locale, label);
            } else {
                concept.alt_labels.entry(locale).or_default().push(label);
            }
        }
        Ok(Vocabulary::new(concepts))
    })
}

/// Writes concepts anew; those that are not named stay as they are. Broader ones come before narrower ones.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, concepts: &[Concept]) -> anyhow::Result<()> {
    on_tx!(&mut *tx, |conn| {
        for (position, concept) in (0_i64..).zip(concepts) {
            sqlx::query(
                "INSERT INTO concept (id, scheme, slug, broader_id, position) \
                 VALUES ($1, $2, $3, (SELECT id FROM concept WHERE slug = $4), $5) \
                 ON CONFLICT (id) DO UPDATE SET scheme = excluded.scheme, slug = excluded.slug, \
                 broader_id = excluded.broader_id, position = excluded.position",
            )
            .bind(&concept.id)
            .bind(concept.scheme.as_str())
            .bind(&concept.slug)
            .bind(&concept.broader)
            .bind(position)
            .execute(&mut *conn)
            .await?;
            sqlx::query("DELETE FROM concept_label WHERE concept_id = $1")
                .bind(&concept.id)
                .execute(&mut *conn)
                .await?;
            for (locale, preferred) in &concept.labels {
                let alternatives = concept.alt_labels.get(locale).into_iter().flatten();
                for (position, label) in (0_i64..).zip(std::iter::once(preferred).chain(alternatives)) {
                    sqlx::query(
                        "INSERT INTO concept_label (concept_id, locale, position, label) VALUES ($1, $2, $3, $4)",
                    )
                    .bind(&concept.id)
                    .bind(locale.as_str())
                    .bind(position)
                    .bind(label)
                    .execute(&mut *conn)
                    .await?;
                }
            }
        }
        Ok(())
    })
}
