//! The vocabulary that all cities share, after SKOS: interests (in twelve themes), skills, accessibility.

use crate::{
    i18n::Locale,
    search::text::{fold, words},
};
use std::collections::HashMap;

/// What a concept is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    Interest,
    Skill,
    Accessibility,
}

impl Scheme {
    /// The word in data files and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Interest => "interest",
            Self::Skill => "skill",
            Self::Accessibility => "accessibility",
        }
    }

    /// The scheme that `word` names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Interest, Self::Skill, Self::Accessibility].into_iter().find(|scheme| scheme.as_str() == word)
    }
}

/// One thing that people are interested in, learn or need.
#[derive(Clone, Debug)]
pub struct Concept {
    pub id: String,
    pub scheme: Scheme,
    pub slug: String,
    /// Slug of the broader concept; absent for the twelve themes.
    pub broader: Option<String>,
    /// `prefLabel` by language.
    pub labels: HashMap<Locale, String>,
    /// `altLabel`s by language: synonyms for the search.
    pub alt_labels: HashMap<Locale, Vec<String>>,
}

impl Concept {
    /// Its name for a reader; English, then the slug where nobody has translated it.
    #[must_use]
    pub fn label(&self, locale: Locale) -> &str {
        self.labels.get(&locale).or_else(|| self.labels.get(&Locale::En)).map_or(&self.slug, String::as_str)
    }
}

/// All concepts, in their order.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    concepts: Vec<Concept>,
    by_slug: HashMap<String, usize>,
    /// By [`plain`] labels of every language.
    by_label: HashMap<String, Vec<usize>>,
}

impl Vocabulary {
    /// Slugs are unique across schemes; of two with the same one the later wins.
    #[must_use]
    pub fn new(concepts: Vec<Concept>) -> Self {
        let by_slug = concepts.iter().enumerate().map(|(at, concept)| (concept.slug.clone(), at)).collect();
        let mut by_label: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, concept) in concepts.iter().enumerate() {
            for label in concept.labels.values().chain(concept.alt_labels.values().flatten()) {
                let called = by_label.entry(plain(label)).or_default();
                // several languages have the same word for it
                if called.last() != Some(&at) {
                    called.push(at);
                }
            }
        }
        Self { concepts, by_slug, by_label }
    }

    /// The concept of that slug.
    #[must_use]
    pub fn get(&self, slug: &str) -> Option<&Concept> {
        self.by_slug.get(slug).and_then(|&at| self.concepts.get(at))
    }

    /// What is called so in any language, by its name or a synonym, in order: `Šachmatai`, `sachmatai` and `chess` are one.
    #[must_use]
    pub fn called(&self, text: &str) -> Vec<&Concept> {
        let called = self.by_label.get(&plain(text)).map(Vec::as_slice).unwrap_or_default();
        called.iter().filter_map(|&at| self.concepts.get(at)).collect()
    }

    /// The concepts of a scheme, in order.
    pub fn of(&self, scheme: Scheme) -> impl Iterator<Item = &Concept> {
        self.concepts.iter().filter(move |concept| concept.scheme == scheme)
    }

    /// The twelve themes, in order.
    pub fn themes(&self) -> impl Iterator<Item = &Concept> {
        self.of(Scheme::Interest).filter(|concept| concept.broader.is_none())
    }

    /// The concept itself and everything broader, up to its theme.
    #[must_use]
    pub fn with_broader(&self, slug: &str) -> Vec<&Concept> {
        let mut found: Vec<&Concept> = Vec::new();
        let mut next = self.get(slug);
        while let Some(concept) = next {
            // a ring in the data must not become a loop here
            if found.iter().any(|seen| seen.slug == concept.slug) {
                break;
            }
            found.push(concept);
            next = concept.broader.as_deref().and_then(|broader| self.get(broader));
        }
        found
    }

    /// The theme (one of the twelve) that a concept belongs to.
    #[must_use]
    pub fn theme_of(&self, slug: &str) -> Option<&Concept> {
        self.with_broader(slug).pop()
    }
}

/// The words of a label, without case and diacritics and with one space between.
fn plain(label: &str) -> String {
    words(label).map(fold).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concept(slug: &str, labels: &[(Locale, &str)], synonyms: &[(Locale, &str)]) -> Concept {
        let synonyms = synonyms.iter().map(|(locale, label)| (*locale, vec![(*label).to_owned()]));
        Concept {
            id: slug.to_owned(),
            scheme: Scheme::Interest,
            slug: slug.to_owned(),
            broader: None,
            labels: labels.iter().map(|(locale, label)| (*locale, (*label).to_owned())).collect(),
            alt_labels: synonyms.collect(),
        }
    }

    #[test]
    fn a_word_of_any_language_finds_what_is_called_so() {
        let vocabulary = Vocabulary::new(vec![
            concept("chess", &[(Locale::Lt, "Šachmatai"), (Locale::En, "Chess")], &[(Locale::It, "scacco matto")]),
            concept("drones", &[(Locale::Lt, "Dronai"), (Locale::En, "Drones")], &[]),
            concept("3d-printing", &[(Locale::Sl, "3D-tisk")], &[(Locale::En, "drones")]),
        ]);
        let called = |text: &str| vocabulary.called(text).iter().map(|one| one.slug.clone()).collect::<Vec<_>>();
        for text in ["šachmatai", "SACHMATAI", " chess! ", "Scacco  matto"] {
            assert_eq!(called(text), ["chess"], "{text}");
        }
        assert_eq!(called("3d tisk"), ["3d-printing"]);
        assert_eq!(called("Drones"), ["drones", "3d-printing"], "all that are, in order");
        for text in ["", "…", "matto", "chess club"] {
            assert!(called(text).is_empty(), "{text}");
        }
    }
}
