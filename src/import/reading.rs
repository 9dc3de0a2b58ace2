//! From a row to what it says of a listing: every cell in the spelling of the form, and what could not be understood.

use super::{
    dictionary::Dictionary,
    rules,
    spelling::{age, day, day_and_time, time, times},
    table::Row,
    target::{self, Note, Values},
};
use crate::{
    concept::model::Scheme,
    editor::{
        check::{NEW_PLACE, money},
        draft::{Draft, MAX_RULES, PLACE_FIELDS},
        rule::{Repeat, Rule},
    },
    i18n::Locale,
    opportunity::{
        limits::Bounds,
        model::{AttendanceMode, RegistrationPolicy},
    },
};

/// Characters of one cell: what is longer than any field allows is still there to be shortened.
const MAX_VALUE: usize = 20_000;
/// Characters of a name from outside.
const MAX_ID: usize = 500;

/// How the rows of a table are read.
pub struct Reading<'a> {
    pub dictionary: &'a Dictionary,
    pub headers: &'a [String],
    /// What each column is.
    pub mapping: &'a [String],
    /// Of texts whose column names no language.
    pub locale: Locale,
    /// Of the city.
    pub bounds: Bounds,
}

/// What a row says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The name that it has where it comes from.
    pub id: String,
    /// The revision of the draft that our own export has.
    pub revision: Option<i64>,
    pub values: Values,
    /// Fields whose column is there and whose cell is empty.
    pub emptied: Vec<String>,
    /// Each with its column, where it is about one.
    pub notes: Vec<(Option<usize>, Note)>,
}

impl Said {
    /// The language of its texts.
    #[must_use]
    pub fn locale(&self, usual: Locale) -> Locale {
        self.values.0.get("locale").and_then(|values| values.first()?.parse().ok()).unwrap_or(usual)
    }

    /// What it is called, in its own language or any other.
    #[must_use]
    pub fn title(&self, usual: Locale) -> &str {
        let of = |locale: Locale| self.values.0.get(&target::in_locale("title", locale))?.first().map(String::as_str);
        of(self.locale(usual)).or_else(|| Locale::ALL.iter().find_map(|locale| of(*locale))).unwrap_or_default()
    }

    /// What makes it the same row the next time: its name or, where it has none, what it is, when and where.
    #[must_use]
    pub fn key(&self, usual: Locale) -> String {
        if !self.id.is_empty() {
            return self.id.clone();
        }
        let value = |field: &str| self.values.0.get(field).and_then(|values| values.first()).map_or("", String::as_str);
        let place = if value("place") == NEW_PLACE { value("place-name") } else { value("place") };
        let words = [self.title(usual), value("when-0-date"), place];
        format!("~{}", words.map(super::guess::plain).join("|"))
    }
}

