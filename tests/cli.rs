//! The contract of the command line, through the real program: exit statuses, one JSON object, scripts, help.

mod commitments;
mod decide;
mod destinations;
mod guide;
mod opting_out;
mod rights;
mod words;

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use gwrando_core::desk::LADDER;
use gwrando_core::store::{Key, Passphrase, Step, Store};
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSPHRASE: &str = "pedwar gair bach hir";

/// A name and an answer that no sentence of trouble may repeat.
const NAME: &str = "Myfanwy Cudd";
const ANSWER: &str = "Dywedodd y gath gyfrinach";

/// A folder with a home in it.
struct World {
    folder: TempDir,
}

impl World {
    fn empty() -> World {
        World { folder: TempDir::new().expect("a folder") }
    }

    fn example() -> World {
        let world = World::empty();
        world.done(&["example"]);
        world
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn home(&self) -> PathBuf {
        self.path("home")
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.arg("--home").arg(self.home()).args(words);
        command.env("GWRANDO_PASSPHRASE", PASSPHRASE).env("GWRANDO_CHEAP_KEYS", "1").env("LC_ALL", "C");
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("gwrando-cli starts")
    }

    fn done(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {} {}", output.status, err(&output));
        out(&output)
    }

    /// The one object of a `--json` command.
    fn object(&self, words: &[&str]) -> Value {
        one_object(&self.done(&[&["--json"], words].concat()))
    }

    /// The exit status and what was said of it. Whatever fails also says so as one object.
    fn fails(&self, words: &[&str]) -> (i32, String) {
        let output = self.run(words);
        let said = err(&output);
        assert!(!said.contains("panicked"), "{said}");
        for secret in [NAME, ANSWER, "Myfanwy", "Cudd"] {
            assert!(!said.contains(secret), "{words:?} repeats what is nobody's business: {said}");
        }
        (output.status.code().expect("a status"), said)
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).expect("writes");
        self.path(name).display().to_string()
    }

