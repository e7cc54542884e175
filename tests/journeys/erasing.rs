//! Erasing a case: what goes and what stays is said first, the number is typed, and nothing brings it back, neither the
//! list nor the search nor a copy that was made before.

use std::path::Path;
use std::sync::Arc;

use gwrando_core::desk::Desk;
use gwrando_core::store::{Key, KeyCost, Passphrase};
use gwrando_core::vocabulary::{Lang, SystemClock};
use serde_json::json;

use crate::begin::{self, PASSPHRASE};
use crate::hand::{quoted, words};
use crate::window::Window;

#[tokio::test]
async fn a_case_is_erased_and_an_older_copy_does_not_bring_it_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, stick) = (folder.path().join("home"), folder.path().join("stick"));
    std::fs::create_dir_all(&stick).expect("a folder for copies");
    let mut desk = begin::example(&home);
    let (number, name) = heard(&desk);
    let copy = desk.copy_to(&stick).expect("a copy").file;
    desk.lock().expect("the desk locks");
    drop(desk);

    let window = begin::unlocked(&home).await;
    assert!(found(&window, &name).await.contains(&number), "it is found before");
    erase(&window, &number).await;
    gone(&window, &number, &name).await;
    window.close().await;

    bring_back(&home, Path::new(&copy));
    let window = begin::unlocked(&home).await;
    gone(&window, &number, &name).await;
    window.look_at_all("erasing-after-the-copy", Lang::Cy).await;
    window.close().await;
}

/// The number of a case that was heard, and the first name on it.
fn heard(desk: &Desk) -> (String, String) {
    let row = desk.cases().expect("cases").into_iter().find(|row| !row.interviews.is_empty());
    let row = row.expect("a case that was heard");
    (row.number, row.carers.first().expect("a carer").clone())
}

async fn erase(window: &Window, number: &str) {
    window.open_case(number).await;
    window.find("//*[@id='sheet-rights']").await;
    window.press(&cy("rights-erase")).await;
    window.reads(&cy("rights-erase-copies")).await;
    window.look_at_all("erasing-says", Lang::Cy).await;
    // A wrong number erases nothing and is said at its field.
    window.put("erase-number", "E-9999").await;
    agree(window).await;
    window.find("//*[@role='dialog']//*[contains(@class,'error')]").await;
    window.put("erase-number", number).await;
    agree(window).await;
    window.find(&format!("//h1[normalize-space(.)={}]", quoted(&cy("cases-title")))).await;
}

async fn gone(window: &Window, number: &str, name: &str) {
    let listed = window.ask("cases", json!({})).await.to_string();
    assert!(!listed.contains(number), "the list does not know it");
    assert!(!found(window, name).await.contains(number), "nor does the search");
}

async fn found(window: &Window, name: &str) -> String {
    window.ask("search_all", json!({"text": name})).await.to_string()
}

/// The copy that was made before, brought back over the store while no window is open.
fn bring_back(home: &Path, copy: &Path) {
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    desk.restore_copy(copy, Key::Passphrase(&passphrase)).expect("the copy comes back");
}

/// Presses the first button at the foot of the dialog.
async fn agree(window: &Window) {
    window.click("(//*[@role='dialog']//*[contains(@class,'row')]//button)[1]").await;
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}
