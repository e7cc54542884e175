//! A reader outside: given the data of the national report and of every local one, and who took part where, it bounds
//! every group and theme by its own small arithmetic. It shares no code with the attacker inside. Of what the program
//! released it learns no number to within fewer than three values; of the same world printed naively it does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use gwrando_core::desk::Desk;
use gwrando_core::reasons::frame;
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Languages, Period};
use serde_json::{Value, json};

use crate::earlier::survey::{ORGANISATIONS, Truth, YEARS, survey, survey_map};
use crate::earlier::world;

use super::reader::{Reader, each};

/// The themes that each counted household of an organisation named.
fn households(truths: &[Truth], organisation: &str) -> Vec<BTreeSet<String>> {
    let theme = |code: &&str| frame().code(code).and_then(|one| one.theme.clone()).unwrap_or_default();
    let mut households: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for one in truths.iter().filter(|one| one.allowed && one.organisation == organisation) {
        households.entry(one.household).or_default().extend(one.reasons.iter().map(theme));
    }
    households.into_values().collect()
}

fn made(desk: &mut Desk, kind: ReportKind, name: Option<&str>) -> Option<Value> {
    let services = desk.services().expect("the services");
    let service = name.map(|name| services.iter().find(|one| one.name.en == name).expect("imported").id);
    let year = Period::reporting_year(YEARS[0]);
    let request = ReportRequest { kind, service, from: year.from, to: year.to, lang: Languages::Both };
    match desk.report_bytes(&request, Path::new("report.pdf"), false) {
        Ok(written) => Some(written.data),
        Err(trouble) => {
            assert!(kind == ReportKind::Local, "{trouble:?}");
            None
        }
    }
}

/// The first year of the survey, through the import.
fn first_year() -> (Desk, Vec<Truth>, tempfile::TempDir) {
    let (text, mut truths) = survey(7);
    truths.retain(|one| one.year == YEARS[0]);
    let rows: Vec<&str> = text.lines().take(truths.len() + 1).collect();
    let mut world = world();
    let file = world.write("survey.csv", format!("{}\n", rows.join("\n")).as_bytes());
    world.import(&file, &survey_map(), false).expect("imports");
    let (folder, desk) = world.parts();
    (desk, truths, folder)
}

#[test]
fn a_reader_outside_learns_no_number_to_within_fewer_than_three() {
    let (mut desk, truths, _folder) = first_year();
    let national = made(&mut desk, ReportKind::National, None).expect("a report for Wales");
    let local: Vec<(&str, Value)> = ORGANISATIONS
        .iter()
        .filter_map(|(name, _)| Some((*name, made(&mut desk, ReportKind::Local, Some(name))?)))
        .collect();
    assert!(local.len() >= 8, "{} of them have a report", local.len());

    // Who took part where is no secret from this reader.
    let mut reader = Reader::default();
    for (name, data) in &local {
        let spoken = each(data, "statements").filter_map(|one| one["cohort"].as_str());
        let own: BTreeSet<&str> = spoken.filter(|label| !label.contains('+')).collect();
        let [group] = own.into_iter().collect::<Vec<_>>()[..] else { panic!("{name} is in one group") };
        let here = i64::try_from(households(&truths, name).len()).expect("few");
        *reader.sizes.entry(group.to_owned()).or_default() += here;
    }
    assert!(reader.sizes.len() >= 4, "{:?}", reader.sizes);
    reader.read(&national);
    local.iter().for_each(|(_, data)| reader.read(data));
    assert!(reader.told.values().map(Vec::len).sum::<usize>() > 10, "there is something to read");
    assert_eq!(reader.found(), [""; 0]);

    // The same reader and the same world, without protection.
    let naive = naive(&truths);
    let mut outside = Reader { sizes: naive.0, ..Reader::default() };
    naive.1.iter().for_each(|data| outside.read(data));
    assert!(!outside.found().is_empty(), "of a naive report something is found");
}

/// The same world as it is printed elsewhere: numbers as they are, and a star below five.
fn naive(truths: &[Truth]) -> (BTreeMap<String, i64>, Vec<Value>) {
    let each: Vec<Vec<BTreeSet<String>>> =
        ORGANISATIONS.iter().map(|(name, _)| households(truths, name)).collect();
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
