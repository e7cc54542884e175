//! Which room may name which.

use super::reading::Source;
use super::{allows, holds, sees};

/// The rooms of the library in building order. Those not built yet keep their place.
const ROOMS: [&str; 20] = [
    "vocabulary",
    "language",
    "store",
    "settings",
    "guides",
    "cases",
    "consent",
    "safeguarding",
    "interviews",
    "rights",
    "reasons",
    "earlier",
    "letters",
    "search",
    "commitments",
    "mentoring",
    "reports",
    "outbox",
    "updates",
    "desk",
];

/// Rooms that may never name safeguarding, nor find its tables in their SQL.
const KEPT_FROM_SAFEGUARDING: [&str; 7] =
    ["reports", "outbox", "interviews", "rights", "mentoring", "letters", "search"];

/// The files that may name safeguarding: its room, the desk's door to it, the lists in which every room stands, and
/// the two faces. Whatever else is built, an export, a person pack, an erasure, a withdrawal, a search, stands outside.
const MAY_NAME_SAFEGUARDING: [&str; 11] = [
    "src-tauri/safeguarding/",
    "src-tauri/desk/safeguarding",
    "src-tauri/desk/ladder.rs",
    "src-tauri/desk/mod.rs",
    "src-tauri/desk/trouble.rs",
    "src-tauri/lib.rs",
    "src-tauri/store/act.rs",
    "src-tauri/window/commands/mod.rs",
    "src-tauri/window/commands/safeguarding.rs",
    "src-tauri/window/list.rs",
    "src-tauri/cli/concern.rs",
];

/// Rules that are arithmetic, as files or whole folders: days and numbers come in. Files that are not built yet keep their place.
const PURE: [&str; 13] = [
    "src-tauri/cases/eligibility.rs",
    "src-tauri/cases/hold.rs",
    "src-tauri/cases/standing.rs",
    "src-tauri/cases/retention.rs",
    "src-tauri/rights/rectification.rs",
    "src-tauri/mentoring/matching.rs",
    "src-tauri/reports/cohort.rs",
    "src-tauri/reports/counts.rs",
    "src-tauri/reports/disclosure.rs",
    "src-tauri/reports/attack/",
    "src-tauri/consent/allowed.rs",
    "src-tauri/safeguarding/concern.rs",
    "src-tauri/safeguarding/timers.rs",
];

/// A room names only rooms above it.
fn names_only_rooms_above(source: &Source) -> Vec<String> {
    let Some(place) = source.room().and_then(|room| ROOMS.iter().position(|r| *r == room)) else {
        return Vec::new();
    };
    let code = source.code();
    let below = &ROOMS[place + 1..];
    let mut faults = Vec::new();
    for (at, named) in named_rooms(&code) {
        if below.contains(&named.as_str()) {
            faults.push(source.fault(at, &format!("{} names {named}, which is built on it", ROOMS[place])));
        }
    }
    faults
}

/// Every room named after `crate::` or within `crate::{…}`, with its line counted from nought.
fn named_rooms(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let line = code[..at].matches('\n').count();
        let rest = &code[at + "crate::".len()..];
        let firsts = if rest.starts_with('{') { firsts_of_group(rest) } else { vec![first_name(rest)] };
        found.extend(firsts.into_iter().map(|name| (line, name)));
    }
    found
}

fn first_name(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn firsts_of_group(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut firsts = Vec::new();
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && (c == '{' || c == ',') {
            firsts.push(first_name(&group[at + 1..]));
        }
    }
    firsts
}

/// Only the window names the shell; only window and cli find folders.
fn only_the_window_names_the_shell(source: &Source) -> Vec<String> {
    if !source.is_product_rust() || source.path.starts_with("src-tauri/window/") {
        return Vec::new();
    }
    let code = source.code();
    let mut faults: Vec<String> = ["tauri", "tauri_plugin_dialog", "tauri_plugin_opener"]
        .iter()
        .flat_map(|word| source.lines_naming(&code, &format!("{word}::"), "is named outside window"))
        .collect();
    if !source.path.starts_with("src-tauri/cli/") {
        faults.extend(source.lines_naming(&code, "directories::", "is named outside window and cli"));
    }
    faults
}

