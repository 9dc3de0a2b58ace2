//! A badge as a certificate to print: one sheet of A4 with a code that leads to where it can be checked.

use super::{
    aside,
    told::{Stands, Told, day},
};
use crate::{
    account::{me::home_city, model::Account},
    backpack::{model::Held, shared},
    badge::raster::rgb,
    city::model::City,
    error::Problem,
    i18n::{Locale, msg},
    pdf::{Align, Colour, Frame, HEIGHT, Pdf, Role, Text, WIDTH, Weight},
    server::{reader::Reader, state::AppState},
};
use anyhow::Context;
use chrono::{DateTime, Utc};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use qrcode::{EcLevel, QrCode, render::svg};

const INK: Colour = Colour(0x1d, 0x1b, 0x18);
const QUIET: Colour = Colour(0x62, 0x5b, 0x51);
const WARNING: Colour = Colour(0x8a, 0x3b, 0x00);
/// From the sheet's edges to the words, in millimetres.
const MARGIN: f32 = 25.0;
const ROOM: f32 = WIDTH - 2.0 * MARGIN;
/// Where what was done ends, and who awarded it begins, in millimetres.
const FOOT: f32 = 236.0;
/// Each side of the code, in millimetres.
const CODE: f32 = 38.0;
/// Millimetres from one line of what was done to the next.
const LINE: f32 = 5.2;

/// What stands on a certificate.
struct Certificate {
    locale: Locale,
    /// Of the badge's own words, where it is another one.
    language: Option<Locale>,
    place: String,
    colours: [Colour; 2],
    drawing: String,
    alt: String,
    whom: String,
    earned: String,
    name: String,
    description: String,
    done_heading: String,
    done: Vec<String>,
    issuer: String,
    awarded: String,
    until: Option<String>,
    /// That it does not hold.
    warning: Option<String>,
    check: String,
    address: String,
}

/// The certificate of a badge that was issued here; none of what was brought along.
///
/// # Errors
/// When the database fails.
pub async fn of(state: &AppState, reader: &Reader, account: &Account, held: &Held) -> Result<Option<Vec<u8>>, Problem> {
    let (l, city) = (&reader.l, reader.city()?);
    let told = Told::of(state, l, held).await?;
    let stands = told.stands(state, held).await?;
    let language = told.locale.filter(|locale| *locale != l.locale());
    let Some(ours) = told.ours else { return Ok(None) };
    let shown = shared::path(&city, l.locale(), held).unwrap_or_else(|| city.href(l.locale(), "verify"));
    let said = |moment: Option<i64>| moment.map(|ms| day(l, &city, ms)).unwrap_or_default();
    let awarded = said(told.begins);
    let colour = |themed: &str| rgb(themed).map_or(INK, |[red, green, blue]| Colour(red, green, blue));
    let certificate = Certificate {
        locale: l.locale(),
        language,
        place: format!("{} · {}", city.name(l.locale()), l.t(msg::SiteName)),
        colours: [colour(&city.branding.accent.light), colour(&city.branding.second.light)],
        drawing: ours.drawing,
        alt: ours.alt,
        whom: whom(account, home_city(state, account)?.as_ref(), &ours.child, reader.now),
        earned: l.t(msg::CertificateEarned),
        name: told.name,
        description: told.description,
        done_heading: l.t(msg::ShownDoneHeading),
        done: plain(&told.criteria),
        awarded: l.t(msg::CertificateAwarded { issuer: told.issuer.as_str().into(), date: awarded.as_str().into() }),
        issuer: told.issuer,
        until: told.ends.map(|ends| l.t(msg::CertificateUntil { date: said(Some(ends)).into() })),
        warning: (stands != Stands::InForce).then(|| stands.words(l)),
        check: l.t(msg::CertificateCheck),
        address: format!("{}{shown}", state.config.origin()),
    };
    Ok(Some(aside(move || certificate.pdf()).await??))
}

/// Whose it is: a child's first name, of somebody who is no adult the first of their names, else what we call them.
fn whom(account: &Account, home: &City, child: &str, now: DateTime<Utc>) -> String {
    let name = if child.is_empty() { account.name.as_str() } else { child };
    if child.is_empty() && account.is_minor(home, now) {
        name.split_whitespace().next().unwrap_or_default().to_owned()
    } else {
        name.to_owned()
    }
}

impl Certificate {
    fn pdf(&self) -> anyhow::Result<Vec<u8>> {
        let mut pdf = Pdf::new(&self.name, &self.issuer, self.locale);
        let [accent, second] = self.colours;
        pdf.band(Frame { x: 0.0, y: 0.0, width: WIDTH, height: 9.0 }, accent);
        pdf.band(Frame { x: 0.0, y: 9.0, width: WIDTH, height: 2.0 }, second);
        pdf.band(Frame { x: 0.0, y: HEIGHT - 5.0, width: WIDTH, height: 5.0 }, accent);
        let line = |words, y, size| Text {
            align: Align::Centre,
            colour: INK,
            lines: 1,
            ..Text::new(words, MARGIN, y, ROOM, size)
        };
        let own = |text| Text { language: self.language, ..text };
        pdf.text(&Text { colour: QUIET, ..line(&self.place, 18.0, 12.0) });
        pdf.svg(Frame { x: 73.0, y: 28.0, width: 64.0, height: 64.0 }, &self.drawing, Some(&self.alt))?;
        let mut y = 98.0;
        y += pdf.text(&Text { weight: Weight::Bold, least: 14.0, ..line(&self.whom, y, 28.0) });
        y += 1.0 + pdf.text(&Text { colour: QUIET, ..line(&self.earned, y + 1.0, 13.0) });
        let name = Text {
            weight: Weight::Bold,
            role: Role::Title,
            colour: accent,
            lines: 2,
            least: 16.0,
            ..line(&self.name, y + 1.0, 30.0)
        };
        y += 1.0 + pdf.text(&own(name));
        y += 3.0 + pdf.text(&own(Text { lines: 3, least: 10.0, ..line(&self.description, y + 3.0, 13.0) }));
        self.done(&mut pdf, y + 6.0);
        self.foot(&mut pdf)?;
        pdf.finish()
    }

