//! Withdrawing a wording after a release: the report that held it is named, and made again it says the same
//! without those words.

use std::path::{Path, PathBuf};

use gwrando_core::desk::{Beside, Desk};
use gwrando_core::interviews::Decision;
use gwrando_core::language::{Words, phrases};
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Clock, Lang, Languages, Period, SystemClock};
use serde_json::json;

use crate::hand::{quoted, words};
use crate::window::Window;
use crate::{begin, pages};

#[tokio::test]
async fn a_wording_is_withdrawn_after_its_report_was_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports) = (folder.path().join("home"), folder.path().join("reports"));
    std::fs::create_dir_all(&reports).expect("a folder for reports");
    let mut desk = begin::example(&home);
    let sent = sent(&mut desk, &reports);
    desk.lock().expect("the desk locks");
    assert!(pages::text(&sent.file).contains(sent.voice.trim_end_matches('.')), "the voice was sent");

    let window = begin::unlocked(&home).await;
    withdraw(&window, &sent).await;
    let again = make_again(&window, &sent, &reports).await;
    assert!(!again.contains(sent.voice.trim_end_matches('.')), "never printed again");
    window.close().await;
}

/// A report that was sent, and one of its voices.
struct Sent {
    number: String,
    voice: String,
    service: String,
    period: Period,
    file: PathBuf,
}

fn sent(desk: &mut Desk, folder: &Path) -> Sent {
    let period = Period::reporting_year(2025);
    let found = desk.cases().expect("cases").into_iter().find_map(|row| {
        let consents = desk.consents(row.id).expect("consents");
        let one = consents.interviews.into_iter().next()?;
        one.finished_on.filter(|day| period.holds(*day))?;
        let voice = one.wordings.into_iter().find(|wording| wording.decision == Decision::Voice)?;
        Some((row, voice.text))
    });
    let (row, voice) = found.expect("a voice");
    let request = ReportRequest {
        kind: ReportKind::Local,
        service: Some(row.service),
        from: period.from,
        to: period.to,
        lang: Languages::Both,
    };
    let made = desk.make_report(&request, folder, Beside::default()).expect("a report");
    Sent { number: row.number, voice, service: row.service_name.cy, period, file: made.file.into() }
}

async fn withdraw(window: &Window, sent: &Sent) {
    window.open_case(&sent.number).await;
    window.find("//*[@id='sheet-consents']").await;
    let withdraw = quoted(&cy("consent-withdraw"));
    window.click(&format!("//button[starts-with(normalize-space(.),{withdraw})]")).await;
    window.tick(None, &cy("consent-withdraw-part")).await;
    let voice = quoted(sent.voice.trim_end_matches('.'));
    window.click(&format!("//*[@role='dialog']//label[contains(normalize-space(.),{voice})]//input")).await;
    window.reads(&cy("consent-withdraw-final")).await;
    window.find(&format!("//*[@role='dialog']//li[contains(.,{})]", quoted(&sent.service))).await;
    window.look_at_all("withdrawal-says", Lang::Cy).await;
    agree(window).await;
    window.reads(&cy("consent-withdraw-done")).await;
    window.look_at_all("withdrawal-done", Lang::Cy).await;
    agree(window).await;
}

async fn make_again(window: &Window, sent: &Sent, folder: &Path) -> String {
    window.go("reports").await;
    window.reads(&cy("consent-again-open")).await;
    window.look_at_all("withdrawal-to-make-again", Lang::Cy).await;
    let service = window.ask("services", json!({})).await;
    let own =
        service.as_array().expect("services").iter().find(|one| one["name"]["cy"] == sent.service.as_str());
    let request = json!({
        "kind": "local", "service": own.expect("the service")["id"], "from": sent.period.from.to_string(),
        "to": sent.period.to.to_string(), "lang": "both",
    });
    let made = window
        .ask(
            "report_make",
            json!({"request": request, "folder": folder, "asData": false, "certified": false}),
        )
        .await;
    window.go("cases").await;
    window.go("reports").await;
    let settled = phrases::consent_again_made_again(SystemClock.today());
    window.reads(&Words::embedded().say(&settled, Lang::Cy)).await;
    window.look_at_all("withdrawal-made-again", Lang::Cy).await;
    pages::text(Path::new(made["file"].as_str().expect("a file")))
}

/// Presses the first button at the foot of the dialog.
async fn agree(window: &Window) {
    window.click("(//*[@role='dialog']//*[contains(@class,'row')]//button)[1]").await;
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}
