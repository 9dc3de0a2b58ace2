//! Open Badges 2.0 (and 1.1 where it is the same): read and verified so that old badges can be kept and shown, never
//! issued (Open Badges 2.0, sections Hosted Verification and Signed Verification).

use super::{
    json::{self, each, is_a, reference, text},
    jwt::Jws,
    keys::PublicKey,
    recipient::{Recipient, identifies},
    report::{Check, Failure, Obstacle, Report},
    resolve::{Answer, Outside, document, origin},
    time,
};
use serde_json::Value;

/// An assertion that was read, and not verified.
#[derive(Clone, Debug)]
pub struct Assertion {
    source: String,
    jws: Option<Jws>,
    body: Value,
}

impl Assertion {
    /// Reads an assertion from JSON. None when it is none.
    #[must_use]
    pub fn hosted(source: &str) -> Option<Self> {
        let body = json::parse(source.as_bytes()).ok()?;
        Self::of(source, None, body)
    }

    /// Reads a signed assertion from a compact JWS. None when it is none.
    #[must_use]
    pub fn signed(source: &str) -> Option<Self> {
        let jws = Jws::read(source).ok()?;
        let body = jws.claims.clone();
        Self::of(source, Some(jws), body)
    }

    fn of(source: &str, jws: Option<Jws>, body: Value) -> Option<Self> {
        let is_one = is_a(&body, "Assertion") || (body.get("recipient").is_some() && body.get("badge").is_some());
        is_one.then(|| Self { source: source.to_owned(), jws, body })
    }

    /// The text as it came.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The assertion as JSON.
    #[must_use]
    pub fn body(&self) -> &Value {
        &self.body
    }

    /// Its identifier; when it is hosted, the address that it is hosted at.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        text(&self.body, "id")
    }

    fn verification(&self) -> &Value {
        self.body.get("verification").or_else(|| self.body.get("verify")).unwrap_or(&Value::Null)
    }
}

/// What an assertion is about, put together from it and what it refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The `BadgeClass`: what it was given for.
    pub badge: Option<Value>,
    /// The issuer's Profile.
    pub issuer: Option<Value>,
}

/// A thing that is written into its holder, or lies at an address that its holder names.
fn part(holder: &Value, property: &str, outside: &dyn Outside) -> Result<Value, Obstacle> {
    match holder.get(property) {
        Some(object @ Value::Object(parts)) if parts.len() > 1 => Ok(object.clone()),
        _ => match reference(holder, property) {
            Some(address) if origin(address).is_some() => {
                document(address.split('#').next().unwrap_or(address), outside)
            }
            other => Err(Obstacle::NoWayToAsk(other.unwrap_or(property).to_owned())),
        },
    }
}

/// Verifies an assertion at a moment (Unix milliseconds). `proof` is the signature, or that the assertion is hosted
/// where it says; `issuer` that this is the issuer's own place or key.
#[must_use]
pub fn verify(
    assertion: &Assertion,
    outside: &dyn Outside,
    now_ms: i64,
    recipient: Option<&Recipient>,
) -> (Report, Parts) {
    // what counts of a hosted badge is what is hosted: a copy may have been altered
    let hosted_body = hosted_body(assertion, outside);
    let body = hosted_body.as_ref().unwrap_or(&assertion.body);
    let badge = part(body, "badge", outside);
    let issuer = badge.as_ref().map_err(Clone::clone).and_then(|badge| part(badge, "issuer", outside));
    let (proof, bound, revoked) = match text(assertion.verification(), "type").unwrap_or("hosted") {
        "hosted" | "HostedBadge" if assertion.jws.is_none() => hosted(assertion, issuer.as_ref(), outside),
        "signed" | "SignedBadge" => signed(assertion, issuer.as_ref(), outside),
        _ => (Check::Failed(Failure::NoProof), Check::Unknown(Obstacle::Depends), Check::Unknown(Obstacle::Depends)),
    };
    let report = Report {
        schema: schema(body, &badge, &issuer),
        proof,
        issuer: bound,
        dates: dates(body, now_ms),
        status: revoked,
        recipient: recipient.map_or(Check::Nothing, |recipient| about(body, recipient)),
        ..Report::empty()
    };
    (report, Parts { badge: badge.ok(), issuer: issuer.ok() })
}

/// A hosted assertion as it is found at its address; none when it is signed, was not fetched or is another one.
fn hosted_body(assertion: &Assertion, outside: &dyn Outside) -> Option<Value> {
    let address = assertion.id().filter(|_| assertion.jws.is_none())?;
    let Answer::Document(bytes) = outside.at(address) else { return None };
    let found = json::parse(bytes).ok().filter(|found| text(found, "id") == Some(address))?;
    (found.get("revoked") != Some(&Value::Bool(true))).then_some(found)
}

