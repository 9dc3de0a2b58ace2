//! Lists of people as an organisation has them: one a line, `address; name; what they did`, typed or out of a spreadsheet.

use super::rows::NewRow;
use crate::account::model::NAME_LENGTH;
use lettre::Address;
use std::collections::HashMap;

/// People of a list.
pub const MOST: usize = 1_000;
/// Characters of what somebody did.
pub const NARRATIVE: usize = 2_000;
/// What a spreadsheet's first line calls the addresses, in our languages.
const HEADINGS: [&str; 9] =
    ["email", "e-mail", "mail", "address", "adresas", "el. paštas", "naslov", "e-pošta", "indirizzo"];

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has no address, or one that is none.
    Address,
    /// The address stands in that line already.
    Twice(u64),
    NameLong,
    NarrativeLong,
}

/// A list that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub rows: Vec<NewRow>,
    /// Lines that cannot be taken, in their order.
    pub wrong: Vec<(u64, Wrong)>,
}

/// Reads a list. Whatever stands in a line becomes a row of its number, or is said to be wrong: nothing is left out but empty
/// lines and headings.
#[must_use]
pub fn read(text: &str) -> List {
    let mut list = List::default();
    let mut seen: HashMap<String, u64> = HashMap::new();
    // lines are counted by people: the reader would pass over empty ones
    let lines: Vec<&str> = text.lines().map(|line| if line.is_empty() { " " } else { line }).collect();
    let text = lines.join("\n");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    // text is UTF-8 and lines may differ in length: there is nothing that could be wrong
    while reader.read_record(&mut record).unwrap_or(false) {
        let line = record.position().map_or(0, csv::Position::line);
        let mut cells = record.iter().map(str::trim);
        let address = cells.next().unwrap_or_default().to_lowercase();
        let name = one_line(cells.next().unwrap_or_default());
        // whoever writes about somebody uses semicolons too
        let narrative = cells.collect::<Vec<_>>().join("; ").trim_end_matches("; ").replace("\n \n", "\n\n");
        let is_heading = list.rows.is_empty() && list.wrong.is_empty() && HEADINGS.contains(&address.as_str());
        if is_heading || (address.is_empty() && name.is_empty() && narrative.is_empty()) {
            continue;
        }
        let wrong = match seen.get(&address) {
            _ if !is_address(&address) => Some(Wrong::Address),
            Some(before) => Some(Wrong::Twice(*before)),
            None if name.chars().count() > NAME_LENGTH => Some(Wrong::NameLong),
            None if narrative.chars().count() > NARRATIVE => Some(Wrong::NarrativeLong),
            None => None,
        };
        if let Some(wrong) = wrong {
            list.wrong.push((line, wrong));
            continue;
        }
        seen.insert(address.clone(), line);
        list.rows.push(NewRow {
            number: i64::try_from(line).unwrap_or(i64::MAX),
            registration_id: None,
            email: Some(address),
            person: name,
            narrative,
        });
    }
    list
}

