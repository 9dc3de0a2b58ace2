//! Badges of the data files. One that is there already stays as it is: its versions are frozen.

use super::{
    files::Words,
    load::{id, known},
    source::Source,
};
use crate::{
    badge::{
        design::Design,
        form::{self, Reading, Sheet},
        model::{Badge, BadgeStatus, CheckedBy, Content, Level, Task, Text},
        store, versions,
    },
    city::model::City,
    concept::model::{Scheme, Vocabulary},
    db::Tx,
    i18n::{Catalogue, Locale, Localizer, Mode},
    on_tx,
};
use anyhow::{Context, ensure};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BadgesFile {
    badge: Vec<BadgeEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BadgeEntry {
    slug: String,
    organisation: String,
    /// Slugs of those that lead to it.
    #[serde(default)]
    listings: Vec<String>,
    design: String,
    level: Option<String>,
    validity_months: Option<u16>,
    minimum: Option<u16>,
    #[serde(default)]
    skills: Vec<String>,
    /// Slugs of badges that come before it, here and in this file.
    #[serde(default)]
    after: Vec<String>,
    original_locale: Locale,
    text: BTreeMap<Locale, TextEntry>,
    #[serde(default)]
    task: Vec<TaskEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextEntry {
    name: String,
    description: String,
    criteria: String,
    #[serde(default)]
    alt: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskEntry {
    checked_by: String,
    #[serde(default = "once")]
    times: u16,
    text: Words,
}

const fn once() -> u16 {
    1
}

/// Loads the badges of a city whose listings are there; a city may have no file of them.
///
/// # Errors
/// Names the entry that cannot be understood, or the database's failure.
pub async fn load(
    tx: &mut Tx,
    source: &Source,
    (folder, city): (&str, &City),
    vocabulary: &Vocabulary,
    now_ms: i64,
) -> anyhow::Result<()> {
    let file = format!("{folder}/badges.toml");
    if !source.has(&file) {
        return Ok(());
    }
    let entries: BadgesFile = source.read(&file)?;
    // who reads a file of data is told what is wrong with it in English
    let l = Catalogue::embedded()?.localizer(Locale::En, Mode::Plain);
    let mut before: Vec<String> = Vec::new();
    for entry in entries.badge {
        let slug = entry.slug.clone();
        let context = || format!("{file}: badge {slug:?}");
        ensure!(!before.contains(&slug), "{} is there twice", context());
        put(tx, city, entry, &before, (vocabulary, &l), now_ms).await.with_context(context)?;
        before.push(slug);
    }
    Ok(())
}

async fn put(
    tx: &mut Tx,
    city: &City,
    entry: BadgeEntry,
    before: &[String],
    (vocabulary, l): (&Vocabulary, &Localizer),
    now_ms: i64,
) -> anyhow::Result<()> {
    let badge_id = |slug: &str| id(&["badge", &city.slug, slug]);
    let organisation_id = id(&["organisation", &city.slug, &entry.organisation]);
    let own = badge_id(&entry.slug);
    let mut listings = Vec::new();
    for slug in &entry.listings {
        let listing: Option<String> = on_tx!(&mut *tx, |conn| {
            sqlx::query_scalar("SELECT id FROM opportunity WHERE city_id = $1 AND slug = $2")
                .bind(&city.id)
                .bind(slug)
                .fetch_optional(conn)
                .await?
        });
        listings.push(known("listing", slug, listing)?);
    }
    let content = content(entry, before, vocabulary, badge_id)?;
    let offered = content.prerequisites.iter().cloned().collect();
    let mut sheet = Sheet::of(&content);
    let reading = Reading { l, vocabulary, offered: &offered, before: &content };
    ensure!(reading.read(&mut sheet) == content, "a number or a word in it cannot be kept");
    let problems = sheet.problems.into_iter().chain(form::missing(l, &content));
    let problems: Vec<String> = problems.map(|problem| format!("{}: {}", problem.field, problem.message)).collect();
    ensure!(problems.is_empty(), "{}", problems.join("; "));
    let there: Option<i64> = on_tx!(&mut *tx, |conn| {
        sqlx::query_scalar("SELECT version FROM achievement WHERE id = $1").bind(&own).fetch_optional(conn).await?
    });
    if there.is_none() {
        store::create(tx, (&own, &city.id, &organisation_id), &content, now_ms).await?;
        let badge = Badge {
            id: own.clone(),
            city_id: city.id.clone(),
            organisation_id,
            status: BadgeStatus::Draft,
            version: 0,
            revision: 1,
            content,
            modified: now_ms,
        };
        versions::publish(tx, &badge, None, &badge.content.drawing(None), now_ms).await?;
        store::set_listings(tx, &own, &listings).await?;
    }
    Ok(())
}

fn content(
    entry: BadgeEntry,
    before: &[String],
    vocabulary: &Vocabulary,
    badge_id: impl Fn(&str) -> String,
) -> anyhow::Result<Content> {
    for skill in &entry.skills {
        known("skill", skill, vocabulary.get(skill).filter(|concept| concept.scheme == Scheme::Skill))?;
    }
    for slug in &entry.after {
        known("badge", slug, before.contains(slug).then_some(()))?;
    }
    let mut prerequisites: Vec<String> = entry.after.iter().map(|slug| badge_id(slug)).collect();
    prerequisites.sort_unstable();
    let mut skills = entry.skills;
    skills.sort_unstable();
    let tasks = entry.task.into_iter().map(|task| {
        Ok(Task {
            texts: task.text,
            checked_by: known("checked_by", &task.checked_by, CheckedBy::from_word(&task.checked_by))?,
            times: task.times,
        })
    });
    let level = entry.level.as_deref().map(|word| known("level", word, Level::from_word(word)));
    let texts = entry.text.into_iter().map(|(locale, text)| {
        let TextEntry { name, description, criteria, alt } = text;
        (locale, Text { name, description, criteria, alt })
    });
    Ok(Content {
        locale: entry.original_locale,
        design: known("design", &entry.design, Design::parse(&entry.design))?,
        picture: None,
        level: level.transpose()?,
        validity_months: entry.validity_months,
        minimum: entry.minimum,
        texts: texts.collect(),
        tasks: tasks.collect::<anyhow::Result<_>>()?,
        prerequisites,
        skills,
    })
}
