//! From single times to rows: a ratio, its spread, what was aimed at.

pub mod window;

use serde_json::{Value, json};

/// Into how many runs the times are cut; the spread is that of the runs' ratios.
const RUNS: usize = 6;

/// One row of the table.
pub struct Row {
    /// What was measured, and against what.
    pub row: String,
    /// Ours divided by the floor's or the rival's.
    pub ratio: f64,
    /// The ratio aimed at: at most this; none where it is only stated.
    pub target: Option<f64>,
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
        Row { row: row.to_owned(), ratio: median(ours) / median(theirs), target: Some(target), spread, at }
    }

    /// How much more the same work takes in the largest store than in the smallest, with the slope between them: 0 where
    /// the size does not matter, 1 where twice the size takes twice the time.
    pub fn growth(row: &str, target: Option<f64>, sizes: &[(f64, Vec<f64>)]) -> Option<Row> {
        let [(least, few), .., (most, many)] = sizes else { return None };
        let slope = (median(many) / median(few)).ln() / (most / least).ln();
        let each: Vec<String> =
            sizes.iter().map(|(size, times)| format!("{:.3} ms at {size}", median(times))).collect();
        let at = format!("{}; slope {slope:.2}", each.join(", "));
        Some(Row { target, ..Row::of(row, 0.0, at, many, few) })
    }

    /// As `target/bench.json` keeps it.
    pub fn json(&self) -> Value {
        json!({"row": self.row, "ratio": rounded(self.ratio), "target": self.target,
               "spread": self.spread.map(rounded), "at": self.at})
    }

    /// As the table shows it.
    pub fn line(&self) -> String {
        let missed = if self.is_missed() { " (missed)" } else { "" };
        let target = self.target.map_or("stated".to_owned(), |target| format!("≤ {target}{missed}"));
        let [low, high] = self.spread;
        format!("| {} | {} | {:.3} | {low:.3}–{high:.3} | {target} |", self.row, self.at, self.ratio)
    }

    /// Whether more was aimed at.
    pub fn is_missed(&self) -> bool {
        self.target.is_some_and(|target| self.ratio > target)
    }
}

/// What was measured in each size of store, the smallest first.
fn sizes(measured: &Value) -> Vec<(f64, &Value)> {
    let all = measured.as_object().into_iter().flatten();
    let mut sizes: Vec<(f64, &Value)> =
        all.filter_map(|(size, times)| Some((size.parse().ok()?, times))).collect();
    sizes.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    sizes
}

/// The times under `path` in each size of store.
fn each_size(measured: &Value, path: &[&str]) -> Vec<(f64, Vec<f64>)> {
    let of = |times: &Value| numbers(path.iter().fold(times, |at, key| &at[*key]));
    sizes(measured).into_iter().map(|(size, times)| (size, of(times))).collect()
}

