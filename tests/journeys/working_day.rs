//! A day at the desk with everything that goes wrong in it: the program is killed while she types, locked in the middle
//! of a talk, and killed again. What the screen called saved is there; nothing lies in clear anywhere.

use std::path::Path;
use std::time::Duration;

use gwrando_core::cases::CaseForm;
use gwrando_core::interviews::Mode;
use gwrando_core::vocabulary::Lang;
use serde_json::json;
use tokio::time::sleep;

use crate::begin;
use crate::clear;
use crate::hand::words;
use crate::window::Window;

/// Kills of an ordinary run; `GWRANDO_WINDOW_KILLS` asks for more.
const KILLS: usize = 2;

const CARER: &str = "Gwenllïan Ddychmygol-Ŵyr";
const CONTACT: &str = "gwenllian@enghraifft.invalid";
const NOTE: &str = "Daeth y dŵr i mewn i'r tŷ ddwywaith";
const AFTER_LOCK: &str = "ac ni ffoniodd neb yn ôl am wythnos gron";
const LAST: &str = "Roedd y gath wen ar y wal";

/// The example's store in `home`, with a talk of an invented carer that has begun. Gives the service of the example's
/// first case, for a report.
fn begun(home: &Path) -> String {
    let mut desk = begin::example(home);
    let service = desk.services().expect("services")[0].id;
    let form = CaseForm {
        carers: vec![CARER.to_owned()],
        contact: CONTACT.to_owned(),
        approval_ended: "12 Hydref 2026".to_owned(),
        ..CaseForm::blank(service)
    };
    let case = desk.add_case(&form).expect("a good form").id;
    desk.start_interview(case, Lang::Cy, Mode::Solo).expect("an eligible case");
    desk.lock().expect("locks");
    service.to_string()
}

/// Opens the window and the store, where a talk is going on.
async fn in_the_talk(home: &Path) -> Window {
    let window = Window::open(home).await;
    unlock(&window).await;
    window
}

async fn unlock(window: &Window) {
    window.put("lock-passphrase", begin::PASSPHRASE).await;
    window.press(&words("desk-open", Lang::Cy)).await;
    window.find("//nav//ol//button").await;
}

#[tokio::test]
#[ignore = "by hand, for it is long: add --include-ignored"]
async fn what_the_screen_called_saved_survives_kill_nine() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    begun(&home);
    let kills = std::env::var("GWRANDO_WINDOW_KILLS").ok().and_then(|set| set.parse().ok()).unwrap_or(KILLS);
    let (mut saved, mut chance) = (String::new(), 0x6777_7261_6e64_6f21_u64);
    for round in 0..kills {
        let window = in_the_talk(&home).await;
        window.question("q5").await;
        let there = window.notes().await;
        assert!(there.starts_with(saved.trim_end()), "round {round}: {there:?} lost {saved:?}");
        if there.len() > 1500 {
            clear_notes(&window).await;
        }
        window.types(&format!("{round} dŵr, tŷ. ")).await;
        window.saved().await;
        saved = window.notes().await;
        window.types(&format!("ac wedyn {round}, ")).await;
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        sleep(Duration::from_millis(chance >> 33 & 0x7ff)).await;
        window.kill_nine().await;
    }
    let window = in_the_talk(&home).await;
    window.question("q5").await;
    let there = window.notes().await;
    assert!(there.starts_with(saved.trim_end()), "at the end: {there:?} lost {saved:?}");
    println!("{kills} kills of the window: 0 lost");
    window.close().await;
}

async fn clear_notes(window: &Window) {
    window.types("\u{e009}a\u{e009}\u{e017}").await; // Ctrl+A, Delete
    window.saved().await;
}

#[tokio::test]
#[ignore = "by hand, for it is long: add --include-ignored"]
async fn a_working_day_leaves_nothing_in_clear() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports) = (folder.path().join("home"), folder.path().join("reports"));
    std::fs::create_dir(&reports).expect("a folder");
    begun(&home);

    let window = in_the_talk(&home).await;
    window.question("q5").await;
    window.types(NOTE).await;
    window.saved().await;
    window.press(&words("frame-lock", Lang::Cy)).await;
    window.find("//*[@id='lock-passphrase']").await;
    unlock(&window).await;
    window.question("q7").await;
    window.types(AFTER_LOCK).await;
    window.saved().await;
    let cases = window.ask("cases", json!({})).await;
    let of_last_year = cases.as_array().expect("cases").iter().find(|row| row["serviceName"]["cy"] == NINE);
    let request = json!({"kind": "local", "service": of_last_year.expect("the example")["service"],
        "from": "2025-04-01", "to": "2026-03-31", "lang": "both"});
    let made = json!({"request": request, "folder": reports, "asData": true, "certified": false});
    window.ask("report_make", made).await;
    window.question("q10").await;
    window.types(LAST).await;
    window.kill_nine().await;

    let window = in_the_talk(&home).await;
    window.close().await;

    let typed = [CARER, CONTACT, NOTE, AFTER_LOCK, LAST, begin::PASSPHRASE, "Gwenllïan", "Ddychmygol-Ŵyr"];
    let files = clear::holds_none_of(folder.path(), &[&reports], &typed);
    let looked_at = |name: &str| files.iter().any(|file| file.to_string_lossy().contains(name));
    assert!(looked_at("gwrando.db"), "the store was looked at");
    assert!(looked_at("said.log"), "and what the program said");
    clear::holds_none_of(&reports, &[], &typed);
}

/// A service of the example whose last year may be reported on.
const NINE: &str = "Gwasanaeth Maethu Afon Las";
