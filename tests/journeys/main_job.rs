//! From the first start to a service's report, through everything that may go wrong on the way.

use std::path::{Path, PathBuf};
use std::time::Duration;

use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::clear;
use crate::hand::words;
use crate::pages;
use crate::window::Window;

const PASSPHRASE: &str = "pedwar gair tawel iawn";

/// What the carer says. Each wording is one that no page, frame or example holds.
const VOICE: &str = "Roedd Mrs Llygad-y-dydd yn ateb y ffôn bob tro";
const KEPT_BACK: &str = "Ni welais neb o'r swyddfa las am bedwar mis";
const PLAIN_NOTE: &str = "Cath frech o'r enw Pwdin ar y bwrdd";
const HALVES: [&str; 2] = ["Dywedodd fod y gefnog", "aeth wedi pylu"];

/// The services of the example store, by how many households their closed year holds.
const NINE: &str = "Gwasanaeth Maethu Afon Las";
const SEVEN: &str = "Maethu Bryn Eithin";

#[tokio::test]
async fn from_the_first_start_to_the_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let reports = folder.path().join("reports");
    std::fs::create_dir_all(&reports).expect("a folder for reports");

    let window = Window::open(&home).await;
    first_start(&window).await;
    new_case(&window).await;
    begin(&window).await;
    type_through_a_switch(&window).await;
    let left = place(&window).await;
    window.kill_nine().await;

    let window = Window::open(&home).await;
    unlock(&window).await;
    assert_eq!(place(&window).await, left, "the same question, cursor and language");
    read_back(&window).await;
    code(&window).await;
    let nine = report(&window, "nine", NINE, &reports).await;
    let seven = report(&window, "seven", SEVEN, &reports).await;
    tour(&window).await;
    window.close().await;

    the_pages_say_what_they_may(&nine, &seven);
    nothing_typed_lies_in_clear(folder.path(), &reports);
}

/// Neither the store nor what the web view keeps for itself holds a word in clear; only the reports do.
fn nothing_typed_lies_in_clear(folder: &Path, reports: &Path) {
    let typed = [VOICE, KEPT_BACK, PLAIN_NOTE, HALVES[0], PASSPHRASE, "Blodwen Dychmygol"];
    let files = clear::holds_none_of(folder, &[reports], &typed);
    assert!(files.iter().any(|file| file.ends_with("gwrando.db")), "the store was looked at");
}

/// Language, passphrase, recovery key, and the example store.
async fn first_start(window: &Window) {
    window.find("//main//h1").await;
    window.look("first-language").await;
    window.click("//main//button[@lang='cy']").await;
    window.find("//*[@id='first-passphrase']").await;
    window.look_at_all("first-passphrase", Lang::Cy).await;
    for id in ["first-passphrase", "first-again"] {
        window.put(id, PASSPHRASE).await;
    }
    window.press(&words("desk-continue", Lang::Cy)).await;
    let key = recovery_key(window).await;
    window.look_at_all("first-recovery", Lang::Cy).await;
    window.press(&words("desk-recovery-written", Lang::Cy)).await;
    window.find("//*[@id='first-typed']").await;
    window.look_at_all("first-typed-back", Lang::Cy).await;
    window.put("first-typed", &key).await;
    window.press(&words("desk-recovery-check", Lang::Cy)).await;
    window.find(&format!("//h1[normalize-space(.)=\"{}\"]", words("cases-title", Lang::Cy))).await;
    window.look_at_all("cases-empty", Lang::Cy).await;
    window.press(&words("cases-look-around", Lang::Cy)).await;
    window.reads(&words("desk-example-banner", Lang::Cy)).await;
}

async fn recovery_key(window: &Window) -> String {
    window.find("//main//ol/li").await;
    let said = window.page.execute(
        "return [...document.querySelectorAll('main ol li')].map(li => li.innerText).join('-')",
        vec![],
    );
    said.await.expect("the key is shown").as_str().expect("a text").to_owned()
}

async fn unlock(window: &Window) {
    window.find("//*[@id='lock-passphrase']").await;
    window.look_at_all("lock", Lang::Cy).await;
    window.put("lock-passphrase", PASSPHRASE).await;
    window.press(&words("desk-open", Lang::Cy)).await;
    window.find("//*[contains(@class,'cm-content')]").await;
}