/// The rows of durable autosave, one a size of the store, and the growth between them.
pub fn autosave(measured: &Value) -> Vec<Row> {
    let row = |(size, times): (f64, &Value)| {
        let (ours, floor) = (numbers(&times["act"]), numbers(&times["raw"]));
        let at = format!(
            "{size} interviews; p50 {:.2} ms, p99 {:.2} ms; raw p50 {:.2} ms, p99 {:.2} ms; {:.0} bytes",
            median(&ours),
            percentile(&ours, 99),
            median(&floor),
            percentile(&floor, 99),
            median(&numbers(&times["bytes"]))
        );
        Row::of("durable autosave / raw write + fdatasync of as many bytes", 1.1, at, &ours, &floor)
    };
    let mut rows: Vec<Row> = sizes(measured).into_iter().map(row).collect();
    rows.extend(Row::growth("durable autosave, growth", Some(1.1), &each_size(measured, &["act"])));
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

/// The row of the report for every service against single reports, each as the time of one report.
pub fn every(measured: &Value) -> Option<Row> {
    let (ours, single) = (numbers(&measured["ours"]), numbers(&measured["single"]));
    if ours.len() < RUNS || single.len() < RUNS {
        return None;
    }
    let at = format!(
        "{} reports; {:.1} ms each against {:.1} ms",
        measured["reports"],
        median(&ours),
        median(&single)
    );
    Some(Row::of(
        "the report of every service in cy, en and both / as many single ones",
        0.6,
        at,
        &ours,
        &single,
    ))
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

/// The rows of the list and the search in the largest store, each against its bare SQL, and how each grows; then what the
/// index of words adds to typing.
pub fn list(measured: &Value) -> Vec<Row> {
    let all = sizes(measured);
    let Some((_, largest)) = all.last() else { return Vec::new() };
    let against = |ours: &[f64], theirs: &[f64]| {
        let at = format!("{} cases; p50 {:.2} ms", largest["cases"], median(ours));
        format!("{at}, p99 {:.2} ms; bare p50 {:.2} ms", percentile(ours, 99), median(theirs))
    };
    let mut rows = Vec::new();
    for (name, times) in largest["questions"].as_object().into_iter().flatten() {
        let (ours, bare) = (numbers(&times["ours"]), numbers(&times["bare"]));
        rows.push(Row::of(
            &format!("list of cases, {name} / bare SQL"),
            1.5,
            against(&ours, &bare),
            &ours,
            &bare,
        ));
        let sizes = each_size(measured, &["questions", name, "ours"]);
        let flat = (name == "first page").then_some(1.5);
        rows.extend(Row::growth(&format!("list of cases, {name}, growth"), flat, &sizes));
    }
    let typing = &largest["typing"];
    for (what, name, target) in
        [("burst", "durable autosave", 1.05), ("move", "moving on to the next question", 2.0)]
    {
        let (with, without) = (numbers(&typing["with"][what]), numbers(&typing["without"][what]));
        let row = format!("{name}, with the index of words / without");
        rows.push(Row::of(&row, target, against(&with, &without), &with, &without));
    }
    let moves = each_size(measured, &["typing", "with", "move"]);
    rows.extend(Row::growth("moving on to the next question, growth", Some(1.5), &moves));
    rows
}

/// The rows of counting for Wales against one statement, and how it grows.
pub fn national(measured: &Value) -> Vec<Row> {
    let all = sizes(measured);
    let Some((_, largest)) = all.last() else { return Vec::new() };
    let (ours, bare) = (numbers(&largest["ours"]), numbers(&largest["bare"]));
    let at = format!(
        "{} households; {:.0} ms against {:.0} ms",
        largest["households"],
        median(&ours),
        median(&bare)
    );
    let mut rows = vec![Row::of("national counts / one SQL statement", 1.5, at, &ours, &bare)];
    rows.extend(Row::growth("national counts, growth", None, &each_size(measured, &["ours"])));
    rows
}

/// The rows of opening, closing, copying and checking the store, each against its floor, in the smallest store and the
/// largest, and how each grows.
pub fn trust(measured: &Value) -> Vec<Row> {
    let targets = [
        ("unlock", "unlock as far as the list / Argon2id alone", Some(1.2), Some(1.2)),
        ("lock", "lock / plain write + fsync of the log", Some(4.0), None),
        ("backup", "backup, opened and counted / plain copy + fsync", Some(4.0), None),
        ("check", "check of every page / plain copy + fsync", Some(4.0), None),
    ];
    let all = sizes(measured);
    let mut rows = Vec::new();
    for (name, row, target, growth) in targets {
        for (size, times) in [all.first(), all.last()].into_iter().flatten() {
            let (ours, floor) = (numbers(&times[name]["ours"]), numbers(&times[name]["floor"]));
            let at = format!(
                "{size} cases, {:.1} MB; p50 {:.1} ms; floor p50 {:.1} ms",
                times["megabytes"].as_f64().unwrap_or(0.0),
                median(&ours),
                median(&floor)
            );
            rows.push(Row { target, ..Row::of(row, 0.0, at, &ours, &floor) });
        }
        let sizes = each_size(measured, &[name, "ours"]);
        rows.extend(Row::growth(&format!("{name}, growth"), growth, &sizes));
    }
    rows
}

/// The rows of protection over years of releases against the solver alone, and the growth with the years. Few rounds are
/// timed, each of many seconds; the spread is that of the rounds.
pub fn protection(measured: &Value) -> Vec<Row> {
    let sizes: Vec<(&String, &Value)> = measured.as_object().into_iter().flatten().collect();
    let row = |row: &str, target: f64, at: String, ours: &[f64], theirs: &[f64]| {
        let ratios: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
        let (low, high) =
            (ratios.iter().copied().fold(f64::MAX, f64::min), ratios.iter().copied().fold(0.0, f64::max));
        Row {
            row: row.to_owned(),
            ratio: median(ours) / median(theirs),
            target: Some(target),
            spread: [low, high],
            at,
        }
    };
    let mut rows: Vec<Row> = sizes
        .iter()
        .map(|(years, times)| {
            let (ours, solver) = (numbers(&times["ours"]), numbers(&times["solver"]));
            let (here, alone) = (median(&ours) / 1000.0, median(&solver) / 1000.0);
            let at = format!(
                "{years} years, {} hidden numbers; {here:.1} s against {alone:.1} s",
                times["hidden"]
            );
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
    fn growth_has_the_slope_between_the_smallest_and_the_largest() {
        let sizes = [(10.0, vec![1.0; 6]), (100.0, vec![10.0; 6]), (1000.0, vec![100.0; 6])];
        let row = Row::growth("x", None, &sizes).expect("a row");
        assert!((row.ratio - 100.0).abs() < 1e-9 && row.at.contains("slope 1.00"), "{}", row.at);
        assert!(row.line().contains("stated") && !row.is_missed());
        let flat = Row::growth("x", Some(1.1), &[(10.0, vec![1.0; 6]), (1000.0, vec![2.0; 6])]);
        assert!(flat.is_some_and(|row| row.is_missed()));
    }

    #[test]
    fn sizes_stand_in_their_order() {
        let measured = json!({"00010": {"act": [1.0]}, "10000": {"act": [3.0]}, "01000": {"act": [2.0]}});
        let each = each_size(&measured, &["act"]);
        assert_eq!(each, vec![(10.0, vec![1.0]), (1000.0, vec![2.0]), (10000.0, vec![3.0])]);
    }

    #[test]
    fn the_middle_and_the_tail_are_taken_from_sorted_times() {
        let times: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        assert!((median(&times) - 51.0).abs() < 1e-9 && (percentile(&times, 99) - 100.0).abs() < 1e-9);
    }
}
