//! Times taken by the page itself: from the moment of the key or the press to the moment at which the change is there.

use std::time::Duration;

use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::hand::words;
use super::window::Window;

/// Keys that are timed each way, in turns of so many.
const TURNS: usize = 6;
const KEYS: usize = 30;
/// Moves between questions, and switches of language.
const MOVES: usize = 48;
/// Between two keys of somebody who types fast.
const BETWEEN: Duration = Duration::from_millis(60);

/// Milliseconds between two animation frames, many times.
pub async fn frame(window: &Window) -> Value {
    run(
        window,
        "const done = arguments[arguments.length - 1]; const times = []; let before = 0;
         const next = now => { if (before) times.push(now - before); before = now;
             times.length < 60 ? requestAnimationFrame(next) : done(times); };
         requestAnimationFrame(next);",
        vec![],
    )
    .await
}

/// From each key to its glyph: the time of the key's own event, until the frame with it has been drawn.
const LISTEN: &str = "
    window.__glyphs = []; window.__saves = 0; window.__off = false;
    const notes = document.querySelector('.cm-content'); let pressed = 0;
    addEventListener('keydown', event => { pressed = event.timeStamp; }, true);
    const channel = new MessageChannel();
    channel.port1.onmessage = event => window.__glyphs.push(performance.now() - event.data);
    new MutationObserver(() => {
        if (!pressed) return;
        const at = pressed; pressed = 0;
        requestAnimationFrame(() => channel.port2.postMessage(at));
    }).observe(notes, {subtree: true, childList: true, characterData: true});
    const real = window.fetch.bind(window);
    window.fetch = (to, how) => {
        if (!/interview_(answer|place)/.test(String(to))) return real(to, how);
        window.__saves += 1;
        const kept = JSON.stringify({savedAt: new Date().toISOString()});
        const headers = {'Tauri-Response': 'ok', 'content-type': 'application/json'};
        return window.__off ? Promise.resolve(new Response(kept, {headers})) : real(to, how);
    };";

/// Keys with saving, and in turn with a door that says at once that all is saved and lets nothing through.
pub async fn keys(window: &Window) -> Value {
    window.page.execute(LISTEN, vec![]).await.expect("the page listens");
    let (mut with, mut without, mut saves) = (Vec::new(), Vec::new(), 0);
    type_keys(window, KEYS).await;
    taken(window).await;
    for _ in 0..TURNS {
        for off in [false, true] {
            window
                .page
                .execute("window.__off = arguments[0]", vec![json!(off)])
                .await
                .expect("the door is told");
            type_keys(window, KEYS).await;
            let (times, saved) = taken(window).await;
            if off {
                without.extend(times);
            } else {
                with.extend(times);
                saves += saved;
            }
        }
    }
    window.page.execute("window.__off = false", vec![]).await.expect("the door is told");
    assert!(saves > 0, "words were saved while keys were timed");
    json!({"with": with, "without": without, "saves": saves})
}

async fn type_keys(window: &Window, count: usize) {
    let notes = window.find("//*[contains(@class,'cm-content')]").await;
    notes.click().await.expect("the notes are chosen");
    for letter in "a dweud y gwir doedd neb yno o gwbl ".chars().cycle().take(count) {
        window.types(&letter.to_string()).await;
        sleep(BETWEEN).await;
    }
    sleep(Duration::from_millis(300)).await;
}

/// The times since the last asking, and how often something was saved.
async fn taken(window: &Window) -> (Vec<f64>, u64) {
    let script = "const taken = [window.__glyphs, window.__saves]; window.__glyphs = []; window.__saves = 0; return taken;";
    let said = window.page.execute(script, vec![]).await.expect("the page tells");
    let times = said[0].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    (times, said[1].as_u64().unwrap_or(0))
}

/// From the press to the change, laid out; what is left until it is shown is the wait for the next frame.
const TIMED: &str = "
    const [moves, done] = arguments; const times = []; let left = moves;
    const buttons = [() => FIRST, () => SECOND], shown = () => SHOWN;
    const go = () => {
        if (left-- === 0) return done(times);
        const button = buttons[left % 2]();
        if (!button) return done({missing: String(buttons[left % 2])});
        const before = shown(), began = performance.now();
        const change = () => {
            if (shown() === before) return false;
            document.body.getBoundingClientRect();
            times.push(performance.now() - began);
            seen.disconnect();
            setTimeout(go, 120);
            return true;
        };
        const seen = new MutationObserver(change);
        seen.observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
        button.click();
    };
    go();";

/// From one question to the next and back.
pub async fn questions(window: &Window) -> Value {
    let button = |key: &str| {
        let name = words(key, Lang::Cy);
        format!(
            "[...document.querySelectorAll('button')].find(one => one.textContent.trim() === {})",
            json!(name)
        )
    };
    let buttons = [button("interviews-previous"), button("interviews-next")];
    timed(window, &buttons, "document.querySelector('article h2').textContent").await
}

/// From one language of the screens to the other and back.
pub async fn switches(window: &Window) -> Value {
    let button = |lang: Lang| {
        format!("document.querySelector('header.bar button[lang={}][aria-pressed]')", lang.code())
    };
    let buttons = [button(Lang::Cy), button(Lang::En)];
    timed(window, &buttons, "document.querySelector('header.bar nav').textContent").await
}

/// Presses two buttons in turn. They stand in the script itself: the page evaluates nothing that it is handed.
async fn timed(window: &Window, [first, second]: &[String; 2], shown: &str) -> Value {
    let script = TIMED.replace("FIRST", first).replace("SECOND", second).replace("SHOWN", shown);
    run(window, &script, vec![json!(MOVES)]).await
}

async fn run(window: &Window, script: &str, arguments: Vec<Value>) -> Value {
    let times = window.page.execute_async(script, arguments).await.expect("the page takes times");
    assert!(times.is_array(), "the page took no times: {times}");
    times
}
