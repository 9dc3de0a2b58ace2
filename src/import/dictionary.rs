//! What people write for a choice, in any of our languages: "kas savaitę" is `weekly`, "Robotika" is `robotics`.

use super::{guess::plain, words};
use crate::{
    city::model::City,
    concept::model::Scheme,
    directory::Directory,
    editor::{
        rule::{DAYS, Repeat},
        words as editor_words,
    },
    i18n::{Catalogue, Locale, Localizer, Mode, msg},
    opportunity::{
        listing::Venue,
        model::{AttendanceMode, Kind, PricePer, Promotion, RegistrationPolicy},
        wording,
    },
};
use std::{collections::HashMap, sync::Arc};

/// Languages that we have names for.
const LANGUAGES: &[&str] = &[
    "en", "lt", "sl", "it", "ru", "pl", "uk", "be", "de", "fr", "es", "hr", "sr", "bs", "sq", "mk", "ar", "sc", "pt",
    "ro", "tr", "zh", "sgn",
];
/// Other words for a choice: field, choice, words without case and diacritics.
const OTHERS: &[(&str, &str, &[&str])] = &[
    ("attendance", "in-person", &["in person", "onsite", "on site", "gyvai", "kontaktiniu budu", "v zivo", "dal vivo"]),
    (
        "attendance",
        "online",
        &["remote", "virtual", "nuotoliu", "nuotoliniu budu", "internetu", "spletno", "a distanza"],
    ),
    ("attendance", "mixed", &["hybrid", "misriai", "misrus", "hibridiskai", "hibridno", "misto", "ibrido"]),
    (
        "registration",
        "none",
        &["no", "ne", "not needed", "nereikia", "nebutina", "ni potrebna", "non serve", "non necessaria"],
    ),
    (
        "registration",
        "open",
        &["yes", "taip", "da", "si", "required", "butina", "privaloma", "obvezna", "obbligatoria"],
    ),
    ("repeat", "weekly", &["weekly", "kiekviena savaite", "tedensko", "settimanale"]),
    ("repeat", "daily", &["daily", "kiekviena diena", "dnevno", "quotidiano"]),
    ("repeat", "monthly", &["monthly", "kiekviena menesi", "mesecno", "mensile"]),
    (
        "repeat",
        "fortnightly",
        &["biweekly", "every two weeks", "kas dvi savaites", "na dva tedna", "ogni quindici giorni"],
    ),
    ("repeat", "never", &["once", "no", "ne", "viena karta", "enkrat", "una volta"]),
    ("day", "MO", &["pr"]),
    ("day", "TU", &["an"]),
    ("day", "WE", &["tr"]),
    ("day", "TH", &["kt"]),
    ("day", "FR", &["pn"]),
    ("day", "SA", &["st"]),
    ("day", "SU", &["sk"]),
    (
        "price",
        "0",
        &["free", "free of charge", "nemokama", "nemokamas", "zastonj", "brezplacen", "gratuito", "gratuita"],
    ),
    ("yes", "1", &["1", "yes", "y", "x", "true", "taip", "da", "si", "vero"]),
    ("yes", "", &["0", "no", "n", "false", "ne", "falso"]),
];

/// Words and names of a city, as its organisations may write them.
pub struct Dictionary {
    /// By field and word.
    choices: HashMap<(&'static str, String), String>,
    places: HashMap<String, String>,
    venues: HashMap<String, Venue>,
    districts: HashMap<String, String>,
    labels: HashMap<String, String>,
    directory: Arc<Directory>,
}

impl Dictionary {
    /// Of a city with these places.
    #[must_use]
    pub fn new(catalogue: &Catalogue, directory: Arc<Directory>, city: &City, places: Vec<Venue>) -> Self {
        let languages = Locale::ALL.map(|locale| catalogue.localizer(locale, Mode::Plain));
        let mut new = Self {
            choices: HashMap::new(),
            places: HashMap::new(),
            venues: HashMap::new(),
            districts: HashMap::new(),
            labels: words::headings(&languages, &city.currency),
            directory,
        };
        for l in &languages {
            new.learn(l);
        }
        for (field, choice, others) in OTHERS {
            for other in *others {
                new.word(field, other, choice);
            }
        }
        for district in &city.districts {
            new.districts.insert(plain(&district.name), district.slug.clone());
            new.districts.entry(plain(&district.slug)).or_insert_with(|| district.slug.clone());
        }
        for venue in places {
            // a name counts before an address
            new.places.insert(plain(&venue.name), venue.slug.clone());
            for other in [venue.slug.clone(), venue.address.clone(), format!("{} {}", venue.name, venue.address)] {
                new.places.entry(plain(&other)).or_insert_with(|| venue.slug.clone());
            }
            new.venues.insert(venue.slug.clone(), venue);
        }
        new
    }

