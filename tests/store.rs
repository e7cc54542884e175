//! The encrypted file: keys, damage, copies, old files.

use std::fs;
use std::path::Path;

use gwrando_core::store::{Act, Key, KeyCost, Passphrase, RecoveryKey, Step, Store, Trouble};
use gwrando_core::vocabulary::Moment;

const LADDER: &[Step] = &[Step {
    number: 1,
    what: "answers",
    sql: "CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
    readable_by_older: false,
}];

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

fn made(folder: &Path) -> (Store, RecoveryKey) {
    Store::create(folder, &ours(), KeyCost::CHEAP_FOR_TESTS, LADDER).expect("creates")
}

fn opened(folder: &Path) -> Result<Store, Trouble> {
    Store::open(folder, Key::Passphrase(&ours()), LADDER)
}

fn answer(store: &Store, text: &str) -> Result<i64, Trouble> {
    let done = store.act(Act::RecordAnswer, now(), |tx| {
        tx.execute("INSERT INTO answer (text) VALUES (?1)", [text])?;
        Ok::<_, Trouble>(tx.last_insert_rowid())
    })?;
    Ok(done.value)
}

fn answers(store: &Store) -> Vec<String> {
    let read = store.read(|r| {
        let mut all = r.prepare("SELECT text FROM answer ORDER BY id")?;
        let rows = all.query_map([], |row| row.get(0))?;
        Ok::<_, Trouble>(rows.collect::<Result<_, _>>()?)
    });
    read.expect("reads")
}

#[test]
fn what_was_written_is_there_after_closing_and_opening() {
    let folder = tempfile::tempdir().expect("folder");
    let (store, recovery) = made(folder.path());
    answer(&store, MARKER).expect("writes");
    store.close().expect("closes");
    assert_eq!(answers(&opened(folder.path()).expect("opens")), [MARKER]);
    let recovered = Store::open(folder.path(), Key::Recovery(&recovery), LADDER);
    assert_eq!(answers(&recovered.expect("opens")), [MARKER]);
    assert!(fs::metadata(folder.path().join("gwrando.db")).is_ok());
}
