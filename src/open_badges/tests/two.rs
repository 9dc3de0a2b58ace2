//! Stories of Open Badges 2.0.

use super::{NOW, verifying::Web};
use crate::open_badges::{
    present::{Presented, read},
    recipient::{Recipient, identity_hash},
    report::{Check, Failure, Obstacle, Verdict},
    resolve::{Fetched, Nothing},
    two::{Assertion, verify},
};
use serde_json::{Value, json};
use std::collections::HashMap;

const HERE: &str = "https://old.example/assertions/1";

fn assertion() -> Value {
    json!({
        "@context": "https://w3id.org/openbadges/v2",
        "id": HERE,
        "type": "Assertion",
        "recipient": { "type": "email", "hashed": true, "salt": "s", "identity": identity_hash("ona@example.org", "s") },
        "issuedOn": "2020-05-01T00:00:00+00:00",
        "verification": { "type": "hosted" },
        "badge": "https://old.example/badges/5",
    })
}

fn web() -> Web {
    let badge = json!({
        "id": "https://old.example/badges/5", "type": "BadgeClass", "name": "3-D print master",
        "criteria": { "narrative": "Print" }, "issuer": "https://old.example/issuer",
    });
    let issuer = json!({ "id": "https://old.example/issuer", "type": "Profile", "name": "Makers" });
    let document = |value: Value| Some(value.to_string().into_bytes());
    Web::from([
        (HERE.to_owned(), document(assertion())),
        ("https://old.example/badges/5".to_owned(), document(badge)),
        ("https://old.example/issuer".to_owned(), document(issuer)),
    ])
}

fn hosted(value: &Value) -> Assertion {
    let Presented::Assertion(assertion) = read(value.to_string().as_bytes()).unwrap() else { panic!("no assertion") };
    *assertion
}

#[test]
fn a_hosted_badge_is_what_its_issuer_hosts() {
    let (first, _) = verify(&hosted(&assertion()), &Nothing, NOW, None);
    assert_eq!(first.needs(), ["https://old.example/badges/5", HERE]);
    let ona = Recipient::Email("ona@example.org".into());
    let (report, parts) = verify(&hosted(&assertion()), &web(), NOW, Some(&ona));
    assert_eq!(report.verdict(), Verdict::Valid, "{report:?}");
    assert_eq!(parts.badge.unwrap()["name"], "3-D print master");
    assert_eq!(parts.issuer.unwrap()["name"], "Makers");
    let jonas = Recipient::Email("jonas@example.org".into());
    assert_eq!(verify(&hosted(&assertion()), &web(), NOW, Some(&jonas)).0.verdict(), Verdict::OtherRecipient);
}

#[test]
fn a_copy_that_was_altered() {
    let mut copy = assertion();
    copy["recipient"]["identity"] = identity_hash("jonas@example.org", "s").into();
    assert_eq!(verify(&hosted(&copy), &web(), NOW, None).0.proof, Check::Failed(Failure::OtherDocument));
    // what is shown is what is hosted, whatever the copy has in it
    let mut copy = assertion();
    copy["badge"] = json!({ "id": "https://old.example/badges/5", "name": "Doctor", "criteria": "x", "issuer": { "id": "https://old.example/issuer", "name": "University" } });
    let (report, parts) = verify(&hosted(&copy), &web(), NOW, None);
    assert_eq!((report.verdict(), &parts.badge.unwrap()["name"]), (Verdict::Valid, &json!("3-D print master")));
}

#[test]
fn hosted_elsewhere_in_the_issuers_name() {
    let mut forged = assertion();
    forged["id"] = "https://evil.example/1".into();
    let mut web = web();
    web.insert("https://evil.example/1".into(), Some(forged.to_string().into_bytes()));
    let (report, _) = verify(&hosted(&forged), &web, NOW, None);
    assert_eq!((&report.issuer, report.verdict()), (&Check::Failed(Failure::KeyNotOfIssuer), Verdict::Invalid));
    // a Profile in the assertion cannot allow it, the issuer's own can
    let rules = json!({ "id": "https://old.example/issuer", "name": "Makers", "verification": { "allowedOrigins": ["evil.example"] } });
    forged["badge"] = json!({ "id": "https://old.example/badges/5", "name": "x", "criteria": "x", "issuer": rules });
    web.insert("https://evil.example/1".into(), Some(forged.to_string().into_bytes()));
    assert_eq!(verify(&hosted(&forged), &web, NOW, None).0.issuer, Check::Failed(Failure::KeyNotOfIssuer));
    web.insert("https://old.example/issuer".into(), Some(rules.to_string().into_bytes()));
    assert_eq!(verify(&hosted(&forged), &web, NOW, None).0.verdict(), Verdict::Valid);
    let starts = json!({ "id": "https://old.example/issuer", "name": "Makers", "verification": { "startsWith": "https://evil.exam" } });
    web.insert("https://old.example/issuer".into(), Some(starts.to_string().into_bytes()));
    assert_eq!(verify(&hosted(&forged), &web, NOW, None).0.issuer, Check::Failed(Failure::KeyNotOfIssuer));
}

