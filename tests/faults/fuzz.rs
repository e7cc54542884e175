//! Whatever reaches the program from outside, with bytes that came to harm: maps, guides, scripts, what screens send,
//! copies and key files. Each is read or refused; none stops the program and none holds it up. Tables of referrals and of
//! earlier interviews have a harness of their own (`import/fuzz.rs`, `earlier/fuzz.rs`).
//!
//! A few thousand in each run of the tests; `GWRANDO_FUZZ` asks for more (`cargo xtask bench --faults` does).

use std::time::{Duration, Instant};

use gwrando_core::cases::import::ColumnMap;
use gwrando_core::cases::{Attempt, Booking, CaseForm, DraftForm, IrmDisclosure};
use gwrando_core::consent::Tally;
use gwrando_core::desk::{CaseColumn, CaseQuery, CaseSort, Line, PackWish};
use gwrando_core::earlier::EarlierMap;
use gwrando_core::guides::{self, Guide};
use gwrando_core::interviews::{AftercareForm, InterviewPlace};
use gwrando_core::reasons::Coding;
use gwrando_core::reports::ReportRequest;
use gwrando_core::rights::RectificationForm;
use gwrando_core::safeguarding::NewLine;
use gwrando_core::settings::Settings;
use gwrando_core::store::{Key, copies};
use gwrando_power::Chance;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::*;

/// Inputs of an ordinary run.
const INPUTS: usize = 6_000;
/// No input may take longer, on a machine however busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// What does harm when it stands in the wrong place.
const HARM: [&[u8]; 26] = [
    b"\"",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"{",
    b"}",
    b"[",
    b"]",
    b"[[",
    b",",
    b":",
    b"\n",
    b"\0",
    b"\xff",
    b"\xe2\x80",
    b"\xcc\x82",
    b"null",
    b"true",
    b"-1",
    b"0",
    b"1e999",
    b"99999999999999999999",
    b"4294967296",
    b"2026-02-30",
    b"9999-12-31",
    b"'''",
];

/// `input` with one to five wounds.
fn harmed(chance: &mut Chance, input: &[u8]) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=chance.below(5) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + 1 + chance.below(16)).min(bytes.len());
        match chance.below(7) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).unwrap_or(0),
            1 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            2 => drop(bytes.splice(at..at, HARM[chance.below(HARM.len())].iter().copied())),
            3 if at < end => drop(bytes.splice(at..end, HARM[chance.below(HARM.len())].iter().copied())),
            4 if at < end => drop(bytes.drain(at..end)),
            5 if at < end => {
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len() + 1);
                drop(bytes.splice(to..to, piece));
            }
            6 if chance.below(6) == 0 => bytes.truncate(at),
            _ => {}
        }
    }
    bytes
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// One kind of input.
#[derive(Clone, Copy, Debug)]
enum Kind {
    ReferralMap,
    EarlierMap,
    Guide,
    Wire,
    Script,
    Search,
    Copy,
    SealedCopy,
    KeyFile,
}

/// How often each kind is tried, of a hundred: what goes to the disk is dearer than what does not.
const SHARES: [(Kind, usize); 9] = [
    (Kind::ReferralMap, 22),
    (Kind::EarlierMap, 22),
    (Kind::Guide, 14),
    (Kind::Wire, 26),
    (Kind::Script, 4),
    (Kind::Search, 2),
    (Kind::Copy, 4),
    (Kind::SealedCopy, 4),
    (Kind::KeyFile, 2),
];

fn kind(chance: &mut Chance) -> Kind {
    let mut left = chance.below(SHARES.iter().map(|(_, share)| share).sum());
    for (kind, share) in SHARES {
        if left < share {
            return kind;
        }
        left -= share;
    }
    Kind::Wire
}

/// What inputs are made of and tried on.
struct Bench {
    begun: Begun,
    desk: Desk,
    copy: Vec<u8>,
    key_file: Vec<u8>,
    guide: String,
    wires: Vec<Value>,
    scratch: TempDir,
}

impl Bench {
    fn make() -> Bench {
        let begun = Begun::make();
        let mut desk = unlocked(begun.home.path()).expect("opens");
        let scratch = folder();
        let file = scratch.path().join("copi");
        desk.copy_as(&file).expect("a copy");
        let service = desk.services().expect("services")[0].id;
        Bench {
            copy: fs::read(&file).expect("reads"),
            key_file: fs::read(begun.home.path().join("gwrando.key")).expect("reads"),
            guide: serde_json::to_string(guides::current()).expect("JSON"),
            wires: wires(&CaseForm::blank(service), &desk.settings().expect("settings"), begun.interview),
            begun,
            desk,
            scratch,
        }
    }

