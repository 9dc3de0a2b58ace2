//! Sheets of A4 to print: words and drawings, with the fonts in the file, and tagged so that a screen reader reads them too.
//!
//! | file | is about |
//! | --- | --- |
//! | `letters` | how wide words are, where lines break, how small they become |
//! | `paper` | what is on the sheets, as a PDF |
//! | `fonts` | Nunito, by the licence beside it; it has the letters of our languages, of their neighbours, and Cyrillic |
//!
//! Where things are is in millimetres from the sheet's upper left corner, sizes of type are in points. What is put on a sheet first is read
//! first. The same calls give the same bytes.

mod letters;
mod paper;

use crate::i18n::Locale;
use anyhow::Context as _;
use letters::Fitted;
use resvg::usvg;

pub use letters::Weight;

/// How wide a sheet is, in millimetres.
pub const WIDTH: f32 = 210.0;
/// How high a sheet is, in millimetres.
pub const HEIGHT: f32 = 297.0;
/// A millimetre in points.
const MM: f32 = 72.0 / 25.4;
/// From one line to the next, in sizes of type.
const LEADING: f32 = 1.3;

/// Where lines begin or end.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Align {
    #[default]
    Left,
    Centre,
    Right,
}

/// What words are to whoever has them read out.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Role {
    /// What the sheet is about: a heading of the first level, and a bookmark
    Title,
    /// A heading of the second level
    Heading,
    #[default]
    Paragraph,
}

/// Red, green, blue.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    pub const BLACK: Self = Self(0, 0, 0);
}

/// Words and where they go. `Text { weight: Weight::Bold, ..Text::new("Labas", 20.0, 20.0, 170.0, 14.0) }`
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    pub words: &'a str,
    /// Of the box that the lines are in, in millimetres
    pub x: f32,
    pub y: f32,
    pub width: f32,
    /// Of the type, in points
    pub size: f32,
    /// How small the type may become before words are broken and left out, in points
    pub least: f32,
    /// How many lines there may be
    pub lines: usize,
    pub weight: Weight,
    pub align: Align,
    pub role: Role,
    pub colour: Colour,
    /// Of these words, where it is not the file's
    pub language: Option<Locale>,
}

impl<'a> Text<'a> {
    /// A paragraph of any number of lines, from the left, black.
    #[must_use]
    pub const fn new(words: &'a str, x: f32, y: f32, width: f32, size: f32) -> Self {
        Self {
            words,
            x,
            y,
            width,
            size,
            least: size,
            lines: usize::MAX,
            weight: Weight::Regular,
            align: Align::Left,
            role: Role::Paragraph,
            colour: Colour::BLACK,
            language: None,
        }
    }
}

/// A part of a sheet, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// What is on a sheet.
enum Piece {
    Words { fitted: Fitted, x: f32, y: f32, width: f32, style: Style },
    Drawing { tree: Box<usvg::Tree>, frame: Frame, alt: Option<String> },
    Band { frame: Frame, colour: Colour },
}

/// How words look and what they are.
#[derive(Clone, Copy)]
struct Style {
    weight: Weight,
    align: Align,
    role: Role,
    colour: Colour,
    language: Option<Locale>,
}

/// A file that is being written: at first one empty sheet.
pub struct Pdf {
    title: String,
    author: String,
    locale: Locale,
    sheets: Vec<Vec<Piece>>,
}

impl Pdf {
    /// `title` is what a window that shows it is called; `author`, who it is from; `locale`, the language of its words.
    #[must_use]
    pub fn new(title: &str, author: &str, locale: Locale) -> Self {
        Self { title: title.to_owned(), author: author.to_owned(), locale, sheets: vec![Vec::new()] }
    }

    /// Begins another sheet, which everything that follows goes onto.
    pub fn sheet(&mut self) {
        self.sheets.push(Vec::new());
    }