impl Reading<'_> {
    /// Reads a row.
    #[must_use]
    pub fn read(&self, row: &Row) -> Said {
        let mut said = Said::default();
        if row.cells.len() < self.headers.len() {
            said.notes.push((None, Note::RowShort));
        } else if row.cells.len() > self.headers.len() {
            said.notes.push((None, Note::RowLong));
        }
        let locale = self.cell(row, "locale").map_or(self.locale, |(at, text)| {
            self.dictionary.choice("locale", text).and_then(|code| code.parse().ok()).unwrap_or_else(|| {
                said.notes.push((Some(at), Note::ChoiceUnknown));
                self.locale
            })
        });
        for (at, name) in self.mapping.iter().enumerate() {
            let text = row.cells.get(at).map_or("", String::as_str).trim();
            if text.is_empty() {
                said.emptied.extend(emptied(name, locale));
                continue;
            }
            let text = cut(text, at, &mut said);
            self.value(&mut said, (at, name.as_str()), text, locale);
        }
        self.when(row, &mut said);
        self.place(row, &mut said);
        implied(&mut said);
        if said.title(self.locale).is_empty() {
            said.notes.push((None, Note::TitleMissing));
        }
        // what it is known by is a key of the database, which takes no long ones
        if said.key(self.locale).chars().count() > MAX_ID {
            said.notes.push((None, Note::IdLong));
        }
        said
    }

    /// The cell of a column, where there is something in it.
    fn cell<'r>(&self, row: &'r Row, name: &str) -> Option<(usize, &'r str)> {
        let at = self.mapping.iter().position(|target| target == name)?;
        let text = row.cells.get(at)?.trim();
        (!text.is_empty()).then_some((at, text))
    }

    fn value(&self, said: &mut Said, (at, name): (usize, &str), text: &str, locale: Locale) {
        match name {
            "id" => text.clone_into(&mut said.id),
            "revision" => said.revision = text.parse().ok(),
            target::NOTES => {
                said.notes.extend(text.split(' ').filter_map(Note::from_word).map(|note| (None, note)));
            }
            "title" | "summary" | "description" => said.values.put(target::in_locale(name, locale), text),
            "locale" => said.values.put("locale", locale.as_str()),
            "kind" => self.choose(said, (at, "kind"), text),
            "attendance" => self.choose(said, (at, "attendance"), text),
            "registration" => self.choose(said, (at, "registration"), text),
            "promotion" => self.choose(said, (at, "promotion"), text),
            "per" => self.choose(said, (at, "per"), text),
            "voucher" => self.yes(said, (at, "voucher"), text),
            "waiting-list" => self.yes(said, (at, "waiting-list"), text),
            "theme" => self.concepts(said, (at, "theme"), Scheme::Interest, text),
            "interest" => self.concepts(said, (at, "interest"), Scheme::Interest, text),
            "skill" => self.concepts(said, (at, "skill"), Scheme::Skill, text),
            "access" => self.concepts(said, (at, "access"), Scheme::Accessibility, text),
            "language" => {
                let found = several(text, |one| self.dictionary.choice("language", one).map(str::to_owned));
                keep(said, (at, "language"), found, Note::ChoiceUnknown);
            }
            "ages" => ages(said, text),
            "min-age" | "max-age" | "capacity" => said.values.put(name, age(text)),
            "price" | "concession" => said.values.put(name, self.amount(text)),
            "online-url" | "registration-url" => said.values.put(name, text),
            _ => match name.rsplit_once('-') {
                Some(("ready", _)) => {
                    let state = self.dictionary.choice("ready", text).unwrap_or_default();
                    said.values.put(name, state);
                }
                Some(("title" | "summary" | "description", _)) => said.values.put(name, text),
                // dates and places are read together
                _ => {}
            },
        }
    }

    fn choose(&self, said: &mut Said, (at, field): (usize, &'static str), text: &str) {
        match self.dictionary.choice(field, text) {
            Some(choice) => said.values.put(field, choice),
            None => said.notes.push((Some(at), Note::ChoiceUnknown)),
        }
    }

    fn yes(&self, said: &mut Said, (at, field): (usize, &'static str), text: &str) {
        match self.dictionary.choice("yes", text) {
            Some(choice) => said.values.put(field, choice),
            None => said.notes.push((Some(at), Note::ChoiceUnknown)),
        }
    }

    fn concepts(&self, said: &mut Said, (at, field): (usize, &str), scheme: Scheme, text: &str) {
        let (mut known, all) = several(text, |one| self.dictionary.concept(scheme, one).map(str::to_owned));
        if field == "theme" && known.len() > 1 {
            let also = known.split_off(1);
            said.values.0.entry("interest".to_owned()).or_default().extend(also);
        }
        if field == "interest" {
            known.extend(said.values.0.remove(field).unwrap_or_default());
        }
        keep(said, (at, field), (known, all), Note::ThemeUnknown);
    }

    /// An amount as the form understands it; what nobody understands stays as it is, to be corrected.
    fn amount(&self, text: &str) -> String {
        if money(text).is_some() {
            return text.to_owned();
        }
        if let Some(free) = self.dictionary.choice("price", text) {
            return free.to_owned();
        }
        let bare: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '-')).collect();
        let is_money = text.chars().all(|c| !c.is_alphabetic())
            || ["eur", "euro", "eurų", "evrov", "evra"].iter().any(|name| {
                let rest: String = text.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
                rest == *name
            });
        if is_money && money(&bare).is_some() { bare } else { text.to_owned() }
    }

    fn when(&self, row: &Row, said: &mut Said) {
        let rules = if let Some((at, text)) = self.cell(row, "dates") {
            let (rules, broken) = rules::parse(text);
            if broken > 0 {
                said.notes.push((Some(at), Note::DatesBroken));
            }
            rules
        } else {
            self.single(row, said)
        };
        if rules.is_empty() {
            return;
        }
        if rules.len() > MAX_RULES {
            said.notes.push((None, Note::DatesMany));
        }
        said.emptied.retain(|field| field != "when");
        let mut draft = Draft::default();
        draft.set_rules(&rules);
        for name in draft.names() {
            said.values.0.insert(name.to_owned(), draft.all(name).to_vec());
        }
    }

    /// Columns of their own for day and time: several days in a cell are several dates at the same time.
    fn single(&self, row: &Row, said: &mut Said) -> Vec<Rule> {
        let get = |name: &str| self.cell(row, name).map_or("", |(_, text)| text);
        let (end_day, end_time) = day_and_time(get("end"));
        let (start, range_end) = times(get("start"));
        let (repeat, days) = self.rhythm(row, said);
        let dates: Vec<&str> = get("date").split([';', '\n']).map(str::trim).filter(|one| !one.is_empty()).collect();
        let until = day(get("until"));
        let rule = |date: &str| {
            let (date, hours) = day_and_time(date);
            let (begins, ends) = times(&hours);
            let last = if get("last").is_empty() { end_day.clone() } else { day(get("last")) };
            let some = |one: &str, other: &str| if one.is_empty() { other.to_owned() } else { one.to_owned() };
            Rule {
                start: some(&start, &begins),
                end: some(&time(&end_time), &some(&range_end, &ends)),
                last: if last == date { String::new() } else { last },
                repeat,
                days: days.clone(),
                until: until.clone(),
                date,
                ..Rule::default()
            }
        };
        if dates.is_empty() {
            let lone = rule("");
            let says = !lone.start.is_empty() || !lone.end.is_empty() || !lone.until.is_empty();
            return if says { vec![lone] } else { Vec::new() };
        }
        dates.into_iter().map(rule).collect()
    }

    /// How it comes again. Whoever names days of the week, or until when, means every week.
    fn rhythm(&self, row: &Row, said: &mut Said) -> (Option<Repeat>, Vec<String>) {
        let mut repeat = None;
        if let Some((at, text)) = self.cell(row, "repeat") {
            repeat = self.dictionary.choice("repeat", text).and_then(Repeat::from_word);
            if repeat.is_none() {
                said.notes.push((Some(at), Note::ChoiceUnknown));
            }
        }
        let mut days = Vec::new();
        if let Some((at, text)) = self.cell(row, "day") {
            let (known, all) = several(text, |one| self.dictionary.day(one).map(str::to_owned));
            if !all {
                said.notes.push((Some(at), Note::ChoiceUnknown));
            }
            days = known;
            days.sort_unstable();
        }
        if repeat.is_none() && (!days.is_empty() || self.cell(row, "until").is_some()) {
            repeat = Some(Repeat::Weekly);
        }
        (repeat, days)
    }

    fn place(&self, row: &Row, said: &mut Said) {
        let (name, address) = (self.cell(row, "place"), self.cell(row, "place-address"));
        let get = |cell: Option<(usize, &str)>| cell.map_or_else(String::new, |(_, text)| text.to_owned());
        let mut new = (get(name), get(address));
        let known = name.and_then(|(_, text)| self.dictionary.place(text)).or_else(|| {
            // "Name, Street 1, City" is what calendars write
            let (first, rest) = new.0.split_once(',')?;
            let found = self.dictionary.place(first);
            if found.is_none() && new.1.is_empty() {
                new = (first.trim().to_owned(), rest.trim().to_owned());
            }
            found
        });
        let known = known.or_else(|| if new.1.is_empty() { None } else { self.dictionary.place(&new.1) });
        if let Some(slug) = known {
            said.values.put("place", slug);
        } else if !new.0.is_empty() || !new.1.is_empty() {
            said.values.put("place", NEW_PLACE);
            said.values.put("place-name", new.0);
            said.values.put("place-address", new.1);
            if let Some((at, text)) = self.cell(row, "place-district") {
                match self.dictionary.district(text) {
                    Some(slug) => said.values.put("place-district", slug),
                    None => said.notes.push((Some(at), Note::DistrictUnknown)),
                }
            } else {
                said.notes.push((name.or(address).map(|(at, _)| at), Note::PlaceUnknown));
            }
            for axis in ["place-lat", "place-lon"] {
                said.values.put(axis, self.cell(row, axis).map_or("", |(_, text)| text));
            }
        } else {
            return;
        }
        said.emptied.retain(|field| !field.starts_with("place"));
    }
}

