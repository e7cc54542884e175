//! What a person reads in the terminal is in words: codes are for programs, which ask for JSON.

use std::collections::BTreeSet;

use gwrando_core::cases::CaseState;
use gwrando_core::commitments::{Audience, CommitmentState, MeasureKind, RecommendationState};
use gwrando_core::consent::OptOutPoint;
use gwrando_core::mentoring::{MatchState, Rhythm, Stage};
use gwrando_core::vocabulary::Coded;

use super::*;

fn codes<C: Coded>() -> impl Iterator<Item = &'static str> {
    C::ALL.iter().map(|one| one.code())
}

/// Whatever stands between two tabs and is the code of a closed list.
fn codes_in(lines: &str) -> Vec<String> {
    let closed: BTreeSet<&str> = codes::<CaseState>()
        .chain(codes::<RecommendationState>())
        .chain(codes::<CommitmentState>())
        .chain(codes::<MeasureKind>())
        .chain(codes::<Audience>())
        .chain(codes::<OptOutPoint>())
        .chain(codes::<MatchState>())
        .chain(codes::<Rhythm>())
        .chain(codes::<Stage>())
        .chain(["program", "desk", "file", "damaged", "overdue", "due"])
        .collect();
    let columns = lines.lines().flat_map(|line| line.split('\t'));
    columns.filter(|column| closed.contains(column)).map(str::to_owned).collect()
}

#[test]
fn no_list_shows_a_code() {
    let world = World::example();
    for words in [
        &["case", "list"][..],
        &["recommendation", "list"],
        &["recommendation", "show", "R-0001"],
        &["commitment", "list"],
        &["commitment", "show", "P-0001"],
        &["commitment", "year"],
        &["guide", "list"],
        &["outbox", "list"],
        &["destination", "list"],
        &["concern", "list"],
        &["mentee", "list"],
        &["match", "list"],
        &["service", "opt-outs", "--from", "2026-04-01", "--to", "2027-03-31"],
    ] {
        for lang in ["cy", "en"] {
            let made = world.run(&[words, &["--lang", lang]].concat());
            assert!(made.status.success(), "{words:?}: {}", String::from_utf8_lossy(&made.stderr));
            let said = String::from_utf8(made.stdout).expect("text");
            assert_eq!(codes_in(&said), Vec::<String>::new(), "{words:?} in {lang}");
        }
    }
}

#[test]
fn a_list_speaks_the_language_of_the_run() {
    let world = World::example();
    let said = |lang| String::from_utf8(world.run(&["case", "list", "--lang", lang]).stdout).expect("text");
    let (cy, en) = (said("cy"), said("en"));
    assert!(en.contains("\tReady\t") && !cy.contains("\tReady\t"), "{en}");
}
