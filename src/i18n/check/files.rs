//! The .ftl files of a language, and what is wrong with them by themselves: broken syntax, duplicate keys.

use super::{Finding, Severity};
use crate::i18n::{
    Locale,
    syntax::{self, Id, Node},
};
use fluent_syntax::{
    ast::{Attribute, Comment, Entry, Pattern},
    parser::parse,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

/// Written in a comment above a sentence that is rightly the same as in English.
const SAME: &str = "l10n: same";

/// A file as it was read.
pub(super) struct File {
    pub locale: Locale,
    pub path: PathBuf,
    pub source: String,
}

impl File {
    /// Every .ftl file in a folder, in the order of names. A folder that is not there has none: everything is missing then.
    pub(super) fn read_all(locale: Locale, folder: &Path) -> io::Result<Vec<Self>> {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && locale != Locale::En => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        paths.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
        paths.sort();
        let read = |path: PathBuf| {
            // text in another encoding is shown where it is, rather than stopping the check
            let source = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
            Ok(Self { locale, path, source })
        };
        paths.into_iter().map(read).collect()
    }

    pub(super) fn finding(&self, severity: Severity, offset: usize, message: String) -> Finding {
        let (line, column) = syntax::position(&self.source, offset);
        Finding { path: self.path.clone(), line, column, severity, locale: self.locale, message }
    }

    /// Where in the file a part of it is. The parser keeps no positions, but what it gives are parts of the source.
    fn offset_of(&self, part: &str) -> usize {
        (part.as_ptr().addr()).saturating_sub(self.source.as_ptr().addr())
    }

    fn error(&self, at: &str, message: String) -> Finding {
        self.finding(Severity::Error, self.offset_of(at), message)
    }
}

/// The value or an attribute of a message or a term.
pub(super) struct Text<'s> {
    pub file: &'s File,
    pub pattern: Pattern<&'s str>,
    /// May be the same as in English
    pub same: bool,
    /// Its name, where it is defined
    name: &'s str,
}

impl<'s> Text<'s> {
    /// Something wrong with the text as a whole.
    pub(super) fn error(&self, message: String) -> Finding {
        self.file.error(self.name, message)
    }

    /// Something to look at in the text as a whole.
    pub(super) fn warning(&self, message: String) -> Finding {
        self.file.finding(Severity::Warning, self.file.offset_of(self.name), message)
    }

    /// Something wrong with a part of it.
    pub(super) fn error_at(&self, part: &str, message: String) -> Finding {
        self.file.error(part, message)
    }

    /// Shows `visit` everything inside.
    pub(super) fn walk<'p>(&'p self, mut visit: impl FnMut(Node<'p, 's>)) {
        syntax::walk(&self.pattern, &mut visit);
    }
}

/// The words of a language.
pub(super) struct Language<'s> {
    pub locale: Locale,
    pub messages: BTreeMap<Id<'s>, Text<'s>>,
    /// Without the `-` before their names
    pub terms: BTreeMap<Id<'s>, Text<'s>>,
    /// Names of entries that are there but cannot be read
    pub broken: BTreeSet<&'s str>,
}

impl<'s> Language<'s> {
    /// Takes in the files of `locale`.
    pub(super) fn read(locale: Locale, files: &'s [File], findings: &mut Vec<Finding>) -> Self {
        let mut language = Self { locale, messages: BTreeMap::new(), terms: BTreeMap::new(), broken: BTreeSet::new() };
        for file in files.iter().filter(|file| file.locale == locale) {
            let resource = parse(file.source.as_str()).unwrap_or_else(|(partial, errors)| {
                findings.extend(errors.iter().map(|e| file.finding(Severity::Error, e.pos.start, syntax::explain(e))));
                partial
            });
            for entry in resource.body {
                language.take(file, entry, findings);
            }
        }
        language
    }

    fn take(&mut self, file: &'s File, entry: Entry<&'s str>, findings: &mut Vec<Finding>) {
        let (texts, key, value, attributes, comment) = match entry {
            Entry::Message(m) => (&mut self.messages, m.id.name, m.value, m.attributes, m.comment),
            Entry::Term(t) => (&mut self.terms, t.id.name, Some(t.value), t.attributes, t.comment),
            Entry::Junk { content } => {
                self.broken
                    .extend(content.split(|c: char| c == '=' || c.is_whitespace()).find(|part| !part.is_empty()));
                return;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => return,
        };
        if let Some((_, first)) = texts.range(Id { key, attribute: None }..).next().filter(|(id, _)| id.key == key) {
            let (line, _) = syntax::position(&first.file.source, first.file.offset_of(first.name));
            let place = format!("{}:{line}", first.file.path.display());
            findings.push(file.error(key, format!("`{key}` is there twice, first in {place}")));
            return;
        }
        let same = comment.as_ref().is_some_and(allows_same);
        if let Some(pattern) = value {
            texts.insert(Id { key, attribute: None }, Text { file, pattern, same, name: key });
        }
        let mut names = BTreeSet::new();
        for Attribute { id, value: pattern } in attributes {
            let attribute = id.name;
            if names.insert(attribute) {
                texts.insert(Id { key, attribute: Some(attribute) }, Text { file, pattern, same, name: attribute });
            } else {
                findings.push(file.error(attribute, format!("`{key}.{attribute}` is there twice")));
            }
        }
    }

    /// The variables that a sentence needs; none where there is no such sentence.
    pub(super) fn variables(&self, id: Id<'s>) -> BTreeSet<&'s str> {
        let find = |id: Id<'s>| self.messages.get(&id).map(|text| &text.pattern);
        find(id).map(|pattern| syntax::variables(pattern, &find)).unwrap_or_default()
    }
}

fn allows_same(comment: &Comment<&str>) -> bool {
    comment.content.iter().any(|line| line.trim() == SAME)
}
