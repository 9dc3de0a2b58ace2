//! A picture of the organisation's own in place of a composed one. Everything that shows, bakes or prints a badge takes one
//! SVG, so that is what becomes of it: square, with the picture whole in its middle and nothing around it.

use super::draw;
use crate::{db::Db, i18n::Locale, on_db, open_badges::bake::png, picture::store::pixels};
use data_encoding::BASE64;
use uuid::Uuid;

/// Units of each side of the drawing, as those of composed ones.
const UNITS: f64 = 240.0;

/// A picture that somebody has sent, as it was made small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    pub organisation_id: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// PNG or JPEG.
    pub bytes: Vec<u8>,
}

/// The picture of that id; none where there is none, or one for something else than a badge.
///
/// # Errors
/// When the database fails, or holds a number that is none of pixels.
pub async fn get(db: &Db, id: &str) -> anyhow::Result<Option<Own>> {
    // a form and an address may say anything
    if Uuid::parse_str(id).is_err() {
        return Ok(None);
    }
    let row: Option<(String, i64, i64, Vec<u8>)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT p.organisation_id, p.width, p.height, f.bytes FROM picture p \
             JOIN picture_file f ON f.picture_id = p.id WHERE p.id = $1 AND p.kind = 'badge'",
        )
        .bind(id)
        .fetch_optional(pool)
        .await?
    });
    row.map(|(organisation_id, width, height, bytes)| {
        Ok(Own { organisation_id, width: pixels(width)?, height: pixels(height)?, bytes })
    })
    .transpose()
}

impl Own {
    /// The drawing, with what [`draw::svg`] says of one.
    #[must_use]
    pub fn svg(&self, title: &str, description: &str, language: Option<Locale>) -> String {
        let longer = f64::from(self.width.max(self.height).max(1));
        let length = |pixels: u32| f64::from(pixels) * UNITS / longer;
        let (width, height) = (length(self.width), length(self.height));
        let (left, top) = ((UNITS - width) / 2.0, (UNITS - height) / 2.0);
        let kind = if self.bytes.starts_with(&png::SIGNATURE) { "png" } else { "jpeg" };
        format!(
            "{}<image x=\"{left:.2}\" y=\"{top:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" \
             href=\"data:image/{kind};base64,{}\"/></svg>",
            draw::beginning(title, description, language),
            BASE64.encode(&self.bytes)
        )
    }
}

/// Whether a drawing holds a picture: what somebody wrote of it is escaped and cannot look like that.
#[must_use]
pub fn is_in(drawing: &str) -> bool {
    drawing.contains("<image ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        badge::raster,
        picture::{
            model::{BADGE_SIDE, PictureKind},
            process,
        },
    };
    use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
    use std::io::Cursor;

    /// Red, `width` × `height`.
    fn red(width: u32, height: u32, format: ImageFormat) -> Own {
        let mut bytes = Cursor::new(Vec::new());
        let picture = DynamicImage::ImageRgba8(RgbaImage::from_pixel(width, height, Rgba([220, 20, 20, 255])));
        DynamicImage::ImageRgb8(picture.to_rgb8()).write_to(&mut bytes, format).unwrap();
        Own { organisation_id: String::new(), width, height, bytes: bytes.into_inner() }
    }

    #[test]
    fn it_is_drawn_whole_in_the_middle_of_nothing() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            let svg = red(400, 200, format).svg("Robotų <image draugas>", "", Some(Locale::Lt));
            let drawn = image::load_from_memory(&raster::png(&svg).unwrap()).unwrap().to_rgba8();
            assert_eq!(drawn.dimensions(), (BADGE_SIDE, BADGE_SIDE), "no larger than it is");
            let red = |x: u32, y: u32| drawn.get_pixel(x, y).0;
            assert!(
                red(BADGE_SIDE / 2, BADGE_SIDE / 2)[0] > 200 && red(4, BADGE_SIDE / 2)[3] == 255,
                "from edge to edge, {format:?}"
            );
            assert_eq!(
                (red(BADGE_SIDE / 2, 20)[3], red(BADGE_SIDE / 2, BADGE_SIDE - 20)[3]),
                (0, 0),
                "above and below is nothing"
            );
        }
    }

    #[test]
    fn what_is_said_of_it_does_not_make_a_drawing_hold_one() {
        assert!(is_in(&red(9, 9, ImageFormat::Png).svg("", "", None)));
        assert!(!is_in(&draw::svg(crate::badge::design::Design::default(), "<image x='1'/>", "<image ", None)));
    }

    /// What a phone loads of it: this is what the limits are for.
    #[test]
    fn a_photograph_is_light_enough_for_phones() {
        // as restless as a meadow
        let mut seed = 7_u32;
        let noise = RgbaImage::from_fn(1600, 1200, |x, y| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = (seed >> 28) as u8;
            Rgba([(x / 8) as u8 ^ grain, (y / 8) as u8, ((x + y) / 16) as u8 + grain / 2, 255])
        });
        for (clear, most) in [(false, 90_000), (true, 200_000)] {
            let mut photograph = noise.clone();
            if clear {
                photograph.get_pixel_mut(0, 0).0[3] = 0;
                photograph.get_pixel_mut(1, 0).0[3] = 0;
                (0..200).for_each(|x| (0..200).for_each(|y| photograph.get_pixel_mut(x, y).0[3] = 0));
            }
            let mut file = Cursor::new(Vec::new());
            photograph.write_to(&mut file, ImageFormat::Png).unwrap();
            let made = process::make(PictureKind::Badge, file.get_ref()).unwrap();
            let bytes = made.files[0].1.clone();
            let own = Own { organisation_id: String::new(), width: made.width, height: made.height, bytes };
            let (svg, png) = (own.svg("", "", None), raster::png(&own.svg("", "", None)).unwrap());
            println!("clear: {clear}, file {}, drawing {}, as PNG {}", own.bytes.len(), svg.len(), png.len());
            assert!(svg.len() < most, "{}", svg.len());
        }
    }
}
