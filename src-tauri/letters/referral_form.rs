//! The referral form as a workbook that a fostering service fills in: one household a row, Welsh first where both
//! languages stand, closed lists to choose from, days kept as days. What comes back is read by the import of `cases`.

use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook,
    Worksheet, XlsxError,
};

use super::Trouble;
use crate::vocabulary::{Both, Day, Languages, coded};

coded! {
    /// As what the form is made.
    pub enum FormWay {
        /// A workbook whose rows the import reads.
        Workbook = "xlsx",
        /// Pages to print and fill in by hand.
        Pdf = "pdf",
    }
}

/// A column of the form.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Column {
    /// Its heading.
    pub heading: Both<String>,
    /// What may be written.
    pub answer: Answer,
    /// Whether a referral needs it.
    pub needed: bool,
}

/// What may be written in a column.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Answer {
    /// Anything.
    Words,
    /// A day.
    Day,
    /// A whole number from 0 to 70.
    Years,
    /// One of these.
    OneOf(Vec<Both<String>>),
}

/// What stands around the columns.
#[derive(Clone, Debug)]
pub struct Frame {
    /// In which languages everything stands.
    pub languages: Languages,
    /// The name of the sheet with the rows; at most 31 characters in both languages together.
    pub rows: Both<String>,
    /// The name of the sheet with notes.
    pub notes: Both<String>,
    /// The name of the sheet with the lists to choose from.
    pub lists: Both<String>,
    /// What to do and what not to send, Welsh first.
    pub advice: Both<Vec<String>>,
    /// Said when what was written is no day.
    pub no_day: Both<String>,
    /// Said when what was written is not in the list.
    pub not_listed: Both<String>,
    /// Said when what was written is no number of years.
    pub no_years: Both<String>,
    /// The title in the file's properties.
    pub title: Both<String>,
    /// The day on which the form was made.
    pub made_on: Day,
}

/// Rows that are prepared for filling in.
const ROWS: u32 = 200;
/// How many characters a title of a message may have in a workbook.
const MESSAGE_TITLE: usize = 32;

/// What stands behind a heading that a referral needs. The import passes over it.
const NEEDED: &str = " *";

/// The languages of the form in one line, as every heading and choice stands: *Gofalwr / Carer*.
pub fn together(text: &Both<String>, languages: Languages) -> String {
    let mut said: Vec<&str> = languages.in_order().iter().map(|lang| text.get(*lang).as_str()).collect();
    said.dedup();
    said.join(" / ")
}

impl Column {
    fn heading(&self, languages: Languages) -> String {
        together(&self.heading, languages) + if self.needed { NEEDED } else { "" }
    }
}

impl Frame {
    fn said(&self, text: &Both<String>) -> String {
        together(text, self.languages)
    }

    /// The name of a sheet, which holds no stroke.
    fn sheet(&self, name: &Both<String>) -> String {
        self.said(name).replace(" / ", " - ")
    }
}

/// The workbook.
///
/// # Errors
/// [`Trouble::NoWorkbook`] when a part of the program is broken: a heading too long for a sheet, say.
pub fn workbook(columns: &[Column], frame: &Frame) -> Result<Vec<u8>, Trouble> {
    write(columns, frame).map_err(|_| Trouble::NoWorkbook)
}

fn write(columns: &[Column], frame: &Frame) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (year, month, day) = frame.made_on.numbers();
    let made = ExcelDateTime::from_ymd(
        u16::try_from(year).unwrap_or(2026),
        u8::try_from(month).unwrap_or(1),
        u8::try_from(day).unwrap_or(1),
    )?;
    book.set_properties(
        &DocProperties::new().set_title(frame.said(&frame.title)).set_creation_datetime(&made),
    );
    let lists = frame.sheet(&frame.lists);
    rows(book.add_worksheet(), columns, frame, &lists)?;
    notes(book.add_worksheet(), frame)?;
    choices(book.add_worksheet(), columns, frame)?;
    book.save_to_buffer()
}

fn head() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(0x00E0_EEEA)
        .set_border_bottom(FormatBorder::Medium)
}

fn rows(sheet: &mut Worksheet, columns: &[Column], frame: &Frame, lists: &str) -> Result<(), XlsxError> {
    sheet.set_name(frame.sheet(&frame.rows))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    sheet.set_row_height(0, 64)?;
    let day = Format::new().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Top);
    // As text, so that a telephone number keeps its nought.
    let words = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    for (at, column) in (0_u16..).zip(columns) {
        sheet.write_string_with_format(0, at, column.heading(frame.languages), &head())?;
        let format = if column.answer == Answer::Day { &day } else { &words };
        sheet.set_column_format(at, format)?;
        sheet.set_column_width(at, 24)?;
        if let Some(rule) = rule(column, at, frame, lists)? {
            sheet.add_data_validation(1, at, ROWS, at, &rule)?;
        }
    }
    Ok(())
}

/// What the sheet refuses in a column, with the sentence for it.
fn rule(column: &Column, at: u16, frame: &Frame, lists: &str) -> Result<Option<DataValidation>, XlsxError> {
    use rust_xlsxwriter::DataValidationRule::Between;
    let (rule, says) = match &column.answer {
        Answer::Words => return Ok(None),
        Answer::Day => {
            let span = Between(ExcelDateTime::from_ymd(1990, 1, 1)?, ExcelDateTime::from_ymd(2099, 12, 31)?);
            (DataValidation::new().allow_date(span), &frame.no_day)
        }
        Answer::Years => (DataValidation::new().allow_whole_number(Between(0, 70)), &frame.no_years),
        Answer::OneOf(choices) => {
            let letter = column_letters(at);
            let range = format!("'{lists}'!${letter}$2:${letter}${}", choices.len() + 1);
            (DataValidation::new().allow_list_formula(Formula::new(range)), &frame.not_listed)
        }
    };
    let title: String = frame.said(&column.heading).chars().take(MESSAGE_TITLE).collect();
    Ok(Some(rule.set_error_title(title)?.set_error_message(frame.said(says))?))
}

