//! Status lists: one bit per badge, in a list long enough that nobody learns which badge is asked about (W3C Bitstring
//! Status List 1.0).

use data_encoding::{BASE64, BASE64_NOPAD, BASE64URL, BASE64URL_NOPAD};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use serde_json::{Value, json};
use std::{
    fmt,
    io::{Read as _, Write as _},
};

/// The fewest entries of a list (section 6.1): a herd to hide in.
pub const MIN_ENTRIES: usize = 131_072;
/// The most entries that are read, 2 MiB unpacked: a list that unpacks to more is a bomb, or a mistake.
pub const MAX_ENTRIES: usize = 16 << 20;

/// The bits of a status list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusList(Vec<u8>);

/// Why an encoded list is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusListError {
    /// Not base 64 of gzip.
    Encoding,
    /// Fewer than [`MIN_ENTRIES`].
    TooShort,
    /// More than [`MAX_ENTRIES`].
    TooLong,
}

impl StatusListError {
    /// In a few words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Encoding => "not base 64 of gzip",
            Self::TooShort => "too short to hide in",
            Self::TooLong => "too long",
        }
    }
}

impl fmt::Display for StatusListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for StatusListError {}

impl StatusList {
    /// A list of at least this many entries, none set; never fewer than [`MIN_ENTRIES`] nor more than [`MAX_ENTRIES`].
    #[must_use]
    pub fn new(entries: usize) -> Self {
        Self(vec![0; entries.clamp(MIN_ENTRIES, MAX_ENTRIES).div_ceil(8)])
    }

    /// How many entries it has.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.0.len() * 8
    }

    /// Whether an entry is set; none beyond the end. The first entry is the leftmost bit (section 3.2).
    #[must_use]
    pub fn get(&self, index: usize) -> Option<bool> {
        self.0.get(index / 8).map(|byte| byte & (0x80 >> (index % 8)) != 0)
    }

    /// Sets an entry or takes it back; whether there is such an entry.
    pub fn set(&mut self, index: usize, value: bool) -> bool {
        let Some(byte) = self.0.get_mut(index / 8) else { return false };
        let bit = 0x80 >> (index % 8);
        *byte = if value { *byte | bit } else { *byte & !bit };
        true
    }

    /// As `encodedList` has it (section 3.3): multibase base 64 for addresses of gzip. The same list gives the same text.
    ///
    /// # Panics
    /// Never: writing into memory does not fail.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        let packed = gzip.write_all(&self.0).and_then(|()| gzip.finish());
        format!("u{}", BASE64URL_NOPAD.encode(&packed.expect("memory takes what is written")))
    }

    /// Reads an `encodedList` (section 3.4), also as its forerunner Status List 2021 has it: without `u`.
    ///
    /// # Errors
    /// When it is not read, shorter than [`MIN_ENTRIES`] or longer than [`MAX_ENTRIES`].
    pub fn decode(text: &str) -> Result<Self, StatusListError> {
        let packed = match text.strip_prefix('u').and_then(|bare| BASE64URL_NOPAD.decode(bare.as_bytes()).ok()) {
            Some(packed) => packed,
            None => [BASE64URL_NOPAD, BASE64URL, BASE64, BASE64_NOPAD]
                .iter()
                .find_map(|alphabet| alphabet.decode(text.as_bytes()).ok())
                .ok_or(StatusListError::Encoding)?,
        };
        let mut bits = Vec::new();
        let most = (MAX_ENTRIES / 8) as u64;
        GzDecoder::new(&packed[..]).take(most + 1).read_to_end(&mut bits).map_err(|_| StatusListError::Encoding)?;
        match bits.len() * 8 {
            ..MIN_ENTRIES => Err(StatusListError::TooShort),
            MIN_ENTRIES..=MAX_ENTRIES => Ok(Self(bits)),
            _ => Err(StatusListError::TooLong),
        }
    }
}

/// What a list says of its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Taken back for good.
    Revocation,
    /// On hold.
    Suspension,
}

impl Purpose {
    /// As the standard writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Revocation => "revocation",
            Self::Suspension => "suspension",
        }
    }
}

/// The `credentialStatus` of a badge (section 2.1): which entry of which list. `list` is the address of the list's
/// credential; `index` should be chosen at random among those that are free.
#[must_use]
pub fn entry(list: &str, index: usize, purpose: Purpose) -> Value {
    json!({
        "id": format!("{list}#{index}"),
        "type": "BitstringStatusListEntry",
        "statusPurpose": purpose.as_str(),
        "statusListIndex": index.to_string(),
        "statusListCredential": list,
    })
}

/// The credential of a list (section 2.2), to be signed by the issuer of the badges: embedded, or as a JWT.
/// `valid_from` is an xsd:dateTime, `ttl_ms` how long it may be kept.
#[must_use]
pub fn credential(
    address: &str,
    issuer: &str,
    list: &StatusList,
    purpose: Purpose,
    valid_from: &str,
    ttl_ms: u32,
) -> Value {
    json!({
        "@context": [super::contexts::CREDENTIALS_V2],
        "id": address,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer,
        "validFrom": valid_from,
        "credentialSubject": {
            "id": format!("{address}#list"),
            "type": "BitstringStatusList",
            "statusPurpose": purpose.as_str(),
            "encodedList": list.encode(),
            "ttl": ttl_ms,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_what_it_was() {
        let mut list = StatusList::new(0);
        assert_eq!(list.entries(), MIN_ENTRIES);
        assert!(list.set(0, true) && list.set(131_071, true) && !list.set(131_072, true));
        assert_eq!(list.0.first(), Some(&0x80));
        let mut read = StatusList::decode(&list.encode()).unwrap();
        assert_eq!(read, list);
        assert_eq!([0, 1, 131_071, 131_072].map(|index| read.get(index)), [Some(true), Some(false), Some(true), None]);
        read.set(0, false);
        assert_eq!(read.get(0), Some(false));
        assert_eq!(StatusList::decode(list.encode().strip_prefix('u').unwrap()).unwrap(), list);
    }

    #[test]
    fn the_empty_list_of_the_standard() {
        // W3C Bitstring Status List 1.0, example 4
        let text = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";
        assert_eq!(StatusList::decode(text).unwrap(), StatusList::new(MIN_ENTRIES));
    }

    #[test]
    fn a_bomb_a_stub_and_nonsense() {
        let packed = |bytes: usize| {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
            gzip.write_all(&vec![0; bytes]).unwrap();
            format!("u{}", BASE64URL_NOPAD.encode(&gzip.finish().unwrap()))
        };
        assert_eq!(StatusList::decode(&packed(64 << 20)), Err(StatusListError::TooLong));
        assert_eq!(StatusList::decode(&packed(MIN_ENTRIES / 8 - 1)), Err(StatusListError::TooShort));
        let cut = &packed(MIN_ENTRIES / 8)[..20];
        for bad in ["", "u", "uAAAA", "!", cut] {
            assert_eq!(StatusList::decode(bad), Err(StatusListError::Encoding), "{bad}");
        }
    }
}
