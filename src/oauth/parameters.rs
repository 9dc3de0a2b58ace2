//! What a program sends, in the query of a link or as a form.

use std::collections::BTreeMap;

/// Parameters, each of them once.
#[derive(Clone, Debug, Default)]
pub struct Parameters(BTreeMap<String, String>);

impl Parameters {
    /// Those of a query or a form. `None` where one is there twice, which could be understood in two ways, or holds what no
    /// database keeps.
    #[must_use]
    pub fn read(encoded: &[u8]) -> Option<Self> {
        let mut parameters = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(encoded) {
            // the parser puts U+FFFD for what is not UTF-8
            if value.contains(['\0', '\u{fffd}']) || parameters.insert(name.into_owned(), value.into_owned()).is_some()
            {
                return None;
            }
        }
        Some(Self(parameters))
    }

    /// The value of one. An empty one is none.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_there_once() {
        let read = Parameters::read(b"a=1&b=&c=%C4%85+x").unwrap();
        assert_eq!((read.get("a"), read.get("b"), read.get("c"), read.get("d")), (Some("1"), None, Some("ą x"), None));
        for bad in [&b"a=1&a=1"[..], b"a=%00", b"a=%FF"] {
            assert!(Parameters::read(bad).is_none(), "{bad:?}");
        }
    }
}
