//! Whatever is refused is refused with what to do next, in both languages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::build::rust::function_name;
use super::{catalogue, none_of, root, without_variables};

/// Messages of these kinds are refusals, whoever says them.
const KINDS: [&str; 2] = ["-trouble-", "-fault-"];

/// What an English sentence begins with when it says what to do.
const DO: [&str; 64] = [
    "add",
    "agree",
    "answer",
    "ask",
    "begin",
    "book",
    "bring",
    "change",
    "check",
    "choose",
    "close",
    "compare",
    "confirm",
    "copy",
    "correct",
    "divide",
    "do",
    "end",
    "enter",
    "fill",
    "find",
    "finish",
    "first",
    "give",
    "go",
    "install",
    "keep",
    "leave",
    "let",
    "look",
    "make",
    "move",
    "name",
    "note",
    "open",
    "paste",
    "press",
    "print",
    "put",
    "read",
    "record",
    "refer",
    "reinstall",
    "save",
    "say",
    "see",
    "set",
    "split",
    "start",
    "switch",
    "take",
    "tell",
    "test",
    "tick",
    "translate",
    "try",
    "turn",
    "type",
    "unlock",
    "update",
    "use",
    "wait",
    "withdraw",
    "write",
];

/// Every message with which something is refused: by its name, or because a room's troubles are told in it.
fn refusals() -> BTreeSet<String> {
    let mut troubles = String::new();
    gather_troubles(&root().join("src-tauri"), &mut troubles);
    let catalogue = catalogue();
    let keys = catalogue.en.entries().map(|(_, entry)| entry.key.clone());
    keys.filter(|key| {
        let named = KINDS.iter().any(|kind| key.contains(kind))
            || ["trouble-", "store-"].iter().any(|kind| key.starts_with(kind));
        let told = troubles.contains(&format!("phrases::{}(", function_name(key)));
        (named || told) && !key.starts_with("help-")
    })
    .collect()
}

/// The text of every file in which a room says what can go wrong.
fn gather_troubles(folder: &Path, into: &mut String) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            gather_troubles(&path, into);
        } else if path.ends_with("trouble.rs") {
            into.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

/// Whether a Welsh sentence asks for something: *-wch* ends each command to *chi*.
fn asks_in_welsh(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).any(|word| word.len() > 3 && word.ends_with("wch"))
}

/// Whether an English text asks for something, at the beginning of a sentence or of a part of one.
fn asks_in_english(text: &str) -> bool {
    let parts = text.split(['.', ':', ';', ',', '?', '“', '}', '\n']);
    let part_of = parts.flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" or "));
    part_of.map(str::trim).any(|part| {
        let part = part.strip_prefix("Please ").or(part.strip_prefix("please ")).unwrap_or(part);
        let part = part.strip_prefix("You can ").unwrap_or(part);
        let first = part.split(' ').next().unwrap_or_default().to_lowercase();
        DO.contains(&first.as_str())
    })
}

#[test]
fn a_refusal_says_what_to_do_next() {
    let catalogue = catalogue();
    let refusals = refusals();
    assert!(refusals.len() > 300, "there are {} refusals, and there were more", refusals.len());
    let mut silent = Vec::new();
    for (language, bundle, asks) in [
        ("cy", &catalogue.cy, asks_in_welsh as fn(&str) -> bool),
        ("en", &catalogue.en, asks_in_english as fn(&str) -> bool),
    ] {
        for (_, entry) in bundle.entries().filter(|(_, entry)| refusals.contains(&entry.key)) {
            let text =
                entry.pieces.iter().map(|piece| without_variables(piece)).collect::<Vec<_>>().join("\n");
            if !asks(&text) {
                silent.push(format!("{language} {}: {text}", entry.key));
            }
        }
    }
    none_of(&silent, "these say what is wrong and not what to do next");
}

#[test]
fn a_sentence_that_asks_for_nothing_is_seen() {
    assert!(
        asks_in_welsh("Nid dyna'r cyfrinair. Teipiwch ef eto.") && !asks_in_welsh("Nid oes achos o'r fath.")
    );
    assert!(asks_in_english("This is too long. Make it shorter."));
    assert!(asks_in_english("Something is wrong; please try again."));
    assert!(!asks_in_english("There is no such case.") && !asks_in_english("The case shows what to do."));
}
