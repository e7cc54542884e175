//! Files that a program writes: the wire types and the keys of the messages.

use crate::house::Outcome;
use crate::shell;

/// What git must find unchanged after they were written.
pub const GENERATED: [&str; 2] = ["ui/src/api/types.ts", "ui/src/language/messages.ts"];

/// Writes them. The library's own tests do it, so that types and files cannot drift apart unseen.
pub fn run() -> Outcome {
    let mut command =
        shell::command(&["cargo", "test", "--quiet", "--no-default-features", "--lib", "export"]);
    command.env("GWRANDO_GENERATE", "1");
    shell::run(command)
}
