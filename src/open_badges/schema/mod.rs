//! Whether a badge or endorsement is built as the standard says (Open Badges 3.0, appendix C, Data Models).
//!
//! A table in place of 1EdTech's JSON Schemas: it holds for badges of the data models 2.0 and 1.1 alike, and names what
//! is wrong. Compared with the schemas on 1,500 variations of a badge: it is stricter where they fall short of the
//! text of the standard (an `id` is an absolute address, a thing has the type of its class, the contexts come first),
//! and laxer only about proofs, which are checked by themselves, and about several statuses.

mod classes;

use super::{
    contexts::{CREDENTIALS_V1, CREDENTIALS_V2},
    json::{each, is_a, text},
    jsonld::is_absolute,
    time,
};
use classes::{BADGE, Class, Count, ENDORSEMENT, Kind, OTHER};
use serde_json::Value;
use std::fmt;

/// More flaws than anybody reads.
const MAX_FLAWS: usize = 20;

/// One thing that is not built as the standard says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where: property names and positions from the outermost, such as `credentialSubject.achievement.name`.
    pub at: String,
    /// What.
    pub what: What,
}

/// What is wrong with a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It is missing.
    Missing,
    /// It has a value of another kind than the standard says.
    Kind,
    /// Its `type` lacks the one that it must have.
    Type,
    /// It has several values where there must be one.
    Several,
    /// `@context` does not begin with the contexts that it must.
    Context,
    /// A null: the standard wants such a property left out.
    Null,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.what {
            What::Missing => "is missing",
            What::Kind => "has a value of the wrong kind",
            What::Type => "lacks the type that it must have",
            What::Several => "has several values",
            What::Context => "does not begin with the contexts that it must",
            What::Null => "is null",
        };
        write!(f, "{} {what}", self.at)
    }
}

/// What is wrong with a credential: a badge, an endorsement, or another one such as a status list, by its `type`.
#[must_use]
pub fn flaws(credential: &Value) -> Vec<Flaw> {
    let mut check = Checking { path: Vec::new(), flaws: Vec::new() };
    let is_badge = is_a(credential, "OpenBadgeCredential") || is_a(credential, "AchievementCredential");
    let class = match () {
        () if is_badge => &BADGE,
        () if is_a(credential, "EndorsementCredential") => &ENDORSEMENT,
        () => &OTHER,
    };
    check.object(credential, class);
    if !is_a(credential, "VerifiableCredential") {
        check.flaw("type", What::Type);
    }
    let contexts: Vec<&str> = each(credential, "@context").iter().filter_map(Value::as_str).collect();
    let (begins, ends) = match contexts.first() {
        Some(&CREDENTIALS_V1) => ("issuanceDate", "expirationDate"),
        first => {
            if first != Some(&CREDENTIALS_V2) {
                check.flaw("@context", What::Context);
            }
            ("validFrom", "validUntil")
        }
    };
    let is_open_badges =
        contexts.get(1).is_some_and(|context| context.starts_with("https://purl.imsglobal.org/spec/ob/v3p0/"));
    if is_badge && !is_open_badges {
        check.flaw("@context", What::Context);
    }
    check.property(credential, begins, Count::One, Kind::Moment);
    check.property(credential, ends, Count::Maybe, Kind::Moment);
    let subject = credential.get("credentialSubject").filter(|subject| is_badge && subject.is_object());
    if subject.is_some_and(|subject| text(subject, "id").is_none() && each(subject, "identifier").is_empty()) {
        check.flaw("credentialSubject.id", What::Missing);
    }
    check.flaws
}

struct Checking {
    path: Vec<String>,
    flaws: Vec<Flaw>,
}

impl Checking {
    fn flaw(&mut self, property: &str, what: What) {
        if self.flaws.len() < MAX_FLAWS {
            let path = self.path.iter().map(String::as_str).chain([property]).filter(|part| !part.is_empty());
            self.flaws.push(Flaw { at: path.collect::<Vec<_>>().join("."), what });
        }
    }

    fn object(&mut self, value: &Value, class: &'static Class) {
        if !value.is_object() {
            return self.flaw("", What::Kind);
        }
        match class.class {
            None => {}
            Some("") if each(value, "type").is_empty() => self.flaw("type", What::Missing),
            Some("") if each(value, "type").iter().all(Value::is_string) => {}
            Some(name) if is_a(value, name) => {}
            Some(_) => self.flaw("type", What::Type),
        }
        for &(property, count, kind) in class.properties {
            self.property(value, property, count, kind);
        }
    }

    fn property(&mut self, holder: &Value, property: &str, count: Count, kind: Kind) {
        let values = each(holder, property);
        if values.iter().any(Value::is_null) {
            return self.flaw(property, What::Null);
        }
        match (count, values) {
            (Count::One, []) => return self.flaw(property, What::Missing),
            (Count::One | Count::Maybe, [_, _, ..]) => return self.flaw(property, What::Several),
            // the schemas compact arrays of one only where any number is allowed
            (Count::One | Count::Maybe, _) if holder.get(property).is_some_and(Value::is_array) => {
                return self.flaw(property, What::Several);
            }
            _ => {}
        }
        for value in values {
            self.path.push(property.to_owned());
            self.value(value, kind);
            self.path.pop();
        }
    }

