//! Whether a credential is signed by the key that it names, and whether that key speaks for its issuer.

use super::Circumstances;
use crate::open_badges::{
    credential::Credential,
    data_integrity::{self, CRYPTOSUITE},
    json::{each, is_a, text},
    jwt::Jws,
    keys::PublicKey,
    report::{Check, Failure, Obstacle},
    resolve::{Found, Outside, dereference, document, key_document, may_assert, origin, own_key},
    time,
};
use serde_json::{Map, Value};

/// More proofs than are tried.
const MAX_PROOFS: usize = 4;

/// The two checks that a proof is for.
pub struct Proven {
    pub proof: Check,
    pub issuer: Check,
}

impl Proven {
    fn not(proof: Check) -> Self {
        Self { proof, issuer: Check::Unknown(Obstacle::Depends) }
    }
}

/// Checks the proof of a credential: its JWS, or else the embedded one; of several, any one that holds is enough (Open
/// Badges 3.0 section 8).
pub fn check(credential: &Credential, circumstances: Circumstances<'_>) -> Proven {
    if let Some(jws) = credential.jws() {
        return check_jws(jws, credential, circumstances.outside);
    }
    let mut best: Option<Proven> = None;
    for proof in each(credential.body(), "proof").iter().take(MAX_PROOFS) {
        let found = check_embedded(proof, credential, circumstances);
        if found.proof == Check::Passed && found.issuer == Check::Passed {
            return found;
        }
        // one that could not be checked says more than one that failed: the badge may be good
        let rank = |proven: &Proven| match (&proven.proof, &proven.issuer) {
            (Check::Failed(_), _) => 0,
            (_, Check::Failed(_)) => 1,
            (Check::Passed, _) => 3,
            _ => 2,
        };
        if best.as_ref().is_none_or(|best| rank(&found) > rank(best)) {
            best = Some(found);
        }
    }
    best.unwrap_or_else(|| Proven::not(Check::Failed(Failure::NoProof)))
}

fn check_jws(jws: &Jws, credential: &Credential, outside: &dyn Outside) -> Proven {
    let header = |name| text(&jws.header, name);
    if jws.algorithm().is_none() {
        let algorithm = header("alg").unwrap_or("none");
        return Proven::not(match algorithm {
            "none" => Check::Failed(Failure::NoProof),
            other => Check::Unknown(Obstacle::NotUnderstood(other.to_owned())),
        });
    }
    // a JWT that was made for something else, such as an access token, proves nothing
    let is_credential = |kind: &str| kind.eq_ignore_ascii_case("JWT") || kind.to_ascii_lowercase().contains("vc+");
    if jws.header.get("typ").is_some() && !header("typ").is_some_and(is_credential) {
        return Proven::not(Check::Failed(Failure::Proof("typ")));
    }
    let kid = header("kid");
    let found = match (kid, jws.header.get("jwk")) {
        (_, Some(jwk)) => match PublicKey::from_jwk(jwk) {
            Ok(key) => Found { key, at: None },
            Err(error) => return Proven::not(Check::Failed(Failure::Key(error))),
        },
        // a DID's key may be named relative to the issuer
        (Some(kid), None) if kid.starts_with('#') => {
            return with_method(
                &format!("{}{kid}", credential.issuer_id().unwrap_or_default()),
                jws,
                credential,
                outside,
            );
        }
        (Some(kid), None) => match dereference(kid, outside) {
            Ok(found) => found,
            Err(obstacle) => return Proven::not(Check::Unknown(obstacle)),
        },
        (None, None) => return Proven::not(Check::Failed(Failure::Proof("kid"))),
    };
    proven_jws(jws, credential, kid, &found, outside)
}

fn with_method(method: &str, jws: &Jws, credential: &Credential, outside: &dyn Outside) -> Proven {
    match dereference(method, outside) {
        Ok(found) => proven_jws(jws, credential, Some(method), &found, outside),
        Err(obstacle) => Proven::not(Check::Unknown(obstacle)),
    }
}

fn proven_jws(
    jws: &Jws,
    credential: &Credential,
    method: Option<&str>,
    found: &Found,
    outside: &dyn Outside,
) -> Proven {
    if !jws.is_by(&found.key) {
        return Proven::not(Check::Failed(Failure::Signature));
    }
    if let Some(claim) = jws.contradiction(credential.body()) {
        return Proven::not(Check::Failed(Failure::Claim(claim)));
    }
    Proven { proof: Check::Passed, issuer: speaks_for_issuer(credential, method, found, outside) }
}

