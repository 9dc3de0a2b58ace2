//! From a file that somebody has chosen to the files that are kept: turned as the camera was held, made small, and without
//! anything in them but the picture. Where and when it was taken is nobody's business.

use super::model::{BADGE_SIDE, LOGO_SIDE, MAX_BYTES, MAX_PIXELS, MAX_SIDE, MIN_SIDE, PictureKind, Refused, widths};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgba, RgbaImage,
    codecs::{
        jpeg::JpegEncoder,
        png::{self, CompressionType, PngEncoder},
    },
    imageops::{self, FilterType},
    metadata::Orientation,
};
use std::{io::Cursor, sync::Arc};
use tokio::sync::Semaphore;

/// Of JPEG, from 1 to 100.
const QUALITY: u8 = 80;
/// Bytes that decoding may take: the most pixels with four channels of eight bits.
const MAX_ALLOC: u64 = 4 * MAX_PIXELS + (MAX_PIXELS / 4);
/// Pixels of the longer side of a picture that is evidence.
const EVIDENCE_SIDE: u32 = 1600;
/// Bytes from which a badge's picture that something shows through is made smaller, to these pixels of its longer side.
const BADGE_BYTES: usize = 120_000;
const BADGE_SMALLER: [u32; 2] = [384, 256];
/// Made at the same time: each takes up to some 300 MB and a second or two.
const AT_ONCE: usize = 1;

/// What was made of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Pixels of the largest file.
    pub width: u32,
    /// Pixels of the largest file.
    pub height: u32,
    /// By width in pixels, the smallest first.
    pub files: Vec<(u32, Vec<u8>)>,
}

/// Makes pictures off the threads that serve, so that many of them at once cannot take all of the server's memory.
pub struct Pictures(Arc<Semaphore>);

