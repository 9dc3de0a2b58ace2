//! Spreadsheets (XLSX): the first sheet as a table, cell by cell, so that a file cannot take more memory than it has text; and
//! one of our own.

use super::table::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Row, Table, Unreadable, of_rows};
use crate::server::cell::{guarded, unguarded};
use anyhow::Context;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use chrono::{NaiveDate, TimeDelta, Timelike};
use std::io::{Cursor, Read, copy, sink};
use zip::ZipArchive;

/// Bytes that a file of the zip format may have unpacked.
const MAX_UNPACKED: u64 = 200 * 1024 * 1024;

/// Whether it is a file of the zip format, as all spreadsheets since 2007 are.
#[must_use]
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the first sheet.
///
/// # Errors
/// When it is no spreadsheet of this kind, or more than is taken.
pub fn read(bytes: &[u8]) -> Result<Table, Unreadable> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::Unknown)?;
    let first = book.sheet_names().first().cloned().ok_or(Unreadable::Empty)?;
    let mut cells = book.worksheet_cells_reader(&first).map_err(|_| Unreadable::Broken)?;
    let mut rows: Vec<Row> = Vec::new();
    // one long text can be named by any number of cells, each of which would have its copy
    let mut left = 2 * MAX_BYTES;
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::Broken)? {
        let size = match cell.get_value() {
            DataRef::SharedString(text) => text.len(),
            DataRef::String(text) => text.len(),
            _ => 0,
        };
        left = left.checked_sub(size).ok_or(Unreadable::TooLarge)?;
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(Unreadable::TooManyColumns(column + 1));
        }
        let number = row.saturating_add(1);
        if rows.last().is_none_or(|last| last.number != number) {
            if rows.len() > MAX_ROWS {
                return Err(Unreadable::TooManyRows);
            }
            rows.push(Row { number, cells: Vec::new() });
        }
        if let Some(row) = rows.last_mut() {
            row.cells.resize(row.cells.len().max(column + 1), String::new());
            if let Some(place) = row.cells.get_mut(column) {
                *place = text;
            }
        }
    }
    let mut table = of_rows(rows)?;
    // a sheet does not keep what is empty at the end of a row
    for row in &mut table.rows {
        row.cells.resize(row.cells.len().max(table.headers.len()), String::new());
    }
    Ok(table)
}

/// What a few bytes may be packed into is counted before anybody keeps it.
fn measure(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Unknown)?;
    let mut left = MAX_UNPACKED;
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).map_err(|_| Unreadable::Broken)?;
        let size = if file.name().to_ascii_lowercase().ends_with("sharedstrings.xml") {
            let mut part = Vec::new();
            (&mut file).take(left + 1).read_to_end(&mut part).map_err(|_| Unreadable::Broken)?;
            if asks_for_too_much(&part) {
                return Err(Unreadable::TooLarge);
            }
            part.len() as u64
        } else {
            copy(&mut file.take(left + 1), &mut sink()).map_err(|_| Unreadable::Broken)?
        };
        left = left.checked_sub(size).ok_or(Unreadable::TooLarge)?;
    }
    Ok(())
}

/// Whether the list of texts says that it has more of them than a sheet that is taken can name: calamine makes room for as
/// many as it says, before it reads one. A part in another encoding, where this could not be seen, is none of ours.
fn asks_for_too_much(part: &[u8]) -> bool {
    const COUNT: &[u8] = b"uniqueCount";
    let mut said = part.windows(COUNT.len()).enumerate().filter(|(_, window)| *window == COUNT).map(|(at, _)| {
        let rest = part.get(at + COUNT.len()..).unwrap_or_default().iter();
        let digits = rest.skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
        digits.map(|byte| char::from(*byte)).collect::<String>().parse::<usize>()
    });
    let is_fine = |count: Result<usize, _>| count.is_ok_and(|count| count <= (MAX_ROWS + 1) * MAX_COLUMNS);
    part.contains(&0) || !said.all(is_fine)
}

fn text(cell: &DataRef<'_>) -> String {
    let text = match cell {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.replace('\r', ""),
        DataRef::SharedString(text) => text.replace('\r', ""),
        DataRef::Bool(yes) => if *yes { "1" } else { "0" }.to_owned(),
        DataRef::DateTime(moment) => day_or_time(moment),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    };
    unguarded(&text.replace('\0', "")).trim().to_owned()
}

