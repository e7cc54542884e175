//! The interview screen as a hand finds its way there.

use fantoccini::Locator;
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::time::sleep;

use crate::hand::quoted;
use crate::window::Window;

/// The promise of the screen is one second; the rest is the machine's other work.
const SAVED_WITHIN: Duration = Duration::from_secs(5);

impl Window {
    /// Opens the section that stands at place `at`, from nought, in the list of sections.
    pub async fn section(&self, at: usize) {
        self.click(&format!("(//nav//button[contains(@class,'section')])[{}]", at + 1)).await;
    }

    /// Goes to a question by its section and then by its words, and waits for the notes.
    pub async fn question(&self, id: &str) {
        let guide = self.ask("guide_get", json!({})).await;
        let sections = guide["sections"].as_array().cloned().unwrap_or_default();
        let holds = |section: &serde_json::Value| {
            section["questions"].as_array().is_some_and(|ids| ids.iter().any(|other| other == id))
        };
        self.section(sections.iter().position(holds).expect("a section holds the question")).await;
        let questions = guide["questions"].as_array().cloned().unwrap_or_default();
        let question = questions.iter().find(|question| question["id"] == id).expect("the question");
        let text = question["text"]["cy"].as_str().expect("its words");
        let path = format!("//nav//button[contains(@class,'question') and @title=\"{text}\"]");
        self.click(&path).await;
        self.find(&format!("//article//h2[normalize-space(.)=\"{text}\"]")).await;
        self.find("//*[contains(@class,'cm-content')]").await;
    }

    /// What stands in the notes field.
    pub async fn notes(&self) -> String {
        let notes = self.find("//*[contains(@class,'cm-content')]").await;
        notes.text().await.expect("the notes are text")
    }

    /// Waits until the screen says that everything is saved.
    pub async fn saved(&self) {
        // The sentence of the save before may still stand: saving begins only when typing pauses.
        sleep(Duration::from_millis(1200)).await;
        let end = Instant::now() + SAVED_WITHIN;
        while self.page.find_all(Locator::Css(".line.saved")).await.unwrap_or_default().is_empty() {
            let shown = self.shown().await;
            assert!(Instant::now() < end, "the words are not saved; the screen says:\n{shown}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Writes into the field with this id, in place of what it holds.
    pub async fn put(&self, id: &str, text: &str) {
        let field = self.find(&format!("//*[@id='{id}']")).await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(text).await.expect("the field takes text");
    }

    /// Chooses an entry of the list with this id.
    pub async fn pick(&self, id: &str, entry: &str) {
        self.click(&format!("//*[@id='{id}']//option[normalize-space(.)={}]", quoted(entry))).await;
    }
}
