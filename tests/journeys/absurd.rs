//! Every command of the window, asked for what no screen would ask: the program answers, says no in its own way, gives
//! none of the words back in a refusal, and its store is sound afterwards. What is asked follows the types of the wire,
//! so that most of it is read as what it pretends to be and reaches the rules behind.

mod wire;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use gwrando_core::desk::Desk;
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::SystemClock;
use serde_json::{Value, json};

use crate::begin;
use crate::window::Window;
use wire::{MARK, Wire};

/// How often each command is asked.
const ROUNDS: u64 = 24;
/// These end the program, wait for a person in a window of the system, or put the whole store away.
const NOT_ASKED: [&str; 9] = [
    "desk_leave",
    "desk_leave_example",
    "desk_lock",
    "pick_folder",
    "pick_file",
    "pick_map",
    "pick_copy",
    "pick_guide",
    "copy_restore",
];

#[tokio::test]
#[ignore = "by hand, for it is long: add --include-ignored"]
async fn what_no_screen_would_ask_is_answered_and_breaks_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let mut desk = begin::example(&home);
    let cases = desk.cases().expect("cases").len();
    desk.lock().expect("locks");
    let wire = Wire::read(folder.path(), &files(folder.path()));
    let window = begin::unlocked_with(&home, &[("GWRANDO_CHEAP_KEYS", "1".to_owned())]).await;
    let known = known_ids(&window).await;
    let (mut asked, mut taken) = (0, 0);
    for (name, arguments) in wire.commands.iter().filter(|(name, _)| !NOT_ASKED.contains(&name.as_str())) {
        let rounds = if arguments.is_empty() { 1 } else { ROUNDS };
        for round in 0..rounds {
            let arguments = wire.absurd(name, arguments, round, &known);
            taken += u32::from(answer(&window, name, &arguments).await);
            asked += 1;
        }
    }
    assert_eq!(window.ask("desk_state", json!({})).await["stage"], "open");
    println!("{asked} absurd calls of {} commands: {taken} taken, the rest refused", wire.commands.len());
    assert!(asked > 1500, "every command was asked");
    window.close().await;
    let mut desk = Desk::at(home, Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    desk.unlock(&Passphrase::new(begin::PASSPHRASE.to_owned())).expect("the same passphrase");
    desk.check().expect("a sound store");
    assert!(desk.cases().expect("cases").len() + 1 >= cases, "at most the one that a step let go");
}

/// Asks once and says whether it was taken. A refusal is a trouble of ours, or says that the arguments are none.
async fn answer(window: &Window, name: &str, arguments: &Value) -> bool {
    let script = "const [command, args, done] = arguments; \
        const late = setTimeout(() => done({hung: true}), 25000); \
        window.__TAURI_INTERNALS__.invoke(command, args).then(() => done({ok: true}), e => done({err: e}))\
          .finally(() => clearTimeout(late));";
    let said = window.page.execute_async(script, vec![json!(name), arguments.clone()]).await;
    let said = said.unwrap_or_else(|why| panic!("{name} ended the page: {why}; asked {arguments}"));
    assert!(said.get("hung").is_none(), "{name} gave no answer to {arguments}");
    let Some(refusal) = said.get("err") else { return true };
    let ours = refusal.get("code").is_some_and(Value::is_string) && refusal.get("phrase").is_some();
    let not_read = refusal.as_str().is_some_and(|why| why.starts_with("invalid args"));
    assert!(ours || not_read, "{name} refuses with {refusal}");
    assert!(!ours || !refusal.to_string().contains(MARK), "{name} gives back what it was told: {refusal}");
    false
}

/// Files that are not what their names say.
fn files(folder: &Path) -> Vec<String> {
    let noise: Vec<u8> = (0..5000_u32).map(|at| u8::try_from(at * 7919 % 251).unwrap_or_default()).collect();
    let put = |name: &str, bytes: &[u8]| {
        let file = folder.join(name);
        fs::write(&file, bytes).expect("writes");
        file.display().to_string()
    };
    vec![
        put("swn.csv", &noise),
        put("swn.xlsx", &noise),
        put("gwag.csv", b""),
        put("swn.toml", &noise),
        put("swn.gwrando-copy", &noise),
        put("swn.pdf", b"#!/bin/sh\nexit 0\n"),
        folder.display().to_string(),
        "/dev/null".to_owned(),
    ]
}

/// Ids that are there, so that what is asked of them is looked at.
async fn known_ids(window: &Window) -> Value {
    let cases = window.ask("cases", json!({})).await;
    let services = window.ask("services", json!({})).await;
    let ids =
        |rows: &Value| rows.as_array().into_iter().flatten().map(|row| row["id"].clone()).collect::<Vec<_>>();
    let mut interviews = Vec::new();
    for case in cases.as_array().into_iter().flatten().take(12) {
        let sheet = window.ask("case_get", json!({"case": case["id"]})).await;
        interviews.extend(sheet["interviews"].as_array().into_iter().flatten().map(|one| one["id"].clone()));
    }
    json!({"case": ids(&cases), "service": ids(&services), "interview": interviews})
}
