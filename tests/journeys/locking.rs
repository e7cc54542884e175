//! The lock of the real window: what is left of the page, what the system's sleep and lock do, a second program, and
//! the walls around the page.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::Locator;
use gwrando_core::vocabulary::Lang;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::begin;
use crate::hand::words;
use crate::logind::{Bus, Logind};
use crate::window::Window;

fn cy(key: &str) -> String {
    words(key, Lang::Cy)
}

/// Runs a script in the page and hands over what it returns.
async fn told(window: &Window, script: &str) -> Value {
    window.page.execute(script, vec![]).await.expect("the page answers")
}

/// Whether the page was loaded anew since [`mark`], and holds nothing that it held before.
async fn is_empty_of(window: &Window, names: &[String]) {
    window.find(&format!("//h1[normalize-space(.)=\"{}\"]", cy("desk-lock-title"))).await;
    assert_eq!(told(window, "return typeof window.__before").await, "undefined", "the page is another one");
    let held = "return [document.documentElement.outerHTML, document.title, window.name, \
        JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href, String(history.state)].join('\\n')";
    let held = told(window, held).await;
    let held = held.as_str().expect("text");
    assert!(told(window, "return document.title").await == "Gwrando", "the title names no room");
    for name in names {
        assert!(!held.contains(name.as_str()), "{name} is still there:\n{held}");
    }
}

async fn mark(window: &Window) {
    told(window, "window.__before = document.body.innerText").await;
}

async fn unlock(window: &Window) {
    window.put("lock-passphrase", begin::PASSPHRASE).await;
    window.press(&cy("desk-open")).await;
}

#[tokio::test]
async fn a_lock_empties_the_page_and_she_comes_back_to_where_she_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let mut desk = begin::example(&home);
    let case = desk.cases().expect("cases").into_iter().next().expect("a case");
    desk.lock().expect("locks");
    let window = begin::unlocked(&home).await;
    window.open_case(&case.number).await;
    let names = [case.number.clone(), case.carers.first().cloned().unwrap_or_default()];
    assert!(!names[1].is_empty());
    window.reads(&names[1]).await;
    mark(&window).await;
    window.press(&cy("frame-lock")).await;
    is_empty_of(&window, &names).await;
    window.look("lock-empty").await;
    unlock(&window).await;
    window.find(&format!("//h1[contains(normalize-space(.),\"{}\")]", case.number)).await;
    // With a dialog open, by the key.
    window.page.find(Locator::Css("body")).await.expect("a body").send_keys("\u{e031}").await.expect("F1");
    window.find("//*[@role='dialog']").await;
    mark(&window).await;
    window.types("\u{e009}l\u{e000}").await;
    is_empty_of(&window, &names).await;
    window.close().await;
}

#[tokio::test]
#[ignore = "by hand, for it needs a bus of the session: add --include-ignored"]
async fn before_sleep_the_last_word_is_kept_and_the_desk_locks_within_a_second() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let (bus, mut desk) = (Bus::start(), begin::example(&home));
    let logind = Logind::on(&bus);
    desk.lock().expect("locks");
    let mut variables = bus.variables().to_vec();
    variables.push(("GWRANDO_CHEAP_KEYS", "1".to_owned()));
    let window = begin::unlocked_with(&home, &variables).await;
    let end = Instant::now() + Duration::from_secs(10);
    while !logind.is_asked_to_wait() {
        assert!(Instant::now() < end, "the program asks to be waited for");
        sleep(Duration::from_millis(50)).await;
    }
    window.go("cases").await;
    window.press(&cy("cases-add")).await;
    window.find("//*[@id='case-carers']").await;
    window.put("case-carers", "Gwenhwyfar Ddychmygol").await;
    mark(&window).await;
    let begun = Instant::now();
    let logind = tokio::task::spawn_blocking(move || {
        logind.sleep();
        logind
    });
    let logind = logind.await.expect("the machine may sleep");
    let took = begun.elapsed();
    println!("locked {} ms after the machine said that it goes to sleep", took.as_millis());
    assert!(took < Duration::from_secs(1), "{took:?}");
    is_empty_of(&window, &["Gwenhwyfar".to_owned()]).await;
    unlock(&window).await;
    window.find("//h1").await;
    let drafts = window.ask("drafts", json!({})).await;
    assert!(drafts.to_string().contains("Gwenhwyfar Ddychmygol"), "the last word was kept: {drafts}");
    mark(&window).await;
    logind.lock_session();
    is_empty_of(&window, &["Gwenhwyfar".to_owned()]).await;
    window.close().await;
}

