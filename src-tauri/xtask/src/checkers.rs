//! The PDF checkers, in a Python of their own.

use std::fs;
use std::path::{Path, PathBuf};

use crate::house::{self, Outcome};
use crate::shell;
use crate::tally::Count;

/// Runs the checkers over every report of the headless job. Each line `ok …` or `not ok …` is a check.
pub fn run(logs: &Path) -> Outcome<Count> {
    let python = python()?;
    let reports = reports()?;
    let mut words = vec![python.to_string_lossy().into_owned(), "tests/checkers/check.py".to_owned()];
    words.extend(reports.iter().map(|report| report.to_string_lossy().into_owned()));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let log = logs.join("pdf-checkers.log");
    let (written, well) = shell::record(shell::command(&words), &log)?;
    let failed: Vec<&str> = written.lines().filter(|line| line.starts_with("not ok")).collect();
    let passed = written.lines().filter(|line| line.starts_with("ok")).count();
    if !well {
        eprintln!("{}\n(whole log: {})", failed.join("\n"), log.display());
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Count { passed: count(passed), failed: count(failed.len()) }.ended(well && passed > 0))
}

fn reports() -> Outcome<Vec<PathBuf>> {
    let folder = house::under_target("headless")?;
    let entries = fs::read_dir(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut reports: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    reports.retain(|path| path.extension().is_some_and(|ending| ending == "pdf"));
    reports.sort();
    if reports.is_empty() { Err(format!("no reports lie in {}", folder.display())) } else { Ok(reports) }
}

/// The Python with the checkers, made again when the list of them changes.
pub fn python() -> Outcome<PathBuf> {
    let wanted = house::root().join("tests/checkers/requirements.txt");
    let list = fs::read(&wanted).map_err(|why| format!("{}: {why}", wanted.display()))?;
    environment("checkers", &list, &wanted)
}

/// A Python environment in the cache folder that holds what `wanted` lists.
pub fn environment(name: &str, list: &[u8], wanted: &Path) -> Outcome<PathBuf> {
    let folder = house::cache().join(name);
    let stamp = folder.join("brought-in-by.txt");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if python.exists() && fs::read(&stamp).is_ok_and(|stamped| stamped == list) {
        return Ok(python);
    }
    let (folder_words, wanted) = (folder.to_string_lossy(), wanted.to_string_lossy());
    shell::run(shell::command(&["python3", "-m", "venv", "--clear", &folder_words]))?;
    let words = [
        &python.to_string_lossy(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
        &wanted,
    ];
    shell::run(shell::command(&words))?;
    fs::write(&stamp, list).map_err(|why| format!("{}: {why}", stamp.display()))?;
    Ok(python)
}