    /// The first meaning of a word stays.
    fn word(&mut self, field: &'static str, word: &str, choice: &str) {
        self.choices.entry((field, plain(word))).or_insert_with(|| choice.to_owned());
    }

    fn learn(&mut self, l: &Localizer) {
        macro_rules! choices {
            ($field:literal, $type:ident, $words:expr) => {
                for one in $type::ALL {
                    self.word($field, one.as_str(), one.as_str());
                    self.word($field, &$words(l, *one), one.as_str());
                }
            };
        }
        choices!("kind", Kind, wording::kind);
        choices!("attendance", AttendanceMode, editor_words::attendance);
        choices!("registration", RegistrationPolicy, editor_words::registration);
        choices!("promotion", Promotion, editor_words::promotion);
        choices!("per", PricePer, editor_words::per);
        choices!("repeat", Repeat, editor_words::repeat);
        for (at, day) in DAYS.iter().enumerate() {
            self.word("day", day, day);
            self.word("day", &editor_words::day(l, at), day);
        }
        for code in LANGUAGES {
            self.word("language", code, code);
            self.word("language", &wording::language(l, code), code);
        }
        for locale in Locale::ALL.iter().copied() {
            self.word("locale", locale.as_str(), locale.as_str());
            self.word("locale", locale.native_name(), locale.as_str());
            self.word("locale", &wording::language(l, locale.as_str()), locale.as_str());
        }
        for (state, said) in [("reviewed", l.t(msg::EditorTextReviewed)), ("stale", l.t(msg::EditorTextStale))] {
            self.word("ready", state, state);
            self.word("ready", &said, state);
        }
        self.word("price", &l.t(msg::PriceFree), "0");
        self.word("yes", &l.t(msg::ImportYes), "1");
    }

    /// The choice of a field that somebody means.
    #[must_use]
    pub fn choice(&self, field: &'static str, text: &str) -> Option<&str> {
        self.choices.get(&(field, plain(text))).map(String::as_str)
    }

    /// The day of the week that somebody means, spelt out or cut short.
    #[must_use]
    pub fn day(&self, text: &str) -> Option<&str> {
        self.choice("day", text).or_else(|| {
            let begun = plain(text);
            let mut found = self
                .choices
                .iter()
                .filter(|((field, word), _)| *field == "day" && begun.chars().count() >= 3 && word.starts_with(&begun));
            let day = found.next().map(|(_, day)| day.as_str())?;
            found.all(|(_, other)| other == day).then_some(day)
        })
    }

    /// The concept of a scheme that somebody means.
    #[must_use]
    pub fn concept(&self, scheme: Scheme, text: &str) -> Option<&str> {
        let vocabulary = &self.directory.vocabulary;
        let spelt = vocabulary.get(text.trim()).filter(|concept| concept.scheme == scheme);
        let found = spelt.or_else(|| vocabulary.called(text).into_iter().find(|concept| concept.scheme == scheme));
        found.map(|concept| concept.slug.as_str())
    }

    /// The slug of the place of that name, address, or both.
    #[must_use]
    pub fn place(&self, text: &str) -> Option<&str> {
        self.places.get(&plain(text)).map(String::as_str)
    }

    /// The place of that slug.
    #[must_use]
    pub fn venue(&self, slug: &str) -> Option<&Venue> {
        self.venues.get(slug)
    }

    /// The slug of the district of that name.
    #[must_use]
    pub fn district(&self, text: &str) -> Option<&str> {
        self.districts.get(&plain(text)).map(String::as_str)
    }

    /// The headings of our own that there are, with what they are.
    #[must_use]
    pub const fn labels(&self) -> &HashMap<String, String> {
        &self.labels
    }

    /// The name of a concept as it is read again, else its slug.
    #[must_use]
    pub fn concept_word(&self, scheme: Scheme, slug: &str, locale: Locale) -> String {
        let label = self.directory.vocabulary.get(slug).map_or(slug, |concept| concept.label(locale));
        // what has a comma would come back as two
        let is_one = !label.contains([',', ';']) && self.concept(scheme, label) == Some(slug);
        if is_one { label.to_owned() } else { slug.to_owned() }
    }
}
