//! From a document to its statements: expansion (JSON-LD 1.1 API, section 5.1) and conversion to RDF (section 8) in one
//! walk, since nothing here needs what lies between them.

use super::{
    active::{Active, Coercion, ContextError, Term},
    iri::{ID, TYPE, is_absolute},
    number::{Lexical, double, lexical},
};
use crate::open_badges::{
    contexts::Contexts,
    rdf::{Object, Quad, Subject},
};
use serde_json::{Map, Value};
use std::{
    fmt,
    sync::{Arc, LazyLock},
};

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/// `rdf:type`, of which every document has many.
static RDF_TYPE: LazyLock<Arc<str>> = LazyLock::new(|| format!("{RDF}type").into());
const XSD: &str = "http://www.w3.org/2001/XMLSchema#";
/// More types than any thing in a badge has.
const MAX_TYPES: usize = 16;
/// More types of one thing than ever bring a context with them.
const MAX_TYPES_WITH_CONTEXT: usize = 4;
/// More contexts inside one document than it ever has endorsements.
const MAX_CONTEXTS_INSIDE: usize = 32;
/// Statements of one document; a large badge has some hundred.
const MAX_STATEMENTS: usize = 20_000;

/// Why a document's statements cannot be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExpansionError {
    /// A context.
    Context(ContextError),
    /// A word that no context defines: no signature covers it, though readers would show it.
    Undefined(String),
    /// What should be an absolute address and is none: no signature covers what is said of it.
    NotAnAddress(String),
    /// Something that is legal JSON-LD, and not read here: what.
    NotUnderstood(&'static str),
    /// More than a badge ever says.
    TooLarge,
}

impl fmt::Display for ExpansionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Context(error) => error.fmt(f),
            Self::Undefined(word) => write!(f, "no context defines {word:?}, so no signature covers it"),
            Self::NotAnAddress(text) => write!(f, "{text:?} is no absolute address"),
            Self::NotUnderstood(what) => write!(f, "not understood: {what}"),
            Self::TooLarge => f.write_str("more statements than any badge has"),
        }
    }
}

impl std::error::Error for ExpansionError {}

impl From<ContextError> for ExpansionError {
    fn from(error: ContextError) -> Self {
        Self::Context(error)
    }
}

/// The statements of a document.
#[derive(Debug)]
pub struct Expansion {
    /// In the order of the document, some perhaps twice.
    pub quads: Vec<Quad>,
}

/// A document, and what of it is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'d> {
    /// An object.
    pub document: &'d Map<String, Value>,
    /// A property of the outermost object that is left out: a credential is signed without its `proof`.
    pub without: Option<&'d str>,
    /// The contexts that count, in place of the document's own `@context`.
    pub context: Option<&'d Value>,
}

/// All that a document says.
///
/// # Errors
/// When anything in it is not understood, or would be left out by a signature.
pub fn quads(reading: Reading<'_>, contexts: &Contexts) -> Result<Expansion, ExpansionError> {
    let mut walk = Walk { contexts, quads: Vec::with_capacity(64), blanks: 0, contexts_inside: 0 };
    let active = match reading.context.or_else(|| reading.document.get("@context")) {
        Some(context) => contexts.combined(&addresses(context)?)?,
        None => Arc::new(Active::default()),
    };
    walk.described(reading.document, &active, None, reading.without)?;
    Ok(Expansion { quads: walk.quads })
}

/// The addresses in a document's `@context`.
fn addresses(context: &Value) -> Result<Vec<&str>, ExpansionError> {
    let written = match context {
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    let addresses =
        written.iter().map(|one| one.as_str().ok_or(ExpansionError::NotUnderstood("a context in the document")));
    addresses.collect()
}

struct Walk<'c> {
    contexts: &'c Contexts,
    quads: Vec<Quad>,
    blanks: u32,
    contexts_inside: usize,
}

/// Where a statement goes: about what, by which property, in which graph.
struct Place<'p> {
    subject: &'p Subject,
    predicate: Arc<str>,
    graph: Option<&'p Subject>,
}

