//! From the start of the program to what it shows, seen from outside.
//!
//! Xvfb keeps its screen in a file. That file is read every few milliseconds; the moment looked for is the first at
//! which the screen is as it stays, but for what a blinking cursor changes. The program is not asked, so nothing in it
//! can be tuned to the clock, and an empty window is measured in the same way.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::rows::Row;
use crate::house::Outcome;

/// Starts of each program; the first of each is thrown away.
const STARTS: usize = 12;

/// How long a start is watched.
const WATCHED: Duration = Duration::from_millis(2500);

/// Bytes of the screen that may still differ: a text cursor's worth.
const CURSOR: usize = 4000;

/// The part of the bench that leaves a locked store in a folder of this name.
pub const HOME: &str = "home";

/// An empty window as it comes, and one whose engine does without what ours does without.
const EMPTY: [(&str, bool, Option<f64>); 2] = [
    ("an empty Tauri window", false, Some(1.2)),
    ("an empty Tauri window with our settings of the engine", true, None),
];

/// Times all programs in turn, ours on a copy of the `locked` store.
pub fn measure(built: &Path, locked: &Path) -> Outcome<Vec<Row>> {
    let screen = Screen::open()?;
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    for turn in 0..STARTS {
        let ours = screen.start(&built.join("gwrando"), Some(locked), false)?;
        let empty = |as_ours| screen.start(&built.join("examples/empty-window"), None, as_ours);
        let now = [ours, empty(EMPTY[0].1)?, empty(EMPTY[1].1)?];
        if turn > 0 {
            times.iter_mut().zip(now).for_each(|(times, now)| times.push(now));
        }
    }
    let [ours, empty @ ..] = &times;
    let middle = |times: &[f64]| {
        let mut sorted = times.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted[sorted.len() / 2]
    };
    let row = |(against, _, target): (&str, bool, Option<f64>), empty: &[f64]| {
        let at = format!("Xvfb, no GPU; {:.0} ms against {:.0} ms", middle(ours), middle(empty));
        Row { target, ..Row::of(&format!("start to lock screen / {against}"), 0.0, at, ours, empty) }
    };
    Ok(EMPTY.into_iter().zip(empty).map(|(against, empty)| row(against, empty)).collect())
}

/// A screen without a monitor, its picture kept in a file.
struct Screen {
    folder: tempfile::TempDir,
    display: String,
    server: Child,
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Screen {
    fn open() -> Outcome<Screen> {
        let folder = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
        let number = (90..200).find(|n| !Path::new(&format!("/tmp/.X11-unix/X{n}")).exists());
        let display = format!(":{}", number.ok_or("no free display")?);
        let mut server = Command::new("Xvfb");
        server.args([&display, "-screen", "0", "1280x900x24", "-nocursor", "-fbdir"]).arg(folder.path());
        let server = server.stderr(Stdio::null()).spawn().map_err(|why| format!("Xvfb: {why}"))?;
        sleep(Duration::from_millis(800));
        Ok(Screen { folder, display, server })
    }

    fn picture(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("Xvfb_screen0")).unwrap_or_default()
    }

    /// Milliseconds from the start of `program` in a fresh home, or in a copy of `store`, to the picture that stays. The
    /// empty window's engine does without what ours does without if it starts `as_ours`.
    fn start(&self, program: &Path, store: Option<&Path>, as_ours: bool) -> Outcome<f64> {
        let home = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
        if let Some(store) = store {
            copy(store, home.path()).map_err(|why| format!("{}: {why}", store.display()))?;
        }
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.display)
            .env("GWRANDO_HOME", home.path())
            .env("XDG_DATA_HOME", home.path());
        if as_ours {
            command.env("GWRANDO_AS_OURS", "1");
        }
        command.env_remove("WAYLAND_DISPLAY").stdout(Stdio::null()).stderr(Stdio::null());
        let began = Instant::now();
        let mut child = command.spawn().map_err(|why| format!("{}: {why}", program.display()))?;
        let mut seen: Vec<(f64, Vec<u8>)> = Vec::new();
        while began.elapsed() < WATCHED {
            let picture = self.picture();
            if seen.last().is_none_or(|(_, last)| *last != picture) {
                seen.push((began.elapsed().as_secs_f64() * 1000.0, picture));
            }
            sleep(Duration::from_millis(4));
        }
        let _ = child.kill();
        let _ = child.wait();
        sleep(Duration::from_millis(700));
        settled(&seen).ok_or_else(|| format!("{} showed nothing", program.display()))
    }
}

/// Copies the files of a folder.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// When the picture had become what it stayed; none when it never changed.
fn settled(seen: &[(f64, Vec<u8>)]) -> Option<f64> {
    let (_, last) = seen.last()?;
    let differs = |picture: &[u8]| picture.iter().zip(last).filter(|(a, b)| a != b).count() > CURSOR;
    let before = seen.iter().rposition(|(_, picture)| picture.len() != last.len() || differs(picture))?;
    seen.get(before + 1).map(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use super::{CURSOR, settled};

    #[test]
    fn a_blinking_cursor_is_not_waited_for() {
        let (empty, page) = (vec![0; CURSOR * 3], vec![1; CURSOR * 3]);
        let mut blink = page.clone();
        blink[..100].fill(2);
        let seen = [(1.0, empty), (40.0, page.clone()), (300.0, blink), (600.0, page)];
        assert_eq!(settled(&seen), Some(40.0));
        assert_eq!(settled(&seen[..1]), None);
    }
}
