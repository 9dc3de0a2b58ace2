//! Variables: the code gives a sentence those of English, no others.

use super::{Finding, files::Language};
use crate::i18n::syntax::Node;

pub(super) fn check<'s>(language: &Language<'s>, english: &Language<'s>, findings: &mut Vec<Finding>) {
    for (&id, text) in &language.messages {
        if !english.messages.contains_key(&id) {
            continue;
        }
        let (known, used) = (english.variables(id), language.variables(id));
        for unknown in used.difference(&known) {
            let known: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
            let known = if known.is_empty() { "no variables".into() } else { known.join(", ") };
            let message = format!("`{id}` has no variable ${unknown}: English has {known}");
            // where it stands, unless it comes from a message inside this one
            let mut at = None;
            text.walk(|node| {
                if let Node::Variable(name) = node
                    && name == *unknown
                {
                    at = at.or(Some(name));
                }
            });
            findings.push(at.map_or_else(|| text.error(message.clone()), |at| text.error_at(at, message.clone())));
        }
        for missing in known.difference(&used) {
            findings.push(text.error(format!("`{id}` leaves out the variable ${missing}")));
        }
    }
}
