//! `destination`: set, tested, listed, removed; secrets come from files and are never printed.

use super::*;

const SECRET: &str = "gair cudd y gweinydd";

#[test]
fn a_folder_is_set_tested_and_removed() {
    let world = World::empty();
    world.done(&["init"]);
    let stick = world.path("cof bach");
    std::fs::create_dir(&stick).expect("a folder");
    let place = stick.to_string_lossy().into_owned();
    world.done(&["destination", "add", "--kind", "folder", "--name", "Cof bach", "--place", &place]);
    let tested: Value =
        serde_json::from_str(&world.done(&["--json", "destination", "test", "cof BACH"])).expect("JSON");
    assert_eq!(tested["tested"], json!({"hindrance": null, "lacks": [], "shown": null}));
    assert_eq!(stick.read_dir().expect("lists").count(), 0, "the test leaves nothing");
    std::fs::remove_dir(&stick).expect("removes");
    let away = world.run(&["destination", "test", "Cof bach"]);
    assert_eq!(away.status.code(), Some(5));
    assert!(err(&away).contains("offline"), "{}", err(&away));
    world.done(&["destination", "remove", "Cof bach"]);
    assert_eq!(world.run(&["destination", "test", "Cof bach"]).status.code(), Some(2));
}

#[test]
fn a_secret_is_read_from_a_file_and_never_printed() {
    let world = World::empty();
    world.done(&["init"]);
    let file = world.path("cyfrinair");
    std::fs::write(&file, format!("{SECRET}\n")).expect("writes");
    let file = file.to_string_lossy().into_owned();
    let words = ["--json", "destination", "add", "--kind", "webdav", "--name", "Cyngor", "--user", "non"];
    let words = [&words[..], &["--password-from", &file, "--place"]].concat();
    let in_clear = world.run(&[&words[..], &["http://cwmwl.example/"]].concat());
    assert_eq!(in_clear.status.code(), Some(2));
    let added = world.done(&[&words[..], &["https://cwmwl.example/"]].concat());
    let listed = world.done(&["--json", "destination", "list"]);
    let all = [err(&in_clear), added, listed.clone()].concat();
    assert!(!all.contains(SECRET), "{all}");
    let listed: Value = serde_json::from_str(&listed).expect("JSON");
    assert_eq!(listed["destinations"][0]["signIn"], "password");
    assert_eq!(listed["destinations"][0]["place"], "https://cwmwl.example/");
}
