//! Contexts: what the words of a document mean at one place in it (JSON-LD 1.1 API, sections 4.1 and 4.2).

use super::iri::{ID, TYPE, is_absolute, looks_like_keyword};
use serde_json::{Map, Value};
use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// How many contexts that types and properties bring with them are remembered in all, some 10 kB each: badges need some
/// forty, and whoever sends strange combinations shall not fill the memory. What is not remembered is computed again.
const REMEMBERED: usize = 1_000;

static REMEMBERED_NOW: AtomicUsize = AtomicUsize::new(0);

/// Why a context is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextError {
    /// Not on the closed list: its address.
    Unknown(String),
    /// Its text is not the one that its hash says: its address.
    Altered(String),
    /// More than any badge has.
    TooMany,
    /// A word that an earlier context protects means something else in a later one: the word.
    Protected(String),
    /// A part of JSON-LD that no context of badges uses, or something malformed: where.
    NotUnderstood(String),
}

impl fmt::Display for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(address) => write!(f, "the context {address} is not known here"),
            Self::Altered(address) => write!(f, "the text of the context {address} is not the one that its hash says"),
            Self::TooMany => f.write_str("too many contexts"),
            Self::Protected(term) => write!(f, "the protected word {term:?} is given another meaning"),
            Self::NotUnderstood(what) => write!(f, "not understood in a context: {what:?}"),
        }
    }
}

impl std::error::Error for ContextError {}

/// How a value is read that is written as a plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Coercion {
    /// A text.
    None,
    /// An address.
    Id,
    /// A word of the context, or an address.
    Vocab,
    /// JSON as it is.
    Json,
    /// A literal of this type.
    Datatype(Arc<str>),
}

/// What one word means (a term definition).
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own in the standard")]
pub(super) struct Term {
    /// An absolute IRI, `@id` or `@type`; none when a context takes the word's meaning away.
    pub iri: Option<Arc<str>>,
    pub coercion: Coercion,
    pub list: bool,
    pub graph: bool,
    /// The context that it brings with it.
    pub context: Option<Arc<Value>>,
    protected: bool,
    prefix: bool,
}

/// The meaning of every word at one place of a document. Shared, never changed.
#[derive(Debug, Default)]
pub struct Active {
    terms: HashMap<String, Arc<Term>>,
    pub(super) vocab: Option<String>,
    /// What holds again in the objects below, when a type brought this context (it does not propagate).
    pub(super) previous: Option<Arc<Self>>,
    behind_types: Mutex<HashMap<String, Arc<Self>>>,
    behind_properties: Mutex<HashMap<String, Arc<Self>>>,
}

impl Active {
    pub(super) fn term(&self, word: &str) -> Option<&Arc<Term>> {
        self.terms.get(word)
    }

    /// This context with another processed on top of it.
    ///
    /// # Errors
    /// When it contradicts what is protected, or has what is not understood.
    pub fn with(&self, body: &Value) -> Result<Self, ContextError> {
        self.processed(body, false)
    }

    /// The context that a type brings with it: it does not reach the objects below.
    pub(super) fn for_type(self: &Arc<Self>, word: &str, body: &Value) -> Result<Arc<Self>, ContextError> {
        Self::remembered(&self.behind_types, word, || {
            let mut brought = self.processed(body, false)?;
            brought.previous.get_or_insert_with(|| self.clone());
            Ok(brought)
        })
    }

    /// The context that a property brings with it: it may give protected words another meaning.
    pub(super) fn for_property(self: &Arc<Self>, word: &str, body: &Value) -> Result<Arc<Self>, ContextError> {
        Self::remembered(&self.behind_properties, word, || self.processed(body, true))
    }

    /// A word brings the same context each time, and documents use few words: so they are computed once.
    fn remembered(
        behind: &Mutex<HashMap<String, Arc<Self>>>,
        word: &str,
        compute: impl FnOnce() -> Result<Self, ContextError>,
    ) -> Result<Arc<Self>, ContextError> {
        let behind = || behind.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = behind().get(word) {
            return Ok(found.clone());
        }
        let computed = Arc::new(compute()?);
        if REMEMBERED_NOW.load(Ordering::Relaxed) < REMEMBERED
            && behind().insert(word.to_owned(), computed.clone()).is_none()
        {
            REMEMBERED_NOW.fetch_add(1, Ordering::Relaxed);
        }
        Ok(computed)
    }

