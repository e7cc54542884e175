//! Workbooks.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

use super::*;

/// Writes a row of texts.
fn texts(sheet: &mut Worksheet, row: u32, line: &str) -> Result<(), XlsxError> {
    for (column, text) in (0_u16..).zip(line.split(',')) {
        sheet.write_string(row, column, text)?;
    }
    Ok(())
}

/// A workbook with the headings, a good row, and what `more` makes of it.
fn book(more: impl FnOnce(&mut Worksheet) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    texts(sheet, 0, HEAD).expect("headings");
    texts(sheet, 1, GOOD).expect("a row");
    more(sheet).expect("written");
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_day_kept_as_a_day_and_a_number_are_read() {
    let desk = desk();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let file = book(|sheet| {
        sheet.write_with_format(1, 5, &ExcelDateTime::from_ymd(2025, 4, 3)?, &day)?;
        texts(sheet, 0, &format!("{HEAD},Ffôn,Blynyddoedd"))?;
        sheet.write_number(1, 6, 1_632_960_000)?;
        sheet.write_number(1, 7, 7)?;
        Ok(())
    });
    let entry = desk.one(&file);
    assert_eq!(entry.approval_ended.to_string(), "2025-04-03");
    assert_eq!((entry.contact.as_str(), entry.years_fostered), ("1632960000", Some(7)));
    assert!(note(&desk.look(&file), "import-note-workbook"));
}

#[test]
fn a_number_is_no_day_and_an_error_is_named() {
    let desk = desk();
    let file = book(|sheet| {
        sheet.write_number(1, 5, 45_750)?;
        texts(sheet, 2, &GOOD.replace("Siân", "Gwen"))?;
        sheet.write_formula(2, 0, Formula::new("=NA()").set_result("#N/A"))?;
        Ok(())
    });
    assert_eq!(
        desk.faults(&file),
        [told(2, "F", "trouble-day-unreadable"), told(3, "A", "import-fault-cell-error")]
    );
    let error = &desk.look(&file).faults[1].reason.args["error"];
    assert_eq!(*error, crate::vocabulary::Argument::Id("#N/A".to_owned()));
}

#[test]
fn a_formula_counts_with_the_value_it_last_showed() {
    let file = book(|sheet| {
        sheet.write_formula(1, 0, Formula::new("=\"Pow\"&\"ys\"").set_result("Powys"))?;
        Ok(())
    });
    let desk = desk();
    assert_eq!(desk.one(&file).service, desk.powys);
}

#[test]
fn rows_keep_the_numbers_that_the_workbook_shows() {
    let file =
        book(|sheet| texts(sheet, 9, &GOOD.replace("03/04/2025", "31/2/2025").replace("Siân", "Gwen")));
    assert_eq!(desk().faults(&file), [told(10, "F", "trouble-day-not-in-calendar")]);
}

#[test]
fn of_several_sheets_the_first_that_is_seen_and_has_headings_is_read() {
    let desk = desk();
    let mut book = Workbook::new();
    let hidden = book.add_worksheet();
    texts(hidden.set_name("Cudd").expect("a name"), 0, HEAD).expect("headings");
    texts(hidden, 1, &GOOD.replace("Siân", "Cudd")).expect("a row");
    hidden.set_hidden(true);
    texts(book.add_worksheet().set_name("Nodiadau").expect("a name"), 0, "Nodyn").expect("a text");
    let right = book.add_worksheet().set_name("Atgyfeiriadau").expect("a name");
    texts(right, 0, HEAD).expect("headings");
    texts(right, 1, GOOD).expect("a row");
    right.set_active(true);
    let file = book.save_to_buffer().expect("a workbook");
    let plan = desk.look(&file).plan;
    assert_eq!(plan.sheet.as_deref(), Some("Atgyfeiriadau"));
    assert_eq!(plan.sheets, ["Nodiadau", "Atgyfeiriadau"]);
    assert!(plan.notes.iter().any(|note| note.key == "import-note-hidden"));
    let known = Known { services: &desk.services, cases: &[], opted_out: &|_| false };
    let chosen = |name| look(&file, Some(name), Given::Nothing, |_| None, &known);
    assert_eq!(chosen("Nodiadau").err(), Some(Trouble::NoHeadings));
    assert_eq!(chosen("Cudd").err(), Some(Trouble::NoSheet), "what nobody sees is not read");
}

#[test]
fn what_is_cut_short_is_refused() {
    let desk = desk();
    let whole = book(|_| Ok(()));
    for length in [4, 100, whole.len() / 2, whole.len() - 30] {
        let refused = desk.look_by(&whole[..length], Given::Nothing).err();
        assert_eq!(refused, Some(Trouble::NotASheet), "{length}");
    }
}

/// A workbook with one part put in the place of another.
fn with_part(whole: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut from = zip::ZipArchive::new(Cursor::new(whole)).expect("a workbook");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).expect("a part");
        let named = part.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("read");
        to.start_file(&named, zip::write::SimpleFileOptions::default()).expect("a part");
        to.write_all(if named == name { content } else { &bytes }).expect("written");
    }
    to.finish().expect("a workbook").into_inner()
}

#[test]
fn a_workbook_that_unpacks_without_end_is_refused() {
    let bomb = with_part(&book(|_| Ok(())), "xl/worksheets/sheet1.xml", &vec![b' '; (128 << 20) + 1]);
    assert!(bomb.len() < 1 << 20, "it comes small");
    assert_eq!(desk().look_by(&bomb, Given::Nothing).err(), Some(Trouble::TooLarge));
}

#[test]
fn a_count_that_lies_makes_no_room() {
    let lie = br#"<?xml version="1.0"?><sst uniqueCount="999999999999999"><si><t>a</t></si></sst>"#;
    let book = with_part(&book(|_| Ok(())), "xl/sharedStrings.xml", lie);
    assert_eq!(desk().look_by(&book, Given::Nothing).err(), Some(Trouble::NotASheet));
}

#[test]
fn the_last_cell_of_all_makes_no_room() {
    let far = br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    let book = with_part(&book(|_| Ok(())), "xl/worksheets/sheet1.xml", far);
    assert_eq!(desk().look_by(&book, Given::Nothing).err(), Some(Trouble::NoHeadings));
}

#[test]
fn faulty_rows_come_back_as_a_workbook_that_can_be_put_right() {
    let desk = desk();
    let bad = GOOD.replace("03/04/2025", "31/2/2025").replace("Siân", "=1+1");
    let file = book(|sheet| texts(sheet, 2, &bad));
    let looked = desk.look(&file);
    let lines = BTreeMap::from([(3, "Nid yw hwn yn ddyddiad".to_owned())]);
    let (ending, bytes) = faulty_file(&looked.sheet, looked.head, &lines, "Beth i'w gywiro").expect("a file");
    assert_eq!(ending, "xlsx");
    let again = desk.look(&bytes);
    assert_eq!(again.plan.rows, 1);
    assert_eq!(again.set, looked.set, "the column of notes does not hide the map that was kept");
    assert_eq!(again.plan.columns[1].first, ["=1+1 Ddychmygol"], "words stay words");
    assert_eq!(again.plan.columns[6].first, ["Nid yw hwn yn ddyddiad"]);
}
