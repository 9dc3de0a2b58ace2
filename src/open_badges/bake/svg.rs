//! SVG: the badge is an element `openbadges:credential` right behind the `<svg>` tag (Open Badges 3.0 section 5.3.2).
//!
//! An SVG is only searched and copied here, never drawn: what scripts it has stay in it and do nothing. Whoever shows
//! it has to see to that itself (as an image, or with a content security policy).

use super::{BakeError, Generation};
use quick_xml::{
    NsReader,
    events::{BytesStart, Event},
    name::{Namespace, ResolveResult},
};

/// The namespace of Open Badges 3.0.
const NAMESPACE: &str = "https://purl.imsglobal.org/ob/v3p0";
/// The namespace of Open Badges 2.0 and older.
const NAMESPACE_OLD: &str = "http://openbadges.org";
const SVG: &str = "http://www.w3.org/2000/svg";
/// How deeply elements may lie in each other.
const MAX_DEPTH: usize = 256;
/// More attributes than an `<svg>` tag or a badge has.
const MAX_ATTRIBUTES: usize = 256;
/// Elements that are called like a badge, without being one, before it is no longer an accident.
const MAX_NAMESAKES: usize = 64;

/// A badge in an SVG, and where its element lies.
struct Baked {
    generation: Generation,
    text: String,
    begins: usize,
    ends: usize,
}

struct Scan {
    /// Where the name of the `<svg>` tag ends, and where the tag does.
    root_name_ends: usize,
    root_ends: usize,
    root_is_empty: bool,
    /// Whether the root binds the prefix `openbadges`, and to what.
    prefix: Option<String>,
    root_name: String,
    baked: Vec<Baked>,
}

