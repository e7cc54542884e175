//! The report of a year for every service in Welsh, in English and in both, against as many single reports of the same
//! services, made one after the other in a store of the same content.

use std::path::Path;

use gwrando_core::desk::{Beside, Desk, EveryWish};
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Languages, Period};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::stores;
use super::timed;

/// Cases beyond the example’s own: some years of work, with something to tell at every authority.
const CASES: usize = 100;
/// How many services a report is made for, and how often all that is timed.
const SERVICES: usize = 22;
const ROUNDS: usize = 6;

/// Times both, in turn, each in a store that has released nothing yet.
pub fn measure(folder: &Path) -> Value {
    let (mut ours, mut single, mut reports) = (Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        let (home, mut desk) = told(folder);
        let (time, made) = timed(|| every(&mut desk, &home.path().join("every")));
        ours.push(time / made as f64);
        reports = made;
        let (home, mut desk) = told(folder);
        let (time, made) = timed(|| one_by_one(&mut desk, &home.path().join("single")));
        single.push(time / made as f64);
    }
    json!({"ours": ours, "single": single, "reports": reports})
}

fn told(folder: &Path) -> (TempDir, Desk) {
    let (home, desk) = stores::example(folder, CASES);
    std::fs::create_dir_all(home.path().join("every")).expect("a folder");
    std::fs::create_dir_all(home.path().join("single")).expect("a folder");
    (home, desk)
}

fn every(desk: &mut Desk, folder: &Path) -> usize {
    let Period { from, to } = year(desk);
    let wish = EveryWish { kind: ReportKind::Local, from, to, langs: Languages::ALL.to_vec() };
    let done = desk.make_every_report(&wish, folder).expect("reports");
    done.services.iter().map(|one| one.made.len()).sum()
}

/// As many as the bench speaks of: all languages of service after service.
fn one_by_one(desk: &mut Desk, folder: &Path) -> usize {
    let (Period { from, to }, services) = (year(desk), desk.services().expect("services"));
    let mut made = 0;
    for service in services {
        for lang in Languages::ALL {
            let request =
                ReportRequest { kind: ReportKind::Local, service: Some(service.id), from, to, lang };
            made += usize::from(desk.make_report(&request, folder, Beside::default()).is_ok());
        }
    }
    assert!(made >= SERVICES * Languages::ALL.len(), "{made} reports");
    made
}

fn year(desk: &Desk) -> Period {
    *desk.report_years().expect("years").first().expect("a closed year")
}