impl Walk<'_> {
    fn blank(&mut self) -> Subject {
        self.blanks += 1;
        Subject::Blank(self.blanks)
    }

    fn say(&mut self, place: &Place<'_>, object: Object) -> Result<(), ExpansionError> {
        if self.quads.len() == MAX_STATEMENTS {
            return Err(ExpansionError::TooLarge);
        }
        self.quads.push(Quad {
            subject: place.subject.clone(),
            predicate: place.predicate.clone(),
            object,
            graph: place.graph.cloned(),
        });
        Ok(())
    }

    /// One object; what names it in the statements.
    ///
    /// `by` is the property that it is a value of, and what that word means.
    fn node(
        &mut self,
        object: &Map<String, Value>,
        outer: &Arc<Active>,
        by: (&str, &Term),
        graph: Option<&Subject>,
    ) -> Result<Subject, ExpansionError> {
        let mut active = outer.clone();
        let only_names = object.len() == 1 && object.keys().all(|key| means(&active, key, ID));
        if let Some(previous) = active.previous.clone().filter(|_| !only_names) {
            active = previous;
        }
        if let (word, Term { context: Some(body), .. }) = by {
            active = active.for_property(word, body)?;
        }
        if let Some(context) = object.get("@context") {
            if self.contexts_inside == MAX_CONTEXTS_INSIDE {
                return Err(ExpansionError::TooLarge);
            }
            self.contexts_inside += 1;
            active = self.contexts.after(&active, &addresses(context)?)?;
        }
        self.described(object, &active, graph, None)
    }

    /// What an object says, its own contexts being processed.
    fn described(
        &mut self,
        object: &Map<String, Value>,
        active: &Arc<Active>,
        graph: Option<&Subject>,
        without: Option<&str>,
    ) -> Result<Subject, ExpansionError> {
        let mut active = active.clone();
        let (types, outside) = (types(object, &active)?, active.clone());
        let mut with_context = 0;
        for word in &types {
            if let Some(Term { context: Some(body), .. }) = outside.term(word).map(|term| &**term) {
                with_context += 1;
                if with_context > MAX_TYPES_WITH_CONTEXT {
                    return Err(ExpansionError::TooLarge);
                }
                active = active.for_type(word, body)?;
            }
        }
        let subject = self.name(object, &active)?;
        for word in types {
            let iri = outside.expand(word, true).ok_or_else(|| ExpansionError::Undefined(word.to_owned()))?;
            absolute(&iri)?;
            let place = Place { subject: &subject, predicate: RDF_TYPE.clone(), graph };
            self.say(&place, Object::Node(Subject::Iri(iri)))?;
        }
        for (word, value) in object.iter().filter(|(word, _)| Some(word.as_str()) != without) {
            self.property(word, value, &active, &subject, graph)?;
        }
        Ok(subject)
    }

    /// The `id` of an object, or a new node without a name.
    fn name(&mut self, object: &Map<String, Value>, active: &Active) -> Result<Subject, ExpansionError> {
        let mut named = object.iter().filter(|(key, _)| means(active, key, ID));
        match (named.next(), named.next()) {
            (None, _) => Ok(self.blank()),
            (Some((_, Value::String(id))), None) => address(active, id, false).map(Subject::Iri),
            _ => Err(ExpansionError::NotUnderstood("an id that is no text")),
        }
    }

    fn property(
        &mut self,
        word: &str,
        value: &Value,
        active: &Arc<Active>,
        subject: &Subject,
        graph: Option<&Subject>,
    ) -> Result<(), ExpansionError> {
        if word == "@context" {
            return Ok(());
        }
        if word.starts_with('@') {
            return Err(ExpansionError::NotUnderstood("a key that begins with @"));
        }
        let undefined = || ExpansionError::Undefined(word.to_owned());
        let term = match active.term(word) {
            Some(term) => term.clone(),
            None if word.contains(':') => return Err(undefined()),
            None => Arc::new(Term::meaning(None)),
        };
        let iri = match &term.iri {
            Some(iri) if **iri == *ID || **iri == *TYPE => return Ok(()),
            Some(iri) => iri.clone(),
            None => {
                let iri = active.expand(word, true).ok_or_else(undefined)?;
                absolute(&iri)?;
                iri
            }
        };
        let place = Place { subject, predicate: iri, graph };
        let values = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        if term.list {
            return self.list(&place, values, active, (word, &term));
        }
        for value in values {
            let object = self.value(value, active, (word, &term), graph)?;
            self.say(&place, object)?;
        }
        Ok(())
    }

    /// Values whose order counts (section 8.4, List to RDF Conversion).
    fn list(
        &mut self,
        place: &Place<'_>,
        values: &[Value],
        active: &Arc<Active>,
        by: (&str, &Term),
    ) -> Result<(), ExpansionError> {
        let mut here: Option<Subject> = None;
        for value in values {
            let (node, object) = (self.blank(), self.value(value, active, by, place.graph)?);
            match &here {
                None => self.say(place, Object::Node(node.clone()))?,
                Some(before) => self.say(&rest(before, place), Object::Node(node.clone()))?,
            }
            self.say(&Place { subject: &node, predicate: format!("{RDF}first").into(), graph: place.graph }, object)?;
            here = Some(node);
        }
        let end = Object::Node(Subject::Iri(format!("{RDF}nil").into()));
        match &here {
            None => self.say(place, end),
            Some(last) => self.say(&rest(last, place), end),
        }
    }

    /// One value of a property (section 5.3, Value Expansion, and 8.2, Object to RDF Conversion).
    fn value(
        &mut self,
        value: &Value,
        active: &Arc<Active>,
        by: (&str, &Term),
        graph: Option<&Subject>,
    ) -> Result<Object, ExpansionError> {
        let (word, term) = by;
        if term.coercion == Coercion::Json {
            return Err(ExpansionError::NotUnderstood("JSON as a value"));
        }
        let literal = |text: String, default: &str| {
            let datatype = match &term.coercion {
                Coercion::Datatype(datatype) => datatype.clone(),
                _ => format!("{XSD}{default}").into(),
            };
            Ok(Object::Literal { text: text.into(), datatype })
        };
        match value {
            Value::Null => Err(ExpansionError::NotUnderstood("null")),
            Value::Array(_) => Err(ExpansionError::NotUnderstood("an array in an array")),
            Value::Object(object) if term.graph => {
                let inside = self.blank();
                self.node(object, active, by, Some(&inside))?;
                Ok(Object::Node(inside))
            }
            Value::Object(object) => self.node(object, active, by, graph).map(Object::Node),
            _ if term.graph => Err(ExpansionError::NotUnderstood("a graph that is no object")),
            Value::String(text) => match &term.coercion {
                Coercion::Id => Ok(Object::Node(Subject::Iri(address(active, text, false)?))),
                Coercion::Vocab => {
                    let inside = match &term.context {
                        Some(body) => active.for_property(word, body)?,
                        None => active.clone(),
                    };
                    Ok(Object::Node(Subject::Iri(address(&inside, text, true)?)))
                }
                _ => literal(text.clone(), "string"),
            },
            Value::Bool(value) => literal(value.to_string(), "boolean"),
            Value::Number(number) => match lexical(number) {
                None => Err(ExpansionError::NotUnderstood("a number that readers would not agree about")),
                Some(Lexical::Double(text)) => literal(text, "double"),
                Some(Lexical::Integer(text)) => match &term.coercion {
                    Coercion::Datatype(kind) if kind.strip_prefix(XSD) == Some("double") => {
                        literal(double(number.as_f64().unwrap_or_default()), "double")
                    }
                    _ => literal(text, "integer"),
                },
            },
        }
    }
}

