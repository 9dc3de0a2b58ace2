//! PNG: the badge is an uncompressed `iTXt` chunk (Open Badges 3.0 section 5.3.1; PNG, third edition, section 11.3.3).
//!
//! Chunks are copied as they are, so that pixels, colour profile and the rest stay. Lengths are read with care: a chunk
//! may say that it is 2 GB long.

use super::{BakeError, Generation};
use flate2::{Crc, read::ZlibDecoder};
use std::io::Read as _;

/// What every PNG begins with.
pub const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
/// The keyword of Open Badges 3.0.
const KEYWORD: &[u8] = b"openbadgecredential";
/// The keyword of Open Badges 2.0 and older.
const KEYWORD_OLD: &[u8] = b"openbadges";
/// The longest text that is unpacked; 2.0 allowed compression.
const MAX_UNPACKED: u64 = 2 << 20;

/// More chunks than any picture has, animated ones included.
const MAX_CHUNKS: usize = 65_536;

struct Chunk<'p> {
    kind: &'p [u8; 4],
    data: &'p [u8],
    /// With length, kind and checksum.
    whole: &'p [u8],
}

/// The chunks of a PNG up to and with `IEND`, each checked.
fn chunks(picture: &[u8]) -> Result<Vec<Chunk<'_>>, BakeError> {
    let mut rest = picture.strip_prefix(&SIGNATURE).ok_or(BakeError::Png)?;
    let mut chunks = Vec::new();
    loop {
        let chunk = first(rest).ok_or(BakeError::Png)?;
        rest = rest.get(chunk.whole.len()..).ok_or(BakeError::Png)?;
        let is_first = chunks.is_empty();
        if is_first != (chunk.kind == b"IHDR") || chunks.len() == MAX_CHUNKS {
            return Err(BakeError::Png);
        }
        let ends = chunk.kind == b"IEND";
        chunks.push(chunk);
        if ends {
            return Ok(chunks);
        }
    }
}

/// The chunk at the beginning, if all of it is there and its checksum is right.
fn first(rest: &[u8]) -> Option<Chunk<'_>> {
    let (length, tail) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (kind, tail) = tail.split_first_chunk::<4>()?;
    let data = tail.get(..length)?;
    let sum = tail.get(length..)?.first_chunk::<4>()?;
    let whole = rest.get(..length.checked_add(12)?)?;
    (u32::from_be_bytes(*sum) == checksum(*kind, data)).then_some(Chunk { kind, data, whole })
}

fn checksum(kind: [u8; 4], data: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(&kind);
    crc.update(data);
    crc.sum()
}

/// Keyword and what follows of a text chunk.
fn keyword<'p>(chunk: &Chunk<'p>) -> Option<(&'p [u8], &'p [u8])> {
    let end = chunk.data.iter().position(|&byte| byte == 0)?;
    matches!(chunk.kind, b"iTXt" | b"tEXt" | b"zTXt").then_some(())?;
    Some((chunk.data.get(..end)?, chunk.data.get(end + 1..)?))
}

fn generation(chunk: &Chunk<'_>) -> Option<Generation> {
    match (chunk.kind, keyword(chunk)?.0) {
        (b"iTXt", KEYWORD) => Some(Generation::Three),
        // iTXt in 2.0, tEXt in 1.0
        (b"iTXt" | b"tEXt", KEYWORD_OLD) => Some(Generation::Two),
        _ => None,
    }
}

/// Takes the badge out of a PNG.
///
/// # Errors
/// When it is damaged, or has no badge or several of a generation. One of each: the newer counts.
pub fn unbake(picture: &[u8]) -> Result<(String, Generation), BakeError> {
    let chunks = chunks(picture)?;
    for wanted in [Generation::Three, Generation::Two] {
        let mut found = chunks.iter().filter(|chunk| generation(chunk) == Some(wanted));
        match (found.next(), found.next()) {
            (None, _) => {}
            (Some(chunk), None) => return Ok((text(chunk).ok_or(BakeError::Png)?, wanted)),
            _ => return Err(BakeError::Several),
        }
    }
    Err(BakeError::Empty)
}

fn text(chunk: &Chunk<'_>) -> Option<String> {
    let (_, rest) = keyword(chunk)?;
    if chunk.kind == b"tEXt" {
        return String::from_utf8(rest.to_vec()).ok();
    }
    let (&[compressed, _], rest) = rest.split_first_chunk::<2>()?;
    let mut parts = rest.splitn(3, |&byte| byte == 0);
    let (_language, _translated, text) = (parts.next()?, parts.next()?, parts.next()?);
    if compressed == 0 {
        return String::from_utf8(text.to_vec()).ok();
    }
    let mut unpacked = String::new();
    let read = ZlibDecoder::new(text).take(MAX_UNPACKED + 1).read_to_string(&mut unpacked).ok()?;
    (read as u64 <= MAX_UNPACKED).then_some(unpacked)
}

