//! Her own screen: true values, and beside each the rule that holds it back and what would change that.

use super::*;
use crate::reports::{LiveFindings, LiveGroup, LiveRow, LiveWish, findings};

fn see(desk: &Desk, service: Option<ServiceId>, year: i32) -> LiveFindings {
    let from = Some(Period::reporting_year(year).from);
    findings(&desk.0, LiveWish { service, from }, today(), &mut reports::Plans::default()).expect("findings")
}

fn row<'a>(group: &'a LiveGroup, picture: &str, label: &str) -> &'a LiveRow {
    let picture = group.pictures.iter().find(|one| one.title.key == picture).expect(picture);
    picture.rows.iter().find(|row| row.label.key == label).expect(label)
}

fn keys(row: &LiveRow) -> (Option<&str>, Option<&str>, Option<&str>) {
    let held = row.held.as_ref();
    let change = held.and_then(|one| one.change.as_ref()).map(|one| one.key.as_str());
    (row.said.as_ref().map(|one| one.key.as_str()), held.map(|one| one.why.key.as_str()), change)
}

#[test]
fn a_year_that_runs_shows_what_its_end_would_bring_and_locks_nothing() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    desk.households(service, "2026-05-05", &["C1", "C1", "C1", "C1", "C1", "C1", "G1", "G1", "G1"]);
    let seen = see(&desk, Some(service), 2026);
    assert_eq!(seen.open_until, Some(Period::reporting_year(2026).to));
    let group = &seen.groups[0];
    assert_eq!((group.name.key.as_str(), group.households), ("reports-said-own", 9));
    let six = row(group, "findings-live-themes", "reasons-theme-c");
    assert_eq!(
        (six.values.as_slice(), keys(six)),
        ([6].as_slice(), (Some("reports-said-theme-five"), None, None))
    );
    let three = row(group, "findings-live-themes", "reasons-theme-g");
    let held = (None, Some("reports-why-fewer"), Some("findings-live-change-more"));
    assert_eq!((three.values.as_slice(), keys(three)), ([3].as_slice(), held));
    let change = three.held.as_ref().and_then(|held| held.change.as_ref()).expect("a change");
    assert_eq!(change.args["more"], crate::vocabulary::Argument::Number(2));
    assert_eq!(cohorts(&desk.0).map(|all| all.len()), Ok(0));
}

#[test]
fn who_waits_is_shown_with_how_many_more_it_takes() {
    let desk = Desk::new();
    let service = desk.service(None, "Cwm Du", "Black Vale");
    desk.households(service, "2026-01-05", &["C1", "C1", "C1", "C1", "C1", "C1"]);
    let seen = see(&desk, Some(service), 2025);
    assert_eq!(seen.open_until, None);
    let group = &seen.groups[0];
    let held = group.held.as_ref().expect("a group that waits");
    assert_eq!(
        held.change.as_ref().map(|one| one.args["more"].clone()),
        Some(crate::vocabulary::Argument::Number(2))
    );
    let six = row(group, "findings-live-themes", "reasons-theme-c");
    assert_eq!(
        (six.values.as_slice(), keys(six)),
        ([6].as_slice(), (None, Some("findings-live-why-group"), None))
    );
}

#[test]
fn wales_shows_cuts_and_sectors_and_a_service_says_that_they_are_for_wales() {
    let desk = Desk::new();
    let services: Vec<ServiceId> = (0..3).map(|_| desk.service(None, "Cwm Du", "Black Vale")).collect();
    for service in &services {
        desk.households(
            *service,
            "2026-01-05",
            &["C1", "C1", "C1", "C1", "C1", "C1", "C1", "C1", "G1", "B1"],
        );
    }
    let wales = &see(&desk, None, 2025).groups[0];
    let sector = row(wales, "reports-sectors", "reasons-theme-c");
    assert_eq!(sector.values, [24, 0]);
    let welsh = row(wales, "reports-table-delivered", "cases-language-cy");
    assert_eq!((welsh.values.as_slice(), keys(welsh).0), ([30].as_slice(), Some("findings-live-number")));
    let own = &see(&desk, Some(services[0]), 2025).groups[0];
    let main = row(own, "reports-main", "reasons-theme-c");
    assert_eq!((main.values.as_slice(), keys(main).1), ([8].as_slice(), Some("findings-live-why-wales")));
}

#[test]
fn a_desk_without_interviews_shows_no_year() {
    let desk = Desk::new();
    let seen =
        findings(&desk.0, LiveWish::default(), today(), &mut reports::Plans::default()).expect("findings");
    assert_eq!((seen.year, seen.groups.len()), (None, 0));
}
