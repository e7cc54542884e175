//! `cargo xtask run`: from a fresh machine to the open window.

use crate::house::{self, Outcome};
use crate::{headless, screens, shell, system};

/// Installs what is missing, builds, and opens the window; without a display it does the main job headless.
pub fn run() -> Outcome {
    if !house::has_display() {
        eprintln!("There is no display here, so the main job is done headless.");
        return headless::run().map(|_| ());
    }
    system::for_the_window()?;
    screens::build()?;
    shell::run(shell::command(&["cargo", "build", "--bin", "gwrando"]))?;
    let program = house::built("gwrando");
    shell::run(shell::command(&[&program.to_string_lossy()]))
}
