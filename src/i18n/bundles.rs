//! The words of all languages, ready to be said.

use super::{Locale, functions, localizer::Mode, pseudo};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};
use unic_langid::LanguageIdentifier;

/// A parsed file, with the language it is in.
pub(super) type Resource = (Locale, Arc<FluentResource>);

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The words of all languages. Never changes: live editing puts another one in its place.
pub(super) struct Bundles {
    /// In the order of [`Locale::ALL`]
    languages: [Bundle; Locale::ALL.len()],
    pseudo: Bundle,
    /// What has been complained about: a page that is asked for a thousand times would fill the log
    reported: Mutex<HashSet<(Locale, String)>>,
}

impl Bundles {
    pub(super) fn new(resources: &[Resource]) -> Self {
        let mut pseudo = bundle(Locale::En, resources);
        pseudo.set_transform(Some(pseudo::transform));
        Self { languages: Locale::ALL.map(|locale| bundle(locale, resources)), pseudo, reported: Mutex::default() }
    }

    /// Says a sentence in `locale`, else in English; its key where English lacks it too, which only live editing can bring
    /// about.
    pub(super) fn say(
        &self,
        locale: Locale,
        mode: Mode,
        key: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> String {
        let id = || attribute.map_or_else(|| key.to_owned(), |attribute| format!("{key}.{attribute}"));
        match mode {
            Mode::Keys => return id(),
            Mode::Pseudo => {
                let said = say(&self.pseudo, key, attribute, arguments);
                return said.map_or_else(id, |(text, _)| pseudo::bracket(&text));
            }
            Mode::Plain => {}
        }
        for speaking in [locale, Locale::En] {
            if let Some((text, errors)) = say(&self.languages[speaking as usize], key, attribute, arguments) {
                if !errors.is_empty() {
                    self.report(speaking, &id(), &format!("has mistakes: {}", list(&errors)));
                }
                return text;
            }
            self.report(speaking, &id(), "is missing");
        }
        id()
    }

    fn report(&self, locale: Locale, id: &str, what: &str) {
        // a thread that panicked here left a set that is still good
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.insert((locale, id.to_owned())) {
            tracing::warn!("locales/{locale}: `{id}` {what}");
        }
    }
}

fn bundle(locale: Locale, resources: &[Resource]) -> Bundle {
    let language = match locale {
        // whose numbers and dates English is written with
        Locale::En => "en-GB".parse(),
        other => other.as_str().parse(),
    };
    // the four names are well formed, as a test shows; a default language would only choose plural forms differently
    let mut bundle = Bundle::new_concurrent(vec![language.unwrap_or_else(|_| LanguageIdentifier::default())]);
    // else U+2068 and U+2069 surround every value; all four languages run from left to right
    bundle.set_use_isolating(false);
    functions::register(&mut bundle, locale);
    for (_, resource) in resources.iter().filter(|(language, _)| *language == locale) {
        if let Err(errors) = bundle.add_resource(Arc::clone(resource)) {
            tracing::warn!("locales/{locale}: {}", list(&errors));
        }
    }
    bundle
}

/// `None` where the bundle has no such sentence.
fn say(
    bundle: &Bundle,
    key: &str,
    attribute: Option<&str>,
    arguments: &FluentArgs<'_>,
) -> Option<(String, Vec<FluentError>)> {
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    Some((text, errors))
}

fn list(errors: &[FluentError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
