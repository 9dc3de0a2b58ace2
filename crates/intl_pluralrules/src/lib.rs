//! Plural rules for fluent-bundle, asked of ICU4X.
//!
//! fluent-bundle 0.16 chooses plural forms by the crate `intl_pluralrules` 7.0.2. That crate carries the rules of CLDR 37
//! as generated code, and its Lithuanian `few` lacks the `% 10` and `% 100`: 1,451 of the first 2,008 numbers come out
//! wrong (22 gets `other`, so a page says "22 vietų" instead of "22 vietos"). It also never gives Italian `many`.
//!
//! This crate takes its place through `[patch.crates-io]`. It has the part of the interface that fluent-bundle uses, and
//! leaves the rules to `icu_plurals`, which follows CLDR. Once upstream is right, delete this folder and the patch.
//!
//! ```
//! use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
//! use unic_langid::LanguageIdentifier;
//!
//! let lithuanian: LanguageIdentifier = "lt".parse()?;
//! let rules = PluralRules::create(lithuanian, PluralRuleType::CARDINAL)?;
//! assert_eq!(rules.select(21), Ok(PluralCategory::ONE));
//! assert_eq!(rules.select(22), Ok(PluralCategory::FEW));
//! assert_eq!(rules.select(10), Ok(PluralCategory::OTHER));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod languages;
pub mod operands;

use icu_locale_core::Locale;
use languages::{CARDINAL, ORDINAL};
use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// One of the forms that a language has for counted things.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(clippy::upper_case_acronyms, reason = "the interface that this crate takes the place of")]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

impl From<icu_plurals::PluralCategory> for PluralCategory {
    fn from(category: icu_plurals::PluralCategory) -> Self {
        use icu_plurals::PluralCategory as Icu;
        match category {
            Icu::Zero => Self::ZERO,
            Icu::One => Self::ONE,
            Icu::Two => Self::TWO,
            Icu::Few => Self::FEW,
            Icu::Many => Self::MANY,
            Icu::Other => Self::OTHER,
        }
    }
}

/// What a number says.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(clippy::upper_case_acronyms, reason = "the interface that this crate takes the place of")]
pub enum PluralRuleType {
    /// Which one in a row: "3rd".
    ORDINAL,
    /// How many: "3 places".
    CARDINAL,
}

impl From<PluralRuleType> for icu_plurals::PluralRuleType {
    fn from(kind: PluralRuleType) -> Self {
        match kind {
            PluralRuleType::ORDINAL => Self::Ordinal,
            PluralRuleType::CARDINAL => Self::Cardinal,
        }
    }
}

/// The plural rules of a language.
#[derive(Debug)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: icu_plurals::PluralRules,
}

impl PluralRules {
    /// The rules of `langid`, which must be one of [`PluralRules::get_locales`].
    ///
    /// # Errors
    ///
    /// When CLDR has no plural rules for the language.
    pub fn create<L: Into<LanguageIdentifier>>(langid: L, prt: PluralRuleType) -> Result<Self, &'static str> {
        const UNKNOWN: &str = "unknown locale";
        let locale = langid.into();
        let tag = locale.to_string();
        // ICU4X answers for any language with the rules of none ("root"); the contract here is to refuse
        if !names(prt).contains(&tag.as_str()) {
            return Err(UNKNOWN);
        }
        let icu_locale: Locale = tag.parse().map_err(|_| UNKNOWN)?;
        let options = icu_plurals::PluralRulesOptions::from(icu_plurals::PluralRuleType::from(prt));
        let rules = icu_plurals::PluralRules::try_new(icu_locale.into(), options).map_err(|_| UNKNOWN)?;
        Ok(Self { locale, rules })
    }

    /// The form that goes with a number.
    ///
    /// # Errors
    ///
    /// When `number` is not a number.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "Argument can not be parsed to operands.")?;
        Ok(self.rules.category_for(icu_plurals::PluralOperands::from(&operands)).into())
    }

    /// The languages that CLDR has plural rules for.
    #[must_use]
    pub fn get_locales(prt: PluralRuleType) -> Vec<LanguageIdentifier> {
        // a test shows that every name in the lists is well formed
        names(prt).iter().filter_map(|tag| tag.parse().ok()).collect()
    }

    /// The language of these rules.
    #[must_use]
    pub const fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

const fn names(prt: PluralRuleType) -> &'static [&'static str] {
    match prt {
        PluralRuleType::CARDINAL => CARDINAL,
        PluralRuleType::ORDINAL => ORDINAL,
    }
}
