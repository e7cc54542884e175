//! From single times to rows: a ratio, its spread, what was aimed at.

use serde_json::{Value, json};

/// Into how many runs the times are cut; the spread is that of the runs' ratios.
const RUNS: usize = 6;

/// One row of the table.
pub struct Row {
    /// What was measured, and against what.
    pub row: String,
    /// Ours divided by the floor's or the rival's.
    pub ratio: f64,
    /// The ratio aimed at: at most this.
    pub target: f64,
    /// The lowest and the highest ratio of a run.
    pub spread: [f64; 2],
    /// Under which circumstances, with the plain times.
    pub at: String,
}

impl Row {
    /// The row of two lists of times that were taken in turn.
    pub fn of(row: &str, target: f64, at: String, ours: &[f64], theirs: &[f64]) -> Row {
        let share = |of: &[f64], run: usize| median(&of[of.len() * run / RUNS..of.len() * (run + 1) / RUNS]);
        let ratios: Vec<f64> = (0..RUNS).map(|run| share(ours, run) / share(theirs, run)).collect();
        let spread =
            [ratios.iter().copied().fold(f64::MAX, f64::min), ratios.iter().copied().fold(0.0, f64::max)];
        Row { row: row.to_owned(), ratio: median(ours) / median(theirs), target, spread, at }
    }

    /// As `target/bench.json` keeps it.
    pub fn json(&self) -> Value {
        json!({"row": self.row, "ratio": rounded(self.ratio), "target": self.target,
               "spread": self.spread.map(rounded), "at": self.at})
    }

    /// As the table shows it.
    pub fn line(&self) -> String {
        let missed = if self.ratio > self.target { " (missed)" } else { "" };
        let [low, high] = self.spread;
        format!(
            "| {} | {} | {:.3} | {low:.3}–{high:.3} | ≤ {}{missed} |",
            self.row, self.at, self.ratio, self.target
        )
    }
}

/// The rows of durable autosave, one a size of the store, and the growth between them.
pub fn autosave(measured: &Value) -> Vec<Row> {
    let sizes: Vec<(&String, &Value)> = measured.as_object().into_iter().flatten().collect();
    let mut rows: Vec<Row> = sizes
        .iter()
        .map(|(size, times)| {
            let (ours, floor) = (numbers(&times["act"]), numbers(&times["raw"]));
            let at = format!(
                "{size} interviews; p50 {:.2} ms, p99 {:.2} ms; raw p50 {:.2} ms",
                median(&ours),
                percentile(&ours, 99),
                median(&floor)
            );
            Row::of("durable autosave / raw write + fdatasync of as many bytes", 1.1, at, &ours, &floor)
        })
        .collect();
    if let [(small, few), .., (large, many)] = sizes.as_slice() {
        let (few, many) = (numbers(&few["act"]), numbers(&many["act"]));
        let at = format!("{large} against {small} interviews");
        rows.push(Row::of("durable autosave, growth", 1.1, at, &many, &few));
    }
    rows
}

/// The row of an import against parsing and bare inserts of the same rows.
pub fn import(measured: &Value) -> Option<Row> {
    let (ours, bare) = (numbers(&measured["import"]), numbers(&measured["bare"]));
    if ours.len() < RUNS || bare.len() < RUNS {
        return None;
    }
    let at = format!("{} rows; {:.0} ms against {:.0} ms", measured["rows"], median(&ours), median(&bare));
    Some(Row::of("import of referrals / parsing and bare inserts of as many", 1.5, at, &ours, &bare))
}

/// The row of carrying objects to a server and reading them back, against `rclone copy` to the same one. A throughput of
/// eight tenths is a time of one and a quarter.
pub fn carry(measured: &Value) -> Option<Row> {
    let (ours, theirs) = (numbers(&measured["ours"]), numbers(&measured["rclone"]));
    if ours.len() < RUNS || theirs.len() < RUNS {
        eprintln!("carrying to a server: not measured");
        return None;
    }
    let at = format!(
        "{} objects, {} MB; {:.0} ms with reading back against {:.0} ms without",
        measured["objects"],
        measured["megabytes"],
        median(&ours),
        median(&theirs)
    );
    Some(Row::of("carrying over WebDAV and reading back / rclone copy", 1.25, at, &ours, &theirs))
}

/// The rows of the list and the search over many cases, each against its bare SQL; then what the index of words adds to
/// typing.
pub fn list(measured: &Value) -> Vec<Row> {
    let pair = |ours: &Value, theirs: &Value| (numbers(ours), numbers(theirs));
    let against = |ours: &[f64], theirs: &[f64]| {
        let at = format!("{} cases; p50 {:.2} ms", measured["cases"], median(ours));
        format!("{at}, p99 {:.2} ms; bare p50 {:.2} ms", percentile(ours, 99), median(theirs))
    };
    let questions = measured["questions"].as_object().into_iter().flatten();
    let mut rows: Vec<Row> = questions
        .map(|(name, times)| {
            let (ours, bare) = pair(&times["ours"], &times["bare"]);
            Row::of(&format!("list of cases, {name} / bare SQL"), 1.5, against(&ours, &bare), &ours, &bare)
        })
        .collect();
    let typing = &measured["typing"];
    for (what, name, target) in
        [("burst", "durable autosave", 1.05), ("move", "moving on to the next question", 2.0)]
    {
        let (with, without) = pair(&typing["with"][what], &typing["without"][what]);
        let row = format!("{name}, with the index of words / without");
        rows.push(Row::of(&row, target, against(&with, &without), &with, &without));
    }
    rows
}

