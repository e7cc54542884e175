//! From the first start to a report without a hand on the mouse. Nothing here presses, clicks or gives the focus to
//! anything: there are only keys, and what has the focus after each of them is seen, and is called something.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::hand::words;
use crate::pages;
use crate::window::Window;

const PASSPHRASE: &str = "pedwar gair tawel iawn";
const SERVICE: &str = "Gwasanaeth Maethu Afon Las";

/// What the carer says, which the report then holds.
const VOICE: &str = "Roedd y drws ar agor i ni bob amser";

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SHIFT: char = '\u{e008}';
const CONTROL: char = '\u{e009}';
const SPACE: char = ' ';
const DOWN: char = '\u{e015}';

/// So many stops at most on the way to anything on a screen.
const MOST: usize = 160;
const PATIENCE: Duration = Duration::from_secs(20);
/// What has the focus may still be on its way into sight.
const SETTLED_WITHIN: Duration = Duration::from_secs(8);

/// What has the focus: its kind, its name, what stands in it, and what is wrong with how it is shown.
struct Stop {
    kind: String,
    name: String,
    value: String,
    fault: String,
}

#[tokio::test]
async fn from_the_first_start_to_a_report_with_keys_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, reports) = (folder.path().join("home"), folder.path().join("reports"));
    std::fs::create_dir_all(&reports).expect("a folder for reports");
    let window = Window::open(&home).await;
    first_start(&window).await;
    refer(&window).await;
    listen(&window).await;
    read_back(&window).await;
    code(&window).await;
    let mut settings = window.ask("settings_get", json!({})).await;
    settings["reportFolder"] = json!(reports);
    // The folder is chosen in a dialog of the system, which is not ours to drive.
    window.ask("settings_set", json!({"settings": settings})).await;
    let file = report(&window).await;
    assert!(pages::text(&file).contains(VOICE), "what was said with keys stands in the report");
    window.close().await;
}

async fn first_start(window: &Window) {
    window.find("//main//h1").await;
    window.enter_main(&words("frame-language-name", Lang::Cy)).await;
    window.tab_to(&words("desk-passphrase", Lang::Cy)).await;
    window.write(PASSPHRASE).await;
    window.tab_to(&words("desk-passphrase-again", Lang::Cy)).await;
    window.write(PASSPHRASE).await;
    window.enter(&words("desk-continue", Lang::Cy)).await;
    window.find("//main//ol/li").await;
    let script = "return [...document.querySelectorAll('main ol li')].map(li => li.innerText).join('-')";
    let key = window.page.execute(script, vec![]).await.expect("the key is shown");
    window.enter(&words("desk-recovery-written", Lang::Cy)).await;
    window.tab_to(&words("desk-recovery-key", Lang::Cy)).await;
    window.write(key.as_str().expect("a text")).await;
    window.stroke(&[ENTER]).await;
    window.heading(&words("cases-title", Lang::Cy)).await;
    window.enter(&words("cases-look-around", Lang::Cy)).await;
    window.reads(&words("desk-example-banner", Lang::Cy)).await;
}

/// A referral, and the start of the interview.
async fn refer(window: &Window) {
    window.enter(&words("cases-add", Lang::Cy)).await;
    window.heading(&words("cases-new-title", Lang::Cy)).await;
    let welsh = words("cases-language-cy", Lang::Cy);
    window.tab_until(&welsh, |stop| stop.name == welsh && stop.kind == "radio").await;
    window.stroke(&[SPACE]).await;
    window.tab_to(&words("cases-service", Lang::Cy)).await;
    window.write("afon las").await;
    window.take("Afon Las").await;
    assert_eq!(window.stop().await.value, SERVICE, "the service stands in its field");
    window.tab_to("Enw gofalwr 1").await;
    window.write("Blodwen Dychmygol").await;
    window.tab_to(&words("cases-contact", Lang::Cy)).await;
    window.write("blodwen@enghraifft.invalid").await;
    window.tab_to(&words("cases-leave-type", Lang::Cy)).await;
    window.letter_to(&words("cases-leave-resigned-stopping", Lang::Cy)).await;
    let day = window.tab_to_field("case-approvalEnded").await;
    assert_eq!(day, "", "no day is preset");
    window.write("12").await;
    window.tab().await;
    window.write("Hydref").await;
    window.tab().await;
    window.write("2026").await;
    window.reads(&words("cases-eligible", Lang::Cy)).await;
    window.enter(&words("cases-keep", Lang::Cy)).await;
    window.find("//*[@id='start-title']").await;
    window.enter(&words("cases-start-now", Lang::Cy)).await;
    window.find("//nav//ol//button").await;
}