    fn ready_case(&self) -> String {
        let listed = self.object(&["case", "list", "--state", "ready"]);
        listed["cases"][0]["number"].as_str().expect("a case that is ready").to_owned()
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Exactly one object, on exactly one line.
fn one_object(text: &str) -> Value {
    assert_eq!(text.lines().count(), 1, "one line: {text}");
    let value: Value = serde_json::from_str(text).expect("JSON");
    assert!(value.is_object(), "{text}");
    value
}

#[test]
fn with_json_one_object_stands_on_standard_output_and_nothing_else() {
    let world = World::empty();
    assert_eq!(world.object(&["init"])["made"], true);
    assert_eq!(world.object(&["example"])["example"], true);
    assert_eq!(world.object(&["check"])["sound"], true);
    assert!(world.object(&["case", "show", "E-0001"])["case"].is_object());
    assert!(world.object(&["interview", "show", "E-0001"])["interview"]["answers"].is_object());
    assert!(world.object(&["guide", "print", "--out", "guide.pdf"])["file"].is_string());
    assert!(world.object(&["backup", "create", "copy"])["copy"]["cases"].as_u64() > Some(0));
    for (words, code) in [
        (&["case", "show", "E-9999"][..], "no-case"),
        (&["case", "show"], "argument-missing"),
        (&["example"], "not-empty"),
    ] {
        let output = world.run(&[&["--json"], words].concat());
        assert_eq!(one_object(&out(&output))["trouble"]["code"], code);
        assert!(err(&output).starts_with(&format!("{code}: ")), "the sentence is for people");
    }
}

#[test]
fn every_list_is_one_object_with_one_named_array() {
    let world = World::example();
    for (words, name) in [
        (&["service", "list"][..], "services"),
        (&["case", "list"], "cases"),
        (&["case", "list", "--state", "locked"], "cases"),
        (&["report", "ledger"], "releases"),
    ] {
        let listed = world.object(words);
        assert!(listed[name].is_array(), "{words:?}");
        assert_eq!(listed.as_object().map(serde_json::Map::len), Some(1), "{words:?}");
    }
    let services = world.object(&["service", "list"]);
    let service = &services["services"][0];
    for (field, whole) in [("id", service["id"].is_string()), ("kind", service["kind"].is_string())] {
        assert!(whole, "{field}");
    }
    assert!(service["name"]["cy"].is_string() && service["name"]["en"].is_string());
    let authorities = services["services"].as_array().expect("services").iter();
    assert_eq!(authorities.filter(|one| one["kind"] == "authority").count(), 22);
}

#[test]
fn a_rule_that_refuses_ends_with_one() {
    let world = World::example();
    let year = ["--from", "2026-04-01", "--to", "2027-03-31"];
    let (status, said) =
        world.fails(&[&["report", "national"], &year[..], &["--today", "2026-11-22"]].concat());
    assert_eq!((status, said.split(':').next()), (1, Some("year-open")), "{said}");
    assert!(said.contains("31 March 2027"), "says what would be allowed: {said}");
    let held = || {
        let mut rooms = world.object(&["check"])["rooms"].take();
        rooms["journal"].take();
        rooms
    };
    let before = held();
    let (status, said) = world.fails(&["example", "--seed", "2"]);
    assert_eq!((status, said.split(':').next()), (1, Some("not-empty")), "{said}");
    assert_eq!(held(), before, "nothing was changed");
}

#[test]
fn a_store_of_a_newer_program_is_refused_and_stays() {
    let world = World::example();
    let number = LADDER.last().expect("a ladder").number + 1;
    let next =
        Step { number, what: "newer", sql: "CREATE TABLE newer (x INTEGER);", readable_by_older: false };
    let ladder = [LADDER, &[next]].concat();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    drop(Store::open(&world.home(), Key::Passphrase(&passphrase), &ladder).expect("climbs"));
    let before = std::fs::read(world.home().join("gwrando.db")).expect("reads");
    let (status, said) = world.fails(&["case", "list"]);
    assert_eq!((status, said.split(':').next()), (1, Some("newer-program")), "{said}");
    assert!(std::fs::read(world.home().join("gwrando.db")).expect("reads") == before, "a byte changed");
}

#[test]
fn words_that_are_no_command_end_with_two_and_say_which() {
    let world = World::empty();
    for (words, code, says) in [
        (&["case", "list", "--stat", "ready"][..], "argument-unknown", "--state"),
        (&["case", "list", "--state", "asleep"], "argument-value", "not-eligible | waiting"),
        (&["case", "show"], "argument-missing", "<NUMBER>"),
        (&["check", "--today", "tomorrow"], "argument-value", "YYYY-MM-DD"),
        (&["example", "--seed", NAME], "argument-value", "--seed"),
        (&["case", "add", "--carer", "Myfanwy", "Cudd"], "word-unexpected", " 7."),
        (&["Myfanwy"], "command-unknown", "no such command"),
        (&["interview", "replay", "nowhere.jsonl"], "no-store", ""),
    ] {
        let (status, said) = world.fails(words);
        assert_eq!((status, said.split(':').next()), (2, Some(code)), "{words:?}: {said}");
        assert!(said.contains(says), "{words:?}: {said}");
    }
    let (status, said) = world.fails(&["Myfanwy", "--lang", "cy"]);
    assert_eq!((status, said.as_str()), (2, "command-unknown: Nid oes gorchymyn o'r fath.\n"));
}

#[test]
fn a_faulty_line_of_a_script_ends_with_two_and_says_file_line_and_column() {
    let world = World::example();
    let start = json!({"act": "start", "case": world.ready_case(), "guide": "exit-1", "lang": "cy"});
    for (line, code, place) in [
        (
            format!(r#"{{"act":"answer","question":"q1" "text":"{ANSWER}"}}"#),
            "script-line",
            "Line 3, column 33",
        ),
        (format!(r#"{{"act":"whisper","to":"{NAME}"}}"#), "script-line", "Line 3, column 16:"),
        (r#"{"act":"consent","purpose":"fun","given":true}"#.to_owned(), "script-line", "Line 3, column 1:"),
        (
            format!(r#"{{"act":"answer","question":"q99","text":"{ANSWER}","lang":"cy"}}"#),
            "no-question",
            "q99",
        ),
        (r#"{"act":"rate","item":"R1","value":9}"#.to_owned(), "", "line 3"),
    ] {
        let script = world.write("faulty.jsonl", &format!("{start}\n\n{line}\n{start}\n"));
        let output = world.run(&["interview", "replay", &script]);
        assert_eq!(out(&output).lines().count(), 1, "what comes before is done, what comes after is not");
        let (status, said) = world.fails(&["interview", "replay", &script]);
        assert_eq!(status, 2, "{said}");
        assert!(said.starts_with(code) && said.contains(place), "{said}");
        assert!(said.contains(&format!("{script}: ")) && said.contains("line 3"), "{said}");
    }
    let script = world.write("headless.jsonl", "{\"act\":\"pause\"}\n");
    let (status, said) = world.fails(&["interview", "replay", &script]);
    assert_eq!((status, said.split(':').next()), (2, Some("script-not-started")), "{said}");
}

#[test]
fn a_wrong_passphrase_ends_with_three() {
    let world = World::example();
    let wrong = world.command(&["case", "list"]).env("GWRANDO_PASSPHRASE", NAME).output().expect("starts");
    assert_eq!(wrong.status.code(), Some(3));
    assert!(out(&wrong).is_empty() && !err(&wrong).contains(NAME), "{}", err(&wrong));
    let none = world.command(&["case", "list"]).env_remove("GWRANDO_PASSPHRASE").output().expect("starts");
    assert_eq!(none.status.code(), Some(3));
    let file = world.write("passphrase", &format!("{PASSPHRASE}\nnot this line\n"));
    let words = ["case", "list", "--passphrase-file", &file];
    let filed = world.command(&words).env("GWRANDO_PASSPHRASE", NAME).output().expect("starts");
    assert_eq!(filed.status.code(), Some(0), "the file goes before the variable: {}", err(&filed));
}

#[test]
fn a_truncated_store_ends_with_four_and_is_kept() {
    let world = World::example();
    let database = world.home().join("gwrando.db");
    let whole = std::fs::read(&database).expect("reads");
    std::fs::write(&database, &whole[..whole.len() / 2]).expect("writes");
    let (status, said) = world.fails(&["check"]);
    assert_eq!(status, 4, "{said}");
    let kept = kept(&world.home());
    assert_eq!(std::fs::read(kept.join("gwrando.db")).expect("is kept").len(), whole.len() / 2);
    let name = kept.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(said.contains(&name), "says where: {said}");
}

/// The folder into which a damaged store was moved.
fn kept(home: &Path) -> PathBuf {
    let entries = std::fs::read_dir(home).expect("reads").flatten().map(|entry| entry.path());
    entries.into_iter().find(|path| path.is_dir()).expect("a folder with what was there")
}

#[test]
fn an_outside_that_does_not_answer_ends_with_five() {
    let world = World::example();
    world.write("file", "not a folder");
    for to in ["file/guide.pdf", "nowhere/guide.pdf"] {
        let (status, said) = world.fails(&["guide", "print", "--out", to]);
        assert_eq!(status, 5, "{to}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_not_a_file_is_never_replaced() {
    use std::os::unix::fs::FileTypeExt;
    let world = World::empty();
    let _there = std::os::unix::net::UnixListener::bind(world.path("door")).expect("a socket");
    let (status, said) = world.fails(&["guide", "print", "--out", "door"]);
    assert_eq!(status, 5, "{said}");
    assert!(std::fs::metadata(world.path("door")).expect("is there").file_type().is_socket());
}

/// Needs a system that lets its users mount a small disk of their own; says so where it does not.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_with_five() {
    let world = World::empty();
    std::fs::create_dir(world.path("disk")).expect("a folder");
    let inside = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-c", script, "sh"]);
        command.arg(world.path("disk")).arg(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.env("GWRANDO_PASSPHRASE", PASSPHRASE).env("GWRANDO_CHEAP_KEYS", "1").env("LC_ALL", "C");
        command.output()
    };
    let mount = "mount -t tmpfs -o size=400k none \"$1\"";
    if !inside(mount).is_ok_and(|tried| tried.status.success()) {
        println!("no small disk can be mounted here");
        return;
    }
    let output = inside(&format!("{mount} && \"$2\" --home \"$1/home\" example")).expect("starts");
    assert_eq!(output.status.code(), Some(5), "{}", err(&output));
    assert!(err(&output).starts_with("disk-full: "), "{}", err(&output));
}

/// Every act of a script on this case.
fn script(case: &str) -> Vec<Value> {
    let note = "Dŵr a thŷ: nobody rang us for a month.";
    vec![
        json!({"act": "start", "case": case, "guide": "exit-1", "lang": "cy"}),
        json!({"act": "consent", "purpose": "interview", "given": true}),
        json!({"act": "consent", "purpose": "special-category", "given": true}),
        json!({"act": "consent", "purpose": "local-themes", "given": true}),
        json!({"act": "answer", "question": "q12", "text": note, "lang": "cy+en"}),
        json!({"act": "rate", "item": "R1", "value": 4}),
        json!({"act": "skip", "question": "q24", "why": "not-discussed"}),
        json!({"act": "quote", "question": "q12", "from": 11, "to": 38}),
        json!({"act": "approve", "quote": 1, "as": "voice", "text": "Nobody rang us for a month."}),
        json!({"act": "pause"}),
        json!({"act": "finish"}),
        json!({"act": "code", "primary": "C1", "contributing": [{"code": "D1", "as": "underlying"}]}),
    ]
}

#[test]
fn a_script_is_acknowledged_line_by_line_and_may_be_replayed_again() {
    let world = World::example();
    let case = world.ready_case();
    let acts = script(&case);
    let text: String = acts.iter().map(|act| format!("{act}\n")).collect();
    let path = world.write("script.jsonl", &text);
    let first = world.done(&["interview", "replay", &path]);
    for (number, (act, told)) in (1..).zip(acts.iter().zip(first.lines())) {
        let told: Value = serde_json::from_str(told).expect("JSON");
        let mut expected = json!({"line": number, "saved": true, "interview": told["interview"]});
        if act["act"] == "answer" {
            expected["question"] = act["question"].clone();
            expected["text"] = act["text"].clone();
        }
        assert!(told["interview"].is_string());
        assert_eq!(told, expected);
    }
    assert_eq!(first.lines().count(), acts.len());
    let held = world.object(&["interview", "show", &case]);
    assert_eq!(held["interview"]["answers"]["q12"]["text"], acts[4]["text"]);
    assert_eq!(held["interview"]["quotes"][0]["text"], "nobody rang us for a month.");
    assert_eq!(world.done(&["interview", "replay", &path]), first, "acknowledged again");
    let again = world.object(&["interview", "show", &case]);
    for part in ["answers", "quotes", "ratings", "state"] {
        assert_eq!(again["interview"][part], held["interview"][part], "{part} is not doubled");
    }
}

/// What a store holds, without the ids, which are random.
fn content(seed: &str) -> Vec<Value> {
    let world = World::empty();
    world.done(&["example", "--seed", seed, "--today", "2026-11-22"]);
    let listed = world.object(&["case", "list"]);
    let cases = listed["cases"].as_array().expect("cases").iter();
    let mut held: Vec<Value> = cases
        .map(|case| {
            json!([case["number"], case["carers"], case["approvalEnded"], case["serviceName"], case["state"]])
        })
        .collect();
    for number in ["E-0001", "E-0030"] {
        let shown = world.object(&["interview", "show", number]);
        let texts = shown["interview"]["answers"].as_object().expect("answers").iter();
        held.extend(texts.map(|(question, answer)| json!([question, answer["text"], answer["lang"]])));
        held.push(shown["interview"]["ratings"].clone());
    }
    held
}

#[test]
fn the_same_seed_makes_the_same_content() {
    let seven = content("7");
    assert!(seven.len() > 60);
    assert_eq!(seven, content("7"));
    assert_ne!(seven, content("8"));
}

#[test]
fn whoever_stops_reading_stops_nothing() {
    let world = World::example();
    for words in [&["case", "list"][..], &["--json", "case", "list"], &["--help"], &["report", "ledger"]] {
        let mut child = world
            .command(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("gwrando-cli starts");
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().expect("its standard error").read_to_string(&mut said).expect("reads");
        assert_eq!((child.wait().expect("ends").code(), said.as_str()), (Some(0), ""), "{words:?}");
    }
    let mut refused =
        world.command(&["case", "show", "E-9999"]).stderr(Stdio::piped()).spawn().expect("starts");
    drop(refused.stderr.take());
    assert_eq!(refused.wait().expect("ends").code(), Some(2), "a closed standard error changes no status");
    let mut child = world.command(&["case", "list"]).stdout(Stdio::piped()).spawn().expect("starts");
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("output")).read_line(&mut first).expect("reads");
    assert!(first.starts_with("E-") && child.wait().expect("ends").success());
}

#[test]
fn help_is_in_the_language_that_was_asked_for() {
    let world = World::empty();
    let english = world.done(&["--help"]);
    assert!(english.contains("Usage: gwrando-cli") && english.contains("Commands:"), "{english}");
    for words in [&["--lang", "cy", "case", "--help"][..], &["case", "--help", "--lang=cy"], &["case", "-h"]]
    {
        let output = world.command(words).env("LC_ALL", "cy_GB.UTF-8").output().expect("starts");
        assert_eq!(output.status.code(), Some(0));
        let help = out(&output);
        assert!(help.starts_with("Achosion\n\nDefnydd: gwrando-cli case [DEWISIADAU] <GORCHYMYN>"), "{help}");
    }
    world.done(&["init", "--lang", "cy"]);
    let help = world.done(&["case", "add", "--help"]);
    assert!(help.starts_with("Cofnodi achos\n\nDefnydd: "), "the desk's own language: {help}");
}

#[test]
fn opting_out_tallying_and_withdrawing_from_a_terminal() {
    let world = World::example();
    let service = &world.object(&["service", "list"])["services"][0];
    let id = service["id"].as_str().expect("an id");
    world.done(&["service", "tally", id, "--month", "2026-04", "--households", "2", "--today", "2026-11-22"]);
    assert_eq!(world.fails(&["service", "tally", id, "--month", "2026-13", "--households", "2"]).0, 2);
    let ready = world.ready_case();
    world.done(&["case", "opt-out", &ready, "--when", "after-referral", "--today", "2026-11-22"]);
    assert_eq!(world.fails(&["case", "show", &ready]).0, 2);
    let counts = world.object(&["service", "opt-outs", "--from", "2026-04-01", "--to", "2027-03-31"]);
    let counts = &counts["optOuts"]["counts"];
    assert_eq!((&counts["beforeReferral"], &counts["afterReferral"]), (&json!(2), &json!(1)));

    let listed = world.object(&["case", "list", "--state", "coded"]);
    let coded = listed["cases"][0]["number"].as_str().expect("a coded case").to_owned();
    assert_eq!(world.fails(&["case", "opt-out", &coded, "--when", "after-referral"]).0, 1);
    let told = world.object(&["case", "withdraw", &coded, "--whole", "--dry-run"]);
    assert!(told["withdrawal"]["says"].as_array().is_some_and(|says| says.len() > 1));
    assert_eq!(world.object(&["case", "list", "--state", "withdrawn"])["cases"], json!([]));
    world.done(&["case", "withdraw", &coded, "--whole"]);
    assert_eq!(world.object(&["case", "list", "--state", "withdrawn"])["cases"][0]["number"], coded.as_str());
    assert_eq!(world.fails(&["case", "withdraw", &coded]).0, 1, "nothing is left to take back");
    assert_eq!(world.object(&["report", "reissues"])["reissues"], json!([]));
}

#[test]
fn cases_are_listed_by_what_they_wait_for_and_words_are_found_in_any_form() {
    let world = World::example();
    let all = world.object(&["case", "list"]);
    let waiting = world.object(&["case", "list", "--filter", "to-invite"]);
    assert_eq!(waiting, world.object(&["case", "list", "--state", "ready"]));
    let count = |list: &Value| list["cases"].as_array().map_or(0, Vec::len);
    assert!(count(&waiting) > 0 && count(&all) > count(&waiting));
    let named = all["cases"][0]["carers"][0].as_str().expect("a name").to_owned();
    let searched = world.object(&["case", "list", "--search", &named]);
    let numbers: Vec<&Value> =
        searched["cases"].as_array().expect("cases").iter().map(|case| &case["number"]).collect();
    assert!(numbers.contains(&&all["cases"][0]["number"]) && numbers.len() < count(&all) / 4, "{numbers:?}");
    let found = |text: &str| {
        let found = world.object(&["search", text])["found"].as_array().expect("places").len();
        assert!(found > 0, "{text}");
        found
    };
    assert_eq!(found("gwrando"), found("wrando"));
    let said = world.object(&["search", "gwrando"])["found"][0].to_string();
    assert!(!said.contains("wrando"), "the words themselves are not printed: {said}");
}

#[test]
fn findings_are_marked_as_not_for_release_and_enter_nothing() {
    let world = World::example();
    let before = world.object(&["report", "ledger"]);
    let seen = world.object(&["findings", "--today", "2026-11-22"]);
    assert_eq!(seen["notForRelease"], true);
    let group = &seen["findings"]["groups"][0];
    assert!(group["households"].as_u64().is_some_and(|households| households > 0), "{group}");
    assert!(group["pictures"][0]["rows"][0]["values"][0].is_u64(), "{group}");
    assert_eq!(world.object(&["report", "ledger"]), before);
}
