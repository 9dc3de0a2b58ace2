//! The fields of the form, each with its label and what is wrong with it.

use super::form::Sheet;
use crate::{
    i18n::Locale,
    ui::{
        escaped,
        form::{self, Choice, hint_view, options},
        icon::Icon,
    },
};
use leptos::prelude::*;

/// A field to type into.
#[derive(Default)]
pub struct Line {
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub inputmode: Option<&'static str>,
    /// The language of what is typed.
    pub lang: Option<Locale>,
}

fn problem_id(name: &str) -> String {
    format!("{name}-problem")
}

/// What is wrong with a field, to stand at it.
pub fn said(sheet: &Sheet, name: &str) -> AnyView {
    let words = sheet.message(name).map(str::to_owned);
    words
        .map(|words| {
            view! { <p class="field-problem" id=problem_id(name)><Icon name="warning"/><span>{words}</span></p> }
        })
        .into_any()
}

fn described(sheet: &Sheet, name: &str, hint: bool) -> Option<String> {
    let problem = sheet.message(name).map(|_| problem_id(name));
    let hint = hint.then(|| format!("{name}-hint"));
    let ids: Vec<String> = [problem, hint].into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn invalid(sheet: &Sheet, name: &str) -> Option<&'static str> {
    sheet.message(name).map(|_| "true")
}

/// One line.
pub fn line(sheet: &Sheet, line: Line) -> AnyView {
    let Line { name, label, hint, inputmode, lang } = line;
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            <input
                id=name.clone()
                name=name.clone()
                type="text"
                value=sheet.get(&name).to_owned()
                autocomplete="off"
                inputmode=inputmode
                lang=lang.map(Locale::as_str)
                aria-invalid=invalid(sheet, &name)
                aria-describedby=described(sheet, &name, hint.is_some())
            />
            {said(sheet, &name)}
            {hint_view(&name, hint)}
        </div>
    }
    .into_any()
}

/// Several lines.
pub fn area(sheet: &Sheet, line: Line) -> AnyView {
    let Line { name, label, hint, lang, .. } = line;
    // a browser drops the first line break inside; Leptos 0.8 does not escape what is inside
    let text = format!("\n{}", escaped(sheet.get(&name)));
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            <textarea
                id=name.clone()
                name=name.clone()
                rows="4"
                lang=lang.map(Locale::as_str)
                aria-invalid=invalid(sheet, &name)
                aria-describedby=described(sheet, &name, hint.is_some())
                inner_html=text
            ></textarea>
            {said(sheet, &name)}
            {hint_view(&name, hint)}
        </div>
    }
    .into_any()
}

/// One of a list.
pub fn select(sheet: &Sheet, name: &str, label: String, choices: Vec<Choice>) -> AnyView {
    view! {
        <div class="field">
            <label for=name.to_owned()>{label}</label>
            <select id=name.to_owned() name=name.to_owned() aria-invalid=invalid(sheet, name) aria-describedby=described(sheet, name, false)>
                {options(choices, sheet.get(name))}
            </select>
            {said(sheet, name)}
        </div>
    }
    .into_any()
}

/// Any of many.
pub fn picks(sheet: &Sheet, name: &str, choices: Vec<Choice>) -> AnyView {
    let picks = form::picks(name, choices, |value| sheet.has(name, value));
    view! { {picks}{said(sheet, name)} }.into_any()
}

/// One of a few pictures: each with its value, its words and what is inside its SVG, of `view_box`.
pub fn pictures(
    sheet: &Sheet,
    name: &'static str,
    legend: String,
    view_box: &'static str,
    choices: Vec<(&'static str, String, String)>,
) -> AnyView {
    let picks: Vec<_> = choices
        .into_iter()
        .map(|(value, words, drawing)| {
            let checked = sheet.get(name) == value;
            let svg = format!("<svg viewBox=\"{view_box}\" aria-hidden=\"true\">{drawing}</svg>");
            view! {
                <label class="pick pick-picture" title=words>
                    <input type="radio" name=name value=value checked=checked aria-label=words.clone()/>
                    <span inner_html=svg></span>
                </label>
            }
        })
        .collect();
    view! { <fieldset class="field"><legend>{legend}</legend><div class="picks">{picks}</div></fieldset> }.into_any()
}
