//! The same facts as tables for other programs: a workbook and a folder of CSV files, both from the same sheets.
//! Every sheet holds both languages. Only what was released comes in.

mod written;

use super::disclosure::{About, Released};
use super::document::printed_number;
use super::ledger::{label, says};
use super::same_facts::Report;
use super::{Block, Document, Part, Result, Span};
use crate::language::{Words, alphabet, both, phrases};
use crate::vocabulary::{Both, Phrase};
use crate::{guides, reasons};

/// A cell of a sheet.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Cell {
    /// Words, and the symbol of what is withheld.
    Text(String),
    /// A printed number.
    Number(u32),
}

/// A sheet: one row of headings and the rows under it.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Sheet {
    /// What it shows.
    pub name: Both<String>,
    /// One heading a column.
    pub head: Vec<String>,
    /// Rows as wide as the headings.
    pub rows: Vec<Vec<Cell>>,
}

/// A file of one sheet.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CsvFile {
    /// Its name, of plain letters.
    pub name: String,
    /// UTF-8 with a byte-order mark, so that a spreadsheet shows Welsh letters as they are.
    pub bytes: Vec<u8>,
}

/// The report as a workbook: a sheet for each table, what is said in words, the voices, and notes.
///
/// # Errors
/// [`super::Trouble::Structure`] when a part of the program is broken.
pub fn workbook(report: &Released<Report>) -> Result<Vec<u8>> {
    let document = report.get().in_both();
    written::workbook(&sheets(report.get()), &document.title, document.made_on)
}

/// The report as CSV, a file for each sheet of the workbook.
///
/// # Errors
/// As [`workbook`].
pub fn csv(report: &Released<Report>) -> Result<Vec<CsvFile>> {
    let file = |(nth, sheet): (usize, &Sheet)| {
        Ok(CsvFile { name: file_name(nth + 1, sheet), bytes: written::csv(sheet)? })
    };
    sheets(report.get()).iter().enumerate().map(file).collect()
}

/// All sheets, the notes first.
fn sheets(report: &Report) -> Vec<Sheet> {
    let tables = tables(report.in_both());
    let words = [statements(report), voices(report), quotations(report), words(report.in_both())];
    let words = words.into_iter().filter(|sheet| !sheet.rows.is_empty());
    [notes(report.in_both(), &tables)].into_iter().chain(tables).chain(words).collect()
}

/// Both languages in one line: *Thema / Theme*.
fn together(text: &Both<String>) -> String {
    if text.cy == text.en { text.cy.clone() } else { format!("{} / {}", text.cy, text.en) }
}

fn heading(phrase: &Phrase) -> String {
    together(&both(phrase))
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

/// The two languages' pages side by side; they were found to have the same blocks.
fn pairs(document: &Document) -> impl Iterator<Item = (&Block, &Block)> {
    let blocks = |nth: usize| document.parts.get(nth).map_or(&[][..], |part: &Part| &part.blocks);
    blocks(0).iter().zip(blocks(1))
}

fn tables(document: &Document) -> Vec<Sheet> {
    let table = |(welsh, english): (&Block, &Block)| match (welsh, english) {
        (
            Block::Table { caption: cy, head, rows },
            Block::Table { caption: en, head: en_head, rows: en_rows },
        ) => {
            let name = Both { cy: cy.clone(), en: en.clone() };
            Some(side_by_side(name, (head, rows), (en_head, en_rows)))
        }
        _ => None,
    };
    pairs(document).filter_map(table).collect()
}

type Grid<'a> = (&'a [String], &'a [Vec<String>]);

/// A column that is the same in both languages stands once; one of words stands in each.
fn side_by_side(name: Both<String>, welsh: Grid<'_>, english: Grid<'_>) -> Sheet {
    let cell =
        |rows: &[Vec<String>], row: usize, column: usize| rows[row].get(column).cloned().unwrap_or_default();
    let mut sheet = Sheet { name, head: Vec::new(), rows: vec![Vec::new(); welsh.1.len()] };
    for column in 0..welsh.0.len() {
        let head =
            Both { cy: welsh.0[column].clone(), en: english.0.get(column).cloned().unwrap_or_default() };
        let pair = |row| (cell(welsh.1, row, column), cell(english.1, row, column));
        let same = (0..sheet.rows.len()).map(pair).all(|(cy, en)| cy == en);
        match same {
            true => sheet.head.push(together(&head)),
            false => sheet.head.extend([format!("{} (cy)", head.cy), format!("{} (en)", head.en)]),
        }
        for row in 0..sheet.rows.len() {
            let (cy, en) = pair(row);
            let number = printed_number(&cy).filter(|_| same).map(Cell::Number);
            match number {
                Some(number) => sheet.rows[row].push(number),
                None if same => sheet.rows[row].push(Cell::Text(cy)),
                None => sheet.rows[row].extend([Cell::Text(cy), Cell::Text(en)]),
            }
        }
    }
    sheet
}

/// What is said of groups in words, with the codes that the pages name in full.
fn statements(report: &Report) -> Sheet {
    let said = report.draft().findings.iter().map(|one| &one.said);
    let rows = said.flat_map(|said| {
        said.statements().iter().map(|one| {
            let (code, name) = named(&one.about);
            let cells = [label(said.cohorts()), code, name.cy, name.en, says(one.says)].map(Cell::Text);
            cells.into_iter().chain([Cell::Number(one.k)]).collect()
        })
    });
    let head = [
        heading(&phrases::reports_sheet_group()),
        heading(&phrases::reports_sheet_code()),
        format!("{} (cy)", both(&phrases::reports_sheet_about()).cy),
        format!("{} (en)", both(&phrases::reports_sheet_about()).en),
        heading(&phrases::reports_sheet_says()),
        heading(&phrases::reports_sheet_least()),
    ];
    Sheet { name: both(&phrases::reports_sheet_statements()), head: head.to_vec(), rows: rows.collect() }
}

fn named(about: &About) -> (String, Both<String>) {
    let (frame, guide) = (reasons::frame(), guides::current());
    let (code, name) = match about {
        About::Coverage => ("coverage", Some(both(&phrases::reports_coverage()))),
        About::Theme(code) => (code.as_str(), frame.theme(code).map(|theme| theme.name.clone())),
        About::Item(id) => {
            (id.as_str(), guide.items.iter().find(|item| item.id == *id).map(|item| item.text.clone()))
        }
        About::Scale(id) => {
            (id.as_str(), guide.scales.iter().find(|scale| scale.id == *id).map(|scale| scale.text.clone()))
        }
    };
    (code.to_owned(), name.unwrap_or_else(|| Both::of(|_| String::new())))
}

fn voices(report: &Report) -> Sheet {
    let voices = report.draft().voices.iter();
    spoken(
        &phrases::reports_sheet_voices(),
        voices.map(|one| [one.theme.as_deref(), Some(&one.lang), Some(&one.text)]),
    )
}

/// The words without a name, apart from the voices: whoever said those chose to be known.
fn quotations(report: &Report) -> Sheet {
    let quotations = report.draft().quotations.iter().map(|one| &one.quotation);
    spoken(
        &phrases::quotations_page(),
        quotations.map(|one| [one.theme.as_deref(), Some(&one.lang), Some(&one.text)]),
    )
}

/// What carers said: theme, language, words.
fn spoken<'a>(name: &Phrase, said: impl Iterator<Item = [Option<&'a str>; 3]>) -> Sheet {
    let head = [phrases::reports_head_theme(), phrases::reports_sheet_lang(), phrases::reports_sheet_words()];
    Sheet {
        name: both(name),
        head: head.iter().map(heading).collect(),
        rows: said.map(|row| row.map(|one| text(one.unwrap_or_default())).to_vec()).collect(),
    }
}