/// The rows of opening, closing, copying and checking the store, one a size, each against its floor.
pub fn trust(measured: &Value) -> Vec<Row> {
    let targets = [
        ("unlock", "unlock / Argon2id alone", 1.2),
        ("lock", "lock / plain write + fsync of the log", 4.0),
        ("backup", "backup, opened and counted / plain copy + fsync", 4.0),
        ("check", "check / plain read of the file", 4.0),
    ];
    let sizes = measured.as_object().into_iter().flatten();
    let of_size = |(size, all): (&String, &Value)| {
        targets.map(|(name, row, target)| {
            let (ours, floor) = (numbers(&all[name]["ours"]), numbers(&all[name]["floor"]));
            let at = format!(
                "{size} interviews, {:.1} MB; p50 {:.1} ms; floor p50 {:.1} ms",
                all["megabytes"].as_f64().unwrap_or(0.0),
                median(&ours),
                median(&floor)
            );
            Row::of(row, target, at, &ours, &floor)
        })
    };
    sizes.flat_map(of_size).collect()
}

/// The rows of protection over years of releases against the solver alone, and the growth with the years. Few rounds are
/// timed, each of many seconds; the spread is that of the rounds.
pub fn protection(measured: &Value) -> Vec<Row> {
    let sizes: Vec<(&String, &Value)> = measured.as_object().into_iter().flatten().collect();
    let row = |row: &str, target: f64, at: String, ours: &[f64], theirs: &[f64]| {
        let ratios: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
        let (low, high) = (ratios.iter().copied().fold(f64::MAX, f64::min), ratios.iter().copied().fold(0.0, f64::max));
        Row { row: row.to_owned(), ratio: median(ours) / median(theirs), target, spread: [low, high], at }
    };
    let mut rows: Vec<Row> = sizes
        .iter()
        .map(|(years, times)| {
            let (ours, solver) = (numbers(&times["ours"]), numbers(&times["solver"]));
            let (here, alone) = (median(&ours) / 1000.0, median(&solver) / 1000.0);
            let at = format!("{years} years, {} hidden numbers; {here:.1} s against {alone:.1} s", times["hidden"]);
            row("protection and attack over all releases / the solver alone", 1.3, at, &ours, &solver)
        })
        .collect();
    if let [(small, few), .., (large, many)] = sizes.as_slice()
        && let (Ok(from), Ok(to)) = (small.parse::<f64>(), large.parse::<f64>())
    {
        let (few, many) = (numbers(&few["ours"]), numbers(&many["ours"]));
        let at = format!("{large} years against {small}; in proportion it would be {}", to / from);
        rows.push(row("protection and attack, growth", 1.3 * to / from, at, &many, &few));
    }
    rows
}

/// The rows of the report against each rival.
pub fn reports(ours: &Value, rivals: &Value) -> Vec<Row> {
    let targets = [("typst", 0.6), ("weasyprint", 0.05), ("reportlab", 0.3)];
    let ours_ms = numbers(&ours["ms"]);
    let mut rows = Vec::new();
    for (name, target) in targets {
        let rival = &rivals[name];
        let theirs = numbers(&rival["ms"]);
        if theirs.len() < RUNS {
            eprintln!("{name} could not make the report: {}", rival["failed"]);
            continue;
        }
        let version = rival["version"].as_str().unwrap_or("?");
        let at =
            format!("{} pages; {:.2} ms against {:.2} ms", ours["pages"], median(&ours_ms), median(&theirs));
        rows.push(Row::of(
            &format!("report PDF in process / {name} {version}"),
            target,
            at,
            &ours_ms,
            &theirs,
        ));
    }
    rows
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

fn median(times: &[f64]) -> f64 {
    percentile(times, 50)
}

fn percentile(times: &[f64], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
        .get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or(f64::NAN)
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_a_ratio_of_medians_with_its_spread() {
        let row = Row::of("x", 1.1, String::new(), &[2.0; 12], &[[1.0; 6], [2.0; 6]].concat());
        assert!((row.spread[0] - 1.0).abs() < 1e-9 && (row.spread[1] - 2.0).abs() < 1e-9);
        assert!(row.line().contains("| ≤ 1.1 |"), "{}", row.line());
        assert!(Row::of("x", 0.5, String::new(), &[2.0; 6], &[1.0; 6]).line().contains("missed"));
    }

    #[test]
    fn the_middle_and_the_tail_are_taken_from_sorted_times() {
        let times: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        assert!((median(&times) - 51.0).abs() < 1e-9 && (percentile(&times, 99) - 100.0).abs() < 1e-9);
    }
}
