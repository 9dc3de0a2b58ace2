//! The fields of an organisation's forms, and what they take. Each check leaves a message at the field and goes on with the
//! next.

use super::organisation_store::Profile;
use crate::{
    account::forms,
    i18n::{Locale, Localizer, msg},
    ui::form::{TextArea, TextField, Typed},
};
use std::ops::RangeInclusive;

/// Characters of an organisation's name.
const NAME_LENGTH: RangeInclusive<usize> = 2..=80;
/// Characters of everything that has several lines.
pub const WORDS_LENGTH: usize = 1_000;
/// Characters of a web address.
const URL_LENGTH: usize = 300;

/// The name of the field with what an organisation says of itself in a language.
#[must_use]
pub const fn about_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "about-en",
        Locale::Lt => "about-lt",
        Locale::Sl => "about-sl",
        Locale::It => "about-it",
    }
}

/// What it is called.
pub fn name_field(l: &Localizer, value: &str) -> TextField {
    TextField {
        name: "name",
        label: l.t(msg::OrganisationNameLabel),
        autocomplete: "organization",
        max_length: Some(*NAME_LENGTH.end()),
        value: value.to_owned(),
        ..TextField::default()
    }
}

/// Where else it can be found and written to; both may stay empty.
pub fn contact_fields(l: &Localizer, profile: &Profile) -> [TextField; 2] {
    [
        TextField {
            name: "url",
            label: l.t(msg::OrganisationUrlLabel),
            hint: Some(l.t(msg::OrganisationUrlHint)),
            kind: "url",
            autocomplete: "url",
            max_length: Some(URL_LENGTH),
            value: profile.url.clone().unwrap_or_default(),
            optional: true,
            ..TextField::default()
        },
        TextField {
            hint: Some(l.t(msg::OrganisationEmailHint)),
            value: profile.email.clone().unwrap_or_default(),
            optional: true,
            ..TextField::email("email", l.t(msg::OrganisationEmailLabel), "off")
        },
    ]
}

/// How somebody of the city can see that it exists.
pub fn evidence_field(l: &Localizer, value: &str) -> TextArea {
    TextArea {
        name: "evidence",
        label: l.t(msg::OrganisationEvidenceLabel),
        hint: Some(l.t(msg::OrganisationEvidenceHint)),
        max_length: WORDS_LENGTH,
        value: value.to_owned(),
        required: true,
        ..TextArea::default()
    }
}

/// Reads fields, and notes what is wrong with them.
pub struct Reading<'a> {
    pub typed: &'a mut Typed,
    pub l: &'a Localizer,
}

impl Reading<'_> {
    /// What an organisation says of itself, in these languages: in one of them at least.
    pub fn profile(&mut self, locales: &[Locale]) -> Profile {
        let name = self.name("name");
        let about = locales.iter().map(|&locale| (locale, self.words(about_name(locale), false)));
        let mut profile = Profile { name, about: about.collect(), ..Profile::default() };
        profile.about.retain(|_, words| !words.is_empty());
        if let (true, Some(first)) = (profile.about.is_empty(), locales.first()) {
            let problem =
                if locales.len() > 1 { self.l.t(msg::ProblemAboutMissing) } else { self.l.t(msg::ProblemRequired) };
            self.typed.problem(about_name(*first), problem);
        }
        profile.url = self.url("url");
        profile.email = self.email("email");
        profile
    }

    /// One line.
    fn name(&mut self, field: &str) -> String {
        let name: String = self.typed.fields.text(field).split_whitespace().collect::<Vec<_>>().join(" ");
        let length = name.chars().count();
        if name.is_empty() {
            self.typed.problem(field, self.l.t(msg::ProblemRequired));
        } else if !NAME_LENGTH.contains(&length) {
            self.typed.problem(field, self.l.t(msg::ProblemOrganisationName));
        }
        name
    }

    /// Several lines.
    pub fn words(&mut self, field: &str, required: bool) -> String {
        // browsers count a line break once and send it as two characters
        let words = self.typed.fields.text(field).replace("\r\n", "\n");
        if required && words.is_empty() {
            self.typed.problem(field, self.l.t(msg::ProblemRequired));
        } else if words.chars().count() > WORDS_LENGTH {
            self.typed.problem(field, self.l.t(msg::ProblemWordsLong { count: WORDS_LENGTH.into() }));
        }
        words
    }

    fn url(&mut self, field: &str) -> Option<String> {
        let url = Some(self.typed.fields.text(field).to_owned()).filter(|url| !url.is_empty())?;
        if !is_web_address(&url) {
            self.typed.problem(field, self.l.t(msg::ProblemUrl));
        }
        Some(url)
    }

    fn email(&mut self, field: &str) -> Option<String> {
        if self.typed.fields.text(field).is_empty() {
            return None;
        }
        let email = forms::Reading { typed: &mut *self.typed, l: self.l }.email(field);
        email.map(|email| email.to_string())
    }
}

/// Whether it is the address of a page that everybody can open.
fn is_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let has_odd = text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\'));
    let is_named = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    text.chars().count() <= URL_LENGTH && is_named && !host.contains('@') && !has_odd
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_everybody_can_open() {
        for good in
            ["https://dirbtuves.example", "https://www.kodo.example:8443/apie?a=b#c", "https://ąžuolas.example/"]
        {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "http://dirbtuves.example",
            "dirbtuves.example",
            "https://",
            "https://localhost",
            "https://.example",
            "https://dirbtuves..example",
            "https://me@dirbtuves.example",
            "https://dirbtuves.example/a b",
            "https://dirbtuves.example/\"><script>",
            "javascript:alert(1)",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
        assert!(!is_web_address(&format!("https://dirbtuves.example/{}", "a".repeat(300))));
    }
}
