//! Where data files come from: those built into the program, or a folder.

use anyhow::{Context, ensure};
use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/demo");

/// A tree of data files.
#[derive(Clone, Debug)]
pub enum Source {
    /// Built into the program.
    Embedded,
    /// A folder of the same shape.
    Folder(PathBuf),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded => write!(f, "the built-in demonstration data"),
            Self::Folder(folder) => write!(f, "{}", folder.display()),
        }
    }
}

impl Source {
    /// The text of a file, named from the root with `/`.
    ///
    /// # Errors
    /// When it is missing, unreadable or not UTF-8.
    pub fn text(&self, file: &str) -> anyhow::Result<String> {
        match self {
            Self::Embedded => EMBEDDED
                .get_file(file)
                .and_then(|file| file.contents_utf8())
                .map(str::to_owned)
                .with_context(|| format!("{file} is missing in the built-in data")),
            Self::Folder(folder) => {
                let path = folder.join(file);
                fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
            }
        }
    }

    /// Whether there is a file of that name.
    #[must_use]
    pub fn has(&self, file: &str) -> bool {
        match self {
            Self::Embedded => EMBEDDED.get_file(file).is_some(),
            Self::Folder(folder) => folder.join(file).is_file(),
        }
    }

    /// A TOML file.
    ///
    /// # Errors
    /// As [`Source::text`], or with the line and column that cannot be understood.
    pub fn read<T: DeserializeOwned>(&self, file: &str) -> anyhow::Result<T> {
        toml::from_str(&self.text(file)?).with_context(|| format!("{file} cannot be understood"))
    }

    /// The folders of the cities, sorted so that every loading is the same.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn folders(&self) -> anyhow::Result<Vec<String>> {
        let mut found = match self {
            Self::Embedded => EMBEDDED.dirs().filter_map(|dir| name(dir.path())).collect(),
            Self::Folder(folder) => entries(folder, |path| path.join("city.toml").is_file())?,
        };
        found.sort();
        Ok(found)
    }

    /// The TOML files of a city whose names begin with `prefix`, sorted, named from the root.
    ///
    /// # Errors
    /// When there is none, or the folder cannot be read.
    pub fn files(&self, folder: &str, prefix: &str) -> anyhow::Result<Vec<String>> {
        let mut found: Vec<String> = match self {
            Self::Embedded => {
                EMBEDDED.get_dir(folder).into_iter().flat_map(Dir::files).filter_map(|file| name(file.path())).collect()
            }
            Self::Folder(root) => entries(&root.join(folder), Path::is_file)?,
        };
        found.retain(|file| file.starts_with(prefix) && file.ends_with(".toml"));
        ensure!(!found.is_empty(), "{folder}: there is no file {prefix}*.toml");
        found.sort();
        Ok(found.into_iter().map(|file| format!("{folder}/{file}")).collect())
    }
}

fn name(path: &Path) -> Option<String> {
    path.file_name().and_then(|name| name.to_str()).map(str::to_owned)
}

fn entries(folder: &Path, keep: impl Fn(&Path) -> bool) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if keep(&path) {
            found.extend(name(&path));
        }
    }
    Ok(found)
}
