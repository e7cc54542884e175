//! The same report for every service at once.

use std::collections::BTreeMap;
use std::path::Path;

use gwrando_core::desk::EveryWish;
use gwrando_core::vocabulary::Languages;

use super::*;

fn example() -> World {
    let mut world = world();
    world.desk.make_example(1, 0).expect("the example");
    world
}

fn wish(world: &World, kind: ReportKind) -> EveryWish {
    let year = *world.desk.report_years().expect("years").first().expect("a closed year");
    EveryWish { kind, from: year.from, to: year.to, langs: Languages::ALL.to_vec() }
}

/// The files in a folder by their names.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry"));
    let read = |entry: std::fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).expect("reads"))
    };
    entries.map(read).collect()
}

#[test]
fn every_service_gets_byte_for_byte_what_it_would_get_alone() {
    let (mut together, mut alone) = (example(), example());
    let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let wish = wish(&together, ReportKind::Local);
    let done = together.desk.make_every_report(&wish, here.path()).expect("reports");
    for service in alone.desk.services().expect("services") {
        for lang in Languages::ALL {
            let request = ReportRequest {
                kind: ReportKind::Local,
                service: Some(service.id),
                from: wish.from,
                to: wish.to,
                lang,
            };
            let made = alone.desk.make_report(&request, there.path(), Beside::default());
            let got = done.services.iter().find(|one| one.name == service.name).expect("every service");
            match made {
                Ok(_) => assert_eq!(got.made.len(), 3, "{}", service.name.en),
                Err(trouble) => assert_eq!(Some(trouble.phrase), got.refusal, "{}", service.name.en),
            }
        }
    }
    let (ours, theirs) = (files(here.path()), files(there.path()));
    assert!(ours.len() >= 6 && done.left == 0, "{} files, {} left", ours.len(), done.left);
    assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>());
    for (name, bytes) in &ours {
        assert!(*bytes == theirs[name], "{name} differs from the one that was made alone");
    }
    assert_eq!(together.desk.ledger().expect("a ledger").len(), ours.len());
}

#[test]
fn whoever_stops_it_finds_whole_services() {
    let mut world = example();
    let folder = tempfile::tempdir().expect("a folder");
    let wish = wish(&world, ReportKind::Local);
    let pace = world.desk.pace();
    pace.begin();
    pace.stop_at(500);
    let done = world.desk.make_every_report(&wish, folder.path()).expect("some reports");
    let made: usize = done.services.iter().map(|one| one.made.len()).sum();
    assert!(done.left > 0 && made > 0 && made.is_multiple_of(3), "{made} made, {} left", done.left);
    assert_eq!(files(folder.path()).len(), made);
    assert_eq!(
        world.desk.ledger().expect("a ledger").len(),
        made,
        "nothing is released that was not written"
    );
}

#[test]
fn a_report_for_wales_is_not_made_for_every_service() {
    let mut world = example();
    let folder = tempfile::tempdir().expect("a folder");
    let wish = wish(&world, ReportKind::National);
    let refused = world.desk.make_every_report(&wish, folder.path()).expect_err("refused");
    assert_eq!(refused.code, "takes-no-service");
}
