//! Joining names into a list, and sorting them.

use super::Formats;
use crate::i18n::Localizer;

impl Localizer {
    /// "a, b and c"
    #[must_use]
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        Formats::of(self.locale()).list.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// Sorts by names as the language's dictionaries do: Lithuanian and Slovenian have Š after S, Lithuanian has Y among I;
    /// equal names keep their order.
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        let collator = &Formats::of(self.locale()).collator;
        items.sort_by(|a, b| collator.compare(name(a), name(b)));
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Locale, Localizer};
    use proptest::prelude::*;

    #[test]
    fn lists() {
        let said = Locale::ALL.map(|locale| Localizer::for_test(locale).list(&["a", "b", "c"]));
        assert_eq!(said, ["a, b and c", "a, b ir c", "a, b in c", "a, b e c"]);
        assert_eq!(Localizer::for_test(Locale::Lt).list(&["a", "b"]), "a ir b");
        assert_eq!(Localizer::for_test(Locale::Lt).list(&["a"]), "a");
        assert_eq!(Localizer::for_test(Locale::Lt).list(&[] as &[&str]), "");
    }

    fn sorted(locale: Locale, names: &str) -> String {
        let mut names: Vec<&str> = names.split(' ').collect();
        Localizer::for_test(locale).sort_by_name(&mut names, |name| name);
        names.join(" ")
    }

    #[test]
    fn each_language_sorts_its_own_way() {
        assert_eq!(
            sorted(Locale::Lt, "Jonava Ypač Ignalina Šiauliai Skuodas Utena"),
            "Ignalina Ypač Jonava Skuodas Šiauliai Utena"
        );
        assert_eq!(sorted(Locale::Sl, "Šiška Tabor Sostro Center Črnuče"), "Center Črnuče Sostro Šiška Tabor");
        assert_eq!(sorted(Locale::It, "Šiška Tabor Sostro città È Ebe"), "città È Ebe Šiška Sostro Tabor");
    }

    proptest! {
        #[test]
        fn sorting_twice_changes_nothing(names in prop::collection::vec("[a-zA-ZąčęėįšųūžŽ ]{0,8}", 0..20)) {
            for locale in Locale::ALL {
                let l = Localizer::for_test(locale);
                let mut once = names.clone();
                l.sort_by_name(&mut once, |name| name);
                let mut twice = once.clone();
                l.sort_by_name(&mut twice, |name| name);
                prop_assert_eq!(&once, &twice);
            }
        }
    }
}
