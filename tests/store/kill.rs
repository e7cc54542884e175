//! A program that dies in the middle of writing: killed without warning, again and again.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::*;

const ROUNDS: u64 = 15;
const PLACE: &str = "GWRANDO_KILLED_WRITER";

/// Not a test by itself: what is started and killed below. Says each number once it is safe.
#[test]
#[ignore = "is started by the test below"]
fn the_writer() {
    let Some(place) = std::env::var_os(PLACE) else { return };
    let store = opened(Path::new(&place)).expect("opens");
    let from = answers(&store).len();
    for number in from.. {
        answer(&store, &format!("{number} {}", "gair ".repeat(number * 37 % 800))).expect("writes");
        println!("safe {number}");
        std::io::stdout().flush().expect("says so");
    }
}

/// Lets the writer run for a while, kills it, and returns the last number it called safe.
fn killed_after(place: &Path, wait: Duration) -> Option<usize> {
    let program = std::env::current_exe().expect("this program");
    let mut writer = Command::new(program)
        .args(["--exact", "store::kill::the_writer", "--ignored", "--nocapture"])
        .env(PLACE, place)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("starts");
    std::thread::sleep(wait);
    writer.kill().expect("is killed");
    let said = writer.wait_with_output().expect("ends").stdout;
    let said = String::from_utf8_lossy(&said).into_owned();
    // A line that was cut off promises nothing.
    let whole = said.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().rev().find_map(|line| line.rsplit_once("safe ")?.1.parse().ok())
}

#[test]
fn what_a_cut_left_half_written_is_cleared_away() {
    let home = folder();
    filled(home.path());
    let left = home.path().join(".gwrando-hanner");
    fs::create_dir(&left).expect("makes");
    fs::write(left.join("copy.db"), b"hanner").expect("writes");
    fs::write(home.path().join(".gwrando-arall"), b"hanner").expect("writes");
    assert_eq!(answers(&opened(home.path()).expect("opens")).len(), 60);
    let names = contents(home.path()).into_keys().filter(|file| file.to_string_lossy().contains(".gwrando-"));
    assert_eq!(names.count(), 0);
}

#[test]
fn a_killed_program_loses_nothing_that_it_called_safe() {
    let home = folder();
    drop(made(home.path()));
    let mut safe = 0;
    for round in 0..ROUNDS {
        let said = killed_after(home.path(), Duration::from_millis(40 + round * 61 % 300));
        safe = said.map_or(safe, |last| last + 1);
        let store = opened(home.path()).expect("opens after the kill");
        let kept = answers(&store);
        assert!(kept.len() == safe || kept.len() == safe + 1, "{} kept, {safe} safe", kept.len());
        let whole = kept.iter().enumerate().all(|(number, text)| text.starts_with(&format!("{number} ")));
        assert!(whole, "in order and without gaps");
        let rows = store.check().expect("is whole").rows;
        assert_eq!(rows["answer"], rows["journal"], "each act with its line");
        safe = kept.len();
    }
    assert!(safe > 20, "the writer was killed while it wrote: {safe}");
}
