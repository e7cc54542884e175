//! `cargo xtask bench`: how fast, against what, measured in the same run.

mod faults;
mod rows;
mod start;
mod window;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::house::{self, Outcome};
use crate::{checkers, screens, shell, system};
pub use faults::run as faults;
use rows::Row;

/// How often each rival makes the report.
const RIVAL_ROUNDS: &str = "30";

/// Whether a window can be shown to nobody and looked at from outside.
const SEEN_FROM_OUTSIDE: bool = cfg!(target_os = "linux");

/// Makes rows of what was measured.
type ToRows = fn(&Value) -> Vec<Row>;

/// What `tests/bench/main.rs` measures, by the names under which it takes and keeps it, and how that becomes rows.
const MIND: [(&str, ToRows); 8] = [
    ("autosave", rows::autosave),
    ("import", |measured| rows::import(measured).into_iter().collect()),
    ("list", rows::list),
    ("national", rows::national),
    ("every", |measured| rows::every(measured).into_iter().collect()),
    ("carry", |measured| rows::carry(measured).into_iter().collect()),
    (TRUST, rows::trust),
    ("protection", rows::protection),
];

/// What is opened and closed is measured by itself, with [`FRESH`].
const TRUST: &str = "trust";
/// Memory that is let go is given back to the system at once. The derivation of a key and its floor both start with fresh
/// memory then, as a program that was just started does. Otherwise whichever comes second has what the first one touched,
/// which is worth a fifth of both, now to the one and now to the other.
const FRESH: (&str, &str) = ("MIMALLOC_PURGE_DELAY", "0");

/// What is measured beside that.
const REPORT: &str = "report";
const START: &str = "start";
const WINDOW: &str = "window";

/// What of all that can be measured is wanted now.
struct Wanted<'a>(&'a [&'a str]);

impl Wanted<'_> {
    fn has(&self, part: &str) -> bool {
        self.0.is_empty() || self.0.contains(&part)
    }

    /// Refuses a name that nothing has.
    fn must_be_known(&self) -> Outcome {
        let known: Vec<&str> = MIND.iter().map(|(name, _)| *name).chain([REPORT, START, WINDOW]).collect();
        match self.0.iter().find(|part| !known.contains(part)) {
            Some(part) => Err(format!("nothing is measured as {part}; there are {}", known.join(", "))),
            None => Ok(()),
        }
    }
}

/// Measures and prints the table; of everything it keeps `target/bench.json`. With names, those parts alone.
pub fn run(parts: &[&str]) -> Outcome {
    let wanted = Wanted(parts);
    wanted.must_be_known()?;
    system::for_the_tests()?;
    let folder = house::under_target("bench")?;
    build()?;
    let mut all = mind(&folder, &wanted)?;
    if SEEN_FROM_OUTSIDE {
        let built = house::target().join("release");
        if wanted.has(START) {
            all.extend(window::outside(&built, &folder.join(start::HOME))?);
        }
        if wanted.has(WINDOW) {
            all.extend(window::inside(&folder, &built));
        }
    } else {
        eprintln!("the window is measured under Xvfb only");
    }
    print(&all);
    if parts.is_empty() { keep(&all) } else { Ok(()) }
}

/// Everything that needs no window. The report is measured last, right before its rivals: a machine is not equally fast
/// all the time.
fn mind(folder: &Path, wanted: &Wanted<'_>) -> Outcome<Vec<Row>> {
    let (apart, of): (Vec<_>, Vec<_>) =
        MIND.iter().filter(|(name, _)| wanted.has(name)).partition(|(name, _)| *name == TRUST);
    let mut names: Vec<&str> = of.iter().map(|(name, _)| *name).collect();
    if SEEN_FROM_OUTSIDE && wanted.has(START) {
        names.push(start::HOME);
    }
    let mut all = Vec::new();
    if !names.is_empty() {
        let measured = measured(folder, &names, &[])?;
        all.extend(of.iter().flat_map(|(name, rows)| rows(&measured[*name])));
    }
    for (name, rows) in apart {
        all.extend(rows(&measured(folder, &[name], &[FRESH])?[name]));
    }
    if wanted.has(REPORT) {
        let ours = measured(folder, &[REPORT], &[])?;
        all.extend(rows::reports(&ours[REPORT], &rivals(folder)?));
    }
    Ok(all)
}

/// Lets `tests/bench/main.rs` measure these, with these variables of the environment.
fn measured(folder: &Path, names: &[&str], variables: &[(&str, &str)]) -> Outcome<Value> {
    let mut speed = vec!["cargo", "bench", "--quiet", "--bench", "speed"];
    if !SEEN_FROM_OUTSIDE {
        speed.push("--no-default-features");
    }
    let mut speed = shell::command(&[&speed[..], &["--"]].concat());
    speed.arg(folder).args(names).envs(variables.iter().copied());
    shell::run(speed)?;
    kept(folder, "measured.json")
}

fn keep(all: &[Row]) -> Outcome {
    let rows: Vec<Value> = all.iter().map(Row::json).collect();
    let file = house::target().join("bench.json");
    fs::write(&file, json!({"rows": rows}).to_string())
        .map_err(|why| format!("{}: {why}", file.display()))?;
    println!("\nkept in {}", file.display());
    Ok(())
}

/// Builds once what is measured, as it is shipped.
fn build() -> Outcome {
    let mut wanted = vec!["cargo", "build", "--quiet", "--release", "--bench", "speed"];
    if SEEN_FROM_OUTSIDE {
        screens::build()?;
        wanted.extend(["--bin", "gwrando", "--example", "empty-window", "--bench", "window"]);
    } else {
        wanted.push("--no-default-features");
    }
    shell::run(shell::command(&wanted))
}

fn rivals(folder: &Path) -> Outcome<Value> {
    let wanted = house::root().join("tests/bench/requirements.txt");
    let list = fs::read(&wanted).map_err(|why| format!("{}: {why}", wanted.display()))?;
    let python = checkers::environment("rivals", &list, &wanted)?;
    let (python, content) = (python.to_string_lossy(), folder.join("content.json"));
    let fonts = house::root().join("src-tauri/reports/fonts");
    let words = ["tests/bench/rivals.py", &content.to_string_lossy(), &fonts.to_string_lossy(), RIVAL_ROUNDS];
    let said = shell::read(&[&[&*python][..], &words[..]].concat());
    let said = said.ok_or("tests/bench/rivals.py could not measure")?;
    serde_json::from_str(&said).map_err(|why| format!("tests/bench/rivals.py wrote no JSON: {why}"))
}

fn kept(folder: &Path, name: &str) -> Outcome<Value> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    serde_json::from_str(&text).map_err(|why| format!("{}: {why}", path.display()))
}

fn print(rows: &[Row]) {
    println!("| row | at | ratio | spread | target |\n|---|---|---|---|---|");
    for row in rows {
        println!("{}", row.line());
    }
}
