//! `url ⇄ SearchQuery`: the one place that knows the names and the spelling of a search's parameters.
//!
//! Reading forgives: what cannot be understood is reported and left out, the rest is answered. Writing is canonical:
//! one query has one address, so that caches, saved searches and `rel=canonical` agree.

use super::{
    date::CivilDate,
    query::{Bounds, MAX_PAGE, MAX_TEXT, Mode, Near, SearchQuery, Sort, View, When},
};
use crate::opportunity::model::Kind;

mod filters;
#[cfg(test)]
mod tests;

pub use filters::Filter;

/// Values that one repeated parameter may have.
const MAX_VALUES: usize = 32;
/// Characters of a slug.
const MAX_SLUG: usize = 64;
/// Unknown parameters that are reported, and the characters of each.
const MAX_UNKNOWN: (usize, usize) = (10, 40);
/// The oldest age that can be asked about, years.
const MAX_AGE: u32 = 120;
/// The highest price that can be asked about, whole units of a currency.
const MAX_PRICE: u32 = 1_000_000;
/// The longest distance that can be asked about, metres.
const MAX_WITHIN: u32 = 200_000;

/// What was wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    NotANumber,
    OutOfRange,
    NotADate,
    /// The end lies before the beginning.
    Reversed,
    /// Not one of the values that this parameter takes.
    UnknownWord,
    /// Too many characters, or too many values of one parameter.
    TooLong,
    /// No text at all (broken UTF-8, control characters), or not of the parameter's form.
    Malformed,
}

/// A value that was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryProblem {
    /// The parameter's name.
    pub field: &'static str,
    pub kind: ProblemKind,
}

/// What an address asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    pub query: SearchQuery,
    /// What was left out of it, each problem of a field once.
    pub problems: Vec<QueryProblem>,
    /// Names of parameters that mean nothing here: the first few, shortened.
    pub unknown: Vec<String>,
}

impl SearchQuery {
    /// Reads the part of an address after the question mark. Takes any bytes that a `str` can hold.
    ///
    /// Empty values mean absent; of a repeated parameter that takes one value, the first counts.
    #[must_use]
    pub fn parse(raw_query: &str) -> Parsed {
        let mut reading = Reading::default();
        for (name, value) in form_urlencoded::parse(raw_query.as_bytes()) {
            if !value.trim().is_empty() {
                reading.parameter(&name, &value);
            }
        }
        reading.finish()
    }

    /// Writes what [`SearchQuery::parse`] reads, without the question mark. Defaults are not written; the default
    /// query is the empty string.
    #[must_use]
    pub fn to_query_string(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        let mut put = |name: &str, value: &str| {
            out.append_pair(name, value);
        };
        if !self.text.is_empty() {
            put("q", &self.text);
        }
        self.themes.iter().for_each(|slug| put("theme", slug));
        self.kinds.iter().for_each(|kind| put("kind", kind.as_str()));
        if let Some(age) = self.age {
            put("age", &age.to_string());
        }
        match self.when {
            Some(When::Today) => put("when", "today"),
            Some(When::Weekend) => put("when", "weekend"),
            Some(When::Week) => put("when", "week"),
            Some(When::Range { from, to }) => {
                for (name, day) in [("from", from), ("to", to)] {
                    if let Some(day) = day {
                        put(name, &day.to_string());
                    }
                }
            }
            None => {}
        }
        if self.free {
            put("free", "1");
        }
        if let Some(price) = self.max_price {
            put("max_price", &price.to_string());
        }
        if self.voucher {
            put("voucher", "1");
        }
        match self.mode {
            Some(Mode::InPerson) => put("mode", "in-person"),
            Some(Mode::Online) => put("mode", "online"),
            None => {}
        }
        self.languages.iter().for_each(|code| put("language", code));
        self.access.iter().for_each(|slug| put("access", slug));
        self.districts.iter().for_each(|slug| put("district", slug));
        if let Some(near) = self.near {
            put("near", &format!("{},{}", decimal(near.lat), decimal(near.lon)));
            if let Some(metres) = near.within {
                put("within", &metres.to_string());
            }
        }
        if let Some(Bounds { south, west, north, east }) = self.bounds {
            put("bounds", &[south, west, north, east].map(decimal).join(","));
        }
        if self.places_left {
            put("places", "1");
        }
        if let Some(slug) = &self.provider {
            put("provider", slug);
        }
        if let Some(slug) = &self.place {
            put("place", slug);
        }
        match self.sort {
            Some(Sort::Relevance) => put("sort", "relevance"),
            Some(Sort::Soonest) => put("sort", "soonest"),
            Some(Sort::Nearest) => put("sort", "nearest"),
            Some(Sort::Newest) => put("sort", "newest"),
            None => {}
        }
        if let Some(page) = self.page.filter(|&page| page > 1) {
            put("page", &page.to_string());
        }
        if self.view == View::Map {
            put("view", "map");
        }
        out.finish()
    }
}

