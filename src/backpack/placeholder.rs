//! The picture of a badge that was brought along and has none that we draw: always the same one for the same badge.

use crate::badge::{
    design::{Design, Ring, Shape, Symbol},
    draw,
    palette::Colour,
};
use sha2::{Digest, Sha256};

/// What it is composed of, by the badge's identity.
#[must_use]
pub fn design(identity: &str) -> Design {
    let hash: [u8; 32] = Sha256::digest(identity).into();
    let [shape, ground, rim, symbol, ring, ..] = hash.map(usize::from);
    let ground = ground % Colour::ALL.len();
    // another colour than the ground's
    let rim = (ground + 1 + rim % (Colour::ALL.len() - 1)) % Colour::ALL.len();
    let fallback = Design::default();
    Design {
        shape: Shape::ALL.get(shape % Shape::ALL.len()).copied().unwrap_or(fallback.shape),
        ground: Colour::ALL.get(ground).copied().unwrap_or(fallback.ground),
        rim: Colour::ALL.get(rim).copied().unwrap_or(fallback.rim),
        symbol: Symbol::ALL.get(symbol % Symbol::ALL.len()).copied().unwrap_or(fallback.symbol),
        ring: Ring::ALL.get(ring % Ring::ALL.len()).copied().unwrap_or(fallback.ring),
    }
}

/// The address of the picture, which never changes.
#[must_use]
pub fn picture(identity: &str) -> String {
    format!("/badges/preview.svg?edition={}&{}", draw::EDITION, design(identity).query())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_badge_always_has_the_same_picture_in_two_colours(identity in ".*") {
            let drawn = design(&identity);
            prop_assert_eq!(drawn, design(&identity));
            prop_assert_ne!(drawn.ground, drawn.rim);
        }
    }
}
