//! The picture of a badge as one standalone SVG: a shape with a rim, folded down the middle into light and shade, a symbol in
//! the middle, and what adorns it. The same words give the same bytes.

use super::design::{Design, Ring, Shape, Symbol};
use crate::i18n::Locale;
use std::fmt::Write;

/// Of the drawing itself, for addresses under which a picture may be kept for ever: another one draws otherwise.
pub const EDITION: u8 = 1;

/// Shadows.
const DARK: &str = "#1d1b18";
/// One leaf of the laurel, around its own middle.
const LEAF: &str = "M0-9C5-4 5 4 0 9C-5 4-5-4 0-9z";
/// Where the leaves of one side are, and how they are turned: across and down from the middle, degrees.
const LAUREL: [(&str, &str, u16); 5] =
    [("32.9", "61.8", 82), ("50.4", "48.6", 64), ("62.9", "30.7", 46), ("69.3", "9.7", 28), ("68.9", "-12.2", 10)];
/// A small star, around its own middle.
const STAR: &str = "M0-8 2.4-2.5 8.3-1.9 3.9 2.1 5.2 8 0 4.9-5.2 8-3.9 2.1-8.3-1.9-2.4-2.5z";

impl Shape {
    /// Its outline in a square of 240.
    #[must_use]
    pub const fn outline(self) -> &'static str {
        match self {
            Self::Circle => "M120 20a100 100 0 1 1 0 200a100 100 0 1 1 0-200z",
            Self::Hexagon => {
                "M100.9 23Q120 12 139.1 23L194.5 55Q213.5 66 213.5 88V152Q213.5 174 194.5 185L139.1 217Q120 228 100.9 \
                 217L45.5 185Q26.5 174 26.5 152V88Q26.5 66 45.5 55z"
            }
            Self::Octagon => {
                "M141.3 20.2Q161.3 20.2 175.5 34.4L205.6 64.5Q219.8 78.7 219.8 98.7V141.3Q219.8 161.3 205.6 \
                 175.5L175.5 205.6Q161.3 219.8 141.3 219.8H98.7Q78.7 219.8 64.5 205.6L34.4 175.5Q20.2 161.3 20.2 \
                 141.3V98.7Q20.2 78.7 34.4 64.5L64.5 34.4Q78.7 20.2 98.7 20.2z"
            }
            Self::Squircle => {
                "M120 20C196 20 220 44 220 120C220 196 196 220 120 220C44 220 20 196 20 120C20 44 44 20 120 20z"
            }
            Self::Diamond => {
                "M88.9 37.1Q120 6 151.1 37.1L202.9 88.9Q234 120 202.9 151.1L151.1 202.9Q120 234 88.9 202.9L37.1 \
                 151.1Q6 120 37.1 88.9z"
            }
            Self::Shield => {
                "M120 16C142 30 171 36 204 36C210 36 214 40 214 46V112C214 168 178 206 120 226C62 206 26 168 26 \
                 112V46C26 40 30 36 36 36C69 36 98 30 120 16z"
            }
            Self::Rosette => {
                "M94.6 25.3A27 27 0 0 1 145.4 25.3A27 27 0 0 1 189.3 50.7A27 27 0 0 1 214.7 94.6A27 27 0 0 1 214.7 \
                 145.4A27 27 0 0 1 189.3 189.3A27 27 0 0 1 145.4 214.7A27 27 0 0 1 94.6 214.7A27 27 0 0 1 50.7 \
                 189.3A27 27 0 0 1 25.3 145.4A27 27 0 0 1 25.3 94.6A27 27 0 0 1 50.7 50.7A27 27 0 0 1 94.6 25.3z"
            }
            Self::Star => {
                "M108.9 16.5Q120 8 131.1 16.5L144.1 26.5Q155.2 35 169.1 36.8L185.3 39Q199.2 40.8 201 54.7L203.2 \
                 70.9Q205 84.8 213.5 95.9L223.5 108.9Q232 120 223.5 131.1L213.5 144.1Q205 155.2 203.2 169.1L201 \
                 185.3Q199.2 199.2 185.3 201L169.1 203.2Q155.2 205 144.1 213.5L131.1 223.5Q120 232 108.9 223.5L95.9 \
                 213.5Q84.8 205 70.9 203.2L54.7 201Q40.8 199.2 39 185.3L36.8 169.1Q35 155.2 26.5 144.1L16.5 \
                 131.1Q8 120 16.5 108.9L26.5 95.9Q35 84.8 36.8 70.9L39 54.7Q40.8 40.8 54.7 39L70.9 36.8Q84.8 35 95.9 \
                 26.5z"
            }
        }
    }

    /// How large the symbol is in it, and how far down its middle.
    const fn room(self) -> (f64, f64) {
        match self {
            Self::Circle | Self::Hexagon => (104.0, 120.0),
            Self::Octagon | Self::Squircle => (108.0, 120.0),
            Self::Diamond => (96.0, 120.0),
            Self::Shield => (100.0, 113.0),
            Self::Rosette | Self::Star => (98.0, 120.0),
        }
    }
}

