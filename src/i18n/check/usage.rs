//! Which sentences the code says: those whose type it names as `msg::Name`.

use super::{Finding, files::Language};
use crate::i18n::syntax::{Id, Node};
use std::{
    collections::{BTreeSet, HashSet},
    fs, io,
    path::Path,
};

const MODULE: &str = "msg::";

/// The names after `msg::` in every Rust file under `folder`.
pub(super) fn used_types(folder: &Path) -> io::Result<HashSet<String>> {
    let mut used = HashSet::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            used.extend(used_types(&path)?);
        } else if path.extension().is_some_and(|end| end == "rs") {
            collect(&fs::read_to_string(&path)?, &mut used);
        }
    }
    Ok(used)
}

/// Reads code without parsing it: a name in a string would count too, which only keeps an unused sentence unnoticed.
fn collect(code: &str, used: &mut HashSet<String>) {
    // comments speak of sentences, and do not say them
    let code: String =
        code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|l| [l, "\n"]).collect();
    for (at, _) in code.match_indices(MODULE) {
        // another module whose name ends so
        if code[..at].ends_with(is_name) {
            continue;
        }
        let rest = &code[at + MODULE.len()..];
        let names = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name = name.trim_start();
            let end = name.find(|c| !is_name(c)).unwrap_or(name.len());
            used.insert(name[..end].to_owned());
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Reports the sentences that neither the code nor another sentence says.
pub(super) fn check(english: &Language<'_>, used: &HashSet<String>, findings: &mut Vec<Finding>) {
    let mut inside: BTreeSet<Id<'_>> = BTreeSet::new();
    for text in english.messages.values().chain(english.terms.values()) {
        text.walk(|node| {
            if let Node::Message(id) = node {
                inside.insert(id);
            }
        });
    }
    for (id, text) in &english.messages {
        if !inside.contains(id) && !used.contains(&id.type_name()) {
            findings
                .push(text.warning(format!("`{id}` is not used: nothing in the code says msg::{}", id.type_name())));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_however_they_are_reached() {
        let code = "l.t(msg::One)\nl.t(crate::i18n::msg::Two { count: 2.into() })\n\
                    use crate::i18n::msg::{Three, Four as Other,\n    Five};\n\
                    // msg::Six\n/// msg::Seven\nother_msg::Eight(); msg::";
        let mut used = HashSet::new();
        collect(code, &mut used);
        used.remove("");
        let expected = ["One", "Two", "Three", "Four", "Five"].map(str::to_owned);
        assert_eq!(used, HashSet::from(expected));
    }
}