fn schema(body: &Value, badge: &Result<Value, Obstacle>, issuer: &Result<Value, Obstacle>) -> Check {
    use super::schema::{Flaw, What};
    let mut flaws = Vec::new();
    let mut want = |at: &str, is_there: bool| {
        if !is_there {
            flaws.push(Flaw { at: at.to_owned(), what: What::Missing });
        }
    };
    if body.get("revoked") != Some(&Value::Bool(true)) {
        want("id", text(body, "id").is_some());
        want("recipient", body.get("recipient").is_some_and(|one| text(one, "identity").is_some()));
        want("issuedOn", moment(body, "issuedOn").is_some());
        want("expires", body.get("expires").is_none() || moment(body, "expires").is_some());
        want("badge", body.get("badge").is_some());
    }
    if let Ok(badge) = badge {
        want("badge.name", text(badge, "name").is_some());
        want("badge.criteria", badge.get("criteria").is_some());
    }
    if let Ok(issuer) = issuer {
        want("badge.issuer.name", text(issuer, "name").is_some());
    }
    match (flaws.is_empty(), badge.as_ref().err().or(issuer.as_ref().err())) {
        (false, _) => Check::Failed(Failure::Schema(flaws)),
        (true, Some(obstacle)) => Check::Unknown(obstacle.clone()),
        (true, None) => Check::Passed,
    }
}

/// A moment of 2.0 (ISO 8601), or of 1.1, which also allowed Unix seconds; in Unix milliseconds.
fn moment(holder: &Value, property: &str) -> Option<i64> {
    match holder.get(property)? {
        Value::String(written) => time::read(written).or_else(|| time::read(&format!("{written}T00:00:00Z"))),
        seconds => time::numeric(seconds),
    }
}

fn dates(body: &Value, now_ms: i64) -> Check {
    match (moment(body, "issuedOn"), moment(body, "expires")) {
        (Some(begins), _) if now_ms < begins => Check::Failed(Failure::NotYetValid(begins)),
        (_, Some(ends)) if now_ms > ends => Check::Failed(Failure::Expired(ends)),
        (None, _) => Check::Unknown(Obstacle::Depends),
        _ => Check::Passed,
    }
}

fn about(body: &Value, recipient: &Recipient) -> Check {
    let identity = body.get("recipient").unwrap_or(&Value::Null);
    let kind = text(identity, "type").unwrap_or("email");
    let (asked, values): (&str, Vec<String>) = match recipient {
        Recipient::Email(email) => ("email", vec![email.clone(), email.to_lowercase()]),
        Recipient::Id(id) => ("id", vec![id.clone()]),
        Recipient::Other { kind, value } => (kind, vec![value.clone()]),
    };
    if asked != kind {
        return Check::Unknown(Obstacle::NotUnderstood(
            "the badge says nothing of that kind about its recipient".into(),
        ));
    }
    let is_about = values.iter().any(|value| identifies(identity, value));
    if is_about { Check::Passed } else { Check::Failed(Failure::OtherRecipient) }
}

type Three = (Check, Check, Check);

/// Hosted: the assertion counts as it is found at its address, which must be the issuer's own place.
fn hosted(assertion: &Assertion, issuer: Result<&Value, &Obstacle>, outside: &dyn Outside) -> Three {
    let unknown = |obstacle: Obstacle| {
        (Check::Unknown(obstacle), Check::Unknown(Obstacle::Depends), Check::Unknown(Obstacle::Depends))
    };
    let Some(address) = assertion.id().filter(|id| origin(id).is_some()) else {
        return unknown(Obstacle::NoWayToAsk(assertion.id().unwrap_or_default().to_owned()));
    };
    let bytes = match outside.at(address) {
        Answer::Document(bytes) => bytes,
        // an issuer takes a hosted badge back by no longer hosting it (410 Gone)
        Answer::Gone => {
            return (Check::Passed, binding(address, issuer, outside), Check::Failed(Failure::Revoked(None)));
        }
        Answer::None => return unknown(Obstacle::NoAnswer(address.to_owned())),
        Answer::NotAsked => return unknown(Obstacle::Needs(vec![address.to_owned()])),
    };
    let Ok(found) = json::parse(bytes) else { return unknown(Obstacle::Unreadable(address.to_owned())) };
    if text(&found, "id") != Some(address) {
        return (Check::Failed(Failure::OtherDocument), Check::Unknown(Obstacle::Depends), Check::Nothing);
    }
    if found.get("revoked") == Some(&Value::Bool(true)) {
        let reason = text(&found, "revocationReason").map(str::to_owned);
        return (Check::Passed, binding(address, issuer, outside), Check::Failed(Failure::Revoked(reason)));
    }
    // a copy that says something else was altered
    let same = ["recipient", "issuedOn", "expires"].iter().all(|name| found.get(name) == assertion.body.get(name))
        && reference(&found, "badge") == reference(&assertion.body, "badge");
    let proof = if same { Check::Passed } else { Check::Failed(Failure::OtherDocument) };
    (proof, binding(address, issuer, outside), Check::Passed)
}