/// Puts a badge into a PNG, right behind its header, in place of one that is already there.
///
/// # Errors
/// When it is no PNG or damaged, or the badge has a NUL.
pub fn bake(picture: &[u8], badge: &str) -> Result<Vec<u8>, BakeError> {
    if badge.contains('\0') || badge.is_empty() {
        return Err(BakeError::Unfit);
    }
    let mut data = Vec::with_capacity(badge.len() + 32);
    data.extend_from_slice(KEYWORD);
    // the end of the keyword, not compressed, method 0, no language, no translated keyword
    data.extend_from_slice(&[0, 0, 0, 0, 0]);
    data.extend_from_slice(badge.as_bytes());
    let length = u32::try_from(data.len()).map_err(|_| BakeError::TooLarge)?;
    let mut baked = Vec::with_capacity(picture.len() + data.len() + 12);
    baked.extend_from_slice(&SIGNATURE);
    for chunk in chunks(picture)? {
        if generation(&chunk).is_some() {
            continue;
        }
        baked.extend_from_slice(chunk.whole);
        if chunk.kind == b"IHDR" {
            baked.extend_from_slice(&length.to_be_bytes());
            baked.extend_from_slice(b"iTXt");
            baked.extend_from_slice(&data);
            baked.extend_from_slice(&checksum(*b"iTXt", &data).to_be_bytes());
        }
    }
    Ok(baked)
}

#[cfg(test)]
pub(in crate::open_badges) mod tests {
    use super::*;
    use std::io::Write as _;

    fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap();
        [&length.to_be_bytes()[..], &kind, data, &checksum(kind, data).to_be_bytes()].concat()
    }

    /// One grey pixel.
    pub fn pixel() -> Vec<u8> {
        let header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
        let data = [0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81];
        [&SIGNATURE[..], &chunk(*b"IHDR", &header), &chunk(*b"IDAT", &data), &chunk(*b"IEND", &[])].concat()
    }

    fn with(chunks: &[Vec<u8>]) -> Vec<u8> {
        let pixel = pixel();
        let (front, end) = pixel.split_at(pixel.len() - 12);
        [front, &chunks.concat(), end].concat()
    }

    fn packed(text: &[u8]) -> Vec<u8> {
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        zlib.write_all(text).unwrap();
        zlib.finish().unwrap()
    }

    fn itxt(keyword: &str, compressed: u8, text: &[u8]) -> Vec<u8> {
        chunk(*b"iTXt", &[keyword.as_bytes(), &[0, compressed, 0], b"en\0x\0", text].concat())
    }

    #[test]
    fn baking_keeps_the_pixels_and_replaces_what_was_baked() {
        let old = with(&[itxt("openbadges", 0, b"{}"), chunk(*b"tEXt", b"Title\0Badge")]);
        let baked = bake(&bake(&old, "first").unwrap(), "{\"a\":\"ž\"}").unwrap();
        assert_eq!(unbake(&baked).unwrap(), ("{\"a\":\"ž\"}".to_owned(), Generation::Three));
        let kept: Vec<_> = chunks(&baked).unwrap().iter().map(|chunk| chunk.kind.to_vec()).collect();
        assert_eq!(kept, [b"IHDR", b"iTXt", b"IDAT", b"tEXt", b"IEND"]);
    }

    #[test]
    fn older_badges_are_read_too() {
        let packed = packed(b"https://a.example/1");
        for old in [
            itxt("openbadges", 0, b"https://a.example/1"),
            itxt("openbadges", 1, &packed),
            chunk(*b"tEXt", b"openbadges\0https://a.example/1"),
        ] {
            assert_eq!(unbake(&with(&[old])).unwrap(), ("https://a.example/1".to_owned(), Generation::Two));
        }
        let both = with(&[itxt("openbadges", 0, b"old"), itxt("openbadgecredential", 0, b"new")]);
        assert_eq!(unbake(&both).unwrap().0, "new");
    }

    #[test]
    fn two_badges_are_none() {
        let one = itxt("openbadgecredential", 0, b"{}");
        assert_eq!(unbake(&with(&[one.clone(), one])), Err(BakeError::Several));
        assert_eq!(unbake(&pixel()), Err(BakeError::Empty));
    }

    #[test]
    fn lengths_that_lie_and_what_is_cut_off() {
        let huge = [&SIGNATURE[..], &0x7fff_ffff_u32.to_be_bytes(), b"IHDR", &[0; 32]].concat();
        assert_eq!(unbake(&huge), Err(BakeError::Png));
        let most = [&SIGNATURE[..], &[0xff; 4], b"IHDR", &[0; 32]].concat();
        assert_eq!(unbake(&most), Err(BakeError::Png));
        let baked = bake(&pixel(), "{}").unwrap();
        for end in 0..baked.len() {
            assert!(unbake(&baked[..end]).is_err(), "{end}");
        }
        let mut damaged = baked.clone();
        damaged[60] ^= 1;
        assert_eq!(unbake(&damaged), Err(BakeError::Png));
    }

    #[test]
    fn what_unpacks_without_end_is_refused() {
        let packed = packed(&vec![b' '; 64 << 20]);
        assert_eq!(unbake(&with(&[itxt("openbadges", 1, &packed)])), Err(BakeError::Png));
    }
}
