//! Stories of verifying.

use super::{NOW, badge, jwt_key, key, method};
use crate::open_badges::{
    contexts::Contexts,
    credential::Credential,
    data_integrity, issue, jwt,
    keys::SigningKey,
    recipient::Recipient,
    report::{Check, Failure, Obstacle, Report, Verdict},
    resolve::{Nothing, Outside, did_document, did_web_address, jwk_set},
    status::{self, Purpose, StatusList},
    verify::{Circumstances, verify},
};
use serde_json::{Value, json};
use std::collections::HashMap;

const LIST: &str = "https://city.example/status/1";
pub type Web = HashMap<String, Option<Vec<u8>>>;

pub fn report(text: &str, outside: &dyn Outside, now_ms: i64, recipient: Option<&Recipient>) -> Report {
    let credential = Credential::read(text).unwrap();
    verify(&credential, Circumstances { outside, now_ms, contexts: Contexts::built_in(), recipient })
}

pub fn signed(badge: &issue::Badge) -> Value {
    let credential = badge.to_credential(Contexts::built_in()).unwrap();
    data_integrity::sign(credential, &method(), "2026-09-01T12:00:00Z", &key(), Contexts::built_in()).unwrap()
}

/// What the issuer of [`badge`] publishes.
pub fn web() -> Web {
    let did = badge().issuer.id;
    let jwks = [("es256".to_owned(), jwt_key().public().to_jwk())];
    let document = did_document(&did, &[key().multikey()], &jwks);
    Web::from([(did_web_address(&did).unwrap(), Some(document.to_string().into_bytes()))])
}

fn with_status(entry: usize) -> issue::Badge {
    issue::Badge { status: Some(status::entry(LIST, entry, Purpose::Revocation)), ..badge() }
}

fn list_of(set: usize, issuer: &str, by: &SigningKey) -> Value {
    let mut list = StatusList::new(0);
    list.set(set, true);
    let credential = status::credential(LIST, issuer, &list, Purpose::Revocation, "2026-09-01T00:00:00Z", 3_600_000);
    data_integrity::sign(
        credential,
        &format!("{issuer}#{}", by.multikey()),
        "2026-09-01T00:00:00Z",
        by,
        Contexts::built_in(),
    )
    .unwrap()
}

#[test]
fn nothing_fetched_yet_then_valid() {
    let text = signed(&badge()).to_string();
    let first = report(&text, &Nothing, NOW, None);
    assert_eq!(first.verdict(), Verdict::Unknown);
    assert_eq!((&first.schema, &first.proof), (&Check::Passed, &Check::Passed));
    assert_eq!(first.needs(), ["https://city.example/issuers/7/did.json"]);
    let then = report(&text, &web(), NOW, None);
    assert_eq!(then.verdict(), Verdict::Valid, "{then:?}");
    let silent = Web::from([("https://city.example/issuers/7/did.json".into(), None)]);
    let unanswered = report(&text, &silent, NOW, None);
    assert!(matches!(unanswered.issuer, Check::Unknown(Obstacle::NoAnswer(_))));
    assert!(unanswered.needs().is_empty());
}

#[test]
fn a_badge_as_a_jwt() {
    let credential = badge().to_credential(Contexts::built_in()).unwrap();
    let compact = jwt::sign(&credential, &format!("{}#es256", badge().issuer.id), &jwt_key()).unwrap();
    assert_eq!(report(&compact, &Nothing, NOW, None).needs(), ["https://city.example/issuers/7/did.json"]);
    assert_eq!(report(&compact, &web(), NOW, None).verdict(), Verdict::Valid);
    let other = jwt::sign(&credential, "did:web:city.example:issuers:7#other", &jwt_key()).unwrap();
    assert!(matches!(report(&other, &web(), NOW, None).proof, Check::Unknown(Obstacle::NoSuchKey(_))));
    let foreign = jwt::sign(&credential, "did:web:other.example#es256", &jwt_key()).unwrap();
    let mut web = web();
    let document = did_document("did:web:other.example", &[], &[("es256".into(), jwt_key().public().to_jwk())]);
    web.insert("https://other.example/.well-known/did.json".into(), Some(document.to_string().into_bytes()));
    assert_eq!(report(&foreign, &web, NOW, None).issuer, Check::Failed(Failure::KeyNotOfIssuer));
}

