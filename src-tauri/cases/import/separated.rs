//! From text to rows: values apart by commas, semicolons or tabs. The reading itself is the crate `csv`; here stands
//! which delimiter it is, and what that crate would pass over in silence.

use csv::{ReaderBuilder, StringRecord};

use super::header::KnownIn;
use super::sheet::{Cell, Row, Sheet, has_odd_space};
use super::trouble::Trouble;
use crate::vocabulary::{Argument, Phrase};

/// What may part two cells, in the order in which they are tried.
const DELIMITERS: [(char, &str); 3] =
    [(',', "import-note-comma"), (';', "import-note-semicolon"), ('\t', "import-note-tab")];

/// How many rows are looked at to tell which delimiter it is.
const SAMPLE: usize = 40;

/// The rows of `text`, with the delimiter found and said.
///
/// # Errors
/// `OpenQuote`, `TooManyRows`, `TooManyColumns`.
pub fn sheet(text: &str, known_in: KnownIn<'_>) -> Result<Sheet, Trouble> {
    let (body, declared, first_line) = told_by_the_file(text);
    let delimiter = declared.unwrap_or_else(|| sniffed(body, known_in));
    if let Some(line) = open_quote(body, delimiter) {
        return Err(Trouble::OpenQuote(line + first_line));
    }
    let key =
        DELIMITERS.iter().find(|(one, _)| *one == delimiter).map_or("import-note-comma", |(_, key)| key);
    let mut sheet = Sheet { notes: vec![Phrase::plain(key)], delimiter: Some(delimiter), ..Sheet::default() };
    let mut odd = 0_i64;
    for (line, record) in records(body, delimiter) {
        odd += i64::try_from(record.iter().filter(|cell| has_odd_space(cell)).count()).unwrap_or(0);
        sheet.push(Row { line: line + first_line, cells: record.iter().map(Cell::of).collect() })?;
    }
    if odd > 0 {
        sheet.notes.push(Phrase::plain("import-note-odd-spaces").with("cells", Argument::Number(odd)));
    }
    Ok(sheet)
}

/// A first line `sep=;`, which spreadsheets write for each other, names the delimiter and is no row.
fn told_by_the_file(text: &str) -> (&str, Option<char>, u32) {
    let line = text.lines().next().unwrap_or_default();
    let named = line.strip_prefix("sep=").and_then(|rest| {
        let mut letters = rest.chars();
        letters.next().filter(|_| letters.next().is_none())
    });
    match named.filter(|named| DELIMITERS.iter().any(|(one, _)| one == named)) {
        Some(delimiter) => (text[line.len()..].strip_prefix('\n').unwrap_or_default(), Some(delimiter), 1),
        None => (text, None, 0),
    }
}

/// The delimiter under which most headings are known; where none is, the one that parts the most rows.
fn sniffed(text: &str, known_in: KnownIn<'_>) -> char {
    let score = |delimiter: char| {
        let sample: Vec<Row> = records(text, delimiter)
            .take(SAMPLE)
            .map(|(line, record)| Row { line, cells: record.iter().map(Cell::of).collect() })
            .collect();
        let known = sample.iter().map(known_in).max().unwrap_or(0);
        (known, sample.iter().filter(|row| row.cells.len() > 1).count())
    };
    // The first of equals is kept, so a file of one column is read with commas.
    let best = DELIMITERS.iter().rev().max_by_key(|(delimiter, _)| score(*delimiter));
    best.map_or(',', |(delimiter, _)| *delimiter)
}

/// The records with the line on which each begins. A quoted cell may run over several lines.
fn records(text: &str, delimiter: char) -> impl Iterator<Item = (u32, StringRecord)> + '_ {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    std::iter::from_fn(move || {
        // The text is UTF-8 and rows may have any length, so nothing is left that could be refused.
        let there = reader.read_record(&mut record).unwrap_or(false);
        there.then(|| (line_of(&record, text), record.clone()))
    })
}

/// The line, from 1, on which a record begins. The reader counts the empty lines before it to the record.
fn line_of(record: &StringRecord, text: &str) -> u32 {
    let Some(place) = record.position() else { return 0 };
    let from = usize::try_from(place.byte()).unwrap_or(usize::MAX);
    let empty = text.as_bytes().iter().skip(from).take_while(|byte| **byte == b'\n').count();
    u32::try_from(place.line()).unwrap_or(u32::MAX).saturating_add(u32::try_from(empty).unwrap_or(0))
}