#[test]
fn taken_back_gone_and_expired() {
    let mut web = web();
    let revoked = json!({ "id": HERE, "revoked": true, "revocationReason": "By mistake" });
    web.insert(HERE.into(), Some(revoked.to_string().into_bytes()));
    let (report, _) = verify(&hosted(&assertion()), &web, NOW, None);
    assert_eq!(
        (&report.status, report.verdict()),
        (&Check::Failed(Failure::Revoked(Some("By mistake".into()))), Verdict::Revoked)
    );
    let others =
        web.clone().into_iter().map(|(address, found)| (address, found.map_or(Fetched::None, Fetched::Document)));
    let mut gone: HashMap<String, Fetched> = others.collect();
    gone.insert(HERE.into(), Fetched::Gone);
    assert_eq!(verify(&hosted(&assertion()), &gone, NOW, None).0.verdict(), Verdict::Revoked);
    web.insert(HERE.into(), None);
    let (report, _) = verify(&hosted(&assertion()), &web, NOW, None);
    assert_eq!(
        (report.proof.clone(), report.verdict()),
        (Check::Unknown(Obstacle::NoAnswer(HERE.into())), Verdict::Unknown)
    );
    let mut expired = assertion();
    expired["expires"] = "2021-05-01".into();
    web.insert(HERE.into(), Some(expired.to_string().into_bytes()));
    assert_eq!(verify(&hosted(&expired), &web, NOW, None).0.verdict(), Verdict::Expired);
}

#[test]
fn a_signed_badge() {
    use rsa::{
        pkcs1v15::SigningKey,
        signature::{SignatureEncoding, Signer},
    };
    let private = <rsa::RsaPrivateKey as rsa::pkcs8::DecodePrivateKey>::from_pkcs8_pem(include_str!(
        "../vectors/rsa-test-key.pem"
    ))
    .unwrap();
    let mut body = assertion();
    body["id"] = "urn:uuid:1".into();
    body["verification"] = json!({ "type": "signed", "creator": "https://old.example/key" });
    let encode = |bytes: &[u8]| data_encoding::BASE64URL_NOPAD.encode(bytes);
    let text = format!("{}.{}", encode(br#"{"alg":"RS256"}"#), encode(body.to_string().as_bytes()));
    let compact =
        format!("{text}.{}", encode(&SigningKey::<sha2::Sha256>::new(private).sign(text.as_bytes()).to_vec()));
    let mut web = web();
    let key = json!({ "id": "https://old.example/key", "type": "CryptographicKey", "owner": "https://old.example/issuer", "publicKeyPem": include_str!("../vectors/rsa-test-key.pub.pem") });
    web.insert("https://old.example/key".into(), Some(key.to_string().into_bytes()));
    let Presented::Assertion(assertion) = read(compact.as_bytes()).unwrap() else { panic!("no assertion") };
    assert_eq!(verify(&assertion, &web, NOW, None).0.verdict(), Verdict::Valid);
    let issuer = json!({ "id": "https://old.example/issuer", "name": "Makers", "revocationList": "https://old.example/revoked" });
    web.insert("https://old.example/issuer".into(), Some(issuer.to_string().into_bytes()));
    assert_eq!(verify(&assertion, &web, NOW, None).0.needs(), ["https://old.example/revoked"]);
    let list = json!({ "revokedAssertions": ["urn:uuid:0", { "id": "urn:uuid:1", "revocationReason": "Left" }] });
    web.insert("https://old.example/revoked".into(), Some(list.to_string().into_bytes()));
    assert_eq!(verify(&assertion, &web, NOW, None).0.verdict(), Verdict::Revoked);
    let mut altered = compact.into_bytes();
    let near_its_end = altered.len() - 5;
    altered[near_its_end] = if altered[near_its_end] == b'A' { b'B' } else { b'A' };
    let Presented::Assertion(assertion) = read(&altered).unwrap() else { panic!("no assertion") };
    assert_eq!(verify(&assertion, &web, NOW, None).0.proof, Check::Failed(Failure::Signature));
}
