//! Numbers as RDF writes them.

use serde_json::Number;

/// `2^53 - 1`: above it, readers that hold numbers as doubles see another number than was written.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// A number as JSON-LD 1.1 API section 8.2 (Object to RDF Conversion) has it.
#[derive(Debug, PartialEq, Eq)]
pub enum Lexical {
    /// Without a fraction: `3`.
    Integer(String),
    /// In canonical form: `3.5E0`.
    Double(String),
}

/// None for what readers would not agree about: an integer beyond ±(2^53 - 1), or a negative zero.
pub fn lexical(number: &Number) -> Option<Lexical> {
    let value = number.as_f64()?;
    if (value == 0.0 && value.is_sign_negative()) || (value.fract() == 0.0 && value.abs() > MAX_SAFE) {
        return None;
    }
    Some(if value.fract() == 0.0 { Lexical::Integer(format!("{value:.0}")) } else { Lexical::Double(double(value)) })
}

/// The canonical form of an xsd:double: one digit, a point, at least one digit, `E`, the exponent.
pub fn double(value: f64) -> String {
    let digits = format!("{value:.15e}");
    let (mantissa, exponent) = digits.split_once('e').unwrap_or((&digits, "0"));
    let trimmed = mantissa.trim_end_matches('0');
    let zero = if trimmed.ends_with('.') { "0" } else { "" };
    format!("{trimmed}{zero}E{exponent}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let of = |text: &str| lexical(&serde_json::from_str(text).unwrap());
        assert_eq!(of("3"), Some(Lexical::Integer("3".into())));
        assert_eq!(of("3.0"), Some(Lexical::Integer("3".into())));
        assert_eq!(of("1e3"), Some(Lexical::Integer("1000".into())));
        assert_eq!(of("-7"), Some(Lexical::Integer("-7".into())));
        assert_eq!(of("0"), Some(Lexical::Integer("0".into())));
        assert_eq!(of("3.5"), Some(Lexical::Double("3.5E0".into())));
        assert_eq!(of("0.00125"), Some(Lexical::Double("1.25E-3".into())));
        assert_eq!(of("123456.789"), Some(Lexical::Double("1.23456789E5".into())));
        assert_eq!(double(10.0), "1.0E1");
        assert_eq!(of("9007199254740991"), Some(Lexical::Integer("9007199254740991".into())));
        assert_eq!(of("9007199254740993"), None);
        assert_eq!(of("1e300"), None);
        assert_eq!(of("-0.0"), None);
        assert_eq!(of("-0"), None);
    }
}
