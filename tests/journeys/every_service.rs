//! The same report for every service, in two languages at once, through the window: what the screen says was made lies in
//! the folder, no more and no less, and is read as pages.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fantoccini::Locator;
use gwrando_core::vocabulary::Lang;

use crate::hand::words;
use crate::window::Window;
use crate::{begin, pages};

#[tokio::test]
async fn the_same_report_for_every_service_lies_where_the_screen_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports) = (folder.path().join("home"), folder.path().join("reports"));
    begin::example_with_reports(&home, &reports).lock().expect("the desk locks");
    let window = begin::unlocked(&home).await;
    make(&window).await;
    let told = told(&window).await;
    assert_eq!(told, lying_in(&reports), "the screen names each file and no other");
    let speaking = |lang: Lang| {
        let limit = words("reports-cannot-chosen", lang);
        told.iter().filter(|file| pages::text(file).contains(&limit)).count()
    };
    let (welsh, english) = (speaking(Lang::Cy), speaking(Lang::En));
    assert!(welsh > 1 && welsh == english && welsh + english == told.len(), "one in each language: {told:?}");
    let said = window.find("//section[@aria-labelledby='every']//*[@role='status']/p[1]").await;
    assert!(said.text().await.expect("a sentence").contains(&told.len().to_string()), "it counts them");
    window.look_at_all("reports-every-made", Lang::Cy).await;
    window.close().await;
}

/// The local report of the closed year, in Welsh and in English by itself.
async fn make(window: &Window) {
    let welsh = |key: &str| words(key, Lang::Cy);
    window.go("reports").await;
    window.tick(Some(&welsh("report-room-kind")), &welsh("report-room-local")).await;
    window.choose(&welsh("report-room-service"), &welsh("report-room-every-service")).await;
    let year = welsh("report-room-year");
    window.click(&format!("(//fieldset[legend[normalize-space(.)=\"{year}\"]]//input)[1]")).await;
    for lang in ["report-room-in-cy", "report-room-in-en"] {
        window.tick(Some(&welsh("report-room-languages")), &welsh(lang)).await;
    }
    window.press(&welsh("report-room-every-make")).await;
    window.find("//section[@aria-labelledby='every']//li//code").await;
}

/// The files that the screen names.
async fn told(window: &Window) -> BTreeSet<PathBuf> {
    let named = Locator::XPath("//section[@aria-labelledby='every']//li//code");
    let mut files = BTreeSet::new();
    for one in window.page.find_all(named).await.expect("files") {
        files.insert(PathBuf::from(one.text().await.expect("the file's name")));
    }
    files
}

fn lying_in(folder: &Path) -> BTreeSet<PathBuf> {
    folder.read_dir().expect("lists").flatten().map(|entry| entry.path()).collect()
}
