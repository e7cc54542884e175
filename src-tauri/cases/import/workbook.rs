//! From the bytes of an XLSX workbook to rows. The reading is the crate `calamine`; here stands what is looked at
//! before it is let near a file that came by e-mail.

use std::io::{Cursor, Read, copy, sink};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    CellErrorType, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError,
};
use zip::ZipArchive;

use super::header::{self, KnownIn};
use super::sheet::{Cell, MOST_COLUMNS, Row, Sheet, has_odd_space};
use super::trouble::Trouble;
use crate::vocabulary::{Argument, Day, Phrase};

/// How a ZIP file begins, which every XLSX workbook is.
const ZIP: &[u8] = b"PK\x03\x04";
/// How the older container begins: workbooks before 2007, and newer ones under a password.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0";
/// What a workbook may unpack to, in bytes. 20,000 full rows come to a quarter of it.
const LARGEST_UNPACKED: u64 = 128 << 20;
/// The most parts of a workbook.
const MOST_PARTS: usize = 2_000;

/// Whether these bytes are a workbook of any kind.
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(OLE)
}

/// The rows of the sheet called `wanted`, else of the first sheet that can be seen and has headings.
///
/// # Errors
/// `Encrypted`, `OldWorkbook`, `NotASheet`, `TooLarge`, `TooManyRows`, `TooManyColumns`, `NoSheet`.
pub fn sheet(bytes: &[u8], wanted: Option<&str>, known_in: KnownIn<'_>) -> Result<Sheet, Trouble> {
    if bytes.starts_with(OLE) {
        return Err(older(bytes));
    }
    unpacks(bytes)?;
    // The file may be made to mislead whoever reads it. Should the reader stumble over it, that is a file that is not
    // read and nothing more; it holds nothing that outlives this call.
    let read = catch_unwind(AssertUnwindSafe(|| read(bytes, wanted, known_in)));
    read.unwrap_or(Err(Trouble::NotASheet))
}

/// An OLE container names its streams in UTF-16; one under a password has a stream of this name.
fn older(bytes: &[u8]) -> Trouble {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = bytes.windows(name.len()).any(|window| window == name);
    if encrypted { Trouble::Encrypted } else { Trouble::OldWorkbook }
}

/// Unpacks every part once into nothing and counts, before anything is read into memory: what a part says of its own
/// size need not be so.
fn unpacks(bytes: &[u8]) -> Result<(), Trouble> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Trouble::NotASheet)?;
    if archive.len() > MOST_PARTS {
        return Err(Trouble::TooLarge);
    }
    let mut left = LARGEST_UNPACKED;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| Trouble::NotASheet)?;
        let strings = part.name().is_ok_and(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml"));
        let size = if strings { shared_strings(&mut part, left)? } else { unpacked(&mut part, left)? };
        left = left.checked_sub(size).ok_or(Trouble::TooLarge)?;
    }
    Ok(())
}

fn unpacked(part: &mut impl Read, left: u64) -> Result<u64, Trouble> {
    copy(&mut part.take(left + 1), &mut sink()).map_err(|_| Trouble::NotASheet)
}

/// The table of texts says how many there are, and the reader makes room for as many. A number that the part could
/// not hold is a trap.
fn shared_strings(part: &mut impl Read, left: u64) -> Result<u64, Trouble> {
    let mut xml = Vec::new();
    let size = part.take(left + 1).read_to_end(&mut xml).map_err(|_| Trouble::NotASheet)? as u64;
    const COUNT: &[u8] = b"uniqueCount";
    let mut rest = xml.as_slice();
    while let Some(at) = rest.windows(COUNT.len()).position(|window| window == COUNT) {
        rest = &rest[at + COUNT.len()..];
        let digits = rest.iter().skip_while(|byte| b" =\"'\t\r\n+".contains(byte));
        let said = digits
            .take_while(|byte| byte.is_ascii_digit())
            .fold(0_u64, |sum, byte| sum.saturating_mul(10).saturating_add(u64::from(byte - b'0')));
        if said > size {
            return Err(Trouble::NotASheet);
        }
    }
    Ok(size)
}

fn read(bytes: &[u8], wanted: Option<&str>, known_in: KnownIn<'_>) -> Result<Sheet, Trouble> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| trouble(&error))?;
    let (names, hidden) = seen(&book);
    let mut chosen = match wanted {
        Some(name) => rows_of(&mut book, names.iter().find(|one| *one == name).ok_or(Trouble::NoSheet)?)?,
        None => first_with_headings(&mut book, &names, known_in)?,
    };
    if names.len() > 1 {
        let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
        chosen.notes.push(Phrase::plain("import-note-sheets").with("sheets", Argument::Number(count)));
    }
    if hidden > 0 {
        chosen.notes.push(Phrase::plain("import-note-hidden").with("sheets", Argument::Number(hidden)));
    }
    chosen.names = names;
    Ok(chosen)
}