#[test]
fn a_jwt_whose_claims_contradict_its_credential() {
    let kid = format!("{}#es256", badge().issuer.id);
    let credential = badge().to_credential(Contexts::built_in()).unwrap();
    for (claim, property) in [("iss", "issuer"), ("jti", "id"), ("nbf", "validFrom")] {
        let mut altered = credential.clone();
        let compact = jwt::sign(&credential, &kid, &jwt_key()).unwrap();
        let mut claims = jwt::Jws::read(&compact).unwrap().claims;
        altered[property] =
            if property == "validFrom" { json!("2020-01-01T00:00:00Z") } else { json!("urn:uuid:other") };
        claims[property] = altered[property].clone();
        let (head, _) = compact.split_once('.').unwrap();
        let signed = format!("{head}.{}", data_encoding::BASE64URL_NOPAD.encode(claims.to_string().as_bytes()));
        let signature = data_encoding::BASE64URL_NOPAD.encode(&jwt_key().sign(signed.as_bytes()));
        let report = report(&format!("{signed}.{signature}"), &web(), NOW, None);
        assert_eq!(report.proof, Check::Failed(Failure::Claim(claim)));
    }
}

#[test]
fn taken_back_is_not_forged_and_not_unknown() {
    let text = signed(&with_status(90_000)).to_string();
    assert_eq!(report(&text, &web(), NOW, None).needs(), [LIST]);
    let issuer = badge().issuer.id;
    let with = |list: Value| {
        Web::from([(LIST.to_owned(), Some(list.to_string().into_bytes()))]).into_iter().chain(web()).collect::<Web>()
    };
    let other_entry = report(&text, &with(list_of(89_999, &issuer, &key())), NOW, None);
    assert_eq!((&other_entry.status, other_entry.verdict()), (&Check::Passed, Verdict::Valid));
    let revoked = report(&text, &with(list_of(90_000, &issuer, &key())), NOW, None);
    assert_eq!((&revoked.status, revoked.verdict()), (&Check::Failed(Failure::Revoked(None)), Verdict::Revoked));
    // a list by somebody else, or forged, says nothing
    let stranger = SigningKey::from_seed(&[8; 32]);
    let did = format!("did:key:{}", stranger.multikey());
    for list in [list_of(90_000, &did, &stranger), list_of(90_000, &issuer, &stranger)] {
        let report = report(&text, &with(list), NOW, None);
        assert!(matches!(report.status, Check::Unknown(Obstacle::StatusList(_))), "{report:?}");
        assert_eq!(report.verdict(), Verdict::Unknown);
    }
    let silent = report(&text, &[(LIST.to_owned(), None)].into_iter().chain(web()).collect::<Web>(), NOW, None);
    assert_eq!(
        (&silent.status, silent.verdict()),
        (&Check::Unknown(Obstacle::NoAnswer(LIST.into())), Verdict::Unknown)
    );
}

#[test]
fn a_status_list_as_a_jwt() {
    let text = signed(&with_status(5)).to_string();
    let issuer = badge().issuer.id;
    let mut list = StatusList::new(0);
    list.set(5, true);
    let credential = status::credential(LIST, &issuer, &list, Purpose::Revocation, "2026-09-01T00:00:00Z", 1);
    let compact = jwt::sign(&credential, &format!("{issuer}#es256"), &jwt_key()).unwrap();
    let web: Web = [(LIST.to_owned(), Some(compact.into_bytes()))].into_iter().chain(web()).collect();
    assert_eq!(report(&text, &web, NOW, None).verdict(), Verdict::Revoked);
}

