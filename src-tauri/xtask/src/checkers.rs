//! The PDF checkers, in a Python of their own.

use std::fs;
use std::path::{Path, PathBuf};

use crate::house::{self, Outcome};
use crate::shell;
use crate::tally::Count;

/// Runs every checker over every report of the headless job, and then shows the checkers faults they must find.
pub fn run(logs: &Path) -> Outcome<Count> {
    let reports = reports()?;
    let (written, well) = check(&reports, &logs.join("pdf-checkers.log"), false)?;
    // The faults are planted in one that holds everything they need.
    let sample = reports.iter().position(|report| report.ends_with("local-both.pdf")).unwrap_or(0);
    let (planted, found) = check(&reports[sample..=sample], &logs.join("pdf-checkers-planted.log"), true)?;
    let count = verdicts(&written).ended(well).and(faults(&planted).ended(found));
    Ok(if count.passed == 0 { count.ended(false) } else { count })
}

fn check(reports: &[PathBuf], log: &Path, self_test: bool) -> Outcome<(String, bool)> {
    let mut command = shell::command(&[&python()?.to_string_lossy(), "tests/checkers/check_pdf.py"]);
    command.args(self_test.then_some("--self-test")).args(reports);
    let (written, well) = shell::record(command, log)?;
    if !well {
        eprintln!("{written}\n(log: {})", log.display());
    }
    Ok((written, well))
}

/// Counts the verdicts in lines such as `local-cy.pdf: ua1 ok, a2a 7.1-3, outloud ok`.
fn verdicts(written: &str) -> Count {
    let lines = written.lines().filter_map(|line| line.split_once(".pdf: "));
    let each = lines.flat_map(|(_, verdicts)| verdicts.split(", "));
    each.fold(Count::default(), |sum, verdict| sum.and(Count::one(verdict.ends_with(" ok"))))
}

/// Counts the planted faults in lines such as `found  no title: 7.1-8` and `MISSED no title:`.
fn faults(written: &str) -> Count {
    let planted = written.lines().filter(|line| line.starts_with("found ") || line.starts_with("MISSED "));
    planted.fold(Count::default(), |sum, line| sum.and(Count::one(line.starts_with("found "))))
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

/// The servers written in Python to which the tests of destinations carry, in an environment of their own. The tests look
/// for them there.
pub fn servers() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted = house::root().join("tests/destinations/requirements.txt");
    let list = fs::read(&wanted).map_err(|why| format!("{}: {why}", wanted.display()))?;
    environment("servers", &list, &wanted).map(|_| ())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_verdict_is_a_check() {
        let written = "a.pdf: ua1 ok, a2a ok, outloud ok\nb.pdf: ua1 7.1-3 7.1-4, a2a ok, outloud TBL-1\n";
        assert_eq!(verdicts(written), Count { passed: 4, failed: 2 });
        assert_eq!(faults("found  x: 1\nMISSED y: \nself-test: 1 of 2"), Count { passed: 1, failed: 1 });
    }
}
