//! Referrals from a file: one with faults changes nothing and says where they are; put right, all of it is there.

use std::path::Path;

use gwrando_core::vocabulary::Lang;
use serde_json::json;

use crate::hand::words;
use crate::window::Window;

const PASSPHRASE: &str = "pedwar gair tawel iawn";
const HEAD: &str = "Gwasanaeth;Gofalwr;Iaith;Categori;Sut y gadawodd;Diwedd y gymeradwyaeth";
const ROWS: [&str; 3] = [
    "Powys;Siân Ddychmygol;Cymraeg;Prif ffrwd;Ymddeol;03/04/2025",
    "yng Nghaerdydd;Huw Ffugenw;Saesneg;Prif ffrwd;Wedi trosglwyddo;31/2/2025",
    "Cyngor Gwynedd;Gwen Enghraifft;Cymraeg;Prif ffrwd;Wedi blino;1 Mai 2025",
];

#[tokio::test]
async fn a_file_with_faults_changes_nothing_and_one_put_right_is_taken_in_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let file = folder.path().join("atgyfeiriadau.csv");
    // As an older spreadsheet writes it: Windows-1252, semicolons.
    let latin: Vec<u8> = text(&ROWS).chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    std::fs::write(&file, latin).expect("the file");

    let window = Window::open(&home).await;
    first_start(&window).await;
    window.press(&words("import-button", Lang::Cy)).await;
    window.look_at_all("import-choose", Lang::Cy).await;
    read(&window, &file).await;
    window.reads(&words("import-note-windows-1252", Lang::Cy)).await;
    window.reads(&words("import-note-semicolon", Lang::Cy)).await;
    faults_are_listed(&window).await;
    window.look_at_all("import-faults", Lang::Cy).await;
    let blocked = "//section[@aria-labelledby='import-what']//button[@disabled]";
    window.find(blocked).await;
    assert_eq!(cases(&window).await, 0, "nothing has changed");

    window.choose_meaning("Wedi blino", &words("cases-leave-resigned-stopping", Lang::Cy)).await;
    std::fs::write(&file, text(&ROWS).replace("31/2/2025", "28/2/2025")).expect("put right");
    window.press(&words("import-again", Lang::Cy)).await;
    read(&window, &file).await;
    window.choose_meaning("Wedi blino", &words("cases-leave-resigned-stopping", Lang::Cy)).await;
    window.look_at_all("import-plan", Lang::Cy).await;
    window.click("//section[@aria-labelledby='import-what']//button[not(@disabled)]").await;
    window.reads("E-0001").await;
    window.look_at_all("import-done", Lang::Cy).await;
    assert_eq!(cases(&window).await, 3, "all of it is there");
    window.press(&words("import-to-list", Lang::Cy)).await;
    for name in ["Siân Ddychmygol", "Huw Ffugenw", "Gwen Enghraifft"] {
        window.reads(name).await;
    }
    window.close().await;
}

fn text(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

async fn first_start(window: &Window) {
    let asked = json!({"passphrase": PASSPHRASE, "lang": "cy"});
    window.find("//main//h1").await;
    let shown = window.ask("desk_create", asked).await;
    window.ask("desk_confirm_recovery", json!({"typed": shown["recoveryKey"]})).await;
    window.page.refresh().await.expect("the screen starts again");
    window.find(&format!("//h1[normalize-space(.)=\"{}\"]", words("cases-title", Lang::Cy))).await;
}

/// Types the file's place, since a native dialog cannot be driven.
async fn read(window: &Window, file: &Path) {
    let field = window.find("//*[@id='import-file']").await;
    field.clear().await.expect("it is emptied");
    field.send_keys(&file.display().to_string()).await.expect("it takes text");
    window.press(&words("import-read", Lang::Cy)).await;
    window.find("//*[@id='import-columns']").await;
}

/// The impossible day by line and column, and the word that nobody knows.
async fn faults_are_listed(window: &Window) {
    for (line, letter, key) in [("3", "F", "trouble-day-not-in-calendar"), ("4", "E", "import-fault-unknown")]
    {
        let reason = words(key, Lang::Cy);
        let row = format!(
            "//section[@aria-labelledby='import-faults']//tr[th[normalize-space(.)='{line}']][td[1][normalize-space(.)='{letter}']][contains(., \"{reason}\")]"
        );
        window.find(&row).await;
    }
}

async fn cases(window: &Window) -> usize {
    let cases = window.ask("cases", json!({})).await;
    cases.as_array().map_or(0, Vec::len)
}

impl Window {
    /// Says what a word that nobody knows means.
    async fn choose_meaning(&self, word: &str, meaning: &str) {
        let list = format!("//label[contains(normalize-space(.), '{word}')]/@for");
        self.click(&format!("//select[@id={list}]//option[normalize-space(.)=\"{meaning}\"]")).await;
    }
}
