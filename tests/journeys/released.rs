//! The year as it stands, the report for Wales with its certificate, and the attack on everything released: what may be said
//! is worked out in front of the person who waits, in the example, in Welsh and in English.

use std::path::{Path, PathBuf};

use gwrando_core::vocabulary::Lang;

use crate::hand::words;
use crate::window::Window;
use crate::{begin, pages};

#[tokio::test]
async fn findings_a_report_for_wales_its_certificate_and_the_attack_on_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports) = (folder.path().join("home"), folder.path().join("reports"));
    begin::example_with_reports(&home, &reports).lock().expect("the desk locks");
    let window = begin::unlocked(&home).await;
    findings(&window).await;
    let file = report(&window).await;
    let (said, certificate) = (pages::text(&file), pages::text(&beside(&file, &reports)));
    for lang in Lang::BOTH {
        assert!(said.contains(&words("reports-national-title", lang)), "{said}");
        assert!(certificate.contains(&words("certificate-arithmetic", lang)), "{certificate}");
    }
    attack(&window).await;
    window.close().await;
}

/// The findings with true values, and beside them what a report says or what holds it back.
async fn findings(window: &Window) {
    window.go("findings").await;
    window.press(&words("findings-live-look", Lang::Cy)).await;
    window.reads(&words("findings-live-hers", Lang::Cy)).await;
    window.reads(&words("findings-live-head-held", Lang::Cy)).await;
    window.look_at_all("findings-live", Lang::Cy).await;
}

/// The report for Wales of the closed year, in both languages.
async fn report(window: &Window) -> PathBuf {
    let welsh = |key: &str| words(key, Lang::Cy);
    window.go("reports").await;
    window.tick(Some(&welsh("report-room-kind")), &welsh("report-room-national")).await;
    let year = welsh("report-room-year");
    window.click(&format!("(//fieldset[legend[normalize-space(.)=\"{year}\"]]//input)[1]")).await;
    window.tick(Some(&welsh("report-room-languages")), &welsh("report-room-in-both")).await;
    window.find("//section[@aria-labelledby='make']").await;
    window.click("//*[@id='certified']").await;
    window.look_at_all("reports-national", Lang::Cy).await;
    window.press(&welsh("report-room-make")).await;
    PathBuf::from(window.find("//*[@role='status']//code").await.text().await.expect("the file's name"))
}

/// The other file in the folder: the certificate.
fn beside(report: &Path, folder: &Path) -> PathBuf {
    let mut files = folder.read_dir().expect("lists").flatten().map(|entry| entry.path());
    files.find(|file| file != report).expect("a certificate beside the report")
}

/// Everything released is attacked; the table says how far each hidden number is open, in the other language too.
async fn attack(window: &Window) {
    window.press(&words("report-room-audit-run", Lang::Cy)).await;
    window.reads(&words("report-room-audit-safe", Lang::Cy)).await;
    window.look_at_all("reports-attacked", Lang::Cy).await;
    window.speak(Lang::En).await;
    window.reads(&words("report-room-audit-safe", Lang::En)).await;
    window.reads(&words("report-room-audit-values", Lang::En)).await;
    let shown = window.shown().await;
    assert!(!shown.contains("@c") && !shown.contains("c4"), "groups and reasons stand in words: {shown}");
}