fn check_embedded(proof: &Value, credential: &Credential, circumstances: Circumstances<'_>) -> Proven {
    let failed = |what| Proven::not(Check::Failed(Failure::Proof(what)));
    let Value::Object(parts) = proof else { return failed("proof") };
    if !is_a(proof, "DataIntegrityProof") || text(proof, "cryptosuite") != Some(CRYPTOSUITE) {
        let named = text(proof, "cryptosuite").or_else(|| text(proof, "type")).unwrap_or_default();
        return Proven::not(Check::Unknown(Obstacle::NotUnderstood(named.to_owned())));
    }
    if text(proof, "proofPurpose") != Some("assertionMethod") {
        return failed("proofPurpose");
    }
    for (property, is_needed) in
        [("created", false), ("expires", false), ("verificationMethod", true), ("proofValue", true)]
    {
        let (there, is_text) = (parts.contains_key(property), text(proof, property).is_some());
        if there != is_text || (is_needed && !there) {
            return failed(property);
        }
    }
    for property in ["created", "expires"] {
        if text(proof, property).is_some_and(|moment| time::read(moment).is_none()) {
            return failed(property);
        }
    }
    if parts.contains_key("previousProof") {
        return Proven::not(Check::Unknown(Obstacle::NotUnderstood("previousProof".into())));
    }
    if parts.contains_key("@context") && parts.get("@context") != credential.body().get("@context") {
        return failed("@context");
    }
    let method = text(proof, "verificationMethod").unwrap_or_default();
    let found = match named_key(method, circumstances.outside) {
        Ok(found) => found,
        Err(obstacle) => return Proven::not(Check::Unknown(obstacle)),
    };
    let signed = signature(parts, credential, &found, circumstances);
    if signed != Check::Passed {
        return Proven::not(signed);
    }
    if let Some(ends) = text(proof, "expires").and_then(time::read).filter(|&ends| circumstances.now_ms > ends) {
        return Proven::not(Check::Failed(Failure::ProofExpired(ends)));
    }
    Proven { proof: signed, issuer: speaks_for_issuer(credential, Some(method), &found, circumstances.outside) }
}

/// The key that a proof names. Where the address itself ends in the key (`…#z6Mk…`), nothing has to be fetched to check
/// the signature; whether the key is the issuer's is another check.
fn named_key(method: &str, outside: &dyn Outside) -> Result<Found, Obstacle> {
    let fragment = method.split_once('#').map(|(_, fragment)| fragment);
    match fragment.and_then(|fragment| PublicKey::from_multikey(fragment).ok()) {
        Some(key) => Ok(Found { key, at: None }),
        None => dereference(method, outside),
    }
}

fn signature(
    proof: &Map<String, Value>,
    credential: &Credential,
    found: &Found,
    circumstances: Circumstances<'_>,
) -> Check {
    let Value::Object(body) = credential.body() else {
        return Check::Failed(Failure::Proof("@context"));
    };
    match data_integrity::verifies(body, proof, &found.key, circumstances.contexts) {
        Ok(true) => Check::Passed,
        Ok(false) => Check::Failed(Failure::Signature),
        Err(error) => error.into(),
    }
}

/// Whether the key that verified speaks for the issuer (issuer binding): the issuer is a DID that is this key, or the
/// issuer's own document lists it, or it was published at the issuer's own place.
fn speaks_for_issuer(credential: &Credential, method: Option<&str>, found: &Found, outside: &dyn Outside) -> Check {
    let Some(issuer) = credential.issuer_id() else { return Check::Unknown(Obstacle::Depends) };
    if issuer.strip_prefix("did:key:").is_some_and(|own| found.key.to_multikey().as_deref() == Some(own)) {
        return Check::Passed;
    }
    if issuer.starts_with("did:key:") || issuer.starts_with("did:jwk:") {
        return match own_key(issuer) {
            Some(key) if key == found.key => Check::Passed,
            Some(_) => Check::Failed(Failure::KeyNotOfIssuer),
            None => Check::Unknown(Obstacle::NoWayToAsk(issuer.to_owned())),
        };
    }
    let place = match key_document(issuer) {
        Ok(place) => place,
        Err(obstacle) => return Check::Unknown(obstacle),
    };
    let Some(method) = method else {
        return Check::Unknown(Obstacle::NotUnderstood("a key without an address".into()));
    };
    let is_did = issuer.starts_with("did:");
    if is_did && method.split('#').next() != Some(issuer) {
        return Check::Failed(Failure::KeyNotOfIssuer);
    }
    if !is_did && found.at.as_deref().is_some_and(|at| at != place && origin(at) == origin(&place)) {
        return Check::Passed;
    }
    match document(&place, outside) {
        Ok(document) if is_did && text(&document, "id") != Some(issuer) => Check::Unknown(Obstacle::Unreadable(place)),
        Ok(document) if may_assert(&document, method, &found.key) => Check::Passed,
        Ok(_) => Check::Failed(Failure::KeyNotOfIssuer),
        Err(obstacle) => Check::Unknown(obstacle),
    }
}