#[test]
fn revocation_lists_of_1edtech() {
    let address = "https://city.example/revoked";
    let status = json!({ "id": address, "type": "1EdTechRevocationList" });
    let mut credential = badge().to_credential(Contexts::built_in()).unwrap();
    credential["@context"]
        .as_array_mut()
        .unwrap()
        .push("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json".into());
    credential["credentialStatus"] = status;
    let signed =
        data_integrity::sign(credential, &method(), "2026-09-01T12:00:00Z", &key(), Contexts::built_in()).unwrap();
    let text = signed.to_string();
    assert_eq!(report(&text, &web(), NOW, None).needs(), [address]);
    let with = |list: Value| {
        [(address.to_owned(), Some(list.to_string().into_bytes()))].into_iter().chain(web()).collect::<Web>()
    };
    let revoked = json!({ "issuer": badge().issuer.id, "revokedCredential": [{ "id": badge().id, "revocationReason": "By mistake" }] });
    assert_eq!(
        report(&text, &with(revoked), NOW, None).status,
        Check::Failed(Failure::Revoked(Some("By mistake".into())))
    );
    let other = json!({ "revokedCredential": [{ "id": "urn:uuid:other" }, { "id": badge().id, "revoked": false }] });
    assert_eq!(report(&text, &with(other), NOW, None).verdict(), Verdict::Valid);
    assert!(matches!(report(&text, &with(json!({})), NOW, None).status, Check::Unknown(Obstacle::StatusList(_))));
}

#[test]
fn before_its_time_and_after() {
    let text = signed(&badge()).to_string();
    let ends = badge().valid_until_ms.unwrap();
    let at = |now_ms| report(&text, &web(), now_ms, None).verdict();
    assert_eq!(
        [NOW - 1, NOW, ends, ends + 1].map(at),
        [Verdict::NotYetValid, Verdict::Valid, Verdict::Valid, Verdict::Expired]
    );
}

#[test]
fn whose_it_is() {
    let text = signed(&badge()).to_string();
    let of = |recipient: Recipient| report(&text, &web(), NOW, Some(&recipient)).verdict();
    assert_eq!(of(Recipient::Email("Jonas@example.org".into())), Verdict::Valid);
    assert_eq!(of(Recipient::Email("ona@example.org".into())), Verdict::OtherRecipient);
    assert_eq!(of(Recipient::Id(badge().recipient)), Verdict::Valid);
    assert_eq!(of(Recipient::Other { kind: "sourcedId".into(), value: "1".into() }), Verdict::Unknown);
}

#[test]
fn endorsements_each_with_its_own_report() {
    let endorser = SigningKey::from_seed(&[5; 32]);
    let did = format!("did:key:{}", endorser.multikey());
    let endorsement = issue::Endorsement {
        id: "urn:uuid:1".into(),
        name: "Endorsement".into(),
        issuer: issue::Issuer { id: did.clone(), name: "Library".into(), ..issue::Issuer::default() },
        of: badge().achievement.id,
        comment: Some("We have seen it".into()),
        valid_from_ms: NOW,
        status: None,
    };
    let endorsement = endorsement.to_credential(Contexts::built_in()).unwrap();
    let method = format!("{did}#{}", endorser.multikey());
    let endorsement =
        data_integrity::sign(endorsement, &method, "2026-09-01T12:00:00Z", &endorser, Contexts::built_in()).unwrap();
    let good = report(
        &signed(&issue::Badge { endorsements: vec![endorsement.clone()], ..badge() }).to_string(),
        &web(),
        NOW,
        None,
    );
    assert_eq!((good.verdict(), good.endorsement, good.endorsements.len()), (Verdict::Valid, Check::Passed, 1));
    // one that was given to another badge is no endorsement of this one
    let mut other = badge();
    other.achievement.id = "https://city.example/badges/another".into();
    let copied = issue::Badge { endorsements: vec![endorsement.clone()], ..other };
    let copied = report(&signed(&copied).to_string(), &web(), NOW, None);
    assert_eq!(copied.endorsements[0].recipient, Check::Failed(Failure::OtherSubject));
    assert_ne!(copied.endorsements[0].verdict(), Verdict::Valid);
    assert_eq!(copied.verdict(), Verdict::Valid, "the badge itself is what it says");
    let mut forged = endorsement;
    forged["credentialSubject"]["endorsementComment"] = "Excellent".into();
    let bad = report(&signed(&issue::Badge { endorsements: vec![forged], ..badge() }).to_string(), &web(), NOW, None);
    assert_eq!((bad.verdict(), bad.endorsement), (Verdict::Invalid, Check::Failed(Failure::Endorsement(0))));
}

