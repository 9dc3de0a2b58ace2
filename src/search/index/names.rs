//! The words of what listings refer to: concepts, organisations, places, districts.
//!
//! They are few and shared by many listings, so that they are kept once, apart from the listings' own texts: a concept
//! that gets another synonym is found by it at once, everywhere.

use super::terms::{Wanted, text_terms, worth};
use crate::i18n::Locale;
use rustc_hash::{FxHashMap, FxHasher};
use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{Hash, Hasher},
};

/// Something with a name, by its number in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Named {
    Concept(u32),
    Provider(u32),
    Place(u32),
    District(u32),
}

/// Terms, and what is called by them.
#[derive(Debug, Default)]
pub struct Names {
    by_term: BTreeMap<String, BTreeSet<Named>>,
    terms_of: FxHashMap<Named, BTreeSet<String>>,
    /// A fingerprint of what was last set, because the same names come again with every listing.
    last: FxHashMap<Named, u64>,
}

impl Names {
    /// Gives something its names, each with its language; those in no certain language are inflected as in any.
    pub fn set<'a>(&mut self, named: Named, names: impl Iterator<Item = (Option<Locale>, &'a str)> + Clone) {
        let mut hasher = FxHasher::default();
        names.clone().for_each(|name| name.hash(&mut hasher));
        let fingerprint = hasher.finish();
        if self.last.insert(named, fingerprint) == Some(fingerprint) {
            return;
        }
        let mut terms = BTreeSet::new();
        for (locale, name) in names {
            for locale in Locale::ALL.into_iter().filter(|other| locale.is_none_or(|one| one == *other)) {
                terms.extend(text_terms(locale, name));
            }
        }
        let before = self.terms_of.insert(named, terms.clone()).unwrap_or_default();
        for gone in before.difference(&terms) {
            if let Some(called) = self.by_term.get_mut(gone) {
                called.remove(&named);
                if called.is_empty() {
                    self.by_term.remove(gone);
                }
            }
        }
        for new in terms.difference(&before) {
            self.by_term.entry(new.clone()).or_default().insert(named);
        }
    }

    /// What a word of the query finds, with the worth of the best match.
    pub fn find(&self, wanted: &Wanted) -> FxHashMap<Named, u8> {
        let mut found = FxHashMap::default();
        let mut add = |called: &BTreeSet<Named>, worth: u8| {
            for &named in called {
                let best = found.entry(named).or_insert(0);
                *best = worth.max(*best);
            }
        };
        for (term, worth) in &wanted.exact {
            if let Some(called) = self.by_term.get(term) {
                add(called, *worth);
            }
        }
        let beginning =
            self.by_term.range(wanted.word.clone()..).take_while(|(term, _)| term.starts_with(&wanted.word));
        beginning.for_each(|(_, called)| add(called, worth::PREFIX));
        if wanted.forgives() {
            let near = self.by_term.iter().filter(|(term, _)| wanted.is_near(term));
            near.for_each(|(_, called)| add(called, worth::FUZZY));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &Names, text: &str) -> Vec<(Named, u8)> {
        let mut found: Vec<_> = names.find(&Wanted::all(text, Locale::Lt)[0]).into_iter().collect();
        found.sort_unstable();
        found
    }

    #[test]
    fn a_new_name_replaces_the_old() {
        let mut names = Names::default();
        let place = Named::Place(7);
        names.set(place, [(None, "Kodo namai"), (None, "Žirmūnų g. 1")].into_iter());
        assert_eq!(found(&names, "zirmunu"), [(place, worth::EXACT)]);
        assert_eq!(found(&names, "Žirmūnai"), [(place, worth::STEM_OF_READER)]);
        assert_eq!(found(&names, "zir"), [(place, worth::PREFIX)]);
        assert_eq!(found(&names, "zirmnuu"), [(place, worth::FUZZY)]);
        names.set(place, [(None, "Kodo rūmai")].into_iter());
        assert_eq!(found(&names, "kodo"), [(place, worth::EXACT)]);
        assert_eq!(found(&names, "zirmunu"), []);
    }
}
