//! `locales check`: what is wrong with the words, with file, line and column.
//!
//! Compared with other checkers (compare-locales, moz.l10n, Weblate) it also sees a wrong `$variable`, a plural form that
//! the language does not have, an unknown function, and a sentence that the code does not use.
//!
//! | file | finds |
//! | --- | --- |
//! | `files` | broken syntax, duplicate keys |
//! | `keys` | sentences missing or unknown, and those left in English |
//! | `variables` | variables missing or unknown |
//! | `references` | messages, terms and functions that do not exist |
//! | `plurals` | forms that a language needs and lacks, or does not have |
//! | `usage` | sentences that the code does not use |
//! | `report` | how it is told |

mod files;
mod keys;
mod plurals;
mod references;
mod report;
#[cfg(test)]
mod tests;
mod usage;
mod variables;

use super::Locale;
use anyhow::Context;
use files::{File, Language};
use report::Coverage;
use std::path::Path;

pub use report::{Finding, Report, Severity};

/// Checks the languages in `locales` (a folder for each, with .ftl files) against English, against their own plural forms,
/// and against the code in `source`.
///
/// # Errors
///
/// When a folder or file cannot be read.
pub fn check(locales: &Path, source: &Path) -> anyhow::Result<Report> {
    let mut files = Vec::new();
    for locale in Locale::ALL {
        let folder = locales.join(locale.as_str());
        files.extend(File::read_all(locale, &folder).with_context(|| format!("cannot read {}", folder.display()))?);
    }
    let used = usage::used_types(source).with_context(|| format!("cannot read {}", source.display()))?;
    let mut findings = Vec::new();
    let languages = Locale::ALL.map(|locale| Language::read(locale, &files, &mut findings));
    let [english, translations @ ..] = &languages;
    usage::check(english, &used, &mut findings);
    for language in &languages {
        references::check(language, &mut findings);
        plurals::check(language, english, &mut findings);
    }
    for language in translations {
        keys::check(language, english, locales, &mut findings);
        variables::check(language, english, &mut findings);
    }
    let coverage = languages.iter().map(|language| Coverage::of(language, english)).collect();
    Ok(Report::new(findings, coverage))
}