impl Symbol {
    /// What is inside its drawing, a square of 24 with lines as the pages' icons have them.
    #[must_use]
    pub fn drawing(self) -> &'static str {
        let file = match self {
            Self::Star => include_str!("../ui/icons/star.svg"),
            Self::Heart => include_str!("../ui/icons/heart.svg"),
            Self::Sun => include_str!("../ui/icons/sun.svg"),
            Self::Compass => include_str!("../ui/icons/compass.svg"),
            Self::People => include_str!("../ui/icons/people.svg"),
            Self::Megaphone => include_str!("../ui/icons/civic-engagement.svg"),
            Self::Microphone => include_str!("symbols/microphone.svg"),
            Self::Camera => include_str!("symbols/camera.svg"),
            Self::Pencil => include_str!("../ui/icons/creativity-design.svg"),
            Self::Masks => include_str!("../ui/icons/arts-culture.svg"),
            Self::Note => include_str!("symbols/note.svg"),
            Self::Book => include_str!("symbols/book.svg"),
            Self::Globe => include_str!("../ui/icons/global-world.svg"),
            Self::Plane => include_str!("../ui/icons/experience-abroad.svg"),
            Self::Boat => include_str!("symbols/boat.svg"),
            Self::Mountain => include_str!("symbols/mountain.svg"),
            Self::Leaf => include_str!("../ui/icons/environment.svg"),
            Self::Ball => include_str!("../ui/icons/sports.svg"),
            Self::Scissors => include_str!("../ui/icons/crafts.svg"),
            Self::Pot => include_str!("../ui/icons/life-skills.svg"),
            Self::Flask => include_str!("../ui/icons/science.svg"),
            Self::Robot => include_str!("../ui/icons/technology.svg"),
            Self::Briefcase => include_str!("../ui/icons/career.svg"),
            Self::Map => include_str!("../ui/icons/map.svg"),
        };
        let inside = file.split_once('>').map_or("", |(_, rest)| rest);
        inside.trim_end().strip_suffix("</svg>").unwrap_or_default()
    }
}

impl Ring {
    /// What it draws around the symbol of a shape, in the colour of signs.
    fn drawing(self, shape: Shape, ink: &str) -> String {
        let line = |more: &str| {
            format!(
                "<use href=\"#s\" transform=\"translate(120 120) scale(.76) translate(-120 -120)\" fill=\"none\" \
                 stroke=\"{ink}\" {more}/>"
            )
        };
        match self {
            Self::Plain | Self::Ribbon => String::new(),
            Self::Line => line("stroke-opacity=\".75\" stroke-width=\"3.5\""),
            Self::Stitch => {
                line("stroke-opacity=\".85\" stroke-width=\"4\" stroke-linecap=\"round\" stroke-dasharray=\"2 11\"")
            }
            Self::Laurel => {
                // a diamond is narrow where the leaves are
                let scale = if shape == Shape::Diamond { " scale(.82)" } else { "" };
                let mut svg = format!("<g transform=\"translate(120 120){scale}\" fill=\"{ink}\" fill-opacity=\".9\">");
                for (x, y, turned) in LAUREL {
                    // writing to a String cannot fail
                    let _ = write!(svg, "<path d=\"{LEAF}\" transform=\"translate({x} {y}) rotate({turned})\"/>");
                    let _ = write!(svg, "<path d=\"{LEAF}\" transform=\"translate(-{x} {y}) rotate(-{turned})\"/>");
                }
                svg.push_str("</g>");
                svg
            }
        }
    }
}