    /// Tries one input; says whether it was understood.
    fn tries(&mut self, kind: Kind, chance: &mut Chance) -> bool {
        match kind {
            Kind::ReferralMap => ColumnMap::read(&text(&harmed(chance, REFERRAL_MAP.as_bytes()))).is_ok(),
            Kind::EarlierMap => {
                let whole = crate::earlier::everything::shown();
                EarlierMap::read(&text(&harmed(chance, whole.as_bytes()))).is_ok()
            }
            Kind::Guide => {
                let guide = serde_json::from_slice::<Guide>(&harmed(chance, self.guide.as_bytes()));
                guide.is_ok_and(|guide| guides::faults(&guide).is_empty())
            }
            Kind::Wire => self.wire(chance),
            Kind::Script => self.script(chance),
            Kind::Search => {
                self.desk.search_all(&text(&harmed(chance, "gwaith \"cyn\" OR (dim)".as_bytes()))).is_ok()
            }
            Kind::Copy => {
                let head = self.copy.len().min(3000);
                let bytes = [harmed(chance, &self.copy[..head]), self.copy[head..].to_vec()].concat();
                self.verified(&bytes)
            }
            Kind::SealedCopy => {
                let bytes = resealed(chance, &self.copy);
                self.verified(&bytes)
            }
            Kind::KeyFile => self.key_file(chance),
        }
    }

    /// What a screen sends, read as the window reads it, and asked where asking changes nothing.
    fn wire(&mut self, chance: &mut Chance) -> bool {
        let at = chance.below(self.wires.len());
        let bytes = harmed(chance, self.wires[at].to_string().as_bytes());
        let read = serde_json::from_slice::<CaseForm>(&bytes).map(|form| drop(self.desk.decide(&form)));
        let query =
            serde_json::from_slice::<CaseQuery>(&bytes).map(|query| drop(self.desk.cases_page(&query)));
        let other = [
            read.is_ok(),
            query.is_ok(),
            serde_json::from_slice::<DraftForm>(&bytes).is_ok(),
            serde_json::from_slice::<Settings>(&bytes).is_ok(),
            serde_json::from_slice::<ReportRequest>(&bytes).is_ok(),
            serde_json::from_slice::<Coding>(&bytes).is_ok(),
            serde_json::from_slice::<AftercareForm>(&bytes).is_ok(),
            serde_json::from_slice::<NewLine>(&bytes).is_ok(),
            serde_json::from_slice::<Tally>(&bytes).is_ok(),
            serde_json::from_slice::<RectificationForm>(&bytes).is_ok(),
            serde_json::from_slice::<Attempt>(&bytes).is_ok(),
            serde_json::from_slice::<Booking>(&bytes).is_ok(),
            serde_json::from_slice::<IrmDisclosure>(&bytes).is_ok(),
            serde_json::from_slice::<PackWish>(&bytes).is_ok(),
            serde_json::from_slice::<InterviewPlace>(&bytes).is_ok(),
        ];
        other.contains(&true)
    }

    fn script(&mut self, chance: &mut Chance) -> bool {
        let whole = SCRIPT[chance.below(SCRIPT.len())];
        let line = text(&harmed(chance, whole.as_bytes()));
        self.desk.replay(Line { number: 1, text: &line }, Some(self.begun.interview)).is_ok()
    }

    fn verified(&self, bytes: &[u8]) -> bool {
        let file = self.scratch.path().join("harmed.gwrando-copy");
        fs::write(&file, bytes).expect("is written");
        copies::verify(&file, Key::Passphrase(&passphrase())).is_ok()
    }

    /// Both key files came to harm in the same way, their checks agree, and the home is opened.
    fn key_file(&self, chance: &mut Chance) -> bool {
        let line = self.key_file.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let bytes = checked(&cheap(&harmed(chance, line)));
        let home = self.scratch.path().join("home");
        let _there_was_none = fs::remove_dir_all(&home);
        fs::create_dir(&home).expect("a folder");
        for name in ["gwrando.key", "gwrando.key.copy"] {
            fs::write(home.join(name), &bytes).expect("is written");
        }
        fs::write(home.join("gwrando.db"), [7; 4096]).expect("is written");
        unlocked(&home).is_ok()
    }
}

/// A line with the check that belongs to it, as the program writes both.
fn checked(line: &[u8]) -> Vec<u8> {
    let hash: String = Sha256::digest(line).iter().map(|byte| format!("{byte:02x}")).collect();
    [line, format!("\n{{\"sha256\":\"{hash}\"}}\n").as_bytes()].concat()
}

/// A key line whose cost is bearable also for a million tries; that dear ones are refused has its own test.
fn cheap(line: &[u8]) -> Vec<u8> {
    let Ok(mut key) = serde_json::from_slice::<Value>(line) else { return line.to_vec() };
    let Some(cost) = key.pointer_mut("/passphrase/kdf/argon2id") else { return line.to_vec() };
    let dear = |name: &str| cost[name].as_u64().is_some_and(|number| number > 64);
    if dear("memoryKib") || dear("passes") {
        *cost = json!({"memoryKib": 64, "passes": 1});
        return key.to_string().into_bytes();
    }
    line.to_vec()
}