/// A, B, … Z, AA, AB, … of a column counted from 0.
fn column_letters(at: u16) -> String {
    let letter = |number: u16| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    if at < 26 { letter(at).to_string() } else { format!("{}{}", letter(at / 26 - 1), letter(at)) }
}

fn notes(sheet: &mut Worksheet, frame: &Frame) -> Result<(), XlsxError> {
    sheet.set_name(frame.sheet(&frame.notes))?;
    sheet.set_column_width(0, 110)?;
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut at = 0;
    for lang in frame.languages.in_order() {
        let title = frame.title.get(*lang);
        sheet.write_string_with_format(at, 0, title, &Format::new().set_bold().set_font_size(14))?;
        for line in frame.advice.get(*lang) {
            at += 1;
            sheet.write_string_with_format(at, 0, line, &words)?;
        }
        at += 2;
    }
    Ok(())
}

/// The lists, each under the heading of its column and in that column, so that ranges stay easy to see.
fn choices(sheet: &mut Worksheet, columns: &[Column], frame: &Frame) -> Result<(), XlsxError> {
    sheet.set_name(frame.sheet(&frame.lists))?;
    for (at, column) in (0_u16..).zip(columns) {
        let Answer::OneOf(choices) = &column.answer else { continue };
        sheet.set_column_width(at, 48)?;
        sheet.write_string_with_format(0, at, frame.said(&column.heading), &head())?;
        for (row, choice) in (1_u32..).zip(choices) {
            sheet.write_string(row, at, frame.said(choice))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader, Xlsx, open_workbook_from_rs};

    use super::*;

    fn both(cy: &str, en: &str) -> Both<String> {
        Both { cy: cy.to_owned(), en: en.to_owned() }
    }

    fn frame() -> Frame {
        let pair = || both("Un", "One");
        Frame {
            languages: Languages::Both,
            rows: both("Atgyfeiriadau", "Referrals"),
            notes: both("Nodiadau", "Notes"),
            lists: both("Rhestrau", "Lists"),
            advice: Both { cy: vec!["Dim enw plentyn.".into()], en: vec!["No child's name.".into()] },
            no_day: pair(),
            not_listed: pair(),
            no_years: pair(),
            title: both("Ffurflen", "Form"),
            made_on: "2026-11-22".parse().expect("a day"),
        }
    }

    fn columns() -> Vec<Column> {
        let of = |cy: &str, en: &str, answer: Answer| {
            let needed = answer != Answer::Words;
            Column { heading: both(cy, en), answer, needed }
        };
        vec![
            of(
                "Iaith",
                "Language",
                Answer::OneOf(vec![both("Cymraeg", "Welsh"), both("Saesneg", "English")]),
            ),
            of("Dyddiad", "Date", Answer::Day),
            of("Blynyddoedd", "Years", Answer::Years),
            of("Enw", "Name", Answer::Words),
        ]
    }

    #[test]
    fn the_form_opens_and_holds_headings_notes_and_lists_welsh_first() {
        let bytes = workbook(&columns(), &frame()).expect("a workbook");
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("opens");
        assert_eq!(book.sheet_names(), ["Atgyfeiriadau - Referrals", "Nodiadau - Notes", "Rhestrau - Lists"]);
        let rows = book.worksheet_range("Atgyfeiriadau - Referrals").expect("rows");
        let heads: Vec<String> = rows.rows().next().expect("a row").iter().map(ToString::to_string).collect();
        assert_eq!(heads, ["Iaith / Language *", "Dyddiad / Date *", "Blynyddoedd / Years *", "Enw / Name"]);
        assert_eq!(rows.height(), 1, "nothing is filled in beforehand");
        let lists = book.worksheet_range("Rhestrau - Lists").expect("lists");
        assert_eq!(lists.get_value((2, 0)).map(ToString::to_string).as_deref(), Some("Saesneg / English"));
        let notes = book.worksheet_range("Nodiadau - Notes").expect("notes");
        let words: Vec<String> = notes.rows().map(|row| row[0].to_string()).collect();
        assert!(words.iter().position(|one| one == "Ffurflen") < words.iter().position(|one| one == "Form"));
    }

    #[test]
    fn one_language_stands_alone() {
        let frame = Frame { languages: Languages::En, ..frame() };
        let bytes = workbook(&columns(), &frame).expect("a workbook");
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("opens");
        assert_eq!(book.sheet_names(), ["Referrals", "Notes", "Lists"]);
        for name in ["Referrals", "Notes", "Lists"] {
            let sheet = book.worksheet_range(name).expect("a sheet");
            let words: Vec<String> = sheet.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
            assert!(!words.is_empty() && words.iter().all(|one| !one.contains("Iaith")), "{words:?}");
            assert!(words.iter().all(|one| !one.contains("Cymraeg") && !one.contains("Ffurflen")));
        }
    }

    #[test]
    fn the_same_day_gives_the_same_bytes() {
        let once = || workbook(&columns(), &frame()).expect("a workbook");
        assert!(once() == once());
    }

    #[test]
    fn columns_beyond_z_have_two_letters() {
        assert_eq!([0, 25, 26, 27, 51, 52].map(column_letters), ["A", "Z", "AA", "AB", "AZ", "BA"]);
    }
}
