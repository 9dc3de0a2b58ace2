//! What is taken as a picture, the widths that are made of it, and where they are.

use crate::{
    i18n::{Locale, Localizer, msg},
    words::words,
};

/// Bytes of a file that is taken.
pub const MAX_BYTES: usize = 12 * 1024 * 1024;
/// Pixels of a side, as a file's header tells before anything of it is decoded.
pub const MAX_SIDE: u32 = 12_000;
/// Pixels in all, as the header tells.
pub const MAX_PIXELS: u64 = 50_000_000;
/// Pixels that each side of a listing's picture has at least: with fewer it would be a blur on every phone.
pub const MIN_SIDE: u32 = 240;
/// Pixels of the widths that are made of a listing's picture, as far as it has them: for a card, for phones, for a desk.
pub const WIDTHS: [u32; 4] = [240, 480, 960, 1600];
/// Pixels of the longer side of a badge's own picture: a phone shows it 240 wide, of two pixels each.
pub const BADGE_SIDE: u32 = 512;
/// Pixels of a logo's sides.
pub const LOGO_SIDE: u32 = 256;

words! {
    /// What a picture is for.
    PictureKind {
        Listing = "listing",
        Logo = "logo",
        /// A badge's, in place of one that is composed: shown in its drawing, never at an address of its own.
        Badge = "badge",
        /// It shows what somebody did: kept with the evidence that it is, not among the pictures of organisations.
        Evidence = "evidence",
    }
}

/// The picture of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub id: String,
    /// Pixels of the largest file.
    pub width: u32,
    /// Pixels of the largest file.
    pub height: u32,
    /// What it shows, in words, by language.
    pub alt: Vec<(Locale, String)>,
}

impl Picture {
    /// What it shows, for a reader: in the first of these languages that it is said in, else in any.
    #[must_use]
    pub fn alt(&self, locales: &[Locale]) -> Option<&(Locale, String)> {
        let said = |locale: &Locale| self.alt.iter().find(|(said, _)| said == locale);
        locales.iter().find_map(said).or_else(|| self.alt.first())
    }

    /// The address of the largest file.
    #[must_use]
    pub fn largest(&self) -> String {
        address(&self.id, self.width)
    }

    /// HTML's `srcset`.
    #[must_use]
    pub fn srcset(&self) -> String {
        let files: Vec<String> =
            widths(self.width).map(|width| format!("{} {width}w", address(&self.id, width))).collect();
        files.join(", ")
    }
}

/// The widths that are made of a picture of that width, the smallest first; it is never made larger.
pub fn widths(width: u32) -> impl Iterator<Item = u32> {
    let largest = WIDTHS.last().map_or(width, |largest| width.min(*largest));
    WIDTHS.into_iter().filter(move |one| *one < largest).chain(std::iter::once(largest))
}

/// The address of a listing's picture in one of its widths.
#[must_use]
pub fn address(id: &str, width: u32) -> String {
    format!("/pictures/{id}/{width}.jpg")
}

/// The address of its smallest file, which every picture has.
#[must_use]
pub fn small(id: &str) -> String {
    address(id, MIN_SIDE)
}

/// The address of a logo.
#[must_use]
pub fn logo(id: &str) -> String {
    format!("/pictures/{id}/{LOGO_SIDE}.png")
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// None was chosen.
    Missing,
    TooLarge,
    TooManyPixels,
    TooSmall,
    NotAPicture,
}

impl Refused {
    /// For people, at the field.
    #[must_use]
    pub fn words(self, l: &Localizer) -> String {
        match self {
            Self::Missing => l.t(msg::ProblemPictureMissing),
            Self::TooLarge => l.t(msg::ProblemPictureLarge { count: (MAX_BYTES / 1024 / 1024).into() }),
            Self::TooManyPixels => l.t(msg::ProblemPicturePixels {
                side: l.number(MAX_SIDE.into()).into(),
                count: (MAX_PIXELS / 1_000_000).into(),
            }),
            Self::TooSmall => l.t(msg::ProblemPictureSmall { side: MIN_SIDE.to_string().into() }),
            Self::NotAPicture => l.t(msg::ProblemPictureFormat),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_large_picture_has_every_width_and_a_small_one_its_own() {
        assert_eq!(widths(4000).collect::<Vec<_>>(), [240, 480, 960, 1600]);
        assert_eq!(widths(960).collect::<Vec<_>>(), [240, 480, 960]);
        assert_eq!(widths(700).collect::<Vec<_>>(), [240, 480, 700]);
        assert_eq!(widths(240).collect::<Vec<_>>(), [240]);
    }

    #[test]
    fn what_it_shows_is_said_in_the_readers_language_or_another() {
        let alt = vec![(Locale::Lt, "Molis".to_owned()), (Locale::En, "Clay".to_owned())];
        let picture = Picture { id: "a".to_owned(), width: 480, height: 300, alt };
        let said = |locales: &[Locale]| picture.alt(locales).map(|(_, words)| words.as_str());
        assert_eq!(said(&[Locale::En, Locale::Lt]), Some("Clay"));
        assert_eq!(said(&[Locale::Sl, Locale::Lt]), Some("Molis"));
        assert_eq!(said(&[Locale::Sl, Locale::It]), Some("Molis"));
        assert_eq!(picture.srcset(), "/pictures/a/240.jpg 240w, /pictures/a/480.jpg 480w");
    }

    proptest! {
        #[test]
        fn no_width_is_made_up_and_the_smallest_is_always_there(width in MIN_SIDE..=MAX_SIDE) {
            let made: Vec<u32> = widths(width).collect();
            prop_assert_eq!(made.first(), Some(&MIN_SIDE));
            prop_assert!(made.iter().all(|one| *one <= width) && made.is_sorted_by(|one, next| one < next));
        }
    }
}
