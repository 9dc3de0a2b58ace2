//! How findings are told: as `path:line:col: error: message`, which editors and terminals make into a link.

use super::{Locale, files::Language};
use std::{fmt, path::PathBuf};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Severity {
    /// A reader would see it.
    Error,
    /// Somebody should look at it.
    Warning,
}

/// Something wrong in a place.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    pub path: PathBuf,
    /// From 1
    pub line: usize,
    /// From 1, in characters
    pub column: usize,
    pub severity: Severity,
    /// Whose words it is about
    pub locale: Locale,
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}:{}: {severity}: {}", self.path.display(), self.line, self.column, self.message)
    }
}

/// How much of English a language has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Coverage {
    locale: Locale,
    sentences: usize,
    translated: usize,
}

impl Coverage {
    pub(super) fn of(language: &Language<'_>, english: &Language<'_>) -> Self {
        let translated = english.messages.keys().filter(|id| language.messages.contains_key(id)).count();
        Self { locale: language.locale, sentences: english.messages.len(), translated }
    }

    /// Rounded down: 100 % is only what is complete, and nothing to translate is.
    fn percent(self) -> usize {
        (self.translated * 100).checked_div(self.sentences).unwrap_or(100)
    }
}

/// What `locales check` found. Shown as the findings in the order of the files, then a table of the languages.
#[derive(Clone, Debug)]
pub struct Report {
    findings: Vec<Finding>,
    coverage: Vec<Coverage>,
}

impl Report {
    pub(super) fn new(mut findings: Vec<Finding>, coverage: Vec<Coverage>) -> Self {
        findings.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
        Self { findings, coverage }
    }

    /// In the order of files, lines and columns.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether the check has failed.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    fn count(&self, severity: Severity, locale: Locale) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity && finding.locale == locale).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        if !self.findings.is_empty() {
            writeln!(f)?;
        }
        writeln!(f, "language         translated   coverage   errors   warnings")?;
        for coverage in &self.coverage {
            let locale = coverage.locale;
            writeln!(
                f,
                "{locale} {:<12} {:>5} of {:<5} {:>5} %   {:>6}   {:>8}",
                locale.native_name(),
                coverage.translated,
                coverage.sentences,
                coverage.percent(),
                self.count(Severity::Error, locale),
                self.count(Severity::Warning, locale),
            )?;
        }
        Ok(())
    }
}
