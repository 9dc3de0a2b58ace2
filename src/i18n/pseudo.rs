//! A made-up language, `en-XA`: English with accents, 40 % longer, in brackets. Text without accents on a page is
//! hard-coded; a text whose last bracket is missing is clipped.

use std::borrow::Cow;

/// Accents and lengthens the text around the values of a sentence, which stay as they are.
///
/// Longer by every vowel said twice, and by `~` where a text has too few vowels: languages grow within words, and a layout
/// breaks where a word does not fit.
pub(super) fn transform(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let mut missing = (letters * 2).div_ceil(5);
    if missing == 0 {
        return text.into();
    }
    let end = text.trim_end().len();
    let mut longer = String::with_capacity(text.len() * 3);
    for letter in text[..end].chars() {
        longer.push(accented(letter));
        if missing > 0 && "aeiouyAEIOUY".contains(letter) {
            longer.push(accented(letter));
            missing -= 1;
        }
    }
    longer.extend(std::iter::repeat_n('~', missing));
    longer.push_str(&text[end..]);
    longer.into()
}

/// Marks where a sentence begins and ends.
pub(super) fn bracket(text: &str) -> String {
    format!("⟦{text}⟧")
}

const fn accented(letter: char) -> char {
    match letter {
        'a' => 'à',
        'b' => 'ƀ',
        'c' => 'ĉ',
        'd' => 'ð',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ɱ',
        'n' => 'ñ',
        'o' => 'ö',
        'p' => 'þ',
        'q' => 'ǫ',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'v' => 'ṽ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'À',
        'B' => 'Ɓ',
        'C' => 'Ĉ',
        'D' => 'Ð',
        'E' => 'É',
        'F' => 'Ƒ',
        'G' => 'Ĝ',
        'H' => 'Ĥ',
        'I' => 'Î',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'M' => 'Ṁ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'P' => 'Þ',
        'Q' => 'Ǫ',
        'R' => 'Ŕ',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn looks_like_this() {
        assert_eq!(transform("Search "), "Šééààŕĉĥ~ ");
        assert_eq!(transform(" – "), " – ");
        assert_eq!(bracket("à"), "⟦à⟧");
    }

    proptest! {
        #[test]
        fn is_two_fifths_longer(text in "[ a-zA-Z]{0,60}") {
            let letters = text.chars().filter(|c| *c != ' ').count();
            let longer = transform(&text);
            prop_assert_eq!(longer.chars().count(), text.chars().count() + (letters * 2).div_ceil(5));
            prop_assert!(!longer.chars().any(|c| c.is_ascii_alphabetic()));
        }

        #[test]
        fn takes_any_text(text: String) {
            prop_assert!(transform(&text).chars().count() >= text.chars().count());
        }
    }
}
