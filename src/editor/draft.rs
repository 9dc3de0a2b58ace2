//! What somebody has written of a listing so far: the fields of its form as they are, complete or not. One spelling for the
//! form, the autosave, the database, the copy in the browser and the comparison of two people's work.

use super::rule::{self, Rule};
use crate::i18n::Locale;
use std::{borrow::Cow, collections::BTreeMap};

/// Dates and rules of one listing.
pub const MAX_RULES: usize = 60;
/// Characters of one value that are kept: what is longer than any field allows is still there to be shortened.
const MAX_VALUE: usize = 20_000;
/// Values of one field that are kept.
const MAX_VALUES: usize = 400;

/// Fields with one value.
const SINGLE: &[&str] = &[
    "locale",
    "kind",
    "theme",
    "picture",
    "attendance",
    "online-url",
    "place",
    "min-age",
    "max-age",
    "price",
    "per",
    "concession",
    "voucher",
    "registration",
    "registration-url",
    "capacity",
    "waiting-list",
    "promotion",
];
/// What is said of a place that is not known yet, each with one value too: it goes where the place goes.
pub const PLACE_FIELDS: &[&str] =
    &["place-name", "place-address", "place-district", "place-lat", "place-lon", "place-precision", POINT_FOR];
/// The field that says for which address the point was set.
pub const POINT_FOR: &str = "place-point-for";
/// Fields with several.
const MANY: &[&str] = &["interest", "skill", "access", "language"];
/// Fields that each language has: `title-lt`.
const TEXTS: &[&str] = &["title", "summary", "description", "ready", "picture-alt"];

/// The fields that somebody has filled in, by name; an empty one is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft(BTreeMap<String, Vec<String>>);

impl Draft {
    /// Reads a form as it is posted; what is none of its fields is left out.
    #[must_use]
    pub fn parse(form: &str) -> Self {
        Self::of_pairs(form_urlencoded::parse(form.as_bytes()))
    }

    /// From the names and values of a form.
    pub fn of_pairs<'a>(pairs: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>) -> Self {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut rules: BTreeMap<usize, BTreeMap<String, Vec<String>>> = BTreeMap::new();
        for (name, value) in pairs {
            let value = tidy(&value);
            if value.is_empty() {
                continue;
            }
            if let Some((number, key)) = rule::field(&name) {
                if let Some(value) = rule::chosen(key, value) {
                    put(rules.entry(number).or_default(), key, value, rule::MANY.contains(&key));
                }
            } else if let Some(many) = kind_of(&name) {
                put(&mut fields, &name, value, many);
            }
        }
        // rows that were emptied close ranks, so that equal rules have one spelling
        let filled = rules.into_values().filter(rule::says_something).take(MAX_RULES);
        for (number, row) in filled.enumerate() {
            for (key, values) in row {
                fields.insert(rule::name(number, &key), values);
            }
        }
        let mut draft = Self(fields);
        draft.note_what_the_point_is_for();
        draft
    }

    /// As [`Draft::parse`] reads it.
    #[must_use]
    pub fn to_form(&self) -> String {
        let pairs = self.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// The value of a field; empty where it is not filled in.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// The value of a field in one language.
    #[must_use]
    pub fn text(&self, name: &str, locale: Locale) -> &str {
        self.get(&format!("{name}-{}", locale.as_str()))
    }

    /// The values of a field.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether one of a field's values is `value`.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|one| one == value)
    }

    /// Gives a field these values; none, and it is not filled in.
    pub fn set(&mut self, name: &str, values: Vec<String>) {
        if values.is_empty() || values.iter().all(String::is_empty) {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), values);
        }
    }

    /// Whether the address has changed since the point was set, so that the point may be wrong.
    #[must_use]
    pub fn point_is_doubtful(&self) -> bool {
        self.get(POINT_FOR) != self.point_for()
    }

    /// The point with the address: `54.7,25.3 Street 1`; empty while there is no point.
    #[must_use]
    pub fn point_for(&self) -> String {
        let (lat, lon) = (self.get("place-lat"), self.get("place-lon"));
        if lat.is_empty() && lon.is_empty() {
            return String::new();
        }
        tidy(&format!("{lat},{lon} {}", self.get("place-address")))
    }

    /// Notes for which address the point was set: when it is set or moved, or when there was no address yet. From then on
    /// the address can be compared with it.
    fn note_what_the_point_is_for(&mut self) {
        let same_point = format!("{},{} ", self.get("place-lat"), self.get("place-lon"));
        let point_for = self.point_for();
        if point_for.is_empty() || !self.get(POINT_FOR).starts_with(&same_point) {
            self.set(POINT_FOR, vec![point_for]);
        }
    }

    /// The names of the fields that are filled in.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The language in which the listing was written first.
    #[must_use]
    pub fn locale(&self) -> Option<Locale> {
        self.get("locale").parse().ok()
    }

    /// The language's title, summary and description, where there is any of them.
    #[must_use]
    pub fn is_written_in(&self, locale: Locale) -> bool {
        ["title", "summary", "description"].iter().any(|name| !self.text(name, locale).is_empty())
    }

    /// Its dates and rules, in their order.
    #[must_use]
    pub fn rules(&self) -> Vec<Rule> {
        (0..MAX_RULES).map_while(|number| Rule::read(self, number)).collect()
    }

    /// Gives it other dates and rules.
    pub fn set_rules(&mut self, rules: &[Rule]) {
        self.0.retain(|name, _| rule::field(name).is_none());
        for (number, rule) in rules.iter().take(MAX_RULES).enumerate() {
            for (key, values) in rule.fields() {
                self.set(&rule::name(number, key), values);
            }
        }
    }
}

