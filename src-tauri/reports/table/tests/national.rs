//! The national report: cuts of all households, and earlier years as they were released.

use super::*;
use crate::reports::Block;

/// Three services with fourteen households each in the year that ends then, and a report.
fn year(desk: &Desk, services: &[ServiceId], finished_on: &str) {
    for service in services {
        desk.households(*service, finished_on, &["C1"; 9]);
        desk.households(*service, finished_on, &["G1"; 5]);
    }
    desk.0
        .execute("UPDATE exit_case SET years_fostered = number % 9 * 2, language_requested = CASE number % 3 WHEN 0 THEN 'cy' ELSE 'en' END", [])
        .expect("fills in");
    desk.0.execute("UPDATE interview SET lang = 'en' WHERE rowid % 2 = 0", []).expect("fills in");
}

fn services(desk: &Desk) -> Vec<ServiceId> {
    ["Cwm Du", "Tre Wen", "Allt Las"].map(|name| desk.service(None, name, name)).to_vec()
}

fn table<'a>(made: &'a Made, id: &str) -> Option<&'a serde_json::Value> {
    made.data["tables"].as_array().expect("tables").iter().find(|table| table["id"] == id)
}

fn shown(table: &serde_json::Value) -> Vec<String> {
    let cells = table["cells"].as_array().expect("cells");
    cells.iter().map(|cell| cell["shown"].as_str().expect("shown").to_owned()).collect()
}

#[test]
fn each_cut_is_a_partition_of_rounded_numbers_and_stands_on_the_page() {
    let desk = Desk::new();
    year(&desk, &services(&desk), "2026-01-05");
    let made = desk.make(&national(2025)).expect("a report");
    for (id, page) in [
        ("main", "Prif resymau, fesul thema"),
        ("length", "Am ba hyd y bu gofalwyr yn maethu"),
        ("requested", "Y Gymraeg"),
    ] {
        let table = table(&made, id).unwrap_or_else(|| panic!("{id}"));
        assert_eq!(table["partition"], true, "{id}");
        assert!(text(&made).contains(page), "{id}");
        for cell in shown(table) {
            assert!(cell == "*" || cell.parse::<u32>().is_ok_and(|n| n >= 5 && n % 5 == 0), "{id}: {cell}");
        }
    }
    let leave = shown(table(&made, "leave").expect("ways of leaving"));
    assert_eq!((leave[0].as_str(), leave[1..6].iter().all(|cell| cell == "*")), ("40", true), "42 of 42");
    let lines = "SELECT count(*) FROM release_statement WHERE about LIKE 'length:%'";
    let lines: u32 = desk.0.query_row(lines, [], |row| row.get(0)).expect("counts");
    assert_eq!(lines, 6, "five bands and their margin are in the ledger");
}

#[test]
fn a_local_report_holds_no_cut_of_wales() {
    let desk = Desk::new();
    let services = services(&desk);
    year(&desk, &services, "2026-01-05");
    let made = desk.make(&local(services[0], 2025)).expect("a report");
    assert!(table(&made, "theme").is_some());
    for id in ["main", "leave", "length", "requested", "delivered", "region", "sector"] {
        assert!(table(&made, id).is_none(), "{id}");
    }
}

#[test]
fn of_a_cohort_that_was_locked_before_they_were_counted_no_cut_is_said() {
    let desk = Desk::new();
    year(&desk, &services(&desk), "2026-01-05");
    reports::close(&desk.0, today(), at()).expect("closes");
    desk.0
        .execute_batch("DROP TRIGGER cohort_kept_1; UPDATE cohort SET counts = json_remove(counts, '$.further') WHERE number = 2")
        .expect("as an older program locked it");
    let made = desk.make(&national(2025)).expect("a report");
    assert!(table(&made, "theme").is_some());
    assert!(table(&made, "length").is_none());
}

