//! What a column may be, and what reading a row may have to say.

use crate::{editor::draft::Draft, i18n::Locale, words::words};

/// What is at hand in a column of our own export and is not read again.
pub const STATUS: &str = "status";
/// Reading notes of a calendar's events, as words of [`Note`].
pub const NOTES: &str = "notes";

/// What a column may be, in the order of our own export: the fields of a draft by their names, and what only tables have.
const PLAIN: &[&str] = &[
    "id",
    "revision",
    STATUS,
    "locale",
    "title",
    "summary",
    "description",
    "kind",
    "theme",
    "interest",
    "skill",
    "dates",
    "date",
    "start",
    "end",
    "last",
    "repeat",
    "day",
    "until",
    "attendance",
    "online-url",
    "place",
    "place-address",
    "place-district",
    "place-lat",
    "place-lon",
    "ages",
    "min-age",
    "max-age",
    "language",
    "access",
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
/// What each language has besides.
const TEXTS: &[&str] = &["title", "summary", "description", "ready"];
/// The columns of our own export.
const OWN: &[&str] = &[
    "id",
    "revision",
    STATUS,
    "locale",
    "kind",
    "theme",
    "interest",
    "skill",
    "dates",
    "attendance",
    "online-url",
    "place",
    "place-address",
    "place-district",
    "place-lat",
    "place-lon",
    "min-age",
    "max-age",
    "language",
    "access",
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

/// The name of a text in one language: `title-lt`.
#[must_use]
pub fn in_locale(text: &str, locale: Locale) -> String {
    format!("{text}-{}", locale.as_str())
}

/// Everything that a column may be.
pub fn all() -> impl Iterator<Item = String> {
    let texts = TEXTS.iter().flat_map(|text| Locale::ALL.into_iter().map(move |locale| in_locale(text, locale)));
    PLAIN.iter().map(|name| (*name).to_owned()).chain(texts)
}

/// The columns of our own export.
pub fn own() -> impl Iterator<Item = String> {
    let texts = Locale::ALL.into_iter().flat_map(|locale| TEXTS.iter().map(move |text| in_locale(text, locale)));
    OWN.iter().map(|name| (*name).to_owned()).chain(texts)
}

/// Whether a column may be that.
#[must_use]
pub fn is_one(name: &str) -> bool {
    name.is_empty() || name == NOTES || all().any(|known| known == name)
}

/// Which column a field of a draft was read from, among those that there are.
#[must_use]
pub fn column_of(field: &str, locale: Locale, mapping: &[String]) -> Option<usize> {
    let at = |name: &str| mapping.iter().position(|target| target == name);
    if let Some((_, key)) = crate::editor::rule::field(field) {
        return at(key).or_else(|| at("dates")).or_else(|| at("date"));
    }
    let plain = field.rsplit_once('-').filter(|(_, code)| *code == locale.as_str()).map(|(text, _)| text);
    let whole = match field {
        "min-age" | "max-age" => Some("ages"),
        "place-name" => Some("place"),
        "per" => Some("price"),
        _ => plain,
    };
    at(field).or_else(|| whole.and_then(at))
}

words! {
    /// What reading a row has to say besides what the form says of its fields.
    Note {
        /// Nothing to call it by: it is left out.
        TitleMissing = "title-missing",
        /// The same as another row: it is left out.
        Twice = "twice",
        /// A name that is too long to remember it by: it is left out.
        IdLong = "id-long",
        /// An event without a day: it is left out.
        EventBroken = "event-broken",
        RowShort = "row-short",
        RowLong = "row-long",
        ValueLong = "value-long",
        ChoiceUnknown = "choice-unknown",
        ThemeUnknown = "theme-unknown",
        PlaceUnknown = "place-unknown",
        DistrictUnknown = "district-unknown",
        DatesBroken = "dates-broken",
        DatesMany = "dates-many",
        ZoneUnknown = "zone-unknown",
        AllDay = "all-day",
        RuleExpanded = "rule-expanded",
        RuleBroken = "rule-broken",
        CalledOff = "called-off",
    }
}

impl Note {
    /// Whether nothing becomes of the row.
    #[must_use]
    pub const fn leaves_out(self) -> bool {
        matches!(self, Self::TitleMissing | Self::Twice | Self::IdLong | Self::EventBroken)
    }
}

/// The values that a row gives to fields; an empty list takes them away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(pub std::collections::BTreeMap<String, Vec<String>>);

impl Values {
    /// One value for a field.
    pub fn put(&mut self, field: impl Into<String>, value: impl Into<String>) {
        let value: String = value.into();
        self.0.insert(field.into(), if value.is_empty() { Vec::new() } else { vec![value] });
    }

    /// As they are kept.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        for (field, values) in &self.0 {
            if values.is_empty() {
                form.append_pair(field, "");
            }
            for value in values {
                form.append_pair(field, value);
            }
        }
        form.finish()
    }

    /// As [`Values::to_text`] writes them.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut values = Self::default();
        for (field, value) in form_urlencoded::parse(text.as_bytes()) {
            let of_field = values.0.entry(field.into_owned()).or_default();
            if !value.is_empty() {
                of_field.push(value.into_owned());
            }
        }
        values
    }

    /// A draft with them.
    #[must_use]
    pub fn onto(&self, draft: &Draft) -> Draft {
        let mut draft = draft.clone();
        for (field, values) in &self.0 {
            draft.set(field, values.clone());
        }
        tidy(&draft)
    }
}

/// A draft as it would be read from a form.
#[must_use]
pub fn tidy(draft: &Draft) -> Draft {
    Draft::parse(&draft.to_form())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_field_is_found_in_the_column_that_it_was_read_from() {
        let mapping: Vec<String> = ["id", "title", "date", "ages", "summary-en"].map(str::to_owned).to_vec();
        for (field, column) in [
            ("title-lt", Some(1)),
            ("title-en", None),
            ("summary-en", Some(4)),
            ("when-0-until", Some(2)),
            ("max-age", Some(3)),
            ("price", None),
        ] {
            assert_eq!(column_of(field, Locale::Lt, &mapping), column, "{field}");
        }
    }

    proptest! {
        #[test]
        fn values_are_read_as_they_are_written(
            values in prop::collection::btree_map("[a-z-]{1,8}", prop::collection::vec("[^\0]{1,8}", 0..3), 0..6),
        ) {
            let values = Values(values);
            prop_assert_eq!(Values::parse(&values.to_text()), values);
        }
    }
}
