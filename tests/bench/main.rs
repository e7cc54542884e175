//! What the program does, timed, beside the floor that the machine sets. `cargo xtask bench` runs this, then the
//! rivals, and makes the table.
//!
//! Writes into the folder named on the command line: `measured.json` with every single time in milliseconds, and
//! `content.json` with the report's content for the rivals. Nothing is judged here. Names of parts behind the folder, such
//! as `carry`, measure those alone.

#![allow(
    clippy::disallowed_methods,
    reason = "what is measured is kept in a folder of the bench, not of a person"
)]

mod autosave;
mod carry;
mod every;
mod home;
mod import;
mod list;
mod national;
mod protection;
mod report;
#[path = "../pdf/sample.rs"]
#[allow(dead_code, reason = "the tests of pages use the rest")]
mod sample;
#[path = "../destinations/servers.rs"]
#[allow(dead_code, reason = "the tests of destinations use the rest")]
mod servers;
mod stores;
mod trust;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Map, Value};

/// Measures a thing in a folder.
type Measure = fn(&Path) -> Value;

/// What can be measured, by name, in the order in which it is.
const PARTS: &[(&str, Measure)] = &[
    ("report", report::measure),
    ("home", home::make),
    ("every", every::measure),
    ("autosave", autosave::measure),
    ("import", import::measure),
    ("list", list::measure),
    ("national", national::measure),
    ("carry", carry::measure),
    ("trust", trust::measure),
    ("protection", |_| protection::measure()),
];

fn main() {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with('-'));
    let folder = PathBuf::from(words.next().unwrap_or_else(|| env!("CARGO_TARGET_TMPDIR").to_owned()));
    let wanted: Vec<String> = words.collect();
    std::fs::create_dir_all(&folder).expect("a folder for what is measured");
    let mut measured = Map::new();
    for (name, measure) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|word| word == name) {
            measured.insert((*name).to_owned(), measure(&folder));
        }
    }
    let measured = Value::Object(measured);
    std::fs::write(folder.join("measured.json"), measured.to_string()).expect("it is kept");
}

/// Milliseconds with their fractions.
fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// How long `work` takes, in milliseconds.
fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let began = Instant::now();
    let value = work();
    (ms(began.elapsed()), value)
}