fn put(fields: &mut BTreeMap<String, Vec<String>>, name: &str, value: String, many: bool) {
    let values = fields.entry(name.to_owned()).or_default();
    // the first one counts, as everywhere
    let room = if many { MAX_VALUES } else { 1 };
    if values.len() < room && !values.contains(&value) {
        values.push(value);
    }
    if many {
        // ticks have no order of their own
        values.sort_unstable();
    }
}

/// Whether a field of that name has several values; `None` where there is no such field.
fn kind_of(name: &str) -> Option<bool> {
    if SINGLE.contains(&name) || PLACE_FIELDS.contains(&name) {
        return Some(false);
    }
    if MANY.contains(&name) {
        return Some(true);
    }
    let (text, locale) = name.rsplit_once('-')?;
    (TEXTS.contains(&text) && locale.parse::<Locale>().is_ok()).then_some(false)
}

/// Without space around it and with one kind of line break, as no form keeps them the same.
fn tidy(value: &str) -> String {
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    value.trim().chars().take(MAX_VALUE).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_form_is_read_and_what_is_none_of_its_fields_is_left_out() {
        let draft = Draft::parse(
            "title-lt=+Robotai+&title-xx=x&csrf=x&interest=coding&interest=art&interest=art&kind=course&kind=event&min-age=",
        );
        assert_eq!(draft.text("title", Locale::Lt), "Robotai");
        assert_eq!(draft.all("interest"), ["art", "coding"]);
        assert_eq!(draft.get("kind"), "course");
        assert_eq!(draft.names().collect::<Vec<_>>(), ["interest", "kind", "title-lt"]);
    }

    #[test]
    fn rows_of_dates_close_ranks() {
        let draft = Draft::parse(
            "when-7-date=2026-12-01&when-7-start=16:00&when-3-repeat=weekly&when-x-date=1&when-2-nonsense=1",
        );
        let rules = draft.rules();
        assert_eq!(rules.len(), 1);
        assert_eq!((rules[0].date.as_str(), rules[0].start.as_str()), ("2026-12-01", "16:00"));
        assert_eq!(draft.names().collect::<Vec<_>>(), ["when-0-date", "when-0-start"]);
    }

    #[test]
    fn whether_the_point_is_still_right_is_asked_when_the_address_alone_changes() {
        let set = Draft::parse("place-address=Street+1&place-lat=54.7&place-lon=25.3");
        assert_eq!(set.get(POINT_FOR), "54.7,25.3 Street 1");
        assert!(!set.point_is_doubtful());
        let changed = |changes: &[(&str, &str)]| {
            let mut draft = set.clone();
            for (name, value) in changes {
                draft.set(name, vec![(*value).to_owned()]);
            }
            Draft::parse(&draft.to_form())
        };
        assert!(changed(&[("place-address", "Street 2")]).point_is_doubtful());
        assert!(!changed(&[("place-address", "Street 2"), ("place-lat", "54.8")]).point_is_doubtful());
        let told = "54.7,25.3 Street 2";
        assert!(!changed(&[("place-address", "Street 2"), (POINT_FOR, told)]).point_is_doubtful());
        assert_eq!(changed(&[("place-lat", ""), ("place-lon", "")]).get(POINT_FOR), "");
        let point_first =
            Draft::parse("place-lat=54.7&place-lon=25.3&place-point-for=54.7,25.3&place-address=Street+1");
        assert!(!point_first.point_is_doubtful(), "there was no address yet");
    }

    fn form() -> impl Strategy<Value = String> {
        let name = prop_oneof![
            prop::sample::select([SINGLE, PLACE_FIELDS].concat()).prop_map(str::to_owned),
            prop::sample::select(MANY).prop_map(str::to_owned),
            (prop::sample::select(TEXTS), prop::sample::select(Locale::ALL.to_vec()))
                .prop_map(|(text, locale)| format!("{text}-{}", locale.as_str())),
            (0_usize..70, prop::sample::select(rule::KEYS)).prop_map(|(number, key)| rule::name(number, key)),
            "[a-z-]{0,8}",
        ];
        prop::collection::vec((name, "\\PC{0,12}|[ \r\n]{0,3}a[ \r\n]{0,3}"), 0..40)
            .prop_map(|pairs| form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_the_same(form in form()) {
            let draft = Draft::parse(&form);
            prop_assert_eq!(Draft::parse(&draft.to_form()), draft);
        }

        #[test]
        fn rules_are_read_and_written_the_same(form in form()) {
            let draft = Draft::parse(&form);
            let mut again = draft.clone();
            again.set_rules(&draft.rules());
            prop_assert_eq!(again, draft);
        }
    }
}