impl Default for Pictures {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Pictures {
    /// Makes what is kept of a file, or says why it is not taken.
    ///
    /// # Errors
    /// When the process is going down.
    pub async fn make(&self, kind: PictureKind, file: Vec<u8>) -> anyhow::Result<Result<Made, Refused>> {
        let permit = Arc::clone(&self.0).acquire_owned().await?;
        let work = move || {
            let made = make(kind, &file);
            drop(permit);
            made
        };
        match tokio::task::spawn_blocking(work).await {
            Ok(made) => Ok(made),
            // somebody may have built a file for that, and they are told what everybody else is
            Err(error) if error.is_panic() => {
                tracing::error!("decoding a picture: {error}");
                Ok(Err(Refused::NotAPicture))
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Makes what is kept of a file.
///
/// # Errors
/// When it is no picture, or one that is too large or too small.
pub fn make(kind: PictureKind, file: &[u8]) -> Result<Made, Refused> {
    if file.len() > MAX_BYTES {
        return Err(Refused::TooLarge);
    }
    match kind {
        PictureKind::Listing => listing(file),
        PictureKind::Logo => logo(file),
        PictureKind::Evidence => evidence(file),
        PictureKind::Badge => badge(file),
    }
}

/// JPEGs in several widths.
fn listing(file: &[u8]) -> Result<Made, Refused> {
    let (picture, orientation) = decode(file)?;
    if picture.width().min(picture.height()) < MIN_SIDE {
        return Err(Refused::TooSmall);
    }
    let (width, height) =
        if turns(orientation) { (picture.height(), picture.width()) } else { (picture.width(), picture.height()) };
    let largest = widths(width).last().unwrap_or(width);
    let of_height = |one: u32| scaled(height, one, width);
    let size = (largest, of_height(largest));
    // turned when it is small: turning needs a second one beside it
    let mut small = shrink(picture, if turns(orientation) { (size.1, size.0) } else { size });
    small.apply_orientation(orientation);
    let small = on_white(&small);
    let mut files = Vec::new();
    for one in widths(width) {
        let made = if one == largest { jpeg(&small) } else { jpeg(&shrink(small.clone(), (one, of_height(one)))) };
        files.push((one, made.map_err(|error| refusal(&error))?));
    }
    Ok(Made { width: size.0, height: size.1, files })
}

/// A PNG, square: what is not, lies in the middle of nothing.
fn logo(file: &[u8]) -> Result<Made, Refused> {
    let (picture, orientation) = decode(file)?;
    let longer = picture.width().max(picture.height());
    let (width, height) = (scaled(picture.width(), LOGO_SIDE, longer), scaled(picture.height(), LOGO_SIDE, longer));
    let mut small = shrink(picture, (width, height));
    small.apply_orientation(orientation);
    let mut square = RgbaImage::new(LOGO_SIDE, LOGO_SIDE);
    let (left, top) = ((LOGO_SIDE - small.width()) / 2, (LOGO_SIDE - small.height()) / 2);
    imageops::overlay(&mut square, &small.to_rgba8(), left.into(), top.into());
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(square).write_to(&mut bytes, ImageFormat::Png).map_err(|error| refusal(&error))?;
    Ok(Made { width: LOGO_SIDE, height: LOGO_SIDE, files: vec![(LOGO_SIDE, bytes.into_inner())] })
}

/// One JPEG, however small it is.
fn evidence(file: &[u8]) -> Result<Made, Refused> {
    let (picture, orientation) = decode(file)?;
    let longer = picture.width().max(picture.height());
    let largest = longer.min(EVIDENCE_SIDE);
    let size = (scaled(picture.width(), largest, longer), scaled(picture.height(), largest, longer));
    let mut small = shrink(picture, size);
    small.apply_orientation(orientation);
    let small = on_white(&small);
    let bytes = jpeg(&small).map_err(|error| refusal(&error))?;
    Ok(Made { width: small.width(), height: small.height(), files: vec![(small.width(), bytes)] })
}

/// One file, whole: a JPEG where that is smaller and nothing shows through, else a PNG.
fn badge(file: &[u8]) -> Result<Made, Refused> {
    let (picture, orientation) = decode(file)?;
    if picture.width().min(picture.height()) < MIN_SIDE {
        return Err(Refused::TooSmall);
    }
    let mut small = shrink_to(picture, BADGE_SIDE);
    small.apply_orientation(orientation);
    let shows_through = small.color().has_alpha() && small.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX);
    let mut small = if shows_through { DynamicImage::ImageRgba8(small.to_rgba8()) } else { on_white(&small) };
    let mut bytes = png(&small).map_err(|error| refusal(&error))?;
    if shows_through {
        // nothing keeps a photograph that shows through in few bytes: it has fewer pixels then
        for side in BADGE_SMALLER {
            if bytes.len() > BADGE_BYTES {
                small = shrink_to(small, side);
                bytes = png(&small).map_err(|error| refusal(&error))?;
            }
        }
    } else {
        let photograph = jpeg(&small).map_err(|error| refusal(&error))?;
        if photograph.len() < bytes.len() {
            bytes = photograph;
        }
    }
    Ok(Made { width: small.width(), height: small.height(), files: vec![(small.width(), bytes)] })
}

/// The picture as it lies in the file, and how it is to be turned. What its header says is judged first: a file of a few
/// bytes can ask for gigabytes.
fn decode(file: &[u8]) -> Result<(DynamicImage, Orientation), Refused> {
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(|_| Refused::NotAPicture)?;
    let known = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
    if !reader.format().is_some_and(|format| known.contains(&format)) {
        return Err(Refused::NotAPicture);
    }
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_ALLOC);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if width.max(height) > MAX_SIDE || pixels > MAX_PIXELS || decoder.total_bytes() > MAX_ALLOC {
        return Err(Refused::TooManyPixels);
    }
    // what cannot be read of how it was held is as if nothing were said of it
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    Ok((picture, orientation))
}

fn refusal(error: &ImageError) -> Refused {
    match error {
        ImageError::Limits(_) => Refused::TooManyPixels,
        _ => Refused::NotAPicture,
    }
}

/// Whether its sides change places.
const fn turns(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    )
}

/// `length · to / from`, rounded, 1 at least.
fn scaled(length: u32, to: u32, from: u32) -> u32 {
    let (length, to, from) = (u64::from(length), u64::from(to), u64::from(from.max(1)));
    u32::try_from((length * to + from / 2) / from).unwrap_or(u32::MAX).max(1)
}

/// In exactly that size.
fn shrink(picture: DynamicImage, (width, height): (u32, u32)) -> DynamicImage {
    if (picture.width(), picture.height()) == (width, height) {
        return picture;
    }
    // the good way takes memory by the width that there is: from a very large picture the quick one goes half of the way
    let picture = if picture.width() > 4 * width && picture.height() > 4 * height {
        picture.thumbnail_exact(2 * width, 2 * height)
    } else {
        picture
    };
    picture.resize_exact(width, height, FilterType::Lanczos3)
}

/// With its longer side no longer than that.
fn shrink_to(picture: DynamicImage, side: u32) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let longer = width.max(height);
    let side = side.min(longer);
    shrink(picture, (scaled(width, side, longer), scaled(height, side, longer)))
}

/// JPEG knows nothing that shows through.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.to_rgb8());
    }
    let mut white = RgbaImage::from_pixel(picture.width(), picture.height(), Rgba([u8::MAX; 4]));
    imageops::overlay(&mut white, &picture.to_rgba8(), 0, 0);
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(white).to_rgb8())
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(picture)?;
    Ok(bytes)
}

