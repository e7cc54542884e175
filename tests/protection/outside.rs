//! A reader outside: given the data of the national report and of every local one, or their pages alone, and who took part
//! where, it bounds every group and theme by its own small arithmetic. It shares no code with the attacker inside. Of what
//! the program released it learns no number to within fewer than three values; of the same world printed naively it does.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use calamine::{Reader as _, Xlsx, open_workbook_from_rs};
use gwrando_core::desk::{Beside, Desk, Written};
use gwrando_core::language::both;
use gwrando_core::reasons::frame;
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Languages, Period, Phrase};
use serde_json::{Value, json};

use crate::earlier::survey::{ORGANISATIONS, Truth, YEARS, survey, survey_map};
use crate::earlier::world;

use super::outline;
use super::pages::{self, Groups, Words};
use super::reader::{Reader, each, groups};

/// The themes that each counted household of an organisation named in a year.
fn households(truths: &[Truth], organisation: &str, year: i32) -> Vec<BTreeSet<String>> {
    let theme = |code: &&str| frame().code(code).and_then(|one| one.theme.clone()).unwrap_or_default();
    let mut households: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    let here = |one: &&Truth| one.allowed && one.organisation == organisation && one.year == year;
    for one in truths.iter().filter(here) {
        households.entry(one.household).or_default().extend(one.reasons.iter().map(theme));
    }
    households.into_values().collect()
}

/// A report as it leaves.
struct Report {
    data: Value,
    pdf: Vec<u8>,
}

impl Report {
    /// What its pages say of themes, read without its data.
    fn by_pages(&self, group: Option<&str>, wales: &str, national: bool) -> Value {
        let say = |key: &str| {
            let text = both(&Phrase::plain(key));
            [text.cy, text.en]
        };
        let themes =
            frame().themes.iter().map(|one| (one.code.clone(), [one.name.cy.clone(), one.name.en.clone()]));
        let careful = frame().codes.iter().filter(|code| code.sensitivity == 2);
        let sensitive: Vec<String> = careful.filter_map(|code| code.theme.clone()).collect();
        let group = group.map(str::to_owned);
        let groups = Groups { own: group.clone(), pool: group, wales: wales.to_owned(), national };
        pages::data(&outline::read(&self.pdf), &Words::new(say, themes), &groups, &sensitive)
    }
}

/// A report for a year as it leaves; none where the rules allow none.
fn made(desk: &mut Desk, kind: ReportKind, name: Option<&str>, year: i32) -> Option<Report> {
    let services = desk.services().expect("the services");
    let service = name.map(|name| services.iter().find(|one| one.name.en == name).expect("imported").id);
    let Period { from, to } = Period::reporting_year(year);
    let request = ReportRequest { kind, service, from, to, lang: Languages::Both };
    match desk.report_bytes(&request, Path::new("report.pdf"), Beside { data: true, certificate: false }) {
        Ok(written) => {
            says_the_same_everywhere(&written);
            Some(Report { data: written.data, pdf: written.pdf })
        }
        Err(trouble) => {
            assert!(kind == ReportKind::Local, "{trouble:?}");
            None
        }
    }
}

/// Every number of a text, as it is written.
fn numbers(text: &str) -> BTreeSet<String> {
    let runs = text.split(|one: char| !one.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.trim_start_matches('0').to_owned()).collect()
}

/// The pages, the workbook and the CSV hold no number that the JSON does not, and the pages hold all of its text's. So
/// whoever has read the JSON has read them all.
fn says_the_same_everywhere(written: &Written) {
    let everything = numbers(&written.data.to_string());
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.pdf");
    std::fs::write(&file, &written.pdf).expect("writes");
    let output = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&file).arg("-").output();
    let output = output.expect("pdftotext runs (Debian: poppler-utils)");
    let pages = numbers(&String::from_utf8(output.stdout).expect("UTF-8"));
    let furniture: BTreeSet<String> = (1..=written.pages).map(|page| page.to_string()).collect();
    let more: Vec<&String> =
        pages.iter().filter(|one| !everything.contains(*one) && !furniture.contains(*one)).collect();
    assert_eq!(more, [""; 0], "the pages say more than the data");
    let text = numbers(&written.data["text"].to_string());
    let missing: Vec<&String> = text.iter().filter(|one| !pages.contains(*one)).collect();
    assert_eq!(missing, [""; 0], "the pages say less than the data");
    let sheets = written.sheets.as_ref().expect("tables");
    for csv in &sheets.csv {
        let said = numbers(&String::from_utf8_lossy(&csv.bytes));
        let more: Vec<&String> = said.iter().filter(|one| !everything.contains(*one)).collect();
        assert_eq!(more, [""; 0], "{} says more than the data", csv.name);
    }
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(&sheets.xlsx)).expect("a workbook");
    for (name, sheet) in book.worksheets() {
        let cells = sheet.rows().flatten().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let said = numbers(&cells);
        let more: Vec<&String> = said.iter().filter(|one| !everything.contains(*one)).collect();
        assert_eq!(more, [""; 0], "the sheet {name} says more than the data");
    }
}

/// The whole survey, some seven hundred rows over twelve organisations and five years, through the import.
fn imported() -> (Desk, Vec<Truth>, tempfile::TempDir) {
    let (text, truths) = survey(7);
    assert!((700..800).contains(&truths.len()));
    let mut world = world();
    let file = world.write("survey.csv", text.as_bytes());
    world.import(&file, &survey_map(), false).expect("imports");
    let (folder, desk) = world.parts();
    (desk, truths, folder)
}

/// How many reporting years are released: the first, or as many as the long run asks for.
fn years() -> usize {
    std::env::var("PROTECTION_YEARS").ok().and_then(|years| years.parse().ok()).unwrap_or(1)
}

