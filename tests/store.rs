//! The encrypted file: keys, damage, copies, old files.

#![expect(clippy::disallowed_methods, reason = "damages files on purpose")]

mod copies;
mod damage;
mod disk;
mod gate;
mod keys;
mod kill;
mod old_files;
mod programs;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use gwrando_core::store::{
    Act, Key, KeyCost, Passphrase, RecoveryKey, Step, Store, Trouble, is_suspect, is_there, salvage,
};
use gwrando_core::vocabulary::Moment;

const LADDER: &[Step] = &[Step {
    number: 1,
    what: "answers",
    sql: "CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
    readable_by_older: false,
}];

const NEXT: Step = Step {
    number: 2,
    what: "when it was said",
    sql: "ALTER TABLE answer ADD COLUMN said TEXT NOT NULL DEFAULT 'gynt';",
    readable_by_older: false,
};

/// Stands in what is written, so that it can be looked for in the files.
const MARKER: &str = "Dywedodd Non Enghraifft fod y glaw yn canu";

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn ours() -> Passphrase {
    words("tŷ bach ar y bryn")
}

fn now() -> Moment {
    Moment::parse("2026-03-01T09:30:00Z").expect("a moment")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn made(folder: &Path) -> (Store, RecoveryKey) {
    Store::create(folder, &ours(), KeyCost::CHEAP_FOR_TESTS, LADDER).expect("creates")
}

/// A closed store that holds the marker and enough pages to damage one in the middle.
fn filled(folder: &Path) -> RecoveryKey {
    let (store, recovery) = made(folder);
    for number in 0..60 {
        answer(&store, &format!("{MARKER} {number} {}", "gair ".repeat(200))).expect("writes");
    }
    store.close().expect("closes");
    recovery
}

fn opened(folder: &Path) -> Result<Store, Trouble> {
    Store::open(folder, Key::Passphrase(&ours()), LADDER)
}

fn answer(store: &Store, text: &str) -> Result<(), Trouble> {
    let write = |tx: &gwrando_core::store::Writer<'_>| {
        tx.execute("INSERT INTO answer (text) VALUES (?1)", [text])?;
        Ok::<_, Trouble>(())
    };
    store.act(Act::RecordAnswer, now(), write).map(|done| done.value)
}

fn answers(store: &Store) -> Vec<String> {
    texts(store, "SELECT text FROM answer ORDER BY id")
}

fn texts(store: &Store, sql: &str) -> Vec<String> {
    let read = store.read(|r| {
        let mut all = r.prepare(sql)?;
        let rows = all.query_map([], |row| row.get(0))?;
        Ok::<_, Trouble>(rows.collect::<Result<_, _>>()?)
    });
    read.expect("reads")
}

fn flip(file: &Path, at: usize) {
    let mut bytes = fs::read(file).expect("reads");
    bytes[at] ^= 1;
    fs::write(file, bytes).expect("writes");
}

/// Every file under `folder` with what is in it.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("lists") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(contents(&path));
        } else {
            all.insert(path.clone(), fs::read(&path).expect("reads"));
        }
    }
    all
}

fn database(folder: &Path) -> PathBuf {
    folder.join("gwrando.db")
}

#[cfg(unix)]
#[test]
fn nobody_but_the_owner_reads_a_file_of_the_store() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let passphrase = gwrando_core::store::Passphrase::new("pedwar gair bach hir".to_owned());
    let cost = gwrando_core::store::KeyCost::CHEAP_FOR_TESTS;
    let made = gwrando_core::store::Store::create(&home, &passphrase, cost, gwrando_core::desk::LADDER);
    let _open = made.expect("a store");
    let files = std::fs::read_dir(&home).expect("the home").flatten();
    for file in files.filter(|file| file.path().is_file()) {
        let mode = file.metadata().expect("its rights").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", file.path().display());
    }
}
