//! Forms: a label, a hint and a message at each field, and what was typed kept.

use super::icon::Icon;
use crate::{
    error::FieldProblem,
    i18n::{Locale, Localizer, msg},
    server::form::Fields,
};
use leptos::prelude::*;

/// Characters.
pub const LONGEST_PASSWORD: usize = 200;

/// What somebody typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub fields: Fields,
    pub problems: Vec<FieldProblem>,
}

impl Typed {
    /// Notes what is wrong with a field.
    pub fn problem(&mut self, field: &str, message: String) {
        self.problems.push(FieldProblem { field: field.to_owned(), message });
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.problems.is_empty()
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn message(&self, field: &str) -> Option<String> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.clone())
    }

    /// What is wrong with a field, to stand at it.
    pub fn said(&self, field: &str) -> AnyView {
        let id = problem_id(field);
        self.message(field)
            .map(|words| view! { <p class="field-problem" id=id><Icon name="warning"/><span>{words}</span></p> })
            .into_any()
    }

    /// The id of what [`Typed::said`] says, for the field's `aria-describedby`.
    #[must_use]
    pub fn described(&self, field: &str) -> Option<String> {
        self.problems.iter().any(|problem| problem.field == field).then(|| problem_id(field))
    }

    /// Above a form with mistakes, read out when the page comes.
    pub fn summary(&self, l: &Localizer) -> AnyView {
        let words = (!self.is_fine()).then(|| l.t(msg::FormProblems { count: self.problems.len().into() }));
        words
            .map(|words| view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{words}</span></p> })
            .into_any()
    }
}

/// Something to choose: its value and its words.
pub type Choice = (String, String);

/// What a list offers; `chosen` is the value of the one that is chosen.
pub fn options<V: Into<String>>(choices: Vec<(V, String)>, chosen: &str) -> AnyView {
    let option = |(value, words): (V, String)| {
        let value: String = value.into();
        let selected = value == chosen;
        view! { <option value=value selected=selected>{words}</option> }
    };
    choices.into_iter().map(option).collect_view().into_any()
}

/// Any of many; `is_chosen` tells of a value whether it is ticked.
pub fn picks(name: &str, choices: Vec<Choice>, is_chosen: impl Fn(&str) -> bool) -> AnyView {
    let picks: Vec<_> = choices
        .into_iter()
        .map(|(value, words)| {
            let checked = is_chosen(&value);
            view! {
                <label class="pick"><input type="checkbox" name=name.to_owned() value=value checked=checked/><span>{words}</span></label>
            }
        })
        .collect();
    view! { <div class="picks">{picks}</div> }.into_any()
}

/// What helps with the field of that id, below it.
pub fn hint_view(id: &str, hint: Option<String>) -> AnyView {
    hint.map(|words| view! { <p class="field-hint" id=hint_id(id)>{words}</p> }).into_any()
}

fn hint_id(id: &str) -> String {
    format!("{id}-hint")
}

fn problem_id(field: &str) -> String {
    format!("{field}-problem")
}

/// A field to type into.
#[derive(Clone, Debug, Default)]
pub struct TextField {
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    /// HTML's `type`; empty is `text`.
    pub kind: &'static str,
    /// HTML's `autocomplete`, so that the phone fills in what it knows.
    pub autocomplete: &'static str,
    /// HTML's `inputmode`, where the keyboard should not follow from the kind.
    pub inputmode: Option<&'static str>,
    pub max_length: Option<usize>,
    /// What stands in it when nothing was typed yet.
    pub value: String,
    /// It may stay empty.
    pub optional: bool,
}

impl TextField {
    /// For an address; `autocomplete` is `email` for one's own, `username` for the one to sign in with, `off` for another's.
    #[must_use]
    pub fn email(name: &'static str, label: String, autocomplete: &'static str) -> Self {
        Self { name, label, kind: "email", autocomplete, max_length: Some(254), ..Self::default() }
    }

    /// For a password; `autocomplete` is `current-password` or `new-password`.
    #[must_use]
    pub fn password(name: &'static str, label: String, hint: Option<String>, autocomplete: &'static str) -> Self {
        Self {
            name,
            label,
            hint,
            kind: "password",
            autocomplete,
            max_length: Some(LONGEST_PASSWORD),
            ..Self::default()
        }
    }

