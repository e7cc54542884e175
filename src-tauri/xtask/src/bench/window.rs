//! The window as it is shipped: built once, started many times, then driven.

use std::path::Path;

use super::rows::{self, Row};
use super::{kept, start};
use crate::house::Outcome;
use crate::shell;

/// Starts and sizes.
pub fn outside(built: &Path, locked: &Path) -> Outcome<Vec<Row>> {
    Ok(start::measure(built, locked)?.into_iter().chain(sizes(built)).collect())
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

/// What the two programs weigh as they lie on the disk, and packed as they are fetched. The icons, the menu entry and the
/// terminal's program, which the package holds besides, are left out on both sides.
fn sizes(built: &Path) -> Vec<Row> {
    let (ours, empty) = (built.join("gwrando"), built.join("examples/empty-window"));
    let lying = |path: &Path| std::fs::metadata(path).map(|file| file.len() as f64 / 1e6).ok();
    let row = |row: &str, [ours, empty]: [Option<f64>; 2]| {
        let (ours, empty) = (ours?, empty?);
        let at = format!("{ours:.1} MB against {empty:.1} MB");
        Some(Row { target: None, ..Row::of(row, 0.0, at, &[ours; 6], &[empty; 6]) })
    };
    let rows = [
        row("size of the program / an empty Tauri window", [lying(&ours), lying(&empty)]),
        row("size of its .deb / that of an empty Tauri window", [packed(&ours), packed(&empty)]),
    ];
    rows.into_iter().flatten().collect()
}

/// Megabytes of a package for Debian that holds the program alone; none where there is nothing that packs.
fn packed(program: &Path) -> Option<f64> {
    let folder = tempfile::tempdir().ok()?;
    let (inside, deb) = (folder.path().join("inside"), folder.path().join("program.deb"));
    std::fs::create_dir_all(inside.join("DEBIAN")).ok()?;
    std::fs::create_dir_all(inside.join("usr/bin")).ok()?;
    std::fs::copy(program, inside.join("usr/bin/program")).ok()?;
    let control = "Package: program\nVersion: 0\nArchitecture: all\nMaintainer: bench\nDescription: bench\n";
    std::fs::write(inside.join("DEBIAN/control"), control).ok()?;
    // The bundler packs with gzip.
    shell::read(&["dpkg-deb", "-Zgzip", "--build", &inside.to_string_lossy(), &deb.to_string_lossy()])?;
    std::fs::metadata(deb).map(|file| file.len() as f64 / 1e6).ok()
}