/// `2026-12-01`, `16:00` or `2026-12-01 16:00`: a moment on the sheet is a number of days with a fraction.
fn day_or_time(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let at = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
        .and_then(|date| date.and_hms_opt(hour.into(), minute.into(), second.into()));
    // a fraction such as 2/3 of a day may lie a hair before the minute that it means
    let Some(at) = at.and_then(|at| at.checked_add_signed(TimeDelta::seconds(30))) else {
        return moment.as_f64().to_string();
    };
    if moment.as_f64() < 1.0 {
        return at.format("%H:%M").to_string();
    }
    let at_midnight = at.hour() == 0 && at.minute() == 0;
    at.format(if at_midnight { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M" }).to_string()
}

/// The bytes of a spreadsheet. Its cells are text: nothing of it is ever a formula.
///
/// # Errors
/// When it is more than a sheet can hold.
pub fn write(headers: &[String], rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in std::iter::once(headers).chain(rows.iter().map(Vec::as_slice)).enumerate() {
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let row = u32::try_from(row).context("rows of a sheet")?;
            let column = u16::try_from(column).context("columns of a sheet")?;
            sheet.write_string(row, column, guarded(cell))?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(book.save_to_buffer()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_xlsxwriter::{ExcelDateTime as Moment, Format, Workbook};

    #[test]
    fn dates_times_and_numbers_are_read_as_people_see_them() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, header) in (0..).zip(["title", "date", "both", "time", "price", "age", "yes"]) {
            sheet.write_string(0, column, header).unwrap();
        }
        sheet.write_string(1, 0, "Robotai").unwrap();
        let format = |text: &str| Format::new().set_num_format(text);
        let moment = Moment::from_ymd(2026, 12, 1).unwrap();
        sheet.write_datetime_with_format(1, 1, &moment, &format("yyyy-mm-dd")).unwrap();
        let moment = Moment::from_ymd(2026, 12, 1).unwrap().and_hms(16, 0, 0).unwrap();
        sheet.write_datetime_with_format(1, 2, &moment, &format("yyyy-mm-dd hh:mm")).unwrap();
        let moment = Moment::from_hms(16, 20, 0).unwrap();
        sheet.write_datetime_with_format(1, 3, &moment, &format("hh:mm")).unwrap();
        sheet.write_number(1, 4, 7.5).unwrap();
        sheet.write_number(1, 5, 14).unwrap();
        sheet.write_boolean(1, 6, true).unwrap();
        let table = read(&book.save_to_buffer().unwrap()).unwrap();
        let row = &table.rows[0];
        assert_eq!(row.number, 2);
        assert_eq!(row.cells, ["Robotai", "2026-12-01", "2026-12-01 16:00", "16:20", "7.5", "14", "1"]);
    }

    #[test]
    fn a_cell_at_the_end_of_the_world_takes_no_memory() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "title").unwrap();
        sheet.write_string(1_048_575, 0, "far").unwrap();
        let table = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!((table.rows.len(), table.rows[0].number), (1, 1_048_576));
        book.worksheet_from_index(0).unwrap().write_string(1, 16_383, "wide").unwrap();
        assert_eq!(read(&book.save_to_buffer().unwrap()), Err(Unreadable::TooManyColumns(16_384)));
    }

    #[test]
    fn a_text_that_many_cells_name_is_counted_as_often() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let long = "a".repeat(32_000);
        for row in 0..700 {
            sheet.write_string(row, 0, &long).unwrap();
        }
        assert_eq!(read(&book.save_to_buffer().unwrap()), Err(Unreadable::TooLarge));
    }

    /// The same file with another list of texts.
    fn with_texts(bytes: &[u8], change: impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
        let mut old = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..old.len() {
            let mut file = old.by_index(at).unwrap();
            let mut part = Vec::new();
            file.read_to_end(&mut part).unwrap();
            if file.name().ends_with("sharedStrings.xml") {
                part = change(std::str::from_utf8(&part).unwrap());
            }
            new.start_file(file.name(), zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut new, &part).unwrap();
        }
        new.finish().unwrap().into_inner()
    }

    #[test]
    fn room_is_not_made_for_texts_that_are_not_there() {
        let file = write(&["title".to_owned()], &[vec!["Robotai".to_owned()]]).unwrap();
        assert!(read(&with_texts(&file, |part| part.as_bytes().to_vec())).is_ok());
        for count in ["300000000000000000", "99999999999999999999999"] {
            let lying = with_texts(&file, |part| {
                part.replace("uniqueCount=\"2\"", &format!("uniqueCount=\"{count}\"")).into_bytes()
            });
            assert_ne!(lying, file);
            assert_eq!(read(&lying), Err(Unreadable::TooLarge), "{count}");
        }
        let wide = with_texts(&file, |part| part.encode_utf16().flat_map(u16::to_le_bytes).collect());
        assert_eq!(read(&wide), Err(Unreadable::TooLarge));
    }

    #[test]
    fn what_is_no_spreadsheet_is_said() {
        for bytes in [&b"PK\x03\x04 not really"[..], b"", b"text"] {
            assert_eq!(read(bytes), Err(Unreadable::Unknown));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_the_same(
            rows in prop::collection::vec(prop::collection::vec("[a-zą=+' ]{0,8}|=1", 3), 1..6),
        ) {
            let tidy = |row: &Vec<String>| row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
            let headers = vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
            let rows: Vec<Vec<String>> = rows.iter().map(tidy).collect();
            let filled: Vec<&Vec<String>> = rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).collect();
            match read(&write(&headers, &rows).unwrap()) {
                Ok(table) => prop_assert_eq!(table.rows.iter().map(|row| &row.cells).collect::<Vec<_>>(), filled),
                Err(why) => prop_assert!(why == Unreadable::Empty && filled.is_empty()),
            }
        }
    }
}