/// In as few bytes as it takes: it is written once, and read by many.
fn png(picture: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, png::FilterType::Adaptive);
    picture.write_with_encoder(encoder)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};
    use proptest::prelude::*;

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// Red at the left, blue at the right.
    fn halves(width: u32, height: u32) -> DynamicImage {
        let colour = |x: u32| if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) };
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, _| colour(x)))
    }

    /// A JPEG with what a camera writes of how it was held.
    fn held(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
        let jpeg = jpeg(picture).unwrap();
        let exif = [
            b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
            &[orientation, 0, 0, 0, 0, 0, 0],
        ];
        [&jpeg[..2], &exif.concat(), &jpeg[2..]].concat()
    }

    fn read(bytes: &[u8]) -> RgbImage {
        image::load_from_memory(bytes).unwrap().to_rgb8()
    }

    fn is_red(pixel: &Rgb<u8>) -> bool {
        pixel.0[0] > 150 && pixel.0[2] < 100
    }

    #[test]
    fn a_picture_is_made_in_every_width_that_it_has() {
        let made = make(PictureKind::Listing, &written(&halves(1000, 500), ImageFormat::Png)).unwrap();
        assert_eq!((made.width, made.height), (1000, 500));
        let sizes: Vec<(u32, u32, u32)> =
            made.files.iter().map(|(width, bytes)| (*width, read(bytes).width(), read(bytes).height())).collect();
        assert_eq!(sizes, [(240, 240, 120), (480, 480, 240), (960, 960, 480), (1000, 1000, 500)]);
        assert!(made.files.iter().all(|(_, bytes)| bytes.starts_with(b"\xff\xd8")), "JPEG");
    }

    #[test]
    fn it_is_turned_as_the_camera_was_held_and_nothing_of_the_camera_is_kept() {
        let file = held(&halves(480, 320), 6);
        assert!(file.windows(4).any(|bytes| bytes == b"Exif"));
        let made = make(PictureKind::Listing, &file).unwrap();
        assert_eq!((made.width, made.height), (320, 480));
        let (_, largest) = made.files.last().unwrap();
        assert!(!largest.windows(4).any(|bytes| bytes == b"Exif"));
        let picture = read(largest);
        assert_eq!(picture.dimensions(), (320, 480));
        // a quarter to the right: what was left is above
        assert!(is_red(picture.get_pixel(160, 20)) && !is_red(picture.get_pixel(160, 460)));
    }

    #[test]
    fn what_shows_through_becomes_white_in_a_picture_and_stays_in_a_logo() {
        let nothing = DynamicImage::ImageRgba8(RgbaImage::new(300, 300));
        let made = make(PictureKind::Listing, &written(&nothing, ImageFormat::Png)).unwrap();
        assert!(read(&made.files[0].1).pixels().all(|pixel| pixel.0.iter().all(|channel| *channel > 250)));
        let logo = make(PictureKind::Logo, &written(&halves(40, 20), ImageFormat::Png)).unwrap();
        let logo = image::load_from_memory(&logo.files[0].1).unwrap().to_rgba8();
        assert_eq!(logo.dimensions(), (256, 256));
        assert_eq!(logo.get_pixel(128, 10).0[3], 0, "above the wide one there is nothing");
        assert_eq!(logo.get_pixel(60, 128).0[3], 255);
    }

    #[test]
    fn evidence_is_one_file_however_small_it_is() {
        for (width, height, size) in [(20, 10, (20, 10)), (3200, 800, (1600, 400)), (800, 3200, (400, 1600))] {
            let made = make(PictureKind::Evidence, &written(&halves(width, height), ImageFormat::Png)).unwrap();
            assert_eq!(((made.width, made.height), made.files.len()), (size, 1));
            assert_eq!(read(&made.files[0].1).dimensions(), size);
        }
        let turned = make(PictureKind::Evidence, &held(&halves(480, 320), 6)).unwrap();
        assert_eq!((turned.width, turned.height), (320, 480));
        assert!(!turned.files[0].1.windows(4).any(|bytes| bytes == b"Exif"));
    }

    #[test]
    fn a_badges_picture_is_whole_and_of_the_lighter_kind() {
        let made = |picture: &DynamicImage| make(PictureKind::Badge, &written(picture, ImageFormat::Png)).unwrap();
        let flat = made(&halves(1024, 512));
        assert_eq!(((flat.width, flat.height), flat.files.len()), ((512, 256), 1));
        assert!(flat.files[0].1.starts_with(b"\x89PNG"), "few colours");
        let grain =
            |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(2_246_822_519)).rotate_left(9) as u8;
        let restless = RgbaImage::from_fn(600, 600, |x, y| Rgba([grain(x, y), grain(y, x), (x / 3) as u8, 255]));
        let photograph = made(&DynamicImage::ImageRgba8(restless.clone()));
        assert_eq!((photograph.width, photograph.height), (512, 512));
        assert!(photograph.files[0].1.starts_with(b"\xff\xd8"), "JPEG, though it could show something through");
        let mut cut = restless;
        cut.pixels_mut().take(600 * 60).for_each(|pixel| pixel.0[3] = 0);
        let cut = made(&DynamicImage::ImageRgba8(cut));
        assert!(cut.width < 512 && cut.files[0].1.starts_with(b"\x89PNG"), "{}", cut.width);
        assert_eq!(image::load_from_memory(&cut.files[0].1).unwrap().to_rgba8().get_pixel(9, 2).0[3], 0);
        let turned = make(PictureKind::Badge, &held(&halves(480, 320), 6)).unwrap();
        assert_eq!((turned.width, turned.height), (320, 480));
        assert!(!turned.files[0].1.windows(4).any(|bytes| bytes == b"Exif"));
        let small = written(&halves(239, 400), ImageFormat::Png);
        assert_eq!(make(PictureKind::Badge, &small), Err(Refused::TooSmall));
    }

    #[test]
    fn every_kind_of_file_that_is_taken_and_others_that_are_not() {
        for format in [ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP, ImageFormat::Jpeg] {
            let made = make(PictureKind::Listing, &written(&halves(300, 260), format)).unwrap();
            assert_eq!((made.width, made.height), (300, 260), "{format:?}");
        }
        for bytes in [b"".as_slice(), b"not a picture at all", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG"]
        {
            assert_eq!(make(PictureKind::Listing, bytes), Err(Refused::NotAPicture));
        }
        let small = written(&halves(239, 400), ImageFormat::Png);
        assert_eq!(make(PictureKind::Listing, &small), Err(Refused::TooSmall));
        assert_eq!(make(PictureKind::Listing, &vec![0; MAX_BYTES + 1]), Err(Refused::TooLarge));
    }

    #[test]
    fn a_header_that_asks_for_too_much_is_believed_and_refused() {
        let mut file = jpeg(&halves(300, 300)).unwrap();
        let frame = file.windows(2).position(|bytes| bytes == b"\xff\xc0").unwrap();
        // height and width
        file[frame + 5..frame + 9].copy_from_slice(&[0x9c, 0x40, 0x9c, 0x40]);
        assert_eq!(make(PictureKind::Listing, &file), Err(Refused::TooManyPixels));
        let screen = b"GIF89a\x40\x9c\x40\x9c\0\0\0,\0\0\0\0\x40\x9c\x40\x9c\0";
        assert_eq!(make(PictureKind::Logo, screen), Err(Refused::TooManyPixels));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn whatever_is_chosen_there_is_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0_usize..400) {
            prop_assert!(make(PictureKind::Listing, &bytes).is_err());
            // and a real one that was damaged on its way
            let mut file = written(&halves(16, 16), ImageFormat::Png);
            let at = at % file.len();
            file.splice(at.., bytes);
            prop_assert!(make(PictureKind::Listing, &file).is_err(), "too small at best");
        }
    }
}
