//! Makes the types of the interface's sentences from `locales/en/*.ftl`. Runs in the build script (`build.rs`).
//!
//! A sentence used in the code but missing in English, or given without one of its variables, fails the build.
//! Another language that lacks it does not: a new English sentence must not stop the work until three people answer.
//! `locales check` reports those.

use super::syntax::{Id, explain, position, variables, words};
use fluent_syntax::{
    ast::{Comment, Entry, Message, Pattern, Resource},
    parser::parse,
    serializer::serialize,
};
use std::{collections::BTreeMap, fmt::Write};

/// A .ftl file.
pub struct File {
    /// As shown in errors.
    pub path: String,
    pub source: String,
}

/// Rust code: a type for each sentence of the files.
///
/// # Errors
///
/// The broken places, each as `path:line:col: error: what is wrong`.
pub fn messages(files: &[File]) -> Result<String, Vec<String>> {
    let mut errors = Vec::new();
    let mut parsed = Vec::new();
    for file in files {
        match parse(file.source.as_str()) {
            Ok(resource) => parsed.push(resource),
            Err((_, broken)) => errors.extend(broken.iter().map(|error| {
                let (line, column) = position(&file.source, error.pos.start);
                format!("{}:{line}:{column}: error: {}", file.path, explain(error))
            })),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let index = index(&parsed);
    let find = |id: Id<'_>| index.get(&id).map(|(_, pattern)| *pattern);
    let mut taken: BTreeMap<String, Id<'_>> = BTreeMap::new();
    let mut code = String::new();
    for (&id, &(message, pattern)) in &index {
        if let Some(other) = taken.insert(id.type_name(), id) {
            errors.push(format!("error: `{other}` and `{id}` would both be `msg::{}`; rename one", id.type_name()));
        }
        let fields: Vec<Field<'_>> = variables(pattern, &find).into_iter().map(Field::new).collect();
        if let Some([a, b]) = fields.array_windows().find(|[a, b]| a.name == b.name) {
            errors.push(format!("error: `${}` and `${}` of `{id}` are too alike; rename one", a.variable, b.variable));
        }
        write_type(&mut code, id, message, &fields);
    }
    if errors.is_empty() { Ok(code) } else { Err(errors) }
}

/// Rust code: every file with its language and name, to be built into the program.
pub fn embedded(files: &[(String, String, String)]) -> String {
    let mut code = String::from("&[\n");
    for (language, name, absolute_path) in files {
        put(&mut code, format_args!("    ({language:?}, {name:?}, include_str!({absolute_path:?})),\n"));
    }
    code.push_str("]\n");
    code
}

type Index<'p, 's> = BTreeMap<Id<'s>, (&'p Message<&'s str>, &'p Pattern<&'s str>)>;

/// The values and attributes of all messages. Of two with the same key the first counts; `locales check` reports them.
fn index<'p, 's>(parsed: &'p [Resource<&'s str>]) -> Index<'p, 's> {
    let mut index = Index::new();
    for entry in parsed.iter().flat_map(|resource| &resource.body) {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.iter().map(|pattern| (None, pattern));
        let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in value.chain(attributes) {
            index.entry(Id { key: message.id.name, attribute }).or_insert((message, pattern));
        }
    }
    index
}

/// A variable, and what it is called in Rust.
struct Field<'s> {
    variable: &'s str,
    name: String,
}

impl<'s> Field<'s> {
    fn new(variable: &'s str) -> Self {
        // those that somebody could call a variable
        const KEYWORDS: [&str; 18] = [
            "as", "do", "else", "final", "for", "if", "in", "loop", "match", "mod", "move", "priv", "pub", "ref",
            "type", "use", "where", "while",
        ];
        let name = snake(variable);
        let name = if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name };
        Self { variable, name }
    }
}

/// `places-left` and `placesLeft` are both `places_left`.
fn snake(name: &str) -> String {
    words(name).map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_")
}

