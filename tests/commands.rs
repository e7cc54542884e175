//! The window's commands: what the screens ask for is what the program answers to, name by name and argument by
//! argument.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Arguments by command.
type Commands = BTreeMap<String, BTreeSet<String>>;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// The commands of the window: `pub fn name(held: State<…>, first: T, second: U)`.
fn answered() -> Commands {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/window/commands");
    let files = fs::read_dir(folder).expect("the commands").flatten();
    let sources: Vec<String> = files.map(|file| fs::read_to_string(file.path()).expect("a file")).collect();
    sources
        .iter()
        .flat_map(|source| source.split("#[tauri::command(async)]").skip(1))
        .map(command_of)
        .collect()
}

fn command_of(source: &str) -> (String, BTreeSet<String>) {
    let (name, rest) = source.trim_start().trim_start_matches("pub fn ").split_once('(').expect("a function");
    let (arguments, _) = rest.split_once(") ->").or_else(|| rest.split_once(") {")).expect("arguments");
    let names = arguments.split(',').filter_map(|one| one.split_once(':')).map(|(name, _)| name.trim());
    let own = names.filter(|name| !matches!(*name, "held" | "app") && is_name(name));
    (name.to_owned(), own.map(camel).collect())
}

fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| {
        let (head, tail) = word.split_at(1);
        all + &head.to_uppercase() + tail
    })
}

/// The commands of the screens: `name(a: { first: T; second: U }): R;`.
fn asked() -> Commands {
    let source = read("ui/src/api/commands.ts");
    let (_, body) = source.split_once("export interface Commands {").expect("the interface");
    body.lines()
        .filter_map(|line| line.trim().split_once('('))
        .filter(|(name, _)| is_name(name))
        .map(asked_of)
        .collect()
}

fn asked_of((name, rest): (&str, &str)) -> (String, BTreeSet<String>) {
    let inside =
        rest.strip_prefix("a: {").and_then(|rest| rest.split_once("})")).map_or("", |(inside, _)| inside);
    let names =
        inside.split(';').filter_map(|one| one.split_once(':')).map(|(name, _)| name.trim().to_owned());
    (name.to_owned(), names.collect())
}

#[test]
fn the_screens_ask_for_what_the_window_answers_to() {
    let (asked, answered) = (asked(), answered());
    assert!(asked.len() > 50, "the commands of the screens were read");
    assert_eq!(asked, answered);
}

#[test]
fn every_command_is_in_the_list() {
    let list = read("src-tauri/window/list.rs");
    let listed: BTreeSet<&str> = list
        .lines()
        .filter_map(|line| line.trim().strip_suffix(',')?.split_once("::"))
        .map(|(_, name)| name)
        .collect();
    for name in answered().keys() {
        assert!(listed.contains(name.as_str()), "{name} is written but not listed");
    }
}

#[test]
fn a_renamed_argument_is_noticed() {
    let rust = command_of("pub fn case_get(held: State<'_, Held>, case_id: CaseId) -> Result<CaseSheet> {");
    let screen = asked_of(("case_get", "a: { case: string }): CaseSheet;"));
    assert_ne!(rust, screen);
    assert_eq!(rust.1.first().map(String::as_str), Some("caseId"));
}