/// A case of the service that closed its year with nine households, entered in Welsh, month by its name.
async fn new_case(window: &Window) {
    window.press(&words("cases-add", Lang::Cy)).await;
    window.find("//*[@id='case-service']").await;
    window.look_at_all("case-new", Lang::Cy).await;
    window.put("case-service", "afon las").await;
    window.click(&format!("//*[@role='option'][contains(normalize-space(.),\"{NINE}\")]")).await;
    window.pick("case-leaveType", &words("cases-leave-resigned-stopping", Lang::Cy)).await;
    window.put("case-carers", "Blodwen Dychmygol").await;
    window.put("case-contact", "blodwen@enghraifft.invalid").await;
    window.pick("case-category", &words("cases-category-mainstream", Lang::Cy)).await;
    let legend = words("cases-language-requested", Lang::Cy);
    window.tick(Some(&legend), &words("cases-language-cy", Lang::Cy)).await;
    window.put("case-approvalEnded", "12").await;
    for (part, text) in [("month", "Hydref"), ("year", "2026")] {
        let box_of =
            format!("//fieldset[.//*[@id='case-approvalEnded']]//label[contains(@class,'{part}')]//input");
        window.find(&box_of).await.send_keys(text).await.expect("the box takes text");
    }
    window.reads(&words("cases-eligible", Lang::Cy)).await;
    window.look_at_all("case-filled", Lang::Cy).await;
    window.press(&words("cases-keep", Lang::Cy)).await;
    window.find("//*[@id='start-title']").await;
    window.look_at_all("case-sheet", Lang::Cy).await;
}

/// Starts the interview of the case on the screen in Welsh, as was asked for, and settles consent.
async fn begin(window: &Window) {
    window.press(&words("cases-start-now", Lang::Cy)).await;
    window.find("//nav//ol//button").await;
    window.section(1).await;
    let yes = words("interviews-consent-yes", Lang::Cy);
    for purpose in ["interview", "special-category", "national-findings", "local-themes"] {
        let named = words(&format!("interviews-consent-{purpose}"), Lang::Cy);
        window.tick(Some(&named), &yes).await;
    }
    window.look_at_all("interview-consent", Lang::Cy).await;
}

/// Notes on three questions; a word is begun in one screen language and ended in the other.
async fn type_through_a_switch(window: &Window) {
    window.question("q7").await;
    window.types(&format!("{VOICE}.")).await;
    window.press(&words("interviews-mark", Lang::Cy)).await;
    window.reads(VOICE).await;
    window.question("q10").await;
    window.types(&format!("{KEPT_BACK}.")).await;
    window.press(&words("interviews-mark", Lang::Cy)).await;
    window.question("q5").await;
    window.types(&format!("{PLAIN_NOTE}.")).await;
    window.question("q13").await;
    window.types(HALVES[0]).await;
    window.speak(Lang::En).await;
    window.types(HALVES[1]).await;
    window.speak(Lang::Cy).await;
    assert_eq!(
        window.notes().await,
        HALVES.concat(),
        "a word goes on through the switch, and nothing is lost"
    );
    window.types("\u{e012}\u{e012}\u{e012}").await; // three times ←
    window.saved().await;
    window.look_at_all("interview-question", Lang::Cy).await;
    window.saved().await;
}

/// Where the person is: the question, its language, the cursor in the notes, and the notes themselves.
async fn place(window: &Window) -> Value {
    window.find("//*[contains(@class,'cm-content')]").await;
    let script = "const notes = document.querySelector('.cm-content'), held = getSelection(); \
        const before = document.createRange(); before.selectNodeContents(notes); \
        if (!notes.contains(held.anchorNode)) return {question: document.querySelector('article h2').innerText, cursor: null}; \
        before.setEnd(held.anchorNode, held.anchorOffset); \
        return {question: document.querySelector('article h2').innerText, lang: document.querySelector('article h2').lang, \
          screen: document.documentElement.lang, cursor: before.toString().length, notes: notes.innerText}";
    sleep(Duration::from_millis(300)).await;
    window.page.execute(script, vec![]).await.expect("the place")
}