    fn processed(&self, body: &Value, may_override: bool) -> Result<Self, ContextError> {
        let Value::Object(local) = body else { return Err(ContextError::NotUnderstood("@context".into())) };
        let mut building = Building {
            result: Self {
                terms: self.terms.clone(),
                vocab: self.vocab.clone(),
                previous: self.previous.clone(),
                behind_types: Mutex::default(),
                behind_properties: Mutex::default(),
            },
            local,
            defined: BTreeSet::new(),
            under_way: BTreeSet::new(),
            protected: local.get("@protected") == Some(&Value::Bool(true)),
            may_override,
        };
        if let Some(vocab) = local.get("@vocab") {
            let vocab = vocab.as_str().filter(|vocab| is_absolute(vocab));
            building.result.vocab = Some(vocab.ok_or_else(|| ContextError::NotUnderstood("@vocab".into()))?.to_owned());
        }
        for word in local.keys() {
            match word.as_str() {
                "@version" | "@vocab" | "@protected" => {}
                other if other.starts_with('@') => return Err(ContextError::NotUnderstood(other.to_owned())),
                other => building.define(other)?,
            }
        }
        Ok(building.result)
    }

    /// IRI expansion (section 5.2) without a context under construction. None for what stays relative.
    pub(super) fn expand(&self, value: &str, vocab: bool) -> Option<Arc<str>> {
        if vocab && let Some(term) = self.terms.get(value) {
            return term.iri.clone();
        }
        if let Some((prefix, suffix)) = value.split_once(':') {
            if !suffix.starts_with("//")
                && prefix != "_"
                && let Some(Term { iri: Some(iri), prefix: true, .. }) = self.terms.get(prefix).map(|term| &**term)
            {
                return Some(format!("{iri}{suffix}").into());
            }
            if is_absolute(value) {
                return Some(value.into());
            }
        }
        self.vocab.as_ref().filter(|_| vocab).map(|base| format!("{base}{value}").into())
    }
}

/// A context under construction.
struct Building<'l> {
    result: Active,
    local: &'l Map<String, Value>,
    defined: BTreeSet<&'l str>,
    under_way: BTreeSet<&'l str>,
    protected: bool,
    may_override: bool,
}

impl<'l> Building<'l> {
    /// Create Term Definition (section 4.2).
    fn define(&mut self, word: &'l str) -> Result<(), ContextError> {
        let wrong = || ContextError::NotUnderstood(word.to_owned());
        if self.defined.contains(word) {
            return Ok(());
        }
        if word.is_empty() || !self.under_way.insert(word) {
            return Err(wrong());
        }
        let written = self.local.get(word).ok_or_else(wrong)?;
        let mut term = match written {
            Value::Null => Term::meaning(None),
            Value::String(iri) => {
                let mut term = Term::meaning(Some(self.meaning(iri, word)?));
                term.prefix = !word.contains([':', '/'])
                    && term.iri.as_ref().is_some_and(|iri| iri.ends_with([':', '/', '?', '#', '[', ']', '@']));
                term
            }
            Value::Object(parts) => self.in_parts(word, parts)?,
            _ => return Err(wrong()),
        };
        term.protected |= self.protected;
        if let Some(earlier) = self.result.terms.get(word).filter(|earlier| earlier.protected && !self.may_override) {
            if !earlier.means_the_same(&term) {
                return Err(ContextError::Protected(word.to_owned()));
            }
            term.protected = true;
        }
        self.result.terms.insert(word.to_owned(), Arc::new(term));
        self.under_way.remove(word);
        self.defined.insert(word);
        Ok(())
    }