/// The sheets that can be seen, and how many cannot.
fn seen(book: &Xlsx<Cursor<&[u8]>>) -> (Vec<String>, i64) {
    let sheets = book.sheets_metadata().iter().filter(|one| one.typ == SheetType::WorkSheet);
    let (seen, hidden): (Vec<_>, Vec<_>) = sheets.partition(|one| one.visible == SheetVisible::Visible);
    (seen.iter().map(|one| one.name.clone()).collect(), i64::try_from(hidden.len()).unwrap_or(0))
}

fn first_with_headings(
    book: &mut Xlsx<Cursor<&[u8]>>,
    names: &[String],
    known_in: KnownIn<'_>,
) -> Result<Sheet, Trouble> {
    let mut first = None;
    for name in names {
        let sheet = rows_of(book, name)?;
        if header::find_by(&sheet.rows, known_in).is_some_and(|(_, known)| known > 1) {
            return Ok(sheet);
        }
        first = first.or(Some(sheet).filter(|sheet| !sheet.rows.is_empty()));
    }
    first.ok_or(Trouble::Empty)
}

fn rows_of(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Sheet, Trouble> {
    let mut sheet = Sheet {
        notes: vec![Phrase::plain("import-note-workbook")],
        name: Some(name.to_owned()),
        ..Sheet::default()
    };
    let cells = book.worksheet_cells_reader(name).map_err(|error| trouble(&error))?;
    let odd = gather(cells, &mut sheet)?;
    if odd > 0 {
        sheet.notes.push(Phrase::plain("import-note-odd-spaces").with("cells", Argument::Number(odd)));
    }
    Ok(sheet)
}

/// Takes the cells one by one: a workbook that names its last possible cell must not make room for all before it.
fn gather(mut cells: XlsxCellReader<'_, Cursor<&[u8]>>, sheet: &mut Sheet) -> Result<i64, Trouble> {
    let mut odd = 0;
    let mut row = Row { line: 0, cells: Vec::new() };
    while let Some(found) = cells.next_cell().map_err(|error| trouble(&error))? {
        let (line, column) = found.get_position();
        let line = line.checked_add(1).ok_or(Trouble::NotASheet)?;
        let (cell, strange) = cell(found.get_value());
        if cell.is_empty() {
            continue;
        }
        odd += i64::from(strange);
        if line != row.line {
            let before = std::mem::replace(&mut row, Row { line, cells: Vec::new() });
            if line < before.line {
                return Err(Trouble::NotASheet);
            }
            sheet.push(before)?;
        }
        put(&mut row, column as usize, cell)?;
    }
    sheet.push(row)?;
    Ok(odd)
}

fn put(row: &mut Row, column: usize, cell: Cell) -> Result<(), Trouble> {
    if column >= MOST_COLUMNS {
        return Err(Trouble::TooManyColumns);
    }
    while row.cells.len() <= column {
        row.cells.push(Cell::Text(String::new()));
    }
    row.cells[column] = cell;
    Ok(())
}

/// What stands in a cell, and whether it held a space that is none of the keyboard's. Of a formula it is the value that
/// the workbook last showed.
fn cell(value: &DataRef<'_>) -> (Cell, bool) {
    match value {
        DataRef::Empty => (Cell::of(""), false),
        DataRef::String(text) => (Cell::of(text), has_odd_space(text)),
        DataRef::SharedString(text) => (Cell::of(text), has_odd_space(text)),
        DataRef::Int(number) => (Cell::of(&number.to_string()), false),
        DataRef::Float(number) => (Cell::of(&number.to_string()), false),
        DataRef::Bool(yes) => (Cell::of(if *yes { "1" } else { "0" }), false),
        DataRef::DateTime(moment) => (day_of(moment), false),
        DataRef::DateTimeIso(text) => {
            (text.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| Cell::of(text), Cell::Day), false)
        }
        DataRef::DurationIso(text) => (Cell::of(text), false),
        DataRef::Error(error) => (Cell::Error(name_of(error)), false),
    }
}

/// The day of a cell that is formatted as one. A time without a day, and the 29 February 1900 that spreadsheets
/// believe in, stay numbers, and no field takes a number for a day.
fn day_of(moment: &ExcelDateTime) -> Cell {
    let number = || Cell::of(&moment.as_f64().to_string());
    if !moment.is_datetime() || moment.as_f64() < 1.0 {
        return number();
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Day::of(i32::from(year), u32::from(month), u32::from(day)).map_or_else(|_| number(), Cell::Day)
}

fn name_of(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#?",
    }
}

/// The reader's own words may hold what stands in the file, so only the kind is kept.
fn trouble(error: &XlsxError) -> Trouble {
    match error {
        XlsxError::Password => Trouble::Encrypted,
        XlsxError::WorksheetNotFound(_) => Trouble::NoSheet,
        _ => Trouble::NotASheet,
    }
}