    fn value(&mut self, value: &Value, kind: Kind) {
        let fits = match kind {
            Kind::Of(class) => return self.object(value, class),
            Kind::AddressOr(class) if value.is_object() => return self.object(value, class),
            Kind::Text => value.is_string() || is_language_map(value),
            Kind::Language => value.as_str().is_some_and(is_language),
            Kind::Extensible(words) => {
                let extends = |text: &str| text.split_once("ext:").is_some_and(|(_, name)| !name.is_empty());
                value.as_str().is_some_and(|text| words.contains(&text) || extends(text))
            }
            Kind::Address | Kind::AddressOr(_) => value.as_str().is_some_and(is_absolute),
            Kind::Moment => value.as_str().is_some_and(|text| time::read(text).is_some()),
            Kind::Date => value.as_str().is_some_and(|text| time::read(&format!("{text}T00:00:00Z")).is_some()),
            Kind::Number => value.is_number(),
            Kind::Bool => value.is_boolean(),
            Kind::Jws => value.as_str().is_some_and(|text| text.split('.').count() == 3),
            Kind::OneOf(words) => value.as_str().is_some_and(|text| words.contains(&text)),
            Kind::Object => value.is_object(),
        };
        if !fits {
            self.flaw("", What::Kind);
        }
    }
}

/// A text in several languages: from language tags as the schemas have them (`lt`, `pt-BR`) to texts.
fn is_language_map(value: &Value) -> bool {
    let tag = |tag: &str| {
        let (language, region) = tag.split_once('-').map_or((tag, None), |(language, region)| (language, Some(region)));
        let letters = |part: &str, is_right: fn(&u8) -> bool| part.len() == 2 && part.as_bytes().iter().all(is_right);
        letters(language, u8::is_ascii_lowercase) && region.is_none_or(|region| letters(region, u8::is_ascii_uppercase))
    };
    value.as_object().is_some_and(|texts| texts.iter().all(|(key, text)| tag(key) && text.is_string()))
}

/// A language tag as the class `LanguageCode` has it: language, perhaps script, perhaps region.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let language = parts.next().unwrap_or_default();
    let is_script = |part: &&str| {
        part.len() == 4
            && part.starts_with(|first: char| first.is_ascii_uppercase())
            && part.bytes().skip(1).all(|b| b.is_ascii_lowercase())
    };
    parts.next_if(is_script);
    let is_region = |part: &str| {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))
            || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    (2..=4).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.next().is_none_or(is_region)
        && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn official() -> Value {
        serde_json::from_str(include_str!("../vectors/1edtech-vector-signed.json")).unwrap()
    }

    fn found(change: impl Fn(&mut Value)) -> Vec<(String, What)> {
        let mut badge = official();
        change(&mut badge);
        flaws(&badge).into_iter().map(|flaw| (flaw.at, flaw.what)).collect()
    }

    #[test]
    fn the_official_badge_has_none() {
        assert_eq!(flaws(&official()), []);
    }

    #[test]
    fn each_flaw_says_where() {
        let at = |at: &str, what: What| vec![(at.to_owned(), what)];
        assert_eq!(
            found(|badge| badge["credentialSubject"]["achievement"]["name"] = json!(7)),
            at("credentialSubject.achievement.name", What::Kind)
        );
        assert_eq!(found(|badge| badge["issuer"] = json!("not an address")), at("issuer", What::Kind));
        assert_eq!(found(|badge| badge["validFrom"] = json!("2010-01-01")), at("validFrom", What::Kind));
        assert_eq!(found(|badge| badge["name"] = Value::Null), at("name", What::Null));
        assert_eq!(found(|badge| badge["type"] = json!("OpenBadgeCredential")), at("type", What::Type));
        assert_eq!(found(|badge| badge["@context"] = json!(["https://example.org/"])).len(), 2);
        assert_eq!(found(|badge| badge["credentialSubject"] = json!([])), at("credentialSubject", What::Missing));
        assert_eq!(
            found(|badge| _ = badge["credentialSubject"].as_object_mut().unwrap().remove("id")),
            at("credentialSubject.id", What::Missing)
        );
        assert_eq!(
            found(|badge| badge["credentialSubject"]["achievement"]["alignment"] =
                json!([{ "type": "Alignment", "targetName": "a" }])),
            at("credentialSubject.achievement.alignment.targetUrl", What::Missing)
        );
        let endless = json!(vec![json!({}); 100]);
        assert_eq!(found(|badge| badge["evidence"] = endless.clone()).len(), MAX_FLAWS);
    }

    #[test]
    fn words_out_of_a_list_and_languages() {
        let of = |property: &'static str, value: Value| {
            found(move |badge| badge["credentialSubject"]["achievement"][property] = value.clone()).len()
        };
        for good in ["Badge", "ext:Adventure"] {
            assert_eq!(of("achievementType", json!(good)), 0, "{good}");
        }
        for good in ["lt", "sr-Latn-RS", "es-419"] {
            assert_eq!(of("inLanguage", json!(good)), 0, "{good}");
        }
        for bad in ["", "l", "LT", "lt-lt", "lt-LT-LT", "lithuanian"] {
            assert_eq!(of("inLanguage", json!(bad)), 1, "{bad}");
        }
        assert_eq!(of("achievementType", json!("Adventure")), 1);
        assert_eq!(of("name", json!({ "lt": "a", "pt-BR": "b" })), 0);
        assert_eq!(of("name", json!({ "Lithuanian": "a" })), 1);
    }

    #[test]
    fn a_badge_of_the_older_data_model() {
        let older = |badge: &mut Value| {
            badge["@context"][0] = CREDENTIALS_V1.into();
            badge["issuanceDate"] = badge["validFrom"].take();
            badge.as_object_mut().unwrap().remove("validFrom");
        };
        assert_eq!(found(older), []);
    }
}