    /// What was done, as much as there is room for.
    fn done(&self, pdf: &mut Pdf, mut y: f32) {
        if self.done.is_empty() {
            return;
        }
        let heading = Text::new(&self.done_heading, MARGIN, y, ROOM, 13.0);
        y += 1.0 + pdf.text(&Text { weight: Weight::Bold, role: Role::Heading, colour: INK, lines: 1, ..heading });
        for paragraph in &self.done {
            let mut lines = 0;
            let mut end = y + LINE;
            while end <= FOOT - 6.0 {
                lines += 1;
                end += LINE;
            }
            if lines == 0 {
                return;
            }
            let text = Text::new(paragraph, MARGIN, y, ROOM, 11.0);
            y += 1.0 + pdf.text(&Text { colour: INK, lines, least: 9.0, language: self.language, ..text });
        }
    }

    /// Who awarded it, until when, and where it can be checked.
    fn foot(&self, pdf: &mut Pdf) -> anyhow::Result<()> {
        let room = ROOM - CODE - 6.0;
        let line =
            |words, y, size| Text { colour: INK, lines: 2, least: 8.0, ..Text::new(words, MARGIN, y, room, size) };
        let mut y = FOOT;
        y += pdf.text(&Text { weight: Weight::Bold, ..line(&self.awarded, y, 13.0) });
        if let Some(until) = &self.until {
            y += pdf.text(&line(until, y, 12.0));
        }
        if let Some(warning) = &self.warning {
            y += pdf.text(&Text { weight: Weight::Bold, colour: WARNING, ..line(warning, y, 12.0) });
        }
        y += 2.0 + pdf.text(&Text { colour: QUIET, ..line(&self.check, y + 2.0, 10.0) });
        pdf.text(&Text { colour: QUIET, least: 6.0, ..line(&self.address, y, 10.0) });
        let code = QrCode::with_error_correction_level(&self.address, EcLevel::M).context("an address is too long")?;
        let code = code.render::<svg::Color<'_>>().min_dimensions(240, 240).quiet_zone(true).build();
        // beside it stands what it says
        pdf.svg(Frame { x: WIDTH - MARGIN - CODE, y: FOOT, width: CODE, height: CODE }, &code, None)
    }
}

/// Paragraphs and lines of lists, without what makes them Markdown.
fn plain(markdown: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Item) => lines.push("– ".to_owned()),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => lines.push(String::new()),
            Event::Text(text) | Event::Code(text) => {
                lines.iter_mut().last().into_iter().for_each(|line| line.push_str(&text))
            }
            Event::SoftBreak | Event::HardBreak => lines.iter_mut().last().into_iter().for_each(|line| line.push(' ')),
            _ => {}
        }
    }
    lines.retain(|line| !line.trim_matches(['–', ' ']).is_empty());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badge::{design::Design, draw};
    use proptest::prelude::*;

    fn certificate(done: &str) -> Certificate {
        Certificate {
            locale: Locale::Lt,
            language: None,
            place: "Vilnius".into(),
            colours: [INK, QUIET],
            drawing: draw::svg(Design::default(), "Žalias", "", None),
            alt: "Skydas".into(),
            whom: "Ieva".into(),
            earned: "gavo ženklelį".into(),
            name: "Robotų <draugas>".into(),
            description: "Pasistatė robotą.".into(),
            done_heading: "Kas padaryta".into(),
            done: plain(done),
            issuer: "Dirbtuvės".into(),
            awarded: "Suteikė Dirbtuvės".into(),
            until: None,
            warning: Some("atšauktas".into()),
            check: "Ar tikras?".into(),
            address: "https://city.example/lt/vilnius/b/4f1e".into(),
        }
    }

    #[test]
    fn a_certificate_is_a_pdf_with_its_font_inside() {
        let bytes = certificate("Robotas **važiuoja**.\n\n- Surink\n- Rask").pdf().unwrap();
        assert!(bytes.starts_with(b"%PDF"));
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains("+Nunito") && text.contains("/FontFile"), "no font");
    }

    #[test]
    fn markdown_becomes_lines() {
        let lines = plain(
            "Robotas **važiuoja**\nir sustoja.\n\n- Surink [robotą](https://a.example)\n- Rask `klaidą`\n\n<b>x</b>",
        );
        assert_eq!(lines, ["Robotas važiuoja ir sustoja.", "– Surink robotą", "– Rask klaidą", "x"]);
        assert!(plain(" \n\n- ").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn whatever_was_done_there_is_a_sheet(done in ".{0,3000}") {
            prop_assert!(certificate(&done).pdf().is_ok());
        }
    }
}
