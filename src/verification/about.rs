//! What a badge says of itself, out of either generation of the standard.

use super::model::{About, Endorsed, Found, Silence, clip, findings};
use crate::open_badges::{
    credential::Credential,
    json::{reference, text},
    report::Report,
    resolve::{did_web_address, origin},
    time,
    two::{Assertion, Parts},
};
use serde_json::Value;
use std::collections::HashMap;

/// Characters of a name.
const NAME: usize = 120;
/// Characters of a description, and of what somebody says who endorses.
const DESCRIPTION: usize = 1_000;
/// Characters of criteria.
const CRITERIA: usize = 4_000;

/// Of a credential.
pub fn credential(badge: &Credential) -> About {
    let clipped = |text: Option<&str>, most| clip(text.unwrap_or_default(), most);
    About {
        name: clipped(badge.name(), NAME),
        issuer: clipped(badge.issuer_name(), NAME),
        host: badge.issuer_id().and_then(host),
        description: clipped(badge.description(), DESCRIPTION),
        criteria: clipped(badge.criteria(), CRITERIA),
        caption: clipped(badge.picture().and_then(|picture| picture.caption), NAME),
        begins: badge.begins_ms(),
        ends: badge.ends_ms(),
        hosted: false,
    }
}

/// Of an assertion of Open Badges 2.0, as far as its parts were found.
pub fn assertion(assertion: &Assertion, parts: &Parts) -> About {
    let body = assertion.body();
    let of = |part: Option<&Value>, property: &str, most| {
        clip(part.and_then(|part| text(part, property)).unwrap_or_default(), most)
    };
    let (badge, issuer) = (parts.badge.as_ref(), parts.issuer.as_ref());
    let criteria = badge.and_then(|badge| badge.get("criteria"));
    let criteria = criteria.and_then(|criteria| {
        text(criteria, "narrative").or_else(|| text(criteria, "id")).or_else(|| criteria.as_str())
    });
    let moment = |property: &str| {
        let written = text(body, property)?;
        time::read(written).or_else(|| time::read(&format!("{written}T00:00:00Z")))
    };
    let named = issuer.and_then(|issuer| text(issuer, "id").or_else(|| text(issuer, "url")));
    let named = named.or_else(|| badge.and_then(|badge| reference(badge, "issuer")));
    About {
        name: of(badge, "name", NAME),
        issuer: of(issuer, "name", NAME),
        host: named.and_then(host),
        description: of(badge, "description", DESCRIPTION),
        criteria: clip(criteria.unwrap_or_default(), CRITERIA),
        caption: String::new(),
        begins: moment("issuedOn"),
        ends: moment("expires"),
        hosted: assertion.source().starts_with('{'),
    }
}

/// The endorsements in a badge, each with what was found about it.
pub fn endorsements(badge: &Credential, report: &Report, silences: &HashMap<String, Silence>) -> Vec<Endorsed> {
    let endorsed = |(value, own): (&Value, &Report)| {
        let (found, findings) = (Found::from(own.verdict()), findings(own, silences));
        let Ok(credential) = Credential::inside(value) else {
            return Endorsed { by: String::new(), at: None, words: String::new(), found, findings };
        };
        let words = credential.subject().and_then(|subject| text(subject, "endorsementComment"));
        Endorsed {
            by: clip(credential.issuer_name().unwrap_or_default(), NAME),
            at: credential.issuer_id().and_then(host),
            words: clip(words.unwrap_or_default(), DESCRIPTION),
            found,
            findings,
        }
    };
    badge.endorsements().zip(&report.endorsements).map(endorsed).collect()
}

/// The host of an identifier: what its owner had to have in hand to sign with it. None where it is a key alone.
fn host(id: &str) -> Option<String> {
    let address = did_web_address(id).or_else(|| origin(id).map(|_| id.to_owned()))?;
    let (_, host) = origin(&address)?.split_once("://").map(|(scheme, host)| (scheme.to_owned(), host.to_owned()))?;
    Some(clip(&host, NAME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_issuer() {
        assert_eq!(host("did:web:city.example%3A8443:issuers:7").as_deref(), Some("city.example:8443"));
        assert_eq!(host("https://Old.example/issuer").as_deref(), Some("old.example"));
        assert_eq!(host("did:key:z6Mk"), None);
        assert_eq!(host("urn:uuid:1"), None);
        assert_eq!(host("https://bank.example@evil.example/"), None);
    }
}
