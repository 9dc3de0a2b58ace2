//! Each hazard that others ran into, and bad input of every kind: a clear answer, of what would not end without a limit too.

use super::{
    NOW, badge, general, key, method,
    verifying::{Web, report, signed, web},
};
use crate::open_badges::{
    bake::{BakeError, bake},
    contexts::Contexts,
    credential::Credential,
    data_integrity::{CanonError, canonical_document, sign},
    jsonld::{ContextError, ExpansionError},
    present::{PresentError, Presented, read},
    report::{Check, Failure, Obstacle, Verdict},
    resolve::Nothing,
};
use serde_json::{Map, Value, json};

fn canonical(document: &Value) -> Result<String, CanonError> {
    let Value::Object(document) = document else { panic!("no object") };
    canonical_document(document, Contexts::built_in())
}

fn altered(change: impl FnOnce(&mut Map<String, Value>)) -> Check {
    let mut badge = signed(&badge());
    change(badge.as_object_mut().unwrap());
    report(&badge.to_string(), &web(), NOW, None).proof
}

fn subject(badge: &mut Map<String, Value>) -> &mut Map<String, Value> {
    badge["credentialSubject"].as_object_mut().unwrap()
}

fn achievement(badge: &mut Map<String, Value>) -> &mut Map<String, Value> {
    subject(badge)["achievement"].as_object_mut().unwrap()
}

// 1. canonicalisation without a limit to its work

#[test]
fn named_blank_nodes_are_refused() {
    for id in ["_:b0", "_:"] {
        let check = altered(|badge| _ = subject(badge).insert("id".into(), id.into()));
        assert_eq!(check, Check::Unknown(Obstacle::NotUnderstood("a blank node with a name".into())));
        let check = altered(|badge| badge["type"].as_array_mut().unwrap().push(id.into()));
        assert!(matches!(check, Check::Failed(_)), "{check:?}");
    }
}

#[test]
fn nodes_that_all_look_alike_end_the_work_in_time() {
    // two results, each with the same children: 2 · 9! orders without a limit
    for (results, children, is_known) in [(2, 3, true), (2, 9, false), (40, 40, false)] {
        let alignment = json!({ "type": ["Alignment"], "targetName": "a", "targetUrl": "https://a.example/" });
        let result = json!({ "type": ["Result"], "alignment": vec![alignment; children] });
        let document = json!({
            "@context": badge().to_credential(Contexts::built_in()).unwrap()["@context"],
            "type": ["AchievementSubject"],
            "result": vec![result; results],
        });
        let found = canonical(&document);
        assert_eq!(found.is_ok(), is_known, "{results} {children}");
        if !is_known {
            assert_eq!(found, Err(CanonError::TooSymmetrical));
        }
    }
    let check = altered(|badge| {
        let alike = json!({ "type": ["Alignment"], "targetName": "a", "targetUrl": "https://a.example/" });
        let result = json!({ "type": ["Result"], "alignment": vec![alike; 10] });
        subject(badge).insert("result".into(), json!([result, result]));
    });
    assert_eq!(check, Check::Unknown(Obstacle::TooComplex));
}

// 2. what would be shown and not signed

#[test]
fn words_that_no_context_defines_are_not_signed_and_so_refused() {
    let check = altered(|badge| _ = badge.insert("grade".into(), "excellent".into()));
    assert_eq!(check, Check::Failed(Failure::Unsigned("grade".into())));
    let check = altered(|badge| _ = achievement(badge).insert("grade".into(), "excellent".into()));
    assert_eq!(check, Check::Failed(Failure::Unsigned("grade".into())));
    let check = altered(|badge| badge["type"].as_array_mut().unwrap().push("Diploma".into()));
    assert_eq!(check, Check::Failed(Failure::Unsigned("Diploma".into())));
    // a general processor leaves them out, and would find the signature good
    let plain = badge().to_credential(Contexts::built_in()).unwrap();
    let mut more = plain.clone();
    more["grade"] = "excellent".into();
    assert_eq!(general::canonical(&plain, &[]), general::canonical(&more, &[]));
}

#[test]
fn addresses_that_are_none_are_not_signed_and_so_refused() {
    for id in
        ["achievement", "/achievement", "//city.example/a", "", "https://city.example/a b", "#a", "?a", "https://a/<b>"]
    {
        let check = altered(|badge| _ = achievement(badge).insert("id".into(), id.into()));
        assert_eq!(check, Check::Failed(Failure::NotAnAddress(id.into())), "{id}");
    }
    for kind in ["a b", "https://a b/", "<a>"] {
        let check = altered(|badge| _ = achievement(badge).insert("type".into(), json!(["Achievement", kind])));
        assert!(matches!(check, Check::Failed(_)), "{kind}");
    }
}

