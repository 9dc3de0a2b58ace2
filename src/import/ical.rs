//! The lines of an iCalendar file (RFC 5545) as properties of its events. Read line by line: one that nobody understands is left
//! out, and everything else is kept.

/// A property of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Property {
    pub name: String,
    pub params: Vec<(String, String)>,
    /// As it stands in the file.
    pub value: String,
}

impl Property {
    /// A parameter of it.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Its value as people read it.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut escaped = false;
        for c in self.value.chars() {
            match (escaped, c) {
                (false, '\\') => {
                    escaped = true;
                    continue;
                }
                (true, 'n' | 'N') => text.push('\n'),
                _ => text.push(c),
            }
            escaped = false;
        }
        text.trim().to_owned()
    }
}

/// An event, as its properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event(Vec<Property>);

impl Event {
    /// The first property of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Property> {
        self.0.iter().find(|property| property.name == name)
    }

    /// Every property of that name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &Property> {
        self.0.iter().filter(move |property| property.name == name)
    }

    /// What a property says; empty where it is missing.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        self.get(name).map(Property::text).unwrap_or_default()
    }
}

/// Whether it begins like a calendar.
#[must_use]
pub fn is_calendar(text: &str) -> bool {
    let begin = text.trim_start().get(..15);
    begin.is_some_and(|begin| begin.eq_ignore_ascii_case("BEGIN:VCALENDAR"))
}

/// Its events, in their order.
#[must_use]
pub fn events(text: &str) -> Vec<Event> {
    let mut events = Vec::new();
    let mut event: Option<Event> = None;
    // alarms and the like inside an event
    let mut inside = 0_usize;
    for line in unfolded(text) {
        let Some(property) = property(&line) else { continue };
        match (property.name.as_str(), property.value.to_ascii_uppercase().as_str()) {
            ("BEGIN", "VEVENT") => {
                // one that was never ended counts as far as it goes
                events.extend(event.replace(Event::default()));
                inside = 0;
            }
            ("END", "VEVENT" | "VCALENDAR") => events.extend(event.take()),
            ("BEGIN", _) => inside += 1,
            ("END", _) => inside = inside.saturating_sub(1),
            _ => {
                if let Some(event) = event.as_mut().filter(|_| inside == 0) {
                    event.0.push(property);
                }
            }
        }
    }
    events.extend(event);
    events
}

/// Its lines: one that begins with a space goes on where the one before has ended.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// `NAME;PARAM=value;OTHER="quoted:value":value`
fn property(line: &str) -> Option<Property> {
    let mut quoted = false;
    let colon = line.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == ':' && !quoted).then_some(at)
    })?;
    let (head, value) = (line.get(..colon)?, line.get(colon + 1..)?);
    let mut parts = head.split(';');
    let name = parts.next()?.trim().to_ascii_uppercase();
    let params = parts
        .filter_map(|part| part.split_once('='))
        .map(|(name, value)| (name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').to_owned()))
        .collect();
    (!name.is_empty()).then(|| Property { name, params, value: value.trim_end_matches('\r').to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_are_joined_parted_and_unescaped() {
        let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY;LANGUAGE=lt:Robotai\\, kodas\\; ir\r\n  arbata\r\n\
                    DTSTART;TZID=\"a:b\";VALUE=DATE-TIME:20261201T160000\r\nnonsense\r\nBEGIN:VALARM\r\nSUMMARY:no\r\n\
                    END:VALARM\r\nDESCRIPTION:a\\nb\\\\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:half";
        assert!(is_calendar(text) && !is_calendar("BEGIN:VCARD") && !is_calendar("a;b"));
        let events = events(text);
        assert_eq!(events.len(), 2);
        assert_eq!(events[0].text("SUMMARY"), "Robotai, kodas; ir arbata");
        assert_eq!(events[0].text("DESCRIPTION"), "a\nb\\n");
        assert_eq!(events[0].get("DTSTART").unwrap().param("TZID"), Some("a:b"));
        assert_eq!(events[1].text("UID"), "half");
    }

    proptest! {
        #[test]
        fn any_text_has_events_or_none(text in "(BEGIN:VEVENT\n|END:VEVENT\n|[A-Z;:=\"\\\\ \n]{0,12}){0,12}") {
            let _ = events(&text);
        }
    }
}