/// Rules never see a row: `rusqlite` stands in the store and in the rooms' tables.
fn rows_stay_in_tables(source: &Source) -> Vec<String> {
    let at_home = source.path.starts_with("src-tauri/store/")
        || source.path.ends_with("/table.rs")
        || source.path.contains("/table/");
    if !source.is_product_rust() || at_home {
        return Vec::new();
    }
    let code = source.code();
    ["rusqlite", "prepare_cached", "params!"]
        .iter()
        .flat_map(|word| source.lines_naming(&code, word, "is named outside store and */table.rs"))
        .collect()
}

/// Four rooms never name safeguarding, in code or in SQL.
fn safeguarding_stays_closed(source: &Source) -> Vec<String> {
    if !source.room().is_some_and(|room| KEPT_FROM_SAFEGUARDING.contains(&room)) {
        return Vec::new();
    }
    let code = source.code_and_texts().to_lowercase();
    let lines = code.lines().enumerate().filter(|(_, line)| line.contains("safeguarding"));
    lines.map(|(at, _)| source.fault(at, "this room may never name safeguarding")).collect()
}

/// Only its own room and the desk's door to it reach the records of concern: whoever names neither the room nor a table
/// of it, nor calls the door, cannot read, count, export or delete one.
fn safeguarding_has_one_door(source: &Source) -> Vec<String> {
    if !source.is_product_rust() || MAY_NAME_SAFEGUARDING.iter().any(|at| source.path.starts_with(at)) {
        return Vec::new();
    }
    let code = source.code_and_texts();
    let doors =
        ["safeguarding::", "safeguarding_", ".concerns(", ".concern(", "_concern(", "_concern_numbered("];
    let lines = code.lines().enumerate().filter(|(_, line)| doors.iter().any(|word| line.contains(word)));
    lines.map(|(at, _)| source.fault(at, "only safeguarding's own files reach its records")).collect()
}

/// Reports read counts and released text, never a carer or a raw answer.
fn reports_read_no_person(source: &Source) -> Vec<String> {
    if source.room() != Some("reports") {
        return Vec::new();
    }
    let code = source.code_and_texts();
    let low = code.to_lowercase();
    let in_sql = ["from carer", "join carer", "from answer", "join answer", "into answer", "into carer"];
    let in_code = ["interviews::Answer", "cases::Carer", "CarerId", ".carers", ".answers"];
    let mut faults = Vec::new();
    for word in in_code {
        faults.extend(source.lines_naming(
            &code,
            word,
            "is a person or their own words; reports read neither",
        ));
    }
    for word in in_sql {
        faults.extend(source.lines_naming(
            &low,
            word,
            "is a person or their own words; reports read neither",
        ));
    }
    faults
}

/// Eligibility, holds, matching, counting and disclosure control know no clock, store or language.
fn rules_are_pure(source: &Source) -> Vec<String> {
    if !PURE.iter().any(|pure| source.path.starts_with(pure)) {
        return Vec::new();
    }
    let code = source.code();
    let words =
        ["crate::store", "crate::language", "rusqlite", "Clock", "std::fs", "SystemTime", "Utc", "Local"];
    words.iter().flat_map(|word| source.lines_naming(&code, word, "has no place in a pure rule")).collect()
}

/// Every room's door says what the room is for.
fn every_room_says_what_it_is_for(source: &Source) -> Vec<String> {
    let door = source.room().is_some() && source.path.ends_with("/mod.rs");
    let says = source.text.trim_start().starts_with("//!");
    if door && !says { vec![source.fault(0, "the room does not say what it is for")] } else { Vec::new() }
}

#[test]
fn a_room_names_only_rooms_above_it() {
    let wall = names_only_rooms_above;
    sees(wall, "src-tauri/cases/service.rs", "use crate::reports::Document;");
    sees(wall, "src-tauri/store/open.rs", "use crate::{vocabulary::Day, settings::{Keys, Other}};");
    sees(wall, "src-tauri/vocabulary/days.rs", "fn x() { crate::language::say() }");
    sees(wall, "src-tauri/reasons/frame.rs", "use crate::{\n    desk,\n};");
    allows(wall, "src-tauri/cases/service.rs", "use crate::{store::{self, Reader}, vocabulary::Day};");
    allows(wall, "src-tauri/cases/service.rs", "// crate::reports is built on this\nuse crate::cases::X;");
    holds(wall);
}

#[test]
fn the_order_of_the_rooms_is_the_plan_in_lib() {
    let plan = include_str!("../../src-tauri/lib.rs");
    let in_plan: Vec<&str> =
        plan.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let expected: Vec<&str> = ROOMS.into_iter().filter(|room| in_plan.contains(room)).collect();
    assert_eq!(in_plan, expected, "lib.rs lists the rooms in building order and no other");
}