#[test]
fn keys_and_values_that_are_not_plain() {
    let not_understood = |check: Check| matches!(check, Check::Unknown(Obstacle::NotUnderstood(_)));
    for key in ["@id", "@type", "@graph", "@included", "@reverse", "@nest", "@foo", "@"] {
        assert!(
            not_understood(altered(|badge| _ = achievement(badge).insert(key.into(), "https://a.example/".into()))),
            "{key}"
        );
    }
    for key in ["https://schema.org/name", "schema:name", "urn:x", "a b", "", "_:a", ":"] {
        let check = altered(|badge| _ = achievement(badge).insert(key.into(), "x".into()));
        assert_eq!(check, Check::Failed(Failure::Unsigned(key.into())), "{key}");
    }
    assert!(not_understood(altered(|badge| _ = badge.insert("description".into(), Value::Null))));
    assert!(not_understood(altered(|badge| _ = badge.insert("description".into(), json!({ "@value": "x" })))));
    assert!(not_understood(altered(|badge| _ = badge.insert("description".into(), json!([["x"]])))));
    assert!(not_understood(altered(|badge| _ = badge.insert("id".into(), json!({})))));
    assert!(not_understood(altered(
        |badge| _ = subject(badge).insert("creditsEarned".into(), json!(9_007_199_254_740_993_u64))
    )));
}

// contexts

#[test]
fn contexts_that_are_unknown_written_into_the_document_or_many() {
    let with = |context: Value| altered(|badge| _ = badge.insert("@context".into(), context));
    let own = with(json!(["https://www.w3.org/ns/credentials/v2", "https://example.org/own.json"]));
    assert_eq!(own, Check::Unknown(Obstacle::UnknownContext("https://example.org/own.json".into())));
    let inline = with(json!(["https://www.w3.org/ns/credentials/v2", { "grade": "https://a.example/grade" }]));
    assert_eq!(inline, Check::Unknown(Obstacle::NotUnderstood("a context in the document".into())));
    assert!(matches!(with(Value::Null), Check::Unknown(_)));
    assert!(matches!(with(json!(vec!["https://www.w3.org/ns/credentials/v2"; 5000])), Check::Unknown(_)));
    let inside =
        altered(|badge| _ = achievement(badge).insert("@context".into(), json!({ "grade": "https://a.example/" })));
    assert!(matches!(inside, Check::Unknown(_)));
    let document = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": vec![json!("VerifiableCredential"); 1],
        "credentialSubject": vec![json!({ "@context": "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json" }); 3000],
    });
    assert_eq!(canonical(&document), Err(CanonError::Expansion(ExpansionError::TooLarge)));
}

#[test]
fn a_context_that_contradicts_another() {
    let document =
        json!({ "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1"] });
    let found = canonical(&document);
    assert!(
        matches!(found, Err(CanonError::Expansion(ExpansionError::Context(ContextError::Protected(_))))),
        "{found:?}"
    );
}

// 4. texts that canonicalise differently elsewhere are refused when issuing: issue::tests

// 5. what could not be checked is not invalid, and neither is what was taken back: verifying::taken_back_is_not_forged…

#[test]
fn what_could_not_be_checked_is_not_invalid() {
    let mut badge = signed(&badge());
    badge["proof"]["cryptosuite"] = "eddsa-jcs-2022".into();
    let found = report(&badge.to_string(), &web(), NOW, None);
    assert_eq!(
        (found.proof.clone(), found.verdict()),
        (Check::Unknown(Obstacle::NotUnderstood("eddsa-jcs-2022".into())), Verdict::Unknown)
    );
}

#[test]
fn a_proof_that_was_not_made_to_assert_or_has_ended() {
    let with = |name: &'static str, value: Value| altered(|badge| badge["proof"][name] = value);
    assert_eq!(with("proofPurpose", "authentication".into()), Check::Failed(Failure::Proof("proofPurpose")));
    assert_eq!(with("created", "soon".into()), Check::Failed(Failure::Proof("created")));
    assert_eq!(with("proofValue", json!(1)), Check::Failed(Failure::Proof("proofValue")));
    assert_eq!(with("proofValue", "z".into()), Check::Failed(Failure::Signature));
    assert_eq!(with("proofValue", "u7QE".into()), Check::Failed(Failure::Signature));
    assert_eq!(with("domain", "x.example".into()), Check::Failed(Failure::Signature));
    assert_eq!(with("created", "2026-09-01T12:00:01Z".into()), Check::Failed(Failure::Signature));
    assert_eq!(with("note", "x".into()), Check::Failed(Failure::Unsigned("note".into())));
}

