//! Badges signed and verified a second of one core's time: `cargo bench --features ssr --bench badges [FOLDER]`.
//! Goal: 5,000 each.
//!
//! A line for each figure: what, which badge, its bytes, how many a second, parted by tabs. Into the folder go the badges, for
//! others to do the same with them (`end2end/interop/bench.mjs`).

use city_of_learning::open_badges::{
    contexts::Contexts, credential::Credential, data_integrity, issue, jwt, keys, recipient, resolve, verify,
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::json;
use std::{fs, hint::black_box, path::PathBuf, time::Instant};

/// Seconds that each figure is measured for.
const SECONDS: f64 = 2.0;
/// What the keys are made from, and when everything is signed.
const SEED: [u8; 32] = [7; 32];
const JWT_SEED: [u8; 32] = [9; 32];
const CREATED: &str = "2026-09-01T12:00:00Z";
const NOW_MS: i64 = 1_788_264_000_000;

/// Seconds of processor time that this process has had; where the system does not tell, of any time.
fn processor(begin: Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next().and_then(|first| first.parse::<f64>().ok()));
    nanoseconds.map_or_else(|| begin.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

fn rate(what: &str, (badge, bytes): (&str, usize), mut f: impl FnMut()) {
    for _ in 0..200 {
        f();
    }
    let begin = Instant::now();
    let before = processor(begin);
    let mut times = 0_u32;
    while begin.elapsed().as_secs_f64() < SECONDS {
        f();
        times += 1;
    }
    println!("{what}\t{badge}\t{bytes}\t{:.0}", f64::from(times) / (processor(begin) - before));
}

/// As few words as a badge can have.
fn small(did: &str) -> issue::Badge {
    issue::Badge {
        id: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a10".into(),
        issuer: issue::Issuer { id: did.into(), name: "Jaunimo erdvė".into(), ..Default::default() },
        achievement: issue::Achievement {
            id: "https://city.example/achievements/4".into(),
            name: "Young reporter".into(),
            description: "Interviews, cuts and publishes.".into(),
            criteria: "Publish *three* interviews.".into(),
            ..Default::default()
        },
        recipient: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a11".into(),
        identifiers: Vec::new(),
        valid_from_ms: NOW_MS,
        valid_until_ms: None,
        evidence: Vec::new(),
        status: None,
        endorsements: Vec::new(),
    }
}

/// Everything that ours say, but for a status list, which lies outside.
fn full(did: &str) -> issue::Badge {
    let badge = small(did);
    issue::Badge {
        issuer: issue::Issuer { url: Some("https://city.example/".into()), ..badge.issuer },
        achievement: issue::Achievement {
            criteria_url: Some("https://city.example/en/vilnius/badges/4".into()),
            image: Some(("https://city.example/4.png".into(), "A microphone".into())),
            kind: Some("Badge".into()),
            language: Some("en".into()),
            tags: vec!["media".into(), "writing".into()],
            alignments: vec![issue::Alignment {
                name: "interview".into(),
                url: "http://data.europa.eu/esco/skill/3b".into(),
                framework: Some("ESCO".into()),
                description: None,
            }],
            version: Some("2".into()),
            ..badge.achievement
        },
        identifiers: vec![recipient::hashed_email("jonas@example.org", &[3; 16])],
        valid_until_ms: Some(1_888_264_000_000),
        evidence: vec![issue::Evidence {
            id: None,
            name: Some("Interview".into()),
            narrative: Some("With the mayor".into()),
        }],
        ..badge
    }
}

fn main() {
    let c = Contexts::built_in();
    // cargo adds arguments of its own
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).map(PathBuf::from);
    let write = |file: &str, text: &str| {
        if let Some(folder) = &folder {
            fs::create_dir_all(folder).and_then(|()| fs::write(folder.join(file), text)).unwrap();
        }
    };
    let key = keys::SigningKey::from_seed(&SEED);
    let jwt_key = keys::JwtSigningKey::from_seed(&JWT_SEED).unwrap();
    let did = format!("did:key:{}", key.multikey());
    let method = format!("{did}#{}", key.multikey());
    let mut jwk = jwt_key.public().to_jwk();
    jwk["d"] = BASE64URL_NOPAD.encode(&JWT_SEED).into();
    let seed = BASE64URL_NOPAD.encode(&SEED);
    write("keys.json", &json!({ "did": did, "seed": seed, "created": CREATED, "jwk": jwk }).to_string());
    for (name, badge) in [("small", small(&did)), ("full", full(&did))] {
        let credential = badge.to_credential(c).unwrap();
        let text = data_integrity::sign(credential.clone(), &method, CREATED, &key, c).unwrap().to_string();
        write(&format!("{name}.json"), &text);
        let size = (name, text.len());
        rate("make and check", size, || _ = black_box(badge.to_credential(c).unwrap()));
        rate("sign", size, || {
            _ = black_box(data_integrity::sign(credential.clone(), &method, CREATED, &key, c).unwrap());
        });
        rate("canonicalise", size, || {
            _ = black_box(data_integrity::canonical_document(credential.as_object().unwrap(), c).unwrap());
        });
        let circumstances =
            verify::Circumstances { outside: &resolve::Nothing, now_ms: NOW_MS, contexts: c, recipient: None };
        rate("read and verify", size, || {
            _ = black_box(verify::verify(&Credential::read(&text).unwrap(), circumstances));
        });
        let compact = jwt::sign(&credential, "https://city.example/jwks#1", &jwt_key).unwrap();
        write(&format!("{name}.jwt"), &compact);
        let size = (name, compact.len());
        rate("sign as JWT", size, || {
            _ = black_box(jwt::sign(&credential, "https://city.example/jwks#1", &jwt_key).unwrap());
        });
        let public = jwt_key.public();
        rate("verify a JWT", size, || assert!(jwt::Jws::read(&compact).unwrap().is_by(&public)));
    }
}
