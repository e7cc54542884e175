//! The same rows with protection and without it, from the store to the reports, read by a reader that shares no code with
//! the program: once from the data alone and once from the printed pages alone. Nothing but this test can switch protection
//! off.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::language::both;
use crate::reports::pdf;
use crate::reports::rules::without_protection;
use crate::vocabulary::Phrase;

#[path = "../../../../tests/protection/reader.rs"]
mod reader;

#[path = "../../../../tests/protection/pages.rs"]
mod pages;

#[path = "../../../../tests/same_facts/outline.rs"]
mod outline;

use pages::{Groups, Words};
use reader::Reader;

/// How many left each of twelve services in a year: a few large ones and many small ones, as in real exit surveys.
const LEFT: [usize; 12] = [26, 22, 18, 14, 12, 11, 10, 9, 6, 5, 4, 3];

/// What they named, the frequent first and the rare last; of a hundred so many each.
const NAMED: [(&str, u64); 8] =
    [("C1", 30), ("B3", 20), ("G1", 15), ("A5", 12), ("D1", 9), ("H4", 7), ("I1", 5), ("F1", 2)];

fn names(dice: &mut u64) -> &'static str {
    *dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let mut roll = (*dice >> 33) % 100;
    let hit = NAMED.iter().find(|(_, share)| match roll.checked_sub(*share) {
        Some(left) => {
            roll = left;
            false
        }
        None => true,
    });
    hit.expect("they come to a hundred").0
}

/// A report as it leaves, in both formats.
struct Left {
    data: Value,
    pdf: Vec<u8>,
    of: Option<ServiceId>,
}

/// The report for Wales and every local one, how many each group has, and whom its services are.
struct World {
    sizes: BTreeMap<String, i64>,
    services: BTreeMap<String, Vec<ServiceId>>,
    left: Vec<Left>,
}

fn reports() -> World {
    let (desk, mut dice) = (Desk::new(), 17);
    let services: Vec<ServiceId> = (1..=LEFT.len())
        .map(|number| desk.service(None, &format!("Gwasanaeth {number}"), &format!("Service {number}")))
        .collect();
    for (service, left) in services.iter().zip(LEFT) {
        for _ in 0..left {
            desk.household(*service, "2026-01-05", names(&mut dice));
        }
    }
    let wanted = [national(2025)].into_iter().chain(services.iter().map(|service| local(*service, 2025)));
    let left = wanted.filter_map(|request| {
        let made = desk.make(&request).ok()?;
        let pdf = pdf::write(&made.document).expect("pages");
        Some(Left { data: made.data, pdf, of: request.service })
    });
    let left = left.collect();
    let (mut sizes, mut services) = (BTreeMap::new(), BTreeMap::new());
    for cohort in cohorts(&desk.0).expect("cohorts") {
        let name = format!("c{}", cohort.number);
        sizes.insert(name.clone(), i64::from(cohort.counts.households()));
        services.insert(name, cohort.counts.services.keys().copied().collect());
    }
    World { sizes, services, left }
}

impl World {
    /// A reader who knows how many each group has, and that whoever answered named a main reason.
    fn reader(&self, reports: impl Iterator<Item = Value>) -> Reader {
        let mut reader =
            Reader { sizes: self.sizes.clone(), mained: self.sizes.clone(), ..Reader::default() };
        reports.for_each(|one| reader.read(&one));
        reader
    }

    fn by_data(&self, rules: &Value) -> Reader {
        self.reader(self.left.iter().map(|one| with_rules(one.data.clone(), rules)))
    }

    /// The same from the pages alone.
    fn by_pages(&self, rules: &Value) -> Reader {
        let say = |key: &str| {
            let text = both(&Phrase::plain(key));
            [text.cy, text.en]
        };
        let frame = reasons::frame();
        let themes =
            frame.themes.iter().map(|one| (one.code.clone(), [one.name.cy.clone(), one.name.en.clone()]));
        let words = Words::new(say, themes);
        let careful = frame.codes.iter().filter(|code| code.sensitivity == 2);
        let sensitive: Vec<String> = careful.filter_map(|code| code.theme.clone()).collect();
        let wales = self.sizes.keys().cloned().collect::<Vec<_>>().join("+");
        let read = |one: &Left| {
            let group = |alone: bool| {
                let of = |services: &Vec<ServiceId>| {
                    (services.len() == 1) == alone && one.of.is_some_and(|id| services.contains(&id))
                };
                self.services.iter().find(|(_, services)| of(services)).map(|(name, _)| name.clone())
            };
            let groups = Groups {
                own: group(true),
                pool: group(false),
                wales: wales.clone(),
                national: one.of.is_none(),
            };
            with_rules(pages::data(&outline::read(&one.pdf), &words, &groups, &sensitive), rules)
        };
        self.reader(self.left.iter().map(read))
    }
}

/// What is made without protection names no rules.
fn with_rules(mut data: Value, rules: &Value) -> Value {
    data["rules"] = rules.clone();
    data
}

#[test]
fn the_program_without_protection_gives_values_away_and_with_it_none() {
    let world = reports();
    assert!(world.left.len() > 8, "Wales and most services");
    let rules = Value::from("1");
    for (what, reader) in [("data", world.by_data(&rules)), ("pages", world.by_pages(&rules))] {
        assert!(
            reader.told.values().map(Vec::len).sum::<usize>() > 10,
            "there is something to read in {what}"
        );
        assert_eq!(reader.found(), [""; 0], "{what} {:?} {:?}", reader.sizes, reader.told);
        assert!(!reader.mains.is_empty(), "main themes are read too in {what}");
        assert_eq!(reader.found_of_mains(), [""; 0], "{what} {:?}", reader.mains);
    }
    // The pages tell this reader as much as the data do.
    let told =
        |reader: Reader| reader.told.into_iter().map(|(theme, told)| (theme, told.len())).collect::<Vec<_>>();
    assert_eq!(told(world.by_pages(&rules)), told(world.by_data(&rules)));

    let world = without_protection(reports);
    for (what, reader) in [("data", world.by_data(&Value::Null)), ("pages", world.by_pages(&Value::Null))] {
        assert!(reader.found().len() >= 3, "{what}: {:?}", reader.found());
    }
}
