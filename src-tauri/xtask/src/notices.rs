//! The notices that the licences of others ask for: who made what the program is built from, and on what terms.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::house::{self, Outcome};
use crate::shell;

/// How the files begin in which people lay down their terms.
const TERMS: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "OFL"];

/// Something the program is built from.
struct Part {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
}

/// Every part with its licence, and then every text of a licence once, under the parts that lie under it.
pub fn text() -> Outcome<String> {
    let mut parts = crates()?;
    parts.extend(packages()?);
    parts.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    let mut written = String::new();
    for part in &parts {
        let _always = writeln!(written, "{} {}: {}", part.name, part.version, part.licence);
    }
    for (terms, names) in shared(&parts) {
        let _always = write!(written, "\n{}\n{}\n\n{}\n", "=".repeat(80), names.join(", "), terms.trim_end());
    }
    Ok(written)
}

/// The crates that the two programs link, as cargo sees them for this system.
fn crates() -> Outcome<Vec<Part>> {
    let metadata = said(&["cargo", "metadata", "--format-version", "1", "--locked"])?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|why| format!("cargo metadata: {why}"))?;
    let linked = said(&[
        "cargo",
        "tree",
        "--locked",
        "--package",
        "gwrando",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ])?;
    let linked: Vec<(&str, &str)> = linked.lines().filter_map(name_and_version).collect();
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let foreign = packages.filter(|package| package["source"].is_string());
    let parts = foreign.map(|package| Part {
        name: word(&package["name"]),
        version: word(&package["version"]),
        licence: word(&package["license"]),
        folder: Path::new(&word(&package["manifest_path"])).parent().unwrap_or(Path::new("")).to_owned(),
    });
    Ok(parts.filter(|part| linked.contains(&(part.name.as_str(), part.version.as_str()))).collect())
}

/// `serde v1.0.228 (*)` names a crate and its version.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once(" v")?;
    Some((name, rest.split(' ').next()?))
}

/// What the screens are built from. Packages for the workshop alone are not in them, but for the two whose code they run on.
fn packages() -> Outcome<Vec<Part>> {
    let ui = house::root().join("ui");
    let lock = fs::read_to_string(ui.join("package-lock.json"))
        .map_err(|why| format!("ui/package-lock.json: {why}"))?;
    let lock: Value = serde_json::from_str(&lock).map_err(|why| format!("ui/package-lock.json: {why}"))?;
    let all = lock["packages"].as_object().into_iter().flatten();
    let shown =
        all.filter(|(path, known)| !path.is_empty() && (known["dev"] != true || path.ends_with("/svelte")));
    Ok(shown
        .map(|(path, known)| Part {
            name: path.trim_start_matches("node_modules/").to_owned(),
            version: word(&known["version"]),
            // Who names no licence in the list may still have laid one beside the code.
            licence: known["license"].as_str().map_or_else(|| laid(&ui.join(path)), str::to_owned),
            folder: ui.join(path),
        })
        .collect())
}

/// The texts, each with the parts that carry it.
fn shared(parts: &[Part]) -> BTreeMap<String, Vec<String>> {
    let mut shared: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for part in parts {
        for terms in terms(&part.folder) {
            shared.entry(terms).or_default().push(format!("{} {}", part.name, part.version));
        }
    }
    shared
}

fn laid(folder: &Path) -> String {
    if terms(folder).is_empty() { "?".to_owned() } else { "as laid down below".to_owned() }
}

fn terms(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.is_file() && lays_down_terms(path)).collect();
    files.sort();
    files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect()
}

fn lays_down_terms(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    TERMS.iter().any(|begin| name.starts_with(begin))
}

fn said(words: &[&str]) -> Outcome<String> {
    shell::read(words).ok_or_else(|| format!("`{}` failed", words.join(" ")))
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or("?").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_names_its_licence_and_the_workshop_is_not_among_them() {
        let written = text().expect("the notices");
        let parts: Vec<&str> = written
            .split("\n\n")
            .next()
            .unwrap_or_default()
            .lines()
            .take_while(|line| !line.starts_with('='))
            .collect();
        assert!(
            parts.iter().any(|line| line.starts_with("rusqlite "))
                && parts.iter().any(|line| line.starts_with("svelte "))
        );
        assert!(!parts.iter().any(|line| line.starts_with("vitest ") || line.starts_with("proptest ")));
        let silent: Vec<_> = parts.iter().filter(|line| line.ends_with(": ?")).collect();
        assert!(silent.is_empty(), "without a licence: {silent:?}");
        assert!(written.contains("Permission is hereby granted"));
    }
}
