//! Tests of the parts together, against what others say: official vectors, a general JSON-LD processor.

mod general;
mod hazards;
mod laws;
mod rdfc10;
mod two;
mod vectors;
mod verifying;

use super::{
    issue::{Achievement, Alignment, Badge, Evidence, Issuer, did_web},
    keys::{JwtSigningKey, SigningKey},
    recipient::hashed_email,
};

/// 1 September 2026, noon (UTC), in Unix milliseconds.
pub const NOW: i64 = 1_788_264_000_000;

pub fn key() -> SigningKey {
    SigningKey::from_seed(&[7; 32])
}

pub fn jwt_key() -> JwtSigningKey {
    JwtSigningKey::from_seed(&[9; 32]).unwrap()
}

/// The address of [`key`] as the issuer of [`badge`] has it.
pub fn method() -> String {
    format!("{}#{}", badge().issuer.id, key().multikey())
}

/// A badge with everything.
pub fn badge() -> Badge {
    let issuer = Issuer {
        id: did_web("city.example", &["issuers", "7"]).unwrap(),
        name: "Jaunimo erdvė".into(),
        url: Some("https://city.example/lt/organisations/jaunimo-erdve".into()),
        ..Issuer::default()
    };
    let achievement = Achievement {
        id: "https://city.example/achievements/4".into(),
        name: "Young reporter".into(),
        description: "Interviews, cuts and publishes.".into(),
        criteria: "Publish *three* interviews.".into(),
        image: Some(("https://city.example/achievements/4.png".into(), "A microphone".into())),
        kind: Some("Badge".into()),
        language: Some("en".into()),
        tags: vec!["media".into(), "writing".into()],
        alignments: vec![Alignment {
            name: "interview people".into(),
            url: "http://data.europa.eu/esco/skill/3b4cb06f".into(),
            framework: Some("ESCO".into()),
            description: None,
        }],
        version: Some("2".into()),
        ..Achievement::default()
    };
    Badge {
        id: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a10".into(),
        issuer,
        achievement,
        recipient: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a11".into(),
        identifiers: vec![hashed_email("jonas@example.org", &[3; 16])],
        valid_from_ms: NOW,
        valid_until_ms: Some(NOW + 1000 * 86_400_000),
        evidence: vec![Evidence { id: None, name: Some("Interview".into()), narrative: Some("With the mayor".into()) }],
        status: None,
        endorsements: Vec::new(),
    }
}
