//! Laws: what holds for every badge, every picture, every alteration. And the general path as a witness.

use super::{
    NOW, badge, general, jwt_key, key, method,
    verifying::{report, signed, web},
};
use crate::open_badges::{
    bake::{bake, png::tests::pixel, unbake},
    contexts::Contexts,
    credential::Credential,
    data_integrity::sign,
    issue::{Badge, Evidence},
    json, jwt, present,
    report::Verdict,
    status::StatusList,
};
use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value};

/// Texts that a badge may have: with quotes, lines, letters of every script.
fn words() -> impl Strategy<Value = String> {
    "[ -~\n\tąčęėįšųūžčšžàèìòù€😀]{0,40}"
}

fn badges() -> impl Strategy<Value = Badge> {
    let evidence = (proptest::option::of(words()), proptest::option::of(words()));
    let evidence = evidence.prop_map(|(name, narrative)| Evidence { id: None, name, narrative });
    (words(), words(), words(), vec(words(), 0..4), vec(evidence, 0..4), any::<Option<u32>>()).prop_map(
        |(name, description, criteria, tags, evidence, days)| {
            let mut badge = badge();
            badge.achievement.name = name;
            badge.achievement.description = description;
            badge.achievement.criteria = criteria;
            badge.achievement.tags = tags;
            badge.evidence = evidence;
            badge.valid_until_ms = days.map(|days| NOW + i64::from(days % 10_000) * 86_400_000);
            badge
        },
    )
}

/// A document with words that contexts know, in places where they mostly mean something.
fn documents() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        words().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        (-1_000_000_i64..1_000_000).prop_map(Value::from),
        (-1e6..1e6).prop_map(|number: f64| Value::from((number * 8.0).round() / 8.0)),
        Just(Value::from("https://city.example/1")),
        Just(Value::from("urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a10")),
    ];
    let types = proptest::sample::subsequence(
        vec![
            "AchievementSubject",
            "Achievement",
            "Profile",
            "Alignment",
            "Evidence",
            "IdentityObject",
            "Result",
            "ResultDescription",
            "Image",
            "Address",
        ],
        0..2,
    );
    let property = proptest::sample::select(vec![
        "name",
        "description",
        "narrative",
        "image",
        "identifier",
        "achievement",
        "criteria",
        "tag",
        "alignment",
        "targetName",
        "targetUrl",
        "creditsEarned",
        "allowedValue",
        "creator",
        "url",
        "result",
        "resultDescription",
        "hashed",
        "endorsement",
        "evidence",
        "issuer",
        "address",
        "source",
        "valueMax",
        "activityEndDate",
        "awardedDate",
        "status",
        "version",
    ]);
    leaf.prop_recursive(5, 60, 5, move |inner| {
        let value = prop_oneof![3 => inner.clone(), 1 => vec(inner, 0..4).prop_map(Value::Array)];
        let object = proptest::collection::btree_map(property.clone(), value, 0..5);
        (types.clone(), proptest::option::of(0..6_u8), object).prop_map(|(types, id, properties)| {
            let mut object: Map<String, Value> =
                properties.into_iter().map(|(name, value)| (name.to_owned(), flat(value))).collect();
            if !types.is_empty() {
                object.insert("type".into(), types.into());
            }
            if let Some(id) = id {
                object.insert("id".into(), format!("https://city.example/{id}").into());
            }
            Value::Object(object)
        })
    })
}

