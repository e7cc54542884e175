//! Letters: one is made from a case, its wording is put right and the next one says it so; the form for services is
//! made, and the import reads it. The list, the wordings and what is due to go are looked at on the way.

use std::path::{Path, PathBuf};

use gwrando_core::desk::CaseState;
use gwrando_core::language::{Words, phrases};
use gwrando_core::settings::Settings;
use gwrando_core::vocabulary::{Both, Lang};
use serde_json::{Value, json};

use crate::hand::words;
use crate::window::Window;
use crate::{begin, pages};

const TITLE: &str = "Gwahoddiad i sgwrs mewn geiriau newydd";

#[tokio::test]
async fn a_letter_is_made_its_wording_put_right_and_the_form_for_services_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, letters) = (folder.path().join("home"), folder.path().join("letters"));
    std::fs::create_dir_all(&letters).expect("a folder for letters");
    let number = store(&home, &letters);

    let window = begin::unlocked(&home).await;
    window.find("//*[@id='cases-search']").await;
    window.look_at_all("letters-list", Lang::Cy).await;
    let first = letter(&window, &number, &letters).await;
    assert!(pages::text(&first).contains("Elusen Enghraifft"), "the letter is from the charity");
    wording(&window).await;
    let second = letter(&window, &number, &letters).await;
    assert!(first != second && pages::text(&second).contains(TITLE), "the next letter says it so");
    assert!(!pages::text(&first).contains(TITLE), "what was written stays as it was");
    form(&window, &letters).await;
    due(&window).await;
    window.close().await;
}

/// An example store that knows where letters go and whom they are from; the number of a case that is ready.
fn store(home: &Path, letters: &Path) -> String {
    let both = |cy: &str, en: &str| Both { cy: cy.to_owned(), en: en.to_owned() };
    let mut desk = begin::example(home);
    let settings = desk.settings().expect("settings");
    desk.set_settings(&Settings {
        charity: both("Elusen Enghraifft", "Example Charity"),
        contact: both("01632 960 001", "01632 960 001"),
        letter_folder: Some(letters.display().to_string()),
        ..settings
    })
    .expect("kept");
    let cases = desk.cases().expect("cases");
    let ready = cases.into_iter().find(|row| row.state == CaseState::Ready).expect("a ready case");
    desk.lock().expect("the desk locks");
    ready.number
}

/// Makes the invitation in Welsh and says where it lies.
async fn letter(window: &Window, number: &str, folder: &Path) -> PathBuf {
    let before = files(folder);
    window.go("cases").await;
    window.open_case(number).await;
    window.find("//*[@id='letter-kind']").await;
    window.tick(Some(&cy("letters-language")), &cy("letters-in-cy")).await;
    window.press(&cy("letters-make-pdf")).await;
    window.find("//section[@aria-labelledby='sheet-letters']//code[contains(.,'.pdf')]").await;
    window.click("//section[@aria-labelledby='sheet-letters']//summary").await;
    window.look_at_all(&format!("letters-case-{}", before.len()), Lang::Cy).await;
    fresh(folder, &before)
}

/// Gives the invitation another title, as a new version.
async fn wording(window: &Window) {
    window.go("settings").await;
    window.press(&cy("wordings-open")).await;
    window.find("//*[@id='wordings-what']").await;
    window.look_at_all("letters-wordings-guide", Lang::Cy).await;
    window.pick("wordings-what", &cy("letters-kind-invitation")).await;
    window.put("wording-titleCy", TITLE).await;
    window.press(&cy("wordings-keep")).await;
    window.reads(&Words::embedded().say(&phrases::wordings_kept(2), Lang::Cy)).await;
    window.look_at_all("letters-wordings", Lang::Cy).await;
}

/// Makes the form as a workbook and as pages; the import knows every heading of the workbook.
async fn form(window: &Window, folder: &Path) {
    window.go("cases").await;
    window.press(&cy("cases-services")).await;
    window.find("//*[@id='referral-form']").await;
    let before = files(folder);
    window.press(&cy("referral-form-make")).await;
    window.find("//section[@aria-labelledby='referral-form']//code[contains(.,'.xlsx')]").await;
    let book = fresh(folder, &before);
    let asked = json!({"file": book.display().to_string(), "sheet": null, "map": null});
    let plan = window.ask("import_read", asked).await;
    assert_eq!(plan["missing"], json!([]), "{plan}");
    let columns = plan["columns"].as_array().expect("columns");
    assert!(columns.len() > 20 && columns.iter().all(|one| one["field"] != Value::Null), "{plan}");

    let before = files(folder);
    window.tick(Some(&cy("referral-form-as")), &cy("referral-form-way-pdf")).await;
    window.press(&cy("referral-form-make")).await;
    window.find("//section[@aria-labelledby='referral-form']//code[contains(.,'.pdf')]").await;
    let text = pages::text(&fresh(folder, &before));
    assert!(text.contains(&cy("referral-offer")), "the offer of Welsh stands in it");
    window.look_at_all("letters-services", Lang::Cy).await;
}

/// What has been kept long enough is listed before anything goes.
async fn due(window: &Window) {
    window.go("settings").await;
    window.look_at_all("letters-settings", Lang::Cy).await;
    window.press(&cy("rights-due")).await;
    window.find("//*[@role='dialog'] | //dialog[@open]").await;
    window.look_at_all("letters-retention", Lang::Cy).await;
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(folder).expect("the folder");
    listed.map(|one| one.expect("an entry").path()).collect()
}

/// The one file that was not there before.
fn fresh(folder: &Path, before: &[PathBuf]) -> PathBuf {
    let now = files(folder);
    let mut fresh = now.into_iter().filter(|one| !before.contains(one));
    fresh.next().expect("a new file")
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}
