//! What a person feels in the real window, built as it is shipped and driven through WebDriver: keys, questions, the switch
//! of language, and the memory of all its processes. `cargo xtask bench` runs this under Xvfb.
//!
//! Takes a folder and the program that shows an empty window; writes `window.json` into the folder. Nothing is judged here.

#![allow(
    clippy::disallowed_methods,
    reason = "what is measured is kept in a folder of the bench, not of a person"
)]

#[path = "../../journeys/begin.rs"]
#[allow(dead_code, reason = "journeys use the rest")]
mod begin;
#[path = "../../journeys/hand.rs"]
#[allow(dead_code, reason = "journeys use the rest")]
mod hand;
mod memory;
mod page;
#[path = "../../journeys/talk.rs"]
#[allow(dead_code, reason = "journeys use the rest")]
mod talk;
#[path = "../../journeys/window.rs"]
#[allow(dead_code, reason = "journeys use the rest")]
mod window;

use std::path::{Path, PathBuf};

use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::vocabulary::Lang;
use serde_json::json;

use window::Window;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with('-'));
    let folder = PathBuf::from(words.next().expect("a folder for what is measured"));
    let empty = PathBuf::from(words.next().expect("the program that shows an empty window"));
    let inside = tempfile::tempdir_in(&folder).expect("a folder");
    let home = inside.path().join("home");
    talking(&home);
    let window = begin_at_the_talk(&home).await;
    let frame = page::frame(&window).await;
    let keys = page::keys(&window).await;
    let questions = page::questions(&window).await;
    let switches = page::switches(&window).await;
    let memory = memory::over_a_script(&window, &home).await;
    window.close().await;
    let alone = memory::of_an_empty_window(&empty, inside.path(), false).await;
    let as_ours = memory::of_an_empty_window(&empty, inside.path(), true).await;
    let measured = json!({"frame": frame, "keys": keys, "questions": questions, "switches": switches,
                          "memory": {"script": memory, "empty": alone, "emptyAsOurs": as_ours}});
    std::fs::write(folder.join("window.json"), measured.to_string()).expect("it is kept");
}

/// The example store with an interview that goes on, as a program leaves it that was stopped in the middle.
fn talking(home: &Path) {
    let mut desk = begin::example(home);
    let free = desk.cases().expect("cases").into_iter().find(|row| row.interviews.is_empty());
    let case = free.expect("a case without an interview").id;
    let interview = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("an interview").id;
    desk.answer(interview, "q5", "Roedd y", NoteLang::Cy, 7).expect("an answer");
}

/// The window after unlocking: it goes on where she was.
async fn begin_at_the_talk(home: &Path) -> Window {
    let window = Window::open(home).await;
    window.put("lock-passphrase", begin::PASSPHRASE).await;
    window.press(&hand::words("desk-open", Lang::Cy)).await;
    window.find("//*[contains(@class,'cm-content')]").await;
    window
}