/// Consent, and one thing that is said.
async fn listen(window: &Window) {
    window.section_by_keys(1).await;
    let script = "return [...document.querySelectorAll('.consents input[type=radio]')].filter(one => one.checked).length";
    for given in 1..=4 {
        window.tab_to_unanswered().await;
        window.stroke(&[SPACE]).await;
        let ticked = window.page.execute(script, vec![]).await.expect("a count");
        assert_eq!(ticked, json!(given), "a space answers one question of consent");
    }
    window.section_by_keys(4).await;
    window.find("//*[contains(@class,'cm-content')]").await;
    window.rests_on("text").await;
    window.write(&format!("{VOICE}.")).await;
    window.stroke(&[CONTROL, '\'']).await;
    window.find(&format!("//*[@id='own-words']//*[contains(., '{VOICE}')]")).await;
    window.saved().await;
}

async fn read_back(window: &Window) {
    window.section_by_keys(11).await;
    window.find("//article//textarea").await;
    window.tab_to(&words("interviews-voice-voice", Lang::Cy)).await;
    window.stroke(&[SPACE]).await;
    window.saved().await;
    window.section_by_keys(12).await;
    window.tab_to(&words("interviews-counselling-offered", Lang::Cy)).await;
    window.stroke(&[SPACE]).await;
    window.saved().await;
    window.enter(&words("interviews-finish", Lang::Cy)).await;
    window.rests_in("[role='dialog']").await;
    window.enter(&words("interviews-finish", Lang::Cy)).await;
    window.reads(&words("interviews-finished", Lang::Cy)).await;
    window.enter(&words("interviews-to-coding", Lang::Cy)).await;
}

async fn code(window: &Window) {
    let find = words("findings-primary-find", Lang::Cy);
    window.find(&format!("//label[normalize-space(.)=\"{find}\"]")).await;
    window.tab_to(&find).await;
    window.write("C1").await;
    window.take("C1").await;
    window.enter(&words("findings-keep", Lang::Cy)).await;
    window.reads(&words("findings-kept", Lang::Cy)).await;
}

async fn report(window: &Window) -> PathBuf {
    window.enter(&words("frame-room-reports", Lang::Cy)).await;
    window.heading(&words("report-room-title", Lang::Cy)).await;
    window.tab_to(&words("report-room-local", Lang::Cy)).await;
    window.stroke(&[SPACE]).await;
    window.tab_to(&words("report-room-service", Lang::Cy)).await;
    window.letter_to(SERVICE).await;
    window.tab().await;
    window
        .tab_until("the closed year", |stop| stop.kind == "radio" && stop.name.contains("Mawrth 2026"))
        .await;
    window.stroke(&[SPACE]).await;
    let welsh = words("report-room-in-cy", Lang::Cy);
    window.tab_until(&welsh, |stop| stop.kind == "radio" && stop.name == welsh).await;
    window.down_to_radio(&words("report-room-in-both", Lang::Cy)).await;
    let chosen = "return [...document.querySelectorAll('main form select, main form input:checked')].map((one) => one.value)";
    println!("chosen: {:?}", window.page.execute(chosen, vec![]).await);
    window.find("//section[@aria-labelledby='make']").await;
    window.enter(&words("report-room-make", Lang::Cy)).await;
    let file = window.find("//*[@role='status']//code").await.text().await.expect("the file's name");
    PathBuf::from(file)
}

