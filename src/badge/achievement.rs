//! A badge as the standard has it: the class Achievement, the same in every credential and at its own address.

use super::{model::Version, words};
use crate::{
    city::model::City,
    i18n::{Locale, Localizer},
    open_badges::issue::{Achievement, Alignment},
    search::answer::concept_words,
    server::state::AppState,
};

/// The address of a version, which never changes what it says.
#[must_use]
pub fn address(origin: &str, id: &str, version: i64) -> String {
    format!("{origin}/badges/{id}/{version}")
}

/// The address of a skill.
#[must_use]
pub fn skill(origin: &str, slug: &str) -> String {
    format!("{origin}/skills/{slug}")
}

/// A version in a reader's language, or the one that it was written in. None where it is whole in neither, which
/// publishing does not let happen.
#[must_use]
pub fn of(state: &AppState, l: &Localizer, city: &City, id: &str, version: &Version) -> Option<Achievement> {
    let content = &version.content;
    let (locale, text) = content.text(l.locale())?;
    let origin = state.config.origin();
    let vocabulary = &state.directory().vocabulary;
    let (_, alt) = words::alternative(l, content, Some((locale, text)));
    let alignments = content.skills.iter().map(|slug| Alignment {
        name: concept_words(vocabulary, slug, l),
        url: skill(origin, slug),
        framework: None,
        description: None,
    });
    let address = address(origin, id, version.number);
    Some(Achievement {
        name: text.name.clone(),
        description: text.description.clone(),
        criteria: criteria(&text.criteria, content, locale),
        criteria_url: Some(format!("{origin}{}", city.href(locale, &format!("badges/{id}")))),
        image: Some((format!("{address}.svg"), alt)),
        kind: Some("Badge".into()),
        language: Some(locale.as_str().into()),
        tags: Vec::new(),
        alignments: alignments.collect(),
        version: Some(version.number.to_string()),
        id: address,
    })
}

/// What has to be done, with the tasks below it as a list.
fn criteria(text: &str, content: &super::model::Content, locale: Locale) -> String {
    let tasks = content.tasks.iter().filter_map(|task| task.text(locale, content.locale));
    let tasks: Vec<String> = tasks.map(|(_, words)| format!("- {}", words.replace('\n', " "))).collect();
    if tasks.is_empty() { text.to_owned() } else { format!("{text}\n\n{}", tasks.join("\n")) }
}
