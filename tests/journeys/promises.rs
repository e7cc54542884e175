//! From a coded theme to the annual statement: recommended, shared, accepted in part, promised, two years of progress,
//! and then told to carers in Welsh, in English and in both. The calendar of the window is held at three days.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use gwrando_core::cases::{CaseForm, Mode};
use gwrando_core::consent::Purpose;
use gwrando_core::desk::Desk;
use gwrando_core::reasons::Coding;
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{Both, Day, FixedClock, Lang};
use serde_json::json;

use crate::begin::{PASSPHRASE, unlocked_with};
use crate::hand::{quoted, words};
use crate::pages;
use crate::window::Window;

/// The days on which the window is opened: when it is promised, and in each of the two years after.
const DAYS: [&str; 3] = ["2024-05-01", "2025-03-03", "2026-04-14"];

/// Surnames that no page, frame or example holds.
const HOUSEHOLDS: [&str; 5] = ["Marciwr", "Brigyn", "Cadwyn", "Drysor", "Eirin"];

const PROMISE: Both<&str> = Both {
    cy: "Mentor i bob gofalwr newydd o fewn wyth wythnos.",
    en: "A mentor for each new carer within eight weeks.",
};
const MEASURED: Both<&str> =
    Both { cy: "Gofalwyr newydd â mentor mewn pryd", en: "New carers with a mentor in time" };
const ANSWER: Both<&str> =
    Both { cy: "Mentor, ond o fewn wyth wythnos.", en: "A mentor, but within eight weeks." };

#[tokio::test]
async fn a_theme_becomes_a_promise_and_the_promise_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports) = (folder.path().join("home"), folder.path().join("reports"));
    std::fs::create_dir_all(&reports).expect("a folder for reports");
    let service = heard(&home);

    let window = on(&home, DAYS[0]).await;
    code_the_last(&window).await;
    recommend(&window).await;
    share(&window).await;
    answer(&window).await;
    promise(&window).await;
    window.close().await;

    let window = on(&home, DAYS[1]).await;
    report(&window, ["3", "Mawrth", "2025"], ["5", "9"], "promise-first-year").await;
    window.close().await;

    let window = on(&home, DAYS[2]).await;
    report(&window, ["2", "Mawrth", "2026"], ["9", "10"], "promise-second-year").await;
    around(&window).await;
    let files = statements(&window, &service, &reports).await;
    window.close().await;

    the_statements_say_it(&files);
    pages::checked(&files);
}

/// Five households that left one service and were heard, four of them coded; gives the service's Welsh name.
fn heard(home: &Path) -> String {
    let clock = FixedClock { today: Day::read(DAYS[0]).expect("a day") };
    let mut desk = Desk::at(home.to_owned(), Arc::new(clock), KeyCost::CHEAP_FOR_TESTS);
    let shown = desk.create(&Passphrase::new(PASSPHRASE.to_owned()), Lang::Cy).expect("a store");
    desk.confirm_recovery(&shown.recovery_key).expect("the key is confirmed");
    let service = desk.services().expect("services").swap_remove(0);
    for (at, name) in HOUSEHOLDS.iter().enumerate() {
        let form = CaseForm {
            carers: vec![format!("Enghraifft {name}")],
            notice_received: "1 Mawrth 2024".to_owned(),
            approval_ended: "29 Mawrth 2024".to_owned(),
            ratified: "10 Ebrill 2024".to_owned(),
            panel_date: "10 Ebrill 2024".to_owned(),
            ..CaseForm::blank(service.id)
        };
        let case = desk.add_case(&form).expect("a case").id;
        let id = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begins").id;
        desk.consent(id, Purpose::LocalThemes, true).expect("allowed");
        desk.finish(id).expect("ends");
        if at > 0 {
            desk.code(id, &Coding { primary: "C5".to_owned(), contributing: Vec::new() }).expect("coded");
        }
    }
    desk.lock().expect("the desk locks");
    service.name.cy
}

/// The window on a day.
async fn on(home: &Path, day: &str) -> Window {
    let held = [("GWRANDO_TODAY", day.to_owned()), ("GWRANDO_CHEAP_KEYS", "1".to_owned())];
    unlocked_with(home, &held).await
}

/// The fifth household names the theme as well, and a recommendation begins from it.
async fn code_the_last(window: &Window) {
    window.go("findings").await;
    window.press(&cy("findings-code")).await;
    window.field(&cy("findings-primary-find")).await.send_keys("C5").await.expect("the field takes text");
    window.click("//*[@role='option'][.//*[normalize-space(.)='C5']]").await;
    window.press(&cy("findings-keep")).await;
    window.reads(&cy("findings-kept")).await;
    window.click("//section[@aria-labelledby='recommend']//button").await;
}

/// The words of the mentor come ready; five households stand behind them.
async fn recommend(window: &Window) {
    window.find("//*[@id='box-context-cy']").await;
    window.reads(&cy("pledges-basis-households")).await;
    window.look_at_all("promise-draft", Lang::Cy).await;
    window.press(&cy("pledges-present")).await;
    window.find("//textarea[@lang]").await;
    window.look_at_all("promise-presented", Lang::Cy).await;
    window.press(&cy("pledges-presenting-end")).await;
    window.press(&cy("pledges-check")).await;
    window.reads(&cy("pledges-state-checked")).await;
}

async fn share(window: &Window) {
    window.press(&cy("pledges-share")).await;
    date(window, "share-on", ["1", "Mai", "2024"]).await;
    window.reads(&cy("pledges-share-stays")).await;
    window.look_at_all("promise-share", Lang::Cy).await;
    window.press(&cy("pledges-share-yes")).await;
    window.reads(&cy("pledges-state-shared")).await;
}

