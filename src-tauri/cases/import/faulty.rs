//! The faulty rows as a file of their own, of the kind they came in, with what to put right beside each.

use std::collections::BTreeMap;

use csv::WriterBuilder;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::sheet::{Cell, Row, Sheet};
use super::trouble::Trouble;

/// The ending and the bytes of a file that holds the headings, the rows on `lines`, and the words for each row in one
/// more column called `heading`.
///
/// # Errors
/// `NotASheet` when a workbook cannot hold it, which no file that was read comes to.
pub fn file(
    sheet: &Sheet,
    head: usize,
    lines: &BTreeMap<u32, String>,
    heading: &str,
) -> Result<(&'static str, Vec<u8>), Trouble> {
    let below = &sheet.rows[head + 1..];
    let head = &sheet.rows[head];
    let faulty = below.iter().filter_map(|row| Some((row, lines.get(&row.line)?.as_str())));
    let width = below.iter().map(Row::width).max().unwrap_or(0).max(head.width());
    let rows = std::iter::once((head, heading)).chain(faulty);
    match sheet.delimiter {
        Some(delimiter) => Ok(("csv", text(rows, width, delimiter).ok_or(Trouble::NotASheet)?)),
        None => Ok(("xlsx", workbook(rows, width).map_err(|_| Trouble::NotASheet)?)),
    }
}

/// With a mark of byte order, by which spreadsheets know UTF-8.
fn text<'a>(
    rows: impl Iterator<Item = (&'a Row, &'a str)>,
    width: usize,
    delimiter: char,
) -> Option<Vec<u8>> {
    let mut writer =
        WriterBuilder::new().delimiter(u8::try_from(delimiter).ok()?).from_writer(b"\xef\xbb\xbf".to_vec());
    for (row, note) in rows {
        let cells = (0..width).map(|column| row.cell(column).words());
        writer.write_record(cells.chain([note.to_owned()])).ok()?;
    }
    writer.into_inner().ok()
}

/// Words stay words: a text that begins like a formula must not become one.
fn workbook<'a>(rows: impl Iterator<Item = (&'a Row, &'a str)>, width: usize) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet: &mut Worksheet = book.add_worksheet();
    for (at, (row, note)) in (0_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip((0..width).map(|column| row.cell(column))) {
            if !matches!(cell, Cell::Text(words) if words.is_empty()) {
                sheet.write_string(at, column, cell.words())?;
            }
        }
        sheet.write_string(at, u16::try_from(width).unwrap_or(u16::MAX), note)?;
    }
    book.save_to_buffer()
}
