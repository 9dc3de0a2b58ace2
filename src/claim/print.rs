//! What of a code hangs on a wall: its picture, and a poster of A4.

use super::model::Letters;
use crate::{
    i18n::{Locale, Localizer, msg},
    pdf::{Align, Colour, Frame, HEIGHT, Pdf, Role, Text, WIDTH, Weight},
};
use qrcode::{EcLevel, QrCode, render::svg};

/// From the paper's edge to what is written, in millimetres.
const MARGIN: f32 = 20.0;
const ROOM: f32 = WIDTH - 2.0 * MARGIN;
/// What is said besides.
const QUIET: Colour = Colour(0x55, 0x50, 0x48);

/// The QR code of an address, as an SVG of its own. It is read with a quarter of it torn off.
///
/// # Errors
/// When the address is too long for one.
pub fn qr(address: &str) -> anyhow::Result<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q)?;
    Ok(code.render::<svg::Color>().min_dimensions(480, 480).quiet_zone(true).build())
}

/// What a poster says.
pub struct Poster {
    /// Of the badge, with the language that it is in.
    pub name: (String, Locale),
    /// Of the badge: an SVG of ours.
    pub picture: String,
    /// What is to be seen on it, with the language that that is in.
    pub alt: String,
    pub letters: Letters,
    /// What its picture leads to.
    pub address: String,
    /// Where the code can be typed.
    pub typing: String,
    /// Until when it works, in words.
    pub until: Option<String>,
    pub organisation: String,
    pub city: String,
    /// The city's colour: `#rrggbb`.
    pub accent: String,
}

/// A colour that is written as `#rrggbb`.
fn colour(hex: &str) -> Option<Colour> {
    let number = u32::from_str_radix(hex.strip_prefix('#').filter(|digits| digits.len() == 6)?, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some(Colour(red, green, blue))
}

/// The poster as a PDF, in a reader's language.
///
/// # Errors
/// When the picture cannot be drawn.
pub fn poster(l: &Localizer, poster: &Poster) -> anyhow::Result<Vec<u8>> {
    let (name, locale) = &poster.name;
    let title = l.t(msg::ClaimPosterTitle { badge: name.as_str().into() });
    let mut pdf = Pdf::new(&title, &poster.organisation, l.locale());
    let accent = colour(&poster.accent).unwrap_or(Colour::BLACK);
    for y in [0.0, HEIGHT - 8.0] {
        pdf.band(Frame { x: 0.0, y, width: WIDTH, height: 8.0 }, accent);
    }
    let centred = |words, y, size| Text { align: Align::Centre, ..Text::new(words, MARGIN, y, ROOM, size) };
    pdf.svg(Frame { x: MARGIN, y: 18.0, width: ROOM, height: 64.0 }, &poster.picture, Some(&poster.alt))?;
    let heading = Text {
        role: Role::Title,
        weight: Weight::Bold,
        least: 18.0,
        lines: 2,
        language: Some(*locale),
        ..centred(name, 86.0, 34.0)
    };
    pdf.text(&heading);
    let scan = l.t(msg::ClaimPosterScan);
    let scan = Text { weight: Weight::Bold, least: 14.0, lines: 1, colour: accent, ..centred(&scan, 120.0, 24.0) };
    pdf.text(&scan);
    let lead = l.t(msg::ClaimPosterLead);
    pdf.text(&Text { least: 10.0, lines: 2, ..centred(&lead, 132.0, 14.0) });
    let alt = l.t(msg::ClaimQrAlt { address: poster.address.as_str().into() });
    pdf.svg(Frame { x: MARGIN, y: 146.0, width: ROOM, height: 84.0 }, &qr(&poster.address)?, Some(&alt))?;
    let letters = poster.letters.to_string();
    pdf.text(&Text { weight: Weight::Bold, ..centred(&letters, 232.0, 30.0) });
    let typing = l.t(msg::ClaimPosterType { address: poster.typing.as_str().into() });
    let mut y = 247.0;
    y += pdf.text(&Text { least: 8.0, lines: 2, colour: QUIET, ..centred(&typing, y, 12.0) });
    if let Some(until) = &poster.until {
        pdf.text(&Text { least: 8.0, lines: 1, colour: QUIET, ..centred(until, y + 1.0, 12.0) });
    }
    let from = format!("{} · {}", poster.organisation, poster.city);
    pdf.text(&Text { least: 10.0, lines: 1, ..centred(&from, 275.0, 14.0) });
    pdf.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badge::{design::Design, draw};

    #[test]
    fn a_poster_in_every_language_is_the_same_each_time() -> anyhow::Result<()> {
        for locale in Locale::ALL {
            let l = Localizer::for_test(locale);
            let one = Poster {
                name: ("Robotų draugas ".repeat(8), Locale::Lt),
                picture: draw::svg(Design::default(), "Robotų draugas", "", Some(Locale::Lt)),
                alt: "Ženklelis".to_owned(),
                letters: Letters::random()?,
                address: "https://city.example/claim/01234-56789".to_owned(),
                typing: "city.example/lt/vilnius/claim".to_owned(),
                until: Some("Iki gruodžio 1 d., 18:00".to_owned()),
                organisation: "Kalno dirbtuvės 😀".to_owned(),
                city: "Vilnius".to_owned(),
                accent: "#a63d2f".to_owned(),
            };
            let bytes = poster(&l, &one)?;
            assert!(bytes.starts_with(b"%PDF-1.7") && bytes.len() < 200_000, "{}", bytes.len());
            assert_eq!(bytes, poster(&l, &one)?, "{locale}");
            // for whoever wants to look at them
            if let Ok(folder) = std::env::var("CITY_POSTERS") {
                std::fs::write(format!("{folder}/{locale}.pdf"), &bytes)?;
            }
        }
        Ok(())
    }

    #[test]
    fn colours_and_pictures() {
        assert_eq!(colour("#0a10ff"), Some(Colour(10, 16, 255)));
        assert_eq!((colour("0a10ff"), colour("#0a10f"), colour("#žž10f")), (None, None, None));
        assert!(qr("https://city.example/claim/01234-56789").unwrap().contains("<svg"));
        assert!(qr(&"x".repeat(9_999)).is_err());
    }
}
