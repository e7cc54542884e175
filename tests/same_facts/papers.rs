//! Every kind of report of the example store, in each language, in every format.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use gwrando_core::desk::{Beside, Desk, Written};
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Day, Languages};
use serde_json::Value;

use crate::world::world;

use super::outline::{self, Said};

/// The service of the example whose closed year has groups, voices and promises to tell of.
const SERVICE: &str = "Gwasanaeth Maethu Afon Las";

/// Every kind. The one for whoever pays comes first: others repeat what it says of the steps to an interview.
pub const KINDS: [ReportKind; 7] = [
    ReportKind::Management,
    ReportKind::Local,
    ReportKind::National,
    ReportKind::Panel,
    ReportKind::Inspection,
    ReportKind::Commitments,
    ReportKind::Mentoring,
];

/// A grid of cells as its readers have them.
pub type Sheet = Vec<Vec<String>>;

/// A report in every format, read back.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its pages in Welsh, in English and in both.
    pub pages: [Vec<Said>; 3],
    /// The alternative texts of its pictures, in the same order.
    pub alts: [Vec<String>; 3],
    /// Its data, likewise.
    pub data: [Value; 3],
    /// Its workbook, which holds both languages whichever is wanted.
    pub book: Vec<Sheet>,
    /// Its CSV files.
    pub files: Vec<Sheet>,
    /// The pages as they were written.
    pub pdf: [Vec<u8>; 3],
    /// Its certificate in Welsh, in English and in both.
    pub certificate: [Option<Vec<u8>>; 3],
}

/// A desk with the example in it.
pub fn example() -> (tempfile::TempDir, Desk) {
    let mut world = world();
    world.desk.make_example(1, 0).expect("the example");
    (world.folder, world.desk)
}

/// The report of this kind on the example's closed year.
pub fn paper(desk: &mut Desk, kind: ReportKind) -> Paper {
    let written = [Languages::Cy, Languages::En, Languages::Both].map(|lang| write(desk, kind, lang));
    let sheets = written[2].sheets.as_ref().expect("tables");
    Paper {
        pages: written.each_ref().map(|one| outline::read(&one.pdf)),
        alts: written.each_ref().map(|one| alts(&one.pdf)),
        data: written.each_ref().map(|one| one.data.clone()),
        book: book(&sheets.xlsx),
        files: sheets.csv.iter().map(|file| csv(&file.bytes)).collect(),
        pdf: written.each_ref().map(|one| one.pdf.clone()),
        certificate: written.map(|one| one.certificate),
    }
}

fn write(desk: &mut Desk, kind: ReportKind, lang: Languages) -> Written {
    let of_one = !matches!(kind, ReportKind::Management | ReportKind::National | ReportKind::Mentoring);
    let services = desk.services().expect("the services");
    let service = services.iter().find(|one| one.name.cy == SERVICE).expect("the example's").id;
    let day = |text: &str| Day::read(text).expect("a day");
    let from = if kind == ReportKind::Inspection { "2025-10-01" } else { "2025-04-01" };
    let request = ReportRequest {
        kind,
        service: of_one.then_some(service),
        from: day(from),
        to: day("2026-03-31"),
        lang,
    };
    let certified = matches!(kind, ReportKind::Management | ReportKind::Local | ReportKind::National);
    desk.report_bytes(&request, Path::new("report.pdf"), Beside { data: true, certificate: certified })
        .expect("a report")
}

/// The alternative texts of a file's pictures in reading order.
pub fn alts(pdf: &[u8]) -> Vec<String> {
    let file = crate::pdf::reader::open(pdf);
    file.all("Figure").map(|place| file.elements[place].alt.clone().unwrap_or_default()).collect()
}

fn book(bytes: &[u8]) -> Vec<Sheet> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let cell = |cell: &Data| match cell {
        Data::Float(number) => format!("{number}"),
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => panic!("{other:?}"),
    };
    let sheets = book.worksheets().into_iter();
    sheets.map(|(_, sheet)| sheet.rows().map(|row| row.iter().map(cell).collect()).collect()).collect()
}

fn csv(bytes: &[u8]) -> Sheet {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a byte-order mark");
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    rows.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}