/// Everything else on the pages in its order, so that who has the sheets lacks nothing: headings, paragraphs, points,
/// carers' words, and what pictures show.
fn words(document: &Document) -> Sheet {
    let rows = pairs(document).flat_map(|(welsh, english)| {
        let (welsh, english) = (running(welsh), running(english));
        welsh.into_iter().zip(english).map(|(cy, en)| [cy, en].map(Cell::Text).to_vec()).collect::<Vec<_>>()
    });
    let name = both(&phrases::reports_sheet_text());
    Sheet { head: vec![name.cy.clone(), name.en.clone()], rows: rows.collect(), name }
}

/// What a block says outside a table. The numbers of a picture stand in its alternative text.
fn running(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Paragraph(spans) | Block::Note(spans) => vec![line(spans)],
        Block::List(points) => points.iter().map(|point| line(point)).collect(),
        Block::Quote { text, note, .. } => [text.clone()].into_iter().chain(note.clone()).collect(),
        Block::Bars { caption, alt, .. } | Block::Stacked { caption, alt, .. } => {
            vec![caption.clone(), alt.clone()]
        }
        Block::Blank { words, .. } => vec![words.clone()],
        Block::Table { .. } | Block::PageBreak => Vec::new(),
    }
}

/// The title, whom and which period it is about, what each table shows, and the key to the symbols.
fn notes(document: &Document, tables: &[Sheet]) -> Sheet {
    let row = |cy: &str, en: &str| vec![text(cy), text(en)];
    let mut rows = vec![row(&document.title.cy, &document.title.en)];
    if let [welsh, english] = &document.parts[..] {
        rows.extend(welsh.subtitle.iter().zip(&english.subtitle).map(|(cy, en)| row(cy, en)));
    }
    let numbered = (2..).zip(tables);
    rows.extend(
        numbered.map(|(nth, sheet)| {
            row(&format!("{nth}. {}", sheet.name.cy), &format!("{nth}. {}", sheet.name.en))
        }),
    );
    rows.extend(symbols(document).map(|(cy, en)| row(&cy, &en)));
    let head = Both::of(|lang| Words::embedded().say(&phrases::reports_sheet_notes(), lang));
    Sheet { head: vec![head.cy.clone(), head.en.clone()], name: head, rows }
}

/// The paragraphs under the heading of the symbols and rules.
fn symbols(document: &Document) -> impl Iterator<Item = (String, String)> {
    let title = both(&phrases::reports_symbols()).cy;
    let is_it = move |block: &Block| matches!(block, Block::Heading { text, .. } if *text == title);
    let below = pairs(document).skip_while(move |(welsh, _)| !is_it(welsh)).skip(1);
    let within = below.take_while(|(welsh, _)| !matches!(welsh, Block::Heading { .. }));
    within.filter_map(|pair| match pair {
        (Block::Paragraph(cy) | Block::Note(cy), Block::Paragraph(en) | Block::Note(en)) => {
            Some((line(cy), line(en)))
        }
        _ => None,
    })
}

fn line(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// `02-aelwydydd-a-enwodd-bob-thema.csv`.
fn file_name(nth: usize, sheet: &Sheet) -> String {
    let plain = alphabet::fold(&sheet.name.cy);
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.take(8).collect();
    format!("{nth:02}-{}.csv", words.join("-"))
}

#[cfg(test)]
mod tests;