/// The fields that an empty cell of a column empties; all dates together are `when`.
fn emptied(name: &str, locale: Locale) -> Vec<String> {
    let one = |field: &str| vec![field.to_owned()];
    match name {
        "title" | "summary" | "description" => vec![target::in_locale(name, locale)],
        "dates" | "date" => one("when"),
        "ages" => vec!["min-age".to_owned(), "max-age".to_owned()],
        // a known place has an address of its own
        "place" => std::iter::once("place").chain(PLACE_FIELDS.iter().copied()).map(str::to_owned).collect(),
        ""
        | "id"
        | "revision"
        | target::STATUS
        | target::NOTES
        | "start"
        | "end"
        | "last"
        | "repeat"
        | "day"
        | "until"
        | "place-address"
        | "place-district"
        | "place-lat"
        | "place-lon" => Vec::new(),
        field => one(field),
    }
}

/// What follows from what is there, where nobody has said otherwise.
fn implied(said: &mut Said) {
    let has = |said: &Said, field: &str| said.values.0.get(field).is_some_and(|values| !values.is_empty());
    if !has(said, "attendance") && has(said, "online-url") && !has(said, "place") {
        said.values.put("attendance", AttendanceMode::Online.as_str());
    }
    if !has(said, "registration") && has(said, "registration-url") {
        said.values.put("registration", RegistrationPolicy::External.as_str());
    }
    let emptied = std::mem::take(&mut said.emptied);
    said.emptied = emptied.into_iter().filter(|field| !has(said, field)).collect();
}

