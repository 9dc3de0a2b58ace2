//! A badge or endorsement as it came: the text itself is kept, so that it is handed on without loss, and read through
//! methods that know both data models.

use super::{
    json::{self, JsonError, each, is_a, reference, text},
    jwt::{Jws, JwsError},
    time,
};
use serde_json::Value;
use std::fmt;

/// A credential that was read, and not verified.
#[derive(Clone, Debug)]
pub struct Credential {
    source: String,
    jws: Option<Jws>,
    body: Value,
}

/// Why a text is no credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Not JSON as it is read here.
    Json(JsonError),
    /// Not a compact JWS as it is read here.
    Jws(JwsError),
    /// JSON, but no verifiable credential.
    NotACredential,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => error.fmt(f),
            Self::Jws(error) => error.fmt(f),
            Self::NotACredential => f.write_str("no verifiable credential"),
        }
    }
}

impl std::error::Error for ReadError {}

/// The picture of a badge, and what it shows in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture<'c> {
    /// An address, or a `data:` URL.
    pub address: &'c str,
    /// The text alternative.
    pub caption: Option<&'c str>,
}

impl Credential {
    /// Reads a credential: JSON with an embedded proof, or a compact JWS. Space around it does not count.
    ///
    /// # Errors
    /// When it is neither, or exceeds a bound.
    pub fn read(source: &str) -> Result<Self, ReadError> {
        let trimmed = source.trim();
        let (jws, body) = if trimmed.starts_with('{') {
            (None, json::parse(trimmed.as_bytes()).map_err(ReadError::Json)?)
        } else {
            let jws = Jws::read(trimmed).map_err(ReadError::Jws)?;
            let body = jws.credential();
            (Some(jws), body)
        };
        if !is_a(&body, "VerifiableCredential") {
            return Err(ReadError::NotACredential);
        }
        Ok(Self { source: trimmed.to_owned(), jws, body })
    }

    /// A credential inside another one, such as an endorsement.
    ///
    /// # Errors
    /// When it is none.
    pub fn inside(value: &Value) -> Result<Self, ReadError> {
        match value {
            Value::String(jws) => Self::read(jws),
            object if is_a(object, "VerifiableCredential") => {
                Ok(Self { source: object.to_string(), jws: None, body: object.clone() })
            }
            _ => Err(ReadError::NotACredential),
        }
    }

    /// The text as it came, without space around it: JSON or a compact JWS.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The compact JWS that it came as.
    #[must_use]
    pub fn jws(&self) -> Option<&Jws> {
        self.jws.as_ref()
    }

    /// The credential as JSON.
    #[must_use]
    pub fn body(&self) -> &Value {
        &self.body
    }

