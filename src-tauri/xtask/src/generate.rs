//! Files that a program writes: the wire types and the keys of the messages.

use crate::house::Outcome;
use crate::shell;

/// What git must find unchanged after they were written.
pub const GENERATED: [&str; 2] = ["ui/src/api/types.ts", "ui/src/language/messages.ts"];

/// Writes them. The tests do it, so that types and files cannot drift apart unseen.
pub fn run() -> Outcome {
    let tests = ["cargo", "test", "--quiet", "--no-default-features"];
    let types = [&tests[..], &["--lib", "export_bindings"]].concat();
    let keys = [&tests[..], &["--test", "suite", "the_screens_know_every_message"]].concat();
    shell::run(shell::command(&types))?;
    shell::run(shell::command(&keys))
}
