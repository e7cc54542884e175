//! Every Welsh word is in the dictionary, or in the short list of words that are right without being there.

use std::collections::BTreeSet;
use std::fs;

use spellbook::Dictionary;

use super::{none_of, root, welsh_pieces, words};

/// What is left of a small word after an apostrophe: *mae'r, i'w, gyda'ch*.
const SHORTENED: [&str; 10] = ["r", "n", "u", "i", "w", "m", "ch", "th", "y", "d"];

struct Speller {
    dictionary: Dictionary,
    accepted: BTreeSet<String>,
}

impl Speller {
    fn new() -> Speller {
        let read = |ending: &str| {
            let place = root().join("ui/node_modules/dictionary-cy").join(format!("index.{ending}"));
            fs::read_to_string(place).unwrap_or_else(|_| {
                panic!("the Welsh dictionary is not there: run `npm ci` in ui/, then this test again")
            })
        };
        let dictionary = Dictionary::new(&read("aff"), &read("dic")).expect("a dictionary");
        Speller { dictionary, accepted: accepted() }
    }

    fn knows(&self, word: &str) -> bool {
        self.whole(word) || self.each(word, &['\'', '’']) || self.each(word, &['-'])
    }

    fn whole(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        word.chars().count() == 1
            || self.accepted.contains(&lower)
            || self.dictionary.check(word)
            || self.dictionary.check(&lower)
    }

    /// Whether the word falls into parts that are all words.
    fn each(&self, word: &str, marks: &[char]) -> bool {
        let parts: Vec<&str> = word.split(marks).filter(|part| !part.is_empty()).collect();
        let known = |part: &&str| SHORTENED.contains(part) || self.knows(part);
        parts.len() > 1 && parts.iter().all(known)
    }
}

fn accepted() -> BTreeSet<String> {
    let list = fs::read_to_string(root().join("tests/accepted-welsh-words.txt"))
        .expect("the list of accepted words");
    list.lines()
        .map(|line| line.split('#').next().unwrap_or("").trim().to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn every_welsh_word_is_spelt_as_the_dictionary_spells_it() {
    let speller = Speller::new();
    let mut wrong = BTreeSet::new();
    for (key, text) in welsh_pieces() {
        for word in words(&text).filter(|word| !word.contains(|c: char| c.is_ascii_digit())) {
            if !speller.knows(word) {
                wrong.insert(format!("{word} ({key})"));
            }
        }
    }
    none_of(
        &wrong.into_iter().collect::<Vec<_>>(),
        "not in the dictionary (right words go into tests/accepted-welsh-words.txt)",
    );
}

#[test]
fn the_example_is_spelt_as_the_dictionary_spells_it() {
    let file = fs::read_to_string(root().join("src-tauri/desk/example/answers.toml")).expect("the answers");
    let welsh = file.lines().filter_map(|line| line.strip_prefix("cy = "));
    let speller = Speller::new();
    let wrong: BTreeSet<&str> = welsh.flat_map(words).filter(|word| !speller.knows(word)).collect();
    none_of(
        &wrong.into_iter().map(str::to_owned).collect::<Vec<_>>(),
        "in the example, and not in the dictionary",
    );
}

#[test]
fn the_dictionary_knows_mutations_and_misspellings() {
    let speller = Speller::new();
    for word in ["Nghaerdydd", "chyfweliad", "gyfweliad", "mae'r", "i'w", "wedi’i", "Pen-y-bont"] {
        assert!(speller.knows(word), "{word}");
    }
    for word in ["cyfwelliad", "gofallwr", "gwasaneth", "ymadel"] {
        assert!(!speller.knows(word), "{word}");
    }
}

#[test]
fn no_word_is_accepted_without_need() {
    let speller = Speller::new();
    let used: BTreeSet<String> = welsh_pieces()
        .iter()
        .flat_map(|(_, text)| {
            words(text)
                .flat_map(|word| [word.to_lowercase()].into_iter().chain(parts(word)))
                .collect::<Vec<_>>()
        })
        .collect();
    let idle = accepted().into_iter().filter(|word| speller.dictionary.check(word) || !used.contains(word));
    none_of(&idle.collect::<Vec<_>>(), "in tests/accepted-welsh-words.txt for nothing");
}

fn parts(word: &str) -> Vec<String> {
    word.to_lowercase().split(['\'', '’', '-']).map(str::to_owned).collect()
}
