//! A light stemmer for Slovenian, which Snowball lacks: it takes off the endings of declension, no more.

/// Endings, longest first, so that the first that fits is the one to take.
const ENDINGS: &[&str] = &[
    "ovoma", "evoma", "ovami", "evami", //
    "ovega", "ovemu", "ovimi", "ovima", "ovih", "ovim", "ovem", "ovom", "evih", "evim", "evem", "evom", //
    "ega", "emu", "imi", "ima", "ami", "ama", "oma", "ema", "ovi", "ove", "ova", "ovo", "evi", "eve", "eva",
    "evo", //
    "om", "em", "im", "ih", "ah", "am", "eh", "ov", "ev", //
    "a", "e", "i", "o", "u",
];

/// Letters that a stem keeps at least.
const LEAST: usize = 4;

/// The stem of a lower-case word, diacritics kept.
pub fn stem(word: &str) -> &str {
    let letters = word.chars().count();
    ENDINGS
        .iter()
        .filter(|ending| letters >= ending.len() + LEAST)
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_off_the_endings_of_declension() {
        for (stem_of_all, forms) in [
            (
                "delavnic",
                &["delavnica", "delavnice", "delavnici", "delavnico", "delavnicah", "delavnicam", "delavnicami"][..],
            ),
            ("kuhanj", &["kuhanje", "kuhanja", "kuhanju", "kuhanjem"]),
            ("tečaj", &["tečaj", "tečaja", "tečaju", "tečajem", "tečajih", "tečaji", "tečajev"]),
            ("plesn", &["plesni", "plesna", "plesno", "plesnega", "plesnemu", "plesnih", "plesnim", "plesnimi"]),
            ("programiranj", &["programiranje", "programiranja"]),
            ("knjižnic", &["knjižnica", "knjižnici", "knjižnico"]),
            ("robotik", &["robotika", "robotike", "robotiko"]),
            ("krožk", &["krožka", "krožki", "krožkov", "krožkih"]),
        ] {
            for form in forms {
                assert_eq!(stem(form), stem_of_all, "{form}");
            }
        }
    }

    #[test]
    fn leaves_short_words_alone() {
        for word in ["", "a", "šah", "ples", "joga", "sova", "Žiga", "đ"] {
            assert_eq!(stem(word), word);
        }
    }
}
