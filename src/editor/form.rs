//! The fields of the listing's form: each with its label, what is wrong with it, and what a coordinator said of it.

use super::{check::Finding, draft::Draft, merge, toolbar, words};
use crate::{
    i18n::{Locale, Localizer, msg},
    ui::{
        escaped,
        form::{Choice, hint_view, options, picks},
        icon::Icon,
    },
};
use leptos::prelude::*;

/// What fields are drawn from.
pub struct Fields<'a> {
    pub l: &'a Localizer,
    pub draft: &'a Draft,
    /// What is said now: all of it once somebody wanted to publish, before that only what is wrong.
    pub findings: &'a [Finding],
    /// A coordinator's, by groups of fields.
    pub comments: &'a [(String, String)],
}

/// A field to type one line into.
#[derive(Default)]
pub struct Line {
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    /// HTML's `type`; empty is `text`.
    pub kind: &'static str,
    pub inputmode: Option<&'static str>,
    /// The language of what is typed.
    pub lang: Option<Locale>,
}

impl Fields<'_> {
    fn problem(&self, name: &str) -> Option<String> {
        let finding = self.findings.iter().find(|finding| finding.field == name)?;
        Some(words::problem(self.l, finding.problem))
    }

    /// The place for what is wrong with a field, empty while nothing is: the page fills it in while somebody types.
    fn said(&self, name: &str) -> AnyView {
        let problem = self.problem(name);
        let silent = problem.is_none();
        view! {
            <p class="field-problem" id=format!("{name}-problem") hidden=silent><Icon name="warning"/><span>{problem}</span></p>
        }
        .into_any()
    }

    /// What a coordinator said of a field.
    pub fn comment(&self, name: &str) -> AnyView {
        let group = merge::group(name);
        // once for each group, at its first field
        let first = group == name || matches!((group, name), (merge::WHEN, "when-0-date"));
        let words = self.comments.iter().find(|(field, _)| first && field == group).map(|(_, words)| words.clone());
        words
            .map(|words| {
                view! { <p class="note strong"><Icon name="info"/><span><strong>{self.l.t(msg::EditorComment)}</strong>" "{words}</span></p> }
            })
            .into_any()
    }

    fn invalid(&self, name: &str) -> Option<&'static str> {
        self.problem(name).map(|_| "true")
    }

    /// One line.
    pub fn line(&self, line: Line) -> AnyView {
        let Line { name, label, hint, kind, inputmode, lang } = line;
        let described = described(&name, hint.is_some());
        view! {
            <div class="field">
                <label for=name.clone()>{label}</label>
                {self.comment(&name)}
                <input
                    id=name.clone()
                    name=name.clone()
                    type=if kind.is_empty() { "text" } else { kind }
                    value=self.draft.get(&name).to_owned()
                    autocomplete="off"
                    inputmode=inputmode
                    lang=lang.map(Locale::as_str)
                    aria-invalid=self.invalid(&name)
                    aria-describedby=described
                />
                {self.said(&name)}
                {hint_view(&name, hint)}
            </div>
        }
        .into_any()
    }

    /// Several lines.
    pub fn area(&self, name: String, label: String, hint: Option<String>, lang: Locale) -> AnyView {
        let described = described(&name, hint.is_some());
        // a browser drops the first line break inside; Leptos 0.8 does not escape what is inside
        let text = format!("\n{}", escaped(self.draft.get(&name)));
        view! {
            <div class="field">
                <label for=name.clone()>{label}</label>
                {self.comment(&name)}
                {toolbar::view(self.l, &name)}
                <textarea
                    id=name.clone()
                    name=name.clone()
                    rows="8"
                    lang=lang.as_str()
                    aria-invalid=self.invalid(&name)
                    aria-describedby=described
                    inner_html=text
                ></textarea>
                {self.said(&name)}
                {hint_view(&name, hint)}
            </div>
        }
        .into_any()
    }

    /// One of many, behind a list. `first` is said while nothing is chosen.
    pub fn select(
        &self,
        name: &str,
        label: String,
        first: Option<String>,
        groups: Vec<(String, Vec<Choice>)>,
    ) -> AnyView {
        let chosen = self.draft.get(name);
        let groups: Vec<_> = groups
            .into_iter()
            .map(|(label, choices)| {
                let options = options(choices, chosen);
                if label.is_empty() { options } else { view! { <optgroup label=label>{options}</optgroup> }.into_any() }
            })
            .collect();
        view! {
            <div class="field">
                <label for=name.to_owned()>{label}</label>
                {self.comment(name)}
                <select id=name.to_owned() name=name.to_owned() aria-invalid=self.invalid(name) aria-describedby=described(name, false)>
                    {first.map(|words| view! { <option value="">{words}</option> })}
                    {groups}
                </select>
                {self.said(name)}
            </div>
        }
        .into_any()
    }

    /// One of a few, all in view.
    pub fn radios(&self, name: &str, legend: String, choices: Vec<Choice>) -> AnyView {
        let chosen = self.draft.get(name);
        let rows: Vec<_> = choices
            .into_iter()
            .map(|(value, words)| {
                let checked = value == chosen;
                view! { <label class="choice"><input type="radio" name=name.to_owned() value=value checked=checked/><span>{words}</span></label> }
            })
            .collect();
        view! {
            <fieldset class="field" aria-describedby=format!("{name}-problem")>
                <legend>{legend}</legend>
                {self.comment(name)}
                {rows}
                {self.said(name)}
            </fieldset>
        }
        .into_any()
    }

    /// Any of many.
    pub fn checks(&self, name: &str, legend: String, choices: Vec<Choice>) -> AnyView {
        view! {
            <fieldset class="field" aria-describedby=format!("{name}-problem")>
                <legend>{legend}</legend>
                {self.comment(name)}
                {self.picks(name, choices)}
                {self.said(name)}
            </fieldset>
        }
        .into_any()
    }

    /// Any of many, without a heading of their own.
    pub fn picks(&self, name: &str, choices: Vec<Choice>) -> AnyView {
        picks(name, choices, |value| self.draft.has(name, value))
    }

    /// Yes or no.
    pub fn tick(&self, name: &str, value: &'static str, label: String) -> AnyView {
        let checked = !self.draft.get(name).is_empty();
        view! {
            <label class="choice"><input type="checkbox" name=name.to_owned() value=value checked=checked/><span>{label}</span></label>
        }
        .into_any()
    }
}

fn described(name: &str, hint: bool) -> String {
    if hint { format!("{name}-problem {name}-hint") } else { format!("{name}-problem") }
}