// bad input

#[test]
fn cut_off_at_every_byte() {
    let text = signed(&badge()).to_string();
    for end in 0..text.len() {
        if text.is_char_boundary(end) {
            assert!(Credential::read(&text[..end]).is_err());
        }
        assert!(read(&text.as_bytes()[..end]).is_err());
    }
}

#[test]
fn huge_deep_and_doubled_documents() {
    let deep = format!("{{\"a\":{}", "{\"a\":".repeat(300_000));
    assert!(matches!(read(deep.as_bytes()), Err(PresentError::Json(_))));
    let huge = format!("{{\"a\":\"{}\"}}", "x".repeat(64 << 20));
    assert!(matches!(read(huge.as_bytes()), Err(PresentError::Json(_))));
    let wide = format!("{{\"type\":[\"VerifiableCredential\"{}]}}", ",\"x\"".repeat(400_000));
    assert!(matches!(read(wide.as_bytes()), Err(PresentError::Json(_))));
    let text = signed(&badge()).to_string();
    let doubled = text.replacen('{', "{\"issuer\":\"did:web:other.example\",", 1);
    assert!(matches!(read(doubled.as_bytes()), Err(PresentError::Json(_))));
    for other in
        [&b""[..], b"\xff\xfe", b"hello", b"[]", b"null", b"a.b.c", b"...", b"\x89PNG\r\n\x1a\n", b"ftp://a.example/"]
    {
        assert!(read(other).is_err(), "{other:?}");
    }
}

#[test]
fn as_large_as_may_be_and_still_in_time() {
    let evidence = |n: usize| json!({ "type": ["Evidence"], "name": format!("{n}"), "narrative": "x".repeat(300) });
    let mut credential = badge().to_credential(Contexts::built_in()).unwrap();
    credential["evidence"] = (0..3900).map(evidence).collect();
    let credential = sign(credential, &method(), "2026-09-01T12:00:00Z", &key(), Contexts::built_in()).unwrap();
    let text = credential.to_string();
    assert_eq!(report(&text, &web(), NOW, None).verdict(), Verdict::Valid);
}

#[test]
fn many_endorsements_and_endorsements_in_endorsements() {
    let mut credential = signed(&badge());
    let inner = credential.clone();
    credential["endorsement"] = json!(vec![inner; 100]);
    let found = report(&credential.to_string(), &Nothing, NOW, None);
    assert_eq!(found.endorsements.len(), 16);
    assert_eq!(found.endorsement, Check::Unknown(Obstacle::TooComplex));
}

#[test]
fn a_document_from_outside_that_is_no_document() {
    let text = signed(&badge()).to_string();
    let address = "https://city.example/issuers/7/did.json";
    for bytes in ["", "{", "[]", "{}", "{\"id\":1}", "{\"id\":\"did:web:other.example\"}"] {
        let web = Web::from([(address.to_owned(), Some(bytes.as_bytes().to_vec()))]);
        let found = report(&text, &web, NOW, None).issuer;
        assert!(matches!(found, Check::Unknown(Obstacle::Unreadable(_))), "{bytes}: {found:?}");
    }
}

#[test]
fn a_picture_with_a_badge_is_read_like_the_badge() {
    let text = signed(&badge()).to_string();
    let png = bake(&crate::open_badges::bake::png::tests::pixel(), &text).unwrap();
    let svg = bake(b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", &text).unwrap();
    for picture in [png, svg] {
        let Presented::Credential(found) = read(&picture).unwrap() else { panic!("no credential") };
        assert_eq!(found.source(), text);
        assert_eq!(report(found.source(), &web(), NOW, None).verdict(), Verdict::Valid);
    }
    let bomb = b"<!DOCTYPE svg [<!ENTITY a '&b;'>]><svg>&a;</svg>";
    assert_eq!(read(bomb).unwrap_err(), PresentError::Picture(BakeError::Entities));
    let Presented::Address(address) = read(b" https://city.example/badges/1\n").unwrap() else { panic!("no address") };
    assert_eq!(address, "https://city.example/badges/1");
}
