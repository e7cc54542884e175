//! Earlier interviews from files, through the desk and through the terminal: what is promised before is what is done,
//! nothing is guessed, nothing is taken twice, and what comes in counts under the rules and nothing else.

pub(crate) mod everything;
mod faults;
mod fuzz;
mod reports;
pub(crate) mod survey;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use gwrando_core::desk::{Desk, EarlierDone, EarlierWish, Trouble};
use gwrando_core::earlier::{EarlierMap, EarlierPlan};
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{FixedClock, Lang};
use serde_json::Value;
use tempfile::TempDir;

/// The day on which everything is tried.
const TODAY: &str = "2026-11-02";

/// A desk with a folder beside its home.
pub(crate) struct World {
    folder: TempDir,
    desk: Desk,
}

pub(crate) fn world() -> World {
    let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).expect("a folder");
    let today = TODAY.parse().expect("a day");
    let mut desk =
        Desk::at(folder.path().join("home"), Arc::new(FixedClock { today }), KeyCost::CHEAP_FOR_TESTS);
    let passphrase = Passphrase::new("pedwar gair bach hir".to_owned());
    let key = desk.create(&passphrase, Lang::En).expect("a store").recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    World { folder, desk }
}

fn map(toml: &str) -> EarlierMap {
    EarlierMap::read(toml).expect("a map")
}

impl World {
    /// The folder, which goes when it is let go, and the desk.
    pub(crate) fn parts(self) -> (TempDir, Desk) {
        (self.folder, self.desk)
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("writes");
        path
    }

    fn plan(&self, file: &Path, map: &EarlierMap) -> EarlierPlan {
        self.desk.earlier_read(file, None, map).expect("a file that can be read")
    }

    pub(crate) fn import(
        &mut self,
        file: &Path,
        map: &EarlierMap,
        skip_faulty: bool,
    ) -> Result<EarlierDone, Trouble> {
        let hash = self.plan(file, map).hash;
        let wish = EarlierWish {
            file: file.display().to_string(),
            sheet: None,
            map: map.clone(),
            hash,
            skip_faulty,
        };
        self.desk.earlier_do(&wish)
    }

    /// How many rows every table holds.
    fn rows(&mut self) -> std::collections::BTreeMap<String, u32> {
        self.desk.check().expect("a sound store").rows
    }
}

/// The program on a terminal.
struct Terminal(TempDir);

impl Terminal {
    fn new() -> Terminal {
        let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).expect("a folder");
        let terminal = Terminal(folder);
        assert!(terminal.run(&["init"]).status.success());
        terminal
    }

    fn run(&self, words: &[&str]) -> Output {
        self.run_on(TODAY, words)
    }

    /// The same on another day.
    fn run_on(&self, today: &str, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.arg("--home").arg(self.0.path().join("home")).args(["--today", today]).args(words);
        command.current_dir(self.0.path());
        command.env("GWRANDO_PASSPHRASE", "pedwar gair bach hir").env("GWRANDO_CHEAP_KEYS", "1");
        command.env("LC_ALL", "C").stdin(Stdio::null()).output().expect("gwrando-cli starts")
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.path().join(name), text).expect("writes");
    }

    /// The one object that a command prints.
    fn object(&self, words: &[&str]) -> Value {
        let output = self.run(&[&["--json"], words].concat());
        let text = String::from_utf8(output.stdout.clone()).expect("UTF-8");
        assert_eq!(text.lines().count(), 1, "one object: {text}\n{}", said(&output));
        serde_json::from_str(&text).expect("JSON")
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}
