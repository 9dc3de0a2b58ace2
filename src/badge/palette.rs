//! The colours that badges are made of: each in two tones, with the one that signs on it are drawn in.

use crate::words::words;

words! {
    /// A colour, named after something of that colour.
    Colour {
        Brick = "brick",
        Terracotta = "terracotta",
        Saffron = "saffron",
        Sand = "sand",
        Meadow = "meadow",
        Pine = "pine",
        Mint = "mint",
        Sea = "sea",
        Sky = "sky",
        River = "river",
        Night = "night",
        Plum = "plum",
        Berry = "berry",
        Flamingo = "flamingo",
    }
}

/// What signs on dark grounds are drawn in.
const CREAM: &str = "#fff6e9";

/// A colour as it is painted, each `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tones {
    /// Where the light falls.
    pub light: &'static str,
    /// Where it does not.
    pub shade: &'static str,
    /// Signs on both.
    pub ink: &'static str,
}

impl Colour {
    /// Its tones. Signs stand out from both by 3 : 1 at least (WCAG 2, 1.4.11), which a test measures.
    #[must_use]
    pub const fn tones(self) -> Tones {
        let (light, shade, ink) = match self {
            Self::Brick => ("#b8452f", "#9c3523", CREAM),
            Self::Terracotta => ("#c2592f", "#a84822", CREAM),
            Self::Saffron => ("#f4b83f", "#e8a325", "#3a2408"),
            Self::Sand => ("#f4e2bf", "#e9d09f", "#4a3012"),
            Self::Meadow => ("#4b7f35", "#3d6b2a", CREAM),
            Self::Pine => ("#2f6b4f", "#25573f", CREAM),
            Self::Mint => ("#b5dfc3", "#99cfab", "#123d28"),
            Self::Sea => ("#17708a", "#105b72", CREAM),
            Self::Sky => ("#b3daf1", "#94c7e6", "#0f3550"),
            Self::River => ("#2b66b0", "#225394", CREAM),
            Self::Night => ("#2b3b5e", "#212e4b", CREAM),
            Self::Plum => ("#74408c", "#5f3175", CREAM),
            Self::Berry => ("#b02f63", "#94224f", CREAM),
            Self::Flamingo => ("#f7b3aa", "#ef978c", "#551517"),
        };
        Tones { light, shade, ink }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, as WCAG 2 defines it.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn the_measure_is_right() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.001);
        assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    }

    #[test]
    fn every_sign_stands_out_from_its_ground() {
        for &colour in Colour::ALL {
            let Tones { light, shade, ink } = colour.tones();
            for ground in [light, shade] {
                assert!(contrast(ink, ground) >= 3.0, "{colour:?}: {ink} on {ground}");
            }
            assert!(luminance(light) > luminance(shade), "{colour:?}: the light falls on the light tone");
        }
    }
}
