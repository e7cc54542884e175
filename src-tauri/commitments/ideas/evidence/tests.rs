use std::collections::{BTreeMap, BTreeSet};

use super::super::kind::Idea;
use super::super::record::Record;
use super::super::sample::day;
use super::super::trouble::Trouble;
use super::*;
use crate::cases::import::Services;
use crate::cases::{Region, ServiceKind, ServiceRow};
use crate::vocabulary::{Both, ServiceId};

struct Desk {
    service: ServiceId,
    services: Services,
    on: BTreeMap<ServiceId, BTreeSet<Idea>>,
}

fn desk() -> Desk {
    let service = ServiceId::fresh();
    let row = ServiceRow {
        id: service,
        name: Both { cy: "Powys".to_owned(), en: "Powys".to_owned() },
        kind: ServiceKind::Authority,
        region: Region::Powys,
    };
    let on = [(service, [Idea::Parenting, Idea::Procurement].into())].into();
    Desk { service, services: Services::of(&[row], &BTreeMap::new()), on }
}

fn map(toml: &str) -> EvidenceMap {
    EvidenceMap::read(toml).expect("a map")
}

const SEATS: &str = "kind = \"seat\"\nservice = \"Powys\"\n[columns]\n\"Sedd\" = \"seat\"\n\"Dechrau\" = \"taken\"\n\"Hyfforddiant\" = \"trained\"\n\"Munudau\" = \"minutes\"\n";

impl Desk {
    fn look(&self, csv: &str, map: &EvidenceMap, records: Vec<Record>) -> Looked {
        let known = Known {
            services: &self.services,
            on: &self.on,
            records: [(self.service, records)].into(),
            forms: BTreeMap::new(),
            today: day("2026-11-22"),
        };
        look(csv.as_bytes(), None, Some(map), |_| None, known).unwrap_or_else(|trouble| panic!("{trouble:?}"))
    }
}

fn told(looked: &Looked) -> Vec<(u32, String, String)> {
    looked.faults.iter().map(|one| (one.place.line, one.heading.clone(), one.reason.key.clone())).collect()
}

#[test]
fn a_councils_list_becomes_seats() {
    let csv = "Rhestr y cyngor\n\nSedd,Dechrau,Hyfforddiant,Munudau\n1,8/5/2026,1/6/2026,180\n2,8/5/2026,,\n";
    let looked = desk().look(csv, &map(SEATS), Vec::new());
    assert_eq!(told(&looked), []);
    assert_eq!((looked.plan.news, looked.plan.rows), (2, 2));
}

#[test]
fn the_same_file_again_brings_nothing_and_a_corrected_one_changes_what_it_corrects() {
    let desk = desk();
    let first = "Sedd,Dechrau,Hyfforddiant,Munudau\n1,8/5/2026,1/6/2026,180\n2,8/5/2026,,\n";
    let kept: Vec<Record> =
        desk.look(first, &map(SEATS), Vec::new()).ready.into_iter().map(|one| one.record).collect();
    let again = desk.look(first, &map(SEATS), kept.clone());
    assert_eq!((again.plan.news, again.plan.changed, again.plan.already), (0, 0, 2));
    let second = "Sedd,Dechrau,Hyfforddiant,Munudau\n1,8/5/2026,1/6/2026,180\n2,8/5/2026,3/6/2026,200\n";
    let corrected = desk.look(second, &map(SEATS), kept.clone());
    assert_eq!((corrected.plan.news, corrected.plan.changed, corrected.plan.already), (0, 1, 1));
    assert_eq!(corrected.ready[0].record.id, kept[1].id);
}

#[test]
fn a_name_in_any_column_is_a_fault_with_its_place_and_is_not_taken_in() {
    let csv = "Sedd,Dechrau,Hyfforddiant,Munudau,reference\nCyng. Siân Prydderch,8/5/2026,,,\n2,8/5/2026,,,gan Siân Prydderch\n";
    let looked = desk().look(csv, &map(SEATS), Vec::new());
    assert_eq!(
        told(&looked),
        [
            (2, "Sedd".to_owned(), "ideas-fault-count".to_owned()),
            (3, "reference".to_owned(), "ideas-fault-name".to_owned()),
        ]
    );
    assert!(looked.ready.is_empty());
    let words = format!("{:?}", looked.plan.faults);
    assert!(!words.contains("Prydderch"), "no fault carries a name");
}

#[test]
fn two_rows_about_one_seat_are_not_guessed_between() {
    let csv = "Sedd,Dechrau,Hyfforddiant,Munudau\n1,8/5/2026,1/6/2026,180\n1,8/5/2026,2/6/2026,60\n";
    let looked = desk().look(csv, &map(SEATS), Vec::new());
    assert_eq!(told(&looked), [(3, String::new(), "ideas-trouble-twice".to_owned())]);
}

#[test]
fn names_of_fields_are_known_in_both_languages_and_yes_is_yes() {
    let csv = "Number of the tender,Gosodwyd,Yn cynnwys y cymal\n7,2026-05-01,Ydy\n8,2026-05-02,no\n";
    let looked = desk().look(csv, &map("kind = \"tender\"\nservice = \"Powys\"\n"), Vec::new());
    assert_eq!((told(&looked), looked.plan.news), (vec![], 2));
}

#[test]
fn an_idea_that_is_off_takes_nothing_in() {
    let csv = "Diwrnod y sesiwn,Cam,Ar gyfer\n2026-05-01,Cynhaliwyd,Addysg\n";
    let looked = desk().look(csv, &map("kind = \"session\"\nservice = \"Powys\"\n"), Vec::new());
    assert_eq!(told(&looked), [(2, String::new(), "ideas-trouble-off".to_owned())]);
}

#[test]
fn a_column_that_is_needed_and_a_code_that_is_none_are_told() {
    let missing = desk().look("Sedd\n1\n", &map(SEATS), Vec::new()).plan.missing;
    assert_eq!(missing, ["taken"]);
    let strange = map("kind = \"talks\"\nservice = \"Powys\"\n[columns]\n\"Enw\" = \"name\"\n");
    let missing = desk().look("seat,year,talks\n1,2025,3\n", &strange, Vec::new()).plan.missing;
    assert_eq!(missing, ["name"]);
}

#[test]
fn a_faulty_map_is_told_by_its_line() {
    let line = |toml: &str| match EvidenceMap::read(toml) {
        Err(Trouble::BadMap(line)) => line,
        other => panic!("{other:?}"),
    };
    assert_eq!(line("kind = \"councillor\"\n"), 1);
    assert_eq!(line("kind = \"seat\"\n[colums]\n"), 2);
}
