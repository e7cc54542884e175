//! The rows of what is felt in the window.

use serde_json::Value;

use super::{Row, median, numbers, percentile};

/// From what the window told.
pub fn of(measured: &Value) -> Vec<Row> {
    let frame = [median(&numbers(&measured["frame"])); 6];
    let mut rows = vec![keys(&measured["keys"])];
    for (name, row) in [("questions", "from one question to the next"), ("switches", "switch of language")] {
        let ours = numbers(&measured[name]);
        let at = format!(
            "p50 {:.1} ms, p95 {:.1} ms until it is laid out; a frame every {:.1} ms",
            median(&ours),
            percentile(&ours, 95),
            frame[0]
        );
        rows.push(Row::of(&format!("{row} / one animation frame"), 1.0, at, &ours, &frame));
    }
    rows.extend(memory(&measured["memory"]));
    rows
}

fn keys(measured: &Value) -> Row {
    let (with, without) = (numbers(&measured["with"]), numbers(&measured["without"]));
    let at = format!(
        "p50 {:.1} ms, p95 {:.1} ms, {} saves among {} keys; without p50 {:.1} ms, p95 {:.1} ms",
        median(&with),
        percentile(&with, 95),
        measured["saves"],
        with.len(),
        median(&without),
        percentile(&without, 95)
    );
    Row::of("key to glyph while saving / with saving off", 1.1, at, &with, &without)
}

/// The last quarter of the script against an empty window as it comes and against one with our settings of the engine, and
/// against its second quarter: the first fills what is kept.
fn memory(measured: &Value) -> [Row; 3] {
    let script = numbers(&measured["script"]);
    let quarter = |at: usize| &script[script.len() * at / 4..script.len() * (at + 1) / 4];
    let (second, last) = (quarter(1), quarter(3));
    let rounds = script.len();
    let against = |name: &str, target: Option<f64>, empty: &[f64]| {
        let at = format!("{:.0} MB after {rounds} rounds of a script; {:.0} MB", median(last), median(empty));
        let row = format!("memory of all processes, idle after a script / {name}");
        Row { target, ..Row::of(&row, 0.0, at, last, empty) }
    };
    let all = against("an empty Tauri window", Some(1.3), &numbers(&measured["empty"]));
    let as_ours = against(
        "an empty Tauri window with our settings of the engine",
        None,
        &numbers(&measured["emptyAsOurs"]),
    );
    let at = format!("{:.0} MB against {:.0} MB", median(last), median(second));
    let growth = Row::of("memory in the last quarter of the script / in its second", 1.05, at, last, second);
    [all, as_ours, growth]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_grows_over_the_script_is_missed() {
        let script: Vec<f64> = (0..24).map(|round| 100.0 + 5.0 * f64::from(round)).collect();
        let empty = vec![180.0; 6];
        let [all, _, growth] = memory(&json!({"script": script, "empty": empty, "emptyAsOurs": empty}));
        assert!(!all.is_missed() && growth.is_missed());
    }
}
