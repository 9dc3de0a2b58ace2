//! Numbers, prices and distances.

use super::{Formats, Locale};
use crate::i18n::Localizer;
use fluent_bundle::types::FluentNumber;
use icu::decimal::input::Decimal;

/// Keeps a number and its unit on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

impl Localizer {
    /// "1,234" in English, "1 234" in Lithuanian.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        decimal(self.locale(), &Decimal::from(number))
    }

    /// A price in minor units, cents for euros, of a currency by its ISO 4217 code: "15 €", "15,50 €"; "€15", "€15.50" in
    /// English.
    #[must_use]
    pub fn price(&self, minor_units: u32, currency: &str) -> String {
        let decimals = decimals(currency);
        let mut amount = Decimal::from(minor_units);
        amount.multiply_pow10(-i16::from(decimals));
        // "15 €", not "15,00 €": nearly every price here is in whole units
        if minor_units.is_multiple_of(10_u32.pow(decimals.into())) {
            amount.trunc(0);
            amount.trim_end_if_integer();
        }
        let amount = decimal(self.locale(), &amount);
        match (self.locale(), symbol(currency)) {
            (Locale::En, Some(symbol)) => format!("{symbol}{amount}"),
            (Locale::En, None) => format!("{currency}{NO_BREAK_SPACE}{amount}"),
            (_, symbol) => format!("{amount}{NO_BREAK_SPACE}{}", symbol.unwrap_or(currency)),
        }
    }

    /// With one digit after the point, where it is not zero: "4.5", "4,5", "5".
    #[must_use]
    pub fn tenths(&self, number: f64) -> String {
        let rounded = (number * 10.0).round() as i64;
        let mut amount = Decimal::from(rounded);
        amount.multiply_pow10(-1);
        amount.trim_end_if_integer();
        decimal(self.locale(), &amount)
    }

    /// "350 m", "1,2 km", "12 km": as exact as somebody who sets out wants to know.
    #[must_use]
    pub fn distance(&self, metres: u32) -> String {
        let mut km = Decimal::from(metres);
        km.multiply_pow10(-3);
        let (amount, unit) = match metres {
            ..995 => (Decimal::from((metres + 5) / 10 * 10), "m"),
            995..9_950 => {
                km.round(-1);
                km.trim_end_if_integer();
                (km, "km")
            }
            _ => {
                km.round(0);
                km.trim_end_if_integer();
                (km, "km")
            }
        };
        format!("{}{NO_BREAK_SPACE}{unit}", decimal(self.locale(), &amount))
    }
}

/// A number inside a sentence, with the options that `NUMBER()` gave it.
pub(in crate::i18n) fn write_number(locale: Locale, number: &FluentNumber) -> String {
    // Rust writes all digits of a float and never an exponent; what is no number (NaN) is shown as it is
    let written = number.value.to_string();
    let Ok(mut amount) = Decimal::try_from_str(&written) else { return written };
    let digits = |count: usize| i16::try_from(count).unwrap_or(i16::MAX);
    if let Some(decimals) = number.options.maximum_fraction_digits {
        amount.round(-digits(decimals));
    }
    if let Some(decimals) = number.options.minimum_fraction_digits {
        amount.pad_end(-digits(decimals));
    }
    if let Some(count) = number.options.minimum_integer_digits {
        amount.pad_start(digits(count));
    }
    let formats = Formats::of(locale);
    let format = if number.options.use_grouping { &formats.decimal } else { &formats.ungrouped };
    format.format(&amount).to_string()
}

fn decimal(locale: Locale, amount: &Decimal) -> String {
    Formats::of(locale).decimal.format(amount).to_string()
}

/// How many decimals a currency has. Two, but for a few that a city could have.
fn decimals(currency: &str) -> u8 {
    match currency {
        "ISK" | "JPY" | "KRW" => 0,
        _ => 2,
    }
}

/// A sign that is understood in all languages; other currencies are shown by their code.
fn symbol(currency: &str) -> Option<&'static str> {
    match currency {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Locale, Localizer};
    use proptest::prelude::*;

    fn in_all(say: impl Fn(&Localizer) -> String) -> [String; 4] {
        Locale::ALL.map(|locale| say(&Localizer::for_test(locale)).replace('\u{a0}', " "))
    }

    #[test]
    fn numbers() {
        assert_eq!(in_all(|l| l.number(12_345)), ["12,345", "12 345", "12.345", "12.345"]);
        assert_eq!(in_all(|l| l.number(0)), ["0"; 4]);
    }

    #[test]
    fn prices() {
        assert_eq!(in_all(|l| l.price(1500, "EUR")), ["€15", "15 €", "15 €", "15 €"]);
        assert_eq!(in_all(|l| l.price(1550, "EUR")), ["€15.50", "15,50 €", "15,50 €", "15,50 €"]);
        assert_eq!(in_all(|l| l.price(5, "EUR")), ["€0.05", "0,05 €", "0,05 €", "0,05 €"]);
        assert_eq!(in_all(|l| l.price(0, "EUR")), ["€0", "0 €", "0 €", "0 €"]);
        assert_eq!(in_all(|l| l.price(10_000, "EUR")), ["€100", "100 €", "100 €", "100 €"]);
        assert_eq!(in_all(|l| l.price(123_456_789, "CHF"))[1], "1 234 567,89 CHF");
        assert_eq!(in_all(|l| l.price(1500, "ISK")), ["ISK 1,500", "1 500 ISK", "1500 ISK", "1500 ISK"]);
    }

    #[test]
    fn distances() {
        assert_eq!(in_all(|l| l.distance(347)), ["350 m", "350 m", "350 m", "350 m"]);
        assert_eq!(in_all(|l| l.distance(1_234)), ["1.2 km", "1,2 km", "1,2 km", "1,2 km"]);
        let lithuanian = |metres| in_all(|l| l.distance(metres))[1].clone();
        assert_eq!(lithuanian(0), "0 m");
        assert_eq!(lithuanian(994), "990 m");
        assert_eq!(lithuanian(995), "1 km");
        assert_eq!(lithuanian(9_949), "9,9 km");
        assert_eq!(lithuanian(9_950), "10 km");
        assert_eq!(lithuanian(12_499), "12 km");
        assert_eq!(lithuanian(u32::MAX), "4 294 967 km");
    }

    proptest! {
        #[test]
        fn a_price_loses_no_cent(cents: u32) {
            let l = Localizer::for_test(Locale::Sl);
            let digits: String = l.price(cents, "EUR").chars().filter(char::is_ascii_digit).collect();
            let expected = if cents.is_multiple_of(100) { cents / 100 } else { cents };
            prop_assert_eq!(digits.parse::<u32>(), Ok(expected));
        }
    }
}
