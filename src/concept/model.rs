//! The vocabulary that all cities share, after SKOS: interests (in twelve themes), skills, accessibility.

use crate::i18n::Locale;
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
}

impl Vocabulary {
    /// Slugs are unique across schemes; of two with the same one the later wins.
    #[must_use]
    pub fn new(concepts: Vec<Concept>) -> Self {
        let by_slug = concepts.iter().enumerate().map(|(at, concept)| (concept.slug.clone(), at)).collect();
        Self { concepts, by_slug }
    }

    /// The concept of that slug.
    #[must_use]
    pub fn get(&self, slug: &str) -> Option<&Concept> {
        self.by_slug.get(slug).and_then(|&at| self.concepts.get(at))
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