fn write_type(code: &mut String, id: Id<'_>, message: &Message<&str>, fields: &[Field<'_>]) {
    let name = id.type_name();
    put(code, format_args!("#[doc = {:?}]\n#[derive(Clone, Debug)]\n", doc(message)));
    let generics = if fields.is_empty() { "" } else { "<'a>" };
    if fields.is_empty() {
        put(code, format_args!("pub struct {name};\n"));
    } else {
        put(code, format_args!("pub struct {name}<'a> {{\n"));
        for Field { variable, name } in fields {
            put(code, format_args!("    /// `${variable}`\n    pub {name}: FluentValue<'a>,\n"));
        }
        code.push_str("}\n");
    }
    put(
        code,
        format_args!(
            "impl<'a> Message<'a> for {name}{generics} {{\n    const KEY: &'static str = {:?};\n    \
             const ATTRIBUTE: Option<&'static str> = {:?};\n    fn arguments(self) -> FluentArgs<'a> {{\n",
            id.key, id.attribute
        ),
    );
    if fields.is_empty() {
        code.push_str("        FluentArgs::new()\n");
    } else {
        put(code, format_args!("        let mut arguments = FluentArgs::with_capacity({});\n", fields.len()));
        for Field { variable, name } in fields {
            put(code, format_args!("        arguments.set({variable:?}, self.{name});\n"));
        }
        code.push_str("        arguments\n");
    }
    code.push_str("    }\n}\n\n");
}

/// The comment and the English text, as the editor shows them over the type's name.
fn doc(message: &Message<&str>) -> String {
    let comment = message.comment.as_ref().map(|Comment { content }| content.join("\n")).unwrap_or_default();
    let bare = Message { comment: None, ..message.clone() };
    let text = serialize(&Resource { body: vec![Entry::Message(bare)] });
    format!("{comment}\n\n```text\n{text}```")
}

fn put(code: &mut String, text: std::fmt::Arguments<'_>) {
    // writing to a String cannot fail
    let _ = code.write_fmt(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made_from(source: &str) -> Result<String, Vec<String>> {
        messages(&[File { path: "en/a.ftl".into(), source: source.into() }])
    }

    #[test]
    fn a_sentence_without_variables_is_a_unit() {
        let code = made_from("# On top\nsearch-title = What can I do?\n").expect("it is well formed");
        assert!(code.contains("pub struct SearchTitle;"), "{code}");
        assert!(code.contains(r#"const KEY: &'static str = "search-title";"#), "{code}");
        assert!(code.contains("On top") && code.contains("What can I do?"), "{code}");
    }

    #[test]
    fn variables_are_fields() {
        let code =
            made_from("a = { $placesLeft ->\n [one] x\n *[other] { b }\n }\n  .hint = { $type }\nb = { $city }\n")
                .expect("it is well formed");
        assert!(code.contains("pub struct A<'a> {\n    /// `$city`\n    pub city: FluentValue<'a>,\n"), "{code}");
        assert!(code.contains("arguments.set(\"placesLeft\", self.places_left);"), "{code}");
        assert!(code.contains("pub struct AAttrHint<'a>") && code.contains("pub r#type:"), "{code}");
        assert!(code.contains("const ATTRIBUTE: Option<&'static str> = Some(\"hint\");"), "{code}");
    }

    #[test]
    fn names_of_fields() {
        for variable in ["placesLeft", "places-left", "places_left"] {
            assert_eq!(snake(variable), "places_left");
        }
    }

    #[test]
    fn terms_are_not_for_the_code() {
        assert_eq!(made_from("-brand = City of Learning\n"), Ok(String::new()));
    }

    #[test]
    fn what_is_broken_is_named_with_its_place() {
        assert_eq!(made_from("a = A\nb = { $x\n"), Err(vec!["en/a.ftl:3:1: error: a `}` is expected here".into()]));
    }

    #[test]
    fn names_that_meet_in_rust_are_refused() {
        assert!(made_from("a-b = x\naB = y\n").is_err());
        assert!(made_from("a = { $b-c } { $bC }\n").is_err());
    }

    #[test]
    fn files_are_built_in() {
        let code = embedded(&[("lt".into(), "a.ftl".into(), "/x/lt/a.ftl".into())]);
        assert_eq!(code, "&[\n    (\"lt\", \"a.ftl\", include_str!(\"/x/lt/a.ftl\")),\n]\n");
    }
}
