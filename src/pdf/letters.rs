//! How wide words are in our fonts, where lines break, and how small words become so that they fit.

use super::{LEADING, MM, Text};
use std::{collections::HashMap, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Weight {
    #[default]
    Regular,
    Bold,
}

impl Weight {
    /// The font's file.
    pub(super) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("fonts/Nunito-Regular.ttf"),
            Self::Bold => include_bytes!("fonts/Nunito-Bold.ttf"),
        }
    }

    fn widths(self) -> &'static HashMap<char, u16> {
        // they are files of ours, part of the program; a test reads them
        static REGULAR: LazyLock<HashMap<char, u16>> =
            LazyLock::new(|| widths(Weight::Regular.file()).unwrap_or_default());
        static BOLD: LazyLock<HashMap<char, u16>> = LazyLock::new(|| widths(Weight::Bold.file()).unwrap_or_default());
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
        }
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok()
}

/// A table of an OpenType font, by its name.
fn table<'a>(file: &'a [u8], name: &[u8; 4]) -> Option<&'a [u8]> {
    let entry = (0..usize::from(u16_at(file, 4)?))
        .map(|n| 12 + 16 * n)
        .find(|entry| file.get(*entry..entry + 4) == Some(name.as_slice()))?;
    file.get(u32_at(file, entry + 8)?..)?.get(..u32_at(file, entry + 12)?)
}

/// How far each letter of a font moves the pen, in thousandths of the size of type: `hmtx` by the numbers of `cmap`, format 4. `None` where
/// the file is another kind of font.
fn widths(file: &[u8]) -> Option<HashMap<char, u16>> {
    let unit = u32::from(u16_at(table(file, b"head")?, 18)?);
    let (hmtx, last) = (table(file, b"hmtx")?, usize::from(u16_at(table(file, b"hhea")?, 34)?).checked_sub(1)?);
    let cmap = table(file, b"cmap")?;
    let segments = (0..usize::from(u16_at(cmap, 2)?))
        .filter_map(|n| cmap.get(u32_at(cmap, 8 + 8 * n)?..))
        .find(|subtable| u16_at(subtable, 0) == Some(4))?;
    let double = usize::from(u16_at(segments, 6)?);
    let mut found = HashMap::new();
    for segment in (0..double).step_by(2) {
        let (first, end) = (u16_at(segments, 16 + double + segment)?, u16_at(segments, 14 + segment)?);
        let delta = u16_at(segments, 16 + 2 * double + segment)?;
        let place = 16 + 3 * double + segment;
        let offset = usize::from(u16_at(segments, place)?);
        for code in first..=end {
            let glyph = match offset {
                0 => code.wrapping_add(delta),
                _ => match u16_at(segments, place + offset + 2 * usize::from(code - first)) {
                    Some(0) | None => 0,
                    Some(glyph) => glyph.wrapping_add(delta),
                },
            };
            let (Some(letter), 1..) = (char::from_u32(code.into()), glyph) else { continue };
            let width = u32::from(u16_at(hmtx, 4 * usize::from(glyph).min(last))?) * 1000 / unit.max(1);
            found.insert(letter, u16::try_from(width).ok()?);
        }
    }
    Some(found)
}

/// Whether it is a space that a line may break at.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{a0}'
}

/// Whether it only tells programs how to set a text, and is nothing that a font draws.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether the font has every letter of a text.
pub(super) fn writable(text: &str) -> bool {
    text.nfc()
        .filter(|letter| !is_gap(*letter) && !is_unseen(*letter))
        .all(|letter| Weight::Regular.widths().contains_key(&letter))
}

/// Words broken into lines.
#[derive(Clone, Debug)]
pub(super) struct Fitted {
    /// Of the type, in points
    pub size: f32,
    /// Each with its width in points
    pub lines: Vec<(String, f32)>,
}

impl Fitted {
    /// How far down the lines reach, in millimetres.
    pub(super) fn down(&self) -> f32 {
        self.lines.iter().map(|_| self.size * LEADING / MM).sum()
    }
}

