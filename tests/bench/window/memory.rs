//! The memory of all processes of a window: what the system counts as theirs, shared pages by their share.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::hand::words;
use super::window::{Window, processes_over};

/// Rounds of the script, each with typing, questions, both languages and every room; memory is looked at after each.
const ROUNDS: usize = 12;
/// How long nothing is done before memory is looked at.
const IDLE: Duration = Duration::from_secs(1);

/// Megabytes after each round of the script.
pub async fn over_a_script(window: &Window, home: &Path) -> Value {
    let mut megabytes = Vec::new();
    for _ in 0..ROUNDS {
        round(window).await;
        sleep(IDLE).await;
        megabytes.push(of_all_over(home));
    }
    json!(megabytes)
}

async fn round(window: &Window) {
    for question in ["interviews-next", "interviews-next", "interviews-previous", "interviews-previous"] {
        window.find("//*[contains(@class,'cm-content')]").await.click().await.expect("the notes are chosen");
        window.types("a dweud y gwir, doedd neb yno. ").await;
        window.press(&words(question, Lang::Cy)).await;
    }
    for lang in ["en", "cy"] {
        window.click(&format!("//header//button[@lang='{lang}' and @aria-pressed]")).await;
    }
    for room in ["cases", "findings", "commitments", "reports", "interview"] {
        window.go(room).await;
        sleep(Duration::from_millis(400)).await;
    }
    // The room of interviews shows them all; the one that goes on is taken up again.
    window.press(&words("interviews-carry-on", Lang::Cy)).await;
    window.find("//*[contains(@class,'cm-content')]").await;
}

/// Megabytes of an empty window. Its engine does without what ours does without if it starts `as_ours`.
pub async fn of_an_empty_window(program: &Path, folder: &Path, as_ours: bool) -> Value {
    let home = folder.join(if as_ours { "empty-as-ours" } else { "empty" });
    fs::create_dir_all(&home).expect("a folder");
    let mut command = Command::new(program);
    command
        .env("GWRANDO_HOME", &home)
        .env("XDG_DATA_HOME", &home)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if as_ours {
        command.env("GWRANDO_AS_OURS", "1");
    }
    let mut window = command.spawn().expect("an empty window");
    sleep(Duration::from_secs(6)).await;
    let mut megabytes = Vec::new();
    for _ in 0..6 {
        sleep(IDLE).await;
        megabytes.push(of_all_over(&home));
    }
    let _ = window.kill();
    let _ = window.wait();
    json!(megabytes)
}

/// Of all processes that were started for this home, but for the driver's own.
fn of_all_over(home: &Path) -> f64 {
    let ours = processes_over(home, |exe| !exe.ends_with("WebKitWebDriver"));
    let kilobytes: f64 = ours.into_iter().map(share).sum();
    kilobytes / 1024.0
}

fn share(process: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|rest| rest.trim().trim_end_matches(" kB").trim().parse().ok()).unwrap_or(0.0)
}
