//! `cargo xtask test`: everything that must hold, cheap things first.

use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::house::{self, Outcome};
use crate::suites::{self, Kind, Suite};
use crate::tally::{self, Count, Tally};
use crate::{checkers, generate, headless, screens, shell, system};

/// The lines of a failing suite that are shown; the whole stands in its log.
const SHOWN: usize = 120;

/// Suites whose program holds the built screens.
const OF_THE_WINDOW: [&str; 3] = ["lint window", "rust window", "journeys"];

/// Installs what the tests need and runs every suite that `choice` does not leave out.
pub fn run(choice: &[&str]) -> Outcome {
    let choice = Choice::read(choice)?;
    system::for_the_tests()?;
    screens::packages()?;
    checkers::servers()?;
    if choice.lacks_screens() {
        screens::build()?;
    }
    let bench =
        Bench { logs: house::under_target("logs")?, user: user_folder()?, written_before: generated() };
    let mut tally = Tally::default();
    for suite in suites::all().into_iter().filter(|suite| choice.takes(suite.name)) {
        eprintln!("== {}", suite.name);
        let began = Instant::now();
        match bench.count(&suite) {
            Ok(count) => tally.add(suite.name, count, began),
            Err(Trouble::NotPermitted(why)) => tally.leave_out(suite.name, &why),
            Err(Trouble::Failed(why)) => {
                eprintln!("{why}");
                tally.add(suite.name, Count::one(false), began);
            }
        }
    }
    tally.close()
}

/// Why a suite gave no count.
pub enum Trouble {
    /// This machine does not allow it; that is said at the end.
    NotPermitted(String),
    /// It could not run, which counts as a failure.
    Failed(String),
}

impl From<String> for Trouble {
    fn from(why: String) -> Trouble {
        Trouble::Failed(why)
    }
}

/// Which suites were asked for.
#[derive(Default)]
struct Choice {
    only: Vec<String>,
    without: Vec<String>,
}

impl Choice {
    fn read(words: &[&str]) -> Outcome<Choice> {
        let mut choice = Choice::default();
        for pair in words.chunks(2) {
            match pair {
                ["--only", name] => choice.only.push((*name).to_owned()),
                ["--without", name] => choice.without.push((*name).to_owned()),
                _ => return Err(format!("`{}` is not an option of test", pair.join(" "))),
            }
        }
        Ok(choice)
    }

    fn takes(&self, suite: &str) -> bool {
        let held = |names: &[String]| names.iter().any(|name| suite.contains(name.as_str()));
        (self.only.is_empty() || held(&self.only)) && !held(&self.without)
    }

    /// Whether the window is to be tested without the suite that builds its screens, so that there may be none, or old ones.
    fn lacks_screens(&self) -> bool {
        !self.takes("screens build") && OF_THE_WINDOW.iter().any(|suite| self.takes(suite))
    }
}

/// What every suite runs with.
struct Bench {
    logs: std::path::PathBuf,
    user: tempfile::TempDir,
    written_before: Vec<Option<Vec<u8>>>,
}

impl Bench {
    fn count(&self, suite: &Suite) -> Result<Count, Trouble> {
        match suite.kind {
            Kind::One => Ok(Count::one(self.record(suite)?.1)),
            Kind::Rust => self.rust(suite),
            Kind::Screens => self.vitest(suite),
            Kind::Fresh => Ok(self.fresh()),
            Kind::Traceless => Ok(self.traceless()),
            Kind::Headless => Ok(headless::tally(headless::Net::Open)?),
            Kind::Loopback => headless::loopback(),
            Kind::Denied => self.denied(suite),
            Kind::Checkers => Ok(checkers::run(&self.logs)?),
        }
    }

    /// The tool is no part of the toolchain and takes long to build; the workflow on GitHub always brings it.
    fn denied(&self, suite: &Suite) -> Result<Count, Trouble> {
        if !shell::answers(&["cargo", "deny", "--version"]) {
            return Err(Trouble::NotPermitted("cargo-deny is not installed".to_owned()));
        }
        Ok(Count::one(self.record(suite)?.1))
    }