#[test]
fn only_the_window_knows_the_shell() {
    let wall = only_the_window_names_the_shell;
    sees(wall, "src-tauri/desk/mod.rs", "use tauri::Manager;");
    sees(wall, "src-tauri/store/open.rs", "directories::ProjectDirs::from()");
    sees(wall, "src-tauri/cli/main.rs", "tauri::Builder");
    allows(wall, "src-tauri/cli/main.rs", "directories::ProjectDirs::from()");
    allows(wall, "src-tauri/window/main.rs", "tauri::Builder");
    holds(wall);
}

#[test]
fn rules_never_see_a_row() {
    let wall = rows_stay_in_tables;
    sees(wall, "src-tauri/cases/eligibility.rs", "use rusqlite::Row;");
    sees(wall, "src-tauri/desk/cases.rs", "writer.prepare_cached(sql)");
    allows(wall, "src-tauri/cases/table.rs", "use rusqlite::Row;");
    allows(wall, "src-tauri/store/act.rs", "use rusqlite::Row;");
    holds(wall);
}

#[test]
fn safeguarding_is_a_closed_room() {
    let wall = safeguarding_stays_closed;
    sees(wall, "src-tauri/interviews/answer.rs", "use crate::safeguarding::Record;");
    sees(wall, "src-tauri/reports/table.rs", "const SQL: &str = \"SELECT * FROM safeguarding_record\";");
    for room in ["letters", "search", "mentoring", "outbox"] {
        let sql = "const SQL: &str = \"SELECT text FROM safeguarding_line\";";
        sees(wall, &format!("src-tauri/{room}/table.rs"), sql);
    }
    allows(wall, "src-tauri/desk/safeguarding.rs", "use crate::safeguarding::Concern;");
    holds(wall);
}

#[test]
fn safeguarding_is_reached_through_one_door() {
    let wall = safeguarding_has_one_door;
    for file in ["erasing", "rights", "rights/pack", "search", "letters", "consent", "interviews", "example"]
    {
        let path = format!("src-tauri/desk/{file}.rs");
        sees(wall, &path, "use crate::safeguarding::table;");
        sees(wall, &path, "writer.execute(\"DELETE FROM safeguarding_record\")");
        sees(wall, &path, "let all = self.concerns()?;");
        sees(wall, &path, "self.look_at_concern(id)?");
    }
    sees(wall, "src-tauri/cases/table.rs", "const SQL: &str = \"DELETE FROM safeguarding_line\";");
    sees(wall, "src-tauri/cli/interviews.rs", "desk.look_at_concern_numbered(number)?;");
    allows(wall, "src-tauri/desk/safeguarding/report.rs", "use crate::safeguarding::Line;");
    allows(wall, "src-tauri/desk/erasing.rs", "// safeguarding_record stays: it has its own review");
    holds(wall);
}

#[test]
fn reports_never_read_a_person() {
    let wall = reports_read_no_person;
    sees(wall, "src-tauri/reports/table.rs", "\"SELECT name FROM carer\"");
    sees(wall, "src-tauri/reports/counts.rs", "use crate::interviews::Answer;");
    sees(wall, "src-tauri/reports/table.rs", "\"select q.x from quote q join answer a\"");
    allows(wall, "src-tauri/reports/table.rs", "\"SELECT text FROM quote WHERE decision = 'voice'\"");
    holds(wall);
}

#[test]
fn rules_know_no_clock_store_or_language() {
    let wall = rules_are_pure;
    sees(wall, "src-tauri/cases/eligibility.rs", "use crate::vocabulary::Clock;");
    sees(wall, "src-tauri/reports/disclosure.rs", "use crate::store::Reader;");
    sees(wall, "src-tauri/reports/counts.rs", "use crate::language::phrases;");
    allows(wall, "src-tauri/cases/eligibility.rs", "use crate::vocabulary::{Day, Phrase};");
    holds(wall);
}

#[test]
fn every_door_has_a_sign() {
    let wall = every_room_says_what_it_is_for;
    sees(wall, "src-tauri/cases/mod.rs", "mod service;");
    allows(wall, "src-tauri/cases/mod.rs", "//! Services.\nmod service;");
    holds(wall);
}

#[test]
fn a_group_in_braces_names_its_rooms() {
    let found = named_rooms("use crate::{store::{self, act}, vocabulary::Day};\ncrate::desk::x()");
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["store", "vocabulary", "desk"]);
}