fn scan(picture: &str) -> Result<Scan, BakeError> {
    let mut reader = NsReader::from_str(picture);
    reader.config_mut().check_end_names = true;
    let mut scan: Option<Scan> = None;
    let (mut depth, mut namesakes) = (0_usize, 0_usize);
    // the element of a badge that is open: where it begins, its generation, its depth, its text
    let mut open: Option<(usize, Generation, usize, Text)> = None;
    loop {
        let before = position(&reader);
        let event = reader.read_event().map_err(|_| BakeError::Svg)?;
        let after = position(&reader);
        let is_empty = matches!(event, Event::Empty(_));
        match event {
            Event::Eof => break,
            Event::DocType(_) => return Err(BakeError::Entities),
            Event::Start(tag) | Event::Empty(tag) => {
                if depth == MAX_DEPTH || (depth == 0 && scan.is_some()) || open.is_some() {
                    return Err(BakeError::Svg);
                }
                if let Some(scan) = &mut scan {
                    // looking up namespaces takes time, so only where it can matter
                    let is_namesake = matches!(tag.local_name().as_ref(), "credential" | "assertion");
                    namesakes += usize::from(is_namesake);
                    if namesakes > MAX_NAMESAKES {
                        return Err(BakeError::Svg);
                    }
                    if let Some(generation) = is_namesake.then(|| generation(&reader, &tag)).flatten() {
                        let text = Text::from_attribute(&tag, generation)?;
                        if is_empty {
                            scan.baked.push(Baked { generation, text: text.take(), begins: before, ends: after });
                        } else {
                            open = Some((before, generation, depth, text));
                        }
                    }
                } else {
                    scan = Some(root(&reader, &tag, (before, after), is_empty)?);
                }
                depth += usize::from(!is_empty);
            }
            Event::End(_) => {
                depth = depth.checked_sub(1).ok_or(BakeError::Svg)?;
                if let (Some(scan), Some((begins, generation, _, text))) =
                    (&mut scan, open.take_if(|(_, _, opened, _)| *opened == depth))
                {
                    scan.baked.push(Baked { generation, text: text.take(), begins, ends: after });
                }
            }
            Event::CData(data) => {
                if let Some((_, _, _, text)) = &mut open {
                    text.add(&data);
                }
            }
            Event::Text(data) => {
                if let Some((_, _, _, text)) = &mut open {
                    text.add(&data);
                }
            }
            Event::GeneralRef(reference) => {
                if let Some((_, _, _, text)) = &mut open {
                    text.add(&referred(&reference).ok_or(BakeError::Entities)?);
                }
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    if depth != 0 {
        return Err(BakeError::Svg);
    }
    scan.ok_or(BakeError::Svg)
}

fn position(reader: &NsReader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// The five references that XML has without a document type, and characters by number.
fn referred(reference: &quick_xml::events::BytesRef<'_>) -> Option<String> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character.to_string());
    }
    quick_xml::escape::resolve_predefined_entity(reference).map(str::to_owned)
}

fn root(
    reader: &NsReader<&[u8]>,
    tag: &BytesStart<'_>,
    (before, after): (usize, usize),
    is_empty: bool,
) -> Result<Scan, BakeError> {
    let (space, local) = reader.resolver().resolve_element(tag.name());
    if local.as_ref() != "svg" || !matches!(space, ResolveResult::Bound(Namespace(SVG)) | ResolveResult::Unbound) {
        return Err(BakeError::Svg);
    }
    let mut prefix = None;
    for (number, attribute) in tag.attributes().with_checks(false).enumerate() {
        let attribute = attribute.map_err(|_| BakeError::Svg)?;
        if number == MAX_ATTRIBUTES {
            return Err(BakeError::Svg);
        }
        if attribute.key.as_ref() == "xmlns:openbadges" {
            prefix = Some(attribute.value.into_owned());
        }
    }
    Ok(Scan {
        root_name_ends: before + 1 + tag.name().as_ref().len(),
        root_ends: after,
        root_is_empty: is_empty,
        prefix,
        root_name: tag.name().as_ref().to_owned(),
        baked: Vec::new(),
    })
}

fn generation(reader: &NsReader<&[u8]>, tag: &BytesStart<'_>) -> Option<Generation> {
    let (space, local) = reader.resolver().resolve_element(tag.name());
    let space = match space {
        ResolveResult::Bound(Namespace(space)) => space,
        // some bakers forgot to say what their prefix means; once said, it would mean this
        ResolveResult::Unknown(prefix) if prefix == "openbadges" && local.as_ref() == "credential" => NAMESPACE,
        ResolveResult::Unknown(prefix) if prefix == "openbadges" => NAMESPACE_OLD,
        ResolveResult::Unknown(_) | ResolveResult::Unbound => return None,
    };
    match (space, local.as_ref()) {
        (NAMESPACE, "credential") => Some(Generation::Three),
        (NAMESPACE_OLD, "assertion") => Some(Generation::Two),
        _ => None,
    }
}

/// The text of a badge: the body of its element, or else its attribute `verify` (a compact JWS; in 2.0 also the
/// address of a hosted badge, beside a body).
struct Text {
    body: String,
    attribute: Option<String>,
    prefers_attribute: bool,
}

impl Text {
    fn from_attribute(tag: &BytesStart<'_>, generation: Generation) -> Result<Self, BakeError> {
        let mut attribute = None;
        for (number, one) in tag.attributes().with_checks(false).enumerate() {
            let one = one.map_err(|_| BakeError::Svg)?;
            if number == MAX_ATTRIBUTES || (attribute.is_some() && one.key.as_ref() == "verify") {
                return Err(BakeError::Svg);
            }
            if one.key.as_ref() == "verify" {
                let value = quick_xml::escape::unescape(&one.value);
                attribute =
                    Some(value.map_err(|_| BakeError::Entities)?.trim().to_owned()).filter(|text| !text.is_empty());
            }
        }
        let prefers_attribute = generation == Generation::Three;
        Ok(Self { body: String::new(), attribute, prefers_attribute })
    }

    fn add(&mut self, text: &str) {
        self.body.push_str(text);
    }

    fn take(self) -> String {
        let body = self.body.trim();
        match self.attribute {
            Some(attribute) if self.prefers_attribute || body.is_empty() => attribute,
            _ => body.to_owned(),
        }
    }
}

/// Takes the badge out of an SVG.
///
/// # Errors
/// When it is no SVG, declares entities, or has no badge or several of a generation.
pub fn unbake(picture: &[u8]) -> Result<(String, Generation), BakeError> {
    let scan = scan(std::str::from_utf8(picture).map_err(|_| BakeError::Svg)?)?;
    for wanted in [Generation::Three, Generation::Two] {
        let mut found = scan.baked.iter().filter(|baked| baked.generation == wanted);
        match (found.next(), found.next()) {
            (None, _) => {}
            (Some(baked), None) if baked.text.is_empty() => return Err(BakeError::Empty),
            (Some(baked), None) => return Ok((baked.text.clone(), wanted)),
            _ => return Err(BakeError::Several),
        }
    }
    Err(BakeError::Empty)
}

/// Puts a badge into an SVG, right behind its `<svg>` tag, in place of one that is already there.
///
/// # Errors
/// When it is no SVG, declares entities, or gives the prefix `openbadges` another meaning.
pub fn bake(picture: &[u8], badge: &str) -> Result<Vec<u8>, BakeError> {
    let picture = std::str::from_utf8(picture).map_err(|_| BakeError::Svg)?;
    let bare = without(picture, scan(picture)?.baked)?;
    let scan = scan(&bare)?;
    // characters that XML 1.0 cannot hold
    let legal = |c: char| matches!(c, '\t' | '\n' | '\r') || (c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    if badge.is_empty() || !badge.chars().all(legal) || badge.trim() != badge {
        return Err(BakeError::Unfit);
    }
    let element = if badge.starts_with('{') {
        // a line break alone survives XML; JSON has no other need of a carriage return
        let body = badge.replace("\r\n", "\n").replace('\r', "\n").replace("]]>", "]]]]><![CDATA[>");
        format!("<openbadges:credential><![CDATA[{body}]]></openbadges:credential>")
    } else if badge.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')) {
        format!("<openbadges:credential verify=\"{badge}\"></openbadges:credential>")
    } else {
        return Err(BakeError::Unfit);
    };
    let declaration = match scan.prefix.as_deref() {
        None => format!(" xmlns:openbadges=\"{NAMESPACE}\""),
        Some(NAMESPACE) => String::new(),
        Some(_) => return Err(BakeError::Unfit),
    };
    let part = |from: usize, to: usize| bare.get(from..to).ok_or(BakeError::Svg);
    let (front, tag) = (part(0, scan.root_name_ends)?, part(scan.root_name_ends, scan.root_ends)?);
    let rest = part(scan.root_ends, bare.len())?;
    let (tag, rest) = if scan.root_is_empty {
        let open = tag.trim_end_matches('>').trim_end_matches('/');
        (format!("{open}>"), format!("</{}>{rest}", scan.root_name))
    } else {
        (tag.to_owned(), rest.to_owned())
    };
    Ok(format!("{front}{declaration}{tag}{element}{rest}").into_bytes())
}

fn without(picture: &str, baked: Vec<Baked>) -> Result<String, BakeError> {
    let (mut kept, mut at) = (String::with_capacity(picture.len()), 0);
    for Baked { begins, ends, .. } in baked {
        kept.push_str(picture.get(at..begins).ok_or(BakeError::Svg)?);
        at = ends;
    }
    kept.push_str(picture.get(at..).ok_or(BakeError::Svg)?);
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 1 1'>\n  <path d='M0 0'/>\n</svg>\n";

    fn baked(svg: &str, badge: &str) -> String {
        String::from_utf8(bake(svg.as_bytes(), badge).unwrap()).unwrap()
    }

    #[test]
    fn json_and_jws_and_once_more() {
        let json = "{\"a\":\"]]> & < ž\"}";
        let first = baked(PLAIN, json);
        assert!(first.contains("<svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" xmlns="), "{first}");
        assert_eq!(unbake(first.as_bytes()).unwrap(), (json.to_owned(), Generation::Three));
        let again = baked(&first, "a.b-c._d");
        assert_eq!(unbake(again.as_bytes()).unwrap().0, "a.b-c._d");
        assert_eq!(again.matches("openbadges:credential").count(), 2);
        assert_eq!(
            again
                .replace(" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"", "")
                .replace("<openbadges:credential verify=\"a.b-c._d\"></openbadges:credential>", ""),
            PLAIN
        );
    }

    #[test]
    fn an_svg_without_anything_in_it() {
        let empty = baked("<s:svg xmlns:s='http://www.w3.org/2000/svg' />", "a.b.c");
        assert_eq!(unbake(empty.as_bytes()).unwrap().0, "a.b.c");
        assert!(empty.ends_with("</s:svg>"));
    }

    #[test]
    fn older_badges_are_read_too() {
        let old = |inside: &str| {
            unbake(format!("<svg xmlns:o=\"http://openbadges.org\"><o:assertion {inside}</svg>").as_bytes())
        };
        let two = |text: &str| Ok((text.to_owned(), Generation::Two));
        assert_eq!(old("verify=\"https://a.example/1?a&amp;b\"/>"), two("https://a.example/1?a&b"));
        assert_eq!(old("verify='https://a.example/1'><![CDATA[{\"id\":1}]]></o:assertion>"), two("{\"id\":1}"));
        assert_eq!(old("> {&quot;id&quot;:&#49;} </o:assertion>"), two("{\"id\":1}"));
    }

    #[test]
    fn a_prefix_that_was_never_declared() {
        let forgotten = "<svg><openbadges:credential verify='a.b.c'/><openbadges:assertion verify='x'/></svg>";
        assert_eq!(unbake(forgotten.as_bytes()).unwrap(), ("a.b.c".to_owned(), Generation::Three));
        assert_eq!(unbake(baked(forgotten, "d.e.f").as_bytes()).unwrap().0, "d.e.f");
    }

    #[test]
    fn entities_scripts_and_two_badges() {
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&c;&c;\">]><svg>&a;</svg>";
        assert_eq!(unbake(bomb.as_bytes()), Err(BakeError::Entities));
        assert_eq!(bake(bomb.as_bytes(), "{}"), Err(BakeError::Entities));
        let script = PLAIN.replace("<path", "<script>alert('<openbadges:credential')</script><path");
        assert_eq!(unbake(script.as_bytes()), Err(BakeError::Svg));
        let script = PLAIN.replace("<path", "<script><![CDATA[<openbadges:credential verify='x'/>]]></script><path");
        assert_eq!(unbake(baked(&script, "{}").as_bytes()).unwrap().0, "{}");
        let one = "<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0' verify='a.b.c'/>";
        assert_eq!(unbake(format!("<svg>{one}<g>{one}</g></svg>").as_bytes()), Err(BakeError::Several));
        assert_eq!(unbake(format!("<svg><!--{one}--></svg>").as_bytes()), Err(BakeError::Empty));
        let inside = one.replace("/>", ">&unknown;</b:credential>");
        assert_eq!(unbake(format!("<svg>{inside}</svg>").as_bytes()), Err(BakeError::Entities));
    }

    #[test]
    fn what_would_take_long_is_judged_early() {
        let many = |times: usize, written: fn(usize) -> String| (0..times).map(written).collect::<Vec<_>>().concat();
        let attributes = many(400_000, |n| format!(" a{n}=''"));
        let spaces = |times| many(times, |n| format!(" xmlns:a{n}='x'"));
        assert_eq!(unbake(format!("<svg{attributes}/>").as_bytes()), Err(BakeError::Svg));
        assert_eq!(unbake(format!("<svg><g{attributes}/></svg>").as_bytes()), Err(BakeError::Empty));
        assert_eq!(unbake(format!("<svg><g{}/></svg>", spaces(200_000)).as_bytes()), Err(BakeError::Svg));
        let (elements, namesakes) = ("<a1:x/>".repeat(400_000), "<a1:credential/>".repeat(400_000));
        let spaces = spaces(100);
        assert_eq!(unbake(format!("<svg><g{spaces}>{elements}</g></svg>").as_bytes()), Err(BakeError::Empty));
        assert_eq!(unbake(format!("<svg><g{spaces}>{namesakes}</g></svg>").as_bytes()), Err(BakeError::Svg));
    }

    #[test]
    fn what_is_no_svg() {
        let deep = format!("<svg>{}", "<g>".repeat(100_000));
        for bad in ["", "x", "<html/>", "<svg>", "<svg></g>", "<svg/><svg/>", "<svg><g></svg>", "</svg>", &deep] {
            assert_eq!(unbake(bad.as_bytes()), Err(BakeError::Svg), "{}", &bad[..bad.len().min(20)]);
        }
        let taken = "<svg xmlns:openbadges='https://other.example'/>";
        assert_eq!(bake(taken.as_bytes(), "{}"), Err(BakeError::Unfit));
        assert_eq!(bake(PLAIN.as_bytes(), "two words"), Err(BakeError::Unfit));
    }
}
