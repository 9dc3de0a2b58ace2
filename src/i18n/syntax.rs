//! Looking into .ftl files: what a sentence refers to, how it is called in Rust, and where it stands.
//!
//! Shared by the build script (`codegen`) and by `locales check`, so that both see the same.

use fluent_syntax::{
    ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant},
    parser::{ErrorKind, ParserError},
};
use std::collections::BTreeSet;

/// A message's value, or one of its attributes.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Id<'s> {
    pub key: &'s str,
    pub attribute: Option<&'s str>,
}

impl std::fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.key),
            None => f.write_str(self.key),
        }
    }
}

impl Id<'_> {
    /// The name of its type: `search-title` is `SearchTitle`, `search-title.hint` is `SearchTitleAttrHint`.
    pub fn type_name(self) -> String {
        let mut name = pascal(self.key);
        if let Some(attribute) = self.attribute {
            name.push_str("Attr");
            name.push_str(&pascal(attribute));
        }
        name
    }
}

/// What one meets while walking through a pattern.
pub enum Node<'p, 's> {
    Variable(&'s str),
    Message(Id<'s>),
    Term(Id<'s>),
    Function { name: &'s str },
    Select { selector: &'p InlineExpression<&'s str>, variants: &'p [Variant<&'s str>] },
}

/// Shows `visit` everything inside `pattern`, in the order of the file.
pub fn walk<'p, 's>(pattern: &'p Pattern<&'s str>, visit: &mut impl FnMut(Node<'p, 's>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression<'p, 's>(expression: &'p Expression<&'s str>, visit: &mut impl FnMut(Node<'p, 's>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            visit(Node::Select { selector, variants });
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'p, 's>(inline: &'p InlineExpression<&'s str>, visit: &mut impl FnMut(Node<'p, 's>)) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => visit(Node::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            visit(Node::Message(Id { key: id.name, attribute: attribute.as_ref().map(|a| a.name) }));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            visit(Node::Term(Id { key: id.name, attribute: attribute.as_ref().map(|a| a.name) }));
            if let Some(arguments) = arguments {
                walk_arguments(arguments, visit);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Node::Function { name: id.name });
            walk_arguments(arguments, visit);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
    }
}

fn walk_arguments<'p, 's>(arguments: &'p CallArguments<&'s str>, visit: &mut impl FnMut(Node<'p, 's>)) {
    // named arguments are literals by the grammar
    for argument in &arguments.positional {
        walk_inline(argument, visit);
    }
}

/// The variables that a pattern needs, including those of the messages inside it, which `find` finds.
///
/// Terms bring none: they see only what is handed to them in the sentence.
pub fn variables<'p, 's: 'p>(
    pattern: &'p Pattern<&'s str>,
    find: &impl Fn(Id<'s>) -> Option<&'p Pattern<&'s str>>,
) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    // a message that contains itself must not hang the build
    let mut seen = BTreeSet::new();
    let mut waiting = vec![pattern];
    while let Some(pattern) = waiting.pop() {
        walk(pattern, &mut |node| match node {
            Node::Variable(name) => {
                found.insert(name);
            }
            Node::Message(id) => {
                if seen.insert(id) {
                    waiting.extend(find(id));
                }
            }
            Node::Term(_) | Node::Function { .. } | Node::Select { .. } => {}
        });
    }
    found
}

/// `places-left` and `placesLeft` are both `PlacesLeft`.
fn pascal(name: &str) -> String {
    words(name).map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

/// The words of an identifier, none of them empty. Identifiers are ASCII by the grammar, so that bytes can be cut.
pub fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(['-', '_'])
        .flat_map(|part| {
            let starts = part.char_indices().filter(|&(at, c)| at > 0 && c.is_ascii_uppercase()).map(|(at, _)| at);
            let ends = starts.clone().chain([part.len()]);
            [0].into_iter().chain(starts).zip(ends).map(|(start, end)| &part[start..end])
        })
        .filter(|word| !word.is_empty())
}

/// Line and column of a byte of `source`, both from 1; columns are counted in characters, as editors do.
pub fn position(source: &str, offset: usize) -> (usize, usize) {
    let before = &source[..source.floor_char_boundary(offset)];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// What is wrong, for a person who does not know the grammar.
pub fn explain(error: &ParserError) -> String {
    match &error.kind {
        ErrorKind::MissingDefaultVariant => "one of the forms must be the default: write * before it, *[other]".into(),
        ErrorKind::MultipleDefaultVariants => "two forms are marked as the default with *, only one may be".into(),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            format!("`{entry_id}` has no text after the =")
        }
        ErrorKind::UnbalancedClosingBrace => "a } without its {".into(),
        ErrorKind::ExpectedToken(token) => format!("a `{token}` is expected here"),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "a name is expected here: a letter first; lines that continue a text are indented".into()
        }
        ErrorKind::UnterminatedStringLiteral => "this \" has no closing \"".into(),
        ErrorKind::ExpectedInlineExpression => "inside { } goes a $variable, a -term or a \"text\"".into(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::{ast::Entry, parser::parse};
    use proptest::prelude::*;

    #[test]
    fn names_in_rust() {
        let name = |key, attribute| Id { key, attribute }.type_name();
        assert_eq!(name("search-title", None), "SearchTitle");
        assert_eq!(name("error404title", None), "Error404title");
        assert_eq!(name("error-404-title", None), "Error404Title");
        assert_eq!(name("a--b_c", None), "ABC");
        assert_eq!(name("search-title", Some("ariaLabel")), "SearchTitleAttrAriaLabel");
    }

    #[test]
    fn positions_count_characters() {
        let source = "a\nšč = x\n";
        assert_eq!(position(source, 0), (1, 1));
        assert_eq!(position(source, 2), (2, 1));
        assert_eq!(position(source, source.find('=').unwrap()), (2, 4));
        assert_eq!(position(source, source.len()), (3, 1));
        assert_eq!(position(source, 3), (2, 1), "inside a character");
        assert_eq!(position(source, 999), (3, 1), "beyond the end");
    }

    #[test]
    fn variables_come_from_every_form_and_every_message_inside() {
        let source =
            "a = { NUMBER($n) -> \n [one] { b } \n *[other] { -t } { $x } \n }\nb = { $y } { a }\n-t = { $z }\n";
        let resource = parse(source).expect("it is well formed");
        let find = |id: Id<'_>| {
            resource.body.iter().find_map(|entry| match entry {
                Entry::Message(message) if message.id.name == id.key => message.value.as_ref(),
                _ => None,
            })
        };
        let pattern = find(Id { key: "a", attribute: None }).expect("it is there");
        assert_eq!(variables(pattern, &find), ["n", "x", "y"].into());
    }

    proptest! {
        #[test]
        fn names_are_identifiers(key in "[a-zA-Z][a-zA-Z0-9_-]{0,20}") {
            let name = Id { key: &key, attribute: None }.type_name();
            prop_assert!(name.starts_with(|c: char| c.is_ascii_uppercase()), "{name}");
            prop_assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "{name}");
        }

        #[test]
        fn every_byte_has_a_position(source in "[aš\n]{0,30}", offset in 0_usize..70) {
            let (line, column) = position(&source, offset);
            prop_assert!(line <= source.matches('\n').count() + 1);
            prop_assert!(column <= source.chars().count() + 1);
        }
    }
}
