//! The language of somebody who comes to `/` and has not said which.

use super::Locale;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// Nobody reads more languages than this; what follows was sent to keep us busy.
const MOST_RANGES: usize = 32;

/// One of `available`: what somebody chose here before (`remembered`), else what their browser asks for
/// (`Accept-Language`), else `default`.
///
/// A remembered choice counts more than the browser: it was made here and on purpose, while browsers often ask for
/// English because that is how they were installed.
#[must_use]
pub fn negotiate(
    accept_language: Option<&str>,
    remembered: Option<&str>,
    available: &[Locale],
    default: Locale,
) -> Locale {
    if let Some(chosen) = remembered.and_then(|name| name.parse().ok()).filter(|locale| available.contains(locale)) {
        return chosen;
    }
    let offered: Vec<(LanguageIdentifier, Locale)> =
        available.iter().filter_map(|locale| Some((locale.as_str().parse().ok()?, *locale))).collect();
    let names: Vec<&LanguageIdentifier> = offered.iter().map(|(name, _)| name).collect();
    let wanted = by_preference(accept_language.unwrap_or_default());
    negotiate_languages(&wanted, &names, None, NegotiationStrategy::Filtering)
        .first()
        .and_then(|best| offered.iter().find(|(name, _)| name == **best))
        .map_or(default, |(_, locale)| *locale)
}

/// The languages of an `Accept-Language`, best first. fluent-langneg's own parser leaves out the weights.
fn by_preference(header: &str) -> Vec<LanguageIdentifier> {
    let mut ranges: Vec<(f32, LanguageIdentifier)> = header
        .split(',')
        .take(MOST_RANGES)
        .filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let language = parts.next()?.parse().ok()?;
            let weight = match parts.find_map(|part| part.strip_prefix("q=")) {
                None => 1.0,
                Some(weight) => weight.parse::<f32>().ok().filter(|weight| *weight > 0.0 && *weight <= 1.0)?,
            };
            Some((weight, language))
        })
        .collect();
    // stable: of two with the same weight the first counts
    ranges.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranges.into_iter().map(|(_, language)| language).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{En, It, Lt, Sl};
    use proptest::prelude::*;

    fn for_header(header: &str) -> Locale {
        negotiate(Some(header), None, &Locale::ALL, En)
    }

    #[test]
    fn the_browser_is_heard() {
        assert_eq!(for_header("lt"), Lt);
        assert_eq!(for_header("sl-SI,sl;q=0.9,en;q=0.8"), Sl);
        assert_eq!(for_header("de-DE, it-CH;q=0.7, en;q=0.3"), It);
        assert_eq!(for_header("en-US,en;q=0.9,lt;q=0.8"), En);
    }

    #[test]
    fn weights_count_more_than_the_order() {
        assert_eq!(for_header("en;q=0.1, lt;q=0.9"), Lt);
        assert_eq!(for_header("en;q=0, it;q=0.1"), It);
        assert_eq!(for_header("lt, it"), Lt);
    }

    #[test]
    fn what_cannot_be_understood_is_left_out() {
        assert_eq!(for_header(""), En);
        assert_eq!(for_header("*"), En);
        assert_eq!(for_header("§§,;;,q=,lt;q=nan,sl;q=2,it;q=0.5"), It);
        assert_eq!(negotiate(None, None, &Locale::ALL, Lt), Lt);
        assert_eq!(negotiate(Some("de"), None, &Locale::ALL, Sl), Sl);
    }

    #[test]
    fn a_remembered_choice_comes_first() {
        assert_eq!(negotiate(Some("lt"), Some("it"), &Locale::ALL, En), It);
        assert_eq!(negotiate(Some("lt"), Some("xx"), &Locale::ALL, En), Lt);
    }

    #[test]
    fn only_what_is_available_is_given() {
        assert_eq!(negotiate(Some("lt, it;q=0.5"), Some("lt"), &[En, It], En), It);
        assert_eq!(negotiate(Some("lt"), Some("lt"), &[], Sl), Sl);
    }

    proptest! {
        #[test]
        fn any_header_gives_a_language_that_is_there(header: String, remembered: Option<String>) {
            let found = negotiate(Some(&header), remembered.as_deref(), &[Lt, It], It);
            prop_assert!([Lt, It].contains(&found));
        }
    }
}