#[test]
fn earlier_years_stand_beside_this_one_as_they_were_released() {
    let desk = Desk::new();
    let services = services(&desk);
    year(&desk, &services, "2025-01-05");
    let first = desk.make(&national(2024)).expect("a report");
    assert!(!text(&first).contains("Fesul blwyddyn"), "there is no earlier year");
    desk.0.execute("UPDATE coding SET primary_code = 'H1'", []).expect("corrects what is locked already");
    year(&desk, &services, "2026-01-05");
    let second = desk.make(&national(2025)).expect("a report");
    let years = second.document.get().parts[0].blocks.iter().find_map(|block| match block {
        Block::Table { caption, head, rows } if caption == "Aelwydydd a enwodd bob thema, fesul blwyddyn" => {
            Some((head.clone(), rows.clone()))
        }
        _ => None,
    });
    let (head, rows) = years.expect("a table of years");
    assert_eq!(head[1..], ["2024-25", "2025-26"]);
    let of = |code: &str| {
        let name = crate::reasons::frame().theme(code).expect("a theme").name.cy.clone();
        rows.iter().find(|row| row[0] == name).expect("a row")[1..].to_vec()
    };
    assert_eq!(of("C"), ["25", "25"], "27 in each year, as it was before the correction");
    let themes: Vec<_> = second.data["tables"]
        .as_array()
        .expect("tables")
        .iter()
        .filter(|table| table["id"] == "theme")
        .collect();
    assert_eq!(themes.len(), 2, "the data hold both years");
    assert_eq!(themes[1]["cells"], first.data["tables"][0]["cells"]);
    let earlier: u32 = desk
        .0
        .query_row(
            "SELECT count(DISTINCT cohorts) FROM release_statement WHERE release = ?1 AND cohorts <> ''",
            [second.release],
            |row| row.get(0),
        )
        .expect("counts");
    assert_eq!(earlier, 1, "nothing of an earlier year is released anew");
}

/// Six services in two sectors, with so many households each that name C and so many that name G.
fn two_sectors(desk: &Desk, authorities: [usize; 2], agencies: [usize; 2]) {
    for at in 0..6 {
        let service = desk.service(None, "Cwm Du", "Black Vale");
        let kind = if at < 3 { "authority" } else { "independent" };
        desk.0.execute("UPDATE service SET kind = ?1 WHERE id = ?2", params![kind, service]).expect("a kind");
        let [c, g] = if at < 3 { authorities } else { agencies };
        desk.households(service, "2026-01-05", &vec!["C1"; c]);
        desk.households(service, "2026-01-05", &vec!["G1"; g]);
    }
}

#[test]
fn themes_stand_by_sector_where_the_attacker_lets_them_and_the_ledger_knows() {
    let desk = Desk::new();
    two_sectors(&desk, [9, 6], [6, 7]);
    let made = desk.make(&national(2025)).expect("a report");
    let sectors = table(&made, "sector").expect("a table of sectors");
    assert_eq!(sectors["dimensions"], serde_json::json!(["theme", "sector"]));
    let at = |theme: &str, sector: &str| {
        let cells = sectors["cells"].as_array().expect("cells").iter();
        let key = serde_json::json!([theme, sector]);
        cells.clone().find(|cell| cell["key"] == key).expect("a cell")["shown"]
            .as_str()
            .expect("shown")
            .to_owned()
    };
    assert_eq!(at("C", "authority"), "25", "27");
    assert!(text(&made).contains("Rhesymau dros adael, fesul sector"));
    for row in reports::audit(&desk.0, &mut |_, _| ()).expect("an audit") {
        assert!(row.safe, "{row:?}");
    }
    let again = desk.make(&national(2025)).expect("a report");
    assert_eq!(made.data["tables"], again.data["tables"], "asked again, the ledger answers");
}

#[test]
fn a_sector_with_two_services_or_below_twenty_households_has_no_column() {
    for (authorities, agencies, columns) in [([9, 6], [3, 3], 1), ([3, 3], [9, 6], 0)] {
        let desk = Desk::new();
        two_sectors(&desk, authorities, agencies);
        let made = desk.make(&national(2025)).expect("a report");
        let margins = table(&made, "sector").map_or(0, |table| {
            let cells = table["cells"].as_array().expect("cells").iter();
            cells.filter(|cell| cell["key"][0].is_null()).count()
        });
        assert_eq!(margins, columns);
    }
}