/// A query being read.
#[derive(Default)]
struct Reading {
    parsed: Parsed,
    preset: Option<When>,
    from: Option<CivilDate>,
    to: Option<CivilDate>,
    within: Option<u32>,
}

impl Reading {
    fn parameter(&mut self, name: &str, value: &str) {
        let Some(field) = FIELDS.iter().copied().find(|field| *field == name) else {
            return self.unknown(name);
        };
        // the decoder writes U+FFFD for broken UTF-8, and nobody types a control character
        if value.chars().any(|c| c == '\u{fffd}' || (c.is_control() && !c.is_whitespace())) {
            return self.problem(field, ProblemKind::Malformed);
        }
        if let Err(kind) = self.value(field, value) {
            self.problem(field, kind);
        }
    }

    fn value(&mut self, field: &'static str, value: &str) -> Result<(), ProblemKind> {
        let trimmed = value.trim();
        let query = &mut self.parsed.query;
        match field {
            "q" => {
                if query.text.is_empty() {
                    query.text = normal_text(value)?;
                }
            }
            "theme" => add(&mut query.themes, slug(trimmed)?)?,
            "kind" => add(&mut query.kinds, Kind::from_word(trimmed).ok_or(ProblemKind::UnknownWord)?)?,
            "age" => {
                let age = number(trimmed, 0, MAX_AGE)?;
                first(&mut query.age, u8::try_from(age).map_err(|_| ProblemKind::OutOfRange)?);
            }
            "when" => first(
                &mut self.preset,
                word(trimmed, &[("today", When::Today), ("weekend", When::Weekend), ("week", When::Week)])?,
            ),
            "from" => first(&mut self.from, trimmed.parse().map_err(|_| ProblemKind::NotADate)?),
            "to" => first(&mut self.to, trimmed.parse().map_err(|_| ProblemKind::NotADate)?),
            "free" => query.free |= switch(trimmed)?,
            "max_price" => first(&mut query.max_price, number(trimmed, 0, MAX_PRICE)?),
            "voucher" => query.voucher |= switch(trimmed)?,
            "mode" => {
                first(&mut query.mode, word(trimmed, &[("in-person", Mode::InPerson), ("online", Mode::Online)])?);
            }
            "language" => add(&mut query.languages, language(trimmed)?)?,
            "access" => add(&mut query.access, slug(trimmed)?)?,
            "district" => add(&mut query.districts, slug(trimmed)?)?,
            "near" => {
                let [lat, lon] = coordinates(trimmed)?;
                first(&mut query.near, Near { lat, lon, within: None });
            }
            "within" => first(&mut self.within, number(trimmed, 1, MAX_WITHIN)?),
            "bounds" => {
                let [south, west, north, east] = coordinates(trimmed)?;
                if south > north || west > east {
                    return Err(ProblemKind::Reversed);
                }
                first(&mut query.bounds, Bounds { south, west, north, east });
            }
            "places" => query.places_left |= switch(trimmed)?,
            "provider" => first(&mut query.provider, slug(trimmed)?),
            "place" => first(&mut query.place, slug(trimmed)?),
            "sort" => first(
                &mut query.sort,
                word(
                    trimmed,
                    &[
                        ("relevance", Sort::Relevance),
                        ("soonest", Sort::Soonest),
                        ("nearest", Sort::Nearest),
                        ("newest", Sort::Newest),
                    ],
                )?,
            ),
            "page" => first(&mut query.page, number(trimmed, 1, MAX_PAGE)?),
            "view" => query.view = word(trimmed, &[("list", View::List), ("map", View::Map)])?,
            // `l10n` shows translators the keys of a page's sentences and is no business of the search
            _ => {}
        }
        Ok(())
    }

    fn unknown(&mut self, name: &str) {
        let (most, characters) = MAX_UNKNOWN;
        let short: String = name.chars().take(characters).collect();
        let unknown = &mut self.parsed.unknown;
        if unknown.len() < most && !unknown.contains(&short) {
            unknown.push(short);
        }
    }

    fn problem(&mut self, field: &'static str, kind: ProblemKind) {
        let problem = QueryProblem { field, kind };
        if !self.parsed.problems.contains(&problem) {
            self.parsed.problems.push(problem);
        }
    }

    fn finish(mut self) -> Parsed {
        if self.from.zip(self.to).is_some_and(|(from, to)| from > to) {
            self.problem("to", ProblemKind::Reversed);
            (self.from, self.to) = (None, None);
        }
        let query = &mut self.parsed.query;
        // who gives dates means them, whatever the choice beside them says
        query.when = match (self.from, self.to) {
            (None, None) => self.preset,
            (from, to) => Some(When::Range { from, to }),
        };
        if let Some(near) = &mut query.near {
            near.within = self.within;
        }
        query.themes.sort_unstable();
        query.kinds.sort_unstable();
        query.languages.sort_unstable();
        query.access.sort_unstable();
        query.districts.sort_unstable();
        query.page = query.page.filter(|&page| page > 1);
        query.sort = query.sort.filter(|&sort| sort != query.default_sort());
        self.parsed
    }
}

