//! The rules of CLDR for the languages of City of Learning, written out once more by hand, against what the crate says.
//! <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use intl_pluralrules::{
    PluralCategory::{self, FEW, MANY, ONE, OTHER, TWO},
    PluralRuleType, PluralRules,
    operands::PluralOperands,
};
use proptest::prelude::*;
use unic_langid::LanguageIdentifier;

type Rule = fn(&PluralOperands) -> PluralCategory;

const LANGUAGES: [(&str, Rule); 4] = [("en", english), ("lt", lithuanian), ("sl", slovenian), ("it", italian)];

fn english(o: &PluralOperands) -> PluralCategory {
    if o.i == 1 && o.v == 0 { ONE } else { OTHER }
}

fn lithuanian(o: &PluralOperands) -> PluralCategory {
    // the rules for `one` and `few` speak of `n`, which equals no whole number once a decimal is not zero
    match (o.t, o.i % 10, o.i % 100) {
        (1.., ..) => MANY,
        (_, _, 11..=19) => OTHER,
        (_, 1, _) => ONE,
        (_, 2..=9, _) => FEW,
        _ => OTHER,
    }
}

fn slovenian(o: &PluralOperands) -> PluralCategory {
    match (o.v, o.i % 100) {
        (0, 1) => ONE,
        (0, 2) => TWO,
        (0, 3 | 4) => FEW,
        (0, _) => OTHER,
        _ => FEW,
    }
}

fn italian(o: &PluralOperands) -> PluralCategory {
    if o.i == 1 && o.v == 0 {
        ONE
    } else if o.v == 0 && o.i != 0 && o.i.is_multiple_of(1_000_000) {
        MANY
    } else {
        OTHER
    }
}

fn cardinal(language: &str) -> PluralRules {
    let language: LanguageIdentifier = language.parse().unwrap();
    PluralRules::create(language, PluralRuleType::CARDINAL).unwrap()
}

fn check(rules: &PluralRules, rule: Rule, written: &str) {
    let operands = PluralOperands::try_from(written).unwrap();
    let expected = rule(&operands);
    assert_eq!(rules.select(written), Ok(expected), "{written} in {}", rules.get_locale());
}

#[test]
fn whole_numbers() {
    for (language, rule) in LANGUAGES {
        let rules = cardinal(language);
        for number in (0..=2000).chain([10_000, 100_000, 1_000_000, 1_000_001, 2_000_000, 10_000_000]) {
            check(&rules, rule, &number.to_string());
        }
    }
}

#[test]
fn decimals() {
    for (language, rule) in LANGUAGES {
        let rules = cardinal(language);
        for whole in (0..=25).chain(98..=125).chain([1_000_000]) {
            for decimals in 0..100 {
                check(&rules, rule, &format!("{whole}.{decimals:02}"));
            }
            for decimals in 0..10 {
                check(&rules, rule, &format!("{whole}.{decimals}"));
            }
        }
    }
}

#[test]
fn numbers_and_their_writing_agree() {
    let rules = cardinal("lt");
    assert_eq!(rules.select(22), rules.select("22"));
    assert_eq!(rules.select(22_u64), Ok(FEW));
    assert_eq!(rules.select(22_usize), Ok(FEW));
    assert_eq!(rules.select(-22), Ok(FEW));
    assert_eq!(rules.select(i64::MIN), Ok(FEW));
    assert_eq!(rules.select(22.0), Ok(FEW));
    assert_eq!(rules.select(22.5), Ok(MANY));
    assert_eq!(rules.select(String::from("1.5")), Ok(MANY));
    assert!(rules.select("many").is_err());
    assert!(rules.select("1.x").is_err());
}

#[test]
fn ranks() {
    let english: LanguageIdentifier = "en".parse().unwrap();
    let rules = PluralRules::create(english, PluralRuleType::ORDINAL).unwrap();
    let ranks = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map(|n| rules.select(n).unwrap());
    assert_eq!(ranks, [ONE, TWO, FEW, OTHER, OTHER, OTHER, OTHER, ONE, TWO, FEW]);
}

#[test]
fn every_language_listed_can_be_had_and_no_other() {
    for kind in [PluralRuleType::CARDINAL, PluralRuleType::ORDINAL] {
        let languages = PluralRules::get_locales(kind);
        assert!(languages.len() > 90);
        for language in languages {
            assert!(PluralRules::create(language.clone(), kind).is_ok(), "{language}");
        }
    }
    let unknown: LanguageIdentifier = "xx".parse().unwrap();
    assert!(PluralRules::create(unknown, PluralRuleType::CARDINAL).is_err());
}

proptest! {
    #[test]
    fn any_number_has_a_form(number: f64) {
        for (language, _) in LANGUAGES {
            prop_assert!(cardinal(language).select(number).is_ok());
        }
    }

    #[test]
    fn any_text_is_a_number_or_refused(text in "-?[0-9]{0,30}\\.?[0-9]{0,30}") {
        let _ = cardinal("sl").select(text.as_str());
    }

    #[test]
    fn any_whole_number_follows_the_rules(number: u32) {
        for (language, rule) in LANGUAGES {
            check(&cardinal(language), rule, &number.to_string());
        }
    }
}
