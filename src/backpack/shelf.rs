//! All that somebody sees in their backpack: what was offered, what they hold, what was said of each, and how each stands.

use super::{model::Held, placeholder, store};
use crate::{
    award::{
        self,
        model::{Award, AwardStatus},
    },
    badge::{
        model::{Content, picture},
        versions,
    },
    db::Db,
    i18n::Locale,
    issuer::status::Standing,
    on_db,
};
use std::collections::{BTreeMap, HashMap};

/// An award, with what its version of the badge says and who gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub award: Award,
    pub content: Content,
    /// Name of the organisation.
    pub organisation: String,
}

/// A held badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub held: Held,
    /// Absent: it was brought along.
    pub given: Option<Given>,
}

/// How a badge stands now, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    TakenBack,
    OnHold,
    Over,
    Good,
}

/// A backpack.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    pub offered: Vec<Given>,
    pub declined: Vec<Given>,
    /// The last added first.
    pub kept: Vec<Kept>,
}

impl Given {
    /// The address of its picture.
    #[must_use]
    pub fn picture(&self) -> String {
        picture(&self.award.achievement_id, self.award.version)
    }

    /// What it is called for a reader, and in which language that is.
    #[must_use]
    pub fn name(&self, reader: Locale) -> (Locale, &str) {
        self.content
            .text(reader)
            .map_or((self.content.locale, self.content.name()), |(locale, text)| (locale, &text.name))
    }
}

impl Kept {
    /// The address of its picture.
    #[must_use]
    pub fn picture(&self) -> String {
        self.given.as_ref().map_or_else(|| placeholder::picture(&self.held.identity), Given::picture)
    }

    /// What it is called for a reader, and in which language that is where it is known.
    #[must_use]
    pub fn name(&self, reader: Locale) -> (Option<Locale>, &str) {
        let given = self.given.as_ref().map(|given| given.name(reader));
        given.map_or((None, self.held.name.as_str()), |(locale, name)| (Some(locale), name))
    }

    /// How it stands.
    #[must_use]
    pub fn force(&self, now_ms: i64) -> Force {
        match self.given.as_ref().map(|given| given.award.standing) {
            Some(Standing::Revoked) => Force::TakenBack,
            Some(Standing::Suspended) => Force::OnHold,
            _ if self.held.ends.is_some_and(|ends| ends < now_ms) => Force::Over,
            _ => Force::Good,
        }
    }
}

impl Shelf {
    /// That of an account.
    ///
    /// # Errors
    /// When the database fails, or holds what this program does not know.
    pub async fn of(db: &Db, account_id: &str) -> anyhow::Result<Self> {
        let held = store::of_account(db, account_id).await?;
        let awards = award::store::of_account(db, account_id).await?;
        let mut texts = texts(db, account_id).await?;
        let mut shelf = Self::default();
        let mut accepted: HashMap<String, Given> = HashMap::new();
        for award in awards {
            let Some((content, organisation)) = texts.remove(&award.id) else { continue };
            let given = Given { award, content, organisation };
            match given.award.status {
                AwardStatus::Offered => shelf.offered.push(given),
                AwardStatus::Declined => shelf.declined.push(given),
                AwardStatus::Accepted => {
                    accepted.insert(given.award.id.clone(), given);
                }
            }
        }
        shelf.kept = held
            .into_iter()
            .map(|held| {
                let given = held.award_id.as_ref().and_then(|id| accepted.remove(id));
                Kept { held, given }
            })
            .collect();
        Ok(shelf)
    }

    /// What somebody can do, by the badges that are in force: slugs of skills, each with how many badges show it; the one
    /// that most show first.
    #[must_use]
    pub fn skills(&self, now_ms: i64) -> Vec<(String, usize)> {
        let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
        for kept in self.kept.iter().filter(|kept| kept.force(now_ms) == Force::Good) {
            let own = kept.given.as_ref().filter(|given| given.award.child.is_empty());
            for skill in own.iter().flat_map(|given| &given.content.skills) {
                *counted.entry(skill).or_default() += 1;
            }
        }
        let mut skills: Vec<(String, usize)> =
            counted.into_iter().map(|(skill, count)| (skill.to_owned(), count)).collect();
        // a stable sort: of equal ones the alphabet decides
        skills.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        skills
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    fields: String,
    organisation: String,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT w.id, v.fields, o.name AS organisation FROM award w JOIN achievement_version v ",
            "ON v.achievement_id = w.achievement_id AND v.number = w.version JOIN organisation o ON o.id = w.organisation_id ",
            "WHERE ",
            $rest
        )
    };
}

/// What the awards of an account say, and who gives them, by the awards' ids.
async fn texts(db: &Db, account_id: &str) -> anyhow::Result<HashMap<String, (Content, String)>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select!(
            "w.account_id = $1 OR (w.account_id IS NULL AND w.email = (SELECT email FROM account WHERE id = $1))"
        ))
        .bind(account_id)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter().map(|row| Ok((row.id, (versions::content(&row.fields)?, row.organisation)))).collect()
}

/// An award with what it says.
///
/// # Errors
/// As [`Shelf::of`].
pub async fn given(db: &Db, award: Award) -> anyhow::Result<Option<Given>> {
    let row: Option<Row> =
        on_db!(db, |pool| { sqlx::query_as(select!("w.id = $1")).bind(&award.id).fetch_optional(pool).await? });
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Given { content: versions::content(&row.fields)?, organisation: row.organisation, award }))
}