/// Breaks words into lines; smaller, down to `text.least`, as long as there would be more lines than there may be or a word is wider than a line. Where
/// that is not enough, words are broken and the last line ends in "…".
pub(super) fn fit(text: &Text) -> Fitted {
    let widths = text.weight.widths();
    let written: String = text
        .words
        .nfc()
        .filter(|letter| is_gap(*letter) || widths.contains_key(letter) && !is_unseen(*letter))
        .collect();
    let words: Vec<&str> = written.split(is_gap).filter(|word| !word.is_empty()).collect();
    let measure =
        |line: &str| line.chars().map(|letter| u32::from(widths.get(&letter).copied().unwrap_or(0))).sum::<u32>();
    let room = |size: f32| thousandths(text.width * MM / size.max(1.0));
    let finished = |size: f32, lines: Vec<String>| Fitted {
        size,
        lines: lines
            .into_iter()
            .map(|line| (points(measure(&line), size), line))
            .map(|(width, line)| (line, width))
            .collect(),
    };
    let mut size = text.size.max(1.0);
    loop {
        if let Some(lines) = wrap(&words, room(size), &measure).filter(|lines| lines.len() <= text.lines) {
            return finished(size, lines);
        }
        if size <= text.least {
            break;
        }
        size = (size * 0.96).max(text.least);
    }
    let broken: Vec<String> = words.iter().flat_map(|word| pieces(word, room(size), &measure)).collect();
    let broken: Vec<&str> = broken.iter().map(String::as_str).collect();
    let mut lines = wrap(&broken, room(size), &measure).unwrap_or_default();
    if lines.len() > text.lines {
        lines.truncate(text.lines);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && measure(last) + measure("…") > room(size) {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    finished(size, lines)
}

/// Whole thousandths of so many sizes of type.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float becomes the nearest number there is"
)]
fn thousandths(sizes: f32) -> u32 {
    (sizes * 1000.0) as u32
}

/// A width in points.
#[expect(clippy::cast_precision_loss, reason = "a line is far shorter than the 16,777 sizes of type that are exact")]
fn points(thousandths: u32, size: f32) -> f32 {
    thousandths as f32 * size / 1000.0
}

/// Fills lines with words. `None` where a word alone is wider than a line.
fn wrap(words: &[&str], room: u32, measure: &impl Fn(&str) -> u32) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    let mut filled = 0;
    for word in words {
        let width = measure(word);
        if width > room {
            return None;
        }
        match lines.last_mut() {
            Some(line) if filled + measure(" ") + width <= room => {
                line.push(' ');
                line.push_str(word);
                filled += measure(" ") + width;
            }
            _ => {
                lines.push((*word).to_owned());
                filled = width;
            }
        }
    }
    Some(lines)
}

/// A word in pieces that each fit into a line; the last letter of one that is wider than the line stands alone.
fn pieces(word: &str, room: u32, measure: &impl Fn(&str) -> u32) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let one = letter.to_string();
        if measure(&one) > room {
            continue; // no line is narrower than a letter, but for one that was asked for so
        }
        match pieces.last_mut() {
            Some(piece) if measure(piece) + measure(&one) <= room => piece.push(letter),
            _ => pieces.push(one),
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_fonts_have_the_letters_of_our_languages() {
        let ours = "AaĄąBbCcČčDdEeĘęĖėFfGgHhIiĮįYyJjKkLlMmNnOoPpRrSsŠšTtUuŲųŪūVvZzŽž QqWwXx ĆćĐđ ÀàÈèÉéÌìÒòÙù 0123456789 „“”‘’–—…·«»€?!,.;:()-/&+";
        for weight in [Weight::Regular, Weight::Bold] {
            let widths = weight.widths();
            for letter in ours.chars().chain('а'..='я').chain('А'..='Я') {
                assert!(widths.get(&letter).is_some_and(|width| (100..1500).contains(width)), "{letter} {weight:?}");
            }
            assert!(widths[&'W'] > widths[&'i']);
        }
        assert!(writable("Olena Шевченко, c\u{30c}\u{ad}") && !writable("😀"));
    }

    #[test]
    fn words_become_smaller_before_they_are_broken() {
        let one = Text { lines: 1, least: 10.0, ..Text::new("Žalioji širdis ir jos draugai", 0.0, 0.0, 60.0, 30.0) };
        let fitted = fit(&one);
        assert_eq!(fitted.lines.len(), 1);
        assert!((10.0..30.0).contains(&fitted.size));
        let less = fit(&Text { least: 30.0, ..one });
        assert_eq!(less.size.to_bits(), 30.0_f32.to_bits());
        assert!(less.lines[0].0.ends_with('…'));
        assert!(fit(&Text { words: "🎈\u{0}", ..one }).lines.is_empty());
    }

    proptest! {
        #[test]
        fn every_line_fits_and_nothing_is_lost_where_there_is_room(
            words in "[a-zžčąèА-я ]{0,200}", width in 30.0_f32..200.0, size in 6.0_f32..60.0, lines in 1_usize..9,
        ) {
            let text = Text { lines, least: size / 2.0, ..Text::new(&words, 0.0, 0.0, width, size) };
            let fitted = fit(&text);
            prop_assert!(fitted.lines.len() <= lines);
            prop_assert!(fitted.lines.iter().all(|(line, points)| *points <= width * MM + size && !line.is_empty()));
            let all = fit(&Text { lines: usize::MAX, ..text });
            let letters = |text: &str| text.chars().filter(|letter| !is_gap(*letter)).collect::<String>();
            let written: String = all.lines.iter().map(|(line, _)| letters(line)).collect();
            prop_assert_eq!(written, letters(&words));
        }
    }
}