    fn put(&mut self, piece: Piece) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.push(piece);
        }
    }

    /// Puts words onto the sheet, smaller if they do not fit, and says how far down they reach: millimetres from `text.y`, 0 where there
    /// is nothing to write. What the font has no letters for is left out ([`writable`]).
    pub fn text(&mut self, text: &Text) -> f32 {
        let fitted = letters::fit(text);
        let (Text { x, y, width, weight, align, role, colour, language, .. }, lines) = (*text, fitted.lines.len());
        if lines == 0 {
            return 0.0;
        }
        let down = fitted.down();
        self.put(Piece::Words { fitted, x, y, width, style: Style { weight, align, role, colour, language } });
        down
    }

    /// Puts a drawing into a frame, as large as it fits, in the middle. `alt` is what it shows; without one it is an ornament. Whatever
    /// it names outside itself is left out. It must be a drawing of our own: a stranger's can take any time.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn svg(&mut self, frame: Frame, svg: &str, alt: Option<&str>) -> anyhow::Result<()> {
        let tree = Box::new(paper::drawing(svg).context("reading a drawing for a PDF")?);
        self.put(Piece::Drawing { tree, frame, alt: alt.map(str::to_owned) });
        Ok(())
    }

    /// Fills a frame with a colour, for what comes after it to stand on.
    pub fn band(&mut self, frame: Frame, colour: Colour) {
        self.put(Piece::Band { frame, colour });
    }

    /// The file's bytes, which satisfy PDF/UA-1 as far as a program can tell.
    ///
    /// # Errors
    /// It would not: the title is empty, for instance.
    pub fn finish(&self) -> anyhow::Result<Vec<u8>> {
        paper::bytes(self)
    }
}

/// Whether the font has every letter of a text.
#[must_use]
pub fn writable(text: &str) -> bool {
    letters::writable(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> anyhow::Result<Vec<u8>> {
        let mut pdf = Pdf::new("Žalioji širdis", "Vilnius", Locale::Lt);
        pdf.band(Frame { x: 0.0, y: 0.0, width: WIDTH, height: 20.0 }, Colour(200, 60, 40));
        let square = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z" fill="#084" opacity=".5"/></svg>"##;
        pdf.svg(Frame { x: 20.0, y: 30.0, width: 50.0, height: 50.0 }, square, Some("Žalias trikampis"))?;
        let title =
            Text { role: Role::Title, weight: Weight::Bold, ..Text::new("Žalioji širdis", 20.0, 90.0, 170.0, 30.0) };
        assert!(pdf.text(&title) > 10.0);
        assert_eq!(pdf.text(&Text::new(" \u{0} ", 20.0, 90.0, 170.0, 30.0)).to_bits(), 0.0_f32.to_bits());
        pdf.sheet();
        let other =
            Text { language: Some(Locale::Sl), ..Text::new("Čebelarjenje in še kaj", 20.0, 20.0, 30.0, 12.0) };
        pdf.text(&other);
        pdf.finish()
    }

    #[test]
    fn a_file_names_its_language_and_the_same_calls_give_the_same_bytes() -> anyhow::Result<()> {
        let bytes = sample()?;
        assert!(bytes.starts_with(b"%PDF-1.7"));
        let text = String::from_utf8_lossy(&bytes);
        for part in ["/Lang(lt)", "pdfuaid:part", "/StructTreeRoot", "/Alt", "/Outlines"] {
            assert!(text.replace("/Lang (", "/Lang(").contains(part), "{part}");
        }
        assert_eq!(bytes, sample()?);
        Ok(())
    }

    #[test]
    fn what_has_no_title_or_is_no_drawing_is_refused() {
        assert!(Pdf::new("", "", Locale::En).finish().is_err());
        let mut pdf = Pdf::new("A", "B", Locale::En);
        assert!(pdf.svg(Frame { x: 0.0, y: 0.0, width: 9.0, height: 9.0 }, "no drawing", None).is_err());
        assert!(pdf.finish().is_ok(), "an empty sheet is a sheet");
    }
}
