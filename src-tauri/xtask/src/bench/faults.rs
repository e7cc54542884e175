//! `cargo xtask bench --faults`: everything that may go wrong below the program, many times, and what it cost.

use crate::house::{self, Outcome};
use crate::{checkers, screens, shell, suites, system};

/// One harness, by the tests it is made of.
struct Harness {
    filter: &'static str,
    /// The variable that asks for the long run, and how long.
    long: (&'static str, &'static str),
}

const HARNESSES: [Harness; 6] = [
    Harness { filter: "kills::", long: ("GWRANDO_KILL_ROUNDS", "2000") },
    Harness { filter: "faults::power::", long: ("GWRANDO_POWER_CUTS", "20000") },
    Harness { filter: "faults::errors::", long: ("GWRANDO_DISK_FAULTS", "all") },
    Harness { filter: "faults::bytes::", long: ("GWRANDO_BIT_FLIPS", "600") },
    Harness { filter: "faults::fuzz::", long: ("GWRANDO_FUZZ", "1000000") },
    Harness { filter: "import::fuzz::", long: ("GWRANDO_FUZZ_ROUNDS", "200000") },
];

/// Kills of each server while objects are carried to it, among the kills.
const SERVER_KILLS: &str = "110";

/// Kills of the program while two hundred envelopes leave for servers that are killed too, among the kills.
const SENDING_KILLS: &str = "100";

/// Kills of the real window, where one can be shown.
const WINDOW_KILLS: &str = "100";

/// Runs every harness and says at the end what it came to.
pub fn run() -> Outcome {
    let mut sum = Sum::default();
    let mut failed = Vec::new();
    checkers::servers()?;
    for harness in &HARNESSES {
        let mut command = shell::command(&["cargo", "test", "--no-default-features", "--test", "suite"]);
        command.args([harness.filter, "--", "--nocapture"]).env(harness.long.0, harness.long.1);
        command.env("GWRANDO_SERVER_KILLS", SERVER_KILLS).env("GWRANDO_SENDING_KILLS", SENDING_KILLS);
        let well = told(command, harness.filter, &mut sum)?;
        failed.extend((!well).then_some(harness.filter));
    }
    if cfg!(target_os = "linux") {
        system::for_the_tests()?;
        screens::build()?;
        let mut command = shell::command(&suites::JOURNEYS);
        command.args(WINDOW).env("GWRANDO_WINDOW_KILLS", WINDOW_KILLS);
        let well = told(command, "window", &mut sum)?;
        failed.extend((!well).then_some("window"));
    }
    println!("{}", sum.line());
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

/// The journeys that kill the window; they are left to the hand because they are long.
const WINDOW: [&str; 2] = ["working_day::", "--include-ignored"];

/// Runs one harness and takes in what its tests say. Says whether it ended well.
fn told(command: std::process::Command, name: &str, sum: &mut Sum) -> Outcome<bool> {
    eprintln!("== {name}");
    let log = house::under_target("logs")?.join(format!("faults-{}.log", name.replace(':', "")));
    let (written, well) = shell::record(command, &log)?;
    let news = written.lines().filter(|line| sum.take(line)).collect::<Vec<_>>().join("\n");
    eprintln!("{news}\n{}", if well { "" } else { "this failed" });
    if !well {
        eprintln!("whole log: {}", log.display());
    }
    Ok(well)
}

/// What all harnesses came to.
#[derive(Debug, Default, PartialEq)]
struct Sum {
    kills: u64,
    cuts: u64,
    errors: u64,
    lost: u64,
}

impl Sum {
    /// Takes in a line that a test said; whether it was one of those that count.
    fn take(&mut self, line: &str) -> bool {
        let number = |word: &str| {
            let before = line.split(word).next().filter(|before| before.len() < line.len())?;
            before.trim().rsplit(' ').next()?.replace(',', "").parse::<u64>().ok()
        };
        let counted = [number(" kills"), number(" power cuts"), number(" I/O errors")];
        let [kills, cuts, errors] = counted.map(|count| count.unwrap_or(0));
        self.kills += kills;
        self.cuts += cuts;
        self.errors += errors;
        let counts = counted.iter().any(Option::is_some);
        if counts {
            self.lost += number(" lost").unwrap_or(0);
        }
        counts || line.contains(" inputs:") || line.contains(" files:") || line.starts_with("control ")
    }

    fn line(&self) -> String {
        let Sum { kills, cuts, errors, lost } = self;
        format!("{kills} kills, {cuts} power cuts, {errors} I/O errors: {lost} lost")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tests_say_is_added_up() {
        let mut sum = Sum::default();
        for line in [
            "200 kills: 8042 acknowledged acts, 0 lost",
            "100 kills of the window: 0 lost",
            "20000 power cuts: 2 lost",
            "1840 I/O errors at 368 changes: 0 lost",
            "1000000 inputs: 0 panics, 0 hangs; 7 understood, the longest took 3ms",
        ] {
            assert!(sum.take(line), "{line}");
        }
        assert!(!sum.take("test kills::an_acknowledged_act_survives_kill_nine ... ok"));
        assert_eq!(sum.line(), "300 kills, 20000 power cuts, 1840 I/O errors: 2 lost");
    }
}
