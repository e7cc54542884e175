//! What is run, in which order.

use std::path::Path;
use std::process::Command;

use crate::shell;

/// One suite: a name, how it is counted, and the command where it is one.
pub struct Suite {
    /// Shown, and the name of its log.
    pub name: &'static str,
    /// How its outcome becomes a count.
    pub kind: Kind,
    /// The command's words, in pieces that follow each other: what several suites say has one home.
    words: &'static [&'static [&'static str]],
}

/// How a suite's outcome becomes a count.
#[derive(Clone, Copy)]
pub enum Kind {
    /// The command ends well or not: one check.
    One,
    /// The command writes `test result:` lines.
    Rust,
    /// The command writes vitest's JSON summary.
    Screens,
    /// The generated files are what the tests just wrote.
    Fresh,
    /// The tests left nothing in the user's folder.
    Traceless,
    /// The main job without a window.
    Headless,
    /// The main job with no network but the loopback.
    Loopback,
    /// Licences, sources and what may not come in, where the tool for it is installed.
    Denied,
    /// The PDF checkers over the reports of the main job.
    Checkers,
}

impl Suite {
    /// The command; `{logs}` in its words is the folder of logs.
    pub fn command(&self, logs: &Path) -> Command {
        let logs = logs.to_string_lossy();
        let words: Vec<String> =
            self.words.iter().copied().flatten().map(|word| word.replace("{logs}", &logs)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut command = shell::command(&words);
        if self.name == "documentation" {
            command.env("RUSTDOCFLAGS", "-D warnings");
        }
        command
    }
}

const fn suite(name: &'static str, kind: Kind, words: &'static [&'static [&'static str]]) -> Suite {
    Suite { name, kind, words }
}

/// Every suite, cheap ones first, so that a slip is seen within seconds.
pub fn all() -> Vec<Suite> {
    use Kind::{Checkers, Denied, Fresh, Headless, Loopback, One, Rust, Screens, Traceless};
    vec![
        suite("format", One, &[&["cargo", "fmt", "--all", "--check"]]),
        suite(
            "dependencies",
            Denied,
            &[&["cargo", "deny", "--offline", "check", "bans", "licenses", "sources"]],
        ),
        suite("workshop", Rust, &[&["cargo", "test", "--package", "xtask"]]),
        suite("screens types", One, &[&["npm", "--prefix", "ui", "run", "--silent", "check"]]),
        suite("screens unit", Screens, &[&VITEST, &COUNTED]),
        suite("screens build", One, &[&["npm", "--prefix", "ui", "run", "--silent", "build"]]),
        suite("screens looked at", Screens, &[&DISPLAY, &VITEST, &LOOKS, &COUNTED]),
        suite("lint mind", One, &[&MIND]),
        suite("lint tests", One, &[&MIND_TESTS]),
        suite("documentation", One, &[&DOC]),
        suite("rust mind", Rust, &[&["cargo", "test", "--no-fail-fast", "--no-default-features"]]),
        suite("generated files", Fresh, &[]),
        suite("headless", Headless, &[]),
        suite("headless loopback", Loopback, &[]),
        suite("pdf checkers", Checkers, &[]),
        suite("lint window", One, &[&WINDOW]),
        suite("rust window", Rust, &[&RUST_WINDOW]),
        suite("journeys", Rust, &[&JOURNEYS]),
        suite("no traces", Traceless, &[]),
    ]
}

/// The tests of the screens.
const VITEST: [&str; 8] = ["npm", "--prefix", "ui", "exec", "--", "vitest", "run", "--root=ui"];

/// How they tell what they counted.
const COUNTED: [&str; 3] = ["--reporter=default", "--reporter=json", "--outputFile.json={logs}/vitest.json"];

/// A display of its own for them.
const DISPLAY: [&str; 3] = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x1100x24"];

/// Every screen by measuring boxes and by axe, in the engine that the window is made of.
const LOOKS: [&str; 2] = ["--config=looks/vitest.config.ts", "--maxConcurrency=2"];

/// Of the product, everything is held.
#[rustfmt::skip]
const MIND: [&str; 10] = [
    "cargo", "clippy", "--quiet", "--no-default-features", "--lib", "--bins", "--", "-D", "warnings", "-Dmissing_docs",
];

/// Of the tests, everything but the bans on writing files, and the workshop with them.
#[rustfmt::skip]
const MIND_TESTS: [&str; 11] = [
    "cargo", "clippy", "--quiet", "--workspace", "--no-default-features", "--all-targets", "--", "-D", "warnings",
    "-A", "clippy::disallowed_methods",
];

#[rustfmt::skip]
const WINDOW: [&str; 9] = [
    "cargo", "clippy", "--quiet", "--lib", "--bins", "--", "-D", "warnings", "-Dmissing_docs",
];

const DOC: [&str; 7] =
    ["cargo", "doc", "--quiet", "--no-deps", "--no-default-features", "--lib", "--document-private-items"];

/// The kill rounds are about the command line, which has no window; once is enough.
#[rustfmt::skip]
const RUST_WINDOW: [&str; 10] = [
    "cargo", "test", "--no-fail-fast", "--lib", "--bins", "--test", "suite", "--", "--skip", "kills::",
];

/// One at a time: the window's display and its focus are shared. Further words are for the tests themselves.
pub const JOURNEYS: [&str; 10] = [
    "xvfb-run",
    "--auto-servernum",
    "--server-args=-screen 0 1280x900x24",
    "cargo",
    "test",
    "--test",
    "journeys",
    "--",
    "--test-threads=1",
    "--nocapture",
];