/// A copy whose key or facts came to harm, with checks that agree: as somebody who means harm would write it.
fn resealed(chance: &mut Chance, copy: &[u8]) -> Vec<u8> {
    let mut lines = copy.splitn(6, |byte| *byte == b'\n');
    let mut line = || lines.next().unwrap_or_default().to_vec();
    let (first, key, _, facts, _, rest) = (line(), line(), line(), line(), line(), line());
    let (key, facts) =
        if chance.below(2) == 0 { (harmed(chance, &key), facts) } else { (key, harmed(chance, &facts)) };
    [first, b"\n".to_vec(), checked(&cheap(&key)), checked(&facts), rest].concat()
}

const REFERRAL_MAP: &str = "
[columns]
Gofalwyr = \"carers\"
\"Diwedd y gymeradwyaeth\" = \"approval-ended\"
[values.\"leave-type\"]
Ymddeol = \"resignation\"
[fixed]
language = \"cy\"
";

const SCRIPT: [&str; 7] = [
    r#"{"act": "consent", "purpose": "interview", "given": true}"#,
    r#"{"act": "answer", "question": "q1", "text": "Roedd hi'n dŷ llawn, w y ŵyr", "lang": "cy"}"#,
    r#"{"act": "rate", "item": "rc1", "value": 4}"#,
    r#"{"act": "skip", "question": "q4", "why": "not-relevant"}"#,
    r#"{"act": "quote", "question": "q1", "from": 3, "to": 12}"#,
    r#"{"act": "approve", "quote": 1, "as": "voice", "text": "tŷ llawn"}"#,
    r#"{"act": "counselling", "offered": true, "source": "service", "wanted": false}"#,
];

/// One of everything that a screen may send.
fn wires(form: &CaseForm, settings: &Settings, interview: InterviewId) -> Vec<Value> {
    let sort = CaseSort { by: CaseColumn::Service, down: false, lang: Lang::Cy };
    let query = CaseQuery { filter: None, search: "gaer".to_owned(), sort, from: 0, count: 50 };
    let draft = serde_json::to_value(form).expect("JSON");
    vec![
        draft,
        json!(settings),
        json!(query),
        json!({"interview": interview, "question": "q1", "cursor": 3, "lang": "cy"}),
        json!({"kind": "local", "service": null, "period": {"from": "2025-04-01", "to": "2026-03-31"}, "languages": "both"}),
        json!({"at": "2026-11-22T09:00:00Z", "means": "phone", "outcome": "reached", "note": "ffoniodd yn ôl"}),
        json!({"starts": "2026-12-01T14:30", "means": "in-person", "place": "y gegin"}),
        json!({"primary": "C1", "contributing": [{"code": "A2", "role": "trigger"}], "version": 1}),
    ]
}

#[test]
fn nothing_from_outside_stops_the_program_or_holds_it_up() {
    let (inputs, mut chance) = (rounds("GWRANDO_FUZZ", INPUTS), Chance::of(4));
    let (mut bench, mut understood, mut longest) = (Bench::make(), 0_usize, Duration::ZERO);
    for number in 0..inputs {
        let kind = kind(&mut chance);
        let began = Instant::now();
        understood += usize::from(bench.tries(kind, &mut chance));
        let took = began.elapsed();
        longest = longest.max(took);
        assert!(took < PATIENCE, "input {number}, {kind:?}, took {took:?}");
    }
    println!("{inputs} inputs: 0 panics, 0 hangs; {understood} understood, the longest took {longest:?}");
    assert!(understood * 20 > inputs, "most harm is small: {understood} of {inputs} were understood");
    assert!(bench.desk.check().is_ok(), "the store is whole after all of it");
}

/// Found by this harness: a copy may come from anybody, and what its key says it costs is paid before it can be checked.
#[test]
fn a_key_that_would_hold_the_machine_up_is_refused_at_once() {
    let bench = Bench::make();
    for (memory, passes) in [(4 * 1024 * 1024, 64), (2 * 1024 * 1024, 64), (64, 4_000_000_000_u64)] {
        let mut lines = bench.copy.splitn(4, |byte| *byte == b'\n');
        let (first, key, _) = (lines.next(), lines.next().expect("a key"), lines.next());
        let mut key: Value = serde_json::from_slice(key).expect("JSON");
        key["passphrase"]["kdf"]["argon2id"] = json!({"memoryKib": memory, "passes": passes});
        let key = checked(key.to_string().as_bytes());
        let dear = [first.expect("a line"), b"\n", &key, lines.next().expect("the rest")].concat();
        let began = Instant::now();
        assert!(!bench.verified(&dear));
        assert!(began.elapsed() < Duration::from_secs(30), "{memory} KiB, {passes} passes");
    }
}
