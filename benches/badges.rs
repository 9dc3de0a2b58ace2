//! Badges signed and verified a second of one core's time: `cargo bench --features ssr --bench badges`.
//! Goal: 5,000 each.

use city_of_learning::open_badges::{
    contexts::Contexts, credential::Credential, data_integrity, issue, jwt, keys, recipient, resolve, verify,
};
use std::{hint::black_box, time::Instant};

/// Seconds that each figure is measured for.
const SECONDS: f64 = 2.0;

/// Seconds of processor time that this process has had; where the system does not tell, of any time.
fn processor(begin: Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next().and_then(|first| first.parse::<f64>().ok()));
    nanoseconds.map_or_else(|| begin.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

fn rate(name: &str, mut f: impl FnMut()) {
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
    println!("{name:<34} {:>8.0}/s", f64::from(times) / (processor(begin) - before));
}

fn main() {
    let c = Contexts::built_in();
    let key = keys::SigningKey::from_seed(&[7; 32]);
    let did = format!("did:key:{}", key.multikey());
    let method = format!("{did}#{}", key.multikey());
    let badge = issue::Badge {
        id: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a10".into(),
        issuer: issue::Issuer {
            id: did,
            name: "Jaunimo erdvė".into(),
            url: Some("https://city.example/".into()),
            ..Default::default()
        },
        achievement: issue::Achievement {
            id: "https://city.example/achievements/4".into(),
            name: "Young reporter".into(),
            description: "Interviews, cuts and publishes.".into(),
            criteria: "Publish *three* interviews.".into(),
            image: Some(("https://city.example/4.png".into(), "A microphone".into())),
            kind: Some("Badge".into()),
            tags: vec!["media".into(), "writing".into()],
            alignments: vec![issue::Alignment {
                name: "interview".into(),
                url: "http://data.europa.eu/esco/skill/3b".into(),
                framework: Some("ESCO".into()),
                description: None,
            }],
            ..Default::default()
        },
        recipient: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a11".into(),
        identifiers: vec![recipient::hashed_email("jonas@example.org", &[3; 16])],
        valid_from_ms: 1_788_264_000_000,
        valid_until_ms: Some(1_888_264_000_000),
        evidence: vec![issue::Evidence {
            id: None,
            name: Some("Interview".into()),
            narrative: Some("With the mayor".into()),
        }],
        status: None,
        endorsements: Vec::new(),
    };
    let credential = badge.to_credential(c).unwrap();
    let text = data_integrity::sign(credential.clone(), &method, "2026-09-01T12:00:00Z", &key, c).unwrap().to_string();
    println!("a badge of {} bytes", text.len());
    rate("build and check", || _ = black_box(badge.to_credential(c).unwrap()));
    rate("sign", || {
        _ = black_box(data_integrity::sign(credential.clone(), &method, "2026-09-01T12:00:00Z", &key, c).unwrap());
    });
    rate("canonicalise", || {
        _ = black_box(data_integrity::canonical_document(credential.as_object().unwrap(), c).unwrap());
    });
    let circumstances =
        verify::Circumstances { outside: &resolve::Nothing, now_ms: 1_788_264_000_000, contexts: c, recipient: None };
    rate("read and verify, whole report", || {
        _ = black_box(verify::verify(&Credential::read(&text).unwrap(), circumstances));
    });
    let jwt_key = keys::JwtSigningKey::from_seed(&[9; 32]).unwrap();
    rate("sign ES256", || _ = black_box(jwt::sign(&credential, "https://city.example/jwks#1", &jwt_key).unwrap()));
    let compact = jwt::sign(&credential, "https://city.example/jwks#1", &jwt_key).unwrap();
    let public = jwt_key.public();
    rate("read and verify ES256 signature", || assert!(jwt::Jws::read(&compact).unwrap().is_by(&public)));
}
