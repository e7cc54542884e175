//! What a file of referrals is once its format no longer matters: rows of cells, each with its place.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::trouble::Trouble;
use crate::vocabulary::{Day, Phrase};

/// The largest file that is read, in bytes. A year's referrals of all Wales are a hundred times smaller.
pub const LARGEST_FILE: u64 = 20 << 20;
/// The most rows below the headings.
pub const MOST_ROWS: usize = 20_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 200;
/// The most characters in one cell.
pub const LONGEST_CELL: usize = 4_000;

/// What stands in a cell.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Cell {
    /// Words or a number, without stray spaces; nothing when empty.
    Text(String),
    /// A day that the workbook keeps as a day.
    Day(Day),
    /// A formula's error, by the name that the workbook shows: `#N/A`.
    Error(&'static str),
    /// More characters than any field takes.
    TooLong,
}

impl Cell {
    /// A cell of these words.
    pub fn of(words: &str) -> Cell {
        let cleaned = cleaned(words);
        if cleaned.chars().count() > LONGEST_CELL { Cell::TooLong } else { Cell::Text(cleaned) }
    }

    /// Nothing stands in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Text(words) if words.is_empty())
    }

    /// The cell in words, as it is shown and written out again.
    pub fn words(&self) -> String {
        match self {
            Cell::Text(words) => words.clone(),
            Cell::Day(day) => day.to_string(),
            Cell::Error(name) => (*name).to_owned(),
            Cell::TooLong => "…".to_owned(),
        }
    }
}

/// A row that holds something, with the number under which the file shows it, from 1.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    /// The line of the text file, or the row of the workbook.
    pub line: u32,
    /// Its cells, from the first column.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell in `column`, from nought; an empty one beyond the row's end.
    pub fn cell(&self, column: usize) -> &Cell {
        const EMPTY: &Cell = &Cell::Text(String::new());
        self.cells.get(column).unwrap_or(EMPTY)
    }

    /// How many columns there are up to the last that holds something.
    pub fn width(&self) -> usize {
        self.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1)
    }
}

/// A file as rows of cells. Which row holds the headings is found later.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sheet {
    /// The rows that hold something.
    pub rows: Vec<Row>,
    /// How the file was read, in sentences for the person.
    pub notes: Vec<Phrase>,
    /// The sheets of a workbook that can be seen; none for a text file.
    pub names: Vec<String>,
    /// The sheet that was read.
    pub name: Option<String>,
    /// What parts the cells of a text file.
    pub delimiter: Option<char>,
}

impl Sheet {
    /// Takes a row unless it is empty.
    ///
    /// # Errors
    /// `TooManyRows`, `TooManyColumns`.
    pub fn push(&mut self, row: Row) -> Result<(), Trouble> {
        match row.width() {
            0 => return Ok(()),
            width if width > MOST_COLUMNS => return Err(Trouble::TooManyColumns),
            // The heading and whatever stands above it come on top.
            _ if self.rows.len() >= MOST_ROWS + super::header::LOOKED_AT => return Err(Trouble::TooManyRows),
            _ => self.rows.push(row),
        }
        Ok(())
    }
}

/// A column's letters as spreadsheets show them; the first column is nought.
pub fn letters(column: usize) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    loop {
        letters.insert(0, char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        if rest < 26 {
            return letters.into_iter().collect();
        }
        rest = rest / 26 - 1;
    }
}

/// The words without what nobody sees: marks of no width, kinds of space, spaces around each line. Letters are
/// composed, since some systems write `ŵ` in two parts.
pub fn cleaned(words: &str) -> String {
    if is_clean(words) {
        return words.to_owned();
    }
    let seen: String = words.nfc().filter(|c| !is_unseen(*c)).map(plain_space).collect();
    let lines: Vec<String> =
        seen.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    lines.join("\n").trim().to_owned()
}

/// Whether there is nothing to clean; most cells of most files are so.
fn is_clean(words: &str) -> bool {
    let plain = words.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    plain && !words.starts_with(' ') && !words.ends_with(' ') && !words.contains("  ")
}

/// Marks that have no width: joiners, direction, soft hyphens, a mark of byte order in the wrong place.
fn is_unseen(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    control || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn plain_space(c: char) -> char {
    match c {
        '\n' => '\n',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Whether the words hold a space that is none of the keyboard's.
pub fn has_odd_space(words: &str) -> bool {
    words.chars().any(|c| (!c.is_ascii() && c.is_whitespace()) || is_unseen(c))
}

/// Where something stands in the file.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Place {
    /// The line or row, from 1.
    pub line: u32,
    /// The column, from 1; 0 for the whole row.
    pub column: u32,
    /// The column as spreadsheets name it: `C`.
    pub letter: String,
}

impl Place {
    /// The cell in `column`, from nought.
    pub fn of(line: u32, column: usize) -> Place {
        Place { line, column: u32::try_from(column + 1).unwrap_or(u32::MAX), letter: letters(column) }
    }

    /// The whole row.
    pub fn row(line: u32) -> Place {
        Place { line, column: 0, letter: String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let named: Vec<String> = [0, 1, 25, 26, 27, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(named, ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn what_nobody_sees_is_taken_off() {
        assert_eq!(cleaned("\u{feff}\u{a0}Si\u{e2}n\u{202f} \u{2009}Prydderch\u{200b} "), "Siân Prydderch");
        assert_eq!(cleaned("w\u{302}"), "ŵ");
        assert_eq!(cleaned(" un \r\n dau\t tri \n"), "un\ndau tri");
        assert_eq!(cleaned("a\u{0}b"), "ab");
        assert!(has_odd_space("a\u{a0}b") && !has_odd_space("ŵ b\n"));
    }

    #[test]
    fn a_cell_that_is_too_long_says_so() {
        assert_eq!(Cell::of(&"a".repeat(LONGEST_CELL + 1)), Cell::TooLong);
        assert_eq!(Cell::of(&"ŵ".repeat(LONGEST_CELL)), Cell::Text("ŵ".repeat(LONGEST_CELL)));
    }

    #[test]
    fn empty_rows_are_not_kept_and_too_much_is_refused() {
        let row = |words: &[&str]| Row { line: 1, cells: words.iter().map(|one| Cell::of(one)).collect() };
        let mut sheet = Sheet::default();
        sheet.push(row(&["", "\u{a0}"])).expect("nothing to keep");
        assert!(sheet.rows.is_empty());
        assert_eq!(row(&["a", "", ""]).width(), 1);
        assert_eq!(sheet.push(row(&vec!["a"; MOST_COLUMNS + 1])), Err(Trouble::TooManyColumns));
        for _ in 0..MOST_ROWS + super::super::header::LOOKED_AT {
            sheet.push(row(&["a"])).expect("room");
        }
        assert_eq!(sheet.push(row(&["a"])), Err(Trouble::TooManyRows));
    }
}
