//! Sheets as bytes.

use csv::{Terminator, WriterBuilder};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Cell, Sheet, together};
use crate::reports::{Result, Trouble};
use crate::vocabulary::{Both, Day};

/// The most characters that the name of a sheet may have.
const LONGEST_NAME: usize = 31;

/// The workbook. The same report made on the same day gives the same bytes.
pub fn workbook(sheets: &[Sheet], title: &Both<String>, made_on: Day) -> Result<Vec<u8>> {
    write(sheets, title, made_on).map_err(|_| Trouble::Structure)
}

fn write(sheets: &[Sheet], title: &Both<String>, made_on: Day) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (year, month, day) = made_on.numbers();
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let made = ExcelDateTime::from_ymd(u16::try_from(year).unwrap_or(2026), small(month), small(day))?;
    book.set_properties(&DocProperties::new().set_title(together(title)).set_creation_datetime(&made));
    for (nth, sheet) in sheets.iter().enumerate() {
        fill(book.add_worksheet(), &sheet_name(nth + 1, sheet), sheet)?;
    }
    book.save_to_buffer()
}

fn fill(page: &mut Worksheet, name: &str, sheet: &Sheet) -> std::result::Result<(), XlsxError> {
    page.set_name(name)?;
    page.set_freeze_panes(1, 0)?;
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Medium);
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    // Shown as words even when someone edits the cell and leaves it again.
    let guarded = words.clone().set_quote_prefix();
    for (column, heading) in (0..).zip(&sheet.head) {
        page.write_string_with_format(0, column, heading, &head)?;
        page.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Number(number) => page.write_number(row, column, *number)?,
                Cell::Text(text) if is_formula(text) => {
                    page.write_string_with_format(row, column, text, &guarded)?
                }
                Cell::Text(text) => page.write_string_with_format(row, column, text, &words)?,
            };
        }
    }
    Ok(())
}

/// Wide enough for most cells, in characters.
fn width(sheet: &Sheet, column: usize) -> f64 {
    let lengths = sheet.rows.iter().filter_map(|row| match row.get(column)? {
        Cell::Text(text) => Some(text.chars().count()),
        Cell::Number(_) => None,
    });
    let widest = lengths.max().unwrap_or(0).clamp(14, 60);
    f64::from(u32::try_from(widest).unwrap_or(60)) + 2.0
}

/// `2 Aelwydydd a enwodd bob thema`: no sign that a sheet's name may not hold, and not too long.
fn sheet_name(nth: usize, sheet: &Sheet) -> String {
    let plain: String = sheet.name.cy.chars().filter(|c| !"[]:*?/\\'".contains(*c)).collect();
    let mut name = nth.to_string();
    for word in plain.split_whitespace() {
        if name.chars().count() + 1 + word.chars().count() > LONGEST_NAME {
            break;
        }
        name = format!("{name} {word}");
    }
    name
}

/// One sheet as CSV: UTF-8 with its mark, lines as RFC 4180 ends them.
pub fn csv(sheet: &Sheet) -> Result<Vec<u8>> {
    let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    let cell = |cell: &Cell| match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => guarded(text),
    };
    let rows = sheet.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>());
    let head = sheet.head.iter().map(|one| guarded(one)).collect();
    for row in [head].into_iter().chain(rows) {
        out.write_record(row).map_err(|_| Trouble::Structure)?;
    }
    out.into_inner().map_err(|_| Trouble::Structure)
}

/// Whether a spreadsheet could take a text for a formula.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches([' ', '\n']).starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// The text, with an apostrophe before what a spreadsheet could take for a formula.
fn guarded(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}
