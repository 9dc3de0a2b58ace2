//! Moments, as badges write them and as this library counts them: Unix milliseconds.

use chrono::{DateTime, SecondsFormat};

/// An xsd:dateTime with a time zone (RFC 3339) in Unix milliseconds. None without a zone, as the standard requires one.
#[must_use]
pub fn read(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.timestamp_millis())
}

/// Unix milliseconds as an xsd:dateTime in UTC, to the second: `2026-09-01T12:00:00Z`. Before the year 0 or after 9999,
/// the beginning of 1970.
#[must_use]
pub fn write(ms: i64) -> String {
    let years = -62_167_219_200_000..253_402_300_800_000;
    let moment = DateTime::from_timestamp_millis(if years.contains(&ms) { ms } else { 0 }).unwrap_or_default();
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The seconds of a JWT's `NumericDate` (RFC 7519 section 2) in Unix milliseconds.
#[must_use]
pub fn numeric(seconds: &serde_json::Value) -> Option<i64> {
    if let Some(whole) = seconds.as_i64() {
        return whole.checked_mul(1000);
    }
    let ms = seconds.as_f64()? * 1000.0;
    #[expect(clippy::cast_possible_truncation, reason = "within the range of an exact f64")]
    (ms.abs() < 9e15).then_some(ms.round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn moments() {
        assert_eq!(read("2010-01-01T00:00:00Z"), Some(1_262_304_000_000));
        assert_eq!(read("2010-01-01T02:00:00.5+02:00"), Some(1_262_304_000_500));
        assert_eq!(write(1_262_304_000_500), "2010-01-01T00:00:00Z");
        assert_eq!(write(i64::MAX), "1970-01-01T00:00:00Z");
        assert_eq!(write(253_402_300_799_999), "9999-12-31T23:59:59Z");
        for bad in ["", "2010-01-01", "2010-01-01T00:00:00", "2010-13-01T00:00:00Z", "yesterday"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn seconds() {
        assert_eq!(numeric(&json!(1_262_304_000)), Some(1_262_304_000_000));
        assert_eq!(numeric(&json!(1.5)), Some(1500));
        assert_eq!(numeric(&json!(1e300)), None);
        assert_eq!(numeric(&json!(i64::MAX)), None);
        assert_eq!(numeric(&json!("1")), None);
    }
}
