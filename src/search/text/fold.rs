//! Words without case and diacritics: `Žirmūnai` and `zirmunai` are the same word to a searcher.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case, without diacritics. Folding twice changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase).nfkd().filter(|&c| !is_combining_mark(c)) {
        match c {
            // letters of their own to Unicode, but not to somebody at a keyboard that lacks them
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ø' => folded.push('o'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ı' => folded.push('i'),
            _ => folded.push(c),
        }
    }
    folded
}

/// The words of a text as they stand: runs of letters and digits. `l'orto` is two words, `3D` is one.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn folds_the_letters_of_our_languages() {
        for (word, folded) in [
            ("Žirmūnai", "zirmunai"),
            ("Čelovška", "celovska"),
            ("ĄČĘĖĮŠŲŪŽ", "aceeisuuz"),
            ("perché", "perche"),
            ("città", "citta"),
            ("Łódź", "lodz"),
            ("Đorđe", "dorde"),
            ("Øre", "ore"),
            ("Straße", "strasse"),
            ("Ærø", "aero"),
            ("ışık", "isik"),
            ("İstanbul", "istanbul"),
            ("ŠOLA", "sola"),
            ("s\u{30c}ola", "sola"),
            ("robotics", "robotics"),
        ] {
            assert_eq!(fold(word), folded);
        }
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        let found: Vec<_> = words("L'orto: 3D-spausdinimas, (s\u{30c}ola) – „Kodo namai“!").collect();
        assert_eq!(found, ["L", "orto", "3D", "spausdinimas", "s\u{30c}ola", "Kodo", "namai"]);
        assert_eq!(words(" \0 -- ").count(), 0);
    }

    proptest! {
        #[test]
        fn folding_settles_at_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn any_text_has_words(text in any::<String>()) {
            prop_assert!(words(&text).all(|word| !word.is_empty()));
        }
    }
}
