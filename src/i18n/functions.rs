//! What .ftl files can call, and how values look in a sentence.

use super::{Locale, format::numbers::write_number};
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue,
    concurrent::FluentBundle,
    types::{FluentNumber, FluentNumberOptions},
};
use std::sync::Arc;

/// The functions that .ftl files can call. Dates and prices come into a sentence ready made: `format` words them.
pub(super) const NAMES: [&str; 1] = ["NUMBER"];

/// More decimals or leading zeros than this mean nothing here, and fluent-bundle computes powers of ten with them.
const MOST_DIGITS: usize = 9;

/// Teaches `bundle` the functions, and to write numbers as `locale` does: fluent-bundle writes `1234567.5` in every
/// language.
pub(super) fn register(bundle: &mut FluentBundle<Arc<FluentResource>>, locale: Locale) {
    // a bundle takes a plain function as formatter, which can hold no locale: so there is one for each
    bundle.set_formatter(Some(match locale {
        Locale::En => |value, _| text(Locale::En, value),
        Locale::Lt => |value, _| text(Locale::Lt, value),
        Locale::Sl => |value, _| text(Locale::Sl, value),
        Locale::It => |value, _| text(Locale::It, value),
    }));
    // refused only where the name is taken, and the bundle is new
    let _ = bundle.add_function(NAMES[0], number);
}

fn text(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(write_number(locale, number)),
        _ => None,
    }
}

/// `NUMBER($count, minimumFractionDigits: 2)`: the options of JavaScript's `Intl.NumberFormat`.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Number(number), ..] = positional else { return FluentValue::Error };
    let mut number = number.clone();
    number.options.merge(named);
    let FluentNumberOptions { minimum_integer_digits, minimum_fraction_digits, maximum_fraction_digits, .. } =
        &mut number.options;
    for digits in [minimum_integer_digits, minimum_fraction_digits, maximum_fraction_digits] {
        *digits = digits.map(|digits| digits.min(MOST_DIGITS));
    }
    FluentValue::Number(rounded(number))
}

/// Rounds the value itself, so that the plural form fits what is shown: 1.04 shown as "1" is one.
fn rounded(mut number: FluentNumber) -> FluentNumber {
    if let Some(decimals) = number.options.maximum_fraction_digits {
        // formatting rounds exactly, and what it writes is always a number again
        number.value = format!("{:.decimals$}", number.value).parse().unwrap_or(number.value);
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use unic_langid::langid;

    fn say(locale: Locale, pattern: &str, n: f64) -> String {
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("lt")]);
        bundle.set_use_isolating(false);
        register(&mut bundle, locale);
        let resource = FluentResource::try_new(format!("a = {pattern}\n")).expect("it is well formed");
        bundle.add_resource(Arc::new(resource)).expect("it is the only one");
        let mut arguments = FluentArgs::new();
        arguments.set("n", n);
        let message = bundle.get_message("a").and_then(|message| message.value()).expect("it has a value");
        bundle.format_pattern(message, Some(&arguments), &mut Vec::new()).into_owned()
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let written = Locale::ALL.map(|locale| say(locale, "{ $n }", 1_234_567.5));
        assert_eq!(written, ["1,234,567.5", "1\u{a0}234\u{a0}567,5", "1.234.567,5", "1.234.567,5"]);
    }

    #[test]
    fn the_options_of_number() {
        assert_eq!(say(Locale::Lt, "{ NUMBER($n, minimumFractionDigits: 2) }", 1.5), "1,50");
        assert_eq!(say(Locale::Lt, "{ NUMBER($n, maximumFractionDigits: 1) }", 1.26), "1,3");
        assert_eq!(say(Locale::En, "{ NUMBER($n, minimumIntegerDigits: 2) }", 7.0), "07");
        assert_eq!(say(Locale::En, r#"{ NUMBER($n, useGrouping: "false") }"#, 2026.0), "2026");
    }

    #[test]
    fn the_form_fits_what_is_shown() {
        let pattern = "{ NUMBER($n, maximumFractionDigits: 0) ->\n [one] one\n [many] many\n *[other] other\n }";
        assert_eq!(say(Locale::Lt, pattern, 1.04), "one");
        assert_eq!(say(Locale::Lt, pattern, 10.04), "other");
    }

    #[test]
    fn absurd_options_and_values_do_no_harm() {
        assert_eq!(say(Locale::En, "{ NUMBER($n, minimumFractionDigits: 99999) }", 1.0), "1.000000000");
        let pattern = "{ NUMBER($n, minimumFractionDigits: 99999) ->\n [one] one\n *[other] other\n }";
        for value in [f64::NAN, f64::INFINITY, f64::MIN, f64::MIN_POSITIVE, 0.1 + 0.2] {
            assert_eq!(say(Locale::En, pattern, value), "other");
            assert!(!say(Locale::En, "{ $n }", value).is_empty());
        }
    }
}
