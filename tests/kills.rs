//! Kill -9 at any moment: whatever the command line had acknowledged is in the store afterwards.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// Rounds of a normal run; `GWRANDO_KILL_ROUNDS` asks for more.
const ROUNDS: u32 = 12;

/// Questions that a round writes to, each several times.
const QUESTIONS: [&str; 8] = ["q1", "q4", "q7", "q10", "q13", "q16", "q28", "q31"];

/// Answers in one script: more than a round lives to see.
const ANSWERS: usize = 160;

const PASSPHRASE: &str = "tŷ bach twt, a home for kill rounds";

#[test]
fn an_acknowledged_act_survives_kill_nine() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Desk { home: folder.path().join("home"), scripts: folder.path().to_owned() };
    desk.call(&["example"]);
    let case = desk.ready_case();
    let (mut acknowledged, mut lost, mut during_acts) = (0_usize, Vec::new(), 0);
    for round in 0..rounds() {
        let lines = script(&case, round);
        let acks = desk.killed_in(&lines, &mut Moments::of(round));
        during_acts += u32::from(!acks.is_empty());
        acknowledged += acks.len();
        lost.extend(
            missing(&lines, &acks, &desk.show(&case))
                .into_iter()
                .map(|what| format!("round {round}: {what}")),
        );
    }
    println!("{} kills: {acknowledged} acknowledged acts, {} lost", rounds(), lost.len());
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(acknowledged > rounds() as usize, "the kills came before anything was acknowledged");
    assert!(during_acts * 2 > rounds(), "most kills must come while acts are being performed");
}

fn rounds() -> u32 {
    std::env::var("GWRANDO_KILL_ROUNDS").ok().and_then(|set| set.parse().ok()).unwrap_or(ROUNDS)
}

/// Acts that a script holds: start, consent, then answers that replace one another.
fn script(case: &str, round: u32) -> Vec<Value> {
    let mut lines = vec![
        json!({"act": "start", "case": case, "guide": "exit-1", "lang": "cy"}),
        json!({"act": "consent", "purpose": "interview", "given": true}),
        json!({"act": "consent", "purpose": "special-category", "given": true}),
    ];
    lines.extend((0..ANSWERS).map(|turn| {
        let text = format!("Tro {round}.{turn}: dŵr, tŷ, ŵyr. {}", "a mwy o eiriau ".repeat(turn % 7));
        json!({"act": "answer", "question": QUESTIONS[turn % QUESTIONS.len()], "text": text, "lang": "cy"})
    }));
    lines
}

/// What an acknowledged answer should have left and did not. A later answer to the same question may stand in its
/// place, for it may have been performed without living to say so; an earlier one may not.
fn missing(lines: &[Value], acks: &[usize], shown: &Value) -> Vec<String> {
    let last = |question: &str| acks.iter().rev().find(|at| lines[**at - 1]["question"] == question);
    let mut missing = Vec::new();
    for question in QUESTIONS {
        let Some(&acknowledged) = last(question) else { continue };
        let later: Vec<&Value> =
            lines[acknowledged - 1..].iter().filter(|l| l["question"] == question).collect();
        let found = answer(shown, question);
        if !later.iter().any(|line| line["text"].as_str() == found) {
            missing.push(format!("line {acknowledged} of {question}, found {found:?}"));
        }
    }
    missing
}

/// The text of an answer wherever the shown interview holds its answers.
fn answer<'a>(shown: &'a Value, question: &str) -> Option<&'a str> {
    match shown {
        Value::Object(map) => {
            let here = map.get("answers").and_then(|answers| match answers {
                Value::Array(list) => list.iter().find(|a| a["question"] == question)?["text"].as_str(),
                other => other[question]["text"].as_str(),
            });
            here.or_else(|| map.values().find_map(|inner| answer(inner, question)))
        }
        Value::Array(list) => list.iter().find_map(|inner| answer(inner, question)),
        _ => None,
    }
}

/// Random moments that are the same in each run.
struct Moments(u64);

impl Moments {
    fn of(round: u32) -> Moments {
        Moments(u64::from(round).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x6777_7261_6e64_6f21)
    }