async fn answer(window: &Window) {
    window.press(&cy("pledges-answer-add")).await;
    window.tick(Some(&cy("pledges-answer-kind")), &cy("pledges-answer-in-part")).await;
    date(window, "answer-on", ["1", "Mai", "2024"]).await;
    both(window, "answer-words", ANSWER).await;
    window.look_at_all("promise-answer", Lang::Cy).await;
    window.press(&cy("pledges-keep")).await;
    window.reads(&cy("pledges-state-in-part")).await;
    window.look_at_all("promise-answered", Lang::Cy).await;
}

async fn promise(window: &Window) {
    window.press(&cy("pledges-follow-add")).await;
    both(window, "enter-promise", PROMISE).await;
    both(window, "enter-owner", Both { cy: "rheolwr maethu", en: "fostering manager" }).await;
    date(window, "enter-starts", ["1", "Mai", "2024"]).await;
    date(window, "enter-due", ["30", "Medi", "2026"]).await;
    window.pick("measure-0-kind", &cy("pledges-measure-share")).await;
    both(window, "measure-0-what", MEASURED).await;
    window.put("measure-0-target", "90").await;
    window.look_at_all("promise-entered", Lang::Cy).await;
    window.press(&cy("pledges-keep")).await;
    window.reads("P-0001").await;
    window.reads(&cy("pledges-kept-planned")).await;
}

/// What happened in a year.
async fn report(window: &Window, day: [&str; 3], share: [&str; 2], name: &str) {
    window.go("commitments").await;
    window.press("P-0001").await;
    window.press(&cy("pledges-progress-add")).await;
    date(window, "progress-on", day).await;
    window.put("progress-number", share[0]).await;
    window.put("progress-of", share[1]).await;
    window.put("progress-evidence", "Papur panel 12").await;
    window.look_at_all(&format!("{name}-dialog"), Lang::Cy).await;
    window.press(&cy("pledges-keep")).await;
    window.reads(&cy("pledges-kept-under-way")).await;
    window.look_at_all(name, Lang::Cy).await;
}

/// The list, and the year with its days.
async fn around(window: &Window) {
    window.go("commitments").await;
    window.reads("R-0001").await;
    window.look_at_all("promise-list", Lang::Cy).await;
    window.press(&cy("pledges-year")).await;
    window.find(&format!("//h1[normalize-space(.)={}]", quoted(&cy("pledges-year-title")))).await;
    window.look_at_all("promise-year", Lang::Cy).await;
}

/// The statement of the year that is over, in every language.
async fn statements(window: &Window, service: &str, folder: &Path) -> [PathBuf; 3] {
    let mut settings = window.ask("settings_get", json!({})).await;
    settings["reportFolder"] = json!(folder);
    window.ask("settings_set", json!({"settings": settings})).await;
    window.go("reports").await;
    window.tick(Some(&cy("report-room-kind")), &cy("report-room-commitments")).await;
    window.choose(&cy("report-room-service"), service).await;
    let year = quoted(&cy("report-room-year"));
    window
        .click(&format!("//fieldset[legend[normalize-space(.)={year}]]//label[contains(.,'2026')]//input"))
        .await;
    let mut made = Vec::new();
    for lang in ["cy", "en", "both"] {
        window.tick(Some(&cy("report-room-languages")), &cy(&format!("report-room-in-{lang}"))).await;
        window.find("//section[@aria-labelledby='make']").await;
        if lang == "cy" {
            window.look_at_all("promise-statement", Lang::Cy).await;
        }
        window.press(&cy("report-room-make")).await;
        let file = window.find("//*[@role='status']//code").await.text().await.expect("the file's name");
        made.push(PathBuf::from(file));
    }
    made.try_into().expect("three statements")
}

fn the_statements_say_it(files: &[PathBuf; 3]) {
    let (welsh, english) = ([true, false, true], [false, true, true]);
    for (at, file) in files.iter().enumerate() {
        let text = pages::text(file);
        for (lang, there) in [(Lang::Cy, welsh[at]), (Lang::En, english[at])] {
            for key in ["statement-you-told", "statement-agreed", "statement-happened", "statement-changed"] {
                let heading = words(key, lang);
                assert_eq!(text.contains(&heading), there, "“{heading}” in {}", file.display());
            }
            for said in [PROMISE, MEASURED] {
                assert_eq!(
                    text.contains(said.get(lang)),
                    there,
                    "“{}” in {}",
                    said.get(lang),
                    file.display()
                );
            }
        }
        assert!(text.contains("55") && text.contains("90"), "both years stand in {}", file.display());
        assert!(!HOUSEHOLDS.iter().any(|name| text.contains(name)), "nobody is named in {}", file.display());
    }
}

/// Writes a day into its three boxes.
async fn date(window: &Window, id: &str, [day, month, year]: [&str; 3]) {
    for (part, text) in [("day", day), ("month", month), ("year", year)] {
        let path = format!("//fieldset[.//*[@id='{id}']]//label[contains(@class,'{part}')]//input");
        let field = window.find(&path).await;
        field.clear().await.expect("the box can be emptied");
        field.send_keys(text).await.expect("the box takes text");
    }
}

/// Writes a text in both languages.
async fn both(window: &Window, id: &str, text: Both<&str>) {
    window.put(&format!("{id}-cy"), text.cy).await;
    window.put(&format!("{id}-en"), text.en).await;
}

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}
