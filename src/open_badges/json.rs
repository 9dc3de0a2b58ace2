//! JSON, read strictly: bounded in bytes, depth and number of values, no key twice.
//!
//! RFC 8259 section 4 leaves open what a key means that occurs twice, and readers differ: one may show the first and
//! another verify the last. Such a document is no badge.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::{cell::Cell, fmt};

/// The longest document that is read, in bytes: a badge whose picture lies inside as a data URL still fits.
pub const MAX_BYTES: usize = 2 << 20;
/// How deeply objects and arrays may lie in each other. The official examples need 9.
pub const MAX_DEPTH: usize = 32;
/// How many values a document may have, counting every object, array, text, number and truth value.
pub const MAX_VALUES: usize = 20_000;

/// Why something is not read as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// More than [`MAX_VALUES`].
    TooManyValues,
    /// The key that an object has twice.
    DuplicateKey(String),
    /// Not JSON: where, counted from 1.
    Syntax {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "more than {MAX_BYTES} bytes"),
            Self::TooDeep => write!(f, "nested deeper than {MAX_DEPTH}"),
            Self::TooManyValues => write!(f, "more than {MAX_VALUES} values"),
            Self::DuplicateKey(key) => write!(f, "the key {key:?} occurs twice in one object"),
            Self::Syntax { line, column } => write!(f, "not JSON at line {line}, column {column}"),
        }
    }
}

impl std::error::Error for JsonError {}

/// Reads one JSON document, with nothing after it.
///
/// # Errors
/// When it is not JSON, has a key twice or exceeds a bound.
pub fn parse(bytes: &[u8]) -> Result<Value, JsonError> {
    if bytes.len() > MAX_BYTES {
        return Err(JsonError::TooLarge);
    }
    let watch = Watch { values: Cell::new(0), refused: Cell::new(None) };
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let read =
        Strict { watch: &watch, depth: 0 }.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    read.map_err(|error| {
        watch.refused.take().unwrap_or_else(|| JsonError::Syntax { line: error.line(), column: error.column() })
    })
}

/// What is counted while reading, and why reading stopped.
struct Watch {
    values: Cell<usize>,
    refused: Cell<Option<JsonError>>,
}

impl Watch {
    fn refuse<E: serde::de::Error>(&self, why: JsonError) -> E {
        self.refused.set(Some(why));
        E::custom("refused")
    }
}

#[derive(Clone, Copy)]
struct Strict<'w> {
    watch: &'w Watch,
    depth: usize,
}

impl Strict<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(self.watch.refuse(JsonError::TooDeep));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let values = self.watch.values.get() + 1;
        self.watch.values.set(values);
        if values > MAX_VALUES {
            return Err(self.watch.refuse(JsonError::TooManyValues));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("not finite"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut read = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            read.push(item);
        }
        Ok(Value::Array(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut read = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if read.contains_key(&key) {
                return Err(self.watch.refuse(JsonError::DuplicateKey(key)));
            }
            let value = entries.next_value_seed(inner)?;
            read.insert(key, value);
        }
        Ok(Value::Object(read))
    }
}

/// What a property holds, whether written as one value or as an array of them: JSON-LD allows either for most.
#[must_use]
pub fn each<'v>(holder: &'v Value, property: &str) -> &'v [Value] {
    match holder.get(property) {
        None => &[],
        Some(Value::Array(items)) => items,
        Some(one) => std::slice::from_ref(one),
    }
}

/// The text that a property holds.
#[must_use]
pub fn text<'v>(holder: &'v Value, property: &str) -> Option<&'v str> {
    holder.get(property)?.as_str()
}

/// Whether the `type` of a thing, one or several, names this one.
#[must_use]
pub fn is_a(thing: &Value, name: &str) -> bool {
    each(thing, "type").iter().any(|one| one.as_str() == Some(name))
}

/// The identifier that a property names: a text, or an object with an `id`.
#[must_use]
pub fn reference<'v>(holder: &'v Value, property: &str) -> Option<&'v str> {
    match holder.get(property)? {
        Value::String(id) => Some(id),
        object => text(object, "id"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_twice_is_refused_at_any_depth() {
        assert_eq!(parse(br#"{"a":1,"a":2}"#), Err(JsonError::DuplicateKey("a".into())));
        assert_eq!(parse(br#"[{"b":{"a":1,"\u0061":2}}]"#), Err(JsonError::DuplicateKey("a".into())));
        assert_eq!(parse(br#"{"a":{"a":1}}"#).unwrap()["a"]["a"], 1);
    }

    #[test]
    fn what_is_too_deep_or_too_much_is_refused() {
        let deep = |n: usize| [vec![b'['; n], vec![b']'; n]].concat();
        assert!(parse(&deep(MAX_DEPTH)).is_ok());
        assert_eq!(parse(&deep(MAX_DEPTH + 1)), Err(JsonError::TooDeep));
        assert_eq!(parse(&vec![b'['; MAX_BYTES]), Err(JsonError::TooDeep));
        assert_eq!(parse(&vec![b' '; MAX_BYTES + 1]), Err(JsonError::TooLarge));
        let many = format!("[{}1]", "1,".repeat(MAX_VALUES));
        assert_eq!(parse(many.as_bytes()), Err(JsonError::TooManyValues));
    }

    #[test]
    fn what_is_cut_off_says_where() {
        assert_eq!(parse(b"{\"a\":"), Err(JsonError::Syntax { line: 1, column: 5 }));
        assert!(matches!(parse(b"{} {}"), Err(JsonError::Syntax { .. })));
        assert!(matches!(parse(b"{\"a\":\"\xff\"}"), Err(JsonError::Syntax { .. })));
        assert!(matches!(parse(br#"{"a":"\ud800"}"#), Err(JsonError::Syntax { .. })));
        assert!(matches!(parse(b"1e999"), Err(JsonError::Syntax { .. })));
    }
}
