//! A badge (Open Badges call it an Achievement): what it says, what one does for it, and where it stands.

use super::{
    design::Design,
    draw::{self, EDITION},
    own::Own,
};
use crate::{i18n::Locale, words::words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

words! {
    /// Where a badge stands.
    BadgeStatus {
        /// It was never public.
        Draft = "draft",
        /// Its newest version is public.
        Published = "published",
        /// It is shown to whoever has its address, and led to by nothing.
        Retired = "retired",
    }
}

words! {
    /// Who says that a task is done.
    CheckedBy {
        #[serde(rename = "self")]
        Oneself = "self",
        Peer = "peer",
        Organiser = "organiser",
    }
}

words! {
    /// How far somebody is who has it.
    Level { Beginner = "beginner", Intermediate = "intermediate", Advanced = "advanced" }
}

/// What a badge says in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub name: String,
    /// One or two sentences.
    pub description: String,
    /// What somebody who has it has done. Markdown.
    pub criteria: String,
    /// What is to be seen on the picture; empty: what it is composed of. A picture of their own has it always.
    pub alt: String,
}

impl Text {
    /// Nothing is missing that everybody reads.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        [&self.name, &self.description, &self.criteria].iter().all(|words| !words.is_empty())
    }
}

/// Something that one does for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// By language, in one at least.
    pub texts: BTreeMap<Locale, String>,
    pub checked_by: CheckedBy,
    /// How often it is to be done.
    pub times: u16,
}

/// All that an organisation decides about a badge; a version is this, frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The language that it was written in first.
    pub locale: Locale,
    /// What the picture is composed of, where it is not their own.
    pub design: Design,
    /// The id of a picture of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    pub level: Option<Level>,
    /// Months after which it is out of date; absent: never.
    pub validity_months: Option<u16>,
    /// How many of the tasks are enough; absent: all.
    pub minimum: Option<u16>,
    pub texts: BTreeMap<Locale, Text>,
    pub tasks: Vec<Task>,
    /// Ids of badges of the same city that come before it, sorted.
    pub prerequisites: Vec<String>,
    /// Slugs of concepts of the scheme skill, sorted.
    pub skills: Vec<String>,
}

impl Content {
    /// What a new one begins with.
    #[must_use]
    pub fn fresh(locale: Locale) -> Self {
        Self {
            locale,
            design: Design::default(),
            picture: None,
            level: None,
            validity_months: None,
            minimum: None,
            texts: BTreeMap::new(),
            tasks: Vec::new(),
            prerequisites: Vec::new(),
            skills: Vec::new(),
        }
    }

    /// Its words for a reader: in their language, else the one that it was written in; only what is whole is shown.
    #[must_use]
    pub fn text(&self, reader: Locale) -> Option<(Locale, &Text)> {
        let whole = |locale: Locale| self.texts.get(&locale).filter(|text| text.is_whole()).map(|text| (locale, text));
        whole(reader).or_else(|| whole(self.locale))
    }

    /// What it is called in the language that it was written in; empty while it has no name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.texts.get(&self.locale).map_or("", |text| text.name.as_str())
    }

    /// Its picture as a version keeps it, with what it is called and what is to be seen on it; `own` is the picture of their own
    /// that it names, where it names one.
    #[must_use]
    pub fn drawing(&self, own: Option<&Own>) -> String {
        let alt = self.texts.get(&self.locale).map_or("", |text| text.alt.as_str());
        match own {
            Some(own) => own.svg(self.name(), alt, Some(self.locale)),
            None => draw::svg(self.design, self.name(), alt, Some(self.locale)),
        }
    }

    /// How many of its tasks are to be done.
    #[must_use]
    pub fn needed(&self) -> usize {
        self.minimum.map_or(self.tasks.len(), usize::from).min(self.tasks.len())
    }
}

impl Task {
    /// Its words for a reader: in their language, else the one that the badge was written in.
    #[must_use]
    pub fn text(&self, reader: Locale, written: Locale) -> Option<(Locale, &str)> {
        let found = [reader, written].into_iter().find_map(|locale| self.texts.get_key_value(&locale));
        found.or_else(|| self.texts.first_key_value()).map(|(locale, words)| (*locale, words.as_str()))
    }
}