    /// The field with what was typed. Passwords are never sent back.
    pub fn view(self, typed: &Typed) -> AnyView {
        let Self { name, label, hint, kind, autocomplete, inputmode, max_length, value, optional } = self;
        let problem = typed.message(name);
        let value = match kind {
            "password" => String::new(),
            _ if typed.fields.has(name) => typed.fields.raw(name).to_owned(),
            _ => value,
        };
        let problem_id = problem_id(name);
        let described = describing((&problem, &problem_id), (&hint, &hint_id(name)));
        view! {
            <div class="field">
                <label for=name>{label}</label>
                <input
                    id=name
                    name=name
                    type=if kind.is_empty() { "text" } else { kind }
                    value=value
                    required=!optional
                    autocomplete=autocomplete
                    inputmode=inputmode
                    maxlength=max_length.map(|length| length.to_string())
                    aria-invalid=problem.is_some().then_some("true")
                    aria-describedby=described
                />
                {problem.map(|words| view! { <p class="field-problem" id=problem_id><Icon name="warning"/><span>{words}</span></p> })}
                {hint_view(name, hint)}
            </div>
        }
        .into_any()
    }
}

/// The ids of what is said about a field, the problem first.
fn describing(problem: (&Option<String>, &str), hint: (&Option<String>, &str)) -> Option<String> {
    let said: Vec<&str> = [problem, hint].into_iter().filter(|(words, _)| words.is_some()).map(|(_, id)| id).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// A field for several lines.
#[derive(Clone, Debug, Default)]
pub struct TextArea {
    pub name: &'static str,
    /// Where several forms of a page have a field of that name; else it is the name.
    pub id: Option<String>,
    pub label: String,
    pub hint: Option<String>,
    pub max_length: usize,
    /// What stands in it when nothing was typed yet.
    pub value: String,
    pub required: bool,
    /// The language to write in, where it is not the page's.
    pub lang: Option<&'static str>,
}

impl TextArea {
    /// The field with what was typed. Leptos 0.8 does not escape the text inside `<textarea>`: it is escaped here.
    pub fn view(self, typed: &Typed) -> AnyView {
        let Self { name, id, label, hint, max_length, value, required, lang } = self;
        let id = id.unwrap_or_else(|| name.to_owned());
        let problem = typed.message(name);
        let problem_id = problem_id(&id);
        let described = describing((&problem, &problem_id), (&hint, &hint_id(&id)));
        let hint = hint_view(&id, hint);
        let value = if typed.fields.has(name) { typed.fields.raw(name).to_owned() } else { value };
        // a browser drops the first line break inside
        let text = format!("\n{}", super::escaped(&value));
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <textarea
                    id=id
                    name=name
                    rows="5"
                    lang=lang
                    required=required
                    maxlength=max_length.to_string()
                    aria-invalid=problem.is_some().then_some("true")
                    aria-describedby=described
                    inner_html=text
                ></textarea>
                {problem.map(|words| view! { <p class="field-problem" id=problem_id><Icon name="warning"/><span>{words}</span></p> })}
                {hint}
            </div>
        }
        .into_any()
    }
}

/// A list of words to choose one of: each with its value. With what was chosen, else `chosen`.
pub fn select_field(
    name: &'static str,
    label: String,
    choices: Vec<(&'static str, String)>,
    chosen: &str,
    typed: &Typed,
) -> AnyView {
    let problem = typed.message(name);
    let problem_id = problem_id(name);
    let described = problem.is_some().then(|| problem_id.clone());
    let chosen = if typed.fields.has(name) { typed.fields.text(name) } else { chosen };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name aria-invalid=problem.is_some().then_some("true") aria-describedby=described>
                {options(choices, chosen)}
            </select>
            {problem.map(|words| view! { <p class="field-problem" id=problem_id><Icon name="warning"/><span>{words}</span></p> })}
        </div>
    }
    .into_any()
}

/// A list of languages to choose one of.
pub fn language_field(name: &'static str, label: String, offered: &[Locale], chosen: Locale, typed: &Typed) -> AnyView {
    let chosen = typed.fields.text(name).parse().unwrap_or(chosen);
    let described = typed.described(name);
    let options = offered
        .iter()
        .map(|locale| {
            view! {
                <option value=locale.as_str() lang=locale.as_str() selected=*locale == chosen>{locale.native_name()}</option>
            }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name aria-invalid=described.is_some().then_some("true") aria-describedby=described>{options}</select>
            {typed.said(name)}
        </div>
    }
    .into_any()
}