fn rest<'p>(node: &'p Subject, place: &Place<'p>) -> Place<'p> {
    Place { subject: node, predicate: format!("{RDF}rest").into(), graph: place.graph }
}

/// Whether a key is a name for a keyword here.
fn means(active: &Active, key: &str, keyword: &str) -> bool {
    active.term(key).is_some_and(|term| term.iri.as_deref() == Some(keyword))
}

/// The types of an object, in the order in which they bring their contexts (section 5.1.1, step 11), each once.
fn types<'o>(object: &'o Map<String, Value>, active: &Active) -> Result<Vec<&'o str>, ExpansionError> {
    let mut found = Vec::new();
    for (_, value) in object.iter().filter(|(key, _)| means(active, key, TYPE)) {
        let written = match value {
            Value::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        for one in written {
            found.push(one.as_str().ok_or(ExpansionError::NotUnderstood("a type that is no text"))?);
        }
    }
    if found.len() > MAX_TYPES {
        return Err(ExpansionError::TooLarge);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

fn absolute(iri: &str) -> Result<(), ExpansionError> {
    if is_absolute(iri) { Ok(()) } else { Err(ExpansionError::NotAnAddress(iri.to_owned())) }
}

fn address(active: &Active, text: &str, vocab: bool) -> Result<Arc<str>, ExpansionError> {
    if text.starts_with("_:") {
        return Err(ExpansionError::NotUnderstood("a blank node with a name"));
    }
    let iri = active.expand(text, vocab).ok_or_else(|| {
        let wrong = if vocab { ExpansionError::Undefined } else { ExpansionError::NotAnAddress };
        wrong(text.to_owned())
    })?;
    absolute(&iri)?;
    Ok(iri)
}