/// The picture. `title` is what it is called, `description` what is to be seen on it, both in `language`; an empty one is
/// left out.
#[must_use]
pub fn svg(design: Design, title: &str, description: &str, language: Option<Locale>) -> String {
    let Design { shape, ground, rim, symbol, ring } = design;
    let ground_tones = ground.tones();
    let mut rim_tones = rim.tones();
    if rim == ground {
        // of one colour: the rim is known by its shade
        rim_tones.light = ground_tones.shade;
    }
    let outline = shape.outline();
    let (size, middle) = symbol_room(shape, ring);
    let scale = size / 24.0;
    let (x, y) = (120.0 - size / 2.0, middle - size / 2.0);
    let sign = symbol.drawing();
    let (ink, light, shade) = (ground_tones.ink, ground_tones.light, ground_tones.shade);
    let (rim_light, rim_shade) = (rim_tones.light, rim_tones.shade);
    let mut svg = beginning(title, description, language);
    // writing to a String cannot fail
    let _ =
        write!(svg, "<defs><path id=\"s\" d=\"{outline}\"/><clipPath id=\"c\"><use href=\"#s\"/></clipPath></defs>");
    if ring == Ring::Ribbon {
        let _ =
            write!(svg, "<path d=\"M12 166H54V208H12L24 187zM228 166H186V208H228L216 187z\" fill=\"{rim_shade}\"/>");
    }
    let _ = write!(
        svg,
        "<use href=\"#s\" y=\"7\" fill=\"{DARK}\" fill-opacity=\".16\"/><use href=\"#s\" fill=\"{rim_light}\"/>\
         <path clip-path=\"url(#c)\" d=\"M240 0V240H0z\" fill=\"{rim_shade}\"/>\
         <g transform=\"translate(120 120) scale(.86) translate(-120 -120)\"><use href=\"#s\" fill=\"{light}\"/>\
         <path clip-path=\"url(#c)\" d=\"M120 0H240V240H120z\" fill=\"{shade}\"/></g>{}\
         <g transform=\"translate({x:.1} {y:.1}) scale({scale:.2})\" fill=\"none\" stroke-width=\"1.9\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\"><g transform=\"translate(.7 .9)\" stroke=\"{DARK}\" \
         stroke-opacity=\".2\">{sign}</g><g stroke=\"{ink}\">{sign}</g></g>",
        ring.drawing(shape, ink)
    );
    if ring == Ring::Ribbon {
        let (band, star) = (rim_tones.light, rim_tones.ink);
        let _ = write!(
            svg,
            "<path d=\"M36 156Q120 180 204 156V196Q120 220 36 196z\" fill=\"{band}\"/>\
             <path d=\"M36 196L54 208V201zM204 196L186 208V201z\" fill=\"{DARK}\" fill-opacity=\".35\"/>\
             <g fill=\"{star}\"><path d=\"{STAR}\" transform=\"translate(84 185)\"/>\
             <path d=\"{STAR}\" transform=\"translate(120 188)\"/><path d=\"{STAR}\" transform=\"translate(156 185)\"/></g>"
        );
    }
    svg.push_str("</svg>");
    svg
}

/// The tag that a badge's picture begins with, and what is said of it; see [`svg`].
pub(super) fn beginning(title: &str, description: &str, language: Option<Locale>) -> String {
    let lang = language.map(|locale| format!(" xml:lang=\"{}\"", locale.as_str())).unwrap_or_default();
    let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 240\" role=\"img\"{lang}>");
    for (element, words) in [("title", title), ("desc", description)] {
        if !words.is_empty() {
            // writing to a String cannot fail
            let _ = write!(svg, "<{element}>{}</{element}>", escaped(words));
        }
    }
    svg
}

/// How large the symbol is, and how far down its middle: what is around it takes some of the room.
const fn symbol_room(shape: Shape, ring: Ring) -> (f64, f64) {
    let (size, middle) = shape.room();
    match ring {
        Ring::Laurel => (size * 0.78, middle),
        Ring::Ribbon => (size * 0.86, middle - 16.0),
        Ring::Plain => (size * 1.08, middle),
        Ring::Line | Ring::Stitch => (size, middle),
    }
}

