//! A held badge as files: the very text that was signed, and pictures that carry it.

use crate::{
    backpack::model::Held,
    badge::raster,
    open_badges::{bake::bake, credential::Credential},
    search::text::fold,
};

/// Characters of a file's name.
const LONGEST: usize = 60;

/// The badge as JSON, exactly as it was signed or came, and of which kind that is; none where it came as a JWT.
#[must_use]
pub fn json(held: &Held) -> Option<(&'static str, &str)> {
    if !held.source.trim_start().starts_with('{') {
        return None;
    }
    let is_credential = held.award_id.is_some() || Credential::read(&held.source).is_ok();
    // older ones are JSON-LD, and no verifiable credentials
    Some((if is_credential { "application/vc+ld+json" } else { "application/ld+json" }, &held.source))
}

/// The badge as a compact JWS, where there is one.
#[must_use]
pub fn jwt(held: &Held) -> Option<&str> {
    held.jwt.as_deref().or_else(|| json(held).is_none().then_some(held.source.as_str()))
}

/// A drawing as PNG with the badge in it. It takes a processor for a while: see [`super::aside`].
///
/// # Errors
/// When the drawing is none.
pub fn png(drawing: &str, badge: &str) -> anyhow::Result<Vec<u8>> {
    Ok(bake(&raster::png(drawing)?, badge)?)
}

/// A drawing with the badge in it.
///
/// # Errors
/// When the drawing is none.
pub fn svg(drawing: &str, badge: &str) -> anyhow::Result<Vec<u8>> {
    Ok(bake(drawing.as_bytes(), badge)?)
}

/// What a file with a badge of that name is called, in letters that every system knows: `robotu-draugas`.
#[must_use]
pub fn name(badge: &str) -> String {
    let mut name = String::new();
    for c in fold(badge).chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.len() == LONGEST {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { "badge".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        backpack::model::Visibility,
        badge::{design::Design, draw},
        open_badges::bake::{Generation, unbake},
    };
    use proptest::prelude::*;

    const SIGNED: &str = include_str!("../../open_badges/vectors/1edtech-vector-signed.json");

    fn held(source: &str) -> Held {
        Held {
            id: "1".into(),
            account_id: "2".into(),
            award_id: None,
            identity: "urn:uuid:3".into(),
            source: source.into(),
            jwt: None,
            name: "Teamwork".into(),
            issuer: "Example Corp".into(),
            begins: None,
            ends: None,
            visibility: Visibility::Private,
            token: None,
            added: 0,
        }
    }

    #[test]
    fn pictures_carry_the_very_badge_and_keep_what_is_to_be_seen() {
        let drawing = draw::svg(Design::default(), "Robotų <draugas>", "", None);
        let source = SIGNED.trim();
        let baked = png(&drawing, source).unwrap();
        assert_eq!(unbake(&baked).unwrap(), (source.to_owned(), Generation::Three));
        let pixels = |png: &[u8]| image::load_from_memory(png).unwrap().to_rgba8();
        assert_eq!(pixels(&baked), pixels(&raster::png(&drawing).unwrap()));

        let baked = svg(&drawing, source).unwrap();
        assert_eq!(unbake(&baked).unwrap(), (source.to_owned(), Generation::Three));
        let baked = String::from_utf8(baked).unwrap();
        let drawn = raster::png(&baked).unwrap();
        assert_eq!(drawn, raster::png(&drawing).unwrap(), "it looks the same");
    }

    #[test]
    fn there_are_only_the_forms_that_came() {
        let three = held(SIGNED);
        assert_eq!(json(&three), Some(("application/vc+ld+json", SIGNED)));
        assert_eq!(jwt(&three), None);
        let two = held("{\"type\": \"Assertion\"}");
        assert_eq!(json(&two).unwrap().0, "application/ld+json");
        let text = held("a.b.c");
        assert_eq!((json(&text), jwt(&text)), (None, Some("a.b.c")));
    }

    #[test]
    fn a_name_is_readable() {
        assert_eq!(name("Robotų <draugas>!"), "robotu-draugas");
        assert_eq!(name("Čebelarček 2"), "cebelarcek-2");
        assert_eq!(name("…"), "badge");
    }

    proptest! {
        #[test]
        fn every_name_is_one_for_a_file_and_a_header(badge in ".{0,200}") {
            let name = name(&badge);
            prop_assert!(!name.is_empty() && name.len() <= LONGEST && !name.starts_with('-') && !name.ends_with('-'));
            prop_assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", name);
        }
    }
}