    fn rust(&self, suite: &Suite) -> Result<Count, Trouble> {
        let (written, well) = self.record(suite)?;
        Ok(tally::rust(&written).ended(well))
    }

    fn vitest(&self, suite: &Suite) -> Result<Count, Trouble> {
        let summary = self.logs.join("vitest.json");
        let _ = fs::remove_file(&summary);
        let (_, well) = self.record(suite)?;
        Ok(tally::vitest(&fs::read_to_string(&summary).unwrap_or_default()).ended(well))
    }

    /// Runs the suite's command; shows the end of its log when it went badly.
    fn record(&self, suite: &Suite) -> Outcome<(String, bool)> {
        let log = self.logs.join(format!("{}.log", suite.name.replace([' ', ','], "-")));
        let mut command = suite.command(&self.logs);
        // Tests must leave nothing with the person who runs them, so they get folders of their own.
        command.env("XDG_DATA_HOME", self.user.path()).env("XDG_CONFIG_HOME", self.user.path());
        command.env("GWRANDO_ARTEFACTS", house::under_target("journeys")?);
        if suite.name == "journeys" {
            command.env("GWRANDO_CHECKERS", checkers::python()?);
        }
        let (written, well) = shell::record(command, &log)?;
        if !well {
            show_end(&written, &log);
        }
        Ok((written, well))
    }

    fn fresh(&self) -> Count {
        let mut count = Count::default();
        for (name, (before, now)) in
            generate::GENERATED.iter().zip(self.written_before.iter().zip(generated()))
        {
            let same = before.is_some() && *before == now;
            if !same {
                eprintln!("{name} is stale: run `cargo xtask generate` and keep what it writes");
            }
            count = count.and(Count::one(same));
        }
        count
    }

    fn traceless(&self) -> Count {
        let left: Vec<String> = fs::read_dir(self.user.path())
            .map(|entries| entries.flatten().map(|e| e.path().display().to_string()).collect())
            .unwrap_or_default();
        // WebKit keeps its own caches wherever it is told the user's folder is; the program's folder is ours.
        let ours: Vec<&String> = left.iter().filter(|path| path.to_lowercase().contains("gwrando")).collect();
        for path in &ours {
            eprintln!("the tests left {path} in the user's folder");
        }
        Count::one(ours.is_empty())
    }
}

fn user_folder() -> Outcome<tempfile::TempDir> {
    tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))
}

fn generated() -> Vec<Option<Vec<u8>>> {
    generate::GENERATED.iter().map(|name| fs::read(house::root().join(name)).ok()).collect()
}

/// Shows the log from the first line that says what is wrong; where none does, its end.
fn show_end(written: &str, log: &Path) {
    let lines: Vec<&str> = written.lines().collect();
    let wrong =
        |line: &&str| line.starts_with("error") || line.contains("panicked at") || line.contains("FAIL");
    let from = lines.iter().position(wrong).unwrap_or(lines.len().saturating_sub(SHOWN));
    let shown = &lines[from..(from + SHOWN).min(lines.len())];
    eprintln!("{}\n(whole log: {})", shown.join("\n"), log.display());
}

#[cfg(test)]
mod tests {
    use super::{Choice, OF_THE_WINDOW};
    use crate::suites;

    #[test]
    fn the_window_is_not_tested_with_screens_that_nobody_built() {
        let lacks = |words: &[&str]| Choice::read(words).unwrap_or_default().lacks_screens();
        assert!(lacks(&["--only", "journeys"]) && lacks(&["--without", "screens build"]));
        assert!(!lacks(&[]) && !lacks(&["--only", "rust mind"]), "built by its own suite, or not needed");
        let named = |name: &&str| suites::all().iter().any(|suite| suite.name == *name);
        assert!(OF_THE_WINDOW.iter().all(named));
    }

    #[test]
    fn suites_are_chosen_by_name() {
        let choice = Choice::read(&["--only", "rust", "--without", "window"]).unwrap_or_default();
        assert!(choice.takes("rust mind") && !choice.takes("rust window") && !choice.takes("format"));
        assert!(Choice::read(&["--fast"]).is_err() && Choice::default().takes("format"));
    }
}
