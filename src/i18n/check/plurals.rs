//! Plural forms: each language has its own, and a sentence with a number needs all of them.
//!
//! Which ones, ICU4X knows: those that whole numbers of everyday size take are needed (lt one, few, other; sl one, two, few,
//! other; it and en one, other); those of fractions or whole millions (lt and it `many`) may be there.

use super::{
    Finding,
    files::{Language, Text},
};
use crate::i18n::{
    Locale,
    syntax::{Id, Node},
};
use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use icu::{
    locale::Locale as IcuLocale,
    plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions},
};
use std::collections::{BTreeMap, BTreeSet};

/// Numbers of everyday size; they take every form that a translator must write.
const EVERYDAY: std::ops::RangeInclusive<u32> = 0..=200;
/// How many examples of a form are named.
const EXAMPLES: usize = 3;

pub(super) fn check(language: &Language<'_>, english: &Language<'_>, findings: &mut Vec<Finding>) {
    let cardinal = Forms::of(language.locale, PluralRuleType::Cardinal);
    let ordinal = Forms::of(language.locale, PluralRuleType::Ordinal);
    for (id, text) in language.messages.iter().chain(&language.terms) {
        let counted = counted(english, *id);
        text.walk(|node| {
            let Node::Select { selector, variants } = node else { return };
            repeated(text, variants, findings);
            if is_plural(selector, variants, &counted) {
                let forms = if is_ordinal(selector) { &ordinal } else { &cardinal };
                forms.check(text, selector, variants, language.locale, findings);
            }
        });
    }
}

/// The plural forms of a language, for amounts or for ranks.
struct Forms {
    has: Vec<&'static str>,
    /// With numbers that take them
    needs: BTreeMap<&'static str, Vec<String>>,
}

impl Forms {
    fn of(locale: Locale, kind: PluralRuleType) -> Self {
        let options = PluralRulesOptions::from(kind);
        let rules = locale.as_str().parse::<IcuLocale>().ok();
        let rules = rules.and_then(|locale| PluralRules::try_new(locale.into(), options).ok());
        // ICU4X has the rules of all four, as the tests show; without rules nothing would be demanded
        let Some(rules) = rules else { return Self { has: Vec::new(), needs: BTreeMap::new() } };
        let mut needs: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for number in EVERYDAY {
            let examples = needs.entry(name(rules.category_for(number))).or_default();
            if examples.len() < EXAMPLES {
                examples.push(number.to_string());
            }
        }
        Self { has: rules.categories().map(name).collect(), needs }
    }

    fn check(
        &self,
        text: &Text<'_>,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        locale: Locale,
        findings: &mut Vec<Finding>,
    ) {
        let written: BTreeSet<&str> = variants.iter().map(key).collect();
        for (form, examples) in self.needs.iter().filter(|(form, _)| !written.contains(*form)) {
            let message = format!("{locale} needs the plural form [{form}] here ({}, …)", examples.join(", "));
            findings.push(text.error_at(part_of(selector), message));
        }
        for form in variants.iter().map(key).filter(|form| is_form(form) && !self.has.contains(form)) {
            let message = format!("{locale} has no plural form [{form}], only {}", self.has.join(", "));
            findings.push(text.error_at(form, message));
        }
    }
}

/// Whether a choice is one between plural forms: it has some, or counts what English counts.
fn is_plural(selector: &InlineExpression<&str>, variants: &[Variant<&str>], counted: &BTreeSet<&str>) -> bool {
    variants.iter().map(key).any(|key| key != "other" && is_form(key))
        || matches!(selector, InlineExpression::FunctionReference { .. })
        || variable(selector).is_some_and(|name| counted.contains(name))
}

/// The variables whose plural forms the English sentence chooses between.
fn counted<'s>(english: &Language<'s>, id: Id<'_>) -> BTreeSet<&'s str> {
    let mut counted = BTreeSet::new();
    if let Some(text) = english.messages.get(&id) {
        text.walk(|node| {
            if let Node::Select { selector, variants } = node
                && is_plural(selector, variants, &BTreeSet::new())
            {
                counted.extend(variable(selector));
            }
        });
    }
    counted
}

fn repeated(text: &Text<'_>, variants: &[Variant<&str>], findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for key in variants.iter().map(key) {
        if !seen.insert(key) {
            findings.push(text.error_at(key, format!("the form [{key}] is there twice")));
        }
    }
}

/// `NUMBER($place, type: "ordinal")`
fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::FunctionReference { arguments, .. } if arguments.named.iter().any(|argument| {
        argument.name.name == "type" && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
    }))
}

/// The variable that is looked at, also inside `NUMBER()`.
fn variable<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(variable),
        _ => None,
    }
}

/// A part of the selector that has a place in the file.
fn part_of<'s>(selector: &InlineExpression<&'s str>) -> &'s str {
    match selector {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        // the grammar allows none here
        InlineExpression::Placeable { .. } => "",
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

fn is_form(key: &str) -> bool {
    PluralCategory::get_for_cldr_string(key).is_some()
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(locale: Locale, kind: PluralRuleType) -> (String, String) {
        let forms = Forms::of(locale, kind);
        let mut has = forms.has;
        has.sort_unstable();
        (forms.needs.into_keys().collect::<Vec<_>>().join(" "), has.join(" "))
    }

    #[test]
    fn every_language_needs_and_has_its_own() {
        let cardinal = Locale::ALL.map(|locale| forms(locale, PluralRuleType::Cardinal));
        let cardinal = cardinal.each_ref().map(|(needs, has)| (needs.as_str(), has.as_str()));
        let expected = [
            ("one other", "one other"),
            ("few one other", "few many one other"),
            ("few one other two", "few one other two"),
            ("one other", "many one other"),
        ];
        assert_eq!(cardinal, expected);
        assert_eq!(forms(Locale::En, PluralRuleType::Ordinal).0, "few one other two");
        assert_eq!(forms(Locale::Lt, PluralRuleType::Ordinal).0, "other");
    }
}
