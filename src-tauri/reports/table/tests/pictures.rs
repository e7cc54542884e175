//! Pictures on the pages: each says in words what it shows and stands before the table with its numbers; and the steps
//! from leaving to an interview.

use super::*;
use crate::reports::document::printed_number;
use crate::reports::{Block, Part, Work, make_work};

/// What a picture draws: names and printed values.
fn drawn(block: &Block) -> Option<(&str, Vec<(&str, &str)>)> {
    match block {
        Block::Bars { alt, bars, .. } => {
            Some((alt, bars.iter().map(|bar| (bar.label.as_str(), bar.shown.as_str())).collect()))
        }
        Block::Stacked { alt, bars, .. } => {
            let each = bars
                .iter()
                .flat_map(|bar| bar.shown.iter().map(|shown| (bar.label.as_str(), shown.as_str())));
            Some((alt, each.collect()))
        }
        _ => None,
    }
}

/// Everything wrong with the pictures of a page, in words.
fn wrong(part: &Part) -> Vec<String> {
    let mut wrong = Vec::new();
    for pair in part.blocks.windows(2) {
        let Some((alt, values)) = drawn(&pair[0]) else { continue };
        let Block::Table { rows, .. } = &pair[1] else {
            wrong.push(format!("no table after “{alt}”"));
            continue;
        };
        for (name, shown) in &values {
            if !rows.iter().any(|row| row[0] == *name && row[1..].iter().any(|cell| cell == shown)) {
                wrong.push(format!("{name}, {shown} stands in no row"));
            }
        }
        let most = values.iter().max_by_key(|(_, shown)| printed_number(shown).unwrap_or(0));
        let Some((name, shown)) = most else {
            wrong.push("a picture of nothing".into());
            continue;
        };
        // What the description says before it lists every number.
        let finding = alt.split_once(". ").map_or("", |(finding, _)| finding);
        if !finding.contains(name) || !finding.contains(shown) {
            wrong.push(format!("“{finding}” does not say what is seen first: {name}, {shown}"));
        }
    }
    wrong
}

fn national_of_two_sectors() -> Made {
    let desk = Desk::new();
    for at in 0..6 {
        let service = desk.service(None, "Cwm Du", "Black Vale");
        let kind = if at < 3 { "authority" } else { "independent" };
        desk.0.execute("UPDATE service SET kind = ?1 WHERE id = ?2", params![kind, service]).expect("a kind");
        let [c, g] = if at < 3 { [9, 6] } else { [6, 7] };
        desk.households(service, "2026-01-05", &vec!["C1"; c]);
        desk.households(service, "2026-01-05", &vec!["G1"; g]);
    }
    desk.0
        .execute(
            "UPDATE exit_case SET years_fostered = number % 9 * 2,
             category = CASE number % 3 WHEN 0 THEN 'specialist' ELSE 'mainstream' END",
            [],
        )
        .expect("fills in");
    desk.make(&national(2025)).expect("a report")
}

#[test]
fn each_picture_says_what_it_shows_and_its_numbers_follow_as_a_table() {
    let made = national_of_two_sectors();
    let parts = &made.document.get().parts;
    for part in parts {
        assert_eq!(wrong(part), Vec::<String>::new());
    }
    let alts = |part: &Part| -> Vec<String> {
        part.blocks.iter().filter_map(drawn).map(|(alt, _)| alt.to_owned()).collect()
    };
    let (welsh, english) = (alts(&parts[0]), alts(&parts[1]));
    assert!(welsh.len() >= 5 && welsh.len() == english.len(), "{} pictures", welsh.len());
    for (one, other) in welsh.iter().zip(&english) {
        assert!(!one.is_empty() && one != other, "the same words in both languages: {one}");
    }
    let stacked = parts[0].blocks.iter().filter(|block| matches!(block, Block::Stacked { .. })).count();
    assert_eq!(stacked, 1, "themes by sector");
}

