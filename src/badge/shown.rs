//! What other pages show of a badge.

use super::{
    model::{Content, Shown},
    words,
};
use crate::{
    city::model::City,
    i18n::{Locale, Localizer, msg},
};
use leptos::prelude::*;

/// The `lang` of words that are in another language than the page.
#[must_use]
pub fn lang(l: &Localizer, locale: Locale) -> Option<&'static str> {
    (locale != l.locale()).then(|| locale.as_str())
}

/// A badge's picture with its alternative text, `size` pixels wide.
pub fn picture(l: &Localizer, badge: &Shown, size: u16) -> AnyView {
    drawing(l, &badge.version.content, badge.picture(), size)
}

/// The picture at an address, with the alternative text of what it is the picture of, `size` pixels wide.
pub fn drawing(l: &Localizer, content: &Content, src: String, size: u16) -> AnyView {
    let (locale, alt) = words::alternative(l, content, content.text(l.locale()));
    let lang = locale.and_then(|locale| lang(l, locale));
    view! { <img src=src alt=alt lang=lang width=size.to_string() height=size.to_string()/> }.into_any()
}

/// What is to be seen on a badge's picture, in words.
#[must_use]
pub fn alternative(l: &Localizer, content: &Content) -> String {
    words::alternative(l, content, content.text(l.locale())).1
}

/// How many of its tasks one does; nothing where there is only one.
#[must_use]
pub fn enough(l: &Localizer, content: &Content) -> Option<String> {
    let (needed, all) = (content.needed(), content.tasks.len());
    match all {
        0 | 1 => None,
        _ if needed == all => Some(l.t(msg::BadgeTasksAll)),
        _ => Some(l.t(msg::BadgeTasksSome { needed: needed.into(), all: all.into() })),
    }
}

/// What one does for it, in short: a list.
pub(super) fn tasks(l: &Localizer, content: &Content, with_details: bool) -> AnyView {
    let rows: Vec<_> = content
        .tasks
        .iter()
        .filter_map(|task| {
            let (locale, words) = task.text(l.locale(), content.locale)?;
            let times = (task.times > 1).then(|| l.t(msg::BadgeTimes { count: u32::from(task.times).into() }));
            let by = with_details.then(|| words::confirmed_by(l, task.checked_by));
            let facts: Vec<String> = [times, by].into_iter().flatten().collect();
            let facts = (!facts.is_empty()).then(|| view! { <br/><span class="quiet">{facts.join(" · ")}</span> });
            Some(view! { <li><span lang=lang(l, locale)>{words.to_owned()}</span>{facts}</li> })
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <ul class="skills">{rows}</ul> }).into_any()
}

/// The badges that a listing leads to, for its page.
pub fn leads_to(l: &Localizer, city: &City, badges: &[Shown]) -> AnyView {
    let blocks: Vec<_> = badges
        .iter()
        .filter_map(|badge| {
            let content = &badge.version.content;
            let (locale, text) = content.text(l.locale())?;
            let lang = lang(l, locale);
            let href = city.href(l.locale(), &format!("badges/{}", badge.id));
            Some(view! {
                <div class="badge-block">
                    {picture(l, badge, 88)}
                    <div>
                        <h3><a href=href lang=lang>{text.name.clone()}</a></h3>
                        <p lang=lang>{text.description.clone()}</p>
                        {enough(l, content).map(|words| view! { <p class="quiet">{words}</p> })}
                        {tasks(l, content, false)}
                    </div>
                </div>
            })
        })
        .collect();
    (!blocks.is_empty()).then(|| view! { <h2>{l.t(msg::BadgeLeadsHeading)}</h2>{blocks} }).into_any()
}
