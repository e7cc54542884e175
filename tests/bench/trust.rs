//! Opening as far as the list, closing, copying and checking stores of several sizes, each in turn with the least that it can cost: the key
//! derivation alone, the bytes of the log written and flushed, the file copied.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, Version};
use gwrando_core::desk::{Desk, LADDER};
use gwrando_core::interviews::{Mode, NoteLang};
use gwrando_core::store::{Key, KeyCost, Store};
use gwrando_core::vocabulary::{InterviewId, Lang, SystemClock};
use serde_json::{Map, Value, json};

use super::stores::{self, SIZES};
use super::timed;

/// Rounds of each; opening costs most of a second each time.
const ROUNDS: usize = 12;

/// Times every store.
pub fn measure(folder: &Path) -> Value {
    let sizes = SIZES.map(|size| (stores::named(size), at_size(folder, size)));
    Value::Object(Map::from_iter(sizes))
}

fn at_size(folder: &Path, size: usize) -> Value {
    let (home, mut desk) = stores::example(folder, size);
    let free = desk.cases().expect("cases").into_iter().find(|row| row.interviews.is_empty());
    let case = free.expect("a case without an interview").id;
    let interview = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("an interview").id;
    drop(desk);
    dear(home.path());
    let file = home.path().join("gwrando.db");
    let mut bench = Bench { home: home.path(), interview, times: Map::new() };
    for _ in 0..ROUNDS {
        bench.round(&file);
    }
    let length = fs::metadata(&file).map_or(0, |file| file.len());
    bench.times.insert("megabytes".to_owned(), json!(length as f64 / 1e6));
    Value::Object(bench.times)
}

/// Gives the store the standard cost, which a person's store has.
fn dear(home: &Path) {
    let words = stores::passphrase();
    let store = Store::open(home, Key::Passphrase(&words), LADDER).expect("opens");
    let now = gwrando_core::vocabulary::Clock::now(&SystemClock);
    store.change_passphrase(Key::Passphrase(&words), &words, KeyCost::STANDARD, now).expect("changes");
}

struct Bench<'a> {
    home: &'a Path,
    interview: InterviewId,
    times: Map<String, Value>,
}

impl Bench<'_> {
    fn round(&mut self, file: &Path) {
        let mut desk = Desk::at(self.home.to_owned(), Arc::new(SystemClock), KeyCost::STANDARD);
        let words = stores::passphrase();
        // What the person waits for is the list, not the open store.
        let unlock = || {
            desk.unlock(&words).expect("opens");
            stores::page(&mut desk, None, "")
        };
        self.keep("unlock", timed(unlock).0, timed(argon2id).0);

        let check = timed(|| desk.check().expect("is whole")).0;
        self.keep("check", check, timed(|| plain_copy(file, &self.home.join("plain"))).0);

        let copy = self.home.join("copy");
        let backup = timed(|| desk.copy_as(&copy).expect("a copy")).0;
        self.keep("backup", backup, timed(|| plain_copy(file, &self.home.join("plain"))).0);

        for question in ["q5", "q6", "q7"] {
            let note = "a dweud y gwir, doedd neb yno. ".repeat(20);
            desk.answer(self.interview, question, &note, NoteLang::Cy, 0).expect("is saved");
        }
        let log = fs::read(self.home.join("gwrando.db-wal")).unwrap_or_default();
        let lock = timed(|| desk.lock().expect("locks")).0;
        self.keep("lock", lock, timed(|| written(&log, &self.home.join("plain"))).0);
    }

    fn keep(&mut self, name: &str, ours: f64, floor: f64) {
        let times = self.times.entry(name).or_insert_with(|| json!({"ours": [], "floor": []}));
        for (key, time) in [("ours", ours), ("floor", floor)] {
            times[key].as_array_mut().expect("a list").push(json!(time));
        }
    }
}

/// What one try at a passphrase costs with the standard parameters.
fn argon2id() {
    let cost = KeyCost::STANDARD;
    let params = Params::new(cost.memory_kib, cost.passes, 4, Some(32)).expect("parameters");
    let mut key = [0; 32];
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    hasher.hash_password_into(b"pedwar gair tawel iawn", b"halen a phupur..", &mut key).expect("a key");
    std::hint::black_box(key);
}

fn plain_copy(from: &Path, to: &Path) {
    fs::copy(from, to).expect("copies");
    File::options().write(true).open(to).expect("opens").sync_all().expect("is on the disk");
}

fn written(bytes: &[u8], to: &Path) {
    let mut file = File::create(to).expect("a file");
    file.write_all(bytes).expect("writes");
    file.sync_all().expect("is on the disk");
}
