//! Baking: a badge inside its picture (Open Badges 3.0 section 5.3), and taking it out again.

pub mod png;
pub mod svg;

use std::fmt;

/// The largest picture that is read, in bytes.
pub const MAX_PICTURE: usize = 16 << 20;

/// Why a picture cannot be baked, or nothing can be taken out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BakeError {
    /// More than [`MAX_PICTURE`].
    TooLarge,
    /// Not a PNG, or cut off or damaged.
    Png,
    /// Not an SVG, or cut off.
    Svg,
    /// An SVG that declares entities or a document type, which can make it unfold without end.
    Entities,
    /// More than one badge in it: which would be meant?
    Several,
    /// No badge in it.
    Empty,
    /// The badge cannot be put into such a picture.
    Unfit,
}

impl fmt::Display for BakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the picture is too large",
            Self::Png => "not a PNG, or damaged",
            Self::Svg => "not an SVG, or cut off",
            Self::Entities => "an SVG with a document type of its own",
            Self::Several => "more than one badge in the picture",
            Self::Empty => "no badge in the picture",
            Self::Unfit => "the badge cannot be put into such a picture",
        })
    }
}

impl std::error::Error for BakeError {}

/// Which version of the standard a baked badge belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generation {
    /// Open Badges 3.0.
    Three,
    /// Open Badges 2.0 and older.
    Two,
}

/// Takes the badge out of a picture, PNG or SVG: the text as it was baked, and of which generation it is.
///
/// # Errors
/// When it is no such picture, damaged, too large, or has no badge or several.
pub fn unbake(picture: &[u8]) -> Result<(String, Generation), BakeError> {
    if picture.len() > MAX_PICTURE {
        return Err(BakeError::TooLarge);
    }
    if picture.starts_with(&png::SIGNATURE) { png::unbake(picture) } else { svg::unbake(picture) }
}

/// Puts a badge into a picture, PNG or SVG, in place of one that is already there. Nothing else is changed.
///
/// `badge` is the credential as JSON or as a compact JWS.
///
/// # Errors
/// When it is no such picture, damaged or too large.
pub fn bake(picture: &[u8], badge: &str) -> Result<Vec<u8>, BakeError> {
    if picture.len() > MAX_PICTURE || badge.len() > MAX_PICTURE {
        return Err(BakeError::TooLarge);
    }
    if picture.starts_with(&png::SIGNATURE) { png::bake(picture, badge) } else { svg::bake(picture, badge) }
}
