//! How a word of the query can match a word of the index.

use crate::{
    i18n::Locale,
    search::text::{fold, stem, words},
};

/// Words of a text that are searched for; more would only cost time.
const MAX_WORDS: usize = 16;
/// Letters from which on one typo is forgiven.
const FUZZY_FROM: usize = 4;

/// The worth of each way to match, to be multiplied with the worth of the field.
pub mod worth {
    pub const EXACT: u8 = 12;
    pub const STEM_OF_READER: u8 = 9;
    pub const STEM: u8 = 8;
    pub const PREFIX: u8 = 4;
    pub const FUZZY: u8 = 2;
}

/// The term for a stem. It begins with a character that no folded word contains, so that prefixes and typos never meet
/// stems, and names the language, so that the stems of different languages never meet either.
pub fn stem_term(locale: Locale, word: &str) -> String {
    format!("\u{1}{}{}", locale.as_str(), stem(locale, word))
}

/// Every term under which a text is found.
pub fn text_terms(locale: Locale, text: &str) -> impl Iterator<Item = String> {
    words(text).flat_map(move |word| [fold(word), stem_term(locale, word)]).filter(|term| !term.is_empty())
}

/// One word of the query.
#[derive(Debug)]
pub struct Wanted {
    /// The word itself, folded; also what matching words begin with.
    pub word: String,
    /// Terms that match as they are, with their worth, the best first.
    pub exact: Vec<(String, u8)>,
}

impl Wanted {
    /// The words of a query's text, each once.
    pub fn all(text: &str, reader: Locale) -> Vec<Self> {
        let mut wanted: Vec<Self> = Vec::new();
        for word in words(text).take(MAX_WORDS) {
            let folded = fold(word);
            if !folded.is_empty() && wanted.iter().all(|other| other.word != folded) {
                wanted.push(Self::new(word, folded, reader));
            }
        }
        wanted
    }

    fn new(word: &str, folded: String, reader: Locale) -> Self {
        let mut exact = vec![(folded.clone(), worth::EXACT)];
        let rest = Locale::ALL.into_iter().filter(|&locale| locale != reader);
        for locale in std::iter::once(reader).chain(rest) {
            let worth = if locale == reader { worth::STEM_OF_READER } else { worth::STEM };
            // somebody who types without diacritics leaves them out of the endings too
            for term in [stem_term(locale, word), stem_term(locale, &folded)] {
                if exact.iter().all(|(other, _)| *other != term) {
                    exact.push((term, worth));
                }
            }
        }
        Self { word: folded, exact }
    }

    /// Whether a folded word of the index differs from this one by exactly one typo that is forgiven.
    pub fn is_near(&self, other: &str) -> bool {
        // a typo changes the length by one letter of at most four bytes
        self.word.len().abs_diff(other.len()) <= 4 && self.forgives() && one_typo(&self.word, other)
    }

    /// Whether the word is long enough for a typo.
    pub fn forgives(&self) -> bool {
        self.word.chars().count() >= FUZZY_FROM
    }
}

/// Whether one letter was added, left out, replaced or swapped with its neighbour.
fn one_typo(a: &str, b: &str) -> bool {
    let mut heads = a.char_indices().zip(b.char_indices());
    let Some(((at, _), _)) = heads.find(|((_, x), (_, y))| x != y) else {
        // one is the beginning of the other
        let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
        return long[short.len()..].chars().count() == 1;
    };
    // what stands before is equal, so that both have a boundary there
    let (mut x, mut y) = (a[at..].chars(), b[at..].chars());
    let (first_x, first_y) = (x.next(), y.next());
    let (tail_x, tail_y) = (x.as_str(), y.as_str());
    let swapped = x.next() == first_y && y.next() == first_x && x.as_str() == y.as_str();
    tail_x == tail_y || tail_x == &b[at..] || &a[at..] == tail_y || swapped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_typo_is_one() {
        for (a, b) in [
            ("robot", "robt"),
            ("robot", "roboot"),
            ("robot", "rabot"),
            ("robot", "orbot"),
            ("ab", "b"),
            ("robot", "roboti"),
            ("ßa", "ßb"),
        ] {
            assert!(one_typo(a, b) && one_typo(b, a), "{a} {b}");
        }
        for (a, b) in [("robot", "robot"), ("robot", "rabat"), ("robot", "roboski"), ("abcd", "cdab"), ("", "ab")] {
            assert!(!one_typo(a, b) && !one_typo(b, a), "{a} {b}");
        }
    }

    #[test]
    fn short_words_have_no_typos() {
        let wanted = Wanted::all("jog joga jog", Locale::En);
        assert_eq!(wanted.len(), 2);
        assert!(!wanted[0].is_near("jig") && wanted[1].is_near("jaga"));
    }

    proptest! {
        #[test]
        fn is_symmetric_and_never_panics(a in "\\PC{0,6}", b in "\\PC{0,6}") {
            prop_assert_eq!(one_typo(&a, &b), one_typo(&b, &a));
        }

        #[test]
        fn any_text_can_be_wanted(text in any::<String>()) {
            prop_assert!(Wanted::all(&text, Locale::Lt).iter().all(|wanted| !wanted.word.is_empty()));
        }
    }
}
