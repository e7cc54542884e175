//! The window as it is shipped: built once, started many times, then driven.

use std::path::Path;

use super::rows::{self, Row};
use super::{kept, start};
use crate::house::Outcome;
use crate::shell;

/// Starts and sizes.
pub fn outside(built: &Path, locked: &Path) -> Outcome<Vec<Row>> {
    Ok([start::measure(built, locked)?].into_iter().chain(sizes(built)).collect())
}

/// Everything that is measured inside the window. Where that cannot be, as without a driver, it is said and the rest
/// stands.
pub fn inside(folder: &Path, built: &Path) -> Vec<Row> {
    driven(folder, built).unwrap_or_else(|why| {
        eprintln!("inside the window nothing was measured: {why}");
        Vec::new()
    })
}

fn driven(folder: &Path, built: &Path) -> Outcome<Vec<Row>> {
    let mut inside = shell::command(&[
        "xvfb-run",
        "--auto-servernum",
        "--server-args=-screen 0 1280x900x24",
        "cargo",
        "bench",
        "--quiet",
        "--bench",
        "window",
        "--",
    ]);
    inside.arg(folder).arg(built.join("examples/empty-window"));
    shell::run(inside)?;
    Ok(rows::window::of(&kept(folder, "window.json")?))
}

/// What the two programs weigh; what is packed around them is told by `cargo xtask package`.
fn sizes(built: &Path) -> Option<Row> {
    let megabytes = |path: &Path| std::fs::metadata(path).map(|file| file.len() as f64 / 1e6).ok();
    let ours = megabytes(&built.join("gwrando"))?;
    let empty = megabytes(&built.join("examples/empty-window"))?;
    let at = format!("{ours:.1} MB against {empty:.1} MB, unpacked");
    Some(Row {
        target: None,
        ..Row::of("size of the program / an empty Tauri window", 0.0, at, &[ours; 6], &[empty; 6])
    })
}
