//! Tables as text: from the bytes of a CSV file to rows, whichever program wrote it, and back.

use crate::server::cell::{guarded, unguarded};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

/// Bytes of a file.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// Rows of a file, without its headings.
pub const MAX_ROWS: usize = 10_000;
/// Columns of a file.
pub const MAX_COLUMNS: usize = 60;

/// A table as somebody has made it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub headers: Vec<String>,
    pub rows: Vec<Row>,
}

/// A row below the headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// As a spreadsheet counts: the headings are 1.
    pub number: u32,
    /// As many as there are; what is beyond the headings is one more.
    pub cells: Vec<String>,
}

/// Why a file is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing in it, or headings alone.
    Empty,
    TooLarge,
    TooManyRows,
    TooManyColumns(usize),
    /// No kind of file that is read here.
    Unknown,
    /// It begins like one, and is broken.
    Broken,
}

/// The text of a file. `country` (ISO 3166-1) tells which of the old encodings is likely: that of the Baltics and that of
/// Central Europe look alike.
#[must_use]
pub fn decode(bytes: &[u8], country: &str) -> String {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default()).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let country = country.to_ascii_lowercase();
    let likely = (country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(country);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guessed = detector.guess(likely.as_deref().map(str::as_bytes), Utf8Detection::Deny);
    let encoding = if guessed == UTF_8 { encoding_rs::WINDOWS_1252 } else { guessed };
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// Reads the text of a CSV file.
///
/// # Errors
/// When it is no table, or more of one than is taken.
pub fn read(text: &str) -> Result<Table, Unreadable> {
    if text.contains('\0') {
        return Err(Unreadable::Unknown);
    }
    // what Excel writes to tell itself
    let (told, text) = match text.strip_prefix("sep=") {
        Some(rest) => (rest.bytes().next(), rest.split_once('\n').map_or("", |(_, rest)| rest)),
        None => (None, text),
    };
    let delimiter = told.unwrap_or_else(|| delimiter(text));
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for (at, record) in reader.records().enumerate() {
        // text is UTF-8 and records may differ in length: there is nothing that could be wrong
        let record = record.map_err(|_| Unreadable::Broken)?;
        if rows.len() > MAX_ROWS {
            return Err(Unreadable::TooManyRows);
        }
        // one more than there are headings is enough to say that a row is too long
        let most = rows.first().map_or(10 * MAX_COLUMNS, |headings: &Row| headings.cells.len() + 1);
        let cells: Vec<String> = record.iter().take(most).map(|cell| unguarded(cell).trim().to_owned()).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { number: u32::try_from(at + 1).unwrap_or(u32::MAX), cells });
        }
    }
    of_rows(rows)
}

/// A table of rows, the first of which are its headings.
///
/// # Errors
/// When there is nothing below the headings, or too much.
pub fn of_rows(rows: Vec<Row>) -> Result<Table, Unreadable> {
    let mut rows = rows.into_iter();
    let mut headers = rows.next().ok_or(Unreadable::Empty)?.cells;
    while headers.last().is_some_and(String::is_empty) {
        headers.pop();
    }
    if headers.len() > MAX_COLUMNS {
        return Err(Unreadable::TooManyColumns(headers.len()));
    }
    let rows: Vec<Row> = rows
        .map(|mut row| {
            // what is empty beyond the headings says nothing
            while row.cells.len() > headers.len() && row.cells.last().is_some_and(String::is_empty) {
                row.cells.pop();
            }
            row.cells.truncate(headers.len() + 1);
            row
        })
        .collect();
    match rows.len() {
        0 => Err(Unreadable::Empty),
        count if count > MAX_ROWS => Err(Unreadable::TooManyRows),
        _ => Ok(Table { headers, rows }),
    }
}

/// What stands most often between the cells of the first row.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(known, _)| *known == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // the first of those that are equal
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(known, _)| *known)
}

