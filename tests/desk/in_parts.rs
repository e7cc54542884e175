//! Reports and findings worked out in parts: the parts come to what is worked out at once, and who leaves off has changed
//! nothing.

use gwrando_core::desk::JournalWish;
use gwrando_core::reports::{HowFar, LiveWish, ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Clock, Languages, Period};

use crate::world::{World, world};

fn national() -> ReportRequest {
    let Period { from, to } = Period::reporting_year(2025);
    ReportRequest { kind: ReportKind::National, service: None, from, to, lang: Languages::Both }
}

/// How many acts the journal knows.
fn acts(world: &World) -> usize {
    let today = world.clock.today();
    let wish = JournalWish { from: today, to: today, kind: None };
    world.desk.journal(&wish).expect("the journal").rows.len()
}

fn example() -> World {
    let mut world = world();
    world.desk.make_example(1, 0).expect("the example");
    world
}

#[test]
fn the_parts_come_to_what_is_worked_out_at_once() {
    let (parts, whole) = (example(), example());
    let mut told: Vec<HowFar> = Vec::new();
    loop {
        told.push(parts.desk.prepare_report(&national()).expect("a part"));
        if told.last().is_some_and(|far| far.is_done()) {
            break;
        }
        assert!(told.len() < 1000, "it comes to an end");
    }
    assert!(told.len() > 3, "{told:?}");
    assert!(told.windows(2).all(|two| two[0].done < two[1].done && two[0].all == two[1].all), "{told:?}");
    let seen = |world: &World| world.desk.preview_report(&national()).expect("a preview");
    assert_eq!(seen(&parts), seen(&whole));
    let wish = LiveWish::default();
    while !parts.desk.prepare_findings(wish).expect("a part").is_done() {}
    assert_eq!(parts.desk.findings(wish).expect("findings"), whole.desk.findings(wish).expect("findings"));
}

#[test]
fn whoever_leaves_off_has_changed_nothing_and_what_was_worked_out_is_gone_with_the_lock() {
    let mut world = example();
    let before = acts(&world);
    let first = world.desk.prepare_report(&national()).expect("a part");
    assert!(!first.is_done());
    assert!(world.desk.ledger().expect("the ledger").is_empty());
    assert_eq!(acts(&world), before);
    world.desk.lock().expect("locks");
    assert_eq!(world.desk.prepare_report(&national()).expect_err("locked").code, "locked");
    world.desk.unlock(&crate::world::passphrase()).expect("opens");
    assert_eq!(world.desk.prepare_report(&national()).expect("a part"), first, "from the beginning");
}