#[test]
fn somebody_else_signs_in_the_issuers_name() {
    let stranger = SigningKey::from_seed(&[8; 32]);
    let credential = badge().to_credential(Contexts::built_in()).unwrap();
    let sign = |method: String| {
        let created = "2026-09-01T12:00:00Z";
        data_integrity::sign(credential.clone(), &method, created, &stranger, Contexts::built_in()).unwrap().to_string()
    };
    let in_its_name = report(&sign(format!("{}#{}", badge().issuer.id, stranger.multikey())), &web(), NOW, None);
    assert_eq!((&in_its_name.proof, &in_its_name.issuer), (&Check::Passed, &Check::Failed(Failure::KeyNotOfIssuer)));
    let own = format!("did:key:{0}#{0}", stranger.multikey());
    assert_eq!(report(&sign(own), &web(), NOW, None).verdict(), Verdict::Invalid);
    let claims = format!("{}#{}", badge().issuer.id, key().multikey());
    assert_eq!(report(&sign(claims), &web(), NOW, None).proof, Check::Failed(Failure::Signature));
}

#[test]
fn the_official_badge_and_one_without_proof() {
    let official = include_str!("../vectors/1edtech-vector-signed.json");
    let first = report(official, &Nothing, NOW, None);
    assert_eq!(first.needs(), ["https://example.edu/issuers/565049"]);
    let issuer = "https://example.edu/issuers/565049";
    let multikey = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";
    let key = json!({ "id": format!("{issuer}#{multikey}"), "type": "Multikey", "controller": issuer, "publicKeyMultibase": multikey });
    let web = Web::from([(issuer.to_owned(), Some(key.to_string().into_bytes()))]);
    assert_eq!(report(official, &web, NOW, None).verdict(), Verdict::Valid);
    let mut bare: Value = serde_json::from_str(official).unwrap();
    bare.as_object_mut().unwrap().remove("proof");
    assert_eq!(report(&bare.to_string(), &web, NOW, None).proof, Check::Failed(Failure::NoProof));
}

#[test]
fn of_several_proofs_one_is_enough() {
    let mut credential = signed(&badge());
    let good = credential["proof"].take();
    let old = json!({ "type": "Ed25519Signature2020", "proofValue": "z1" });
    credential["proof"] = json!([old, good]);
    assert_eq!(report(&credential.to_string(), &web(), NOW, None).verdict(), Verdict::Valid);
    credential["proof"] = json!([old]);
    let only_old = report(&credential.to_string(), &web(), NOW, None);
    assert_eq!(only_old.proof, Check::Unknown(Obstacle::NotUnderstood("Ed25519Signature2020".into())));
}

