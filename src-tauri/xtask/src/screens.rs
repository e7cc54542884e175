//! The screens: their packages and their build.

use std::fs;

use crate::house::{self, Outcome};
use crate::shell;

/// Brings the packages in when they do not stand as `package-lock.json` says.
pub fn packages() -> Outcome {
    let ui = house::root().join("ui");
    let lock =
        fs::read(ui.join("package-lock.json")).map_err(|why| format!("ui/package-lock.json: {why}"))?;
    // A copy of the lock file lies beside what it brought in; it is written last.
    let stamp = ui.join("node_modules/.brought-in-by.json");
    if fs::read(&stamp).is_ok_and(|stamped| stamped == lock) {
        return Ok(());
    }
    shell::run(shell::command(&["npm", "--prefix", "ui", "ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).map_err(|why| format!("{}: {why}", stamp.display()))
}

/// Builds the screens into `ui/dist`.
pub fn build() -> Outcome {
    packages()?;
    shell::run(shell::command(&["npm", "--prefix", "ui", "run", "--silent", "build"]))
}
