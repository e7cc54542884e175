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

/// Measures, prints the table and keeps `target/bench.json`.
pub fn run() -> Outcome {
    system::for_the_tests()?;
    let folder = house::under_target("bench")?;
    build()?;
    let mut speed = vec!["cargo", "bench", "--quiet", "--bench", "speed"];
    if !SEEN_FROM_OUTSIDE {
        speed.push("--no-default-features");
    }
    let mut speed = shell::command(&[&speed[..], &["--"]].concat());
    speed.arg(&folder);
    shell::run(speed)?;
    let measured = kept(&folder, "measured.json")?;
    let mut all = rows::autosave(&measured["autosave"]);
    all.extend(rows::import(&measured["import"]));
    all.extend(rows::list(&measured["list"]));
    all.extend(rows::national(&measured["national"]));
    all.extend(rows::carry(&measured["carry"]));
    all.extend(rows::trust(&measured["trust"]));
    all.extend(rows::protection(&measured["protection"]));
    if SEEN_FROM_OUTSIDE {
        all.extend(window::measure(&folder)?);
    } else {
        eprintln!("the window is measured under Xvfb only");
    }
    all.extend(rows::reports(&measured["report"], &rivals(&folder)?));
    print(&all);
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