/// Whether an assertion is hosted where its issuer may host: within `verification.startsWith` or `allowedOrigins` of
/// the Profile, or else at the Profile's own origin.
fn binding(address: &str, issuer: Result<&Value, &Obstacle>, outside: &dyn Outside) -> Check {
    let issuer = match issuer {
        Ok(issuer) => issuer,
        Err(obstacle) => return Check::Unknown(obstacle.clone()),
    };
    let id = text(issuer, "id").unwrap_or_default();
    let Some(own) = origin(id) else { return Check::Unknown(Obstacle::NoWayToAsk(id.to_owned())) };
    let here = origin(address).unwrap_or_default();
    if here == own {
        return Check::Passed;
    }
    // a Profile inside the assertion is only what the assertion says of itself: ask the issuer
    let profile = match document(id.split('#').next().unwrap_or(id), outside) {
        Ok(profile) => profile,
        Err(obstacle) => return Check::Unknown(obstacle),
    };
    let Some(rules) = profile.get("verification") else { return Check::Failed(Failure::KeyNotOfIssuer) };
    let host = here.split_once("://").map_or("", |(_, host)| host);
    let starts = each(rules, "startsWith").iter().filter_map(Value::as_str);
    // what it starts with has to reach beyond the host, or `https://a.example` would allow `https://a.example.evil`
    let starts = starts.filter(|start| origin(start).as_ref() == Some(&here)).any(|start| address.starts_with(start));
    let allowed = starts || each(rules, "allowedOrigins").iter().any(|one| one.as_str() == Some(host));
    if allowed { Check::Passed } else { Check::Failed(Failure::KeyNotOfIssuer) }
}

/// Signed: a JWS by a key that the issuer's Profile names.
fn signed(assertion: &Assertion, issuer: Result<&Value, &Obstacle>, outside: &dyn Outside) -> Three {
    let depends = || Check::Unknown(Obstacle::Depends);
    let Some(jws) = &assertion.jws else { return (Check::Failed(Failure::NoProof), depends(), depends()) };
    let creator = text(assertion.verification(), "creator").or_else(|| text(assertion.verification(), "url"));
    let creator = creator.or_else(|| issuer.ok().and_then(|issuer| reference(issuer, "publicKey")));
    let Some(creator) = creator else {
        return (Check::Failed(Failure::Proof("verification.creator")), depends(), depends());
    };
    let key = match document(creator.split('#').next().unwrap_or(creator), outside) {
        Ok(key) => key,
        Err(obstacle) => return (Check::Unknown(obstacle), depends(), depends()),
    };
    let pem = text(&key, "publicKeyPem").or_else(|| text(key.get("publicKey")?, "publicKeyPem"));
    let Some(Ok(public)) = pem.map(PublicKey::from_pem) else {
        return (Check::Unknown(Obstacle::NoSuchKey(creator.to_owned())), depends(), depends());
    };
    if !jws.is_by(&public) {
        return (Check::Failed(Failure::Signature), depends(), depends());
    }
    let issuer = match issuer {
        Ok(issuer) => issuer,
        Err(obstacle) => return (Check::Passed, Check::Unknown(obstacle.clone()), depends()),
    };
    let at_home = text(issuer, "id").and_then(origin).is_some_and(|own| Some(own) == origin(creator));
    let bound = if at_home { Check::Passed } else { Check::Failed(Failure::KeyNotOfIssuer) };
    (Check::Passed, bound, revocation(assertion, issuer, outside))
}

/// The issuer's `RevocationList`: identifiers (in 1.1 `uid`s) of what was taken back.
fn revocation(assertion: &Assertion, issuer: &Value, outside: &dyn Outside) -> Check {
    let Some(address) = reference(issuer, "revocationList") else { return Check::Nothing };
    let list = match document(address, outside) {
        Ok(list) => list,
        Err(obstacle) => return Check::Unknown(obstacle),
    };
    let names = [assertion.id(), text(&assertion.body, "uid")];
    let hit = each(&list, "revokedAssertions").iter().find(|one| {
        let id = one.as_str().or_else(|| text(one, "id")).or_else(|| text(one, "uid"));
        id.is_some() && names.contains(&id)
    });
    match hit {
        Some(one) => Check::Failed(Failure::Revoked(text(one, "revocationReason").map(str::to_owned))),
        None => Check::Passed,
    }
}
