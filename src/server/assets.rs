//! The built files that pages name: wasm, JavaScript and style, with their hashes.

use std::{collections::HashMap, path::Path};

/// Addresses of the built files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    pub style: String,
    pub script: String,
    pub wasm: String,
}

impl Assets {
    /// Reads the hashes that cargo-leptos wrote (`js: …`, `wasm: …`, `css: …`); without the file, names without hashes.
    #[must_use]
    pub fn read(hash_file: &Path) -> Self {
        Self::from_hashes(&std::fs::read_to_string(hash_file).unwrap_or_default())
    }

    fn from_hashes(text: &str) -> Self {
        let hashes: HashMap<&str, &str> = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(file, hash)| (file.trim(), hash.trim()))
            .collect();
        let name = |file: &str, plain: &str, end: &str| match hashes.get(file) {
            Some(hash) => format!("/pkg/city.{hash}.{end}"),
            None => format!("/pkg/{plain}.{end}"),
        };
        Self { style: name("css", "city", "css"), script: name("js", "city", "js"), wasm: name("wasm", "city", "wasm") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_carry_the_hashes_that_were_written() {
        let assets = Assets::from_hashes("js: abc\nwasm: def\ncss: ghi\n");
        assert_eq!(assets.script, "/pkg/city.abc.js");
        assert_eq!(assets.wasm, "/pkg/city.def.wasm");
        assert_eq!(assets.style, "/pkg/city.ghi.css");
        assert_eq!(Assets::from_hashes("").style, "/pkg/city.css");
    }
}
