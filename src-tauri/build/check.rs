//! What the build refuses in `locales/`.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::{Catalogue, Fault, File, Kind, Language, kinds};
use super::entries::{Entry, Selector};

/// The plural categories of Welsh, each of which a choice by a number must have.
const WELSH: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// The plural categories of English. A `[zero]` would never be chosen in English: it is `[0]`.
const ENGLISH: [&str; 2] = ["one", "other"];

/// Everything that is wrong, in the order of the files.
pub fn faults(catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (language, twin) in [(&catalogue.cy, &catalogue.en), (&catalogue.en, &catalogue.cy)] {
        let own = language.by_key();
        let other = twin.by_key();
        for (file, entry) in language.entries() {
            let twin = other.get(entry.key.as_str()).map(|(_, entry)| *entry);
            let found = [
                prefix(file, entry),
                borrowing(entry, &own),
                calls(entry),
                strange(entry),
                parity(entry, twin, language.code),
                declared(entry, twin),
            ];
            let found = found.into_iter().flatten().chain(choices(entry, twin, language.code));
            faults.extend(found.map(|what| fault(file, entry, what)));
        }
        faults.extend(twice(language));
    }
    faults.extend(names_that_meet(&catalogue.en));
    faults.sort();
    faults
}

fn fault(file: &File, entry: &Entry, what: String) -> Fault {
    Fault { file: file.path.clone(), line: entry.line, key: entry.key.clone(), what }
}

fn prefix(file: &File, entry: &Entry) -> Option<String> {
    let stem = file.stem.as_str();
    let key = entry.key.trim_start_matches('-');
    let begins = key.strip_prefix(stem).is_some_and(|rest| rest.starts_with('-'));
    (!begins).then(|| format!("does not begin with its file's name, \"{stem}-\""))
}

fn borrowing(entry: &Entry, own: &BTreeMap<&str, (&File, &Entry)>) -> Option<String> {
    let missing: Vec<&str> =
        entry.borrows.iter().map(String::as_str).filter(|key| !own.contains_key(key)).collect();
    let arguments =
        entry.borrows.iter().any(|key| own.get(key.as_str()).is_some_and(|(_, e)| !e.variables.is_empty()));
    match missing.is_empty() {
        false => Some(format!("borrows what does not exist: {}", missing.join(", "))),
        true => arguments.then(|| "borrows a message that has variables of its own".to_owned()),
    }
}

fn calls(entry: &Entry) -> Option<String> {
    let names: Vec<&str> = entry.functions.iter().map(String::as_str).collect();
    (!names.is_empty()).then(|| {
        format!("calls {}; numbers and days are written by their kind, without functions", names.join(", "))
    })
}

fn strange(entry: &Entry) -> Option<String> {
    let names: Vec<&str> = entry.strange_kinds.iter().map(String::as_str).collect();
    (!names.is_empty()).then(|| format!("{}: a kind is number, day, id or text", names.join(", ")))
}

fn parity(entry: &Entry, twin: Option<&Entry>, code: &str) -> Option<String> {
    let missing_in = if code == "cy" { "English" } else { "Welsh" };
    let Some(twin) = twin else {
        return (!entry.is_term()).then(|| format!("is missing in {missing_in}"));
    };
    // Said once, on the Welsh side.
    (code == "cy" && entry.variables != twin.variables).then(|| {
        format!(
            "has other variables than the English: {} and {}",
            list(&entry.variables),
            list(&twin.variables)
        )
    })
}

fn list(variables: &BTreeSet<String>) -> String {
    match variables.is_empty() {
        true => "none".to_owned(),
        false => variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" "),
    }
}

fn declared(entry: &Entry, twin: Option<&Entry>) -> Option<String> {
    let known = kinds(entry, twin);
    let differing = |name: &String| {
        let (own, other) = (entry.kinds.get(name), twin.and_then(|twin| twin.kinds.get(name)));
        matches!((own, other), (Some(own), Some(other)) if own != other)
    };
    if let Some(name) = entry.variables.iter().find(|name| differing(name)) {
        return Some(format!("${name} is of another kind in the other language"));
    }
    let name = entry.variables.iter().find(|name| !known.contains_key(*name))?;
    Some(format!("${name} has no comment that says its kind: # ${name} (number), (day), (id) or (text)"))
}

fn choices(entry: &Entry, twin: Option<&Entry>, code: &str) -> Vec<String> {
    let known = kinds(entry, twin);
    let by_kind = |selector: &Selector| match known.get(&selector.variable) {
        Some(Kind::Number) => plural(selector, code),
        Some(Kind::Day) => Some(format!("chooses by ${}, which is a day", selector.variable)),
        _ => numbered(selector),
    };
    entry.selectors.iter().filter_map(by_kind).collect()
}

/// What is no number is never one of its keys; the last one would be chosen always.
fn numbered(selector: &Selector) -> Option<String> {
    let number = selector.keys.iter().find(|key| key.parse::<f64>().is_ok())?;
    Some(format!("chooses by ${} with the number {number}, and it is no number", selector.variable))
}

fn plural(selector: &Selector, code: &str) -> Option<String> {
    let needed: &[&str] = if code == "cy" { &WELSH } else { &ENGLISH };
    let has = |category: &str| selector.keys.iter().any(|key| key == category);
    let missing: Vec<&str> = needed.iter().copied().filter(|category| !has(category)).collect();
    let unknown: Vec<&str> = selector
        .keys
        .iter()
        .map(String::as_str)
        .filter(|key| !needed.contains(key) && key.parse::<f64>().is_err())
        .collect();
    let variable = &selector.variable;
    match (missing.is_empty(), unknown.is_empty()) {
        (false, _) => Some(format!("chooses by ${variable} without {}", missing.join(", "))),
        (true, false) => Some(format!(
            "chooses by ${variable} with {}, which this language never chooses (a number itself is written [0])",
            unknown.join(", ")
        )),
        (true, true) => None,
    }
}

fn twice(language: &Language) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let again = language.entries().filter(|(_, entry)| !seen.insert(entry.key.as_str()));
    again.map(|(file, entry)| fault(file, entry, "is there twice".to_owned())).collect()
}

/// Two keys that would become one function, `a-b` and `a.b`.
fn names_that_meet(language: &Language) -> Vec<Fault> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut met = Vec::new();
    for (file, entry) in language.entries().filter(|(_, entry)| !entry.is_term()) {
        let before = seen.insert(super::rust::function_name(&entry.key), &entry.key);
        if let Some(before) = before.filter(|before| *before != entry.key) {
            met.push(fault(file, entry, format!("would be the same function as {before}")));
        }
    }
    met
}
