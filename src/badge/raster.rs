//! A badge's picture as pixels, for those who take no SVG. The same drawing gives the same bytes.

use super::own;
use crate::picture::model::BADGE_SIDE;
use anyhow::Context;
use axum::body::Bytes;
use quick_cache::sync::Cache;
use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree},
};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// Pixels of each side of a badge that stands alone, on nothing.
pub const SIDE: u32 = 800;
/// Width and height, in pixels, of a badge as it is shown where its page is shared.
pub const CARD: (u32, u32) = (1200, 630);
/// How much of a card's height the badge takes.
const IN_CARD: f32 = 0.8;
/// What was drawn last is kept: some 60 kB each, some 400 kB of photographs.
const KEPT: usize = 64;

/// A ground: red, green, blue.
pub type Rgb = [u8; 3];

/// A colour as it is written: `#rrggbb`.
#[must_use]
pub fn rgb(colour: &str) -> Option<Rgb> {
    let figures = colour.strip_prefix('#').filter(|figures| figures.len() == 6)?;
    let part = |at: usize| figures.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok());
    Some([part(0)?, part(2)?, part(4)?])
}

/// What is drawn, and on what: the hash of a drawing, which may hold a whole picture.
type Drawn = ([u8; 32], Option<Rgb>);

static DRAWN: LazyLock<Cache<Drawn, Bytes>> = LazyLock::new(|| Cache::new(KEPT));

fn hash(svg: &str) -> [u8; 32] {
    Sha256::digest(svg).into()
}

/// A drawing as a square PNG on nothing; one that holds a picture is made no larger than that. It takes a processor for some hundredths of a second.
///
/// # Errors
/// When it is no SVG.
pub fn png(svg: &str) -> anyhow::Result<Bytes> {
    DRAWN.get_or_insert_with(&(hash(svg), None), || {
        let side = if own::is_in(svg) { BADGE_SIDE } else { SIDE };
        let pixmap = Pixmap::new(side, side).context("a picture of no size")?;
        draw(svg, pixmap, 1.0)
    })
}

/// A drawing in the middle of a wide PNG.
///
/// # Errors
/// As [`png`].
pub fn card(svg: &str, ground: Rgb) -> anyhow::Result<Bytes> {
    DRAWN.get_or_insert_with(&(hash(svg), Some(ground)), || {
        let mut pixmap = Pixmap::new(CARD.0, CARD.1).context("a picture of no size")?;
        let [red, green, blue] = ground;
        pixmap.fill(Color::from_rgba8(red, green, blue, u8::MAX));
        draw(svg, pixmap, IN_CARD)
    })
}

/// `part` of the height is taken.
fn draw(svg: &str, mut pixmap: Pixmap, part: f32) -> anyhow::Result<Bytes> {
    let tree = Tree::from_str(svg, &Options::default()).context("a badge's picture cannot be drawn")?;
    let (width, height) = (pixmap.width() as f32, pixmap.height() as f32);
    let size = height * part;
    let scale = size / tree.size().width().max(tree.size().height());
    let at = Transform::from_row(scale, 0.0, 0.0, scale, (width - size) / 2.0, (height - size) / 2.0);
    resvg::render(&tree, at, &mut pixmap.as_mut());
    Ok(pixmap.encode_png().context("a picture cannot be written")?.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badge::{design::Design, draw};

    fn pixels(png: &[u8]) -> image::RgbaImage {
        image::load_from_memory(png).unwrap().to_rgba8()
    }

    #[test]
    fn a_badge_alone_stands_on_nothing() {
        let svg = draw::svg(Design::default(), "Robotų <draugas>", "A robot", None);
        let drawn = png(&svg).unwrap();
        assert_eq!(drawn, png(&svg).unwrap());
        let picture = pixels(&drawn);
        assert_eq!(picture.dimensions(), (SIDE, SIDE));
        assert_eq!(picture.get_pixel(2, 2).0[3], 0, "nothing in the corner");
        assert_eq!(picture.get_pixel(SIDE / 2, SIDE / 2).0[3], 255, "the badge in the middle");
    }

    #[test]
    fn a_card_has_the_badge_in_the_middle_of_its_ground() {
        let picture = pixels(&card(&draw::svg(Design::default(), "", "", None), [250, 240, 230]).unwrap());
        assert_eq!(picture.dimensions(), CARD);
        for corner in [(0, 0), (CARD.0 - 1, CARD.1 - 1), (CARD.0 / 2, 2)] {
            assert_eq!(picture.get_pixel(corner.0, corner.1).0, [250, 240, 230, 255]);
        }
        assert_ne!(picture.get_pixel(CARD.0 / 2, CARD.1 / 2).0, [250, 240, 230, 255]);
    }

    #[test]
    fn a_colour_is_read_or_not() {
        assert_eq!(rgb("#a63d2f"), Some([0xa6, 0x3d, 0x2f]));
        for wrong in ["", "#a63d2", "a63d2f0", "#a63d2g", "#aаdа"] {
            assert_eq!(rgb(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_no_drawing_is_none() {
        assert!(png("<p>").is_err());
    }
}
