//! Saying a sentence in a reader's language.

use super::{Locale, Message, bundles::Bundles};
use fluent_bundle::FluentArgs;
use std::sync::Arc;

/// How sentences are shown.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mode {
    #[default]
    Plain,
    /// Their keys instead of them, for translators
    Keys,
    /// In a made-up language that shows what is hard-coded or clipped
    Pseudo,
}

impl Mode {
    /// From the query of an address: `l10n=keys`, `l10n=pseudo`; anything else is plain.
    #[must_use]
    pub fn from_query(query: &str) -> Self {
        match query.split('&').find_map(|pair| pair.strip_prefix("l10n=")) {
            Some("keys") => Self::Keys,
            Some("pseudo") => Self::Pseudo,
            _ => Self::Plain,
        }
    }
}

/// Words for one reader. Cheap to clone. One holds the same words as long as it lives, also while somebody edits them:
/// take a new one for every page, from [`Catalogue::localizer`](super::Catalogue::localizer).
#[derive(Clone)]
pub struct Localizer {
    bundles: Arc<Bundles>,
    locale: Locale,
    mode: Mode,
}

impl Localizer {
    pub(super) const fn new(bundles: Arc<Bundles>, locale: Locale, mode: Mode) -> Self {
        Self { bundles, locale, mode }
    }

    /// One with the words that are built in, for tests.
    #[cfg(test)]
    pub(crate) fn for_test(locale: Locale) -> Self {
        static CATALOGUE: std::sync::LazyLock<super::Catalogue> = std::sync::LazyLock::new(|| {
            super::Catalogue::embedded().expect("the words that are built in are well formed")
        });
        CATALOGUE.localizer(locale, Mode::Plain)
    }

    /// The reader's language.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// A sentence of [`msg`](super::msg). Plain text: what is put into HTML is escaped there.
    #[must_use]
    pub fn t<'a, M: Message<'a>>(&self, message: M) -> String {
        self.say(M::KEY, M::ATTRIBUTE, &message.arguments())
    }

    /// Apart from `t`, so that it exists once and not for every sentence.
    fn say(&self, key: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> String {
        self.bundles.say(self.locale, self.mode, key, attribute, arguments)
    }
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer").field("locale", &self.locale).field("mode", &self.mode).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mode_is_in_the_query() {
        assert_eq!(Mode::from_query("q=a&l10n=keys"), Mode::Keys);
        assert_eq!(Mode::from_query("l10n=pseudo&page=2"), Mode::Pseudo);
        for plain in ["", "l10n=", "l10n=other", "xl10n=keys", "q=l10n=keys"] {
            assert_eq!(Mode::from_query(plain), Mode::Plain, "{plain}");
        }
    }
}
