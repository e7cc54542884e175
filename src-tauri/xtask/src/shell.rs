//! Runs other programs.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::house::{self, Outcome};

/// A command that starts in the root. `words` are the program and its arguments.
pub fn command(words: &[&str]) -> Command {
    let mut command = Command::new(program(words[0]));
    command.args(&words[1..]).current_dir(house::root());
    command
}

/// On Windows npm is a script with an ending of its own.
fn program(name: &str) -> String {
    let script = cfg!(windows) && matches!(name, "npm" | "npx");
    if script { format!("{name}.cmd") } else { name.to_owned() }
}

/// The words as a person would type them.
pub fn spoken(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Runs with the terminal's own output and input; a failure is a sentence with the command.
pub fn run(mut command: Command) -> Outcome {
    let spoken = spoken(&command);
    eprintln!("$ {spoken}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{spoken}` stopped with {status}")),
        Err(why) => Err(format!("`{spoken}` cannot be started: {why}")),
    }
}

/// What a quiet command writes to its standard output; none when it fails or does not exist.
pub fn read(words: &[&str]) -> Option<String> {
    let mut command = command(words);
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether the program answers at all.
pub fn answers(words: &[&str]) -> bool {
    read(words).is_some()
}

/// Runs with all output going to `log`; gives back what was written and whether it ended well.
pub fn record(mut command: Command, log: &Path) -> Outcome<(String, bool)> {
    let told = |why: std::io::Error| format!("{}: {why}", log.display());
    let file = std::fs::File::create(log).map_err(told)?;
    let twin = file.try_clone().map_err(told)?;
    let spoken = spoken(&command);
    let status = command.stdin(Stdio::null()).stdout(file).stderr(twin).status();
    let status = status.map_err(|why| format!("`{spoken}` cannot be started: {why}"))?;
    let written = std::fs::read(log).map_err(told)?;
    Ok((String::from_utf8_lossy(&written).into_owned(), status.success()))
}
