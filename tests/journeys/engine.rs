//! What the engine of the window does without, seen in the process that shows the page.

use std::fs;

use gwrando_core::vocabulary::Lang;

use crate::begin;
use crate::hand::words;
use crate::window::processes_over;

#[tokio::test]
async fn the_page_is_drawn_without_a_graphics_card_and_holds_no_memory_that_is_both_written_and_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    begin::example(&home).lock().expect("locks");
    let window = begin::unlocked(&home).await;
    for room in ["findings", "reports", "cases"] {
        window.go(room).await;
    }
    window.find(&format!("//h1[normalize-space(.)=\"{}\"]", words("cases-title", Lang::Cy))).await;
    let pages = processes_over(&home, |exe| exe.ends_with("WebKitWebProcess"));
    assert_eq!(pages.len(), 1, "one process shows the page");
    let of_the_page = |file: &str| format!("/proc/{}/{file}", pages[0]);
    let memory = fs::read_to_string(of_the_page("maps")).expect("its memory");
    assert!(memory.lines().any(|line| line.contains("r-xp")), "its memory is told");
    let both: Vec<&str> = memory.lines().filter(|line| line.contains("rwx")).collect();
    assert!(both.is_empty(), "{both:?}");
    let threads: Vec<String> = fs::read_dir(of_the_page("task"))
        .expect("its threads")
        .flatten()
        .map(|thread| fs::read_to_string(thread.path().join("comm")).unwrap_or_default())
        .collect();
    assert!(threads.iter().any(|name| name.contains("WebKit")), "its threads are told: {threads:?}");
    // The thread that puts layers together for a card, by the last fifteen letters of its name.
    assert!(!threads.iter().any(|name| name.contains("Compositor")), "{threads:?}");
    window.close().await;
}
