//! What the words of a badge are called in a reader's language.

use super::{
    design::{Design, Ring, Shape, Symbol},
    model::{BadgeStatus, CheckedBy, Content, Level, Text},
    palette::Colour,
};
use crate::i18n::{Locale, Localizer, msg};

/// A shape.
pub fn shape(l: &Localizer, shape: Shape) -> String {
    match shape {
        Shape::Circle => l.t(msg::BadgeShapeCircle),
        Shape::Hexagon => l.t(msg::BadgeShapeHexagon),
        Shape::Octagon => l.t(msg::BadgeShapeOctagon),
        Shape::Squircle => l.t(msg::BadgeShapeSquircle),
        Shape::Diamond => l.t(msg::BadgeShapeDiamond),
        Shape::Shield => l.t(msg::BadgeShapeShield),
        Shape::Rosette => l.t(msg::BadgeShapeRosette),
        Shape::Star => l.t(msg::BadgeShapeStar),
    }
}

/// A colour.
pub fn colour(l: &Localizer, colour: Colour) -> String {
    match colour {
        Colour::Brick => l.t(msg::BadgeColourBrick),
        Colour::Terracotta => l.t(msg::BadgeColourTerracotta),
        Colour::Saffron => l.t(msg::BadgeColourSaffron),
        Colour::Sand => l.t(msg::BadgeColourSand),
        Colour::Meadow => l.t(msg::BadgeColourMeadow),
        Colour::Pine => l.t(msg::BadgeColourPine),
        Colour::Mint => l.t(msg::BadgeColourMint),
        Colour::Sea => l.t(msg::BadgeColourSea),
        Colour::Sky => l.t(msg::BadgeColourSky),
        Colour::River => l.t(msg::BadgeColourRiver),
        Colour::Night => l.t(msg::BadgeColourNight),
        Colour::Plum => l.t(msg::BadgeColourPlum),
        Colour::Berry => l.t(msg::BadgeColourBerry),
        Colour::Flamingo => l.t(msg::BadgeColourFlamingo),
    }
}

/// A symbol.
pub fn symbol(l: &Localizer, symbol: Symbol) -> String {
    match symbol {
        Symbol::Star => l.t(msg::BadgeSymbolStar),
        Symbol::Heart => l.t(msg::BadgeSymbolHeart),
        Symbol::Sun => l.t(msg::BadgeSymbolSun),
        Symbol::Compass => l.t(msg::BadgeSymbolCompass),
        Symbol::People => l.t(msg::BadgeSymbolPeople),
        Symbol::Megaphone => l.t(msg::BadgeSymbolMegaphone),
        Symbol::Microphone => l.t(msg::BadgeSymbolMicrophone),
        Symbol::Camera => l.t(msg::BadgeSymbolCamera),
        Symbol::Pencil => l.t(msg::BadgeSymbolPencil),
        Symbol::Masks => l.t(msg::BadgeSymbolMasks),
        Symbol::Note => l.t(msg::BadgeSymbolNote),
        Symbol::Book => l.t(msg::BadgeSymbolBook),
        Symbol::Globe => l.t(msg::BadgeSymbolGlobe),
        Symbol::Plane => l.t(msg::BadgeSymbolPlane),
        Symbol::Boat => l.t(msg::BadgeSymbolBoat),
        Symbol::Mountain => l.t(msg::BadgeSymbolMountain),
        Symbol::Leaf => l.t(msg::BadgeSymbolLeaf),
        Symbol::Ball => l.t(msg::BadgeSymbolBall),
        Symbol::Scissors => l.t(msg::BadgeSymbolScissors),
        Symbol::Pot => l.t(msg::BadgeSymbolPot),
        Symbol::Flask => l.t(msg::BadgeSymbolFlask),
        Symbol::Robot => l.t(msg::BadgeSymbolRobot),
        Symbol::Briefcase => l.t(msg::BadgeSymbolBriefcase),
        Symbol::Map => l.t(msg::BadgeSymbolMap),
    }
}

/// What adorns the ground.
pub fn ring(l: &Localizer, ring: Ring) -> String {
    match ring {
        Ring::Plain => l.t(msg::BadgeRingPlain),
        Ring::Line => l.t(msg::BadgeRingLine),
        Ring::Stitch => l.t(msg::BadgeRingStitch),
        Ring::Laurel => l.t(msg::BadgeRingLaurel),
        Ring::Ribbon => l.t(msg::BadgeRingRibbon),
    }
}

/// What is to be seen on a picture, for whoever does not see it: what the organisation says of it in the language that the
/// reader sees, else what it is composed of or, of a picture of their own, what they say in the language that they wrote first.
pub fn alternative(l: &Localizer, content: &Content, shown: Option<(Locale, &Text)>) -> (Option<Locale>, String) {
    match shown {
        Some((locale, text)) if !text.alt.is_empty() => ((locale != l.locale()).then_some(locale), text.alt.clone()),
        _ if content.picture.is_some() => {
            let alt = content.texts.get(&content.locale).map(|text| text.alt.clone()).unwrap_or_default();
            ((content.locale != l.locale()).then_some(content.locale), alt)
        }
        _ => (None, composed(l, content.design)),
    }
}

fn composed(l: &Localizer, design: Design) -> String {
    l.t(msg::BadgeComposed {
        shape: shape(l, design.shape).into(),
        ground: colour(l, design.ground).into(),
        rim: colour(l, design.rim).into(),
        symbol: symbol(l, design.symbol).into(),
    })
}

/// How far somebody is who has it.
pub fn level(l: &Localizer, level: Level) -> String {
    match level {
        Level::Beginner => l.t(msg::BadgeLevelBeginner),
        Level::Intermediate => l.t(msg::BadgeLevelIntermediate),
        Level::Advanced => l.t(msg::BadgeLevelAdvanced),
    }
}

/// Who says that a task is done, as the organisation chooses it.
pub fn checked_by(l: &Localizer, checked_by: CheckedBy) -> String {
    match checked_by {
        CheckedBy::Oneself => l.t(msg::BadgeBySelf),
        CheckedBy::Peer => l.t(msg::BadgeByPeer),
        CheckedBy::Organiser => l.t(msg::BadgeByOrganiser),
    }
}

/// The same, as young people read it.
pub fn confirmed_by(l: &Localizer, checked_by: CheckedBy) -> String {
    match checked_by {
        CheckedBy::Oneself => l.t(msg::BadgeConfirmedSelf),
        CheckedBy::Peer => l.t(msg::BadgeConfirmedPeer),
        CheckedBy::Organiser => l.t(msg::BadgeConfirmedOrganiser),
    }
}

/// Where a badge stands; `changed`: it says more than its newest version.
pub fn status(l: &Localizer, status: BadgeStatus, version: i64, changed: bool) -> String {
    let version = u32::try_from(version).unwrap_or(u32::MAX);
    match status {
        BadgeStatus::Draft => l.t(msg::BadgeStatusDraft),
        BadgeStatus::Published if changed => l.t(msg::BadgeStatusChanged { version: version.into() }),
        BadgeStatus::Published => l.t(msg::BadgeStatusPublished { version: version.into() }),
        BadgeStatus::Retired => l.t(msg::BadgeStatusRetired),
    }
}

/// Its name, or that it has none yet.
pub fn name(l: &Localizer, name: &str) -> String {
    if name.is_empty() { l.t(msg::BadgeUntitled) } else { name.to_owned() }
}