#[tokio::test]
#[ignore = "by hand, for it needs a bus of the session: add --include-ignored"]
async fn started_again_it_shows_the_window_that_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, other) = (folder.path().join("home"), folder.path().join("other"));
    begin::store(&home);
    let bus = Bus::start();
    let window = Window::open_with(&home, &bus.variables()).await;
    window.find("//*[@id='lock-passphrase']").await;
    let start = |home: &std::path::Path| {
        let mut again = Command::new(env!("CARGO_BIN_EXE_gwrando"));
        again.env("GWRANDO_HOME", home).envs(bus.variables()).stdin(Stdio::null()).stdout(Stdio::null());
        again.spawn().expect("it starts")
    };
    let mut again = start(&home);
    let ended = until(Duration::from_secs(30), || again.try_wait().ok().flatten()).await;
    assert!(ended.is_some_and(|status| status.success()), "the second program gives way: {ended:?}");
    window.find("//*[@id='lock-passphrase']").await;
    let mut beside = start(&other);
    let ended = until(Duration::from_secs(4), || beside.try_wait().ok().flatten()).await;
    let _ = beside.kill();
    let _ = beside.wait();
    assert!(ended.is_none(), "over another store it opens a window of its own: {ended:?}");
    window.close().await;
}

async fn until<T>(patience: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + patience;
    loop {
        match look() {
            None if Instant::now() < end => sleep(Duration::from_millis(100)).await,
            seen => return seen,
        }
    }
}

#[tokio::test]
async fn the_page_goes_nowhere_loads_nothing_and_may_ask_for_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    begin::store(&home);
    let window = begin::unlocked(&home).await;
    let here = told(&window, "return location.href").await;
    mark(&window).await;
    for elsewhere in [
        "https://example.org/",
        "http://127.0.0.1:9/",
        "data:text/html,x",
        "file:///etc/hostname",
        "about:blank",
    ] {
        let go = format!("location.assign('{elsewhere}')");
        let _refused_aloud = window.page.execute(&go, vec![]).await;
        sleep(Duration::from_millis(300)).await;
        assert_eq!(told(&window, "return location.href").await, here, "{elsewhere}");
        assert_ne!(told(&window, "return typeof window.__before").await, "undefined", "{elsewhere}");
    }
    assert_eq!(told(&window, "return String(window.open('https://example.org/'))").await, "null");
    let closed = [
        (
            "a script that is made of text",
            "try { new Function('return 1')(); done('ran') } catch { done('no') }",
        ),
        ("the network", "fetch('http://127.0.0.1:9/').then(() => done('went'), () => done('no'))"),
        (
            "a picture from elsewhere",
            "const i = new Image(); i.onload = () => done('came'); i.onerror = () => done('no'); i.src = 'http://127.0.0.1:9/x.png'",
        ),
        ("a command that is not listed", "ask('case_everything', {})"),
        ("a dialog of the system", "ask('plugin:dialog|open', {options: {}})"),
        ("opening what the page likes", "ask('plugin:opener|open_path', {path: '/etc/passwd'})"),
        (
            "another window",
            "ask('plugin:webview|create_webview_window', {options: {label: 'x', url: 'https://example.org'}})",
        ),
        ("sending events", "ask('plugin:event|emit', {event: 'leaving', payload: null})"),
        ("a file that is no page", "ask('open_file', {file: '/etc/passwd'})"),
    ];
    for (what, script) in closed {
        let script = format!(
            "const done = arguments[arguments.length - 1]; \
             const ask = (name, args) => window.__TAURI_INTERNALS__.invoke(name, args).then(() => done('did'), () => done('no')); \
             {script}"
        );
        assert_eq!(window.page.execute_async(&script, vec![]).await.expect("an answer"), "no", "{what}");
    }
    let zoomed = "const [done] = arguments; window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', {value: 1.2})\
        .then(() => done('did'), e => done(String(e)))";
    assert_eq!(
        window.page.execute_async(zoomed, vec![]).await.expect("an answer"),
        "did",
        "the keys of the page's size work"
    );
    window.close().await;
}

#[tokio::test]
#[ignore = "by hand, for it needs a bus of the session: add --include-ignored"]
async fn a_keyring_that_does_not_answer_bars_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    begin::store(&home);
    gwrando_core::store::mark_keyring(&home, true).expect("marked");
    // A bus on which no keyring answers.
    let bus = Bus::start();
    let window = Window::open_with(&home, &bus.variables()).await;
    window.press(&cy("keyring-open")).await;
    window.reads(&cy("keyring-silent")).await;
    window.look("lock-keyring").await;
    unlock(&window).await;
    window.find(&format!("//h1[normalize-space(.)=\"{}\"]", cy("cases-title"))).await;
    window.close().await;
}
