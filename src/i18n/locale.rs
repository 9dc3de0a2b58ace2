//! The languages of the site, shared by server and browser.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language of the site. Written as in addresses: `lt`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// British English, which every other language falls back to
    En,
    Lt,
    Sl,
    It,
}

impl Locale {
    /// Every language, in the order of the type.
    pub const ALL: [Self; 4] = [Self::En, Self::Lt, Self::Sl, Self::It];

    /// As in addresses, in `lang` attributes and as folder of its words: `lt`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Lt => "lt",
            Self::Sl => "sl",
            Self::It => "it",
        }
    }

    /// What its speakers call it, for language switches. It needs no translation: it is for those who cannot read the page.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Lt => "Lietuvių",
            Self::Sl => "Slovenščina",
            Self::It => "Italiano",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Takes the exact form only: an address in another form would be a second address of the same page.
    fn from_str(text: &str) -> Result<Self, UnknownLocale> {
        Self::ALL.into_iter().find(|locale| locale.as_str() == text).ok_or(UnknownLocale)
    }
}

/// A text that names none of the site's languages.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct UnknownLocale;

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language of this site")
    }
}

impl std::error::Error for UnknownLocale {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_there_and_back() {
        for locale in Locale::ALL {
            assert_eq!(locale.as_str().parse(), Ok(locale));
            assert_eq!(locale.to_string(), locale.as_str());
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "LT", "lt-LT", "de", " lt", "english"] {
            assert_eq!(text.parse::<Locale>(), Err(UnknownLocale), "{text:?}");
        }
    }

    #[test]
    fn all_are_in_the_order_of_the_type() {
        for (index, locale) in Locale::ALL.into_iter().enumerate() {
            assert_eq!(locale as usize, index);
        }
    }
}