impl Window {
    /// Presses keys together: those before the last are held.
    async fn stroke(&self, keys: &[char]) {
        let held = &keys[..keys.len() - 1];
        let mut actions = KeyActions::new("keys".to_owned());
        for value in keys {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        actions = actions.then(KeyAction::Up { value: keys[keys.len() - 1] });
        for value in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.page.perform_actions(actions).await.expect("keys are pressed");
        sleep(Duration::from_millis(30)).await;
    }

    /// Types a text, key by key.
    async fn write(&self, text: &str) {
        let mut actions = KeyActions::new("keys".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.page.perform_actions(actions).await.expect("a text is typed");
        sleep(Duration::from_millis(150)).await;
    }

    /// What has the focus now. A heading to which a page has sent the focus needs no ring; all else does.
    async fn stop(&self) -> Stop {
        let script = r"
            const at = document.activeElement;
            if (!at || at === document.body) return { kind: 'body', name: '', value: '', fault: '' };
            const text = (one) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
            const labelled = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => text(document.getElementById(id))).join(' ').trim();
            const labels = [...(at.labels ?? [])].map((label) => { const copy = label.cloneNode(true); copy.querySelectorAll('select, .hint').forEach((one) => one.remove()); return text(copy); }).join(' ');
            const name = labelled || at.getAttribute('aria-label') || labels || (at.matches('input, textarea, select') ? '' : text(at)) || at.getAttribute('title') || '';
            const kind = at.isContentEditable ? 'text' : at.matches('input') ? at.type : at.tagName.toLowerCase();
            const value = at.matches('select') ? (at.selectedOptions[0]?.text ?? '') : (at.value ?? '');
            const box = at.getBoundingClientRect(), style = getComputedStyle(at);
            const sent = at.tabIndex < 0, faults = [];
            if (!name) faults.push('it has no name');
            const middle = [Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.top + Math.min(box.height / 2, 40), 0), innerHeight - 1)];
            const over = document.elementFromPoint(...middle);
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth || !box.width || !box.height) faults.push('it is out of sight');
            else if (!over || !(at.contains(over) || over.contains(at) || [...(at.labels ?? [])].some((label) => label.contains(over)))) faults.push('something lies over it');
            const around = kind === 'text' ? getComputedStyle(at.closest('.cm-editor') ?? at) : style;
            const ringed = [style, around].some((one) => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2);
            if (!sent && kind !== 'text' && !ringed) faults.push('no ring is round it');
            return { kind, name, value, fault: faults.join(', ') };";
        let stop = self.page.execute(script, vec![]).await.expect("what has the focus");
        let text = |field: &str| stop[field].as_str().unwrap_or_default().to_owned();
        Stop { kind: text("kind"), name: text("name"), value: text("value"), fault: text("fault") }
    }

    /// On to the next stop, which must be seen and be called something.
    async fn tab(&self) -> Stop {
        self.stroke(&[TAB]).await;
        let end = Instant::now() + SETTLED_WITHIN;
        loop {
            let stop = self.stop().await;
            if stop.fault.is_empty() {
                return stop;
            }
            assert!(Instant::now() < end, "{} “{}”: {}", stop.kind, stop.name, stop.fault);
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Goes on until what is called `name` has the focus.
    async fn tab_to(&self, name: &str) -> Stop {
        self.tab_until(name, |stop| stop.name == name).await
    }

    async fn tab_until(&self, wanted: &str, fits: impl Fn(&Stop) -> bool) -> Stop {
        let mut passed = Vec::new();
        let here = self.stop().await;
        if fits(&here) {
            return here;
        }
        for _ in 0..MOST {
            let stop = self.tab().await;
            if fits(&stop) {
                return stop;
            }
            passed.push(format!("{} {}", stop.kind, stop.name));
        }
        panic!("no way leads to “{wanted}”; passed:\n{}", passed.join("\n"));
    }

    /// Goes on until the field with this id has the focus, which is the first of three for a day.
    async fn tab_to_field(&self, id: &str) -> String {
        let script = "return document.activeElement?.id ?? ''";
        for _ in 0..MOST {
            let stop = self.tab().await;
            if self.page.execute(script, vec![]).await.expect("an id") == json!(id) {
                return stop.value;
            }
        }
        panic!("no way leads to {id}");
    }

    /// Goes on to the next question of consent that nobody has answered.
    async fn tab_to_unanswered(&self) {
        let script = "const at = document.activeElement; return Boolean(at?.closest('.consents') && at.matches('[type=radio]') && \
            ![...document.querySelectorAll(`[name='${at.name}']`)].some((one) => one.checked))";
        for _ in 0..MOST {
            self.tab().await;
            if self.page.execute(script, vec![]).await.expect("an answer") == Value::Bool(true) {
                return;
            }
        }
        panic!("no way leads to a question of consent");
    }

    /// Goes to the button called `name` and presses Enter.
    async fn enter(&self, name: &str) {
        self.tab_until(name, |stop| stop.name == name && stop.kind == "button").await;
        self.stroke(&[ENTER]).await;
    }

    /// The same for a button of the page that is called as another in the bar is.
    async fn enter_main(&self, name: &str) {
        for _ in 0..MOST {
            let stop = self.tab().await;
            let script = "return Boolean(document.activeElement?.closest('main'))";
            let inside = self.page.execute(script, vec![]).await.expect("an answer");
            if stop.name == name && inside == Value::Bool(true) {
                return self.stroke(&[ENTER]).await;
            }
        }
        panic!("no way leads to “{name}” in the page");
    }

    /// Presses the first letter of `entry` until the list that has the focus shows it, as lists of the system do.
    async fn letter_to(&self, entry: &str) {
        let letter = entry.to_lowercase().chars().next().expect("a letter");
        for _ in 0..40 {
            if self.stop().await.value == entry {
                return;
            }
            self.stroke(&[letter]).await;
            sleep(Duration::from_millis(40)).await;
        }
        panic!("its letter does not come to “{entry}”, but to “{}”", self.stop().await.value);
    }

    /// Goes down the list that has opened below a field until what holds `text` is marked, and takes it.
    async fn take(&self, text: &str) {
        let script = "return document.querySelector('[role=option][data-highlighted]')?.textContent ?? ''";
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let marked = self.page.execute(script, vec![]).await.expect("what is marked");
            if marked.as_str().is_some_and(|marked| marked.contains(text)) {
                self.stroke(&[ENTER]).await;
                return self.gone("[role=option]").await;
            }
            self.stroke(&[DOWN]).await;
            sleep(Duration::from_millis(100)).await;
        }
        panic!("“{text}” is not in the list");
    }

    /// Presses the arrow until the radio button called `name` has the focus.
    async fn down_to_radio(&self, name: &str) {
        for _ in 0..10 {
            if self.stop().await.name == name {
                return;
            }
            self.stroke(&[DOWN]).await;
        }
        panic!("the arrow does not come to “{name}”");
    }

    /// Opens the section at place `at`, from nought, by going back to the list of sections and along it.
    async fn section_by_keys(&self, at: usize) {
        let path = format!("(//nav//button[contains(@class,'section')])[{}]/span[last()]", at + 1);
        let name = self.find(&path).await.text().await.expect("its name");
        for _ in 0..MOST {
            let stop = self.stop().await;
            if stop.kind == "button" && stop.name.contains(&name) {
                return self.stroke(&[ENTER]).await;
            }
            self.stroke(&[SHIFT, TAB]).await;
        }
        panic!("no way leads back to “{name}”");
    }

    /// Waits until the focus rests on something of this kind, without a key.
    async fn rests_on(&self, kind: &str) {
        let end = Instant::now() + PATIENCE;
        while self.stop().await.kind != kind {
            assert!(Instant::now() < end, "the focus does not come to the {kind}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until nothing of this kind is left on the screen.
    async fn gone(&self, kind: &str) {
        let end = Instant::now() + PATIENCE;
        let script = "return !document.querySelector(arguments[0])";
        while self.page.execute(script, vec![json!(kind)]).await.ok() != Some(Value::Bool(true)) {
            assert!(Instant::now() < end, "{kind} stays");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the focus rests within `place`, without a key.
    async fn rests_in(&self, place: &str) {
        let end = Instant::now() + PATIENCE;
        let script = "return Boolean(document.activeElement?.closest(arguments[0]))";
        while self.page.execute(script, vec![json!(place)]).await.ok() != Some(Value::Bool(true)) {
            assert!(Instant::now() < end, "the focus does not come into {place}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits for a page by its heading.
    async fn heading(&self, name: &str) {
        self.find(&format!("//h1[normalize-space(.)=\"{name}\"]")).await;
    }
}

#[tokio::test]
async fn a_stop_without_ring_or_name_is_noticed() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open(&folder.path().join("home")).await;
    window.find("//main//h1").await;
    let planted = "const at = document.createElement('button'); at.id = 'planted'; at.style.cssText = arguments[0]; \
        at.textContent = arguments[1]; document.body.append(at); at.focus();";
    for (style, name, fault) in [
        ("outline: none", "Enw", "no ring is round it"),
        ("outline: 3px solid; inline-size: 3rem; block-size: 3rem", "", "it has no name"),
        ("outline: 3px solid; position: fixed; inset-inline-start: -40rem", "Enw", "it is out of sight"),
    ] {
        window.page.execute(planted, vec![json!(style), json!(name)]).await.expect("it is planted");
        assert!(window.stop().await.fault.contains(fault), "{style}: {fault}");
    }
    window.close().await;
}