/// The line, from 1, of a quotation mark that opens a cell and is never closed. The rest of the file would be taken
/// for one cell, and referrals would be lost without a word.
fn open_quote(text: &str, delimiter: char) -> Option<u32> {
    #[derive(Clone, Copy, PartialEq)]
    enum At {
        Start,
        Inside,
        Quoted,
        AfterQuote,
    }
    let mut at = At::Start;
    let (mut line, mut opened) = (1_u32, 1_u32);
    for c in text.chars() {
        at = match (at, c) {
            (At::Start, '"') => {
                opened = line;
                At::Quoted
            }
            (At::Quoted, '"') => At::AfterQuote,
            (At::Quoted, _) | (At::AfterQuote, '"') => At::Quoted,
            (_, c) if c == delimiter || c == '\n' => At::Start,
            _ => At::Inside,
        };
        line += u32::from(c == '\n');
    }
    (at == At::Quoted).then_some(opened)
}

/// Whether a cell has swallowed a row: it holds a line break and, after it, as many delimiters as a whole row. A
/// quotation mark at the beginning of a cell does that when another stands further down.
pub fn swallowed(words: &str, delimiter: char, columns: usize) -> bool {
    columns > 1 && words.lines().skip(1).any(|line| line.matches(delimiter).count() + 1 >= columns)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::import::header;
    use proptest::prelude::*;

    fn lines(text: &str) -> Vec<(u32, Vec<String>)> {
        let sheet = sheet(text, &header::known_in).expect("a sheet");
        sheet.rows.iter().map(|row| (row.line, row.cells.iter().map(Cell::words).collect())).collect()
    }

    fn delimiter(text: &str) -> Option<char> {
        sheet(text, &header::known_in).expect("a sheet").delimiter
    }

    #[test]
    fn the_delimiter_is_found() {
        assert_eq!(delimiter("Gwasanaeth,Gofalwr\nPowys,\"A; B; C\"\n"), Some(','));
        assert_eq!(delimiter("Gwasanaeth;Gofalwr\nPowys;A, B, C\n"), Some(';'));
        assert_eq!(delimiter("Gwasanaeth\tGofalwr\nPowys\tA, B; C\n"), Some('\t'));
        assert_eq!(delimiter("x;y\n1;2\n"), Some(';'));
        assert_eq!(delimiter("un golofn\n"), Some(','));
        assert_eq!(delimiter("sep=;\na;b,c,d\n"), Some(';'));
        assert_eq!(lines("sep=;\na;b\n"), [(2, vec!["a".to_owned(), "b".to_owned()])]);
    }

    #[test]
    fn lines_are_counted_as_the_file_counts_them() {
        let read = lines("a,b\n\"un\ndau\",x\n\n\n,\n\ny,z\n");
        let places: Vec<u32> = read.iter().map(|(line, _)| *line).collect();
        assert_eq!(places, [1, 2, 8]);
        assert_eq!(read[1].1[0], "un\ndau");
    }

    #[test]
    fn a_quotation_mark_left_open_is_told_by_its_line() {
        assert_eq!(sheet("a,b\n\"Gwen,1\nHuw,2\n", &header::known_in), Err(Trouble::OpenQuote(2)));
        assert_eq!(sheet("sep=,\na,b\n\"Gwen,1\n", &header::known_in), Err(Trouble::OpenQuote(3)));
        for whole in ["\"a\"\"b\",c\n", "5\" o hyd,c\n", "\"a\"b,c\n", "\"\"\n", "\"a\"", "a,\"b\""] {
            assert!(sheet(whole, &header::known_in).is_ok(), "{whole}");
        }
    }

    #[test]
    fn a_cell_that_swallowed_a_row_is_known() {
        assert!(swallowed("Gwen,1\nHuw,2\nAnn", ',', 2));
        assert!(!swallowed("1 Heol Las,\nPowys", ',', 3));
        assert!(!swallowed("un, dau, tri", ',', 2));
    }

    proptest! {
        /// What the crate `csv` takes for one cell to the end of the file is what is refused here.
        #[test]
        fn an_open_quote_is_seen_just_when_the_reader_runs_to_the_end(text in "[ab\",;\n]{0,40}") {
            let closed = format!("{text}\nx,y\n");
            let last = records(&closed, ',').last().map(|(_, record)| record);
            let swallowed = last.is_none_or(|record| record.iter().collect::<Vec<_>>() != ["x", "y"]);
            prop_assert_eq!(open_quote(&text, ',').is_some(), swallowed, "{:?}", text);
        }
    }
}