#[test]
fn a_jwt_of_the_older_data_model() {
    let mut vc = badge().to_credential(Contexts::built_in()).unwrap();
    let parts = vc.as_object_mut().unwrap();
    parts["@context"][0] = "https://www.w3.org/2018/credentials/v1".into();
    for gone in ["id", "validFrom", "validUntil"] {
        parts.remove(gone);
    }
    let (issuer, seconds) = (badge().issuer.id, NOW / 1000);
    let claims = json!({ "iss": issuer, "jti": badge().id, "nbf": seconds, "sub": badge().recipient, "exp": seconds + 10, "vc": vc });
    let header = json!({ "alg": "ES256", "kid": format!("{issuer}#es256") });
    let part = |value: &Value| data_encoding::BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let text = format!("{}.{}", part(&header), part(&claims));
    let compact = format!("{text}.{}", data_encoding::BASE64URL_NOPAD.encode(&jwt_key().sign(text.as_bytes())));
    assert_eq!(report(&compact, &web(), NOW, None).verdict(), Verdict::Valid);
    assert_eq!(report(&compact, &web(), NOW + 11_000, None).verdict(), Verdict::Expired);
}

#[test]
fn rs256_and_eddsa_jwts_are_verified() {
    use rsa::{
        pkcs1v15::SigningKey as Rs256,
        signature::{SignatureEncoding, Signer},
    };
    // a fixed key: primes of a test key would otherwise cost seconds
    let pem = include_str!("../vectors/rsa-test-key.pem");
    let private = <rsa::RsaPrivateKey as rsa::pkcs8::DecodePrivateKey>::from_pkcs8_pem(pem).unwrap();
    let public = crate::open_badges::keys::PublicKey::Rsa(Box::new(private.to_public_key()));
    let rs256 = Rs256::<sha2::Sha256>::new(private);
    let credential = badge().to_credential(Contexts::built_in()).unwrap();
    let template = jwt::sign(&credential, "x", &jwt_key()).unwrap();
    let claims = template.split('.').nth(1).unwrap();
    let encode = |bytes: &[u8]| data_encoding::BASE64URL_NOPAD.encode(bytes);
    let kid = "https://city.example/issuers/7/jwks.json#rsa";
    let set = jwk_set(&[("es256", &jwt_key().public()), ("rsa", &public)]);
    let mut web = web();
    web.insert("https://city.example/issuers/7/jwks.json".into(), Some(set.to_string().into_bytes()));
    let head = encode(json!({ "alg": "RS256", "kid": kid, "typ": "JWT" }).to_string().as_bytes());
    let text = format!("{head}.{claims}");
    let compact = format!("{text}.{}", encode(&rs256.sign(text.as_bytes()).to_vec()));
    assert_eq!(report(&compact, &web, NOW, None).proof, Check::Passed);
    // the same key under another algorithm
    let head = encode(json!({ "alg": "ES256", "kid": kid }).to_string().as_bytes());
    let text = format!("{head}.{claims}");
    let confused = format!("{text}.{}", encode(&rs256.sign(text.as_bytes()).to_vec()));
    assert_eq!(report(&confused, &web, NOW, None).proof, Check::Failed(Failure::Signature));
    let head = encode(json!({ "alg": "EdDSA", "kid": method() }).to_string().as_bytes());
    let text = format!("{head}.{claims}");
    let compact = format!("{text}.{}", encode(&key().sign(text.as_bytes())));
    assert_eq!(report(&compact, &web, NOW, None).verdict(), Verdict::Valid);
    let head = encode(json!({ "alg": "EdDSA", "kid": method(), "typ": "at+jwt" }).to_string().as_bytes());
    let text = format!("{head}.{claims}");
    let token = format!("{text}.{}", encode(&key().sign(text.as_bytes())));
    assert_eq!(report(&token, &web, NOW, None).proof, Check::Failed(Failure::Proof("typ")));
    let head = encode(json!({ "alg": "none" }).to_string().as_bytes());
    assert_eq!(report(&format!("{head}.{claims}."), &web, NOW, None).proof, Check::Failed(Failure::NoProof));
    let head = encode(json!({ "alg": "HS256", "kid": kid }).to_string().as_bytes());
    assert!(matches!(report(&format!("{head}.{claims}.AA"), &web, NOW, None).proof, Check::Unknown(_)));
}
