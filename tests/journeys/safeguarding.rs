//! A concern comes up in the middle of an answer: F9, the words, a decision, and back to the same word.

use std::path::Path;
use std::sync::Arc;

use gwrando_core::desk::{CaseState, Desk, LADDER};
use gwrando_core::interviews::Mode;
use gwrando_core::store::{Key, KeyCost, Passphrase, Store, Trouble};
use gwrando_core::vocabulary::{InterviewId, Lang, SystemClock};
use serde_json::{Value, json};

use crate::hand::words;
use crate::window::Window;

const PASSPHRASE: &str = "pum gair tawel iawn";

/// What stands in the answer, and how many times the cursor goes left in it.
const ANSWER: &str = "Dywedodd fod y tymor wedi newid";
const BACK: usize = 11;
/// What is said of the concern; no page, answer or example holds it.
const SAID: &str = "Mae'r drws cefn ar glo bob nos";
const REASON: &str = "Mae'r awdurdod yn gwybod am hyn eisoes";

/// Three arrows to the left, as WebDriver writes the key.
const LEFT: &str = "\u{e012}";
const F9: &str = "\u{e039}";

#[tokio::test]
async fn a_concern_in_the_middle_of_an_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let interview = prepared(&home);
    let window = Window::open(&home).await;
    in_the_middle_of_an_answer(&window).await;
    let left = place(&window).await;

    window.types(F9).await;
    window.find("//dialog//textarea[@id='safeguarding-words']").await;
    window.look_at_all("safeguarding-new", Lang::Cy).await;
    window.put("safeguarding-words", SAID).await;
    window.find("//dialog//*[contains(@class,'line') and contains(@class,'saved')]").await;
    window.kill_nine().await;

    let window = Window::open(&home).await;
    unlock(&window).await;
    back_at_the_words(&window).await;
    decide_not_to_report(&window).await;
    window.look_at_all("safeguarding-decided", Lang::Cy).await;
    window.click("//dialog//button[@title='F9']").await;
    assert_eq!(place(&window).await, left, "the same question, word and cursor");
    window.types(F9).await;
    window.find("//dialog//blockquote").await;
    window.click("//dialog//button[@title='F9']").await;
    assert_eq!(place(&window).await, left, "and again");

    the_interview_holds_nothing_of_it(&window, interview).await;
    the_list(&window).await;
    window.close().await;
    the_journal_says_that_it_was_opened(&home);
}

/// The example store with an interview that goes on.
fn prepared(home: &Path) -> InterviewId {
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let key = desk.create(&passphrase, Lang::Cy).expect("a store").recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    desk.make_example(1, 0).expect("the example");
    let ready = desk.cases().expect("cases").into_iter().find(|row| row.state == CaseState::Ready);
    desk.start_interview(ready.expect("a case that is ready").id, Lang::Cy, Mode::Solo).expect("begins").id
}

/// Half an answer, with the cursor in the middle of a word.
async fn in_the_middle_of_an_answer(window: &Window) {
    unlock(window).await;
    window.find("//nav//ol//button").await;
    window.question("q5").await;
    window.types(&format!("{ANSWER}{}", LEFT.repeat(BACK))).await;
    window.saved().await;
}

async fn unlock(window: &Window) {
    window.find("//*[@id='lock-passphrase']").await;
    window.put("lock-passphrase", PASSPHRASE).await;
    window.press(&words("desk-open", Lang::Cy)).await;
}

/// Kill -9 in the middle of the words: the record lies open again, with every word in it.
async fn back_at_the_words(window: &Window) {
    let field = window.find("//dialog//textarea[@id='safeguarding-words']").await;
    let said = field.prop("value").await.expect("a field has a value");
    assert_eq!(said.as_deref(), Some(SAID));
}

async fn decide_not_to_report(window: &Window) {
    let group = "//dialog//*[@data-kind='decision']";
    let no_report = words("safeguarding-choice-decision-no-report", Lang::Cy);
    window.click(&format!("{group}//label[normalize-space(.)=\"{no_report}\"]//input")).await;
    window.put("safeguarding-decision-text", REASON).await;
    window.click(&format!("{group}//button[@type='submit']")).await;
    let yes = words("safeguarding-decide-yes", Lang::Cy);
    window.click(&format!("//*[@role='dialog']//button[normalize-space(.)=\"{yes}\"]")).await;
    window.reads(&words("safeguarding-no-report-now", Lang::Cy)).await;
}

/// Where the person is: the question, the notes, and the cursor in them.
async fn place(window: &Window) -> Value {
    window.find("//*[contains(@class,'cm-content')]").await;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    let script = "const notes = document.querySelector('.cm-content'), held = getSelection(); \
        const before = document.createRange(); before.selectNodeContents(notes); \
        const inside = notes.contains(held.anchorNode) && document.activeElement === notes; \
        if (inside) before.setEnd(held.anchorNode, held.anchorOffset); \
        return {question: document.querySelector('article h2').innerText, notes: notes.innerText, \
          cursor: inside ? before.toString().length : null}";
    let place = window.page.execute(script, vec![]).await.expect("the place");
    assert_eq!(place["cursor"], json!(ANSWER.chars().count() - BACK), "{place}");
    place
}

async fn the_interview_holds_nothing_of_it(window: &Window, interview: InterviewId) {
    let sheet = window.ask("interview_open", json!({"interview": interview})).await.to_string();
    assert!(sheet.contains(ANSWER));
    for word in [SAID, REASON, "safeguarding", "concern"] {
        assert!(!sheet.contains(word), "the interview holds {word}");
    }
}

async fn the_list(window: &Window) {
    window.types(F9).await;
    window.press(&words("safeguarding-all", Lang::Cy)).await;
    window.reads(&words("safeguarding-state-not-reported", Lang::Cy)).await;
    window.look_at_all("safeguarding-list", Lang::Cy).await;
    window.click("//dialog//button[@title='F9']").await;
}

/// What the journal holds, read once the window is gone.
fn the_journal_says_that_it_was_opened(home: &Path) {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let store = Store::open(home, Key::Passphrase(&passphrase), LADDER).expect("opens");
    let read = |reader: &gwrando_core::store::Reader<'_>| {
        let count = "SELECT count(*) FROM journal WHERE act = 'LookAtConcern'";
        Ok::<u32, Trouble>(reader.query_row(count, [], |row| row.get(0))?)
    };
    assert!(store.read(read).expect("reads") >= 2, "each opening for reading stands in the journal");
}