/// Arrays in arrays are refused, and compare nothing.
fn flat(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().filter(|item| !item.is_array()).collect()),
        other => other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// What this library can tell the statements of, a general processor tells the same of. One type a thing: of several
    /// that bring contexts, oxjsonld 0.2.7 applies the last only; jsonld.js does as the standard says, see `vectors`.
    #[test]
    fn the_same_statements_as_the_general_path(subject in documents(), contexts in proptest::sample::select(vec![
        &["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"][..],
        &["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"],
        &["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "https://w3id.org/security/data-integrity/v2"],
        &["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context.json"],
    ])) {
        let document = serde_json::json!({
            "@context": contexts, "type": ["VerifiableCredential", "OpenBadgeCredential"], "credentialSubject": subject,
        });
        if let Ok(own) = general::own(&document, Contexts::built_in()) {
            prop_assert_eq!(general::canonical(&document, &[]), Ok(own), "{}", document);
        }
    }

    /// What is signed is valid, the general path agrees what was signed, and it survives baking.
    #[test]
    fn signed_badges_verify_and_survive_baking(badge in badges()) {
        let signed = signed(&badge);
        let text = signed.to_string();
        let found = report(&text, &web(), NOW, None);
        prop_assert_eq!(found.verdict(), Verdict::Valid, "{:?}", found);
        let mut unsecured = signed.clone();
        unsecured.as_object_mut().unwrap().remove("proof");
        prop_assert_eq!(general::canonical(&unsecured, &[]), general::own(&unsecured, Contexts::built_in()));
        let svg = b"<?xml version='1.0'?><!-- a --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>".to_vec();
        for picture in [pixel(), svg] {
            let baked = bake(&bake(&picture, "{}").unwrap(), &text).unwrap();
            prop_assert_eq!(&unbake(&baked).unwrap().0, &text);
        }
        let compact = jwt::sign(&unsecured, &format!("{}#es256", badge.issuer.id), &jwt_key()).unwrap();
        prop_assert_eq!(report(&compact, &web(), NOW, None).verdict(), Verdict::Valid);
    }

    /// Whoever alters one byte has no valid badge, unless nothing was altered but space or the way it is written.
    #[test]
    fn no_altered_byte_goes_unseen(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let original = signed(&badge());
        let text = original.to_string();
        let mut altered = text.clone().into_bytes();
        let at = at.index(altered.len());
        altered[at] = to;
        if let Ok(credential) = std::str::from_utf8(&altered).map_err(drop).and_then(|text| Credential::read(text).map_err(drop)) {
            let verdict = report(credential.source(), &web(), NOW, None).verdict();
            prop_assert!(verdict != Verdict::Valid || credential.body() == &original, "{at} {to}");
        }
        let compact = jwt::sign(&badge().to_credential(Contexts::built_in()).unwrap(), &format!("{}#es256", badge().issuer.id), &jwt_key()).unwrap();
        let mut bytes = compact.clone().into_bytes();
        let at = at % bytes.len();
        bytes[at] = to;
        if bytes != compact.as_bytes() && let Ok(Ok(credential)) = std::str::from_utf8(&bytes).map(Credential::read) {
            let verdict = report(credential.source(), &web(), NOW, None).verdict();
            prop_assert!(verdict != Verdict::Valid || credential.source() == compact, "{at} {to}");
        }
    }

    /// Nothing that is presented makes the library panic or take long: bytes of a badge, altered, cut and repeated.
    #[test]
    fn nothing_presented_breaks_it(kind in 0..4_u8, changes in vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 0..8)) {
        let text = signed(&badge()).to_string();
        let mut bytes = match kind {
            0 => text.into_bytes(),
            1 => bake(&pixel(), &text).unwrap(),
            2 => bake(b"<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>", &text).unwrap(),
            _ => jwt::sign(&badge().to_credential(Contexts::built_in()).unwrap(), &method(), &jwt_key()).unwrap().into_bytes(),
        };
        for (at, to, how) in changes {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = to,
                1 => bytes.insert(at, to),
                2 => bytes.truncate(at.max(1)),
                _ => {
                    let again = bytes[at..bytes.len().min(at + 64)].to_vec();
                    bytes.splice(at..at, again);
                }
            }
        }
        let _bytes = json::parse(&bytes);
        match present::read(&bytes) {
            Ok(present::Presented::Credential(credential)) => _ = report(credential.source(), &web(), NOW, None),
            Ok(present::Presented::Assertion(assertion)) => _ = crate::open_badges::two::verify(&assertion, &web(), NOW, None),
            Ok(present::Presented::Address(_)) | Err(_) => {}
        }
    }

    /// Read to the last bit, as JavaScript reads them: the canonical form of a number has 16 digits. (serde_json does so
    /// with its feature `float_roundtrip` only.)
    #[test]
    fn numbers_are_read_exactly(digits in "[1-9][0-9]{0,18}\\.[0-9]{1,18}(e-?[0-9]{1,2})?") {
        let read = json::parse(digits.as_bytes()).unwrap();
        prop_assert_eq!(read.as_f64().map(f64::to_bits), digits.parse().ok().map(f64::to_bits), "{}", digits);
    }

    #[test]
    fn a_status_list_is_what_it_was(set in vec(0..200_000_usize, 0..50)) {
        let mut list = StatusList::new(200_000);
        for &index in &set {
            list.set(index, true);
        }
        let read = StatusList::decode(&list.encode()).unwrap();
        prop_assert!((0..200_000).step_by(997).chain(set.iter().copied()).all(|index| read.get(index) == Some(set.contains(&index))));
    }
}

#[test]
fn signing_twice_is_refused_and_signing_again_gives_the_same() {
    let credential = badge().to_credential(Contexts::built_in()).unwrap();
    let once = || sign(credential.clone(), &method(), "2026-09-01T12:00:00Z", &key(), Contexts::built_in()).unwrap();
    assert_eq!(once(), once());
    assert!(sign(once(), &method(), "2026-09-01T12:00:00Z", &key(), Contexts::built_in()).is_err());
}
