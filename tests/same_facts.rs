//! The same facts in every format: pages, data, workbook and CSV of every kind of report, in each language, hold the same
//! numbers and words in the same tables and rows, and are read in the same order; and no page of theirs looks like a mistake.

mod compare;
mod order;
pub(crate) mod outline;
mod pages;
mod papers;

use serde_json::json;

use compare::differences;
use outline::Said;
use papers::{KINDS, Paper, example, paper};

#[test]
fn every_report_says_the_same_in_every_format_and_is_read_in_order() {
    let (_folder, mut desk) = example();
    for kind in KINDS {
        let paper = paper(&mut desk, kind);
        assert_eq!(differences(&paper), [""; 0], "{kind:?}");
        assert_eq!(order::wrong_of(&paper), [""; 0], "{kind:?}");
        assert_eq!(pages::faults_of(&paper), [""; 0], "{kind:?}");
        if matches!(kind, gwrando_core::reports::ReportKind::National) {
            every_planted_difference_is_seen(&paper);
            order::every_planted_slip_is_seen(&paper);
            pages::every_planted_fault_is_seen(&paper);
        }
    }
}

/// A change of a report in one format.
type Plant = fn(&mut Paper);

/// One cell or word changed in one format, which the comparison must see.
const PLANTED: [(&str, Plant); 9] = [
    ("a cell of the Welsh pages", |paper| *number_on(&mut paper.pages[0]) = "35".to_owned()),
    ("a cell of the pages in both languages", |paper| *number_on(&mut paper.pages[2]) = "35".to_owned()),
    ("a line of the data's text", |paper| {
        let lines = paper.data[1]["text"].as_array_mut().expect("lines");
        lines.retain(|line| !line.as_str().is_some_and(|line| line.ends_with(" | 15")));
    }),
    ("a cell of the data's tables", |paper| {
        for data in &mut paper.data {
            let cells = data["tables"][0]["cells"].as_array_mut().expect("cells");
            let cell = cells.iter_mut().find(|cell| cell["shown"] == "15").expect("a number");
            cell["shown"] = json!("95");
        }
    }),
    ("a cell of the workbook", |paper| *number_in(&mut paper.book) = "35".to_owned()),
    ("a cell of the CSV", |paper| *number_in(&mut paper.files) = "35".to_owned()),
    ("two rows that change places in both", |paper| {
        paper.book[1].swap(1, 3);
        paper.files[1].swap(1, 3);
    }),
    ("a sheet left out", |paper| {
        paper.book.pop();
        paper.files.pop();
    }),
    ("what a picture shows", |paper| paper.alts[0][0].push_str(" 35")),
];

fn number_on(pages: &mut [Said]) -> &mut String {
    let tables =
        pages.iter_mut().filter_map(|one| if let Said::Table(table) = one { Some(table) } else { None });
    let mut cells = tables.flat_map(|table| table.rows.iter_mut().flatten().flatten());
    cells.find(|cell| *cell == "15").expect("a number")
}

fn number_in(sheets: &mut [papers::Sheet]) -> &mut String {
    sheets.iter_mut().flatten().flatten().find(|cell| *cell == "15").expect("a number")
}

fn every_planted_difference_is_seen(paper: &Paper) {
    for (what, plant) in PLANTED {
        let mut changed = paper.clone();
        plant(&mut changed);
        assert_ne!(differences(&changed), [""; 0], "not seen: {what}");
    }
}
