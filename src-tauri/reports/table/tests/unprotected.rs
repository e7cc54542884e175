//! The same rows with protection and without it, from the store to the data of the reports, read by a reader that shares
//! no code with the program. Nothing but this test can switch protection off.

use serde_json::Value;

use super::*;
use crate::reports::rules::without_protection;

#[path = "../../../../tests/protection/reader.rs"]
mod reader;

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

/// The data of the report for Wales and of every local one, and how many each group has.
fn reports() -> (Reader, Vec<Value>) {
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
    let made: Vec<Value> = wanted.filter_map(|request| Some(desk.make(&request).ok()?.data)).collect();
    let mut reader = Reader::default();
    for cohort in cohorts(&desk.0).expect("cohorts") {
        let name = format!("c{}", cohort.number);
        reader.sizes.insert(name.clone(), i64::from(cohort.counts.households()));
        // Whoever answered named a main reason.
        reader.mained.insert(name, i64::from(cohort.counts.households()));
    }
    (reader, made)
}

#[test]
fn the_program_without_protection_gives_values_away_and_with_it_none() {
    let (mut reader, data) = reports();
    assert!(data.len() > 8, "Wales and most services");
    data.iter().for_each(|one| reader.read(one));
    assert!(reader.told.values().map(Vec::len).sum::<usize>() > 10, "there is something to read");
    assert_eq!(reader.found(), [""; 0], "{:?} {:?}", reader.sizes, reader.told);
    assert!(!reader.mains.is_empty(), "main themes are read too");
    assert_eq!(reader.found_of_mains(), [""; 0], "{:?}", reader.mains);

    let (mut reader, data) = without_protection(reports);
    for mut one in data {
        // What is made so names no rules.
        one["rules"] = Value::Null;
        reader.read(&one);
    }
    assert!(reader.found().len() >= 3, "{:?}", reader.found());
}
