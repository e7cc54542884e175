//! What is written is read back by programs of others and held against the pages.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::reports::same_facts::{self, tests::draft};
use crate::reports::{ReportKind, pages};

fn report(kind: ReportKind) -> Report {
    let draft = draft(kind);
    same_facts::compared(&draft, pages::renderings(&draft)).expect("the same twice")
}

fn book(report: &Report) -> Vec<(String, Vec<Vec<String>>)> {
    let document = report.in_both();
    let bytes = written::workbook(&sheets(report), &document.title, document.made_on).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook that can be read");
    let cell = |cell: &Data| match cell {
        Data::Float(number) => format!("{number}"),
        Data::String(text) => text.clone(),
        _ => String::new(),
    };
    let sheet = |(name, range): (String, calamine::Range<Data>)| {
        (name, range.rows().map(|row| row.iter().map(cell).collect()).collect())
    };
    book.worksheets().into_iter().map(sheet).collect()
}

fn files(report: &Report) -> Vec<Vec<Vec<String>>> {
    let read = |sheet: &Sheet| {
        let bytes = written::csv(sheet).expect("a file");
        assert!(bytes.starts_with(b"\xef\xbb\xbf"), "no byte-order mark");
        let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[3..]);
        rows.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
    };
    sheets(report).iter().map(read).collect()
}

const KINDS: [ReportKind; 2] = [ReportKind::Local, ReportKind::National];

/// Every cell under the heads of the tables on one language's pages.
fn printed(document: &Document, part: usize) -> Vec<String> {
    let tables = document.parts[part].blocks.iter().filter_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    tables.flatten().flatten().cloned().collect()
}

fn counted<'a>(values: impl Iterator<Item = &'a String>) -> BTreeMap<&'a str, usize> {
    let mut counted = BTreeMap::new();
    values.for_each(|one| *counted.entry(one.as_str()).or_default() += 1);
    counted
}

#[test]
fn workbook_and_files_hold_the_printed_numbers_and_no_others() {
    for kind in KINDS {
        let report = report(kind);
        let (book, files) = (book(&report), files(&report));
        let tables = tables(report.in_both()).len();
        assert!(tables > 0, "{kind:?}");
        let number = |one: &&String| printed_number(one).is_some() || *one == "*";
        let cells = |rows: &[Vec<String>]| rows[1..].iter().flatten().cloned().collect::<Vec<_>>();
        let in_book: Vec<String> = book[1..=tables].iter().flat_map(|(_, rows)| cells(rows)).collect();
        let in_files: Vec<String> = files[1..=tables].iter().flat_map(|rows| cells(rows)).collect();
        for part in 0..2 {
            let printed = printed(report.in_both(), part);
            let expected = counted(printed.iter().filter(number));
            assert_eq!(counted(in_book.iter().filter(number)), expected, "{kind:?}");
            assert_eq!(counted(in_files.iter().filter(number)), expected, "{kind:?}");
            assert!(printed.iter().all(|one| in_book.contains(one)), "every printed cell is there, {kind:?}");
        }
    }
}

#[test]
fn the_words_about_groups_and_the_voices_have_sheets_of_their_own() {
    let report = report(ReportKind::Local);
    let book = book(&report);
    let statements =
        book.iter().find(|(name, _)| name.contains("Datganiadau")).expect("a sheet of statements");
    let said: usize = report.draft().findings.iter().map(|one| one.said.statements().len()).sum();
    assert_eq!(statements.1.len(), said + 1);
    let voices = book.iter().find(|(name, _)| name.contains("Lleisiau")).expect("a sheet of voices");
    assert!(voices.1.iter().flatten().any(|cell| cell == "Neb yn ateb."));
    let notes = &book[0].1;
    assert!(notes.iter().flatten().any(|cell| cell.contains("1 Ebrill 2024")), "the period: {notes:?}");
    assert!(notes.iter().any(|row| row[0].starts_with('*')), "the key to the symbol: {notes:?}");
}

#[test]
fn every_sheet_has_its_heads_frozen() {
    let report = report(ReportKind::National);
    let document = report.in_both();
    let bytes = written::workbook(&sheets(&report), &document.title, document.made_on).expect("a workbook");
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    for nth in 1..=sheets(&report).len() {
        let mut page = parts.by_name(&format!("xl/worksheets/sheet{nth}.xml")).expect("a sheet");
        let text = std::io::read_to_string(&mut page).expect("its text");
        assert!(text.contains("state=\"frozen\""), "sheet {nth}");
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = report(ReportKind::National);
    let document = report.in_both();
    let bytes =
        || written::workbook(&sheets(&report), &document.title, document.made_on).expect("a workbook");
    assert!(bytes() == bytes());
}

#[test]
fn words_that_look_like_a_formula_stay_words() {
    for text in ["=1+1", "+44", "-5", "@sum", " =1", "\t=1", "＝1"] {
        let sheet = Sheet {
            name: Both { cy: "T".into(), en: "T".into() },
            head: vec!["a".into()],
            rows: vec![vec![Cell::Text(text.into())]],
        };
        let bytes = written::csv(&sheet).expect("a file");
        let said = String::from_utf8(bytes).expect("UTF-8");
        assert!(said.contains(&format!("'{text}")), "{said}");
        let name = Both { cy: "T".into(), en: "T".into() };
        let made = "2026-11-22".parse().expect("a day");
        let bytes = written::workbook(&[sheet], &name, made).expect("a workbook");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let range = book.worksheets().remove(0).1;
        assert_eq!(range.get_value((1, 0)), Some(&Data::String(text.into())));
        let formulas = book.worksheet_formula("1 T").expect("the sheet");
        assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()), "{text}");
    }
    for text in ["*", "Wyth", "5–9", "’n"] {
        let sheet = Sheet {
            name: Both { cy: "T".into(), en: "T".into() },
            head: vec!["a".into()],
            rows: vec![vec![Cell::Text(text.into())]],
        };
        let said = String::from_utf8(written::csv(&sheet).expect("a file")).expect("UTF-8");
        assert!(!said.contains('\''), "{said}");
    }
}
