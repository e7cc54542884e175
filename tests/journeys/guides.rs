//! The guide editor in the real window: an interview is begun, the guide is copied, a question is added and moved by
//! keyboard, the guide is tried and published, and another interview is begun. Each opens with its own words.

use gwrando_core::desk::CaseState;
use gwrando_core::interviews::Mode;
use gwrando_core::language::{Words, phrases};
use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};

use crate::begin;
use crate::hand::words;
use crate::window::Window;

const NEW: [(&str, &str); 2] = [("cy", "Beth am y cŵn?"), ("en", "What about the dogs?")];

#[tokio::test]
async fn a_guide_is_edited_tried_and_published_while_an_older_interview_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = begin::example(folder.path());
    let rows = desk.cases().expect("cases");
    let ready: Vec<_> = rows.iter().filter(|row| row.state == CaseState::Ready).map(|row| row.id).collect();
    let old = desk.start_interview(ready[0], Lang::Cy, Mode::Solo).expect("begun");
    desk.pause(old.id).expect("rests");
    desk.lock().expect("the desk locks");

    let window = begin::unlocked(folder.path()).await;
    window.go("settings").await;
    window.press(&cy("editor-open")).await;
    window.find("//*[@id='guides-versions']").await;
    window.look_at_all("guides-shelf", Lang::Cy).await;
    window.click(&starts(&cy("editor-copy"))).await;
    edit(&window).await;
    try_it(&window).await;
    publish(&window).await;

    let new = window.ask("interview_start", json!({"case": ready[1], "lang": "cy", "mode": "solo"})).await;
    let old = window.ask("interview_open", json!({"interview": old.id})).await;
    assert!(asks(&new, NEW[0].1) && !asks(&old, NEW[0].1));
    assert_eq!((&old["guide"]["version"], &new["guide"]["version"]), (&json!(1), &json!(2)));
    window.close().await;
}

/// Adds a question to what went well, is told of the language that is missing, and moves it up by keyboard.
async fn edit(window: &Window) {
    window.find("//*[@id='guide-section-positives']").await;
    window.look_at_all("guides-editor", Lang::Cy).await;
    window.click("//*[@id='guide-section-positives']").await;
    window.click("//*[@id='guide-add-positives']").await;
    window.put("guide-add-positives-cy", NEW[0].1).await;
    window.press(&cy("editor-keep")).await;
    window.reads(&Words::embedded().say(&phrases::editor_to_right(1), Lang::Cy)).await;
    window.look_at_all("guides-missing", Lang::Cy).await;
    window.click("//section[@aria-labelledby='guide-flaws']//li/button").await;
    window.types(NEW[1].1).await;
    window.press(&cy("editor-keep")).await;
    window.reads(&cy("editor-flaws-none")).await;
    let up = window.find("//li[contains(.,'cŵn')]//button[starts-with(@id,'guide-up-')]").await;
    up.send_keys("\u{e007}").await.expect("Enter");
    window.reads(&Words::embedded().say(&phrases::editor_moved(3, 4), Lang::Cy)).await;
    let focused = window.page.active_element().await.expect("a focus").attr("id").await.expect("an id");
    assert!(focused.is_some_and(|id| id.starts_with("guide-up-")), "the focus stays where it was");
    window.look_at_all("guides-edited", Lang::Cy).await;
}

/// Opens the guide in the interview screen, looks, and comes back. The store holds no interview more.
async fn try_it(window: &Window) {
    let before = window.ask("desk_state", json!({})).await;
    window.press(&cy("editor-try")).await;
    window.reads(&cy("interviews-rehearsal-what")).await;
    window.look_at_all("guides-tried", Lang::Cy).await;
    window.press(&cy("interviews-rehearsal-end")).await;
    window.find("//*[@id='guide-publish']").await;
    assert_eq!(window.ask("desk_state", json!({})).await["stage"], before["stage"]);
}

async fn publish(window: &Window) {
    window.press(&cy("editor-publish")).await;
    window.find("//*[@role='dialog']").await;
    window.look_at_all("guides-publish", Lang::Cy).await;
    window
        .click(&format!("//*[@role='dialog']//button[normalize-space(.)='{}']", cy("editor-publish")))
        .await;
    window.reads(&Words::embedded().say(&phrases::editor_published(2), Lang::Cy)).await;
}

fn asks(sheet: &Value, text: &str) -> bool {
    let questions = sheet["guide"]["questions"].as_array().cloned().unwrap_or_default();
    questions.iter().any(|one| one["text"]["cy"] == text)
}

fn starts(name: &str) -> String {
    format!("(//button[starts-with(normalize-space(.),\"{name}\")])[1]")
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}