#[test]
fn a_picture_without_its_finding_or_its_table_is_noticed() {
    let made = national_of_two_sectors();
    let good = &made.document.get().parts[0];
    let first = good.blocks.iter().position(|block| drawn(block).is_some()).expect("a picture");
    let spoil = |spoil: &dyn Fn(&mut Vec<Block>)| {
        let mut part = good.clone();
        spoil(&mut part.blocks);
        wrong(&part)
    };
    assert_ne!(spoil(&|blocks| _ = blocks.remove(first + 1)), Vec::<String>::new());
    let mute = |blocks: &mut Vec<Block>| {
        if let Block::Bars { alt, .. } = &mut blocks[first] {
            *alt = "Siart bar. 1".into();
        }
    };
    assert_ne!(spoil(&mute), Vec::<String>::new());
    let other = |blocks: &mut Vec<Block>| {
        if let Block::Bars { bars, .. } = &mut blocks[first] {
            bars[0].shown = "95".into();
        }
    };
    assert_ne!(spoil(&other), Vec::<String>::new());
}

#[test]
fn what_carers_were_approved_for_is_printed_for_wales_in_rounded_numbers() {
    let made = national_of_two_sectors();
    let tables = made.data["tables"].as_array().expect("tables");
    let table = tables.iter().find(|table| table["id"] == "category").expect("a table of categories");
    assert_eq!((&table["partition"], &table["dimensions"]), (&true.into(), &serde_json::json!(["category"])));
    assert!(text(&made).contains("Pa fath o faethu"));
}

#[test]
fn the_steps_to_an_interview_are_told_of_wales_as_whoever_pays_was_told() {
    let desk = Desk::new();
    let services = ["Cwm Du", "Tre Wen", "Allt Las"].map(|name| desk.service(None, name, name));
    for service in &services {
        desk.households(*service, "2026-01-05", &["C1"; 14]);
    }
    let year = Period::reporting_year(2025);
    let declare = |service: ServiceId, leavers: u32| {
        let sql = "INSERT INTO declaration VALUES (?1, ?2, ?3, ?4, '')";
        desk.0.execute(sql, params![service, year.from, year.to, leavers]).expect("declares");
    };
    declare(services[0], 21);
    declare(services[1], 16);
    let own = |made: &Made| made.data["own"].clone();
    let made = desk.make(&national(2025)).expect("a report");
    assert!(own(&made)["referred"].is_null(), "nobody was told yet");
    assert!(own(&made)["declared"].is_null(), "of two services it would be nearly one's own");
    declare(services[2], 15);
    let funder = ReportRequest { kind: ReportKind::Management, ..national(2025) };
    let work = Work { invited: 47, interviewed: 42, ..Work::default() };
    make_work(&desk.0, &funder, &work, today(), at(), "x.pdf").expect("the report for whoever pays");
    let made = desk.make(&national(2025)).expect("a report");
    assert_eq!((&own(&made)["declared"], &own(&made)["offered"]), (&"50".into(), &"45".into()), "52 and 47");
    assert!(own(&made)["referred"].is_null(), "what was withheld from whoever pays is withheld here");
    assert!(!text(&made).contains("52") && !text(&made).contains("47"));
    assert!(text(&made).contains(
        "gynnig cyfweliad am y tro cyntaf ledled Cymru yn y cyfnod hwn, wedi'u talgrynnu i'r 5 agosaf: 45"
    ));
    let kept = "SELECT count(*) FROM release_statement WHERE release = ?1 AND about IN ('referred', 'offered', 'declared')";
    assert_eq!(desk.0.query_row(kept, [made.release], |row| row.get::<_, u32>(0)), Ok(2));
    let local = desk.make(&local(services[0], 2025)).expect("a report");
    assert!(own(&local)["declared"].is_null(), "the service's own figure stands by itself");
    assert_eq!(own(&local)["offered"], "45", "of Wales, beside it");
    let earlier = "UPDATE exit_case SET origin = 'earlier' WHERE number = 3";
    desk.0.execute(earlier, []).expect("taken over");
    desk.0.execute("UPDATE interview SET started_at = '2026-01-05T10:00:00Z'", []).expect("held");
    assert!(
        own(&desk.make(&national(2025)).expect("a report"))["offered"].is_null(),
        "nobody knows who was offered one then"
    );
}
