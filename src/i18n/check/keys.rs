//! Sentences that a language lacks, that English does not have, and that were left in English.

use super::{Finding, files::Language};
use crate::i18n::syntax::Id;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::path::Path;

/// Up to so many letters a text may well be the same in another language: "km", "OK".
const FEW_LETTERS: usize = 3;

pub(super) fn check(language: &Language<'_>, english: &Language<'_>, locales: &Path, findings: &mut Vec<Finding>) {
    for (id, original) in &english.messages {
        // what is broken has been told
        if !language.messages.contains_key(id) && !language.broken.contains(id.key) {
            let name = original.file.path.file_name().unwrap_or_default();
            let wanted = locales.join(language.locale.as_str()).join(name);
            // told at the English sentence, which is what the translator needs to see; counted for their language
            let message = format!("`{id}` is missing in {}: add it to {}", language.locale, wanted.display());
            findings.push(Finding { locale: language.locale, ..original.error(message) });
        }
    }
    for (id, text) in &language.messages {
        if !english.messages.contains_key(id) {
            findings.push(text.error(format!("`{id}` is not in English: it is never shown")));
        }
    }
    same(language, english, findings);
}

fn same(language: &Language<'_>, english: &Language<'_>, findings: &mut Vec<Finding>) {
    let messages = language.messages.iter().map(|(id, text)| (id, text, english.messages.get(id)));
    let terms = language.terms.iter().map(|(id, text)| (id, text, english.terms.get(id)));
    for (id, text, original) in messages.chain(terms) {
        let Some(original) = original else { continue };
        let allowed = text.same || original.same || letters(&text.pattern) <= FEW_LETTERS;
        if !allowed && text.pattern == original.pattern {
            findings.push(text.warning(same_message(*id)));
        }
    }
}

fn same_message(id: Id<'_>) -> String {
    format!("`{id}` is the same as in English; if that is right, write the line `# l10n: same` above it")
}

/// How many letters of a text are its own, not those of values, terms and messages inside it.
fn letters(pattern: &Pattern<&str>) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                value.chars().filter(|c| c.is_alphabetic()).count()
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().map(|variant| letters(&variant.value)).sum()
            }
            PatternElement::Placeable { .. } => 0,
        })
        .sum()
}