/// The bytes of a CSV file that every spreadsheet of Europe opens with a double click.
///
/// # Errors
/// When there is no memory left.
pub fn write(headers: &[String], rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(&mut bytes);
        for row in std::iter::once(headers).chain(rows.iter().map(Vec::as_slice)) {
            writer.write_record(row.iter().map(|cell| guarded(cell)))?;
        }
        writer.flush()?;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(table: &Table) -> Vec<Vec<&str>> {
        table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect()
    }

    #[test]
    fn whatever_stands_between_cells() {
        for text in
            ["a;b\n1,5;2\n", "a\tb\n1,5\t2", "a,b\r\n\"1,5\",2\r\n", "\"a;;\",b\n\"1,5\",2", "sep=;\na;b\n1,5;2"]
        {
            let table = read(text).unwrap();
            assert_eq!(table.headers.len(), 2, "{text}");
            assert_eq!(cells(&table), [["1,5", "2"]], "{text}");
        }
        assert_eq!(read("only\none").unwrap().headers, ["only"]);
    }

    #[test]
    fn old_encodings_of_our_languages_are_read() {
        let lithuanian = "Pavadinimas;Aprašymas\nŽirgų joga;Ąžuolų šešėlyje kviečiame jaunimą į kūrybines dirbtuves\n";
        let slovenian = "Naslov;Opis\nČebelarski krožek;Žužki, čmrlji in šolski vrt čakajo nate\n";
        let italian = "Titolo;Descrizione\nCittà più verde;Perché è così: l'attività è gratuita\n";
        for (text, country, encoding) in [
            (lithuanian, "LT", encoding_rs::WINDOWS_1257),
            (slovenian, "SI", encoding_rs::WINDOWS_1250),
            (italian, "IT", encoding_rs::WINDOWS_1252),
            (lithuanian, "LT", UTF_8),
        ] {
            let bytes = encoding.encode(text).0;
            assert_eq!(decode(&bytes, country), text, "{}", encoding.name());
        }
        assert_eq!(decode("\u{feff}ąž".as_bytes(), "LT"), "ąž");
        let wide: Vec<u8> = "\u{feff}ąž".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide, "LT"), "ąž");
        assert!(!decode(&[0xff, 0x00, 0x81], "x.Y").is_empty(), "no country that there is");
    }

    #[test]
    fn half_rows_and_long_rows_are_rows() {
        let table = read("a;b;c\n1\n1;2;3;4;5\n;;\n\n1;2;3;;\n").unwrap();
        assert_eq!(cells(&table), [vec!["1"], vec!["1", "2", "3", "4"], vec!["1", "2", "3"]]);
    }

    #[test]
    fn too_much_is_said() {
        let wide = vec!["x"; 90].join(";");
        assert_eq!(read(&format!("{wide}\n{wide}")), Err(Unreadable::TooManyColumns(90)));
        let long = "a\n".repeat(MAX_ROWS + 2);
        assert_eq!(read(&long), Err(Unreadable::TooManyRows));
        assert_eq!(read(&"a\n".repeat(MAX_ROWS + 1)).unwrap().rows.len(), MAX_ROWS);
        for empty in ["", "\n\n", "a;b\n", "a;b\n;;\n"] {
            assert_eq!(read(empty), Err(Unreadable::Empty), "{empty:?}");
        }
        assert_eq!(read("a\0b\nc"), Err(Unreadable::Unknown));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_the_same(
            rows in prop::collection::vec(prop::collection::vec("[^\0\r]{0,12}|[=+@'-]{1,3}a", 3), 1..8),
        ) {
            let tidy = |row: &Vec<String>| row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
            let headers = vec!["a".to_owned(), "b;\"".to_owned(), "c\nd".to_owned()];
            let rows: Vec<Vec<String>> = rows.iter().map(tidy).collect();
            let filled: Vec<&Vec<String>> = rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).collect();
            let written = write(&headers, &rows).unwrap();
            let found = read(&decode(&written, "LT"));
            if filled.is_empty() {
                prop_assert_eq!(found, Err(Unreadable::Empty));
            } else {
                let found = found.unwrap();
                prop_assert_eq!(&found.headers, &headers);
                let found: Vec<&Vec<String>> = found.rows.iter().map(|row| &row.cells).collect();
                prop_assert_eq!(found, filled);
            }
        }

        #[test]
        fn any_bytes_are_a_table_or_none(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&decode(&bytes, "LT"));
        }
    }
}
