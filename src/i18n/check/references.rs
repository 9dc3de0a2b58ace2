//! Messages, terms and functions inside a sentence that do not exist: a reader would see their names.

use super::{Finding, files::Language};
use crate::i18n::{functions, syntax::Node};
use std::collections::BTreeSet;

pub(super) fn check(language: &Language<'_>, findings: &mut Vec<Finding>) {
    let mut wanted_terms = BTreeSet::new();
    for text in language.messages.values().chain(language.terms.values()) {
        text.walk(|node| match node {
            Node::Message(id) if !language.messages.contains_key(&id) => {
                findings.push(text.error_at(id.key, format!("there is no message `{id}` in this language")));
            }
            Node::Term(id) => {
                wanted_terms.insert(id.key);
                if !language.terms.contains_key(&id) {
                    findings.push(text.error_at(id.key, format!("there is no term `-{id}` in this language")));
                }
            }
            Node::Function { name } if !functions::NAMES.contains(&name) => {
                let known = functions::NAMES.join(", ");
                findings.push(text.error_at(name, format!("there is no function {name}(), only {known}()")));
            }
            _ => {}
        });
    }
    for (id, text) in language.terms.iter().filter(|(id, _)| id.attribute.is_none()) {
        if !wanted_terms.contains(id.key) {
            findings.push(text.warning(format!("the term `-{id}` is used by no sentence")));
        }
    }
}
