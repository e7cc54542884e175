//! `cargo xtask bench`: how fast, against what, measured in the same run.

use std::process::Command;

use crate::house::Outcome;
use crate::shell;

/// Rounds of the long fault test.
const ROUNDS: &str = "200";

/// Measures and prints the table.
pub fn run() -> Outcome {
    shell::run(shell::command(&["cargo", "bench", "--quiet", "--no-default-features", "--bench", "speed"]))
}

/// Kills the command line at random moments, many times, and looks for what it had acknowledged.
pub fn faults() -> Outcome {
    let mut command: Command = shell::command(&["cargo", "test", "--no-default-features", "--test", "suite"]);
    command.args(["kills::", "--", "--nocapture"]).env("GWRANDO_KILL_ROUNDS", ROUNDS);
    shell::run(command)
}
