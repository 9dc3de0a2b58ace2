//! Statements, and N-Quads in canonical form (RDF 1.1 N-Quads, as RDFC-1.0 section 5 requires it).

use std::{fmt::Write, sync::Arc};

/// What a statement is about: an address, or a node without a name, by its number within a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An absolute IRI.
    Iri(Arc<str>),
    /// A blank node.
    Blank(u32),
}

/// What a statement says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Object {
    /// A node.
    Node(Subject),
    /// A text of a type.
    Literal {
        /// The text as it is.
        text: Arc<str>,
        /// An absolute IRI.
        datatype: Arc<str>,
    },
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quad {
    /// About what.
    pub subject: Subject,
    /// An absolute IRI.
    pub predicate: Arc<str>,
    /// What is said.
    pub object: Object,
    /// In which graph: none is the default one.
    pub graph: Option<Subject>,
}

/// `xsd:string`, which N-Quads leaves out.
pub const STRING: &str = "http://www.w3.org/2001/XMLSchema#string";

impl Subject {
    /// The number of a blank node.
    pub(super) fn blank(&self) -> Option<u32> {
        match self {
            Self::Iri(_) => None,
            Self::Blank(number) => Some(*number),
        }
    }

    fn write(&self, to: &mut String, name: &impl Fn(u32, &mut String)) {
        match self {
            Self::Iri(iri) => {
                to.push('<');
                to.push_str(iri);
                to.push('>');
            }
            Self::Blank(number) => {
                to.push_str("_:");
                name(*number, to);
            }
        }
    }
}

impl Quad {
    /// The blank nodes among subject, object and graph, each with the letter that RDFC-1.0 gives its position.
    pub(super) fn blanks(&self) -> impl Iterator<Item = (char, u32)> {
        let object = match &self.object {
            Object::Node(node) => node.blank(),
            Object::Literal { .. } => None,
        };
        let places = [('s', self.subject.blank()), ('o', object), ('g', self.graph.as_ref().and_then(Subject::blank))];
        places.into_iter().filter_map(|(place, blank)| Some((place, blank?)))
    }

    /// Appends this statement as one line; `name` appends the label of a blank node, without `_:`.
    pub(super) fn write(&self, to: &mut String, name: &impl Fn(u32, &mut String)) {
        self.subject.write(to, name);
        to.push_str(" <");
        to.push_str(&self.predicate);
        to.push_str("> ");
        match &self.object {
            Object::Node(node) => node.write(to, name),
            Object::Literal { text, datatype } => {
                to.push('"');
                escape(text, to);
                to.push('"');
                if &**datatype != STRING {
                    to.push_str("^^<");
                    to.push_str(datatype);
                    to.push('>');
                }
            }
        }
        if let Some(graph) = &self.graph {
            to.push(' ');
            graph.write(to, name);
        }
        to.push_str(" .\n");
    }
}

/// As canonical N-Quads has it: short escapes where there are any, `\u` for the other control characters and for
/// U+FFFE and U+FFFF, everything else as it is.
fn escape(text: &str, to: &mut String) {
    for c in text.chars() {
        match c {
            '\u{8}' => to.push_str("\\b"),
            '\t' => to.push_str("\\t"),
            '\n' => to.push_str("\\n"),
            '\u{c}' => to.push_str("\\f"),
            '\r' => to.push_str("\\r"),
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\0'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}' => {
                // writing to a text cannot fail
                let _written = write!(to, "\\u{:04X}", u32::from(c));
            }
            c => to.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_as_canonical_n_quads_has_it() {
        let mut to = String::new();
        escape("a\u{8}\t\n\u{c}\r\"\\\u{0}\u{7f}\u{80}\u{fffe}š😀", &mut to);
        assert_eq!(to, "a\\b\\t\\n\\f\\r\\\"\\\\\\u0000\\u007F\u{80}\\uFFFEš😀");
    }
}
