//! What the picture of a badge is composed of: five words, with one spelling for the database, the frozen versions and the
//! address of a picture.

use super::palette::Colour;
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::fmt;

words! {
    /// The outline.
    Shape {
        Circle = "circle",
        Hexagon = "hexagon",
        Octagon = "octagon",
        Squircle = "squircle",
        Diamond = "diamond",
        Shield = "shield",
        Rosette = "rosette",
        Star = "star",
    }
}

words! {
    /// The sign in the middle.
    Symbol {
        Star = "star",
        Heart = "heart",
        Sun = "sun",
        Compass = "compass",
        People = "people",
        Megaphone = "megaphone",
        Microphone = "microphone",
        Camera = "camera",
        Pencil = "pencil",
        Masks = "masks",
        Note = "note",
        Book = "book",
        Globe = "globe",
        Plane = "plane",
        Boat = "boat",
        Mountain = "mountain",
        Leaf = "leaf",
        Ball = "ball",
        Scissors = "scissors",
        Pot = "pot",
        Flask = "flask",
        Robot = "robot",
        Briefcase = "briefcase",
        Map = "map",
    }
}

words! {
    /// What adorns the ground around the symbol.
    Ring { Plain = "plain", Line = "line", Stitch = "stitch", Laurel = "laurel", Ribbon = "ribbon" }
}

/// A picture, as somebody has composed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Design {
    pub shape: Shape,
    /// Behind the symbol.
    pub ground: Colour,
    /// Around it.
    pub rim: Colour,
    pub symbol: Symbol,
    pub ring: Ring,
}

impl Default for Design {
    fn default() -> Self {
        Self {
            shape: Shape::Hexagon,
            ground: Colour::Sea,
            rim: Colour::Saffron,
            symbol: Symbol::Star,
            ring: Ring::Line,
        }
    }
}

impl Design {
    /// The fields of a form and the parts of an address that it is chosen by, in the order of its spelling.
    pub const FIELDS: [&str; 5] = ["shape", "ground", "rim", "symbol", "ring"];

    /// Reads its one spelling.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let mut next = || words.next().unwrap_or_default();
        let design = Self::of_words([next(), next(), next(), next(), next()])?;
        words.next().is_none().then_some(design)
    }

    /// Of what `value` gives for each of [`Self::FIELDS`]; `None` where one of them is no word of ours.
    #[must_use]
    pub fn of_fields<'a>(value: impl Fn(&str) -> &'a str) -> Option<Self> {
        Self::of_words(Self::FIELDS.map(value))
    }

    fn of_words([shape, ground, rim, symbol, ring]: [&str; 5]) -> Option<Self> {
        Some(Self {
            shape: Shape::from_word(shape)?,
            ground: Colour::from_word(ground)?,
            rim: Colour::from_word(rim)?,
            symbol: Symbol::from_word(symbol)?,
            ring: Ring::from_word(ring)?,
        })
    }

    /// Its words, in the order of [`Self::FIELDS`].
    #[must_use]
    pub const fn words(self) -> [&'static str; 5] {
        let Self { shape, ground, rim, symbol, ring } = self;
        [shape.as_str(), ground.as_str(), rim.as_str(), symbol.as_str(), ring.as_str()]
    }

    /// As an address says it: `shape=hexagon&ground=…`.
    #[must_use]
    pub fn query(self) -> String {
        let pairs: Vec<String> =
            Self::FIELDS.iter().zip(self.words()).map(|(field, word)| format!("{field}={word}")).collect();
        pairs.join("&")
    }
}

impl fmt::Display for Design {
    /// Its one spelling: `hexagon sea saffron star line`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words().join(" "))
    }
}

impl From<Design> for String {
    fn from(design: Design) -> Self {
        design.to_string()
    }
}

impl TryFrom<String> for Design {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("{text:?} is no picture of a badge"))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any picture.
    pub fn design() -> impl Strategy<Value = Design> {
        let one = |words: &'static [Colour]| prop::sample::select(words);
        let shapes = prop::sample::select(Shape::ALL);
        let (symbols, rings) = (prop::sample::select(Symbol::ALL), prop::sample::select(Ring::ALL));
        (shapes, one(Colour::ALL), one(Colour::ALL), symbols, rings)
            .prop_map(|(shape, ground, rim, symbol, ring)| Design { shape, ground, rim, symbol, ring })
    }

    #[test]
    fn what_is_no_picture_is_none() {
        for wrong in [
            "",
            "hexagon",
            "hexagon sea saffron star",
            "hexagon sea saffron star line line",
            "hexagon  sea saffron star line",
            " hexagon sea saffron star line",
            "Hexagon sea saffron star line",
            "hexagon sea saffron dragon line",
        ] {
            assert_eq!(Design::parse(wrong), None, "{wrong:?}");
        }
    }

    proptest! {
        #[test]
        fn a_picture_has_one_spelling(design in design()) {
            prop_assert_eq!(Design::parse(&design.to_string()), Some(design));
            let query = design.query();
            let of_query = Design::of_fields(|field| {
                query.split('&').find_map(|pair| pair.strip_prefix(field)?.strip_prefix('=')).unwrap_or_default()
            });
            prop_assert_eq!(of_query, Some(design));
            let json = serde_json::to_string(&design).unwrap();
            prop_assert_eq!(serde_json::from_str::<Design>(&json).unwrap(), design);
        }

        #[test]
        fn reading_never_fails_otherwise(text in ".*") {
            if let Some(design) = Design::parse(&text) {
                prop_assert_eq!(design.to_string(), text);
            }
        }
    }
}
