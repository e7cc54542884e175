//! Counts what passed and what failed, suite by suite.

use std::time::Instant;

/// What one suite came to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// Checks that held.
    pub passed: u32,
    /// Checks that did not.
    pub failed: u32,
}

impl Count {
    /// One check by itself.
    pub fn one(held: bool) -> Count {
        Count { passed: u32::from(held), failed: u32::from(!held) }
    }

    /// A suite that ended badly without naming a failed check has failed once: it did not even start.
    pub fn ended(self, well: bool) -> Count {
        if well || self.failed > 0 { self } else { Count { failed: 1, ..self } }
    }

    /// Both together.
    pub fn and(self, other: Count) -> Count {
        Count { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

/// Adds up the `test result:` lines that Rust's test harness writes.
pub fn rust(written: &str) -> Count {
    let lines = written.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
    lines.fold(Count::default(), |sum, line| {
        sum.and(Count { passed: before(line, "passed"), failed: before(line, "failed") })
    })
}

/// Reads the summary that vitest writes as JSON; nothing when there is none.
pub fn vitest(json: &str) -> Count {
    let summary: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    let number = |name: &str| summary[name].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
    Count { passed: number("numPassedTests"), failed: number("numFailedTests") }
}

/// The number that stands before `word`.
fn before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|w| *w == word);
    at.and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok()).unwrap_or(0)
}

/// The whole run.
#[derive(Default)]
pub struct Tally {
    total: Count,
    left_out: Vec<String>,
}

impl Tally {
    /// Takes a suite in and says how it went.
    pub fn add(&mut self, suite: &str, count: Count, began: Instant) {
        self.total = self.total.and(count);
        let seconds = began.elapsed().as_secs_f64();
        eprintln!("   {suite}: {} passed, {} failed ({seconds:.1} s)", count.passed, count.failed);
    }

    /// Notes a suite that this machine does not permit.
    pub fn leave_out(&mut self, suite: &str, why: &str) {
        eprintln!("   {suite}: left out, {why}");
        self.left_out.push(format!("{suite} ({why})"));
    }

    /// Says the end; the last line stands alone.
    pub fn close(self) -> Result<(), String> {
        if !self.left_out.is_empty() {
            println!("Left out: {}", self.left_out.join("; "));
        }
        println!("{} passed, {} failed", self.total.passed, self.total.failed);
        if self.total.failed == 0 && self.total.passed > 0 { Ok(()) } else { Err(String::new()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_result_line_counts() {
        let written = "running 2 tests\ntest result: ok. 19 passed; 0 failed; 1 ignored; finished in 0.01s\n\
                       test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(rust(written), Count { passed: 22, failed: 2 });
    }

    #[test]
    fn a_suite_that_could_not_start_has_failed() {
        assert_eq!(rust("error[E0583]: file not found").ended(false), Count { passed: 0, failed: 1 });
        assert_eq!(Count { passed: 3, failed: 2 }.ended(false).failed, 2);
    }

    #[test]
    fn the_summary_of_vitest_is_read() {
        let count = vitest(r#"{"numPassedTests": 12, "numFailedTests": 1}"#);
        assert_eq!(count, Count { passed: 12, failed: 1 });
        assert_eq!(vitest("not json"), Count::default());
    }
}