/// The same people as text again, to be changed. What stands after it in the same order reads as the same people.
#[must_use]
pub fn write<'a>(people: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
    for (email, person, narrative) in people {
        let cells: &[&str] = match (person, narrative) {
            ("", "") => &[email],
            (_, "") => &[email, person],
            _ => &[email, person, narrative],
        };
        // a list in memory takes everything
        let _ = writer.write_record(cells);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Lower case, and one that a letter could reach.
fn is_address(text: &str) -> bool {
    text.len() <= 254 && text.parse::<Address>().is_ok_and(|address| address.domain().contains('.'))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between the cells: what most lines have right after the address, which has none of them.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    for line in text.lines() {
        let first = line.split_once([';', '\t', ',']).filter(|(before, _)| before.contains('@'));
        let first = first.and_then(|(before, _)| line.as_bytes().get(before.len()));
        counts.iter_mut().filter(|(known, _)| Some(known) == first).for_each(|(_, count)| *count += 1);
    }
    // the first of those that are equal
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b';', |(known, _)| *known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(list: &List) -> Vec<(i64, &str, &str, &str)> {
        list.rows
            .iter()
            .map(|row| (row.number, row.email.as_deref().unwrap(), row.person.as_str(), row.narrative.as_str()))
            .collect()
    }

    #[test]
    fn people_are_read_as_they_are_typed() {
        let list = read("Ieva@Pastas.example ; Ieva  K. ; Built a robot; twice\n\n  \njonas@pastas.example\n");
        assert_eq!(list.wrong, []);
        assert_eq!(
            told(&list),
            [(1, "ieva@pastas.example", "Ieva K.", "Built a robot; twice"), (4, "jonas@pastas.example", "", "")]
        );
    }

    #[test]
    fn a_spreadsheet_is_read_with_its_headings_and_quotes() {
        for text in [
            "El. paštas,Vardas,Ką\r\na@b.example,Ona,\"Wrote, and\nread\"\r\n",
            "email\tname\tdid\na@b.example\tOna\t\"Wrote, and\nread\"",
            "E-mail;;\na@b.example;Ona;\"Wrote, and\nread\";;",
        ] {
            assert_eq!(told(&read(text)), [(2, "a@b.example", "Ona", "Wrote, and\nread")], "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_of_its_line() {
        let long = "ž".repeat(NAME_LENGTH + 1);
        let longer = "ž".repeat(NARRATIVE + 1);
        let text = format!(
            "Ona; no address\na@b.example; {long}\na@localhost\nc@b.example\nC@B.example; again\nd@b.example; ; {longer}\n"
        );
        let list = read(&text);
        assert_eq!(told(&list), [(4, "c@b.example", "", "")]);
        let expected = [
            (1, Wrong::Address),
            (2, Wrong::NameLong),
            (3, Wrong::Address),
            (5, Wrong::Twice(4)),
            (6, Wrong::NarrativeLong),
        ];
        assert_eq!(list.wrong, expected);
        assert_eq!(read("email"), List::default(), "headings alone");
        assert_eq!(read(""), List::default());
    }

    proptest! {
        /// Whatever is typed: each line with something in it is a row or is said to be wrong, and never both.
        #[test]
        fn nothing_is_lost(text in "([a-z]{1,3}@[a-c]\\.lt|[a-zžč ]{0,8})(;[a-zž ]{0,9}){0,3}(\n[a-z]{1,3}(@[a-c]\\.lt)?(;[a-zž ]{0,9}){0,3}){0,12}") {
            prop_assume!(!HEADINGS.iter().any(|heading| text.contains(heading)));
            let list = read(&text);
            let lines = text.lines().filter(|line| line.chars().any(|c| c != ';' && c != ' ')).count();
            prop_assert_eq!(list.rows.len() + list.wrong.len(), lines);
        }

        /// What is written to be changed reads as the same people.
        #[test]
        fn people_are_read_as_they_were_written(
            people in prop::collection::btree_map("[a-z]{1,6}@[a-z]{1,4}\\.lt", ("[a-zž\"';,=]{0,8}", "([a-zž\"',.]{1,5}[ \n;]?){0,4}"), 1..9)
        ) {
            let clean: Vec<(&str, &str, String)> = people.iter()
                .map(|(email, (person, narrative))| (email.as_str(), person.as_str(), narrative.trim().trim_end_matches(';').trim().to_owned()))
                .collect();
            let text = write(clean.iter().map(|(email, person, narrative)| (*email, *person, narrative.as_str())));
            let list = read(&text);
            prop_assert_eq!(&list.wrong, &[]);
            let again: Vec<(&str, &str, String)> = list.rows.iter()
                .map(|row| (row.email.as_deref().unwrap(), row.person.as_str(), row.narrative.clone()))
                .collect();
            prop_assert_eq!(again, clean);
        }
    }
}