fn cut<'t>(text: &'t str, at: usize, said: &mut Said) -> &'t str {
    match text.char_indices().nth(MAX_VALUE) {
        Some((end, _)) => {
            said.notes.push((Some(at), Note::ValueLong));
            text.get(..end).unwrap_or(text)
        }
        None => text,
    }
}

/// The choices that several words of a cell mean, and whether all of them are known.
fn several(text: &str, known: impl Fn(&str) -> Option<String>) -> (Vec<String>, bool) {
    if let Some(whole) = known(text) {
        return (vec![whole], true);
    }
    let words: Vec<&str> = text.split([',', ';', '\n', '|']).map(str::trim).filter(|word| !word.is_empty()).collect();
    let found: Vec<String> = words.iter().filter_map(|word| known(word)).collect();
    let all = found.len() == words.len();
    (found, all)
}

/// What is not understood leaves the field as it is.
fn keep(said: &mut Said, (at, field): (usize, &str), (mut known, all): (Vec<String>, bool), note: Note) {
    if !all {
        said.notes.push((Some(at), note));
    }
    if !known.is_empty() {
        known.sort_unstable();
        known.dedup();
        said.values.0.insert(field.to_owned(), known);
    }
}

/// "14–19", "14+", "nuo 14".
fn ages(said: &mut Said, text: &str) {
    let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty()).collect();
    match numbers.as_slice() {
        [min, max] => {
            said.values.put("min-age", *min);
            said.values.put("max-age", *max);
        }
        [min] => said.values.put("min-age", *min),
        _ => said.values.put("min-age", text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_place_takes_all_that_is_said_of_it_along() {
        let mut draft = Draft::parse(
            "place=new&place-name=N&place-address=S+1&place-district=d&place-lat=54.7&place-lon=25.3&place-precision=street",
        );
        for field in emptied("place", Locale::Lt) {
            draft.set(&field, Vec::new());
        }
        assert_eq!(draft, Draft::default());
    }

    #[test]
    fn ages_are_two_numbers_or_one() {
        for (text, read) in
            [("14–19 m.", "max-age=19&min-age=14"), ("nuo 14", "min-age=14"), ("visiems", "min-age=visiems")]
        {
            let mut said = Said::default();
            ages(&mut said, text);
            assert_eq!(said.values.to_text(), read);
        }
    }
}