    /// Its identifier.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        text(&self.body, "id")
    }

    /// Whether it is a badge, and not an endorsement or something else.
    #[must_use]
    pub fn is_badge(&self) -> bool {
        is_a(&self.body, "OpenBadgeCredential") || is_a(&self.body, "AchievementCredential")
    }

    /// The identifier of its issuer.
    #[must_use]
    pub fn issuer_id(&self) -> Option<&str> {
        reference(&self.body, "issuer")
    }

    /// What the issuer calls itself.
    #[must_use]
    pub fn issuer_name(&self) -> Option<&str> {
        text(self.body.get("issuer")?, "name")
    }

    /// The one it was issued to.
    #[must_use]
    pub fn subject(&self) -> Option<&Value> {
        each(&self.body, "credentialSubject").first()
    }

    /// What it was issued for.
    #[must_use]
    pub fn achievement(&self) -> Option<&Value> {
        self.subject()?.get("achievement")
    }

    /// What it is called: the achievement's name, or else its own.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.achievement().and_then(|achievement| text(achievement, "name")).or_else(|| text(&self.body, "name"))
    }

    /// What the achievement is about.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        text(self.achievement()?, "description")
    }

    /// What had to be done.
    #[must_use]
    pub fn criteria(&self) -> Option<&str> {
        text(self.achievement()?.get("criteria")?, "narrative")
    }

    /// Its own picture, the subject's, or the achievement's.
    #[must_use]
    pub fn picture(&self) -> Option<Picture<'_>> {
        let holders = [Some(&self.body), self.subject(), self.achievement()];
        let image = holders.into_iter().flatten().find_map(|holder| holder.get("image"))?;
        let address = image.as_str().or_else(|| text(image, "id"))?;
        Some(Picture { address, caption: text(image, "caption") })
    }

    /// When it begins to hold (Unix milliseconds): `validFrom`, or `issuanceDate` of the data model 1.1.
    #[must_use]
    pub fn begins_ms(&self) -> Option<i64> {
        self.moment(["validFrom", "issuanceDate"])
    }

    /// When it ends (Unix milliseconds): `validUntil`, or `expirationDate` of the data model 1.1.
    #[must_use]
    pub fn ends_ms(&self) -> Option<i64> {
        self.moment(["validUntil", "expirationDate"])
    }

    fn moment(&self, properties: [&str; 2]) -> Option<i64> {
        time::read(properties.iter().find_map(|property| text(&self.body, property))?)
    }

    /// The endorsements of the badge, of its achievement and of its issuer: objects and compact JWSs.
    pub fn endorsements(&self) -> impl Iterator<Item = &Value> {
        let holders = [Some(&self.body), self.achievement(), self.body.get("issuer")];
        holders
            .into_iter()
            .flatten()
            .flat_map(|holder| each(holder, "endorsement").iter().chain(each(holder, "endorsementJwt")))
    }

    /// Whether an endorsement is of this badge, of its achievement or of its issuer (Open Badges 3.0, class `EndorsementSubject`).
    #[must_use]
    pub fn is_endorsed_by(&self, endorsement: &Self) -> bool {
        let achievement = self.achievement().and_then(|achievement| text(achievement, "id"));
        let of = endorsement.subject().and_then(|subject| text(subject, "id"));
        of.is_some_and(|of| {
            [self.id(), achievement, self.issuer_id()].into_iter().flatten().any(|own| plain(own) == plain(of))
        })
    }

    /// Whether two are the same badge (Open Badges 3.0 section 4.3): issuer and identifier are equal but for percent
    /// encoding and space around. The one that begins later replaces the other.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        let parts = |badge: &Self| Some((plain(badge.issuer_id()?), plain(badge.id()?)));
        parts(self).is_some_and(|own| Some(own) == parts(other))
    }
}

/// Whether two identifiers are equal as [`Credential::is_same_as`] compares them.
#[must_use]
pub fn is_same_id(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// A text without percent encoding and space around it.
fn plain(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut plain = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let digits = [ahead.next(), ahead.next()].map(|digit| char::from(digit.unwrap_or(b'-')).to_digit(16));
        match (byte, digits) {
            (b'%', [Some(high), Some(low)]) => {
                plain.push(u8::try_from(high * 16 + low).unwrap_or(b'%'));
                bytes = ahead;
            }
            _ => plain.push(byte),
        }
    }
    plain.trim_ascii().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICIAL: &str = include_str!("vectors/1edtech-vector-signed.json");

    #[test]
    fn the_text_is_kept_as_it_came() {
        let badge = Credential::read(&format!("\n{OFFICIAL}\n")).unwrap();
        assert_eq!(badge.source(), OFFICIAL.trim());
        assert_eq!(badge.name(), Some("Teamwork"));
        assert_eq!(badge.issuer_name(), Some("Example Corp"));
        assert_eq!(badge.begins_ms(), Some(1_262_304_000_000));
        assert!(badge.is_badge() && badge.picture().is_none() && badge.ends_ms().is_none());
    }

    #[test]
    fn the_same_badge_written_differently() {
        let badge = Credential::read(OFFICIAL).unwrap();
        let same = OFFICIAL
            .replace("credentials/3527", "credentials/%33527 ")
            .replace("issuers/565049\",\n  \"type", "issuers%2F565049\",\n  \"type");
        assert!(badge.is_same_as(&Credential::read(&same).unwrap()));
        let other = OFFICIAL.replace("credentials/3527", "credentials/3528");
        assert!(!badge.is_same_as(&Credential::read(&other).unwrap()));
    }

    #[test]
    fn what_is_no_credential() {
        assert_eq!(Credential::read("{}").unwrap_err(), ReadError::NotACredential);
        assert!(matches!(Credential::read("a.b").unwrap_err(), ReadError::Jws(_)));
        assert!(matches!(Credential::read("{").unwrap_err(), ReadError::Json(_)));
    }
}