/// Reads back, lets one voice go out, decides against the other, offers counselling, finishes.
async fn read_back(window: &Window) {
    window.look_at_all("interview-again", Lang::Cy).await;
    window.section(6).await;
    window.look_at_all("interview-ratings", Lang::Cy).await;
    window.section(11).await;
    window.find("//article//textarea").await;
    window.look_at_all("interview-reading-back", Lang::Cy).await;
    let pass_on = words("interviews-voice-voice", Lang::Cy);
    let voice = "//article[.//textarea][1]";
    window.click(&format!("{voice}//label[normalize-space(.)=\"{pass_on}\"]//input")).await;
    // The wording names somebody, so it is asked once whether it may.
    window.look_at_all("interview-names", Lang::Cy).await;
    window.press(&words("names-approve-yes", Lang::Cy)).await;
    window.saved().await;
    window.section(12).await;
    window.tick(None, &words("interviews-counselling-offered", Lang::Cy)).await;
    window.saved().await;
    window.look_at_all("interview-close", Lang::Cy).await;
    window.press(&words("interviews-finish", Lang::Cy)).await;
    let finish = words("interviews-finish", Lang::Cy);
    window.click(&format!("//*[@role='dialog']//button[normalize-space(.)=\"{finish}\"]")).await;
    window.reads(&words("interviews-finished", Lang::Cy)).await;
    window.press(&words("interviews-to-coding", Lang::Cy)).await;
}

/// One main reason and one trigger, found by typing.
async fn code(window: &Window) {
    let primary = words("findings-primary-find", Lang::Cy);
    window.field(&primary).await.send_keys("C1").await.expect("the field takes text");
    window.click("//*[@role='option'][.//*[normalize-space(.)='C1']]").await;
    window.look_at_all("findings-coding", Lang::Cy).await;
    window.press(&words("findings-keep", Lang::Cy)).await;
    window.reads(&words("findings-kept", Lang::Cy)).await;
}

/// The local report of a service over the last closed year, in Welsh and English.
async fn report(window: &Window, name: &str, service: &str, folder: &Path) -> String {
    let mut settings = window.ask("settings_get", json!({})).await;
    settings["reportFolder"] = json!(folder);
    window.ask("settings_set", json!({"settings": settings})).await;
    go(window, "cases").await;
    go(window, "reports").await;
    window.tick(Some(&words("report-room-kind", Lang::Cy)), &words("report-room-local", Lang::Cy)).await;
    window.choose(&words("report-room-service", Lang::Cy), service).await;
    let year = words("report-room-year", Lang::Cy);
    window.click(&format!("(//fieldset[legend[normalize-space(.)=\"{year}\"]]//input)[1]")).await;
    window
        .tick(Some(&words("report-room-languages", Lang::Cy)), &words("report-room-in-both", Lang::Cy))
        .await;
    window.find("//section[@aria-labelledby='make']").await;
    window.look_at_all(&format!("reports-{name}"), Lang::Cy).await;
    window.press(&words("report-room-make", Lang::Cy)).await;
    let file = window.find("//*[@role='status']//code").await.text().await.expect("the file's name");
    window.look_at_all(&format!("reports-{name}-made"), Lang::Cy).await;
    pages::text(&PathBuf::from(file))
}

/// What a report says of its own service's closed year, and nowhere else.
const OWN_YEAR: [&str; 4] =
    ["reports-coverage-own", "reports-own", "reports-themes-five", "reports-items-agreed"];

fn the_pages_say_what_they_may(nine: &str, seven: &str) {
    assert!(nine.contains(VOICE), "the approved voice is in its service's report");
    assert!(!seven.contains(VOICE), "and in no other");
    for sentence in OWN_YEAR.iter().flat_map(|key| [Lang::Cy, Lang::En].map(|lang| words(key, lang))) {
        assert!(nine.contains(&sentence), "of nine households the report says “{sentence}”");
        assert!(!seven.contains(&sentence), "of seven it says nothing, but here “{sentence}”");
    }
    for (name, text) in [("nine", nine), ("seven", seven)] {
        for word in [KEPT_BACK, PLAIN_NOTE, HALVES[0], "Pwdin", "cefnogaeth wedi pylu", "Blodwen"] {
            assert!(!text.contains(word), "the report of {name} says “{word}”");
        }
    }
}

/// Every room once more, with something in it.
async fn tour(window: &Window) {
    for room in ["cases", "interview", "findings", "reports", "settings"] {
        go(window, room).await;
        sleep(Duration::from_millis(400)).await;
        window.look_at_all(&format!("room-{room}"), Lang::Cy).await;
    }
}

/// Opens a room from the bar.
async fn go(window: &Window, room: &str) {
    window.press(&words(&format!("frame-room-{room}"), Lang::Cy)).await;
}