/// The names of all parameters.
const FIELDS: &[&str] = &[
    "q",
    "theme",
    "kind",
    "age",
    "when",
    "from",
    "to",
    "free",
    "max_price",
    "voucher",
    "mode",
    "language",
    "access",
    "district",
    "near",
    "within",
    "bounds",
    "places",
    "provider",
    "place",
    "sort",
    "page",
    "view",
    "l10n",
];

fn first<T>(slot: &mut Option<T>, value: T) {
    slot.get_or_insert(value);
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: T) -> Result<(), ProblemKind> {
    if list.contains(&value) {
        return Ok(());
    }
    if list.len() == MAX_VALUES {
        return Err(ProblemKind::TooLong);
    }
    list.push(value);
    Ok(())
}

fn normal_text(value: &str) -> Result<String, ProblemKind> {
    // counting stops early: a hundred kilobytes need no look at each character
    if value.chars().filter(|c| !c.is_whitespace()).nth(MAX_TEXT).is_some() {
        return Err(ProblemKind::TooLong);
    }
    let text = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > MAX_TEXT { Err(ProblemKind::TooLong) } else { Ok(text) }
}

fn word<T: Copy>(value: &str, words: &[(&str, T)]) -> Result<T, ProblemKind> {
    words.iter().find(|(word, _)| *word == value).map(|(_, meaning)| *meaning).ok_or(ProblemKind::UnknownWord)
}

fn switch(value: &str) -> Result<bool, ProblemKind> {
    word(value, &[("1", true), ("0", false)])
}

fn slug(value: &str) -> Result<String, ProblemKind> {
    named(value, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn language(value: &str) -> Result<String, ProblemKind> {
    named(value, |byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn named(value: &str, allowed: impl Fn(u8) -> bool) -> Result<String, ProblemKind> {
    if value.len() > MAX_SLUG {
        Err(ProblemKind::TooLong)
    } else if value.bytes().all(allowed) {
        Ok(value.to_owned())
    } else {
        Err(ProblemKind::Malformed)
    }
}

fn number(value: &str, least: u32, most: u32) -> Result<u32, ProblemKind> {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ProblemKind::NotANumber);
    }
    value.parse().ok().filter(|number| (least..=most).contains(number)).ok_or(ProblemKind::OutOfRange)
}

/// Latitudes and longitudes in turn, rounded to five decimals (about a metre).
fn coordinates<const N: usize>(value: &str) -> Result<[f64; N], ProblemKind> {
    let mut parts = value.split(',');
    let mut found = [0.0; N];
    for (at, degrees) in found.iter_mut().enumerate() {
        let part = parts.next().ok_or(ProblemKind::Malformed)?.trim();
        let number = hundred_thousandths(part).ok_or(ProblemKind::NotANumber)?;
        let most = if at % 2 == 0 { 90 } else { 180 } * PER_DEGREE;
        if !(-most..=most).contains(&number) {
            return Err(ProblemKind::OutOfRange);
        }
        *degrees = f64::from(number) / f64::from(PER_DEGREE);
    }
    if parts.next().is_some() { Err(ProblemKind::Malformed) } else { Ok(found) }
}

/// Parts of a degree that are kept: five decimals, about a metre.
///
/// Read and written as whole numbers: the standard library's way with floats would cost a phone 20 kB of wasm.
const PER_DEGREE: i32 = 100_000;

/// A decimal such as `-9.12345`; more decimals are rounded, more than four digits before the point are far out of range.
fn hundred_thousandths(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(decimals) {
        return None;
    }
    let degrees: i32 = if whole.len() > 4 { 9_999 } else { whole.parse().ok()? };
    let digit = |at: usize| decimals.as_bytes().get(at).map_or(0, |byte| i32::from(byte - b'0'));
    let kept = (0..5).fold(0, |sum, at| sum * 10 + digit(at));
    let size = degrees * PER_DEGREE + kept + i32::from(digit(5) >= 5);
    Some(if text.starts_with('-') { -size } else { size })
}

/// Degrees as [`hundred_thousandths`] reads them, without needless zeros.
fn decimal(degrees: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "degrees are at most 180")]
    let number = (degrees * f64::from(PER_DEGREE)).round() as i32;
    let sign = if number < 0 { "-" } else { "" };
    let (whole, rest) = (number.abs() / PER_DEGREE, number.abs() % PER_DEGREE);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let rest = format!("{rest:05}");
    format!("{sign}{whole}.{}", rest.trim_end_matches('0'))
}
