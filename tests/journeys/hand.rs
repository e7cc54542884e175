//! What a hand does: press, write, choose. Everything is found by its words.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::Element;
use gwrando_core::language::Words;
use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::window::Window;

/// How long anything on the screen may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

/// The message `key` as the screen says it.
pub fn words(key: &str, lang: Lang) -> String {
    Words::embedded().message(key, lang).unwrap_or_else(|| panic!("no message {key}"))
}

/// A text as XPath writes it, whatever marks it holds.
pub fn quoted(text: &str) -> String {
    let parts: Vec<String> = text.split('"').map(|part| format!("\"{part}\"")).collect();
    if parts.len() == 1 { parts.concat() } else { format!("concat({})", parts.join(", '\"', ")) }
}

impl Window {
    /// The element at `path` as soon as it is there and shown.
    pub async fn find(&self, path: &str) -> Element {
        let end = Instant::now() + PATIENCE;
        loop {
            for element in self.page.find_all(Locator::XPath(path)).await.unwrap_or_default() {
                if element.is_displayed().await.unwrap_or(false) {
                    return element;
                }
            }
            if Instant::now() > end {
                let shown = self.shown().await;
                panic!("nothing at {path}; the screen says:\n{shown}");
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// What the screen says, all of it.
    pub async fn shown(&self) -> String {
        let text = self.page.execute("return document.body.innerText", vec![]).await;
        text.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Waits until the screen says `text`.
    pub async fn reads(&self, text: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let shown = self.shown().await;
            if shown.contains(text) {
                return;
            }
            assert!(Instant::now() < end, "the screen does not say “{text}” but:\n{shown}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Presses the button that is called `name`, once it can be pressed.
    pub async fn press(&self, name: &str) {
        let name = quoted(name);
        let path = format!("//button[(normalize-space(.)={name} or @aria-label={name}) and not(@disabled)]");
        self.click(&path).await;
    }

    /// Chooses the radio button or box called `name` under the heading or legend `within`, or anywhere.
    pub async fn tick(&self, within: Option<&str>, name: &str) {
        let name = quoted(name);
        let group = within.map_or(String::new(), |legend| {
            let legend = quoted(legend);
            format!("//*[self::fieldset or self::section][.//*[self::legend or self::h2 or self::h3][contains(normalize-space(.),{legend})]]")
        });
        self.click(&format!("{group}//label[normalize-space(.)={name} and .//input]//input")).await;
    }

    /// Whether an element stands where it stood a moment ago.
    async fn is_at_rest(&self, element: &Element) -> bool {
        let script = "const [element, done] = arguments; \
            const place = () => JSON.stringify(element.getBoundingClientRect()); \
            const before = place(); setTimeout(() => done(place() === before), 60);";
        self.page.execute_async(script, vec![at(element)]).await.is_ok_and(|still| still == Value::Bool(true))
    }

    /// From here on the page remembers where the next press landed.
    async fn watch_for_a_miss(&self, element: &Element) {
        let script = "const wanted = arguments[0]; window.__missed = false; \
            document.addEventListener('mousedown', (press) => { window.__missed = !wanted.contains(press.target); }, \
            { capture: true, once: true });";
        let _ = self.page.execute(script, vec![at(element)]).await;
    }

    /// Whether the press landed beside what was meant, for a page may move between the look and the press.
    async fn missed(&self) -> bool {
        self.page
            .execute("return window.__missed", vec![])
            .await
            .is_ok_and(|missed| missed == Value::Bool(true))
    }

    /// Clicks what is at `path`; tries again while something else lies over it or it is being redrawn.
    pub async fn click(&self, path: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let element = self.find(path).await;
            let _ =
                self.page.execute("arguments[0].scrollIntoView({block: 'center'})", vec![at(&element)]).await;
            // What still moves, as the bar does when its words change language, would be missed by the press.
            if !self.is_at_rest(&element).await && Instant::now() < end {
                continue;
            }
            self.watch_for_a_miss(&element).await;
            match element.click().await {
                Ok(()) if !self.missed().await => return,
                Ok(()) => assert!(Instant::now() < end, "{path} moves from under the pointer"),
                Err(why) => assert!(Instant::now() < end, "{path} cannot be pressed: {why}"),
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// The field that is called `name`.
    pub async fn field(&self, name: &str) -> Element {
        let name = quoted(name);
        let own = format!("//*[self::input or self::textarea or self::select][@aria-label={name}]");
        let by_id = format!(
            "//*[self::input or self::textarea or self::select][@id=//label[starts-with(normalize-space(.),{name})]/@for]"
        );
        let inside = format!(
            "//label[starts-with(normalize-space(.),{name})]//*[self::input or self::textarea or self::select]"
        );
        self.find(&format!("({own} | {by_id} | {inside})")).await
    }

    /// Chooses the entry `entry` of the list called `name`.
    pub async fn choose(&self, name: &str, entry: &str) {
        let named = format!("//label[starts-with(normalize-space(.),{})]", quoted(name));
        let entry = format!("//option[normalize-space(.)={}]", quoted(entry));
        self.click(&format!("({named}{entry} | //select[@id={named}/@for]{entry})")).await;
    }

    /// Goes to one of the rooms, with the screens in Welsh.
    pub async fn go(&self, room: &str) {
        self.press(&words(&format!("frame-room-{room}"), Lang::Cy)).await;
    }

    /// Opens the sheet of a case, looked for in the list by its number.
    pub async fn open_case(&self, number: &str) {
        self.put("cases-search", number).await;
        self.press(number).await;
        self.find(&format!("//h1[contains(normalize-space(.),{})]", quoted(number))).await;
    }

    /// Types into whatever has the focus, key by key.
    pub async fn types(&self, text: &str) {
        let focused = self.page.active_element().await.expect("something has the focus");
        focused.send_keys(text).await.expect("it takes text");
    }

    /// Asks the program itself, as the screen would. Only for what a native dialog stands before.
    pub async fn ask(&self, command: &str, arguments: Value) -> Value {
        let script = "const [command, args, done] = arguments; \
                      window.__TAURI_INTERNALS__.invoke(command, args).then(v => done({ok: v}), e => done({err: e}));";
        let said = self.page.execute_async(script, vec![json!(command), arguments]).await.expect("an answer");
        assert!(said.get("err").is_none(), "{command} was refused: {said}");
        said["ok"].clone()
    }
}

/// The element as an argument of a script.
fn at(element: &Element) -> Value {
    json!({"element-6066-11e4-a52e-4f735466cecf": element.element_id().as_ref()})
}

#[test]
fn a_text_with_both_marks_can_be_looked_for() {
    assert_eq!(quoted("it's"), "\"it's\"");
    assert_eq!(quoted("a \"b\""), "concat(\"a \", '\"', \"b\", '\"', \"\")");
}
