//! The built files that pages name: wasm, JavaScript and style, with their hashes.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::{collections::HashMap, path::Path};

/// Addresses of the built files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    pub style: String,
    /// Of the pages for everybody.
    pub city: Islands,
    /// Of the desk, where listings are written.
    pub desk: Islands,
}

/// What wakes islands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Islands {
    pub script: String,
    pub wasm: String,
}

impl Assets {
    /// Reads the hashes that cargo-leptos wrote (`js: …`, `wasm: …`, `css: …`); without the file, names without hashes. The
    /// desk's files, in `site_root`, are named with a hash of what they hold.
    #[must_use]
    pub fn read(hash_file: &Path, site_root: &Path) -> Self {
        let desk = std::fs::read(site_root.join("desk/desk.wasm")).unwrap_or_default();
        Self::from_hashes(&std::fs::read_to_string(hash_file).unwrap_or_default(), &desk)
    }

    fn from_hashes(text: &str, desk: &[u8]) -> Self {
        let hashes: HashMap<&str, &str> = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(file, hash)| (file.trim(), hash.trim()))
            .collect();
        let name = |file: &str, end: &str| match hashes.get(file) {
            Some(hash) => format!("/pkg/city.{hash}.{end}"),
            None => format!("/pkg/city.{end}"),
        };
        let version = HEXLOWER.encode(Sha256::digest(desk).get(..8).unwrap_or_default());
        let desk = |end: &str| format!("/desk/desk.{end}?v={version}");
        Self {
            style: name("css", "css"),
            city: Islands { script: name("js", "js"), wasm: name("wasm", "wasm") },
            desk: Islands { script: desk("js"), wasm: desk("wasm") },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_carry_the_hashes_that_were_written() {
        let assets = Assets::from_hashes("js: abc\nwasm: def\ncss: ghi\n", b"one");
        assert_eq!(assets.city.script, "/pkg/city.abc.js");
        assert_eq!(assets.city.wasm, "/pkg/city.def.wasm");
        assert_eq!(assets.style, "/pkg/city.ghi.css");
        assert!(assets.desk.script.starts_with("/desk/desk.js?v="));
        assert_ne!(Assets::from_hashes("", b"two").desk, assets.desk, "another build has other addresses");
        assert_eq!(Assets::from_hashes("", b"").style, "/pkg/city.css");
    }
}
