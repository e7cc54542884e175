//! How large a file may grow.

use super::reading::Source;
use super::{allows, holds, sees};

/// No admired codebase keeps its files longer by choice.
const LONGEST: usize = 500;

/// Files that are written by a program.
const GENERATED: [&str; 2] = ["ui/src/api/types.ts", "ui/src/language/messages.ts"];

/// No file is longer than five hundred lines.
fn files_stay_short(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines <= LONGEST || GENERATED.contains(&source.path.as_str()) {
        return Vec::new();
    }
    vec![source.fault(lines - 1, &format!("{lines} lines, more than {LONGEST}"))]
}

/// Nothing is left for later.
fn nothing_is_left_for_later(source: &Source) -> Vec<String> {
    let marks =
        [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("todo", "!("), concat!("unimplemented", "!(")];
    marks.iter().flat_map(|mark| source.lines_naming(&source.text, mark, "is left for later")).collect()
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    let wall = files_stay_short;
    sees(wall, "src-tauri/cases/service.rs", &"x\n".repeat(LONGEST + 1));
    allows(wall, "src-tauri/cases/service.rs", &"x\n".repeat(LONGEST));
    allows(wall, "ui/src/api/types.ts", &"x\n".repeat(LONGEST * 2));
    holds(wall);
}

#[test]
fn nothing_waits_for_later() {
    sees(nothing_is_left_for_later, "ui/src/main.ts", concat!("// TO", "DO: later"));
    sees(nothing_is_left_for_later, "src-tauri/cases/service.rs", concat!("todo", "!()"));
    holds(nothing_is_left_for_later);
}
