//! Both languages: the same messages, the same variables, spelling.

#[path = "../src-tauri/build/mod.rs"]
mod build;

mod in_use;
mod menu;
mod next_steps;
mod refusals;
mod spelling;

use std::fs;
use std::path::{Path, PathBuf};

use build::catalogue::Catalogue;
use build::entries::Entry;
use build::{check, typescript};
use gwrando_core::language::Words;
use gwrando_core::vocabulary::{Argument, Day, Lang, Phrase};

/// Messages that may read the same in both languages, because both languages have that word.
const SAME_IN_BOTH: [&str; 8] = [
    "cases-region-cwm-taf-morgannwg",
    "cases-region-gwent",
    "cases-region-powys",
    "frame-program",
    "mentoring-side-mentor",
    "mentoring-word-mentor",
    "print-author",
    "report-room-short-panel",
];

/// Abbreviations that are written in capitals.
const CAPITALS: [&str; 19] = [
    "AES-256", "CSV", "DU", "ECDSA", "GDPR", "IRM", "JSON", "MB", "MIT", "NSPCC", "PDF", "SFTP", "SHA-256",
    "TOML", "UK", "UTC", "UTF-16", "UTF-8", "XLSX",
];

/// Words with which one speaks to a friend. The product says *chi*.
const FAMILIAR: [&str; 8] = ["ti", "dy", "wyt", "rwyt", "oeddet", "fyddi", "gelli", "d'eiriau"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn catalogue() -> Catalogue {
    let (catalogue, faults) = Catalogue::read(&root().join("locales")).expect("locales/ is there");
    assert_eq!(faults, []);
    catalogue
}

/// Key and visible text of each Welsh message, every variant of a choice included.
fn welsh_pieces() -> Vec<(String, String)> {
    let catalogue = catalogue();
    let pieces = |entry: &Entry| {
        entry.pieces.iter().map(|piece| (entry.key.clone(), without_variables(piece))).collect::<Vec<_>>()
    };
    catalogue.cy.entries().flat_map(|(_, entry)| pieces(entry)).collect()
}

/// The text with every `{ … }` taken out.
fn without_variables(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('{').enumerate() {
        out.push_str(if index == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) });
    }
    out
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-' | '\u{301}' | '\u{302}'))
        .map(|word| word.trim_matches(['\'', '’', '-']))
        .filter(|word| word.chars().any(char::is_alphabetic))
}

fn none_of(found: &[String], what: &str) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn the_build_has_nothing_to_refuse() {
    let found: Vec<String> = check::faults(&catalogue()).iter().map(ToString::to_string).collect();
    none_of(&found, "locales/ would not build");
}

#[test]
fn every_message_can_be_said_in_both_languages() {
    for promise in catalogue().promises() {
        let day = Day::of(2024, 3, 4).expect("a day");
        for number in [0, 1, 2, 3, 4, 5, 6, 7, 21] {
            let mut phrase = Phrase::plain(&promise.key);
            for (name, kind) in &promise.arguments {
                let argument = match kind {
                    build::catalogue::Kind::Number => Argument::Number(number),
                    build::catalogue::Kind::Day => Argument::Day(day),
                    _ => Argument::Id("x".to_owned()),
                };
                phrase = phrase.with(name, argument);
            }
            for lang in Lang::BOTH {
                assert!(!Words::embedded().say(&phrase, lang).is_empty(), "{}", promise.key);
            }
        }
    }
}

#[test]
fn welsh_and_english_differ() {
    let catalogue = catalogue();
    let english = catalogue.en.by_key();
    let same = |entry: &Entry| {
        let (_, twin) = english.get(entry.key.as_str())?;
        let letters = without_variables(&entry.text).chars().any(char::is_alphabetic);
        (letters && twin.text == entry.text && !SAME_IN_BOTH.contains(&entry.key.as_str()))
            .then(|| format!("{} = {}", entry.key, entry.text))
    };
    none_of(
        &catalogue.cy.entries().filter_map(|(_, entry)| same(entry)).collect::<Vec<_>>(),
        "the same words in both languages (translate them, or list the key in SAME_IN_BOTH)",
    );
}

#[test]
fn welsh_has_no_ampersand() {
    let found = welsh_pieces().into_iter().filter(|(_, text)| text.contains('&'));
    none_of(
        &found.map(|(key, text)| format!("{key} = {text}")).collect::<Vec<_>>(),
        "Welsh writes a or ac, never &",
    );
}

#[test]
fn nothing_shouts() {
    let shouts = |word: &&str| {
        let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
        letters.len() > 1 && letters.iter().all(|c| c.is_uppercase()) && !CAPITALS.contains(word)
    };
    let catalogue = catalogue();
    let entries = catalogue.languages().into_iter().flat_map(build::catalogue::Language::entries);
    let found = entries.filter_map(|(file, entry)| {
        let text = without_variables(&entry.pieces.join(" "));
        let word = words(&text).find(shouts)?.to_owned();
        Some(format!("{}: {}: {word}", file.path, entry.key))
    });
    none_of(&found.collect::<Vec<_>>(), "words in capitals (abbreviations are listed in CAPITALS)");
}

#[test]
fn welsh_says_chi() {
    let found = welsh_pieces().into_iter().filter_map(|(key, text)| {
        let text = text.to_lowercase();
        let word = words(&text).find(|word| FAMILIAR.contains(word))?;
        Some(format!("{key}: {word}"))
    });
    none_of(&found.collect::<Vec<_>>(), "words one says to a friend");
}

#[test]
fn spaces_are_single() {
    let catalogue = catalogue();
    let entries = catalogue.languages().into_iter().flat_map(build::catalogue::Language::entries);
    let found = entries.filter(|(_, entry)| entry.pieces.iter().any(|piece| piece.contains("  ")));
    none_of(
        &found.map(|(file, entry)| format!("{}: {}", file.path, entry.key)).collect::<Vec<_>>(),
        "two spaces",
    );
}

/// Writes the screens' half. The build server runs the tests and then asks git whether a file has changed.
#[test]
#[expect(clippy::disallowed_methods)]
fn the_screens_know_every_message() {
    let place = root().join("ui/src/language/messages.ts");
    let written = typescript::messages(&catalogue());
    if fs::read_to_string(&place).ok().as_deref() != Some(written.as_str()) {
        fs::create_dir_all(place.parent().unwrap_or(Path::new("."))).expect("ui/src/language");
        fs::write(&place, written).expect("messages.ts can be written");
    }
}