    /// A number below `limit` (xorshift).
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// A home and the command line over it.
struct Desk {
    home: PathBuf,
    scripts: PathBuf,
}

impl Desk {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.arg("--home").arg(&self.home).args(words);
        command.env("GWRANDO_PASSPHRASE", PASSPHRASE).stdin(Stdio::null());
        // Opening is not what is killed here; a cheap key leaves the time to the acts.
        command.env("GWRANDO_CHEAP_KEYS", "1");
        command
    }

    fn call(&self, words: &[&str]) -> String {
        let output = self.command(words).output().expect("gwrando-cli starts");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "gwrando-cli {words:?}: {} {told}", output.status);
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn ready_case(&self) -> String {
        let listed = self.call(&["--json", "case", "list", "--state", "ready"]);
        let listed: Value = serde_json::from_str(&listed).expect("JSON");
        listed["cases"][0]["number"].as_str().expect("a case that is ready").to_owned()
    }

    fn show(&self, case: &str) -> Value {
        serde_json::from_str(&self.call(&["--json", "interview", "show", case])).expect("JSON")
    }

    /// Replays `lines` and kills the program at a random moment; gives back the acknowledged lines, from 1.
    fn killed_in(&self, lines: &[Value], moments: &mut Moments) -> Vec<usize> {
        let path = self.scripts.join("script.jsonl");
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        std::fs::write(&path, text).expect("the script is written");
        let mut child = self.start(&path);
        let (tell, acks) = mpsc::channel();
        let said = child.stdout.take().expect("its standard output");
        let reader = thread::spawn(move || {
            for line in BufReader::new(said).lines().map_while(Result::ok) {
                let _ = tell.send(line);
            }
        });
        let seen = wait_for(&acks, moments);
        // `kill` is SIGKILL on Unix and TerminateProcess on Windows: neither can be caught.
        child.kill().expect("the program is killed");
        child.wait().expect("the program is gone");
        reader.join().expect("its output is read to the end");
        seen.into_iter().chain(acks.try_iter()).filter_map(|line| acknowledged(&line)).collect()
    }

    fn start(&self, script: &Path) -> Child {
        let script = script.to_string_lossy();
        let mut command = self.command(&["interview", "replay", &script]);
        command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("gwrando-cli starts")
    }
}

/// Waits for a random number of acknowledgements and then for less than an act takes. One round in eight does not
/// wait for any: that kill comes while the store is being opened or just after.
fn wait_for(acks: &mpsc::Receiver<String>, moments: &mut Moments) -> Vec<String> {
    let mut seen = Vec::new();
    if moments.below(8) == 0 {
        thread::sleep(Duration::from_millis(moments.below(1500)));
        return seen;
    }
    for _ in 0..=moments.below(ANSWERS as u64 / 2) {
        match acks.recv_timeout(Duration::from_secs(60)) {
            Ok(line) => seen.push(line),
            Err(_) => break,
        }
    }
    thread::sleep(Duration::from_micros(moments.below(6000)));
    seen
}

/// The number of an acknowledged line. A line that was cut short by the kill acknowledges nothing.
fn acknowledged(line: &str) -> Option<usize> {
    let ack: Value = serde_json::from_str(line).ok()?;
    (ack["saved"] == true).then(|| ack["line"].as_u64())?.and_then(|number| usize::try_from(number).ok())
}

#[test]
fn a_lost_answer_would_be_seen() {
    let lines = script("E-0001", 1);
    let held = |text: &Value| json!({"interview": {"answers": {"q1": {"text": text}}}});
    let (first, second) = (&lines[3]["text"], &lines[11]["text"]);
    assert!(missing(&lines, &[4], &held(first)).is_empty(), "the acknowledged text is there");
    assert!(missing(&lines, &[4], &held(second)).is_empty(), "a later one may stand in its place");
    assert_eq!(missing(&lines, &[4, 12], &held(first)).len(), 1, "an earlier one may not");
    assert_eq!(missing(&lines, &[4], &json!({"answers": {}})).len(), 1);
}