/// Text for inside an element of XML, without what XML cannot hold at all.
fn escaped(text: &str) -> String {
    let kept: String =
        text.chars().filter(|c| matches!(c, '\n' | '\t') || (!c.is_control() && !is_no_character(*c))).collect();
    kept.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// XML 1.0 leaves out these two.
const fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badge::{design::tests::design, palette::Colour};
    use proptest::prelude::*;

    /// Goes through XML as we write it: every element ends, every attribute is quoted, nothing is left open.
    fn well_formed(xml: &str) -> Result<(), String> {
        let mut open: Vec<&str> = Vec::new();
        let mut rest = xml;
        while let Some((text, after)) = rest.split_once('<') {
            if text.contains('>') || text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").contains('&') {
                return Err(format!("not escaped: {text}"));
            }
            let (tag, after) = after.split_once('>').ok_or("a tag does not end")?;
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                if open.pop() != Some(name) {
                    return Err(format!("</{name}> ends something else"));
                }
                continue;
            }
            let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let mut seen = Vec::new();
            while !attributes.trim().is_empty() {
                let (attribute, value) = attributes.trim_start().split_once("=\"").ok_or(format!("{tag}: no value"))?;
                let (_, next) = value.split_once('"').ok_or(format!("{tag}: a value does not end"))?;
                if seen.contains(&attribute) || attribute.contains(char::is_whitespace) {
                    return Err(format!("{tag}: {attribute}"));
                }
                seen.push(attribute);
                attributes = next;
            }
            if !empty {
                open.push(name);
            }
            if open.is_empty() && !rest.is_empty() {
                return Err("something comes after the end".to_owned());
            }
        }
        if open.is_empty() && rest.is_empty() { Ok(()) } else { Err(format!("left open: {open:?}, {rest}")) }
    }

    #[test]
    fn the_test_knows_what_is_wrong() {
        for wrong in
            ["<a>", "<a></b>", "<a b=c/>", "<a b=\"c\" b=\"d\"/>", "<a>&</a>", "<a>></a>", "<a/><b/>", "<a", "x"]
        {
            assert!(well_formed(wrong).is_err(), "{wrong}");
        }
        well_formed("<a b=\"c\"><d/>x &amp; y</a>").unwrap();
    }

    /// Every shape with every ring and symbol; colours stand in the same places always.
    #[test]
    fn every_picture_is_whole_and_stands_alone() {
        for &shape in Shape::ALL {
            for &ring in Ring::ALL {
                for &symbol in Symbol::ALL {
                    let design = Design { shape, ring, symbol, ground: Colour::Sea, rim: Colour::Saffron };
                    let svg = svg(design, "", "", None);
                    well_formed(&svg).unwrap_or_else(|fault| panic!("{design}: {fault}"));
                    let used = svg.matches("href=\"").count();
                    assert_eq!(svg.matches("href=\"#s\"").count(), used, "{design}: nothing from outside");
                    assert!(!svg.contains("script") && !svg.contains("style") && svg.len() < 6_000, "{design}");
                }
            }
        }
    }

    #[test]
    fn of_one_colour_the_rim_is_still_seen() {
        let design = Design { ground: Colour::Night, rim: Colour::Night, ..Design::default() };
        let svg = svg(design, "", "", None);
        let tones = Colour::Night.tones();
        assert!(svg.contains(&format!("<use href=\"#s\" fill=\"{}\"/><path", tones.shade)));
    }

    proptest! {
        #[test]
        fn the_same_words_give_the_same_bytes(design in design(), title in ".*", description in ".*") {
            let once = svg(design, &title, &description, Some(Locale::Lt));
            prop_assert_eq!(&once, &svg(design, &title, &description, Some(Locale::Lt)));
            prop_assert!(well_formed(&once).is_ok(), "{}", once);
        }

        #[test]
        fn what_somebody_wrote_is_text(title in "[a-z<>&\"' ]{1,40}") {
            let drawn = svg(Design::default(), &title, "", None);
            let kept = drawn.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
            let read = kept.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            prop_assert_eq!(read, title);
        }
    }
}