    fn in_parts(&mut self, word: &'l str, parts: &'l Map<String, Value>) -> Result<Term, ContextError> {
        let wrong = || ContextError::NotUnderstood(word.to_owned());
        let mut term = Term::meaning(None);
        for (part, value) in parts {
            match (part.as_str(), value) {
                ("@id", Value::String(iri)) => term.iri = Some(self.meaning(iri, word)?),
                ("@id", Value::Null) => {}
                ("@type", Value::String(kind)) => term.coercion = self.coercion(kind, word)?,
                ("@container", Value::String(container)) => match container.as_str() {
                    "@set" => {}
                    "@list" => term.list = true,
                    "@graph" => term.graph = true,
                    _ => return Err(wrong()),
                },
                ("@context", body) => term.context = Some(Arc::new(body.clone())),
                ("@protected", Value::Bool(protected)) => term.protected = *protected,
                _ => return Err(wrong()),
            }
        }
        if !parts.contains_key("@id") {
            term.iri = Some(self.meaning(word, "")?);
        }
        Ok(term)
    }

    fn coercion(&mut self, kind: &'l str, word: &str) -> Result<Coercion, ContextError> {
        Ok(match kind {
            "@id" => Coercion::Id,
            "@vocab" => Coercion::Vocab,
            "@json" => Coercion::Json,
            "@none" => Coercion::None,
            datatype => Coercion::Datatype(self.meaning(datatype, word)?),
        })
    }

    /// IRI expansion (section 5.2) while the words of this context are still being defined.
    fn meaning(&mut self, iri: &'l str, word: &str) -> Result<Arc<str>, ContextError> {
        let wrong = || ContextError::NotUnderstood(word.to_owned());
        if iri == ID || iri == TYPE {
            return Ok(iri.into());
        }
        if looks_like_keyword(iri) || iri.starts_with("_:") {
            return Err(wrong());
        }
        let needed =
            if self.local.contains_key(iri) { iri } else { iri.split_once(':').map_or(iri, |(prefix, _)| prefix) };
        if needed != word && self.local.contains_key(needed) && !self.under_way.contains(needed) {
            self.define(needed)?;
        }
        let found = self.result.expand(iri, iri != word);
        found.filter(|iri| is_absolute(iri) || **iri == *ID || **iri == *TYPE).ok_or_else(wrong)
    }
}

impl Term {
    /// A word that means this, and nothing else about it.
    pub(super) fn meaning(iri: Option<Arc<str>>) -> Self {
        let coercion = Coercion::None;
        Self { iri, coercion, list: false, graph: false, context: None, protected: false, prefix: false }
    }

    /// Whether two definitions differ in nothing but being protected.
    fn means_the_same(&self, other: &Self) -> bool {
        *self == Self { protected: self.protected, ..other.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_protected_keeps_its_meaning() {
        let first = Active::default().with(&json!({ "@protected": true, "name": "https://schema.org/name" })).unwrap();
        assert!(first.with(&json!({ "name": { "@id": "https://schema.org/name" } })).is_ok());
        let other = json!({ "name": "https://example.org/name" });
        assert_eq!(first.with(&other).unwrap_err(), ContextError::Protected("name".into()));
        let first = Arc::new(first);
        assert_eq!(first.for_type("T", &other).unwrap_err(), ContextError::Protected("name".into()));
        let inside = first.for_property("p", &other).unwrap();
        assert_eq!(&*inside.expand("name", true).unwrap(), "https://example.org/name");
    }

    #[test]
    fn words_that_name_words() {
        let context = json!({ "A": { "@id": "B" }, "B": { "@id": "x:b" }, "x": "https://x.example/" });
        let active = Active::default().with(&context).unwrap();
        assert_eq!(&*active.expand("A", true).unwrap(), "https://x.example/b");
        assert_eq!(&*active.expand("x:c", false).unwrap(), "https://x.example/c");
        assert_eq!(&*active.expand("x://c", false).unwrap(), "x://c");
        assert_eq!(active.expand("C", true), None);
    }

    #[test]
    fn what_turns_in_circles_or_is_not_understood_is_refused() {
        for context in [
            json!({ "A": "B", "B": "A" }),
            json!({ "A": "A" }),
            json!({ "A": "@index" }),
            json!({ "A": { "@reverse": "https://x.example/" } }),
            json!({ "A": { "@id": "https://x.example/", "@container": "@language" } }),
            json!({ "@import": "https://x.example/" }),
            json!({ "A": 1 }),
            json!([]),
        ] {
            assert!(matches!(Active::default().with(&context), Err(ContextError::NotUnderstood(_))), "{context}");
        }
    }
}
