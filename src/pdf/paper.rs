//! What is on the sheets, as a PDF: drawn by krilla, and held to PDF/UA-1, so that everything says what it is.

use super::{Align, Colour, Frame, HEIGHT, LEADING, MM, Pdf, Piece, Role, Style, WIDTH, Weight, letters::Fitted};
use crate::i18n::Locale;
use anyhow::{Context as _, anyhow};
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{PathBuilder, Point, Rect, Size, Transform},
    metadata::Metadata,
    num::NormalizedF32,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, FillRule},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagTree},
    text::{Font, TextDirection},
};
use krilla_svg::{SurfaceExt as _, SvgSettings};
use resvg::usvg;
use std::num::NonZeroU16;

/// From the top of a line to what its letters stand on, in sizes of type.
const ASCENT: f32 = 1.0;

/// Reads a drawing; nothing that it names outside itself is looked at.
pub(super) fn drawing(svg: &str) -> anyhow::Result<usvg::Tree> {
    let options = usvg::Options {
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..usvg::ImageHrefResolver::default()
        },
        ..usvg::Options::default()
    };
    Ok(usvg::Tree::from_str(svg, &options)?)
}

struct Fonts {
    regular: Font,
    bold: Font,
}

impl Fonts {
    fn of(&self, weight: Weight) -> Font {
        match weight {
            Weight::Regular => self.regular.clone(),
            Weight::Bold => self.bold.clone(),
        }
    }
}

/// The file that [`Pdf`] describes.
pub(super) fn bytes(pdf: &Pdf) -> anyhow::Result<Vec<u8>> {
    let font = |weight: Weight| Font::new(weight.file().into(), 0).context("a font of ours cannot be read");
    let fonts = Fonts { regular: font(Weight::Regular)?, bold: font(Weight::Bold)? };
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| anyhow!("{error:?}"))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let (mut tags, mut outline) = (TagTree::new().with_lang(Some(pdf.locale.to_string())), Outline::new());
    let mut bookmarks = 0;
    for (number, sheet) in pdf.sheets.iter().enumerate() {
        let size = PageSettings::from_wh(WIDTH * MM, HEIGHT * MM).context("A4 is no size")?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        for piece in sheet {
            match piece {
                Piece::Words { fitted, x, y, width, style } => {
                    if style.role == Role::Title {
                        let place = XyzDestination::new(number, Point::from_xy(0.0, y * MM));
                        outline.push_child(OutlineNode::new(joined(fitted), place));
                        bookmarks += 1;
                    }
                    let (left, room) = (x * MM, width * MM);
                    tags.push(words(&mut surface, fitted, Point::from_xy(left, y * MM), room, *style, &fonts));
                }
                Piece::Drawing { tree, frame, alt } => {
                    if let Some(figure) = picture(&mut surface, tree, *frame, alt.as_deref()) {
                        tags.push(figure);
                    }
                }
                Piece::Band { frame, colour } => band(&mut surface, *frame, *colour),
            }
        }
        surface.finish();
        page.finish();
    }
    if bookmarks == 0 {
        outline.push_child(OutlineNode::new(pdf.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    }
    document.set_outline(outline);
    document.set_tag_tree(tags);
    document.set_metadata(
        Metadata::new()
            .title(pdf.title.clone())
            .authors(Some(pdf.author.clone()).filter(|author| !author.is_empty()).into_iter().collect())
            .creator("City of Learning".to_owned())
            .language(pdf.locale.to_string()),
    );
    document.finish().map_err(|error| anyhow!("writing a PDF: {error}"))
}

/// Lines as the one text that they are.
fn joined(fitted: &Fitted) -> String {
    fitted.lines.iter().map(|(line, _)| line.as_str()).collect::<Vec<_>>().join(" ")
}

fn fill(Colour(red, green, blue): Colour) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// Writes lines from `start` down, within `room` points.
fn words(surface: &mut Surface, fitted: &Fitted, start: Point, room: f32, style: Style, fonts: &Fonts) -> TagGroup {
    let heading = |level| TagGroup::new(Tag::Hn(level, Some(joined(fitted))));
    let mut group = match style.role {
        Role::Title => heading(NonZeroU16::MIN),
        Role::Heading => heading(NonZeroU16::MIN.saturating_add(1)),
        Role::Paragraph => TagGroup::new(Tag::P),
    };
    let language = style.language.map(Locale::as_str);
    let mut baseline = start.y + fitted.size * ASCENT;
    surface.set_fill(Some(fill(style.colour)));
    for (number, (line, width)) in fitted.lines.iter().enumerate() {
        let left = match style.align {
            Align::Left => 0.0,
            Align::Centre => (room - width) / 2.0,
            Align::Right => room - width,
        };
        // whoever reads it out or copies it needs the space that the eye does not
        let spaced = if number + 1 < fitted.lines.len() { format!("{line} ") } else { line.clone() };
        group.push(surface.start_tagged(ContentTag::Span(SpanTag::empty().with_lang(language))));
        let place = Point::from_xy(start.x + left, baseline);
        surface.draw_text(place, fonts.of(style.weight), fitted.size, &spaced, false, TextDirection::LeftToRight);
        surface.end_tagged();
        baseline += fitted.size * LEADING;
    }
    group
}

/// Draws in the middle of a frame, as large as it fits. An ornament has no tag.
fn picture(surface: &mut Surface, tree: &usvg::Tree, frame: Frame, alt: Option<&str>) -> Option<TagGroup> {
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = (frame.width * MM / width).min(frame.height * MM / height);
    let size = Size::from_wh(width * scale, height * scale)?;
    let left = frame.x * MM + (frame.width * MM - size.width()) / 2.0;
    let top = frame.y * MM + (frame.height * MM - size.height()) / 2.0;
    let identifier = surface.start_tagged(match alt {
        Some(_) => ContentTag::Other,
        None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
    });
    surface.push_transform(&Transform::from_translate(left, top));
    let drawn = surface.draw_svg(tree, size, SvgSettings::default());
    surface.pop();
    surface.end_tagged();
    let alt = alt.filter(|_| drawn.is_some())?;
    let mut group = TagGroup::new(Tag::Figure(Some(alt.to_owned())));
    group.push(identifier);
    Some(group)
}

fn band(surface: &mut Surface, frame: Frame, colour: Colour) {
    let Some(rect) = Rect::from_xywh(frame.x * MM, frame.y * MM, frame.width * MM, frame.height * MM) else {
        return; // it has no extent
    };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_fill(Some(fill(colour)));
    surface.draw_path(&path);
    surface.end_tagged();
}