/// A badge as its organisation works on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    pub id: String,
    pub city_id: String,
    pub organisation_id: String,
    pub status: BadgeStatus,
    /// The number of the newest version; 0: there is none.
    pub version: i64,
    /// For optimistic locking.
    pub revision: i64,
    pub content: Content,
    /// Unix milliseconds.
    pub modified: i64,
}

/// A frozen version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// From 1.
    pub number: i64,
    pub content: Content,
    /// Unix milliseconds.
    pub created: i64,
}

/// The newest version of a badge with who awards it, as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub id: String,
    pub status: BadgeStatus,
    pub organisation_id: String,
    /// Name of the organisation.
    pub organisation: String,
    pub organisation_slug: String,
    pub version: Version,
}

impl Shown {
    /// The address of its picture, which never changes.
    #[must_use]
    pub fn picture(&self) -> String {
        picture(&self.id, self.version.number)
    }

    /// What it is called for a reader.
    #[must_use]
    pub fn name(&self, reader: Locale) -> &str {
        self.version.content.text(reader).map_or("", |(_, text)| text.name.as_str())
    }
}

/// The address of a version's picture.
#[must_use]
pub fn picture(id: &str, version: i64) -> String {
    format!("/badges/{id}/{version}.svg")
}

/// The address of a picture that is no version's yet: one of their own, by its id, or else what is composed. It never changes.
#[must_use]
pub fn preview(design: Design, own: Option<&str>) -> String {
    let own = own.map(|id| format!("&picture={id}")).unwrap_or_default();
    format!("/badges/preview.svg?edition={EDITION}{own}&{}", design.query())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str, rest: &str) -> Text {
        Text { name: name.into(), description: rest.into(), criteria: rest.into(), alt: String::new() }
    }

    #[test]
    fn half_a_translation_is_not_shown() {
        let mut content = Content::fresh(Locale::It);
        assert_eq!(content.text(Locale::En), None);
        content.texts.insert(Locale::It, text("Giovane reporter", "x"));
        content.texts.insert(Locale::En, text("Young Reporter", ""));
        let (locale, shown) = content.text(Locale::En).unwrap();
        assert_eq!((locale, shown.name.as_str()), (Locale::It, "Giovane reporter"));
        content.texts.insert(Locale::En, text("Young Reporter", "x"));
        assert_eq!(content.text(Locale::En).unwrap().0, Locale::En);
    }

    #[test]
    fn what_was_frozen_before_there_were_own_pictures_reads_and_is_written_as_it_was() {
        let content = Content::fresh(Locale::It);
        let json = serde_json::to_string(&content).unwrap();
        assert!(!json.contains("picture"), "{json}");
        assert_eq!(serde_json::from_str::<Content>(&json).unwrap(), content);
        let own = Content { picture: Some("0198".into()), ..content };
        assert_eq!(serde_json::from_str::<Content>(&serde_json::to_string(&own).unwrap()).unwrap(), own);
    }

    #[test]
    fn a_task_is_told_in_some_language() {
        let texts = BTreeMap::from([(Locale::Sl, "Posnemi".to_owned())]);
        let task = Task { texts, checked_by: CheckedBy::Peer, times: 1 };
        assert_eq!(task.text(Locale::En, Locale::It), Some((Locale::Sl, "Posnemi")));
    }

    #[test]
    fn no_more_is_needed_than_there_is() {
        let mut content = Content::fresh(Locale::It);
        content.minimum = Some(3);
        assert_eq!(content.needed(), 0);
        let task = Task { texts: BTreeMap::new(), checked_by: CheckedBy::Oneself, times: 1 };
        content.tasks = vec![task.clone(), task.clone(), task.clone(), task];
        assert_eq!(content.needed(), 3);
        content.minimum = None;
        assert_eq!(content.needed(), 4);
    }
}