#[test]
fn a_reader_outside_learns_no_number_to_within_fewer_than_three() {
    let (mut desk, truths, _folder) = imported();
    // What waits for a group, by organisation.
    let mut waiting: BTreeMap<&str, i64> = BTreeMap::new();
    for year in YEARS.into_iter().take(years()) {
        let national = made(&mut desk, ReportKind::National, None, year).expect("a report for Wales");
        let mut reader = Reader::default();
        let wales = national.data["tables"][0]["cohort"].as_str().expect("numbers of Wales").to_owned();
        let mut printed = vec![national.by_pages(None, &wales, true)];
        let mut reports = vec![national.data];
        for (name, _) in ORGANISATIONS {
            // Who took part where is no secret from this reader.
            let here = i64::try_from(households(&truths, name, year).len()).expect("few");
            *waiting.entry(name).or_default() += here;
            let Some(report) = made(&mut desk, ReportKind::Local, Some(name), year) else { continue };
            let data = &report.data;
            let spoken = each(data, "statements").filter_map(|one| one["cohort"].as_str());
            let own: BTreeSet<&str> = spoken.filter(|label| !label.contains('+')).collect();
            assert!(own.len() < 2, "{name} is in one group");
            if let Some(group) = own.first() {
                *reader.sizes.entry((*group).to_owned()).or_default() += waiting.remove(name).unwrap_or(0);
            }
            printed.push(report.by_pages(own.first().copied(), &wales, false));
            reports.push(report.data);
        }
        assert!(reports.len() > 8, "{} of them have a report", reports.len() - 1);
        assert!(reader.sizes.len() >= 4, "{:?}", reader.sizes);
        // Whoever answered named a main reason.
        reader.mained = reader.sizes.clone();
        // A national report repeats what earlier ones printed; those groups were looked at in their own year.
        let known: BTreeSet<String> = reader.sizes.keys().cloned().collect();
        for data in &mut reports {
            for list in ["tables", "statements"] {
                let lines = data[list].as_array_mut().expect("a list");
                lines.retain(|one| groups(one["cohort"].as_str().unwrap_or_default()).is_subset(&known));
            }
        }
        let mut by_pages =
            Reader { sizes: reader.sizes.clone(), mained: reader.mained.clone(), ..Reader::default() };
        reports.iter().for_each(|data| reader.read(data));
        printed.iter().for_each(|pages| by_pages.read(pages));
        let told = |reader: &Reader| reader.told.values().map(Vec::len).sum::<usize>();
        assert_eq!(told(&by_pages), told(&reader), "the pages tell as much");
        assert_eq!(by_pages.found(), [""; 0], "{year}, from the pages alone");
        assert_eq!(by_pages.found_of_mains(), [""; 0], "{year}, from the pages alone");
        assert!(reader.told.values().map(Vec::len).sum::<usize>() > 10, "there is something to read");
        assert_eq!(reader.found(), [""; 0], "{year}");
        assert_eq!(reader.found_of_mains(), [""; 0], "{year}");
    }

    // The same reader and the same world, without protection.
    let naive = naive(&truths);
    let mut outside = Reader { sizes: naive.0, ..Reader::default() };
    naive.1.iter().for_each(|data| outside.read(data));
    assert!(!outside.found().is_empty(), "of a naive report something is found");
}

/// The same world as it is printed elsewhere: numbers as they are, and a star below five.
fn naive(truths: &[Truth]) -> (BTreeMap<String, i64>, Vec<Value>) {
    let each: Vec<Vec<BTreeSet<String>>> =
        ORGANISATIONS.iter().map(|(name, _)| households(truths, name, YEARS[0])).collect();
    let names: Vec<String> = (1..=each.len()).map(|number| format!("c{number}")).collect();
    let sizes = names.iter().cloned().zip(each.iter().map(|one| i64::try_from(one.len()).expect("few")));
    let report = |label: String, of: &[Vec<BTreeSet<String>>]| {
        let cells: Vec<Value> = frame()
            .themes
            .iter()
            .map(|theme| {
                let count = of.iter().flatten().filter(|named| named.contains(&theme.code)).count();
                let shown = if count < 5 { "*".to_owned() } else { count.to_string() };
                json!({"key": [theme.code], "shown": shown, "k": 5})
            })
            .collect();
        json!({"rules": null, "tables": [{"id": "theme", "cohort": label, "cells": cells}]})
    };
    let single = names.iter().zip(&each).map(|(name, of)| report(name.clone(), std::slice::from_ref(of)));
    let mut reports: Vec<Value> = single.collect();
    reports.push(report(names.join("+"), &each));
    (sizes.collect(), reports)
}

#[test]
fn the_same_reader_finds_a_star_by_subtraction() {
    // Nine, twelve and a star that was four, of twenty-five: the published kind of loss.
    let cell = |label: &str, shown: &str| {
        let cells = [json!({"key": ["C"], "shown": shown, "k": 5})];
        json!({"rules": null, "tables": [{"id": "theme", "cohort": label, "cells": cells}]})
    };
    let mut reader = Reader::default();
    reader.sizes.extend(["c1", "c2", "c3"].map(|group| (group.to_owned(), 20)));
    for (label, shown) in [("c1", "9"), ("c2", "12"), ("c3", "*")] {
        reader.read(&cell(label, shown));
    }
    assert!(!reader.found().iter().any(|line| line.contains("{\"c3\"}")), "a star alone is open");
    reader.read(&cell("c1+c2+c3", "25"));
    assert!(reader.found().iter().any(|line| line == "C of {\"c3\"}: [4]"), "{:?}", reader.found());
}
