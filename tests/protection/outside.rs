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

/// A sum of groups, and between what it lies.
#[derive(Clone, Debug)]
struct Known {
    groups: BTreeSet<String>,
    least: i64,
    most: i64,
}

/// What the reader has: the sizes of groups, and for each theme what was told.
#[derive(Debug, Default)]
struct Reader {
    sizes: BTreeMap<String, i64>,
    told: BTreeMap<String, Vec<Known>>,
}

fn groups(label: &str) -> BTreeSet<String> {
    label.split('+').map(str::to_owned).collect()
}

fn each<'a>(data: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    data[list].as_array().into_iter().flatten()
}

impl Reader {
    fn size(&self, groups: &BTreeSet<String>) -> i64 {
        groups.iter().map(|group| self.sizes[group]).sum()
    }

    /// Takes in one report's data: words, rounded numbers, or, of a naive report, the numbers as they are.
    fn read(&mut self, data: &Value) {
        let naive = data["rules"].is_null();
        for one in each(data, "statements") {
            let Some(theme) = one["about"]["theme"].as_str() else { continue };
            let groups = groups(one["cohort"].as_str().expect("whom about"));
            let (least, most) = (one["k"].as_i64().expect("a number"), self.size(&groups) - 1);
            self.told.entry(theme.to_owned()).or_default().push(Known { groups, least, most });
        }
        for table in each(data, "tables").filter(|table| table["id"] == "theme") {
            let groups = groups(table["cohort"].as_str().expect("whom about"));
            let all = self.size(&groups);
            for cell in each(table, "cells") {
                let (Some(theme), k) = (cell["key"][0].as_str(), cell["k"].as_i64().expect("a number"))
                else {
                    continue;
                };
                let (least, most) = match cell["shown"].as_str().expect("a text").parse::<i64>() {
                    Ok(number) if naive => (number, number),
                    Ok(number) => ((number - 2).max(k), (number + 2).min(all)),
                    Err(_) if naive => (0, k - 1),
                    // The one symbol also stands for what is withheld.
                    Err(_) => (0, all),
                };
                let known = Known { groups: groups.clone(), least, most };
                self.told.entry(theme.to_owned()).or_default().push(known);
            }
        }
    }

    /// What is narrowed to fewer than three values: each group and each difference of two that were told of.
    fn found(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (theme, told) in &self.told {
            let mut sums: BTreeSet<BTreeSet<String>> =
                self.sizes.keys().map(|group| BTreeSet::from([group.clone()])).collect();
            let unions: Vec<&BTreeSet<String>> = told.iter().map(|one| &one.groups).collect();
            sums.extend(unions.iter().map(|one| (*one).clone()));
            sums.extend(unions.iter().flat_map(|one| unions.iter().map(move |other| *one - *other)));
            for sum in sums.into_iter().filter(|sum| self.size(sum) >= 2) {
                let open = (0..=self.size(&sum)).filter(|value| self.possible(told, &sum, *value)).take(3);
                let open: Vec<i64> = open.collect();
                if open.len() < 3 {
                    found.push(format!("{theme} of {sum:?}: {open:?}"));
                }
            }
        }
        found
    }

    fn possible(&self, told: &[Known], sum: &BTreeSet<String>, value: i64) -> bool {
        let mut facts = told.to_vec();
        facts.push(Known { groups: sum.clone(), least: value, most: value });
        let more = rests(&facts);
        facts.extend(more);
        let mut bounds = self.sizes.iter().map(|(group, size)| (group.clone(), (0, *size))).collect();
        narrowed(&facts, &mut bounds)
    }
}

type Bounds = BTreeMap<String, (i64, i64)>;

/// What follows for the rest of a sum from a part of it that is known too.
fn rests(facts: &[Known]) -> Vec<Known> {
    let rest = |(all, part): (&Known, &Known)| {
        let inside = part.groups.is_subset(&all.groups) && part.groups.len() < all.groups.len();
        inside.then(|| Known {
            groups: &all.groups - &part.groups,
            least: all.least - part.most,
            most: all.most - part.least,
        })
    };
    facts.iter().flat_map(|all| facts.iter().map(move |part| (all, part))).filter_map(rest).collect()
}

/// Draws bounds together as far as they go; false when nothing is left of one.
fn narrowed(facts: &[Known], bounds: &mut Bounds) -> bool {
    loop {
        let before = bounds.clone();
        for fact in facts {
            let least: i64 = fact.groups.iter().map(|group| bounds[group].0).sum();
            let most: i64 = fact.groups.iter().map(|group| bounds[group].1).sum();
            for group in &fact.groups {
                let (low, high) = bounds[group];
                let now = (low.max(fact.least - (most - high)), high.min(fact.most - (least - low)));
                if now.0 > now.1 {
                    return false;
                }
                bounds.insert(group.clone(), now);
            }
        }
        if *bounds == before {
            return true;
        }
    }
}

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
