//! What the program does, timed, beside the floor that the machine sets. `cargo xtask bench` runs this, then the
//! rivals, and makes the table.
//!
//! Writes into the folder named on the command line: `measured.json` with every single time in milliseconds, and
//! `content.json` with the report's content for the rivals. Nothing is judged here.

#![allow(
    clippy::disallowed_methods,
    reason = "what is measured is kept in a folder of the bench, not of a person"
)]

mod autosave;
mod carry;
mod import;
mod list;
mod protection;
mod report;
#[path = "../pdf/sample.rs"]
#[allow(dead_code, reason = "the tests of pages use the rest")]
mod sample;
#[path = "../destinations/servers.rs"]
#[allow(dead_code, reason = "the tests of destinations use the rest")]
mod servers;
mod trust;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::json;

fn main() {
    let folder = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let folder = PathBuf::from(folder.unwrap_or_else(|| env!("CARGO_TARGET_TMPDIR").to_owned()));
    std::fs::create_dir_all(&folder).expect("a folder for what is measured");
    let report = report::measure(&folder);
    let autosave = autosave::measure(&folder);
    let import = import::measure(&folder);
    let list = list::measure(&folder);
    let carry = carry::measure(&folder);
    let trust = trust::measure(&folder);
    let protection = protection::measure();
    let measured = json!({
        "report": report, "autosave": autosave, "import": import, "list": list, "carry": carry, "trust": trust,
        "protection": protection,
    });
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
