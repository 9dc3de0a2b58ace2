//! Words read from a folder and followed while somebody edits them: for development and for translators.
//!
//! The times of the files are looked at, at most every 200 ms and only when a page is made. That takes a millisecond, works
//! on every file system and in containers, and needs no thread, unlike notifications of the operating system.

use super::{Locale, bundles::Resource, syntax};
use anyhow::Context;
use fluent_bundle::FluentResource;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

const PAUSE: Duration = Duration::from_millis(200);

/// A folder with a folder of .ftl files for each language.
pub(super) struct Folder {
    path: PathBuf,
    looked: Instant,
    files: BTreeMap<(Locale, PathBuf), File>,
}

struct File {
    stamp: Stamp,
    /// The last version that was good, else what can be read of the present one
    resource: Arc<FluentResource>,
}

/// Tells whether a file has changed: its time, and its length for file systems whose clock is coarse.
type Stamp = (SystemTime, u64);

impl Folder {
    /// Reads everything.
    pub(super) fn open(path: &Path) -> anyhow::Result<Self> {
        let mut folder = Self { path: path.to_owned(), looked: Instant::now(), files: BTreeMap::new() };
        folder.read().with_context(|| format!("cannot read the words in {}", path.display()))?;
        Ok(folder)
    }

    /// All that is known, in the order of languages and names.
    pub(super) fn resources(&self) -> Vec<Resource> {
        self.files.iter().map(|((locale, _), file)| (*locale, Arc::clone(&file.resource))).collect()
    }

    /// Whether something has changed since it was looked at, if that was long enough ago.
    pub(super) fn changed(&mut self) -> bool {
        if self.looked.elapsed() < PAUSE {
            return false;
        }
        self.looked = Instant::now();
        self.read().unwrap_or_else(|error| {
            // an editor may be replacing a file at this moment: the next look will tell
            tracing::debug!("{}: {error}", self.path.display());
            false
        })
    }

    /// Reads what is new, and forgets what has gone.
    fn read(&mut self) -> io::Result<bool> {
        let found = self.find()?;
        let before = self.files.len();
        self.files.retain(|key, _| found.contains_key(key));
        let mut changed = self.files.len() != before;
        for (key, stamp) in found {
            if self.files.get(&key).is_none_or(|file| file.stamp != stamp) {
                changed |= self.read_file(key, stamp)?;
            }
        }
        Ok(changed)
    }

    /// The .ftl files that are there. A language may lack its folder: it falls back to English.
    fn find(&self) -> io::Result<BTreeMap<(Locale, PathBuf), Stamp>> {
        let mut found = BTreeMap::new();
        for locale in Locale::ALL {
            let entries = match fs::read_dir(self.path.join(locale.as_str())) {
                Err(error) if error.kind() == io::ErrorKind::NotFound && locale != Locale::En => continue,
                entries => entries?,
            };
            for entry in entries {
                let path = entry?.path();
                if path.extension().is_some_and(|end| end == "ftl") {
                    let metadata = fs::metadata(&path)?;
                    found.insert((locale, path), (metadata.modified()?, metadata.len()));
                }
            }
        }
        Ok(found)
    }

    /// Whether there is a new version of the file. One that is broken does not replace one that is good.
    fn read_file(&mut self, key: (Locale, PathBuf), stamp: Stamp) -> io::Result<bool> {
        let path = key.1.display().to_string();
        let bytes = fs::read(&key.1)?;
        let (resource, errors) = match FluentResource::try_new(String::from_utf8_lossy(&bytes).into_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err(partial) => partial,
        };
        for error in &errors {
            let (line, column) = syntax::position(resource.source(), error.pos.start);
            tracing::error!("{path}:{line}:{column}: {}", syntax::explain(error));
        }
        match self.files.get_mut(&key) {
            Some(file) if !errors.is_empty() => {
                // looked at, and not looked at again until it changes
                file.stamp = stamp;
                Ok(false)
            }
            _ => {
                self.files.insert(key, File { stamp, resource: Arc::new(resource) });
                Ok(true)
            }
        }
    }
}
